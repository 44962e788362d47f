/** dist at the events that are no pull request and no push, and with strangers' words in every place that they can reach. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { createGitBench, type GitBench } from '../support/git-bench.ts';
import {
  type JobOptions,
  startByItself,
  startMergeGroup,
  startPullRequest,
} from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
import { repository } from '../support/list-sources.ts';
import { runMain } from '../support/run-action.ts';

const inputs = {
  setups: './bench',
  engine: 'processes',
  rounds: '6',
  'warm-up': '0.2s',
  // One short phase: what is published is the same.
  phases: 'throughput',
  'throughput-duration': '1s',
  rate: '50',
  // A busy machine must not decide over this test.
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};
const answer = '    def do_GET(self):\n';
const slow = `${answer}        for _ in range(150000):\n            pass\n`;

let double: GitHubDouble;
let bench: GitBench;
let directory: string;
let workspace: string;
let baseSha: string;
/** A commit that the double knows: check runs stand on it. */
let headSha: string;
before(async () => {
  double = await startGitHubDouble();
  bench = await createGitBench();
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-events-'));
  workspace = join(directory, 'workspace');
  bench.git(directory, 'init', '--quiet', '--initial-branch=main', workspace);
  await cp(join(repository, 'examples/custom-setup'), join(workspace, 'bench'), { recursive: true });
  baseSha = await bench.commit(workspace, 'The application', {
    'bench/Procfile': 'web: exec /usr/bin/python3 server.py\n',
  });
  headSha = (await double.call('GET', '/repos/django/channels/git/ref/heads/main')).object.sha;
});
after(async () => {
  await double[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

const options = (more: Readonly<Record<string, string>> = {}, others: Partial<JobOptions> = {}): JobOptions => ({
  directory,
  inputs: { ...inputs, ...more },
  ...others,
});
async function newestCheck() {
  const { check_runs } = await double.call('GET', `/repos/django/channels/commits/${headSha}/check-runs?filter=all`);
  return check_runs.sort((a: { id: number }, b: { id: number }) => b.id - a.id)[0];
}
async function listStored(): Promise<string[]> {
  const found = await double
    .call('GET', '/repos/django/channels/git/trees/channels-bench?recursive=1')
    .catch(() => ({ tree: [] }));
  return found.tree.map(({ path }: { path: string }) => path).filter((path: string) => path.endsWith('-bench.json'));
}
async function slowDown(): Promise<string> {
  const server = await readFile(join(repository, 'examples/custom-setup/server.py'), 'utf8');
  bench.git(workspace, 'checkout', '--quiet', '-B', 'change', 'main');
  return bench.commit(workspace, 'Count for a while', { 'bench/server.py': server.replace(answer, slow) });
}

describe('a schedule', () => {
  it('on the default branch adds to the history, and reports by check run and summary', async () => {
    const start = { event: 'schedule', sha: headSha, ref: 'refs/heads/main' } as const;
    const result = await runMain(startByItself(double, options({ rounds: '2' }), start));
    assert.equal(result.exitCode, 0, result.log);
    assert.equal((await listStored()).length, 1, result.log);
    assert.equal((await newestCheck())?.status, 'completed');
    assert.match(result.summary, /collecting a baseline/);
    assert.equal(result.outputs['comment-url'], '');
  });

  it('by hand on another branch stores nothing', async () => {
    const start = { event: 'workflow_dispatch', sha: headSha, ref: 'refs/heads/other' } as const;
    const result = await runMain(startByItself(double, options({ rounds: '2' }), start));
    assert.equal(result.exitCode, 0, result.log);
    assert.equal((await listStored()).length, 1);
  });
});

describe('a merge queue', () => {
  it('is gated against its base, and stores and comments nothing', async () => {
    await slowDown();
    const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'A change' });
    const job = startMergeGroup(double, options(), { headSha, baseSha, number });
    const result = await runMain(job);
    assert.equal(result.exitCode, 1, result.log);
    assert.equal(result.outputs['verdict'], 'regressed', result.log);
    const check = await newestCheck();
    assert.deepEqual([check?.status, check?.conclusion], ['completed', 'failure']);
    assert.deepEqual(await double.call('GET', `/repos/django/channels/issues/${number}/comments`), []);
    assert.equal((await listStored()).length, 1);

    await double.call('POST', `/repos/django/channels/issues/${number}/labels`, { labels: ['benchmark accepted'] });
    const accepted = await runMain(job);
    assert.equal(accepted.exitCode, 0, accepted.log);
    assert.equal((await newestCheck())?.conclusion, 'neutral');
    assert.match(accepted.summary, /Accepted by \S+ with the label benchmark accepted/);
  });
});

describe("strangers' words", () => {
  const evil = '@django/everybody #123 <img src=x> **bold** [x](https://evil.example) | `a`';
  const commands = ['::set-output name=valid::forged', '::error::forged', '##[add-path]/tmp/forged', '\u202egnp.exe'];

  it('in titles, commits, names of jobs and logs of servers are shown, and do nothing', async () => {
    bench.git(workspace, 'checkout', '--quiet', '-B', 'change', 'main');
    const setup = await readFile(join(workspace, 'bench/setup.yaml'), 'utf8');
    const shout = commands.map((line) => `echo '${line}'`).join('; ');
    await bench.commit(workspace, `${evil}\n\n${commands.join('\n')}`, {
      'bench/setup.yaml': setup.replace('title: My application', `title: ${JSON.stringify(evil)}`),
      'bench/Procfile': `web: ${shout}; exit 3\n`,
    });
    const { number } = await double.call('POST', '/repos/django/channels/issues', { title: evil });
    const matrix = { name: evil, more: '::error::forged' };
    const mergeSha = bench.git(workspace, 'rev-parse', 'HEAD');
    const job = startPullRequest(double, options({}, { matrix }), { number, headSha, mergeSha });
    const result = await runMain({ ...job, environment: { ...job.environment, GITHUB_HEAD_REF: evil } });
    assert.equal(result.exitCode, 1);
    assert.match(result.log, /forged/, 'the log is shown');
    const heard = result.log.replace(/^::stop-commands::(\S+)\n[\s\S]*?^::\1::$/gm, '');
    assert.doesNotMatch(heard, /^::(set-output|error::forged)|^##\[/m);
    assert.doesNotMatch(heard.replace(/^::(error|warning).*$/gm, ''), /##\[add-path\]/);
    assert.equal(result.outputs['valid'], 'false');

    const [comment] = await double.call('GET', `/repos/django/channels/issues/${number}/comments`);
    const check = await newestCheck();
    assert.match(comment?.body ?? result.log, /django\/everybody/);
    for (const markdown of [
      comment.body.replace(/<!-- channels-bench-state[\s\S]*$/, ''),
      check.output.summary,
      result.summary,
    ]) {
      const html = new MarkdownIt({ html: true, linkify: true }).render(markdown).replace(/<pre>[\s\S]*?<\/pre>/g, '');
      assert.doesNotMatch(html, /<img|<strong>bold|href="[^"]*evil|(?<![\w\u200b])@django|(?<!&)#1|\u202e|^::/m);
    }
  });
});

describe('inputs', () => {
  it('are all checked before anything is started or asked', async () => {
    const start = double.seen.length;
    const wrong = { rate: 'fast', comment: 'loud', store: 'cloud', 'history-branch': '../main', options: 'nosuch: 1' };
    const result = await runMain(
      startByItself(double, options(wrong), { event: 'schedule', sha: headSha, ref: 'refs/heads/main' }),
    );
    assert.equal(result.exitCode, 1);
    assert.match(result.log, /^::error::5 options are wrong/m);
    for (const name of Object.keys(wrong).map((one) => (one === 'options' ? 'nosuch' : one)))
      assert.match(result.log, new RegExp(`input ${name}\\b`));
    assert.equal(double.seen.length, start);
  });

  it('that ask for containers where no Docker engine answers are refused, and told everywhere', async () => {
    const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'A change' });
    bench.git(workspace, 'checkout', '--quiet', '-B', 'change', 'main');
    const mergeSha = bench.git(workspace, 'rev-parse', 'HEAD');
    const job = startPullRequest(double, options({ engine: 'compose' }), { number, headSha, mergeSha });
    const result = await runMain({
      ...job,
      environment: { ...job.environment, DOCKER_HOST: `unix://${directory}/nosuch.sock` },
    });
    assert.equal(result.exitCode, 1);
    // What is missing depends on the machine: an engine, or the command to ask one with.
    assert.match(result.log, /^::error::.*([Dd]ocker).*\[docker-unavailable\]/m);
    assert.equal((await newestCheck())?.conclusion, 'failure');
    const [comment] = await double.call('GET', `/repos/django/channels/issues/${number}/comments`);
    assert.match(comment.body, /### ❌ Not measured: .*[Dd]ocker/);
  });
});
