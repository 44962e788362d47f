/** What a reader must know beside a pooled verdict: runners that are not in it, and what may differ between them. */
import type { RunnerContext } from './merge-runners.ts';
import { countMeasured, describePairNotes } from './pair-notes.ts';

export function describePoolNotes(runners: readonly RunnerContext[]): string[] {
  const left = runners.filter((runner) => isUsable(runner));
  return [
    ...runners.filter((runner) => !isUsable(runner)).map((runner) => describeLeftOut(runner, left.length)),
    ...runners.flatMap((runner) => describeOwn(runner)),
    ...describeChanges(runners),
    ...describeSeeds(runners),
  ];
}

function isUsable({ context }: RunnerContext): boolean {
  return countMeasured(context, 'screen') + countMeasured(context, 'confirm') > 0;
}

function describeLeftOut({ name, context }: RunnerContext, left: number): string {
  const [first] = context.paired.dropped;
  const why = first === undefined ? 'no round ran' : first.reason;
  const others = left === 0 ? 'there is no other' : left === 1 ? 'one runner alone is left' : `${left} are left`;
  return `the runner ${name} gave no valid pair and is not in the verdict: ${why}; ${others}`;
}

function describeOwn(runner: RunnerContext): string[] {
  return describePairNotes(runner.context).map((note) => `on the runner ${runner.name} ${note}`);
}

function describeChanges(runners: readonly RunnerContext[]): string[] {
  const isDirty = runners.some(({ context }) => context.head.source?.isDirty || context.base.source?.isDirty);
  return isDirty ? ['the checkouts held changes that are not committed, and may differ between the runners'] : [];
}

/** Noise is each runner's own; that the orders are not is worth knowing. */
function describeSeeds(runners: readonly RunnerContext[]): string[] {
  const seeds = new Set(runners.map(({ context }) => context.record.plan.seed));
  if (seeds.size === runners.length) return [];
  return ['runners drew their orders from the same seed: leave the seed out, so that each draws its own'];
}
