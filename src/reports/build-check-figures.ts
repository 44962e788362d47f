/** What a comparison says, for machines: the command line's --json and the action's outputs. */
import type { CheckDecision } from '../comparison/decide-check.ts';
import type { StoredJudgement } from '../comparison/stored-verdict.ts';
import type { Judgement } from '../comparison/verdict.ts';
import { buildVerdictFigures, type VerdictFigures } from './build-verdict-figures.ts';

export interface CheckFigures {
  /** Nothing of the sort when nothing was compared. */
  readonly check?: CheckDecision;
  readonly verdicts?: VerdictFigures | null;
  readonly history?: StoredJudgement | null;
}

export function buildCheckFigures(
  verdicts: {
    readonly judgement: Judgement | null;
    readonly stored: StoredJudgement | null;
    readonly check: CheckDecision;
  } | null,
): CheckFigures {
  if (verdicts === null) return {};
  const { judgement, stored, check } = verdicts;
  return { check, verdicts: judgement === null ? null : buildVerdictFigures(judgement), history: stored };
}
