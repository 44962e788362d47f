/** The command line as a program: what is printed where, exit codes, pipes. Nothing here is measured. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { recordSchemaVersion } from '../../src/records/record.ts';
import { writeRecord } from '../../src/records/write-record.ts';
import { buildUsualRecord } from '../support/build-record.ts';
import { buildTroubledRecord } from '../support/build-troubled-record.ts';

const cli = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url));
const { version } = await import('../../package.json', { with: { type: 'json' } }).then((module) => module.default);

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

let directory = '';
const fileOf = (name: string) => join(directory, name, 'record.json');

function runCli(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: directory, ...environment };
    const child = spawn(process.execPath, [cli, ...args], { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      error += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, out, error }));
  });
}

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
  for (const [name, record] of [
    ['usual', buildUsualRecord()],
    ['deep/troubled', { ...buildTroubledRecord(), runId: '20260301-130000-dcba' }],
  ] as const) {
    await mkdir(join(directory, name), { recursive: true });
    await writeRecord(record, join(directory, name));
  }
});
after(() => rm(directory, { recursive: true, force: true }));

describe('channels-bench', () => {
  it('prints its version and its help', async () => {
    assert.deepEqual(await runCli(['--version']), { code: 0, out: `${version}\n`, error: '' });
    const help = await runCli(['--help']);
    assert.equal(help.code, 0);
    for (const name of ['run', 'calibrate', 'show', 'compare', 'report', 'history', 'trend', 'setups']) {
      assert.match(help.out, new RegExp(`^  ${name} `, 'm'));
    }
    assert.match(help.out, /130 {2}Interrupted/);
  });

  it('names every option of a run with its default', async () => {
    const { out } = await runCli(['run', '--help']);
    assert.match(out, /--rate <per-second>.*\(default: 300\)/);
    assert.match(out, /--no-pin .*Do not give/);
    assert.match(out, /--install/);
  });

  for (const [args, pattern] of [
    [['shwo'], /unknown command 'shwo'\n\(Did you mean show\?\)/],
    [['run', '--rat', '5'], /unknown option '--rat'\n\(Did you mean --rate\?\)/],
    [['show'], /missing required argument 'file'/],
    [['run', '--rate', '300/s', '--rounds', '0'], /2 options are wrong\n.*--rounds "0".*\n.*--rate "300\/s"/],
    [['setups', 'show', 'dafne'], /Did you mean daphne\?.*\[unknown-setup\]/],
    [['show', 'nowhere.json'], /there is no such file\n.*\[record-unreadable\]/],
    [['run', '--baseline', 'nowhere.json'], /\[baseline-unreadable\]/],
    [['report', 'usual/nothing'], /cannot be read\n.*\[record-unreadable\]/],
  ] as const) {
    it(`exits with 2 and writes only to standard error: ${args.join(' ')}`, async () => {
      const { code, out, error } = await runCli(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, pattern);
    });
  }

  it('lists and shows setups', async () => {
    const list = await runCli(['setups', 'list']);
    assert.equal(list.code, 0);
    for (const name of ['daphne', 'daphne-redis', 'gunicorn', 'uvicorn'])
      assert.match(list.out, new RegExp(`· ${name} \\(`));
    const one = await runCli(['setups', 'show', 'daphne-redis']);
    assert.equal(one.code, 0);
    assert.match(one.out, /^daphne-redis: Daphne \+ Redis\n/);
    assert.match(one.out, /redis-server/);
    assert.match(one.out, /WebSockets \(plain\): echo at \/ws\/echo, broadcast at \/ws\/group\/\{group\}/);
  });
});

describe('channels-bench show', () => {
  it('prints a record again', async () => {
    const { code, out, error } = await runCli(['show', fileOf('usual')]);
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /^Gunicorn {2}2\.00 {2}4\.00 {2}8\.00 {2}16\.0 {3}2,000/m);
    assert.match(out, new RegExp(`· Record: ${fileOf('usual')}\n`));
  });

  it('prints Markdown, and colours when forced', async () => {
    assert.match((await runCli(['show', '--markdown', fileOf('usual')])).out, /^## Channels Bench/);
    assert.ok((await runCli(['show', fileOf('usual')], { FORCE_COLOR: '1' })).out.includes('\u001b[1m'));
    assert.equal((await runCli(['show', fileOf('usual')])).out.includes('\u001b'), false);
  });

  it('says what is wrong with a record of a later version', async () => {
    await mkdir(join(directory, 'later'));
    const later = JSON.stringify({ ...buildUsualRecord(), schemaVersion: recordSchemaVersion + 1 });
    const path = join(directory, 'later', 'later.json');
    await writeFile(path, later);
    const { code, error } = await runCli(['show', path]);
    assert.equal(code, 2);
    assert.match(error, /schema version 2; this version of channels-bench reads up to 1\n→ Update/);
  });

  it('uses 80 columns in a terminal that has not told its size', { skip: process.platform !== 'linux' }, async () => {
    const command = `stty cols 0; '${process.execPath}' '${cli}' show '${fileOf('usual')}'`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    await new Promise((resolve) => child.on('close', resolve));
    assert.match(stripVTControlCharacters(out), /^Gunicorn {2}2\.00 .* 2,000 .* 50\.0\r$/m);
  });

  it('is quiet when the reader of its output has gone', async () => {
    const child = spawn('sh', ['-c', '"$0" "$1" show "$2" | true', process.execPath, cli, fileOf('usual')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let error = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      error += text;
    });
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(error, '');
  });
});

describe('channels-bench compare and report', () => {
  it('prints two records side by side', async () => {
    const { code, out } = await runCli(['compare', 'usual/record.json', 'deep/troubled/record.json']);
    assert.equal(code, 0);
    assert.match(out, /· baseline: usual\/record\.json\n· now: deep\/troubled\/record\.json/);
    assert.match(out, /^requests\/s +1,000\/s +invalid +– {2}higher$/m);
    assert.match(out, /· cores was 4, is 1/);
  });

  it('joins every record under a folder', async () => {
    const { code, out } = await runCli(['report', '.']);
    assert.equal(code, 0);
    assert.match(out, /· ! deep\/troubled: Interrupted/);
    assert.match(out, /· ✓ usual: Valid/);
    assert.match(out, /^Gunicorn \(usual\) /m);
  });

  it('names a record that cannot be read, and exits with 1', async () => {
    const other = await mkdtemp(join(directory, 'joined-'));
    await cp(join(directory, 'usual'), join(other, 'good'), { recursive: true });
    await mkdir(join(other, 'bad'));
    await writeFile(join(other, 'bad', 'record.json'), '{"kind":');
    const { code, out } = await runCli(['report', other]);
    assert.equal(code, 1);
    assert.match(out, /✗ bad is not in the table: .*bad\/record\.json is truncated/);
    assert.match(out, /^Gunicorn {2}/m);
  });
});
