/** A history on a branch of a GitHub that remembers. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { GitHubFailure, type GitHubRequests } from '../../../src/github-requests.ts';
import { type BranchHistoryOptions, openBranchHistory } from '../../../src/history/branch-history.ts';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { metricTable } from '../../../src/records/metrics.ts';
import { buildAcceptance, buildEntry } from '../../support/build-history.ts';
import { connectPlainly } from '../../support/github-double/plain-client.ts';
import { type GitHubDouble, startGitHubDouble } from '../../support/github-double/start-github-double.ts';

const base = '/repos/django/channels';
const branch = 'channels-bench';
const signal = new AbortController().signal;
let double: GitHubDouble;
let github: GitHubRequests;
let now: Date;
beforeEach(async () => {
  double = await startGitHubDouble();
  github = connectPlainly(double);
  now = new Date('2026-12-31T00:00:00Z');
});
afterEach(() => double[Symbol.asyncDispose]());

function open(options: Partial<BranchHistoryOptions> = {}) {
  // Time stands still between tries but for what another writer does meanwhile.
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms / 50));
  return openBranchHistory(github, {
    branch,
    now: () => now,
    sleep,
    random: Math.random,
    nowMs: () => performance.now(),
    ...options,
  });
}

/** Ids as real runs have them, from which names of files are read again. */
function buildRun(run: number, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  const entry = buildEntry(run, undefined, changes);
  const runId = `${entry.finishedAt.slice(0, 19).replace(/\D/g, '')}-${run.toString(16).padStart(6, '0')}`;
  return { ...entry, runId };
}

async function listPaths(): Promise<string[]> {
  const { object } = await double.call('GET', `${base}/git/ref/heads/${branch}`);
  const { tree } = await double.call('GET', `${base}/git/trees/${object.sha}?recursive=1`);
  return tree.filter(({ type }: { type: string }) => type === 'blob').map(({ path }: { path: string }) => path);
}

describe('a history on a branch', () => {
  it('is made by the first run, beside the branch it measures, and gives back what was added', async () => {
    const [first, second] = [buildRun(0), buildRun(1)];
    const history = open();
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
    assert.ok((await listPaths()).includes('README.md'), 'says what it is');

    const { object } = await double.call('GET', `${base}/git/ref/heads/${branch}`);
    let commit = await double.call('GET', `${base}/git/commits/${object.sha}`);
    while (commit.parents.length > 0) commit = await double.call('GET', `${base}/git/commits/${commit.parents[0].sha}`);
    const main = await double.call('GET', `${base}/git/ref/heads/main`);
    assert.notEqual(commit.sha, main.object.sha, 'has no commit in common with the code');
  });

  it('leaves a run that is there already as it is, and commits nothing', async () => {
    const history = open();
    await history.add([buildRun(0)], signal);
    const before = await double.call('GET', `${base}/git/ref/heads/${branch}`);
    assert.deepEqual(await history.add([buildRun(0)], signal), [{ path: nameEntryFile(buildRun(0)), isNew: false }]);
    assert.deepEqual(await double.call('GET', `${base}/git/ref/heads/${branch}`), before);
  });

  it('stores a run with all figures in less than 8 KB and at most 8 requests, the first of a month too', async () => {
    const figure = { value: 1234.567890123456, lnRatioToControl: -0.1234567890123456, rounds: 12 };
    const full = buildRun(0, { metrics: Object.fromEntries(metricTable.map(({ key }) => [key, figure])) });
    await open().add([full], signal);
    const later = buildRun(40);
    const start = double.seen.length;
    await open().add([later], signal);
    assert.ok(double.seen.length - start <= 8, String(double.seen.length - start));
    const path = nameEntryFile(full);
    const { size } = await double.call('GET', `${base}/contents/${path}?ref=${branch}`);
    assert.ok(size < 8192, String(size));
  });

  it('loses nothing when twenty jobs store at once', async () => {
    const runs = Array.from({ length: 20 }, (_, run) => buildRun(run));
    const added = await Promise.all(runs.map((run) => open().add([run], signal)));
    assert.ok(added.flat().every(({ isNew }) => isNew));
    const listing = await open().list(signal);
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry.runId),
      runs.map(({ runId }) => runId),
    );
    assert.ok(
      double.seen.some(({ status }) => status === 422 || status === 409),
      'they did meet',
    );
  });

  it('thins out what is old when a month begins, and keeps what an acceptance names', async () => {
    now = new Date('2026-01-02T00:00:00Z');
    const old = [0, 1, 2, 3, 4, 5, 6].map((run) => buildRun(run));
    await open().add(old, signal);
    await open().accept({ ...buildAcceptance(2), runId: old[2]?.runId ?? '' });
    now = new Date('2026-12-31T00:00:00Z');
    await open().add([buildRun(360)], signal);
    const kept = (await open().list(signal)).entries.map(({ entry }) => entry.runId);
    assert.ok(kept.length < 8 && kept.length >= 3, `${kept.length} of 8 stay`);
    assert.ok(kept.includes(old[2]?.runId ?? ''), 'the accepted one');
    assert.ok(kept.includes(buildRun(360).runId), 'the new one');
  });

  it('removes entries, and does not mind what is gone', async () => {
    await open().add([buildRun(0), buildRun(1)], signal);
    const { entries } = await open().list(signal);
    await open().remove(entries.slice(0, 1), signal);
    await open().remove(entries.slice(0, 1), signal);
    assert.deepEqual(
      (await open().list(signal)).entries.map(({ path }) => path),
      entries.slice(1).map(({ path }) => path),
    );
  });
});

/** Many runs in one commit. */
async function seed(entries: readonly HistoryEntry[], more: Readonly<Record<string, string>> = {}): Promise<void> {
  const files = [
    ...entries.map((entry) => ({ path: nameEntryFile(entry), content: JSON.stringify(entry) })),
    ...Object.entries(more).map(([path, content]) => ({ path, content })),
  ].map((file) => ({ ...file, mode: '100644', type: 'blob' }));
  const tree = await double.call('POST', `${base}/git/trees`, { tree: files });
  const commit = await double.call('POST', `${base}/git/commits`, { message: 'many', tree: tree.sha, parents: [] });
  await double.call('POST', `${base}/git/refs`, { ref: `refs/heads/${branch}`, sha: commit.sha });
}

describe('a long history', () => {
  it('is read only as far as it is needed: 10,000 runs, less than 2 MB', async () => {
    now = new Date('2054-01-01T00:00:00Z');
    const runs = Array.from({ length: 10_000 }, (_, run) => buildRun(run));
    await seed(runs);
    const start = double.seen.length;
    const listing = await open().list(signal, { variants: ['daphne'], newest: 100 });
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry.runId),
      runs.slice(-100).map(({ runId }) => runId),
    );
    const seen = double.seen.slice(start);
    const bytes = seen.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    assert.ok(bytes < 2_000_000, `${bytes} bytes`);
    assert.ok(seen.length <= 12, `${seen.length} requests`);
  });

  it('gives the newest of the setups asked for, and enough of others to see that one is missing', async () => {
    const runs = Array.from({ length: 30 }, (_, run) => [buildRun(run), buildRun(run, { variant: 'uvicorn' })]).flat();
    await seed(runs);
    const { entries } = await open().list(signal, { variants: ['daphne'], newest: 10 });
    const count = (variant: string) => entries.filter(({ entry }) => entry.variant === variant).length;
    assert.equal(count('daphne'), 10);
    assert.ok(count('uvicorn') > 0 && count('uvicorn') < 10);
  });

  it('names the files that do not count, and reads the others', async () => {
    await seed([buildRun(0)], {
      '2026/01/20260103T120000Z-20260103120000-aaaaaa-daphne.json': 'garbage',
      '2026/01/20260104T120000Z-20260104120000-aaaaaa-daphne.json': JSON.stringify({
        ...buildRun(3),
        schemaVersion: 99,
      }),
      '2026/01/20260105T120000Z-20260105120000-aaaaaa-daphne.json': `{"x": "${'y'.repeat(70_000)}"}`,
      'notes.txt': 'none of its business',
    });
    const { entries, problems } = await open().list(signal);
    assert.equal(entries.length, 1);
    assert.equal(problems.length, 3);
    assert.match(problems.map(({ reason }) => reason).join(), /schema version 99/);
    assert.match(problems.map(({ reason }) => reason).join(), /larger/);
  });
});

describe('a data branch in trouble', () => {
  it('that is force-pushed between two requests keeps what came in between', async () => {
    await open().add([buildRun(0)], signal);
    const other = buildRun(5);
    double.inject({
      match: /PATCH .*\/git\/refs/,
      times: 1,
      answer: {
        kind: 'meanwhile',
        act: async () => {
          await double.call('DELETE', `${base}/git/refs/heads/${branch}`);
          await seed([other]);
        },
      },
    });
    await open().add([buildRun(1)], signal);
    const kept = (await open().list(signal)).entries.map(({ entry }) => entry.runId);
    assert.deepEqual(kept, [buildRun(1).runId, other.runId]);
  });

  it('that is made by two jobs at once is made once', async () => {
    double.inject({
      match: /POST .*\/git\/refs$/,
      times: 1,
      answer: { kind: 'meanwhile', act: () => seed([buildRun(5)]) },
    });
    await open().add([buildRun(1)], signal);
    assert.equal((await open().list(signal)).entries.length, 2);
  });

  it('that is protected says so at once, and loses nothing', async () => {
    await open().add([buildRun(0)], signal);
    const start = double.seen.length;
    const message = 'Repository rule violations found: Changes must be made through a pull request.';
    double.inject({ match: /PATCH .*\/git\/refs/, answer: { kind: 'status', status: 422, message } });
    await assert.rejects(open().add([buildRun(1)], signal), (error) => {
      assert.ok(error instanceof GitHubFailure);
      assert.match(error.message, /pull request/);
      return true;
    });
    assert.equal(double.seen.slice(start).filter(({ method }) => method === 'PATCH').length, 1);
  });

  it('that may not be written names the permission', async () => {
    const readOnly = connectPlainly({ ...double, token: double.readOnlyToken });
    const options = { branch, now: () => now, sleep: async () => undefined, random: Math.random, nowMs: () => 0 };
    await assert.rejects(
      openBranchHistory(readOnly, options).add([buildRun(0)], signal),
      (error) => error instanceof GitHubFailure && error.kind === 'forbidden',
    );
  });

  it('gives up after a while when others are always quicker', async () => {
    await open().add([buildRun(0)], signal);
    double.inject({
      match: /PATCH .*\/git\/refs/,
      answer: { kind: 'status', status: 422, message: 'Update is not a fast forward' },
    });
    let clock = 0;
    const impatient = open({ sleep: async () => undefined, nowMs: () => (clock += 20_000) });
    await assert.rejects(impatient.add([buildRun(1)], signal), /fast forward/);
  });

  it('stops when the job is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    await assert.rejects(open().add([buildRun(0)], controller.signal), /cancelled/);
  });
});
