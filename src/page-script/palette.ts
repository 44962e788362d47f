/** Colours of machines and marks of setups: two ways of telling apart, which do not meet. */

/** As the style sheet has them now, light or dark. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly paper: string;
  readonly bad: string;
  readonly good: string;
  readonly warn: string;
  readonly shade: string;
  readonly machines: readonly string[];
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ...{ ink: read('ink'), soft: read('soft'), grid: read('grid'), paper: read('paper') },
    ...{ bad: read('bad'), good: read('good'), warn: read('warn'), shade: read('shade') },
    machines: [0, 1, 2, 3, 4, 5].map((index) => read(`line-${index}`)),
  };
}

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'down';
const shapes: readonly Shape[] = ['circle', 'square', 'triangle', 'diamond', 'down', 'cross'];

export function chooseShape(setup: number): Shape {
  return shapes[setup % shapes.length] as Shape;
}

/** A path of `size` pixels around the point, for a canvas or as the d of an SVG path. */
export function outline(shape: Shape, x: number, y: number, size: number): string {
  const r = size / 2;
  const move = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${(x + dx * r).toFixed(1)} ${(y + dy * r).toFixed(1)}`).join('L')}Z`;
  switch (shape) {
    case 'circle':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0Z`;
    case 'square':
      return move([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ]);
    case 'triangle':
      return move([
        [0, -1.15],
        [1.1, 0.85],
        [-1.1, 0.85],
      ]);
    case 'down':
      return move([
        [0, 1.15],
        [1.1, -0.85],
        [-1.1, -0.85],
      ]);
    case 'diamond':
      return move([
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ]);
    case 'cross':
      return move([
        [-0.35, -1.1],
        [0.35, -1.1],
        [0.35, -0.35],
        [1.1, -0.35],
        [1.1, 0.35],
        [0.35, 0.35],
        [0.35, 1.1],
        [-0.35, 1.1],
        [-0.35, 0.35],
        [-1.1, 0.35],
        [-1.1, -0.35],
        [-0.35, -0.35],
      ]);
  }
}
