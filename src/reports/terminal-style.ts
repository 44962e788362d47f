import type { Tone } from './report.ts';

/** Colours text, or leaves it as it is. */
export type Paint = (text: string, tone: Tone) => string;

const codes: Readonly<Record<Tone, readonly [on: number, off: number] | null>> = {
  normal: null,
  strong: [1, 22],
  muted: [2, 22],
  good: [32, 39],
  warning: [33, 39],
  bad: [31, 39],
};

export function createPaint(useColour: boolean): Paint {
  return (text, tone) => {
    const code = codes[tone];
    return !useColour || code === null || text === '' ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;
  };
}
