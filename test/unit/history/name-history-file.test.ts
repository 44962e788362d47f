import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameAcceptanceFile, nameEntryFile } from '../../../src/history/name-history-file.ts';
import { buildAcceptance, buildEntry } from '../../support/build-history.ts';

const name = (changes: Parameters<typeof buildEntry>[2]) =>
  nameEntryFile(buildEntry(1, undefined, { finishedAt: '2026-11-24T10:15:00.123Z', runId: '2026-1a', ...changes }));

describe('names of history files', () => {
  it('begin with month and time, so that they sort by age', () => {
    assert.equal(name({}), '2026/11/20261124T101500Z-2026-1a-daphne.json');
    assert.equal(
      nameAcceptanceFile(buildAcceptance(1, { acceptedAt: '2026-11-24T10:15:00Z', metric: 'throughput' })),
      'acceptances/20261124T101500Z-run-00001-daphne-throughput.json',
    );
    assert.match(nameAcceptanceFile(buildAcceptance(1)), /-daphne-all\.json$/);
  });

  it('never leave their folder, whatever the run or the setup is called', () => {
    for (const variant of ['../../../etc/passwd', 'a/b', 'a\\b', '..', '\u0000', 'ü'.repeat(400), '.hidden']) {
      assert.match(name({ variant, runId: variant }), /^2026\/11\/20261124T101500Z-[A-Za-z0-9._~-]+\.json$/);
      assert.ok(name({ variant, runId: variant }).length < 200);
    }
  });

  it('stay apart where the names differ only in what is replaced', () => {
    assert.notEqual(name({ variant: 'a/b' }), name({ variant: 'a_b' }));
    assert.notEqual(name({ variant: 'a/b' }), name({ variant: 'a:b' }));
    assert.notEqual(name({ variant: `${'x'.repeat(80)}1` }), name({ variant: `${'x'.repeat(80)}2` }));
  });
});
