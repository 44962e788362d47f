/**
 * Which cores the load generator gets and which the servers. Threads of one physical core share its execution units, so
 * the generator gets a physical core to itself where there are two or more.
 */
import { readFileSync } from 'node:fs';

export interface CoreLayout {
  readonly generatorCores: readonly number[] | null;
  readonly serverCores: readonly number[] | null;
  /** For people. */
  readonly message: string;
  /** Set when generator and servers will disturb each other. */
  readonly warning: string | null;
}

export interface AvailableCores {
  /** Logical cores that this process may use, ascending. */
  readonly allowed: readonly number[];
  /** The logical cores of each physical core, as far as they are allowed. */
  readonly physical: readonly (readonly number[])[];
  readonly hasTaskset: boolean;
}

export function chooseCores(available: AvailableCores, isWanted: boolean): CoreLayout {
  const unpinned = (why: string): CoreLayout => ({
    generatorCores: null,
    serverCores: null,
    message: `not pinned: ${why}`,
    warning: `Generator and servers are not pinned to cores of their own (${why}): expect more noise, and do not compare with pinned runs.`,
  });
  if (!isWanted) return unpinned('switched off');
  if (available.allowed.length < 2) return unpinned('this machine has one core');
  if (!available.hasTaskset) return unpinned('the program taskset was not found');
  const generatorCores =
    available.physical.length >= 2 ? (available.physical.at(-1) as readonly number[]) : available.allowed.slice(-1);
  const serverCores = available.allowed.filter((core) => !generatorCores.includes(core));
  return {
    generatorCores,
    serverCores,
    message: `generator on ${nameCores(generatorCores)}, servers on ${nameCores(serverCores)}`,
    warning:
      available.physical.length >= 2
        ? null
        : 'Generator and servers run on two threads of one physical core and slow each other down: expect more noise, and do not compare with runs on several cores.',
  };
}

/** What Linux tells of the cores; every core its own where it does not tell. */
export function readAvailableCores(hasTaskset: boolean): AvailableCores {
  const allowed = parseCoreList(/^Cpus_allowed_list:\s*(\S+)$/m.exec(read('/proc/self/status'))?.[1] ?? '0');
  const physical = new Map<string, number[]>();
  for (const core of allowed) {
    const siblings = read(`/sys/devices/system/cpu/cpu${core}/topology/thread_siblings_list`).trim() || String(core);
    physical.set(siblings, [...(physical.get(siblings) ?? []), core]);
  }
  return { allowed, physical: [...physical.values()], hasTaskset };
}

/** `0-2,5` → 0, 1, 2, 5. */
export function parseCoreList(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first, last] = part.split('-').map(Number) as [number, number | undefined];
    return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => first + i);
  });
}

/** `core 1`, `cores 0, 2`. */
export function nameCores(cores: readonly number[]): string {
  return `${cores.length === 1 ? 'core' : 'cores'} ${cores.join(', ')}`;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
