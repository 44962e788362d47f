import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { Command } from 'commander';
import { addHistoryCommands } from '../../../../src/entry/cli/history-program.ts';
import { BenchError } from '../../../../src/errors.ts';
import { openFolderHistory } from '../../../../src/history/folder-history.ts';
import { buildEntry, buildRun, dateOfRun } from '../../../support/build-history.ts';
import { buildScriptedCli } from '../../../support/scripted-cli.ts';

const now = () => new Date('2026-11-24T12:00:00Z');
const { signal } = new AbortController();

/** A folder of its own, in which commands are run as they are typed. */
async function open(t: TestContext) {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-exchange-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  const run = async (...words: string[]) => {
    const { context, out, error } = buildScriptedCli({ workingDirectory: directory, now });
    const program = new Command().exitOverride();
    addHistoryCommands(program, context, async (code) => void (await code));
    await program.parseAsync(['history', ...words], { from: 'user' });
    return { out: out(), error: error() };
  };
  const history = (name: string) => openFolderHistory(join(directory, name), { now, mayBeMissing: true });
  const list = async (name: string) => (await history(name).list(signal)).entries.map(({ entry }) => entry);
  const write = (name: string, content: unknown) =>
    writeFile(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));
  return { directory, run, history, list, write };
}

function buildData(records: number, benches: object[] = [{ name: 'daphne/latency-p50', value: 2, unit: 'ms' }]) {
  const build = (_: unknown, index: number) => ({
    commit: { id: index.toString(16).padStart(40, '0') },
    date: Date.parse('2020-01-01T00:00:00Z') + index * 3_600_000,
    tool: 'customSmallerIsBetter',
    benches,
  });
  return `window.BENCHMARK_DATA = ${JSON.stringify({ entries: { Suite: Array.from({ length: records }, build) } })}`;
}

async function fails(code: string, work: Promise<unknown>): Promise<BenchError> {
  const error = await work.then(
    () => assert.fail(`no ${code}`),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof BenchError, String(error));
  assert.equal(error.code, code, error.message);
  return error;
}

test('a history goes out as data.js and comes back with the same values, once', async (t) => {
  const { run, history, list } = await open(t);
  await history('own').add([buildRun(1), buildRun(2), buildRun(2, { variant: 'uvicorn' })], signal);
  const exported = await run('export', 'own', '--format', 'github-action-benchmark', '--out', 'data.js');
  assert.equal(exported.out, '');
  assert.match(exported.error, /written to data\.js/);
  assert.match((await run('import', 'other', 'data.js')).out, /3 entries added: daphne \(imported\), uvicorn/);
  const describe = async (name: string) =>
    (await list(name)).map(({ variant, finishedAt, commit, metrics }) => [
      variant.replace(' (imported)', ''),
      finishedAt,
      commit,
      Object.entries(metrics).map(([key, { value }]) => [key, value]),
    ]);
  assert.deepEqual(await describe('other'), await describe('own'));
  const before = await list('other');
  assert.match((await run('import', 'other', 'data.js')).out, /0 entries added.*\n.*3 entries there already, left/);
  assert.deepEqual(await list('other'), before);
});

test('JSON brings our own entries back as they were, with acceptances', async (t) => {
  const { run, history, list } = await open(t);
  await history('own').add([buildRun(1), buildRun(2)], signal);
  const [entry] = await list('own');
  await run('accept', 'own', entry?.runId ?? '', '--variant', 'daphne', '--by', 'Ada', '--because', 'right');
  await run('export', 'own', '--format', 'json', '--out', 'own.json');
  await run('import', 'copy', 'own.json');
  assert.deepEqual(await list('copy'), await list('own'));
  const accepted = async (name: string) => (await history(name).list(signal)).acceptances;
  assert.deepEqual(await accepted('copy'), await accepted('own'));
});

test('a list has one direction: what is left out is said, with where it is', async (t) => {
  const { run, history } = await open(t);
  await history('own').add([buildEntry(1), buildEntry(2, { 'latency-p50': 0, throughput: 0, capacity: 0 })], signal);
  const smaller = await run('export', 'own', '--format', 'customSmallerIsBetter');
  assert.deepEqual(
    JSON.parse(smaller.out).map(({ name, unit, value }: Record<string, unknown>) => [name, unit, value]),
    [['daphne/latency-p50', 'ms', 2]],
  );
  assert.match(smaller.error, /left out: throughput, capacity; .*--format customBiggerIsBetter/);
  assert.match(smaller.error, /left out: 1 older entries/);
  const bigger = await run('export', 'own', '--format', 'customBiggerIsBetter', '--metric', 'throughput');
  assert.deepEqual(
    JSON.parse(bigger.out).map(({ name }: { name: string }) => name),
    ['daphne/throughput'],
  );
  assert.doesNotMatch(bigger.error, /latency/);
});

test('several files of one run are one entry', async (t) => {
  const { run, list, write } = await open(t);
  await write('smaller.json', [{ name: 'p50', unit: 'us', value: 1500 }]);
  await write('bencher.json', { daphne: { throughput: { value: 90 }, latency: { value: 2e6 } } });
  const mapping = [
    '--metric',
    'p50=daphne/latency-p50',
    '--metric',
    'latency=latency-p99',
    '--date',
    '2026-10-01T10:00:00Z',
    '--commit',
    'abcdef1',
  ];
  await run('import', 'own', 'smaller.json', 'bencher.json', ...mapping);
  const entries = await list('own');
  assert.equal(entries.length, 1);
  assert.deepEqual(
    Object.entries(entries[0]?.metrics ?? {}).map(([key, { value }]) => [key, value]),
    [
      ['latency-p50', 1.5],
      ['throughput', 90],
      ['latency-p99', 2],
    ],
  );
});

test('all names at once when none stands for a metric; some are left out with a word', async (t) => {
  const { run, list, write } = await open(t);
  const benches = [
    { name: 'GET / p99', unit: 'us', value: 9 },
    { name: 'rps', unit: 'req/s', value: 9 },
    { name: 'allocs', unit: 'allocs/op', value: 9 },
  ];
  await write('data.js', buildData(1, benches).replace('customSmallerIsBetter', 'go'));
  const { details } = await fails('import-unmapped', run('import', 'own', 'data.js'));
  assert.deepEqual(details, [
    `"GET / p99": --metric 'GET / p99=latency-p99'`,
    '"rps": --metric rps=throughput',
    '"allocs": no metric is in "allocs/op"',
  ]);
  const typo = await fails('import-unmapped', run('import', 'own', 'data.js', '--metric', 'rpm=throughput'));
  assert.match(typo.details.join(), /--metric "rpm"/);
  assert.deepEqual(await list('own'), []);
  const { out } = await run('import', 'own', 'data.js', '--metric', 'rps=throughput');
  assert.match(out, /1 entry added: Suite \(imported\)/);
  assert.match(out, /left out "GET \/ p99"/);
});

test('one problem in one of several files, and nothing of any of them is written', async (t) => {
  const { directory, run, write } = await open(t);
  await write('good.js', buildData(3));
  await write('bad.js', buildData(2, [{ name: 'daphne/latency-p50', value: -1, unit: 'ms' }]));
  await write('worse.json', '[{"name": 1}]');
  const files = ['good.js', 'bad.js', 'worse.json'];
  const { details } = await fails('import-unreadable', run('import', 'own', ...files));
  const places = details.map((line) => line.split(': ').slice(0, 2).join(': '));
  assert.deepEqual(places, [
    'worse.json: [0].name',
    'worse.json: [0].value',
    'worse.json: [0].unit',
    'bad.js: entries.Suite[0].benches[0]',
    'bad.js: entries.Suite[1].benches[0]',
  ]);
  assert.deepEqual((await readdir(directory)).sort(), [...files].sort());
});

test('a dry run writes nothing; options that are wrong are listed together', async (t) => {
  const { run, list, write } = await open(t);
  await write('data.js', buildData(2));
  assert.match((await run('import', 'own', 'data.js', '--dry-run')).out, /2 entries would be added/);
  assert.deepEqual(await list('own'), []);
  const wrong = ['--metric', 'x', '--date', '2026-02-30', '--commit', 'x y', '--setup', ' '];
  const { details } = await fails('invalid-settings', run('import', 'own', 'data.js', ...wrong));
  assert.equal(details.length, 4);
  await fails('import-unreadable', run('import', 'own', 'missing.js'));
  await fails('import-unreadable', run('import', 'own', '.'));
});

test('figures that differ from those that are there are told, and nothing is changed', async (t) => {
  const { run, list, write } = await open(t);
  await write('data.js', buildData(2));
  await run('import', 'own', 'data.js');
  const before = await list('own');
  await write('data.js', buildData(2, [{ name: 'daphne/latency-p50', value: 3, unit: 'ms' }]));
  assert.match((await run('import', 'own', 'data.js')).out, /2 of those differ/);
  assert.deepEqual(await list('own'), before);
});

test('an export that can hold nothing', async (t) => {
  const { run, history } = await open(t);
  await history('own').add([buildEntry(1)], signal);
  await fails('nothing-to-export', run('export', 'own', '--format', 'csv', '--metric', 'capacity'));
  const wrong = ['--setup', 'hypercorn', '--metric', 'speed', '--since', 'yesterday'];
  const { details } = await fails('invalid-settings', run('export', 'own', '--format', 'csv', ...wrong));
  assert.equal(details.length, 3);
  const csv = (await run('export', 'own', '--format', 'csv', '--since', dateOfRun(1).slice(0, 10))).out;
  assert.equal(csv.split('\r\n').length, 4);
});

test('10,000 entries come in on a branch of a clone, and go out again whole', async (t) => {
  const { directory, run, write } = await open(t);
  execFileSync('git', ['init', '--quiet', directory]);
  await write('data.js', buildData(10_000));
  const { out } = await run('import', 'branch:history', 'data.js');
  assert.match(out, /10000 entries added/);
  assert.match(out, /git push origin history/);
  const subject = execFileSync('git', ['log', '--format=%s', 'history'], { cwd: directory, encoding: 'utf8' });
  assert.equal(subject, 'Add 10000 runs of daphne (imported)\n');
  await run('export', 'branch:history', '--format', 'github-action-benchmark', '--out', 'out.js');
  const text = await readFile(join(directory, 'out.js'), 'utf8');
  const { entries } = JSON.parse(text.replace('window.BENCHMARK_DATA = ', ''));
  assert.equal(entries['Channels Bench: smaller is better'].length, 10_000);
  assert.match((await run('import', 'branch:history', 'data.js')).out, /0 entries added/);
});
