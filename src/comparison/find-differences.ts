/** What two runs did not have in common: each as a sentence with both values. */
import type { VariantRecord } from '../records/record.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';

/** Settings that change no figure, or that are compared in another way. */
const settingsWithoutEffect = new Set(['seed', 'outputDirectory', 'baseline', 'install', 'setups', 'source']);

export function findDifferences(baseline: RecordSummary, current: RecordSummary): string[] {
  const before = describeEnvironment(baseline);
  const after = describeEnvironment(current);
  const environment = Object.keys(after).flatMap((name) => describeChange(name, before[name], after[name]));
  return [...describeEnd(baseline), ...environment, ...findChangedSettings(baseline, current)];
}

/** Null on a side that does not have it, or where it is unknown. */
export interface Difference {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What two variants did not have in common: path, source, versions of what ran. */
export function compareVariants(before: VariantRecord, after: VariantRecord): Difference[] {
  return [
    ...compare('path', before.path, after.path),
    ...compare('source', describeSource(before), describeSource(after)),
    ...compareNames(before.versions, after.versions),
  ];
}

/** Values that differ between two lists of names and values, by name. */
export function compareNames(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => compare(name, before[name], after[name]));
}

export function findVariantDifferences(before: VariantSummary, after: VariantSummary): string[] {
  return [
    ...(before.setupDigest === after.setupDigest ? [] : ['the files of the setup differ']),
    ...compareVariants(before, after).map(phrase),
  ].map((difference) => `${after.title}: ${difference}`);
}

function describeEnd({ status, finishedRounds, plannedRounds }: RecordSummary): string[] {
  if (status === 'complete') return [];
  const how = status === 'interrupted' ? 'was interrupted' : 'failed';
  return [`the baseline ${how} after ${finishedRounds} of ${plannedRounds} rounds`];
}

function describeEnvironment({ environment, toolVersion }: RecordSummary): Record<string, string> {
  return {
    CPU: environment.cpuModel,
    cores: String(environment.cores),
    'operating system': environment.operatingSystem,
    'runner image': environment.runnerImage ?? 'none',
    engine: environment.engine.kind,
    network: environment.engine.network,
    pinning: environment.pinning.message,
    'channels-bench': toolVersion,
  };
}

function findChangedSettings(baseline: RecordSummary, current: RecordSummary): string[] {
  const before = flatten(baseline.settings);
  const after = flatten(current.settings);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => !settingsWithoutEffect.has(name.split('.')[0] ?? name))
    .flatMap((name) => describeChange(`setting ${name}`, before.get(name), after.get(name)));
}

/** `{latency: {ratePerSecond: 300}}` → `latency.ratePerSecond` = `300`. Lists are one value. */
function flatten(settings: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(settings)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, text] of flatten(value as Record<string, unknown>, `${prefix}${key}.`)) flat.set(name, text);
    } else {
      flat.set(`${prefix}${key}`, Array.isArray(value) ? value.join(',') : String(value));
    }
  }
  return flat;
}

function describeSource({ source }: VariantRecord): string {
  if (source === null) return 'none';
  return `${source.commit?.slice(0, 12) ?? source.directory}${source.isDirty === true ? ' with changes' : ''}`;
}

function describeChange(name: string, before: string | undefined, after: string | undefined): string[] {
  return compare(name, before, after).map(phrase);
}

function compare(name: string, before: string | undefined, after: string | undefined): Difference[] {
  return before === after ? [] : [{ name, before: before ?? null, after: after ?? null }];
}

function phrase({ name, before, after }: Difference): string {
  return `${name} was ${before ?? 'unknown'}, is ${after ?? 'unknown'}`;
}
