import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A bundle that builds can still fail when it is loaded, so each is run once; what it says proves that it was loaded. */
interface SmokeRun {
  readonly bundle: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly exitCode: number;
  readonly says: RegExp;
}

const smokeRuns: readonly SmokeRun[] = [
  { bundle: 'cli', args: ['--help'], environment: {}, exitCode: 0, says: /Usage: channels-bench/ },
  { bundle: 'cli', args: ['setups', 'list'], environment: {}, exitCode: 0, says: /daphne-redis/ },
  { bundle: 'load-worker', args: [], environment: {}, exitCode: 0, says: /^$/ },
  {
    bundle: 'action',
    args: [],
    environment: { INPUT_SETUPS: 'nosuch', INPUT_OUTPUT: '/dev/null/nosuch' },
    exitCode: 1,
    says: /^::error.*"nosuch"/m,
  },
  { bundle: 'page', args: [], environment: { INPUT_HISTORY: '/dev/null' }, exitCode: 1, says: /^::error.*dev.null/m },
  { bundle: 'cleanup', args: [], environment: {}, exitCode: 0, says: /^$/ },
  { bundle: 'report', args: [], environment: { INPUT_RECORDS: '/dev/null' }, exitCode: 1, says: /^::error.*dev.null/m },
];

/** Runs every bundle in an environment of its own; returns what went wrong, empty when all is well. */
export function smokeRunBundles(distDirectory: string): readonly string[] {
  return smokeRuns.flatMap((run) => {
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [join(distDirectory, run.bundle, 'index.js'), ...run.args],
      { env: { PATH: process.env['PATH'], ...run.environment }, encoding: 'utf8', timeout: 20_000, input: '' },
    );
    if (status === run.exitCode && run.says.test(stdout)) return [];
    const what = `${run.bundle} ${run.args.join(' ')}`.trim();
    return [
      `${what}: exit code ${error?.message ?? status}, expected ${run.exitCode} and ${run.says}\n${stdout}${stderr}`,
    ];
  });
}
