const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Values as bars from 0 to their largest, so that a height can be read as a share. Empty for no values. */
export function drawSparkline(values: readonly number[]): string {
  const highest = Math.max(...values);
  return values.map((value) => bars[highest > 0 ? Math.round((value / highest) * (bars.length - 1)) : 0]).join('');
}

/** At most `length` values: neighbours are averaged in groups of the same size (the last may be smaller). */
export function shortenSeries(values: readonly number[], length: number): number[] {
  const size = Math.max(1, Math.ceil(values.length / length));
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => {
    const group = values.slice(index * size, (index + 1) * size);
    return group.reduce((sum, value) => sum + value, 0) / group.length;
  });
}
