import type { FigureBlock } from '../reports/report.ts';
import { type Figure, narrowWidth, wideWidth } from './figure.ts';
import { renderEmbeddedSvg } from './render-svg.ts';

/** `place`: of our own making, and unlike that of any other figures in the same page. */
export function buildFigureBlocks(figures: readonly Figure[], place: string): FigureBlock[] {
  return figures.map((figure, index) => ({
    kind: 'figure',
    title: figure.title,
    description: figure.description,
    notes: figure.notes,
    wide: renderEmbeddedSvg(figure, wideWidth, `${place}-${index}-wide`),
    narrow: renderEmbeddedSvg(figure, narrowWidth, `${place}-${index}-narrow`),
  }));
}
