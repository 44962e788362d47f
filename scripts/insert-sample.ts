/**
 * Puts the tables of a record into a page, between its markers `generated: NAME`:
 * `node scripts/insert-sample.ts RECORD`, into the README, or `… RECORD --page docs/setups.md --name all-setups`.
 * Only the outcome and the tables: the rest is in the record.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord } from '../src/records/read-record.ts';
import { summarizeRecord } from '../src/records/summarize-record.ts';
import { buildReport } from '../src/reports/build-report.ts';
import { renderMarkdown } from '../src/reports/markdown.ts';
import type { Block } from '../src/reports/report.ts';
import { replaceSection } from './generating/replace-section.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { page: { type: 'string', default: 'README.md' }, name: { type: 'string', default: 'sample' } },
});
const [file] = positionals;
if (file === undefined) throw new Error('give the record to show: node scripts/insert-sample.ts RECORD');

const summary = summarizeRecord(await readRecord(file));
if (!summary.isValid && values.page === 'README.md')
  throw new Error(`${file} is not valid throughout: a README shows no figures that do not count`);
const { title, blocks } = buildReport(summary, { comparison: null, files: [] });
// What is invalid stays, with its reason; the cautions below it are those of every run.
const end = blocks.findIndex((block) => block.kind === 'section' || isHeading(block, 'Keep in mind'));
const shown = renderMarkdown({ title, blocks: blocks.slice(0, end) })
  .replace(/^## (.*)\n/, '**$1**\n')
  .replace(/^### (.*)$/gm, '**$1**');
const { cpuModel, cores, operatingSystem } = summary.environment;
const where = `Measured on ${summary.startedAt.slice(0, 10)} with version ${summary.toolVersion}: ${cpuModel}, ${cores} cores, ${operatingSystem}.`;

const page = join(import.meta.dirname, '..', values.page);
await writeFile(page, replaceSection(await readFile(page, 'utf8'), values.name, `${shown.trimEnd()}\n\n${where}`));

function isHeading(block: Block, text: string): boolean {
  return block.kind === 'heading' && block.text === text;
}
