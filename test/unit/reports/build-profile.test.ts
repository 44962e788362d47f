import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ProfileDifference } from '../../../src/comparison/compare-profiles.ts';
import { buildProfile } from '../../../src/reports/build-profile.ts';
import { renderMarkdown } from '../../../src/reports/markdown.ts';

const render = (changes: Partial<ProfileDifference>) => {
  const profile = { baseSamples: 1000, headSamples: 1200, functions: [], ...changes };
  const blocks = buildProfile(profile, 'Daphne', { head: 'head', base: 'base (main)' });
  return renderMarkdown({ title: 'T', blocks });
};

describe('buildProfile', () => {
  it('shows the own share on both sides, its change, and the share with calls', () => {
    const text = render({
      functions: [
        { name: 'spin (app/views.py)', base: { self: 0.05, total: 0.06 }, head: { self: 0.25, total: 0.3 } },
        { name: 'read (io.py)', base: { self: 0.5, total: 0.5 }, head: { self: 0.4, total: 0.4 } },
      ],
    });
    assert.match(text, /\| \*\*spin \(app\/views\.py\)\*\* \| 5\.0 % \| 25\.0 % \| \\\+20\.0 \| 30\.0 % \|/);
    assert.match(text, /\| \*\*read \(io\.py\)\*\* \| 50\.0 % \| 40\.0 % \| −10\.0 \| 40\.0 % \|/);
    assert.match(text, /from 1000 samples of base \(main\), 1200 of head/);
  });

  it('says that nothing stands out, or that there was nothing to see', () => {
    assert.match(render({}), /No function's share differs/);
    assert.match(render({ headSamples: 0 }), /without a single sample/);
  });

  it('does not let the name of a function act', () => {
    const shares = { self: 0, total: 0 };
    const text = render({ functions: [{ name: '<img src=x>|@all', base: shares, head: shares }] });
    assert.doesNotMatch(text, /<img|@all/);
  });
});
