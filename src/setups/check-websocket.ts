/** What each key of the `websocket` section may hold by itself, but its protocol does not know or cannot do without. */
import type { z } from 'zod';
import type { WebSocketSection } from './websocket-section.ts';

type Protocol = WebSocketSection['protocol'];
type RouteName = 'echo' | 'broadcast';
type RouteKey = 'event' | 'join' | 'channel' | 'action';

const protocolOf: Readonly<Record<RouteKey, Protocol>> = {
  event: 'socketio',
  join: 'socketio',
  channel: 'actioncable',
  action: 'actioncable',
};

/** Reports every problem at the key that has it. */
export function checkWebSocket(section: WebSocketSection, context: z.RefinementCtx<WebSocketSection>): void {
  const { protocol, subprotocol, message } = section;
  const report = (path: readonly string[], text: string) =>
    context.addIssue({ code: 'custom', path: [...path], message: text, input: section });
  if (section.echo === undefined && section.broadcast === undefined) {
    report([], 'needs echo, broadcast or both: without them nothing can be measured');
  }
  if (subprotocol !== undefined && protocol !== 'plain') {
    report(['subprotocol'], `is for the protocol plain alone; ${protocol} has a subprotocol of its own`);
  }
  if (message === 'binary' && protocol === 'actioncable') {
    report(['message'], 'must be text with the protocol actioncable, whose frames are JSON');
  }
  for (const name of ['echo', 'broadcast'] as const) checkRoute(section, name, report);
}

function checkRoute(
  section: WebSocketSection,
  name: RouteName,
  report: (path: readonly string[], text: string) => void,
): void {
  const { protocol } = section;
  const route = section[name];
  if (route === undefined) return;
  if (protocol === 'plain' && route.path === undefined) {
    report([name], 'needs a path: where the handshake goes; only socketio and actioncable have a usual one');
  }
  for (const key of Object.keys(protocolOf) as RouteKey[]) {
    if (route[key] === undefined) continue;
    if (protocolOf[key] !== protocol) {
      report([name, key], `is for the protocol ${protocolOf[key]} alone; this section speaks ${protocol}`);
    } else if (key === 'join' && name === 'echo') {
      report([name, key], 'is for broadcast alone: an echo has no group');
    }
  }
}
