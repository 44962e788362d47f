/** Where a history moved to a new level, as a report. */
import { describeDirection, formatSigned, nameMetric } from '../comparison/format-change.ts';
import type { LevelShift, TrendPoint, TrendSeries } from '../comparison/level-shifts.ts';
import { isImported } from '../records/imported.ts';
import { type MetricSpec, metricTable } from '../records/metrics.ts';
import { formatFineRatio, formatWithUnit } from './format-value.ts';
import { type Block, buildColumn, buildList, type Report, say, type Text } from './report.ts';

const maxShifts = 50;

/** `name`: where the history is. */
export function buildTrendReport(series: readonly TrendSeries[], name: string): Report {
  const judged = series.filter(({ points }) => points.some(({ ratio }) => ratio !== null));
  const shifts = judged
    .flatMap((one) => one.shifts.map((shift) => ({ one, shift })))
    .sort((a, b) => Date.parse(b.shift.at.finishedAt) - Date.parse(a.shift.at.finishedAt));
  const more = shifts.length - maxShifts;
  return {
    title: `Level shifts in ${name}`,
    blocks: [
      ...(shifts.length > 0
        ? buildList([
            ...shifts.slice(0, maxShifts).map(({ one, shift }) => describeItem(one, shift)),
            ...(more > 0 ? [say(`… and ${more} older ones`, 'muted')] : []),
          ])
        : [{ kind: 'paragraph' as const, text: describeNone(series, judged) }]),
      ...groupSeries(judged).flatMap(buildGroup),
      ...describeUnjudged(series, judged),
    ],
  };
}

/** `level shift of +6.2 % at 1a2b3c4d5e (within 2 commits: after 9f8e7d6c5b, until 1a2b3c4d5e)`. */
export function describeShift({ metric }: Pick<TrendSeries, 'metric'>, shift: LevelShift): string {
  const { at, after, until, runsWithin, accepted } = shift;
  const what = runsWithin === 1 ? 'commit' : 'commits';
  const counted = after.commit === null || until.commit === null ? (runsWithin === 1 ? 'run' : 'runs') : what;
  const range = `within ${runsWithin} measured ${counted}: after ${nameRun(after)}, until ${nameRun(until)}`;
  const word = accepted === null ? '' : `; accepted by ${accepted.by}: ${accepted.because}`;
  return `level shift of ${formatSigned(metric, shift.change)} at ${nameRun(at)} (${range})${word}`;
}

function describeItem(series: TrendSeries, shift: LevelShift): Text {
  const isWorse = shift.change > 0;
  const date = shift.at.finishedAt.slice(0, 10);
  const direction = describeDirection(series.metric, isWorse ? 'worse' : 'better');
  const text = `${date} ${series.title}, ${nameMetric(series.metric)} ${direction}: ${describeShift(series, shift)}`;
  return say(text, shift.accepted !== null ? 'muted' : isWorse ? 'bad' : 'good');
}

function nameRun({ commit, runId }: TrendPoint): string {
  return commit?.slice(0, 10) ?? `run ${runId}`;
}

function describeNone(series: readonly TrendSeries[], judged: readonly TrendSeries[]): Text {
  if (series.length === 0) return say('The history holds no figures.', 'muted');
  if (series.every(isImported))
    return say('Nothing here was measured by channels-bench, so nothing is judged.', 'muted');
  if (judged.length === 0)
    return say('No run had a control beside it, so levels cannot be told from machines.', 'warning');
  return say('No level shift: nothing moved by 3 % or more and stayed there for 5 runs.', 'good');
}

interface Group {
  readonly title: string;
  readonly series: readonly TrendSeries[];
}

/** A table for each configuration of a setup on each CPU. */
function groupSeries(series: readonly TrendSeries[]): Group[] {
  const groups = new Map<string, TrendSeries[]>();
  for (const one of series) {
    const { title, cpuModel, control, configurationDigest } = one;
    const key = `${title} on ${cpuModel}, beside ${control ?? 'nothing'} (configuration ${configurationDigest.slice(0, 8)})`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([title, members]) => ({ title, series: members }));
}

function buildGroup({ title, series }: Group): Block[] {
  const columns = [
    buildColumn('metric', { align: 'left' }),
    buildColumn('runs'),
    buildColumn('newest'),
    buildColumn('of the control'),
    buildColumn('level shifts'),
    buildColumn('the last', { align: 'left' }),
  ];
  return [
    { kind: 'heading', text: title },
    { kind: 'table', columns, rows: series.map(buildRow) },
  ];
}

function buildRow(series: TrendSeries): Text[] {
  const { metric, points, shifts } = series;
  const spec = metricTable.find(({ key }) => key === metric) as MetricSpec;
  const judged = points.filter(({ ratio }) => ratio !== null);
  const newest = judged.at(-1);
  const last = shifts.at(-1);
  return [
    say(spec.title, 'strong'),
    say(String(judged.length)),
    newest === undefined ? say('–', 'muted') : say(formatWithUnit(newest.value, spec.unit)),
    newest?.ratio == null
      ? say('–', 'muted')
      : say(formatFineRatio(Math.exp(spec.better === 'higher' ? -newest.ratio : newest.ratio))),
    say(String(shifts.length)),
    last === undefined
      ? say('–', 'muted')
      : say(`${formatSigned(metric, last.change)} at ${nameRun(last.at)}`, last.change > 0 ? 'bad' : 'good'),
  ];
}

function describeUnjudged(series: readonly TrendSeries[], judged: readonly TrendSeries[]): Block[] {
  const unjudged = series.filter((one) => !judged.includes(one));
  const own = listTitles(unjudged.filter((one) => !isImported(one)));
  const imported = unjudged.filter(isImported);
  const leftOut = own.map(
    (title) => `${title}: some figures have no control or too few rounds beside it, and are left out`,
  );
  return buildList(
    [
      ...(judged.length === 0 ? [] : leftOut),
      ...listTitles(imported).map((title) =>
        describeImported(
          title,
          imported.filter((one) => one.title === title),
        ),
      ),
    ].map((text) => say(text, 'muted')),
  );
}

function listTitles(series: readonly TrendSeries[]): string[] {
  return [...new Set(series.map(({ title }) => title))];
}

/** `daphne (imported), not judged: p50 latency 2.00 ms (30 runs until 2026-01-30), …`. */
function describeImported(title: string, series: readonly TrendSeries[]): string {
  const figures = series.map(({ metric, points }) => {
    const { title: name, unit } = metricTable.find(({ key }) => key === metric) as MetricSpec;
    const newest = points.at(-1) as TrendPoint;
    const runs = `${points.length} ${points.length === 1 ? 'run' : 'runs'} until ${newest.finishedAt.slice(0, 10)}`;
    return `${name} ${formatWithUnit(newest.value, unit)} (${runs})`;
  });
  return `${title}, not judged: ${figures.join(', ')}`;
}
