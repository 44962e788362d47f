import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLevelShifts } from '../../../src/comparison/level-shifts.ts';
import { judgeAgainstHistory } from '../../../src/comparison/stored-baseline.ts';
import {
  buildImportedEntries,
  type ImportOptions,
  type SourcedRun,
} from '../../../src/exchange/build-imported-entries.ts';
import type { ForeignFigure, ForeignRun } from '../../../src/exchange/foreign-run.ts';
import { nameEntryFile, parseEntryName } from '../../../src/history/name-history-file.ts';
import { buildEntry, dateOfRun } from '../../support/build-history.ts';

const options: ImportOptions = { mapping: new Map(), setup: null, ref: null, toolVersion: '0.1.0' };

function buildFigure(name: string, changes: Partial<ForeignFigure> = {}): ForeignFigure {
  return { names: [name], value: 5, unit: 'ms', better: null, suite: 'Suite', place: '[0]', ...changes };
}

function buildRun(figures: readonly ForeignFigure[], changes: Partial<ForeignRun> = {}): SourcedRun {
  const run = {
    finishedAt: new Date('2026-03-01T10:00:00.123Z'),
    commit: 'abcdef1',
    source: null,
    figures,
    ...changes,
  };
  return { run, format: 'github-action-benchmark', file: 'data.js' };
}

test('an entry says that it was imported, by its setup, its engine and its configuration', () => {
  const { entries, problems } = buildImportedEntries([buildRun([buildFigure('daphne/latency-p50')])], options);
  assert.deepEqual(problems, []);
  const [entry] = entries;
  assert.equal(entry?.variant, 'daphne (imported)');
  assert.equal(entry?.engine, 'imported');
  assert.equal(entry?.cpuModel, 'unknown');
  assert.equal(entry?.configurationDigest, 'imported:github-action-benchmark:daphne');
  assert.equal(entry?.control, null);
  assert.deepEqual(entry?.metrics, { 'latency-p50': { value: 5, lnRatioToControl: null, rounds: 1 } });
});

test('what was exported as imported comes back under the same name', () => {
  const { entries } = buildImportedEntries([buildRun([buildFigure('daphne (imported)/latency-p50')])], options);
  assert.equal(entries[0]?.variant, 'daphne (imported)');
  assert.equal(entries[0]?.configurationDigest, 'imported:github-action-benchmark:daphne');
});

test('suites and files of one commit and time are one run, of others another', () => {
  const runs = [
    buildRun([buildFigure('daphne/latency-p50')]),
    buildRun([buildFigure('daphne/throughput', { unit: '1/s', suite: 'Other' })]),
    buildRun([buildFigure('daphne/latency-p50')], { commit: 'abcdef2' }),
    buildRun([buildFigure('daphne/latency-p50')], { finishedAt: new Date('2026-02-01T10:00:00.000Z') }),
  ];
  const { entries, problems } = buildImportedEntries(runs, options);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    entries.map(({ finishedAt, metrics }) => [finishedAt.slice(5, 10), Object.keys(metrics)]),
    [
      ['02-01', ['latency-p50']],
      ['03-01', ['latency-p50', 'throughput']],
      ['03-01', ['latency-p50']],
    ],
  );
  assert.equal(new Set(entries.map(({ runId }) => runId)).size, 3);
});

test('the same file gives the same entries, whose files are thinned out like others', () => {
  const read = () => buildImportedEntries([buildRun([buildFigure('daphne/latency-p50')])], options).entries;
  assert.deepEqual(read(), read());
  const [entry] = read();
  assert.ok(entry);
  assert.equal(parseEntryName(nameEntryFile(entry))?.runId, entry.runId);
});

test('setups: of the mapping, the name, the suite, the option, in that order', () => {
  const mapping = new Map([['mapped', { setup: 'given', metric: 'latency-p50' }]] as const);
  const names = ['mapped', 'named/latency-p50', 'latency-p50'];
  const setups = names.map(
    (name) => buildImportedEntries([buildRun([buildFigure(name)])], { ...options, mapping }).entries[0]?.setup,
  );
  assert.deepEqual(setups, ['given', 'named', 'Suite']);
  const bare = [buildRun([buildFigure('latency-p50', { suite: null })])];
  assert.equal(buildImportedEntries(bare, { ...options, setup: 'option' }).entries[0]?.setup, 'option');
  assert.match(buildImportedEntries(bare, options).problems.join(), /data\.js: \[0\]: "latency-p50" is of no setup/);
});

test('units are converted; direction, unit and range must be those of the metric', () => {
  const read = (name: string, changes: Partial<ForeignFigure>) => {
    const { entries, problems } = buildImportedEntries([buildRun([buildFigure(`a/${name}`, changes)])], options);
    return problems.length > 0 ? problems.join() : Object.values(entries[0]?.metrics ?? {})[0]?.value;
  };
  assert.equal(read('latency-p50', { value: 88_000, unit: 'ns/iter' }), 0.088);
  assert.equal(read('latency-error-rate', { value: 50, unit: '%' }), 0.5);
  assert.equal(read('peak-memory', { value: 3, unit: 'MiB' }), 3_145_728);
  assert.equal(read('throughput', { value: 7, unit: null }), 7);
  assert.match(String(read('throughput', { unit: 'ns/iter' })), /"ns\/iter" is no unit of throughput/);
  assert.match(String(read('throughput', { unit: '1/s', better: 'lower' })), /better when higher, the file says lower/);
  assert.match(String(read('latency-p50', { value: -1 })), /-1 ms is no latency-p50/);
  assert.match(String(read('latency-p50', { value: 1e308, unit: 's' })), /is no latency-p50/);
  assert.match(String(read('latency-error-rate', { value: 101, unit: '%' })), /more than all/);
});

test('a metric that is there twice, and names longer than an entry may have, are problems', () => {
  const twice = buildRun([buildFigure('a/latency-p50'), buildFigure('a/latency-p50', { place: '[1]' })]);
  assert.match(
    buildImportedEntries([twice], options).problems.join(),
    /data\.js: \[1\]: latency-p50 of a .* second time/,
  );
  const long = buildRun([buildFigure(`${'a'.repeat(600)}/latency-p50`)]);
  assert.match(buildImportedEntries([long], options).problems.join(), /variant: /);
});

test('names that stand for nothing are told, each once', () => {
  const runs = [buildRun([buildFigure('fib(20)'), buildFigure('a/latency-p50')]), buildRun([buildFigure('fib(20)')])];
  const { entries, unmapped } = buildImportedEntries(runs, options);
  assert.equal(entries.length, 1);
  assert.deepEqual(
    unmapped.map(({ names }) => names[0]),
    ['fib(20)'],
  );
});

test('names with HTML, quotes and the names of built-in properties stay text', () => {
  for (const setup of [
    '<script>alert(1)</script>',
    '"; rm -rf /',
    '__proto__',
    'constructor',
    '../../etc',
    'ü\u202e',
  ]) {
    const { entries, problems } = buildImportedEntries([buildRun([buildFigure(`${setup}/latency-p50`)])], options);
    assert.deepEqual(problems, []);
    assert.equal(entries[0]?.variant, `${setup} (imported)`);
    assert.match(nameEntryFile(entries[0]), /^2026\/03\/[\w.~-]+\.json$/);
  }
});

test('nothing that was imported is ever held against a measured run', () => {
  const measured = Array.from({ length: 12 }, (_, run) => buildEntry(run));
  const candidate = buildEntry(12, { 'latency-p50': 0.5, throughput: 0 });
  const runs = Array.from({ length: 40 }, (_, day) =>
    buildRun(
      ['latency-p50', 'throughput', 'capacity', 'peak-memory'].map((key) =>
        buildFigure(`daphne/${key}`, { unit: null, value: day < 20 ? 1 : 0.5, place: key }),
      ),
      { finishedAt: new Date(Date.parse(dateOfRun(day % 12)) + day), commit: null },
    ),
  );
  const imported = buildImportedEntries(runs, options).entries;
  assert.equal(imported.length, 40);
  const all = [...measured, ...imported].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt));
  const without = judgeAgainstHistory({ entries: measured, acceptances: [] }, [candidate]);
  assert.equal(without.variants[0]?.verdicts[0]?.kind, 'suspected');
  assert.deepEqual(judgeAgainstHistory({ entries: all, acceptances: [] }, [candidate]), without);
  // An imported run would be shown, without a verdict, whatever is beside it.
  const judged = judgeAgainstHistory({ entries: all, acceptances: [] }, imported.slice(-1));
  assert.ok(judged.variants[0]?.verdicts.every(({ kind }) => kind === 'unjudged'));
  const series = findLevelShifts({ entries: all, acceptances: [] }).filter(({ variant }) => variant !== 'daphne');
  assert.ok(series.length > 0);
  assert.ok(series.every(({ shifts, points }) => shifts.length === 0 && points.length === 40));
});

test('not even where a setup of ours has the name of an imported one', () => {
  const imported = buildImportedEntries(
    Array.from({ length: 20 }, (_, day) =>
      buildRun([buildFigure('daphne/latency-p50')], { finishedAt: new Date(dateOfRun(day)) }),
    ),
    options,
  ).entries;
  const candidate = buildEntry(30, undefined, { variant: 'daphne (imported)' });
  const { verdicts, leftOut } =
    judgeAgainstHistory({ entries: imported, acceptances: [] }, [candidate]).variants[0] ?? {};
  assert.ok(verdicts?.every(({ runs, kind }) => runs === 0 && kind === 'collecting'));
  assert.equal(leftOut?.otherConfiguration, 20);
});
