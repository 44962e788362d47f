/** Runs, shifts and states in words, with their links. */
import { describeDirection, formatSigned, nameMetric } from '../comparison/format-change.ts';
import type { LevelShift, TrendPoint, TrendSeries } from '../comparison/level-shifts.ts';
import { element, type Markup } from '../reports/markup.ts';
import type { MetricState, MetricStatus } from './answer.ts';
import { linkCommit } from './run-details.ts';
import { link } from './shell.ts';
import type { SetupTrend } from './trend-site.ts';

export const statusWords: Readonly<Record<MetricStatus, { readonly word: string; readonly tone: string }>> = {
  worse: { word: 'worse', tone: 'bad' },
  suspected: { word: 'stands out, one run so far', tone: 'warning' },
  better: { word: 'better', tone: 'good' },
  unchanged: { word: 'no shift', tone: 'muted' },
  collecting: { word: 'too few runs yet', tone: 'muted' },
  unjudged: { word: 'no control beside it', tone: 'muted' },
};

/** `3f2a1bc`, linked where the repository is known. */
export function showCommit(
  { commit, runId }: Pick<TrendPoint, 'commit' | 'runId'>,
  repositoryUrl: string | null,
): Markup {
  if (commit === null) return element('span', {}, [`run ${runId}`]);
  const name = element('code', {}, [commit.slice(0, 10)]);
  const url = linkCommit(commit, repositoryUrl);
  return url === null ? name : element('a', { href: url }, [name]);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `24 Nov 2026`, in the order of no country's own. */
export function showDate(finishedAt: string): Markup {
  const date = new Date(finishedAt);
  return element('time', { datetime: date.toISOString() }, [
    `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  ]);
}

/** `p50 latency +12.7 % since 3f2a1bc (within 2 measured commits), 14 Nov 2026`. */
export function showShift(series: TrendSeries, shift: LevelShift, repositoryUrl: string | null): (Markup | string)[] {
  const { at, after, runsWithin, accepted, change } = shift;
  const direction = describeDirection(series.metric, change > 0 ? 'worse' : 'better');
  const known = after.commit !== null && at.commit !== null;
  const what = known ? 'commit' : 'run';
  const range =
    runsWithin === 1
      ? [` (the first measured ${what} after `, showCommit(after, repositoryUrl), ')']
      : [` (within ${runsWithin} measured ${what}s after `, showCommit(after, repositoryUrl), ')'];
  return [
    `${nameMetric(series.metric)} ${formatSigned(series.metric, change)}, ${direction}, since `,
    showCommit(at, repositoryUrl),
    ...range,
    ', ',
    showDate(at.finishedAt),
    ...(accepted === null ? [] : [`; accepted by ${accepted.by}: ${accepted.because}`]),
  ];
}

/** The chart of a metric of a setup. */
export function linkChart(
  top: string,
  setup: SetupTrend,
  { metric }: Pick<MetricState, 'metric'>,
  text: string,
): Markup {
  return link(`${top}chart.html#setups=${setup.id}&metric=${metric}`, text);
}
