/**
 * The pictures of the trend page in the documentation, from a real history: `node scripts/render-trend-page.ts HISTORY` writes
 * docs/images/trend-overview.png and docs/images/trend-chart.png. Needs Debian's chromium, and dist as it is built.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serveFolder } from '../test/support/serve-folder.ts';

const [history] = process.argv.slice(2);
if (history === undefined) throw new Error('give the history to show: node scripts/render-trend-page.ts HISTORY');
const repository = join(import.meta.dirname, '..');
await using folder = await mkdtempDisposable(join(tmpdir(), 'channels-bench-pictures-'));
const page = join(folder.path, 'page');
const args = ['page', '--history', resolve(history), '--out', page, '--title', 'Daphne over time'];
const made = spawnSync(process.execPath, [join(repository, 'dist/cli/index.js'), ...args], { encoding: 'utf8' });
if (made.status !== 0) throw new Error(`channels-bench ${args.join(' ')} ended with ${made.status}: ${made.stderr}`);

await using served = await serveFolder(page);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, path] of [
  ['trend-overview', 'index.html'],
  ['trend-chart', 'chart.html#setups=daphne&metric=throughput'],
] as const) {
  const tab = await browser.newPage({ viewport: { width: 1100, height: 700 }, colorScheme: 'light' });
  await tab.goto(`${served.url}${path}`);
  if (path.startsWith('chart')) await tab.locator('.plot canvas').waitFor();
  await tab.screenshot({ path: join(repository, 'docs/images', `${name}.png`), fullPage: name === 'trend-chart' });
}
await browser.close();
