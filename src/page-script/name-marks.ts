/** The marks of a run in words: what the chart says by shapes. Pure. */
import type { SiteMetric } from '../pages/site-data.ts';
import { formatChange } from './format.ts';
import type { Place } from './view.ts';

export function nameMark({ shown: { track, breaks }, index }: Place, { key, better }: SiteMetric): string[] {
  const run = index + track.firstRun;
  const { shifts, accepted } = track.setup;
  return [
    ...shifts
      .filter((one) => one.metric === key && one.at === run)
      .map(
        ({ change, runsWithin }) =>
          `a new level begins here: ${formatChange(change, better)}, within ${runsWithin} runs`,
      ),
    ...(breaks.includes(index) ? ['another configuration begins here'] : []),
    ...(track.suspected.has(run) ? ['stands out from the runs before it'] : []),
    ...accepted
      .filter((one) => one.run === run && (one.metric === null || one.metric === key))
      .map(({ by, because }) => `accepted by ${by}: ${because}`),
  ];
}
