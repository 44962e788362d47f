/**
 * Puts the verdicts of records that compare two revisions into docs/statistics.md: `node scripts/real-changes.ts RECORD …`.
 * Each was made by `channels-bench run --setups daphne --source CHECKOUT --base TAG --head TAG`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeRecorded } from '../src/entry/judging/judge-recorded.ts';
import { readRecord } from '../src/records/read-record.ts';
import { buildVerdicts } from '../src/reports/build-verdicts.ts';
import { renderMarkdown } from '../src/reports/markdown.ts';
import { replaceSection } from './generating/replace-section.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('give the records to show: node scripts/real-changes.ts RECORD …');
const page = join(import.meta.dirname, '../docs/statistics.md');
const sections = await Promise.all(files.map(describe));
await writeFile(page, replaceSection(await readFile(page, 'utf8'), 'real changes', `\n${sections.join('\n\n')}\n`));

async function describe(file: string): Promise<string> {
  const record = await readRecord(file);
  const verdicts = judgeRecorded(record);
  if (verdicts?.judgement == null) throw new Error(`${file} compares no two revisions`);
  const { rounds, environment, startedAt, finishedAt } = record;
  const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000;
  const changed = verdicts.changes.flatMap(({ differences }) => differences.filter(({ name }) => name !== 'source'));
  const title = changed.map(({ name, before, after }) => `${name} ${before} → ${after}`).join(', ');
  const table = buildVerdicts(verdicts.judgement).find(({ kind }) => kind === 'table');
  if (table === undefined) throw new Error(`${file} has no verdicts`);
  const [pair] = verdicts.judgement.pairs;
  return [
    `**${title}**: ${pair?.sentence}.`,
    renderMarkdown({ title: '', blocks: [table] })
      .replace(/^## .*\n/, '')
      .trim(),
    `Measured on ${startedAt.slice(0, 10)} in ${minutes.toFixed(1)} minutes and ${rounds.length} rounds: ${environment.cpuModel}, ${environment.cores} cores, ${environment.operatingSystem}.`,
  ].join('\n\n');
}
