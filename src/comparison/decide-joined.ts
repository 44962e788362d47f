/** What joined records mean for the check: as for one run, and what is not there fails it, whatever --fail-on says. */
import { type CheckDecision, decideCheck, type FailOn } from './decide-check.ts';
import type { Judgement } from './verdict.ts';

/** `missing`: sentences on records that are not there, or that cannot be read. null when nothing was compared. */
export function decideJoined(judgement: Judgement, missing: readonly string[], failOn: FailOn): CheckDecision | null {
  const decision = judgement.pairs.length === 0 ? null : decideCheck(judgement, failOn);
  if (missing.length === 0) return decision;
  return { conclusion: 'failure', reasons: [...missing, ...(decision?.reasons ?? [])] };
}
