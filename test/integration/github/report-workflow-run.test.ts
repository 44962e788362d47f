/** The artifact of a fork's run, in every form that somebody who means no good could give it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import {
  findPullRequestOfRun,
  type RunReportOptions,
  reportWorkflowRun,
} from '../../../src/entry/action/report-workflow-run.ts';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import type { WorkflowRunContext } from '../../../src/github/event-context.ts';
import { nameHistoryArtifact, namePageArtifact } from '../../../src/github/upload-run.ts';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { buildUsualRecord } from '../../support/build-record.ts';
import { type GitHubDouble, startGitHubDouble } from '../../support/github-double/start-github-double.ts';

const headSha = 'a'.repeat(40);
const run: WorkflowRunContext = {
  id: 1001,
  workflow: 'Bench forks',
  event: 'pull_request',
  headSha,
  headBranch: 'change',
  headOwner: 'mallory',
  isFork: true,
  url: 'https://github.com/django/channels/actions/runs/1001',
};
let double: GitHubDouble;
let directory: string;
before(async () => {
  double = await startGitHubDouble();
});
after(() => double[Symbol.asyncDispose]());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-hostile-'));
  double.artifacts.length = 0;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const settings = parseSettings(
  {},
  { seed: 0, workingDirectory: '/', isDirectory: () => false, describeName: (name) => name },
);
const connect = () => {
  const { apiUrl, repository, token } = double;
  return connectGitHub({ token, apiUrl, repository, userAgent: 'test', log: () => undefined, secondMs: 2 });
};
const report = async (changes: Partial<RunReportOptions> = {}) => {
  const { jobs, missing } = await reportWorkflowRun(connect(), run, {
    chooseSettings: () => settings,
    expectedRecords: null,
    findAcceptance: async () => null,
    now: () => new Date(0),
    ...changes,
  });
  return [...jobs, ...missing];
};

/** Zipped by Python, which every machine of these tests has. */
async function zip(files: Readonly<Record<string, string>>): Promise<Buffer> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, 'in', path)), { recursive: true });
    await writeFile(join(directory, 'in', path), text);
  }
  execFileSync('/usr/bin/python3', ['-m', 'zipfile', '-c', join(directory, 'out.zip'), `${join(directory, 'in')}/`]);
  return readFile(join(directory, 'out.zip'));
}

function put(archive: Buffer, changes: Partial<GitHubDouble['artifacts'][number]> = {}): void {
  const id = double.artifacts.length + 1;
  double.artifacts.push({
    id,
    name: `channels-bench-job-${id}-1`,
    runId: 1001,
    zip: archive,
    isExpired: false,
    statedBytes: null,
    ...changes,
  });
}
const record = () => JSON.stringify(buildUsualRecord());

const parse = (raw: Readonly<Record<string, string>>) =>
  parseSettings(raw, { seed: 0, workingDirectory: '/', isDirectory: () => false, describeName: (name) => name });

describe('the report on a run of a fork', () => {
  it('is no success where the run was to be compared and had nothing to be compared with', async () => {
    const write = (raw: Readonly<Record<string, string>>) =>
      zip({
        'record.json': JSON.stringify({ ...buildUsualRecord(), settings: JSON.parse(JSON.stringify(parse(raw))) }),
      });
    put(await write({}));
    const [open] = await report();
    assert.deepEqual([open?.kind, open?.conclusion], ['inconclusive', 'neutral']);
    assert.match(open?.sentence ?? '', /^nothing was compared: the run had neither a base nor a history$/);
    const [strict] = await report({ chooseSettings: () => parse({ 'fail-on': 'invalid' }) });
    assert.equal(strict?.conclusion, 'failure');
    double.artifacts.length = 0;
    put(await write({ compare: 'none' }));
    const [figures] = await report();
    assert.deepEqual([figures?.kind, figures?.conclusion], ['measured', 'success']);
  });

  it('takes the record, marks it, and believes nothing else', async () => {
    put(await zip({ 'record.json': record(), 'report.md': '# All is well', 'logs/x.log': 'hello' }));
    const [only, ...others] = await report();
    assert.deepEqual(others, []);
    assert.equal(only?.isUnverified, true);
    assert.deepEqual([only?.kind, only?.headSha, only?.key], ['measured', headSha, 'job-1']);
  });

  const bad: readonly (readonly [name: string, files: () => Record<string, string>, reason: RegExp])[] = [
    ['without a record', () => ({ 'other.json': '{}' }), /no record\.json/],
    ['with two records', () => ({ 'record.json': record(), 'b/record.json': record() }), /2 records/],
    ['with a truncated record', () => ({ 'record.json': record().slice(0, 5000) }), /truncated|ends|JSON/],
    [
      'with another schema',
      () => ({ 'record.json': '{"kind":"channels-bench/record","schemaVersion":99}' }),
      /version/,
    ],
    [
      'with a figure that is no number',
      () => ({ 'record.json': record().replace(/"wallSeconds": ?[\d.]+/, '"wallSeconds":1e999') }),
      /wallSeconds/,
    ],
    ['with a record that unpacks to 40 MB', () => ({ 'record.json': ' '.repeat(40_000_000) }), /unpacks to 40000000/],
    [
      'with thousands of files',
      () => Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`f/${n}`, ''])),
      /more than 10000/,
    ],
  ];
  for (const [name, files, reason] of bad) {
    it(`is a failure ${name}`, async () => {
      put(await zip(files()));
      const [only] = await report();
      assert.deepEqual([only?.kind, only?.conclusion], ['failed', 'failure']);
      assert.match(only?.sentence ?? '', reason);
    });
  }

  it('is a failure when the archive is garbage, cut off, or says of itself what is not so', async () => {
    const good = await zip({ 'record.json': record() });
    put(Buffer.from('no zip at all'));
    put(good.subarray(0, good.length / 2));
    put(await zip({ 'record.json': record() }), { statedBytes: 2_000_000_000 });
    for (const one of await report()) assert.equal(one.kind, 'failed', one.sentence);
  });

  it('is a failure when a file unpacks to more than the archive says', async () => {
    const forged = await zip({ 'record.json': ' '.repeat(40_000_000) });
    // Of the entry in the central directory, at the end.
    forged.writeUInt32LE(100, forged.lastIndexOf('PK\u0001\u0002') + 24);
    put(forged);
    const [only] = await report();
    assert.deepEqual([only?.kind, only?.conclusion], ['failed', 'failure']);
    assert.match(only?.sentence ?? '', /too many bytes|more bytes|size/i);
  });

  it('reads nothing by its path and writes nothing', async () => {
    execFileSync('/usr/bin/python3', [
      '-c',
      'import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], "w") as z:\n  z.writestr("../../../tmp/record.json", sys.argv[2])\n  z.writestr("/etc/record.json", "x")',
      join(directory, 'out.zip'),
      '{}',
    ]);
    put(await readFile(join(directory, 'out.zip')));
    const [only] = await report();
    assert.equal(only?.kind, 'failed');
  });

  it('says so when the run has left nothing, or what it left is gone', async () => {
    assert.match((await report())[0]?.sentence ?? '', /no record/);
    put(await zip({ 'record.json': record() }), { isExpired: true });
    put(await zip({ 'record.json': record() }), { name: 'something-else' });
    put(await zip({ 'record.json': record() }), { name: nameHistoryArtifact('bench') });
    put(await zip({ 'record.json': record() }), { runId: 7 });
    const reports = await report();
    assert.deepEqual(
      reports.map(({ kind }) => kind),
      ['failed'],
    );
  });

  it('is of the records alone where the run has a joined page too', async () => {
    put(await zip({ 'record.json': record() }));
    put(await zip({ 'report.html': '<p>Joined</p>' }), { name: namePageArtifact('report', 1) });
    assert.deepEqual(
      (await report()).map(({ key, kind }) => [key, kind]),
      [['job-1', 'measured']],
    );
  });

  it('says so when there are fewer or more records than there have to be', async () => {
    const archive = await zip({ 'record.json': record() });
    put(archive);
    put(archive);
    assert.equal((await report({ expectedRecords: 2 })).length, 2);
    for (const expectedRecords of [1, 3]) {
      const failed = (await report({ expectedRecords })).filter(({ kind }) => kind === 'failed');
      assert.deepEqual(
        failed.map(({ key, conclusion }) => [key, conclusion]),
        [['records', 'failure']],
      );
      assert.match(failed[0]?.sentence ?? '', new RegExp(`^2 of ${expectedRecords} expected records are there`));
    }
  });

  it('finds records behind a hundred other artifacts, and says so when there are more than it reads', async () => {
    const archive = await zip({ 'record.json': record() });
    for (let index = 0; index < 120; index++) put(Buffer.alloc(0), { name: `log-${index}` });
    put(archive);
    assert.deepEqual(
      (await report()).map(({ kind }) => kind),
      ['measured'],
    );
    for (let index = 1; index < 52; index++) put(archive);
    const reports = await report({ expectedRecords: 52 });
    assert.equal(reports.length, 51);
    assert.match(reports.at(-1)?.sentence ?? '', /^2 of 52 records were not read/);
    assert.equal(reports.at(-1)?.kind, 'failed');
    for (let index = 0; index < 900; index++) put(Buffer.alloc(0), { name: `more-${index}` });
    await assert.rejects(report(), /has 1000 artifacts or more/);
  });

  it('finds the pull request by its head alone', async () => {
    double.setOpenPullRequests([{ number: 4, head: { sha: 'b'.repeat(40) } }]);
    assert.equal(await findPullRequestOfRun(connect(), run), null);
    double.setOpenPullRequests([
      { number: 4, head: { sha: 'b'.repeat(40) } },
      { number: 5, head: { sha: headSha } },
    ]);
    assert.equal(await findPullRequestOfRun(connect(), run), 5);
    assert.equal(await findPullRequestOfRun(connect(), { ...run, headOwner: null }), null);
  });
});
