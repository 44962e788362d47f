/** A report as data: what stands in it, without a word on how it looks. terminal.ts, markdown.ts and html.ts render it. */
import type { Markup } from './markup.ts';

export type Tone = 'normal' | 'strong' | 'muted' | 'good' | 'warning' | 'bad';

/** Plain text; may hold what a stranger wrote. Renderers remove control characters and escape it. */
export interface Text {
  readonly text: string;
  readonly tone: Tone;
}

export interface Column {
  /** Columns next to each other with the same group stand under one heading where there is room for it. */
  readonly group: string;
  /** Under its group: `p50`. */
  readonly header: string;
  /** Without its group: `p50 under load`. */
  readonly fullHeader: string;
  readonly align: 'left' | 'right';
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** The first column names the row. */
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  /** Lines shown as they are: a command, the end of a log. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  /** A series over time: drawn where that is possible. The table with the figures is a block of its own. */
  | { readonly kind: 'chart'; readonly title: string; readonly unit: string; readonly points: readonly ChartPoint[] }
  | FigureBlock
  /** What only some readers want; folded where that is possible. */
  | { readonly kind: 'section'; readonly title: string; readonly blocks: readonly Block[] };

/** Drawn in a page; elsewhere told in words. Its numbers stand in tables too. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly title: string;
  readonly description: string;
  readonly notes: readonly string[];
  /** SVG, for where there is room and for a telephone. */
  readonly wide: Markup;
  readonly narrow: Markup;
}

export interface ListItem {
  readonly text: Text;
  /** Shown under the item as they are. */
  readonly lines: readonly string[];
}

export interface ChartPoint {
  /** Short: seven characters of a commit. */
  readonly label: string;
  readonly value: number;
}

export interface Report {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function say(text: string, tone: Tone = 'normal'): Text {
  return { text, tone };
}

export function buildColumn(header: string, options: Partial<Omit<Column, 'header'>> = {}): Column {
  return {
    group: options.group ?? '',
    header,
    fullHeader: options.fullHeader ?? header,
    align: options.align ?? 'right',
  };
}

export function buildList(texts: readonly Text[]): Block[] {
  return texts.length === 0 ? [] : [{ kind: 'list', items: texts.map((text) => ({ text, lines: [] })) }];
}
