/** Before any load: does a message come back by every way over WebSockets that is to be loaded? */
import { BenchError } from '../errors.ts';
import type { LoadGenerator, Phase, Target, TargetSamples } from '../load/load-generator.ts';
import type { WebSocketBroadcastPhase, WebSocketEchoPhase, WebSocketPhase } from '../load/websocket-load.ts';
import { isWebSocketPhase } from '../records/phase-kinds.ts';
import { explainLeftOut } from './leave-out-phases.ts';

type MessagePhase = WebSocketEchoPhase | WebSocketBroadcastPhase;

/** One message, at once. */
const oneMessage = { ratePerSecond: 20, durationSeconds: 0.05, arrival: 'even' } as const;
/** Enough to tell a group from an echo. */
const socketsOfGroup = 2;
const usualMessageBytes = 64;
const maxPatienceSeconds = 10;

/**
 * Sends one message, as long as those of the phase, by the same code as under load: so the same protocol, subprotocol and
 * group. Throws 'wrong-answer' with what came in its place.
 */
export async function verifyMessages(
  target: Target,
  phases: readonly Phase[],
  generator: LoadGenerator,
  options: Pick<Parameters<LoadGenerator['run']>[2], 'seed' | 'signal'>,
): Promise<void> {
  for (const phase of chooseProbes(target, phases)) {
    const { targets, endedEarly } = await generator.run(phase, [target], { ...options, onProgress: () => {} });
    const problem = endedEarly ?? findProblem(phase, targets[0]);
    if (problem === null) continue;
    const way = phase.kind === 'websocket-echo' ? 'echo' : 'broadcast';
    const path = target.webSocket?.[way]?.path ?? '';
    throw new BenchError('wrong-answer', `${target.name}: the WebSocket ${way} at ${path} does not work: ${problem}`, {
      hint: `Correct the application, or the section websocket.${way} of its setup.yaml: docs/websockets.md.`,
    });
  }
}

/** Of each way the longest; connecting takes the first way that there is, as under load. */
function chooseProbes(target: Target, phases: readonly Phase[]): readonly MessagePhase[] {
  const loaded = phases.filter(
    (phase): phase is WebSocketPhase =>
      isWebSocketPhase(phase.kind) && explainLeftOut(phase.kind, target.webSocket) === null,
  );
  const probes = loaded.map((phase): MessagePhase => {
    const messageBytes = phase.kind === 'websocket-connect' ? usualMessageBytes : phase.messageBytes;
    const timeoutSeconds = Math.min(phase.timeoutSeconds, maxPatienceSeconds);
    const common = { ...oneMessage, messageBytes, timeoutSeconds };
    const isEcho =
      phase.kind === 'websocket-connect' ? target.webSocket?.echo != null : phase.kind === 'websocket-echo';
    return isEcho
      ? { kind: 'websocket-echo', sockets: 1, ...common }
      : { kind: 'websocket-broadcast', sockets: Math.min(socketsOfGroup, phase.sockets), ...common };
  });
  const largest = new Map<MessagePhase['kind'], MessagePhase>();
  for (const probe of probes) {
    if (probe.messageBytes >= (largest.get(probe.kind)?.messageBytes ?? 0)) largest.set(probe.kind, probe);
  }
  return [...largest.values()];
}

function findProblem({ sockets, timeoutSeconds }: MessagePhase, samples: TargetSamples | undefined): string | null {
  if (samples === undefined || samples.completed === sockets) return null;
  const { errors, messages, completed } = samples;
  if (messages !== null && messages.closedByServer > 0) {
    return `the server closed the socket: ${messages.firstClose ?? 'without a reason'}`;
  }
  if (errors.corrupted > 0) return 'the message came back changed';
  const receivers = sockets === 1 ? 'its sender' : `${sockets - completed} of the ${sockets} sockets of its group`;
  return `a message did not come to ${receivers} within ${timeoutSeconds} s`;
}
