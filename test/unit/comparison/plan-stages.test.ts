import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRule, planFewestRounds, planFromBudget, planFromRounds } from '../../../src/comparison/plan-stages.ts';
import { confirmationAlpha } from '../../../src/comparison/two-stage-rule.ts';

const onePair = { pairs: 1, metricsPerPair: 4 };

describe('planning the stages of a comparison', () => {
  it('knows the fewest rounds that can tell anything', () => {
    // 1 of 20 arrangements of 3 and 3 is .05; of 4 and 4 it is 1 of 70, below .025.
    assert.deepEqual(planFewestRounds(onePair), { screen: 6, confirm: 8 });
    assert.deepEqual(planFewestRounds({ pairs: 5, metricsPerPair: 4 }), { screen: 6, confirm: 10 });
  });

  it('shares a budget between the stages, and is even, so that each side starts first equally often', () => {
    for (let minutes = 3; minutes < 60; minutes++) {
      const plan = planFromBudget(minutes * 60, 10, onePair);
      if (plan === null) continue;
      assert.ok(plan.screen % 2 === 0 && plan.confirm % 2 === 0, JSON.stringify(plan));
      assert.ok((plan.screen + plan.confirm) * 10 <= minutes * 60, JSON.stringify(plan));
      assert.ok(plan.screen >= 6 && plan.confirm >= 8, JSON.stringify(plan));
    }
    assert.deepEqual(planFromBudget(300, 10, onePair), { screen: 12, confirm: 18 });
    assert.deepEqual(planFromBudget(600, 10, { ...onePair, pairs: 2 }), { screen: 12, confirm: 18 });
  });

  it('refuses a budget that can tell nothing', () => {
    assert.equal(planFromBudget(130, 10, onePair), null);
    assert.deepEqual(planFromBudget(140, 10, onePair), { screen: 6, confirm: 8 });
  });

  it('takes the number of rounds as the screen, and confirms in proportion', () => {
    assert.deepEqual(planFromRounds(12, onePair), { screen: 12, confirm: 18 });
    assert.deepEqual(planFromRounds(2, onePair), { screen: 2, confirm: 8 });
  });

  it('makes the rule stricter the more is judged', () => {
    const plan = { screen: 12, confirm: 18 };
    const alphaOf = (pairs: number) => confirmationAlpha(buildRule(plan, { ...onePair, pairs })).toFixed(6);
    assert.deepEqual([alphaOf(1), alphaOf(2), alphaOf(4)], ['0.050000', '0.025000', '0.012500']);
  });
});
