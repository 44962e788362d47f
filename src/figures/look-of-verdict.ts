/** Verdicts by colour, shape and word at once. */
import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { PairJudgement, Verdict, VerdictKind } from '../comparison/verdict.ts';

export interface VerdictLook {
  readonly tone: 'good' | 'bad' | 'warn' | 'plain';
  readonly shape: SymbolType;
  readonly isHollow: boolean;
  readonly word: string;
}

const looks: Readonly<Record<VerdictKind, Omit<VerdictLook, 'word'>>> = {
  regressed: { tone: 'bad', shape: symbolSquare, isHollow: false },
  missing: { tone: 'bad', shape: symbolSquare, isHollow: true },
  suspected: { tone: 'warn', shape: symbolDiamond, isHollow: false },
  invalid: { tone: 'warn', shape: symbolDiamond, isHollow: true },
  inconclusive: { tone: 'warn', shape: symbolCircle, isHollow: true },
  improved: { tone: 'good', shape: symbolTriangle, isHollow: false },
  unchanged: { tone: 'plain', shape: symbolCircle, isHollow: false },
};

const setupWords: Readonly<Partial<Record<VerdictKind, string>>> = {
  regressed: 'worse',
  improved: 'better',
  unchanged: 'alike',
};

/** Of two setups none is wrong: the worse is not painted as an alarm. */
export function lookOfVerdict({ kind }: Verdict, comparison: PairJudgement['comparison']): VerdictLook {
  const word = (comparison === 'setup' ? setupWords[kind] : undefined) ?? kind;
  const look = looks[kind];
  return { ...look, word, tone: comparison === 'setup' && look.tone === 'bad' ? 'plain' : look.tone };
}
