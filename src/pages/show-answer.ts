/** The sentence at the top of the front page. */

import { nameMetric } from '../comparison/format-change.ts';
import { element, type Markup } from '../reports/markup.ts';
import type { MetricState, MetricStatus } from './answer.ts';
import type { TrendSite } from './trend-site.ts';
import { linkChart, showShift } from './words.ts';

const maxNamed = 5;

export function showAnswer(states: readonly MetricState[], site: TrendSite): Markup {
  const of = (status: MetricStatus) => states.filter((one) => one.status === status);
  const worse = of('worse').sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
  const suspected = of('suspected');
  const judged = states.filter(({ status }) => status !== 'unjudged' && status !== 'collecting');
  const tone = worse.length > 0 ? 'bad' : suspected.length > 0 || judged.length === 0 ? 'warning' : 'good';
  const paragraphs =
    worse.length > 0
      ? [
          element('p', { class: 'bad' }, [`Yes: ${countSetups(worse)} slower or costlier than a month ago.`]),
          list(worse.map((state) => describeWorse(state, site))),
        ]
      : judged.length === 0
        ? [element('p', {}, [explainNothing(states)])]
        : [
            element('p', { class: 'good' }, [
              'No: nothing is slower or costlier than a month ago, as far as the runs can tell.',
            ]),
          ];
  const more = [
    ...(suspected.length === 0
      ? []
      : [
          element('p', { class: 'warning' }, [
            'One run so far stands out: ',
            ...nameAll(suspected),
            '. The next runs will tell.',
          ]),
        ]),
    ...(of('better').length === 0
      ? []
      : [element('p', {}, ['Better than a month ago: ', ...nameAll(of('better')), '.'])]),
    ...describeUntold(states, judged),
  ];
  return element('div', { class: `answer ${tone}` }, [...paragraphs, ...more]);
}

function countSetups(states: readonly MetricState[]): string {
  const setups = [...new Set(states.map(({ setup }) => setup.title))];
  return setups.length === 1 ? `${setups[0]} is` : `${setups.length} setups are`;
}

function list(items: readonly Markup[]): Markup {
  const more = items.length - maxNamed;
  return element('ul', {}, [
    ...items.slice(0, maxNamed),
    ...(more > 0 ? [element('li', { class: 'muted' }, [`… and ${more} more figures, in the table below`])] : []),
  ]);
}

function describeWorse(state: MetricState, { repositoryUrl }: TrendSite): Markup {
  const { setup, series, shift } = state;
  return element('li', {}, [
    element('strong', {}, [setup.title]),
    ': ',
    ...(shift === null ? [] : showShift(series, shift, repositoryUrl)),
    '. ',
    linkChart('', setup, state, 'Chart'),
  ]);
}

function nameAll(states: readonly MetricState[]): (Markup | string)[] {
  const more = states.length - maxNamed;
  return [
    ...states
      .slice(0, maxNamed)
      .flatMap((state, index) => [
        ...(index === 0 ? [] : [', ']),
        linkChart('', state.setup, state, `${state.setup.title} ${nameMetric(state.metric)}`),
      ]),
    ...(more > 0 ? [` and ${more} more`] : []),
  ];
}

function explainNothing(states: readonly MetricState[]): string {
  return states.some(({ status }) => status === 'collecting')
    ? 'It cannot be told yet: a shift shows after five runs on each side of it, and there are too few.'
    : 'It cannot be told: no control ran beside these runs, so a slower machine looks like slower code.';
}

function describeUntold(states: readonly MetricState[], judged: readonly MetricState[]): Markup[] {
  const untold = states.length - judged.length;
  if (untold === 0 || judged.length === 0) return [];
  const setups = [...new Set(states.filter((one) => !judged.includes(one)).map(({ setup }) => setup.title))];
  return [
    element('p', { class: 'muted' }, [
      `Not told: ${untold} figures of ${setups.join(', ')}, with too few runs or no control.`,
    ]),
  ];
}
