import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideCheck, type FailOn } from '../../src/comparison/decide-check.ts';
import { judgeRecord } from '../../src/comparison/judge-pairs.ts';
import { buildPairedRecord, type PairedOptions, type StageOptions } from '../support/build-paired-record.ts';

const levels: readonly FailOn[] = ['never', 'regressed', 'suspected', 'inconclusive', 'invalid'];
const bothStages: readonly StageOptions[] = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
];

/** Conclusions for never, regressed, suspected, inconclusive and invalid, by their first letter. */
function conclude(options: PairedOptions): string {
  const judgement = judgeRecord(buildPairedRecord(options), { margins: [], gateMetrics: null });
  return levels.map((failOn) => decideCheck(judgement, failOn).conclusion.charAt(0)).join('');
}

describe('decideCheck', () => {
  const cases: readonly [string, PairedOptions, string][] = [
    ['nothing changed', {}, 'sssss'],
    ['an improvement', { stages: bothStages, change: { p50: -0.2 } }, 'sssss'],
    ['a regression at its margin', { stages: bothStages, change: { p50: 0.071 } }, 'nffff'],
    ['a regression below its margin', { stages: bothStages, change: { throughput: -0.045 } }, 'nnnnn'],
    ['a suspicion', { change: { p50: 0.071 } }, 'nnfff'],
    ['a suspected improvement', { change: { p50: -0.3 } }, 'sssss'],
    ['too much noise', { scatter: { p50: 0.1 } }, 'nnnff'],
    ['invalid rounds', { changeArm: () => ({ invalid: ['broken'] }) }, 'nnnnf'],
    ['a missing figure', { changeArm: ({ side }) => (side === 'head' ? { serverCpuMs: null } : {}) }, 'nffff'],
    ['errors of the head', { changeArm: ({ side }) => (side === 'head' ? { errors: { body: 9 } } : {}) }, 'nffff'],
    ['setups that differ', { stages: bothStages, change: { p50: 0.5, p90: 0.5 }, kind: 'setup' }, 'sssss'],
  ];
  for (const [name, options, expected] of cases) {
    it(`of ${name}: ${expected}`, () => assert.equal(conclude(options), expected));
  }

  it('says first what decides', () => {
    const record = buildPairedRecord({ stages: bothStages, change: { p50: 0.071, throughput: -0.045 } });
    const judgement = judgeRecord(record, { margins: [], gateMetrics: null });
    const { reasons } = decideCheck(judgement, 'regressed');
    assert.equal(reasons.length, 2);
    assert.match(reasons[0] ?? '', /^p50 latency is 7\.1 % slower/);
  });

  it('is never a success when nothing was compared', () => {
    const nothing = judgeRecord(buildPairedRecord({}, { comparison: null }), { margins: [], gateMetrics: null });
    assert.deepEqual(decideCheck(nothing, 'regressed'), { conclusion: 'neutral', reasons: ['nothing was compared'] });
  });
});
