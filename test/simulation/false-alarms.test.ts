import assert from 'node:assert/strict';
import { it } from 'node:test';
import { analyseCalibration } from '../../src/comparison/calibration.ts';
import { buildCalibrationRecord } from '../support/build-calibration-record.ts';

it('a calibration finds next to no false alarm of the real rule in the thousand runs that it draws', () => {
  const [setup] = analyseCalibration(buildCalibrationRecord({ starts: 30, orderEffect: 0.05 })).setups;
  assert.deepEqual([setup?.falseAlarms.screens, setup?.falseAlarms.runs], [8, 1000]);
  assert.ok((setup?.falseAlarms.rate?.low ?? 1) < 0.01);
});
