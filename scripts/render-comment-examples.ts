/**
 * The comment in all that it may have to say, from made-up records: `node scripts/render-comment-examples.ts FOLDER` writes a page
 * and a picture of each, light and dark, wide and narrow. `--mermaid FILE` draws the charts, `--open` unfolds everything.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildComment } from '../src/reports/build-comment.ts';
import { buildExamples } from './rendering/build-examples.ts';
import { writePicture } from './rendering/write-picture.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mermaid: { type: 'string' }, open: { type: 'boolean', default: false } },
});
const folder = resolve(positionals[0] ?? 'comment-examples');
await mkdir(folder, { recursive: true });
for (const [name, reports] of Object.entries(buildExamples())) {
  const comment = buildComment(reports, { workflow: 'Bench', headSha: reports[0]?.headSha ?? null });
  await writeFile(join(folder, `${name}.md`), comment);
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [900, 360]) {
      const options = { theme, width, isOpen: values.open, mermaidFile: values.mermaid ?? null };
      await writePicture(join(folder, `${name}-${theme}-${width}`), comment, options);
    }
  }
}
