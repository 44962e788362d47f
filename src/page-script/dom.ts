/** Elements from text that may be a stranger's: never from markup. */

type Child = Node | string;

/** `properties` are those of the element itself, like `type` and `checked`; attributes that are none go into `attributes`. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], 'style' | 'children' | 'attributes'>> & {
    readonly attributes?: Readonly<Record<string, string>>;
  } = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { attributes = {}, ...own } = properties;
  Object.assign(made, own);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Only https: is linked, whatever the data say. */
export function externalLink(url: string | null, text: string): Child {
  if (url === null || !URL.canParse(url) || new URL(url).protocol !== 'https:') return text;
  return h('a', { href: url, rel: 'noopener' }, [text]);
}

export function table(head: readonly string[], rows: readonly (readonly Child[])[], name: string): HTMLElement {
  const cells = (row: readonly Child[]) =>
    row.map((cell, index) =>
      index === 0 ? h('th', { scope: 'row' }, [cell]) : h('td', { className: 'number' }, [cell]),
    );
  const made = h('table', {}, [
    h('thead', {}, [
      h(
        'tr',
        {},
        head.map((text) => h('th', { scope: 'col' }, [text])),
      ),
    ]),
    h(
      'tbody',
      {},
      rows.map((row) => h('tr', {}, cells(row))),
    ),
  ]);
  return h('div', { className: 'scroll', tabIndex: 0, attributes: { role: 'region', 'aria-label': name } }, [made]);
}
