/** What a file of another tool says, before anything of it is taken for a figure of ours. */

/** One value under one name. */
export interface ForeignFigure {
  /** What `--metric NAME=METRIC` may call it; the first tells it from the others of its run. */
  readonly names: readonly [string, ...string[]];
  readonly value: number;
  /** As written; null where the form has none: it is then that of the metric. */
  readonly unit: string | null;
  /** Where the file says which way is better. */
  readonly better: 'lower' | 'higher' | null;
  /** What the setup is called where the names do not say it; null: nothing says it. */
  readonly suite: string | null;
  /** In the file: `entries.Python[3].benches[0]`. */
  readonly place: string;
}

/** What was measured together, of one commit at one time. */
export interface ForeignRun {
  readonly finishedAt: Date;
  readonly commit: string | null;
  /** Of the commit; null where the form does not say it. */
  readonly source: { readonly author: string; readonly title: string } | null;
  readonly figures: readonly ForeignFigure[];
}

/** Problems with their places; with one or more nothing of the file may be used. */
export interface ForeignReading {
  readonly runs: readonly ForeignRun[];
  readonly problems: readonly string[];
}

/** For files that do not say it themselves. */
export interface ForeignContext {
  readonly date: Date | null;
  readonly commit: string | null;
  /** Later dates are those of a wrong clock. */
  readonly latest: Date;
}

export function refuseReading(...problems: string[]): ForeignReading {
  return { runs: [], problems };
}
