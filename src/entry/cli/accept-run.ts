/** Which run somebody means, and their word that its level is right. */
import { metricNames, parseMetricName } from '../../comparison/margins.ts';
import { BenchError } from '../../errors.ts';
import type { StoredEntry } from '../../history/history-store.ts';
import { type Acceptance, acceptanceKind, historySchemaVersion } from '../../records/history-entry.ts';
import { type MetricKey, metricTable } from '../../records/metrics.ts';
import { isWebSocketPhase } from '../../records/phase-kinds.ts';

export interface AcceptOptions {
  readonly variant: string;
  /** Missing: all metrics. */
  readonly metric?: string;
  readonly by: string;
  readonly because: string;
}

/** The entries of one run, by its id or the beginning of it. Throws a BenchError 'unknown-run'. */
export function findRun(entries: readonly StoredEntry[], id: string): readonly StoredEntry[] {
  const fitting = entries.filter(({ entry }) => id !== '' && entry.runId.startsWith(id));
  const ids = [...new Set(fitting.map(({ entry }) => entry.runId))];
  const [exact] = ids.includes(id) ? [id] : ids;
  if (exact !== undefined && (ids.length === 1 || exact === id)) {
    return fitting.filter(({ entry }) => entry.runId === exact);
  }
  const what = ids.length === 0 ? 'no run that begins' : `${ids.length} runs that begin`;
  throw new BenchError('unknown-run', `The history holds ${what} with ${JSON.stringify(id)}`, {
    hint: ids.length === 0 ? 'See `channels-bench history list`.' : 'Give more of the id.',
    details: ids.slice(0, 10),
  });
}

/**
 * One for each metric that the name stands for: `p50` is the one at a fixed rate and the one under load, and those of
 * WebSockets where the setup was ever loaded over them. The variant need not be in that run: of a setup that was taken out
 * on purpose, the run without it is accepted. Throws a BenchError 'unknown-run' or 'invalid-settings' with every option that is wrong.
 */
export function buildAcceptances(
  entries: readonly StoredEntry[],
  run: string,
  options: AcceptOptions,
  now: Date,
): readonly Acceptance[] {
  const [first] = findRun(entries, run);
  if (first === undefined) throw new RangeError('a run without entries');
  const variants = [...new Set(entries.map(({ entry }) => entry.variant))].sort();
  const metrics = options.metric === undefined ? [null] : chooseMetrics(options.metric, options.variant, entries);
  const problems = [
    ...(variants.includes(options.variant)
      ? []
      : [`--variant ${JSON.stringify(options.variant)} is none of the history's: ${variants.join(', ')}`]),
    ...(metrics === null ? [`--metric ${JSON.stringify(options.metric)} is none of ${metricNames.join(', ')}`] : []),
    ...(['by', 'because'] as const).flatMap((name) =>
      options[name].trim() === '' ? [`--${name} must not be empty`] : [],
    ),
  ];
  if (problems.length > 0 || metrics === null) {
    throw new BenchError('invalid-settings', 'Nothing is accepted', {
      hint: 'Correct what is listed; who accepts a level and why is for those who read the history later.',
      details: problems,
    });
  }
  const entry = findRun(entries, run).find((one) => one.entry.variant === options.variant)?.entry ?? first.entry;
  return metrics.map((metric) => ({
    kind: acceptanceKind,
    schemaVersion: historySchemaVersion,
    runId: entry.runId,
    runFinishedAt: entry.finishedAt,
    commit: entry.commit,
    variant: options.variant,
    metric,
    by: options.by.trim().slice(0, 500),
    because: options.because.trim().slice(0, 2000),
    acceptedAt: now.toISOString(),
  }));
}

/** A word on figures that nobody has ever measured would only be in the way. */
function chooseMetrics(name: string, variant: string, entries: readonly StoredEntry[]): readonly MetricKey[] | null {
  const keys = parseMetricName(name);
  const isOfWebSockets = (key: string) => {
    const phase = metricTable.find((metric) => metric.key === key)?.phase ?? null;
    return phase !== null && isWebSocketPhase(phase);
  };
  const own = entries.filter(({ entry }) => entry.variant === variant);
  const hasAny = own.some(({ entry }) => Object.keys(entry.metrics).some(isOfWebSockets));
  return keys === null || keys.length === 1 || hasAny ? keys : keys.filter((key) => !isOfWebSockets(key));
}
