/** `store: artifact` from a push to the pull requests after it: dist, real gunicorns, and the real client for artifacts. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTextsFromZip } from '../../src/github/read-zip.ts';
import { type JobOptions, startPullRequest, startPush } from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
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
  git('add', '-A');
  git('commit', '--quiet', '-m', 'The application');
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

let runId = 1000;
const options = (more: Partial<JobOptions> = {}): JobOptions => ({ directory, inputs, runId: ++runId, ...more });
const listHistories = () => double.artifacts.filter(({ name }) => name === 'channels-bench.history-bench');
/** Of the API of Actions; what goes to the storage of artifacts is not counted by GitHub. */
const listRequests = (start: number) =>
  double.seen
    .slice(start)
    .filter(({ path }) => path.startsWith('/repos/django/channels/actions/'))
    .map(({ method, path }) => `${method} ${path}`);

async function push() {
  const job = startPush(double, options(), { sha: git('rev-parse', 'main'), before: null });
  // The check run goes to a commit that GitHub knows.
  return runMain({ ...job, environment: { ...job.environment, GITHUB_SHA: headSha } });
}

describe('a history in artifacts', () => {
  it('that may not be read names the permission, stores nothing, and changes no verdict', async () => {
    const message = 'Resource not accessible by integration';
    double.inject({ match: /\/actions\/artifacts\?/, times: 2, answer: { kind: 'status', status: 403, message } });
    const result = await push();
    assert.equal(result.exitCode, 0, result.log);
    assert.match(result.log, /The history was not read: .*permissions: actions: read/);
    assert.match(result.log, /The run was not added to the history: .*permissions: actions: read/);
    assert.match(result.summary, /permissions: actions: read/);
    assert.deepEqual(listHistories(), []);
  });

  it('begins with the first push, and leaves the repository as it is', async () => {
    const start = double.seen.length;
    const result = await push();
    assert.equal(result.exitCode, 0, result.log);
    assert.match(result.log, /1 entry added to the history \(the artifacts channels-bench\.history-bench\)/);
    const [artifact] = listHistories();
    const limits = { maxEntries: 9, maxBytes: 8192 };
    const files = await readTextsFromZip(artifact?.zip ?? Buffer.alloc(0), () => true, limits);
    assert.equal(files.length, 1);
    assert.match(files[0]?.path ?? '', /^\d{4}\/\d{2}\/.*-gunicorn\.json$/);
    assert.ok(listRequests(start).length <= 8, listRequests(start).join('\n'));
    await assert.rejects(double.call('GET', '/repos/django/channels/git/ref/heads/channels-bench'), /404/);
  });

  it('is what a pull request is held against, whose run leaves none', async () => {
    // What is checked out is neither the merge nor the head, so there is no base beside which it could be measured.
    const start = double.seen.length;
    const pull = { number: pullNumber, headSha, mergeSha: 'e'.repeat(40) };
    const result = await runMain(startPullRequest(double, options(), pull));
    assert.equal(result.exitCode, 0, result.log);
    assert.match(result.summary, /collecting a baseline \(1 of 8\)/, result.log);
    const requests = listRequests(start);
    assert.equal(requests.filter((request) => request.endsWith('/zip')).length, 1, requests.join('\n'));
    assert.ok(requests.length <= 3, requests.join('\n'));
    assert.equal(listHistories().length, 1);
  });
});
