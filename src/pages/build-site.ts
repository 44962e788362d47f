/** All files of a trend page but its script, which is the same for all. One after the other: none has to wait for the others. */
import { buildBadges } from './badges.ts';
import { buildCsvFile } from './csv-file.ts';
import { buildDataFiles } from './data-files.ts';
import { buildFeedFile } from './feed-file.ts';
import { buildFrontPage } from './front-page.ts';
import { siteStyleSheet } from './page-style.ts';
import { buildChartPage, buildComparePage } from './script-pages.ts';
import { buildSetupPage } from './setup-page.ts';
import type { SiteFile, TrendSite } from './trend-site.ts';

export function* buildSite(site: TrendSite): Generator<SiteFile> {
  yield buildFrontPage(site);
  yield buildChartPage(site);
  yield buildComparePage(site);
  yield buildFeedFile(site);
  yield { path: 'assets/page.css', content: siteStyleSheet };
  for (const setup of site.setups) yield buildSetupPage(setup, site);
  yield* buildBadges(site);
  for (const setup of site.setups) yield buildCsvFile(setup);
  yield* buildDataFiles(site);
}
