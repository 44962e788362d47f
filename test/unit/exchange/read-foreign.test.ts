import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ForeignContext, ForeignRun } from '../../../src/exchange/foreign-run.ts';
import { readForeign } from '../../../src/exchange/read-foreign.ts';

const context: ForeignContext = { date: null, commit: null, latest: new Date('2026-11-24T13:00:00Z') };
const dated: ForeignContext = { ...context, date: new Date('2026-11-01T00:00:00Z'), commit: 'abcdef1' };
const sha = '45d78258e495044a551046f50604da3c893052ce';

function buildRecord(changes: object = {}): object {
  const person = { name: 'Ada', username: 'ada', email: 'ada@example.com' };
  return {
    commit: {
      author: person,
      committer: person,
      id: sha,
      message: 'faster\n\nand why',
      timestamp: '2026-11-10T00:06:58+09:00',
      url: '',
    },
    date: 1_794_000_000_000,
    tool: 'pytest',
    benches: [{ name: 'throughput', value: 250.5, unit: 'iter/sec', range: 'stddev: 0.1', extra: 'mean: 4 ms' }],
    ...changes,
  };
}

function script(entries: object): string {
  return `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, repoUrl: 'https://example.com', entries }, null, 2)}`;
}

function readRuns(text: string, given = context): readonly ForeignRun[] {
  const read = readForeign(text, null, given);
  assert.equal(read.kind, 'foreign');
  assert.deepEqual(read.reading.problems, []);
  return read.reading.runs;
}

function readProblems(text: string, given = context, wanted: Parameters<typeof readForeign>[1] = null) {
  const read = readForeign(text, wanted, given);
  if (read.kind === 'own') return read.history.problems;
  assert.deepEqual(read.reading.runs, []);
  return read.reading.problems;
}

test('data.js: suite, commit, date, name, value and unit', () => {
  assert.deepEqual(readRuns(script({ Python: [buildRecord()] })), [
    {
      finishedAt: new Date(1_794_000_000_000),
      commit: sha,
      source: { author: 'Ada', title: 'faster' },
      figures: [
        {
          names: ['throughput'],
          value: 250.5,
          unit: 'iter/sec',
          better: null,
          suite: 'Python',
          place: 'entries.Python[0].benches[0]',
        },
      ],
    },
  ]);
});

test('data.js in its other guises: data.json, a semicolon, a byte order mark, no window', () => {
  const text = script({ Python: [buildRecord()] });
  const expected = readRuns(text);
  for (const other of [text.replace(/^.*?= /, ''), `${text};\n`, `\uFEFF${text}`, text.replace('window.', '')]) {
    assert.deepEqual(readRuns(other), expected);
  }
});

test('a script is never run', () => {
  const text = 'window.BENCHMARK_DATA = (() => { globalThis.wasRun = true; return {}; })()';
  assert.match(readProblems(text).join(), /the whole file is not JSON/);
  assert.match(readProblems(`${script({})}\n;globalThis.wasRun = true`).join(), /is not JSON/);
  assert.equal('wasRun' in globalThis, false);
});

test('a list of benches has the date and commit that are given, and the direction of its form', () => {
  const text = JSON.stringify([{ name: 'a/latency-p50', value: 2, unit: 'ms' }]);
  const [run] = readRuns(text, dated);
  assert.equal(run?.finishedAt, dated.date);
  assert.equal(run?.commit, 'abcdef1');
  assert.equal(run?.figures[0]?.better, null);
  const read = readForeign(text, 'customSmallerIsBetter', dated);
  assert.equal(read.kind === 'foreign' && read.reading.runs[0]?.figures[0]?.better, 'lower');
  assert.match(readProblems(text).join(), /give --date, and --commit/);
});

test('Bencher: a measure by its own name or with its benchmark; only measures that are built in have a unit', () => {
  const text = JSON.stringify({ daphne: { latency: { value: 88, lower_value: 87 }, 'start-time': { value: 2 } } });
  const [run] = readRuns(text, dated);
  assert.deepEqual(
    run?.figures.map(({ names, unit, suite }) => [names, unit, suite]),
    [
      [['daphne/latency', 'latency'], 'ns', 'daphne'],
      [['daphne/start-time', 'start-time'], null, 'daphne'],
    ],
  );
});

test('all problems of a file at once, with their places', () => {
  const entries = {
    Python: [
      buildRecord({ date: 1_573_312_140 }),
      buildRecord({ date: 4_000_000_000_000 }),
      buildRecord({ date: 1.5e12 + 0.5 }),
    ],
  };
  assert.deepEqual(
    readProblems(script(entries)).map((problem) => problem.replace(/: .*/, '')),
    ['entries.Python[0].date', 'entries.Python[1].date', 'entries.Python[2].date'],
  );
  const malformed = {
    Go: [
      buildRecord({ commit: { id: '<script>' } }),
      buildRecord({
        benches: [
          { name: 'a', value: '1', unit: 'ms' },
          { name: '', value: 1 },
        ],
      }),
      buildRecord({ date: null }),
      buildRecord({ benches: {} }),
    ],
  };
  assert.deepEqual(
    readProblems(script(malformed)).map((problem) => problem.replace(/: .*/, '')),
    [
      'entries.Go[0].commit.id',
      'entries.Go[1].benches[0].value',
      'entries.Go[1].benches[1].name',
      'entries.Go[1].benches[1].unit',
      'entries.Go[2].date',
      'entries.Go[3].benches',
    ],
  );
});

test('numbers that are none', () => {
  for (const number of ['NaN', 'Infinity', '-Infinity']) {
    assert.match(readProblems(`[{"name":"a","unit":"ms","value":${number}}]`, dated).join(), /is not JSON: it holds/);
  }
  for (const number of ['1e999', '-1e999', 'null', '"1"', '[]']) {
    const text = `[{"name":"a","unit":"ms","value":${number}}]`;
    assert.match(readProblems(text, dated).join(), /\[0\]\.value: /, number);
  }
  assert.match(readProblems(script({ a: [buildRecord({ date: 8.64e15 + 1 })] })).join(), /no number of milliseconds/);
});

test('whatever else it is, it is a problem and no exception', () => {
  const texts = [
    '',
    ' \n',
    'null',
    '1',
    '"text"',
    '{}',
    '[',
    '{"entries":{"a":1}}',
    '{"a":[]}',
    '<html>',
    '\0\0',
    '[[]]',
    '[null]',
  ];
  for (const text of texts) assert.notDeepEqual(readProblems(text, dated), [], JSON.stringify(text));
  assert.notDeepEqual(readProblems('[]'.repeat(3)), []);
  assert.notDeepEqual(readProblems('['.repeat(100_000)), []);
});

test('a form that was named wrongly', () => {
  assert.match(readProblems('[]', dated, 'bencher').join(), /has the form custom, not bencher/);
  assert.match(readProblems(script({}), dated, 'customBiggerIsBetter').join(), /has the form github-action-benchmark/);
});

test('a file that ends anywhere, or has any byte changed, is read or refused', () => {
  const text = script({
    a: [{ commit: { id: sha }, date: 1.794e12, tool: 'go', benches: [{ name: 'b', value: 1.5, unit: 'ms' }] }],
  });
  const prefix = text.indexOf('{');
  for (let end = 0; end < text.length - 1; end++) assert.notDeepEqual(readProblems(text.slice(0, end)), [], `${end}`);
  for (let at = prefix; at < text.length; at++) {
    for (const char of ['', '"', '{', ',', '9', '\\']) {
      const read = readForeign(text.slice(0, at) + char + text.slice(at + 1), null, context);
      assert.ok(read.kind === 'foreign');
      assert.ok(read.reading.problems.length === 0 || read.reading.runs.length === 0);
    }
  }
});
