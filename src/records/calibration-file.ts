/** What a calibration leaves for later runs on the same kind of machine: how much each figure scatters, and what it cost. */
import { z } from 'zod';
import { BenchError } from '../errors.ts';
import { explainJsonFailure } from './explain-json-failure.ts';
import { metricTable } from './metrics.ts';
import { describeIssue } from './parse-record.ts';

export const calibrationKind = 'channels-bench/calibration';
export const calibrationSchemaVersion = 1;

const scatter = z.number().min(0).max(100);
const seconds = z.number().min(0).max(86_400);
const metricKeys = metricTable.map(({ key }) => key);

const metricSchema = z.strictObject({
  metric: z.enum(metricKeys),
  /** Standard deviation of ln(A'/A) between fresh starts, without that of the rounds; null where rounds were not repeated. */
  startSd: scatter.nullable(),
  /** The same between repeats within a start. */
  roundSd: scatter.nullable(),
  /** Of one start with one round: what a comparison meets. */
  pairSd: scatter,
});

export const calibrationFileSchema = z.strictObject({
  kind: z.literal(calibrationKind),
  schemaVersion: z.literal(calibrationSchemaVersion),
  tool: z.strictObject({ name: z.literal('channels-bench'), version: z.string() }),
  runId: z.string(),
  finishedAt: z.iso.datetime(),
  /** Scatter belongs to a machine: on another one it is a guess. */
  cpuModel: z.string(),
  cores: z.int().min(1),
  engine: z.string(),
  setups: z.array(
    z.strictObject({
      setup: z.string(),
      setupDigest: z.string(),
      starts: z.int().min(0),
      /** Of one fresh start of both with one round of every phase. */
      secondsPerRound: seconds,
      metrics: z.array(metricSchema),
    }),
  ),
});

export type CalibrationFile = z.infer<typeof calibrationFileSchema>;
export type SetupScatter = CalibrationFile['setups'][number];

/** Throws a BenchError 'calibration-unreadable' with all that is wrong. `source` is named in the message. */
export function parseCalibrationFile(text: string, source: string): CalibrationFile {
  const json = parseJson(text, source);
  const fields = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  if (fields['kind'] !== calibrationKind) throw unreadable(`${source} is no calibration of Channels Bench`);
  const version = fields['schemaVersion'];
  if (version !== calibrationSchemaVersion) {
    const words = `${source} has the schema version ${JSON.stringify(version) ?? 'none'}; this version of channels-bench reads ${calibrationSchemaVersion}`;
    throw unreadable(words);
  }
  const parsed = calibrationFileSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw unreadable(`${source} is a malformed calibration`, parsed.error.issues.map(describeIssue));
}

/** Ends with a line end. */
export function serializeCalibrationFile(file: CalibrationFile): string {
  return `${JSON.stringify(calibrationFileSchema.parse(file), null, 1)}\n`;
}

function parseJson(text: string, source: string): unknown {
  if (text.trim() === '') throw unreadable(`${source} is empty`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(`${source} ${explainJsonFailure(text, cause).reason}`);
  }
}

function unreadable(message: string, details: readonly string[] = []): BenchError {
  return new BenchError('calibration-unreadable', message, {
    hint: 'Give the calibration.json that channels-bench calibrate wrote, or calibrate anew.',
    details,
  });
}
