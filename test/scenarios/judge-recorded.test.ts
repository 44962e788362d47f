import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRecorded, readJudgedSettings } from '../../src/entry/judging/judge-recorded.ts';
import { buildPairedRecord } from '../support/build-paired-record.ts';
import { buildUsualRecord } from '../support/build-record.ts';

const slower = {
  stages: [
    { stage: 'screen', rounds: 12 },
    { stage: 'confirm', rounds: 18 },
  ],
  change: { p50: 0.071 },
} as const;

describe('judgeRecorded', () => {
  it('judges a record as its run was asked to', () => {
    const usual = buildPairedRecord(slower);
    assert.equal(judgeRecorded(usual)?.check.conclusion, 'failure');
    const comparison = { margins: ['p50=20%'], gate: ['p50'], failOn: 'regressed' };
    const lenient = { ...usual, settings: { ...usual.settings, comparison } };
    const judged = judgeRecorded(lenient);
    assert.equal(judged?.check.conclusion, 'neutral');
    assert.deepEqual(
      judged?.judgement?.pairs[0]?.verdicts.filter(({ isGate }) => isGate).map(({ metric }) => metric),
      ['latency-p50'],
    );
  });

  it('has no verdict on a record without pairs', () => {
    assert.equal(judgeRecorded(buildUsualRecord()), null);
  });

  it('takes the defaults for what makes no sense', () => {
    const record = { ...buildPairedRecord(), settings: { phases: 7, comparison: { margins: ['x'], gate: ['y'] } } };
    assert.deepEqual(readJudgedSettings(record), {
      phases: ['latency', 'throughput'],
      comparison: { margins: [], gate: null, failOn: 'regressed' },
    });
  });
});
