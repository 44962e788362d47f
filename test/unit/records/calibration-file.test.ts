import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { type CalibrationFile, parseCalibrationFile } from '../../../src/records/calibration-file.ts';

const file: CalibrationFile = {
  kind: 'channels-bench/calibration',
  schemaVersion: 1,
  tool: { name: 'channels-bench', version: '0.1.0' },
  runId: '20260301-120000-abcd',
  finishedAt: '2026-03-01T12:02:05.000Z',
  cpuModel: 'AMD EPYC 7763',
  cores: 4,
  engine: 'processes',
  setups: [],
};

function refuse(text: string): BenchError {
  try {
    parseCalibrationFile(text, 'cal.json');
  } catch (error) {
    assert.ok(error instanceof BenchError);
    assert.equal(error.code, 'calibration-unreadable');
    return error;
  }
  assert.fail('was read');
}

describe('parseCalibrationFile', () => {
  it('reads what was written', () => assert.deepEqual(parseCalibrationFile(JSON.stringify(file), 'cal.json'), file));

  for (const [text, message] of [
    ['', /^cal\.json is empty$/],
    ['{"kind":', /is truncated/],
    ['{"a": NaN}', /holds NaN/],
    ['{"kind":"channels-bench/record"}', /is no calibration of Channels Bench/],
    [JSON.stringify({ ...file, schemaVersion: 2 }), /has the schema version 2; this version of channels-bench reads 1/],
  ] as const) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => assert.match(refuse(text).message, message));
  }

  it('names every problem of a malformed one with its place', () => {
    const metrics = [{ metric: 'speed', startSd: -1, roundSd: null, pairSd: 0.1 }];
    const setups = [{ setup: 'daphne', setupDigest: 'a', starts: 1, secondsPerRound: 1e9, metrics }];
    const { details } = refuse(JSON.stringify({ ...file, setups }));
    assert.match(details.join('\n'), /setups\[0\]\.secondsPerRound/);
    assert.match(details.join('\n'), /setups\[0\]\.metrics\[0\]\.metric/);
    assert.match(details.join('\n'), /setups\[0\]\.metrics\[0\]\.startSd/);
  });
});
