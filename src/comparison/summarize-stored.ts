/** Verdicts beside the history → one kind and one sentence for all of them. */
import type { MissingSetup, StoredJudgement, StoredVariantJudgement, StoredVerdict } from './stored-verdict.ts';
import { findWorstKind, type VerdictKind } from './verdict.ts';

export function summarizeStored(
  variants: readonly StoredVariantJudgement[],
  missingSetups: readonly MissingSetup[],
): StoredJudgement {
  const gate = variants.flatMap(({ verdicts }) => verdicts.filter(({ isGate }) => isGate));
  const isJudged = gate.some(({ kind }) => kind !== 'collecting' && kind !== 'unjudged');
  const kinds = [
    ...gate.flatMap(({ kind }) => (isVerdict(kind) ? [kind] : [])),
    ...missingSetups.map(() => 'missing' as const),
  ];
  const worst = findWorstKind(kinds);
  // Some metrics cleared and others not yet judged is no clearance of the whole.
  const isPartly = gate.some(({ kind }) => !isVerdict(kind));
  return {
    variants,
    missingSetups,
    kind: worst === 'unchanged' && isPartly ? null : worst,
    failsCheck: missingSetups.length > 0 || gate.some(({ failsCheck }) => failsCheck),
    sentence:
      isJudged || missingSetups.length > 0
        ? describeWorst(worst, variants, missingSetups, isPartly)
        : describeNothing(gate),
  };
}

function isVerdict(kind: StoredVerdict['kind']): kind is Exclude<StoredVerdict['kind'], 'collecting' | 'unjudged'> {
  return kind !== 'collecting' && kind !== 'unjudged';
}

function describeWorst(
  worst: VerdictKind | null,
  variants: readonly StoredVariantJudgement[],
  missingSetups: readonly MissingSetup[],
  isPartly: boolean,
): string {
  const [missing] = missingSetups;
  if (missing !== undefined) return missing.sentence;
  if (worst === 'unchanged') {
    return isPartly
      ? 'nothing looks slower than before, as far as there is a baseline'
      : 'no gate metric has changed by its margin';
  }
  const found = variants.flatMap(({ title, verdicts }) =>
    verdicts.filter(({ isGate, kind }) => isGate && kind === worst).map(({ sentence }) => `${title}: ${sentence}`),
  );
  const [first = 'nothing was judged', ...others] = found;
  return others.length === 0 ? first : `${first}; and ${others.length} more ${worst}`;
}

/** The metric that is furthest from a baseline stands for all. */
function describeNothing(gate: readonly StoredVerdict[]): string {
  const collecting = gate.filter(({ kind }) => kind === 'collecting').sort((a, b) => a.runs - b.runs);
  const least = collecting[0];
  if (least !== undefined) return least.sentence;
  return gate.length === 0
    ? 'nothing was measured that could be judged'
    : 'measured without a control, so nothing is judged';
}
