import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameCheck, nameJob, planEvent, planSharedName } from '../../../../src/entry/action/plan-event.ts';
import type { EventContext } from '../../../../src/github/event-context.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';
import { parsePublishSettings } from '../../../../src/settings/publish-settings.ts';

const [before, head, merge] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];

const push: EventContext = {
  kind: 'push',
  repository: { owner: 'django', repo: 'channels', id: 1, defaultBranch: 'main' },
  isDefaultBranch: true,
  headSha: head,
  sha: head,
  ref: 'refs/heads/main',
  baseRef: null,
  beforeSha: before,
  pullRequest: null,
  workflowRun: null,
  workflow: 'ci',
  job: 'bench',
  runId: 1,
  runAttempt: 1,
  actor: 'ada',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  runUrl: null,
};
const pullRequest: EventContext = {
  ...push,
  kind: 'pull-request',
  isDefaultBranch: false,
  sha: merge,
  ref: 'refs/pull/7/merge',
  baseRef: 'main',
  beforeSha: null,
  pullRequest: {
    number: 7,
    headSha: head,
    headRef: 'change',
    headRepository: 'ada/channels',
    isFork: true,
    isDependabot: false,
    labels: [],
  },
};

const parse = (raw: Record<string, string>) =>
  parseSettings(raw, { seed: 1, workingDirectory: '/work', isDirectory: () => true, describeName: (name) => name });
const parsePublish = (raw: Record<string, string>) => parsePublishSettings(raw, (name) => name, []);
const facts = { hasToken: true, hasRevisions: true };

function plan(event: EventContext, raw: Record<string, string> = {}, publish: Record<string, string> = {}) {
  return planEvent(event, parse(raw), parsePublish(publish), facts);
}

describe('planEvent', () => {
  it('stores what the default branch measures, and compares it with what was there before', () => {
    assert.deepEqual(plan(push), {
      base: { kind: 'commit', commit: before },
      history: { kind: 'branch', branch: 'channels-bench' },
      isStored: true,
      commentOn: null,
      checkOn: head,
      remarks: [],
    });
  });

  it('compares a pull request with its base, reports on its head, and stores nothing', () => {
    const planned = plan(pullRequest);
    assert.deepEqual(planned.base, { kind: 'pull-request', merge, head, branch: 'main' });
    assert.equal(planned.isStored, false);
    assert.equal(planned.commentOn, 7);
    assert.equal(planned.checkOn, head);
  });

  it('stores what a schedule or a hand has started on the default branch, and nothing of another', () => {
    for (const kind of ['schedule', 'manual'] as const) {
      assert.equal(plan({ ...push, kind, beforeSha: null }).isStored, true, kind);
      assert.equal(plan({ ...push, kind, beforeSha: null }).base, null, kind);
    }
    assert.equal(plan({ ...push, isDefaultBranch: false }).isStored, false);
    assert.equal(plan({ ...push, isDefaultBranch: false }).base, null);
    assert.equal(plan({ ...push, kind: 'other' }).isStored, false);
  });

  it('keeps the history of each job in an artifact of its own, where that is asked for', () => {
    const artifact = { store: 'artifact', matrix: '{"setup": "daphne", "python": "3.13"}' };
    const place = { kind: 'artifact', artifactName: 'channels-bench.history-bench-daphne-3.13' };
    assert.deepEqual(plan(push, {}, artifact).history, place);
    assert.deepEqual(plan({ ...push, runAttempt: 2 }, {}, artifact).history, place, 'the same in every attempt');
    const planned = plan(pullRequest, {}, artifact);
    assert.deepEqual([planned.history, planned.isStored], [place, false], 'a pull request only reads');
    const unknown = { ...push, repository: { ...push.repository, defaultBranch: null } };
    assert.match(plan(unknown, {}, artifact).remarks.join(), /which branch is the default/);
    assert.deepEqual(plan(push, { history: 'branch:data' }, artifact).history, { kind: 'branch', branch: 'data' });
  });

  it('gates a merge group against its base', () => {
    const planned = plan({ ...push, kind: 'merge-group', isDefaultBranch: false });
    assert.deepEqual(planned.base, { kind: 'commit', commit: before });
    assert.equal(planned.checkOn, head);
    assert.equal(planned.isStored, false);
  });

  it('leaves to the settings what they say', () => {
    assert.equal(plan(pullRequest, { base: 'v1' }).base, null);
    assert.equal(plan(pullRequest, { compare: 'none' }).base, null);
    assert.equal(plan(pullRequest, { compare: 'none' }).history, null);
    assert.equal(plan(pullRequest, { against: 'uvicorn' }).history, null);
    assert.deepEqual(plan(push, { history: './kept' }).history, { kind: 'folder', directory: '/work/kept' });
    assert.equal(plan(push, {}, { store: 'none' }).history, null);
    assert.equal(plan(pullRequest, {}, { comment: 'never' }).commentOn, null);
    assert.equal(plan(pullRequest, {}, { check: 'false' }).checkOn, null);
  });

  it('does without GitHub when there is no token, and says so', () => {
    const planned = planEvent(pullRequest, parse({}), parsePublish({}), { ...facts, hasToken: false });
    assert.deepEqual([planned.history, planned.commentOn, planned.checkOn], [null, null, null]);
    assert.match(planned.remarks.join(), /no token/);
    assert.notEqual(planned.base, null, 'pairs need none');
  });

  it('compares nothing where nothing can differ, and stores nothing of a server that is attached to', () => {
    assert.equal(planEvent(pullRequest, parse({}), parsePublish({}), { ...facts, hasRevisions: false }).base, null);
    const attached = plan(push, { engine: 'attach', url: 'http://127.0.0.1:8000', setups: 'daphne' });
    assert.deepEqual([attached.history, attached.isStored], [null, false]);
    assert.match(attached.remarks.join(), /no control/);
  });
});

describe('names of jobs and checks', () => {
  it('are those of the job, with its values of the matrix', () => {
    const matrix = parsePublish({ matrix: '{\n  "setup": "daphne",\n  "python": 3.13\n}' });
    assert.equal(nameJob(push, matrix), 'bench (daphne, 3.13)');
    assert.equal(nameCheck(matrix), 'Channels Bench (daphne, 3.13)');
    const plain = parsePublish({ matrix: 'null' });
    assert.equal(nameJob(push, plain), 'bench');
    assert.equal(nameCheck(plain), 'Channels Bench');
    assert.equal(nameCheck(parsePublish({ 'job-name': 'slow', 'check-name': 'Speed' })), 'Speed (slow)');
  });

  it('of checks hold the id of a job that shares its name, unless it was given one', () => {
    const matrix = parsePublish({ matrix: '{ "setup": "daphne" }' });
    assert.equal(nameCheck(matrix, 'ws'), 'Channels Bench (ws, daphne)');
    const event = { ...push, runId: 7, job: 'ws' };
    const shared = { owner: { runId: 7, job: 'ws' }, ownName: 'Channels Bench (ws)' };
    assert.deepEqual(planSharedName(event, parsePublish({ matrix: 'null' })), shared);
    assert.equal(planSharedName(event, parsePublish({ 'job-name': 'slow' })), null);
    assert.equal(planSharedName(null, matrix), null);
  });
});

describe('parsePublishSettings', () => {
  it('names every input that is wrong, and never the token', () => {
    const problems: string[] = [];
    parsePublishSettings(
      { comment: 'loud', check: 'maybe', store: 'cloud', 'history-branch': '../main', token: 'ghs_a\nb' },
      (name) => `input ${name}`,
      problems,
    );
    assert.deepEqual(
      problems.map((problem) => problem.split(' must be ')[0]),
      [
        'input token given',
        'input comment "loud"',
        'input check "maybe"',
        'input store "cloud"',
        'input history-branch "../main"',
      ],
    );
    assert.doesNotMatch(problems.join(), /ghs_/);
  });
});
