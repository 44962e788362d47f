/** `calibrate` with a scripted measurement: what it writes, for whom, and what it does when it cannot. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { calibrateCommand } from '../../../../src/entry/cli/calibrate-command.ts';
import { readCalibration } from '../../../../src/entry/judging/read-calibration.ts';
import { BenchError } from '../../../../src/errors.ts';
import { buildCalibrationRecord } from '../../../support/build-calibration-record.ts';
import { buildScriptedCli, buildScriptedMeasure } from '../../../support/scripted-cli.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const record = buildCalibrationRecord({ starts: 12 });

describe('calibrateCommand', () => {
  it('starts every setup ten times against itself, and says what the machine can show', async () => {
    const { context, out } = buildScriptedCli();
    const { measure, calls } = buildScriptedMeasure({ record, recordPath: join(directory, 'record.json') });
    assert.equal(await calibrateCommand({ setups: 'daphne' }, context, measure), 0);
    assert.equal(calls[0]?.settings.rounds, 10);
    assert.equal(calls[0]?.options.isCalibration, true);
    assert.match(calls[0]?.options.command ?? '', /^channels-bench calibrate --setups daphne/);
    assert.match(out(), /calibration, the same code against itself/);
    assert.match(out(), /5 min +10 min +20 min/);
    assert.match(out(), /--margin daphne:/);
  });

  it('writes a file that a later run can be given', async () => {
    const { context } = buildScriptedCli();
    await calibrateCommand(
      {},
      context,
      buildScriptedMeasure({ record, recordPath: join(directory, 'record.json') }).measure,
    );
    const path = join(directory, 'calibration.json');
    assert.equal(JSON.parse(await readFile(path, 'utf8')).kind, (await readCalibration(path))?.kind);
  });

  it('shows what was measured and the error that ended it', async () => {
    const { context, out, error } = buildScriptedCli();
    const failure = new BenchError('docker-unavailable', 'The Docker engine went away', { hint: 'Start it.' });
    const measured = { record, recordPath: join(directory, 'record.json'), error: failure };
    assert.equal(await calibrateCommand({}, context, buildScriptedMeasure(measured).measure), 1);
    assert.match(out(), /calibration/);
    assert.match(error(), /went away/);
  });

  it('prints the figures all the same when the file cannot be written, and says which', async () => {
    const { context, out, error } = buildScriptedCli();
    await mkdir(join(directory, 'calibration.json'));
    const measured = { record, recordPath: join(directory, 'record.json') };
    assert.equal(await calibrateCommand({}, context, buildScriptedMeasure(measured).measure), 1);
    assert.match(out(), /5 min +10 min +20 min[\s\S]*Calibration: not written/);
    assert.match(error(), /calibration\.json cannot be written.*\[output-unwritable\]/s);
  });

  it('refuses a server that it cannot start', async () => {
    const { context } = buildScriptedCli();
    const { measure, calls } = buildScriptedMeasure({ record });
    const attach = { setups: 'gunicorn', engine: 'attach', url: 'http://127.0.0.1:8000' };
    await assert.rejects(calibrateCommand(attach, context, measure), /never started/);
    assert.equal(calls.length, 0);
  });
});
