/** How often a history without a shift raises an alarm, and how soon a real shift is found. */
import { type ChangePointRule, findChangePoints } from '../../src/statistics/change-points.ts';
import { drawHeavyTailed, type Noise } from './noise.ts';

export type SeriesKind = 'normal' | 'heavy-tailed' | 'autocorrelated';

/** Of standard deviation `sd`; autocorrelated: .3 from one commit to the next. */
export function drawSeries(kind: SeriesKind, noise: Noise, count: number, sd: number): number[] {
  const carried = kind === 'autocorrelated' ? 0.3 : 0;
  let level = noise.normal();
  return Array.from({ length: count }, () => {
    if (kind === 'heavy-tailed') return sd * drawHeavyTailed(noise);
    level = carried * level + Math.sqrt(1 - carried ** 2) * noise.normal();
    return sd * level;
  });
}

/** Fraction of series of 100 commits in which at least one shift is found. */
export function rateFalseShifts(
  kind: SeriesKind,
  options: { readonly noise: Noise; readonly sd: number; readonly rule: ChangePointRule; readonly replicates: number },
): number {
  let alarms = 0;
  for (let i = 0; i < options.replicates; i++) {
    if (findChangePoints(drawSeries(kind, options.noise, 100, options.sd), options.rule).length > 0) alarms++;
  }
  return alarms / options.replicates;
}

/** Fraction of shifts after 60 commits that are found, up to 2 commits off, when `after` commits follow. */
export function rateFoundShifts(options: {
  readonly noise: Noise;
  readonly sd: number;
  readonly shift: number;
  readonly after: number;
  readonly rule: ChangePointRule;
  readonly replicates: number;
}): number {
  const before = 60;
  let found = 0;
  for (let i = 0; i < options.replicates; i++) {
    const series = drawSeries('normal', options.noise, before + options.after, options.sd);
    const shifted = series.map((value, index) => (index < before ? value : value + options.shift));
    const points = findChangePoints(shifted, options.rule);
    if (points.some(({ index }) => Math.abs(index - before) <= 2)) found++;
  }
  return found / options.replicates;
}
