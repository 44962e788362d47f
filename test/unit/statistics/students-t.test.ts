import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { betaQuantile, regularizedBeta } from '../../../src/statistics/beta-distribution.ts';
import { normalCdf, normalQuantile, tCdf, tQuantile, tTail } from '../../../src/statistics/students-t.ts';
import { assertNear, assertRefused, reference } from './reference.ts';

describe("Student's t", () => {
  it('is compared with a named version of scipy', () => assert.match(reference.madeWith, /scipy \d+\.\d+\.\d+/));

  it('has the quantiles of scipy', () => {
    for (const { p, df, x } of reference.studentsT.quantiles) assertNear(tQuantile(p, df), x, 1e-9, 1e-3);
  });

  it('has the probabilities of scipy, in the far tail too', () => {
    for (const { x, df, p } of reference.studentsT.probabilities) assertNear(tCdf(x, df), p, 1e-10);
    for (const { x, df, p } of reference.studentsT.tails) assertNear(tTail(x, df), p, 1e-10);
  });

  it('has the closed forms of one and two degrees of freedom', () => {
    for (const p of [0.001, 0.01, 0.3, 0.4999, 0.9]) {
      assertNear(tQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-11);
      assertNear(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-11);
    }
  });

  it('ends at 0 and 1', () => {
    assert.equal(tCdf(Infinity, 3), 1);
    assert.equal(tCdf(-Infinity, 3), 0);
    assert.equal(tQuantile(0.5, 3), 0);
  });

  it('refuses probabilities of 0 and 1, no degrees of freedom and NaN', () => {
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) {
      assertRefused(
        () => tQuantile(p, 3),
        () => normalQuantile(p),
      );
    }
    for (const df of [0, -1, Number.NaN, Infinity]) {
      assertRefused(
        () => tQuantile(0.9, df),
        () => tCdf(1, df),
      );
    }
    assertRefused(() => tCdf(Number.NaN, 3));
  });
});

describe('normalQuantile', () => {
  it('is that of scipy', () => {
    for (const { p, x } of reference.studentsT.normalQuantiles) assertNear(normalQuantile(p), x, 1e-13, 1e-3);
  });
});

describe('the beta distribution', () => {
  it('is that of scipy', () => {
    for (const { x, a, b, p } of reference.beta) assertNear(regularizedBeta(x, a, b), p, 1e-9, 1e-250);
  });

  it('has quantiles that invert it', () => {
    for (const p of [0.001, 0.4, 0.975]) assertNear(regularizedBeta(betaQuantile(p, 3, 17), 3, 17), p, 1e-12);
  });

  it('refuses what lies outside', () => {
    assertRefused(
      () => regularizedBeta(-0.1, 1, 1),
      () => regularizedBeta(1.1, 1, 1),
      () => regularizedBeta(Number.NaN, 1, 1),
      () => regularizedBeta(0.5, 0, 1),
      () => regularizedBeta(0.5, 1, Infinity),
      () => betaQuantile(1, 1, 1),
    );
  });
});

describe('normalCdf', () => {
  it('undoes the quantile, to within 1e-7', () => {
    for (const { p, x } of reference.studentsT.normalQuantiles) assert.ok(Math.abs(normalCdf(x) - p) < 1e-7, `${x}`);
  });

  it('ends at 0 and 1, and refuses what is no number', () => {
    assert.deepEqual([normalCdf(-Infinity), normalCdf(Infinity)], [0, 1]);
    assertRefused(() => normalCdf(Number.NaN));
  });
});
