import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeAgainstHistory, type StoredBaselineOptions } from '../../../src/comparison/stored-baseline.ts';
import type { StoredVerdict } from '../../../src/comparison/stored-verdict.ts';
import type { Acceptance, HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildEntry, buildRuns } from '../../support/build-history.ts';

/** Twenty values around 0.5 with a standard deviation of about 1 %, the same in every test. */
const calm = Array.from({ length: 20 }, (_, run) => 0.5 + 0.01 * Math.sin(run * 2.4) * Math.SQRT2);
const last = 100;

function judge(
  entries: readonly HistoryEntry[],
  candidate: HistoryEntry | readonly HistoryEntry[],
  { acceptances = [], ...options }: StoredBaselineOptions & { readonly acceptances?: readonly Acceptance[] } = {},
) {
  return judgeAgainstHistory({ entries, acceptances }, [candidate].flat() as readonly HistoryEntry[], options);
}

function judgeP50(...parameters: Parameters<typeof judge>): StoredVerdict {
  const [found] = judge(...parameters).variants[0]?.verdicts ?? [];
  assert.ok(found !== undefined);
  return found;
}

const run = (ratio: number | null, changes: Partial<HistoryEntry> = {}) =>
  buildEntry(last, { 'latency-p50': ratio }, changes);

describe('judgeAgainstHistory', () => {
  it('collects a baseline until there are eight runs', () => {
    const verdict = judgeP50(buildRuns(calm.slice(0, 3)), run(5));
    assert.deepEqual([verdict.kind, verdict.sentence], ['collecting', 'collecting a baseline (3 of 8)']);
    assert.equal(judgeP50(buildRuns(calm.slice(0, 7)), run(5)).kind, 'collecting');
    assert.equal(judgeP50(buildRuns(calm.slice(0, 8)), run(5)).kind, 'suspected');
    const nothing = judge([], run(0.5));
    assert.deepEqual(
      [nothing.kind, nothing.failsCheck, nothing.sentence],
      [null, false, 'collecting a baseline (0 of 8)'],
    );
  });

  it('suspects what lies beyond the prediction limit, and never says more', () => {
    const verdict = judgeP50(buildRuns(calm), run(0.5 + Math.log(1.2)));
    assert.equal(verdict.kind, 'suspected');
    assert.ok(Math.abs((verdict.estimate ?? 0) - Math.log(1.2)) < 0.002);
    assert.equal(verdict.failsCheck, false);
    assert.match(
      verdict.sentence,
      /^p50 latency is 19\.9 % slower than 20 earlier runs let expect .*confirm with a paired run$/,
    );
    assert.ok(Math.abs((verdict.figures.expected ?? 0) - 2 / 1.2) < 0.01);
  });

  it('turns the direction for figures of which more is better', () => {
    const history = calm.map((ratio, index) => buildEntry(index, { throughput: -ratio }));
    const kindOf = (ratio: number) => judgeP50(history, buildEntry(last, { throughput: ratio })).kind;
    assert.equal(kindOf(-0.5 - Math.log(1.2)), 'suspected');
    assert.equal(kindOf(-0.5 + Math.log(1.2)), 'inconclusive');
  });

  it('says unchanged where a change by the margin is ruled out, else inconclusive', () => {
    const calmer = calm.map((ratio) => 0.5 + (ratio - 0.5) / 2);
    const unchanged = judgeP50(buildRuns(calmer), run(0.5));
    assert.deepEqual([unchanged.kind, unchanged.excludesRegression], ['unchanged', true]);
    const wild = calm.map((ratio) => 0.5 + (ratio - 0.5) * 10);
    const open = judgeP50(buildRuns(wild), run(0.5));
    assert.deepEqual([open.kind, open.excludesRegression], ['inconclusive', false]);
    assert.match(
      open.sentence,
      /^cannot rule out that p50 latency is 5 % slower .* a change of \d+\.\d % could have been seen$/,
    );
    const wide = { margins: [{ setup: null, metric: 'latency-p50', margin: 0.5 }] } as const;
    assert.equal(judgeP50(buildRuns(wild), run(0.5), wide).kind, 'unchanged');
  });

  it('stops nobody for an improvement', () => {
    const verdict = judgeP50(buildRuns(calm), run(0.5 - Math.log(1.3)));
    assert.deepEqual([verdict.kind, verdict.excludesRegression, verdict.failsCheck], ['inconclusive', true, false]);
    assert.match(verdict.sentence, /^p50 latency is 23\.1 % faster than .*only a paired run can confirm it$/);
  });

  it('has the detectable change of the method: 9 % at a scatter of 1.7 %, eight metrics, twenty runs', () => {
    const sd = Math.sqrt(calm.reduce((sum, one) => sum + (one - mean(calm)) ** 2, 0) / (calm.length - 1));
    const scaled = calm.map((ratio) => 0.5 + ((ratio - 0.5) * 0.017) / sd);
    const gateMetrics = ['latency-p50', 'latency-p90', 'throughput', 'load-cpu'] as const;
    const setups = ['daphne', 'gunicorn'].map((variant) => ({ variant, setup: variant }));
    const all = (ratio: number) => Object.fromEntries(gateMetrics.map((metric) => [metric, ratio]));
    const history = setups.flatMap((setup) => scaled.map((ratio, index) => buildEntry(index, all(ratio), setup)));
    const judgement = judge(
      history,
      setups.map((setup) => buildEntry(last, all(0.5), setup)),
    );
    const detectable = judgement.variants[0]?.verdicts[0]?.detectable ?? 0;
    assert.ok(Math.expm1(detectable) > 0.08 && Math.expm1(detectable) < 0.095, `${detectable}`);
  });

  it('has no limit of 0 when all figures are identical', () => {
    const same = buildRuns(calm.map(() => 0.5));
    assert.equal(judgeP50(same, run(0.5)).kind, 'unchanged');
    assert.equal(judgeP50(same, run(0.501)).kind, 'unchanged');
    const verdict = judgeP50(same, run(0.5 + Math.log(1.05)));
    assert.equal(verdict.kind, 'suspected');
    assert.ok([verdict.estimate, verdict.limit, verdict.detectable].every((one) => Number.isFinite(one)));
  });
});

describe('the runs that count', () => {
  const countRuns = (entries: readonly HistoryEntry[], candidate = run(0.5), acceptances: readonly Acceptance[] = []) =>
    judgeP50(entries, candidate, { acceptances }).runs;

  it('are of the same configuration, CPU model and setup, and not later', () => {
    const own = buildRuns(calm.slice(0, 9));
    const others = [
      ...buildRuns(calm, 10, { configurationDigest: 'd'.repeat(64), setupDigest: 'b'.repeat(64) }),
      ...buildRuns(calm, 40, { cpuModel: 'Intel Xeon' }),
      ...buildRuns(calm, 70, { variant: 'gunicorn' }),
      ...buildRuns(calm, last + 1),
    ];
    const judgement = judge([...own, ...others], run(0.5));
    const [variant] = judgement.variants;
    assert.equal(variant?.verdicts[0]?.runs, 9);
    assert.deepEqual(variant?.leftOut, { otherConfiguration: 20, otherCpuModel: 20, later: 20 });
    assert.deepEqual(variant?.notes, [
      '20 earlier runs do not count: the files of the setup differ',
      '20 earlier runs do not count: they ran on another CPU than AMD EPYC 7763 64-Core Processor',
      '20 runs of the history finished after this one and do not count',
    ]);
  });

  it('are not the run itself, which may be stored before it is judged', () => {
    assert.equal(countRuns([...buildRuns(calm.slice(0, 8)), run(9)]), 8);
  });

  it('are the last twenty', () => {
    const slow = calm.map((ratio) => ratio + 3);
    assert.equal(countRuns([...buildRuns(slow, 0), ...buildRuns(calm, 20)]), 20);
  });

  it('have ten rounds beside the control', () => {
    const few = buildRuns(calm.slice(0, 5), 20).map((entry) => ({
      ...entry,
      metrics: { 'latency-p50': { value: 2, lnRatioToControl: 0.5, rounds: 9 } },
    }));
    assert.equal(countRuns([...buildRuns(calm.slice(0, 8)), ...few]), 8);
  });

  it('may have gaps between them', () => {
    assert.equal(
      countRuns(calm.slice(0, 9).map((ratio, index) => buildEntry(index * 10, { 'latency-p50': ratio }))),
      9,
    );
  });

  it('begin with the last level shift', () => {
    const up = calm.slice(0, 6).map((ratio) => ratio + 0.2);
    const verdict = judgeP50([...buildRuns(calm), ...buildRuns(up, 20)], run(0.7));
    assert.deepEqual([verdict.kind, verdict.runs], ['collecting', 6]);
    assert.equal(
      verdict.sentence,
      `collecting a baseline (6 of 8) since the level shift at ${(20).toString(16).padStart(40, '0').slice(0, 10)}`,
    );
  });

  it('begin with a run that was accepted, for its metric alone', () => {
    const entries = [...buildRuns(calm), ...buildRuns([0.7], 20)];
    const accepted = judgeP50(entries, run(0.7), { acceptances: [buildAcceptance(20)] });
    assert.equal(accepted.sentence, 'collecting a baseline (1 of 8) since Ada accepted the level of run run-00020');
    assert.equal(countRuns(entries, run(0.7), [buildAcceptance(20, { metric: 'throughput' })]), 20);
    assert.equal(countRuns(entries, run(0.7), [buildAcceptance(20, { variant: 'gunicorn' })]), 20);
    assert.equal(countRuns(entries, run(0.7), [buildAcceptance(20), buildAcceptance(3)]), 1);
  });
});

describe('what is missing beside the history', () => {
  const both = buildRuns(calm).map((entry) => ({ ...entry, metrics: { ...entry.metrics, ...buildEntry(0).metrics } }));

  it('is a metric that the runs before have: never a pass', () => {
    const judgement = judge(both, buildEntry(last, { 'latency-p50': 0 }));
    const verdict = judgement.variants[0]?.verdicts.find(({ metric }) => metric === 'throughput');
    assert.deepEqual(
      [verdict?.kind, verdict?.failsCheck, judgement.kind, judgement.failsCheck],
      ['missing', true, 'missing', true],
    );
    assert.match(judgement.sentence, /^Daphne: throughput is missing: 20 earlier runs have it/);
  });

  it('is a metric whose rounds beside the control were all invalid', () => {
    assert.equal(judgeP50(both, run(null)).kind, 'missing');
  });

  it('is every metric of a setup that never started', () => {
    const judgement = judge(both, buildEntry(last, {}));
    assert.deepEqual(
      judgement.variants[0]?.verdicts.map(({ kind }) => kind),
      ['missing', 'missing'],
    );
  });

  it('is not what only runs on other machines or configurations have', () => {
    const elsewhere = buildRuns(calm, 0, { configurationDigest: 'd'.repeat(64) });
    assert.deepEqual(judge(elsewhere, buildEntry(last, {})).variants[0]?.verdicts, []);
  });

  it('is inconclusive, not missing, with too few rounds', () => {
    const few = { ...run(0.5), metrics: { 'latency-p50': { value: 2, lnRatioToControl: 0.5, rounds: 4 } } };
    const verdict = judgeP50(buildRuns(calm), few);
    assert.deepEqual([verdict.kind, verdict.excludesRegression], ['inconclusive', false]);
    assert.equal(verdict.sentence, 'p50 latency has 4 valid rounds beside the control, and 10 are needed');
  });

  it('is never judged where no control ran', () => {
    const judgement = judge([], run(null, { control: null }));
    assert.deepEqual([judgement.kind, judgement.variants[0]?.verdicts[0]?.kind], [null, 'unjudged']);
    assert.equal(judgement.sentence, 'measured without a control, so nothing is judged');
  });

  it('says of an interrupted run that it was, and judges what is there', () => {
    const [variant] = judge(buildRuns(calm), run(5, { status: 'interrupted' })).variants;
    assert.equal(variant?.verdicts[0]?.kind, 'suspected');
    assert.deepEqual(variant?.notes, ['the run was interrupted before its last round']);
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
