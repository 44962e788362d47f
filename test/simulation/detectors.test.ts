import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { detectors, rateDetector } from '../../scripts/simulate/detectors.ts';
import { createNoise, simulatedNoise } from '../../scripts/simulate/noise.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

/** How often the detector flags no change, and changes of 5, 10 and 20 %. */
function rate(name: RegExp, replicates: number): readonly number[] {
  const detector = detectors.find((one) => name.test(one.name));
  assert.ok(detector !== undefined, `${name}`);
  const noise = createNoise(createSeededRandom(7));
  const rates = rateDetector(detector, { model: simulatedNoise, noise, changes: [0, 0.05, 0.1, 0.2], replicates });
  return rates.map(({ flagged }) => flagged);
}

function assertBetween(value: number | undefined, low: number, high: number): void {
  assert.ok(value !== undefined && value >= low && value <= high, `${value} is not between ${low} and ${high}`);
}

describe('designs that are wrong at a nominal 1 %', () => {
  it('the last stored value and 110 %: alarms for nothing, and half of the changes by 10 % unseen', () => {
    const [nothing, , ten] = rate(/last value, 110 %/, 400);
    assertBetween(nothing, 0.2, 0.32);
    assertBetween(ten, 0.42, 0.58);
  });

  it('the last stored value and 200 %: sees nothing', () => {
    assert.deepEqual(rate(/last value, 200 %/, 300).slice(0, 3), [0, 0, 0]);
  });

  it('one server start per arm: ten times the alarms', () => {
    assertBetween(rate(/one server start per arm/, 600)[0], 0.06, 0.16);
  });

  it('a bootstrap of ten pairs: three times the alarms', () => {
    assertBetween(rate(/bootstrap/, 200)[0], 0.015, 0.07);
  });

  it('requests as samples: alarms nearly always', () => {
    assertBetween(rate(/requests of one round as samples/, 300)[0], 0.76, 0.92);
  });

  it('are marked as wrong in the table, and the others are not', () => {
    const wrong = detectors.filter(({ isWrong }) => isWrong).map(({ name }) => name.slice(0, 12));
    assert.deepEqual(wrong, ['last value, ', 'last value, ', 'pairs, but o', 'percentile b', 'requests of ']);
  });
});

describe('designs that hold', () => {
  it('pairs with fresh starts: few alarms, and changes of 10 % seen', () => {
    const [nothing, , ten] = rate(/n = 20, Wilcoxon/, 250);
    assertBetween(nothing, 0, 0.03);
    assertBetween(ten, 0.99, 1);
  });

  it('stored runs beside a control on one CPU model: few alarms, and more seen than without the control', () => {
    const [nothing, , ten] = rate(/only runs on the same CPU model/, 80);
    assertBetween(nothing, 0, 0.03);
    assertBetween(ten, 0.95, 1);
    assertBetween(rate(/^t prediction interval/, 80)[2], 0, 0.15);
  });
});
