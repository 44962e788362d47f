import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideJoined } from '../../src/comparison/decide-joined.ts';
import { dropDuplicates } from '../../src/comparison/drop-duplicates.ts';
import { groupComparisons } from '../../src/comparison/group-comparisons.ts';
import { judgeJoined } from '../../src/comparison/judge-joined.ts';
import { judgeRecord } from '../../src/comparison/judge-pairs.ts';
import { buildUsualRecord } from '../support/build-record.ts';
import { buildRunners } from '../support/build-runners.ts';

const options = { margins: [], gateMetrics: null };
const none = { missing: [], unjudged: [] };
const screenOnly = [{ stage: 'screen', rounds: 12 }] as const;
const both = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
] as const;

describe('judgeJoined', () => {
  it('finds by two runners together what neither would have looked at twice', () => {
    const scatter = { p50: 0.03, p90: 0.03, throughput: 0.03, cpu: 0.03 };
    const records = buildRunners(Array.from({ length: 4 }, () => ({ change: { p50: 0.03 }, scatter })));
    for (const { record } of records) assert.notEqual(judgeRecord(record, options).kind, 'regressed');
    const { pooled, judgement } = judgeJoined(records, options);
    assert.equal(judgement.kind, 'regressed');
    const [verdict] = pooled[0]?.judgement.verdicts ?? [];
    assert.equal(verdict?.metric, 'latency-p50');
    assert.equal(verdict?.stage, 'screen');
    assert.equal(verdict?.pairs, 48);
    assert.match(
      verdict?.sentence ?? '',
      /^p50 latency is [23]\.\d % slower \(95 % interval .*\), confirmed in 48 starts of both on 4 runners; below the margin/,
    );
  });

  it('takes fresh rounds of the runners that went on into one verdict, and says what each runner saw', () => {
    const records = buildRunners([
      { change: { p50: 0.08 }, stages: both },
      { change: { p50: 0.08 }, stages: screenOnly, cpuModel: 'Intel Xeon' },
    ]);
    const { pooled, judgement } = judgeJoined(records, options);
    assert.equal(judgement.failsCheck, true);
    const [pair] = pooled;
    assert.equal(pair?.judgement.title, 'Daphne: head against base (main), 2 runners together');
    assert.equal(pair?.judgement.verdicts[0]?.pairs, 42);
    assert.deepEqual(
      pair?.runners.map(({ name, cpuModel, screenPairs, confirmPairs }) => [name, cpuModel, screenPairs, confirmPairs]),
      [
        ['runner-1', 'AMD EPYC 7763 64-Core Processor', 12, 18],
        ['runner-2', 'Intel Xeon', 12, 0],
      ],
    );
    for (const { estimates } of pair?.runners ?? []) {
      assert.ok(Math.abs((estimates.get('latency-p50') ?? 0) - Math.log(1.08)) < 0.005);
    }
    assert.deepEqual(pair?.judgement.notes, []);
  });

  it('says unchanged, with what the runners could have seen: less than one of them', () => {
    const records = buildRunners([{}, {}]);
    const { judgement } = judgeJoined(records, options);
    assert.equal(judgement.kind, 'unchanged');
    for (const verdict of judgement.pairs[0]?.verdicts.filter(({ isGate }) => isGate) ?? []) {
      const alone = judgeRecord(records[0]?.record ?? buildUsualRecord(), options).pairs[0]?.verdicts.find(
        ({ metric }) => metric === verdict.metric,
      );
      assert.ok((verdict.detectable ?? 1) < (alone?.detectable ?? 0), `${verdict.metric} ${verdict.sentence}`);
      assert.match(verdict.sentence, /from 24 starts of both on 2 runners\); these runners could have seen/);
    }
  });

  it('goes on without a runner that gave no valid pair, and says so', () => {
    const records = buildRunners([
      {},
      {},
      { changeArm: ({ side }) => (side === 'head' ? { invalid: ['12 % errors'] } : {}) },
    ]);
    const [pair] = judgeJoined(records, options).pooled;
    assert.equal(pair?.judgement.verdicts[0]?.pairs, 24);
    assert.equal(
      pair?.judgement.notes[0],
      'the runner runner-3 gave no valid pair and is not in the verdict: daphne: 12 % errors; 2 are left',
    );
    assert.deepEqual([pair?.runners[2]?.screenPairs, pair?.runners[2]?.estimates.get('throughput')], [0, null]);
  });

  it('has no verdict where every runner is invalid', () => {
    const changeArm = () => ({ invalid: ['the machine was throttled'] });
    const { judgement } = judgeJoined(buildRunners([{ changeArm }, { changeArm }]), options);
    assert.equal(judgement.kind, 'invalid');
    assert.match(judgement.pairs[0]?.verdicts[0]?.sentence ?? '', /no valid figures of .*all 24 rounds/);
    assert.equal(decideJoined(judgement, none, 'regressed')?.conclusion, 'neutral');
    assert.equal(decideJoined(judgement, none, 'invalid')?.conclusion, 'failure');
  });

  it('leaves rounds of a runner out by the same rules, and counts requests without an answer on all of them', () => {
    const records = buildRunners([
      { changeArm: ({ round, side }) => (round < 3 && side === 'base' ? { invalid: ['late'] } : {}) },
      { changeArm: ({ side, phase }) => (side === 'head' && phase === 'latency' ? { errors: { status: 30 } } : {}) },
    ]);
    const [pair] = judgeJoined(records, options).pooled;
    const p50 = pair?.judgement.verdicts.find(({ metric }) => metric === 'latency-p50');
    assert.deepEqual([p50?.pairs, p50?.droppedPairs], [21, 3]);
    const errors = pair?.judgement.absolutes.find(({ topic }) => topic === 'errors');
    assert.equal(errors?.kind, 'regressed');
    assert.equal(errors?.counts.head.count, 360);
    assert.match(pair?.judgement.notes.join('\n') ?? '', /on the runner runner-1 3 of 12 latency phases are left out/);
  });

  it('suspects, and does not settle, where the rounds that were to tell did not come', () => {
    const scatter = { p50: 0.03, p90: 0.03, throughput: 0.03, cpu: 0.03 };
    const stages = [
      { stage: 'screen', rounds: 12 },
      { stage: 'confirm', rounds: 2, planned: 18 },
    ] as const;
    const records = buildRunners([
      { change: { p50: 0.023 }, scatter, stages },
      { change: { p50: 0.023 }, scatter, stages: screenOnly },
    ]);
    const { judgement } = judgeJoined(records, options);
    assert.equal(judgement.kind, 'suspected', judgement.sentence);
    assert.match(judgement.pairs[0]?.notes.join() ?? '', /on the runner runner-1 the run ended after 2 of 18 fresh/);
  });

  it('judges what one record alone has measured as its own run did', () => {
    const [named] = buildRunners([{ change: { p50: 0.08 }, stages: both }]);
    assert.ok(named !== undefined);
    const alone = judgeJoined([named], options);
    assert.deepEqual(alone.judgement, judgeRecord(named.record, options));
    const beside = judgeJoined([named, { name: 'other', record: buildUsualRecord() }], options);
    assert.deepEqual(beside.pooled, []);
    assert.equal(beside.judgement.pairs[0]?.title, 'Daphne: head against base (main) (runner-1)');
    assert.equal(judgeJoined([{ name: 'other', record: buildUsualRecord() }], options).judgement.kind, null);
  });

  it('says where runners shared a seed, or held changes that nobody has committed', () => {
    const records = buildRunners([{}, {}]).map(({ name, record }) => ({
      name,
      record: {
        ...record,
        plan: { ...record.plan, seed: 7 },
        variants: record.variants.map((variant) => ({
          ...variant,
          source: variant.source === null ? null : { ...variant.source, isDirty: true },
        })),
      },
    }));
    const notes = judgeJoined(records, options).judgement.pairs[0]?.notes.join('\n') ?? '';
    assert.match(notes, /changes that are not committed/);
    assert.match(notes, /from the same seed/);
  });
});

describe('groupComparisons', () => {
  it('keeps apart what differs in code, settings or machine, and says in what', () => {
    const [first, second] = buildRunners([{}, {}]);
    assert.ok(first !== undefined && second !== undefined);
    const { record } = second;
    const [base, head] = record.variants;
    assert.ok(base !== undefined && head !== undefined && head.source !== null);
    const cases: readonly [Partial<typeof record>, RegExp][] = [
      [
        { variants: [base, { ...head, source: { ...head.source, commit: 'b'.repeat(40) } }] },
        /commit of the head a{12} and b{12} \(/,
      ],
      [{ settings: { ...record.settings, warmUpSeconds: 9 } }, /: warmUpSeconds null and 9 \(/],
      [{ settings: { ...record.settings, limits: { maxErrorRate: 0.5 } } }, /: limits of validity /],
      [{ environment: { ...record.environment, cores: 2 } }, /: cores all 4 and 2 \(/],
      [{ environment: { ...record.environment, platform: 'linux arm64' } }, /: platform linux x64 and linux arm64/],
      [
        { variants: [base, { ...head, versions: { python: '3.12.1' } }] },
        /head with django 4\.2\.1 and none; head with python 3/,
      ],
      [{ variants: [base, { ...head, setupDigest: 'c'.repeat(64) }] }, /: files of the head's setup a{12} and c{12}/],
      [{ tool: { ...record.tool, version: '0.2.0' } }, /: channels-bench 0\.1\.0 and 0\.2\.0/],
    ];
    for (const [changes, expected] of cases) {
      const { groups, apart } = groupComparisons([first, { name: 'runner-2', record: { ...record, ...changes } }]);
      assert.equal(groups.length, 2);
      assert.match(apart.join('\n'), /runner-1 and runner-2 are not one comparison/);
      assert.match(apart.join('\n'), expected);
    }
  });

  it('joins runners whose CPU, seed, and numbers of rounds differ', () => {
    const records = buildRunners([{}, { cpuModel: 'Intel', stages: [{ stage: 'screen', rounds: 20 }] }]);
    const { groups, apart } = groupComparisons(records);
    assert.deepEqual([groups.length, groups[0]?.length, apart.length], [1, 2, 0]);
  });

  it('says nothing of comparisons that do not look alike, and finds none in records without any', () => {
    const [first, second] = buildRunners([{}, { kind: 'setup' }]);
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(groupComparisons([first, second]).apart, []);
    assert.deepEqual(groupComparisons([{ name: 'a', record: buildUsualRecord() }]).groups, []);
  });
});

describe('dropDuplicates', () => {
  it('counts a run that lies in two folders once: the copy that holds most of it', () => {
    const [first, second] = buildRunners([{}, {}]);
    assert.ok(first !== undefined && second !== undefined);
    const early = { name: 'early', record: { ...first.record, rounds: first.record.rounds.slice(0, 4) } };
    const { records, duplicates } = dropDuplicates([early, second, first, { ...second, name: 'copy' }]);
    assert.deepEqual(
      records.map(({ name }) => name),
      ['runner-1', 'runner-2'],
    );
    assert.match(duplicates[0] ?? '', /^early holds the same run as runner-1 \(20260301-/);
    assert.match(duplicates[1] ?? '', /^copy holds the same run as runner-2 /);
  });

  it('keeps two runs apart that drew one name by chance', () => {
    const [first, second] = buildRunners([{}, {}]);
    assert.ok(first !== undefined && second !== undefined);
    const twin = { ...second, record: { ...second.record, runId: first.record.runId } };
    assert.equal(dropDuplicates([first, twin]).records.length, 2);
  });
});

describe('decideJoined', () => {
  it('fails what is missing, whatever else was found and whatever is asked', () => {
    const { judgement } = judgeJoined(buildRunners([{}, {}]), options);
    const missing = ['2 of 3 expected records are there'];
    assert.equal(decideJoined(judgement, none, 'regressed')?.conclusion, 'success');
    assert.equal(decideJoined(judgement, { ...none, missing }, 'never')?.conclusion, 'failure');
    assert.equal(decideJoined(judgement, { ...none, missing }, 'never')?.reasons[0], missing[0]);
  });

  it('decides nothing where nothing was compared', () => {
    const { judgement } = judgeJoined([], options);
    assert.equal(decideJoined(judgement, none, 'regressed'), null);
    assert.equal(decideJoined(judgement, { ...none, missing: ['gone'] }, 'regressed')?.conclusion, 'failure');
  });
});
