/** One phase against the arms of a round, with the servers' own cost and the validity of what came out. */
import type { RunningArm, ServerUsage } from '../engines/engine.ts';
import type { Phase, PhaseSamples, Target, TargetSamples } from '../load/load-generator.ts';
import { findHighestRateHeld } from '../load/load-generator.ts';
import type { ArmPhaseRecord, PhaseRecord } from '../records/record.ts';
import type { ValidityLimits } from '../settings/validity-limits.ts';
import { findLossLine } from './find-loss-line.ts';
import type { IncidentLedger, IncidentLook } from './incident-ledger.ts';
import { judgeValidity } from './judge-validity.ts';
import type { RoundContext } from './round-context.ts';
import type { MachinePressure } from './validity/validity-facts.ts';

export interface MeasuredArm {
  readonly arm: RunningArm;
  readonly target: Target;
  readonly ledger: IncidentLedger;
}

export interface MeasuredPhase {
  readonly phase: PhaseRecord;
  /** Why an engine could not tell how its servers fared, or null: the phase is kept, another should not be begun. */
  readonly failure: Error | null;
}

export async function measurePhase(
  phase: Phase,
  arms: readonly MeasuredArm[],
  seed: number,
  context: RoundContext,
): Promise<MeasuredPhase> {
  const startedAt = context.now().toISOString();
  const pressureSince = context.watchMachine();
  let before: Promise<readonly (ServerUsage | undefined)[]> = Promise.all(arms.map(({ arm }) => arm.readUsage()));
  await before;
  const samples = await context.generator.run(
    phase,
    arms.map(({ target }) => target),
    {
      seed,
      signal: context.signal,
      onProgress: (progress) => context.onEvent({ kind: 'phase-progress', progress }),
      // What opening the sockets has cost is no cost of a message.
      onStart: () => {
        before = Promise.all(arms.map(({ arm }) => arm.readUsage().catch(() => undefined)));
      },
    },
  );
  // From here on nothing may fail: what was measured is kept, whatever becomes of the servers and their engine.
  const after = await Promise.all(arms.map(({ arm }) => readUsageAfter(arm, phase, context)));
  const from = await before;
  const pressure = pressureSince();
  const looks = await Promise.all(arms.map(({ ledger }) => ledger.look(phase.kind)));
  const own = (name: string) => samples.targets.find(({ target }) => target === name) as TargetSamples;
  const lossLines = await Promise.all(arms.map(({ arm, target }) => findLossLine(arm, own(target.name))));
  const record: PhaseRecord = {
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
    arms: arms.map(({ target }, index) => {
      const { usage, failure } = after[index] as UsageAfter;
      const serverCpuMs = subtractCpu(from[index], usage);
      const look = looks[index] as IncidentLook;
      const lossLine = lossLines[index] ?? null;
      return describeArm(
        own(target.name),
        { phase, samples, pressure, look, lossLine, serverCpuMs, serverCpuFailure: failure },
        context.limits,
      );
    }),
  };
  return { phase: record, failure: looks.find(({ failure }) => failure !== null)?.failure ?? null };
}

interface UsageAfter {
  readonly usage: ServerUsage | undefined;
  readonly failure: string | null;
}

async function readUsageAfter(arm: RunningArm, phase: Phase, context: RoundContext): Promise<UsageAfter> {
  try {
    return { usage: await arm.readUsage(), failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const message = `${arm.variant.name}: the servers' CPU time in the ${phase.kind} phase is unknown: ${failure}`;
    context.onEvent({ kind: 'warning', message });
    return { usage: undefined, failure };
  }
}

interface ArmFacts {
  readonly phase: Phase;
  readonly samples: PhaseSamples;
  readonly pressure: MachinePressure;
  readonly look: IncidentLook;
  readonly lossLine: string | null;
  readonly serverCpuMs: Record<string, number> | null;
  readonly serverCpuFailure: string | null;
}

function describeArm(own: TargetSamples, facts: ArmFacts, limits: ValidityLimits): ArmPhaseRecord {
  const { phase, samples, pressure, look, lossLine, serverCpuMs, serverCpuFailure } = facts;
  const { incidents, failure } = look;
  const incidentsFailure = failure?.message ?? null;
  const checks = judgeValidity(own, { phase, samples, pressure, incidents, incidentsFailure, lossLine }, limits);
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
    serverCpuFailure,
    messages: own.messages,
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
