/** All files of a trend page but its script, which is the same for all. */
import { buildDataFiles } from './data-files.ts';
import type { SiteFile, TrendSite } from './trend-site.ts';

export function* buildSite(site: TrendSite): Generator<SiteFile> {
  yield* buildDataFiles(site);
}
