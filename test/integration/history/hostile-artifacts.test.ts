/** Artifacts that call themselves a history, in every form that somebody who means no good could give them. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import { ArtifactBench, artifactName, readRuns, zipRun } from '../../support/artifact-history-bench.ts';
import { buildRun } from '../../support/build-history.ts';
import { buildZip, zipJson } from '../../support/build-zip.ts';

const signal = new AbortController().signal;
let bench: ArtifactBench;
beforeEach(async () => {
  bench = await ArtifactBench.start();
});
afterEach(() => bench[Symbol.asyncDispose]());

const countDownloads = () => bench.double.seen.filter(({ path }) => path.endsWith('/zip')).length;

describe('artifacts that do not count', () => {
  it("are a fork's, whose branch is called main; another branch's; and those of events that run anything", async () => {
    bench.put(101, zipRun(0));
    bench.put(102, zipRun(1), { isFork: true });
    bench.put(103, zipRun(2), { headBranch: 'change' });
    bench.put(104, zipRun(3), { event: 'pull_request' });
    bench.put(105, zipRun(4), { event: 'workflow_run' });
    bench.put(106, zipRun(5), {}, { name: `${artifactName}-other` });
    assert.deepEqual(await readRuns(bench.open(110)), [0]);
  });

  it('are expired, or gone since they were listed', async () => {
    bench.put(101, zipRun(0));
    bench.put(102, zipRun(1), {}, { isExpired: true });
    bench.put(103, zipRun(2));
    bench.double.inject({ match: /artifacts\/3\/zip/, times: 1, answer: { kind: 'status', status: 410 } });
    const { entries, problems } = await bench.open(110).list(signal);
    assert.equal(entries.length, 1);
    assert.deepEqual(problems, [{ path: 'artifact 3', reason: 'is gone' }]);
  });

  it('are of 2 GB, and not downloaded', async () => {
    bench.put(101, zipRun(0), {}, { statedBytes: 2_000_000_000 });
    const before = countDownloads();
    const { problems } = await bench.open(110).list(signal);
    assert.equal(countDownloads(), before);
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
      bench.put(101, zipRun(0));
      bench.put(102, zip());
      const { entries, problems } = await bench.open(110).list(signal);
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
    bench.put(101, zipJson(files));
    assert.equal((await bench.open(110).list(signal)).problems.length, 3);
    await bench.open(111).add([buildRun(4)], signal);
    bench.double.artifacts.splice(0, 1);
    const { entries, problems } = await bench.open(112).list(signal);
    assert.deepEqual([entries.length, problems], [2, []]);
  });

  it('lead nowhere by the paths in them: a file is named by what is in it', async () => {
    const entry = buildRun(1);
    bench.put(
      101,
      zipJson({
        '2026/01/another-name.json': entry,
        '2026/01/.hidden.json': buildRun(6),
        'elsewhere/2026/01/x.json': buildRun(7),
      }),
    );
    assert.deepEqual(await readRuns(bench.open(110)), [1]);
    await bench.open(111).add([buildRun(2)], signal);
    const listing = await bench.open(112).list(signal);
    assert.deepEqual(
      listing.entries.map((stored) => stored.path),
      [nameEntryFile(entry), nameEntryFile(buildRun(2))],
    );
  });

  for (const evil of ['../../../../tmp/2026/01/evil.json', '/etc/2026/01/evil.json', '2026\\..\\..\\evil.json']) {
    it(`are refused whole for a path that leads out of them: ${evil}`, async () => {
      bench.put(101, zipRun(0));
      bench.put(102, zipJson({ [path]: buildRun(1), [evil]: buildRun(7) }));
      const { entries, problems } = await bench.open(110).list(signal);
      assert.deepEqual(
        entries.map((stored) => stored.path),
        [nameEntryFile(buildRun(0))],
      );
      assert.match(problems[0]?.reason ?? '', /cannot be used/);
    });
  }
});
