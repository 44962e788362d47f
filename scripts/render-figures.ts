/**
 * What the documentation shows of figures, from a real record: `node scripts/render-figures.ts RECORD` writes
 * docs/images/figures.png (and figures-dark.png) and docs/example-report.html. Needs Debian's chromium.
 */

import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderRecordPage } from '../src/entry/judging/draw-record.ts';
import { judgeRecorded } from '../src/entry/judging/judge-recorded.ts';
import { buildRecordFigures } from '../src/figures/build-record-figures.ts';
import { renderStandaloneSvg } from '../src/figures/render-svg.ts';
import { readRecord } from '../src/records/read-record.ts';
import { summarizeRecord } from '../src/records/summarize-record.ts';

const shown = ['latency-percentiles', 'latency-percentile-curve', 'throughput-over-time', 'throughput-seconds'];
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('give the record to draw: node scripts/render-figures.ts RECORD');
const record = await readRecord(file);
if (!summarizeRecord(record).isValid)
  throw new Error(`${file} is not valid throughout: the documentation shows no figures that do not count`);
const figures = buildRecordFigures(record, judgeRecorded(record)?.judgement).filter(({ name }) => shown.includes(name));
if (figures.length < shown.length) throw new Error(`${file} has not all of ${shown.join(', ')}`);

await using folder = await mkdtempDisposable(join(tmpdir(), 'channels-bench-figures-'));
const images = await Promise.all(
  figures.map(async (figure) => {
    const name = `${figure.name}.svg`;
    await writeFile(join(folder.path, name), renderStandaloneSvg(figure));
    return `<img src="${name}" width="680">`;
  }),
);
const page = join(folder.path, 'index.html');
const style =
  'margin: 0; display: grid; grid-template-columns: 680px 680px; gap: 8px; align-items: start; color-scheme: light dark';
await writeFile(
  page,
  `<!doctype html><meta name="color-scheme" content="light dark"><body style="${style}">${images.join('')}`,
);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const scheme of ['light', 'dark'] as const) {
  const tab = await browser.newPage({ viewport: { width: 1368, height: 400 }, colorScheme: scheme });
  await tab.goto(pathToFileURL(page).href);
  const name = scheme === 'light' ? 'figures.png' : 'figures-dark.png';
  await tab.screenshot({ path: join(import.meta.dirname, '../docs/images', name), fullPage: true });
}
await browser.close();
await writeFile(
  join(import.meta.dirname, '../docs/example-report.html'),
  renderRecordPage(record, judgeRecorded(record)),
);
