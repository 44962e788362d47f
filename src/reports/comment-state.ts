/** The reports that a comment carries along unseen, so that another job can render it anew with its own beside them. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type JobReport, parseJobReport } from './job-report.ts';

const start = '<!-- channels-bench-state ';
const end = ' -->';
/** A comment is 64 KB at most; what unpacks to more than this was not packed by us. */
const maxUnpackedBytes = 2_000_000;
const maxReports = 200;

/** An HTML comment. The base64 alphabet has no `-->`. */
export function packState(reports: readonly JobReport[]): string {
  return `${start}${deflateRawSync(JSON.stringify(reports), { level: 9 }).toString('base64')}${end}`;
}

/** Only what is whole and of our making; a comment can be edited by everybody who may write in the repository. */
export function unpackState(body: string): readonly JobReport[] {
  const from = body.lastIndexOf(start);
  const to = body.indexOf(end, from);
  if (from === -1 || to === -1) return [];
  try {
    const packed = Buffer.from(body.slice(from + start.length, to), 'base64');
    const value: unknown = JSON.parse(inflateRawSync(packed, { maxOutputLength: maxUnpackedBytes }).toString('utf8'));
    if (!Array.isArray(value)) return [];
    return value.slice(0, maxReports).flatMap((one) => parseJobReport(one) ?? []);
  } catch {
    return [];
  }
}
