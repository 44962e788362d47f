/** How one series is told from another: by colour, by the shape of its marks, and by its line. In grey two of them are left. */
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { element, type Markup } from '../reports/markup.ts';

const shapes: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
];
const dashes = [undefined, '7 3', '2 2.5', '9 3 2 3', '4 2'] as const;
/** Classes series-0 to series-5 of the style sheet. */
export const colourCount = 6;

export interface SeriesLook {
  /** Sets the colour. */
  readonly style: string;
  readonly dash: string | undefined;
  readonly shape: SymbolType;
}

/** Numbers of colours, shapes and lines have no common divisor, so that 210 series are all different. */
export function chooseLook(index: number): SeriesLook {
  return {
    style: `series-${index % colourCount}`,
    dash: dashes[index % dashes.length],
    shape: shapes[index % shapes.length] as SymbolType,
  };
}

/** `size` in square pixels. */
export function drawMark(x: number, y: number, shape: SymbolType, style: string, size = 46): Markup {
  return element('path', {
    d: symbol(shape, size).digits(2)() ?? '',
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    class: style,
  });
}
