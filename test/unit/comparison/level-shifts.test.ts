import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLevelShifts } from '../../../src/comparison/level-shifts.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { buildAcceptance, buildEntry, buildRuns } from '../../support/build-history.ts';

const random = createSeededRandom(5);
const noise = Array.from({ length: 120 }, () => 0.01 * (random() + random() + random() - 1.5));
/** Up by 6 % from run 40 on, down again from run 80 on. */
const stepped = noise.map((one, index) => one + (index >= 40 && index < 80 ? Math.log(1.06) : 0));
const find = (entries: Parameters<typeof findLevelShifts>[0]['entries'], acceptances = [buildAcceptance(0)].slice(1)) =>
  findLevelShifts({ entries, acceptances });

describe('findLevelShifts', () => {
  it('finds where and by how much a level moved, with the commit range', () => {
    const [series, ...others] = find(buildRuns(stepped));
    assert.equal(others.length, 0);
    assert.equal(series?.shifts.length, 2);
    const [up, down] = series?.shifts ?? [];
    assert.ok(Math.abs((up?.change ?? 0) - Math.log(1.06)) < 0.005);
    assert.ok(Math.abs((down?.change ?? 0) + Math.log(1.06)) < 0.005);
    for (const [shift, at] of [
      [up, 40],
      [down, 80],
    ] as const) {
      assert.ok(shift !== undefined);
      const after = Number(shift.after.runId.slice(4));
      const until = Number(shift.until.runId.slice(4));
      assert.ok(after < at && until >= at, `${after} to ${until} holds ${at}`);
      assert.equal(shift.runsWithin, until - after);
      assert.equal(shift.until.commit, until.toString(16).padStart(40, '0'));
    }
    assert.deepEqual(
      [up?.runsBefore, up?.runsAfter, down?.runsAfter].map((one) => Math.round((one ?? 0) / 10)),
      [4, 4, 4],
    );
  });

  it('finds nothing in noise, nor a shift under 3 %, nor in a single slow run', () => {
    const shiftsOf = (values: readonly number[]) => find(buildRuns(values))[0]?.shifts.length;
    assert.equal(shiftsOf(noise), 0);
    assert.equal(shiftsOf(noise.map((one, index) => one + (index >= 60 ? 0.02 : 0))), 0);
    assert.equal(shiftsOf(noise.map((one, index) => one + (index === 119 ? 0.2 : 0))), 0);
  });

  it('turns the direction for figures of which more is better', () => {
    const entries = stepped.map((ratio, index) => buildEntry(index, { throughput: -ratio }));
    assert.ok((find(entries)[0]?.shifts[0]?.change ?? 0) > 0);
  });

  it('does not take another machine or configuration for a shift', () => {
    const cut = [
      ...buildRuns(noise.slice(0, 60)),
      ...buildRuns(
        noise.slice(60).map((one) => one + 0.3),
        60,
        { cpuModel: 'Intel Xeon' },
      ),
    ];
    assert.deepEqual(
      find(cut).map(({ cpuModel, shifts }) => [cpuModel, shifts.length]),
      [
        ['Intel Xeon', 0],
        ['AMD EPYC 7763 64-Core Processor', 0],
      ],
    );
  });

  it('shows runs without a control and judges none of them', () => {
    const entries = stepped.map((_, index) => buildEntry(index, { 'latency-p50': null }, { control: null }));
    const [series] = find(entries);
    assert.deepEqual([series?.points.length, series?.shifts.length, series?.control], [120, 0, null]);
  });

  it('says of which shift the level was accepted', () => {
    const words = (acceptances: ReturnType<typeof buildAcceptance>[]) =>
      find(buildRuns(stepped), acceptances)[0]?.shifts.map(({ accepted }) => accepted?.by ?? null);
    assert.deepEqual(words([buildAcceptance(42)]), ['Ada', null]);
    assert.deepEqual(words([buildAcceptance(90)]), [null, 'Ada']);
    assert.deepEqual(words([buildAcceptance(42, { metric: 'throughput' })]), [null, null]);
    assert.deepEqual(words([buildAcceptance(10)]), [null, null]);
  });

  it('does without commits, and with an empty history', () => {
    assert.deepEqual(find([]), []);
    assert.equal(find(buildRuns(stepped, 0, { commit: null }))[0]?.shifts.length, 2);
  });
});
