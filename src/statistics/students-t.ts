/**
 * Student's t distribution by the incomplete beta function (Abramowitz & Stegun 26.7), and the normal quantile by
 * Wichura's algorithm AS 241 (Applied Statistics 37, 1988), accurate to 1e-15 relative. The normal distribution is a
 * polynomial (Abramowitz & Stegun 26.2.17): right to 1e-7, enough for a power and for no p-value.
 */
import { bisect, regularizedBeta } from './beta-distribution.ts';
import { requireProbability } from './require-arguments.ts';

/** P(T <= x) with `df` > 0 degrees of freedom; `x` may be infinite. */
export function tCdf(x: number, df: number): number {
  const tail = tTail(Math.abs(x), df);
  return x < 0 ? tail : 1 - tail;
}

/** P(T > x) for `x` >= 0: precise far out, where 1 - tCdf(x) is not. */
export function tTail(x: number, df: number): number {
  if (!(df > 0 && df < Infinity)) throw new RangeError(`no degrees of freedom: ${df}`);
  if (!(x >= 0)) throw new RangeError(`x must be 0 or more: ${x}`);
  if (x === Infinity) return 0;
  // Two forms of one number: near the middle the first is precise, in the tail the second.
  return x < 1
    ? 0.5 - regularizedBeta((x * x) / (df + x * x), 0.5, df / 2) / 2
    : regularizedBeta(df / (df + x * x), df / 2, 0.5) / 2;
}

/** The x with P(T <= x) = `p`; `p` strictly between 0 and 1, `df` > 0. */
export function tQuantile(p: number, df: number): number {
  requireProbability('p', p);
  if (!(df > 0 && df < Infinity)) throw new RangeError(`no degrees of freedom: ${df}`);
  if (p === 0.5) return 0;
  const known = quantiles.get(p)?.get(df);
  if (known !== undefined) return known;
  const found = findQuantile(p, df);
  const ofP = quantiles.get(p);
  if (ofP !== undefined) ofP.set(df, found);
  // Only few are asked for, and often: a history asks for the same limit at every run.
  else if (quantiles.size < mostLevels) quantiles.set(p, new Map([[df, found]]));
  return found;
}

const quantiles = new Map<number, Map<number, number>>();
const mostLevels = 1000;

function findQuantile(p: number, df: number): number {
  const tail = Math.min(p, 1 - p);
  let high = 1;
  while (tTail(high, df) > tail) high *= 2;
  const x = bisect((at) => tTail(at, df) > tail, 0, high);
  return p < 0.5 ? -x : x;
}

/** The x below which a standard normal variable falls with probability `p`, strictly between 0 and 1. */
export function normalQuantile(p: number): number {
  requireProbability('p', p);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * evaluate(central.top, r)) / evaluate(central.bottom, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const x =
    r <= 5
      ? evaluate(middle.top, r - 1.6) / evaluate(middle.bottom, r - 1.6)
      : evaluate(far.top, r - 5) / evaluate(far.bottom, r - 5);
  return q < 0 ? -x : x;
}

/** P(Z <= x) of a standard normal variable, to within 1e-7. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError(`x must be a number: ${x}`);
  const k = 1 / (1 + 0.2316419 * Math.abs(x));
  const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * k * evaluate(distribution, k);
  return x > 0 ? 1 - tail : tail;
}

/** P(Z > x) of a standard normal variable: to 1e-11 of itself down to a millionth, to 1e-3 at 1e-200. */
export function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let tail = Math.min(Math.max(normalCdf(-x), 1e-300), 0.5);
  // Steps of Newton's on the quantile, whose derivative is one over the density.
  for (let step = 0; step < 2; step++) tail *= Math.exp(((-normalQuantile(tail) - x) * density) / tail);
  return Math.max(tail, 1e-300);
}

/** Coefficients from the highest power down. */
function evaluate(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const distribution = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
const central = {
  top: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  bottom: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const middle = {
  top: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  bottom: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const far = {
  top: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  bottom: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};
