/** A table in columns of characters. One that is too wide becomes several, each beginning with the first column. */
import { cleanText } from './clean-text.ts';
import type { Column, Text } from './report.ts';
import type { Paint } from './terminal-style.ts';
import { measureWidth, truncateText } from './text-width.ts';

const gap = '  ';
const maxNameWidth = 36;
/** Of the terminal, so that the figures keep the larger part of a narrow one. */
const maxNameShare = 0.4;

interface Part {
  readonly column: Column;
  readonly width: number;
  readonly cells: readonly Text[];
}

export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  width: number,
  paint: Paint,
): string[] {
  const parts = columns.map((column, index) => buildPart(column, index, rows, width));
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return splitParts(first, others, width).flatMap((some, index) => [
    ...(index === 0 ? [] : ['']),
    ...renderParts([first, ...some], paint),
  ]);
}

function buildPart(column: Column, index: number, rows: readonly (readonly Text[])[], width: number): Part {
  const nameWidth = Math.min(maxNameWidth, Math.floor(width * maxNameShare));
  const cells = rows.map((row) => {
    const cell = row[index] ?? { text: '', tone: 'normal' };
    const text = cleanText(cell.text);
    return { ...cell, text: index === 0 ? truncateText(text, nameWidth) : text };
  });
  return {
    column,
    width: Math.max(measureWidth(column.header), ...cells.map((cell) => measureWidth(cell.text))),
    cells,
  };
}

/** Fills line after line; columns of one group stay together where they fit. */
function splitParts(first: Part, others: readonly Part[], width: number): Part[][] {
  const tables: Part[][] = [[]];
  let used = first.width;
  for (const group of groupParts(others)) {
    const units = first.width + widthOf(group) <= width ? [group] : group.map((part) => [part]);
    for (const unit of units) {
      if (used + widthOf(unit) > width && tables.at(-1)?.length !== 0) {
        tables.push([]);
        used = first.width;
      }
      tables.at(-1)?.push(...unit);
      used += widthOf(unit);
    }
  }
  return tables;
}

/** With the gap before each. A group's title may be wider than its columns. */
function widthOf(parts: readonly Part[]): number {
  return Math.max(
    parts.reduce((sum, part) => sum + gap.length + part.width, 0),
    gap.length + measureWidth(parts[0]?.column.group ?? ''),
  );
}

function groupParts(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const isSame = part.column.group !== '' && last?.[0]?.column.group === part.column.group;
    if (isSame) last?.push(part);
    else groups.push([part]);
  }
  return groups;
}

function renderParts(parts: readonly Part[], paint: Paint): string[] {
  const groups = groupParts(parts).map(widenToGroup);
  const all = groups.flat();
  const hasGroups = groups.some((group) => group[0]?.column.group);
  const groupLine = groups.map((group) => {
    const width = all.length === 0 ? 0 : widthOf(group) - gap.length;
    return fill({ text: group[0]?.column.group ?? '', tone: 'muted' }, width, 'right', paint);
  });
  const header = all.map(({ column, width }) =>
    fill({ text: column.header, tone: 'muted' }, width, column.align, paint),
  );
  const rule = groups.map((group) => paint('─'.repeat(widthOf(group) - gap.length), 'muted'));
  const rowCount = all[0]?.cells.length ?? 0;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    all.map(({ column, width, cells }) => {
      const cell = cells[row];
      return cell === undefined ? '' : fill(cell, width, column.align, paint);
    }),
  );
  return [...(hasGroups ? [groupLine] : []), header, rule, ...rows].map((cells) => cells.join(gap).trimEnd());
}

/** Blanks stay outside of the colour, so that those at the end of a line can be cut off. */
function fill({ text, tone }: Text, width: number, align: Column['align'], paint: Paint): string {
  const blanks = ' '.repeat(Math.max(0, width - measureWidth(text)));
  return align === 'left' ? paint(text, tone) + blanks : blanks + paint(text, tone);
}

/** Makes the first column of a group wider when the group's title needs it. */
function widenToGroup(group: Part[]): Part[] {
  const [first, ...others] = group;
  if (first === undefined) return group;
  const columns = group.reduce((sum, part) => sum + part.width, 0) + gap.length * others.length;
  const missing = measureWidth(first.column.group) - columns;
  return missing <= 0 ? group : [{ ...first, width: first.width + missing }, ...others];
}
