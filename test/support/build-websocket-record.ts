/** A record with WebSocket phases whose figures are known: Gunicorn, which has none, Daphne, and one that takes twice as long. */
import type { ArmPhaseRecord, BenchRecord, PhaseRecord } from '../../src/records/record.ts';
import {
  type ArmPhaseOptions,
  buildArmPhase,
  buildHistogram,
  buildPhase,
  buildRecord,
  buildRound,
  buildVariant,
  type Latencies,
} from './build-record.ts';

export type MessagesRecord = NonNullable<ArmPhaseRecord['messages']>;

export const wellDelivered: MessagesRecord = {
  sockets: 100,
  closedByServer: 0,
  firstClose: null,
  duplicated: 0,
  outOfOrder: 0,
  receivers: null,
};

const kinds = ['websocket-connect', 'websocket-echo', 'websocket-broadcast'] as const;
export type WebSocketKind = (typeof kinds)[number];

/** What a phase of each kind counts when all goes well; `slowness` stretches every latency and the CPU time. */
export function describeMessages(kind: WebSocketKind, slowness = 1): ArmPhaseOptions {
  const stretch = (latencies: Latencies): Latencies => latencies.map(([ms, count]) => [ms * slowness, count]);
  switch (kind) {
    case 'websocket-connect':
      return {
        latencies: stretch([
          [5, 980],
          [20, 20],
        ]),
        activeSeconds: 2 * slowness,
        serverCpuMs: { web: 1500 * slowness },
        completedPerSecond: [480, 520],
        messages: wellDelivered,
      };
    case 'websocket-echo':
      return {
        latencies: stretch([
          [1, 2700],
          [3, 270],
          [9, 30],
        ]),
        activeSeconds: 10,
        serverCpuMs: { web: 1200 * slowness },
        messages: wellDelivered,
      };
    case 'websocket-broadcast':
      return {
        latencies: stretch([
          [4, 4900],
          [12, 100],
        ]),
        activeSeconds: 10,
        serverCpuMs: { web: 250 * slowness },
        messages: {
          ...wellDelivered,
          receivers: {
            first: buildHistogram(stretch([[1, 50]])),
            median: buildHistogram(stretch([[4, 50]])),
            last: buildHistogram(stretch([[8, 50]])),
          },
        },
      };
  }
}

export function buildWebSocketPhases(
  variant: string,
  slowness = 1,
  change: (kind: WebSocketKind) => ArmPhaseOptions = () => ({}),
): PhaseRecord[] {
  return kinds.map((kind) =>
    buildPhase(kind, [buildArmPhase(variant, { ...describeMessages(kind, slowness), ...change(kind) })]),
  );
}

/** `phasesOf`: of HTTP before them. */
export function buildWebSocketRecord(
  options: { readonly hasHttp?: boolean; readonly change?: (kind: WebSocketKind) => ArmPhaseOptions } = {},
  changes: Partial<BenchRecord> = {},
): BenchRecord {
  const http = (variant: string) => (options.hasHttp === true ? [buildPhase('latency', [buildArmPhase(variant)])] : []);
  const reason = 'this setup has no WebSockets';
  return buildRecord(
    [
      buildRound(0, ['gunicorn'], http('gunicorn')),
      buildRound(1, ['daphne'], [...http('daphne'), ...buildWebSocketPhases('daphne', 1, options.change)]),
      buildRound(2, ['daphne-redis'], [...http('daphne-redis'), ...buildWebSocketPhases('daphne-redis', 2)]),
    ],
    {
      variants: [
        buildVariant('gunicorn', { leftOut: Object.fromEntries(kinds.map((kind) => [kind, reason])) }),
        buildVariant('daphne'),
        buildVariant('daphne-redis', { title: 'Daphne + Redis' }),
      ],
      ...changes,
    },
  );
}
