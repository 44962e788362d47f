/** Text → record, checked in full: what comes back can be computed with. Records of forks are forgeable, so nothing is trusted. */
import type { z } from 'zod';
import { BenchError } from '../errors.ts';
import { correctPinning } from './correct-pinning.ts';
import { explainJsonFailure } from './explain-json-failure.ts';
import { decodeHistogram } from './histogram.ts';
import { type BenchRecord, recordKind, recordSchema, recordSchemaVersion } from './record.ts';

const maxListedProblems = 50;
/** Ten times the longest that 3 digits from 1 µs to minutes can need; a longer one could be a decompression bomb. */
const maxEncodedHistogramLength = 300_000;

/**
 * Throws a BenchError 'record-unreadable': truncated, no JSON, not ours, of a later version, or with a list of all
 * problems and their places. `source` is named in the message.
 */
export function parseRecord(text: string, source: string): BenchRecord {
  const json = parseJson(text, source);
  checkIsOurs(json, source);
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) throw malformed(source, parsed.error.issues.map(describeIssue));
  const problems = [...findUnknownVariants(parsed.data), ...findBrokenHistograms(parsed.data)];
  if (problems.length > 0) throw malformed(source, problems);
  return { ...parsed.data, environment: correctPinning(parsed.data.environment) };
}

/** A zod issue with its JSON path: `rounds[0].phases[1].seed: …`. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${path.replace(/^\./, '') || 'the whole file'}: ${issue.message}`;
}

function parseJson(text: string, source: string): unknown {
  if (text.trim() === '') {
    throw unreadable(source, 'is empty', 'The run that should have written it did not end; measure again.');
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { reason, isTruncated } = explainJsonFailure(text, cause);
    const hint = isTruncated ? 'Copy the whole file again.' : 'Give a record.json that channels-bench wrote.';
    throw unreadable(source, reason, hint, cause);
  }
}

function checkIsOurs(json: unknown, source: string): void {
  const fields = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  if (fields['kind'] !== recordKind) {
    const what = `is JSON, but not a record of Channels Bench: its kind is ${quote(fields['kind'])}, not "${recordKind}"`;
    throw unreadable(source, what, 'Give a record.json that channels-bench wrote.');
  }
  const version = fields['schemaVersion'];
  if (typeof version === 'number' && version > recordSchemaVersion) {
    const what = `is a record of schema version ${version}; this version of channels-bench reads up to ${recordSchemaVersion}`;
    throw unreadable(source, what, 'Update channels-bench to read it.');
  }
}

function quote(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 60) ?? String(value));
}

function findUnknownVariants(record: BenchRecord): string[] {
  const names = record.variants.map((variant) => variant.name);
  const known = new Set(names);
  const problems = names
    .map((name, index) =>
      names.indexOf(name) === index ? null : `variants[${index}].name: ${quote(name)} a second time`,
    )
    .filter((problem) => problem !== null);
  const check = (variant: string, path: string) => {
    if (!known.has(variant)) problems.push(`${path}: ${quote(variant)} is none of the record's variants`);
  };
  for (const [r, round] of record.rounds.entries()) {
    for (const [a, arm] of round.arms.entries()) check(arm.variant, `rounds[${r}].arms[${a}].variant`);
    for (const [p, phase] of round.phases.entries()) {
      for (const [a, arm] of phase.arms.entries()) check(arm.variant, `rounds[${r}].phases[${p}].arms[${a}].variant`);
    }
  }
  for (const [p, { head, base }] of record.profiles.entries()) {
    check(head, `profiles[${p}].head`);
    check(base, `profiles[${p}].base`);
  }
  return problems;
}

function findBrokenHistograms(record: BenchRecord): string[] {
  const problems: string[] = [];
  const check = (encoded: string | null, path: string) => {
    if (encoded !== null && !isHistogram(encoded)) problems.push(`${path}: not a compressed HDR histogram`);
  };
  for (const [r, round] of record.rounds.entries()) {
    for (const [p, phase] of round.phases.entries()) {
      const path = `rounds[${r}].phases[${p}]`;
      check(phase.generator.latenessHistogram, `${path}.generator.latenessHistogram`);
      for (const [a, arm] of phase.arms.entries()) {
        check(arm.latencyHistogram, `${path}.arms[${a}].latencyHistogram`);
        for (const [name, encoded] of Object.entries(arm.messages?.receivers ?? {})) {
          check(encoded, `${path}.arms[${a}].messages.receivers.${name}`);
        }
      }
    }
  }
  return problems;
}

function isHistogram(encoded: string): boolean {
  if (encoded.length > maxEncodedHistogramLength) return false;
  try {
    decodeHistogram(encoded);
    return true;
  } catch {
    return false;
  }
}

function unreadable(source: string, what: string, hint: string, cause?: unknown): BenchError {
  return new BenchError('record-unreadable', `${source} ${what}`, { hint, cause });
}

function malformed(source: string, problems: readonly string[]): BenchError {
  const more = problems.length - maxListedProblems;
  const details = more > 0 ? [...problems.slice(0, maxListedProblems), `… and ${more} more`] : problems;
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new BenchError('record-unreadable', `${source} is a record with ${count}`, {
    hint: 'It was changed after it was written, or another version wrote it; docs/record.schema.json describes the form.',
    details,
  });
}
