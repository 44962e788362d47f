/** Data files of the charts that are missing or garbage, and a site that was opened as a file. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openTrendBrowser, readText, type TrendBrowser } from '../support/trend-browser.ts';

const status = '[role="status"]';
let trend: TrendBrowser;
before(async () => {
  trend = await openTrendBrowser({ runs: 90 });
});
after(() => trend[Symbol.asyncDispose]());

describe('a data file that cannot be loaded', () => {
  for (const [name, answer, said] of [
    ['is missing', { status: 404, body: '' }, /latency-p50-0\.json could not be fetched: status 404/],
    ['is garbage', { status: 200, body: '{"value": [1, ' }, /latency-p50-0\.json is not what it should be/],
    [
      'lacks columns',
      { status: 200, body: '{"value": [1], "ratio": [1], "suspected": []}' },
      /latency-p50-0\.json is not what it should be/,
    ],
  ] as const) {
    it(`${name}: is named, and can be tried again`, async () => {
      await using opened = await trend.open('index.html');
      const { page } = opened;
      trend.served.spoil('data/daphne/latency-p50-0.json', answer);
      await page.goto(`${trend.served.url}chart.html`);
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      assert.match(await readText(page, status), said);
      trend.served.spoil('data/daphne/latency-p50-0.json', null);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.plot canvas').waitFor();
      // A browser says by itself what it could not fetch.
      for (const line of opened.takeTold()) assert.match(line, /404/);
    });
  }
});

describe('charts opened as a file', () => {
  it('say that they need a web server, and lead to the tables, which do not', async () => {
    const context = await trend.browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(trend.siteDirectory, 'chart.html')).href);
      assert.match(await readText(page, '[role="alert"]'), /Charts need a web server/);
      await page.getByRole('link', { name: 'The overview leads to the tables.' }).click();
      await page.locator('main a[href^="setups/"]').first().click();
      assert.ok((await page.locator('tbody tr').count()) >= 50);
    } finally {
      await context.close();
    }
  });
});
