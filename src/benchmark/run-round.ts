/** A round: start the arms afresh, verify the answers, warm up, run the phases, stop. The unit of all statistics. */
import type { RunningArm } from '../engines/engine.ts';
import { BenchError } from '../errors.ts';
import type { Phase } from '../load/load-generator.ts';
import type { PhaseRecord, RoundRecord } from '../records/record.ts';
import { type IncidentLedger, openIncidentLedger } from './incident-ledger.ts';
import { explainLeftOut } from './leave-out-phases.ts';
import { type MeasuredArm, measurePhase } from './measure-phase.ts';
import { estimateSeconds } from './plan-phases.ts';
import type { PlannedRound } from './plan-rounds.ts';
import type { BenchmarkContext, BenchmarkVariant, RoundContext } from './round-context.ts';
import { readVerifiedVersions, verifyAnswer } from './verify-arm.ts';
import { verifyMessages } from './verify-messages.ts';

const logLinesInFailure = 20;

export interface RoundResult {
  readonly round: RoundRecord;
  /** As the running systems told, by variant. */
  readonly versions: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** By variant and service the image that ran; empty without containers. */
  readonly images: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** What ended the round before its end, or null; also in the record. */
  readonly error: Error | null;
  /** Whether load was begun: what failed before that would fail again at the next start. */
  readonly wasLoaded: boolean;
}

/** Never rejects: what was measured before a failure is kept in the round. */
export async function runRound(planned: PlannedRound, context: BenchmarkContext): Promise<RoundResult> {
  const startedAt = context.now().toISOString();
  const startedMs = context.nowMs();
  const draft: RoundDraft = {
    started: [],
    wasLoaded: false,
    arms: [],
    phases: [],
    versions: new Map(),
    images: new Map(),
    failure: null,
    error: null,
  };
  try {
    await fillRound(draft, planned, context);
  } catch (error) {
    const cause = context.signal.aborted ? context.signal.reason : error;
    draft.error = cause instanceof Error ? cause : new Error(String(cause));
    draft.failure = describeFailure(draft.error);
  }
  const round: RoundRecord = {
    index: planned.index,
    startedAt,
    wallSeconds: (context.nowMs() - startedMs) / 1000,
    arms: draft.arms,
    phases: draft.phases,
    failure: draft.failure,
  };
  const { versions, images, error, wasLoaded } = draft;
  return { round, versions, images, error, wasLoaded };
}

interface RoundDraft {
  readonly started: { readonly arm: RunningArm; readonly ledger: IncidentLedger }[];
  readonly arms: RoundRecord['arms'];
  readonly phases: PhaseRecord[];
  readonly versions: Map<string, Readonly<Record<string, string>>>;
  readonly images: Map<string, Readonly<Record<string, string>>>;
  failure: RoundRecord['failure'];
  error: Error | null;
  wasLoaded: boolean;
}

async function fillRound(draft: RoundDraft, planned: PlannedRound, context: BenchmarkContext): Promise<void> {
  await using stack = new AsyncDisposableStack();
  // The generator starts while the servers do: neither waits for the other.
  const starting = context.startGenerator();
  // Heard of when the arms run; until then it is no unhandled rejection.
  starting.catch(() => {});
  // Also when an arm does not start: nobody else knows the generator, and it would keep this process alive.
  stack.defer(() => starting.then((generator) => generator[Symbol.asyncDispose]()).catch(() => {}));
  const arms: MeasuredArm[] = [];
  try {
    for (const name of planned.arms) arms.push(await startArm(name, planned, draft, stack, context));
    const generator = await starting;
    await runPhases(draft, arms, planned, context, { ...context, generator });
  } finally {
    for (const { arm, ledger } of draft.started) draft.arms.push(await describeArm(arm, ledger));
  }
}

async function startArm(
  name: string,
  planned: PlannedRound,
  draft: RoundDraft,
  stack: AsyncDisposableStack,
  context: BenchmarkContext,
): Promise<MeasuredArm> {
  const variant = context.variants.find((one) => one.variant.name === name) as BenchmarkVariant;
  const logDirectory = await context.createLogDirectory(planned.index, name);
  const starting = context.engine.start(variant.variant, { logDirectory, signal: context.signal });
  const arm = stack.use(await starting.catch((error: unknown) => Promise.reject(nameVariant(error, variant))));
  const ledger = openIncidentLedger(arm);
  draft.started.push({ arm, ledger });
  context.onEvent({ kind: 'arm-started', variant: name, startSeconds: arm.startSeconds });
  await withLogTail(arm, async () => {
    await verifyAnswer(arm, variant, context.fetchAnswer);
    draft.versions.set(name, await readVerifiedVersions(arm));
    draft.images.set(name, (await arm.readImages?.()) ?? {});
  });
  const { path, expect, webSocket } = variant;
  return { arm, target: { name, origin: arm.origin, path, expect, webSocket }, ledger };
}

/** Engines speak of the setup; where a base or a control runs the same one, a reader has to know whose copy it was. */
function nameVariant(error: unknown, { variant: { name, setup } }: BenchmarkVariant): unknown {
  if (!(error instanceof BenchError) || name === setup.name || error.message.includes(name)) return error;
  const { code, message, hint, details } = error;
  const rest = message.startsWith(`${setup.name}: `) ? message.slice(setup.name.length + 2) : message;
  return new BenchError(code, `${name}: ${rest}`, { hint, details, cause: error });
}

async function runPhases(
  draft: RoundDraft,
  arms: readonly MeasuredArm[],
  planned: PlannedRound,
  context: BenchmarkContext,
  roundContext: RoundContext,
): Promise<void> {
  const drawSeed = context.createSeeds(planned.seed);
  const { generator } = roundContext;
  for (const { arm, target } of arms) {
    const { seed } = planned;
    await withLogTail(arm, () => verifyMessages(target, context.phases, generator, { seed, signal: context.signal }));
  }
  draft.wasLoaded = true;
  await warmUp(arms, drawSeed, context, roundContext);
  for (const phase of context.phases) {
    context.signal.throwIfAborted();
    const able = findAble(phase, arms);
    if (able.length === 0) continue;
    const durationSeconds = estimateSeconds(phase, able.length);
    const names = planned.arms.filter((name) => able.some(({ target }) => target.name === name));
    context.onEvent({ kind: 'phase-started', phase: phase.kind, arms: names, durationSeconds });
    const { phase: measured, failure } = await measurePhase(phase, able, drawSeed(), roundContext);
    draft.phases.push(measured);
    context.onEvent({ kind: 'phase-finished', phase: measured });
    if (failure !== null) throw failure;
    for (const one of arms) await throwIfDead(one, `the ${phase.kind} phase`);
  }
}

/** Those that the phase can load: not every setup has WebSockets. */
function findAble(phase: Phase, arms: readonly MeasuredArm[]): readonly MeasuredArm[] {
  return arms.filter(({ target }) => explainLeftOut(phase.kind, target.webSocket) === null);
}

/** More load on a dead server would only cost time. */
async function throwIfDead({ arm, ledger }: MeasuredArm, part: string): Promise<void> {
  const dead = ledger.noted.find(({ kind }) => kind !== 'restarted');
  if (dead === undefined) return;
  throw new BenchError('server-not-ready', `${arm.variant.name}: ${dead.service} ${dead.message} in ${part}`, {
    hint: 'Its last log lines are above; the whole log is in the logs folder.',
    details: await arm.readLogTail(logLinesInFailure).catch(() => []),
  });
}

async function warmUp(
  arms: readonly MeasuredArm[],
  drawSeed: () => number,
  context: BenchmarkContext,
  { generator }: RoundContext,
): Promise<void> {
  const phases = context.planWarmUp(arms.length).filter((phase) => findAble(phase, arms).length > 0);
  if (phases.length === 0) return lookAfterWarmUp(arms, null);
  const durationSeconds = phases.reduce((sum, phase) => sum + estimateSeconds(phase, arms.length), 0);
  context.onEvent({
    kind: 'phase-started',
    phase: 'warm-up',
    arms: arms.map(({ target }) => target.name),
    durationSeconds,
  });
  for (const phase of phases) {
    const targets = findAble(phase, arms).map(({ target }) => target);
    await generator.run(phase, targets, { seed: drawSeed(), signal: context.signal, onProgress: () => {} });
    await lookAfterWarmUp(arms, 'warm-up');
  }
  context.onEvent({ kind: 'phase-finished', phase: 'warm-up' });
}

/** What happened before the first phase is none of its faults, and a server that has died is not loaded any more. */
async function lookAfterWarmUp(arms: readonly MeasuredArm[], during: 'warm-up' | null): Promise<void> {
  for (const one of arms) {
    const { failure } = await one.ledger.look(during);
    if (failure !== null) throw failure;
    await throwIfDead(one, during === null ? 'the time before the first phase' : 'the warm-up');
  }
}

async function describeArm(arm: RunningArm, ledger: IncidentLedger): Promise<RoundRecord['arms'][number]> {
  const usage = await arm.readUsage().catch(() => ({ cpuMs: null, peakMemoryBytes: null }));
  await ledger.look(null);
  return {
    variant: arm.variant.name,
    startSeconds: arm.startSeconds,
    peakMemoryBytes: usage.peakMemoryBytes === null ? null : { ...usage.peakMemoryBytes },
    incidents: [...ledger.noted],
  };
}

/** An answer that is wrong is explained by what the server wrote. */
async function withLogTail(arm: RunningArm, verify: () => Promise<void>): Promise<void> {
  try {
    await verify();
  } catch (error) {
    if (!(error instanceof BenchError) || error.details.length > 0) throw error;
    const details = await arm.readLogTail(logLinesInFailure).catch(() => []);
    throw new BenchError(error.code, error.message, { hint: error.hint, details, cause: error.cause });
  }
}

function describeFailure(error: Error): RoundRecord['failure'] {
  if (!(error instanceof BenchError)) return { code: 'unexpected', message: error.message, details: [] };
  return { code: error.code, message: error.message, details: [...error.details, `→ ${error.hint}`] };
}
