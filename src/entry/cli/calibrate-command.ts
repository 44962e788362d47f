/** `channels-bench calibrate`: every setup against itself, to learn what this machine can show. */
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { analyseCalibration, buildCalibrationFile } from '../../comparison/calibration.ts';
import { BenchError, describeError } from '../../errors.ts';
import { serializeCalibrationFile } from '../../records/calibration-file.ts';
import { describeWriteFailure } from '../../records/describe-write-failure.ts';
import { buildCalibrationReport } from '../../reports/build-calibration.ts';
import { formatCommand } from '../../settings/format-command.ts';
import { parseSettings, type RawSettings } from '../../settings/parse-settings.ts';
import { listFailures, type measure } from '../measuring/measure.ts';
import { type CliContext, printReport } from './context.ts';
import { chooseExitCode, exitCodes } from './exit-codes.ts';
import { followProgress } from './follow-progress.ts';

/** Enough starts for a standard deviation that is right to about a quarter. */
const defaultStarts = '10';

/** Returns the exit code. Throws a BenchError when nothing could be measured. */
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
  const result = await run(settings, {
    signal: context.signal,
    onEvent: progress.onEvent,
    environment: context.environment,
    command: formatCommand(given, settings.seed).replace(' run ', ' calibrate '),
    isCalibration: true,
  }).finally(progress.end);
  const { record, recordPath, recordFailure } = result;
  const calibration = analyseCalibration(record);
  const path = join(dirname(recordPath), 'calibration.json');
  const text = serializeCalibrationFile(buildCalibrationFile(record, calibration));
  const failure = await writeCalibration(path, text);
  const files = [
    ...(failure === null ? [`Calibration: ${path}`] : ['Calibration: not written']),
    recordFailure === null ? `Record: ${recordPath}` : 'Record: not written',
    ...(failure === null ? [`Use it: channels-bench run --calibration ${path}`] : []),
  ];
  await printReport(buildCalibrationReport(calibration, { files }), { markdown: false }, context);
  const failures = [...listFailures(result), ...(failure === null ? [] : [failure])];
  for (const one of failures) context.writeError(`${describeError(one)}\n`);
  if (record.status === 'interrupted') return exitCodes.interrupted.code;
  return failures[0] === undefined ? exitCodes.ok.code : chooseExitCode(failures[0]);
}

/** What kept it from being written, or null: the figures are printed all the same. */
async function writeCalibration(path: string, text: string): Promise<BenchError | null> {
  try {
    await writeFile(path, text);
    return null;
  } catch (cause) {
    return new BenchError('output-unwritable', `${path} cannot be written: ${describeWriteFailure(cause)}`, {
      hint: 'Free some disk space, or choose another folder with --output.',
      cause,
    });
  }
}
