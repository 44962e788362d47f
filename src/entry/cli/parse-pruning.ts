import { BenchError } from '../../errors.ts';
import type { PruningRule } from '../../history/plan-pruning.ts';

export interface PruneOptions {
  readonly keep?: string;
  readonly before?: string;
  readonly dryRun?: boolean;
}

/** Exactly one of the two. Throws a BenchError 'invalid-settings'. */
export function parsePruning({ keep, before }: PruneOptions): PruningRule {
  if ((keep === undefined) === (before === undefined)) {
    throw refuse('Pruning takes either --keep N or --before DATE', 'Say which entries may go.');
  }
  if (keep !== undefined) {
    if (/^\d{1,9}$/.test(keep)) return { kind: 'keep', count: Number(keep) };
    throw refuse(
      `--keep ${JSON.stringify(keep)} is no whole number`,
      'Give the number of runs of each setup that stay.',
    );
  }
  const date = /^\d{4}-\d{2}-\d{2}$/.test(before ?? '') ? new Date(`${before}T00:00:00Z`) : new Date(Number.NaN);
  // 2026-02-30 would pass for the second of March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(before ?? '')) return { kind: 'before', date };
  throw refuse(`--before ${JSON.stringify(before)} is no date`, 'Write it as 2026-11-24; it means midnight UTC.');
}

function refuse(message: string, hint: string): BenchError {
  return new BenchError('invalid-settings', message, { hint });
}
