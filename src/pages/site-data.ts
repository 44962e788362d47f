/**
 * The data files of a trend page, which the browser's script loads by need: written by this room, read by src/page-script.
 * Columns rather than rows: a chart of 10,000 runs is then a few hundred kilobytes, and its newest part a few dozen.
 *
 *     data/index.json                        SiteIndex
 *     data/<setup>/runs-<chunk>.json         RunColumns
 *     data/<setup>/<metric>-<chunk>.json     MetricColumns
 *     data/<setup>/details-<part>.json       RunDetails
 *     data/<setup>/titles-<chunk>.json       RunTitles
 */
import type { MetricKey, MetricUnit } from '../records/metrics.ts';

export type { MetricUnit };

/** Runs per file of columns; chunk k holds the runs from k × runsPerChunk on, oldest first. */
export const runsPerChunk = 1000;
/** Runs per file of details. */
export const runsPerDetails = 100;

export interface SiteIndex {
  readonly title: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly repositoryUrl: string | null;
  readonly metrics: readonly SiteMetric[];
  readonly setups: readonly SiteSetup[];
}

export interface SiteMetric {
  readonly key: MetricKey;
  readonly title: string;
  readonly unit: MetricUnit;
  readonly better: 'lower' | 'higher';
}

export interface SiteSetup {
  /** Names its folder; safe in paths. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly runs: number;
  /** Those with one figure or more, in the order of SiteIndex.metrics. */
  readonly metrics: readonly MetricKey[];
  /** What the numbers in the columns stand for. null: not known. */
  readonly branches: readonly (string | null)[];
  /** CPU models. */
  readonly machines: readonly string[];
  readonly configurations: readonly SiteConfiguration[];
  readonly shifts: readonly SiteShift[];
  readonly accepted: readonly SiteAcceptance[];
}

export interface SiteConfiguration {
  readonly digest: string;
  /** Title or name of the control that ran beside it; null: none did. */
  readonly control: string | null;
}

export interface SiteShift {
  readonly metric: MetricKey;
  /** Positions in the setup's lists. */
  readonly machine: number;
  readonly configuration: number;
  /** ln, positive is worse. */
  readonly change: number;
  readonly p: number;
  /** Runs: with 95 % confidence after `after` and not later than with `until`, most likely with `at`. */
  readonly at: number;
  readonly after: number;
  readonly until: number;
  /** Runs of the series from `after`, not counted, to `until`. */
  readonly runsWithin: number;
  readonly accepted: { readonly by: string; readonly because: string } | null;
}

export interface SiteAcceptance {
  readonly run: number;
  /** null: every metric. */
  readonly metric: MetricKey | null;
  readonly by: string;
  readonly because: string;
}

/** All columns are equally long. */
export interface RunColumns {
  /** Seconds since 1970 of the first run, then the seconds since the run before. */
  readonly finishedAt: readonly number[];
  /** The first 10 hex digits. */
  readonly commit: readonly (string | null)[];
  /** Positions in the setup's lists. */
  readonly branch: readonly number[];
  readonly machine: readonly number[];
  readonly configuration: readonly number[];
}

/** All columns but `suspected` are equally long; null where a run has no such figure. */
export interface MetricColumns {
  /** In the metric's unit. */
  readonly value: readonly (number | null)[];
  /** The 95 % interval of the value over the rounds of its run. */
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** variant / control; the interval is of the same kind. */
  readonly ratio: readonly (number | null)[];
  readonly ratioLow: readonly (number | null)[];
  readonly ratioHigh: readonly (number | null)[];
  /** Runs, counted from the first of all, that are outside of what those before them made likely. */
  readonly suspected: readonly number[];
}

/** The first lines of the commits, to be searched; null where it is not known. */
export type RunTitles = readonly (string | null)[];

export type RunDetails = readonly RunDetail[];

export interface RunDetail {
  readonly runId: string;
  readonly finishedAt: string;
  readonly status: 'complete' | 'interrupted' | 'failed';
  readonly commit: string | null;
  readonly isDirty: boolean | null;
  /** Of the commit. */
  readonly author: string | null;
  readonly title: string | null;
  /** Only https: links. */
  readonly commitUrl: string | null;
  readonly runUrl: string | null;
  readonly pullRequestUrl: string | null;
  readonly versions: Readonly<Record<string, string>>;
  readonly percentiles: readonly PhasePercentiles[];
}

/** A latency distribution of a run, all valid rounds together. */
export interface PhasePercentiles {
  /** latency, throughput, websocket-echo … */
  readonly phase: string;
  /** Per cent, ascending: the deciles and the tail. */
  readonly percentiles: readonly number[];
  /** Milliseconds, of each. */
  readonly valuesMs: readonly number[];
}
