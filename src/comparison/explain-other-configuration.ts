import type { HistoryEntry } from '../records/history-entry.ts';

/** Why two entries of one variant have different configuration digests, as far as their entries tell. */
export function explainOtherConfiguration(before: HistoryEntry, now: HistoryEntry): string {
  const reasons = [
    ...(before.setupDigest === now.setupDigest ? [] : ['the files of the setup differ']),
    ...(before.engine === now.engine ? [] : [`the engine was ${before.engine}, is ${now.engine}`]),
    ...describeControls(before.control, now.control),
  ];
  return reasons.length > 0 ? reasons.join('; ') : "settings, the control's files or the number of cores differ";
}

function describeControls(before: HistoryEntry['control'], now: HistoryEntry['control']): string[] {
  if (before === null) return now === null ? [] : ['no control ran beside them'];
  if (now === null) return ['a control ran beside them'];
  if (before.setup !== now.setup) return [`the control was ${before.setup}, is ${now.setup}`];
  const names = [...new Set([...Object.keys(before.versions), ...Object.keys(now.versions)])].sort();
  return names
    .filter((name) => before.versions[name] !== now.versions[name])
    .map(
      (name) =>
        `the control's ${name} was ${before.versions[name] ?? 'unknown'}, is ${now.versions[name] ?? 'unknown'}`,
    );
}
