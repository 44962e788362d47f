/** What is known of one run: beside the chart, and in the comparison of two. */
import type { RunDetail, SiteMetric } from '../pages/site-data.ts';
import { externalLink, h, table } from './dom.ts';
import { formatTime, formatValue } from './format.ts';
import { nameMark } from './name-marks.ts';
import type { Place } from './view.ts';

type Row = readonly [string, Node | string];

export function buildDetails(detail: RunDetail, place: Place, metric: SiteMetric): HTMLElement {
  const { commit, commitUrl, runUrl, pullRequestUrl } = detail;
  const rows: Row[] = [
    ['Commit', commit === null ? 'not known' : externalLink(commitUrl, commit.slice(0, 12))],
    ...(detail.title === null ? [] : [['Title', detail.title] as Row]),
    ...(detail.author === null ? [] : [['Author', detail.author] as Row]),
    ['Finished', formatTime(Date.parse(detail.finishedAt) / 1000)],
    [metric.title, describeFigure(place, metric)],
    ...describeRatio(place),
    ['Machine', place.shown.track.setup.machines[place.shown.track.machine[place.index] ?? 0] ?? ''],
    ...(detail.isDirty === true ? [['Source', 'had changes that are not committed'] as Row] : []),
    ...(detail.status === 'complete' ? [] : [['Run', detail.status] as Row]),
    ...nameMark(place, metric).map((text): Row => ['Mark', text]),
    [
      'Versions',
      Object.entries(detail.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ') || 'not known',
    ],
    ...(runUrl === null ? [] : [['Workflow run', externalLink(runUrl, 'open')] as Row]),
    ...(pullRequestUrl === null
      ? []
      : [['Pull request', externalLink(pullRequestUrl, pullRequestUrl.replace(/^.*\/(\d+)$/, '#$1'))] as Row]),
  ];
  const facts = h(
    'dl',
    {},
    rows.flatMap(([name, value]) => [h('dt', {}, [name]), h('dd', {}, [value])]),
  );
  return h('div', { className: 'columns' }, [facts, buildPercentiles(detail)]);
}

function buildPercentiles({ percentiles }: RunDetail): HTMLElement {
  if (percentiles.length === 0) return h('p', { className: 'muted' }, ['This run kept no percentiles.']);
  const all = [...new Set(percentiles.flatMap((one) => [...one.percentiles]))].sort((a, b) => a - b);
  const rows = all.map((percentile) => [
    percentile === 100 ? 'slowest' : `p${percentile}`,
    ...percentiles.map((one) => {
      const value = one.valuesMs[one.percentiles.indexOf(percentile)];
      return value === undefined ? '–' : formatValue(value, 'ms', 'raw');
    }),
  ]);
  return table(['Percentile', ...percentiles.map(({ phase }) => phase)], rows, 'Percentiles of this run');
}

function describeFigure({ shown: { track }, index }: Place, { unit }: SiteMetric): string {
  const [value, low, high] = [track.value[index], track.low[index], track.high[index]];
  if (value == null) return '–';
  const interval =
    low == null || high == null
      ? ''
      : ` (95 % of its rounds ${formatValue(low, unit, 'raw')} to ${formatValue(high, unit, 'raw')})`;
  return `${formatValue(value, unit, 'raw')}${interval}`;
}

function describeRatio({ shown: { track }, index }: Place): Row[] {
  const [ratio, low, high] = [track.ratio[index], track.ratioLow[index], track.ratioHigh[index]];
  if (ratio == null) return [['Ratio', 'no control ran beside it']];
  const interval = low == null || high == null ? '' : ` (${low.toFixed(3)} to ${high.toFixed(3)})`;
  return [
    [
      'Ratio',
      `${ratio.toFixed(3)} × ${track.setup.configurations[track.configuration[index] ?? 0]?.control ?? 'the control'}${interval}`,
    ],
  ];
}
