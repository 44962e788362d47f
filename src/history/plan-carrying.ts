/** Which files of a history go along with a run into its artifact: all of them are packed anew each time. */
import type { HistoryListing } from './history-store.ts';
import { planPruning } from './plan-pruning.ts';
import { planThinning } from './thin-out.ts';

export interface CarryingLimits {
  /** Newest entries of each variant; a baseline looks at a hundred. */
  readonly entriesOfVariant: number;
  /** Newest of all; those before them no baseline reaches any more. */
  readonly acceptances: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
}

export const defaultCarryingLimits: CarryingLimits = { entriesOfVariant: 200, acceptances: 200, bytes: 8_000_000 };

/** Paths that stay, the newest first: thinned out by age as on a branch, and bounded. Runs that an acceptance names go last. */
export function planCarrying(
  { entries, acceptances }: HistoryListing,
  bytesOf: (path: string) => number,
  now: Date,
  limits: CarryingLimits = defaultCarryingLimits,
): string[] {
  const keptAcceptances = acceptances.slice(-limits.acceptances);
  const paths = [...entries, ...keptAcceptances].map(({ path }) => path);
  const old = new Set(planThinning(paths, now));
  const accepted = new Set(keptAcceptances.map(({ acceptance }) => acceptance.runId));
  const young = entries.filter(({ path }) => !old.has(path));
  const many = planPruning(young, { kind: 'keep', count: limits.entriesOfVariant });
  const surplus = new Set(many.filter(({ entry }) => !accepted.has(entry.runId)));
  const ranked = young
    .filter((stored) => !surplus.has(stored))
    .toReversed()
    .sort((a, b) => Number(accepted.has(b.entry.runId)) - Number(accepted.has(a.entry.runId)));
  let left = limits.bytes;
  return [...keptAcceptances.toReversed(), ...ranked]
    .map(({ path }) => path)
    .filter((path) => {
      left -= bytesOf(path);
      return left >= 0;
    });
}
