/** Which runs a reader means by what was typed. */
import { formatTime } from './format.ts';

export interface ListedRun {
  readonly run: number;
  readonly second: number;
  readonly commit: string | null;
  /** Missing before the titles were loaded, null where there is none. */
  readonly title?: string | null;
}

/** Whether a search is for a date or a commit alone. A word like `add` can be either: only with a digit it is a commit for sure. */
export function needsNoTitles(text: string): boolean {
  return text.split(/\s+/).every((word) => /^[\d:-]*$/.test(word) || /^(?=.*\d)[\da-f]+$/i.test(word));
}

/** By what stands in its line, commit, date and title: as it was typed, or else all of its words. Newest first. */
export function searchRuns(runs: readonly ListedRun[], text: string, most: number): ListedRun[] {
  const typed = text.toLowerCase().trim();
  const found = findNewest(runs, (line) => line.includes(typed), most);
  if (found.length > 0) return found;
  const words = typed.split(/\s+/);
  return findNewest(runs, (line) => words.every((word) => line.includes(word)), most);
}

function findNewest(runs: readonly ListedRun[], isMeant: (line: string) => boolean, most: number): ListedRun[] {
  const found: ListedRun[] = [];
  for (let index = runs.length - 1; index >= 0 && found.length < most; index--) {
    const run = runs[index] as ListedRun;
    if (isMeant(nameRun(run).toLowerCase())) found.push(run);
  }
  return found;
}

export function nameRun({ second, commit, title }: ListedRun): string {
  return `${formatTime(second)}  ${commit ?? 'commit not known'}${title == null ? '' : `  ${title}`}`;
}
