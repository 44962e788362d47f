/** What is tried, how often, and which run is next. Pure. */

export const servers = ['gunicorn', 'daphne'] as const;
export type Server = (typeof servers)[number];

export interface Condition {
  readonly name: string;
  /** Of the request's CPU time, added by a busy loop in the view. */
  readonly share: number;
  /** Of each server. */
  readonly wantedRuns: number;
}

export const conditions: readonly Condition[] = [
  { name: 'same code', share: 0, wantedRuns: 20 },
  { name: '3 %', share: 0.03, wantedRuns: 10 },
  { name: '5 %', share: 0.05, wantedRuns: 10 },
  { name: '10 %', share: 0.1, wantedRuns: 10 },
];

/**
 * A screen of 8 and, where it suspects something, 12 more: short phases, as rounds count for more than seconds, and short
 * slices, as what disturbs a machine lasts longer than they do.
 */
export const plan: readonly string[] = [
  ...['--rounds', '8', '--warm-up', '0.5s', '--latency-duration', '2s'],
  ...['--throughput-duration', '3s', '--slice', '100ms'],
];

export interface RunId {
  readonly server: Server;
  readonly condition: string;
}

/** The one that is furthest behind what is wanted of it, so that a stop at any time leaves all about equally far; null: done. */
export function chooseNext(finished: readonly RunId[]): RunId | null {
  const open = conditions.flatMap(({ name, wantedRuns }) =>
    servers.map((server) => {
      const runs = finished.filter((one) => one.server === server && one.condition === name).length;
      return { server, condition: name, runs, progress: runs / wantedRuns };
    }),
  );
  const next = open.reduce((least, one) => (one.progress < least.progress ? one : least));
  return next.progress >= 1 ? null : { server: next.server, condition: next.condition };
}
