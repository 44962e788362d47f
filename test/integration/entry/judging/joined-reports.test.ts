/** `channels-bench report FOLDER` on records of several runners, whole ones and all kinds of broken ones. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { NamedRecord } from '../../../../src/comparison/group-comparisons.ts';
import { type ReportOptions, reportCommand } from '../../../../src/entry/cli/report-command.ts';
import { writeRecord } from '../../../../src/records/write-record.ts';
import { buildRunners } from '../../../support/build-runners.ts';
import { buildScriptedCli } from '../../../support/scripted-cli.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-joined-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function write(records: readonly NamedRecord[]): Promise<void> {
  for (const { name, record } of records) {
    await mkdir(join(directory, name), { recursive: true });
    await writeRecord(record, join(directory, name));
  }
}

async function change(name: string, edit: (text: string) => string): Promise<void> {
  const path = join(directory, name, 'record.json');
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

async function report(options: Partial<ReportOptions> = {}) {
  const cli = buildScriptedCli({
    workingDirectory: directory,
    out: { isTerminal: false, useColour: false, width: 160 },
  });
  const all = { markdown: false, raw: {}, expectedRecords: undefined, ...options };
  const code = await reportCommand('.', all, cli.context);
  return { code, out: cli.out() };
}

const slow = { change: { p50: 0.08 } };

describe('channels-bench report of several runners', () => {
  it('puts the verdict of all of them first, then a line for each, then every figure; 3 for a regression', async () => {
    await write(buildRunners([slow, { ...slow, cpuModel: 'Intel Xeon' }]));
    const { code, out } = await report({ expectedRecords: '2' });
    assert.equal(code, 3);
    assert.match(out, /^✗ Failed: p50 latency is 8\.\d % slower .*confirmed in 24 starts of both on 2 runners$/m);
    assert.match(out, /^p50 latency, ms +4\.00 +4\.3\d +\+[78]\.\d % +.*regressed/m);
    assert.match(out, /^runner-1 +AMD EPYC 7763 64-Core Processor, 4 cores +12 +\+[78]\.\d %/m);
    assert.match(out, /^runner-2 +Intel Xeon, 4 cores +12 +\+[78]\.\d %/m);
    assert.ok(out.indexOf('2 runners together') < out.indexOf('Measured'));
    assert.match(out, /^Daphne \(runner-1\)|^Daphne \(daphne\) \(runner-1\)/m);
  });

  it('writes the same as Markdown', async () => {
    await write(buildRunners([slow, slow]));
    const { out } = await report({ markdown: true });
    assert.match(out, /^\| \*\*runner-2\*\* \| AMD EPYC 7763 64-Core Processor, 4 cores \| 12 \|/m);
  });

  it('judges by --margin, --fail-on and --gate, and names what is wrong with them', async () => {
    await write(buildRunners([slow, slow]));
    assert.equal((await report({ raw: { margin: 'p50=20%' } })).code, 0);
    assert.equal((await report({ raw: { 'fail-on': 'never' } })).code, 0);
    assert.equal((await report({ raw: { gate: 'throughput' } })).code, 0);
    await assert.rejects(report({ raw: { margin: 'p50' }, expectedRecords: 'two' }), (error: Error) => {
      const details = JSON.stringify(error, Object.getOwnPropertyNames(error));
      return /is no margin/.test(details) && /--expected-records/.test(details);
    });
  });

  it('exits with 0 where nothing changed', async () => {
    await write(buildRunners([{}, {}]));
    const { code, out } = await report();
    assert.equal(code, 0);
    assert.match(out, /^✓ Passed: any change of p90 latency|^✓ Passed: any change of p50 latency/m);
  });

  it('does not pass where a record is missing, or where there are too many', async () => {
    await write(buildRunners([{}, {}]));
    for (const expectedRecords of ['3', '1']) {
      const { code, out } = await report({ expectedRecords });
      assert.equal(code, 1);
      assert.match(out, new RegExp(`^✗ Failed: 2 of ${expectedRecords} expected records are there`, 'm'));
    }
  });

  it('does not pass with a record that is truncated, of a later version, or holds no number where one belongs', async () => {
    const edits: readonly [(text: string) => string, RegExp][] = [
      [(text) => text.slice(0, text.length / 2), /runner-2\/record\.json is truncated/],
      [
        (text) =>
          text.replace('"schemaVersion":1', '"schemaVersion":2').replace('"schemaVersion": 1', '"schemaVersion": 2'),
        /schema version 2/,
      ],
      [(text) => text.replace(/"activeSeconds": ?[\d.]+/, '"activeSeconds": NaN'), /record\.json/],
      [(text) => text.replace(/"activeSeconds": ?[\d.]+/, '"activeSeconds": 1e999'), /activeSeconds/],
      [() => '', /is empty/],
    ];
    for (const [edit, expected] of edits) {
      await write(buildRunners([{}, {}, {}]));
      await change('runner-2', edit);
      const { code, out } = await report({ expectedRecords: '3' });
      assert.equal(code, 1);
      assert.match(out, expected);
      assert.match(out, /^✗ Failed: 2 of 3 expected/m);
      // The others are judged all the same.
      assert.match(out, /from 24 starts of both on 2 runners/);
    }
  });

  it('counts a run once that lies there twice, so that a copy does not stand in for a missing one', async () => {
    const [first] = buildRunners([{}]);
    assert.ok(first !== undefined);
    await write([first, { ...first, name: 'copy' }]);
    const { code, out } = await report({ expectedRecords: '2' });
    assert.equal(code, 1);
    assert.match(out, /runner-1 holds the same run as copy|copy holds the same run as runner-1/);
    assert.match(out, /1 of 2 expected records/);
  });

  it('names why records that look alike are not pooled, and judges each', async () => {
    const records = buildRunners([
      {},
      { changes: { settings: { phases: ['latency', 'throughput'], warmUpSeconds: 9 } } },
    ]);
    await write(records);
    const { code, out } = await report();
    assert.equal(code, 0);
    assert.match(out, /runner-1 and runner-2 are not one comparison: .*warmUpSeconds null and 9/);
    assert.match(out, /Daphne: head against base \(main\) \(runner-2\)/);
    assert.doesNotMatch(out, /together/);
  });

  it('exits with 1 where every runner is invalid, and goes on without one that is', async () => {
    const broken = { changeArm: () => ({ invalid: ['the machine was throttled'] }) };
    await write(buildRunners([broken, broken]));
    assert.equal((await report()).code, 1);
    await write(buildRunners([broken, {}, {}]));
    const { code, out } = await report();
    assert.equal(code, 0);
    assert.match(out, /The runner runner-1 gave no valid pair and is not in the verdict: .*throttled; 2 are left/);
    assert.match(out, /^runner-1 +AMD.* none +– +–/m);
  });
});
