/** The chunks that are loaded, and the loading of those that a span needs. */
import { runsPerChunk, type SiteSetup } from '../pages/site-data.ts';
import { loadMetric, loadRuns } from './load.ts';
import { type Chunk, joinChunks, type Track } from './track.ts';

/** By setup and metric: the newest chunks, oldest first. */
const loaded = new Map<string, readonly Chunk[]>();
/** Joining ten thousand runs takes a while: once for each list of chunks. */
const joined = new WeakMap<readonly Chunk[], Track>();

export function readTrack(setup: SiteSetup, metric: string): Track | null {
  const chunks = loaded.get(`${setup.id} ${metric}`);
  if (chunks === undefined) return null;
  const track = joined.get(chunks) ?? joinChunks(setup, chunks);
  joined.set(chunks, track);
  return track;
}

/** One more chunk; false when all are there. Rejects with a LoadError. */
export async function loadOlder(setup: SiteSetup, metric: string): Promise<boolean> {
  const key = `${setup.id} ${metric}`;
  const chunks = loaded.get(key) ?? [];
  const next = Math.ceil(setup.runs / runsPerChunk) - chunks.length - 1;
  if (next < 0) return false;
  const [runs, columns] = await Promise.all([loadRuns(setup.id, next), loadMetric(setup.id, metric, next)]);
  // Another call may have been faster.
  if ((loaded.get(key) ?? []).length === chunks.length) loaded.set(key, [{ runs, metric: columns }, ...chunks]);
  return true;
}
