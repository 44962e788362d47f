/** A finished record → its verdicts: of pairs, beside the history, and what both mean for the check. */

import { buildHistoryEntries } from '../../comparison/build-history-entries.ts';
import { type CheckDecision, decideCheck } from '../../comparison/decide-check.ts';
import { describeChanges, type PairChanges } from '../../comparison/describe-changes.ts';
import type { History } from '../../comparison/find-baseline.ts';
import { type JudgeOptions, judgeRecord } from '../../comparison/judge-pairs.ts';
import { judgeAgainstHistory } from '../../comparison/stored-baseline.ts';
import type { StoredJudgement } from '../../comparison/stored-verdict.ts';
import type { Judgement } from '../../comparison/verdict.ts';
import type { HistoryListing, HistoryProblem } from '../../history/history-store.ts';
import type { BenchRecord } from '../../records/record.ts';
import { findUnmeasured } from './find-unmeasured.ts';
import { chooseJudgeOptions, type JudgedSettings } from './judge-options.ts';

export interface RunVerdicts {
  /** Of the pairs that were measured side by side; null when there were none. */
  readonly judgement: Judgement | null;
  /** Beside the history; null without one. */
  readonly stored: StoredJudgement | null;
  /** Sentences on what was to be held against the history and has no valid figure. */
  readonly unmeasured: readonly string[];
  readonly problems: readonly HistoryProblem[];
  readonly changes: readonly PairChanges[];
  readonly check: CheckDecision;
}

export interface ReadHistory {
  readonly history: History;
  readonly problems: readonly HistoryProblem[];
}

export function readListing(listing: HistoryListing): ReadHistory {
  return {
    history: {
      entries: listing.entries.map(({ entry }) => entry),
      acceptances: listing.acceptances.map(({ acceptance }) => acceptance),
    },
    problems: listing.problems,
  };
}

export function judgeBesideHistory(
  record: BenchRecord,
  { history }: ReadHistory,
  { margins, gateMetrics }: JudgeOptions,
): StoredJudgement {
  return judgeAgainstHistory(history, buildHistoryEntries(record), { margins, gateMetrics });
}

/** Null when nothing was compared. */
export function judgeRun(record: BenchRecord, settings: JudgedSettings, read: ReadHistory | null): RunVerdicts | null {
  if (record.comparison === null) return null;
  const planned = new Set(record.plan.rounds.map(({ stage }) => stage));
  const options = chooseJudgeOptions(settings);
  const judgement = planned.has('screen') ? judgeRecord(measuredPairs(record), options) : null;
  const stored = read === null ? null : judgeBesideHistory(record, read, options);
  const changes = describeChanges(measuredPairs(record));
  const unmeasured = stored === null ? [] : findUnmeasured(record, listOpen(judgement, stored), options.gateMetrics);
  const check = decide(judgement, stored, unmeasured, settings);
  return { judgement, stored, unmeasured, problems: read?.problems ?? [], changes, check };
}

/** Of a run that was to be compared and had nothing to be compared with: never a success. `reason`: a sentence. */
export function judgeUncompared(reason: string, { comparison }: JudgedSettings): RunVerdicts {
  const conclusion = comparison.failOn === 'invalid' ? 'failure' : 'neutral';
  const check = { conclusion, reasons: [reason] } as const;
  return { judgement: null, stored: null, unmeasured: [], problems: [], changes: [], check };
}

/** Beside a history, pairs are measured only of what looked suspicious there: the others are not absent. */
function measuredPairs(record: BenchRecord): BenchRecord {
  if (!record.plan.rounds.some(({ stage }) => stage === 'control')) return record;
  const isMeasured = ({ head, base }: { readonly head: string; readonly base: string }) =>
    record.plan.rounds.some(({ stage, arms }) => stage === 'screen' && arms.includes(head) && arms.includes(base));
  return { ...record, comparison: { pairs: record.comparison?.pairs.filter(isMeasured) ?? [] } };
}

/** Those of which the history alone speaks. */
function listOpen(judgement: Judgement | null, { variants }: StoredJudgement): StoredJudgement['variants'] {
  const heads = new Set(judgement?.pairs.map(({ head }) => head));
  return variants.filter(({ variant }) => !heads.has(variant));
}

/** What was measured in pairs overrules what the history made suspicious; a figure that neither side has any more it cannot. */
function decide(
  judgement: Judgement | null,
  stored: StoredJudgement | null,
  unmeasured: readonly string[],
  settings: JudgedSettings,
): CheckDecision {
  const { failOn } = settings.comparison;
  const paired = judgement === null ? null : decideCheck(judgement, failOn);
  if (stored === null) return paired ?? { conclusion: 'neutral', reasons: ['nothing was compared'] };
  const open = listOpen(judgement, stored);
  const verdicts = open.flatMap((variant) => variant.verdicts.filter(({ isGate }) => isGate));
  const absent = stored.variants.flatMap((variant) =>
    variant.verdicts.filter(({ isGate, kind }) => isGate && kind === 'missing'),
  );
  const missing = [...absent, ...stored.missingSetups];
  const suspected = verdicts.filter(({ kind }) => kind === 'suspected');
  const undecided = verdicts.filter(({ kind, excludesRegression }) => kind === 'inconclusive' && !excludesRegression);
  const unjudged = verdicts.filter(({ kind }) => kind === 'collecting' || kind === 'unjudged');
  const levels = ['never', 'regressed', 'suspected', 'inconclusive', 'invalid'] as const;
  const fails = (level: 'regressed' | 'suspected' | 'inconclusive' | 'invalid') =>
    levels.indexOf(failOn) >= levels.indexOf(level);
  const sentences = (found: readonly { readonly sentence: string }[]) => found.map(({ sentence }) => sentence);
  const failures = [
    ...(paired?.conclusion === 'failure' ? paired.reasons : []),
    ...(fails('regressed') ? sentences(missing) : []),
    ...(fails('suspected') ? sentences(suspected) : []),
    ...(fails('inconclusive') ? sentences(undecided) : []),
    ...(fails('invalid') ? unmeasured : []),
  ];
  if (failures.length > 0) return { conclusion: 'failure', reasons: failures };
  const warnings = [
    ...(paired?.conclusion === 'neutral' ? paired.reasons : []),
    ...sentences([...missing, ...suspected, ...undecided, ...unjudged]),
    ...unmeasured,
  ];
  if (warnings.length > 0) return { conclusion: 'neutral', reasons: [...new Set(warnings)] };
  return { conclusion: 'success', reasons: [...(paired?.reasons ?? []), stored.sentence] };
}
