/** What can be chosen: setups, metric, ratio or raw, branch, range; and buttons that zoom and pan. */
import type { SiteIndex, SiteMetric } from '../pages/site-data.ts';
import { h } from './dom.ts';
import { formatDay } from './format.ts';
import type { ChartState, Range } from './hash.ts';
import type { Move } from './span.ts';

export interface ControlsOptions {
  readonly index: SiteIndex;
  readonly state: ChartState;
  readonly metric: SiteMetric;
  readonly span: readonly [number, number];
  readonly onChange: (change: Partial<ChartState>) => void;
  readonly onMove: (move: Move) => void;
}

const rangeNames = [
  ['newest', 'newest 500 runs'],
  ['30d', '30 days'],
  ['90d', '90 days'],
  ['365d', 'a year'],
  ['all', 'all'],
] as const;

export function buildControls({ index, state, metric, span, onChange, onMove }: ControlsOptions): HTMLElement {
  const chosen = index.setups.filter(({ id }) => state.setups.includes(id));
  const metrics = index.metrics.filter(({ key }) => chosen.some((setup) => setup.metrics.includes(key)));
  const branches = [...new Set(chosen.flatMap((setup) => setup.branches.filter((name) => name !== null)))];
  return h('div', { className: 'controls', attributes: { role: 'group', 'aria-label': 'What the chart shows' } }, [
    buildSetups(index, state, onChange),
    select(
      'Metric',
      metrics.map(({ key, title }) => [key, title]),
      metric.key,
      (key) => onChange({ metric: key }),
    ),
    select(
      'Shown as',
      [
        ['ratio', 'ratio to the control'],
        ['raw', 'as measured'],
      ],
      state.mode,
      (mode) => onChange({ mode: mode as ChartState['mode'] }),
    ),
    select(
      'Branch',
      [['', 'all'], ...branches.map((name) => [`=${name}`, name] as const)],
      state.branch === null ? '' : `=${state.branch}`,
      (name) => onChange({ branch: name === '' ? null : name.slice(1) }),
    ),
    select(
      'Range',
      [...rangeNames, ...(typeof state.range === 'object' ? [['own', 'from and to'] as const] : [])],
      typeof state.range === 'object' ? 'own' : state.range,
      (range) => onChange({ range: range as Exclude<Range, object> }),
    ),
    date('From', span[0], (from) => onChange({ range: { from, to: Math.max(span[1], from + 86_400) } })),
    date('To', span[1], (to) => onChange({ range: { from: Math.min(span[0], to), to: to + 86_400 } })),
    h('div', { attributes: { role: 'group', 'aria-label': 'Zoom and pan' } }, [
      button('◀', 'Older', () => onMove('older')),
      button('▶', 'Newer', () => onMove('newer')),
      button('+', 'Zoom in', () => onMove('in')),
      button('−', 'Zoom out', () => onMove('out')),
      button('Reset', 'Reset the zoom', () => onMove('reset')),
    ]),
  ]);
}

function buildSetups({ setups }: SiteIndex, state: ChartState, onChange: ControlsOptions['onChange']): HTMLElement {
  const boxes = setups.map(({ id, title, name }) => {
    const box = h('input', { type: 'checkbox', checked: state.setups.includes(id), id: `setup-${id}` });
    box.addEventListener('change', () => {
      const others = state.setups.filter((one) => one !== id);
      // One is always shown.
      onChange({ setups: box.checked ? [...others, id] : others.length === 0 ? [id] : others });
    });
    return h('label', {}, [box, title === name ? title : `${title} (${name})`]);
  });
  return h('fieldset', {}, [h('legend', {}, ['Setups']), ...boxes]);
}

function select(
  name: string,
  options: readonly (readonly [string, string])[],
  value: string,
  onChoose: (value: string) => void,
): HTMLElement {
  const made = h(
    'select',
    { id: `control-${name.toLowerCase().replaceAll(' ', '-')}` },
    options.map(([key, text]) => h('option', { value: key }, [text])),
  );
  made.value = value;
  made.addEventListener('change', () => onChoose(made.value));
  return h('label', {}, [name, made]);
}

function date(name: string, second: number, onChoose: (second: number) => void): HTMLElement {
  const made = h('input', { type: 'date', value: formatDay(second), id: `control-${name.toLowerCase()}` });
  made.addEventListener('change', () => {
    const chosen = Date.parse(made.value) / 1000;
    if (Number.isFinite(chosen)) onChoose(chosen);
  });
  return h('label', {}, [name, made]);
}

function button(text: string, name: string, onPress: () => void): HTMLElement {
  const made = h(
    'button',
    {
      type: 'button',
      attributes: { 'aria-label': name, title: name },
      id: `move-${name.toLowerCase().replaceAll(' ', '-')}`,
    },
    [text],
  );
  made.addEventListener('click', onPress);
  return made;
}
