import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CommentTask, publishComment } from '../../../src/github/publish-comment.ts';
import { GitHubFailure } from '../../../src/github-requests.ts';
import { type ScriptedComment, scriptComments, scriptGitHub } from '../../support/scripted-github.ts';

const marker = '<!-- channels-bench: ci -->';
const patience = { sleep: async () => undefined, random: () => 0.5 };

/** A body is the marker and the names of the jobs that are in it. */
function buildTask(job: string, isWorthSaying = true): CommentTask {
  const read = (body: string) => body.slice(marker.length).split(' ').filter(Boolean);
  return {
    pullNumber: 7,
    marker,
    author: { kind: 'bot' },
    compose: (existing) => ({
      body: [marker, ...new Set([...existing.flatMap(read), job])].join(' '),
      isWorthSaying,
    }),
    isIncluded: (body) => read(body).includes(job),
  };
}
const quiet = () => undefined;
const writes = (github: { requests: readonly { route: string }[] }) =>
  github.requests.map(({ route }) => route.split(' ')[0]).filter((method) => method !== 'GET');

describe('publishComment', () => {
  it('creates one, then writes into it, and leaves one that says the same alone', async () => {
    const { github, all } = scriptComments([], quiet);
    const first = await publishComment(github, buildTask('a'), patience);
    assert.deepEqual(first, { action: 'created', url: 'https://example.org/comments/1', isIncluded: true });
    assert.equal((await publishComment(github, buildTask('b'), patience)).action, 'updated');
    assert.equal((await publishComment(github, buildTask('b'), patience)).action, 'unchanged');
    assert.deepEqual(
      all.map(({ body }) => body),
      [`${marker} a b`],
    );
    assert.deepEqual(writes(github), ['POST', 'PATCH']);
  });

  it('keeps quiet while there is nothing worth a comment, and up to date once there is one', async () => {
    const { github, all } = scriptComments([], quiet);
    assert.equal((await publishComment(github, buildTask('a', false), patience)).action, 'quiet');
    assert.deepEqual(all, []);
    await publishComment(github, buildTask('b'), patience);
    assert.equal((await publishComment(github, buildTask('a', false), patience)).action, 'updated');
    assert.deepEqual(
      all.map(({ body }) => body),
      [`${marker} b a`],
    );
  });

  it("takes a stranger's copy of the marker for a stranger's, and a quotation of it too", async () => {
    const { github, all } = scriptComments(
      [
        { body: `${marker} x`, user: { login: 'mallory', type: 'User' } },
        { body: `> ${marker} x` },
        { body: '', user: { login: 'github-actions[bot]', type: 'Bot' } },
      ],
      quiet,
    );
    await publishComment(github, buildTask('a'), patience);
    assert.equal(all.length, 4);
    assert.equal(all[0]?.body, `${marker} x`);
    assert.equal(all[3]?.body, `${marker} a`);
  });

  it('knows its own by the login of the token where that is no bot', async () => {
    const user = { login: 'release-team', type: 'User' };
    const { github, all } = scriptComments([{ body: `${marker} a` }, { body: `${marker} b`, user }], quiet);
    await publishComment(github, { ...buildTask('c'), author: { kind: 'login', login: 'release-team' } }, patience);
    assert.deepEqual(
      all.map(({ body }) => body),
      [`${marker} a`, `${marker} b c`],
    );
  });

  it('finds it behind a hundred other comments', async () => {
    const others = Array.from({ length: 250 }, () => ({ body: 'hello', user: { login: 'ada', type: 'User' } }));
    const { github, all } = scriptComments([...others, { body: `${marker} a` }], quiet);
    assert.equal((await publishComment(github, buildTask('b'), patience)).action, 'updated');
    assert.equal(all.length, 251);
  });

  it('writes again when another job has written over it', async () => {
    let isOver = false;
    const { github, all } = scriptComments([{ body: `${marker} b` }], (now: ScriptedComment[]) => {
      if (isOver) return;
      isOver = true;
      // The other job had read the comment before this one wrote.
      Object.assign(now[0] as ScriptedComment, { body: `${marker} b c`, updated_at: '2027-01-01T00:00:00Z' });
    });
    const result = await publishComment(github, buildTask('a'), patience);
    assert.equal(result.isIncluded, true);
    assert.deepEqual(
      all.map(({ body }) => body),
      [`${marker} b c a`],
    );
  });

  it('makes one of two comments that were created at once, the older, with what both say', async () => {
    let isOver = false;
    const scripted = scriptComments([{ id: 5, body: 'hello', user: { login: 'ada', type: 'User' } }], (now) => {
      if (isOver) return;
      isOver = true;
      now.push(scripted.make({ id: 4, body: `${marker} b`, updated_at: '2027-01-01T00:00:00Z' }));
    });
    const result = await publishComment(scripted.github, buildTask('a'), patience);
    assert.equal(result.isIncluded, true);
    assert.equal(result.url, 'https://example.org/comments/4');
    assert.deepEqual(
      scripted.all.map(({ id, body }) => [id, body]),
      [
        [5, 'hello'],
        [4, `${marker} b a`],
      ],
    );
  });

  it('creates a new one when it is deleted between reading and writing', async () => {
    const { github, all } = scriptComments([{ body: `${marker} b` }], quiet);
    const request: typeof github.request = async (route, parameters) => {
      if (route.startsWith('PATCH') && all.length === 1) {
        all.pop();
        throw new GitHubFailure('not-found', 'HTTP 404', { route, status: 404 });
      }
      return github.request(route, parameters);
    };
    const result = await publishComment({ ...github, request }, buildTask('a'), patience);
    assert.equal(result.action, 'created');
    assert.deepEqual(
      all.map(({ body }) => body),
      [`${marker} a`],
    );
  });

  it('gives up, and says so, when others keep writing over it', async () => {
    const { github } = scriptComments([{ body: `${marker} b` }], (now) => {
      Object.assign(now[0] as ScriptedComment, { body: `${marker} b` });
    });
    assert.equal((await publishComment(github, buildTask('a'), patience)).isIncluded, false);
  });

  it('takes an answer that is no list of comments for a failure', async () => {
    const github = scriptGitHub({
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': () => ({ message: 'hello' }),
    });
    await assert.rejects(
      publishComment(github, buildTask('a'), patience),
      (error) => error instanceof GitHubFailure && error.kind === 'garbled',
    );
  });
});
