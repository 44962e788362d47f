import assert from 'node:assert/strict';
import { mkdtemp, open, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { maxRecordBytes, readRecord } from '../../../src/records/read-record.ts';
import { writeRecord } from '../../../src/records/write-record.ts';
import { buildUsualRecord } from '../../support/build-record.ts';

const files = { open, rename, rm };
let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

function failWith(code: string): never {
  throw Object.assign(new Error(`${code}: injected`), { code });
}

describe('writeRecord', () => {
  it('writes what readRecord reads', async () => {
    const path = await writeRecord(buildUsualRecord(), directory);
    assert.equal(path, join(directory, 'record.json'));
    assert.deepEqual(await readRecord(path), buildUsualRecord());
    assert.deepEqual(await readdir(directory), ['record.json']);
  });

  it('leaves nothing behind when the disk fills up in the middle, and names the path', async () => {
    const fullDisk: typeof open = async (path, flags) => {
      const file = await open(path, flags);
      file.writeFile = async (text) => {
        await file.write(String(text).slice(0, 100));
        failWith('ENOSPC');
      };
      return file;
    };
    await assert.rejects(writeRecord(buildUsualRecord(), directory, { ...files, open: fullDisk }), (error) => {
      assert.ok(error instanceof BenchError);
      assert.equal(error.code, 'output-unwritable');
      assert.equal(error.message, `${join(directory, 'record.json')} cannot be written: the disk is full`);
      return true;
    });
    assert.deepEqual(await readdir(directory), []);
  });

  it('keeps the record that is there when a new one cannot take its name', async () => {
    await writeFile(join(directory, 'record.json'), 'old');
    const denied = async () => failWith('EACCES');
    await assert.rejects(writeRecord(buildUsualRecord(), directory, { ...files, rename: denied }), {
      code: 'output-unwritable',
      message: /permission denied/,
    });
    assert.deepEqual(await readdir(directory), ['record.json']);
    assert.equal(await readFile(join(directory, 'record.json'), 'utf8'), 'old');
  });

  it('says that the folder is gone', async () => {
    await assert.rejects(writeRecord(buildUsualRecord(), join(directory, 'gone')), {
      code: 'output-unwritable',
      message: /the folder does not exist/,
    });
  });

  it('refuses a record that could not be read again, with the place', async () => {
    const record = buildUsualRecord();
    const broken = { ...record, environment: { ...record.environment, memoryBytes: Number.NaN } };
    await assert.rejects(writeRecord(broken, directory), (error) => {
      assert.ok(error instanceof BenchError);
      assert.match(error.details.join('\n'), /environment\.memoryBytes/);
      return true;
    });
    assert.deepEqual(await readdir(directory), []);
  });
});

describe('readRecord', () => {
  it('says that there is no such file, or that it is a folder', async () => {
    await assert.rejects(readRecord(join(directory, 'none.json')), {
      code: 'record-unreadable',
      message: /no such file/,
    });
    await assert.rejects(readRecord(directory), { code: 'record-unreadable', message: /it is a folder/ });
  });

  it('does not read a file of more than 200 MB', async () => {
    const path = join(directory, 'record.json');
    await writeFile(path, '');
    await truncate(path, maxRecordBytes + 1);
    await assert.rejects(readRecord(path), { code: 'record-unreadable', message: /more than the 209715200/ });
  });
});
