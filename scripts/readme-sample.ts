/**
 * Puts the report of a record into the README, between its markers: `node scripts/readme-sample.ts RECORD`.
 * Only the outcome and the table: the rest is in the record.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecord } from '../src/records/read-record.ts';
import { summarizeRecord } from '../src/records/summarize-record.ts';
import { buildReport } from '../src/reports/build-report.ts';
import { renderMarkdown } from '../src/reports/markdown.ts';
import { replaceSection } from './generating/replace-section.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('give the record to show: node scripts/readme-sample.ts RECORD');

const summary = summarizeRecord(await readRecord(file));
if (!summary.isValid) throw new Error(`${file} is not valid throughout: a README shows no figures that do not count`);
const { title, blocks } = buildReport(summary, { comparison: null, files: [] });
const lastTable = blocks.findLastIndex((block) => block.kind === 'table');
const shown = renderMarkdown({ title, blocks: blocks.slice(0, lastTable + 1) }).replace(/^## (.*)\n/, '**$1**\n');
const { cpuModel, cores, operatingSystem } = summary.environment;
const where = `Measured on ${summary.startedAt.slice(0, 10)} with version ${summary.toolVersion}: ${cpuModel}, ${cores} cores, ${operatingSystem}.`;

const readme = join(import.meta.dirname, '../README.md');
await writeFile(readme, replaceSection(await readFile(readme, 'utf8'), 'sample', `${shown.trimEnd()}\n\n${where}`));
