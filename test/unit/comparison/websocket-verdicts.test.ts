import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideCheck } from '../../../src/comparison/decide-check.ts';
import { chooseGateMetrics, listJudgedMetrics } from '../../../src/comparison/gate-metrics.ts';
import { judgeRecord } from '../../../src/comparison/judge-pairs.ts';
import { chooseMargin } from '../../../src/comparison/margins.ts';
import type { AbsoluteTopic } from '../../../src/comparison/verdict.ts';
import { chooseJudgeOptions } from '../../../src/entry/judging/judge-options.ts';
import type { PhaseRecord } from '../../../src/records/record.ts';
import { buildPairedRecord, pairNames } from '../../support/build-paired-record.ts';
import { type ArmPhaseOptions, buildArmPhase, buildPhase } from '../../support/build-record.ts';
import { describeMessages, type WebSocketKind, wellDelivered } from '../../support/build-websocket-record.ts';

interface Options {
  readonly kinds?: readonly WebSocketKind[];
  /** CPU and latencies of the head over those of the base; each round scatters by a tenth of a per cent. */
  readonly slowness?: number;
  readonly change?: (side: 'head' | 'base', kind: WebSocketKind) => ArmPhaseOptions;
}

function build({ kinds = ['websocket-echo'], slowness = 1, change = () => ({}) }: Options = {}) {
  const stages = [
    { stage: 'screen' as const, rounds: 12 },
    { stage: 'confirm' as const, rounds: 18 },
  ];
  const phaseOf = (kind: WebSocketKind, scatter: number): PhaseRecord =>
    buildPhase(
      kind,
      (['base', 'head'] as const).map((side) =>
        buildArmPhase(pairNames[side], {
          ...describeMessages(kind, side === 'head' ? slowness * scatter : 1),
          ...change(side, kind),
        }),
      ),
    );
  return buildPairedRecord(
    {
      stages,
      changeRound: (round) => ({
        ...round,
        phases: kinds.map((kind) => phaseOf(kind, 1 + ((round.index % 7) - 3) / 1000)),
      }),
    },
    { settings: { phases: [...kinds], limits: { maxErrorRate: 0.001 } } },
  );
}

function judge(options: Options = {}) {
  const record = build(options);
  const phases = options.kinds ?? (['websocket-echo'] as const);
  const settings = { phases, comparison: { margins: [], gate: null, failOn: 'regressed' as const } };
  const judgement = judgeRecord(record, chooseJudgeOptions(settings));
  const [pair] = judgement.pairs;
  assert.ok(pair !== undefined);
  return { judgement, pair };
}

const absolute = (topic: AbsoluteTopic, options: Options) =>
  judge(options).pair.absolutes.find((verdict) => verdict.topic === topic);

describe('the verdicts on WebSocket phases', () => {
  it('gate on the median echo and what a message costs, on deliveries, and on connects', () => {
    assert.deepEqual(chooseGateMetrics(['websocket-echo']), ['echo-p50', 'echo-cpu']);
    assert.deepEqual(chooseGateMetrics(['websocket-broadcast', 'websocket-connect']), [
      'connect-rate',
      'delivery-p50',
      'delivery-cpu',
    ]);
    assert.ok(!listJudgedMetrics(['websocket-echo']).includes('echo-error-rate'));
  });

  it('have margins of their own', () => {
    const variant = { name: 'daphne', setup: 'daphne' };
    assert.deepEqual(
      (['echo-cpu', 'echo-p95', 'delivery-p50', 'delivery-p99'] as const).map((key) => chooseMargin([], key, variant)),
      [0.05, 0.15, 0.1, 0.3],
    );
  });

  it('call a slower consumer regressed, in their own words', () => {
    const { judgement, pair } = judge({ slowness: 1.1 });
    assert.equal(judgement.kind, 'regressed');
    assert.equal(decideCheck(judgement, 'regressed').conclusion, 'failure');
    assert.match(pair.sentence, /^regressed: (p50 echo 10\.\d % slower and )?CPU per message 10\.\d % higher/);
  });

  it('call the same consumer unchanged', () => {
    const { judgement } = judge({ kinds: ['websocket-connect', 'websocket-echo', 'websocket-broadcast'] });
    assert.equal(judgement.kind, 'unchanged', judgement.sentence);
  });

  it('take as a gate the metric of a short name that was measured', () => {
    const choose = (gate: readonly string[], phases: readonly WebSocketKind[]) =>
      chooseJudgeOptions({ phases, comparison: { margins: [], gate, failOn: 'regressed' } }).gateMetrics;
    assert.deepEqual(choose(['p50', 'cpu', 'p95'], ['websocket-echo']), ['echo-p50', 'echo-cpu', 'echo-p95']);
    assert.deepEqual(choose(['p99', 'connects'], ['websocket-broadcast', 'websocket-connect']), [
      'delivery-p99',
      'connect-rate',
    ]);
  });

  it('ask the last receivers for as many messages as a median takes', () => {
    const few = (): ArmPhaseOptions => ({ latencies: [[4, 2000]] });
    const { pair } = judge({ kinds: ['websocket-broadcast'], change: few });
    const last = pair.verdicts.find(({ metric }) => metric === 'delivery-last-p50');
    assert.match(last?.sentence ?? '', /with 20 messages per round only 10 lie beyond it; it takes 30 per round$/);
    const p50 = pair.verdicts.find(({ metric }) => metric === 'delivery-p50');
    assert.doesNotMatch(p50?.sentence ?? '', /cannot be judged/);
  });
});

const onHead = (change: ArmPhaseOptions) => (side: 'head' | 'base') => (side === 'head' ? change : {});

describe('what is judged absolutely of WebSocket phases', () => {
  it('lost: more than the limit of one side alone', () => {
    const verdict = absolute('lost', { change: onHead({ errors: { lost: 20, closed: 4 }, invalid: ['lost'] }) });
    assert.deepEqual([verdict?.kind, verdict?.failsCheck], ['regressed', true]);
    assert.equal(
      verdict?.sentence,
      '0.79 % of the messages to head were lost (720 of 90,720), more than the 0.1 % allowed; to base (main) none of 90,000',
    );
    assert.equal(absolute('lost', {})?.sentence, 'no message was lost, 90,000 to head and 90,000 to base (main)');
    assert.equal(absolute('lost', { change: onHead({ errors: { lost: 1 } }) })?.kind, 'unchanged');
  });

  it('corrupted: not one is allowed', () => {
    const change = onHead({ errors: { corrupted: 1 }, invalid: ['corrupted'] });
    const verdict = absolute('corrupted', { change });
    assert.equal(verdict?.kind, 'regressed');
    assert.equal(
      verdict?.sentence,
      '0.03 % of the messages to head came back changed (30 of 90,030), where none is allowed; to base (main) none of 90,000',
    );
    assert.equal(absolute('corrupted', {}), undefined);
    // What came changed is not lost as well.
    assert.equal(absolute('lost', { change })?.kind, 'unchanged');
  });

  it('disorder: twice or in the wrong order', () => {
    const verdict = absolute('disorder', {
      change: onHead({ messages: { ...wellDelivered, duplicated: 2, outOfOrder: 1 } }),
    });
    assert.match(
      verdict?.sentence ?? '',
      /^0\.10 % of the messages to head came twice or in the wrong order \(90 of 90,000\), where none is allowed/,
    );
  });

  it('sockets: closed by the server', () => {
    const verdict = absolute('sockets', { change: onHead({ messages: { ...wellDelivered, closedByServer: 100 } }) });
    assert.equal(
      verdict?.sentence,
      '100.0 % of the sockets of head were closed by the server (3,000 of 3,000), where none is allowed; of base (main) none of 3,000',
    );
  });

  it('handshakes: failed in a connect phase, and no request is spoken of', () => {
    const { pair } = judge({
      kinds: ['websocket-connect'],
      change: onHead({ errors: { status: 20 }, invalid: ['x'] }),
    });
    assert.deepEqual(
      pair.absolutes.map(({ topic, kind }) => [topic, kind]),
      [['handshakes', 'regressed']],
    );
    assert.match(pair.sentence, /^2\.0 % of the handshakes with head failed \(600 of 30,600\), more than the 0\.1 %/);
  });

  it('blames nobody when both sides lose', () => {
    const verdict = absolute('lost', { change: () => ({ errors: { lost: 20 }, invalid: ['lost'] }) });
    assert.deepEqual([verdict?.kind, verdict?.failsCheck], ['invalid', false]);
  });
});

describe('a side that has no WebSockets', () => {
  const reason = 'this setup has no WebSockets';
  const without = (side: 'head' | 'base', kind: 'revision' | 'setup') => {
    const record = build();
    const rounds = record.rounds.map((round) => ({
      ...round,
      phases: round.phases.map((phase) => ({
        ...phase,
        arms: phase.arms.filter(({ variant }) => variant !== pairNames[side]),
      })),
    }));
    const variants = record.variants.map((variant) =>
      variant.name === pairNames[side] ? { ...variant, leftOut: { 'websocket-echo': reason } } : variant,
    );
    const pairs = [{ ...pairNames, kind, commits: [], commitCount: 0 }];
    return judgeRecord({ ...record, rounds, variants, comparison: { pairs } }, { margins: [], gateMetrics: null });
  };

  it('is missing where the base has them: what a change has lost is no pass', () => {
    const { kind, failsCheck, pairs } = without('head', 'revision');
    assert.deepEqual([kind, failsCheck], ['missing', true]);
    assert.equal(
      pairs[0]?.verdicts[0]?.sentence,
      'no figures of p50 echo from head (this setup has no WebSockets), and base (main) has them',
    );
  });

  it('is not compared where it is the base, or another setup, and the report says so', () => {
    for (const [side, kind, name] of [
      ['base', 'revision', 'base (main)'],
      ['head', 'setup', 'daphne'],
      ['base', 'setup', 'daphne@main'],
    ] as const) {
      const { failsCheck, pairs } = without(side, kind);
      assert.equal(failsCheck, false);
      assert.deepEqual(pairs[0]?.verdicts, []);
      assert.deepEqual(pairs[0]?.notes, [`websocket-echo is not compared: ${name}: ${reason}`]);
    }
  });
});
