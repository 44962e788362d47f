/**
 * All files of a trend page but its script, which is the same for all. Setup after setup: what is known of all the runs of one can
 * go when its files are written, and one after the other, so that none has to wait for the others.
 */
import { type BaselineRule, defaultBaselineRule, type History } from '../comparison/find-baseline.ts';
import { buildBadges } from './badges.ts';
import { buildSetupTrend } from './build-setup-trend.ts';
import { buildCsvFile } from './csv-file.ts';
import { buildIndexFile, buildSetupData } from './data-files.ts';
import { buildFeedFile } from './feed-file.ts';
import { buildFrontPage } from './front-page.ts';
import { startNaming } from './name-folders.ts';
import { siteStyleSheet } from './page-style.ts';
import { buildChartPage, buildComparePage } from './script-pages.ts';
import { buildSetupPage } from './setup-page.ts';
import type { SiteSetup } from './site-data.ts';
import type { SetupTrend, SiteFile, SiteFrame, TrendSite } from './trend-site.ts';

export interface SiteOptions extends SiteFrame {
  readonly rule?: BaselineRule;
}

/** The whole of a history, or a part with all runs of one setup or more. */
export type HistoryPart = History & Pick<TrendSite, 'problems'>;

export interface SiteBuilder {
  /** The files of the setups in a part. */
  add(part: HistoryPart): Generator<SiteFile>;
  /** The files that are about all of them. */
  finish(): Generator<SiteFile>;
  /** Of what was added until now. */
  readonly site: TrendSite;
}

export function startSite({ title, madeAt, repositoryUrl, rule = defaultBaselineRule }: SiteOptions): SiteBuilder {
  const frame = { title, madeAt, repositoryUrl };
  const nameFolder = startNaming();
  const known: { readonly trend: SetupTrend; readonly index: SiteSetup }[] = [];
  const problems: TrendSite['problems'][number][] = [];
  const list = () => known.toSorted((a, b) => compareText(a.trend.name, b.trend.name));
  const describeSite = (): TrendSite => ({ ...frame, setups: list().map(({ trend }) => trend), problems });
  return {
    get site() {
      return describeSite();
    },
    *add(part) {
      problems.push(...part.problems);
      const byVariant = [...Map.groupBy(part.entries, ({ variant }) => variant)];
      for (const [name, own] of byVariant.sort(([a], [b]) => compareText(a, b))) {
        const trend = buildSetupTrend(nameFolder(name), own, part.acceptances, rule);
        const setup = { ...trend, entries: own };
        const { index, files } = buildSetupData(setup, frame);
        known.push({ trend, index });
        yield buildSetupPage(setup, frame);
        yield buildCsvFile(setup);
        yield* files;
      }
    },
    *finish() {
      const site = describeSite();
      yield buildFrontPage(site);
      yield buildChartPage(site);
      yield buildComparePage(site);
      yield buildFeedFile(site);
      yield { path: 'assets/page.css', content: siteStyleSheet };
      yield* buildBadges(site);
      yield buildIndexFile(
        frame,
        list().map(({ index }) => index),
      );
    },
  };
}

/** Of a history that is in memory as a whole. */
export function* buildSite(history: HistoryPart, options: SiteOptions): Generator<SiteFile> {
  const builder = startSite(options);
  yield* builder.add(history);
  yield* builder.finish();
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
