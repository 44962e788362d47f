/** All pages of a trend site, light and dark, on a telephone and a wide screen; with a hostile history; and without JavaScript. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { SiteIndex } from '../../src/pages/site-data.ts';
import { findViolations, openTrendBrowser, readText, type TrendBrowser } from '../support/trend-browser.ts';

const hostile = `<img src=x onerror="document.title='broken'"></title><script>document.title='broken'</script>"'`;
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  ([360, 1440] as const).map((width) => ({ colorScheme, width })),
);

for (const [name, text] of [
  ['a history', ''],
  ['a hostile history', hostile],
] as const) {
  describe(`the pages of ${name}`, () => {
    let trend: TrendBrowser;
    let pages: string[] = [];
    before(async () => {
      trend = await openTrendBrowser({ runs: 90, text });
      const { setups } = (await (await fetch(`${trend.served.url}data/index.json`)).json()) as SiteIndex;
      pages = [
        'index.html',
        `setups/${setups[0]?.id}.html`,
        `chart.html#setups=${setups.map(({ id }) => id).join(',')}`,
        'compare.html',
      ];
    });
    after(() => trend[Symbol.asyncDispose]());

    for (const { colorScheme, width } of looks) {
      it(`load nothing else, say nothing, fit, and axe finds nothing: ${colorScheme}, ${width} px`, async () => {
        for (const path of pages) {
          await using opened = await trend.open(path, { colorScheme, viewport: { width, height: 800 } });
          const { page } = opened;
          if (path.startsWith('chart')) await page.locator('.plot canvas').waitFor();
          if (path.startsWith('compare')) await page.locator('.plot.shift canvas').first().waitFor();
          assert.match(await page.title(), /Daphne over time/, path);
          assert.doesNotMatch(await page.title(), /^broken/);
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, path);
          assert.equal(await page.locator('main img, main script').count(), 0, path);
          assert.deepEqual(await findViolations(page), [], path);
        }
      });
    }

    it('can be read without JavaScript, as tables', async () => {
      await using opened = await trend.open('chart.html', { javaScriptEnabled: false });
      const link = opened.page.locator('noscript a').first();
      await link.click();
      assert.ok((await opened.page.locator('tbody tr').count()) >= 50);
      const row = await readText(opened.page, 'tbody tr');
      assert.match(row, /\d+ \w{3} 2026.*\d ms.* to .* ms.* ×/s);
    });
  });
}

describe('the front page', () => {
  it('answers: what is slower, by how much, since which commit; and says what was left out', async () => {
    await using trend = await openTrendBrowser({ runs: 90 });
    await using opened = await trend.open('index.html');
    const answer = await readText(opened.page, '.answer');
    assert.match(answer, /^Yes: daphne is slower or costlier than a month ago\./);
    assert.match(answer, /daphne: p50 latency \+1\d\.\d %, slower, since [0-9a-f]{10} \(/);
    assert.match(answer, /One run so far stands out: daphne CPU per request under load/);
    assert.match(await readText(opened.page, 'main'), /broken\.json is truncated: it ends in the middle/);
    assert.match(await readText(opened.page, 'main'), /accepted by Ada: it flushes now/);
    await opened.page.locator('.answer a', { hasText: 'Chart' }).first().click();
    await opened.page.locator('.plot canvas').waitFor();
    assert.match(await readText(opened.page, '#chart-title'), /^p50 latency, × the control: daphne$/);
  });
});

describe('the policy of the pages', () => {
  it('lets neither a script nor a style into a page, nor a request off the site', async () => {
    await using trend = await openTrendBrowser({ runs: 12 });
    await using opened = await trend.open('index.html');
    await opened.page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken"';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
      fetch('https://example.org/').catch(() => {});
    }`);
    const told = opened.takeTold().join('\n');
    assert.match(told, /script.*Content Security Policy/is);
    assert.match(told, /example\.org.*Content Security Policy/is);
    assert.doesNotMatch(await opened.page.title(), /broken/);
  });
});
