/** A figure as a reader of any renderer needs it: what it shows in words, and how it is drawn at a width. */
import type { Markup } from '../reports/markup.ts';

export interface Drawing {
  /** Pixels. */
  readonly height: number;
  readonly content: readonly Markup[];
}

export interface Figure {
  /** Of its file, without the ending: `latency-percentiles`. */
  readonly name: string;
  readonly title: string;
  /** For who cannot see it: what is drawn, and its main numbers. */
  readonly description: string;
  /** What stands beside it: how to read it, and what was not drawn because it is not valid. */
  readonly notes: readonly string[];
  /** `width`: pixels, 320 at least. */
  readonly draw: (width: number) => Drawing;
}

/** On paper 170 mm: 12 px are then 8.5 pt. */
export const wideWidth = 680;
/** On a telephone nearly one to one. */
export const narrowWidth = 340;
