/** The records of several jobs → what they say together, and what that means for the check. */
import { decideJoined } from '../../comparison/decide-joined.ts';
import { dropDuplicates } from '../../comparison/drop-duplicates.ts';
import { findUnjudged } from '../../comparison/find-unjudged.ts';
import { judgeJoined } from '../../comparison/judge-joined.ts';
import { summarizeRecord } from '../../records/summarize-record.ts';
import type { JoinedFindings } from '../../reports/build-joined-job-report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { JoinedRecords } from './join-records.ts';
import { chooseJudgeOptions } from './judge-options.ts';
import { wasToBeCompared } from './judge-recorded.ts';

/** `expected`: how many runs there have to be; null for any number. `isGate`: a pull request waits for what they say. */
export function judgeJoinedRecords(
  { records: all, unreadable }: JoinedRecords,
  expected: number | null,
  settings: Settings,
  isGate = false,
): JoinedFindings {
  const { records, duplicates } = dropDuplicates(all);
  const { margins, gateMetrics } = chooseJudgeOptions(settings);
  // Where no metrics were asked for, it is the phases of each comparison that choose them.
  const joined = judgeJoined(records, { margins, gateMetrics: settings.comparison.gate === null ? null : gateMetrics });
  const missing = [
    ...describeMissing(records.length, expected),
    ...unreadable.map(({ name, message }) => `the record ${name} cannot be used: ${message}`),
  ];
  const unjudged = findUnjudged(records, (record) => isGate && wasToBeCompared(record));
  return {
    records,
    summaries: records.map(({ name, record }) => ({ name, summary: summarizeRecord(record) })),
    joined,
    missing,
    duplicates,
    unjudged,
    check: decideJoined(joined.judgement, { missing, unjudged }, settings.comparison.failOn),
  };
}

/** A sentence when it is not as many records as there have to be. */
export function describeMissing(count: number, expected: number | null): string[] {
  if (expected === null || count === expected) return [];
  return [`${count} of ${expected} expected records are there; a job that wrote none must not pass unseen`];
}
