import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawFromScatter } from '../../scripts/simulate/draw-differences.ts';
import { createNoise, measuredScatters } from '../../scripts/simulate/noise.ts';
import { drawPooledRun, ratePooledRuns } from '../../scripts/simulate/pooled-runs.ts';
import { ruleForEight } from '../../scripts/simulate/simulate-false-alarms.ts';
import { drawRunners, runnerCases } from '../../scripts/simulate/simulate-pooled-runners.ts';
import { findPooledDetectable } from '../../src/comparison/pooled-detectable.ts';
import { lookAtAll } from '../../src/comparison/pooled-rule.ts';
import { buildBlockedShift } from '../../src/statistics/blocked-shift.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const begin = () => createNoise(createSeededRandom(21));
const sds = measuredScatters.map(({ sd }) => sd);
// The floor of 2 % would hide errors of the rule itself.
const bare = { ...ruleForEight, minEstimate: 0 };

describe('the pooled rule where nothing changed', () => {
  for (const { name, factors } of runnerCases) {
    it(`calls at most one run in a hundred regressed, over 8 metrics: ${name}`, () => {
      const rates = ratePooledRuns(drawRunners(begin(), factors, sds), { ownRule: bare, rule: bare }, 2000);
      assert.ok(rates.regressed <= 0.01 && rates.improved <= 0.01, JSON.stringify(rates));
      assert.ok(rates.covered >= 0.935, JSON.stringify(rates));
      // That runners go on by what they see is the rule, not the exception, so it is in these rates.
      assert.ok(rates.withFresh > 0.4, JSON.stringify(rates));
    });
  }
});

describe('the pooled rule where something changed', () => {
  const rate = (factors: readonly number[], change: number) =>
    ratePooledRuns(drawRunners(begin(), factors, [0.036]), { ownRule: ruleForEight, rule: ruleForEight, change }, 400);

  it('sees more with more runners', () => {
    const change = Math.log1p(0.03);
    const [one, two, four] = [rate([1], change), rate([1, 1], change), rate([1, 1, 1, 1], change)];
    assert.ok(two.found > one.found + 0.15, `${one.found} ${two.found}`);
    assert.ok(two.found >= 0.8 && four.found >= 0.97, `${two.found} ${four.found}`);
  });

  it('estimates it without the optimism of the runners that went on', () => {
    const { meanEstimate, covered } = rate([1, 1, 1], 0.02);
    assert.ok(Math.abs(meanEstimate - 0.02) < 0.0015, `${meanEstimate}`);
    assert.ok(covered >= 0.93, `${covered}`);
  });

  it('would be misled by the runners that went on alone, were their first rounds taken', () => {
    const noise = begin();
    const draw = drawFromScatter(noise, { sd: 0.036 });
    let [sum, count] = [0, 0];
    for (let run = 0; run < 2000; run++) {
      const shift = buildBlockedShift([draw(12)]);
      if (shift === null || shift.greater > 0.05) continue;
      const { averages } = shift.steps();
      sum += averages[averages.length >> 1] as number;
      count++;
    }
    // 0 is the truth.
    assert.ok(sum / count > 0.015, `${sum / count}`);
  });

  it('finds what it calls detectable about nine times in ten', () => {
    for (const factors of [
      [1, 1],
      [1, 2],
      [1, 1, 1, 1],
    ]) {
      const noise = begin();
      const runners = drawRunners(noise, factors, [0.036]);
      const seen = Array.from({ length: 200 }, () => {
        const screen = runners.map(([draw]) => draw?.(12) ?? []);
        const look = lookAtAll({ screen, confirm: [] });
        assert.ok(look !== null);
        return findPooledDetectable({ screen, confirm: [] }, look, ruleForEight) ?? Number.NaN;
      });
      const change = seen.reduce((total, one) => total + one, 0) / seen.length;
      const results = Array.from({ length: 300 }, () =>
        drawPooledRun(runners, { ownRule: { ...ruleForEight, screenAlpha: 1e-9 }, rule: ruleForEight, change }),
      );
      const found = results.filter(([one]) => one?.isConfirmed === true).length / results.length;
      assert.ok(found >= 0.84 && found <= 0.97, `${factors}: ${change} ${found}`);
    }
  });
});
