/** Everything of a setup as tables: what the charts show, for those who see no charts. */
import { formatSigned, nameMetric } from '../comparison/format-change.ts';
import type { HistoryEntry } from '../records/history-entry.ts';
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import { formatFineRatio, formatWithUnit } from '../reports/format-value.ts';
import { element, type Markup } from '../reports/markup.ts';
import { link, renderPage } from './shell.ts';
import type { SetupTrend, SiteFile, SiteFrame, WholeSetup } from './trend-site.ts';
import { linkChart, showCommit, showDate, showShift } from './words.ts';

const newestRuns = 50;

export function buildSetupPage(setup: WholeSetup, frame: SiteFrame): SiteFile {
  const { id, title, name, entries } = setup;
  const metrics = metricTable.filter(({ key }) => entries.some((entry) => entry.metrics[key] !== undefined));
  const shown = Math.min(newestRuns, entries.length);
  const content = [
    element('p', {}, [
      `${entries.length} ${entries.length === 1 ? 'run' : 'runs'} of ${name}; the newest ${shown} are below, all of them in `,
      link(`../data/${id}.csv`, 'CSV'),
      '.',
    ]),
    ...metrics.flatMap((metric) => showMetric(setup, metric, frame)),
  ];
  return renderPage({ path: `setups/${id}.html`, title, script: null, content }, frame);
}

function showMetric(setup: WholeSetup, metric: MetricSpec, { repositoryUrl }: SiteFrame): Markup[] {
  const { title, better } = metric;
  const key = metric.key as MetricKey;
  const shifts = setup.series
    .filter((one) => one.metric === key)
    .flatMap((series) => series.shifts.map((shift) => ({ series, shift })));
  const first = Math.max(0, setup.entries.length - newestRuns);
  const rows = setup.entries
    .map((entry, run) => ({ entry, run }))
    .slice(first)
    .filter(({ entry }) => entry.metrics[key] !== undefined)
    .toReversed()
    .map(({ entry, run }) => showRun(setup, metric, entry, run, repositoryUrl));
  const names = ['Date', 'Commit', 'Figure', '95 % of its rounds', 'Ratio to the control', 'Machine', 'Marks'];
  const head = element(
    'tr',
    {},
    names.map((name) => element('th', { scope: 'col' }, [name])),
  );
  const table = element('table', {}, [element('thead', {}, [head]), element('tbody', {}, rows)]);
  return [
    element('h2', { id: key }, [`${title}, ${better} is better`]),
    element('p', {}, [linkChart('../', setup, { metric: key }, `Chart of ${title}`)]),
    ...(shifts.length === 0
      ? []
      : [
          element(
            'ul',
            {},
            shifts
              .toReversed()
              .slice(0, 20)
              .map(({ series, shift }) => element('li', {}, showShift(series, shift, repositoryUrl))),
          ),
        ]),
    rows.length === 0
      ? element('p', { class: 'muted' }, ['None of the newest runs has this figure.'])
      : element('div', { class: 'scroll', role: 'region', 'aria-label': `Newest runs: ${title}`, tabindex: 0 }, [
          table,
        ]),
  ];
}

function showRun(
  setup: SetupTrend,
  { key, unit }: MetricSpec,
  entry: HistoryEntry,
  run: number,
  repositoryUrl: string | null,
): Markup {
  const metric = key as MetricKey;
  const figure = entry.metrics[metric];
  const { interval, lnRatioToControl } = figure ?? {};
  const format = (value: number) => formatWithUnit(value, unit);
  return element('tr', {}, [
    element('th', { scope: 'row' }, [showDate(entry.finishedAt)]),
    element('td', {}, [showCommit(entry, repositoryUrl), ...describeSource(entry)]),
    element('td', { class: 'number' }, [format(figure?.value ?? 0)]),
    element('td', { class: 'number' }, [
      interval === undefined ? '–' : `${format(interval.low)} to ${format(interval.high)}`,
    ]),
    element('td', { class: 'number' }, [lnRatioToControl == null ? '–' : formatFineRatio(Math.exp(lnRatioToControl))]),
    element('td', {}, [entry.cpuModel]),
    element('td', {}, [listMarks(setup, metric, entry, run).join('; ') || '–']),
  ]);
}

function describeSource({ source, isDirty }: HistoryEntry): string[] {
  const dirty = isDirty === true ? ' with changes that are not committed' : '';
  if (source === undefined) return dirty === '' ? [] : [dirty];
  const title = source.title.length > 80 ? `${source.title.slice(0, 79)}…` : source.title;
  return [` ${title} (${source.author.slice(0, 60)})${dirty}`];
}

function listMarks(setup: SetupTrend, metric: MetricKey, { runId }: HistoryEntry, run: number): string[] {
  const shifts = setup.series.filter((one) => one.metric === metric).flatMap(({ shifts }) => shifts);
  const shift = shifts.find(({ at }) => at.runId === runId);
  const word = setup.acceptances.find((one) => one.runId === runId && (one.metric === null || one.metric === metric));
  return [
    ...(shift === undefined ? [] : [`new level: ${nameMetric(metric)} ${formatSigned(metric, shift.change)}`]),
    ...(setup.suspected[metric]?.includes(run) === true ? ['stands out'] : []),
    ...(word === undefined ? [] : [`accepted by ${word.by}: ${word.because}`]),
  ];
}
