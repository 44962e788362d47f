/** Short WebSocket phases, and what they came to in a form that tests compare. */
import assert from 'node:assert/strict';
import type { ErrorCounts, LoadGenerator, Phase, Target, TargetSamples } from '../../src/load/load-generator.ts';
import type {
  MessageCounts,
  WebSocketBroadcastPhase,
  WebSocketConnectPhase,
  WebSocketEchoPhase,
} from '../../src/load/websocket-load.ts';
import { decodeHistogram } from '../../src/records/histogram.ts';
import { runPhase } from './load-bench.ts';

export const shortEcho: WebSocketEchoPhase = {
  kind: 'websocket-echo',
  ratePerSecond: 400,
  durationSeconds: 1,
  arrival: 'even',
  sockets: 20,
  messageBytes: 64,
  timeoutSeconds: 1,
};

export const shortBroadcast: WebSocketBroadcastPhase = {
  ...shortEcho,
  kind: 'websocket-broadcast',
  ratePerSecond: 20,
  sockets: 50,
};

export const shortConnect: WebSocketConnectPhase = {
  kind: 'websocket-connect',
  handshakes: 5,
  sockets: 20,
  durationSeconds: 1,
  timeoutSeconds: 1,
  sliceMs: 100,
};

export interface MessageOutcome {
  readonly samples: TargetSamples;
  readonly messages: MessageCounts;
  /** Those that are not 0. */
  readonly errors: Partial<ErrorCounts>;
  readonly endedEarly: string | null;
}

/** Runs a phase against one target. What was scheduled must have come to something, unless the phase ended early. */
export async function runMessagePhase(generator: LoadGenerator, phase: Phase, target: Target): Promise<MessageOutcome> {
  const { targets, endedEarly } = await runPhase(generator, phase, [target]);
  const [samples] = targets;
  assert.ok(samples !== undefined && samples.messages !== null && targets.length === 1);
  assert.equal(decodeHistogram(samples.latencyHistogram).totalCount, samples.completed);
  const all = Object.values(samples.errors).reduce((sum, count) => sum + count, samples.completed);
  if (endedEarly === null && phase.kind !== 'websocket-connect') assert.equal(all, samples.scheduled);
  const { perSecond } = samples;
  assert.equal(
    perSecond.reduce((sum, second) => sum + second.completed + second.errors, 0),
    all,
  );
  const errors = Object.fromEntries(Object.entries(samples.errors).filter(([, count]) => count > 0));
  return { samples, messages: samples.messages, errors, endedEarly };
}
