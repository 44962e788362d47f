/**
 * Records → the comment that they would get, as Markdown, as a page with GitHub's look, and as a picture: to see what a reader
 * sees. `node scripts/render-comment.ts OUT RECORD…` writes OUT.md, OUT.html and OUT.png; `--dark`, `--width 360`, `--open`,
 * `--mermaid FILE`. The README's picture: `node scripts/render-comment.ts docs/images/comment RECORD --only png`.
 */
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProfiles } from '../src/comparison/describe-profiles.ts';
import { judgeRun } from '../src/entry/judging/judge-run.ts';
import { readRecord } from '../src/records/read-record.ts';
import { summarizeRecord } from '../src/records/summarize-record.ts';
import { buildComment } from '../src/reports/build-comment.ts';
import { buildJobReport } from '../src/reports/build-job-report.ts';
import { buildProfiles } from '../src/reports/build-profile.ts';
import type { Settings } from '../src/settings/settings.ts';
import { writePicture } from './rendering/write-picture.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    width: { type: 'string', default: '900' },
    open: { type: 'boolean', default: false },
    mermaid: { type: 'string' },
    only: { type: 'string' },
  },
});
const [out = '', ...paths] = positionals;
if (paths.length === 0) throw new Error('give where to write and records: node scripts/render-comment.ts OUT RECORD…');
const reports = await Promise.all(
  paths.map(async (path) => {
    const record = await readRecord(path);
    const verdicts = judgeRun(record, record.settings as unknown as Settings, null);
    return buildJobReport(summarizeRecord(record), verdicts, {
      key: paths.length === 1 ? 'bench' : `bench (${record.variants[0]?.name})`,
      headSha: record.variants[0]?.source?.commit ?? null,
      runUrl: 'https://github.com/OWNER/REPOSITORY/actions/runs/1',
      accepted: null,
      isUnverified: false,
      more: buildProfiles(describeProfiles(record)),
    });
  }),
);
const comment = buildComment(reports, { workflow: 'Bench', headSha: reports[0]?.headSha ?? null });
await writeFile(`${out}.md`, comment);
await writePicture(resolve(out), comment, {
  theme: values.dark ? 'dark' : 'light',
  width: Number(values.width),
  isOpen: values.open,
  mermaidFile: values.mermaid ?? null,
});
if (values.only === 'png') for (const end of ['md', 'html']) await rm(`${out}.${end}`);
