import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeValidity } from '../../../src/benchmark/judge-validity.ts';
import type { PhaseFacts } from '../../../src/benchmark/validity/validity-facts.ts';
import type { CapacityPhase, ErrorCounts, Phase, TargetSamples } from '../../../src/load/load-generator.ts';
import { validityRules } from '../../../src/records/phase-schema.ts';
import type { ValidityRule } from '../../../src/records/record.ts';
import { defaultValidityLimits } from '../../../src/settings/validity-limits.ts';
import { buildHistogram, noErrors } from '../../support/build-record.ts';
import { buildSamples, latencyPhase, throughputPhase } from '../../support/scripted-bench.ts';

const capacityPhase: CapacityPhase = {
  kind: 'capacity',
  maxP99Ms: 100,
  maxErrorRate: 0.001,
  minRatePerSecond: 50,
  maxRatePerSecond: 20_000,
  stepSeconds: 3,
  connection: 'keep-alive',
  timeoutSeconds: 10,
  maxConnections: 256,
};

const rulesOfMessages: readonly ValidityRule[] = ['loss', 'corruption', 'order', 'sockets'];
const rulesOfRequests = validityRules.filter((rule) => !rulesOfMessages.includes(rule));

interface Changes {
  readonly phase?: Phase;
  readonly target?: Partial<Omit<TargetSamples, 'errors'>> & { readonly errors?: Partial<ErrorCounts> };
  readonly generator?: Partial<PhaseFacts['samples']['generator']>;
  readonly endedEarly?: string;
  readonly pressure?: Partial<PhaseFacts['pressure']>;
  readonly incidents?: PhaseFacts['incidents'];
  readonly incidentsFailure?: string;
}

/** 1,000 requests at 100/s, all well unless changed. */
function judge(changes: Changes = {}) {
  const phase = changes.phase ?? latencyPhase;
  const expect = { status: 200, body: null };
  const samples = buildSamples(phase, [{ name: 'a', origin: '', path: '/', expect, webSocket: null }]);
  const [usual] = samples.targets;
  assert.ok(usual !== undefined);
  const target = { ...usual, ...changes.target, errors: { ...noErrors, ...changes.target?.errors } };
  return judgeValidity(
    target,
    {
      phase,
      samples: {
        ...samples,
        targets: [target],
        generator: { ...samples.generator, ...changes.generator },
        endedEarly: changes.endedEarly ?? null,
      },
      pressure: { stolenShare: 0, throttledTimes: 0, ...changes.pressure },
      incidents: changes.incidents ?? [],
      incidentsFailure: changes.incidentsFailure ?? null,
      lossLine: null,
    },
    defaultValidityLimits,
  );
}

const broken = (changes: Changes) =>
  judge(changes)
    .filter(({ isMet }) => !isMet)
    .map(({ rule }) => rule);

function find(changes: Changes, rule: ValidityRule) {
  const check = judge(changes).find((one) => one.rule === rule);
  assert.ok(check !== undefined, `no rule ${rule}`);
  return check;
}

describe('the rules', () => {
  it('are not kept by servers of which nothing is known', () => {
    const { isMet, message } = find({ incidentsFailure: 'the engine is gone' }, 'server-alive');
    assert.deepEqual([isMet, message], [false, 'unknown whether the servers ran through: the engine is gone']);
  });

  it('are all met by a phase that went well, each with its number and its words', () => {
    const checks = judge();
    assert.deepEqual(broken({}), []);
    assert.deepEqual(checks.map(({ rule }) => rule).sort(), [...rulesOfRequests].sort());
    assert.ok(checks.every(({ message }) => message !== ''));
  });

  it('of a closed loop are the same but for the rate and the lateness, which it does not have', () => {
    const rules = judge({ phase: throughputPhase }).map(({ rule }) => rule);
    const missing = rulesOfRequests.filter((rule) => !rules.includes(rule));
    assert.deepEqual(missing, ['attained-rate', 'lateness']);
  });

  it('of a capacity search leave out its errors, which are its finding', () => {
    const changes = { phase: capacityPhase, target: { completed: 500, errors: { timeout: 500 } } };
    assert.deepEqual(broken(changes), []);
    assert.deepEqual(
      judge(changes).map(({ rule }) => rule),
      ['server-alive', 'throttling', 'ended-early'],
    );
  });
});

/** So many of 100 requests left 900 ms late. */
function late(count: number): Changes {
  const latencies = [[1, 100 - count] as const, [900, count] as const];
  return { generator: { latenessHistogram: buildHistogram(latencies) } };
}

/** So many of 50,000 requests timed out. */
function hung(count: number): Changes {
  return { target: { scheduled: 50_000, completed: 50_000 - count, errors: { timeout: count } } };
}

/** Values at the limit and on both sides of it. */
const boundaries: readonly (readonly [rule: ValidityRule, words: string, changes: Changes, isMet: boolean])[] = [
  ['attained-rate', 'above', { target: { completed: 991 } }, true],
  ['attained-rate', 'at', { target: { completed: 990 } }, true],
  ['attained-rate', 'below', { target: { completed: 989 } }, false],
  [
    'attained-rate',
    'wrong answers are answers',
    { target: { completed: 900, errors: { status: 50, body: 40 } } },
    true,
  ],
  ['attained-rate', 'at, by falling behind', { target: { activeSeconds: 10 / 0.99 } }, true],
  ['attained-rate', 'below, by falling behind', { target: { activeSeconds: 10.2 } }, false],
  ['attained-rate', 'no time', { target: { activeSeconds: 0 } }, false],
  ['attained-rate', 'no slots', { target: { scheduled: 0, completed: 0 } }, false],
  ['lateness', 'below', { generator: { latenessHistogram: buildHistogram([[4.9, 100]]) } }, true],
  ['lateness', '1 % may be late', late(1), true],
  ['lateness', '2 % may not', late(2), false],
  ['lateness', 'above', { generator: { latenessHistogram: buildHistogram([[5.1, 100]]) } }, false],
  ['lateness', 'unknown', { generator: { latenessHistogram: null } }, false],
  ['lateness', 'nothing sent', { generator: { latenessHistogram: buildHistogram([]) } }, false],
  ['generator-cpu', 'at', { target: { generatorCpu: 0.9 } }, true],
  ['generator-cpu', 'above', { target: { generatorCpu: 0.9001 } }, false],
  ['errors', 'at', { target: { completed: 999, errors: { reset: 1 } } }, true],
  ['errors', 'above', { target: { completed: 998, errors: { reset: 1, connect: 1 } } }, false],
  ['errors', 'none answered', { target: { completed: 0 } }, false],
  ['timeouts', 'at', { target: { completed: 999, errors: { timeout: 1 } } }, true],
  ['timeouts', 'above', { target: { completed: 998, errors: { timeout: 2 } } }, false],
  ['timeouts', 'a connection of ten hung all the time', { ...hung(1), phase: throughputPhase }, false],
  ['timeouts', 'a hundredth of the load hung', { ...hung(1), phase: { ...throughputPhase, timeoutSeconds: 1 } }, true],
  ['timeouts', 'more than a hundredth', { ...hung(2), phase: { ...throughputPhase, timeoutSeconds: 1 } }, false],
  ['timeouts', 'an open loop sends on', hung(1), true],
  ['status', 'at', { target: { completed: 999, errors: { status: 1 } } }, true],
  ['status', 'above', { target: { completed: 998, errors: { status: 2 } } }, false],
  ['body', 'not one', { target: { completed: 999_999, scheduled: 1_000_000, errors: { body: 1 } } }, false],
  ['throttling', 'at', { pressure: { stolenShare: 0.05 } }, true],
  ['throttling', 'above', { pressure: { stolenShare: 0.051 } }, false],
  ['throttling', 'unknown', { pressure: { stolenShare: null } }, true],
  ['throttling', 'once slowed down', { pressure: { throttledTimes: 1 } }, false],
  ['server-alive', 'restarted', { incidents: [{ service: 'web', kind: 'restarted', message: 'x' }] }, false],
  ['ended-early', 'it did', { endedEarly: 'a gave no answer for 11 s' }, false],
  ['ended-early', 'one right answer', { target: { completed: 1 } }, true],
  ['ended-early', 'no right answer', { target: { completed: 0, errors: { status: 1000 } } }, false],
];

describe('every limit', () => {
  for (const [rule, words, changes, isMet] of boundaries) {
    it(`${rule}: ${words}: ${isMet ? 'met' : 'not met'}`, () => {
      assert.equal(find(changes, rule).isMet, isMet, find(changes, rule).message);
    });
  }

  it('is kept with the number that was judged', () => {
    const { value, limit } = find({ target: { completed: 995, errors: { reset: 5 } } }, 'errors');
    assert.deepEqual([value, limit], [0.005, 0.001]);
    assert.equal(find({ target: { generatorCpu: 0.95 } }, 'generator-cpu').value, 0.95);
    assert.equal(find({ target: { completed: 400 } }, 'attained-rate').value, 0.4);
  });
});

describe('all that goes wrong', () => {
  it('counts together: three kinds of errors, each within the limit, break it', () => {
    const changes = { target: { completed: 9973, scheduled: 10_000, errors: { reset: 9, connect: 9, status: 9 } } };
    assert.deepEqual(broken({ ...changes, phase: throughputPhase }), ['errors']);
    assert.match(
      find(changes, 'errors').message,
      /^27 of 10000 requests failed: 9 not connected, 9 reset, 9 wrong status \(0\.27 %/,
    );
  });

  it('is named by its own rule alone where one has', () => {
    for (const [kind, rule] of [
      ['timeout', 'timeouts'],
      ['status', 'status'],
      ['body', 'body'],
      ['reset', 'errors'],
      ['connect', 'errors'],
      ['closed', 'errors'],
      ['other', 'errors'],
    ] as const) {
      const changes = { phase: throughputPhase, target: { completed: 900, errors: { [kind]: 100 } } };
      assert.deepEqual(broken(changes), [rule], kind);
    }
  });
});

describe('the words', () => {
  const cases: readonly (readonly [ValidityRule, Changes, string])[] = [
    [
      'attained-rate',
      { target: { completed: 624, activeSeconds: 10 } },
      'attained 62.4 of 100.0 requests/s (62.4 %, at least 99 %)',
    ],
    [
      'lateness',
      { generator: { latenessHistogram: null } },
      "the generator's own lateness, p99: unknown (at most 5 ms)",
    ],
    ['generator-cpu', { target: { generatorCpu: 0.95 } }, 'the generator used 95 % of its core (at most 90 %)'],
    [
      'errors',
      { target: { completed: 615, errors: { reset: 300, closed: 80, other: 5 } } },
      '385 of 1000 requests failed: 300 reset, 80 closed early, 5 no HTTP (38.5 %, at most 0.10 %)',
    ],
    ['errors', { target: { completed: 0 } }, 'no request was answered'],
    [
      'timeouts',
      { phase: throughputPhase, ...hung(1) },
      '1 of 50000 requests timed out, and nothing else was sent in their place for 10 s: 10 % of the load was missing (at most 1.00 %)',
    ],
    [
      'status',
      { target: { completed: 900, errors: { status: 100 }, statusCodes: { '200': 900, '500': 100 } } },
      '100 of 1000 requests had a wrong status: 900 × 200, 100 × 500 (10 %, at most 0.10 %)',
    ],
    [
      'server-alive',
      { incidents: [{ service: 'redis', kind: 'exited', message: 'exited with code 1' }] },
      'redis exited with code 1',
    ],
    ['server-alive', {}, 'all servers ran through'],
    ['ended-early', { endedEarly: 'a gave no answer for 11 s' }, 'a gave no answer for 11 s'],
  ];
  for (const [rule, changes, message] of cases) {
    it(`${rule}: ${message}`, () => assert.equal(find(changes, rule).message, message));
  }

  it('name the rate that was asked, not what was sent until a phase ended early', () => {
    const target = { scheduled: 200, completed: 100, activeSeconds: 2 };
    const { message } = find({ endedEarly: 'a gave no answer for 11 s', target }, 'attained-rate');
    assert.equal(message, 'attained 50.0 of 100.0 requests/s (50 %, at least 99 %)');
  });
});
