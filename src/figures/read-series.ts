/** What figures draw of a phase: for each variant its valid rounds; those that are not valid are named, never drawn. */
import { listRoundPhases } from '../records/list-round-phases.ts';
import type { PhaseKind } from '../records/phase-kinds.ts';
import type { BenchRecord } from '../records/record.ts';
import type { RoundPhase } from '../records/summarize-phase.ts';
import { titleVariants } from '../reports/title-variants.ts';

export interface Series {
  readonly title: string;
  /** Among all variants of the record: the same setup looks the same in every figure. */
  readonly index: number;
  /** Valid; at least one. */
  readonly rounds: readonly RoundPhase[];
}

export interface PhaseSeries {
  readonly series: readonly Series[];
  /** A sentence for each variant with rounds that were left out. */
  readonly notes: readonly string[];
}

/** Variants that were not measured in the phase are not in it at all. */
export function readSeries(record: BenchRecord, kind: PhaseKind): PhaseSeries {
  const titles = titleVariants(record);
  const series: Series[] = [];
  const notes: string[] = [];
  for (const [index, variant] of record.variants.entries()) {
    const title = titles[index] ?? variant.name;
    const ran = listRoundPhases(record, variant.name).filter(({ phase }) => phase === kind);
    const rounds = ran.filter(({ arm }) => arm.isValid);
    const invalid = ran.filter(({ arm }) => !arm.isValid);
    if (rounds.length > 0) series.push({ title, index, rounds });
    if (invalid.length === 0) continue;
    const why = invalid[0]?.arm.checks.find(({ isMet }) => !isMet)?.message ?? 'no reason recorded';
    const which = rounds.length === 0 ? 'no valid round' : `${invalid.length} of ${ran.length} rounds are not valid`;
    notes.push(`Not drawn: ${title}: ${which} (${why}).`);
  }
  return { series, notes };
}

/** `mean of 2 rounds`, or nothing of one. */
export function describeRounds(series: readonly Series[], what: string): string[] {
  const counts = [...new Set(series.map(({ rounds }) => rounds.length))].sort((a, b) => a - b);
  const most = counts.at(-1) ?? 0;
  if (most < 2) return [];
  return [`${what} of ${counts.length === 1 ? most : `${counts[0]} to ${most}`} rounds.`];
}
