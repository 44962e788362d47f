/** Every interaction with the charts, in a real browser: what is drawn on the canvas is told by the address, the status and the details. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findViolations, openTrendBrowser, readText, type TrendBrowser } from '../support/trend-browser.ts';

const status = '[role="status"]';
let trend: TrendBrowser;
before(async () => {
  trend = await openTrendBrowser({ runs: 90 });
});
after(() => trend[Symbol.asyncDispose]());

async function openChart(hash = '') {
  const opened = await trend.open(`chart.html${hash}`);
  await opened.page.locator('.plot canvas').waitFor();
  return opened;
}

const readHash = (page: Page) => page.evaluate('decodeURIComponent(location.hash)') as Promise<string>;
/** Seconds between the ends of what is shown. */
async function readWidth(page: Page): Promise<number> {
  const parameters = new URLSearchParams((await readHash(page)).slice(1));
  return (Date.parse(parameters.get('to') ?? '') - Date.parse(parameters.get('from') ?? '')) / 1000;
}

async function readOver(page: Page) {
  const box = await page.locator('.u-over').boundingBox();
  assert.ok(box !== null);
  return box;
}

/** How many colours the canvas has: more than axes alone when runs are drawn. */
const countColours = (page: Page) =>
  page.evaluate(`{
    const canvas = document.querySelector('.plot canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    new Set(new Uint32Array(data.buffer)).size;
  }`) as Promise<number>;

describe('the charts', () => {
  it('show the runs of a setup, and change with metric, mode, setups and branch', async () => {
    await using opened = await openChart();
    const { page } = opened;
    assert.equal(await readText(page, '#chart-title'), 'p50 latency, × the control: daphne');
    assert.ok((await countColours(page)) > 20);
    await page.locator('#control-metric').selectOption('throughput');
    await page.locator('#control-shown-as').selectOption('raw');
    await page.getByRole('checkbox', { name: 'daphne-redis' }).check();
    await page.locator('#control-branch').selectOption('=main');
    assert.equal(await readText(page, '#chart-title'), 'requests/s, per second: daphne, daphne-redis');
    assert.equal(await readHash(page), '#setups=daphne,daphne-redis&metric=throughput&mode=raw&branch=main');
    assert.match(
      await readText(page, '.legend'),
      /daphne-redis.*AMD EPYC.*Xeon.*ring: stands out.*band: the level shifted.*flag: accepted/,
    );
    // What is shown is in the address: the same view opens from it, and the way back leads through all of them.
    await using again = await openChart(await readHash(page));
    assert.equal(await readText(again.page, '#chart-title'), 'requests/s, per second: daphne, daphne-redis');
    assert.ok(await again.page.getByRole('checkbox', { name: 'daphne-redis' }).isChecked());
    for (let step = 0; step < 4; step++) await page.goBack();
    await page.locator('#chart-title', { hasText: 'p50 latency, × the control: daphne' }).waitFor();
    await page.goForward();
    await page.locator('#chart-title', { hasText: 'requests/s' }).waitFor();
  });

  it('keep the focus on what was changed, and never show nothing', async () => {
    await using opened = await openChart();
    const { page } = opened;
    await page.locator('#control-metric').focus();
    await page.locator('#control-metric').selectOption('throughput');
    assert.equal(await page.evaluate('document.activeElement.id'), 'control-metric');
    await page.getByLabel('daphne', { exact: true }).click();
    await page.locator('#chart-title', { hasText: 'daphne' }).waitFor();
    assert.ok(await page.getByLabel('daphne', { exact: true }).isChecked());
  });

  it('zoom by dragging, by the wheel, by buttons and dates, pan, and are reset', async () => {
    await using opened = await openChart();
    const { page } = opened;
    const { x, y, width, height } = await readOver(page);
    await page.mouse.move(x + width * 0.25, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.75, y + height / 2, { steps: 5 });
    await page.mouse.up();
    const dragged = await readWidth(page);
    assert.ok(dragged > 44 * 86_400 && dragged < 48 * 86_400, String(dragged));
    const unwheeled = await readHash(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForURL(({ hash }) => decodeURIComponent(hash) !== unwheeled);
    const wheeled = await readWidth(page);
    assert.ok(Math.abs(wheeled / dragged - 0.8) < 0.01, `${wheeled} of ${dragged}`);
    await page.locator('#move-zoom-out').click();
    assert.ok(Math.abs((await readWidth(page)) / wheeled - 2) < 0.01);
    const before = await readHash(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(x + width * 0.4, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    assert.notEqual(await readHash(page), before);
    assert.ok(Math.abs((await readWidth(page)) / wheeled - 2) < 0.01, 'panning keeps the width');
    const panned = await readHash(page);
    await page.locator('#move-older').click();
    assert.notEqual(await readHash(page), panned);
    await page.locator('#control-from').fill('2026-02-01');
    await page.locator('#control-to').fill('2026-02-10');
    assert.match(await readHash(page), /from=2026-02-01&to=2026-02-11/);
    await page.locator('#control-range').selectOption('30d');
    assert.match(await readHash(page), /range=30d/);
    await page.locator('#move-reset-the-zoom').click();
    assert.equal(await readHash(page), '#setups=daphne&metric=latency-p50');
  });

  it('follow the pointer through a long pan to its end, and a held key', async () => {
    await using opened = await openChart();
    const { page } = opened;
    const { x, y, width, height } = await readOver(page);
    await page.locator('#control-range').selectOption('30d');
    await page.locator('#plot').focus();
    await page.keyboard.press('PageUp');
    const before = new URLSearchParams((await readHash(page)).slice(1)).get('from') ?? '';
    const seconds = await readWidth(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(x + width * 0.2, y + height / 2);
    await page.mouse.down();
    // More changes than a browser lets an address have within seconds.
    for (let way = 0; way < 8; way++)
      await page.mouse.move(x + width * (way % 2 === 0 ? 0.8 : 0.3), y + height / 2, { steps: 60 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    const after = new URLSearchParams((await readHash(page)).slice(1)).get('from') ?? '';
    const panned = (Date.parse(before) - Date.parse(after)) / 1000 / seconds;
    assert.ok(Math.abs(panned - 0.1) < 0.01, `${before} to ${after}: ${panned} of what is shown`);
    await page.locator('#plot').focus();
    for (let time = 0; time < 250; time++) await page.keyboard.down('PageDown');
    await page.keyboard.up('PageDown');
    await page.waitForURL(({ hash }) => hash.includes('to=2026-04'));
  });

  it('say the run under the pointer, and open it with all that is known of it', async () => {
    await using opened = await openChart();
    const { page } = opened;
    const { x, y, width, height } = await readOver(page);
    // Down a column of the plot until a run is near.
    for (let step = 0; step < 40 && (await readText(page, status)) === ''; step++)
      await page.mouse.move(x + width * 0.5, y + (height * step) / 40);
    assert.match(
      await readText(page, status),
      /^2026-02-1\d 12:00 UTC, [0-9a-f]{10}: [01]\.\d{3} × the control, (AMD|Intel)/,
    );
    await page.mouse.down();
    await page.mouse.up();
    const details = await readText(page, '#details');
    assert.match(
      details,
      /Title.*Change \d+ of the protocol.*Author.*Ada Lovelace.*Ratio.* × gunicorn \(.* to .*\).*Versions.*daphne 4\.1\.\d+/,
    );
    assert.match(details, /p50.*\d ms.*p99\.9.*slowest/);
    const links = await page.locator('#details dd a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    assert.match(links.join('\n'), /\/commit\/[0-9a-f]{40}\n.*\/actions\/runs\/\d+/);
    assert.match(await readHash(page), /run=daphne:\d+$/);
    await using again = await openChart(await readHash(page));
    await again.page.locator('#details').waitFor();
    assert.equal(await readText(again.page, '#details h2'), await readText(page, '#details h2'));
    assert.deepEqual(await findViolations(page), []);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('#details').waitFor({ state: 'detached' });
  });

  it('go from run to run, to other setups and to the ends by keyboard', async () => {
    await using opened = await openChart('#setups=daphne,daphne-redis');
    const { page } = opened;
    await page.locator('#plot').focus();
    await page.keyboard.press('End');
    assert.match(await readText(page, status), /^daphne, 2026-03-31 12:00 UTC/);
    await page.keyboard.press('ArrowLeft');
    assert.match(await readText(page, status), /^daphne, 2026-03-30 12:00 UTC/);
    await page.keyboard.press('ArrowDown');
    assert.match(await readText(page, status), /^daphne-redis, 2026-03-30 12:00 UTC/);
    await page.keyboard.press('Home');
    assert.match(await readText(page, status), /^daphne-redis, 2026-01-01 12:00 UTC/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('#details h2', { hasText: 'daphne-redis: run of 2026-01-02 12:00 UTC' }).waitFor();
    await page.keyboard.press('+');
    assert.match(await readHash(page), /from=/);
    await page.keyboard.press('Escape');
    assert.doesNotMatch(await readHash(page), /from=/);
    await page.keyboard.press('PageUp');
    assert.match(await readHash(page), /from=/);
  });

  it('say where a level shifted, what stands out and what was accepted', async () => {
    await using opened = await openChart('#setups=daphne&metric=latency-p50&run=daphne:1773057600');
    await opened.page.locator('#details').waitFor();
    assert.match(
      await readText(opened.page, '#details'),
      /Mark.*a new level begins here: \+1\d\.\d %, within \d+ runs/,
    );
    await using other = await openChart('#setups=daphne-redis&metric=throughput&run=daphne-redis:1771156800');
    await other.page.locator('#details').waitFor();
    assert.match(await readText(other.page, '#details'), /accepted by Ada: it flushes now/);
    await using last = await openChart('#setups=daphne&metric=load-cpu');
    await last.page.locator('#plot').focus();
    await last.page.keyboard.press('End');
    assert.match(await readText(last.page, status), /stands out from the runs before it/);
  });

  it('take an address that is garbage, and say what they left out', async () => {
    await using opened = await openChart('#setups=nosuch,<b>&metric=nosuch&mode=x&range=y&run=z&from=1');
    const said = await readText(opened.page, status);
    for (const part of ['mode=x', 'range=y', 'run=z', 'from=1', 'There is no setup nosuch', 'nosuch'])
      assert.ok(said.includes(part), `${part} in ${said}`);
    assert.equal(await readText(opened.page, '#chart-title'), 'p50 latency, × the control: daphne');
  });

  it('follow the reader from light to dark', async () => {
    await using opened = await openChart();
    const { page } = opened;
    const first = await page.locator('.plot canvas').screenshot();
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(13, 17, 23)');
    await page.waitForTimeout(300);
    assert.notDeepEqual(await page.locator('.plot canvas').screenshot(), first);
  });
});
