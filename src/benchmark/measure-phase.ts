/** One phase against the arms of a round, with the servers' own cost and the validity of what came out. */
import type { RunningArm, ServerUsage } from '../engines/engine.ts';
import type { Phase, PhaseSamples, Target, TargetSamples } from '../load/load-generator.ts';
import { findHighestRateHeld } from '../load/load-generator.ts';
import type { ArmPhaseRecord, PhaseRecord } from '../records/record.ts';
import type { ValidityLimits } from '../settings/validity-limits.ts';
import { judgeValidity, type MachinePressure } from './judge-validity.ts';
import type { RoundContext } from './round-context.ts';

export interface MeasuredArm {
  readonly arm: RunningArm;
  readonly target: Target;
}

export async function measurePhase(
  phase: Phase,
  arms: readonly MeasuredArm[],
  seed: number,
  context: RoundContext,
): Promise<PhaseRecord> {
  const startedAt = context.now().toISOString();
  const pressureSince = context.watchMachine();
  const before = await Promise.all(arms.map(({ arm }) => arm.readUsage()));
  const samples = await context.generator.run(
    phase,
    arms.map(({ target }) => target),
    {
      seed,
      signal: context.signal,
      onProgress: (progress) => context.onEvent({ kind: 'phase-progress', progress }),
    },
  );
  const after = await Promise.all(arms.map(({ arm }) => arm.readUsage()));
  const pressure = pressureSince();
  return {
    kind: phase.kind,
    asked: describeAsked(phase),
    seed,
    startedAt,
    wallSeconds: samples.generator.wallSeconds,
    generator: {
      cpuMs: samples.generator.cpuMs,
      peakMemoryBytes: samples.generator.peakMemoryBytes,
      latenessHistogram: samples.generator.latenessHistogram,
    },
    capacitySteps: [...(samples.capacitySteps ?? [])],
    endedEarly: samples.endedEarly,
    arms: await Promise.all(
      arms.map(async ({ arm, target }, index) => {
        const own = samples.targets.find(({ target: name }) => name === target.name) as TargetSamples;
        const serverCpuMs = subtractCpu(before[index], after[index]);
        return describeArm(own, { phase, samples, pressure, arm, serverCpuMs }, context.limits);
      }),
    ),
  };
}

interface ArmFacts {
  readonly phase: Phase;
  readonly samples: PhaseSamples;
  readonly pressure: MachinePressure;
  readonly arm: RunningArm;
  readonly serverCpuMs: Record<string, number> | null;
}

async function describeArm(own: TargetSamples, facts: ArmFacts, limits: ValidityLimits): Promise<ArmPhaseRecord> {
  const { phase, samples, pressure, arm, serverCpuMs } = facts;
  const incidents = await arm.readIncidents();
  const checks = judgeValidity(own, { phase, samples, pressure, incidents }, limits);
  return {
    variant: own.target,
    isValid: checks.every(({ isMet }) => isMet),
    checks,
    scheduled: own.scheduled,
    completed: own.completed,
    errors: { ...own.errors },
    statusCodes: { ...own.statusCodes },
    activeSeconds: own.activeSeconds,
    connectionsOpened: own.connectionsOpened,
    latencyHistogram: own.latencyHistogram,
    perSecond: {
      completed: own.perSecond.map((second) => second.completed),
      errors: own.perSecond.map((second) => second.errors),
      p50Ms: own.perSecond.map((second) => second.p50Ms),
      maxMs: own.perSecond.map((second) => second.maxMs),
    },
    serverCpuMs,
    capacityPerSecond: phase.kind === 'capacity' ? findHighestRateHeld(samples.capacitySteps ?? [], own.target) : null,
  };
}

/** Services that are there on both sides; null where the engine cannot know. */
function subtractCpu(before: ServerUsage | undefined, after: ServerUsage | undefined): Record<string, number> | null {
  const from = before?.cpuMs;
  const to = after?.cpuMs;
  if (!from || !to) return null;
  return Object.fromEntries(
    Object.entries(to).map(([service, cpuMs]) => [service, Math.max(0, cpuMs - (from[service] ?? 0))]),
  );
}

function describeAsked(phase: Phase): PhaseRecord['asked'] {
  const { kind: _kind, ...asked } = phase;
  return asked;
}
