/** All figures of a record, in the order of a report: what was compared, then each phase. */
import type { Judgement } from '../comparison/verdict.ts';
import { closedLoops, type PhaseKind, phaseKinds } from '../records/phase-kinds.ts';
import type { BenchRecord } from '../records/record.ts';
import { summarizeRecord } from '../records/summarize-record.ts';
import { buildChangeIntervals } from './change-intervals.ts';
import { buildCompletedOverTime } from './completed-over-time.ts';
import type { Figure } from './figure.ts';
import { buildPercentileBars } from './percentile-bars.ts';
import { buildPercentileCurves } from './percentile-curves.ts';
import { readSeries } from './read-series.ts';
import { buildRoundPairs } from './round-pairs.ts';
import { buildSecondsWithErrors } from './seconds-with-errors.ts';
import { buildWorkersScaling } from './workers-scaling.ts';

/** A capacity phase asks for another rate in every step: its latencies together are those of no rate. */
const withLatencies: readonly PhaseKind[] = phaseKinds.filter((kind) => kind !== 'capacity');

/** Only of what is valid; a figure without anything to draw is not among them. `judgement`: of the record, or null. */
export function buildRecordFigures(record: BenchRecord, judgement: Judgement | null = null): Figure[] {
  const pairs = judgement?.pairs ?? [];
  const number = (index: number) => (pairs.length === 1 ? '' : `-${index + 1}`);
  const ofPairs = pairs.flatMap((pair, index) => [
    buildChangeIntervals(pair, `changes${number(index)}`),
    buildRoundPairs(record, pair, `pairs${number(index)}`),
  ]);
  const ofPhases = withLatencies.flatMap((kind) => {
    const phase = readSeries(record, kind);
    const isClosedLoop = closedLoops.has(kind);
    return [
      buildPercentileBars(kind, phase),
      buildPercentileCurves(kind, phase),
      isClosedLoop ? buildCompletedOverTime(kind, phase) : null,
      buildSecondsWithErrors(kind, phase, isClosedLoop),
    ];
  });
  const workers = new Set(record.variants.map((variant) => variant.workers)).size;
  const ofWorkers = workers > 1 ? [buildWorkersScaling(summarizeRecord(record))] : [];
  return [...ofPairs, ...ofWorkers, ...ofPhases].filter((figure) => figure !== null);
}
