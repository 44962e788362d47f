import { element, type Markup } from './markup.ts';
import type { Block, Column, Text } from './report.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Can be scrolled by keyboard where it is wider than the screen. `name`: for a screen reader, unique in the page. */
export function renderHtmlTable({ columns, rows }: Table, name: string): Markup {
  const table = element('table', {}, [
    element('thead', {}, renderHead(columns)),
    element(
      'tbody',
      {},
      rows.map((row) =>
        element(
          'tr',
          {},
          row.map((text, index) => renderCell(text, index, columns[index])),
        ),
      ),
    ),
  ]);
  return element('div', { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 }, [table]);
}

/** Columns of one group stand under one heading. */
function renderHead(columns: readonly Column[]): Markup[] {
  const hasGroups = columns.some(({ group }) => group !== '');
  const alignOf = ({ align }: Column) => (align === 'right' ? 'number' : undefined);
  if (!hasGroups) {
    return [
      element(
        'tr',
        {},
        columns.map((column) => element('th', { scope: 'col', class: alignOf(column) }, [column.fullHeader])),
      ),
    ];
  }
  const top: Markup[] = [];
  for (let index = 0; index < columns.length; ) {
    const column = columns[index] as Column;
    let span = 1;
    while (column.group !== '' && columns[index + span]?.group === column.group) span++;
    top.push(
      column.group === ''
        ? element('th', { scope: 'col', rowspan: 2, class: alignOf(column) }, [column.header])
        : element('th', { scope: 'colgroup', colspan: span, class: 'group' }, [column.group]),
    );
    index += span;
  }
  const below = columns.filter(({ group }) => group !== '');
  return [
    element('tr', {}, top),
    element(
      'tr',
      {},
      below.map((column) => element('th', { scope: 'col', class: alignOf(column) }, [column.header])),
    ),
  ];
}

function renderCell({ text, tone }: Text, index: number, column: Column | undefined): Markup {
  const style = [column?.align === 'right' ? 'number' : '', tone === 'normal' ? '' : tone].filter((one) => one !== '');
  const attributes = { class: style.length === 0 ? undefined : style.join(' ') };
  return index === 0 ? element('th', { scope: 'row', ...attributes }, [text]) : element('td', attributes, [text]);
}
