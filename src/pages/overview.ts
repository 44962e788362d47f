/** Setups × metrics: the newest figure, how it moved within a month, and the last runs as a line. */
import { formatSigned } from '../comparison/format-change.ts';
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import { formatWithUnit } from '../reports/format-value.ts';
import { element, type Markup } from '../reports/markup.ts';
import type { MetricState } from './answer.ts';
import { link } from './shell.ts';
import { drawSparkline } from './sparkline.ts';
import type { SetupTrend, TrendSite } from './trend-site.ts';
import { linkChart, showDate, statusWords } from './words.ts';

/** What stands for a phase where there is room for few. */
const shownMetrics: readonly MetricKey[] = [
  'latency-p50',
  'latency-p99',
  'throughput',
  'load-cpu',
  'capacity',
  'connect-rate',
  'echo-p50',
  'delivery-p50',
];

export function showOverview(states: readonly MetricState[], site: TrendSite): Markup[] {
  const present = new Set(states.map(({ metric }) => metric));
  const preferred = shownMetrics.filter((key) => present.has(key));
  // A history of other figures alone has a table too.
  const keys = preferred.length > 0 ? preferred : [...present].slice(0, 4);
  const specs = keys.map((key) => metricTable.find((one) => one.key === key) as MetricSpec);
  const head = element('tr', {}, [
    element('th', { scope: 'col' }, ['Setup']),
    ...specs.map(({ title, better }) =>
      element('th', { scope: 'col' }, [title, element('br', {}), `${better} is better`]),
    ),
    element('th', { scope: 'col' }, ['Newest run']),
  ]);
  const rows = site.setups.map((setup) => {
    const own = states.filter((state) => state.setup === setup);
    return element('tr', {}, [
      element('th', { scope: 'row' }, [link(`setups/${setup.id}.html`, setup.title), ...nameAlso(setup)]),
      ...specs.map((spec) =>
        showCell(
          own.find(({ metric }) => metric === spec.key),
          spec,
        ),
      ),
      element('td', {}, [showDate(setup.newest.finishedAt)]),
    ]);
  });
  const table = element('table', {}, [element('thead', {}, [head]), element('tbody', {}, rows)]);
  return [
    element('h2', {}, ['Now, and against a month ago']),
    element('div', { class: 'scroll', role: 'region', 'aria-label': 'Newest figures of each setup', tabindex: 0 }, [
      table,
    ]),
    element('p', { class: 'note' }, [
      'The figure is that of the newest run on its machine. The change and the line are of the ratio to the control that ran beside it, which a faster or slower machine does not move.',
    ]),
  ];
}

/** Two setups may have one title. */
function nameAlso({ title, name }: SetupTrend): (Markup | string)[] {
  return title === name ? [] : [' ', element('span', { class: 'muted' }, [name])];
}

function showCell(state: MetricState | undefined, { unit }: MetricSpec): Markup {
  if (state === undefined) return element('td', { class: 'muted' }, ['–']);
  const { status, change, metric, newest, setup, series } = state;
  const { word, tone } = statusWords[status];
  const moved = change === null || change === 0 ? word : `${formatSigned(metric, change)}, ${word}`;
  return element('td', {}, [
    element('span', { class: 'value' }, [linkChart('', setup, state, formatWithUnit(newest.value, unit))]),
    element('span', { class: `change ${tone}` }, [moved]),
    drawSparkline(series),
  ]);
}
