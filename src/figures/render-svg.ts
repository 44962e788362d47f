/** A figure → SVG as text: a file of its own, or a part of a page. */

import { element, group, label, type Markup } from '../reports/markup.ts';
import { type Drawing, type Figure, wideWidth } from './figure.ts';
import { wrapText } from './measure-text.ts';
import { figureStyleSheet } from './style-sheet.ts';

const margin = 14;

/** With its title above and its notes below; light or dark as its reader has it. */
export function renderStandaloneSvg(figure: Figure, width = wideWidth): string {
  const inner = width - 2 * margin;
  const title = wrapText(figure.title, 15.5, inner);
  const top = margin + title.length * 20 + 4;
  const { height, content } = figure.draw(inner);
  const notes = figure.notes.flatMap((note) => wrapText(note, 11.5, inner));
  const bottom = top + height + (notes.length === 0 ? 0 : 8 + notes.length * 15);
  const total = bottom + margin;
  const style: Markup = { markup: `<style>${figureStyleSheet}</style>` };
  const svg = wrapSvg(figure, figure.name, { width, height: total }, [
    style,
    element('rect', { width, height: total, class: 'paper' }),
    ...title.map((line, index) => label(margin, margin + 14 + index * 20, line, 'title')),
    group({ transform: `translate(${margin} ${top})` }, content),
    ...notes.map((line, index) => label(margin, top + height + 20 + index * 15, line, 'note')),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`;
}

/** Without style sheet, title and notes, which the page has. `id` must be unique in the page. */
export function renderEmbeddedSvg(figure: Figure, width: number, id: string): Markup {
  const drawing = figure.draw(width);
  return wrapSvg(figure, id, { width, height: drawing.height }, drawing.content);
}

function wrapSvg(
  { title, description }: Figure,
  id: string,
  { width, height }: { readonly width: number; readonly height: Drawing['height'] },
  content: readonly Markup[],
): Markup {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'bench-figure',
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
    },
    [
      element('title', { id: `${id}-title` }, [title]),
      element('desc', { id: `${id}-description` }, [description]),
      ...content,
    ],
  );
}
