import { createHash } from 'node:crypto';
import type { BenchRecord, VariantRecord } from './record.ts';

/** Raised when the way of measuring changes so much that figures of the same settings are no longer comparable. */
const digestVersion = 1;

/**
 * SHA-256 in hex over what must be alike before the figures of two runs may be held beside each other.
 *
 * In it: the files of the setup and the path requested; the phases with their settings (rates, durations, connections);
 * warm-up, kind of connection, time-out; the engine's kind and how requests reach the servers; how many cores generator
 * and servers had; how many variants shared a round; the control's setup and the versions of its packages, because
 * figures are kept as ratios to it; several workers, and services that answered elsewhere, with their addresses.
 *
 * Not in it, as none of them changes what is measured: seed, folders, the number of rounds, limits of validity. Not in it,
 * because it is what is under test: the source, its commit, and the versions of the packages of the variant itself. The
 * CPU model stands beside the digest, not in it, so that a report can say which of the two differs.
 */
export function digestConfiguration(
  record: BenchRecord,
  variant: VariantRecord,
  control: VariantRecord | null,
): string {
  return createHash('sha256')
    .update(stringifySorted(describeConfiguration(record, variant, control)))
    .digest('hex');
}

/** What the digest is made of, for whoever has to say where two differ. */
export function describeConfiguration(record: BenchRecord, variant: VariantRecord, control: VariantRecord | null) {
  const { settings, environment } = record;
  const { engine, pinning, cores } = environment;
  const phases = Array.isArray(settings['phases']) ? settings['phases'].map(String) : listPhases(record);
  return {
    digestVersion,
    setupDigest: variant.setupDigest,
    path: variant.path,
    // Left out where they are as they were before there was a choice, so that older histories go on.
    ...(variant.workers === 1 ? {} : { workers: variant.workers }),
    ...(Object.keys(variant.remotes).length === 0 ? {} : { remotes: variant.remotes }),
    phases: phases.map((kind) => [kind, settings[kind.startsWith('websocket-') ? 'webSocket' : kind] ?? null]),
    warmUpSeconds: settings['warmUpSeconds'] ?? null,
    connection: settings['connection'] ?? null,
    timeoutSeconds: settings['timeoutSeconds'] ?? null,
    engine: { kind: engine.kind, network: engine.network },
    cores: {
      all: cores,
      generator: pinning.generatorCores?.length ?? null,
      servers: pinning.serverCores?.length ?? null,
    },
    variantsPerRound: countVariantsPerRound(record, variant.name, control?.name ?? null),
    control:
      control === null ? null : { setupDigest: control.setupDigest, path: control.path, versions: control.versions },
  };
}

/** In the order of their first run; for records whose settings do not say. */
function listPhases(record: BenchRecord): string[] {
  return [...new Set(record.rounds.flatMap((round) => round.phases.map(({ kind }) => kind)))].sort();
}

/** As planned: a round that failed is no other configuration. The rate of a round is shared by all that run in it. */
function countVariantsPerRound(record: BenchRecord, variant: string, control: string | null): number {
  const rounds = record.plan.rounds.filter(
    ({ arms, stage }) =>
      arms.includes(variant) && (control === null || (stage === 'control' && arms.includes(control))),
  );
  return Math.max(0, ...rounds.map(({ arms }) => arms.length));
}

/** JSON with the keys of every object in order, so that the order in which settings were written does not matter. */
function stringifySorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
