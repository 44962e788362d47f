/**
 * How much of the scatter belongs to the group (a start of the servers) and how much to the single value (a round of
 * load within a start): one-way random effects, fitted by ANOVA, also for groups of unequal size (Searle, Casella &
 * McCulloch, Variance Components, 3.6). A negative estimate of the variance between groups is taken as 0.
 */
import { mean } from './descriptive.ts';
import { requireFinite } from './require-arguments.ts';

export interface VarianceComponents {
  readonly mean: number;
  readonly betweenSd: number;
  readonly withinSd: number;
  readonly groups: number;
  readonly values: number;
}

/** Two groups or more, none empty, and one of them with two values or more; RangeError otherwise. */
export function fitVarianceComponents(groups: readonly (readonly number[])[]): VarianceComponents {
  for (const group of groups) {
    if (group.length === 0) throw new RangeError('a group without values');
    requireFinite(group);
  }
  const all = groups.flat();
  if (groups.length < 2) throw new RangeError(`needs at least 2 groups, got ${groups.length}`);
  if (all.length === groups.length) throw new RangeError('no group has two values');
  const center = mean(all);
  const parts = groups.map((group) => {
    const own = mean(group);
    return {
      between: group.length * (own - center) ** 2,
      within: group.reduce((sum, value) => sum + (value - own) ** 2, 0),
    };
  });
  const degrees = { between: groups.length - 1, within: all.length - groups.length };
  const meanSquareBetween = parts.reduce((sum, { between }) => sum + between, 0) / degrees.between;
  const meanSquareWithin = parts.reduce((sum, { within }) => sum + within, 0) / degrees.within;
  const sizesSquared = groups.reduce((sum, { length }) => sum + length ** 2, 0);
  const typicalSize = (all.length - sizesSquared / all.length) / degrees.between;
  return {
    mean: center,
    betweenSd: Math.sqrt(Math.max(0, (meanSquareBetween - meanSquareWithin) / typicalSize)),
    withinSd: Math.sqrt(meanSquareWithin),
    groups: groups.length,
    values: all.length,
  };
}
