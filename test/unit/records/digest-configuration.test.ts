import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildHistoryEntries } from '../../../src/comparison/build-history-entries.ts';
import { digestConfiguration } from '../../../src/records/digest-configuration.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { buildControlRecord } from '../../support/build-control-record.ts';
import { buildUsualRecord, buildVariant } from '../../support/build-record.ts';

/** Of daphne, with what is its control in the comparison. */
function digestOf(record: BenchRecord): string {
  const find = (name: string | undefined) => record.variants.find((one) => one.name === name) ?? null;
  const daphne = find('daphne');
  assert.ok(daphne);
  return digestConfiguration(record, daphne, find(record.comparison?.pairs[0]?.base));
}

function changeEnvironment(changes: Partial<BenchRecord['environment']>): BenchRecord {
  const record = buildControlRecord();
  return { ...record, environment: { ...record.environment, ...changes } };
}

function changeSettings(changes: BenchRecord['settings']): BenchRecord {
  const record = buildControlRecord();
  return { ...record, settings: { ...record.settings, ...changes } };
}

const { environment } = buildControlRecord();

/** Each must be another configuration. */
const different: Readonly<Record<string, BenchRecord>> = {
  'the files of the setup': buildControlRecord({ head: { setupDigest: 'b'.repeat(64) } }),
  'the path': buildControlRecord({ head: { path: '/json' } }),
  'the number of workers': buildControlRecord({ head: { workers: 2 } }),
  'a service that answered elsewhere': buildControlRecord({ head: { remotes: { redis: '10.0.0.7:6379' } } }),
  'the phases': changeSettings({ phases: ['latency'] }),
  'a setting of a phase that runs': changeSettings({ latency: { ratePerSecond: 299 } }),
  'the warm-up': changeSettings({ warmUpSeconds: 3 }),
  'the kind of connection': changeSettings({ connection: 'close' }),
  'the time-out': changeSettings({ timeoutSeconds: 3 }),
  'the engine': changeEnvironment({ engine: { ...environment.engine, kind: 'compose' } }),
  'the network': changeEnvironment({ engine: { ...environment.engine, network: 'host-network' } }),
  'the number of cores': changeEnvironment({ cores: 8 }),
  'whether there is pinning': changeEnvironment({
    pinning: { generatorCores: null, serverCores: null, message: 'not pinned' },
  }),
  "the control's files": buildControlRecord({ control: { setupDigest: 'b'.repeat(64) } }),
  "the control's versions": buildControlRecord({ control: { versions: { python: '3.13.0' } } }),
  'whether there is a control': { ...buildControlRecord(), comparison: null },
  'how many variants share a round': buildThreeArmed(),
};

/** Each must be the same configuration. */
const alike: Readonly<Record<string, BenchRecord>> = {
  'the seed': changeSettings({ seed: 99 }),
  'the number of rounds': buildControlRecord({ rounds: 14 }),
  'the output folder': changeSettings({ outputDirectory: '/elsewhere' }),
  'the order of the settings': changeSettings({ throughput: { connections: 10 }, latency: { ratePerSecond: 300 } }),
  'a setting of a phase that does not run': changeSettings({ capacity: { stepSeconds: 9 } }),
  'limits of validity': changeSettings({ limits: { maxErrorRate: 0.5 } }),
  'the commit under test': buildControlRecord({
    head: { source: { directory: '/other', ref: 'main', commit: 'd'.repeat(40), isDirty: true } },
  }),
  'the versions under test': buildControlRecord({ head: { versions: { daphne: '9.9' } } }),
  'the CPU model, which stands beside it': changeEnvironment({ cpuModel: 'Intel Xeon' }),
  'which cores were pinned': changeEnvironment({
    pinning: { generatorCores: [0], serverCores: [1, 2, 3], message: 'generator on core 0, servers on cores 1-3' },
  }),
  'the reason for the engine': changeEnvironment({ engine: { ...environment.engine, reason: 'asked for' } }),
  'rounds that failed': { ...buildControlRecord(), rounds: buildControlRecord().rounds.slice(0, 5) },
};

function buildThreeArmed(): BenchRecord {
  const record = buildControlRecord();
  const rounds = record.plan.rounds.map((round) => ({ ...round, arms: [...round.arms, 'uvicorn'] }));
  return { ...record, variants: [...record.variants, buildVariant('uvicorn')], plan: { ...record.plan, rounds } };
}

describe('the configuration digest', () => {
  const usual = digestOf(buildControlRecord());

  it('is a SHA-256 in hex', () => assert.match(usual, /^[0-9a-f]{64}$/));

  it('stands in the entries of a history', () => {
    const entry = buildHistoryEntries(buildControlRecord()).find(({ variant }) => variant === 'daphne');
    assert.equal(entry?.configurationDigest, usual);
  });

  for (const [what, record] of Object.entries(different)) {
    it(`differs with ${what}`, () => assert.notEqual(digestOf(record), usual));
  }
  for (const [what, record] of Object.entries(alike)) {
    it(`does not differ with ${what}`, () => assert.equal(digestOf(record), usual));
  }

  it('tells the setups of one record apart', () => {
    const digests = buildHistoryEntries({
      ...buildUsualRecord(),
      variants: [buildVariant('gunicorn'), buildVariant('daphne', { setupDigest: 'b'.repeat(64) })],
    }).map(({ configurationDigest }) => configurationDigest);
    assert.equal(new Set(digests).size, 2);
  });
});
