import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HistoryListing } from '../../../src/history/history-store.ts';
import { nameAcceptanceFile, nameEntryFile } from '../../../src/history/name-history-file.ts';
import { defaultCarryingLimits, planCarrying } from '../../../src/history/plan-carrying.ts';
import type { Acceptance, HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildRun, dateOfRun } from '../../support/build-history.ts';

function list(entries: readonly HistoryEntry[], acceptances: readonly Acceptance[] = []): HistoryListing {
  return {
    entries: entries.map((entry) => ({ entry, path: nameEntryFile(entry) })),
    acceptances: acceptances.map((acceptance) => ({ acceptance, path: nameAcceptanceFile(acceptance) })),
    problems: [],
  };
}
const runs = (count: number, first = 0, changes: Partial<HistoryEntry> = {}) =>
  Array.from({ length: count }, (_, index) => buildRun(first + index, changes));
const small = () => 1000;

describe('what goes along into the next artifact', () => {
  it('is all of a young history', () => {
    const young = runs(60);
    const kept = planCarrying(list(young), small, new Date(dateOfRun(60)));
    assert.deepEqual(kept.toSorted(), young.map(nameEntryFile).toSorted());
  });

  it('is thinned out with age, and ends after three years', () => {
    const now = new Date(dateOfRun(1500));
    const kept = planCarrying(list(runs(1500)), small, now, { ...defaultCarryingLimits, entriesOfVariant: 10_000 });
    const ages = kept.map(
      (path) =>
        (now.getTime() - Date.parse(`${path.slice(8, 12)}-${path.slice(12, 14)}-${path.slice(14, 16)}`)) / 86_400_000,
    );
    assert.ok(Math.max(...ages) <= 3 * 365 + 1);
    assert.ok(kept.length > 200 && kept.length < 300, String(kept.length));
  });

  it('is bounded for each setup, whatever a day brings', () => {
    const many = [...runs(500, 0, { variant: 'daphne' }), ...runs(5, 100, { variant: 'uvicorn' })];
    const listing = list(many.map((entry) => ({ ...entry, finishedAt: dateOfRun(0) })));
    const kept = planCarrying(listing, small, new Date(dateOfRun(1)));
    assert.equal(kept.filter((path) => path.endsWith('-daphne.json')).length, 200);
    assert.equal(kept.filter((path) => path.endsWith('-uvicorn.json')).length, 5);
  });

  it('keeps what an acceptance names, beyond the number of its setup too', () => {
    const many = runs(300).map((entry) => ({ ...entry, finishedAt: dateOfRun(0) }));
    const accepted = buildAcceptance(0, { runId: many[3]?.runId ?? '' });
    const kept = planCarrying(list(many, [accepted]), small, new Date(dateOfRun(1)));
    assert.ok(kept.includes(nameAcceptanceFile(accepted)));
    assert.ok(kept.includes(nameEntryFile(many[3] as HistoryEntry)));
    assert.equal(kept.length, 202);
  });

  it('gives up the oldest where it would become too large', () => {
    const young = runs(60);
    const kept = planCarrying(list(young), () => 64_000, new Date(dateOfRun(60)), {
      ...defaultCarryingLimits,
      bytes: 640_000,
    });
    assert.deepEqual(kept, young.slice(-10).toReversed().map(nameEntryFile));
  });
});
