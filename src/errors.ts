/**
 * The one error class of the project. A problem that a user can meet carries a code (docs/errors.md has an entry for
 * each), a message that says what failed, where and with which value, and a hint that says what to do next.
 * A regression, a missing baseline or a noisy machine is no error: those are findings in the result.
 */
import type { ErrorCode } from './error-codes.ts';

export class BenchError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  /** The last lines of a log, a list of problems with their places: printed under the message. */
  readonly details: readonly string[];

  constructor(
    code: ErrorCode,
    message: string,
    options: { hint: string; details?: readonly string[]; cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'BenchError';
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? [];
  }
}

/** Renders any thrown value as the lines a person reads: message, details, hint, code. */
export function describeError(error: unknown): string {
  if (!(error instanceof BenchError)) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const details = error.details.map((line) => `  ${line}`);
  return [`${error.message}`, ...details, `→ ${error.hint} [${error.code}]`].join('\n');
}
