import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyState } from '../../../src/page-script/hash.ts';
import { settleState } from '../../../src/page-script/settle-state.ts';
import type { SiteIndex } from '../../../src/pages/site-data.ts';

const metrics = [
  { key: 'latency-p50', title: 'p50 latency', unit: 'ms', better: 'lower' },
  { key: 'throughput', title: 'requests/s', unit: 'per-second', better: 'higher' },
] as const;
const setup = (id: string, branches: readonly string[], keys: readonly (typeof metrics)[number]['key'][]) => ({
  ...{ id, name: id, title: id, runs: 1, metrics: keys, branches },
  ...{ machines: [], configurations: [], shifts: [], accepted: [] },
});
const index: SiteIndex = {
  ...{ title: '', madeAt: '', repositoryUrl: null, metrics },
  setups: [setup('daphne', ['main'], ['latency-p50', 'throughput']), setup('uvicorn', ['next'], ['latency-p50'])],
};

describe('an address', () => {
  it('without anything shows the first setup and metric, and says nothing', () => {
    const { setups, metric, words } = settleState(index, emptyState);
    assert.deepEqual([setups.map(({ id }) => id), metric.key, words], [['daphne'], 'latency-p50', []]);
  });

  it('that asks for what the site does not have is answered with what it has, in words', () => {
    const asked = { ...emptyState, setups: ['nosuch', 'uvicorn'], metric: 'throughput', branch: 'main' };
    const { setups, metric, words } = settleState(index, asked);
    assert.deepEqual([setups.map(({ id }) => id), metric.key], [['uvicorn'], 'latency-p50']);
    assert.deepEqual(words, [
      'There is no setup nosuch',
      'No setup shown has throughput',
      'No setup shown has runs of the branch main',
    ]);
  });

  it('leaves out setups without the metric, and keeps a branch that one of those shown has', () => {
    const asked = { ...emptyState, setups: ['daphne', 'uvicorn'], metric: 'throughput', branch: 'next' };
    const { setups, words } = settleState(index, asked);
    assert.deepEqual([setups.map(({ id }) => id), words], [['daphne'], []]);
  });
});
