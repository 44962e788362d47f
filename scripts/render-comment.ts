/**
 * Records → the comment that they would get, as Markdown and as a page with GitHub's look: to see what a reader sees.
 * `node scripts/render-comment.ts OUT.html RECORD…`; with `--light` or `--dark` for a screenshot of one of them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import MarkdownIt from 'markdown-it';
import { describeProfiles } from '../src/comparison/describe-profiles.ts';
import { judgeRun } from '../src/entry/judge-run.ts';
import { readRecord } from '../src/records/read-record.ts';
import { summarizeRecord } from '../src/records/summarize-record.ts';
import { buildComment } from '../src/reports/build-comment.ts';
import { buildJobReport } from '../src/reports/build-job-report.ts';
import { buildProfiles } from '../src/reports/build-profile.ts';
import type { Settings } from '../src/settings/settings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean' }, light: { type: 'boolean' } },
});
const [out = '', ...paths] = positionals;
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
const headSha = reports[0]?.headSha ?? null;
const comment = buildComment(reports, { workflow: 'Bench', headSha });
await writeFile(`${out}.md`, comment);

const theme = values.dark === true ? 'dark' : 'light';
const css = await readFile(
  createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
  'utf8',
);
const html = new MarkdownIt({ html: true, linkify: true }).render(comment);
const background = theme === 'dark' ? '#0d1117' : '#ffffff';
await writeFile(
  out,
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
body { margin: 0; background: ${background}; }
.markdown-body { box-sizing: border-box; max-width: 900px; margin: 0 auto; padding: 16px; }</style>
<article class="markdown-body">${html}</article>`,
);
