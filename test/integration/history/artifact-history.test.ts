/** A history in artifacts: a GitHub that remembers, and the real client. */
import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { explainFailure } from '../../../src/github/explain-failure.ts';
import { replaceArtifact } from '../../../src/github/upload-run.ts';
import { metricTable } from '../../../src/records/metrics.ts';
import { ArtifactBench, artifactName, readRuns } from '../../support/artifact-history-bench.ts';
import { buildAcceptance, buildRun } from '../../support/build-history.ts';
import { listArtifactVariables } from '../../support/github-double/artifacts.ts';

const signal = new AbortController().signal;
let bench: ArtifactBench;
beforeEach(async () => {
  bench = await ArtifactBench.start();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a history in artifacts', () => {
  it('is carried on from run to run: the newest artifact alone holds all of it, acceptances too', async () => {
    const acceptance = { ...buildAcceptance(1), runId: buildRun(1).runId };
    await bench.open(101).add([buildRun(0)], signal);
    await bench.open(102).add([buildRun(1)], signal, [acceptance]);
    await bench.open(103).add([buildRun(2)], signal);
    bench.double.artifacts.splice(0, 2);
    const listing = await bench.open(104).list(signal);
    assert.deepEqual(
      listing.entries.map(({ entry }) => entry),
      [0, 1, 2].map((run) => buildRun(run)),
    );
    assert.deepEqual(
      listing.acceptances.map((stored) => stored.acceptance),
      [acceptance],
    );
    assert.deepEqual(listing.problems, []);
    assert.deepEqual(await readdir(bench.directory), [], 'nothing is left behind');
  });

  it('puts together what runs that overlapped have each left', async () => {
    await bench.open(101).add([buildRun(0)], signal);
    const before = bench.double.artifacts.slice();
    for (const run of [1, 2, 3]) {
      const others = bench.double.artifacts.splice(0, bench.double.artifacts.length, ...before);
      await bench.open(101 + run).add([buildRun(run)], signal);
      const own = bench.double.artifacts.pop();
      bench.double.artifacts.splice(
        0,
        bench.double.artifacts.length,
        ...others,
        ...(own === undefined ? [] : [{ ...own, id: others.length + 1 }]),
      );
    }
    await bench.open(105).add([buildRun(4)], signal);
    bench.double.artifacts.splice(0, bench.double.artifacts.length - 1);
    assert.deepEqual(await readRuns(bench.open(106)), [0, 1, 2, 3, 4]);
  });

  it('is read in at most 8 requests and stored in at most 8 more, an entry with all figures in less than 8 KB', async () => {
    const figure = { value: 1234.567890123456, lnRatioToControl: -0.1234567890123456, rounds: 12 };
    const full = buildRun(9, { metrics: Object.fromEntries(metricTable.map(({ key }) => [key, figure])) });
    for (let run = 0; run < 5; run++) await bench.open(101 + run).add([buildRun(run)], signal);
    const start = bench.double.seen.length;
    const store = bench.open(110);
    await store.list(signal);
    // The download is a redirect to the storage, which is no request to the API.
    const requests = () => bench.double.seen.slice(start).filter(({ path }) => path.startsWith('/repos/')).length;
    assert.ok(requests() <= 8, String(requests()));
    await store.add([full], signal);
    assert.ok(requests() <= 10, `${requests()} with what was read already`);
    const packed = (bench.double.artifacts.at(-1)?.zip.length ?? 0) - (bench.double.artifacts.at(-2)?.zip.length ?? 0);
    assert.ok(packed < 8192, String(packed));
  });

  it('is held against where a pull request left the branch', async () => {
    for (let run = 0; run < 5; run++) await bench.open(101 + run).add([buildRun(run)], signal);
    assert.deepEqual(
      await readRuns(bench.open(0, { findPreferred: async () => (103).toString(16).padStart(40, '0') })),
      [0, 1, 2],
    );
    assert.deepEqual(await readRuns(bench.open(0, { findPreferred: async () => 'f'.repeat(40) })), [0, 1, 2, 3, 4]);
  });
});

describe('rights and troubles', () => {
  it('that are missing name the permission, and nothing is uploaded', async () => {
    await bench.open(101).add([buildRun(0)], signal);
    bench.double.inject({
      match: /actions\/artifacts\?/,
      times: 2,
      answer: { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    });
    const store = bench.open(102);
    const tell = (error: unknown) =>
      /permissions: actions: read/.test(explainFailure('The history was not read', error));
    await assert.rejects(store.list(signal), tell);
    await assert.rejects(store.add([buildRun(1)], signal), tell);
    assert.equal(bench.double.artifacts.length, 1);
  });

  it('of GitHub do not cut the history off: nothing is stored rather than a run alone', async () => {
    await bench.open(101).add([buildRun(0)], signal);
    bench.double.inject({ match: /artifacts\/1\/zip/, answer: { kind: 'status', status: 502 }, times: 4 });
    await assert.rejects(bench.open(102).add([buildRun(1)], signal), /trouble/);
    assert.equal(bench.double.artifacts.length, 1);
  });

  it('of the upload leave nothing behind', async () => {
    const upload = async () => {
      throw new Error('the disk is full');
    };
    const store = bench.open(101, { upload });
    await assert.rejects(store.add([buildRun(0)], signal), /was not uploaded: the disk is full/);
    assert.deepEqual(await readdir(bench.directory), []);
  });

  it('of a second attempt: its artifact takes the place of the first', async () => {
    const root = join(bench.directory, 'up');
    const file = join(root, '2026/01/x.json');
    await mkdir(join(root, '2026/01'), { recursive: true });
    const variables = { ...listArtifactVariables(bench.double.apiUrl, 101), GITHUB_WORKSPACE: bench.directory };
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
    assert.equal(bench.double.artifacts.length, 1);
    bench.double.runs.push({ id: 101, event: 'push', headBranch: 'main', headSha: 'a'.repeat(40), isFork: false });
    assert.deepEqual(await readRuns(bench.open(102)), [1]);
  });
});
