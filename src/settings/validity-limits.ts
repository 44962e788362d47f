/** The limits beyond which a phase's figures are not published. */
export interface ValidityLimits {
  /** Attained rate over asked rate, at least. Default 0.99. */
  readonly minAttainedRate: number;
  /** 99th percentile of the generator's own lateness, ms, at most. */
  readonly maxLatenessP99Ms: number;
  /** The generator's CPU time over wall time, at most. Default 0.9 of its core. */
  readonly maxGeneratorCpu: number;
  /** Requests without a right answer over all requests, at most. Default 0.001. */
  readonly maxErrorRate: number;
}

export const defaultValidityLimits: ValidityLimits = {
  minAttainedRate: 0.99,
  maxLatenessP99Ms: 5,
  maxGeneratorCpu: 0.9,
  maxErrorRate: 0.001,
};
