/**
 * npm run benchmark:page. A trend page of 10,000 runs of 5 setups with 10 metrics: how long it takes to make, and how it opens and
 * moves in Debian's Chromium, beside a page of Chart.js with the same data. `--runs`, `--setups`, `--metrics`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serveFolder } from '../../test/support/serve-folder.ts';
import { timeOpening, timePanning } from './page/time-in-browser.ts';
import { writeChartPage } from './page/write-chart-page.ts';
import { writeHistory } from './page/write-history.ts';

const option = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({ options: { runs: option('10000'), setups: option('5'), metrics: option('10') } });
const size = { runs: Number(values.runs), setups: Number(values.setups), metrics: Number(values.metrics) };
const cli = join(import.meta.dirname, '../../dist/cli/index.js');
const readAll = `
  const { readdirSync, readFileSync } = require('node:fs');
  for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
    if (entry.isFile()) JSON.parse(readFileSync(entry.parentPath + '/' + entry.name, 'utf8'));
`;

using folder = mkdtempDisposableSync(join(tmpdir(), 'channels-bench-page-'));
const path = (name: string) => join(folder.path, name);
const { entries, bytes, setups, metrics } = writeHistory(path('history'), size);
print(
  `${size.runs} runs × ${size.setups} setups × ${size.metrics} metrics: ${entries.length} files, ${(bytes / 1e6).toFixed(0)} MB`,
);

const bare = run(['-e', readAll, path('history')]);
const made = run([cli, 'page', '--history', path('history'), '--out', path('ours')]);
print(`a bare read of them all    ${bare.seconds.toFixed(1)} s, ${bare.megabytes.toFixed(0)} MB`);
print(
  `channels-bench page        ${made.seconds.toFixed(1)} s (${(made.seconds / bare.seconds).toFixed(1)} × the bare read), ${made.megabytes.toFixed(0)} MB; bounds 10 s ${met(made.seconds < 10)}, 500 MB ${met(made.megabytes < 500)}`,
);

writeChartPage(path('other'), entries, metrics);
await using ours = await serveFolder(path('ours'));
await using other = await serveFolder(path('other'));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const hash = `#setups=${setups[0]}&metric=${metrics[0]}`;
// The first page of a browser pays for its start.
await timeOpening(browser, `${ours.url}chart.html${hash}`);
const opened = await timeOpening(browser, `${ours.url}chart.html${hash}`);
print(
  `the chart page opens       ${(opened.usableMs / 1000).toFixed(2)} s, ${(opened.bytes / 1000).toFixed(0)} kB; bounds 1 s ${met(opened.usableMs < 1000)}, 300 kB ${met(opened.bytes < 300_000)}`,
);
const frames = await timePanning(browser, `${ours.url}chart.html${hash}&range=all`, 5);
print(`panning over all runs      ${frames.toFixed(0)} frames/s; bound 30 ${met(frames > 30)}`);
const chartJs = await timeOpening(browser, `${other.url}chart.html`);
print(
  `Chart.js, all in one page  ${(chartJs.usableMs / 1000).toFixed(2)} s (${(chartJs.usableMs / opened.usableMs).toFixed(0)} ×), ${(chartJs.bytes / 1000).toFixed(0)} kB (${(chartJs.bytes / opened.bytes).toFixed(0)} ×)`,
);
await browser.close();

/** Peak memory is what the process itself tells at its end. */
function run(args: readonly string[]): { seconds: number; megabytes: number } {
  const told = path('peak');
  const tell = `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
  )}`;
  const startMs = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', tell, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}${stdout}`);
  return {
    seconds: (performance.now() - startMs) / 1000,
    megabytes: (Number(readFileSync(told, 'utf8')) * 1024) / 1e6,
  };
}

function met(isMet: boolean): string {
  return isMet ? 'met' : 'NOT MET';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
