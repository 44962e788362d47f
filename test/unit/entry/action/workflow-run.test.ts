import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHistoryLongEnough, listVariantNames, refuseUnsafeEvent } from '../../../../src/entry/action/workflow-run.ts';
import { readEventContext } from '../../../../src/github/event-context.ts';
import { parseSettings, type RawSettings } from '../../../../src/settings/parse-settings.ts';
import { buildRuns } from '../../../support/build-history.ts';

const parse = (raw: RawSettings) =>
  parseSettings(raw, {
    seed: 1,
    workingDirectory: '/work',
    isDirectory: (path) => path.startsWith('/work/'),
    describeName: (name) => `input ${name}`,
  });

describe('the names that a history is asked for', () => {
  it('are those of entries, with workers and with two folders of one name', () => {
    assert.deepEqual(listVariantNames(parse({ setups: 'gunicorn,./a/bench,./b/bench', workers: '1,2' })), [
      'gunicorn',
      'gunicorn@2-workers',
      'bench',
      'bench@2-workers',
      'bench-3',
      'bench-3@2-workers',
    ]);
  });

  it('find the runs that make a history long enough', () => {
    const settings = parse({ setups: 'gunicorn', workers: '2' });
    const [cpuModel, ratios] = ['AMD EPYC 7763 64-Core Processor', Array.from({ length: 8 }, () => 0)];
    const isEnough = (variant: string) =>
      isHistoryLongEnough({ entries: buildRuns(ratios, 0, { variant }), acceptances: [] }, settings, cpuModel);
    assert.equal(isEnough('gunicorn@2-workers'), true);
    assert.equal(isEnough('gunicorn'), false);
  });
});

const [target, head, merge, later] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];

function read(name: string, sha: string) {
  const pull_request = { number: 5, head: { sha: head, ref: 'change' }, base: { ref: 'main' } };
  return readEventContext(
    { GITHUB_REPOSITORY: 'django/channels', GITHUB_EVENT_NAME: name, GITHUB_SHA: sha },
    JSON.stringify({ pull_request }),
  );
}

describe('refuseUnsafeEvent', () => {
  for (const [name, commit] of Object.entries({ head, 'merge ref': merge, 'commit pushed since': later })) {
    it(`refuses the ${name} of a pull request on pull_request_target`, () => {
      assert.throws(() => refuseUnsafeEvent(read('pull_request_target', target), commit), {
        code: 'unsafe-workflow',
        message: new RegExp(commit),
      });
    });
  }

  it("lets the event's own commit pass, no checkout, and every other event", () => {
    refuseUnsafeEvent(read('pull_request_target', target), target);
    refuseUnsafeEvent(read('pull_request_target', target), null);
    refuseUnsafeEvent(read('pull_request', merge), merge);
    refuseUnsafeEvent(null, head);
  });
});
