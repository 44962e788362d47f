/** Wires engine, load generator and benchmark into one run: the main job, shared by the command line and the action. */
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecord, type RunFacts } from '../../benchmark/build-record.ts';
import { planPhases, planWarmUp } from '../../benchmark/plan-phases.ts';
import type { BenchmarkResult } from '../../benchmark/run-benchmark.ts';
import { removeComposeLeftovers } from '../../engines/compose/compose-leftovers.ts';
import { probeHttp } from '../../engines/http-probe.ts';
import { removeLeftovers } from '../../engines/leftovers.ts';
import { findProgram } from '../../engines/processes/programs.ts';
import { openRun } from '../../engines/run-registry.ts';
import { startLoadProcess } from '../../load/load-process.ts';
import { chooseCores, readAvailableCores } from '../../machine/choose-cores.ts';
import { describeMachine } from '../../machine/describe-machine.ts';
import { describeWorkerCores } from '../../machine/describe-worker-cores.ts';
import { scrubEnvironment } from '../../machine/scrub-environment.ts';
import { watchMachine } from '../../machine/watch-machine.ts';
import type { CalibrationFile } from '../../records/calibration-file.ts';
import { createRunDirectory } from '../../records/create-run-directory.ts';
import type { BenchRecord } from '../../records/record.ts';
import type { RunEvent } from '../../records/run-event.ts';
import { writeRecord } from '../../records/write-record.ts';
import { removeAbandonedWorktrees } from '../../revisions/remove-worktrees.ts';
import type { Settings } from '../../settings/settings.ts';
import { createSeededRandom, drawSeed } from '../../statistics/seeded-random.ts';
import type { ReadHistory } from '../judging/judge-run.ts';
import { loadWorkerFile } from '../program-files.ts';
import { toolVersion } from '../tool-version.ts';
import { checkRemotesAnswer } from './check-remotes.ts';
import { checkWebSockets } from './check-websockets.ts';
import { chooseEngine } from './choose-engine.ts';
import { chooseVariants, readSetups } from './choose-variants.ts';
import { leaveServersUnpinned } from './leave-servers-unpinned.ts';
import { findRegressedPairs, type ProfileContext, profilePairs } from './profile-pairs.ts';
import { runStages, type StagesResult } from './run-stages.ts';
import { scheduleStages } from './schedule-stages.ts';

export interface MeasureOptions {
  /** Aborted on Ctrl-C or SIGTERM; the rounds that were finished are kept. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: RunEvent) => void;
  /** The process's environment; secrets are scrubbed before servers see it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The command line that repeats this run. */
  readonly command: string;
  /** Every setup beside a second copy of itself, with each phase twice per start. */
  readonly isCalibration?: boolean;
  /** What earlier runs measured; null or missing without a history. */
  readonly history?: ReadHistory | null;
  readonly calibration?: CalibrationFile | null;
}

export interface MeasureResult {
  readonly record: BenchRecord;
  /** Absolute path of record.json, in a folder of this run's own with `logs/` beside it. */
  readonly recordPath: string;
  /** Why the run ended before its last round, or null. What was measured is in the record all the same. */
  readonly error: Error | null;
  /** Why the record could not be written, or null; there is no file at recordPath then, or an earlier state of it. */
  readonly recordFailure: Error | null;
}

/** All that went wrong with a run, what ended it first. */
export function listFailures({
  error,
  recordFailure,
}: Pick<MeasureResult, 'error' | 'recordFailure'>): readonly Error[] {
  return [error, recordFailure].filter((failure) => failure !== null);
}

const answerTimeoutMs = 10_000;

/** Rejects with a BenchError when nothing could be measured; from the first round on, what was measured is returned. */
export async function measure(settings: Settings, options: MeasureOptions): Promise<MeasureResult> {
  const { signal, onEvent } = options;
  const startedAt = new Date();
  const runId = `${startedAt.toISOString().slice(0, 19).replace(/\D/g, '')}-${randomBytes(3).toString('hex')}`;
  const environment = scrubEnvironment(options.environment);
  const log = (line: string) => onEvent({ kind: 'log', line });

  const read = await readSetups(settings);
  const leftOut = checkWebSockets(settings, read);
  await checkRemotesAnswer(settings.remotes, signal);
  await using directory = await createRunDirectory(settings.outputDirectory, runId);
  await removeLeftovers({
    log,
    warn: (message) => onEvent({ kind: 'warning', message }),
    removeContainers: (id, note) => removeComposeLeftovers(id, note, environment),
    clearScratchFolder: (folder) => removeAbandonedWorktrees(folder, environment),
  });
  signal.throwIfAborted();
  await using run = await openRun(runId);
  const availableCores = readAvailableCores((await findProgram('taskset', environment)) !== null);
  const chosenCores = chooseCores(availableCores, settings.pin);
  const { temporaryDirectory } = run;
  const isCalibration = options.isCalibration ?? false;
  await using chosen = await chooseVariants(settings, read, { isCalibration, temporaryDirectory, environment, signal });
  const { variants, sources, pairs } = chosen;
  const setups = variants.map(({ variant }) => variant.setup);
  const { serverCores } = chosenCores;
  const engineOptions = { runId, temporaryDirectory, serverCores, log, environment, signal };
  await using engine = await chooseEngine(settings, setups, engineOptions);
  onEvent({
    kind: 'engine-chosen',
    engine: { ...engine.description, versions: { ...engine.description.versions } },
  });
  const cores = engine.unpinned === null ? chosenCores : leaveServersUnpinned(chosenCores, engine.unpinned);
  const workerCores =
    engine.unpinned === 'other-machine'
      ? null
      : describeWorkerCores(Math.max(...settings.workers), cores, availableCores.allowed.length);
  const warnings = [cores.warning, workerCores, ...chosen.warnings, ...leftOut].filter((one) => one !== null);
  for (const message of warnings) onEvent({ kind: 'warning', message });
  onEvent({ kind: 'preparing', variants: variants.map(({ variant }) => variant.name) });
  await engine.prepare(
    variants.map(({ variant }) => variant),
    { signal },
  );

  const machine = describeMachine(options.environment);
  const phases = planPhases(settings);
  const repeated = isCalibration ? [...phases, ...phases] : phases;
  const schedule = await scheduleStages(settings, {
    variants: variants.map(({ variant }) => variant.name),
    pairs,
    phases: repeated,
    isCalibration,
    history: options.history ?? null,
    calibration: options.calibration ?? null,
    cpuModel: machine.cpuModel,
    log,
  });
  const first = schedule.first;
  const rounds = first.repetitions * first.groups.length;
  onEvent({
    kind: 'planned',
    rounds,
    estimatedSeconds: rounds * schedule.secondsPerRound,
    pinning: cores.message,
  });

  const facts: Omit<RunFacts, 'plan'> = {
    runId,
    toolVersion,
    startedAt,
    command: options.command,
    settings,
    machine,
    engine: engine.description,
    pinning: cores,
    warnings,
    variants,
    sources,
    comparison: pairs.length === 0 ? null : { pairs: [...pairs] },
  };
  const build = (result: StagesResult, status: BenchRecord['status'], profiles: BenchRecord['profiles'] = []) =>
    buildRecord({ ...facts, plan: result.plan, profiles }, result, { finishedAt: new Date(), status });
  const keep = async (record: BenchRecord) => {
    await writeRecord(record, directory.path).catch((error: Error) =>
      onEvent({ kind: 'warning', message: error.message }),
    );
  };
  const createLogDirectory = async (name: string) => {
    const logs = join(directory.logs, name);
    await mkdir(logs, { recursive: true });
    return logs;
  };
  const context: ProfileContext = {
    settings,
    directory: directory.path,
    temporaryDirectory,
    environment,
    engine,
    startGenerator: () => startLoadProcess({ workerFile: loadWorkerFile, cores: cores.generatorCores, environment }),
    variants,
    phases: repeated,
    planWarmUp: (arms) => planWarmUp(settings, arms),
    limits: settings.limits,
    fetchAnswer: (url) => probeHttp(url, answerTimeoutMs, signal),
    createLogDirectory: (index, variant) => createLogDirectory(`round-${index + 1}-${variant}`),
    createProfileLogDirectory: (variant) => createLogDirectory(`profile-${variant}`),
    createSeeds: (seed) => {
      const ofRound = createSeededRandom(seed);
      return () => drawSeed(ofRound);
    },
    now: () => new Date(),
    nowMs: () => performance.now(),
    watchMachine,
    onEvent,
    signal,
  };

  const result = await runStages(first, settings.seed, context, {
    // A machine that loses power, or a kill -9, costs the round under way and no more.
    onRoundKept: (soFar) => keep(build(soFar, 'interrupted')),
    decideNext: async (stage, soFar) => schedule.decideNext(stage, build(soFar, 'complete')),
  });
  const status = chooseStatus(result, signal);
  const measured = build(result, status);
  const regressed = settings.comparison.profile ? findRegressedPairs(measured, settings) : [];
  if (regressed.length === 0) return finish(measured, result.error, directory.path, onEvent);
  await keep(measured);
  const profiles = await profilePairs(regressed, context);
  return finish(build(result, status, profiles), result.error, directory.path, onEvent);
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
    return { record, recordPath, error, recordFailure: null };
  } catch (cause) {
    // The figures are printed all the same.
    return { record, recordPath: join(directory, 'record.json'), error, recordFailure: cause as Error };
  }
}

function chooseStatus(result: BenchmarkResult, signal: AbortSignal): BenchRecord['status'] {
  if (signal.aborted) return 'interrupted';
  return result.error === null ? 'complete' : 'failed';
}
