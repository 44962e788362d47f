import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rateCoverage, rateCoverageOfSuspects } from '../../scripts/simulate/coverage.ts';
import { drawFromScatter, forgetOrders } from '../../scripts/simulate/draw-differences.ts';
import { createNoise, measuredScatters } from '../../scripts/simulate/noise.ts';
import { ruleForEight } from '../../scripts/simulate/simulate-false-alarms.ts';
import { simulatePower, simulateRuns } from '../../scripts/simulate/whole-rule.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const begin = () => createNoise(createSeededRandom(11));

describe('the whole two-stage rule, over the measured scatters', () => {
  it('calls a run in which nothing changed regressed at most once in a hundred times, over 8 metrics', () => {
    const noise = begin();
    const draws = measuredScatters.map(({ sd }) => drawFromScatter(noise, { sd, orderEffect: 0.025 }));
    const rates = simulateRuns(draws, ruleForEight, 150);
    assert.ok(rates.falseRegressions <= 0.01 && rates.falseImprovements <= 0.01, JSON.stringify(rates));
    // Most runs end with the screen.
    assert.ok(rates.meanPairs >= 12 && rates.meanPairs < 16, `${rates.meanPairs}`);
  });

  it('keeps its error without its floor too, and loses it without the fresh rounds', () => {
    const noise = begin();
    const draws = measuredScatters.map(() => drawFromScatter(noise, { sd: 0.03 }));
    const bare = { ...ruleForEight, minEstimate: 0 };
    assert.ok(simulateRuns(draws, bare, 150).falseRegressions <= 0.025);
    // A screen alone at its 5 %, over 8 metrics: one run in three.
    const { meanPairs } = simulateRuns(draws, bare, 150);
    const suspectRuns = (meanPairs - bare.screenPairs) / bare.confirmPairs;
    assert.ok(suspectRuns > 0.2, `${suspectRuns}`);
  });

  it('finds 5 % of throughput and CPU, 3 % of p50 and 10 % of all in at least nine of ten runs', () => {
    const noise = begin();
    for (const { metric, sd } of measuredScatters) {
      const draw = drawFromScatter(noise, { sd });
      const found = (change: number) => simulatePower(draw, Math.log1p(change), ruleForEight, 60).confirmed;
      if (metric === 'p50') assert.ok(found(0.03) >= 0.9);
      if (metric === 'throughput' || metric === 'CPU') assert.ok(found(0.05) >= 0.9);
      assert.ok(found(0.1) >= 0.98);
    }
  });

  it('estimates what it confirmed without the optimism of the screen', () => {
    const draw = drawFromScatter(begin(), { sd: 0.045 });
    const { meanEstimate, meanScreenEstimate } = simulatePower(draw, Math.log1p(0.03), ruleForEight, 300);
    assert.ok(meanScreenEstimate > meanEstimate, `${meanScreenEstimate} ${meanEstimate}`);
  });

  it('is blind where the order of starting is forgotten', () => {
    const rule = { ...ruleForEight, minEstimate: 0 };
    const ordered = drawFromScatter(begin(), { sd: 0.006, orderEffect: 0.025 });
    assert.ok(simulatePower(ordered, 0.01, rule, 50).confirmed >= 0.95);
    assert.equal(simulatePower(forgetOrders(ordered), 0.01, rule, 50).confirmed, 0);
  });
});

describe('the 95 % interval', () => {
  it('holds the truth as often as it says', () => {
    for (const hasHeavyTails of [false, true]) {
      const { attained, covered } = rateCoverage(drawFromScatter(begin(), { sd: 0.036, hasHeavyTails }), 12, 800);
      assert.ok(attained >= 0.95 && attained < 0.96, `${attained}`);
      assert.ok(covered > 0.935 && covered < 0.98, `${covered}`);
    }
  });

  it('holds it after a suspicion only where it is of the fresh pairs', () => {
    const draw = drawFromScatter(begin(), { sd: 0.036 });
    const { suspects, fresh, all } = rateCoverageOfSuspects(draw, ruleForEight, 3000);
    assert.ok(suspects > 50, `${suspects}`);
    assert.ok(fresh > 0.9, `${fresh}`);
    assert.ok(all < 0.88, `${all}`);
  });
});
