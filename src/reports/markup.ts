/** SVG and HTML as text that is safe to write: made only from names of our own and from text that was escaped here. */
import { cleanText } from './clean-text.ts';

export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Strings among the children are text, however much they look like markup. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children: readonly (Markup | string)[] = []): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeText(value)}"`],
  );
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.markup)).join('');
  const open = `<${name}${written.join('')}`;
  return { markup: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}

/** A line or label of a figure. `style` is one or several classes of the style sheet. */
export function label(x: number, y: number, text: string, style: string): Markup {
  return element('text', { x, y, class: style }, [text]);
}

export function straightLine(x1: number, y1: number, x2: number, y2: number, style: string): Markup {
  return element('line', { x1, y1, x2, y2, class: style });
}

export function group(attributes: Attributes, children: readonly (Markup | string)[]): Markup {
  return element('g', attributes, children);
}

/** Also safe within an attribute; characters that XML does not allow are removed. */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A hundredth of a pixel is more than anybody sees. */
function formatCoordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  return String(Number(value.toFixed(2)));
}
