import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideCheck } from '../../src/comparison/decide-check.ts';
import { findSuspects, type JudgeOptions, judgeRecord } from '../../src/comparison/judge-pairs.ts';
import type { PairJudgement } from '../../src/comparison/verdict.ts';
import type { BenchRecord, RoundRecord } from '../../src/records/record.ts';
import { buildPairedRecord, type PairedOptions, pairNames } from '../support/build-paired-record.ts';

const usual: JudgeOptions = { margins: [], gateMetrics: null };
const allFigures = { p50: 0, p90: 0, p95: 0, p99: 0, throughput: 0, cpu: 0 };
const tooSlow = 'attained 187.2 of 300 requests/s (62.4 %, at least 99 %)';

function judge(record: BenchRecord): PairJudgement {
  const [pair] = judgeRecord(record, usual).pairs;
  assert.ok(pair);
  return pair;
}

function gates({ verdicts }: PairJudgement) {
  return verdicts.filter(({ isGate }) => isGate);
}

function fail(message: string): NonNullable<PairedOptions['changeRound']> {
  return (round) => ({ ...round, phases: [], arms: [], failure: { code: 'server-not-ready', message, details: [] } });
}

describe('a comparison with faults', () => {
  it('is invalid, with the rule and its number, where all rounds of one arm are', () => {
    const pair = judge(
      buildPairedRecord({
        changeArm: ({ side, phase }) => (side === 'head' && phase === 'latency' ? { invalid: [tooSlow] } : {}),
      }),
    );
    const p50 = pair.verdicts.find(({ metric }) => metric === 'latency-p50');
    assert.equal(
      p50?.sentence,
      `no valid figures of p50 latency: a rule was broken in all 12 rounds, the first: daphne: ${tooSlow}`,
    );
    assert.deepEqual([p50?.kind, p50?.pairs, p50?.droppedPairs, p50?.estimate], ['invalid', 0, 12, null]);
    assert.equal(pair.verdicts.find(({ metric }) => metric === 'throughput')?.kind, 'unchanged');
    assert.equal(pair.kind, 'invalid');
  });

  it('names the rounds that are left out, and why', () => {
    const changeArm: PairedOptions['changeArm'] = ({ round, side, phase }) =>
      round > 8 && side === 'base' && phase === 'latency' ? { invalid: [tooSlow] } : {};
    const pair = judge(buildPairedRecord({ changeArm }));
    assert.deepEqual(pair.notes, [
      `3 of 12 latency phases are left out, the first in round 10: daphne@main: ${tooSlow}`,
    ]);
    const p50 = pair.verdicts.find(({ metric }) => metric === 'latency-p50');
    assert.deepEqual([p50?.pairs, p50?.droppedPairs], [9, 3]);
  });

  it('judges nothing by a single valid pair, and knows no interval', () => {
    const record = buildPairedRecord({
      change: { p50: 0.5 },
      changeArm: ({ round }) => (round === 0 ? {} : { invalid: ['broken'] }),
    });
    for (const verdict of gates(judge(record))) {
      assert.deepEqual([verdict.kind, verdict.interval, verdict.detectable], ['inconclusive', null, null]);
      assert.match(verdict.sentence, /cannot be judged: only 1 valid pair, and it takes at least 5 to bound a change/);
    }
    assert.deepEqual(findSuspects(record, usual), []);
  });

  it('finds identical figures unchanged, without dividing by nothing', () => {
    const pair = judge(buildPairedRecord({ scatter: allFigures }));
    for (const { kind, estimate, interval, detectable } of gates(pair)) {
      assert.deepEqual([kind, estimate, interval], ['unchanged', 0, { low: 0, high: 0, confidence: 0.9 }]);
      assert.ok(detectable !== null && detectable > 0.019 && detectable < 0.03);
    }
    assert.deepEqual(findSuspects(buildPairedRecord({ scatter: allFigures }), usual), []);
  });

  it('finds a change that is the same in all pairs, with a p above 0', () => {
    const [suspect] = findSuspects(buildPairedRecord({ scatter: allFigures, change: { p50: 0.1 } }), usual);
    // One of the 924 ways to place 6 of 12.
    assert.equal(suspect?.p.toFixed(12), (1 / 924).toFixed(12));
  });

  it('reads no clock of the machine, and says that it jumped', () => {
    const steady = judge(buildPairedRecord());
    const jump = (round: RoundRecord): RoundRecord => {
      const changes: Partial<RoundRecord>[] = [
        { wallSeconds: -7200 },
        { wallSeconds: 1e9 },
        { startedAt: '1970-01-01T00:00:00.000Z' },
      ];
      return { ...round, ...changes[round.index - 3] };
    };
    const jumped = judge(buildPairedRecord({ changeRound: jump }));
    assert.deepEqual(jumped.verdicts, steady.verdicts);
    assert.deepEqual(steady.notes, []);
    assert.deepEqual(jumped.notes, [
      "the machine's clock jumped before or in round 4; the figures come from another clock and hold",
    ]);
  });

  it('judges what a cancelled screen left, and says so', () => {
    const stages = [{ stage: 'screen' as const, rounds: 7, planned: 12, change: { p50: 0.2 } }];
    const pair = judge(buildPairedRecord({ stages }, { status: 'interrupted' }));
    assert.deepEqual(pair.screen, { measured: 7, planned: 12 });
    assert.equal(pair.kind, 'suspected');
    assert.deepEqual(pair.notes, [
      'the run was interrupted after 7 of 12 rounds; what was measured until then is judged',
    ]);
  });

  it('suspects what a cancelled confirmation left open', () => {
    const stages = [
      { stage: 'screen' as const, rounds: 12 },
      { stage: 'confirm' as const, rounds: 4, planned: 18 },
    ];
    const pair = judge(buildPairedRecord({ stages, change: { p50: 0.2 } }, { status: 'interrupted' }));
    const p50 = pair.verdicts.find(({ metric }) => metric === 'latency-p50');
    assert.equal(p50?.kind, 'suspected');
    assert.match(p50?.sentence ?? '', /; not confirmed: the run ended after 4 of 18 fresh starts$/);
    assert.match(
      pair.notes[0] ?? '',
      /^the run was interrupted after 4 of 18 fresh rounds that were to confirm what looked suspicious;/,
    );
  });

  it('suspects what too few valid rounds of a confirmation left open', () => {
    const stages = [
      { stage: 'screen' as const, rounds: 12 },
      { stage: 'confirm' as const, rounds: 18 },
    ];
    const changeArm: PairedOptions['changeArm'] = ({ round }) => (round > 14 ? { invalid: ['stolen CPU'] } : {});
    const [first] = judge(buildPairedRecord({ stages, changeArm, change: { p50: 0.2 } })).verdicts;
    assert.equal(first?.kind, 'suspected');
    assert.match(first?.sentence ?? '', /; not confirmed: of 18 fresh starts fewer than the 6 needed are valid$/);
  });

  it('has no verdict that passes when the run ended before its first round', () => {
    const pair = judge(
      buildPairedRecord({ stages: [{ stage: 'screen', rounds: 0, planned: 12 }] }, { status: 'interrupted' }),
    );
    assert.deepEqual(new Set(pair.verdicts.map(({ kind }) => kind)), new Set(['inconclusive']));
    assert.match(pair.sentence, /^inconclusive: p50 latency, p90 latency/);
  });

  it('tells a base that never started from a head that did not', () => {
    const base = judge(buildPairedRecord({ changeRound: fail(`${pairNames.base}: web exited with code 1`) }));
    assert.equal(base.kind, 'invalid');
    assert.equal(
      base.verdicts[0]?.sentence,
      'nothing to compare p50 latency with: base (main) failed in all 12 rounds: daphne@main: web exited with code 1',
    );
    const head = judge(buildPairedRecord({ changeRound: fail(`${pairNames.head}: web exited with code 1`) }));
    assert.equal(
      head.verdicts[0]?.sentence,
      'no figures of p50 latency from head, which failed in all 12 rounds: daphne: web exited with code 1',
    );
    assert.deepEqual([head.verdicts[0]?.kind, head.failsCheck], ['missing', true]);
    assert.equal(
      head.absolutes.find(({ topic }) => topic === 'servers')?.sentence,
      'a server of head ended or did not start in 12 of 12 rounds, of base (main) in none of 12 rounds',
    );
  });

  it('blames nobody for rounds that failed by the load generator', () => {
    const pair = judge(buildPairedRecord({ changeRound: fail('the load generator died') }));
    assert.equal(pair.kind, 'invalid');
    assert.match(
      pair.verdicts[0]?.sentence ?? '',
      /^no valid figures of p50 latency: all 12 rounds failed, the first: the load generator died$/,
    );
    assert.deepEqual(pair.absolutes, []);
  });

  it('never passes a metric or a setup that only the base has', () => {
    const withoutCpu = buildPairedRecord({ changeArm: ({ side }) => (side === 'head' ? { serverCpuMs: null } : {}) });
    const cpu = judge(withoutCpu).verdicts[0];
    assert.deepEqual([cpu?.metric, cpu?.kind, cpu?.failsCheck], ['load-cpu', 'missing', true]);
    assert.equal(
      cpu?.sentence,
      'no figures of CPU per request under load from head (the engine cannot know), and base (main) has them',
    );
    const pairs = [{ head: 'uvicorn', base: 'daphne', kind: 'revision' as const, commits: [], commitCount: 0 }];
    const absent = judgeRecord(buildPairedRecord({}, { comparison: { pairs } }), usual);
    assert.deepEqual([absent.kind, absent.failsCheck], ['missing', true]);
    assert.equal(decideCheck(absent, 'regressed').conclusion, 'failure');
  });

  it('does not look for what neither side can have, unless it was asked for by name', () => {
    const record = buildPairedRecord({ changeArm: () => ({ serverCpuMs: null }) });
    assert.equal(
      judge(record).verdicts.some(({ metric }) => metric === 'load-cpu'),
      false,
    );
    const asked = judgeRecord(record, { ...usual, gateMetrics: ['latency-cpu'] });
    assert.deepEqual([asked.kind, asked.failsCheck], ['missing', true]);
  });
});
