/** The history that a command names: a folder, or `branch:NAME` for a branch of the clone it is called in. */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../../errors.ts';
import { openCloneHistory } from '../../history/clone-history.ts';
import { openFolderHistory } from '../../history/folder-history.ts';
import type { LocalHistory } from '../../history/history-store.ts';
import { scrubEnvironment } from '../../machine/scrub-environment.ts';
import { allowedBranch, parseHistoryPlace } from '../../settings/history-place.ts';
import type { HistoryPlace, Settings } from '../../settings/settings.ts';
import { type ReadHistory, readListing } from '../judging/judge-run.ts';
import type { CliContext } from './context.ts';

export interface CliHistory {
  readonly store: LocalHistory;
  /** The command that publishes what was written; null where it is where it should be. */
  readonly publish: string | null;
}

/** `mayBeMissing`: whether what is not there is an empty history. Throws a BenchError 'invalid-settings'. */
export function openCliHistory(text: string, context: CliContext, mayBeMissing: boolean): CliHistory {
  const place = parseHistoryPlace(text, (path) => resolve(context.workingDirectory, path));
  if (place === null) {
    throw new BenchError('invalid-settings', `${JSON.stringify(text)} names no branch`, {
      hint: `After branch: comes ${allowedBranch}; a folder of that name is ./${text}.`,
    });
  }
  return open(place, context, mayBeMissing);
}

function open(place: HistoryPlace, context: CliContext, mayBeMissing: boolean): CliHistory {
  const { now, nowMs } = context;
  switch (place.kind) {
    case 'folder':
      return { store: openFolderHistory(place.directory, { now, mayBeMissing }), publish: null };
    case 'branch': {
      const { branch } = place;
      const store = openCloneHistory({
        directory: context.workingDirectory,
        branch,
        environment: scrubEnvironment(context.environment),
        now,
        nowMs,
        mayBeMissing,
        random: Math.random,
        sleep: (ms) => sleep(ms),
      });
      return { store, publish: `git push origin ${branch}` };
    }
    case 'artifact':
      throw new RangeError('artifacts are only to be had in a workflow');
  }
}

/** Null when the settings name none, or do not compare with it. What is not there yet is an empty history. */
export async function readRunHistory({ comparison }: Settings, context: CliContext): Promise<ReadHistory | null> {
  const { history, compare } = comparison;
  if (history === null || compare === 'none' || compare === 'paired') return null;
  return readListing(await open(history, context, true).store.list(context.signal));
}
