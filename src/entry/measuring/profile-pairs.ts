/** Profiles of the pairs that have a confirmed regression. A failure costs its profile and nothing else. */

import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { estimateSeconds, planProfile, planWarmUp } from '../../benchmark/plan-phases.ts';
import type { BenchmarkContext } from '../../benchmark/round-context.ts';
import { compareProfiles } from '../../comparison/compare-profiles.ts';
import { findMetric } from '../../comparison/format-change.ts';
import { judgeRecord } from '../../comparison/judge-pairs.ts';
import type { Instrument } from '../../engines/engine.ts';
import { findProgram } from '../../engines/processes/programs.ts';
import { BenchError } from '../../errors.ts';
import { chooseProfiler, type Profiler } from '../../machine/choose-profiler.ts';
import { openSampler } from '../../machine/open-sampler.ts';
import { profileProcesses } from '../../machine/profile-process.ts';
import { parseCollapsedStacks, type StackProfile } from '../../records/collapsed-stacks.ts';
import type { PhaseKind } from '../../records/phase-kinds.ts';
import type { ProfileRecord } from '../../records/profile-schema.ts';
import type { BenchRecord } from '../../records/record.ts';
import { writeStacks } from '../../records/write-stacks.ts';
import type { Settings } from '../../settings/settings.ts';
import { chooseJudgeOptions } from '../judging/judge-options.ts';
import { pythonProfilingDirectory } from '../program-files.ts';
import { type ProfileRound, runProfileRound } from './run-profile-round.ts';

export interface ProfileContext extends BenchmarkContext {
  readonly settings: Settings;
  /** Where the record goes. */
  readonly directory: string;
  readonly temporaryDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Beside those of the rounds. */
  readonly createProfileLogDirectory: (variant: string) => Promise<string>;
}

interface Pair {
  readonly head: string;
  readonly base: string;
  /** In which the regression showed, and under which it is looked for. */
  readonly phase: PhaseKind;
}

const listedFunctions = 30;
const longestName = 300;
/** Starting and stopping both, and the profiler's own work at the end. */
const overheadSeconds = 5;

/** Of one pair; for people. */
export function estimateProfileSeconds(settings: Settings, phase = settings.phases[0] ?? 'throughput'): number {
  const phases = [...planWarmUp(settings, 2), planProfile(settings, phase)];
  return phases.reduce((sum, phase) => sum + estimateSeconds(phase, 2), overheadSeconds);
}

/** Pairs of which fresh starts have confirmed that a metric that decides has become worse. */
export function findRegressedPairs(record: BenchRecord, settings: Settings): readonly Pair[] {
  const { pairs } = judgeRecord(record, chooseJudgeOptions(settings));
  return pairs.flatMap(({ head, base, verdicts }) => {
    const worst = verdicts.find(({ isGate, kind }) => isGate && kind === 'regressed');
    return worst === undefined ? [] : [{ head, base, phase: findMetric(worst.metric).phase ?? 'throughput' }];
  });
}

/** One after the other; ends at the signal. Never rejects: what failed is a warning and stands in its entry. */
export async function profilePairs(pairs: readonly Pair[], context: ProfileContext): Promise<ProfileRecord[]> {
  const profiles: ProfileRecord[] = [];
  for (const pair of pairs) {
    if (context.signal.aborted) break;
    profiles.push(await profilePair(pair, context));
  }
  return profiles;
}

async function profilePair({ head, base, phase }: Pair, context: ProfileContext): Promise<ProfileRecord> {
  const startedMs = context.nowMs();
  const draft = { head, base, startedAt: context.now().toISOString(), profiler: null as string | null };
  const finish = (rest: Pick<ProfileRecord, 'samples' | 'functions' | 'files' | 'failure'>): ProfileRecord => ({
    ...draft,
    wallSeconds: (context.nowMs() - startedMs) / 1000,
    ...rest,
  });
  try {
    const profiler = await chooseForPair(head, context);
    draft.profiler = profiler.name;
    const seconds = Math.round(estimateProfileSeconds(context.settings, phase));
    const message = `Profile of ${head} and ${base} by ${profiler.name}: one more start of both, about ${seconds} s`;
    context.onEvent({ kind: 'stage-started', message, rounds: 1 });
    const texts = await sampleBoth({ head, base, phase }, profiler, context);
    const read = (name: string) => readStacks(texts.get(name) ?? '', name, profiler, listRoots(name, context));
    const [ofHead, ofBase] = [read(head), read(base)];
    const { headSamples, baseSamples, functions } = compareProfiles(ofBase, ofHead, listedFunctions);
    return finish({
      samples: { head: headSamples, base: baseSamples },
      functions: functions.map((one) => ({
        name: one.name.slice(0, longestName),
        head: boundShares(one.head),
        base: boundShares(one.base),
      })),
      files: {
        head: await writeStacks(context.directory, head, ofHead),
        base: await writeStacks(context.directory, base, ofBase),
      },
      failure: null,
    });
  } catch (error) {
    const failure = describeFailure(error, context.signal);
    const message = `no profile of ${head} and ${base}: ${failure.message} The verdicts do not depend on it.`;
    context.onEvent({ kind: 'warning', message: [message, ...failure.details].join('\n  ') });
    return finish({ samples: { head: 0, base: 0 }, functions: [], files: null, failure });
  }
}

/** The head's on both sides: shares that two profilers found cannot be compared. */
function chooseForPair(head: string, { engine, variants, environment }: ProfileContext): Promise<Profiler> {
  const setup = variants.find(({ variant }) => variant.name === head)?.variant.setup;
  return chooseProfiler({
    command: setup?.file.profile ?? null,
    areProcesses: engine.description.kind === 'processes',
    findProgram: (name) => findProgram(name, environment),
  });
}

async function sampleBoth(
  { head, base, phase: kind }: Pair,
  profiler: Profiler,
  context: ProfileContext,
): Promise<ReadonlyMap<string, string>> {
  const phase = planProfile(context.settings, kind);
  const seconds = phase.durationSeconds;
  const shared = { arms: [base, head], phase, seed: randomInt(2 ** 32) };
  const run = (round: Pick<ProfileRound, 'instruments' | 'sample'>) =>
    runProfileRound(
      { ...shared, ...round },
      { ...context, createLogDirectory: (_, variant) => context.createProfileLogDirectory(variant) },
    );
  if (profiler.kind === 'command') {
    return run({
      instruments: new Map(),
      sample: async (arm, signal) => {
        const processIds = (await arm.readProcessIds?.()) ?? [];
        return profileProcesses(profiler, { processIds, seconds, environment: context.environment, signal });
      },
    });
  }
  await using stack = new AsyncDisposableStack();
  const open = async () => stack.use(await openSampler(context.temporaryDirectory));
  const samplers = new Map([[head, await open()] as const, [base, await open()] as const]);
  const instruments = [...samplers].map(([name, { directory }]): [string, Instrument] => [
    name,
    { pythonDirectory: pythonProfilingDirectory, profileDirectory: directory },
  ]);
  // The folders are there until it has ended.
  return await run({
    instruments: new Map(instruments),
    sample: async ({ variant }, signal) => (await samplers.get(variant.name)?.collect(seconds, signal)) ?? '',
  });
}

function readStacks(text: string, name: string, profiler: Profiler, roots: readonly string[]): StackProfile {
  const profile = parseCollapsedStacks(text, roots);
  if (profile.total > 0) return profile;
  throw new BenchError('profiler-failed', `The profiler (${profiler.name}) found no sample of ${name}.`, {
    hint: 'It has to write collapsed stacks with numbers of samples: outer;inner 42.',
    details:
      profile.malformedLines === 0
        ? []
        : [`${profile.malformedLines} lines are no stacks, the first: ${text.split('\n')[0]?.slice(0, 200)}`],
  });
}

/** Where the files of a variant lie that the other one has somewhere else. */
function listRoots(name: string, { variants }: ProfileContext): readonly string[] {
  const variant = variants.find((one) => one.variant.name === name)?.variant;
  if (variant === undefined) return [];
  const { sourceDirectory, setup } = variant;
  const source = sourceDirectory === null ? [] : [join(sourceDirectory, 'src'), sourceDirectory];
  return [...source, setup.directory];
}

/** Sums of fractions may come out a hair above 1. */
function boundShares({ self, total }: { readonly self: number; readonly total: number }) {
  return { self: Math.min(1, self), total: Math.min(1, total) };
}

function describeFailure(error: unknown, signal: AbortSignal): NonNullable<ProfileRecord['failure']> {
  if (signal.aborted) return { code: 'interrupted', message: 'It was interrupted.', details: [] };
  if (!(error instanceof BenchError)) {
    return { code: 'unexpected', message: error instanceof Error ? error.message : String(error), details: [] };
  }
  const message = /[.:!?]$/.test(error.message) ? error.message : `${error.message}.`;
  return { code: error.code, message, details: [...error.details, `→ ${error.hint}`] };
}
