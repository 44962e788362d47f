/** All runs of a setup, to choose from. */
import { runsPerChunk, type SiteSetup } from '../pages/site-data.ts';
import { formatTime } from './format.ts';
import { loadRuns, loadTitles } from './load.ts';

export interface ListedRun {
  readonly run: number;
  readonly second: number;
  readonly commit: string | null;
  /** Missing before the titles were loaded, null where there is none. */
  readonly title?: string | null;
}

/** Oldest first. Rejects with a LoadError. */
export async function listRuns(setup: SiteSetup): Promise<ListedRun[]> {
  const count = Math.ceil(setup.runs / runsPerChunk);
  const chunks = await Promise.all(Array.from({ length: count }, (_, chunk) => loadRuns(setup.id, chunk)));
  return chunks.flatMap(({ finishedAt, commit }, chunk) => {
    let second = 0;
    return finishedAt.map((step, index) => {
      second += step;
      return { run: chunk * runsPerChunk + index, second, commit: commit[index] ?? null };
    });
  });
}

/** The same runs with their titles, which are fetched when somebody searches for more than a date or a commit. */
export async function addTitles(setup: SiteSetup, runs: readonly ListedRun[]): Promise<ListedRun[]> {
  const count = Math.ceil(setup.runs / runsPerChunk);
  const titles = await Promise.all(Array.from({ length: count }, (_, chunk) => loadTitles(setup.id, chunk)));
  const all = titles.flat();
  return runs.map((one) => ({ ...one, title: all[one.run] ?? null }));
}

/** Whether a search is for a date or a commit alone. */
export function needsNoTitles(text: string): boolean {
  return /^[\d\s:utca-f-]*$/i.test(text);
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
