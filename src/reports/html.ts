/**
 * A report as one HTML file that needs nothing else: no script, no server, nothing loaded. All of its text may be a stranger's, so it
 * is made by `element` alone, and the page's own policy forbids everything but its one style sheet.
 */
import { createHash } from 'node:crypto';
import { pageStyleSheet } from './html-style.ts';
import { renderHtmlTable } from './html-table.ts';
import { element, type Markup } from './markup.ts';
import type { Block, FigureBlock, ListItem, Report, Text } from './report.ts';

export interface PageOptions {
  /** Of the figures. Must hold nothing of a record. */
  readonly styleSheet: string;
  /** The last line: `Channels Bench 0.1.0`. */
  readonly footer: string;
}

export function renderHtml(report: Report, { styleSheet, footer }: PageOptions): string {
  const style = `${pageStyleSheet}${styleSheet}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = element('html', { lang: 'en' }, [
    element('head', {}, [
      openTag('meta', { charset: 'utf-8' }),
      openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      openTag('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, [report.title]),
      { markup: `<style>${style}</style>` },
    ]),
    element('body', {}, [
      element('header', {}, [element('h1', {}, [report.title])]),
      element('main', {}, renderBlocks(report.blocks, 2, { tables: 0 })),
      element('footer', {}, [element('p', { class: 'muted' }, [footer])]),
    ]),
  ]);
  return `<!doctype html>\n${page.markup}\n`;
}

/** How many there were, so that each has a name of its own. */
interface Counts {
  tables: number;
}

function renderBlocks(blocks: readonly Block[], level: number, counts: Counts): Markup[] {
  const rendered: Markup[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.kind !== 'figure') {
      rendered.push(...renderBlock(block, level, counts));
      continue;
    }
    const figures: FigureBlock[] = [];
    for (let next = blocks[index]; next?.kind === 'figure'; next = blocks[++index]) figures.push(next);
    index--;
    rendered.push(element('div', { class: 'figures' }, figures.map(renderFigure)));
  }
  return rendered;
}

function renderBlock(block: Exclude<Block, FigureBlock>, level: number, counts: Counts): Markup[] {
  switch (block.kind) {
    case 'heading':
      return [element(`h${level}`, {}, [block.text])];
    case 'paragraph':
      return [renderText('p', block.text)];
    case 'table':
      return [renderHtmlTable(block, `Table ${++counts.tables}`)];
    case 'list':
      return [element('ul', {}, block.items.map(renderItem))];
    case 'code':
      return [renderCode(block.lines)];
    case 'chart': {
      const points = block.points.map(({ label, value }) => `${label} ${value}`).join(', ');
      return [element('p', {}, [`${block.title}, ${block.unit}: ${points}`])];
    }
    case 'section': {
      const [first, ...others] = block.blocks;
      // Nothing is folded: on paper and for a search it would be away.
      const inner = first?.kind === 'heading' && first.text === block.title ? others : block.blocks;
      return [
        element('section', {}, [
          element(`h${level}`, {}, [block.title]),
          ...renderBlocks(inner, Math.min(6, level + 1), counts),
        ]),
      ];
    }
  }
}

function renderFigure({ title, notes, wide, narrow }: FigureBlock): Markup {
  return element('figure', {}, [
    element('figcaption', {}, [title]),
    element('div', { class: 'wide' }, [wide]),
    element('div', { class: 'narrow' }, [narrow]),
    ...notes.map((note) => element('p', { class: 'note' }, [note])),
  ]);
}

function renderText(name: string, { text, tone }: Text): Markup {
  return element(name, { class: tone === 'normal' ? undefined : tone }, [text]);
}

function renderItem({ text, lines }: ListItem): Markup {
  return element('li', { class: text.tone === 'normal' ? undefined : text.tone }, [
    text.text,
    ...(lines.length === 0 ? [] : [renderCode(lines)]),
  ]);
}

/** Can be reached by keyboard: it may be wider than the screen. */
function renderCode(lines: readonly string[]): Markup {
  return element('pre', { tabindex: 0 }, [
    element(
      'code',
      {},
      lines.flatMap((line) => [line, { markup: '\n' }]),
    ),
  ]);
}

function openTag(name: string, attributes: Readonly<Record<string, string>>): Markup {
  return { markup: element(name, attributes).markup.replace(/\/>$/, '>') };
}
