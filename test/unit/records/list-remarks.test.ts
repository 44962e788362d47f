import assert from 'node:assert/strict';
import { it } from 'node:test';
import { listRemarks } from '../../../src/records/list-remarks.ts';
import type { IncidentRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound } from '../../support/build-record.ts';

it('lists what a run warned of, restarts in the warm-up, and CPU times that could not be read', () => {
  const unknown = { ...buildArmPhase('a', { serverCpuMs: null }), serverCpuFailure: 'the engine is gone' };
  const restart = (during: IncidentRecord['during']): IncidentRecord => ({
    service: 'web',
    kind: 'restarted',
    message: 'was started again',
    during,
  });
  const round = buildRound(
    1,
    ['a'],
    [buildPhase('latency', [buildArmPhase('a')]), buildPhase('throughput', [unknown])],
  );
  // A restart within a phase makes that phase invalid, which is said there.
  const arms = round.arms.map((arm) => ({ ...arm, incidents: [restart('warm-up'), restart('latency')] }));
  const record = buildRecord([{ ...round, arms }], { warnings: ['Not pinned.'] });
  const expected = [
    'Not pinned.',
    'a, round 2: web was started again, in the warm-up',
    "a, throughput, round 2: the servers' CPU time is unknown: the engine is gone",
  ];
  assert.deepEqual(listRemarks(record), expected);
  assert.deepEqual(summarizeRecord(record).warnings, expected);
});
