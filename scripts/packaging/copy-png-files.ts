import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pngFontFiles } from '../../src/entry/judging/render-png.ts';

/** What figures are drawn as pixels with: once for all bundles, which a bundler would give a copy each. */
export async function copyPngFiles(repository: string, outputDirectory: string): Promise<void> {
  const { resolve } = createRequire(join(repository, 'package.json'));
  const fonts = dirname(resolve('dejavu-fonts-ttf/package.json'));
  await mkdir(outputDirectory, { recursive: true });
  await copyFile(resolve('@resvg/resvg-wasm/index_bg.wasm'), join(outputDirectory, 'resvg.wasm'));
  for (const name of pngFontFiles) await copyFile(join(fonts, 'ttf', name), join(outputDirectory, name));
  await copyFile(join(fonts, 'LICENSE'), join(outputDirectory, 'fonts-licence.txt'));
}
