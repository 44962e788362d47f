/** The kinds of load, in the order in which tables and reports name them. Plain data without imports. */
export const phaseKinds = [
  'latency',
  'throughput',
  'capacity',
  'websocket-connect',
  'websocket-echo',
  'websocket-broadcast',
] as const;

/**
 * In which the next request waits for an answer, so that the generator is asked for all that it can do. An open loop gets as many
 * answers in each second as it asks for.
 */
export const closedLoops: ReadonlySet<PhaseKind> = new Set(['throughput', 'websocket-connect']);

export type PhaseKind = (typeof phaseKinds)[number];
export type WebSocketPhaseKind = Extract<PhaseKind, `websocket-${string}`>;

export function isWebSocketPhase(kind: PhaseKind): kind is WebSocketPhaseKind {
  return kind.startsWith('websocket-');
}

/** What a phase counts: `12 of 3,000 messages`. */
export const countedThings: Readonly<Record<PhaseKind, { readonly one: string; readonly many: string }>> = {
  latency: { one: 'request', many: 'requests' },
  throughput: { one: 'request', many: 'requests' },
  capacity: { one: 'request', many: 'requests' },
  'websocket-connect': { one: 'handshake', many: 'handshakes' },
  'websocket-echo': { one: 'message', many: 'messages' },
  'websocket-broadcast': { one: 'delivery', many: 'deliveries' },
};
