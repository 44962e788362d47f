import { readFile } from 'node:fs/promises';
import { BenchError } from '../../errors.ts';
import { type CalibrationFile, parseCalibrationFile } from '../../records/calibration-file.ts';

/** Null when none was given. Throws a BenchError 'calibration-unreadable'. */
export async function readCalibration(path: string | null): Promise<CalibrationFile | null> {
  if (path === null) return null;
  const text = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new BenchError('calibration-unreadable', `${path} cannot be read: ${cause.message}`, {
      hint: 'Give the calibration.json that channels-bench calibrate wrote.',
      cause,
    });
  });
  return parseCalibrationFile(text, path);
}
