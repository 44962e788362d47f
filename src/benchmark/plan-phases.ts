/** The phases of a round, from the settings. */
import type { CapacityPhase, LatencyPhase, Phase, ThroughputPhase } from '../load/load-generator.ts';
import type {
  WebSocketBroadcastPhase,
  WebSocketConnectPhase,
  WebSocketEchoPhase,
  WebSocketPhase,
} from '../load/websocket-load.ts';
import { isWebSocketPhase, type PhaseKind } from '../records/phase-kinds.ts';
import type { Settings } from '../settings/settings.ts';

/** Of the warm-up, the part under full load; the rest goes at the latency phase's rate, to warm the generator for it. */
const warmUpShareUnderFullLoad = 0.75;
/** Opening thousands of sockets would take longer than the warm-up itself. */
const maxWarmUpSockets = 50;
const minProfileSeconds = 6;
const maxProfileSeconds = 20;
const capacityStartPerSecond = 50;
/** A capacity search tries about this many rates; only an estimate for the progress. */
const capacitySteps = 12;

const webSocketPlans = {
  'websocket-connect': planConnect,
  'websocket-echo': planEcho,
  'websocket-broadcast': planBroadcast,
};

export function planPhases(settings: Settings): readonly Phase[] {
  const plans = {
    latency: planLatency,
    throughput: planThroughput,
    capacity: planCapacity,
    ...webSocketPlans,
  };
  return settings.phases.map((kind) => plans[kind](settings));
}

/** Both arms under load, long enough for a thousand samples of each at full load; no figure comes from it. */
export function planProfile(settings: Settings, kind: PhaseKind): ThroughputPhase | WebSocketPhase {
  // Messages leave at a rate, so that the server idles between them: as long as is worth waiting for.
  if (isWebSocketPhase(kind)) return { ...webSocketPlans[kind](settings), durationSeconds: maxProfileSeconds };
  const durationSeconds = Math.min(
    maxProfileSeconds,
    Math.max(minProfileSeconds, 2 * settings.throughput.durationSeconds),
  );
  return { ...planThroughput(settings), durationSeconds };
}

/**
 * Two seconds per arm by default; their answers are not kept. Where both are measured, HTTP and WebSockets share them;
 * each kind of WebSocket phase has an equal part of theirs, since each warms a path of its own.
 */
export function planWarmUp(settings: Settings, arms: number): readonly Phase[] {
  const seconds = settings.warmUpSeconds * arms;
  if (seconds === 0) return [];
  const webSockets = planPhases(settings).filter(isWebSocket);
  const hasHttp = webSockets.length < settings.phases.length;
  const ofHttp = !hasHttp ? 0 : webSockets.length > 0 ? seconds / 2 : seconds;
  const durationSeconds = (seconds - ofHttp) / webSockets.length;
  return [
    ...(hasHttp ? planHttpWarmUp(settings, ofHttp) : []),
    ...webSockets.map((phase) => ({
      ...phase,
      durationSeconds,
      sockets: Math.min(phase.sockets, maxWarmUpSockets),
    })),
  ];
}

function planHttpWarmUp(settings: Settings, seconds: number): readonly Phase[] {
  return [
    { ...planThroughput(settings), durationSeconds: seconds * warmUpShareUnderFullLoad },
    { ...planLatency(settings), durationSeconds: seconds * (1 - warmUpShareUnderFullLoad) },
  ];
}

function isWebSocket(phase: Phase): phase is WebSocketPhase {
  return isWebSocketPhase(phase.kind);
}

/** Seconds of load, for progress; a capacity search's are estimated. */
export function estimateSeconds(phase: Phase, arms: number): number {
  return phase.kind === 'capacity' ? phase.stepSeconds * capacitySteps * arms : phase.durationSeconds;
}

function planLatency({ latency, connection, timeoutSeconds }: Settings): LatencyPhase {
  return { kind: 'latency', ...latency, connection, timeoutSeconds };
}

function planThroughput({ throughput, connection, timeoutSeconds }: Settings): ThroughputPhase {
  return { kind: 'throughput', ...throughput, connection, timeoutSeconds };
}

function planCapacity({ capacity, latency, connection, timeoutSeconds }: Settings): CapacityPhase {
  const minRatePerSecond = Math.min(capacityStartPerSecond, capacity.maxRatePerSecond);
  const { maxConnections } = latency;
  return { kind: 'capacity', ...capacity, minRatePerSecond, connection, timeoutSeconds, maxConnections };
}

function planConnect({ webSocket, throughput, timeoutSeconds }: Settings): WebSocketConnectPhase {
  const { handshakes, sockets, durationSeconds } = webSocket;
  return {
    kind: 'websocket-connect',
    handshakes,
    sockets,
    durationSeconds,
    timeoutSeconds,
    sliceMs: throughput.sliceMs,
  };
}

function planEcho({ webSocket, latency, timeoutSeconds }: Settings): WebSocketEchoPhase {
  const { echoRatePerSecond: ratePerSecond, sockets, messageBytes, durationSeconds } = webSocket;
  const { arrival } = latency;
  return { kind: 'websocket-echo', ratePerSecond, sockets, messageBytes, durationSeconds, arrival, timeoutSeconds };
}

function planBroadcast({ webSocket, latency, timeoutSeconds }: Settings): WebSocketBroadcastPhase {
  const { broadcastRatePerSecond: ratePerSecond, sockets, messageBytes, durationSeconds } = webSocket;
  const { arrival } = latency;
  return {
    kind: 'websocket-broadcast',
    ratePerSecond,
    sockets,
    messageBytes,
    durationSeconds,
    arrival,
    timeoutSeconds,
  };
}
