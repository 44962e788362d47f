/** Two runs side by side, chosen on the chart, in lists, and by the address. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTrendBrowser, readText, type TrendBrowser } from '../support/trend-browser.ts';

let trend: TrendBrowser;
before(async () => {
  trend = await openTrendBrowser({ runs: 90 });
});
after(() => trend[Symbol.asyncDispose]());

describe('two runs side by side', () => {
  it('are chosen on the chart: one, then the other', async () => {
    await using opened = await trend.open('chart.html#setups=daphne&run=daphne:1767268800');
    const { page } = opened;
    await page.getByRole('button', { name: 'Compare with another run' }).click();
    await page.locator('#plot').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Compare with the run of 2026-01-01 12:00 UTC' }).click();
    await page.locator('.plot.shift canvas').waitFor();
    assert.match(page.url(), /compare\.html#setup=daphne&a=1767268800&b=1774958400$/);
    const text = await readText(page, '#compare');
    assert.match(text, /Change 0 of the protocol.*Change 89 of the protocol/);
    assert.match(text, /daphne.*4\.1\.0.*4\.1\.89/);
    assert.match(text, /p50 latency.*ms.*ms\+\d+\.\d %\+1\d\.\d %/);
    assert.equal(await page.locator('.plot canvas').count(), 2);
    assert.match(text, /p10.*p90.*p99\.9.*slowest/);
  });

  it('are found by commit or date, and stay in the address', async () => {
    await using opened = await trend.open('compare.html');
    const { page } = opened;
    await page.locator('.plot.shift canvas').waitFor();
    assert.match(await readText(page, '#compare-b option:checked'), /^2026-03-31/);
    await page.locator('#search-a').fill('2026-02-03');
    assert.equal(await page.locator('#compare-a option').count(), 1);
    await page.locator('#compare-a').selectOption({ index: 0 });
    await page.waitForURL(/a=1770120000/);
    await page.locator('#compare-setup').selectOption('daphne-redis');
    await page.waitForURL(/setup=daphne-redis/);
    await page.goBack();
    await page.waitForURL(/setup=daphne&a=1770120000/);
  });

  it('are found by words of the title, which are fetched by then', async () => {
    await using opened = await trend.open('compare.html');
    const { page } = opened;
    await page.locator('.plot.shift canvas').waitFor();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.locator('#search-a').fill('2026');
    assert.deepEqual(fetched, []);
    await page.locator('#search-a').fill('change 17 of');
    await page.locator('#compare-a option', { hasText: 'Change 17 of the protocol' }).waitFor({ state: 'attached' });
    assert.equal(await page.locator('#compare-a option').count(), 1);
    assert.deepEqual(fetched, ['/site/data/daphne/titles-0.json']);
    await page.locator('#compare-a').selectOption({ index: 0 });
    await page.waitForURL(/a=1768737600/);
  });

  it('that the history does not have are said to be missing', async () => {
    await using opened = await trend.open('compare.html#setup=daphne&a=1&b=1774958400');
    await opened.page.locator('.plot.shift canvas').waitFor();
    assert.match(await readText(opened.page, '[role="status"]'), /run A of this address is not in the history/);
  });
});
