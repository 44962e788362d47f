import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { renderHtml } from '../../../src/reports/html.ts';
import { element } from '../../../src/reports/markup.ts';
import { type Block, buildColumn, say } from '../../../src/reports/report.ts';

const render = (blocks: readonly Block[], title = 'Channels Bench') =>
  renderHtml({ title, blocks }, { styleSheet: '.x { color: red; }', footer: 'Made by a test' });

const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> "quoted" & 'single' \u001b[31mred\u202e`;

test('the policy allows nothing but the one style sheet, whose digest it names', () => {
  const page = render([]);
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const digest = createHash('sha256').update(style).digest('base64');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  assert.equal(
    policy.replaceAll('&#39;', "'"),
    `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  );
  assert.match(style, /\.x \{ color: red; \}/);
  assert.doesNotMatch(page, /<script|<link| style=|https?:\/\//);
});

test('text of a record is text in every kind of block', () => {
  const wide = element('svg', { role: 'img' });
  const blocks: Block[] = [
    { kind: 'heading', text: hostile },
    { kind: 'paragraph', text: say(hostile, 'bad') },
    { kind: 'table', columns: [buildColumn(hostile, { group: hostile })], rows: [[say(hostile)]] },
    { kind: 'list', items: [{ text: say(hostile), lines: [hostile] }] },
    { kind: 'code', lines: [hostile] },
    { kind: 'chart', title: hostile, unit: hostile, points: [{ label: hostile, value: 1 }] },
    { kind: 'figure', title: hostile, description: hostile, notes: [hostile], wide, narrow: wide },
    { kind: 'section', title: hostile, blocks: [{ kind: 'paragraph', text: say(hostile) }] },
  ];
  const page = render(blocks, hostile);
  assert.doesNotMatch(page, /<script|<img/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must be gone
  assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  assert.equal(page.split('&lt;script&gt;alert(1)').length - 1, 17);
});

test('columns of a group stand under one heading, and the first cell names its row', () => {
  const columns = [
    buildColumn('setup', { align: 'left' }),
    buildColumn('p50', { group: 'latency, ms' }),
    buildColumn('p99', { group: 'latency, ms' }),
    buildColumn('errors'),
  ];
  const page = render([{ kind: 'table', columns, rows: [[say('Daphne', 'strong'), say('1'), say('2'), say('0')]] }]);
  const [, head = ''] = /<thead>(.*)<\/thead>/.exec(page) ?? [];
  assert.match(
    head,
    /<th scope="col" rowspan="2">setup<\/th><th scope="colgroup" colspan="2" class="group">latency, ms/,
  );
  assert.match(
    head,
    /<th scope="col" rowspan="2" class="number">errors<\/th><\/tr><tr><th .*>p50<\/th><th .*>p99<\/th>/,
  );
  assert.match(page, /<tbody><tr><th scope="row" class="strong">Daphne<\/th><td class="number">1<\/td>/);
});

test('a section is not folded, and its title comes once', () => {
  const page = render([
    {
      kind: 'section',
      title: 'Details',
      blocks: [
        { kind: 'heading', text: 'Details' },
        { kind: 'heading', text: 'Inner' },
      ],
    },
  ]);
  assert.equal(page.split('>Details<').length, 2);
  assert.match(page, /<section><h2>Details<\/h2><h3>Inner<\/h3><\/section>/);
});
