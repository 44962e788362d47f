import type { RecordSummary } from '../records/summarize-record.ts';

/** Titles for the rows of a table, in the variants' order; a title that two share gets the variant's name behind it. */
export function titleVariants({ variants }: Pick<RecordSummary, 'variants'>): string[] {
  const titles = variants.map((variant) => variant.title);
  return variants.map(({ title, name }) =>
    titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title,
  );
}
