import type { VariantRecord } from '../records/record.ts';

/** Titles for the rows of a table, in the variants' order; a title that two share gets the variant's name behind it. */
export function titleVariants({
  variants,
}: {
  readonly variants: readonly Pick<VariantRecord, 'name' | 'title'>[];
}): string[] {
  const titles = variants.map((variant) => variant.title);
  return variants.map(({ title, name }) =>
    titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title,
  );
}
