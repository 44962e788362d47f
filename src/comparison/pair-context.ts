/** What is known of a pair before its figures are looked at: its rounds by stage, how the two sides are called, who failed. */

import { type PairedRounds, pairRounds } from '../records/pair-rounds.ts';
import { phaseKinds } from '../records/phase-kinds.ts';
import type { BenchRecord, PairRecord, PhaseRecord, RoundRecord, VariantRecord } from '../records/record.ts';
import type { PairJudgement } from './verdict.ts';

export type JudgedStage = 'screen' | 'confirm';

export interface StagedRound {
  readonly round: RoundRecord;
  readonly stage: JudgedStage;
}

export interface PairContext {
  readonly record: BenchRecord;
  readonly head: VariantRecord;
  readonly base: VariantRecord;
  readonly comparison: 'revision' | 'setup';
  /** In sentences: `head` and `base (main)`, or the titles of two setups. */
  readonly names: { readonly head: string; readonly base: string };
  /** Rounds that ran, or tried to. */
  readonly rounds: readonly StagedRound[];
  /** As planned so far; rounds that confirm are planned when something is suspect. */
  readonly planned: Readonly<Record<JudgedStage, number>>;
  readonly paired: PairedRounds;
}

/** The pairs that are judged by their ratios; those with a control are for the stored baseline. */
export function readPairContexts(record: BenchRecord): PairContext[] {
  return (record.comparison?.pairs ?? []).flatMap((pair) => {
    const head = findVariant(record, pair.head);
    const base = findVariant(record, pair.base);
    if (pair.kind === 'control' || head === undefined || base === undefined) return [];
    const planned = record.plan.rounds.flatMap((round) => {
      const stage = judgedStage(round.stage);
      return stage !== null && round.arms.includes(pair.head) && round.arms.includes(pair.base)
        ? [{ index: round.index, stage }]
        : [];
    });
    const byIndex = new Map(record.rounds.map((round) => [round.index, round]));
    const count = (stage: JudgedStage) => planned.filter((one) => one.stage === stage).length;
    return [
      {
        record,
        head,
        base,
        comparison: pair.kind,
        names: nameSides(pair, head, base),
        rounds: planned.flatMap(({ index, stage }) => {
          const round = byIndex.get(index);
          return round === undefined ? [] : [{ round, stage }];
        }),
        planned: { screen: count('screen'), confirm: count('confirm') },
        paired: pairRounds(record, pair.head, pair.base),
      },
    ];
  });
}

/** Rounds that were compared without stages are a screen that nothing followed. */
function judgedStage(stage: BenchRecord['plan']['rounds'][number]['stage']): JudgedStage | null {
  switch (stage) {
    case 'plain':
    case 'screen':
      return 'screen';
    case 'confirm':
      return 'confirm';
    case 'control':
      return null;
  }
}

function findVariant(record: BenchRecord, name: string): VariantRecord | undefined {
  return record.variants.find((variant) => variant.name === name);
}

/** A branch or tag stays as it is; forty digits in every heading help nobody. */
function shortenHash(ref: string | null): string | null {
  return ref !== null && /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 12) : ref;
}

/** How the two sides of a pair are called. */
export function nameSides(pair: PairRecord, head: VariantRecord, base: VariantRecord): PairContext['names'] {
  if (pair.kind === 'revision') {
    const ref = shortenHash(base.source?.ref ?? base.source?.commit ?? null);
    return { head: 'head', base: ref === null ? 'base' : `base (${ref})` };
  }
  return head.title === base.title ? { head: head.name, base: base.name } : { head: head.title, base: base.title };
}

/** The phases that the run measured or, when no round got that far, meant to measure. */
export function listPhases(record: BenchRecord): PhaseRecord['kind'][] {
  const ran = new Set(record.rounds.flatMap((round) => round.phases.map((phase) => phase.kind)));
  const asked = record.settings['phases'];
  const meant = Array.isArray(asked) ? asked : ['latency', 'throughput'];
  return phaseKinds.filter((kind) => (ran.size > 0 ? ran.has(kind) : meant.includes(kind)));
}

/** Which side a failed round names in its message; null when it names neither: the machine, the generator, a signal. */
export function findBlamed(
  message: string,
  { head, base }: Pick<PairContext, 'head' | 'base'>,
): 'head' | 'base' | null {
  const names = (name: string) =>
    new RegExp(`(^|[\\s"'])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[:\\s"',]|$)`).test(message);
  // A name may be the beginning of the other's: daphne, daphne@main.
  const [isHead, isBase] = [names(head.name), names(base.name)];
  return isHead === isBase ? null : isHead ? 'head' : 'base';
}

/** `Daphne: head against base (main)`, `Daphne against Gunicorn`. */
export function titlePair({ comparison, head, names }: Pick<PairContext, 'comparison' | 'head' | 'names'>): string {
  const sides = `${names.head} against ${names.base}`;
  return comparison === 'revision' ? `${head.title}: ${sides}` : sides;
}

/** Pairs of which the record does not hold both variants: a setup that was to be compared and never ran. */
export function findAbsentPairs(record: BenchRecord): PairJudgement[] {
  return (record.comparison?.pairs ?? []).flatMap((pair) => {
    const absent = [pair.head, pair.base].filter((name) => findVariant(record, name) === undefined);
    if (pair.kind === 'control' || absent.length === 0) return [];
    const nothing = { measured: 0, planned: 0 };
    const isHead = absent.includes(pair.head);
    return [
      {
        head: pair.head,
        base: pair.base,
        comparison: pair.kind,
        title: `${pair.head} against ${pair.base}`,
        names: { head: pair.head, base: pair.base },
        verdicts: [],
        absolutes: [],
        screen: nothing,
        confirm: nothing,
        notes: [],
        kind: isHead ? ('missing' as const) : ('invalid' as const),
        failsCheck: isHead,
        sentence: `${absent.join(' and ')} is not in this run, so there is nothing to compare`,
      },
    ];
  });
}
