import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeChanges } from '../../../src/comparison/describe-changes.ts';
import type { BenchRecord, PairRecord, VariantRecord } from '../../../src/records/record.ts';
import { buildRecord, buildVariant } from '../../support/build-record.ts';

function buildPaired(
  changes: { head?: Partial<VariantRecord>; base?: Partial<VariantRecord> },
  pair: Partial<PairRecord> = {},
): BenchRecord {
  const source = { directory: '/src', ref: null, commit: 'b'.repeat(40), isDirty: false };
  return buildRecord([], {
    variants: [
      buildVariant('daphne@head', { title: 'Daphne', source, ...changes.head }),
      buildVariant('daphne@base', {
        title: 'Daphne',
        source: { ...source, ref: 'main', commit: 'a'.repeat(40) },
        ...changes.base,
      }),
    ],
    comparison: {
      pairs: [{ head: 'daphne@head', base: 'daphne@base', kind: 'revision', commits: [], commitCount: 0, ...pair }],
    },
  });
}

const differ = (...changes: Parameters<typeof buildPaired>) =>
  describeChanges(buildPaired(...changes))[0]?.differences.map(({ name, before, after }) => [name, before, after]);

describe('describeChanges', () => {
  it('names the commits as the source, and nothing else when nothing else differs', () => {
    const [changes] = describeChanges(buildPaired({}));
    assert.equal(changes?.title, 'Daphne: head against base (main)');
    assert.deepEqual(changes?.names, { head: 'head', base: 'base (main)' });
    assert.deepEqual(changes?.differences, [{ name: 'source', before: 'a'.repeat(12), after: 'b'.repeat(12) }]);
    assert.equal(changes?.isDirty, false);
  });

  it('calls a base that was given by its hash by the beginning of it', () => {
    const source = { directory: '/src', ref: 'a'.repeat(40), commit: 'a'.repeat(40), isDirty: false };
    assert.equal(describeChanges(buildPaired({ base: { source } }))[0]?.names.base, `base (${'a'.repeat(12)})`);
  });

  it('tells the versions that differ, with what only one side has', () => {
    const found = differ({
      base: { versions: { python: '3.11.2', django: '4.2.1', daphne: '4.0.0' } },
      head: { versions: { python: '3.11.2', django: '5.0', uvloop: '0.19' } },
    });
    assert.deepEqual(found?.slice(1), [
      ['daphne', '4.0.0', null],
      ['django', '4.2.1', '5.0'],
      ['uvloop', null, '0.19'],
    ]);
  });

  it('tells that the files of the setup and the images differ, by short digests', () => {
    const found = differ({
      base: { setupDigest: 'c'.repeat(64), images: { web: `sha256:${'1'.repeat(64)}`, redis: 'sha256:9' } },
      head: { setupDigest: 'd'.repeat(64), images: { web: `sha256:${'2'.repeat(64)}`, redis: 'sha256:9' } },
    });
    assert.deepEqual(found?.slice(1), [
      ['files of the setup', 'c'.repeat(12), 'd'.repeat(12)],
      ['image of web', '1'.repeat(12), '2'.repeat(12)],
    ]);
  });

  it('does not wonder that two setups have other files and images', () => {
    const found = differ(
      { base: { setupDigest: 'c', images: { a: '1' }, source: null }, head: { images: { b: '2' }, source: null } },
      { kind: 'setup' },
    );
    assert.deepEqual(found, []);
  });

  it('tells of changes that are not committed', () => {
    const source = { directory: '/src', ref: null, commit: 'a'.repeat(40), isDirty: true };
    const [changes] = describeChanges(buildPaired({ head: { source } }));
    assert.equal(changes?.isDirty, true);
    assert.deepEqual(changes?.differences[0]?.after, `${'a'.repeat(12)} with changes`);
  });

  it('says nothing of a pair that the record has not both variants of, or of none', () => {
    const record = buildPaired({});
    assert.deepEqual(describeChanges({ ...record, variants: record.variants.slice(1) }), []);
    assert.deepEqual(describeChanges({ ...record, comparison: null }), []);
  });
});
