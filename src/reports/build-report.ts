/** The report of one run: the table first, then what must be known of it, then where it comes from. */
import type { CheckDecision } from '../comparison/decide-check.ts';
import type { PairChanges } from '../comparison/describe-changes.ts';
import type { PairProfile } from '../comparison/describe-profiles.ts';
import type { SideBySide } from '../comparison/side-by-side.ts';
import type { StoredJudgement } from '../comparison/stored-verdict.ts';
import type { Judgement } from '../comparison/verdict.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import {
  buildPerSecond,
  buildRepeat,
  buildServices,
  describeEnvironment,
  describeVersions,
} from './build-background.ts';
import { buildChanges } from './build-changes.ts';
import { buildProblems, buildWarnings, describeOutcome } from './build-findings.ts';
import { buildHeadline } from './build-headline.ts';
import { buildHistoryProblems } from './build-history.ts';
import { buildProfiles } from './build-profile.ts';
import { buildRatios, buildResultsTables } from './build-results.ts';
import { buildScaling } from './build-scaling.ts';
import { buildSideBySide } from './build-side-by-side.ts';
import { buildStoredBaseline } from './build-stored-baseline.ts';
import { buildVerdicts, describeVerdicts } from './build-verdicts.ts';
import { formatDuration } from './format-value.ts';
import { type Block, buildList, type FigureBlock, type Report, say } from './report.ts';
import { titleVariants } from './title-variants.ts';

export interface ReportOptions {
  /** An earlier record beside this one, or null. */
  readonly comparison: SideBySide | null;
  /** What was compared within the run, or missing. */
  readonly verdicts?: ReportVerdicts | null;
  /** Taken after a confirmed regression, or missing. */
  readonly profiles?: readonly PairProfile[];
  /** Drawn from the record, for a page; or missing. */
  readonly figures?: readonly FigureBlock[];
  /** Files worth opening, in words: `Record: /path/record.json`. */
  readonly files: readonly string[];
}

export interface ReportVerdicts {
  readonly judgement: Judgement | null;
  readonly stored: StoredJudgement | null;
  readonly problems: Parameters<typeof buildHistoryProblems>[0];
  /** What else the two sides of each pair differ in. */
  readonly changes: readonly PairChanges[];
  readonly check: CheckDecision;
}

export function buildReport(summary: RecordSummary, options: ReportOptions): Report {
  const { verdicts = null, profiles = [], figures = [] } = options;
  return {
    title: buildTitle(summary),
    blocks: [
      ...(verdicts === null ? [] : buildComparison(verdicts)),
      ...buildProfiles(profiles),
      ...(verdicts === null && profiles.length === 0 ? [] : [{ kind: 'heading', text: 'Measured' } as const]),
      { kind: 'paragraph', text: describeOutcome(summary) },
      ...buildFigures(summary),
      ...buildProblems(summary),
      ...buildWarnings(summary),
      ...(options.comparison === null ? [] : buildSideBySide(options.comparison)),
      ...(figures.length === 0 ? [] : [{ kind: 'heading', text: 'Figures' } as const, ...figures]),
      ...buildSection('Details', [...buildPerSecond(summary), ...buildServices(summary)]),
      {
        kind: 'section',
        title: 'What ran, and where',
        blocks: buildList([...describeVersions(summary), ...describeEnvironment(summary)]),
      },
      ...buildRepeat(summary),
      ...buildList(options.files.map((file) => say(file, 'muted'))),
    ],
  };
}

/** What decides comes first: a line per pair, then the verdicts with their figures. */
function buildComparison({ judgement, stored, problems, changes, check }: ReportVerdicts): Block[] {
  const words = { success: '✓ Passed', neutral: '! Neither passed nor failed', failure: '✗ Failed' } as const;
  const tones = { success: 'good', neutral: 'warning', failure: 'bad' } as const;
  return [
    { kind: 'paragraph', text: say(`${words[check.conclusion]}: ${check.reasons[0] ?? ''}`, tones[check.conclusion]) },
    ...(judgement === null ? [] : [...buildList(describeVerdicts(judgement)), ...buildVerdicts(judgement)]),
    ...buildChanges(changes),
    ...(stored === null ? [] : buildStoredBaseline(stored)),
    ...buildHistoryProblems(problems),
  ];
}

/** A comparison of two records alone. `names` are what the reader called them. */
export function buildComparisonReport(
  comparison: SideBySide,
  names: { readonly baseline: string; readonly current: string },
): Report {
  return {
    title: 'Channels Bench: side by side',
    blocks: [
      ...buildList([say(`baseline: ${names.baseline}`), say(`now: ${names.current}`)]),
      ...buildSideBySide(comparison),
    ],
  };
}

function buildTitle(summary: RecordSummary): string {
  const seconds = (Date.parse(summary.finishedAt) - Date.parse(summary.startedAt)) / 1000;
  const count = summary.variants.length;
  const setups = count <= 4 ? titleVariants(summary).join(', ') : `${count} setups`;
  const rounds = `${summary.finishedRounds} ${summary.finishedRounds === 1 ? 'round' : 'rounds'}`;
  return `Channels Bench: ${setups === '' ? 'no setup' : setups} (${rounds} in ${formatDuration(seconds)})`;
}

/** A table without a single figure would only be in the way. */
function buildFigures(summary: RecordSummary): Block[] {
  if (summary.phases.length === 0) {
    return [{ kind: 'paragraph', text: say('Nothing was measured, so there are no figures.') }];
  }
  return [...buildHeadline(summary), ...buildResultsTables(summary), ...buildRatios(summary), ...buildScaling(summary)];
}

function buildSection(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];
}
