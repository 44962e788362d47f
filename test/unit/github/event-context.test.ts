import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEventContext } from '../../../src/github/event-context.ts';

const [head, base, merge] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const environment = {
  GITHUB_REPOSITORY: 'django/channels',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: head,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '12',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'bench',
  GITHUB_WORKFLOW: 'Bench',
};
const repository = { id: 7, full_name: 'django/channels', default_branch: 'main' };

function read(event: unknown, more: Record<string, string> = {}) {
  const context = readEventContext({ ...environment, ...more }, JSON.stringify(event));
  assert.ok(context !== null);
  return context;
}

describe('readEventContext', () => {
  it('knows a push to the default branch, what was there before, and where the run is', () => {
    const context = read({ repository, before: base });
    assert.equal(context.kind, 'push');
    assert.equal(context.isDefaultBranch, true);
    assert.deepEqual([context.headSha, context.beforeSha, context.runAttempt], [head, base, 2]);
    assert.equal(context.runUrl, 'https://github.com/django/channels/actions/runs/12');
    assert.equal(read({ repository, before: '0'.repeat(40) }).beforeSha, null);
    assert.equal(read({ repository }, { GITHUB_REF: 'refs/heads/other' }).isDefaultBranch, false);
  });

  const pull = {
    number: 3,
    head: { sha: head, ref: 'change', repo: { full_name: 'ada/channels' } },
    base: { ref: 'main', repo: { full_name: 'django/channels' } },
    labels: [{ name: 'x' }],
    user: { login: 'ada' },
  };
  const ofPull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/3/merge' };

  it('takes the head of a pull request for what is reported on, not the merge', () => {
    const context = read({ repository, pull_request: pull }, ofPull);
    assert.deepEqual(
      [context.kind, context.headSha, context.sha, context.baseRef],
      ['pull-request', head, merge, 'main'],
    );
    assert.equal(context.isDefaultBranch, false);
    assert.deepEqual(context.pullRequest, {
      number: 3,
      headSha: head,
      headRef: 'change',
      headRepository: 'ada/channels',
      isFork: true,
      isDependabot: false,
      labels: ['x'],
    });
  });

  it('tells forks and Dependabot from the rest, and takes a fork that is gone for one', () => {
    const fork = (repo: unknown) =>
      read({ repository, pull_request: { ...pull, head: { ...pull.head, repo } } }, ofPull);
    assert.equal(fork({ full_name: 'django/channels' }).pullRequest?.isFork, false);
    assert.equal(fork(null).pullRequest?.isFork, true);
    const dependabot = { ...pull, user: { login: 'dependabot[bot]' } };
    assert.equal(read({ repository, pull_request: dependabot }, ofPull).pullRequest?.isDependabot, true);
  });

  it('knows the base of a merge group', () => {
    const event = { repository, merge_group: { head_sha: head, base_sha: base } };
    const context = read(event, { GITHUB_EVENT_NAME: 'merge_group' });
    assert.deepEqual([context.kind, context.headSha, context.beforeSha], ['merge-group', head, base]);
  });

  it('does without an event file, or with one that is garbage', () => {
    for (const text of [null, '', '{', '[]', 'null', '{"pull_request": 7, "repository": "x", "before": {}}']) {
      const context = readEventContext({ ...environment, ...ofPull }, text);
      assert.deepEqual([context?.kind, context?.pullRequest, context?.headSha], ['pull-request', null, merge]);
    }
    assert.equal(read({}, { GITHUB_EVENT_NAME: 'wonderful', GITHUB_SHA: 'no hash' }).headSha, null);
  });

  it('is nothing outside of a workflow', () => {
    for (const name of ['', 'channels', 'a/b/c'])
      assert.equal(readEventContext({ GITHUB_REPOSITORY: name }, null), null);
  });
});
