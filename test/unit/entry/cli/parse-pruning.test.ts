import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePruning } from '../../../../src/entry/cli/parse-pruning.ts';

describe('parsePruning', () => {
  it('takes a number or a date', () => {
    assert.deepEqual(parsePruning({ keep: '100' }), { kind: 'keep', count: 100 });
    assert.deepEqual(parsePruning({ keep: '0' }), { kind: 'keep', count: 0 });
    assert.deepEqual(parsePruning({ before: '2026-11-24' }), {
      kind: 'before',
      date: new Date('2026-11-24T00:00:00Z'),
    });
  });

  for (const options of [
    {},
    { keep: '5', before: '2026-11-24' },
    { keep: '-1' },
    { keep: '1.5' },
    { keep: '' },
    { before: '2026-02-30' },
    { before: '24.11.2026' },
    { before: '2026-11-24T00:00:00Z' },
    { before: '' },
  ]) {
    it(`refuses ${JSON.stringify(options)}`, () => {
      assert.throws(() => parsePruning(options), { code: 'invalid-settings' });
    });
  }
});
