import type { ErrorCode } from '../../error-codes.ts';
import { BenchError } from '../../errors.ts';

/** What the command line's exit codes mean. The help and the documentation show this table. */
export const exitCodes = {
  ok: { code: 0, meaning: 'Everything was measured and is valid; a comparison found nothing that fails' },
  invalid: { code: 1, meaning: 'A round failed, a phase is invalid, or the run could not be done' },
  usage: { code: 2, meaning: 'A command, an option, a setup or a file that was given is wrong; nothing was measured' },
  regressed: { code: 3, meaning: 'A regression was confirmed, or a verdict that --fail-on names' },
  interrupted: { code: 130, meaning: 'Interrupted by Ctrl-C or a signal; finished rounds are kept' },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly meaning: string }>>;

const usageErrors: ReadonlySet<ErrorCode> = new Set([
  'baseline-unreadable',
  'calibration-unreadable',
  'history-unreadable',
  'invalid-settings',
  'invalid-setup',
  'node-outdated',
  'record-unreadable',
  'source-unreadable',
  'unknown-run',
  'unknown-setup',
] as const);

export function chooseExitCode(error: unknown): number {
  if (!(error instanceof BenchError)) return exitCodes.invalid.code;
  if (error.code === 'interrupted') return exitCodes.interrupted.code;
  return usageErrors.has(error.code) ? exitCodes.usage.code : exitCodes.invalid.code;
}
