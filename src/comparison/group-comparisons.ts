/** Which of several records hold the same comparison: the same code on both sides, measured in the same way. */
import { describeConfiguration } from '../records/digest-configuration.ts';
import type { BenchRecord, VariantRecord } from '../records/record.ts';
import { compareNames, type Difference } from './find-differences.ts';
import type { RunnerContext } from './merge-runners.ts';
import { type PairContext, readPairContexts, titlePair } from './pair-context.ts';

export interface NamedRecord {
  /** What tells this record from the others: the folder that it lies in. */
  readonly name: string;
  readonly record: BenchRecord;
}

export interface GroupedComparisons {
  /** In the order of their first record; a comparison that one record alone holds is a group of one. */
  readonly groups: readonly (readonly RunnerContext[])[];
  /** Sentences: why two that look alike are no group. */
  readonly apart: readonly string[];
}

const maxListedDifferences = 4;

/** The CPU may differ: that is what a runner is a block for. */
export function groupComparisons(records: readonly NamedRecord[]): GroupedComparisons {
  const groups = new Map<string, RunnerContext[]>();
  for (const { name, record } of records) {
    for (const context of readPairContexts(record)) {
      if (!isMeasuredInPairs(context)) continue;
      const key = JSON.stringify(Object.entries(describeComparison(context)).sort());
      groups.set(key, [...(groups.get(key) ?? []), { name, context }]);
    }
  }
  const all = [...groups.values()];
  return { groups: all, apart: explainApart(all) };
}

/** Beside a history, pairs are measured only of what looked suspicious there. */
export function isMeasuredInPairs({ planned, record }: PairContext): boolean {
  return planned.screen + planned.confirm > 0 || !record.plan.rounds.some(({ stage }) => stage === 'control');
}

/** Everything that has to be alike, by its name. */
function describeComparison(context: PairContext): Record<string, string> {
  const { record, head, base, comparison } = context;
  return {
    comparison,
    ...describeSide('head', head, record),
    ...describeSide('base', base, record),
    'limits of validity': JSON.stringify(record.settings['limits'] ?? null),
    platform: record.environment.platform,
    'channels-bench': record.tool.version,
  };
}

function describeSide(side: string, variant: VariantRecord, record: BenchRecord): Record<string, string> {
  const { name, source } = variant;
  const { setupDigest, path, ...configuration } = describeConfiguration(record, variant, null);
  return {
    [`name of the ${side}`]: name,
    [`commit of the ${side}`]: source === null ? 'none' : (source.commit ?? 'unknown'),
    [`changes in the ${side}'s checkout`]: source?.isDirty === true ? 'yes' : 'no',
    [`files of the ${side}'s setup`]: setupDigest.slice(0, 12),
    [`path of the ${side}`]: path,
    ...flatten(variant.versions, `${side} with`),
    ...flatten(configuration, ''),
  };
}

/** `cores generator` = `1`, `head with django` = `4.2.1`. */
function flatten(value: unknown, prefix: string): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { [prefix]: typeof value === 'string' ? value : JSON.stringify(value) };
  const entries = Object.entries(value).map(([name, one]) => flatten(one, prefix === '' ? name : `${prefix} ${name}`));
  return Object.assign({}, ...entries) as Record<string, string>;
}

/** Of the same setups, and yet not the same comparison: each beside the first that it looks like. */
function explainApart(groups: readonly (readonly RunnerContext[])[]): string[] {
  return groups.flatMap(([other], index) => {
    if (other === undefined) return [];
    const one = groups
      .slice(0, index)
      .flatMap((group) => group.slice(0, 1))
      .find(({ context }) => looksAlike(context, other.context));
    if (one === undefined) return [];
    const differences = compareNames(describeComparison(one.context), describeComparison(other.context));
    const shown = differences.slice(0, maxListedDifferences).map((difference) => phrase(difference));
    const more = differences.length > shown.length ? [`and ${differences.length - shown.length} more`] : [];
    return [
      `${titlePair(one.context)}: ${one.name} and ${other.name} are not one comparison: ${[...shown, ...more].join('; ')} (${one.name}, ${other.name})`,
    ];
  });
}

function looksAlike(a: PairContext, b: PairContext): boolean {
  return a.comparison === b.comparison && a.head.setup === b.head.setup && a.base.setup === b.base.setup;
}

function phrase({ name, before, after }: Difference): string {
  const shorten = (text: string | null) =>
    text === null ? 'none' : text.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, '$1');
  return `${name} ${shorten(before)} and ${shorten(after)}`;
}
