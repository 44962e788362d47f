/** Reads SVG as strict XML: what is not well-formed throws. Enough of XML for what is written here, and not more. */

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own and that of all elements within it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const token = /<\?xml [^<>]*\?>|<\/([\w:-]+)>|<([\w:-]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>|[^<]+/gy;

/** In the order of their start tags. */
export function readSvg(svg: string): readonly SvgElement[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const match = token.exec(svg);
    if (match === null) throw new Error(`not well-formed: ${svg.slice(at, at + 60)}`);
    const [all, closed, opened, attributes = '', empty] = match;
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes another element`);
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), text: '' };
      found.push(element);
      if (empty === '') open.push(element);
    } else if (!all.startsWith('<?')) {
      for (const element of open) element.text += decode(all);
    }
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ name }) => name).join(', ')}`);
  return found;
}

/** Texts that are drawn. */
export function readLabels(svg: string): string[] {
  return readSvg(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);
}

export function findByClass(svg: string, name: string, style: string): readonly SvgElement[] {
  return readSvg(svg).filter(
    (element) => element.name === name && (element.attributes['class'] ?? '').split(' ').includes(style),
  );
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute comes twice:${text}`);
  return attributes;
}

function decode(text: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`an ampersand alone: ${text}`);
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
