import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRecord } from '../../../src/comparison/judge-pairs.ts';
import type { AbsoluteTopic, AbsoluteVerdict } from '../../../src/comparison/verdict.ts';
import type { ErrorCountsRecord, RoundRecord } from '../../../src/records/record.ts';
import { buildPairedRecord, type PairedOptions, pairNames } from '../../support/build-paired-record.ts';

function judge(topic: AbsoluteTopic, options: PairedOptions): AbsoluteVerdict | undefined {
  const record = buildPairedRecord({ stages: [{ stage: 'screen', rounds: 8 }], ...options });
  const { pairs } = judgeRecord(record, { margins: [], gateMetrics: null });
  return pairs[0]?.absolutes.find((verdict) => verdict.topic === topic);
}

/** Per phase; each has 1,500 right answers at a fixed rate and 1,000 under load. */
function errors(head: Partial<ErrorCountsRecord>, base: Partial<ErrorCountsRecord>): PairedOptions {
  return { changeArm: ({ side }) => ({ errors: side === 'head' ? head : base, invalid: ['errors'] }) };
}

function missRate(rounds: (side: 'head' | 'base') => number): PairedOptions {
  const check = { rule: 'attained-rate' as const, isMet: false, value: 0.6, limit: 0.99, message: 'too slow' };
  return {
    changeRound: (round): RoundRecord => ({
      ...round,
      phases: round.phases.map((phase) => ({
        ...phase,
        arms: phase.arms.map((arm) => {
          const isLate = round.index < rounds(arm.variant === pairNames.head ? 'head' : 'base');
          return phase.kind === 'latency' && isLate ? { ...arm, isValid: false, checks: [check] } : arm;
        }),
      })),
    }),
  };
}

describe('judgeAbsolutes', () => {
  it('regressed when only the head has more errors than are allowed, also of invalid phases', () => {
    const verdict = judge('errors', errors({ status: 20, timeout: 5 }, { reset: 1 }));
    assert.deepEqual([verdict?.kind, verdict?.failsCheck], ['regressed', true]);
    assert.equal(
      verdict?.sentence,
      '2.0 % of the requests to head got no right answer (400 of 20,400), more than the 0.1 % allowed; to base (main) 0.08 % (16 of 20,016)',
    );
  });

  it('says so when both sides have too many, and blames neither', () => {
    const verdict = judge('errors', errors({ status: 20 }, { status: 10 }));
    assert.deepEqual([verdict?.kind, verdict?.failsCheck], ['invalid', false]);
    assert.match(
      verdict?.sentence ?? '',
      /more than the 0\.1 % allowed; to base \(main\) 0\.79 % \(.*\), too many as well$/,
    );
  });

  it('improved when only the base has too many', () => {
    const verdict = judge('errors', errors({}, { status: 20 }));
    assert.equal(verdict?.kind, 'improved');
    assert.match(
      verdict?.sentence ?? '',
      /^none of 20,000 requests to head got no right answer; to base \(main\) 1\.6 %/,
    );
  });

  it('judges time-outs apart, and only where there are any', () => {
    assert.equal(judge('timeouts', {}), undefined);
    const verdict = judge('timeouts', errors({ status: 20, timeout: 5 }, {}));
    assert.equal(
      verdict?.sentence,
      '0.39 % of the requests to head timed out (80 of 20,400), more than the 0.1 % allowed; to base (main) none of 20,000',
    );
    assert.equal(judge('timeouts', errors({ timeout: 1 }, {}))?.kind, 'unchanged');
  });

  it('counts every request when all is well', () => {
    const verdict = judge('errors', {});
    assert.equal(verdict?.kind, 'unchanged');
    assert.equal(verdict?.sentence, 'every request got a right answer, 20,000 to head and 20,000 to base (main)');
  });

  it('regressed when the head alone falls behind the asked rate again and again', () => {
    const verdict = judge(
      'rate',
      missRate((side) => (side === 'head' ? 8 : 0)),
    );
    assert.deepEqual([verdict?.kind, verdict?.failsCheck], ['regressed', true]);
    assert.equal(
      verdict?.sentence,
      'head fell behind the asked rate in 8 of 8 rounds, base (main) in none of 8 rounds',
    );
  });

  it('blames nobody for a few rounds, nor for those that both missed', () => {
    assert.equal(
      judge(
        'rate',
        missRate((side) => (side === 'head' ? 3 : 0)),
      )?.kind,
      'inconclusive',
    );
    assert.equal(
      judge(
        'rate',
        missRate(() => 8),
      )?.kind,
      'inconclusive',
    );
    assert.equal(judge('rate', {}), undefined);
  });

  it('names the base first when only its servers died', () => {
    const incident = { service: 'web', kind: 'exited' as const, message: 'exited with code 1', during: null };
    const verdict = judge('servers', {
      changeRound: (round) => ({
        ...round,
        arms: round.arms.map((arm) => (arm.variant === pairNames.base ? { ...arm, incidents: [incident] } : arm)),
      }),
    });
    assert.equal(verdict?.kind, 'improved');
    assert.equal(
      verdict?.sentence,
      'a server of base (main) ended or did not start in 8 of 8 rounds, of head in none of 8 rounds',
    );
  });
});
