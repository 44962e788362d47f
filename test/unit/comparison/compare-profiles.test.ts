import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareProfiles } from '../../../src/comparison/compare-profiles.ts';
import { parseCollapsedStacks } from '../../../src/records/collapsed-stacks.ts';

const compare = (base: string, head: string, limit = 10) =>
  compareProfiles(parseCollapsedStacks(base), parseCollapsedStacks(head), limit);

describe('compareProfiles', () => {
  it('finds the function that takes more, with its own share and that with its calls', () => {
    const { functions, baseSamples, headSamples } = compare(
      'main;serve;parse 500\nmain;serve;view 500',
      'main;serve;parse 500\nmain;serve;view 500\nmain;serve;view;spin 250',
    );
    assert.deepEqual([baseSamples, headSamples], [1000, 1250]);
    assert.deepEqual(functions[0], {
      name: 'spin',
      base: { self: 0, total: 0 },
      head: { self: 0.2, total: 0.2 },
    });
    const view = functions.find(({ name }) => name === 'view');
    assert.deepEqual(view?.base, { self: 0.5, total: 0.5 });
    assert.ok(Math.abs((view?.head.self ?? 0) - 0.4) < 1e-12 && Math.abs((view?.head.total ?? 0) - 0.6) < 1e-12);
    assert.ok(!functions.some(({ name }) => name === 'main'), 'its own share is 0 on both sides');
  });

  it('counts a function that calls itself once', () => {
    const [walk] = compare('walk;walk;walk 10\nother 90', 'walk;walk 90\nother 10').functions;
    assert.deepEqual(walk, { name: 'other', base: { self: 0.9, total: 0.9 }, head: { self: 0.1, total: 0.1 } });
    const found = compare('walk;walk;walk 10\nother 90', 'walk;walk 90\nother 10').functions[1];
    assert.deepEqual(found?.head, { self: 0.9, total: 0.9 });
  });

  it('says nothing of what the scatter of sampling explains', () => {
    // 50 and 55 of 1000: a difference of 0.5 points, a standard error of 1.0.
    assert.deepEqual(compare('a 50\nb 950', 'a 55\nb 945').functions, []);
    // 500 and 700 of 10000: 2 points, a standard error of 0.34.
    assert.equal(compare('a 500\nb 9500', 'a 700\nb 9300').functions.length, 2);
  });

  it('lists as many as asked, and none when a side is empty', () => {
    assert.equal(compare('a 500\nb 9500', 'a 700\nb 9300', 1).functions.length, 1);
    assert.deepEqual(compare('', 'a 1000'), { baseSamples: 0, headSamples: 1000, functions: [] });
    assert.deepEqual(compare('', ''), { baseSamples: 0, headSamples: 0, functions: [] });
  });
});
