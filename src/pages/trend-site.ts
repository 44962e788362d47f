/** The trend as the pages need it: what all of them are made from, in memory. */
import type { TrendSeries } from '../comparison/level-shifts.ts';
import type { Acceptance, HistoryEntry } from '../records/history-entry.ts';
import type { MetricKey } from '../records/metrics.ts';

/** What every page of a site has in common. */
export interface SiteFrame {
  /** For people: whose history this is. */
  readonly title: string;
  readonly madeAt: Date;
  /** `https://github.com/django/daphne`: what links to commits begin with; null where it is not known. */
  readonly repositoryUrl: string | null;
}

export interface TrendSite extends SiteFrame {
  /** In the order of their names; with one run or more each. */
  readonly setups: readonly SetupTrend[];
  /** Files of the history that do not count, to be said on the page. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** What the pages that are about all setups say of one: little, however long its history is. */
export interface SetupTrend {
  /** Names files: lower-case letters, digits and hyphens; every setup another. */
  readonly id: string;
  /** The variant's name, which is what a history knows it by. A stranger's text. */
  readonly name: string;
  readonly title: string;
  /** How many it has. */
  readonly runs: number;
  readonly newest: Pick<HistoryEntry, 'finishedAt' | 'configurationDigest'>;
  /** Of each configuration, CPU model and metric, as findLevelShifts gives them; of the points the newest alone. */
  readonly series: readonly SetupSeries[];
  readonly acceptances: readonly Acceptance[];
  /** By metric: the runs outside of what the runs before them made likely, and not part of a level shift. */
  readonly suspected: Readonly<Partial<Record<MetricKey, readonly number[]>>>;
}

export interface SetupSeries extends TrendSeries {
  /** The position of its newest run among those of the setup. */
  readonly newestRun: number;
}

/** A setup with all that is known of it, for its own pages and files. */
export interface WholeSetup extends SetupTrend {
  /** Oldest first. Their positions here are what `run` means everywhere. */
  readonly entries: readonly HistoryEntry[];
}

/** A file of the site. */
export interface SiteFile {
  /** Relative, with `/`. */
  readonly path: string;
  readonly content: string;
}
