import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PairProfile } from '../../../src/comparison/describe-profiles.ts';
import { buildProfiles } from '../../../src/reports/build-profile.ts';
import { renderMarkdown } from '../../../src/reports/markdown.ts';

const shares = { self: 0, total: 0 };
const render = (changes: Partial<PairProfile>) => {
  const profile: PairProfile = {
    head: 'daphne',
    base: 'daphne@base',
    startedAt: '2026-03-01T12:00:00.000Z',
    wallSeconds: 30,
    profiler: 'py-spy',
    samples: { base: 1000, head: 1200 },
    functions: [],
    files: { head: 'profiles/daphne.collapsed', base: 'profiles/daphne@base.collapsed' },
    failure: null,
    title: 'Daphne',
    names: { head: 'head', base: 'base (main)' },
    ...changes,
  };
  return renderMarkdown({ title: 'T', blocks: buildProfiles([profile]) });
};

describe('buildProfiles', () => {
  it('shows the own share on both sides, its change, and the share with calls', () => {
    const text = render({
      functions: [
        { name: 'spin (app/views.py)', base: { self: 0.05, total: 0.06 }, head: { self: 0.25, total: 0.3 } },
        { name: 'read (io.py)', base: { self: 0.5, total: 0.5 }, head: { self: 0.4, total: 0.4 } },
      ],
    });
    assert.match(
      text,
      /\| \*\*spin \(app\/views\.py\)\*\* \| 5\.0\u00a0% \| 25\.0\u00a0% \| \\\+20\.0 \| 30\.0\u00a0% \|/,
    );
    assert.match(text, /\| \*\*read \(io\.py\)\*\* \| 50\.0\u00a0% \| 40\.0\u00a0% \| −10\.0 \| 40\.0\u00a0% \|/);
    assert.match(text, /from 1,000 samples of base \(main\), 1,200 of head by py-spy/);
    assert.match(text, /profiles\/daphne@base\.collapsed and profiles\/daphne\.collapsed/);
  });

  it('says that nothing stands out', () => {
    assert.match(render({}), /No function's share differs/);
  });

  it('says why there is no profile, and what to do', () => {
    const failure = { code: 'profiler-failed', message: 'The profiler ended with code 1.', details: ['→ Be root.'] };
    const text = render({ failure });
    assert.match(text, /There is no profile: The profiler ended with code 1\. The verdicts do not depend on it/);
    assert.match(text, /→ Be root\./);
  });

  it('shows the largest differences and counts the others', () => {
    const one = (index: number) => ({ name: `f${index} (a.py)`, base: shares, head: { self: 0.01, total: 0.01 } });
    const text = render({ functions: Array.from({ length: 20 }, (_, index) => one(index)) });
    assert.match(text, /f11 /);
    assert.doesNotMatch(text, /f12 /);
    assert.match(text, /8 more are in the record/);
  });

  it('does not let the name of a function act', () => {
    const text = render({ functions: [{ name: '<img src=x>|@all', base: shares, head: shares }] });
    assert.doesNotMatch(text, /<img|@all/);
  });

  it('is nothing without a profile', () => {
    assert.deepEqual(buildProfiles([]), []);
  });
});
