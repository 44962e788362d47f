import assert from 'node:assert/strict';
import { it } from 'node:test';
import { calibrateCommand } from '../../src/entry/cli/calibrate-command.ts';
import { BenchError } from '../../src/errors.ts';
import { buildCalibrationRecord } from '../support/build-calibration-record.ts';
import { buildScriptedCli, buildScriptedMeasure } from '../support/scripted-cli.ts';

it('a calibration that cannot be written is printed all the same, and hides no other failure', async () => {
  const { context, out, error } = buildScriptedCli();
  const failure = new BenchError('docker-unavailable', 'The Docker engine went away', { hint: 'Start it.' });
  const full = new BenchError('output-unwritable', 'record.json: the disk is full', { hint: 'Free some.' });
  const { measure, calls } = buildScriptedMeasure({
    record: buildCalibrationRecord(),
    recordPath: '/nowhere/run/record.json',
    error: failure,
    recordFailure: full,
  });
  assert.equal(await calibrateCommand({}, context, measure), 1);
  assert.equal(calls[0]?.options.isCalibration, true);
  assert.match(out(), /· Calibration: not written\n· Record: not written\n$/);
  assert.match(
    error(),
    /went away[\s\S]*record\.json: the disk is full[\s\S]*calibration\.json cannot be written: the folder does not exist/,
  );
});
