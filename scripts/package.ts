/**
 * Builds dist/ from src/entry: what runs as the action and as the command line, with all packages inside.
 * `--check` builds beside it and compares, so that dist is what the source says.
 */
import { chmod, cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuildFolder } from './packaging/build-folder.ts';
import { bundleEntry } from './packaging/bundle-entry.ts';
import { bundlePageScript } from './packaging/bundle-page-script.ts';
import { compareFolders } from './packaging/compare-folders.ts';
import { compileSources } from './packaging/compile-sources.ts';
import { copyPngFiles } from './packaging/copy-png-files.ts';
import { smokeRunBundles } from './packaging/smoke-run.ts';

/** The entry files that run on their own; the others in src/entry are parts of these. */
const bundles = ['action', 'cleanup', 'report', 'page', 'cli', 'load-worker'] as const;

const repository = join(import.meta.dirname, '..');
const dist = join(repository, 'dist');
const isCheck = process.argv.includes('--check');

// The bundler writes paths relative to the working folder.
process.chdir(repository);
const differences = await build();
const failures = differences.length > 0 ? differences : smokeRunBundles(dist);
if (failures.length > 0) {
  console.error(failures.join('\n'));
  if (differences.length > 0) console.error('dist is not what the source builds. Run: npm run package');
  process.exitCode = 1;
} else {
  console.log(isCheck ? 'dist is what the source builds' : 'dist is built');
}

/** Builds, then compares or replaces dist; returns the differences of a check. */
async function build(): Promise<readonly string[]> {
  await using folder = await openBuildFolder(repository);
  const compiled = join(folder.path, 'js');
  const entryFiles = bundles.map((bundle) => join(repository, 'src/entry', `${bundle}.ts`));
  compileSources(repository, entryFiles, compiled);

  const built = join(folder.path, 'dist');
  for (const bundle of bundles) await bundleEntry(join(compiled, 'src/entry', `${bundle}.js`), join(built, bundle));
  await bundlePageScript(repository, join(built, 'page/page.js'));
  await copyPngFiles(repository, join(built, 'png'));
  // As npm makes it when it links the program: the checkout is then still as it was.
  await chmod(join(built, 'cli/index.js'), 0o755);
  if (isCheck) return await compareFolders(built, dist);
  for (const old of await readdir(dist).catch(() => [])) await rm(join(dist, old), { recursive: true });
  await cp(built, dist, { recursive: true });
  return [];
}
