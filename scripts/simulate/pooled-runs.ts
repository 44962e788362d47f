/** Runs of one comparison on several runners, judged as one: each goes on to fresh rounds by what it has seen itself. */
import {
  judgePooledDifferences,
  lookAtAll,
  type PooledDifferences,
  type PooledResult,
  type PooledRule,
  pooledAlpha,
  readPooledInterval,
} from '../../src/comparison/pooled-rule.ts';
import { type Differences, screen, type TwoStageRule } from '../../src/comparison/two-stage-rule.ts';
import type { DrawDifferences } from './whole-rule.ts';

/** A draw for each gate metric. */
export type Runner = readonly DrawDifferences[];

export interface PooledRunOptions {
  /** What a runner follows, with its own family of metrics. */
  readonly ownRule: TwoStageRule;
  readonly rule: PooledRule;
  /** ln, of the first metric; 0 when missing. */
  readonly change?: number;
}

/** The result of the first metric, and of the others where they may be confirmed; null where they are not. */
export function drawPooledRun(runners: readonly Runner[], options: PooledRunOptions): readonly (PooledResult | null)[] {
  const { ownRule, rule, change = 0 } = options;
  const changeOf = (metric: number) => (metric === 0 ? change : 0);
  const drawn = runners.map((draws) => {
    const first = draws.map((draw, metric) => draw(ownRule.screenPairs, changeOf(metric)));
    const goesOn = first.some((differences) => screen(differences, ownRule).isSuspect);
    const fresh = goesOn ? draws.map((draw, metric) => draw(ownRule.confirmPairs, changeOf(metric))) : null;
    return { first, fresh };
  });
  return (runners[0] ?? []).map((_, metric) =>
    judge(
      {
        screen: drawn.map(({ first }) => first[metric] as Differences),
        confirm: drawn.flatMap(({ fresh }) => (fresh === null ? [] : [fresh[metric] as Differences])),
      },
      rule,
      metric === 0,
    ),
  );
}

/** Estimate and interval take most of the time, and nothing is asked of them where the test does not reject. */
function judge(differences: PooledDifferences, rule: PooledRule, isFirst: boolean): PooledResult | null {
  const look = isFirst ? null : lookAtAll(differences);
  if (look !== null && Math.min(look.greater, look.less) > 2 * pooledAlpha(rule)) return null;
  return judgePooledDifferences(differences, rule);
}

export interface PooledRates {
  /** Fraction of the runs with at least one confirmed change for the worse, and for the better. */
  readonly regressed: number;
  readonly improved: number;
  /** Fraction of the 95 % intervals of the first metric that hold the truth. */
  readonly covered: number;
  /** Fraction of the runs in which the first metric is confirmed to be worse. */
  readonly found: number;
  /** Fraction of the runs in which at least one runner went on. */
  readonly withFresh: number;
  /** Mean of the estimates of the first metric, ln. */
  readonly meanEstimate: number;
}

export function ratePooledRuns(runners: readonly Runner[], options: PooledRunOptions, replicates: number): PooledRates {
  let [regressed, improved, covered, found, withFresh, estimates] = [0, 0, 0, 0, 0, 0];
  for (let run = 0; run < replicates; run++) {
    const results = drawPooledRun(runners, options);
    const isFound = (direction: PooledResult['direction'], among = results) =>
      among.some((one) => one?.isConfirmed === true && one.direction === direction);
    if (isFound('worse')) regressed++;
    if (isFound('better')) improved++;
    if (isFound('worse', results.slice(0, 1))) found++;
    const [first] = results;
    if (first === undefined || first === null) continue;
    const { low, high } = readPooledInterval(first.look, options.rule.confidence);
    if (low <= (options.change ?? 0) && (options.change ?? 0) <= high) covered++;
    if (first.look.hasFresh) withFresh++;
    estimates += first.estimate;
  }
  const share = (count: number) => count / replicates;
  return {
    regressed: share(regressed),
    improved: share(improved),
    covered: share(covered),
    found: share(found),
    withFresh: share(withFresh),
    meanEstimate: estimates / replicates,
  };
}
