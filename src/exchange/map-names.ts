/** Which metric of which setup a name of another tool stands for. */
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import { findFactor } from './convert-unit.ts';
import type { ForeignFigure } from './foreign-run.ts';

export interface NameTarget {
  /** null: what the file or `--setup` says. */
  readonly setup: string | null;
  readonly metric: MetricKey;
}

/** By the name that the other tool uses. */
export type NameMapping = ReadonlyMap<string, NameTarget>;

/** `NAME=throughput`, `NAME=daphne/throughput` → a target, or what is wrong with the text, in words. NAME may hold a `=`. */
export function parseMapping(text: string): { name: string; target: NameTarget } | { problem: string } {
  const at = text.lastIndexOf('=');
  if (at < 1)
    return { problem: `${JSON.stringify(text)} is no mapping: write NAME=throughput or NAME=daphne/throughput` };
  const target = splitName(text.slice(at + 1).trim());
  if (target === null) {
    const keys = metricTable.map(({ key }) => key).join(', ');
    return { problem: `${JSON.stringify(text)}: ${JSON.stringify(text.slice(at + 1))} is no metric: one of ${keys}` };
  }
  return { name: text.slice(0, at), target };
}

/** As `--metric` says, or by itself: our own names are `SETUP/METRIC`, or a metric alone. Null: it stands for nothing of ours. */
export function findTarget({ names }: ForeignFigure, mapping: NameMapping): NameTarget | null {
  for (const name of names) {
    const target = mapping.get(name);
    if (target !== undefined) return target;
  }
  return splitName(names[0]);
}

/** How `SETUP/METRIC` is written, by which our own exports are known again. */
export function joinName(setup: string, metric: MetricKey): string {
  return `${setup}/${metric}`;
}

function splitName(name: string): NameTarget | null {
  const at = name.lastIndexOf('/');
  const key = name.slice(at + 1);
  const metric = metricTable.find((one) => one.key === key);
  if (metric === undefined || at === 0) return null;
  return { setup: at === -1 ? null : name.slice(0, at), metric: metric.key };
}

/** The option that would map it: the metric that its name and unit point to. Null where no metric has such a unit. */
export function suggestMapping({ names, unit }: ForeignFigure): string | null {
  const fitting = metricTable.filter((metric) => unit === null || findFactor(unit, metric.unit) !== null);
  const words = new Set(names[0].toLowerCase().split(/[^a-z0-9]+/));
  const [best] = [...fitting].sort((a, b) => countWords(b, words) - countWords(a, words));
  return best === undefined ? null : `--metric ${quote(`${names[0]}=${best.key}`)}`;
}

function countWords({ key, title }: MetricSpec, words: ReadonlySet<string>): number {
  return `${key} ${title}`
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => words.has(word)).length;
}

/** For a shell. */
function quote(text: string): string {
  return /^[\w/=.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
