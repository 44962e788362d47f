import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ChartState, emptyState, formatHash, parseHash } from '../../../src/page-script/hash.ts';

const states: readonly ChartState[] = [
  emptyState,
  {
    ...emptyState,
    setups: ['daphne', 'daphne-redis'],
    metric: 'throughput',
    mode: 'raw',
    branch: 'feature/<b>&x=1 ü',
    range: '90d',
  },
  {
    ...emptyState,
    range: { from: 1767225600, to: 1767268805 },
    run: { setup: 'daphne', second: 1767268800 },
    first: { setup: 'daphne', second: 1 },
  },
];

describe('the address of a view', () => {
  it('comes back as it was', () => {
    for (const state of states) assert.deepEqual(parseHash(formatHash(state)), { state, ignored: [] });
  });

  it('is short for what is usual, and can be read', () => {
    assert.equal(formatHash(emptyState), '#');
    assert.equal(
      formatHash({ ...emptyState, setups: ['a', 'b'], range: { from: 1767225600, to: 1767312000 } }),
      '#setups=a,b&from=2026-01-01&to=2026-01-02',
    );
  });

  it('keeps what can be understood of garbage, and names the rest', () => {
    const { state, ignored } = parseHash(
      '#setups=,daphne,&mode=<script>&range=1d&from=2026-13-45&run=a:b&first=../x:1&metric=p50&%%%',
    );
    assert.deepEqual(state.setups, ['daphne']);
    assert.equal(state.metric, 'p50');
    assert.deepEqual(ignored, ['from=2026-13-45', 'mode=<script>', 'range=1d', 'run=a:b', 'first=../x:1']);
    assert.deepEqual(parseHash('#from=2026-02-01&to=2026-01-01').state.range, 'newest');
    assert.ok((parseHash(`#mode=${'x'.repeat(1000)}`).ignored[0] ?? '').length < 120);
  });
});
