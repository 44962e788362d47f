/** Thousands of entries say mostly the same: what they have alike is kept once, which halves what a long history takes. */
import type { HistoryEntry, HistoryFigure } from '../records/history-entry.ts';

/** The function gives an equal entry, of which what was seen in an earlier one is the same object. */
export function createSharing(): (entry: HistoryEntry) => HistoryEntry {
  const texts = new Map<string, string>();
  const objects = new Map<string, object>();
  const text = (value: string): string => {
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return known ?? value;
  };
  const object = <Value extends object>(value: Value): Value => {
    const key = JSON.stringify(value);
    const known = objects.get(key) as Value | undefined;
    if (known === undefined) objects.set(key, value);
    return known ?? value;
  };
  return (entry) => ({
    ...entry,
    // Of all setups of a run.
    runId: text(entry.runId),
    finishedAt: text(entry.finishedAt),
    commit: entry.commit === null ? null : text(entry.commit),
    ...(entry.source === undefined ? {} : { source: object(entry.source) }),
    ...(entry.links === undefined ? {} : { links: object(entry.links) }),
    ref: entry.ref === null ? null : text(entry.ref),
    variant: text(entry.variant),
    setup: text(entry.setup),
    title: text(entry.title),
    setupDigest: text(entry.setupDigest),
    cpuModel: text(entry.cpuModel),
    engine: text(entry.engine),
    configurationDigest: text(entry.configurationDigest),
    metrics: Object.fromEntries(Object.entries(entry.metrics).map(([key, figure]) => [key, packFigure(figure)])),
    tool: object(entry.tool),
    control: entry.control === null ? null : object(entry.control),
    versions: object(entry.versions),
    ...(entry.percentiles === undefined
      ? {}
      : {
          percentiles: entry.percentiles.map((one) => ({
            phase: text(one.phase),
            percentiles: object(one.percentiles),
            // A parser leaves room for more in its arrays.
            valuesMs: one.valuesMs.slice(),
          })),
        }),
  });
}

/** Written as literals objects take two thirds of what they take when a parser has added field by field. */
function packFigure({ value, lnRatioToControl, rounds, interval, lnRatioInterval }: HistoryFigure): HistoryFigure {
  if (interval === undefined) {
    if (lnRatioInterval === undefined) return { value, lnRatioToControl, rounds };
    const { low, high } = lnRatioInterval;
    return { value, lnRatioToControl, rounds, lnRatioInterval: { low, high } };
  }
  const ofValue = { low: interval.low, high: interval.high };
  if (lnRatioInterval === undefined) return { value, lnRatioToControl, rounds, interval: ofValue };
  const { low, high } = lnRatioInterval;
  return { value, lnRatioToControl, rounds, interval: ofValue, lnRatioInterval: { low, high } };
}
