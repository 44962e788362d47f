/** `store: artifact` from a push to the pull requests after it: dist, real gunicorns, and the real client for artifacts. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTextsFromZip } from '../../src/github/read-zip.ts';
import { type JobOptions, startPullRequest, startPush } from '../support/github-double/runner-job.ts';
import { allRights, type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
import { repository } from '../support/list-sources.ts';
import { runMain } from '../support/run-action.ts';

const inputs = {
  setups: './setups/gunicorn',
  engine: 'processes',
  install: 'true',
  rounds: '2',
  rate: '100',
  phases: 'latency',
  'warm-up': '0.2s',
  'latency-duration': '1s',
  store: 'artifact',
  // A busy machine must not decide over this test; whether the figures are right is test:accuracy's business.
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};
const artifactName = 'channels-bench.history-bench';

let double: GitHubDouble;
let directory: string;
let workspace: string;
let headSha: string;
let pullNumber: number;
before(async () => {
  double = await startGitHubDouble();
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-artifact-store-'));
  workspace = join(directory, 'workspace');
  await mkdir(workspace);
  await cp(join(repository, 'setups'), join(workspace, 'setups'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit('The application');
  headSha = (await double.call('GET', '/repos/django/channels/git/ref/heads/main')).object.sha;
  pullNumber = (await double.call('POST', '/repos/django/channels/issues', { title: 'A change' })).number;
});
after(async () => {
  await double[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

function commit(title: string): string {
  git('add', '-A');
  git('commit', '--quiet', '-m', title);
  return git('rev-parse', 'HEAD');
}

async function checkOutMerge(title: string): Promise<string> {
  git('switch', '--quiet', '--force-create', 'change', 'main');
  await writeFile(join(workspace, 'CHANGES'), title);
  commit(title);
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'Merge change into main', 'change');
  return git('rev-parse', 'HEAD');
}

let runId = 1000;
const options = (more: Partial<JobOptions> = {}): JobOptions => ({ directory, inputs, runId: ++runId, ...more });
const requestsSince = (start: number) =>
  double.seen.slice(start).filter(({ path }) => path.startsWith('/repos/') && path.includes('/actions/'));

async function push() {
  const job = startPush(double, options(), { sha: git('rev-parse', 'main'), before: null });
  // The check run goes to a commit that GitHub knows.
  return runMain({ ...job, environment: { ...job.environment, GITHUB_SHA: headSha } });
}

describe('a history in artifacts', () => {
  it('begins with the first push, and is carried on by the second', async () => {
    for (const entries of [1, 2]) {
      const start = double.seen.length;
      const result = await push();
      assert.equal(result.exitCode, 0, result.log);
      assert.match(result.log, /1 entry added to the history \(the artifacts channels-bench\.history-bench\)/);
      const artifact = double.artifacts.findLast(({ name }) => name === artifactName);
      const files = await readTextsFromZip(artifact?.zip ?? Buffer.alloc(0), () => true, {
        maxEntries: 9,
        maxBytes: 8192,
      });
      assert.equal(files.length, entries);
      assert.ok(requestsSince(start).length <= 8, `${requestsSince(start).length} requests`);
    }
    await assert.rejects(double.call('GET', '/repos/django/channels/git/ref/heads/channels-bench'), /404/);
  });

  it('is what a pull request is held against, whose run leaves none', async () => {
    // What is checked out is neither the merge nor the head, so there is no base beside which it could be measured.
    const start = double.seen.length;
    const pull = { number: pullNumber, headSha, mergeSha: 'e'.repeat(40) };
    const result = await runMain(startPullRequest(double, options(), pull));
    assert.equal(result.exitCode, 0, result.log);
    assert.match(result.summary, /collecting a baseline/, result.log);
    const paths = requestsSince(start).map(({ method, path }) => `${method} ${path}`);
    assert.equal(paths.filter((path) => path.endsWith('/zip')).length, 1, paths.join('\n'));
    assert.ok(paths.length <= 3, paths.join('\n'));
    assert.equal(
      double.artifacts.filter(({ name }) => name === artifactName).length,
      2,
      'the run leaves none of its own',
    );
  });

  it('that may not be read names the permission, and changes no verdict', async () => {
    const mergeSha = await checkOutMerge('Another change');
    const { actions: _, ...rights } = allRights;
    const token = await double.makeToken(rights);
    double.inject({
      match: /\/actions\/artifacts\?/,
      answer: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    });
    const result = await runMain(
      startPullRequest(double, options({ token }), { number: pullNumber, headSha, mergeSha }),
    );
    assert.match(result.log, /The history was not read: .*permissions: actions: read/);
    assert.match(result.summary, /permissions: actions: read/);
    assert.notEqual(result.outputs['verdict'], 'missing', result.log);
  });
});
