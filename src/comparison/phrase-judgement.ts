/** The sentence on a pair and the one on the whole run: what is worst first, and no more than a line or two. */
import { describeDirection, formatMargin, formatSize, nameMetric, toFraction } from './format-change.ts';
import type { PairJudgement, Verdict, VerdictKind } from './verdict.ts';

type PairDraft = Omit<PairJudgement, 'sentence'>;

/** Two setups differ; one setup at two revisions changed. */
const kindWords = {
  revision: {
    regressed: 'regressed',
    suspected: 'suspected to have regressed',
    improved: 'improved',
    unchanged: 'unchanged',
  },
  setup: { regressed: 'worse', suspected: 'suspected to be worse', improved: 'better', unchanged: 'alike' },
} as const;

/** Without the pair's name. */
export function describePair(pair: PairDraft): string {
  const gates = pair.verdicts.filter(({ isGate }) => isGate);
  const words = kindWords[pair.comparison];
  const of = (kind: VerdictKind) => gates.filter((verdict) => verdict.kind === kind);
  const parts = [
    ...describeAbsolutes(pair),
    ...describeChanged(of('regressed'), 'worse', words.regressed),
    ...describeNamed(of('missing'), 'missing'),
    ...describeNamed(of('suspected'), words.suspected),
    ...describeNamed(of('invalid'), 'invalid'),
    ...describeNamed(of('inconclusive'), 'inconclusive'),
    ...describeChanged(of('improved'), 'better', words.improved),
    ...describeUnchanged(of('unchanged'), words.unchanged),
  ];
  return parts.length === 0 ? 'nothing could be judged' : parts.join('; ');
}

/** Of all pairs, the worst first. */
export function describeJudgement(pairs: readonly PairJudgement[]): string {
  if (pairs.length === 0) return 'nothing was compared';
  const [only] = pairs;
  if (pairs.length === 1 && only !== undefined) return only.sentence;
  return pairs.map(({ title, sentence }) => `${title}: ${sentence}`).join('. ');
}

function describeAbsolutes({ absolutes }: PairDraft): string[] {
  return absolutes.filter(({ kind }) => kind === 'regressed').map(({ sentence }) => sentence);
}

function describeChanged(verdicts: readonly Verdict[], direction: 'worse' | 'better', word: string): string[] {
  if (verdicts.length === 0) return [];
  const changes = verdicts.map(({ metric, estimate }) => {
    const size = formatSize(toFraction(metric, estimate ?? 0));
    return `${nameMetric(metric)} ${size} ${describeDirection(metric, direction)}`;
  });
  return [`${word}: ${joinWords(changes)}`];
}

function describeNamed(verdicts: readonly Verdict[], words: string): string[] {
  return verdicts.length === 0 ? [] : [`${words}: ${joinWords(verdicts.map(({ metric }) => nameMetric(metric)))}`];
}

function describeUnchanged(verdicts: readonly Verdict[], word: string): string[] {
  if (verdicts.length === 0) return [];
  const margins = [...new Set(verdicts.map(({ margin }) => margin))].sort((a, b) => a - b);
  const groups = margins.map((margin) => {
    const names = verdicts.filter((verdict) => verdict.margin === margin).map(({ metric }) => nameMetric(metric));
    return `within ${formatMargin(margin)}: ${joinWords(names)}`;
  });
  return [`${word} ${groups.join(', ')}`];
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
