import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildImportedEntries } from '../../../src/exchange/build-imported-entries.ts';
import { writeOwnJson } from '../../../src/exchange/own-json.ts';
import { readForeign } from '../../../src/exchange/read-foreign.ts';
import { keepNewest, selectAcceptances, selectEntries } from '../../../src/exchange/select-entries.ts';
import { writeBencher } from '../../../src/exchange/write-bencher.ts';
import { buildBenches, listOtherMetrics, writeBenchmarkData } from '../../../src/exchange/write-benches.ts';
import { writeCsv } from '../../../src/exchange/write-csv.ts';
import type { Acceptance, HistoryEntry } from '../../../src/records/history-entry.ts';
import { type MetricKey, metricTable } from '../../../src/records/metrics.ts';
import { buildAcceptance, buildEntry } from '../../support/build-history.ts';

const now = new Date('2026-11-24T12:00:00Z');
const latest = new Date('2026-11-24T13:00:00Z');

/** Every metric, with values that need all their digits. */
function buildFullEntry(run: number, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  const metrics = metricTable.map(({ key, unit }, index) => [
    key,
    { value: (unit === 'fraction' ? 0.01 : 1234.5) / (index + run + 3), lnRatioToControl: 0.1, rounds: 12 },
  ]);
  return buildEntry(run, {}, { metrics: Object.fromEntries(metrics), ...changes });
}

const history = [
  buildFullEntry(1),
  buildFullEntry(1, { variant: 'uvicorn/redis', title: 'Uvicorn' }),
  buildFullEntry(2, { commit: null }),
  buildFullEntry(3, { source: { author: 'Ada <ada>', title: 'Faster' } }),
];

function readBack(text: string, date: Date | null = null): readonly HistoryEntry[] {
  const read = readForeign(text, null, { date, commit: null, latest });
  assert.ok(read.kind === 'foreign');
  assert.deepEqual(read.reading.problems, []);
  const runs = read.reading.runs.map((run) => ({ run, format: read.format, file: 'file' }));
  const options = { mapping: new Map(), setup: null, ref: null, toolVersion: '0.1.0' };
  const { entries, unmapped, problems } = buildImportedEntries(runs, options);
  assert.deepEqual([unmapped, problems], [[], []]);
  return entries;
}

function listValues(entries: readonly HistoryEntry[]) {
  return entries
    .map(({ variant, finishedAt, commit, metrics }) => [
      variant.replace(/ \(imported\)$/, ''),
      finishedAt,
      commit,
      Object.entries(metrics)
        .map(([key, { value }]) => [key, value])
        .sort(),
    ])
    .sort();
}

test('data.js: the whole history comes back with its setups, dates, commits and values', () => {
  const text = writeBenchmarkData(history, now);
  assert.match(text, /^window\.BENCHMARK_DATA = \{/);
  const back = readBack(text);
  assert.deepEqual(listValues(back), listValues(history));
  assert.deepEqual(
    back.map(({ source }) => source),
    history.map(({ source }) => source),
  );
  // What has come back goes out and comes back once more.
  assert.deepEqual(readBack(writeBenchmarkData(back, now)), back);
});

test('data.js: a suite for each direction, with the tool that says it', () => {
  const { entries } = JSON.parse(writeBenchmarkData(history, now).replace('window.BENCHMARK_DATA = ', ''));
  assert.deepEqual(
    Object.values(entries as Record<string, { tool: string; benches: { name: string }[] }[]>).map((records) => [
      records.length,
      [...new Set(records.map(({ tool }) => tool))],
      records[0]?.benches.some(({ name }) => name === 'daphne/throughput'),
    ]),
    [
      [3, ['customSmallerIsBetter'], false],
      [3, ['customBiggerIsBetter'], true],
    ],
  );
});

test('lists: each has the metrics of its direction, both together have all', () => {
  const [entry] = history;
  assert.ok(entry);
  const lists = [buildBenches([entry], 'lower'), buildBenches([entry], 'higher')];
  const keys = lists.map((list) => list.map(({ name }) => name.split('/').at(-1)));
  assert.deepEqual(keys[1], ['throughput', 'capacity', 'connect-rate', 'deliveries']);
  assert.deepEqual(listOtherMetrics([entry], 'lower'), keys[1]);
  assert.deepEqual(listOtherMetrics([entry], 'higher'), keys[0]);
  assert.deepEqual(keys.flat().sort(), metricTable.map(({ key }) => key).sort());
  const back = readBack(JSON.stringify(lists.flat()), new Date(entry.finishedAt));
  assert.deepEqual(listValues(back), listValues([{ ...entry, commit: null }]));
});

test('Bencher: the newest run of each setup comes back with its values', () => {
  const back = readBack(writeBencher(keepNewest(history)), now);
  const expected = keepNewest(history).map((entry) => ({ ...entry, commit: null, finishedAt: now.toISOString() }));
  assert.deepEqual(listValues(back), listValues(expected));
});

test('JSON: entries and acceptances come back as they were', () => {
  const acceptances = [buildAcceptance(2)];
  const read = readForeign(writeOwnJson(history, acceptances), null, { date: null, commit: null, latest });
  assert.ok(read.kind === 'own');
  assert.deepEqual(read.history, { entries: history, acceptances, problems: [] });
});

test('JSON: what has been changed by hand is refused with its place', () => {
  const text = writeOwnJson([buildEntry(1), buildEntry(2, undefined, { finishedAt: '2027-01-01T00:00:00Z' })], []);
  const read = (changed: string) => readForeign(changed, null, { date: null, commit: null, latest });
  const problems = (changed: string) => {
    const reading = read(changed);
    return reading.kind === 'own' ? reading.history.problems : reading.reading.problems;
  };
  assert.deepEqual(problems(text), ['entries[1].finishedAt: 2027-01-01T00:00:00Z is in the future']);
  assert.match(
    problems(text.replace('"value": 2', '"value": "2"')).join(),
    /entries\[0\]\.metrics\.latency-p50\.value/,
  );
});

test('a selection by setup, metric and date; what has no figure left stays out', () => {
  const metrics: readonly MetricKey[] = ['throughput'];
  const all = { setups: null, metrics: null, since: null };
  assert.deepEqual(listValues(selectEntries(history, all)), listValues(history));
  const chosen = selectEntries(history, { setups: ['daphne'], metrics, since: new Date(history[2]?.finishedAt ?? '') });
  assert.deepEqual(
    chosen.map((entry) => [entry.runId, Object.keys(entry.metrics)]),
    [
      ['run-00002', ['throughput']],
      ['run-00003', ['throughput']],
    ],
  );
  assert.deepEqual(selectEntries([buildEntry(1, {})], all), []);
  const words: readonly Acceptance[] = [buildAcceptance(1), buildAcceptance(3, { metric: 'latency-p50' })];
  assert.deepEqual(selectAcceptances(words, { ...all, metrics }), words.slice(0, 1));
  assert.deepEqual(selectAcceptances(words, { ...all, since: new Date(history[3]?.finishedAt ?? '') }), words.slice(1));
});

test('CSV: a line per figure, its unit and direction beside it', () => {
  const lines = writeCsv([buildEntry(1, { throughput: Math.log(0.5), 'latency-error-rate': null })]).split('\r\n');
  assert.equal(lines.length, 4);
  assert.match(lines[0] ?? '', /^run,finished_at,.*,metric,unit,better,value,low,high,ratio_to_control,/);
  assert.match(lines[1] ?? '', /,latency-error-rate,fraction,lower,2,,,,,,12,/);
  assert.match(lines[2] ?? '', /,throughput,per-second,higher,1000,,,0\.5,,,12,/);
});

const withInterval = buildEntry(1, undefined, {
  metrics: {
    throughput: {
      value: 1000,
      lnRatioToControl: Math.log(2),
      rounds: 12,
      interval: { low: 987.654321, high: 1012.5 },
      lnRatioInterval: { low: Math.log(1.5), high: Math.log(4) },
    },
  },
});

test('intervals go out: as bounds where the form has them, as text elsewhere', () => {
  assert.match(writeCsv([withInterval]), /,1000,987\.654321,1012\.5,2,1\.5,4,12,/);
  assert.equal(buildBenches([withInterval], 'higher')[0]?.range, '987.7 – 1013');
  assert.deepEqual(JSON.parse(writeBencher([withInterval])).daphne.throughput, {
    value: 1000,
    lower_value: 987.654321,
    upper_value: 1012.5,
  });
});

test('CSV: no text breaks a line or becomes a formula', () => {
  const title = 'a "b", c\r\nd';
  const csv = writeCsv([buildEntry(1, { throughput: 0 }, { title, variant: '=HYPERLINK("http://x")', ref: '@x' })]);
  assert.ok(csv.includes(`,"'=HYPERLINK(""http://x"")","a ""b"", c\r\nd",throughput,`));
  assert.ok(csv.includes(",'@x,"));
});
