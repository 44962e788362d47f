/** Uniform in [0, 1). Comes in as a parameter everywhere, seeded by the entry. */
export type Random = () => number;
