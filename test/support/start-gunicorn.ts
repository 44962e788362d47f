import { join } from 'node:path';
import type { Target } from '../../src/load/load-generator.ts';
import { choosePath } from '../../src/setups/choose-path.ts';
import { readSetup } from '../../src/setups/read-setup.ts';
import { builtInSetups, createEngineBench } from './engine-bench.ts';

/** A setup that comes with the program, started by the processes engine on the core given. */
export async function startGunicorn(options: {
  readonly core: number;
  readonly setup?: string;
}): Promise<AsyncDisposable & { readonly target: Target }> {
  const bench = await createEngineBench({ serverCores: [options.core], install: true });
  const setup = await readSetup(join(builtInSetups, options.setup ?? 'gunicorn'));
  await bench.engine.prepare([{ name: setup.name, setup, sourceDirectory: null }], {
    signal: new AbortController().signal,
  });
  const arm = await bench.start(setup);
  return {
    target: { name: setup.name, origin: arm.origin, ...choosePath(setup, null), webSocket: null },
    [Symbol.asyncDispose]: async () => {
      await arm[Symbol.asyncDispose]();
      await bench[Symbol.asyncDispose]();
    },
  };
}
