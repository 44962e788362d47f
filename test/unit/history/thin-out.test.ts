import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planThinning } from '../../../src/history/thin-out.ts';

const dayMs = 86_400_000;
const now = new Date('2026-12-31T00:00:00Z');
/** The run so many days ago. */
function name(daysAgo: number, variant = 'daphne'): string {
  const date = new Date(now.getTime() - daysAgo * dayMs).toISOString();
  const digits = date.slice(0, 19).replace(/\D/g, '');
  const runId = `${digits}-${Math.round(daysAgo).toString(16).padStart(6, '0')}`;
  return `${date.slice(0, 4)}/${date.slice(5, 7)}/${digits.slice(0, 8)}T${digits.slice(8)}Z-${runId}-${variant}.json`;
}

describe('planThinning', () => {
  it('keeps all of 90 days', () => {
    const paths = Array.from({ length: 90 }, (_, day) => name(day));
    assert.deepEqual(planThinning(paths, now), []);
  });

  it('keeps the newest of each week of older ones, of each setup for itself, and none after three years', () => {
    const daily = Array.from({ length: 4 * 365 }, (_, day) => [name(day), name(day, 'uvicorn')]).flat();
    const going = new Set(planThinning(daily, now));
    const kept = daily.filter((path) => !going.has(path));
    for (const variant of ['daphne', 'uvicorn']) {
      const ages = kept.filter((path) => path.endsWith(`-${variant}.json`));
      const weeks = (3 * 365 - 90) / 7;
      assert.ok(Math.abs(ages.length - 91 - weeks) <= 2, `${ages.length} of ${variant}`);
    }
    assert.ok(!kept.includes(name(3 * 365 + 1)));
    // Again: nothing more goes.
    assert.deepEqual(planThinning(kept, now), []);
  });

  it('keeps what an acceptance names, and files of other names', () => {
    const old = [name(200), name(201), name(202), name(203), name(2000)];
    const runId = /-(\d{14}-[0-9a-f]{6})-/.exec(old[4] ?? '')?.[1];
    const others = ['README.md', '2020/01/notes.json', `acceptances/20261231T000000Z-${runId}-daphne-all.json`];
    const going = planThinning([...old, ...others], now);
    assert.ok(!going.includes(old[4] ?? ''));
    assert.ok(going.length >= 2 && going.every((path) => old.includes(path)));
  });
});
