import assert from 'node:assert/strict';
import { it } from 'node:test';
import { judgeAgainstHistory } from '../../src/comparison/stored-baseline.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { buildEntry } from '../support/build-history.ts';

/** Share of runs with a suspicion, where nothing has changed, in 1,500 histories. */
it('the error rate of a suspicion is about 1 % per run over four metrics', () => {
  const random = createSeededRandom(11);
  const metrics = ['latency-p50', 'latency-p90', 'throughput', 'load-cpu'] as const;
  const draw = () => Object.fromEntries(metrics.map((metric) => [metric, 0.03 * drawNormal(random)]));
  let alarms = 0;
  for (let replicate = 0; replicate < 1500; replicate++) {
    const entries = Array.from({ length: 20 }, (_, index) => buildEntry(index, draw()));
    const judgement = judgeAgainstHistory({ entries, acceptances: [] }, [buildEntry(100, draw())], {});
    if (judgement.kind === 'suspected') alarms++;
  }
  // 15 are expected, 4 standard deviations either way are allowed.
  assert.ok(alarms >= 2 && alarms <= 31, `${alarms} of 1500`);
});

function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
