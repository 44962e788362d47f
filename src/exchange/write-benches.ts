/** Figures as github-action-benchmark takes them: a list of benches, or a data.js of the whole history. */
import type { HistoryEntry } from '../records/history-entry.ts';
import { type MetricKey, metricTable } from '../records/metrics.ts';
import { unitTexts } from './convert-unit.ts';
import { scriptPrefix } from './exchange-formats.ts';
import { joinName } from './map-names.ts';

type Direction = 'lower' | 'higher';
const tools = { lower: 'customSmallerIsBetter', higher: 'customBiggerIsBetter' } as const;
const suites = {
  lower: 'Channels Bench: smaller is better',
  higher: 'Channels Bench: bigger is better',
} as const;

const nobody = { name: '', username: '', email: '' };

export interface Bench {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** For people: the 95 % interval. */
  readonly range?: string;
  readonly extra: string;
}

/** Those of one direction: a list has one for all that is in it. */
export function buildBenches(entries: readonly HistoryEntry[], better: Direction): Bench[] {
  return entries.flatMap((entry) =>
    metricTable
      .filter((metric) => metric.better === better && entry.metrics[metric.key] !== undefined)
      .map(({ key, unit, title }) => ({
        name: joinName(entry.variant, key),
        unit: unitTexts[unit],
        value: entry.metrics[key]?.value as number,
        ...describeInterval(entry.metrics[key]?.interval),
        extra: `${entry.title}: ${title}\nrun ${entry.runId}\nCPU ${entry.cpuModel}`,
      })),
  );
}

function describeInterval(interval: { readonly low: number; readonly high: number } | undefined) {
  if (interval === undefined) return {};
  const [low, high] = [interval.low, interval.high].map((value) => Number(value.toPrecision(4)));
  return { range: `${low} – ${high}` };
}

/** Metrics of these entries that a list of the other direction holds. */
export function listOtherMetrics(entries: readonly HistoryEntry[], better: Direction): MetricKey[] {
  return metricTable
    .filter((metric) => metric.better !== better && entries.some(({ metrics }) => metrics[metric.key] !== undefined))
    .map(({ key }) => key);
}

/** Of all entries, oldest first. A suite has one direction, so there are two of them; a run is in each that it has figures for. */
export function writeBenchmarkData(entries: readonly HistoryEntry[], now: Date): string {
  const runs = groupRuns(entries);
  const build = (better: Direction) =>
    runs.map((run) => buildRecord(run, better)).filter(({ benches }) => benches.length > 0);
  const named = (['lower', 'higher'] as const).map((better) => [suites[better], build(better)] as const);
  const data = {
    lastUpdate: now.getTime(),
    repoUrl: '',
    entries: Object.fromEntries(named.filter(([, records]) => records.length > 0)),
  };
  return `${scriptPrefix}${JSON.stringify(data, null, 2)}\n`;
}

/** What one run measured has one commit, one time and one id. */
function groupRuns(entries: readonly HistoryEntry[]): HistoryEntry[][] {
  const runs = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.runId, Date.parse(entry.finishedAt), entry.commit]);
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [entry]);
    else run.push(entry);
  }
  return [...runs.values()];
}

/** What a history does not keep of a commit is empty: the page of the other tool wants it to be there. */
function buildRecord(run: readonly HistoryEntry[], better: Direction) {
  const [first] = run;
  if (first === undefined) throw new RangeError('a run without entries');
  return {
    commit: {
      author: { ...nobody, name: first.source?.author ?? '' },
      committer: nobody,
      id: first.commit ?? '',
      message: first.source?.title ?? '',
      timestamp: first.finishedAt,
      url: '',
    },
    date: Date.parse(first.finishedAt),
    tool: tools[better],
    benches: buildBenches(run, better),
  };
}
