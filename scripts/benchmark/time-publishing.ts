/**
 * npm run benchmark:publishing. The action from dist as a runner starts it, with a GitHub of its own that takes 0 and 150 ms for
 * an answer: how long until the first request of the first round, how long after the last one, and how many requests to GitHub.
 * Beside it the same server started by hand, and a Node that does nothing. `--runs 5`. The bounds: 3 s to the first request, 0.5 s
 * for loading the entry, 12 requests for publishing, 8 for storing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { countRequests } from '../../test/support/count-requests.ts';
import { startPullRequest, startPush } from '../../test/support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../../test/support/github-double/start-github-double.ts';
import { repository } from '../../test/support/list-sources.ts';
import { type ActionJob, runMain } from '../../test/support/run-action.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
const inputs = {
  setups: './bench',
  engine: 'processes',
  rounds: '1',
  comment: 'always',
  'warm-up': '0.2s',
  'latency-duration': '1s',
  'throughput-duration': '1s',
  rate: '50',
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};
const directory = await mkdtemp(join(tmpdir(), 'channels-bench-publishing-'));
const bench = join(directory, 'workspace/bench');
const asked = join(directory, 'asked');

try {
  await prepareSetup();
  print(`medians of ${runs} runs (least to most)`);
  const bare = await repeat(async () => timeProgram(['-e', '0']));
  print(row('node that does nothing', bare, 's'));
  const entry = await repeat(async () => timeProgram([join(repository, 'dist/action/index.js')]));
  print(row('entry loaded, wrong inputs told', entry, 's', bare));
  const byHand = await repeat(timeServer);
  print(row('server by hand, to its first request', byHand, 's'));
  for (const delayMs of [0, 150]) {
    print(`\na GitHub that answers after ${delayMs} ms`);
    await using double = await startGitHubDouble();
    double.inject({ match: /./, answer: { kind: 'meanwhile', act: () => sleep(delayMs) } });
    for (const kind of ['pull request', 'push'] as const) await measureJob(double, kind, byHand);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}

/** The example's server, which writes down when it was asked for the first time, by path. */
async function prepareSetup(): Promise<void> {
  await cp(join(repository, 'examples/custom-setup'), bench, { recursive: true });
  await writeFile(join(bench, 'Procfile'), 'web: exec /usr/bin/python3 server.py\n');
  const server = await readFile(join(bench, 'server.py'), 'utf8');
  const note = `    def do_GET(self):
        if self.path not in ASKED:
            ASKED.add(self.path)
            with open(${JSON.stringify(asked)}, "a") as file:
                print(time.time() * 1000, self.path, file=file)
`;
  const noting = server
    .replace('import sys\n', 'import sys\nimport time\n')
    .replace('PAGES = {', 'ASKED = set()\nPAGES = {');
  await writeFile(join(bench, 'server.py'), noting.replace('    def do_GET(self):\n', note));
}

async function measureJob(double: GitHubDouble, kind: 'pull request' | 'push', byHand: readonly number[]) {
  const { object } = await double.call('GET', '/repos/django/channels/git/ref/heads/main');
  const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'A change' });
  // Without a base to compare with it would be measured beside a control, a dozen rounds.
  const options = { directory, inputs: kind === 'push' ? inputs : { ...inputs, compare: 'none' } };
  const job: ActionJob =
    kind === 'push'
      ? startPush(double, options, { sha: object.sha, before: null })
      : startPullRequest(double, options, { number, headSha: object.sha, mergeSha: object.sha });
  const first: number[] = [];
  const after: number[] = [];
  let counts = '';
  // A push is: once is enough for what comes before and after.
  for (let run = 0; run < (kind === 'push' ? 1 : runs); run++) {
    await rm(asked, { force: true });
    const seen = double.seen.length;
    const startMs = Date.now();
    const result = await runMain(job);
    const endMs = Date.now();
    if (result.exitCode !== 0) throw new Error(result.log);
    const { finishedAt } = JSON.parse(await readFile(result.outputs['record-path'] ?? '', 'utf8'));
    first.push((Number((await readFile(asked, 'utf8')).split(' ')[0]) - startMs) / 1000);
    after.push((endMs - Date.parse(finishedAt)) / 1000);
    const { reading, publishing, storing, artifact } = countRequests(double.seen.slice(seen));
    counts = `${publishing} publishing, ${storing} storing, ${reading} reading the history, ${artifact} for the artifact`;
  }
  print(row(`${kind}: to the first request`, first, 's', byHand));
  print(row(`${kind}: after the last round`, after, 's'));
  print(`${kind}: requests`.padEnd(40) + counts);
}

function timeProgram(args: readonly string[]): number {
  const startMs = performance.now();
  const env = { PATH: process.env['PATH'], INPUT_RATE: 'fast' };
  spawnSync(process.execPath, args, { env, cwd: directory });
  return (performance.now() - startMs) / 1000;
}

/** From its start until it has answered, asked every 5 ms. */
async function timeServer(): Promise<number> {
  await rm(asked, { force: true });
  const startMs = Date.now();
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const env = { PATH: process.env['PATH'], PORT: String(port) };
  const child = spawn('/usr/bin/python3', ['server.py'], { cwd: bench, env, stdio: 'ignore' });
  try {
    while (
      !(await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      ))
    )
      await sleep(5);
    return (Number((await readFile(asked, 'utf8')).split(' ')[0]) - startMs) / 1000;
  } finally {
    child.kill();
  }
}

async function repeat(act: () => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let run = 0; run < runs; run++) found.push(await act());
  return found;
}

function row(name: string, seconds: readonly number[], unit: string, beside?: readonly number[]): string {
  const sorted = seconds.toSorted((a, b) => a - b);
  const show = (value: number | undefined) => (value ?? Number.NaN).toFixed(2);
  const ratio =
    beside === undefined ? '' : `, ${(median(seconds) - median(beside)).toFixed(2)} s more than that by itself`;
  return `${name.padEnd(40)}${show(median(seconds))} ${unit} (${show(sorted[0])} to ${show(sorted.at(-1))})${ratio}`;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
