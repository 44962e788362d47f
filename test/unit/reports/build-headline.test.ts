import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildHeadline } from '../../../src/reports/build-headline.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound } from '../../support/build-record.ts';

function build(count: number) {
  const names = Array.from({ length: count }, (_, index) => `setup-${index}`);
  const rounds = names.map((name, index) =>
    buildRound(
      index,
      [name],
      [buildPhase('latency', [buildArmPhase(name)]), buildPhase('throughput', [buildArmPhase(name)])],
    ),
  );
  return buildHeadline(summarizeRecord(buildRecord(rounds)));
}

test('a line for each setup but the first, and none at all where the tables are the better summary', () => {
  assert.equal(build(3).length, 2);
  assert.equal(build(7).length, 6);
  assert.deepEqual(build(8), []);
});
