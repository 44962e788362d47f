/** Where a history is, as the user writes it: a folder, or `branch:NAME`. A folder of such a name is `./branch:NAME`. */
import type { HistoryPlace } from './settings.ts';

const prefix = 'branch:';
export const allowedBranch = 'the name of a branch: letters, digits, . _ - and /';

/** Null: what stands after `branch:` is no name of a branch. */
export function parseHistoryPlace(text: string, absolute: (path: string) => string): HistoryPlace | null {
  if (!text.startsWith(prefix)) return { kind: 'folder', directory: absolute(text) };
  const branch = text.slice(prefix.length);
  return isBranchName(branch) ? { kind: 'branch', branch } : null;
}

/** The part of git's rules for branch names that a slip of the hand breaks, and a little more. */
export function isBranchName(branch: string): boolean {
  return (
    /^[A-Za-z0-9._/-]{1,200}$/.test(branch) && !/^[-/.]|\/\/|\.\.|\/\.|[/.]$|\.lock$/.test(branch) && branch !== 'HEAD'
  );
}
