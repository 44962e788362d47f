/** The action `report` as a runner starts it: inputs in the environment, a summary file, an output file. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BenchRecord } from '../../src/records/record.ts';
import { writeRecord } from '../../src/records/write-record.ts';
import { buildUsualRecord } from '../support/build-record.ts';
import { buildTroubledRecord } from '../support/build-troubled-record.ts';

const entry = fileURLToPath(new URL('../../src/entry/report.ts', import.meta.url));
let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function runAction(records: Readonly<Record<string, BenchRecord>>, expectedRecords = '') {
  const path = (name: string) => join(directory, name);
  for (const [name, record] of Object.entries(records)) {
    await mkdir(path(`records/${name}`), { recursive: true });
    await writeRecord(record, path(`records/${name}`));
  }
  await Promise.all([writeFile(path('summary'), ''), writeFile(path('output'), '')]);
  const { status, stdout } = spawnSync(process.execPath, [entry], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      INPUT_RECORDS: 'records',
      'INPUT_EXPECTED-RECORDS': expectedRecords,
      GITHUB_WORKSPACE: directory,
      GITHUB_STEP_SUMMARY: path('summary'),
      GITHUB_OUTPUT: path('output'),
    },
  });
  const output = await readFile(path('output'), 'utf8');
  const outputs = new Map(
    [...output.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
  return { status, stdout, outputs, summary: await readFile(path('summary'), 'utf8') };
}

describe('the report action', () => {
  it('writes one table of all records, and the figures as outputs', async () => {
    const { status, outputs, summary } = await runAction(
      { 'job-1': buildUsualRecord(), 'job-2': buildUsualRecord({ runId: '20260301-120001-dcba' }) },
      '2',
    );
    assert.equal(status, 0);
    assert.match(summary, /^\| \*\*Gunicorn \(job-1\)\*\* \| 2\.00 /m);
    assert.match(summary, /^\| \*\*Gunicorn \(job-2\)\*\* \| 2\.00 /m);
    assert.equal(outputs.get('valid'), 'true');
    assert.equal(outputs.get('records'), '2');
    assert.equal(JSON.parse(outputs.get('figures') ?? '')['job-1'].setups.gunicorn.throughput, 2000);
    const page = await readFile(outputs.get('page') ?? '', 'utf8');
    assert.match(page, /<h2>Figures of job-1<\/h2>.*<svg .*<h2>Figures of job-2<\/h2>.*<svg /s);
    assert.equal(outputs.get('artifact-url'), '');
  });

  it('is not valid with an invalid phase, and does not fail for it: the measuring job has said so', async () => {
    const { status, outputs } = await runAction({ a: buildTroubledRecord() });
    assert.equal(status, 0);
    assert.equal(outputs.get('valid'), 'false');
  });

  it('fails when a record that was expected is missing', async () => {
    const { status, stdout, outputs } = await runAction({ a: buildUsualRecord() }, '2');
    assert.equal(status, 1);
    assert.match(stdout, /::error::1 of 2 expected records/);
    assert.equal(outputs.get('valid'), 'false');
  });

  it('fails when there is no record at all, or a number that is none', async () => {
    const nothing = await runAction({});
    assert.equal(nothing.status, 1);
    assert.match(nothing.stdout, /::error::.*record-unreadable/);
    assert.match((await runAction({ a: buildUsualRecord() }, 'two')).stdout, /::error::.*input expected-records "two"/);
  });
});
