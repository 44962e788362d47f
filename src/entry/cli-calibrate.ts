/** `channels-bench calibrate`: every setup against itself, to learn what this machine can show. */
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { analyseCalibration, buildCalibrationFile } from '../comparison/calibration.ts';
import { BenchError, describeError } from '../errors.ts';
import { serializeCalibrationFile } from '../records/calibration-file.ts';
import { buildCalibrationReport } from '../reports/build-calibration.ts';
import { formatCommand } from '../settings/format-command.ts';
import { parseSettings, type RawSettings } from '../settings/parse-settings.ts';
import { type CliContext, printReport } from './cli-context.ts';
import { chooseExitCode, exitCodes } from './exit-codes.ts';
import { followProgress } from './follow-progress.ts';
import type { measure } from './measure.ts';

/** Enough starts for a standard deviation that is right to about a quarter. */
const defaultStarts = '10';

/** Returns the exit code. Throws a BenchError when nothing could be measured, or the calibration cannot be written. */
export async function calibrateCommand(raw: RawSettings, context: CliContext, run: typeof measure): Promise<number> {
  const given: RawSettings = { ...raw, rounds: raw['rounds'] ?? defaultStarts };
  const settings = parseSettings(given, {
    seed: context.drawSeed(),
    workingDirectory: context.workingDirectory,
    isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    describeName: (name) => `--${name}`,
  });
  if (settings.engine === 'attach') {
    throw new BenchError('invalid-settings', 'A server that runs already cannot be calibrated: it is never started.', {
      hint: 'Calibrate with --engine compose or --engine processes.',
    });
  }
  const progress = followProgress(context);
  const { record, recordPath, error } = await run(settings, {
    signal: context.signal,
    onEvent: progress.onEvent,
    environment: context.environment,
    command: formatCommand(given, settings.seed).replace(' run ', ' calibrate '),
    isCalibration: true,
  }).finally(progress.end);
  const calibration = analyseCalibration(record);
  const path = join(dirname(recordPath), 'calibration.json');
  await writeCalibration(path, serializeCalibrationFile(buildCalibrationFile(record, calibration)));
  const files = [`Calibration: ${path}`, `Record: ${recordPath}`, `Use it: channels-bench run --calibration ${path}`];
  await printReport(buildCalibrationReport(calibration, { files }), { markdown: false }, context);
  if (error !== null) context.writeError(`${describeError(error)}\n`);
  if (record.status === 'interrupted') return exitCodes.interrupted.code;
  return error === null ? exitCodes.ok.code : chooseExitCode(error);
}

async function writeCalibration(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: Error) => {
    throw new BenchError('output-unwritable', `${path} cannot be written: ${cause.message}`, {
      hint: 'Free some disk space, or choose another folder with --output.',
      cause,
    });
  });
}
