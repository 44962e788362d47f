/** A Redis on a second host, with and without a slow way to it. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { digestConfiguration } from '../../../src/records/digest-configuration.ts';
import { decodeHistogram } from '../../../src/records/histogram.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { createMeasureBench, findRemains } from '../../support/measure-bench.ts';
import { startSecondHost } from '../../support/second-host.ts';

const isRoot = process.getuid?.() === 0;
const delayMs = 30;

/** The middle delivery of the first round, valid or not: a busy machine is none of this test's business. */
function readMedianMs({ rounds }: BenchRecord): number {
  const phase = rounds[0]?.phases.find(({ kind }) => kind === 'websocket-broadcast');
  const histogram = phase?.arms[0]?.latencyHistogram;
  assert.ok(histogram !== undefined, 'no broadcast was measured');
  return decodeHistogram(histogram).getValueAtPercentile(50) / 1000;
}

test('a Redis on a second host is used and not started, and a slow way to it shows', {
  skip: !isRoot && 'needs root',
}, async () => {
  await using host = await startSecondHost();
  await using bench = await createMeasureBench();
  const measureWith = async (port: number) => {
    const { record, recordPath, error } = await bench.run(['daphne-redis'], {
      raw: {
        remote: `redis=${host.address}:${port}`,
        phases: 'websocket-broadcast',
        sockets: '10',
        'broadcast-rate': '4',
        'websocket-duration': '2s',
        timeout: '10s',
      },
    });
    assert.equal(error, null);
    assert.equal(record.rounds[0]?.failure, null);
    assert.deepEqual(await findRemains(record.runId), []);
    const [variant] = record.variants;
    assert.ok(variant !== undefined);
    assert.deepEqual(variant.remotes, { redis: `${host.address}:${port}` });
    assert.match(variant.versions['redis'] ?? '', /^\d/, 'asked of the Redis that answers there');
    assert.deepEqual(Object.keys(record.rounds[0]?.arms[0]?.peakMemoryBytes ?? {}), ['daphne']);
    const logs = await readdir(join(dirname(recordPath), 'logs'), { recursive: true });
    assert.ok(!logs.some((name) => name.endsWith('redis.log')), 'a Redis was started here');
    return { record, variant };
  };
  const near = await measureWith(host.port);
  const { port, by } = await host.delay(delayMs);
  const far = await measureWith(port);
  // A message to a group takes several ways to Redis and back, one after the other.
  assert.ok(readMedianMs(far.record) >= 2 * delayMs, `${readMedianMs(far.record)} ms`);

  const other = { ...near.variant, remotes: { redis: '198.51.100.254:6379' } };
  assert.notEqual(
    digestConfiguration(near.record, other, null),
    digestConfiguration(near.record, near.variant, null),
    'another Redis is another configuration',
  );
  process.stdout.write(
    `p50 of a delivery: ${readMedianMs(near.record)} ms near, ${readMedianMs(far.record)} ms far (${by})\n`,
  );
});
