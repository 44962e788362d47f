/** Trend pages in a real browser: built from a history, with the script as it is bundled, watched for every word and request. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundlePageScript } from '../../scripts/packaging/bundle-page-script.ts';
import { writeSite } from '../../src/entry/write-site.ts';
import { buildSite } from '../../src/pages/build-site.ts';
import { buildTrendHistory, type TrendHistoryOptions } from './build-trend-history.ts';
import { repository } from './list-sources.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

export interface TrendBrowser extends AsyncDisposable {
  readonly browser: Browser;
  readonly served: ServedFolder;
  readonly siteDirectory: string;
  /** A page that fails its test by any word in the console or request off the site, when it is closed. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
}

export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** What the console said, errors, and requests off the site, since the last call. */
  takeTold(): string[];
}

export async function openTrendBrowser(history: TrendHistoryOptions): Promise<TrendBrowser> {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-trend-'));
  const script = join(directory, 'page.js');
  await bundlePageScript(repository, script);
  const { entries, acceptances } = buildTrendHistory(history);
  const problems = [
    { path: `2026/03/broken${history.text ?? ''}.json`, reason: 'is truncated: it ends in the middle' },
  ];
  const site = buildSite(
    { entries, acceptances, problems },
    {
      title: `Daphne over time${history.text ?? ''}`,
      madeAt: new Date('2026-11-24T12:00:00Z'),
      repositoryUrl: 'https://github.com/django/daphne',
    },
  );
  const assets = [{ path: 'assets/page.js', source: script }];
  await writeSite(join(directory, 'site'), site, assets, new AbortController().signal);
  const served = await serveFolder(join(directory, 'site'));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
    // As for a reader: how often an address may change is limited.
    ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
  });
  return {
    browser,
    served,
    siteDirectory: join(directory, 'site'),
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => told.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
          told.push(`request: ${request.url()}`);
      });
      await page.goto(`${served.url}${path}`);
      const takeTold = () => told.splice(0);
      return {
        page,
        takeTold,
        [Symbol.asyncDispose]: async () => {
          await context.close();
          assert.deepEqual(told, []);
        },
      };
    },
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await served[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, contrast among it. */
export async function findViolations(page: Page): Promise<unknown[]> {
  const found = (await page.evaluate(`${axe}; axe.run()`)) as { violations: { id: string; nodes: unknown[] }[] };
  return found.violations.map(({ id, nodes }) => ({ id, nodes: JSON.stringify(nodes).slice(0, 600) }));
}

export async function readText(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().textContent()) ?? '';
}
