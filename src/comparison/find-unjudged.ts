/** Joined records that hold something of which no verdict can speak: it must not look like passed. */
import { summarizeRecord } from '../records/summarize-record.ts';
import { isMeasuredInPairs, type NamedRecord } from './group-comparisons.ts';
import { findAbsentPairs, readPairContexts } from './pair-context.ts';

export interface UnjudgedRecord {
  /** invalid: it has no figures to vouch for. uncompared: they are good, and nothing here is beside them. */
  readonly kind: 'invalid' | 'uncompared';
  /** Without a full stop. */
  readonly sentence: string;
}

/** `mustCompare`: whether this record was to be held against something, so that figures alone are not what was wanted. */
export function findUnjudged(
  records: readonly NamedRecord[],
  mustCompare: (record: NamedRecord['record']) => boolean,
): UnjudgedRecord[] {
  return records.flatMap(({ name, record }): UnjudgedRecord[] => {
    const measured = readPairContexts(record).filter(isMeasuredInPairs);
    const hasVerdict = measured.length > 0 || findAbsentPairs(record).length > 0;
    if (!hasVerdict && !summarizeRecord(record).isValid) {
      return [{ kind: 'invalid', sentence: `${name}: nothing was compared, and not all of it is valid` }];
    }
    const heads = new Set(measured.map(({ head }) => head.name));
    const open = (record.comparison?.pairs ?? []).filter(({ kind, head }) => kind === 'control' && !heads.has(head));
    const titles = open.map(({ head }) => record.variants.find((variant) => variant.name === head)?.title ?? head);
    if (titles.length > 0) {
      const what = `${name}: ${titles.join(', ')} ran beside a control alone`;
      return [{ kind: 'uncompared', sentence: `${what}, for a history; a record brings none along to be judged by` }];
    }
    if (hasVerdict || record.comparison !== null || !mustCompare(record)) return [];
    return [{ kind: 'uncompared', sentence: `${name}: nothing was compared: it had neither a base nor a history` }];
  });
}
