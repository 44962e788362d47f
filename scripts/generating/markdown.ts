/** A table in Markdown; pipes in cells are escaped. */
export function renderTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A fenced block; the text's comment at its top is left out. */
export function renderCode(language: string, text: string): string {
  return [`\`\`\`${language}`, text.replace(/^(#.*\n)+/, '').trimEnd(), '```'].join('\n');
}
