import type { ServerIncident } from '../engine.ts';
import { type Container, type ContainerState, describeExitCode } from './docker-containers.ts';

/**
 * Notes what happens to the containers of an arm, by comparing with their states seen last. A container that was done
 * before the arm was ready, for instance a migration, cannot end any more.
 */
export class ContainerWatch {
  readonly #incidents: ServerIncident[] = [];
  readonly #last: Map<string, ContainerState>;

  /** Make it with the states in which the arm was ready, by the containers' ids. */
  constructor(ready: ReadonlyMap<string, ContainerState>) {
    this.#last = new Map([...ready].filter(([, { State }]) => State.Running));
  }

  /** All incidents until now, oldest first; a container without a state was removed. */
  look(containers: readonly Container[], states: ReadonlyMap<string, ContainerState>): readonly ServerIncident[] {
    for (const { id, service } of containers) {
      const before = this.#last.get(id);
      if (before === undefined) continue;
      const now = states.get(id);
      this.#incidents.push(...findIncidents(service, before, now));
      if (now === undefined) this.#last.delete(id);
      else this.#last.set(id, now);
    }
    return [...this.#incidents];
  }
}

/** What has happened to a container between two looks. */
export function findIncidents(
  service: string,
  before: ContainerState,
  now: ContainerState | undefined,
): ServerIncident[] {
  if (now === undefined) return [{ service, kind: 'killed', message: 'was removed from outside' }];
  const { State } = now;
  const isSameStart = State.StartedAt === before.State.StartedAt && now.RestartCount === before.RestartCount;
  if (State.OOMKilled && !(before.State.OOMKilled && isSameStart)) {
    return [{ service, kind: 'killed', message: 'ran out of memory: the kernel killed a process' }];
  }
  if (isDown(now)) {
    if (isDown(before) && isSameStart) return [];
    const kind = State.ExitCode > 128 ? 'killed' : 'exited';
    return [{ service, kind, message: describeExitCode(State.ExitCode) }];
  }
  return isSameStart ? [] : [{ service, kind: 'restarted', message: `was started again at ${State.StartedAt}` }];
}

function isDown({ State }: ContainerState): boolean {
  return !State.Running || State.Restarting;
}
