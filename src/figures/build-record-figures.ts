/** All figures of a record, in the order of a report. */
import { type PhaseKind, phaseKinds } from '../records/phase-kinds.ts';
import type { BenchRecord } from '../records/record.ts';
import { buildCompletedOverTime } from './completed-over-time.ts';
import type { Figure } from './figure.ts';
import { buildPercentileBars } from './percentile-bars.ts';
import { buildPercentileCurves } from './percentile-curves.ts';
import { readSeries } from './read-series.ts';

/** A capacity phase asks for another rate in every step: its latencies together are those of no rate. */
const withLatencies: readonly PhaseKind[] = phaseKinds.filter((kind) => kind !== 'capacity');
const closedLoops: readonly PhaseKind[] = ['throughput', 'websocket-connect'];

/** Only of what is valid; a figure without anything to draw is not among them. */
export function buildRecordFigures(record: BenchRecord): Figure[] {
  const read = withLatencies.map((kind) => ({ kind, phase: readSeries(record, kind) }));
  return read
    .flatMap(({ kind, phase }) => [
      buildPercentileBars(kind, phase),
      closedLoops.includes(kind) ? buildCompletedOverTime(kind, phase) : null,
      buildPercentileCurves(kind, phase),
    ])
    .filter((figure) => figure !== null);
}
