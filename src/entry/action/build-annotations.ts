import type { RecordSummary } from '../../records/summarize-record.ts';

/** GitHub shows ten annotations of a kind per step; one of them is the step's own failure. */
const maxAnnotations = 9;

export interface Annotation {
  readonly title: string;
  readonly message: string;
}

/** One annotation per setup and phase that was invalid or round that failed, worst first, with what they have in common joined. */
export function buildAnnotations(summary: RecordSummary): readonly Annotation[] {
  const failed = summary.failedRounds.map(({ round, arms, code, message }) => ({
    title: `Round ${round + 1} failed: ${arms.join(', ')} [${code}]`,
    message,
  }));
  const invalid = new Map<string, string[]>();
  for (const { variant, phase, round, reasons } of summary.invalidPhases) {
    const title = `${variant}: the ${phase} phase is invalid`;
    invalid.set(title, [...(invalid.get(title) ?? []), `round ${round + 1}: ${reasons.join('; ')}`]);
  }
  const all = [...failed, ...[...invalid].map(([title, rounds]) => ({ title, message: rounds.join('\n') }))];
  if (all.length <= maxAnnotations) return all;
  const more = all.length - maxAnnotations + 1;
  const rest = { title: `${more} more problems`, message: 'All of them are in the job summary and in the record.' };
  return [...all.slice(0, maxAnnotations - 1), rest];
}
