/**
 * Where the time went on both sides: the functions whose share of the samples differs most. A share is of the samples of
 * its own side, so what one function takes more, others have less. No test is made of it: it says where to look.
 */
import type { StackProfile } from '../records/collapsed-stacks.ts';

export interface FunctionShares {
  /** Share of samples in the function itself, 0 to 1. */
  readonly self: number;
  /** Share of samples in it or in what it called. */
  readonly total: number;
}

export interface FunctionDifference {
  /** `view (app/views.py)`. */
  readonly name: string;
  readonly base: FunctionShares;
  readonly head: FunctionShares;
}

export interface ProfileDifference {
  readonly baseSamples: number;
  readonly headSamples: number;
  /** The largest differences of the own share first; those within the scatter of sampling are left out. */
  readonly functions: readonly FunctionDifference[];
}

/** A share p of n samples scatters by sqrt(p(1-p)/n); of a hundred functions none should stand here by chance. */
const standardErrors = 3;

/** At most `limit` functions; none when a side has no samples. */
export function compareProfiles(base: StackProfile, head: StackProfile, limit: number): ProfileDifference {
  const [before, after] = [sumFunctions(base), sumFunctions(head)];
  const nothing: FunctionShares = { self: 0, total: 0 };
  const functions = [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, base: before.get(name) ?? nothing, head: after.get(name) ?? nothing }))
    .filter(({ base: { self: p }, head: { self: q } }) => {
      if (base.total === 0 || head.total === 0) return false;
      const standardError = Math.sqrt((p * (1 - p)) / base.total + (q * (1 - q)) / head.total);
      return Math.abs(q - p) > standardErrors * standardError;
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
  return { baseSamples: base.total, headSamples: head.total, functions: functions.slice(0, limit) };
}

function sizeOf({ base, head }: FunctionDifference): number {
  return Math.abs(head.self - base.self);
}

function sumFunctions({ stacks, total }: StackProfile): Map<string, FunctionShares> {
  const sums = new Map<string, { self: number; total: number }>();
  for (const { frames, weight } of stacks) {
    // A function that calls itself was there once.
    for (const name of new Set(frames)) {
      const sum = sums.get(name) ?? { self: 0, total: 0 };
      sum.total += weight / total;
      if (name === frames.at(-1)) sum.self += weight / total;
      sums.set(name, sum);
    }
  }
  return sums;
}
