import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isEquivalent } from '../../../src/statistics/equivalence.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { assertRefused, drawNormals } from './reference.ts';

describe('isEquivalent', () => {
  it('is true when any change beyond the margin is ruled out, in both directions', () => {
    const differences = [-0.01, 0.012, -0.004, 0.006, -0.008, 0.002, 0.011, -0.003];
    assert.equal(isEquivalent(differences, 0.05), true);
    assert.equal(isEquivalent(differences, 0.005), false);
    assert.equal(
      isEquivalent(
        differences.map((value) => value + 0.06),
        0.05,
      ),
      false,
    );
    assert.equal(
      isEquivalent(
        differences.map((value) => value - 0.06),
        0.05,
      ),
      false,
    );
  });

  it('is never true of too few pairs, and can be true of identical ones', () => {
    for (const n of [0, 1, 2, 4]) assert.equal(isEquivalent(new Array(n).fill(0), 0.05), false);
    assert.equal(isEquivalent(new Array(5).fill(0), 0.05), true);
  });

  it('says of a change as large as the margin that there is none at most 5 times in 100', () => {
    const random = createSeededRandom(41);
    const count = 2000;
    let wrong = 0;
    for (let i = 0; i < count; i++) {
      const differences = drawNormals(random, 12).map((value) => 0.05 + 0.02 * value);
      if (isEquivalent(differences, 0.05)) wrong++;
    }
    assert.ok(wrong > 0 && wrong / count < 0.05 + 0.02, `${wrong} of ${count}`);
  });

  it('refuses wrong margins, levels and values', () => {
    for (const margin of [0, -1, Number.NaN, Infinity]) assertRefused(() => isEquivalent([1], margin));
    for (const alpha of [0, 0.5, Number.NaN]) assertRefused(() => isEquivalent([1], 1, alpha));
    assertRefused(() => isEquivalent([Number.NaN], 1));
  });
});
