/** The real client against a GitHub that remembers, and fails in every way that GitHub does. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import { findAcceptance } from '../../../src/github/find-acceptance.ts';
import { closeCheck, openCheck } from '../../../src/github/publish-check.ts';
import { publishComment } from '../../../src/github/publish-comment.ts';
import { GitHubFailure } from '../../../src/github-requests.ts';
import type { FaultAnswer } from '../../support/github-double/faults.ts';
import { type GitHubDouble, startGitHubDouble } from '../../support/github-double/start-github-double.ts';

let double: GitHubDouble;
let log: string[];
before(async () => {
  double = await startGitHubDouble();
});
after(() => double[Symbol.asyncDispose]());

function connect(token = double.token, timeoutMs = 5000) {
  log = [];
  const { apiUrl, repository } = double;
  return connectGitHub({
    token,
    apiUrl,
    repository,
    userAgent: 'test',
    log: (line) => log.push(line),
    timeoutMs,
    secondMs: 2,
  });
}
const issue = async () => (await double.call('POST', '/repos/django/channels/issues', { title: 'A change' })).number;
const patience = { sleep: async () => undefined, random: () => 0.5 };

describe('publishing on a GitHub that remembers', () => {
  it('writes one comment, finds it again and updates it', async () => {
    const github = connect();
    const pullNumber = await issue();
    const task = (text: string) => ({
      pullNumber,
      marker: '<!-- m -->',
      author: { kind: 'bot' } as const,
      compose: () => ({ body: `<!-- m --> ${text}`, isWorthSaying: true }),
      isIncluded: (body: string) => body.includes(text),
    });
    // A stranger's copy of the marker.
    await double.call('POST', `/repos/django/channels/issues/${pullNumber}/comments`, { body: '<!-- m --> mine' });
    assert.equal((await publishComment(github, task('one'), patience)).action, 'created');
    assert.equal((await publishComment(github, task('two'), patience)).action, 'updated');
    const comments = await double.call('GET', `/repos/django/channels/issues/${pullNumber}/comments`);
    assert.deepEqual(
      comments.map((comment: { body: string; user: { login: string } }) => [comment.user.login, comment.body]),
      [
        ['django', '<!-- m --> mine'],
        ['github-actions[bot]', '<!-- m --> two'],
      ],
    );
  });

  it('tells it nothing of the repository but its owner and its name', async () => {
    const repository = { ...double.repository, id: 1, defaultBranch: 'main' };
    const { apiUrl, token } = double;
    const github = connectGitHub({ token, apiUrl, repository, userAgent: 'test', log: () => undefined, secondMs: 2 });
    const start = double.seen.length;
    await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: 'heads/main' });
    assert.deepEqual(
      double.seen.slice(start).map(({ path }) => path),
      ['/repos/django/channels/git/ref/heads%2Fmain'],
    );
  });

  it('opens a check run and closes it', async () => {
    const github = connect();
    const { object } = await double.call('GET', '/repos/django/channels/git/ref/heads/main');
    const opened = await openCheck(github, {
      name: 'Channels Bench',
      externalId: 'channels-bench/1/bench',
      headSha: object.sha,
      detailsUrl: 'https://example.org/run',
      startedAt: new Date(),
    });
    const path = `/repos/django/channels/check-runs/${opened.id}`;
    assert.equal((await double.call('GET', path)).status, 'in_progress');
    const closed = await closeCheck(github, opened.id, {
      conclusion: 'failure',
      completedAt: new Date(),
      output: {
        title: 'p50 is slower',
        summary: 'x'.repeat(70_000),
        annotations: [{ path: 'a.py', startLine: 1, endLine: 1, level: 'warning', title: 't', message: 'm' }],
      },
    });
    assert.equal(closed.id, opened.id);
    const check = await double.call('GET', path);
    assert.deepEqual([check.status, check.conclusion, check.output.title], ['completed', 'failure', 'p50 is slower']);
    assert.equal(check.output.summary.length, 65_535);
    assert.equal(check.output.annotations_count, 1);
  });

  it('finds the label that accepts, whatever its case, and who has set it', async () => {
    const github = connect();
    const pullNumber = await issue();
    assert.equal(await findAcceptance(github, pullNumber, 'benchmark accepted'), null);
    await double.call('POST', `/repos/django/channels/issues/${pullNumber}/labels`, { labels: ['Benchmark Accepted'] });
    const found = await findAcceptance(github, pullNumber, 'benchmark accepted');
    assert.equal(found?.label, 'benchmark accepted');
    assert.equal(typeof found?.by, 'string');
  });
});

describe('a GitHub that fails', () => {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  const path = /GET .*\/git\/ref\/heads%2Fmain|GET .*\/git\/ref\/heads\/main/;
  const status = (code: number, message?: string, headers?: Record<string, string>): FaultAnswer => ({
    kind: 'status',
    status: code,
    ...(message === undefined ? {} : { message }),
    ...(headers === undefined ? {} : { headers }),
  });
  const cases: readonly (readonly [name: string, answer: FaultAnswer, kind: string, tries: number])[] = [
    ['401', status(401, 'Bad credentials'), 'unauthorized', 1],
    ['403 of a permission', status(403, 'Resource not accessible by integration'), 'forbidden', 1],
    ['404', status(404), 'not-found', 1],
    ['409', status(409), 'conflict', 1],
    ['422', status(422), 'unprocessable', 1],
    ['500', status(500), 'server', 4],
    ['502', status(502), 'server', 4],
    [
      'a secondary limit',
      status(403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }),
      'rate-limited',
      3,
    ],
    ['a time-out', { kind: 'hang' }, 'unreachable', 4],
    ['a dropped connection', { kind: 'drop' }, 'unreachable', 4],
  ];
  for (const [name, answer, kind, tries] of cases) {
    it(`says what kind of failure it is: ${name}`, async () => {
      const github = connect(double.token, 150);
      const before = double.seen.length;
      double.inject({ match: path, times: tries, answer });
      await assert.rejects(github.request(route, { ref: 'heads/main' }), (error) => {
        assert.ok(error instanceof GitHubFailure, String(error));
        assert.equal(error.kind, kind, error.message);
        assert.doesNotMatch(`${error.message} ${log.join()}`, new RegExp(double.token));
        return true;
      });
      assert.equal(double.seen.length - before, tries, 'requests');
      assert.equal((await github.request(route, { ref: 'heads/main' })).status, 200, 'the fault is over');
    });
  }

  it('gets over trouble that passes', async () => {
    for (const answer of [
      status(503),
      { kind: 'drop' } as const,
      status(403, 'secondary rate limit', { 'retry-after': '1' }),
    ]) {
      double.inject({ match: path, times: 1, answer });
      assert.equal((await connect().request(route, { ref: 'heads/main' })).status, 200);
    }
  });

  it('does not wait for a limit that lasts an hour', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    double.inject({ match: path, times: 1, answer: status(403, 'API rate limit exceeded', headers) });
    await assert.rejects(
      connect().request(route, { ref: 'heads/main' }),
      (error) => error instanceof GitHubFailure && error.kind === 'rate-limited',
    );
  });

  it('never writes twice because of an answer that says no', async () => {
    const before = double.seen.length;
    double.inject({ match: /POST .*\/git\/refs/, times: 1, answer: status(422, 'Reference already exists') });
    await assert.rejects(connect().request('POST /repos/{owner}/{repo}/git/refs', { ref: 'refs/heads/x', sha: 'x' }));
    assert.equal(double.seen.length - before, 1);
  });

  it('names the permission that a read-only token lacks', async () => {
    const github = connect(double.readOnlyToken);
    const number = await issue();
    const comment = github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      issue_number: number,
      body: 'hello',
    });
    await assert.rejects(comment, (error) => {
      assert.ok(error instanceof GitHubFailure);
      assert.deepEqual([error.kind, error.permission], ['forbidden', 'pull-requests: write']);
      return true;
    });
  });

  it('reads again what broke off, once, and then says so', async () => {
    const cut = [{ kind: 'truncate' }, { kind: 'body', body: '{"id": 1' }] as const;
    for (const answer of cut) {
      double.inject({ match: path, times: 2, answer });
      await assert.rejects(
        connect().request(route, { ref: 'heads/main' }),
        (error) => error instanceof GitHubFailure && error.kind === 'garbled',
      );
      double.inject({ match: path, times: 1, answer });
      assert.equal((await connect().request(route, { ref: 'heads/main' })).status, 200);
    }
  });

  it('is asked once for each thing after everything was tried in vain, and patiently again when it answers', async () => {
    const github = connect();
    const ask = () => github.request(route, { ref: 'heads/main' });
    const count = async (expected: number, act: () => Promise<unknown>) => {
      const before = double.seen.length;
      await act();
      assert.equal(double.seen.length - before, expected);
    };
    double.inject({ match: path, times: 6, answer: status(500) });
    await count(4, () => assert.rejects(ask()));
    await count(1, () => assert.rejects(ask()));
    await count(1, () => assert.rejects(ask()));
    await count(1, ask);
    double.inject({ match: path, times: 1, answer: status(500) });
    await count(2, ask);
  });

  it('refuses a token that GitHub does not know', async () => {
    await assert.rejects(
      connect('ghs_unknown').request(route, { ref: 'heads/main' }),
      (error) => error instanceof GitHubFailure && error.kind === 'unauthorized',
    );
  });
});
