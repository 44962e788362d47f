/** Puts what a run measured into its record. */
import type { EngineDescription, Variant } from '../engines/engine.ts';
import type { ProfileRecord } from '../records/profile-schema.ts';
import { type BenchRecord, recordKind, recordSchemaVersion, type VariantRecord } from '../records/record.ts';
import type { Settings } from '../settings/settings.ts';
import { formatAddress } from '../setups/remote-service.ts';
import { listLeftOut } from './leave-out-phases.ts';
import type { RoundPlan } from './plan-rounds.ts';
import type { BenchmarkVariant } from './round-context.ts';
import type { BenchmarkResult } from './run-benchmark.ts';

export interface RunFacts {
  readonly runId: string;
  readonly toolVersion: string;
  readonly startedAt: Date;
  readonly command: string;
  readonly settings: Settings;
  readonly machine: Omit<BenchRecord['environment'], 'engine' | 'pinning'>;
  readonly engine: EngineDescription;
  readonly pinning: {
    readonly generatorCores: readonly number[] | null;
    readonly serverCores: readonly number[] | null;
    readonly message: string;
  };
  readonly warnings: readonly string[];
  readonly variants: readonly BenchmarkVariant[];
  /** By variant; those without a source under test are missing. */
  readonly sources: ReadonlyMap<string, NonNullable<VariantRecord['source']>>;
  readonly comparison: BenchRecord['comparison'];
  readonly plan: RoundPlan;
  readonly profiles?: readonly ProfileRecord[];
}

export function buildRecord(
  facts: RunFacts,
  result: BenchmarkResult,
  end: { readonly finishedAt: Date; readonly status: BenchRecord['status'] },
): BenchRecord {
  const { engine, pinning, plan } = facts;
  return {
    kind: recordKind,
    schemaVersion: recordSchemaVersion,
    tool: { name: 'channels-bench', version: facts.toolVersion },
    runId: facts.runId,
    startedAt: facts.startedAt.toISOString(),
    finishedAt: end.finishedAt.toISOString(),
    status: end.status,
    command: facts.command,
    settings: JSON.parse(JSON.stringify(facts.settings)),
    environment: {
      ...facts.machine,
      engine: { ...engine, versions: { ...engine.versions } },
      pinning: {
        generatorCores: pinning.generatorCores && [...pinning.generatorCores],
        serverCores: pinning.serverCores && [...pinning.serverCores],
        message: pinning.message,
      },
    },
    warnings: [...facts.warnings],
    variants: facts.variants.map(({ variant, path, webSocket }) => ({
      name: variant.name,
      setup: variant.setup.name,
      title: nameTitle(variant),
      setupDigest: variant.setup.digest,
      path,
      source: facts.sources.get(variant.name) ?? null,
      versions: { ...result.versions.get(variant.name) },
      images: { ...result.images.get(variant.name) },
      workers: variant.workers ?? 1,
      remotes: Object.fromEntries((variant.remotes ?? []).map((remote) => [remote.service, formatAddress(remote)])),
      leftOut: listLeftOut(facts.settings.phases, webSocket),
    })),
    plan: { seed: plan.seed, rounds: plan.rounds.map((round) => ({ ...round, arms: [...round.arms] })) },
    comparison: facts.comparison,
    rounds: [...result.rounds],
    profiles: [...(facts.profiles ?? [])],
  };
}

function nameTitle({ setup, workers = 1 }: Variant): string {
  return workers === 1 ? setup.file.title : `${setup.file.title}, ${workers} workers`;
}
