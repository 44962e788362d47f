/** All runs of a setup, to choose from. */
import { runsPerChunk, type SiteSetup } from '../pages/site-data.ts';
import { formatTime } from './format.ts';
import { loadRuns } from './load.ts';

export interface ListedRun {
  readonly run: number;
  readonly second: number;
  readonly commit: string | null;
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

/** By what stands in its line: a part of the commit or of the date. Newest first. */
export function searchRuns(runs: readonly ListedRun[], text: string, most: number): ListedRun[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: ListedRun[] = [];
  for (let index = runs.length - 1; index >= 0 && found.length < most; index--) {
    const run = runs[index] as ListedRun;
    const line = nameRun(run).toLowerCase();
    if (words.every((word) => line.includes(word))) found.push(run);
  }
  return found;
}

export function nameRun({ second, commit }: ListedRun): string {
  return `${formatTime(second)}  ${commit ?? 'commit not known'}`;
}
