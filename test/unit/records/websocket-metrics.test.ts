import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeConfiguration } from '../../../src/records/digest-configuration.ts';
import type { MetricKey } from '../../../src/records/metrics.ts';
import { parseRecord } from '../../../src/records/parse-record.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildFigures } from '../../../src/reports/build-figures.ts';
import { buildWebSocketRecord, describeMessages, wellDelivered } from '../../support/build-websocket-record.ts';

const metricsOf = (record: BenchRecord, variant: string) =>
  summarizeRecord(record).variants.find(({ name }) => name === variant)?.metrics;

describe('the figures of WebSocket phases', () => {
  const expected: readonly (readonly [MetricKey, number])[] = [
    ['connect-rate', 500],
    ['connect-p50', 5],
    ['connect-p99', 20],
    ['connect-error-rate', 0],
    ['connect-cpu', 1.5],
    ['echo-p50', 1],
    ['echo-p95', 3],
    ['echo-p99', 3],
    ['echo-error-rate', 0],
    ['echo-cpu', 0.4],
    ['delivery-p50', 4],
    ['delivery-p99', 12],
    ['delivery-last-p50', 8],
    ['deliveries', 500],
    ['delivery-error-rate', 0],
    ['delivery-cpu', 0.05],
  ];
  for (const [key, value] of expected) {
    it(`${key} is ${value}`, () => {
      const metric = metricsOf(buildWebSocketRecord(), 'daphne')?.[key];
      assert.equal(metric?.kind, 'measured');
      // Histograms keep 3 digits.
      assert.ok(Math.abs(metric.value - value) <= value * 0.001, `${metric.value}`);
    });
  }

  it('count what was lost or changed as a share of all messages', () => {
    const record = buildWebSocketRecord({
      change: (kind) => (kind === 'websocket-echo' ? { errors: { lost: 2, corrupted: 1 } } : {}),
    });
    const rate = metricsOf(record, 'daphne')?.['echo-error-rate'];
    assert.deepEqual(rate, { kind: 'measured', value: 3 / 3003, validRounds: 1, rounds: 1 });
  });

  it('are missing with the reason where a setup was left out', () => {
    const metrics = metricsOf(buildWebSocketRecord(), 'gunicorn');
    assert.deepEqual(metrics?.['echo-p50'], { kind: 'missing', reason: 'this setup has no WebSockets' });
    assert.deepEqual(metrics?.['latency-p50'], { kind: 'missing', reason: 'not measured' });
  });

  it('are none of an invalid phase', () => {
    const record = buildWebSocketRecord({
      change: (kind) => (kind === 'websocket-broadcast' ? { invalid: ['40 of 5000 deliveries were lost'] } : {}),
    });
    assert.deepEqual(metricsOf(record, 'daphne')?.['delivery-last-p50'], { kind: 'invalid', rounds: 1 });
    assert.equal(metricsOf(record, 'daphne')?.['echo-p50'].kind, 'measured');
    assert.equal(summarizeRecord(record).isValid, false);
  });

  it('are among the figures for machines', () => {
    const { setups } = buildFigures(summarizeRecord(buildWebSocketRecord()));
    assert.equal(setups['daphne']?.['connect-rate'], 500);
    assert.equal(setups['gunicorn']?.['connect-rate'], null);
  });

  it('have no last receiver where a record does not tell', () => {
    const record = buildWebSocketRecord({
      change: (kind) => (kind === 'websocket-broadcast' ? { messages: wellDelivered } : {}),
    });
    assert.deepEqual(metricsOf(record, 'daphne')?.['delivery-last-p50'], {
      kind: 'missing',
      reason: 'no right answer',
    });
  });
});

describe('a record with WebSocket phases', () => {
  it('is read as it was written, and refused with a broken histogram of receivers', () => {
    const record = buildWebSocketRecord();
    assert.deepEqual(parseRecord(JSON.stringify(record), 'record.json'), record);
    const { receivers } = describeMessages('websocket-broadcast').messages ?? {};
    assert.ok(receivers != null);
    const broken = buildWebSocketRecord({
      change: (kind) =>
        kind === 'websocket-broadcast'
          ? { messages: { ...wellDelivered, receivers: { ...receivers, last: 'x' } } }
          : {},
    });
    assert.throws(() => parseRecord(JSON.stringify(broken), 'record.json'), {
      code: 'record-unreadable',
      details: ['rounds[1].phases[2].arms[0].messages.receivers.last: not a compressed HDR histogram'],
    });
  });

  it('has another configuration with other sockets, rates or sizes, and the same without any of them', () => {
    const digestOf = (phases: readonly string[], sockets: number) => {
      const settings = { phases: [...phases], latency: { ratePerSecond: 300 }, webSocket: { sockets } };
      const record = buildWebSocketRecord({}, { settings });
      const [, daphne] = record.variants;
      assert.ok(daphne !== undefined);
      return describeConfiguration(record, daphne, null).phases;
    };
    assert.notDeepEqual(digestOf(['websocket-echo'], 10), digestOf(['websocket-echo'], 20));
    assert.deepEqual(digestOf(['latency'], 10), digestOf(['latency'], 20));
  });
});
