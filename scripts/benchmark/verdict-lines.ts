/** What the benchmarks print: rows of a table, and for each target whether it was met. */

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

/** `met     what: median (least to most), at most limit` */
export function describeVerdict(
  what: string,
  measured: readonly number[],
  side: 'at most' | 'at least',
  limit: number,
): string {
  const value = medianOf(measured);
  const isMet = side === 'at most' ? value <= limit : value >= limit;
  const range = `${Math.min(...measured).toFixed(3)} to ${Math.max(...measured).toFixed(3)}`;
  return `${isMet ? 'met    ' : 'NOT MET'} ${what}: ${value.toFixed(3)} (${range}), ${side} ${limit}`;
}

export function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(13))).join('');
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
