import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHistoryLongEnough, listVariantNames, refuseUnsafeEvent } from '../../../../src/entry/action/workflow-run.ts';
import { readEventContext } from '../../../../src/github/event-context.ts';
import type { Acceptance, HistoryEntry } from '../../../../src/records/history-entry.ts';
import { parseSettings, type RawSettings } from '../../../../src/settings/parse-settings.ts';
import { buildAcceptance, buildRuns } from '../../../support/build-history.ts';

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
});

describe('isHistoryLongEnough', () => {
  const [cpuModel, variant, digest] = ['AMD EPYC 7763 64-Core Processor', 'gunicorn@2-workers', 'a'.repeat(64)];
  const build = (runs: number, first = 0, changes: Partial<HistoryEntry> = {}) =>
    buildRuns(Array<number>(runs).fill(0), first, { variant, ...changes });
  const isEnough = (entries: readonly HistoryEntry[], acceptances: readonly Acceptance[] = []) =>
    isHistoryLongEnough({ entries, acceptances }, [{ name: variant, setup: { digest } }], cpuModel);
  const other = { configurationDigest: 'd'.repeat(64) };

  it('asks for eight runs of every setup', () => {
    assert.equal(isEnough(build(8)), true);
    assert.equal(isEnough(build(7)), false);
    assert.equal(isEnough([]), false);
    const setups = [variant, 'daphne'].map((name) => ({ name, setup: { digest } }));
    assert.equal(isHistoryLongEnough({ entries: build(8), acceptances: [] }, setups, cpuModel), false);
  });

  for (const [what, changes] of Object.entries({
    'another setup': { variant: 'gunicorn' },
    'other files of the setup': { setupDigest: 'b'.repeat(64) },
    'another kind of machine': { cpuModel: 'Intel Xeon' },
    'no control': { control: null, configurationDigest: 'e'.repeat(64) },
    'no valid figure': { metrics: {} },
  })) {
    it(`does not count runs with ${what}, also where they are the newest`, () => {
      assert.equal(isEnough(build(20, 0, changes)), false);
      assert.equal(isEnough([...build(8), ...build(3, 8, changes)]), true);
    });
  }

  it('counts only runs of the configuration of the newest', () => {
    assert.equal(isEnough([...build(20, 0, other), ...build(7, 20)]), false);
    assert.equal(isEnough([...build(20, 0, other), ...build(8, 20)]), true);
    assert.equal(isEnough([...build(4, 0), ...build(8, 4, other), ...build(4, 12)]), true);
  });

  it('counts only runs since what was accepted', () => {
    assert.equal(isEnough(build(10), [buildAcceptance(2, { variant })]), true);
    assert.equal(isEnough(build(10), [buildAcceptance(3, { variant })]), false);
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
