import type { MetricKey } from '../records/metrics.ts';
import type { VariantSummary } from '../records/summarize-record.ts';
import { formatCount } from './format-value.ts';
import { errorColumn, findAsked, metricColumn, type ResultColumn, type ResultSource } from './result-column.ts';

/** Columns on the WebSocket phases; none where none of them ran. */
export function buildWebSocketColumns({ phases, variants }: ResultSource): ResultColumn[] {
  const hasConnect = phases.includes('websocket-connect');
  const hasEcho = phases.includes('websocket-echo');
  const hasBroadcast = phases.includes('websocket-broadcast');
  return [
    ...(hasConnect ? buildConnectColumns() : []),
    ...(hasEcho ? buildEchoColumns(variants) : []),
    ...(hasBroadcast ? buildBroadcastColumns(variants) : []),
    ...(hasEcho || hasBroadcast
      ? [errorColumn(['websocket-echo', 'websocket-broadcast'], { header: 'lost', fullHeader: 'messages lost' })]
      : []),
    ...(hasConnect ? [cpuColumn('connect-cpu', 'handshake')] : []),
    ...(hasEcho ? [cpuColumn('echo-cpu', 'message')] : []),
    ...(hasBroadcast ? [cpuColumn('delivery-cpu', 'delivery')] : []),
  ];
}

function buildConnectColumns(): ResultColumn[] {
  const rate = { group: 'connect', header: '/s', fullHeader: 'connects/s' };
  return [
    metricColumn('connect-rate', rate, rate),
    metricColumn(
      'connect-p99',
      { group: 'connect', header: 'p99 ms', fullHeader: 'p99 handshake, ms' },
      { group: 'connect', header: 'p99', fullHeader: 'p99 handshake' },
    ),
  ];
}

function buildEchoColumns(variants: readonly VariantSummary[]): ResultColumn[] {
  const rate = findAsked(variants, 'websocket-echo', 'ratePerSecond');
  const sockets = findAsked(variants, 'websocket-echo', 'sockets');
  const at = rate === null ? '' : ` at ${formatCount(rate)}/s`;
  const group = `echo${at}${sockets === null ? '' : ` over ${countSockets(sockets)}`}`;
  return (['p50', 'p95', 'p99'] as const).map((name) =>
    metricColumn(
      `echo-${name}`,
      { group: `${group}, ms`, header: name, fullHeader: `${name} echo${at}, ms` },
      { group, header: name, fullHeader: `${name} echo${at}` },
    ),
  );
}

function buildBroadcastColumns(variants: readonly VariantSummary[]): ResultColumn[] {
  const sockets = findAsked(variants, 'websocket-broadcast', 'sockets');
  const group = `broadcast${sockets === null ? '' : ` to ${countSockets(sockets)}`}`;
  const columns: readonly [MetricKey, string, string][] = [
    ['delivery-p50', 'p50', 'p50 delivery'],
    ['delivery-p99', 'p99', 'p99 delivery'],
    ['delivery-last-p50', 'last p50', 'p50 last receiver'],
  ];
  return columns.map(([key, header, fullHeader]) =>
    metricColumn(
      key,
      { group: `${group}, ms`, header, fullHeader: `${fullHeader}, ms` },
      { group, header, fullHeader },
    ),
  );
}

function cpuColumn(key: MetricKey, what: string): ResultColumn {
  return metricColumn(
    key,
    { group: 'CPU ms per', header: what, fullHeader: `CPU per ${what}, ms` },
    { group: 'CPU per', header: what, fullHeader: `CPU per ${what}` },
  );
}

function countSockets(count: number): string {
  return count === 1 ? '1 socket' : `${formatCount(count)} sockets`;
}
