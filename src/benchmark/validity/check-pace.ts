/** Whether the load was what it should have been: the rate attained, and the generator itself. */
import type { LatencyPhase, TargetSamples } from '../../load/load-generator.ts';
import type { WebSocketBroadcastPhase, WebSocketEchoPhase } from '../../load/websocket-load.ts';
import { decodeHistogram, percentileMs } from '../../records/histogram.ts';
import { countedThings } from '../../records/phase-kinds.ts';
import type { ValidityCheck } from '../../records/record.ts';
import type { ValidityLimits } from '../../settings/validity-limits.ts';
import { check, type PhaseFacts, percent } from './validity-facts.ts';

export type OpenLoopPhase = LatencyPhase | WebSocketEchoPhase | WebSocketBroadcastPhase;

export function checkRate(
  target: TargetSamples,
  phase: OpenLoopPhase,
  { samples }: PhaseFacts,
  limits: ValidityLimits,
): ValidityCheck {
  const { errors } = target;
  // What came back wrong came back all the same.
  const answered = target.completed + errors.status + errors.body + errors.corrupted;
  const perSlot = phase.kind === 'websocket-broadcast' ? phase.sockets : 1;
  // The slots dealt to this target; a phase that ended early dealt only some of them.
  const asked =
    samples.endedEarly === null
      ? target.scheduled / phase.durationSeconds
      : (phase.ratePerSecond * perSlot) / samples.targets.length;
  const attained = target.activeSeconds === 0 ? 0 : answered / target.activeSeconds;
  const share = asked === 0 ? 0 : attained / asked;
  return check('attained-rate', share >= limits.minAttainedRate, share, limits.minAttainedRate, [
    `attained ${attained.toFixed(1)} of ${asked.toFixed(1)} ${countedThings[phase.kind].many}/s`,
    `(${percent(share)}, at least ${percent(limits.minAttainedRate)})`,
  ]);
}

export function checkLateness({ samples }: PhaseFacts, limits: ValidityLimits): ValidityCheck {
  const { latenessHistogram } = samples.generator;
  const p99 = latenessHistogram === null ? null : percentileMs(decodeHistogram(latenessHistogram), 99);
  const text = p99 === null ? 'unknown' : `${p99.toFixed(2)} ms`;
  return check('lateness', p99 !== null && p99 <= limits.maxLatenessP99Ms, p99, limits.maxLatenessP99Ms, [
    `the generator's own lateness, p99: ${text} (at most ${limits.maxLatenessP99Ms} ms)`,
  ]);
}

/** Of this target's own time: the mean over both sides of a pair would hide one at which the generator has no more to give. */
export function checkGenerator({ generatorCpu: share }: TargetSamples, limits: ValidityLimits): ValidityCheck {
  return check('generator-cpu', share <= limits.maxGeneratorCpu, share, limits.maxGeneratorCpu, [
    `the generator used ${percent(share)} of its core (at most ${percent(limits.maxGeneratorCpu)})`,
  ]);
}
