/** No clock of a runner was right before this, and no history is older. */
const earliestMs = Date.UTC(2000, 0, 1);

/** Milliseconds since 1970 → why they cannot be the time of a run, or null. */
export function findDateProblem(ms: number, latest: Date): string | null {
  const date = new Date(ms);
  if (!Number.isInteger(ms) || Number.isNaN(date.getTime())) return `${ms} is no number of milliseconds since 1970`;
  if (ms < earliestMs) {
    return `${ms} is ${date.toISOString().slice(0, 10)}: before 2000, as seconds taken for milliseconds are`;
  }
  if (ms > latest.getTime()) return `${ms} is in the future: ${date.toISOString()}`;
  return null;
}
