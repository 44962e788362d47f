/** Why a server lost messages, in its own words: a line of its log, which its setup says how to know. */
import type { RunningArm } from '../engines/engine.ts';
import type { TargetSamples } from '../load/load-generator.ts';

/** A layer over its capacity says so many times a second, among lines on other things. */
const linesRead = 500;
const maxCharacters = 300;

/** The last such line, with its service before it; null where nothing was lost or the log does not tell. Never rejects. */
export async function findLossLine(
  arm: Pick<RunningArm, 'variant' | 'readLogTail'>,
  { errors }: Pick<TargetSamples, 'errors'>,
): Promise<string | null> {
  const sign = arm.variant.setup.file.websocket?.loss_log;
  if (sign === undefined || errors.lost === 0) return null;
  const lines = await arm.readLogTail(linesRead).catch(() => []);
  return lines.findLast((line) => line.includes(sign))?.slice(0, maxCharacters) ?? null;
}
