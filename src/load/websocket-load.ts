/** The phases that load WebSockets, what a target has to tell about its sockets, and what is counted beside requests. */

/** Closed loop: as many handshakes at a time as asked; opened sockets are held, the oldest closed for a new one. */
export interface WebSocketConnectPhase {
  readonly kind: 'websocket-connect';
  /** Handshakes under way at the same time, per target. */
  readonly handshakes: number;
  /** Sockets held open per target at most. */
  readonly sockets: number;
  readonly durationSeconds: number;
  readonly timeoutSeconds: number;
  /** Length of the slices in which several targets alternate. Not used with one target. */
  readonly sliceMs: number;
}

interface OpenLoopOfMessages {
  /** Messages sent per second in all, shared among the targets. */
  readonly ratePerSecond: number;
  readonly durationSeconds: number;
  readonly arrival: 'even' | 'poisson';
  /** Opened before the clock starts, per target. */
  readonly sockets: number;
  /** Length of the payload that is numbered, sent and compared, without the protocol's own bytes around it. */
  readonly messageBytes: number;
  /** A message that has not come back this long after its scheduled time is lost. */
  readonly timeoutSeconds: number;
}

/** Open loop: each message comes back on its own socket. Sockets take turns. */
export interface WebSocketEchoPhase extends OpenLoopOfMessages {
  readonly kind: 'websocket-echo';
}

/** Open loop: each message goes to all sockets of the group, its sender's own among them. Senders take turns. */
export interface WebSocketBroadcastPhase extends OpenLoopOfMessages {
  readonly kind: 'websocket-broadcast';
}

export type WebSocketPhase = WebSocketConnectPhase | WebSocketEchoPhase | WebSocketBroadcastPhase;

/** Where messages go and how they are wrapped. What a protocol does not know is null. */
export interface WebSocketRoute {
  /** Of the handshake. `{group}` stands for the name of the group, in a plain broadcast. */
  readonly path: string;
  /** socket.io: the event that carries a message, both ways. */
  readonly event: string | null;
  /** socket.io: the event that joins the group whose name is its argument. */
  readonly join: string | null;
  /** Action Cable: the channel that is subscribed to; in a broadcast with the group's name as `group`. */
  readonly channel: string | null;
  /** Action Cable: the action that takes a message as `payload`. */
  readonly action: string | null;
}

export interface WebSocketTarget {
  readonly protocol: 'plain' | 'socketio' | 'actioncable';
  /** Asked for in the handshake, where the server has to choose it; null for none. */
  readonly subprotocol: string | null;
  readonly message: 'text' | 'binary';
  readonly echo: WebSocketRoute | null;
  readonly broadcast: WebSocketRoute | null;
}

/** What became of messages and sockets, beside ErrorCounts. Only for WebSocket phases. */
export interface MessageCounts {
  /** Sockets that were open when the clock started; in a connect phase the most that were held at once. */
  readonly sockets: number;
  /** Sockets that the server closed or reset during the phase. */
  readonly closedByServer: number;
  /** Code and reason of the first of those, for instance `1009 message too big`; null when there was none. */
  readonly firstClose: string | null;
  /** Messages that came once more than they were sent. They are no errors of a request, so they are counted here alone. */
  readonly duplicated: number;
  /** Messages that came after one which was sent later on the same socket; they count as completed all the same. */
  readonly outOfOrder: number;
  /** Latency of each message's first, middle and last receiver: histograms in µs as in latencyHistogram; broadcast only. */
  readonly receivers: { readonly first: string; readonly median: string; readonly last: string } | null;
}
