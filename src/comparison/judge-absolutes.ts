/**
 * What no ratio can judge: requests without a right answer, messages that were lost or changed on their way, rounds in which
 * a side fell behind the asked rate or died. Counted over all rounds, also those whose figures are invalid: that they are
 * is the finding.
 */
import type { ArmPhaseRecord } from '../records/record.ts';
import { signedRankTest } from '../statistics/signed-rank.ts';
import { countedShares, isAllowedShare, type ShareTopic, type ShareTopicSpec } from './counted-shares.ts';
import { findBlamed, type PairContext, type StagedRound } from './pair-context.ts';
import { phraseRounds, phraseShare } from './phrase-absolutes.ts';
import type { AbsoluteTopic, AbsoluteVerdict, CountOf } from './verdict.ts';

/** One-sided, for rounds that only the head spoils: 7 of them, and none that only the base spoils. */
const roundsAlpha = 0.01;
const defaultMaxErrorRate = 0.001;

type Counts = AbsoluteVerdict['counts'];

export function judgeAbsolutes(context: PairContext): AbsoluteVerdict[] {
  const topics = Object.keys(countedShares) as ShareTopic[];
  return [
    ...topics.map((topic) => judgeShare(topic, context)),
    judgeRounds('rate', context, hasMissedRate),
    judgeRounds('servers', context, hasDied),
  ].filter((verdict) => verdict !== null);
}

/** The limit that the run itself was held to. */
export function readMaxErrorRate({ record }: PairContext): number {
  const limits = record.settings['limits'];
  const own =
    typeof limits === 'object' && limits !== null && !Array.isArray(limits) ? limits['maxErrorRate'] : undefined;
  return typeof own === 'number' ? own : defaultMaxErrorRate;
}

function countShares({ rounds, head, base }: PairContext, { phases, count }: ShareTopicSpec): Counts {
  const counted = rounds.flatMap(({ round }) => round.phases).filter(({ kind }) => phases.includes(kind));
  const of = (variant: string): CountOf => count(armsOf(counted, variant));
  return { head: of(head.name), base: of(base.name) };
}

/** null where nothing of the kind was measured, and for what only its being there is worth a word. */
function judgeShare(topic: ShareTopic, context: PairContext): AbsoluteVerdict | null {
  const spec = countedShares[topic];
  const counts = countShares(context, spec);
  const { head, base } = counts;
  if (head.of === 0 && base.of === 0) return null;
  if (!spec.isAlwaysTold && head.count === 0 && base.count === 0) return null;
  const limit = spec.isNeverAllowed ? 0 : readMaxErrorRate(context);
  const isOver = (side: CountOf) => side.of > 0 && !isAllowedShare(side, limit);
  const kind = isOver(head) ? (isOver(base) ? 'invalid' : 'regressed') : isOver(base) ? 'improved' : 'unchanged';
  const sentence = phraseShare(topic, kind, { counts, limit, names: context.names });
  return buildVerdict(context, { topic, kind, counts, limit, sentence });
}

/** null when neither side ever did. */
function judgeRounds(
  topic: 'rate' | 'servers',
  context: PairContext,
  has: (round: StagedRound, side: 'head' | 'base', context: PairContext) => boolean,
): AbsoluteVerdict | null {
  const of = context.rounds.length;
  const seen = context.rounds.map((round) => ({
    head: has(round, 'head', context),
    base: has(round, 'base', context),
  }));
  const counts: Counts = {
    head: { count: seen.filter(({ head }) => head).length, of },
    base: { count: seen.filter(({ base }) => base).length, of },
  };
  if (counts.head.count === 0 && counts.base.count === 0) return null;
  // The sign test: with equal sizes the signed-rank test is just that.
  const signs = seen.map(({ head, base }) => Number(head) - Number(base));
  const isRegressed = signedRankTest(signs, 'greater').p <= roundsAlpha;
  const isImproved = signedRankTest(signs, 'less').p <= roundsAlpha;
  const kind = isRegressed ? 'regressed' : isImproved ? 'improved' : 'inconclusive';
  const sentence = phraseRounds(topic, kind, { counts, names: context.names });
  return buildVerdict(context, { topic, kind, counts, limit: null, sentence });
}

function hasMissedRate({ round }: StagedRound, side: 'head' | 'base', context: PairContext): boolean {
  return armsOf(round.phases, context[side].name).some(({ checks }) =>
    checks.some(({ rule, isMet }) => rule === 'attained-rate' && !isMet),
  );
}

function hasDied({ round }: StagedRound, side: 'head' | 'base', context: PairContext): boolean {
  const arm = round.arms.find(({ variant }) => variant === context[side].name);
  if (arm !== undefined && arm.incidents.length > 0) return true;
  return round.failure !== null && findBlamed(round.failure.message, context) === side;
}

function armsOf(phases: StagedRound['round']['phases'], variant: string): ArmPhaseRecord[] {
  return phases.flatMap(({ arms }) => arms.filter((arm) => arm.variant === variant));
}

function buildVerdict(
  { head, base }: PairContext,
  verdict: Omit<AbsoluteVerdict, 'head' | 'base' | 'failsCheck'> & { readonly topic: AbsoluteTopic },
): AbsoluteVerdict {
  return { head: head.name, base: base.name, ...verdict, failsCheck: verdict.kind === 'regressed' };
}
