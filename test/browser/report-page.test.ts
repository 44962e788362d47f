/** The report as a page, made by the command line, in a real browser: light and dark, on a telephone and a wide screen. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { figuresCommand } from '../../src/entry/cli/figures-command.ts';
import { reportCommand } from '../../src/entry/cli/report-command.ts';
import type { BenchRecord } from '../../src/records/record.ts';
import { buildPairedRecord } from '../support/build-paired-record.ts';
import { buildScriptedCli } from '../support/scripted-cli.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hostile = `<img src=x onerror="document.title='broken'"></title><script>document.title='broken'</script>`;

let browser: Browser;
let directory: string;
before(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-page-'));
  const paired = buildPairedRecord({
    stages: [
      { stage: 'screen', rounds: 12 },
      { stage: 'confirm', rounds: 18 },
    ],
    change: { p50: 0.071, throughput: -0.064 },
    changeArm: ({ phase }) => (phase === 'throughput' ? { completedPerSecond: [480, 500, 490, 470] } : {}),
  });
  await writeRecord('plain', paired);
  await writeRecord('hostile', {
    ...paired,
    command: hostile,
    warnings: [hostile],
    variants: paired.variants.map((variant) => ({ ...variant, title: hostile, versions: { [hostile]: hostile } })),
  });
});
after(async () => {
  await browser.close();
  await rm(directory, { recursive: true, force: true });
});

async function writeRecord(name: string, record: BenchRecord): Promise<void> {
  const file = join(directory, `${name}.json`);
  await writeFile(file, JSON.stringify(record));
  const { context } = buildScriptedCli();
  const html = join(directory, `${name}.html`);
  await reportCommand(file, { markdown: false, raw: {}, expectedRecords: undefined, html }, context);
  await figuresCommand(file, { markdown: false, out: join(directory, name) }, context);
}

const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  ([360, 1440] as const).map((width) => ({ scheme, width, title: `${scheme}, ${width} px` })),
);

for (const name of ['plain', 'hostile']) {
  for (const { scheme, width, title } of looks) {
    test(`${name} page, ${title}: loads nothing, logs nothing, fits, and axe finds nothing`, async () => {
      // axe has to run beside a policy that forbids all scripts: it is let in by the browser, the page's own are not.
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      page.on('pageerror', (error) => told.push(String(error)));
      page.on('request', (request) => told.push(request.url()));
      const url = pathToFileURL(join(directory, `${name}.html`)).href;
      await page.goto(url);
      assert.deepEqual(told, [url]);
      assert.match(await page.title(), /^Channels Bench: /);
      assert.equal(await page.locator('script').count(), 0);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      const shown = width === 360 ? '.narrow svg' : '.wide svg';
      const hidden = width === 360 ? '.wide svg' : '.narrow svg';
      assert.ok((await page.locator(shown).count()) >= 6);
      for (const svg of await page.locator(shown).all()) assert.ok(await svg.isVisible());
      for (const svg of await page.locator(hidden).all()) assert.ok(!(await svg.isVisible()));
      const found = (await page.evaluate(`${axe}; axe.run()`)) as { violations: { id: string; nodes: unknown[] }[] };
      assert.deepEqual(
        found.violations.map(({ id, nodes }) => ({ id, nodes: JSON.stringify(nodes).slice(0, 500) })),
        [],
      );
      await context.close();
    });
  }
}

test('axe and the policy see what is wrong: a page with a script in it is told of', async () => {
  const text = await readFile(join(directory, 'plain.html'), 'utf8');
  const file = join(directory, 'wrong.html');
  await writeFile(file, text.replace('<main>', '<main><img src="nosuch.png"><script>document.title = "ran"</script>'));
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  assert.match(await page.title(), /^Channels Bench: /);
  assert.match(told.join('\n'), /Content Security Policy/);
  const found = (await page.evaluate(`${axe}; axe.run()`)) as { violations: { id: string }[] };
  assert.ok(found.violations.some(({ id }) => id === 'image-alt'));
  await page.close();
});

test('each SVG file is XML that a browser draws without a word', async () => {
  const { readdir } = await import('node:fs/promises');
  for (const name of ['plain', 'hostile']) {
    const files = await readdir(join(directory, name));
    assert.ok(
      files.includes('changes.svg') && files.includes('pairs.svg') && files.includes('latency-percentiles.svg'),
    );
    for (const file of files.filter((one) => one.endsWith('.svg'))) {
      assert.ok(files.includes(file.replace('.svg', '.png')), file);
      const page = await browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => told.push(message.text()));
      await page.goto(pathToFileURL(join(directory, name, file)).href);
      assert.equal(await page.evaluate('document.documentElement.nodeName'), 'svg', file);
      assert.equal(await page.evaluate('document.querySelectorAll("parsererror, script, img").length'), 0, file);
      assert.deepEqual(told, [], file);
      await page.close();
    }
  }
});
