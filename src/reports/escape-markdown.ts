import { cleanText } from './clean-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '\\': '&#92;',
};

/**
 * Text that shows as it is written, in a line or a table's cell: no HTML, no links, pictures or emphasis, no new line,
 * and nobody is mentioned.
 */
export function escapeMarkdown(text: string): string {
  return breakReferences(cleanText(text))
    .replace(/[&<>|`\\]/g, (character) => entities[character] ?? character)
    .replace(/[*_[\]~]/g, '\\$&')
    .replace(/^(\s*)([-+#=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)]\s)/, '$1\\$2');
}

/** For the inside of an HTML element that stands on a line of its own, where Markdown is not read. */
export function escapeHtml(text: string): string {
  return breakReferences(cleanText(text)).replace(/[&<>]/g, (character) => entities[character] ?? character);
}

/**
 * A zero-width blank where GitHub would make a mention or a link to what a stranger has chosen: @name, #12, GH-12, addresses. It
 * does so in HTML too. An @ in the middle of a word mentions nobody and stays as it is.
 */
function breakReferences(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/\b(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\u200b')
    .replace(/\bwww(?=\.)/gi, 'www\u200b');
}

/** A fence that no line of the text can close. */
export function fenceMarkdown(lines: readonly string[]): string {
  const clean = lines.map(cleanText);
  const longest = Math.max(0, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...clean, fence].join('\n');
}
