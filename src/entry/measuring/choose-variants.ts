/** Settings → the variants of a run, which of them are compared, and the worktrees that their sources come from. */
import type { BenchmarkVariant } from '../../benchmark/round-context.ts';
import { BenchError } from '../../errors.ts';
import { describeSource, type SourceDescription } from '../../machine/describe-source.ts';
import type { PairRecord } from '../../records/record.ts';
import type { Settings } from '../../settings/settings.ts';
import { checkWorkers } from '../../setups/check-workers.ts';
import { choosePath } from '../../setups/choose-path.ts';
import { findSetup } from '../../setups/find-setup.ts';
import { findWebSocket } from '../../setups/find-websocket.ts';
import { readSetup } from '../../setups/read-setup.ts';
import type { Setup } from '../../setups/setup.ts';
import { builtInSetupsDirectory } from '../program-files.ts';
import { type CheckedOutRevisions, checkOutRevisions } from './check-out-revisions.ts';
import { checkRemoteNames, findRemotesOf } from './check-remotes.ts';
import { type NamedVariant, nameVariants, nameWorkers } from './name-variants.ts';

export interface ChosenVariants extends AsyncDisposable {
  readonly variants: readonly BenchmarkVariant[];
  /** By variant; those without a source under test are missing. */
  readonly sources: ReadonlyMap<string, SourceDescription>;
  readonly pairs: readonly PairRecord[];
  readonly warnings: readonly string[];
}

export interface ChooseVariantsOptions {
  /** Every setup beside a second copy of itself. */
  readonly isCalibration: boolean;
  /** Scratch folder of this run, for worktrees. */
  readonly temporaryDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

interface Side {
  readonly setup: Setup;
  readonly workers: number;
  readonly sourceDirectory: string | null;
  readonly source: SourceDescription | null;
}

interface Sides {
  readonly head: Side;
  readonly base: Side;
  readonly revisions: CheckedOutRevisions;
}

/** All setups that a run needs. */
export interface ReadSetups {
  readonly setups: readonly NamedVariant<Setup>[];
  /** What every setup is compared with, or null. */
  readonly other: Setup | null;
  readonly controlSetup: Setup | null;
}

/** Comes before all else: a wrong name or number must cost neither a checkout nor a folder. Throws a BenchError. */
export async function readSetups(settings: Settings): Promise<ReadSetups> {
  const { against, history, compare, control } = settings.comparison;
  const find = (name: string) => findSetup(name, builtInSetupsDirectory);
  const hasControl = history !== null && compare !== 'paired' && compare !== 'none';
  const setups = await Promise.all(settings.setups.map(find));
  const other = against === null || compare === 'none' ? null : await find(against);
  const all = [...setups, ...(other === null ? [] : [other])];
  for (const setup of all) for (const count of settings.workers) checkWorkers(setup, count, settings.phases);
  const controlSetup = hasControl ? await find(control) : null;
  checkRemoteNames(settings.remotes, controlSetup === null ? all : [...all, controlSetup]);
  return {
    setups: nameVariants(setups, settings.workers),
    other,
    controlSetup,
  };
}

/** Throws a BenchError for a setup or a revision that cannot be had. Disposing removes the worktrees. */
export async function chooseVariants(
  settings: Settings,
  read: ReadSetups,
  options: ChooseVariantsOptions,
): Promise<ChosenVariants> {
  await using stack = new AsyncDisposableStack();
  const { base, compare } = settings.comparison;
  const { setups, other, controlSetup } = read;
  const withRevisions =
    base === null || compare === 'none' || compare === 'stored'
      ? null
      : await checkOutSides(settings, base, setups, stack, options);

  const sides = new Map<string, Side>();
  const pairs: PairRecord[] = [];
  const source = settings.source === null ? null : await describeSource(settings.source, null, options.environment);
  const plainSide = (setup: Setup, workers: number): Side => ({
    setup,
    workers,
    sourceDirectory: settings.source,
    source,
  });
  // Arms are told apart by their names: of two that share one, one would be held against itself.
  const refuseTaken = (name: string, { setup }: Side, mayShare = false): void => {
    const taken = sides.get(name);
    if (taken === undefined || (mayShare && taken.setup.directory === setup.directory)) return;
    throw refuseNameTwice(name, taken.setup, setup);
  };
  for (const { name, setup, workers } of setups) {
    const compared = withRevisions?.get(name);
    const head = compared?.head ?? plainSide(setup, workers);
    refuseTaken(name, head);
    sides.set(name, head);
    const add = (baseName: string, side: Side, kind: PairRecord['kind'], range?: CheckedOutRevisions) => {
      // The other side of all setups, or their control, is one and the same.
      refuseTaken(baseName, side, baseName !== name);
      sides.set(baseName, side);
      const { commits = [], commitCount = 0 } = range ?? {};
      pairs.push({ head: name, base: baseName, kind, commits, commitCount });
    };
    if (compared !== undefined) add(`${name}@base`, compared.base, 'revision', compared.revisions);
    if (options.isCalibration) add(`${name}@again`, head, 'revision');
    if (other !== null) add(nameWorkers(other.name, workers), plainSide(other, workers), 'setup');
    if (controlSetup !== null) {
      const side: Side = { setup: controlSetup, workers: 1, sourceDirectory: null, source: null };
      add(`${controlSetup.name}@control`, side, 'control');
    }
  }
  const owned = stack.move();
  return {
    variants: [...sides].map(([name, { setup, sourceDirectory, workers }]) => ({
      variant: { name, setup, sourceDirectory, workers, remotes: findRemotesOf(setup, settings.remotes) },
      ...choosePath(setup, settings.path),
      webSocket: findWebSocket(setup),
    })),
    sources: new Map([...sides].flatMap(([name, side]) => (side.source === null ? [] : [[name, side.source]]))),
    pairs,
    warnings: [...new Set([...(withRevisions?.values() ?? [])].flatMap(({ revisions }) => revisions.warnings))],
    [Symbol.asyncDispose]: () => owned[Symbol.asyncDispose](),
  };
}

/** With a source, both sides run the setup as it is; without one the setup's own folder is what is compared. */
async function checkOutSides(
  settings: Settings,
  base: string,
  setups: readonly NamedVariant<Setup>[],
  stack: AsyncDisposableStack,
  options: ChooseVariantsOptions,
): Promise<ReadonlyMap<string, Sides>> {
  const checkOut = async (directory: string) =>
    stack.use(await checkOutRevisions(directory, { ...options, base, head: settings.comparison.head }));
  const sides = new Map<string, Sides>();
  if (settings.source !== null) {
    const revisions = await checkOut(settings.source);
    for (const { name, setup, workers } of setups) {
      const side = ({ directory, source }: CheckedOutRevisions['base']): Side => ({
        setup,
        workers,
        sourceDirectory: directory,
        source,
      });
      sides.set(name, { head: side(revisions.head), base: side(revisions.base), revisions });
    }
    return sides;
  }
  for (const { name, setup, workers } of setups) {
    if (setup.directory.startsWith(builtInSetupsDirectory)) throw refuseBuiltIn(setup);
    const revisions = await checkOut(setup.directory);
    const side = async ({ directory, source }: CheckedOutRevisions['base']): Promise<Side> => ({
      // The folder of a worktree has a name that nobody chose.
      setup: directory === setup.directory ? setup : { ...(await readSetup(directory)), name: setup.name },
      workers,
      sourceDirectory: null,
      source,
    });
    sides.set(name, { head: await side(revisions.head), base: await side(revisions.base), revisions });
  }
  return sides;
}

function refuseNameTwice(name: string, one: Setup, other: Setup): BenchError {
  const what =
    one.directory === other.directory
      ? `The setup ${name} would be held against itself.`
      : `Two setups would both be called ${name}: ${one.directory} and ${other.directory}.`;
  return new BenchError('invalid-settings', what, {
    hint: 'A setup is called after its folder: give another one, or rename one of the two folders.',
  });
}

function refuseBuiltIn({ name }: Setup): BenchError {
  return new BenchError('invalid-settings', `${name} is a built-in setup, which is the same in both revisions.`, {
    hint: 'Give the checkout of the library under test with --source, or a setup of your own as a folder: --setup ./bench.',
  });
}
