/** What is shown, as the part of the address after #: a link to exactly this view. Pure. */

export type Mode = 'ratio' | 'raw';
export type Range = 'newest' | '30d' | '90d' | '365d' | 'all' | { readonly from: number; readonly to: number };

/** A run is known by its setup and the second in which it finished: its place changes when older runs are pruned. */
export interface RunKey {
  readonly setup: string;
  readonly second: number;
}

export interface ChartState {
  /** Ids; empty: the first. */
  readonly setups: readonly string[];
  /** null: the first. */
  readonly metric: string | null;
  readonly mode: Mode;
  /** null: all. A name, as it is. */
  readonly branch: string | null;
  /** Seconds since 1970 where it is from and to. */
  readonly range: Range;
  readonly run: RunKey | null;
  /** Chosen to be compared with the next. */
  readonly first: RunKey | null;
}

export const emptyState: ChartState = {
  setups: [],
  metric: null,
  mode: 'ratio',
  branch: null,
  range: 'newest',
  run: null,
  first: null,
};

const ranges = ['newest', '30d', '90d', '365d', 'all'] as const;

/** What cannot be read is left out and named. */
export function parseHash(hash: string): { readonly state: ChartState; readonly ignored: readonly string[] } {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const ignored: string[] = [];
  const read = <Value>(name: string, parse: (text: string) => Value | null, otherwise: Value): Value => {
    const text = parameters.get(name);
    if (text === null || text === '') return otherwise;
    const value = parse(text);
    if (value === null) ignored.push(`${name}=${text.slice(0, 100)}`);
    return value ?? otherwise;
  };
  const [from, to] = [read('from', parseSecond, null), read('to', parseSecond, null)];
  const isSpan = from !== null && to !== null && from < to;
  const state: ChartState = {
    setups: read('setups', (text) => text.split(',').filter((id) => id !== ''), []),
    metric: read('metric', (text) => text, null),
    mode: read('mode', (text) => (text === 'raw' || text === 'ratio' ? text : null), 'ratio'),
    branch: read('branch', (text) => text, null),
    range: isSpan ? { from, to } : read('range', (text) => ranges.find((one) => one === text) ?? null, 'newest'),
    run: read('run', parseRun, null),
    first: read('first', parseRun, null),
  };
  return { state, ignored };
}

export function formatHash({ setups, metric, mode, branch, range, run, first }: ChartState): string {
  const parameters = new URLSearchParams();
  if (setups.length > 0) parameters.set('setups', setups.join(','));
  if (metric !== null) parameters.set('metric', metric);
  if (mode !== 'ratio') parameters.set('mode', mode);
  if (branch !== null) parameters.set('branch', branch);
  if (typeof range === 'object') {
    parameters.set('from', formatSecond(range.from));
    parameters.set('to', formatSecond(range.to));
  } else if (range !== 'newest') parameters.set('range', range);
  if (run !== null) parameters.set('run', formatRun(run));
  if (first !== null) parameters.set('first', formatRun(first));
  // Readable in a chat: what needs no escape in a fragment gets none.
  return `#${parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}

export function formatRun({ setup, second }: RunKey): string {
  return `${setup}:${second}`;
}

export function parseRun(text: string): RunKey | null {
  const [, setup, second] = /^([a-z0-9-]+):(\d{1,11})$/.exec(text) ?? [];
  return setup === undefined ? null : { setup, second: Number(second) };
}

/** `2026-01-31` or `2026-01-31T12:00:00Z`. */
function parseSecond(text: string): number | null {
  const ms = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : Math.round(ms / 1000);
}

function formatSecond(second: number): string {
  const text = new Date(Math.round(second) * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}
