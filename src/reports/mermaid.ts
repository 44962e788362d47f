/** A chart in the words of Mermaid, which GitHub draws in comments; e-mail shows them as they are. */
import { cleanText } from './clean-text.ts';
import type { Block } from './report.ts';

/** More crowd the axis until it cannot be read. */
const maxPoints = 50;
/** More names than these are written over each other: the axis then counts. */
const maxLabels = 8;
/** Readable on white and on black; Mermaid's own is nearly white. */
const look = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';

/** `xychart-beta`: the name under which Mermaid 10 and 11 know it, and 12 still. */
export function renderMermaid({ title, unit, points }: Extract<Block, { kind: 'chart' }>): string {
  const shown = points.filter(({ value }) => Number.isFinite(value)).slice(-maxPoints);
  if (shown.length < 2) return '';
  const values = shown.map(({ value }) => value);
  const [low, high] = chooseRange(values);
  return [
    '```mermaid',
    look,
    'xychart-beta',
    `  title "${quote(title)}"`,
    `  x-axis ${describeAxis(shown.map(({ label }) => label))}`,
    `  y-axis "${quote(unit)}" ${formatPlain(low)} --> ${formatPlain(high)}`,
    `  line [${values.map(formatPlain).join(', ')}]`,
    '```',
  ].join('\n');
}

function describeAxis(labels: readonly string[]): string {
  if (labels.length > maxLabels) return `"oldest to newest" 1 --> ${labels.length}`;
  return `[${labels.map((label) => `"${quote(label)}"`).join(', ')}]`;
}

/** Not from 0: a trend of some per cent would be a flat line. Never narrower than 10 %, or noise would look like drama. */
function chooseRange(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = (low + high) / 2;
  const half = Math.max((high - low) * 0.6, Math.abs(middle) * 0.05, 1e-9);
  return [middle - half, middle + half];
}

/** Mermaid has no way to write a quotation mark, and reads no exponents. */
function quote(text: string): string {
  return cleanText(text)
    .replace(/["`<>#;\\[\]]/g, ' ')
    .slice(0, 60);
}

function formatPlain(value: number): string {
  return String(Number(value.toPrecision(4))).includes('e') ? value.toFixed(6) : String(Number(value.toPrecision(4)));
}
