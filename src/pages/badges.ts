/** Badges for a README: the newest figure of a metric, and whether it got worse within a month. */
import { formatSigned } from '../comparison/format-change.ts';
import { headlineMetrics } from '../comparison/gate-metrics.ts';
import { measureText, shortenText } from '../figures/measure-text.ts';
import { type MetricSpec, metricTable } from '../records/metrics.ts';
import { formatWithUnit } from '../reports/format-value.ts';
import { element, group, type Markup } from '../reports/markup.ts';
import { findStates, type MetricState, type MetricStatus } from './answer.ts';
import type { SetupTrend, SiteFile, TrendSite } from './trend-site.ts';

/** White text has a contrast of 4.5 on each. */
const colours: Readonly<Record<MetricStatus, string>> = {
  worse: '#b3261e',
  suspected: '#7d4e00',
  better: '#116329',
  unchanged: '#116329',
  collecting: '#59636e',
  unjudged: '#59636e',
};
const [size, padding, height, maxWidth] = [11, 7, 20, 260];

/** One for each setup, by its first headline metric, and one for each of its judged metrics. */
export function buildBadges(site: TrendSite): SiteFile[] {
  const states = findStates(site);
  return site.setups.flatMap((setup) => {
    const own = states.filter((state) => state.setup === setup);
    const headline = headlineMetrics.flatMap((key) => own.find(({ metric }) => metric === key) ?? [])[0] ?? own[0];
    return [
      { path: `badges/${setup.id}.svg`, content: headline === undefined ? renderEmpty(setup) : renderState(headline) },
      ...own.map((state) => ({ path: `badges/${setup.id}-${state.metric}.svg`, content: renderState(state) })),
    ];
  });
}

function renderState({ setup, metric, newest, change, status }: MetricState): string {
  const spec = metricTable.find(({ key }) => key === metric) as MetricSpec;
  const moved =
    (status === 'worse' || status === 'better') && change !== null ? ` ${formatSigned(metric, change)}` : '';
  const word = status === 'suspected' ? ' ?' : '';
  return renderBadge(
    `${setup.title} ${spec.title}`,
    `${formatWithUnit(newest.value, spec.unit)}${moved}${word}`,
    colours[status],
  );
}

function renderEmpty({ title }: SetupTrend): string {
  return renderBadge(title, 'no figure', colours.unjudged);
}

function renderBadge(name: string, value: string, colour: string): string {
  const label = shortenText(name, size, maxWidth);
  const [left, right] = [label, value].map((text) => Math.ceil(measureText(text, size)) + 2 * padding) as [
    number,
    number,
  ];
  const text = (content: string, x: number): Markup =>
    element('text', { x, y: 14, 'text-anchor': 'middle' }, [content]);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: left + right,
      height,
      role: 'img',
      'aria-label': `${label}: ${value}`,
    },
    [
      element('title', {}, [`${label}: ${value}`]),
      element('rect', { width: left + right, height, rx: 3, fill: colour }),
      element('path', { d: `M3 0h${left - 3}v${height}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z`, fill: '#3f4650' }),
      group({ fill: '#ffffff', 'font-family': 'Verdana, "DejaVu Sans", sans-serif', 'font-size': size }, [
        text(label, left / 2),
        text(value, left + right / 2),
      ]),
    ],
  );
  return `${svg.markup}\n`;
}
