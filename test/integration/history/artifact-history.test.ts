/** A history in artifacts: a GitHub that remembers, the real client, and artifacts in every form that somebody could give them. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import { explainFailure } from '../../../src/github/explain-failure.ts';
import { replaceArtifact } from '../../../src/github/upload-run.ts';
import { openArtifactHistory } from '../../../src/history/artifact-history.ts';
import type { HistoryStore } from '../../../src/history/history-store.ts';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import { metricTable } from '../../../src/records/metrics.ts';
import { buildAcceptance, buildRun } from '../../support/build-history.ts';
import { buildZip, zipJson } from '../../support/build-zip.ts';
import { listArtifactVariables, type StoredRun } from '../../support/github-double/artifacts.ts';
import { type GitHubDouble, startGitHubDouble } from '../../support/github-double/start-github-double.ts';

const signal = new AbortController().signal;
const artifactName = 'channels-bench.history-bench';
let double: GitHubDouble;
let directory: string;
before(async () => {
  double = await startGitHubDouble();
});
after(() => double[Symbol.asyncDispose]());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-artifact-history-'));
  double.artifacts.length = 0;
  double.runs.length = 0;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** The store of the job of this run, which need not be known to GitHub before it has uploaded something. */
function open(runId: number, changes: { token?: string; preferred?: string } = {}): HistoryStore {
  const { apiUrl, repository, token } = double;
  const connection = { token: changes.token ?? token, apiUrl, repository, userAgent: 'test', log: () => undefined };
  return openArtifactHistory(connectGitHub({ ...connection, secondMs: 2 }), {
    artifactName,
    branch: 'main',
    findPreferred: async () => changes.preferred ?? null,
    upload: async (_, paths, root) => {
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      put(runId, buildZip(paths.map((path, index) => ({ path: relative(root, path), text: texts[index] ?? '' }))));
    },
    temporaryDirectory: directory,
    now: () => new Date('2026-01-20T00:00:00Z'),
  });
}

function put(
  runId: number,
  zip: Buffer,
  run: Partial<StoredRun> = {},
  artifact: Partial<GitHubDouble['artifacts'][number]> = {},
): void {
  const headSha = runId.toString(16).padStart(40, '0');
  double.runs.push({ id: runId, event: 'push', headBranch: 'main', headSha, isFork: false, ...run });
  const id = double.artifacts.length + 1;
  double.artifacts.push({ id, name: artifactName, runId, zip, isExpired: false, statedBytes: null, ...artifact });
}
const zipRun = (run: number) => zipJson({ [nameEntryFile(buildRun(run))]: buildRun(run) });
const readRuns = async (store: HistoryStore) =>
  (await store.list(signal)).entries.map(({ entry }) => Number.parseInt(entry.runId.slice(-6), 16));
const downloads = () => double.seen.filter(({ path }) => path.endsWith('/zip')).length;

describe('a history in artifacts', () => {
  it('is carried on from run to run: the newest artifact alone holds all of it, acceptances too', async () => {
    const acceptance = { ...buildAcceptance(1), runId: buildRun(1).runId };
    await open(101).add([buildRun(0)], signal);
    await open(102).add([buildRun(1)], signal, [acceptance]);
    await open(103).add([buildRun(2)], signal);
    double.artifacts.splice(0, 2);
    const listing = await open(104).list(signal);
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry),
      [0, 1, 2].map((run) => buildRun(run)),
    );
    assert.deepEqual(
      listing.acceptances.map((stored) => stored.acceptance),
      [acceptance],
    );
    assert.deepEqual(listing.problems, []);
    assert.deepEqual(await readdir(directory), [], 'nothing is left behind');
  });

  it('puts together what runs that overlapped have each left', async () => {
    await open(101).add([buildRun(0)], signal);
    const before = double.artifacts.slice();
    for (const run of [1, 2, 3]) {
      const others = double.artifacts.splice(0, double.artifacts.length, ...before);
      await open(101 + run).add([buildRun(run)], signal);
      const own = double.artifacts.pop();
      double.artifacts.splice(
        0,
        double.artifacts.length,
        ...others,
        ...(own === undefined ? [] : [{ ...own, id: others.length + 1 }]),
      );
    }
    await open(105).add([buildRun(4)], signal);
    double.artifacts.splice(0, double.artifacts.length - 1);
    assert.deepEqual(await readRuns(open(106)), [0, 1, 2, 3, 4]);
  });

  it('is read in at most 8 requests and stored in at most 8 more, an entry with all figures in less than 8 KB', async () => {
    const figure = { value: 1234.567890123456, lnRatioToControl: -0.1234567890123456, rounds: 12 };
    const full = buildRun(9, { metrics: Object.fromEntries(metricTable.map(({ key }) => [key, figure])) });
    for (let run = 0; run < 5; run++) await open(101 + run).add([buildRun(run)], signal);
    const start = double.seen.length;
    const store = open(110);
    await store.list(signal);
    // The download is a redirect to the storage, which is no request to the API.
    const requests = () => double.seen.slice(start).filter(({ path }) => path.startsWith('/repos/')).length;
    assert.ok(requests() <= 8, String(requests()));
    await store.add([full], signal);
    assert.ok(requests() <= 10, `${requests()} with what was read already`);
    const packed = (double.artifacts.at(-1)?.zip.length ?? 0) - (double.artifacts.at(-2)?.zip.length ?? 0);
    assert.ok(packed < 8192, String(packed));
  });

  it('is held against where a pull request left the branch', async () => {
    for (let run = 0; run < 5; run++) await open(101 + run).add([buildRun(run)], signal);
    assert.deepEqual(await readRuns(open(0, { preferred: (103).toString(16).padStart(40, '0') })), [0, 1, 2]);
    assert.deepEqual(await readRuns(open(0, { preferred: 'f'.repeat(40) })), [0, 1, 2, 3, 4]);
  });
});

describe('artifacts that do not count', () => {
  it("are a fork's, whose branch is called main; another branch's; and those of events that run anything", async () => {
    put(101, zipRun(0));
    put(102, zipRun(1), { isFork: true });
    put(103, zipRun(2), { headBranch: 'change' });
    put(104, zipRun(3), { event: 'pull_request' });
    put(105, zipRun(4), { event: 'workflow_run' });
    put(106, zipRun(5), {}, { name: `${artifactName}-other` });
    assert.deepEqual(await readRuns(open(110)), [0]);
  });

  it('are expired, or gone since they were listed', async () => {
    put(101, zipRun(0));
    put(102, zipRun(1), {}, { isExpired: true });
    put(103, zipRun(2));
    double.inject({ match: /artifacts\/3\/zip/, times: 1, answer: { kind: 'status', status: 410 } });
    const { entries, problems } = await open(110).list(signal);
    assert.equal(entries.length, 1);
    assert.deepEqual(problems, [{ path: 'artifact 3', reason: 'is gone' }]);
  });

  it('are of 2 GB, and not downloaded', async () => {
    put(101, zipRun(0), {}, { statedBytes: 2_000_000_000 });
    const before = downloads();
    const { problems } = await open(110).list(signal);
    assert.equal(downloads(), before);
    assert.match(problems[0]?.reason ?? '', /^has 2000000000 bytes/);
  });

  const path = nameEntryFile(buildRun(1));
  const bad: readonly (readonly [name: string, zip: () => Buffer, reason: RegExp])[] = [
    ['no zip', () => Buffer.from('garbage'), /cannot be used/],
    ['cut off', () => zipRun(1).subarray(0, 100), /cannot be used/],
    ['empty', () => buildZip([]), /holds no file of a history/],
    [
      'of one file that unpacks to 40 MB',
      () => zipJson({ [path]: ' '.repeat(40_000_000) }),
      /unpacks to 40000000 bytes/,
    ],
    [
      'of a file that unpacks to more than it says',
      () => buildZip([{ path, text: ' '.repeat(40_000_000), statedBytes: 1000 }]),
      /cannot be used/,
    ],
    [
      'of many files that unpack to 60 MB',
      () => buildZip(Array.from({ length: 1000 }, (_, n) => ({ path: `2026/01/${n}.json`, text: ' '.repeat(60_000) }))),
      /more than 16000000 bytes/,
    ],
    [
      'of thousands of files',
      () => buildZip(Array.from({ length: 20_001 }, (_, n) => ({ path: `2026/01/${n}.json`, text: '' }))),
      /holds 20001 files/,
    ],
  ];
  for (const [name, zip, reason] of bad) {
    it(`are ${name}; the one before them counts`, async () => {
      put(101, zipRun(0));
      put(102, zip());
      const { entries, problems } = await open(110).list(signal);
      assert.equal(entries.length, 1);
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0]?.reason ?? '', reason);
    });
  }

  it('hold files of a wrong schema, garbage, or a date to come: those are named and not carried on', async () => {
    const future = buildRun(3, { finishedAt: '2030-01-01T00:00:00.000Z' });
    const files = {
      [path]: buildRun(1),
      '2026/01/later.json': { ...buildRun(2), schemaVersion: 99 },
      '2026/01/garbage.json': 'garbage',
      '2026/01/future.json': future,
    };
    put(101, zipJson(files));
    assert.equal((await open(110).list(signal)).problems.length, 3);
    await open(111).add([buildRun(4)], signal);
    double.artifacts.splice(0, 1);
    const { entries, problems } = await open(112).list(signal);
    assert.deepEqual([entries.length, problems], [2, []]);
  });

  it('lead nowhere by the paths in them: a file is named by what is in it', async () => {
    const entry = buildRun(1);
    put(
      101,
      zipJson({
        '2026/01/another-name.json': entry,
        '2026/01/.hidden.json': buildRun(6),
        'elsewhere/2026/01/x.json': buildRun(7),
      }),
    );
    assert.deepEqual(await readRuns(open(110)), [1]);
    await open(111).add([buildRun(2)], signal);
    const listing = await open(112).list(signal);
    assert.deepEqual(
      listing.entries.map((stored) => stored.path),
      [nameEntryFile(entry), nameEntryFile(buildRun(2))],
    );
  });

  for (const evil of ['../../../../tmp/2026/01/evil.json', '/etc/2026/01/evil.json', '2026\\..\\..\\evil.json']) {
    it(`are refused whole for a path that leads out of them: ${evil}`, async () => {
      put(101, zipRun(0));
      put(102, zipJson({ [path]: buildRun(1), [evil]: buildRun(7) }));
      const { entries, problems } = await open(110).list(signal);
      assert.deepEqual(
        entries.map((stored) => stored.path),
        [nameEntryFile(buildRun(0))],
      );
      assert.match(problems[0]?.reason ?? '', /cannot be used/);
    });
  }
});

describe('rights and troubles', () => {
  it('that are missing name the permission, and nothing is uploaded', async () => {
    await open(101).add([buildRun(0)], signal);
    double.inject({
      match: /actions\/artifacts\?/,
      times: 2,
      answer: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    });
    const store = open(102);
    const tell = (error: unknown) =>
      /permissions: actions: read/.test(explainFailure('The history was not read', error));
    await assert.rejects(store.list(signal), tell);
    await assert.rejects(store.add([buildRun(1)], signal), tell);
    assert.equal(double.artifacts.length, 1);
  });

  it('of GitHub do not cut the history off: nothing is stored rather than a run alone', async () => {
    await open(101).add([buildRun(0)], signal);
    double.inject({ match: /artifacts\/1\/zip/, answer: { kind: 'status', status: 502 }, times: 4 });
    await assert.rejects(open(102).add([buildRun(1)], signal), /trouble/);
    assert.equal(double.artifacts.length, 1);
  });

  it('of the upload leave nothing behind', async () => {
    const { apiUrl, repository, token } = double;
    const github = connectGitHub({ token, apiUrl, repository, userAgent: 'test', log: () => undefined, secondMs: 2 });
    const store = openArtifactHistory(github, {
      artifactName,
      branch: 'main',
      findPreferred: async () => null,
      upload: async () => {
        throw new Error('the disk is full');
      },
      temporaryDirectory: directory,
      now: () => new Date(),
    });
    await assert.rejects(store.add([buildRun(0)], signal), /was not uploaded: the disk is full/);
    assert.deepEqual(await readdir(directory), []);
  });

  it('of a second attempt: its artifact takes the place of the first', async () => {
    const root = join(directory, 'up');
    const file = join(root, '2026/01/x.json');
    await mkdir(join(root, '2026/01'), { recursive: true });
    const variables = { ...listArtifactVariables(double.apiUrl, 101), GITHUB_WORKSPACE: directory };
    const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
    Object.assign(process.env, variables);
    try {
      await writeFile(file, JSON.stringify(buildRun(0)));
      await replaceArtifact(artifactName, [file], root);
      await writeFile(file, JSON.stringify(buildRun(1)));
      await replaceArtifact(artifactName, [file], root);
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    assert.equal(double.artifacts.length, 1);
    double.runs.push({ id: 101, event: 'push', headBranch: 'main', headSha: 'a'.repeat(40), isFork: false });
    assert.deepEqual(await readRuns(open(102)), [1]);
  });
});
