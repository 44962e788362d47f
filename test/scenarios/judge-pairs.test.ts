import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSuspects, type JudgeOptions, judgeRecord } from '../../src/comparison/judge-pairs.ts';
import { parseMargin } from '../../src/comparison/margins.ts';
import type { PairJudgement, Verdict } from '../../src/comparison/verdict.ts';
import type { MetricKey } from '../../src/records/metrics.ts';
import type { BenchRecord } from '../../src/records/record.ts';
import { buildPairedRecord, type PairedOptions, type StageOptions } from '../support/build-paired-record.ts';

const usual: JudgeOptions = { margins: [], gateMetrics: null };
const bothStages: readonly StageOptions[] = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
];

function judge(record: BenchRecord, options = usual): PairJudgement {
  const [pair] = judgeRecord(record, options).pairs;
  assert.ok(pair);
  return pair;
}

function verdictOf(metric: MetricKey, record: BenchRecord, options = usual): Verdict {
  const verdict = judge(record, options).verdicts.find((one) => one.metric === metric);
  assert.ok(verdict, metric);
  return verdict;
}

function margins(text: string): JudgeOptions {
  const parsed = parseMargin(text);
  assert.ok('rules' in parsed);
  return { ...usual, margins: parsed.rules };
}

describe('judgeRecord', () => {
  it('confirms a regression in fresh rounds, and fails the check from the margin on', () => {
    const record = buildPairedRecord({ stages: bothStages, change: { p50: 0.071, throughput: -0.048 } });
    const slower = verdictOf('latency-p50', record);
    assert.equal(
      slower.sentence,
      'p50 latency is 7.1 % slower (95 % interval 6.7 to 7.4 %), confirmed in 18 fresh starts of both',
    );
    assert.deepEqual([slower.kind, slower.failsCheck, slower.stage, slower.pairs], ['regressed', true, 'confirm', 18]);
    assert.ok(Math.abs((slower.estimate ?? 0) - Math.log(1.071)) < 0.001);
    const less = verdictOf('throughput', record);
    assert.equal(
      less.sentence,
      'throughput is 4.8 % lower (95 % interval 3.6 to 6.0 %), confirmed in 18 fresh starts of both; below the margin of 5 %, so it warns and fails nothing',
    );
    assert.deepEqual([less.kind, less.failsCheck], ['regressed', false]);
    assert.ok((less.estimate ?? 0) > 0, 'less throughput is worse');
    assert.equal(
      judgeRecord(record, usual).sentence,
      'regressed: p50 latency 7.1 % slower and throughput 4.8 % lower; unchanged within 5 %: CPU per request under load, within 10 %: p90 latency',
    );
  });

  it('estimates what looked suspicious from fresh rounds alone', () => {
    const stages: StageOptions[] = [
      { stage: 'screen', rounds: 12, change: { p50: 0.2 } },
      { stage: 'confirm', rounds: 18, change: { p50: 0.06 } },
    ];
    assert.match(verdictOf('latency-p50', buildPairedRecord({ stages })).sentence, /^p50 latency is 6\.0 % slower/);
  });

  it('tells what became of a suspicion that fresh rounds did not confirm', () => {
    const stages: StageOptions[] = [
      { stage: 'screen', rounds: 12, change: { p50: 0.05 } },
      { stage: 'confirm', rounds: 18 },
    ];
    const verdict = verdictOf('latency-p50', buildPairedRecord({ stages }));
    assert.equal(verdict.kind, 'unchanged');
    assert.equal(
      verdict.sentence,
      'looked 5.1 % slower in the first 12 pairs, and 18 fresh starts did not confirm it: any change of p50 latency is smaller than 5 % (90 % interval −0.3 to +0.2 % from 18 fresh starts of both); this run could have seen 2.3 % slower',
    );
  });

  it('finds improvements by the same rule', () => {
    const verdict = verdictOf('throughput', buildPairedRecord({ stages: bothStages, change: { throughput: 0.1 } }));
    assert.deepEqual([verdict.kind, verdict.failsCheck, verdict.excludesRegression], ['improved', false, true]);
    assert.match(verdict.sentence, /^throughput is 10\.0 % higher \(95 % interval .*\), confirmed in 18 fresh starts/);
  });

  it('calls unchanged what is sure to lie within the margin, with what could have been seen', () => {
    const verdict = verdictOf('throughput', buildPairedRecord());
    assert.equal(verdict.kind, 'unchanged');
    assert.equal(
      verdict.sentence,
      'any change of throughput is smaller than 5 % (90 % interval −1.3 to +1.1 % from 12 starts of both); this run could have seen 3.0 % lower',
    );
  });

  it('is inconclusive where noise hides the margin', () => {
    const verdict = verdictOf('latency-p50', buildPairedRecord({ scatter: { p50: 0.1 } }));
    assert.deepEqual([verdict.kind, verdict.excludesRegression], ['inconclusive', false]);
    assert.match(
      verdict.sentence,
      /^cannot rule out that p50 latency is 5 % slower \(90 % interval −7\.\d to \+6\.\d % from 12 starts of both\); this run could have seen \d+\.\d % slower$/,
    );
    assert.ok((verdict.detectable ?? 0) > 0.05);
  });

  it('does not hide a probable change behind a small one that cannot be ruled out', () => {
    // Of p95, which decides nothing: no fresh rounds follow, and it takes more to be called suspected.
    const record = buildPairedRecord({ scatter: { p95: 0.2 }, change: { p95: 0.18 } });
    assert.match(
      verdictOf('latency-p95', record).sentence,
      /^p95 latency is probably about 1\d\.\d % slower \(90 % interval \+\d\.\d to \+\d+\.\d % from 12 starts of both\), which is not sure enough to be called a regression; /,
    );
  });

  it('says so when a change for the worse is ruled out and one for the better is not', () => {
    const record = buildPairedRecord({ scatter: { p50: 0.1 }, change: { p50: -0.04 } });
    const verdict = verdictOf('latency-p50', record);
    assert.deepEqual([verdict.kind, verdict.excludesRegression], ['inconclusive', true]);
    assert.match(
      verdict.sentence,
      /^p50 latency is not 5 % slower, and may be faster \(90 % interval −10\.\d to \+1\.\d %/,
    );
  });

  it('suspects where no fresh rounds followed, and never an improvement', () => {
    const record = buildPairedRecord({ change: { p50: 0.071, throughput: 0.2 } });
    const slower = verdictOf('latency-p50', record);
    assert.equal(slower.kind, 'suspected');
    assert.equal(
      slower.sentence,
      'p50 latency seems 7.2 % slower (95 % interval +6.5 to +7.5 %) in 12 starts of both; not confirmed: the run ended without fresh starts; a further run can tell',
    );
    assert.deepEqual([verdictOf('throughput', record).kind, slower.failsCheck], ['inconclusive', false]);
    assert.match(
      verdictOf('throughput', record).sentence,
      /^looked 20\.0 % higher in the first 12 pairs, not confirmed: /,
    );
  });

  it('lets a small margin lower the floor below which nothing is called a regression', () => {
    const record = buildPairedRecord({ stages: bothStages, change: { p50: 0.017 } });
    assert.match(verdictOf('latency-p50', record).sentence, /^any change of p50 latency is smaller than 5 %/);
    const small = verdictOf('latency-p50', record, margins('p50=2%'));
    assert.match(
      small.sentence,
      /^looked 1\.\d % slower in the first 12 pairs, confirmed but small: .* p50 latency is (smaller than )?2 %/,
    );
    const strict = verdictOf('latency-p50', record, margins('p50=1.5%'));
    assert.deepEqual([strict.kind, strict.failsCheck], ['regressed', true]);
  });

  it('calls a change of 2 % or more by its name, and lets it fail from the margin on', () => {
    const verdict = verdictOf('latency-p50', buildPairedRecord({ stages: bothStages, change: { p50: 0.03 } }));
    assert.deepEqual([verdict.kind, verdict.failsCheck], ['regressed', false]);
    assert.match(verdict.sentence, /below the margin of 5 %, so it warns and fails nothing$/);
  });

  it('judges a percentile only where enough requests lie beyond it', () => {
    const verdict = verdictOf('latency-p99', buildPairedRecord({ requests: 400 }));
    assert.deepEqual([verdict.kind, verdict.detectable], ['inconclusive', null]);
    assert.equal(
      verdict.sentence,
      'p99 latency cannot be judged: with 400 requests per round only 4 lie beyond it; it takes 1,500 per round',
    );
    assert.equal(verdictOf('latency-p99', buildPairedRecord()).kind, 'unchanged');
  });

  it('gates by the default metrics or by those asked for; the others fail nothing', () => {
    const record = buildPairedRecord({ stages: bothStages, change: { p95: 0.6 } });
    assert.equal(verdictOf('latency-p95', record).kind, 'regressed');
    assert.equal(judgeRecord(record, usual).failsCheck, false);
    assert.equal(judgeRecord(record, usual).kind, 'unchanged');
    const asked = judgeRecord(record, { ...usual, gateMetrics: ['latency-p95'] });
    assert.deepEqual(
      [asked.failsCheck, asked.kind, asked.pairs[0]?.verdicts[0]?.metric],
      [true, 'regressed', 'latency-p95'],
    );
  });

  it('confirms at a stricter level the more metrics share the error', () => {
    // Eight of eight fresh pairs: p = 2^-8, enough for one metric and too few for twenty pairs.
    const stages: StageOptions[] = [
      { stage: 'screen', rounds: 12 },
      { stage: 'confirm', rounds: 8 },
    ];
    const record = buildPairedRecord({ stages, change: { p50: 0.071 } });
    assert.equal(verdictOf('latency-p50', record).kind, 'regressed');
    const pair = record.comparison?.pairs[0];
    assert.ok(pair);
    const many = { ...record, comparison: { pairs: Array.from({ length: 20 }, () => pair) } };
    assert.equal(verdictOf('latency-p50', many).kind, 'suspected');
  });

  it('states how two setups differ without failing anything', () => {
    const record = buildPairedRecord({ stages: bothStages, change: { p50: 0.3 }, kind: 'setup' });
    const judgement = judgeRecord(record, usual);
    assert.equal(judgement.failsCheck, false);
    assert.match(
      judgement.sentence,
      /^worse: p50 latency 30\.0 % slower; alike within 5 %: throughput and CPU per request under load/,
    );
  });

  it('has nothing to say of a record without pairs', () => {
    const judgement = judgeRecord(buildPairedRecord({}, { comparison: null }), usual);
    assert.deepEqual(judgement, { pairs: [], kind: null, failsCheck: false, sentence: 'nothing was compared' });
  });
});

describe('findSuspects', () => {
  const find = (options: PairedOptions) => findSuspects(buildPairedRecord(options), usual);

  it('names what the screen makes suspicious, in both directions', () => {
    assert.deepEqual(
      find({ change: { p50: 0.071, throughput: 0.2 } }).map(({ sentence, direction }) => [sentence, direction]),
      [
        ['p50 latency looks 7.2 % slower in 12 starts (p = 0.0011)', 'worse'],
        ['throughput looks 20.0 % higher in 12 starts (p = 0.0011)', 'better'],
      ],
    );
  });

  it('asks for nothing where nothing is, nor for metrics that fail nothing', () => {
    assert.deepEqual(find({}), []);
    assert.deepEqual(find({ change: { p95: 0.6 } }), []);
    assert.deepEqual(find({ stages: [{ stage: 'screen', rounds: 4 }], change: { p50: 0.5 } }), []);
  });
});
