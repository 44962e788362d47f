/** The action as its users meet it: dist as a runner starts it, real servers, a GitHub that remembers; one pull request from push to label. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTextsFromZip } from '../../src/github/read-zip.ts';
import { checkRequests } from '../support/count-requests.ts';
import { findProcesses } from '../support/find-processes.ts';
import { type JobOptions, startPullRequest, startPush, startWorkflowRun } from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
import { repository } from '../support/list-sources.ts';
import { cancel, runMain, runPost, type StepResult, startMain } from '../support/run-action.ts';

const inputs = {
  setups: './setups/gunicorn',
  engine: 'processes',
  install: 'true',
  rounds: '6',
  rate: '100',
  'warm-up': '0.2s',
  // One short phase: what is published is the same.
  phases: 'throughput',
  'throughput-duration': '1s',
  // A busy machine must not decide over this test; whether the figures are right is test:accuracy's business.
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};
const view = 'setups/apps/django/benchsite/views.py';
const answer = '    return HttpResponse("OK", content_type="text/plain")';

let double: GitHubDouble;
let directory: string;
let workspace: string;
let headSha: string;
let pullNumber: number;
before(async () => {
  double = await startGitHubDouble();
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-publish-'));
  workspace = join(directory, 'workspace');
  await mkdir(workspace);
  await cp(join(repository, 'setups'), join(workspace, 'setups'), { recursive: true });
  await writeFile(join(workspace, '.gitignore'), '__pycache__/\nchannels-bench-results/\n');
  git('init', '--quiet', '--initial-branch=main');
  await commit('The application', null);
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

/** `loops`: how much longer the view takes; null for the view as it is. */
async function commit(title: string, loops: number | null): Promise<string> {
  const text = await readFile(join(repository, view), 'utf8');
  const slow = `    for _ in range(${loops}):\n        pass\n${answer}`;
  await writeFile(join(workspace, view), loops === null ? text : text.replace(answer, slow));
  await writeFile(join(workspace, 'CHANGES'), title);
  git('add', '-A');
  git('commit', '--quiet', '-m', title);
  return git('rev-parse', 'HEAD');
}

/** The merge of a change with main, checked out as actions/checkout does it. */
async function checkOutMerge(title: string, loops: number | null): Promise<string> {
  git('switch', '--quiet', '--force-create', 'change', 'main');
  await commit(title, loops);
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '-m', 'Merge change into main', 'change');
  return git('rev-parse', 'HEAD');
}

let runId = 1000;
const options = (more: Partial<JobOptions> = {}): JobOptions => ({ directory, inputs, runId: ++runId, ...more });
const listComments = async (): Promise<{ body: string; user: { login: string } }[]> =>
  double.call('GET', `/repos/django/channels/issues/${pullNumber}/comments`);
const listChecks = async (): Promise<{ id: number; name: string; status: string; conclusion: string | null }[]> =>
  (await double.call('GET', `/repos/django/channels/commits/${headSha}/check-runs?filter=all`)).check_runs;
const newestCheck = async () => (await listChecks()).sort((a, b) => b.id - a.id)[0];

async function runPullRequest(
  title: string,
  loops: number | null,
  { setups = inputs.setups, ...more }: { isFork?: boolean; setups?: string } = {},
): Promise<StepResult> {
  const mergeSha = await checkOutMerge(title, loops);
  const start = double.seen.length;
  const job = options({ inputs: { ...inputs, setups } });
  const result = await runMain(startPullRequest(double, job, { number: pullNumber, headSha, mergeSha, ...more }));
  checkRequests(double.seen.slice(start));
  return result;
}

describe('a push to the default branch', () => {
  it('is measured beside the control, stored, and told by a check run and the summary', async () => {
    const sha = git('rev-parse', 'HEAD');
    const job = startPush(double, options(), { sha, before: null });
    const start = double.seen.length;
    // The check run goes to a commit that GitHub knows.
    const result = await runMain({ ...job, environment: { ...job.environment, GITHUB_SHA: headSha } });
    assert.equal(result.exitCode, 0, result.log);
    checkRequests(double.seen.slice(start));
    assert.match(result.log, /1 entry added to the history/);
    assert.match(result.summary, /collecting a baseline/);
    assert.deepEqual(await listComments(), []);
    const { object } = await double.call('GET', '/repos/django/channels/git/ref/heads/channels-bench');
    const { tree } = await double.call('GET', `/repos/django/channels/git/trees/${object.sha}?recursive=1`);
    assert.equal(tree.filter(({ path }: { path: string }) => path.endsWith('-gunicorn.json')).length, 1);
    assert.equal((await newestCheck())?.status, 'completed');
  });
});

describe('a pull request', () => {
  it('that makes the view slower is told so in one comment and fails its check', async () => {
    const result = await runPullRequest('Count for a while', 20_000);
    assert.equal(result.exitCode, 1, result.log);
    assert.equal(result.outputs['verdict'], 'regressed');
    assert.equal(result.outputs['conclusion'], 'failure');
    const comments = await listComments();
    assert.equal(comments.length, 1);
    assert.equal(comments[0]?.user.login, 'github-actions[bot]');
    assert.match(comments[0]?.body ?? '', /^<!-- channels-bench: Bench -->\n\n### ❌ Slower: /);
    assert.match(comments[0]?.body ?? '', /Count for a while/, 'the commit between them');
    assert.match(comments[0]?.body ?? '', /--seed \d+/, 'how to repeat it');
    assert.equal(comments[0]?.body, result.outputs['comment']);
    const check = await newestCheck();
    assert.deepEqual([check?.name, check?.status, check?.conclusion], ['Channels Bench', 'completed', 'failure']);
    const path = `/repos/django/channels/check-runs/${check?.id}/annotations`;
    const { check_annotations: notes } = await double.call('GET', path);
    const places = notes.map(({ path, annotation_level }: Record<string, string>) => `${annotation_level} ${path}`);
    assert.deepEqual(places.sort(), ['failure CHANGES', `failure ${view}`]);
  });

  it('that is accepted by a label turns neutral, and says by whom; this time on Daphne', async () => {
    const path = `/repos/django/channels/issues/${pullNumber}/labels`;
    await double.call('POST', path, { labels: ['benchmark accepted'] });
    const result = await runPullRequest('Count for a while', 20_000, { setups: './setups/daphne' });
    await double.call('DELETE', `${path}/benchmark%20accepted`);
    assert.equal(result.exitCode, 0, result.log);
    assert.equal(result.outputs['conclusion'], 'neutral');
    assert.equal(result.outputs['verdict'], 'regressed', result.log);
    assert.match((await listComments())[0]?.body ?? '', /### ⚠️ Accepted: [\s\S]*Daphne[\s\S]*with the label/);
    assert.equal((await newestCheck())?.conclusion, 'neutral');
  });

  it('that is mended has the same comment, now green', async () => {
    const result = await runPullRequest('Count no more', null);
    assert.notEqual(result.outputs['conclusion'], 'failure', result.log);
    const comments = await listComments();
    assert.equal(comments.length, 1);
    assert.doesNotMatch(comments[0]?.body ?? '', /### ❌/);
    assert.notEqual((await newestCheck())?.conclusion, 'failure');
  });

  it('from a fork publishes nothing, and fails by its exit code all the same', async () => {
    const before = { comments: await listComments(), checks: (await listChecks()).length };
    const result = await runPullRequest('Count for a while', 20_000, { isFork: true });
    assert.equal(result.exitCode, 1, result.log);
    assert.match(result.summary, /regressed/);
    assert.match(result.log, /may only read/);
    assert.deepEqual(await listComments(), before.comments);
    assert.equal((await listChecks()).length, before.checks);
    const artifact = double.artifacts.at(-1);
    assert.equal(artifact?.name, 'channels-bench-bench-1');
    const limits = { maxEntries: 1000, maxBytes: 8 * 2 ** 20 };
    const wanted = /(^|\/)(report\.html|figures\/(changes|pairs)\.(svg|png))$/;
    const files = await readTextsFromZip(artifact?.zip ?? Buffer.alloc(0), (path) => wanted.test(path), limits);
    const names = files.map(({ path }) => basename(path)).sort();
    assert.deepEqual(names, ['changes.png', 'changes.svg', 'pairs.png', 'pairs.svg', 'report.html']);
    for (const { path, text } of files) assert.match(text, path.endsWith('.png') ? /^.PNG\r\n/ : /<svg /, path);
  });

  it('from a fork is published by the second half, on the default branch, and marked', async () => {
    // The pull request whose head is what the run has measured.
    double.setOpenPullRequests([{ number: pullNumber, head: { sha: headSha, ref: 'change' }, labels: [] }]);
    double.artifacts.splice(0, double.artifacts.length - 1);
    const run = { id: runId, headSha, headBranch: 'change', headOwner: 'mallory' };
    const job = startWorkflowRun(double, options({ inputs: {} }), run);
    const result = await runMain({ ...job, action: 'report/action.yml' });
    assert.equal(result.exitCode, 0, result.log);
    assert.equal(result.outputs['conclusion'], 'failure');
    const comment = (await listComments()).find(({ body }) =>
      body.startsWith('<!-- channels-bench: Bench%20forks -->'),
    );
    assert.match(comment?.body ?? '', /### ❌ Slower: /);
    assert.match(comment?.body ?? '', /Measured by the fork itself/);
    const check = await newestCheck();
    assert.deepEqual([check?.status, check?.conclusion], ['completed', 'failure']);
  });
});

describe('a job that does not come to its end', () => {
  it('closes its check run when it cannot start, and says why in the comment', async () => {
    const mergeSha = await checkOutMerge('Break it', null);
    await writeFile(join(workspace, 'setups/gunicorn/Procfile'), 'gunicorn: exit 7\n');
    const job = startPullRequest(double, options(), { number: pullNumber, headSha, mergeSha });
    const result = await runMain(job);
    git('checkout', '--quiet', '--', '.');
    assert.equal(result.exitCode, 1);
    assert.equal(result.outputs['verdict'], 'missing', result.log);
    const check = await newestCheck();
    assert.deepEqual([check?.status, check?.conclusion], ['completed', 'failure']);
  });

  it('closes its check run when it is cancelled, or killed', async () => {
    for (const graceMs of [60_000, 0]) {
      const mergeSha = await checkOutMerge('Cancel it', null);
      const job = startPullRequest(double, options(), { number: pullNumber, headSha, mergeSha });
      const step = await startMain(job);
      while ((await newestCheck())?.status !== 'in_progress') await new Promise((resolve) => setTimeout(resolve, 100));
      // Its state file is what the runner hands to the post step.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const result = await cancel(step, graceMs);
      await runPost(job, result.state);
      const check = await newestCheck();
      assert.deepEqual([check?.status, check?.conclusion], ['completed', 'cancelled'], result.log);
    }
    assert.deepEqual(findProcesses(directory), []);
  });
});

describe('a push that merges what a label has accepted', () => {
  it('stores run and acceptance in one go, in few requests', async () => {
    const labels = [{ name: 'benchmark accepted' }];
    const { number } = await double.call('POST', '/repos/django/channels/issues', {
      title: 'Slower on purpose',
      labels: ['benchmark accepted'],
    });
    double.setPullRequestsOf(headSha, [{ number, head: { sha: headSha }, merged_at: '2026-11-24T10:00:00Z', labels }]);
    const job = startPush(double, options({ inputs: { ...inputs, setups: './setups/daphne' } }), {
      sha: git('rev-parse', 'main'),
      before: null,
    });
    const start = double.seen.length;
    const result = await runMain({ ...job, environment: { ...job.environment, GITHUB_SHA: headSha } });
    assert.equal(result.exitCode, 0, result.log);
    checkRequests(double.seen.slice(start));
    const { object } = await double.call('GET', '/repos/django/channels/git/ref/heads/channels-bench');
    const { tree } = await double.call('GET', `/repos/django/channels/git/trees/${object.sha}?recursive=1`);
    const paths = tree.map(({ path }: { path: string }) => path);
    assert.equal(paths.filter((path: string) => /^acceptances\/.*\.json$/.test(path)).length, 1, paths.join('\n'));
  });
});
