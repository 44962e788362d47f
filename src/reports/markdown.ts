/** A report in GitHub's Markdown. Everything in it is escaped: titles, log lines and messages may be a stranger's. */
import { escapeHtml, escapeMarkdown, fenceMarkdown } from './escape-markdown.ts';
import { renderMermaid } from './mermaid.ts';
import type { Block, Column, ListItem, Report, Text } from './report.ts';

/** A step's summary may have 1 MiB; the rest is room for what else the job writes. */
const defaultMaxBytes = 900_000;
const cut = '_Shortened: the rest is in the record._';

/** Ends with a line end. What is beyond `maxBytes` is left out from the end, in whole blocks, and said so. */
export function renderMarkdown(report: Report, maxBytes = defaultMaxBytes): string {
  const kept = [`## ${escapeMarkdown(report.title)}`];
  let bytes = Buffer.byteLength(kept[0] ?? '') + cut.length + 8;
  for (const block of report.blocks) {
    const text = renderBlock(block);
    bytes += Buffer.byteLength(text) + 2;
    if (bytes > maxBytes) {
      kept.push(cut);
      break;
    }
    kept.push(text);
  }
  return `${kept.join('\n\n')}\n`;
}

/** `level`: of headings, where the text is a part of something larger. */
export function renderBlock(block: Block, level = 3): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return renderText(block.text);
    case 'table':
      return renderTable(block.columns, block.rows);
    case 'list':
      return block.items.map(renderItem).join('\n');
    case 'code':
      return fenceMarkdown(block.lines);
    case 'chart':
      return renderMermaid(block);
    case 'figure':
      return `**${escapeMarkdown(block.title)}** ${escapeMarkdown(block.description)}`;
    case 'section': {
      const [first, ...others] = block.blocks;
      const isTitle = first?.kind === 'heading' && first.text === block.title;
      return [
        `<details><summary>${escapeHtml(block.title)}</summary>`,
        ...(isTitle ? others : block.blocks).map((inner) => renderBlock(inner, level)),
        '</details>',
      ].join('\n\n');
    }
  }
}

function renderTable(columns: readonly Column[], rows: readonly (readonly Text[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => escapeMarkdown(column.fullHeader))),
    line(columns.map((column) => (column.align === 'left' ? ':---' : '---:'))),
    // A number and its per cent sign stay on one line, however narrow the screen.
    ...rows.map((row) => line(row.map((text) => renderText(text).replace(/(?<=\d) (?=%)/g, '\u00a0')))),
  ].join('\n');
}

function renderText({ text, tone }: Text): string {
  const escaped = escapeMarkdown(text);
  return tone === 'strong' || tone === 'bad' ? `**${escaped.trim()}**` : escaped;
}

/** Bold for whole sentences would shout: a list's tone is in its words. */
function renderItem({ text, lines }: ListItem): string {
  const first = `- ${escapeMarkdown(text.text)}`;
  if (lines.length === 0) return first;
  const indented = fenceMarkdown(lines)
    .split('\n')
    .map((line) => `  ${line}`);
  return [first, '', ...indented, ''].join('\n');
}
