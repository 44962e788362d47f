/**
 * The level shifts as an Atom feed (RFC 4287), newest first: what a maintainer wants to hear of without looking. Written by hand, as
 * libraries for feeds insist on absolute links, and this one may be served from anywhere: RFC 3987 resolves ours against the feed's own.
 */
import { describeDirection, nameMetric } from '../comparison/format-change.ts';
import type { LevelShift, TrendSeries } from '../comparison/level-shifts.ts';
import { describeShift } from '../reports/build-trend.ts';
import { element, type Markup } from '../reports/markup.ts';
import type { SetupTrend, SiteFile, TrendSite } from './trend-site.ts';

const maxShifts = 100;

export function buildFeedFile({ title, madeAt, setups }: TrendSite): SiteFile {
  const shifts = setups
    .flatMap((setup) => setup.series.flatMap((series) => series.shifts.map((shift) => ({ setup, series, shift }))))
    .sort((a, b) => Date.parse(b.shift.at.finishedAt) - Date.parse(a.shift.at.finishedAt))
    .slice(0, maxShifts);
  const updated = shifts[0] === undefined ? madeAt : new Date(shifts[0].shift.at.finishedAt);
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    element('id', {}, [`urn:x-channels-bench:history:${encode(title)}`]),
    element('title', {}, [`${title}: level shifts`]),
    element('updated', {}, [updated.toISOString()]),
    element('author', {}, [element('name', {}, ['Channels Bench'])]),
    element('link', { rel: 'self', href: 'feed.xml' }),
    element('link', { rel: 'alternate', type: 'text/html', href: 'index.html' }),
    ...shifts.map(({ setup, series, shift }) => buildEntry(setup, series, shift)),
  ]);
  return { path: 'feed.xml', content: `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n` };
}

function buildEntry(setup: SetupTrend, series: TrendSeries, shift: LevelShift): Markup {
  const { at, change } = shift;
  const direction = describeDirection(series.metric, change > 0 ? 'worse' : 'better');
  const what = `${setup.title}: ${nameMetric(series.metric)} ${direction}`;
  return element('entry', {}, [
    // With more runs a shift may turn out to lie at another run, and is then another one.
    element('id', {}, [`urn:x-channels-bench:shift:${encode(setup.name)}:${series.metric}:${encode(at.runId)}`]),
    element('title', {}, [what]),
    element('updated', {}, [new Date(at.finishedAt).toISOString()]),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      href: `chart.html#setups=${setup.id}&metric=${series.metric}`,
    }),
    element('content', { type: 'text' }, [`${what}: ${describeShift(series, shift)}, on ${series.cpuModel}.`]),
  ]);
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
