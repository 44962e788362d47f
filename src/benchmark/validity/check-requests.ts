/** Requests of HTTP phases that got no right answer. */
import type { ErrorCounts, LatencyPhase, TargetSamples, ThroughputPhase } from '../../load/load-generator.ts';
import type { ValidityCheck, ValidityRule } from '../../records/record.ts';
import type { ValidityLimits } from '../../settings/validity-limits.ts';
import { checkHanging } from './check-hanging.ts';
import { check, describeStatusCodes, listCounts, percent, sumErrorCounts } from './validity-facts.ts';

export function checkRequests(
  target: TargetSamples,
  phase: LatencyPhase | ThroughputPhase,
  limits: ValidityLimits,
): ValidityCheck[] {
  const { maxErrorRate } = limits;
  const { errors } = target;
  const broken = errors.connect + errors.reset + errors.closed + errors.other;
  const all = target.completed + sumErrorCounts(errors);
  const rule = (name: ValidityRule, count: number, what: string, limit = maxErrorRate): ValidityCheck => {
    const rate = all === 0 ? 1 : count / all;
    const words = all === 0 ? 'no request was answered' : `${count} of ${all} requests ${what} (${percent(rate)}`;
    return check(name, rate <= limit, rate, limit, [all === 0 ? words : `${words}, at most ${percent(limit)})`]);
  };
  const timeouts = rule('timeouts', errors.timeout, 'timed out');
  const named = [
    phase.kind === 'latency'
      ? timeouts
      : checkHanging(timeouts, target, { ...phase, atOnce: phase.connections, many: 'requests' }, limits),
    rule('status', errors.status, `had a wrong status: ${describeStatusCodes(target.statusCodes)}`),
    rule('body', errors.body, 'had a wrong body', 0),
  ];
  // The limit is for all that went wrong together, but what has its own rule broken is not said twice.
  const isSaid = named.some(({ isMet }) => !isMet);
  const counted = isSaid ? broken : sumErrorCounts(errors);
  return [rule('errors', counted, `failed: ${describeErrors(errors, isSaid ? 'broken' : 'all')}`), ...named];
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
  return listCounts(which === 'all' ? [...broken, ...others] : broken);
}
