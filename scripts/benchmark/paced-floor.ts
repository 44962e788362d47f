/** Makes the generator of paced-floor.c runnable, where there is a C compiler. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Target } from '../../src/load/load-generator.ts';
import { type ForeignOptions, type Outcome, runTimed } from '../../test/support/foreign-generators.ts';

export interface PacedFloor extends AsyncDisposable {
  run(target: Target, options: ForeignOptions, ratePerSecond: number): Promise<Outcome>;
}

/** Null where there is no `cc`. Rejects when the program does not compile. */
export async function buildPacedFloor(): Promise<PacedFloor | null> {
  const folder = await mkdtemp(join(tmpdir(), 'channels-bench-floor-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const program = join(folder, 'paced-floor');
  try {
    await promisify(execFile)('cc', ['-O2', '-o', program, join(import.meta.dirname, 'paced-floor.c')]);
  } catch (error) {
    await remove();
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { run: (...args) => runPacedFloor(program, ...args), [Symbol.asyncDispose]: remove };
}

async function runPacedFloor(
  program: string,
  target: Target,
  { core, seconds }: ForeignOptions,
  ratePerSecond: number,
): Promise<Outcome> {
  const args = [new URL(target.origin).port, target.path, String(ratePerSecond), String(seconds)];
  const { stdout, cpuMs } = await runTimed(core, [program, ...args]);
  const result = JSON.parse(stdout.slice(0, stdout.indexOf('\n')));
  return { ...result, ratePerSecond: result.requests / result.seconds, errors: 0, cpuMs };
}
