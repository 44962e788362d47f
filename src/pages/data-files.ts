/** The data files of a trend page; see site-data.ts for their form. */
import type { HistoryEntry } from '../records/history-entry.ts';
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import { describeRun } from './run-details.ts';
import {
  type MetricColumns,
  type RunColumns,
  type RunDetail,
  type RunTitles,
  runsPerChunk,
  runsPerDetails,
  type SiteIndex,
  type SiteSetup,
} from './site-data.ts';
import type { SiteFile, SiteFrame, WholeSetup } from './trend-site.ts';

/** As long as a list has room for. */
const maxTitle = 100;

/** What columns refer to by position. */
interface Tables {
  readonly metrics: readonly MetricKey[];
  readonly branches: readonly (string | null)[];
  readonly machines: readonly string[];
  readonly configurations: SiteSetup['configurations'];
  readonly positions: ReadonlyMap<string, number>;
}

function readTables({ entries }: WholeSetup): Tables {
  const controls = new Map(entries.map((one) => [one.configurationDigest, one.control?.setup ?? null]));
  return {
    metrics: metricTable
      .map(({ key }) => key)
      .filter((key) => entries.some(({ metrics }) => metrics[key] !== undefined)),
    branches: [...new Set(entries.map(({ ref }) => ref))],
    machines: [...new Set(entries.map(({ cpuModel }) => cpuModel))],
    configurations: [...controls].map(([digest, control]) => ({ digest, control })),
    positions: new Map(entries.map(({ runId }, index) => [runId, index])),
  };
}

export function buildIndexFile({ title, madeAt, repositoryUrl }: SiteFrame, setups: readonly SiteSetup[]): SiteFile {
  const used = new Set(setups.flatMap(({ metrics }) => metrics));
  const index: SiteIndex = {
    title,
    madeAt: madeAt.toISOString(),
    repositoryUrl,
    metrics: metricTable
      .filter(({ key }) => used.has(key))
      .map(({ key, title, unit, better }) => ({ key, title, unit, better })),
    setups,
  };
  return write('data/index.json', index);
}

export interface SetupData {
  /** What the index says of the setup. */
  readonly index: SiteSetup;
  /** One after the other, so that a large history need not be in memory twice. */
  readonly files: Generator<SiteFile>;
}

export function buildSetupData(setup: WholeSetup, frame: SiteFrame): SetupData {
  const tables = readTables(setup);
  return { index: describeSetup(setup, tables), files: buildSetupFiles(setup, tables, frame) };
}

function describeSetup({ id, name, title, entries, series, acceptances }: WholeSetup, tables: Tables): SiteSetup {
  const { metrics, branches, machines, configurations, positions } = tables;
  const find = (runId: string) => positions.get(runId) as number;
  const shifts = series.flatMap((one) =>
    one.shifts.map(({ change, p, at, after, until, runsWithin, accepted }) => ({
      metric: one.metric,
      machine: machines.indexOf(one.cpuModel),
      configuration: configurations.findIndex(({ digest }) => digest === one.configurationDigest),
      ...{ change, p, runsWithin, accepted },
      ...{ at: find(at.runId), after: find(after.runId), until: find(until.runId) },
    })),
  );
  const accepted = acceptances.flatMap(({ runId, metric, by, because }) => {
    const run = positions.get(runId);
    // The run may have been pruned.
    return run === undefined ? [] : [{ run, metric: metric as MetricKey | null, by, because }];
  });
  return {
    ...{ id, name, title, metrics, branches, machines, configurations, accepted },
    runs: entries.length,
    shifts: shifts.sort((a, b) => a.at - b.at),
  };
}

function* buildSetupFiles(setup: WholeSetup, tables: Tables, { repositoryUrl }: SiteFrame): Generator<SiteFile> {
  const { id, entries } = setup;
  const folder = `data/${id}`;
  for (const [chunk, part] of cut(entries, runsPerChunk).entries()) {
    yield write(`${folder}/runs-${chunk}.json`, buildRunColumns(part, tables));
    const titles: RunTitles = part.map(({ source }) => source?.title.slice(0, maxTitle) ?? null);
    yield write(`${folder}/titles-${chunk}.json`, titles);
    for (const key of tables.metrics) {
      const spec = metricTable.find((one) => one.key === key) as MetricSpec;
      const first = chunk * runsPerChunk;
      const suspected = (setup.suspected[key] ?? []).filter((run) => run >= first && run < first + part.length);
      yield write(`${folder}/${key}-${chunk}.json`, buildMetricColumns(part, spec, suspected));
    }
  }
  for (const [index, part] of cut(entries, runsPerDetails).entries()) {
    const details: RunDetail[] = part.map((entry) => describeRun(entry, repositoryUrl));
    yield write(`${folder}/details-${index}.json`, details);
  }
}

function buildRunColumns(entries: readonly HistoryEntry[], tables: Tables): RunColumns {
  const seconds = entries.map(({ finishedAt }) => Math.round(Date.parse(finishedAt) / 1000));
  const place = <Value>(values: readonly Value[]) => new Map(values.map((value, index) => [value, index]));
  const branches = place(tables.branches);
  const machines = place(tables.machines);
  const configurations = place(tables.configurations.map(({ digest }) => digest));
  return {
    finishedAt: seconds.map((one, index) => (index === 0 ? one : one - (seconds[index - 1] as number))),
    commit: entries.map(({ commit }) => commit?.slice(0, 10) ?? null),
    branch: entries.map(({ ref }) => branches.get(ref) as number),
    machine: entries.map(({ cpuModel }) => machines.get(cpuModel) as number),
    configuration: entries.map((one) => configurations.get(one.configurationDigest) as number),
  };
}

function buildMetricColumns(
  entries: readonly HistoryEntry[],
  { key }: MetricSpec,
  suspected: readonly number[],
): MetricColumns {
  const figures = entries.map(({ metrics }) => metrics[key]);
  const column = (read: (figure: NonNullable<(typeof figures)[number]>) => number | null | undefined) =>
    figures.map((figure) => (figure === undefined ? null : shorten(read(figure) ?? null)));
  const ratio = (ln: number | null | undefined) => (ln == null ? null : Math.exp(ln));
  return {
    value: column(({ value }) => value),
    low: column(({ interval }) => interval?.low),
    high: column(({ interval }) => interval?.high),
    ratio: column(({ lnRatioToControl }) => ratio(lnRatioToControl)),
    ratioLow: column(({ lnRatioInterval }) => ratio(lnRatioInterval?.low)),
    ratioHigh: column(({ lnRatioInterval }) => ratio(lnRatioInterval?.high)),
    suspected,
  };
}

/** Five digits are more than any figure here knows of itself, and half of the bytes. */
function shorten(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(5));
}

function cut<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function write(path: string, content: unknown): SiteFile {
  return { path, content: JSON.stringify(content) };
}
