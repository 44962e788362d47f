import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSite } from '../../../src/pages/build-site.ts';
import type { MetricColumns, RunColumns, RunDetails, SiteIndex } from '../../../src/pages/site-data.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { buildAcceptance, buildEntry, buildRuns, dateOfRun } from '../../support/build-history.ts';

const options = { title: 'Daphne', madeAt: new Date('2026-11-24T12:00:00Z'), repositoryUrl: 'https://github.com/a/b' };
/** Scatter of 1 % that is the same everywhere. */
const noise = (run: number) => 0.01 * Math.sin(run * 12.9898);
const shifted = Array.from({ length: 40 }, (_, run) => noise(run) + (run < 20 ? 0 : 0.12));

function build(entries: readonly HistoryEntry[], acceptances = [buildAcceptance(25)]) {
  const site = [...buildSite({ entries, acceptances, problems: [] }, options)];
  const data = site.filter(({ path }) => /^data\/.*\.json$/.test(path));
  const files = new Map(data.map(({ path, content }) => [path, JSON.parse(content)]));
  return { files, index: files.get('data/index.json') as SiteIndex };
}

describe('the data files of a trend page', () => {
  it('hold every run as columns, and where its level shifted', () => {
    const { index, files } = build(buildRuns(shifted));
    const [setup] = index.setups;
    assert.deepEqual([setup?.id, setup?.runs, setup?.metrics], ['daphne', 40, ['latency-p50']]);
    assert.equal(setup?.shifts.length, 1);
    const [shift] = setup?.shifts ?? [];
    assert.deepEqual([shift?.at, shift?.metric, shift?.machine, shift?.configuration], [20, 'latency-p50', 0, 0]);
    assert.ok(Math.abs((shift?.change ?? 0) - 0.12) < 0.01);
    assert.deepEqual(shift?.accepted, { by: 'Ada', because: 'the new protocol costs it' });
    assert.deepEqual(setup?.accepted, [{ run: 25, metric: null, by: 'Ada', because: 'the new protocol costs it' }]);
    const runs = files.get('data/daphne/runs-0.json') as RunColumns;
    assert.equal(runs.finishedAt[0], Date.parse(dateOfRun(0)) / 1000);
    assert.equal(runs.finishedAt[39], 86_400);
    assert.equal(runs.commit[10], '0'.repeat(10));
    const columns = files.get('data/daphne/latency-p50-0.json') as MetricColumns;
    assert.equal(columns.ratio.length, 40);
    assert.equal(columns.ratio[3], Number(Math.exp(shifted[3] as number).toPrecision(5)));
    assert.deepEqual(columns.low, Array(40).fill(null));
  });

  it('name the runs that stand out and found no level', () => {
    const ratios = shifted.slice(0, 20).with(15, 0.1);
    const { files } = build(buildRuns(ratios));
    assert.deepEqual((files.get('data/daphne/latency-p50-0.json') as MetricColumns).suspected, [15]);
  });

  it('are cut into parts, each with the runs that belong to it', () => {
    const { files, index } = build(
      buildRuns(Array.from({ length: 1205 }, (_, run) => noise(run) + (run === 1100 ? 1 : 0))),
    );
    assert.equal(index.setups[0]?.runs, 1205);
    assert.equal((files.get('data/daphne/runs-1.json') as RunColumns).commit.length, 205);
    assert.equal(
      (files.get('data/daphne/runs-1.json') as RunColumns).finishedAt[0],
      Date.parse(dateOfRun(1000)) / 1000,
    );
    assert.deepEqual((files.get('data/daphne/latency-p50-1.json') as MetricColumns).suspected.includes(1100), true);
    assert.deepEqual((files.get('data/daphne/latency-p50-0.json') as MetricColumns).suspected.includes(1100), false);
    assert.equal((files.get('data/daphne/details-12.json') as RunDetails).length, 5);
    assert.equal((files.get('data/daphne/details-12.json') as RunDetails)[4]?.runId, 'run-01204');
  });

  it('give each setup a folder of its own, whatever it is called', () => {
    const names = ['Daphne!', 'daphne', '../../etc/passwd', '<script>', '🙂', 'ﬁne ünï'];
    const { index } = build(names.map((variant, run) => buildEntry(run, undefined, { variant, title: variant })));
    const ids = index.setups.map(({ id }) => id);
    assert.deepEqual(new Set(ids).size, names.length);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.deepEqual(index.setups.find(({ name }) => name === '../../etc/passwd')?.id, 'etc-passwd');
  });

  it('link to https alone, and to commits that are some', () => {
    const links = { run: 'javascript:alert(1)', pullRequest: 'https://example.org/pull/1' };
    const entries = [
      buildEntry(0, undefined, { links, source: { author: 'Ada', title: '<b>' } }),
      buildEntry(1, {}, { commit: '"><script>' }),
    ];
    const details = build(entries).files.get('data/daphne/details-0.json') as RunDetails;
    assert.deepEqual([details[0]?.runUrl, details[0]?.pullRequestUrl], [null, 'https://example.org/pull/1']);
    assert.equal(details[0]?.commitUrl, `https://github.com/a/b/commit/${'0'.repeat(40)}`);
    assert.equal(details[1]?.commitUrl, null);
    assert.deepEqual([details[0]?.author, details[0]?.title], ['Ada', '<b>']);
  });

  it('keep machines and configurations apart', () => {
    const other = { cpuModel: 'Intel Xeon', configurationDigest: 'd'.repeat(64), control: null, ref: null };
    const { index, files } = build([buildEntry(0), buildEntry(1, undefined, other)]);
    const [setup] = index.setups;
    assert.deepEqual(setup?.machines, ['AMD EPYC 7763 64-Core Processor', 'Intel Xeon']);
    assert.deepEqual(setup?.branches, ['main', null]);
    assert.deepEqual(
      setup?.configurations.map(({ control }) => control),
      ['gunicorn', null],
    );
    const runs = files.get('data/daphne/runs-0.json') as RunColumns;
    assert.deepEqual(
      [runs.machine, runs.branch, runs.configuration],
      [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
    );
  });

  it('are an index alone for a history without runs', () => {
    const { files, index } = build([], []);
    assert.deepEqual([...files.keys()], ['data/index.json']);
    assert.deepEqual(index.setups, []);
  });
});
