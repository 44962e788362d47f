/** `page`: a history as a static site. */
import { resolve } from 'node:path';
import { BenchError } from '../../errors.ts';
import { buildSite } from '../../pages/build-site.ts';
import { buildTrendSite } from '../../pages/build-trend-site.ts';
import { keepHttps } from '../../pages/run-details.ts';
import { buildHistoryProblems } from '../../reports/build-history.ts';
import { formatCount, formatMebibytes } from '../../reports/format-value.ts';
import { type Block, buildList, say } from '../../reports/report.ts';
import { pageScriptFile } from '../program-files.ts';
import { writeSite } from '../write-site.ts';
import { type CliContext, type PrintOptions, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { openCliHistory } from './open-history.ts';

export interface PageOptions extends PrintOptions {
  /** As typed: the folder of the page. */
  readonly out: string;
  readonly title?: string | undefined;
  /** As typed; for links to commits. */
  readonly repositoryUrl?: string | undefined;
}

/** A history without runs gives a page that says so. Rejects with a BenchError. */
export async function pageCommand(place: string, options: PageOptions, context: CliContext): Promise<number> {
  const repositoryUrl = readRepositoryUrl(options.repositoryUrl);
  const { store } = openCliHistory(place, context, false);
  const { entries, acceptances, problems } = await store.list(context.signal);
  const site = buildTrendSite(
    {
      entries: entries.map(({ entry }) => entry),
      acceptances: acceptances.map(({ acceptance }) => acceptance),
      problems,
    },
    {
      title: options.title ?? 'Performance over time',
      madeAt: context.now(),
      repositoryUrl,
    },
  );
  const directory = resolve(context.workingDirectory, options.out);
  const assets = [{ path: 'assets/page.js', source: pageScriptFile }];
  const { files, bytes } = await writeSite(directory, buildSite(site), assets, context.signal);
  const blocks: Block[] = [
    ...buildList([
      say(`${formatCount(entries.length)} runs of ${site.setups.length} setups`, 'strong'),
      say(`${formatCount(files)} files, ${formatMebibytes(bytes)} MiB: ${directory}/index.html`),
      say('Charts need a web server, like `npx serve`, or GitHub Pages; tables do not', 'muted'),
    ]),
    ...buildHistoryProblems(problems),
  ];
  await printReport({ title: `Page of ${store.name}`, blocks }, options, context);
  return exitCodes.ok.code;
}

function readRepositoryUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = keepHttps(text);
  if (url !== null) return url.replace(/\/+$/, '');
  throw new BenchError('invalid-settings', `--repository-url ${JSON.stringify(text)} is no https: address`, {
    hint: 'Give the address of the repository as a browser shows it: https://github.com/django/daphne',
  });
}
