/** Verdicts of a pair's metrics → the judgement of the pair. */
import { judgeAbsolutes } from './judge-absolutes.ts';
import { type PairContext, titlePair } from './pair-context.ts';
import { countMeasured } from './pair-notes.ts';
import { describePair } from './phrase-judgement.ts';
import { findWorstKind, type PairJudgement, rankVerdict, type Verdict, type VerdictKind } from './verdict.ts';

export function buildPairJudgement(
  context: PairContext,
  unsorted: readonly Verdict[],
  notes: readonly string[],
): PairJudgement {
  const verdicts = [...unsorted].sort(compareImportance);
  const absolutes = judgeAbsolutes(context);
  const gates = verdicts.filter(({ isGate }) => isGate);
  const kinds: VerdictKind[] = [...gates.map(({ kind }) => kind), ...absolutes.map(({ kind }) => kind)];
  // Where nothing was judged, nothing was cleared.
  if (gates.length === 0) kinds.push('inconclusive');
  const draft = {
    head: context.head.name,
    base: context.base.name,
    comparison: context.comparison,
    title: titlePair(context),
    names: context.names,
    verdicts,
    absolutes,
    screen: { measured: countMeasured(context, 'screen'), planned: context.planned.screen },
    confirm: { measured: countMeasured(context, 'confirm'), planned: context.planned.confirm },
    notes,
    kind: findWorstKind(kinds) ?? 'inconclusive',
    failsCheck: [...verdicts, ...absolutes].some((verdict) => verdict.failsCheck),
  };
  return { ...draft, sentence: describePair(draft) };
}

/** What decides first, the worst first, then the largest change in units of its margin; else in the order of the table. */
function compareImportance(a: Verdict, b: Verdict): number {
  const isChange = a.kind === 'regressed' || a.kind === 'improved' || a.kind === 'suspected';
  const size = ({ estimate, margin }: Verdict) => (isChange ? Math.abs(estimate ?? 0) / margin : 0);
  return Number(b.isGate) - Number(a.isGate) || rankVerdict(a.kind) - rankVerdict(b.kind) || size(b) - size(a);
}
