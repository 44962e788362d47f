/** One comparison of several runners as one pair: their rounds behind each other, each with the runner that it comes from. */
import type { BenchRecord } from '../records/record.ts';
import { type PairContext, readPairContexts } from './pair-context.ts';

/** A pair as one runner has measured it. */
export interface RunnerContext {
  /** What tells this runner from the others: the folder of its record. */
  readonly name: string;
  readonly context: PairContext;
}

export interface MergedRunners {
  readonly context: PairContext;
  /** By the index of a round in the merged pair: the place of its runner. */
  readonly runnerOf: ReadonlyMap<number, number>;
}

/** At least one runner; all of them call the two sides by the same names. */
export function mergeRunners(runners: readonly RunnerContext[]): MergedRunners {
  const [first] = runners;
  if (first === undefined) throw new RangeError('no runner');
  const rounds: BenchRecord['rounds'] = [];
  const planned: BenchRecord['plan']['rounds'] = [];
  const runnerOf = new Map<number, number>();
  let offset = 0;
  for (const [place, { context }] of runners.entries()) {
    const { record } = context;
    const move = (index: number) => {
      runnerOf.set(index + offset, place);
      return index + offset;
    };
    planned.push(...record.plan.rounds.map((round) => ({ ...round, index: move(round.index) })));
    rounds.push(...record.rounds.map((round) => ({ ...round, index: move(round.index) })));
    offset += 1 + Math.max(0, ...record.plan.rounds.map(({ index }) => index));
  }
  const { record, head, base } = first.context;
  const pairs = record.comparison?.pairs.filter((pair) => pair.head === head.name && pair.base === base.name) ?? [];
  const merged = { ...record, rounds, plan: { ...record.plan, rounds: planned }, comparison: { pairs } };
  const context = readPairContexts(merged)[0];
  if (context === undefined) throw new RangeError(`no pair of ${head.name} and ${base.name}`);
  return { context, runnerOf };
}
