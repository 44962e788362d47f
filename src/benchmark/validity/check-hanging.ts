/** What hangs in a closed loop. */
import type { TargetSamples } from '../../load/load-generator.ts';
import type { ValidityCheck } from '../../records/record.ts';
import type { ValidityLimits } from '../../settings/validity-limits.ts';
import { check, percent, sumErrorCounts } from './validity-facts.ts';

/**
 * A connection of a closed loop that hangs sends nothing more: one time-out of some 50,000 requests, few enough for
 * `counted`, can be a tenth of the load that was asked for, which is `atOnce` requests at any time.
 */
export function checkHanging(
  counted: ValidityCheck,
  { errors, completed, activeSeconds }: TargetSamples,
  load: { readonly atOnce: number; readonly timeoutSeconds: number; readonly many: string },
  { minAttainedRate }: ValidityLimits,
): ValidityCheck {
  if (!counted.isMet || errors.timeout === 0 || activeSeconds === 0) return counted;
  const share = Math.min(1, (errors.timeout * load.timeoutSeconds) / (load.atOnce * activeSeconds));
  const limit = 1 - minAttainedRate;
  if (share <= limit) return counted;
  return check(counted.rule, false, share, limit, [
    `${errors.timeout} of ${completed + sumErrorCounts(errors)} ${load.many} timed out, and nothing else was sent in their`,
    `place for ${load.timeoutSeconds} s: ${percent(share)} of the load was missing (at most ${percent(limit)})`,
  ]);
}
