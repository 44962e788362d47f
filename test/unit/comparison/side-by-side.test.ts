import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSideBySide, compareWithFirst } from '../../../src/comparison/side-by-side.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import {
  buildArmPhase,
  buildPhase,
  buildRecord,
  buildRound,
  buildUsualRecord,
  buildVariant,
} from '../../support/build-record.ts';

function compare(baseline: BenchRecord, current: BenchRecord) {
  return compareSideBySide(summarizeRecord(baseline), summarizeRecord(current));
}

/** One round of daphne's throughput: `count` right answers in a second. */
function buildThroughput(count: number, invalid: readonly string[] = []): BenchRecord {
  const arm = buildArmPhase('daphne', { latencies: [[1, count]], invalid });
  return buildRecord([buildRound(0, ['daphne'], [buildPhase('throughput', [arm])])]);
}

function throughputOf(comparison: ReturnType<typeof compare>) {
  return comparison.variants[0]?.metrics.find(({ metric }) => metric.key === 'throughput');
}

describe('compareSideBySide', () => {
  it('finds equal records equal, without a warning', () => {
    const { variants, warnings, onlyInBaseline, onlyInCurrent } = compare(buildUsualRecord(), buildUsualRecord());
    assert.deepEqual(
      variants.map(({ name }) => name),
      ['gunicorn', 'daphne'],
    );
    for (const { metric, ratio } of variants.flatMap(({ metrics }) => metrics)) {
      assert.equal(ratio, metric.unit === 'fraction' ? null : 1);
    }
    assert.deepEqual([warnings, onlyInBaseline, onlyInCurrent], [[], [], []]);
  });

  it('divides the current figure by the baseline', () => {
    assert.equal(throughputOf(compare(buildThroughput(1000), buildThroughput(1500)))?.ratio, 1.5);
  });

  it('keeps a metric of one side, without a ratio', () => {
    const comparison = compare(buildUsualRecord(), buildThroughput(100));
    const p50 = comparison.variants[0]?.metrics.find(({ metric }) => metric.key === 'latency-p50');
    assert.equal(p50?.baseline.kind, 'measured');
    assert.deepEqual(p50?.current, { kind: 'missing', reason: 'not measured' });
    assert.equal(p50?.ratio, null);
  });

  it('has no ratio with an invalid side', () => {
    const pair = throughputOf(compare(buildThroughput(100), buildThroughput(100, ['10 % errors'])));
    assert.equal(pair?.current.kind, 'invalid');
    assert.equal(pair?.ratio, null);
  });

  it('names setups of one side', () => {
    const comparison = compare(buildUsualRecord(), buildThroughput(100));
    assert.deepEqual(comparison.onlyInBaseline, ['Gunicorn']);
    assert.deepEqual(comparison.onlyInCurrent, []);
    assert.deepEqual(compare(buildThroughput(100), buildUsualRecord()).onlyInCurrent, ['Gunicorn']);
  });

  it('warns of an unlike machine, engine, network and pinning', () => {
    const usual = buildUsualRecord();
    const other = buildUsualRecord({
      environment: {
        ...usual.environment,
        cpuModel: 'Intel Xeon',
        cores: 2,
        engine: { kind: 'compose', reason: 'a Docker engine answers', versions: {}, network: 'published-port' },
        pinning: { generatorCores: null, serverCores: null, message: 'nothing pinned' },
      },
    });
    assert.deepEqual(compare(usual, other).warnings, [
      'CPU was AMD EPYC 7763 64-Core Processor, is Intel Xeon',
      'cores was 4, is 2',
      'engine was processes, is compose',
      'network was direct, is published-port',
      'pinning was generator on core 3, servers on cores 0-2, is nothing pinned',
    ]);
  });

  it('warns of other settings, but not of another seed or folder', () => {
    const settings = {
      rounds: 1,
      seed: 1,
      outputDirectory: '/a',
      latency: { ratePerSecond: 300 },
      phases: ['latency'],
    };
    const changed = {
      ...settings,
      seed: 2,
      outputDirectory: '/b',
      latency: { ratePerSecond: 75 },
      phases: ['capacity'],
    };
    assert.deepEqual(compare(buildUsualRecord({ settings }), buildUsualRecord({ settings: changed })).warnings, [
      'setting latency.ratePerSecond was 300, is 75',
      'setting phases was latency, is capacity',
    ]);
  });

  it('warns of another setup, source and versions', () => {
    const source = { directory: '/src/channels', ref: null, commit: '0123456789abcdef0123', isDirty: true };
    const variants = [
      buildVariant('gunicorn'),
      buildVariant('daphne', { setupDigest: 'b'.repeat(64), source, versions: { python: '3.13.1', redis: '7.0' } }),
    ];
    assert.deepEqual(compare(buildUsualRecord(), buildUsualRecord({ variants })).warnings, [
      'Daphne: the files of the setup differ',
      'Daphne: source was none, is 0123456789ab with changes',
      'Daphne: django was 4.2.1, is unknown',
      'Daphne: python was 3.11.2, is 3.13.1',
      'Daphne: redis was unknown, is 7.0',
    ]);
  });

  it('warns of a baseline that did not end', () => {
    assert.deepEqual(compare(buildUsualRecord({ status: 'interrupted' }), buildUsualRecord()).warnings, [
      'the baseline was interrupted after 2 of 2 rounds',
    ]);
  });
});

describe('compareWithFirst', () => {
  it('gives the ratios of every later setup to the first', () => {
    const [daphne, ...others] = compareWithFirst(summarizeRecord(buildUsualRecord()));
    assert.equal(daphne?.name, 'daphne');
    assert.equal(daphne?.ratios.get('throughput'), 0.5);
    assert.equal(daphne?.ratios.get('load-cpu'), 2.2);
    assert.equal(daphne?.ratios.has('latency-error-rate'), false);
    assert.deepEqual(others, []);
  });

  it('has nothing to say of one setup or none', () => {
    assert.deepEqual(compareWithFirst(summarizeRecord(buildThroughput(1))), []);
    assert.deepEqual(compareWithFirst(summarizeRecord(buildRecord([]))), []);
  });
});
