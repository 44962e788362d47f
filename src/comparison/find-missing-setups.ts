import type { HistoryEntry } from '../records/history-entry.ts';
import type { History } from './find-baseline.ts';
import type { MissingSetup } from './stored-verdict.ts';

/**
 * Setups of the last `maxRuns` runs of the same kind that the run under judgement lacks. Of the same kind is a run that
 * shares a setup in the same configuration with it: the jobs of a matrix, each with a setup of its own, expect nothing
 * of each other. A setup that was taken out on purpose is accepted as a whole.
 */
export function findMissingSetups(
  history: History,
  candidates: readonly HistoryEntry[],
  maxRuns: number,
): readonly MissingSetup[] {
  const measured = new Set(candidates.map(({ variant }) => variant));
  const kinds = new Set(candidates.map(identify));
  const ownRuns = new Set(candidates.map(({ runId }) => runId));
  const endMs = Math.max(...candidates.map(({ finishedAt }) => Date.parse(finishedAt)));
  const earlier = history.entries.filter(
    ({ runId, finishedAt }) => !ownRuns.has(runId) && Date.parse(finishedAt) <= endMs,
  );
  const alike = new Set<string>();
  for (let i = earlier.length - 1; i >= 0 && alike.size < maxRuns; i--) {
    const entry = earlier[i] as HistoryEntry;
    if (kinds.has(identify(entry))) alike.add(entry.runId);
  }
  const last = new Map<string, HistoryEntry>();
  for (const entry of earlier) {
    if (alike.has(entry.runId) && !measured.has(entry.variant) && !isAccepted(history, entry)) {
      last.set(entry.variant, entry);
    }
  }
  return [...last.values()].map(({ variant, title, runId }) => ({
    variant,
    title,
    lastRunId: runId,
    sentence: `${title} is missing: the run ${runId} measured it, this one did not`,
  }));
}

function identify({ variant, configurationDigest }: HistoryEntry): string {
  return JSON.stringify([variant, configurationDigest]);
}

function isAccepted({ acceptances }: History, entry: HistoryEntry): boolean {
  return acceptances.some(
    ({ variant, metric, runFinishedAt }) =>
      variant === entry.variant && metric === null && Date.parse(entry.finishedAt) < Date.parse(runFinishedAt),
  );
}
