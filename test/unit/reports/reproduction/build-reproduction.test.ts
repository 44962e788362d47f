import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BenchRecord } from '../../../../src/records/record.ts';
import { summarizeRecord } from '../../../../src/records/summarize-record.ts';
import { renderMarkdown } from '../../../../src/reports/markdown.ts';
import { buildReproduction } from '../../../../src/reports/reproduction/build-reproduction.ts';
import { sumBuckets } from '../../../../src/reports/reproduction/build-throughput-tables.ts';
import { reportOf20160906 } from '../../../../src/reports/reproduction/report-of-2016-09-06.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, type Latencies } from '../../../support/build-record.ts';

const fast: Latencies = [[2, 100]];
const slow: Latencies = [[6, 100]];

interface Told {
  readonly isLatencyInvalid?: boolean;
  readonly isThroughputInvalid?: boolean;
}

/** gunicorn, and a Daphne with three times its latency and half its throughput; `told` of Daphne alone. */
function record(told: Told = {}): BenchRecord {
  const seconds = (each: number) => Array.from({ length: 10 }, () => each);
  const phases = (
    variant: string,
    latencies: Latencies,
    each: number,
    { isLatencyInvalid, isThroughputInvalid }: Told,
  ) => [
    buildPhase('latency', [
      buildArmPhase(variant, { latencies, ...(isLatencyInvalid ? { invalid: ['38.5 % errors'] } : {}) }),
    ]),
    buildPhase('throughput', [
      buildArmPhase(variant, {
        latencies: latencies.map(([ms]) => [ms, each * 10]),
        completedPerSecond: seconds(each),
        activeSeconds: 10,
        ...(isThroughputInvalid ? { invalid: ['the server died'] } : {}),
      }),
    ]),
  ];
  return buildRecord([
    buildRound(0, ['gunicorn'], phases('gunicorn', fast, 40, {})),
    buildRound(1, ['daphne-redis'], phases('daphne-redis', slow, 20, told)),
  ]);
}

const render = (one: BenchRecord, scale = 1) =>
  renderMarkdown(
    buildReproduction(summarizeRecord(one), {
      report: reportOf20160906,
      scale,
      configurations: [{ title: 'Gunicorn', lines: ['gunicorn: exec gunicorn --bind 127.0.0.1:$PORT'] }],
      files: ['Record: record.json'],
    }),
  );

/** The row of a table that begins with this name, as its cells. */
function findRows(markdown: string, name: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('*', '').replaceAll('\\', '').trim()),
    )
    .filter(([first]) => first === name);
}

describe('the report in the form of 2016', () => {
  it('has the parts of the old one in its order', () => {
    const headings = [...render(record()).matchAll(/^#+ (.*)$/gm)].map(([, text]) => text);
    assert.deepEqual(headings, [
      'Django Channels Load Testing Results for (2026-03-01)',
      'Summary of Results',
      'Methodology',
      'Setups',
      'Latency',
      'Throughput',
      'Ratios',
      'Configurations',
    ]);
  });

  it('says in its words how Daphne compares with Gunicorn, now and then', () => {
    const text = render(record()).replaceAll('\\', '');
    assert.match(
      text,
      /Daphne-redis is not as efficient as Gunicorn\. When considering only latency, Daphne-redis has 3\.0 times the latency of Gunicorn when under the same traffic load at the median, and 3\.0 times at the 99th percentile \(then 11 and 12\)\. When considering only throughput, Daphne-redis has 50 % of the total throughput of Gunicorn, at 3\.0 times its latency \(then 44 % and 2\.0 times\)\./,
    );
  });

  it('shows both tables with the figures of 2016 beneath those of today, and the ratios beside those of then', () => {
    const text = render(record());
    const then = 'Daphne 0.14.3 + asgi_redis 0.14.0, in 2016';
    const [latency, throughput, buckets] = findRows(text, 'Daphne-redis');
    assert.deepEqual(latency, ['Daphne-redis', '6.00', '6.00', '6.00', '6.00', '100', '0']);
    assert.deepEqual(throughput, ['Daphne-redis', '100', '100', '20.0', '6.00']);
    assert.deepEqual(buckets, ['Daphne-redis', '3.0 ×', '11 ×', '3.0 ×', '12 ×', '0.50 ×', '0.44 ×', '3.0 ×', '2.0 ×']);
    assert.deepEqual(findRows(text, then), [
      [then, '21', '70', '85', '118', '–', '–'],
      [then, '3,000', '3,000', '620', '12'],
    ]);
    assert.deepEqual(findRows(text, 'Daphne 0.14.3 + asgi_ipc 1.1.0, in 2016'), [
      ['Daphne 0.14.3 + asgi_ipc 1.1.0, in 2016', '370', '80', '74 falling to 16', '35'],
    ]);
    assert.deepEqual(findRows(text, '10'), [['10', '200', '100']], 'a row for each 5 s');
    assert.match(text, /gunicorn: exec gunicorn --bind 127\.0\.0\.1:\$PORT/);
  });

  it('publishes no figure of a phase that was invalid, and says what was', () => {
    const text = render(record({ isLatencyInvalid: true })).replaceAll('\\', '');
    const [latency, throughput] = findRows(text, 'Daphne-redis');
    assert.deepEqual(latency?.slice(1), Array(6).fill('invalid'));
    assert.deepEqual(throughput?.slice(1), ['100', '100', '20.0', '6.00']);
    assert.match(text, /Of the latency of Daphne-redis nothing can be said: its phase was invalid/);
    assert.match(text, /Daphne-redis, latency, round 2 of 2: 38\.5 % errors/);
    assert.doesNotMatch(text, /not as efficient/);

    const other = render(record({ isThroughputInvalid: true })).replaceAll('\\', '');
    assert.deepEqual(findRows(other, 'Daphne-redis')[1]?.slice(1), Array(4).fill('invalid'));
    assert.doesNotMatch(other, /of the total throughput/);
    assert.doesNotMatch(other, /Daphne-redis had a latency/);
  });

  it('says that a quick look was one', () => {
    assert.doesNotMatch(render(record()), /quick look/);
    assert.match(render(record(), 0.1), /A quick look: the phases lasted 10\.0 % of the time/);
  });
});

it('what is left of a bucket at the end is dropped', () => {
  assert.deepEqual(sumBuckets([1, 1, 1, 1, 1, 2, 2], 5), [5]);
  assert.deepEqual(sumBuckets([1, 1], 5), []);
});
