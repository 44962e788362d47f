import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeProfiles } from '../../../src/comparison/describe-profiles.ts';
import { parseRecord } from '../../../src/records/parse-record.ts';
import type { ProfileRecord } from '../../../src/records/profile-schema.ts';
import { buildRecord, buildVariant } from '../../support/build-record.ts';

const shares = { self: 0.25, total: 0.5 };
const profile: ProfileRecord = {
  head: 'daphne',
  base: 'daphne@base',
  startedAt: '2026-03-01T12:00:00.000Z',
  wallSeconds: 30,
  profiler: 'py-spy',
  samples: { head: 100, base: 100 },
  functions: [{ name: 'spin (views.py)', head: shares, base: { self: 0, total: 0 } }],
  files: { head: 'profiles/daphne.collapsed', base: 'profiles/daphne@base.collapsed' },
  failure: null,
};
const source = { directory: '/source', ref: 'main', commit: 'b'.repeat(40), isDirty: false };
const record = buildRecord([], {
  variants: [buildVariant('daphne'), buildVariant('daphne@base', { title: 'Daphne', source })],
  comparison: { pairs: [{ head: 'daphne', base: 'daphne@base', kind: 'revision', commits: [], commitCount: 0 }] },
  profiles: [profile],
});

it('describeProfiles calls the sides as the verdicts do', () => {
  assert.deepEqual(describeProfiles(record), [
    { ...profile, title: 'Daphne: head against base (main)', names: { head: 'head', base: 'base (main)' } },
  ]);
  assert.deepEqual(describeProfiles({ ...record, comparison: null }), []);
});

it('a record with a profile is read again, one from before profiles too', () => {
  assert.deepEqual(parseRecord(JSON.stringify(record), 'r').profiles, [profile]);
  const { profiles: _profiles, ...earlier } = record;
  assert.deepEqual(parseRecord(JSON.stringify(earlier), 'r').profiles, []);
});

it('a profile of a variant that the record does not know, and an impossible share, are refused', () => {
  const read = (changes: object) =>
    parseRecord(JSON.stringify({ ...record, profiles: [{ ...profile, ...changes }] }), 'r');
  const details = (path: RegExp) => (error: { details: string[] }) => path.test(error.details.join('\n'));
  assert.throws(() => read({ head: 'nobody' }), details(/profiles\[0\]\.head: "nobody"/));
  const functions = [{ name: 'f', head: { self: 1.5, total: 1 }, base: shares }];
  assert.throws(() => read({ functions }), details(/profiles\[0\]\.functions\[0\]\.head\.self/));
});
