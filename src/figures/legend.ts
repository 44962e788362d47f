import { element, label, type Markup } from '../reports/markup.ts';
import type { Drawing } from './figure.ts';
import { measureText, shortenText } from './measure-text.ts';
import { chooseLook, drawMark } from './series-looks.ts';

const size = 12;
const lineHeight = 20;
const keyWidth = 32;

/** Names with the mark and line of their series, in as many rows as are needed. `names[i]` has the look of `indexes[i]`. */
export function drawLegend(names: readonly string[], indexes: readonly number[], width: number): Drawing {
  const content: Markup[] = [];
  let [x, y] = [0, 14];
  for (const [position, name] of names.entries()) {
    const text = shortenText(name, size, width - keyWidth);
    const needed = keyWidth + measureText(text, size) + 16;
    if (x > 0 && x + needed - 16 > width) {
      x = 0;
      y += lineHeight;
    }
    const { style, dash, shape } = chooseLook(indexes[position] ?? position);
    content.push(
      element('line', { x1: x, y1: y - 4, x2: x + 26, y2: y - 4, class: `line ${style}`, 'stroke-dasharray': dash }),
      drawMark(x + 13, y - 4, shape, `mark ${style}`),
      label(x + keyWidth, y, text, 'name'),
    );
    x += needed;
  }
  return { height: names.length === 0 ? 0 : y + 8, content };
}
