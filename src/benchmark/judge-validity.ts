/**
 * Whether a phase's figures may be published: validity comes before speed. Each rule is kept with the number that it was
 * judged by. A phase that breaks one has no figures in any table, only the reason.
 */
import type { ServerIncident } from '../engines/engine.ts';
import type { ErrorCounts, LatencyPhase, Phase, PhaseSamples, TargetSamples } from '../load/load-generator.ts';
import { decodeHistogram, percentileMs } from '../records/histogram.ts';
import type { ValidityCheck, ValidityRule } from '../records/record.ts';
import type { ValidityLimits } from '../settings/validity-limits.ts';

/** Share of the machine's CPU time that something outside may take before the machine counts as throttled. */
const maxStolenShare = 0.05;

/** What the machine did to us during a phase. */
export interface MachinePressure {
  /** Share of CPU time that the hypervisor gave to others, 0 to 1; null where unknown. */
  readonly stolenShare: number | null;
  /** Times that a CPU quota or the heat slowed us down. */
  readonly throttledTimes: number;
}

export interface PhaseFacts {
  readonly phase: Phase;
  readonly samples: PhaseSamples;
  readonly pressure: MachinePressure;
  /** Incidents of this arm's servers from the end of the phase before to the end of this one. */
  readonly incidents: readonly ServerIncident[];
  /** Why incidents could not be read, or null. */
  readonly incidentsFailure: string | null;
}

export function judgeValidity(target: TargetSamples, facts: PhaseFacts, limits: ValidityLimits): ValidityCheck[] {
  const isSearch = facts.phase.kind === 'capacity';
  // A capacity search goes beyond what the server can do on purpose: its errors are its finding.
  return [
    ...(facts.phase.kind === 'latency'
      ? [checkRate(target, facts.phase, facts.samples, limits), checkLateness(facts, limits)]
      : []),
    ...(isSearch ? [] : [checkGenerator(facts, limits), ...checkErrors(target, limits)]),
    checkServers(facts),
    ...checkMachine(facts),
    checkEnd(facts, target),
  ];
}

function checkRate(
  target: TargetSamples,
  phase: LatencyPhase,
  samples: PhaseSamples,
  limits: ValidityLimits,
): ValidityCheck {
  const answered = target.completed + target.errors.status + target.errors.body;
  // The slots dealt to this target; a phase that ended early dealt only some of them.
  const asked =
    samples.endedEarly === null
      ? target.scheduled / phase.durationSeconds
      : phase.ratePerSecond / samples.targets.length;
  const attained = target.activeSeconds === 0 ? 0 : answered / target.activeSeconds;
  const share = asked === 0 ? 0 : attained / asked;
  return check('attained-rate', share >= limits.minAttainedRate, share, limits.minAttainedRate, [
    `attained ${attained.toFixed(1)} of ${asked.toFixed(1)} requests/s`,
    `(${percent(share)}, at least ${percent(limits.minAttainedRate)})`,
  ]);
}

function checkLateness({ samples }: PhaseFacts, limits: ValidityLimits): ValidityCheck {
  const { latenessHistogram } = samples.generator;
  const p99 = latenessHistogram === null ? null : percentileMs(decodeHistogram(latenessHistogram), 99);
  const text = p99 === null ? 'unknown' : `${p99.toFixed(2)} ms`;
  return check('lateness', p99 !== null && p99 <= limits.maxLatenessP99Ms, p99, limits.maxLatenessP99Ms, [
    `the generator's own lateness, p99: ${text} (at most ${limits.maxLatenessP99Ms} ms)`,
  ]);
}

function checkGenerator({ samples }: PhaseFacts, limits: ValidityLimits): ValidityCheck {
  const { cpuMs, wallSeconds } = samples.generator;
  const share = wallSeconds === 0 ? 0 : cpuMs / (wallSeconds * 1000);
  return check('generator-cpu', share <= limits.maxGeneratorCpu, share, limits.maxGeneratorCpu, [
    `the generator used ${percent(share)} of its core (at most ${percent(limits.maxGeneratorCpu)})`,
  ]);
}

function checkErrors(target: TargetSamples, { maxErrorRate }: ValidityLimits): ValidityCheck[] {
  const { errors } = target;
  const broken = errors.connect + errors.reset + errors.closed + errors.other;
  const all = target.completed + sum(errors);
  const rule = (name: ValidityRule, count: number, what: string, limit = maxErrorRate): ValidityCheck => {
    const rate = all === 0 ? 1 : count / all;
    const words = all === 0 ? 'no request was answered' : `${count} of ${all} requests ${what} (${percent(rate)}`;
    return check(name, rate <= limit, rate, limit, [all === 0 ? words : `${words}, at most ${percent(limit)})`]);
  };
  const named = [
    rule('timeouts', errors.timeout, 'timed out'),
    rule('status', errors.status, `had a wrong status: ${describeStatusCodes(target)}`),
    rule('body', errors.body, 'had a wrong body', 0),
  ];
  // The limit is for all that went wrong together, but what has its own rule broken is not said twice.
  const isSaid = named.some(({ isMet }) => !isMet);
  const counted = isSaid ? broken : sum(errors);
  return [rule('errors', counted, `failed: ${describeErrors(errors, isSaid ? 'broken' : 'all')}`), ...named];
}

function checkServers({ incidents, incidentsFailure }: PhaseFacts): ValidityCheck {
  if (incidentsFailure !== null) {
    return check('server-alive', false, null, 0, [`unknown whether the servers ran through: ${incidentsFailure}`]);
  }
  const words = incidents.map(({ service, message }) => `${service} ${message}`);
  return check('server-alive', incidents.length === 0, incidents.length, 0, [
    words.length === 0 ? 'all servers ran through' : words.join('; '),
  ]);
}

function checkMachine({ pressure }: PhaseFacts): ValidityCheck[] {
  const { stolenShare, throttledTimes } = pressure;
  const isMet = (stolenShare ?? 0) <= maxStolenShare && throttledTimes === 0;
  const stolen = stolenShare === null ? 'unknown' : percent(stolenShare);
  return [
    check('throttling', isMet, stolenShare, maxStolenShare, [
      `CPU time taken by other guests of the host: ${stolen} (at most ${percent(maxStolenShare)});`,
      `slowed down by quota or heat ${throttledTimes} times`,
    ]),
  ];
}

function checkEnd({ samples }: PhaseFacts, target: TargetSamples): ValidityCheck {
  const isMet = samples.endedEarly === null && target.completed > 0;
  return check('ended-early', isMet, target.completed, null, [
    samples.endedEarly ?? (target.completed > 0 ? 'ran to its end' : 'no right answer came'),
  ]);
}

function check(
  rule: ValidityRule,
  isMet: boolean,
  value: number | null,
  limit: number | null,
  words: readonly string[],
): ValidityCheck {
  return { rule, isMet, value, limit, message: words.join(' ') };
}

function describeErrors(errors: ErrorCounts, which: 'broken' | 'all'): string {
  const broken: readonly [number, string][] = [
    [errors.connect, 'not connected'],
    [errors.reset, 'reset'],
    [errors.closed, 'closed early'],
    [errors.other, 'no HTTP'],
  ];
  const others: readonly [number, string][] = [
    [errors.timeout, 'timed out'],
    [errors.status, 'wrong status'],
    [errors.body, 'wrong body'],
  ];
  const named = which === 'all' ? [...broken, ...others] : broken;
  const words = named.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? 'none' : words.join(', ');
}

function describeStatusCodes({ statusCodes }: TargetSamples): string {
  return Object.entries(statusCodes)
    .map(([code, count]) => `${count} × ${code}`)
    .join(', ');
}

function sum(errors: ErrorCounts): number {
  return Object.values(errors).reduce((total, count) => total + count, 0);
}

/** Two digits after the point where one would round a small share to nothing. */
function percent(share: number): string {
  const value = share * 100;
  return `${value === 0 || value >= 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(2)} %`;
}
