/**
 * An engine and a load generator that only write down what they are asked to do, and fail where a test says so: the order
 * of start, verify, warm-up, phases and stop can be proved, also after a failure at each step.
 */
import type { BenchmarkContext } from '../../src/benchmark/round-context.ts';
import type { RunningArm, ServerIncident, ServerUsage, Variant } from '../../src/engines/engine.ts';
import type { LatencyPhase, Phase, PhaseSamples, Target, ThroughputPhase } from '../../src/load/load-generator.ts';
import type {
  WebSocketBroadcastPhase,
  WebSocketConnectPhase,
  WebSocketEchoPhase,
  WebSocketTarget,
} from '../../src/load/websocket-load.ts';
import { isWebSocketPhase } from '../../src/records/phase-kinds.ts';
import type { RunEvent } from '../../src/records/run-event.ts';
import { defaultValidityLimits } from '../../src/settings/validity-limits.ts';
import { buildHistogram, noErrors } from './build-record.ts';
import { buildSetup } from './build-setup.ts';

export const latencyPhase: LatencyPhase = {
  kind: 'latency',
  ratePerSecond: 100,
  durationSeconds: 10,
  arrival: 'even',
  connection: 'keep-alive',
  timeoutSeconds: 10,
  maxConnections: 256,
};

export const throughputPhase: ThroughputPhase = {
  kind: 'throughput',
  connections: 10,
  durationSeconds: 10,
  connection: 'keep-alive',
  timeoutSeconds: 10,
  sliceMs: 300,
};

export const echoPhase: WebSocketEchoPhase = {
  kind: 'websocket-echo',
  ratePerSecond: 100,
  durationSeconds: 10,
  arrival: 'even',
  sockets: 10,
  messageBytes: 64,
  timeoutSeconds: 10,
};

export const broadcastPhase: WebSocketBroadcastPhase = { ...echoPhase, kind: 'websocket-broadcast', ratePerSecond: 10 };

export const connectPhase: WebSocketConnectPhase = {
  kind: 'websocket-connect',
  handshakes: 10,
  sockets: 100,
  durationSeconds: 10,
  timeoutSeconds: 10,
  sliceMs: 300,
};

const route = { path: '/ws', event: null, join: null, channel: null, action: null };
export const plainWebSocket: WebSocketTarget = {
  protocol: 'plain',
  subprotocol: null,
  message: 'text',
  echo: route,
  broadcast: route,
};

export interface BenchScript {
  /** Names of the variants; default `a` and `b`. */
  readonly variants?: readonly string[];
  readonly phases?: readonly Phase[];
  /** By variant; those that are not named have none. */
  readonly webSockets?: Readonly<Record<string, WebSocketTarget>>;
  readonly warmUp?: readonly Phase[];
  /** Whether the generator tells when the clock of a phase starts. */
  readonly tellsStart?: boolean;
  readonly hasWarmUp?: boolean;
  /** Called at each step with how often it came before; throws to inject a fault. */
  readonly onStep?: (step: string, before: number) => void | Promise<void>;
  readonly answer?: { readonly status: number; readonly body: string };
  readonly versions?: Readonly<Record<string, string>>;
  /** All since the start, asked for the n-th time, from 0: after the warm-up, then after each phase, then at the end. */
  readonly incidents?: (variant: string, before: number) => readonly ServerIncident[];
  readonly usage?: (variant: string, before: number) => ServerUsage;
  readonly samples?: (phase: Phase, targets: readonly Target[]) => PhaseSamples;
  /** Of the one message that is sent before any load. */
  readonly probe?: (phase: Phase, targets: readonly Target[]) => PhaseSamples;
  readonly logTail?: readonly string[];
  readonly sourceDirectory?: string;
  readonly controller?: AbortController;
}

export interface ScriptedBench {
  readonly context: BenchmarkContext;
  /** What happened, in order: `start a`, `verify a`, `run latency a,b seed 7`, `stop a`. */
  readonly steps: string[];
  readonly events: RunEvent[];
  readonly controller: AbortController;
}

export function scriptBench(script: BenchScript = {}): ScriptedBench {
  const steps: string[] = [];
  const events: RunEvent[] = [];
  const controller = script.controller ?? new AbortController();
  const step = async (name: string): Promise<number> => {
    const before = steps.filter((one) => one === name).length;
    steps.push(name);
    await script.onStep?.(name, before);
    return before;
  };
  const variants = (script.variants ?? ['a', 'b']).map((name) => ({
    variant: { name, setup: buildSetup(), sourceDirectory: script.sourceDirectory ?? null },
    path: '/path',
    expect: { status: 200, body: 'OK' },
    webSocket: script.webSockets?.[name] ?? null,
  }));
  let clockMs = 0;
  const context: BenchmarkContext = {
    engine: {
      description: { kind: 'processes', reason: 'scripted', versions: {}, network: 'direct' },
      unpinned: null,
      prepare: async () => void (await step('prepare')),
      start: async (variant, { logDirectory }) => {
        await step(`start ${variant.name} into ${logDirectory}`);
        return scriptArm(variant, script, step);
      },
      [Symbol.asyncDispose]: async () => void (await step('dispose engine')),
    },
    startGenerator: async () => {
      await step('start generator');
      return {
        run: async (phase, targets, { seed, signal, onProgress, onStart }) => {
          signal.throwIfAborted();
          await step(`run ${phase.kind} ${targets.map(({ name }) => name)} seed ${seed}`);
          if (script.tellsStart === true && !isProbe(phase)) onStart?.();
          onProgress({ elapsedSeconds: 1, durationSeconds: 10, ratePerSecond: 100, p50Ms: 1, errors: 0 });
          return (isProbe(phase) ? (script.probe ?? buildProbed) : (script.samples ?? buildSamples))(phase, targets);
        },
        [Symbol.asyncDispose]: async () => void (await step('stop generator')),
      };
    },
    variants,
    phases: script.phases ?? [latencyPhase, throughputPhase],
    planWarmUp: () => script.warmUp ?? (script.hasWarmUp === true ? [throughputPhase] : []),
    limits: defaultValidityLimits,
    fetchAnswer: async (url) => {
      await step(`verify ${url}`);
      return script.answer ?? { status: 200, body: 'OK' };
    },
    createLogDirectory: async (index, variant) => `/logs/${index}-${variant}`,
    createSeeds: (seed) => {
      let drawn = 0;
      return () => seed + ++drawn;
    },
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    nowMs: () => (clockMs += 500),
    watchMachine: () => () => ({ stolenShare: 0, throttledTimes: 0 }),
    onEvent: (event) => void events.push(event),
    signal: controller.signal,
  };
  return { context, steps, events, controller };
}

function scriptArm(variant: Variant, script: BenchScript, step: (name: string) => Promise<number>): RunningArm {
  const { name } = variant;
  const usage: ServerUsage = { cpuMs: { web: 5 }, peakMemoryBytes: { web: 1000 } };
  return {
    variant,
    origin: `http://${name}`,
    startSeconds: 1.5,
    readUsage: async () => {
      const before = await step(`usage ${name}`);
      return script.usage?.(name, before) ?? usage;
    },
    readIncidents: async () => {
      const before = await step(`incidents ${name}`);
      return script.incidents?.(name, before) ?? [];
    },
    readVersions: async () => {
      await step(`versions ${name}`);
      return script.versions ?? { python: '3.11.2' };
    },
    readLogTail: async (lines) => {
      await step(`log tail ${name}`);
      return (script.logTail ?? [`web | the log of ${name}`]).slice(-lines);
    },
    [Symbol.asyncDispose]: async () => void (await step(`stop ${name}`)),
  };
}

const wellCounted = {
  sockets: 10,
  closedByServer: 0,
  firstClose: null,
  duplicated: 0,
  outOfOrder: 0,
  receivers: null,
};

/** 1,000 right answers in 10 s for each target, by a punctual generator. */
export function buildSamples(phase: Phase, targets: readonly Target[]): PhaseSamples {
  return {
    targets: targets.map(({ name }) => ({
      target: name,
      scheduled: 1000,
      completed: 1000,
      errors: noErrors,
      statusCodes: { '200': 1000 },
      activeSeconds: 10,
      generatorCpu: 0.05,
      latencyHistogram: buildHistogram([[2, 1000]]),
      perSecond: [{ completed: 100, errors: 0, p50Ms: 2, maxMs: 2 }],
      connectionsOpened: 1,
      messages: isWebSocketPhase(phase.kind) ? wellCounted : null,
    })),
    generator: {
      latenessHistogram: 'ratePerSecond' in phase ? buildHistogram([[0.1, 1000]]) : null,
      cpuMs: 500,
      wallSeconds: 10,
      peakMemoryBytes: 60_000_000,
    },
    endedEarly: null,
  };
}

function isProbe(phase: Phase): boolean {
  return isWebSocketPhase(phase.kind) && 'durationSeconds' in phase && phase.durationSeconds < 1;
}

/** The message came to every socket. */
export function buildProbed(phase: Phase, targets: readonly Target[]): PhaseSamples {
  const samples = buildSamples(phase, targets);
  const completed = 'sockets' in phase ? phase.sockets : 1;
  return { ...samples, targets: samples.targets.map((target) => ({ ...target, completed, scheduled: completed })) };
}
