/** Wires engine, load generator and benchmark into one run: the main job, shared by the command line and the action. */
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildRecord, type RunFacts } from '../benchmark/build-record.ts';
import { estimateSeconds, planPhases, planWarmUp } from '../benchmark/plan-phases.ts';
import { planRounds } from '../benchmark/plan-rounds.ts';
import type { BenchmarkVariant } from '../benchmark/round-context.ts';
import { type BenchmarkResult, runBenchmark } from '../benchmark/run-benchmark.ts';
import { removeComposeLeftovers } from '../engines/compose-leftovers.ts';
import { probeHttp } from '../engines/http-probe.ts';
import { removeLeftovers } from '../engines/leftovers.ts';
import { findProgram } from '../engines/programs.ts';
import { openRun } from '../engines/run-registry.ts';
import { startLoadProcess } from '../load/load-process.ts';
import { chooseCores, readAvailableCores } from '../machine/choose-cores.ts';
import { describeMachine } from '../machine/describe-machine.ts';
import { describeSource } from '../machine/describe-source.ts';
import { scrubEnvironment } from '../machine/scrub-environment.ts';
import { watchMachine } from '../machine/watch-machine.ts';
import { createRunDirectory } from '../records/create-run-directory.ts';
import type { BenchRecord } from '../records/record.ts';
import type { RunEvent } from '../records/run-event.ts';
import { writeRecord } from '../records/write-record.ts';
import type { Settings } from '../settings/settings.ts';
import { choosePath } from '../setups/choose-path.ts';
import { findSetup } from '../setups/find-setup.ts';
import { createSeededRandom, drawSeed, shuffle } from '../statistics/seeded-random.ts';
import { builtInSetupsDirectory } from './built-in-setups.ts';
import { chooseEngine } from './choose-engine.ts';
import { toolVersion } from './tool-version.ts';

export interface MeasureOptions {
  /** Aborted on Ctrl-C or SIGTERM; the rounds that were finished are kept. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** The process's environment; secrets are scrubbed before servers see it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The command line that repeats this run. */
  readonly command: string;
}

export interface MeasureResult {
  readonly record: BenchRecord;
  /** Absolute path of record.json, in a folder of this run's own with `logs/` beside it. */
  readonly recordPath: string;
  /** Why the run ended before its last round, or null. What was measured is in the record all the same. */
  readonly error: Error | null;
}

const answerTimeoutMs = 10_000;
/** Start, verification and stop of a round; only for the estimate. */
const overheadSecondsPerRound = 2;

/** Rejects with a BenchError when nothing could be measured; from the first round on, what was measured is returned. */
export async function measure(settings: Settings, options: MeasureOptions): Promise<MeasureResult> {
  const { signal, onEvent } = options;
  const startedAt = new Date();
  const runId = `${startedAt.toISOString().slice(0, 19).replace(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
  const environment = scrubEnvironment(options.environment);
  const log = (line: string) => onEvent({ kind: 'log', line });

  const variants = await findVariants(settings);
  await using directory = await createRunDirectory(settings.outputDirectory, runId);
  await removeLeftovers({ log, removeContainers: (id) => removeComposeLeftovers(id, environment) });
  signal.throwIfAborted();
  await using run = await openRun(runId);
  const cores = chooseCores(readAvailableCores((await findProgram('taskset', environment)) !== null), settings.pin);
  const warnings = cores.warning === null ? [] : [cores.warning];
  for (const message of warnings) onEvent({ kind: 'warning', message });

  const setups = variants.map(({ variant }) => variant.setup);
  await using engine = await chooseEngine(settings, setups, {
    runId,
    temporaryDirectory: run.temporaryDirectory,
    serverCores: cores.serverCores,
    log,
    environment,
    signal,
  });
  onEvent({
    kind: 'engine-chosen',
    engine: { ...engine.description, versions: { ...engine.description.versions } },
  });
  onEvent({ kind: 'preparing', variants: variants.map(({ variant }) => variant.name) });
  await engine.prepare(
    variants.map(({ variant }) => variant),
    { signal },
  );

  const random = createSeededRandom(settings.seed);
  const plan = planRounds(
    variants.map(({ variant }) => [variant.name]),
    { repetitions: settings.rounds, seed: settings.seed, stage: 'plain', firstIndex: 0 },
    { shuffle: (items) => shuffle(items, random), drawSeed: () => drawSeed(random) },
  );
  const phases = planPhases(settings);
  const secondsPerRound = [...phases, ...planWarmUp(settings, 1)].reduce((sum, p) => sum + estimateSeconds(p, 1), 0);
  onEvent({
    kind: 'planned',
    rounds: plan.rounds.length,
    estimatedSeconds: plan.rounds.length * (secondsPerRound + overheadSecondsPerRound),
    pinning: cores.message,
  });

  const facts: RunFacts = {
    runId,
    toolVersion,
    startedAt,
    command: options.command,
    settings,
    machine: describeMachine(options.environment),
    engine: engine.description,
    pinning: cores,
    warnings,
    variants,
    sources: await describeSources(variants, environment),
    comparison: null,
    plan,
  };
  const build = (result: BenchmarkResult, status: BenchRecord['status']) =>
    buildRecord(facts, result, { finishedAt: new Date(), status });

  const result = await runBenchmark(
    plan,
    {
      engine,
      startGenerator: () => startLoadProcess({ workerFile: loadWorkerFile, cores: cores.generatorCores, environment }),
      variants,
      phases,
      planWarmUp: (arms) => planWarmUp(settings, arms),
      limits: settings.limits,
      fetchAnswer: (url) => probeHttp(url, answerTimeoutMs, signal),
      createLogDirectory: async (index, variant) => {
        const logs = join(directory.logs, `round-${index + 1}-${variant}`);
        await mkdir(logs, { recursive: true });
        return logs;
      },
      createSeeds: (seed) => {
        const ofRound = createSeededRandom(seed);
        return () => drawSeed(ofRound);
      },
      now: () => new Date(),
      nowMs: () => performance.now(),
      watchMachine,
      onEvent,
      signal,
    },
    // A machine that loses power, or a kill -9, costs the round under way and no more.
    async (soFar) => {
      await writeRecord(build(soFar, 'interrupted'), directory.path).catch((error: Error) =>
        onEvent({ kind: 'warning', message: error.message }),
      );
    },
  );
  return finish(build(result, chooseStatus(result, signal)), result.error, directory.path, onEvent);
}

async function finish(
  record: BenchRecord,
  error: Error | null,
  directory: string,
  onEvent: (event: RunEvent) => void,
): Promise<MeasureResult> {
  try {
    const recordPath = await writeRecord(record, directory);
    onEvent({ kind: 'record-written', path: recordPath });
    return { record, recordPath, error };
  } catch (cause) {
    // The figures are printed all the same.
    return { record, recordPath: join(directory, 'record.json'), error: cause as Error };
  }
}

function chooseStatus(result: BenchmarkResult, signal: AbortSignal): BenchRecord['status'] {
  if (signal.aborted) return 'interrupted';
  return result.error === null ? 'complete' : 'failed';
}

async function findVariants(settings: Settings): Promise<BenchmarkVariant[]> {
  const setups = await Promise.all(settings.setups.map((name) => findSetup(name, builtInSetupsDirectory)));
  return setups.map((setup, index) => {
    // Two folders of one name in different places stay apart.
    const isRepeated = setups.findIndex(({ name }) => name === setup.name) !== index;
    const name = isRepeated ? `${setup.name}-${index + 1}` : setup.name;
    return { variant: { name, setup, sourceDirectory: settings.source }, ...choosePath(setup, settings.path) };
  });
}

async function describeSources(variants: readonly BenchmarkVariant[], environment: Readonly<Record<string, string>>) {
  const sources: RunFacts['sources'] = new Map(
    await Promise.all(
      variants.flatMap(({ variant: { name, sourceDirectory } }) =>
        sourceDirectory === null
          ? []
          : [describeSource(sourceDirectory, null, environment).then((source) => [name, source] as const)],
      ),
    ),
  );
  return sources;
}

/** Beside this file in the sources, in a folder beside this one in dist. */
const here = fileURLToPath(import.meta.url);
const loadWorkerFile =
  extname(here) === '.ts'
    ? join(dirname(here), 'load-worker.ts')
    : join(dirname(here), '..', 'load-worker', 'index.js');
