import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The script of the trend page as one file for browsers, with the licence of what is in it. The same input gives the same bytes. */
export async function bundlePageScript(repository: string, outputFile: string): Promise<void> {
  const licence = await readFile(join(repository, 'node_modules/uplot/LICENSE'), 'utf8');
  await build({
    absWorkingDir: repository,
    entryPoints: ['src/page-script/main.ts'],
    outfile: outputFile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: `/* Channels Bench, MIT. With uPlot (https://github.com/leeoniya/uPlot):\n${licence.trim()}\n*/` },
    logLevel: 'silent',
    tsconfig: 'src/page-script/tsconfig.json',
  });
}
