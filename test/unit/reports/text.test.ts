import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanText } from '../../../src/reports/clean-text.ts';
import { escapeHtml, escapeMarkdown, fenceMarkdown } from '../../../src/reports/escape-markdown.ts';
import { drawSparkline, shortenSeries } from '../../../src/reports/sparkline.ts';
import { measureWidth, truncateText, wrapText } from '../../../src/reports/text-width.ts';

describe('cleanText', () => {
  it('removes escape sequences and control characters', () => {
    assert.equal(cleanText('a\u001b[31mred\u001b[0m \u001b]0;title\u0007b\u0000\u0008c\u009b'), 'ared bc');
  });

  it('removes overrides of the direction of writing', () => {
    assert.equal(cleanText('a\u202eb\u2066c'), 'abc');
  });

  it('turns line ends into blanks', () => {
    assert.equal(cleanText('a\r\nb\u2028c\td'), 'a b c d');
  });
});

describe('escapeMarkdown', () => {
  it('shows HTML, tables, code and line ends as they are written', () => {
    assert.equal(
      escapeMarkdown('<img src=x> & a | b `c`\nd \\|'),
      '&lt;img src=x&gt; &amp; a &#124; b &#96;c&#96; d &#92;&#124;',
    );
  });

  it('makes no link, picture or emphasis', () => {
    assert.equal(escapeMarkdown('![a](b) *c* __d__ ~e~'), '!\\[a\\](b) \\*c\\* \\_\\_d\\_\\_ \\~e\\~');
  });

  it('makes no heading and no list', () => {
    assert.deepEqual(['# a', '- a', '+ a', '1. a', '2) a'].map(escapeMarkdown), [
      '\\# a',
      '\\- a',
      '\\+ a',
      '1\\. a',
      '2\\) a',
    ]);
  });

  it('mentions nobody, and leaves the name of a variant alone', () => {
    assert.equal(escapeMarkdown('@octocat daphne@base'), '@\u200boctocat daphne@base');
  });
});

it('escapeHtml leaves alone what only Markdown would read', () => {
  assert.equal(escapeHtml('<b> my_setup & *'), '&lt;b&gt; my_setup &amp; *');
});

describe('fenceMarkdown', () => {
  it('has a fence that the text cannot close', () => {
    assert.equal(fenceMarkdown(['a', '````', 'b\u001b[1m']), '`````text\na\n````\nb\n`````');
  });
});

describe('text width', () => {
  it('counts wide characters twice and combining ones not at all', () => {
    assert.deepEqual(['abc', '漢字', 'é', '🚀', 'p50 ×'].map(measureWidth), [3, 4, 1, 2, 5]);
  });

  it('truncates by columns', () => {
    assert.equal(truncateText('abcdef', 4), 'abc…');
    assert.equal(truncateText('漢字漢', 4), '漢…');
    assert.equal(truncateText('abcd', 4), 'abcd');
  });

  it('wraps at blanks and leaves a long word whole', () => {
    assert.deepEqual(wrapText('aa bb /a/long/path cc', 5), ['aa bb', '/a/long/path', 'cc']);
  });
});

describe('sparkline', () => {
  it('begins at zero, so that heights are shares', () => {
    assert.equal(drawSparkline([0, 50, 100]), '▁▅█');
    assert.equal(drawSparkline([90, 100]), '▇█');
    assert.equal(drawSparkline([0, 0]), '▁▁');
    assert.equal(drawSparkline([]), '');
  });

  it('averages neighbours to fit', () => {
    assert.deepEqual(shortenSeries([1, 3, 5, 7, 9], 3), [2, 6, 9]);
    assert.deepEqual(shortenSeries([1, 2], 30), [1, 2]);
  });
});
