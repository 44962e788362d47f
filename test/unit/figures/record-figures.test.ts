import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildRecordFigures } from '../../../src/figures/build-record-figures.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { renderStandaloneSvg } from '../../../src/figures/render-svg.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import {
  buildArmPhase,
  buildPhase,
  buildRecord,
  buildRound,
  buildUsualRecord,
  type Latencies,
} from '../../support/build-record.ts';
import { findByClass, readLabels, readSvg } from '../../support/read-svg.ts';

function find(record: BenchRecord, name: string): Figure {
  const figures = buildRecordFigures(record);
  const figure = figures.find((one) => one.name === name);
  assert.ok(figure, `${name} is among ${figures.map((one) => one.name).join(', ')}`);
  return figure;
}

const numberOf = (text: string | undefined) => Number(text);

test('a bar for each percentile of each setup, with its value, and as long as the value', () => {
  const svg = renderStandaloneSvg(find(buildUsualRecord(), 'latency-percentiles'));
  const widths = ['bar-0', 'bar-1', 'bar-2', 'bar-3'].map((style) =>
    findByClass(svg, 'rect', style).map(({ attributes }) => numberOf(attributes['width'])),
  );
  assert.deepEqual(
    widths.map((ofSetups) => ofSetups.length),
    [2, 2, 2, 2],
  );
  const [gunicorn = [], daphne = []] = [0, 1].map((setup) => widths.map((ofSetups) => ofSetups[setup] ?? 0));
  // p50, p90, p95, p99 are 2, 4, 8 and 16 ms; Daphne's twice that.
  for (const [index, ms] of [2, 4, 8, 16].entries()) {
    assert.ok(Math.abs((gunicorn[index] ?? 0) / (gunicorn[0] ?? 1) - ms / 2) < 0.01);
    assert.ok(Math.abs((daphne[index] ?? 0) / (gunicorn[index] ?? 1) - 2) < 0.01);
  }
  const values = findByClass(svg, 'text', 'value').map(({ text }) => text);
  assert.deepEqual(values, ['2.00', '4.00', '8.00', '16.0', '4.00', '8.00', '16.0', '32.0']);
  assert.ok(readLabels(svg).includes('latency, ms'));
});

test('where values span more than can be told apart, the axis is logarithmic and says so', () => {
  const latencies: Latencies = [
    [1, 90],
    [400, 10],
  ];
  const record = buildRecord([
    buildRound(0, ['daphne'], [buildPhase('latency', [buildArmPhase('daphne', { latencies })])]),
  ]);
  const svg = renderStandaloneSvg(find(record, 'latency-percentiles'));
  assert.ok(readLabels(svg).includes('latency, ms (logarithmic)'));
  const widths = findByClass(svg, 'rect', 'bar').map(({ attributes }) => numberOf(attributes['width']));
  assert.ok((widths[3] ?? 0) / (widths[0] ?? 1) < 20);
});

test('the spread of the rounds stands at the bar, the bar over all requests', () => {
  const arm = (ms: number) => buildPhase('latency', [buildArmPhase('daphne', { latencies: [[ms, 100]] })]);
  const record = buildRecord([buildRound(0, ['daphne'], [arm(2)]), buildRound(1, ['daphne'], [arm(6)])]);
  const figure = find(record, 'latency-percentiles');
  const [whisker] = findByClass(renderStandaloneSvg(figure), 'line', 'whisker');
  const [bar] = findByClass(renderStandaloneSvg(figure), 'rect', 'bar-0');
  const start = numberOf(bar?.attributes['x']);
  const [low, high] = [whisker?.attributes['x1'], whisker?.attributes['x2']].map((x) => numberOf(x) - start);
  assert.ok(Math.abs((high ?? 0) / (low ?? 1) - 3) < 0.01, `${low} to ${high}`);
  assert.match(figure.notes.join(' '), /over all requests of 2 rounds/);
});

test('what is not valid is named with its reason and never drawn', () => {
  const record = buildRecord([
    buildRound(
      0,
      ['gunicorn', 'daphne'],
      [
        buildPhase('throughput', [
          buildArmPhase('gunicorn', { completedPerSecond: [90, 95, 99] }),
          buildArmPhase('daphne', { completedPerSecond: [77, 78, 79], invalid: ['12 errors of 100 (at most 0.1 %)'] }),
        ]),
      ],
    ),
  ]);
  for (const figure of buildRecordFigures(record)) {
    const svg = renderStandaloneSvg(figure);
    assert.match(figure.notes.join(' '), /Not drawn: Daphne: no valid round \(12 errors of 100/, figure.name);
    assert.match(readLabels(svg).join(' '), /Not drawn: Daphne/);
    assert.doesNotMatch(figure.description, /Daphne/);
    assert.equal(findByClass(svg, 'path', 'series-1').length, 0);
  }
});

test('a record without a valid phase has no figure', () => {
  const invalid = buildPhase('latency', [buildArmPhase('daphne', { invalid: ['late'] })]);
  assert.deepEqual(buildRecordFigures(buildRecord([buildRound(0, ['daphne'], [invalid])])), []);
  assert.deepEqual(buildRecordFigures(buildRecord([])), []);
});

test('requests over time: in seconds while the load is short, in 5 s when it is long', () => {
  const build = (seconds: readonly number[]) => {
    const phase = buildPhase('throughput', [buildArmPhase('daphne', { completedPerSecond: seconds })]);
    const long = { ...phase, wallSeconds: seconds.length, asked: { ...phase.asked, durationSeconds: seconds.length } };
    return find(buildRecord([buildRound(0, ['daphne'], [long])]), 'throughput-over-time');
  };
  const short = build([10, 20, 30]);
  assert.match(short.title, /^Requests completed in each second \(10 connections\)$/);
  assert.match(short.description, /Daphne: 10 to 30 requests in each second/);
  const long = build(Array.from({ length: 62 }, (_, second) => (second < 30 ? 100 : 50)));
  assert.match(long.title, /^Requests completed in each 5 s/);
  assert.match(long.description, /Daphne: 250 to 500 requests in each 5 s/);
  // Twelve whole windows; what is left of a thirteenth is no rate.
  assert.equal(findByClass(renderStandaloneSvg(long), 'path', 'mark').length, 12 + 1);
});

test('the percentile curve rises, and ends where fewer than 10 requests are slower', () => {
  const latencies: Latencies = Array.from({ length: 100 }, (_, index) => [index + 1, 50]);
  const phase = buildPhase('latency', [buildArmPhase('daphne', { latencies })]);
  const figure = find(buildRecord([buildRound(0, ['daphne'], [phase])]), 'latency-percentile-curve');
  assert.match(figure.description, /50 % within 50.0 ms, 90 % within 90.0 ms, 99 % within 99.0 ms, the slowest 100 ms/);
  const [curve] = findByClass(renderStandaloneSvg(figure), 'path', 'line');
  const points = [...(curve?.attributes['d'] ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
    numberOf(x),
    numberOf(y),
  ]);
  assert.ok(points.length > 50);
  for (const [index, [x = 0, y = 0]] of points.entries()) {
    const [before = x, above = y] = points[index - 1] ?? [];
    assert.ok(x >= before && y <= above);
  }
  const labels = readLabels(renderStandaloneSvg(figure));
  assert.ok(labels.includes('99 %') && !labels.includes('99.9 %'));
});

test('names with markup in them are text, and characters that XML forbids are gone', () => {
  const hostile = `</title><script>alert(1)</script><img src=x onerror="alert(1)"> ' & \u0000\u0008\ufffe\ud800 ]]>`;
  const usual = buildUsualRecord();
  const record = { ...usual, variants: usual.variants.map((one) => ({ ...one, title: hostile, name: one.name })) };
  const names = new Set<string>();
  for (const figure of buildRecordFigures(record)) {
    for (const width of [340, 680]) {
      for (const { name, attributes } of readSvg(renderStandaloneSvg(figure, width))) {
        names.add(name);
        assert.deepEqual(
          Object.keys(attributes).filter((key) => /^on|href|src/i.test(key)),
          [],
        );
      }
    }
  }
  assert.deepEqual([...names].sort(), ['desc', 'g', 'line', 'path', 'rect', 'style', 'svg', 'text', 'title']);
});

test('nothing is drawn beyond the edges, wide or narrow, whatever the names are like', () => {
  const usual = buildUsualRecord();
  const long = 'A setup with a name that never comes to an end 测试服务器 '.repeat(6);
  const record = { ...usual, variants: usual.variants.map((one) => ({ ...one, title: long })) };
  for (const figure of buildRecordFigures(record)) {
    for (const width of [340, 680]) {
      const { height, content } = figure.draw(width);
      for (const { name, attributes } of readSvg(content.map(({ markup }) => markup).join(''))) {
        const { x, x1, x2, y, y1, y2 } = attributes;
        for (const value of [x, x1, x2]) assert.ok(value === undefined || (+value >= -1 && +value <= width), name);
        for (const value of [y, y1, y2]) assert.ok(value === undefined || (+value >= -1 && +value <= height), name);
      }
    }
  }
});
