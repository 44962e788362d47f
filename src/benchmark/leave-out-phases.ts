/** Which of the phases a setup can be loaded with: a WebSocket phase needs WebSockets, and the route that it is about. */
import type { WebSocketTarget } from '../load/websocket-load.ts';
import { isWebSocketPhase, type PhaseKind } from '../records/phase-kinds.ts';

/** Why a target cannot be loaded with a phase of this kind, in words; null where it can. */
export function explainLeftOut(kind: PhaseKind, webSocket: WebSocketTarget | null): string | null {
  if (!isWebSocketPhase(kind)) return null;
  if (webSocket === null) return 'this setup has no WebSockets';
  const { echo, broadcast } = webSocket;
  switch (kind) {
    case 'websocket-connect':
      return echo === null && broadcast === null ? 'this setup has no WebSockets' : null;
    case 'websocket-echo':
      return echo === null ? 'this setup echoes no WebSocket messages' : null;
    case 'websocket-broadcast':
      return broadcast === null ? 'this setup broadcasts no WebSocket messages' : null;
  }
}

/** By phase, for the record. */
export function listLeftOut(
  kinds: readonly PhaseKind[],
  webSocket: WebSocketTarget | null,
): Partial<Record<PhaseKind, string>> {
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const reason = explainLeftOut(kind, webSocket);
      return reason === null ? [] : [[kind, reason]];
    }),
  );
}
