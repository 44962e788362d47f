/** A report for a terminal: aligned, no wider than it, coloured only when asked. */
import { cleanText } from './clean-text.ts';
import type { Block, ListItem, Report } from './report.ts';
import { drawSparkline } from './sparkline.ts';
import { createPaint, type Paint } from './terminal-style.ts';
import { renderTable } from './terminal-table.ts';
import { wrapText } from './text-width.ts';

export interface TerminalOptions {
  readonly useColour: boolean;
  /** Columns; 40 at least. */
  readonly width: number;
}

/** Ends with a line end. */
export function renderTerminal(report: Report, { useColour, width }: TerminalOptions): string {
  const paint = createPaint(useColour);
  const usable = Math.max(40, width);
  const title = wrapText(cleanText(report.title), usable).map((line) => paint(line, 'strong'));
  return `${[...title, ...renderBlocks(report.blocks, usable, paint)].join('\n')}\n`;
}

function renderBlocks(blocks: readonly Block[], width: number, paint: Paint): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.kind;
    // What follows its heading, paragraphs and lists among themselves, stand together; all else has a blank line before.
    const isTogether =
      before === 'heading' ||
      (before === block.kind && block.kind === 'paragraph') ||
      (before === block.kind && block.kind === 'list');
    return [...(isTogether ? [] : ['']), ...renderBlock(block, width, paint)];
  });
}

function renderBlock(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'heading':
      return wrapText(cleanText(block.text), width).map((line) => paint(line, 'strong'));
    case 'paragraph':
      return wrapText(cleanText(block.text.text), width).map((line) => paint(line, block.text.tone));
    case 'table':
      return renderTable(block.columns, block.rows, width, paint);
    case 'list':
      return block.items.flatMap((item) => renderItem(item, width, paint));
    case 'code':
      return block.lines.map((line) => `  ${cleanText(line)}`);
    case 'chart':
      return [`${cleanText(block.title)}  ${drawSparkline(block.points.map(({ value }) => value))}`];
    case 'figure':
      return wrapText(cleanText(`${block.title}: ${block.description}`), width);
    case 'section': {
      const [first, ...others] = renderBlocks(block.blocks, width, paint);
      // A section that begins with a heading needs no title of its own here: nothing is folded.
      const title = block.blocks[0]?.kind === 'heading' ? [] : [paint(cleanText(block.title), 'strong')];
      return [...title, ...(first === '' || first === undefined ? [] : [first]), ...others];
    }
  }
}

function renderItem({ text, lines }: ListItem, width: number, paint: Paint): string[] {
  const wrapped = wrapText(cleanText(text.text), width - 2);
  return [
    ...wrapped.map((line, index) => `${index === 0 ? '· ' : '  '}${paint(line, text.tone)}`),
    ...lines.map((line) => `    ${paint(cleanText(line), 'muted')}`),
  ];
}
