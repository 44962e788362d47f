/** Where the program's own files are. This file lies in src/entry, and each bundle in dist/<entry>, which is equally deep. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const programDirectory = join(dirname(here), '..', '..');

/** The setups that come with the program. */
export const builtInSetupsDirectory = join(programDirectory, 'setups');

/** What setups' Python programs are profiled with. */
export const pythonProfilingDirectory = join(programDirectory, 'profiling', 'python');

/** What draws figures as pixels: resvg and its fonts. Of dist also in the sources, which have no copy of their own. */
export const pngFilesDirectory = join(programDirectory, 'dist', 'png');

/** The trend page's script. Of dist also in the sources. */
export const pageScriptFile = join(programDirectory, 'dist', 'page', 'page.js');

/** The package `node` of a checkout. */
export const ownNodeDirectory = join(programDirectory, 'node_modules', 'node');

/** What a load process runs: beside this file in the sources, in a folder beside the bundle's in dist. */
export const loadWorkerFile =
  extname(here) === '.ts'
    ? join(dirname(here), 'load-worker.ts')
    : join(dirname(here), '..', 'load-worker', 'index.js');
