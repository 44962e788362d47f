/** A run for tests to kill: `killed-run.ts STATE RUN_ID SETUP`. Prints `started` when its servers run, then waits. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProcessesEngine } from '../../src/engines/processes/processes-engine.ts';
import { openRun } from '../../src/engines/run-registry.ts';
import { readSetup } from '../../src/setups/read-setup.ts';

const [stateDirectory = '', runId = '', folder = ''] = process.argv.slice(2);
const run = await openRun(runId, stateDirectory);
const logDirectory = join(run.temporaryDirectory, 'logs');
mkdirSync(logDirectory);
const engine = await createProcessesEngine({
  runId,
  temporaryDirectory: run.temporaryDirectory,
  serverCores: null,
  log: () => undefined,
  environment: { PATH: process.env['PATH'] ?? '' },
  install: false,
});
const setup = await readSetup(folder);
const arm = await engine.start(
  { name: setup.name, setup, sourceDirectory: null },
  { logDirectory, signal: new AbortController().signal },
);
process.stdout.write(`started ${arm.origin}\n`);
setInterval(() => undefined, 60_000);
