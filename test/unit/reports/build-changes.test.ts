import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PairChanges } from '../../../src/comparison/describe-changes.ts';
import { buildChanges } from '../../../src/reports/build-changes.ts';
import { renderMarkdown } from '../../../src/reports/markdown.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';

const none: PairChanges = {
  head: 'daphne@head',
  base: 'daphne@base',
  kind: 'revision',
  title: 'Daphne: head against base (main)',
  names: { head: 'head', base: 'base (main)' },
  differences: [],
  isDirty: false,
  commits: [],
  commitCount: 0,
};
const commit = { commit: '0123456789abcdef', author: 'Ada', title: 'Do less', date: '2026-03-01T10:00:00.000Z' };

const toMarkdown = (changes: Partial<PairChanges>) =>
  renderMarkdown({ title: 'T', blocks: buildChanges([{ ...none, ...changes }]) });
const toTerminal = (changes: Partial<PairChanges>) =>
  renderTerminal({ title: 'T', blocks: buildChanges([{ ...none, ...changes }]) }, { width: 80, useColour: false });

describe('buildChanges', () => {
  it('puts base beside head', () => {
    const text = toMarkdown({ differences: [{ name: 'django', before: '4.2.1', after: null }] });
    assert.match(text, /\| what \| base \(main\) \| head \|/);
    assert.match(text, /\| \*\*django\*\* \| 4\.2\.1 \| – \|/);
  });

  it('says that nothing differs', () => {
    assert.match(toMarkdown({}), /Nothing that is recorded: versions/);
    assert.match(toMarkdown({ commits: [commit], commitCount: 1 }), /Nothing but the commits below/);
  });

  it('lists commits with day, author and title, and says how many are not listed', () => {
    const text = toMarkdown({ commits: [commit, { ...commit, date: null }], commitCount: 60 });
    assert.match(text, /<summary>60 commits between them<\/summary>/);
    assert.match(text, /^0123456789ab 2026-03-01 Ada: Do less$/m);
    assert.match(text, /^0123456789ab Ada: Do less$/m);
    assert.match(text, /^… and 58 more$/m);
    assert.match(toMarkdown({ commits: [commit], commitCount: 1 }), /<summary>1 commit between them</);
  });

  it('warns of changes that are not committed', () => {
    assert.match(toMarkdown({ isDirty: true }), /holds changes that are not committed/);
  });

  it('lets no title or author of a stranger act', () => {
    const nasty =
      '\u001b[31m```\n</details><script>alert(1)</script> @everyone fixes #1 https://example.org [x](y) \u202e| \u0007';
    const commits = [{ ...commit, title: nasty, author: `<b>${nasty}` }];
    const markdown = toMarkdown({ commits, commitCount: 1 });
    const [before = '', fenced = '', after = ''] = markdown.split(/^````+.*$/m);
    assert.equal(markdown.split(/^````+.*$/m).length, 3, 'the fence was closed');
    assert.match(fenced, /@everyone fixes #1/);
    assert.equal(fenced.trim().split('\n').length, 1);
    assert.doesNotMatch(before + after, /script|everyone/);
    const terminal = toTerminal({ commits, commitCount: 1 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    assert.doesNotMatch(terminal, /\u001b|\u0007|\u202e/);
  });
});
