/** What a part of the simulation found: a table, and which promises it keeps. As data, since it crosses threads. */
export interface Promised {
  readonly text: string;
  readonly isKept: boolean;
}

export interface Section {
  readonly title: string;
  readonly about: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly promises: readonly Promised[];
}

export interface PartOptions {
  readonly replicates: number;
  readonly seed: number;
}

export type Part = (options: PartOptions) => readonly Section[];

/** 0.0123 → `1.2`; with two digits below 1 %. */
export function formatPercent(fraction: number): string {
  const percent = 100 * fraction;
  return percent !== 0 && Math.abs(percent) < 0.995 ? percent.toFixed(2) : percent.toFixed(1);
}

/** Promised bounds are fractions, both included. */
export function promise(
  text: string,
  value: number,
  bounds: { readonly from?: number; readonly to?: number },
): Promised {
  const { from = -Infinity, to = Infinity } = bounds;
  return { text: `${text}: ${formatPercent(value)} %`, isKept: value >= from && value <= to };
}

/** Markdown that reads well in a terminal too. */
export function renderSection({ title, about, header, rows, promises }: Section): string {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const renderRow = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const kept = promises.map(({ text, isKept }) => `- ${isKept ? 'kept' : 'BROKEN'}: ${text}`);
  return [
    `### ${title}`,
    '',
    about,
    '',
    renderRow(header),
    rule,
    ...rows.map(renderRow),
    ...(kept.length > 0 ? ['', ...kept] : []),
  ].join('\n');
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
