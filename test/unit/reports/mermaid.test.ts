import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderMermaid } from '../../../src/reports/mermaid.ts';

const chart = (values: readonly number[], title = 'Trend') =>
  renderMermaid({
    kind: 'chart',
    title,
    unit: 'ms',
    points: values.map((value, index) => ({ label: `r${index}`, value })),
  });

describe('renderMermaid', () => {
  it('writes what Mermaid reads', () => {
    assert.equal(
      chart([1, 1.5, 1.25]),
      '```mermaid\n%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%\nxychart-beta\n  title "Trend"\n  x-axis ["r0", "r1", "r2"]\n  y-axis "ms" 0.95 --> 1.55\n  line [1, 1.5, 1.25]\n```',
    );
  });

  it('leaves out what is no number, and is nothing for a single point', () => {
    assert.match(chart([1, Number.NaN, 2]), /line \[1, 2\]/);
    assert.equal(chart([1]), '');
    assert.equal(chart([]), '');
  });

  it('shows the newest fifty, never a range of nothing, and no exponents', () => {
    assert.match(
      chart(Array.from({ length: 80 }, (_, index) => index)),
      /x-axis "oldest to newest" 1 --> 50\n[\s\S]*line \[30, .*, 79\]/,
    );
    assert.match(chart([2, 2, 2]), /1\.9 --> 2\.1/);
    assert.doesNotMatch(chart([1e-7, 3e-7]), /e-/);
  });

  it('lets no title close its quotation marks or its fence', () => {
    const text = chart([1, 2], 'a"]\n```\n<script>%%{init}');
    assert.equal(text.split('\n').length, 8);
    assert.match(text, /title "a {2,}[^"]*"/);
  });
});
