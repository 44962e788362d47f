import type { CoreLayout } from './choose-cores.ts';

/** What is in the way of seeing several workers scale on so many cores, in words; null when each can have its own. */
export function describeWorkerCores(
  workers: number,
  { serverCores }: Pick<CoreLayout, 'serverCores'>,
  allCores: number,
): string | null {
  if (workers === 1) return null;
  if (serverCores === null) {
    if (workers < allCores) return null;
    return `${workers} workers and the load generator share ${nameCores(allCores)}: the generator takes from what the workers could do, so the efficiency is lower than on a machine with ${workers + 1} cores.`;
  }
  if (workers <= serverCores.length) return null;
  return `${workers} workers share ${nameCores(serverCores.length)}, as the load generator has ${allCores - serverCores.length === 1 ? 'one' : 'others'} to itself: more workers than cores cannot show how a server scales. Without pinning (--no-pin) they can use every core, which they then share with the generator.`;
}

function nameCores(count: number): string {
  return count === 1 ? 'one core' : `${count} cores`;
}
