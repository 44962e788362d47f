/** Phases as titles of figures call them. */
import type { PhaseKind } from '../records/phase-kinds.ts';
import { formatCount } from '../reports/format-value.ts';
import type { PhaseSeries } from './read-series.ts';

type Words = { readonly latency: string; readonly asked: readonly (readonly [key: string, unit: string])[] };

const words: Readonly<Record<PhaseKind, Words>> = {
  latency: { latency: 'Latency at a fixed rate', asked: [['ratePerSecond', 'requests/s']] },
  throughput: { latency: 'Latency under load', asked: [['connections', 'connections']] },
  capacity: { latency: 'Latency while the capacity was sought', asked: [] },
  'websocket-connect': { latency: 'WebSocket handshakes', asked: [['handshakes', 'at a time']] },
  'websocket-echo': {
    latency: 'Echo over WebSockets',
    asked: [
      ['ratePerSecond', 'messages/s'],
      ['sockets', 'sockets'],
    ],
  },
  'websocket-broadcast': {
    latency: 'Broadcast over WebSockets',
    asked: [
      ['ratePerSecond', 'messages/s'],
      ['sockets', 'sockets'],
    ],
  },
};

/** `Latency at a fixed rate (300 requests/s)`; what was asked is left out where not all were asked the same. */
export function nameLatency(kind: PhaseKind, { series }: PhaseSeries): string {
  return `${words[kind].latency}${describeAsked(kind, series)}`;
}

export function describeAsked(kind: PhaseKind, series: PhaseSeries['series']): string {
  const parts = words[kind].asked.flatMap(([key, unit]) => {
    const values = new Set(series.flatMap(({ rounds }) => rounds.map(({ asked }) => asked[key])));
    const [value] = values;
    return values.size === 1 && typeof value === 'number' ? [`${formatCount(value)} ${unit}`] : [];
  });
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
