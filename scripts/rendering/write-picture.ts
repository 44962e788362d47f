import { writeFile } from 'node:fs/promises';
import { type PageOptions, renderPage } from './render-page.ts';
import { takeScreenshot, tellHeight } from './take-screenshot.ts';

/** Writes `out`.html and `out`.png; `out` is absolute. */
export async function writePicture(out: string, markdown: string, options: PageOptions): Promise<void> {
  const page = `${out}.html`;
  await writeFile(page, `${await renderPage(markdown, options)}${tellHeight}`);
  takeScreenshot(page, `${out}.png`, options.width);
}
