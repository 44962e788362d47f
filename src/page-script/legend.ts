/** What colours, marks and bands mean, in words. */
import { h } from './dom.ts';
import { chooseShape, outline, type Palette, type Shape } from './palette.ts';
import type { View } from './view.ts';

export function buildLegend(view: View, palette: Palette): HTMLElement {
  const setups =
    view.tracks.length < 2
      ? []
      : view.tracks.map(({ track, place }) => item(symbol(chooseShape(place), palette.ink), track.setup.title));
  const machines = view.machines.map((name, index) =>
    item(symbol('circle', palette.machines[index % palette.machines.length] as string), name),
  );
  return h('ul', { className: 'legend', attributes: { 'aria-label': 'Legend' } }, [
    ...setups,
    ...machines,
    item(symbol('circle', 'none', palette.warn), 'ring: stands out from the runs before it'),
    item(symbol('square', palette.shade), 'band: the level shifted within these commits'),
    item(flag(palette.good), 'flag: accepted'),
    ...(view.tracks.some(({ breaks }) => breaks.length > 0)
      ? [item(draw('M7 0v2m0 2v2m0 2v2m0 2v2', 'none', palette.soft), 'dotted line: another configuration begins')]
      : []),
  ]);
}

function item(mark: SVGElement, text: string): HTMLElement {
  return h('li', {}, [mark, text]);
}

function symbol(shape: Shape, fill: string, stroke = 'none'): SVGElement {
  return draw(outline(shape, 7, 7, stroke === 'none' ? 9 : 11), fill, stroke);
}

function flag(colour: string): SVGElement {
  return draw('M3 13V2l8 3l-8 3', colour, colour);
}

function draw(d: string, fill: string, stroke: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({ width: '14', height: '14', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  for (const [name, value] of Object.entries({ d, fill, stroke, 'stroke-width': '1.5' }))
    path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
