import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeRecorded } from '../../../src/entry/judging/judge-recorded.ts';
import { buildRecordFigures } from '../../../src/figures/build-record-figures.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { renderStandaloneSvg } from '../../../src/figures/render-svg.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { buildPairedRecord, type PairedOptions } from '../../support/build-paired-record.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, buildVariant } from '../../support/build-record.ts';
import { findByClass, readLabels } from '../../support/read-svg.ts';

const stages = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
] as const;

/** By their record: one is judged and drawn once for all who look at it. */
const drawn = new Map<BenchRecord, readonly Figure[]>();

function find(record: BenchRecord, name: string): Figure {
  const figures = drawn.get(record) ?? buildRecordFigures(record, judgeRecorded(record)?.judgement);
  drawn.set(record, figures);
  const figure = figures.find((one) => one.name === name);
  assert.ok(figure);
  return figure;
}

const slower: PairedOptions = { stages, change: { p50: 0.071, throughput: -0.064 } };
const slowerRecord = buildPairedRecord(slower);

test('the change of each metric stands in words, as a mark right of zero where it is more, and in the colour of its verdict', () => {
  const figure = find(slowerRecord, 'changes');
  const svg = renderStandaloneSvg(figure);
  assert.ok(readLabels(svg).includes('+7.1 % regressed'));
  assert.ok(readLabels(svg).includes('−6.4 % regressed'));
  assert.match(figure.description, /p50 latency, ms: regressed, \+7\.1 % \(\+/);
  assert.match(figure.notes.join(' '), /More is better of requests\/s: there worse is to the left/);
  // The line at zero is the last but one of the axis lines; marks of what regressed are on both sides of it.
  const zero = Number(findByClass(svg, 'line', 'axis').at(-1)?.attributes['x1']);
  const places = findByClass(svg, 'path', 'mark').flatMap(({ attributes }) => {
    const [, x] = /^translate\(([\d.]+)/.exec(attributes['transform'] ?? '') ?? [];
    return x === undefined ? [] : [Number(x)];
  });
  assert.ok(Math.max(...places) > zero + 20 && Math.min(...places) < zero - 20);
  assert.ok(findByClass(svg, 'g', 'bad').length >= 2);
});

test('of two setups the worse is not painted as an alarm', () => {
  const svg = renderStandaloneSvg(find(buildPairedRecord({ ...slower, kind: 'setup' }), 'changes'));
  assert.ok(readLabels(svg).some((text) => / worse$/.test(text)));
  assert.equal(findByClass(svg, 'g', 'bad').length, 0);
});

test('a figure that is not valid is named beside the changes, not drawn', () => {
  const record = buildPairedRecord({
    ...slower,
    changeArm: ({ phase, side }) => (phase === 'latency' && side === 'head' ? { invalid: ['late'] } : {}),
  });
  const figure = find(record, 'changes');
  assert.match(figure.notes.join(' '), /Not drawn: .*p50 latency, ms \(invalid\)/);
  assert.ok(!readLabels(renderStandaloneSvg(figure)).includes('p50 latency, ms'));
});

test('a line for each round that was judged, whole where it is worse', () => {
  const figure = find(slowerRecord, 'pairs');
  assert.match(figure.description, /p50 latency, ms: worse in 18 of 18 rounds/);
  const slopes = findByClass(renderStandaloneSvg(figure), 'line', 'slope');
  const counts = [...figure.description.matchAll(/worse in (\d+) of (\d+) rounds?/g)].map(([, worse, all]) => ({
    worse: Number(worse),
    all: Number(all),
  }));
  const sum = (key: 'worse' | 'all') => counts.reduce((total, one) => total + one[key], 0);
  assert.equal(slopes.length, sum('all'));
  assert.equal(slopes.filter(({ attributes }) => attributes['stroke-dasharray'] === undefined).length, sum('worse'));
});

test('a cross at each second of each round that had errors', () => {
  const arm = buildArmPhase('daphne', { completedPerSecond: [90, 80, 95, 99], errors: { timeout: 3 } });
  const troubled = { ...arm, perSecond: { ...arm.perSecond, errors: [0, 2, 0, 1] } };
  const record = buildRecord([
    buildRound(0, ['daphne'], [buildPhase('throughput', [troubled])]),
    buildRound(1, ['daphne'], [buildPhase('throughput', [buildArmPhase('daphne', { completedPerSecond: [90, 91] })])]),
  ]);
  const figure = find(record, 'throughput-seconds');
  const svg = renderStandaloneSvg(figure);
  assert.equal(findByClass(svg, 'path', 'bad').length, 2);
  assert.equal(findByClass(svg, 'path', 'slope').length, 2);
  assert.ok(readLabels(svg).includes('Daphne: 3 errors'));
});

test('workers: the rate by their number, beside a line that lost nothing; none where all have the same', () => {
  const build = (workers: readonly number[]) => {
    const names = workers.map((count) => (count === 1 ? 'gunicorn' : `gunicorn@${count}-workers`));
    const arm = (name: string, count: number) =>
      buildArmPhase(name, { latencies: [[3, 100 * count]], activeSeconds: count === 4 ? 2 : 1 });
    const rounds = names.map((name, index) =>
      buildRound(index, [name], [buildPhase('throughput', [arm(name, workers[index] ?? 1)])]),
    );
    const variants = names.map((name, index) =>
      buildVariant(name, { setup: 'gunicorn', workers: workers[index] ?? 1 }),
    );
    return buildRecord(rounds, { variants });
  };
  const figure = find(build([1, 2, 4]), 'workers');
  assert.match(
    figure.description,
    /1 workers 100\/s .*2 workers 200\/s \(efficiency 100.0 %\), 4 workers 200\/s \(efficiency 50.0 %\)/,
  );
  const svg = renderStandaloneSvg(figure);
  assert.equal(findByClass(svg, 'path', 'plain').length, 1);
  assert.equal(findByClass(svg, 'path', 'mark').length, 3 + 1);
  const same = buildRecordFigures(build([2]), null).map(({ name }) => name);
  assert.ok(!same.includes('workers'));
});
