/** All runs of a setup, to choose from. */
import { runsPerChunk, type SiteSetup } from '../pages/site-data.ts';
import { loadRuns, loadTitles } from './load.ts';
import type { ListedRun } from './search-runs.ts';

/** Oldest first. Rejects with a LoadError. */
export async function listRuns(setup: SiteSetup): Promise<ListedRun[]> {
  const chunks = await loadChunks(setup, loadRuns);
  return chunks.flatMap(({ finishedAt, commit }, chunk) => {
    let second = 0;
    return finishedAt.map((step, index) => {
      second += step;
      return { run: chunk * runsPerChunk + index, second, commit: commit[index] ?? null };
    });
  });
}

function loadChunks<Content>(
  { id, runs }: SiteSetup,
  load: (setup: string, chunk: number) => Promise<Content>,
): Promise<Content[]> {
  const count = Math.ceil(runs / runsPerChunk);
  return Promise.all(Array.from({ length: count }, (_, chunk) => load(id, chunk)));
}

/** The same runs with their titles, which are fetched when somebody searches for more than a date or a commit. */
export async function addTitles(setup: SiteSetup, runs: readonly ListedRun[]): Promise<ListedRun[]> {
  const all = (await loadChunks(setup, loadTitles)).flat();
  return runs.map((one) => ({ ...one, title: all[one.run] ?? null }));
}
