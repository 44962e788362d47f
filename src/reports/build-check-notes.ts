/** A confirmed regression → notes beside lines: at what was changed, and at the margin that it is beyond. */
import type { Judgement, PairJudgement } from '../comparison/verdict.ts';
import { cleanText } from './clean-text.ts';

export interface FileLine {
  /** Relative to the repository. */
  readonly path: string;
  readonly line: number;
}

export interface CheckNote {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface NotePlaces {
  /** What differs between base and head, when that is little; nothing else can be pointed at. */
  readonly changed: readonly FileLine[];
  /** Where the workflow sets the margin. */
  readonly margin: FileLine | null;
}

/** Which files are worth a note: in more of them nobody would look for the cause by it. */
export const maxNotedFiles = 5;

/**
 * Only of changes that were confirmed between two revisions: what is merely suspected may be noise, and a line in a diff accuses
 * somebody. Nothing when there is none.
 */
export function buildCheckNotes(
  judgement: Judgement | null,
  conclusion: 'success' | 'neutral' | 'failure',
  { changed, margin }: NotePlaces,
): CheckNote[] {
  const pairs = (judgement?.pairs ?? []).filter(isRegressed);
  if (pairs.length === 0) return [];
  const findings = pairs.map((pair) => `${pair.title}: ${listRegressed(pair).join('; ')}`).join('\n');
  const one = changed.length === 1;
  const where = one
    ? 'This is the only file that differs between base and head.'
    : `One of ${changed.length} files that differ between base and head; which of them it is was not measured.`;
  const level = conclusion === 'failure' ? 'failure' : 'warning';
  return [
    ...changed
      .slice(0, maxNotedFiles)
      .map((at) => place(at, level, 'Slower since this change', `${findings}\n${where}`)),
    ...(margin === null || conclusion !== 'failure'
      ? []
      : [place(margin, 'notice', 'The margin of this gate', `${findings}\nA change below its margin does not fail.`)]),
  ];
}

function isRegressed({ comparison, kind }: PairJudgement): boolean {
  return comparison === 'revision' && kind === 'regressed';
}

function listRegressed({ verdicts, absolutes }: PairJudgement): string[] {
  return [...verdicts.filter(({ isGate }) => isGate), ...absolutes]
    .filter(({ kind }) => kind === 'regressed')
    .map(({ sentence }) => sentence);
}

/** A check's message is plain text, but for line ends. */
function place({ path, line }: FileLine, level: CheckNote['level'], title: string, message: string): CheckNote {
  const clean = message.split('\n').map(cleanText).join('\n');
  return { path, startLine: line, endLine: line, level, title, message: clean };
}
