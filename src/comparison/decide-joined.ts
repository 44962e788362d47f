/** What joined records mean for the check: as for one run, and what is not there fails it, whatever --fail-on says. */
import { type CheckDecision, decideCheck, type FailOn } from './decide-check.ts';
import type { UnjudgedRecord } from './find-unjudged.ts';
import type { Judgement } from './verdict.ts';

/**
 * `missing`: sentences on records that are not there, or that cannot be read. null when nothing was to be compared, and all is
 * there and valid.
 */
export function decideJoined(
  judgement: Judgement,
  { missing, unjudged }: { readonly missing: readonly string[]; readonly unjudged: readonly UnjudgedRecord[] },
  failOn: FailOn,
): CheckDecision | null {
  const paired = judgement.pairs.length === 0 ? null : decideCheck(judgement, failOn);
  const isFault = failOn === 'invalid' && unjudged.some(({ kind }) => kind === 'invalid');
  const failures = [
    ...missing,
    ...(paired?.conclusion === 'failure' ? paired.reasons : []),
    ...(isFault ? listSentences(unjudged, 'invalid') : []),
  ];
  if (failures.length > 0) return { conclusion: 'failure', reasons: failures };
  const warnings = [
    ...(paired?.conclusion === 'neutral' ? paired.reasons : []),
    ...listSentences(unjudged, 'invalid'),
    ...listSentences(unjudged, 'uncompared'),
  ];
  return warnings.length > 0 ? { conclusion: 'neutral', reasons: warnings } : paired;
}

function listSentences(unjudged: readonly UnjudgedRecord[], wanted: UnjudgedRecord['kind']): string[] {
  return unjudged.filter(({ kind }) => kind === wanted).map(({ sentence }) => sentence);
}
