import { BenchError } from '../../errors.ts';
import type { Variant } from '../engine.ts';
import { findMissing, type Missing } from './find-missing.ts';
import { installPackages } from './install-packages.ts';
import { installNpmPackages } from './npm-packages.ts';

export interface RequirementsOptions {
  readonly install: boolean;
  readonly log: (line: string) => void;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Sees to it that everything is there that the setups need, all setups together; installs Debian packages and npm's only if
 * told to. Throws a BenchError 'missing-requirements' that lists what is missing and the command that installs it.
 */
export async function provideRequirements(
  variants: readonly Variant[],
  options: RequirementsOptions,
  signal: AbortSignal,
): Promise<void> {
  const missing = await findMissing(variants, options.environment);
  if (missing.findings.length === 0) return;
  const { npmFolders, packages } = missing;
  if (!options.install || packages.length + npmFolders.length === 0) throw describeMissing(missing);
  if (packages.length > 0) {
    options.log(`installing ${packages.join(' ')}`);
    await installPackages(packages, options, signal);
  }
  for (const folder of npmFolders) {
    options.log(`installing the npm packages of ${folder.directory} into ${folder.cache}`);
    await installNpmPackages(folder, options.environment, signal);
  }
  const still = await findMissing(variants, options.environment);
  if (still.findings.length > 0) throw describeMissing(still);
}

function describeMissing({ findings, packages, npmFolders, hints }: Missing): BenchError {
  if (packages.length === 0 && npmFolders.length > 0) {
    return new BenchError('missing-requirements', 'Packages from npm are missing.', {
      hint: 'Run again with --install, which runs npm ci into a cache of this user.',
      details: findings,
    });
  }
  if (packages.length === 0) {
    const usual =
      'The Debian packages that setup.yaml names are installed, but do not bring them; correct its processes section.';
    return new BenchError('missing-requirements', 'Programs or Python modules that the setups need are missing.', {
      hint: hints.length === 0 ? usual : hints.join(' '),
      details: findings,
    });
  }
  const noun = packages.length === 1 ? 'A Debian package is' : `${packages.length} Debian packages are`;
  return new BenchError('missing-requirements', `${noun} missing: ${packages.join(', ')}.`, {
    hint: `Run again with --install, or install by hand: ${formatInstallCommand(packages)}`,
    details: findings,
  });
}

export function formatInstallCommand(packages: readonly string[]): string {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
}
