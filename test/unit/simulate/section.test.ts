import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parts } from '../../../scripts/simulate/parts.ts';
import { formatPercent, promise, renderSection } from '../../../scripts/simulate/section.ts';

describe('promise', () => {
  it('is kept within its bounds, both included, and broken outside', () => {
    assert.deepEqual(promise('rare', 0.01, { to: 0.01 }), { text: 'rare: 1.0 %', isKept: true });
    assert.equal(promise('rare', 0.0101, { to: 0.01 }).isKept, false);
    assert.equal(promise('often', 0.9, { from: 0.9 }).isKept, true);
    assert.equal(promise('often', 0.899, { from: 0.9 }).isKept, false);
    assert.equal(promise('nothing was drawn', Number.NaN, { to: 0.01 }).isKept, false);
  });
});

describe('renderSection', () => {
  it('is a Markdown table with its promises, the broken ones in capitals', () => {
    const text = renderSection({
      title: 'T',
      about: 'About.',
      header: ['metric', '5 %'],
      rows: [['p50', '99.0']],
      promises: [promise('a', 1, { to: 2 }), promise('b', 1, { to: 0 })],
    });
    assert.equal(
      text,
      [
        '### T',
        '',
        'About.',
        '',
        '| metric |  5 % |',
        '|--------|-----:|',
        '| p50    | 99.0 |',
        '',
        '- kept: a: 100.0 %',
        '- BROKEN: b: 100.0 %',
      ].join('\n'),
    );
  });

  it('shows small shares with two digits', () => {
    assert.deepEqual([0, 0.0077, 0.0099, 0.00996, 0.5].map(formatPercent), ['0.0', '0.77', '0.99', '1.0', '50.0']);
  });
});

describe('a part of the simulation', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const run = (seed: number) => parts.orders({ replicates: 6, seed });
    assert.deepEqual(run(3), run(3));
    assert.notDeepEqual(run(3), run(4));
  });
});
