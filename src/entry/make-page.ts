/** A history as a page, and what is to be said of it: for the command line and for the action `page`. */
import { setFlagsFromString } from 'node:v8';
import { BenchError } from '../errors.ts';
import type { HistoryListing, LocalHistory } from '../history/history-store.ts';
import { type SiteBuilder, startSite } from '../pages/build-site.ts';
import { keepHttps } from '../pages/run-details.ts';
import type { SiteFile } from '../pages/trend-site.ts';
import { buildHistoryProblems } from '../reports/build-history.ts';
import { formatCount, formatMebibytes } from '../reports/format-value.ts';
import { type Block, buildList, type Report, say } from '../reports/report.ts';
import { pageScriptFile } from './program-files.ts';
import { writeSite } from './write-site.ts';

export interface PageSettings {
  /** Absolute; a page of ours that is there is replaced. */
  readonly directory: string;
  /** Of the page; as usual when there is none. */
  readonly title: string | undefined;
  /** As given; commits are not linked without. */
  readonly repositoryUrl: string | undefined;
  /** What it is called where it was given: `--repository-url`. */
  readonly repositoryUrlName: string;
  readonly now: Date;
}

export interface MadePage {
  readonly runs: number;
  readonly report: Report;
}

/**
 * By itself V8 lets a heap grow to four times what is alive in it before it collects. Of the entries of a long history that is much;
 * twice takes no longer (`npm run benchmark:page`) and a third less memory.
 */
const growLess = '--heap-growing-percent=100';

/** A history without runs gives a page that says so. Rejects with a BenchError; what was there before is then as it was. */
export async function makePage(store: LocalHistory, settings: PageSettings, signal: AbortSignal): Promise<MadePage> {
  const { directory, title = 'Performance over time', now } = settings;
  const repositoryUrl = readRepositoryUrl(settings);
  setFlagsFromString(growLess);
  const builder = startSite({ title, madeAt: now, repositoryUrl });
  const assets = [{ path: 'assets/page.js', source: pageScriptFile }];
  const { files, bytes } = await writeSite(directory, buildFiles(builder, store.listParts(signal)), assets, signal);
  const { setups, problems } = builder.site;
  const runs = setups.reduce((sum, { runs }) => sum + runs, 0);
  const blocks: Block[] = [
    ...buildList([
      say(`${formatCount(runs)} runs of ${setups.length} setups`, 'strong'),
      say(`${formatCount(files)} files, ${formatMebibytes(bytes)} MiB: ${directory}/index.html`),
      say('Charts need a web server, like GitHub Pages; the tables do not', 'muted'),
    ]),
    ...buildHistoryProblems(problems),
  ];
  return { runs, report: { title: `Page of ${store.name}`, blocks } };
}

async function* buildFiles(builder: SiteBuilder, parts: AsyncIterable<HistoryListing>): AsyncGenerator<SiteFile> {
  for await (const { entries, acceptances, problems } of parts) {
    yield* builder.add({
      entries: entries.map(({ entry }) => entry),
      acceptances: acceptances.map(({ acceptance }) => acceptance),
      problems,
    });
  }
  yield* builder.finish();
}

function readRepositoryUrl({ repositoryUrl, repositoryUrlName }: PageSettings): string | null {
  if (repositoryUrl === undefined) return null;
  const url = keepHttps(repositoryUrl);
  if (url !== null) return url.replace(/\/+$/, '');
  throw new BenchError(
    'invalid-settings',
    `${repositoryUrlName} ${JSON.stringify(repositoryUrl)} is no https: address`,
    {
      hint: 'Give the address of the repository as a browser shows it: https://github.com/django/daphne',
    },
  );
}
