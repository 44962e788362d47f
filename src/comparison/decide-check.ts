/** A judgement and what a project wants to be stopped by → the conclusion of a check, with its reasons. */
import type { AbsoluteVerdict, Judgement, PairJudgement, Verdict, VerdictKind } from './verdict.ts';

/** Each includes the ones before it. A missing figure counts as a regression. */
export const failOnLevels = ['regressed', 'suspected', 'inconclusive', 'invalid'] as const;
export type FailOn = (typeof failOnLevels)[number] | 'never';

export interface CheckDecision {
  /** neutral: nothing that fails, and not everything could be cleared. Never a success then. */
  readonly conclusion: 'success' | 'neutral' | 'failure';
  /** Sentences, what decides first. Of a success: what was cleared. */
  readonly reasons: readonly string[];
}

interface Finding {
  readonly level: 'fails' | 'warns' | 'clear';
  readonly sentence: string;
}

export function decideCheck(judgement: Judgement, failOn: FailOn): CheckDecision {
  const findings = judgement.pairs.flatMap((pair) => judgePair(pair, failOn, judgement.pairs.length > 1));
  const fails = findings.filter(({ level }) => level === 'fails').map(({ sentence }) => sentence);
  const warns = findings.filter(({ level }) => level === 'warns').map(({ sentence }) => sentence);
  if (fails.length > 0) return { conclusion: 'failure', reasons: [...fails, ...warns] };
  // Nothing judged is nothing cleared.
  if (warns.length > 0 || findings.length === 0) {
    return { conclusion: 'neutral', reasons: warns.length > 0 ? warns : [judgement.sentence] };
  }
  return { conclusion: 'success', reasons: findings.map(({ sentence }) => sentence) };
}

function judgePair(pair: PairJudgement, failOn: FailOn, isOneOfMany: boolean): Finding[] {
  const name = isOneOfMany ? `${pair.title}: ` : '';
  if (pair.verdicts.length === 0 && pair.absolutes.length === 0) {
    const level = includes(failOn, pair.kind) ? 'fails' : 'warns';
    return [{ level, sentence: `${name}${pair.sentence}` }];
  }
  return [
    ...pair.verdicts.filter(({ isGate }) => isGate).map((verdict) => judgeVerdict(verdict, pair.comparison, failOn)),
    ...pair.absolutes.map((verdict) => judgeAbsolute(verdict, failOn)),
  ].map(({ level, sentence }) => ({ level, sentence: `${name}${sentence}` }));
}

function judgeVerdict(verdict: Verdict, comparison: PairJudgement['comparison'], failOn: FailOn): Finding {
  const { kind, sentence } = verdict;
  // That two setups differ is a finding and no change; what could not be measured still is no success.
  if (comparison === 'setup' && kind !== 'missing' && kind !== 'invalid') return { level: 'clear', sentence };
  const isHarmless =
    kind === 'unchanged' || kind === 'improved' || (kind === 'inconclusive' && verdict.excludesRegression);
  if (isHarmless) return { level: 'clear', sentence };
  // A regression below its margin warns, whatever is asked.
  const isSmall = kind === 'regressed' && !verdict.failsCheck;
  return { level: !isSmall && includes(failOn, kind) ? 'fails' : 'warns', sentence };
}

function judgeAbsolute({ kind, sentence }: AbsoluteVerdict, failOn: FailOn): Finding {
  if (kind === 'unchanged' || kind === 'improved') return { level: 'clear', sentence };
  return { level: includes(failOn, kind) ? 'fails' : 'warns', sentence };
}

function includes(failOn: FailOn, kind: VerdictKind): boolean {
  if (failOn === 'never') return false;
  const level = kind === 'missing' ? 'regressed' : kind;
  const place = (failOnLevels as readonly string[]).indexOf(level);
  return place !== -1 && place <= failOnLevels.indexOf(failOn);
}
