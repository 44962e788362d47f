import { setTimeout as sleep } from 'node:timers/promises';
import { BenchError } from '../../errors.ts';
import type { Setup } from '../../setups/setup.ts';
import { type Readiness, waitUntilReady } from '../wait-until-ready.ts';
import type { DockerApi } from './docker-api.ts';
import { type Container, type ContainerState, describeExitCode, inspectContainer } from './docker-containers.ts';

const pollMs = 50;

export interface ReadyContainers {
  readonly origin: string;
  /** Every container as it was when all were ready. */
  readonly states: ReadonlyMap<string, ContainerState>;
}

/** Where the target answers, read from the state of its container; null while that is not known. */
export type FindOrigin = (states: ReadonlyMap<string, ContainerState>) => string | null;

export interface ComposeReadyOptions {
  readonly api: DockerApi;
  readonly setup: Setup;
  readonly containers: readonly Container[];
  /** Asked again and again: a published port changes when its container restarts. */
  readonly findOrigin: FindOrigin;
  readonly signal: AbortSignal;
}

/**
 * Waits until every health check has passed and the target answers as setup.yaml says. Throws a BenchError:
 * 'server-not-ready' when a container ends, is found unhealthy, or the time is up; 'wrong-answer' for another status.
 */
export async function waitForContainers(options: ComposeReadyOptions): Promise<ReadyContainers> {
  const { api, setup, containers, findOrigin, signal } = options;
  const deadline = performance.now() + setup.file.ready.timeout_seconds * 1000 + 2 * pollMs;
  const question = new OriginQuestion(setup, signal);
  try {
    for (;;) {
      signal.throwIfAborted();
      const states = await inspectAll(api, containers);
      throwIfFailed(setup, containers, states);
      const origin = findOrigin(states);
      if (origin !== null) {
        question.ask(origin);
        if (question.isAnswered() && areHealthy(states)) return { origin, states };
      }
      if (performance.now() > deadline) throw describeTimeout(setup, containers, states, question.last);
      await sleep(pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  } finally {
    question.stop();
  }
}

/** Asks the target while the containers are watched; asks anew when the origin has changed. */
class OriginQuestion {
  readonly #setup: Setup;
  readonly #signal: AbortSignal;
  #origin: string | null = null;
  #stop = new AbortController();
  #readiness: Readiness | null = null;

  constructor(setup: Setup, signal: AbortSignal) {
    this.#setup = setup;
    this.#signal = signal;
  }

  ask(origin: string): void {
    if (origin === this.#origin) return;
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.#origin = origin;
    this.#readiness = null;
    waitUntilReady(origin, this.#setup, AbortSignal.any([this.#signal, stop.signal])).then(
      (readiness) => {
        if (this.#stop === stop) this.#readiness = readiness;
      },
      // Stopped, or the signal was aborted, which the loop notices by itself.
      () => undefined,
    );
  }

  /** Throws a BenchError 'wrong-answer'. */
  isAnswered(): boolean {
    if (this.#readiness?.kind === 'wrong-status') throw describeWrongStatus(this.#setup, this.#readiness);
    return this.#readiness?.kind === 'ready';
  }

  /** What was wrong last, for people; null when nothing was. */
  get last(): string | null {
    const { port, service } = this.#setup.file.target;
    if (this.#origin === null) return `port ${port} of "${service}" is not published`;
    if (this.#readiness?.kind === 'ready') return null;
    const path = this.#setup.file.ready.path ?? this.#setup.file.http.path;
    const seen = this.#readiness?.kind === 'timed-out' ? this.#readiness.last : 'nothing';
    return `${this.#origin}${path} gave: ${seen}`;
  }

  stop(): void {
    this.#stop.abort();
  }
}

export async function inspectAll(
  api: DockerApi,
  containers: readonly Container[],
): Promise<ReadonlyMap<string, ContainerState>> {
  const states = await Promise.all(
    containers.map(async (container) => [container.id, await inspectContainer(api, container)] as const),
  );
  return new Map(states.filter((entry): entry is [string, ContainerState] => entry[1] !== null));
}

/** A program that has ended well, such as a migration, is done; any other end is a failure, and so is the target's. */
function throwIfFailed(
  setup: Setup,
  containers: readonly Container[],
  states: ReadonlyMap<string, ContainerState>,
): void {
  for (const { id, service } of containers) {
    const state = states.get(id)?.State;
    if (state === undefined) throw notReady(setup, `its service "${service}" was removed from outside`);
    const { Status, ExitCode, OOMKilled, Error: reason, Health } = state;
    const hasEnded = Status === 'exited' || Status === 'dead';
    if (hasEnded && (ExitCode !== 0 || service === setup.file.target.service)) {
      const why = OOMKilled ? ', out of memory' : reason === '' ? '' : `: ${reason}`;
      throw notReady(setup, `its service "${service}" ${describeExitCode(ExitCode)}${why}`);
    }
    if (Health?.Status === 'unhealthy') {
      const output = Health.Log?.at(-1)?.Output.trim() ?? '';
      throw notReady(setup, `its service "${service}" is unhealthy${output === '' ? '' : `: ${output}`}`);
    }
  }
}

function areHealthy(states: ReadonlyMap<string, ContainerState>): boolean {
  return [...states.values()].every(({ State }) => {
    if (!State.Running) return State.Status === 'exited';
    return !State.Restarting && (State.Health === undefined || ['healthy', 'none'].includes(State.Health.Status));
  });
}

function describeTimeout(
  setup: Setup,
  containers: readonly Container[],
  states: ReadonlyMap<string, ContainerState>,
  last: string | null,
): BenchError {
  const pending = containers
    .map(({ id, service }) => ({ service, state: states.get(id)?.State }))
    .filter(({ state }) => state?.Restarting || state?.Health?.Status === 'starting')
    .map(({ service, state }) => `"${service}" is ${state?.Restarting ? 'restarting' : 'not yet healthy'}`);
  const seen = [...(last === null ? [] : [last]), ...pending].join('; ');
  return notReady(setup, `after ${setup.file.ready.timeout_seconds} s: ${seen}`);
}

function describeWrongStatus(setup: Setup, answer: Extract<Readiness, { kind: 'wrong-status' }>): BenchError {
  const message = `${setup.name}: ${answer.path} answers with status ${answer.status}, not ${answer.expected}.`;
  return new BenchError('wrong-answer', message, {
    hint: 'See its log below, or correct http.expect.status or ready.path in setup.yaml.',
  });
}

/** The error 'server-not-ready'; `what` ends without a full stop. */
export function notReady(setup: Setup, what: string): BenchError {
  return new BenchError('server-not-ready', `The setup ${setup.name} is not ready: ${what}.`, {
    hint: `Start it by hand to see more: docker compose -f ${setup.composeFile} up. ready.timeout_seconds in its setup.yaml gives it more time.`,
  });
}
