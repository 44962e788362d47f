/** The exact distribution of a rank test's statistic, where several of them are added up. */
export interface CountMasses {
  /** The chance of each doubled count of averages above 0, from 0 up, if nothing differs; with ties as they are. */
  readonly masses: () => Float64Array;
  /** The doubled count that was seen. */
  readonly observed: number;
  /** Then the distribution is not that of the sizes alone. */
  readonly hasTies: boolean;
}
