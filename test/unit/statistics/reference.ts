/** What make-reference.py wrote, typed; and how near a number has to be. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alternative } from '../../../src/statistics/signed-rank.ts';

interface SignedRankCase {
  readonly differences: readonly number[];
  readonly alternative: Alternative;
  readonly p: number;
}

interface Reference {
  readonly madeWith: string;
  readonly studentsT: {
    readonly quantiles: readonly { readonly p: number; readonly df: number; readonly x: number }[];
    readonly probabilities: readonly { readonly x: number; readonly df: number; readonly p: number }[];
    readonly tails: readonly { readonly x: number; readonly df: number; readonly p: number }[];
    readonly normalQuantiles: readonly { readonly p: number; readonly x: number }[];
  };
  readonly beta: readonly { readonly x: number; readonly a: number; readonly b: number; readonly p: number }[];
  readonly signedRank: {
    readonly withoutTies: readonly SignedRankCase[];
    readonly withTies: readonly SignedRankCase[];
  };
  readonly hodgesLehmann: readonly {
    readonly differences: readonly number[];
    readonly estimate: number;
    readonly intervals: readonly {
      readonly confidence: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly attained?: number;
    }[];
  }[];
  readonly prediction: readonly {
    readonly values: readonly number[];
    readonly alpha: number;
    readonly mean: number;
    readonly sd: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly binomial: readonly {
    readonly successes: number;
    readonly trials: number;
    readonly confidence: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[];
  readonly varianceComponents: readonly {
    readonly groups: readonly (readonly number[])[];
    readonly mean: number;
    readonly betweenSd: number;
    readonly withinSd: number;
  }[];
  readonly tTests: readonly {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly p: number;
  }[];
  readonly rankSum: readonly {
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly alternative: Alternative;
    readonly p: number;
  }[];
  readonly crossover: readonly {
    readonly headFirst: readonly number[];
    readonly baseFirst: readonly number[];
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly energy: readonly {
    readonly series: readonly number[];
    readonly minSegment: number;
    readonly split: number;
  }[];
}

const file = join(import.meta.dirname, '..', '..', 'fixtures', 'statistics', 'reference.json');
export const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;

/** Relative to the larger of `expected` and `floor`. */
export function assertNear(actual: number, expected: number, relative = 1e-10, floor = 1e-300): void {
  const allowed = relative * Math.max(Math.abs(expected), floor);
  assert.ok(Math.abs(actual - expected) <= allowed, `${actual} is not ${expected}`);
}

/** `assert.throws` of a RangeError for each call. */
export function assertRefused(...calls: readonly (() => unknown)[]): void {
  for (const [index, call] of calls.entries()) assert.throws(call, RangeError, `call ${index}: ${call}`);
}

/** Standard normal by Box and Muller. */
export function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export function drawNormals(random: () => number, count: number, shift = 0): number[] {
  return Array.from({ length: count }, () => shift + drawNormal(random));
}
