/**
 * The capacity phase: the highest open-loop rate that a server holds with p99 and error rate under limits. The rate is
 * doubled until it is not held, then the gap is halved geometrically. What `loadtest` called autothrottling in 2016.
 */
import { createHistogram, decodeHistogram, encodeHistogram, percentileMs } from '../records/histogram.ts';
import { startSelfReport } from './generator-self-report.ts';
import type { CapacityPhase, CapacityStep, PhaseSamples, Target, TargetSamples } from './load-generator.ts';
import { runOpenLoop } from './open-loop-http.ts';
import type { PhaseContext } from './phase-context.ts';

/** The search ends when the lowest rate not held is this close to the highest rate held. */
const resolution = 1.05;
/** A step at which the generator itself was later than this says nothing about the server. */
const maxLatenessP99Ms = 10;
/** Lateness counts as latency: more than this share of the latency allowed, and the limit is not the server's alone. */
const maxLatenessShare = 0.5;
const minAttained = 0.99;
const lateRetries = 2;

export async function runCapacitySearch(
  phase: CapacityPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  const selfReport = startSelfReport();
  const steps: CapacityStep[] = [];
  const best: TargetSamples[] = [];
  let endedEarly: string | null = null;
  for (const target of targets) {
    const tried: { samples: TargetSamples | null; ownLimit: string | null } = { samples: null, ownLimit: null };
    const search = await findCapacity(phase, async (ratePerSecond) => {
      const { step, samples, lateMs } = await tryRateInTime(phase, target, ratePerSecond, context);
      steps.push(step);
      if (step.isHeld || tried.samples === null) tried.samples = samples;
      // The lowest rate not held bounds the answer, and it is the last one not held: earlier ones do not matter.
      if (!step.isHeld) tried.ownLimit = describeOwnLimit(lateMs, ratePerSecond, phase);
      return step.isHeld;
    });
    endedEarly ??= tried.ownLimit;
    if (search === null) endedEarly ??= `${target.name} does not even hold ${phase.minRatePerSecond} requests/s`;
    best.push(tried.samples as TargetSamples);
  }
  return {
    targets: best,
    generator: selfReport.finish(encodeHistogram(createHistogram())),
    capacitySteps: steps,
    endedEarly,
  };
}

/** Why a rate that was not held says nothing about the server, or null: the generator itself was too late. */
export function describeOwnLimit(
  lateMs: number,
  ratePerSecond: number,
  phase: Pick<CapacityPhase, 'maxP99Ms'>,
): string | null {
  if (!isTooLate(lateMs, phase)) return null;
  return `the generator was ${lateMs.toFixed(1)} ms late at ${Math.round(ratePerSecond)}/s: the capacity is its own`;
}

function isTooLate(lateMs: number, { maxP99Ms }: Pick<CapacityPhase, 'maxP99Ms'>): boolean {
  return lateMs > Math.min(maxLatenessP99Ms, maxLatenessShare * maxP99Ms);
}

/** The search alone: the highest rate for which `isHeld` answered true, or null when even the lowest was not held. */
export async function findCapacity(
  spec: { readonly minRatePerSecond: number; readonly maxRatePerSecond: number },
  isHeld: (ratePerSecond: number) => Promise<boolean>,
): Promise<number | null> {
  let held: number | null = null;
  let rate = Math.min(spec.minRatePerSecond, spec.maxRatePerSecond);
  let broken: number;
  for (;;) {
    if (!(await isHeld(rate))) {
      broken = rate;
      break;
    }
    held = rate;
    if (rate >= spec.maxRatePerSecond) return held;
    rate = Math.min(rate * 2, spec.maxRatePerSecond);
  }
  if (held === null) return null;
  while (broken / held > resolution) {
    const middle = Math.round(Math.sqrt(held * broken));
    if (middle <= held || middle >= broken) break;
    if (await isHeld(middle)) held = middle;
    else broken = middle;
  }
  return held;
}

/** A generator that was disturbed for a moment tries again; one that is late every time is at its own limit. */
async function tryRateInTime(phase: CapacityPhase, target: Target, ratePerSecond: number, context: PhaseContext) {
  let tried = await tryRate(phase, target, ratePerSecond, context);
  for (let again = 0; again < lateRetries && !tried.step.isHeld && isTooLate(tried.lateMs, phase); again++) {
    tried = await tryRate(phase, target, ratePerSecond, context);
  }
  return tried;
}

async function tryRate(phase: CapacityPhase, target: Target, ratePerSecond: number, context: PhaseContext) {
  const run = await runOpenLoop(
    {
      kind: 'latency',
      ratePerSecond,
      durationSeconds: phase.stepSeconds,
      arrival: 'even',
      connection: phase.connection,
      timeoutSeconds: phase.timeoutSeconds,
      maxConnections: phase.maxConnections,
    },
    [target],
    context,
  );
  const samples = run.targets[0] as TargetSamples;
  const p99Ms = percentileMs(decodeHistogram(samples.latencyHistogram), 99);
  const lateMs = percentileMs(decodeHistogram(run.generator.latenessHistogram as string), 99) ?? 0;
  const attainedPerSecond = samples.completed / samples.activeSeconds;
  const errorRate = 1 - samples.completed / Math.max(1, samples.scheduled);
  const step: CapacityStep = {
    target: target.name,
    ratePerSecond,
    attainedPerSecond,
    p99Ms,
    errorRate,
    isHeld:
      run.endedEarly === null &&
      p99Ms !== null &&
      p99Ms <= phase.maxP99Ms &&
      errorRate <= phase.maxErrorRate &&
      attainedPerSecond >= minAttained * ratePerSecond,
  };
  return { step, samples, lateMs };
}
