/**
 * A matrix of twenty jobs, all of them dist as a runner starts it, that come to storing at about the same time: the branch
 * has to hold the run of each. The server is a bare one, and its own control, because what it measures decides nothing here.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPush } from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
import { runMain } from '../support/run-action.ts';
import { createSpinningRepository } from '../support/spinning-repository.ts';

const jobs = 20;
const inputs = {
  setups: './bench',
  engine: 'processes',
  // Next to no load: with twenty at full load the machine would take minutes.
  phases: 'latency',
  'latency-duration': '1s',
  rate: '20',
  'warm-up': '0s',
  // Forty servers and their generators share the machine: no figure could be valid otherwise.
  options:
    'control: ./bench\npin: false\nmax-lateness-p99: 10s\nmin-attained-rate: 0\nmax-generator-cpu: 1\nmax-error-rate: 1',
};

let double: GitHubDouble;
let directory: string;
before(async () => {
  double = await startGitHubDouble();
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-together-'));
});
after(async () => {
  await double[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

describe('twenty jobs that store at the same time', () => {
  it('leave twenty entries in the branch, each in a commit of its own', async () => {
    const { object } = await double.call('GET', '/repos/django/channels/git/ref/heads/main');
    const results = await Promise.all(
      Array.from({ length: jobs }, async (_, job) => {
        const own = join(directory, String(job));
        await mkdir(join(own, 'workspace'), { recursive: true });
        const repository = await createSpinningRepository(join(own, 'workspace'));
        await repository.writeServer(0);
        repository.git('add', '-A');
        repository.git('commit', '--quiet', '-m', 'The application');
        const options = { directory: own, inputs, runId: 2000 + job, matrix: { job } };
        return runMain(startPush(double, options, { sha: object.sha, before: null }));
      }),
    );
    for (const { exitCode, log } of results) {
      assert.equal(exitCode, 0, log);
      assert.match(log, /1 entry added to the history/);
    }
    const branch = await double.call('GET', '/repos/django/channels/git/ref/heads/channels-bench');
    const { tree } = await double.call('GET', `/repos/django/channels/git/trees/${branch.object.sha}?recursive=1`);
    const stored = tree.filter(({ path }: { path: string }) => path.endsWith('-bench.json'));
    assert.equal(stored.length, jobs, tree.map(({ path }: { path: string }) => path).join('\n'));
  });
});
