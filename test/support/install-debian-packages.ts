/**
 * Installs the Debian packages that the tests of servers on this machine need: those of the built-in setups, and any
 * that are given as arguments (`wrk apache2-utils` for the accuracy tests). Quick when all are there already.
 */
import { findMissing } from '../../src/engines/processes/find-missing.ts';
import { installPackages } from '../../src/engines/processes/install-packages.ts';
import { installNpmPackages } from '../../src/engines/processes/npm-packages.ts';
import { runForOutput } from '../../src/engines/processes/programs.ts';
import { listSetups } from '../../src/setups/find-setup.ts';
import { builtInSetups } from './engine-bench.ts';

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([, value]) => value !== undefined),
) as Record<string, string>;
const signal = new AbortController().signal;
const log = (line: string) => void process.stdout.write(`${line}\n`);

const setups = await listSetups(builtInSetups);
const variants = setups.map((setup) => ({ name: setup.name, setup, sourceDirectory: null }));
// Not what no package brings, as Granian: its tests say so themselves.
const { packages, npmFolders } = await findMissing(variants, environment);
for (const folder of npmFolders) await installNpmPackages(folder, environment, signal);
const others = [...packages];
for (const name of process.argv.slice(2)) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own notation
  const status = await runForOutput('dpkg-query', ['--show', '--showformat', '${db:Status-Status}', name], environment);
  if (status !== 'installed') others.push(name);
}
if (others.length > 0) await installPackages(others, { log, environment }, signal);
