/** A history on a branch of a GitHub that remembers. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import { metricTable } from '../../../src/records/metrics.ts';
import { BranchBench, base, branch } from '../../support/branch-history-bench.ts';
import { buildAcceptance, buildRun } from '../../support/build-history.ts';

const signal = new AbortController().signal;
let bench: BranchBench;
beforeEach(async () => {
  bench = await BranchBench.start();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a history on a branch', () => {
  it('is made by the first run, beside the branch it measures, and gives back what was added', async () => {
    const [first, second] = [buildRun(0), buildRun(1)];
    const history = bench.open();
    assert.deepEqual(await history.list(signal), { entries: [], acceptances: [], problems: [] });
    assert.deepEqual(await history.add([first], signal), [{ path: nameEntryFile(first), isNew: true }]);
    await history.add([second], signal);
    await history.accept(buildAcceptance(1));
    const listing = await history.list(signal);
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry),
      [first, second],
    );
    assert.equal(listing.acceptances.length, 1);
    assert.deepEqual(listing.problems, []);
    assert.ok((await bench.listPaths()).includes('README.md'), 'says what it is');

    const { object } = await bench.double.call('GET', `${base}/git/ref/heads/${branch}`);
    let commit = await bench.double.call('GET', `${base}/git/commits/${object.sha}`);
    while (commit.parents.length > 0)
      commit = await bench.double.call('GET', `${base}/git/commits/${commit.parents[0].sha}`);
    const main = await bench.double.call('GET', `${base}/git/ref/heads/main`);
    assert.notEqual(commit.sha, main.object.sha, 'has no commit in common with the code');
  });

  it('takes a run and its acceptance in one commit', async () => {
    const acceptance = buildAcceptance(0, { runId: buildRun(0).runId });
    const added = await bench.open().add([buildRun(0)], signal, [acceptance]);
    assert.deepEqual(added, [{ path: nameEntryFile(buildRun(0)), isNew: true }]);
    assert.equal((await bench.open().list(signal)).acceptances.length, 1);
    const { object } = await bench.double.call('GET', `${base}/git/ref/heads/${branch}`);
    assert.deepEqual((await bench.double.call('GET', `${base}/git/commits/${object.sha}`)).parents, []);
  });

  it('leaves a run that is there already as it is, and commits nothing', async () => {
    const history = bench.open();
    await history.add([buildRun(0)], signal);
    const before = await bench.double.call('GET', `${base}/git/ref/heads/${branch}`);
    assert.deepEqual(await history.add([buildRun(0)], signal), [{ path: nameEntryFile(buildRun(0)), isNew: false }]);
    assert.deepEqual(await bench.double.call('GET', `${base}/git/ref/heads/${branch}`), before);
  });

  it('stores a run with all figures in less than 8 KB, and with what accepts it in at most 8 requests, the first of a month too', async () => {
    const figure = { value: 1234.567890123456, lnRatioToControl: -0.1234567890123456, rounds: 12 };
    const full = buildRun(0, { metrics: Object.fromEntries(metricTable.map(({ key }) => [key, figure])) });
    await bench.open().add([full], signal);
    const later = ['daphne', 'uvicorn'].map((variant) => buildRun(40, { variant }));
    const accepted = later.map(({ runId, variant }) => ({ ...buildAcceptance(2), runId, variant }));
    const start = bench.double.seen.length;
    const added = await bench.open().add(later, signal, accepted);
    assert.equal(added.filter(({ isNew }) => isNew).length, 2);
    assert.ok(bench.double.seen.length - start <= 8, String(bench.double.seen.length - start));
    assert.equal((await bench.open().list(signal)).acceptances.length, 2);
    const path = nameEntryFile(full);
    const { size } = await bench.double.call('GET', `${base}/contents/${path}?ref=${branch}`);
    assert.ok(size < 8192, String(size));
  });

  it('loses nothing when twenty jobs store at once', async () => {
    const runs = Array.from({ length: 20 }, (_, run) => buildRun(run));
    const added = await Promise.all(runs.map((run) => bench.open().add([run], signal)));
    assert.ok(added.flat().every(({ isNew }) => isNew));
    const listing = await bench.open().list(signal);
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry.runId),
      runs.map(({ runId }) => runId),
    );
    assert.ok(
      bench.double.seen.some(({ status }) => status === 422 || status === 409),
      'they did meet',
    );
  });

  it('thins out what is old when a month begins, and keeps what an acceptance names', async () => {
    bench.now = new Date('2026-01-02T00:00:00Z');
    const old = [0, 1, 2, 3, 4, 5, 6].map((run) => buildRun(run));
    await bench.open().add(old, signal);
    await bench.open().accept({ ...buildAcceptance(2), runId: old[2]?.runId ?? '' });
    bench.now = new Date('2026-12-31T00:00:00Z');
    await bench.open().add([buildRun(360)], signal);
    const kept = (await bench.open().list(signal)).entries.map(({ entry }) => entry.runId);
    assert.ok(kept.length < 8 && kept.length >= 3, `${kept.length} of 8 stay`);
    assert.ok(kept.includes(old[2]?.runId ?? ''), 'the accepted one');
    assert.ok(kept.includes(buildRun(360).runId), 'the new one');
  });

  it('removes entries, and does not mind what is gone', async () => {
    await bench.open().add([buildRun(0), buildRun(1)], signal);
    const { entries } = await bench.open().list(signal);
    await bench.open().remove(entries.slice(0, 1), signal);
    await bench.open().remove(entries.slice(0, 1), signal);
    assert.deepEqual(
      (await bench.open().list(signal)).entries.map(({ path }) => path),
      entries.slice(1).map(({ path }) => path),
    );
  });
});

describe('a long history', () => {
  it('is read only as far as it is needed: 10,000 runs, less than 2 MB', async () => {
    bench.now = new Date('2054-01-01T00:00:00Z');
    const runs = Array.from({ length: 10_000 }, (_, run) => buildRun(run));
    await bench.seed(runs);
    const start = bench.double.seen.length;
    const listing = await bench.open().list(signal, { variants: ['daphne'], newest: 100 });
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry.runId),
      runs.slice(-100).map(({ runId }) => runId),
    );
    const seen = bench.double.seen.slice(start);
    const bytes = seen.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    assert.ok(bytes < 2_000_000, `${bytes} bytes`);
    assert.ok(seen.length <= 12, `${seen.length} requests`);
  });

  it('gives the newest of the setups asked for, and enough of others to see that one is missing', async () => {
    const runs = Array.from({ length: 30 }, (_, run) => [buildRun(run), buildRun(run, { variant: 'uvicorn' })]).flat();
    await bench.seed(runs);
    const { entries } = await bench.open().list(signal, { variants: ['daphne'], newest: 10 });
    const count = (variant: string) => entries.filter(({ entry }) => entry.variant === variant).length;
    assert.equal(count('daphne'), 10);
    assert.ok(count('uvicorn') > 0 && count('uvicorn') < 10);
  });

  it('names the files that do not count, and reads the others', async () => {
    await bench.seed([buildRun(0)], {
      '2026/01/20260103T120000Z-20260103120000-aaaaaa-daphne.json': 'garbage',
      '2026/01/20260104T120000Z-20260104120000-aaaaaa-daphne.json': JSON.stringify({
        ...buildRun(3),
        schemaVersion: 99,
      }),
      '2026/01/20260105T120000Z-20260105120000-aaaaaa-daphne.json': `{"x": "${'y'.repeat(70_000)}"}`,
      'notes.txt': 'none of its business',
    });
    const { entries, problems } = await bench.open().list(signal);
    assert.equal(entries.length, 1);
    assert.equal(problems.length, 3);
    assert.match(problems.map(({ reason }) => reason).join(), /schema version 99/);
    assert.match(problems.map(({ reason }) => reason).join(), /more than 65536 bytes/);
  });
});
