import type { Variant } from '../engine.ts';
import { findNpmFolder, isInstalled, type NpmFolder } from './npm-packages.ts';
import { buildPythonPath } from './program-environment.ts';
import { findProgram, runForOutput } from './programs.ts';

export interface Missing {
  /** What is missing and for which setup, for people; empty when all is there. */
  readonly findings: readonly string[];
  /** Debian packages that would bring it, sorted. */
  readonly packages: readonly string[];
  /** Folders whose packages from npm are missing, each once. */
  readonly npmFolders: readonly NpmFolder[];
  /** What the setups that lack something say about it. */
  readonly hints: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

/**
 * What the setups need and this machine lacks. A setup that names programs or Python modules has what it needs when they
 * are found, wherever they come from; its packages say only how to get them. One that names packages alone needs those.
 */
export async function findMissing(variants: readonly Variant[], environment: Environment): Promise<Missing> {
  const findings: string[] = [];
  const packages = new Set<string>();
  const hints = new Set<string>();
  const npmFolders = new Map<string, NpmFolder>();
  for (const variant of variants) {
    const { programs, python_modules: modules, packages: wanted, hint } = variant.setup.file.processes;
    const lacking = [
      ...(await findMissingPrograms(programs, environment)),
      ...(await findMissingModules(modules, variant.sourceDirectory, environment)),
    ];
    const folder = await findNpmFolder(variant.setup, environment);
    if (folder !== null && !(await isInstalled(folder))) {
      npmFolders.set(folder.cache, folder);
      findings.push(`${variant.setup.name}: the npm packages of ${folder.directory} are missing`);
    }
    const isCheckedByPackages = programs.length + modules.length === 0;
    if (lacking.length === 0 && !isCheckedByPackages) continue;
    const absent = await findMissingPackages(wanted, environment);
    const found = isCheckedByPackages ? absent.map((name) => `the Debian package ${name}`) : lacking;
    for (const what of found) findings.push(`${variant.setup.name}: ${what} is missing`);
    for (const name of absent) packages.add(name);
    if (hint !== undefined && found.length > 0) hints.add(hint);
  }
  return {
    findings: [...new Set(findings)],
    packages: [...packages].sort(),
    npmFolders: [...npmFolders.values()],
    hints: [...hints],
  };
}

async function findMissingPrograms(programs: readonly string[], environment: Environment): Promise<string[]> {
  const found = await Promise.all(programs.map((name) => findProgram(name, environment)));
  return programs.filter((_, index) => found[index] === null).map((name) => `the program ${name}`);
}

/** Asks Debian's Python, or the one that BENCH_PYTHON names, which of the modules it would not find. */
async function findMissingModules(
  modules: readonly string[],
  sourceDirectory: string | null,
  environment: Environment,
): Promise<string[]> {
  if (modules.length === 0) return [];
  const python = environment['BENCH_PYTHON'] ?? '/usr/bin/python3';
  const script = 'import importlib.util, sys; print(*[n for n in sys.argv[1:] if importlib.util.find_spec(n)])';
  const output = await runForOutput(python, ['-c', script, ...modules], {
    ...environment,
    PYTHONPATH: buildPythonPath(sourceDirectory, environment['PYTHONPATH']),
    PYTHONDONTWRITEBYTECODE: '1',
  });
  const found = output.split(' ');
  return modules.filter((name) => !found.includes(name)).map((name) => `the Python module ${name} (for ${python})`);
}

/** Empty where there is no dpkg: then packages have other names, or do not exist. */
async function findMissingPackages(packages: readonly string[], environment: Environment): Promise<string[]> {
  if (packages.length === 0 || (await findProgram('dpkg-query', environment)) === null) return [];
  const output = await runForOutput(
    'dpkg-query',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own notation
    ['--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...packages],
    environment,
  );
  const lines = output.split('\n');
  return packages.filter((name) => !lines.includes(`${name} installed`));
}
