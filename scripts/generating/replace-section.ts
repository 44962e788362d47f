/**
 * Puts content between the two lines that carry the markers `generated: NAME` and `end of generated: NAME`, whatever
 * kind of comment they stand in. Throws when a marker is missing, or there twice.
 */
export function replaceSection(text: string, name: string, content: string): string {
  const lines = text.split('\n');
  const start = findMarker(lines, `generated: ${name}`);
  const end = findMarker(lines, `end of generated: ${name}`);
  if (end < start) throw new Error(`the markers of "${name}" are in the wrong order`);
  return [...lines.slice(0, start + 1), ...content.split('\n'), ...lines.slice(end)].join('\n');
}

function findMarker(lines: readonly string[], marker: string): number {
  const pattern = new RegExp(`^\\s*(?:<!--|#) ${marker}(?: -->)?\\s*$`);
  const found = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  if (found.length !== 1) throw new Error(`the marker "${marker}" is there ${found.length} times, expected once`);
  return found[0] as number;
}
