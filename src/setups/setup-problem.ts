/** A problem in a file of a setup, with its place, so that all of them can be shown at once and clicked on. */
export interface SetupProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  readonly message: string;
}

/** `setup.yaml:3:5: http.pth is not known` */
export function describeProblem(problem: SetupProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
