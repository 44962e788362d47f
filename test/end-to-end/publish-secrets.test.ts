/** Tokens that are planted in a job of dist, and looked for everywhere that a job leaves something. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPullRequest, startPush } from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
import { repository } from '../support/list-sources.ts';
import { type ActionJob, runnerSecrets, type StepResult, startMain } from '../support/run-action.ts';
import { type SeenProcess, watchEnvironments } from '../support/watch-environments.ts';

const inputs = {
  setups: './bench',
  engine: 'processes',
  rounds: '2',
  comment: 'always',
  'warm-up': '0.2s',
  // One short phase: what is published is the same.
  phases: 'throughput',
  'throughput-duration': '1s',
  rate: '50',
  // A busy machine must not decide over this test.
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};
/** What a workflow may have set for all of its steps. */
const ofWorkflow = { DEPLOY_API_KEY: 'planted-deploy-key', DATABASE_URL: 'postgres://app:planted-deploy-key@db/app' };

let double: GitHubDouble;
let directory: string;
let headSha: string;
let number: number;
const results: StepResult[] = [];
const processes: SeenProcess[] = [];
const planted = () => [
  double.token,
  ...Object.values(runnerSecrets),
  ...Object.values(ofWorkflow),
  'planted-runtime-signature',
];
before(async () => {
  double = await startGitHubDouble();
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-secrets-'));
  const bench = join(directory, 'workspace/bench');
  await cp(join(repository, 'examples/custom-setup'), bench, { recursive: true });
  // A server that shows all it knows.
  await writeFile(join(bench, 'Procfile'), 'web: env; exec /usr/bin/python3 server.py\n');
  headSha = (await double.call('GET', '/repos/django/channels/git/ref/heads/main')).object.sha;
  number = (await double.call('POST', '/repos/django/channels/issues', { title: 'A change' })).number;
  const options = { directory, inputs };
  await run(startPush(double, options, { sha: headSha, before: null }));
  await run(startPullRequest(double, { ...options, runId: 1002 }, { number, headSha, mergeSha: headSha }));
});
after(async () => {
  await double[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

async function run(job: ActionJob): Promise<void> {
  const { child, finished } = await startMain({ ...job, environment: { ...job.environment, ...ofWorkflow } });
  const watch = watchEnvironments(child.pid ?? 0);
  results.push(await finished);
  processes.push(...watch.stop().values());
}

function findPlanted(text: string): string[] {
  return planted().filter((secret) => text.includes(secret) || text.includes(Buffer.from(secret).toString('base64')));
}

describe('secrets of a job', () => {
  it('were there to be found: both jobs published', () => {
    for (const { exitCode, log, outputs } of results) {
      assert.equal(exitCode, 0, log);
      assert.notEqual(outputs['check-url'], '', log);
    }
  });

  it('are in no environment of a server, a load generator or any other process', () => {
    const servers = processes.filter(({ commandLine }) => commandLine.includes('server.py'));
    const generators = processes.filter(({ commandLine }) => commandLine.includes('load-worker'));
    assert.ok(servers.length >= 4 && generators.length >= 2, `${servers.length}, ${generators.length}`);
    assert.match(servers[0]?.environment ?? '', /PORT=/);
    for (const { commandLine, environment } of processes) {
      assert.deepEqual(findPlanted(environment), [], commandLine);
      assert.deepEqual(findPlanted(commandLine), []);
    }
  });

  it('are in no file of the run, no output, and no line of the log but those that hide them', () => {
    const files = ['workspace', 'temp'].map((name) => join(directory, name));
    const patterns = planted().flatMap((secret) => ['-e', secret]);
    const search = spawnSync('grep', ['-rlaF', ...patterns, ...files], { encoding: 'utf8' });
    assert.equal(search.status, 1, search.stdout);
    for (const result of results) {
      const shown = result.log.replace(/^::add-mask::.*$/gm, '');
      for (const text of [
        shown,
        JSON.stringify(result.outputs),
        result.summary,
        result.exported,
        JSON.stringify(result.state),
      ])
        assert.deepEqual(findPlanted(text), []);
    }
  });

  it('are in no artifact', async () => {
    assert.equal(double.artifacts.length, 2);
    for (const { id, zip } of double.artifacts) {
      const folder = join(directory, `unpacked-${id}`);
      await writeFile(`${folder}.zip`, zip);
      execFileSync('/usr/bin/python3', ['-m', 'zipfile', '-e', `${folder}.zip`, folder]);
      assert.match(await readFile(join(folder, 'record.json'), 'utf8'), /"schemaVersion"/);
      const logs = execFileSync('grep', ['-rhaE', '^(.*\\| )?PATH=', folder], { encoding: 'utf8' });
      assert.notEqual(logs, '', 'the server did show its environment');
      const search = spawnSync('grep', ['-rlaF', ...planted().flatMap((secret) => ['-e', secret]), folder]);
      assert.equal(search.status, 1, String(search.stdout));
    }
  });

  it('are in no comment, check run, or file of the history', async () => {
    const comments = await double.call('GET', `/repos/django/channels/issues/${number}/comments`);
    const checks = await double.call('GET', `/repos/django/channels/commits/${headSha}/check-runs?filter=all`);
    const { object } = await double.call('GET', '/repos/django/channels/git/ref/heads/channels-bench');
    const { tree } = await double.call('GET', `/repos/django/channels/git/trees/${object.sha}?recursive=1`);
    const blobs: string[] = [];
    for (const { type, sha } of tree) {
      if (type !== 'blob') continue;
      const { content } = await double.call('GET', `/repos/django/channels/git/blobs/${sha}`);
      blobs.push(Buffer.from(content, 'base64').toString());
    }
    assert.ok(comments.length > 0 && checks.total_count > 1 && blobs.length > 1);
    for (const text of [JSON.stringify(comments), JSON.stringify(checks), ...blobs])
      assert.deepEqual(findPlanted(text), []);
  });
});
