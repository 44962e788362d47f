/** The action, from dist, with a GitHub that fails: what it has measured, judged and ends with stays the same. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { FaultAnswer } from '../support/github-double/faults.ts';
import { type JobOptions, startPullRequest, startPush } from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';
import { repository } from '../support/list-sources.ts';
import { runMain, type StepResult } from '../support/run-action.ts';

/** No server keeps up with this rate, so the run is invalid and the job has to fail: by its exit code, if nothing else can tell. */
const tooFast = { rate: '20000', phases: 'latency', 'latency-duration': '1s', options: 'max-connections: 1' };
const quick = {
  setups: './bench',
  engine: 'processes',
  rounds: '1',
  compare: 'none',
  comment: 'always',
  'warm-up': '0.2s',
  // One short phase: what is published is the same.
  phases: 'throughput',
  'throughput-duration': '1s',
  rate: '50',
  // A busy machine must not decide over this test.
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};

let double: GitHubDouble;
let directory: string;
let headSha: string;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-faults-'));
  const bench = join(directory, 'workspace/bench');
  await cp(join(repository, 'examples/custom-setup'), bench, { recursive: true });
  await writeFile(join(bench, 'Procfile'), 'web: exec /usr/bin/python3 server.py\n');
});
after(() => rm(directory, { recursive: true, force: true }));
beforeEach(async () => {
  double = await startGitHubDouble();
  headSha = (await double.call('GET', '/repos/django/channels/git/ref/heads/main')).object.sha;
});
afterEach(() => double[Symbol.asyncDispose]());

async function runPullRequest(
  inputs: Readonly<Record<string, string>>,
  more: Partial<JobOptions> = {},
): Promise<StepResult> {
  const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'A change' });
  const options = { directory, inputs: { ...quick, ...inputs }, ...more };
  return runMain(startPullRequest(double, options, { number, headSha, mergeSha: headSha }));
}

async function runPush(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const options = { directory, inputs: { ...quick, compare: 'auto', ...inputs } };
  return runMain(startPush(double, options, { sha: headSha, before: null }));
}

/** Those that a runner hears: it takes no command while the log of the run is written. */
function listWarnings({ log }: StepResult): readonly string[] {
  return log.replace(/^::stop-commands::(\S+)\n[\s\S]*?^::\1::$/gm, '').match(/^::warning::.*$/gm) ?? [];
}

const status = (code: number, message: string, headers: Readonly<Record<string, string>> = {}): FaultAnswer => ({
  kind: 'status',
  status: code,
  message,
  headers,
});
const inAnHour = () => String(Math.floor(Date.now() / 1000) + 3600);
/** Not the service of artifacts, which is another one. */
const everything = /\/(repos|user|graphql)/;

/** What a warning has to say of it: the cause, and what to change. */
const faults: readonly (readonly [name: string, answer: () => FaultAnswer, says: RegExp])[] = [
  ['401', () => status(401, 'Bad credentials'), /does not accept the token \(401\).*a token that is valid/],
  [
    '403 of a permission',
    () => status(403, 'Resource not accessible by integration'),
    /permissions: (checks|pull-requests): write/,
  ],
  [
    '403 of a primary limit',
    () => status(403, 'API rate limit', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() }),
    /rate limit is used up.*Fewer jobs at a time/,
  ],
  ['404', () => status(404, 'Not Found'), /finds nothing there \(404\).*may not see/],
  ['409', () => status(409, 'Conflict'), /somebody else was quicker \(409\)/],
  ['422', () => status(422, 'Validation Failed'), /refuses it \(422\).*Validation Failed/],
  ['500', () => status(500, 'Server Error'), /has trouble \(500\).*Running the job again/],
  ['truncated JSON', () => ({ kind: 'body', body: '{"id": 1' }), /cannot be read|breaks off/],
  ['no answer', () => ({ kind: 'hang' }), /did not answer.*Running the job again/],
];

describe('a GitHub that answers every request with', () => {
  for (const [name, answer, says] of faults) {
    it(`${name} keeps the exit code, and hears what to change`, async () => {
      double.inject({ match: everything, answer: answer() });
      const result = await runPullRequest(tooFast);
      assert.equal(result.exitCode, 1, result.log);
      assert.equal(result.outputs['verdict'], 'invalid');
      const warnings = listWarnings(result);
      for (const what of ['The check run was not opened', 'The comment was not written'])
        assert.ok(
          warnings.some((line) => line.includes(what) && says.test(line)),
          `${what}\n${warnings.join('\n')}`,
        );
      assert.match(result.summary, /Not published[\s\S]*The comment was not written/);
      assert.match(result.summary, /attained/, 'and everything else');
      assert.match(result.outputs['comment'] ?? '', /^<!-- channels-bench: Bench -->\n\n### ❌ Invalid/);
      assert.deepEqual([result.outputs['comment-url'], result.outputs['check-url']], ['', '']);
    });
  }

  it('500 does not make a good run fail', async () => {
    double.inject({ match: everything, answer: status(500, 'Server Error') });
    const result = await runPullRequest({});
    assert.equal(result.exitCode, 0, result.log);
    assert.equal(result.outputs['verdict'], 'measured');
  });

  it('a secondary limit is waited for', async () => {
    double.inject({ match: everything, times: 1, answer: status(403, 'secondary rate limit', { 'retry-after': '1' }) });
    const result = await runPullRequest({});
    assert.equal(result.exitCode, 0, result.log);
    assert.match(result.log, /GitHub asks to wait 1 s/);
    assert.notEqual(result.outputs['comment-url'], '');
    assert.doesNotMatch(result.log, /^::warning::/m);
  });
});

describe('a job whose token may do less than it wants', () => {
  it('names each permission that is missing, and keeps its verdict', async () => {
    const token = await double.makeToken({ contents: 'read', pull_requests: 'read', issues: 'read' });
    const result = await runPullRequest(tooFast, { token });
    assert.equal(result.exitCode, 1, result.log);
    assert.match(result.log, /::warning::The check run was not opened.*`permissions: checks: write`/);
    assert.match(result.log, /::warning::The comment was not written.*`permissions: pull-requests: write`/);
  });

  it('is treated as a fork where Dependabot opened the pull request: no warning, the same exit code', async () => {
    const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'Bump django' });
    const options = { directory, inputs: { ...quick, ...tooFast } };
    const author = 'dependabot[bot]';
    const result = await runMain(startPullRequest(double, options, { number, headSha, mergeSha: headSha, author }));
    assert.equal(result.exitCode, 1, result.log);
    assert.match(result.log, /may only read/);
    assert.doesNotMatch(result.log, /^::warning::/m);
    assert.deepEqual(await double.call('GET', `/repos/django/channels/issues/${number}/comments`), []);
    assert.ok((double.artifacts.at(-1)?.zip.length ?? 0) > 1000, 'published from there by the second half');
  });
});

describe('a comment', () => {
  it('that somebody deletes between two requests is written anew', async () => {
    const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'A change' });
    const path = `/repos/django/channels/issues/${number}/comments`;
    const job = startPullRequest(double, { directory, inputs: quick }, { number, headSha, mergeSha: headSha });
    assert.equal((await runMain(job)).exitCode, 0);
    const [first] = await double.call('GET', path);
    const act = async () => void (await double.call('DELETE', `/repos/django/channels/issues/comments/${first.id}`));
    double.inject({ match: /PATCH .*comments/, times: 1, answer: { kind: 'meanwhile', act } });
    const result = await runMain(job);
    const all = await double.call('GET', path);
    assert.equal(all.length, 1, result.log);
    assert.notEqual(all[0].id, first.id);
    assert.equal(result.outputs['comment-url'], all[0].html_url);
  });

  it('whose marker a stranger has copied stays as it is', async () => {
    const { number } = await double.call('POST', '/repos/django/channels/issues', { title: 'A change' });
    const path = `/repos/django/channels/issues/${number}/comments`;
    const body = '<!-- channels-bench: Bench -->\n\n### ✅ All is well';
    await double.call('POST', path, { body });
    await runMain(startPullRequest(double, { directory, inputs: quick }, { number, headSha, mergeSha: headSha }));
    const all = await double.call('GET', path);
    assert.equal(all.length, 2);
    assert.equal(all[0].body, body);
    assert.match(all[1].user.login, /^github-actions/);
  });
});

describe('a history on a branch', () => {
  const cases: readonly (readonly [name: string, match: RegExp, answer: FaultAnswer, says: RegExp])[] = [
    [
      'that is protected',
      /PATCH .*\/git\/refs|POST .*\/git\/refs/,
      status(422, 'Repository rule violations found: Changes must be made through a pull request.'),
      /not added.*rule violations/,
    ],
    ['that is garbage', /POST \/graphql/, { kind: 'body', body: '{"data": 7}' }, /history was not read.*no folder/],
  ];
  for (const [name, match, answer, says] of cases) {
    it(`${name} is told, and changes no exit code`, async () => {
      double.inject({ match, answer });
      const result = await runPush();
      assert.equal(result.exitCode, 0, result.log);
      assert.match(listWarnings(result).join('\n'), says);
      assert.match(result.summary, /Not published[\s\S]*(not added|not read)/);
    });
  }

  it('that cannot be read leaves a pull request with nothing to compare: neutral, and red where fail-on says invalid', async () => {
    const unread = { match: /POST \/graphql/, answer: { kind: 'body', body: '{"data": 7}' } as const };
    // Without a repository in the work space there is no base either.
    double.inject(unread);
    const open = await runPullRequest({ compare: 'auto' });
    assert.equal(open.exitCode, 0, open.log);
    assert.deepEqual([open.outputs['conclusion'], open.outputs['verdict']], ['neutral', 'inconclusive']);
    assert.match(listWarnings(open).join('\n'), /nothing was compared: The history was not read/);
    const path = `/repos/django/channels/commits/${headSha}/check-runs?filter=all`;
    const [check] = (await double.call('GET', path)).check_runs;
    assert.equal(check.conclusion, 'neutral');
    assert.match(check.output.title, /^nothing was compared: The history was not read/);
    assert.match(check.output.summary, /^nothing was compared: The history was not read/);
    double.inject(unread);
    const strict = await runPullRequest({ compare: 'auto', 'fail-on': 'invalid' });
    assert.equal(strict.exitCode, 1, strict.log);
    assert.equal(strict.outputs['conclusion'], 'failure');
  });
});
