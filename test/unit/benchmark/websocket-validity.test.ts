import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeValidity } from '../../../src/benchmark/judge-validity.ts';
import type { ErrorCounts, TargetSamples } from '../../../src/load/load-generator.ts';
import type { MessageCounts, WebSocketPhase } from '../../../src/load/websocket-load.ts';
import type { ValidityRule } from '../../../src/records/record.ts';
import { defaultValidityLimits } from '../../../src/settings/validity-limits.ts';
import { noErrors } from '../../support/build-record.ts';
import { broadcastPhase, buildSamples, connectPhase, echoPhase, plainWebSocket } from '../../support/scripted-bench.ts';

interface Changes {
  readonly phase?: WebSocketPhase;
  readonly errors?: Partial<ErrorCounts>;
  readonly messages?: Partial<MessageCounts>;
  readonly target?: Partial<TargetSamples>;
  readonly endedEarly?: string;
  readonly lossLine?: string | null;
}

/** 1,000 messages at 100/s, all well unless changed. */
function judge({ phase = echoPhase, errors, messages, target, endedEarly, lossLine = null }: Changes = {}) {
  const samples = buildSamples(phase, [
    { name: 'a', origin: '', path: '/', expect: { status: 200, body: null }, webSocket: plainWebSocket },
  ]);
  const [usual] = samples.targets;
  assert.ok(usual?.messages != null);
  const changed = {
    ...usual,
    ...target,
    errors: { ...noErrors, ...errors },
    messages: { ...usual.messages, ...messages },
  };
  return judgeValidity(
    changed,
    {
      phase,
      samples: { ...samples, targets: [changed], endedEarly: endedEarly ?? null },
      pressure: { stolenShare: 0, throttledTimes: 0 },
      incidents: [],
      incidentsFailure: null,
      lossLine,
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

const common = ['server-alive', 'throttling', 'ended-early'];

describe('the rules of a WebSocket phase', () => {
  it('say of lost messages what the server said of them', () => {
    const lossLine = 'daphne | 1 of 500 channels over capacity in group g';
    const { isMet, message } = find({ errors: { lost: 100 }, lossLine }, 'loss');
    assert.equal(isMet, false);
    assert.match(
      message,
      /^100 of 1100 messages were lost \(9\.09 %, at most 0\.10 %\); the server's log: daphne \| 1 of 500 channels/,
    );
  });

  it('are met by one that went well', () => {
    for (const phase of [echoPhase, broadcastPhase, connectPhase]) assert.deepEqual(broken({ phase }), [], phase.kind);
  });

  it('are those of its kind', () => {
    const rulesOf = (phase: WebSocketPhase) => judge({ phase }).map(({ rule }) => rule);
    const ofMessages = ['errors', 'loss', 'corruption', 'order', 'sockets'];
    assert.deepEqual(rulesOf(connectPhase), ['generator-cpu', 'errors', 'sockets', ...common]);
    assert.deepEqual(rulesOf(echoPhase), ['attained-rate', 'lateness', 'generator-cpu', ...ofMessages, ...common]);
    assert.deepEqual(rulesOf(broadcastPhase), rulesOf(echoPhase));
  });
});

const boundaries: readonly (readonly [rule: ValidityRule, words: string, changes: Changes, isMet: boolean])[] = [
  ['loss', 'at', { target: { completed: 999 }, errors: { lost: 1 } }, true],
  ['loss', 'above', { target: { completed: 998 }, errors: { lost: 2 } }, false],
  ['loss', 'none sent', { target: { completed: 0, scheduled: 0 } }, false],
  ['corruption', 'not one', { target: { completed: 999_999, scheduled: 1_000_000 }, errors: { corrupted: 1 } }, false],
  ['order', 'not one twice', { messages: { duplicated: 1 } }, false],
  ['order', 'not one late', { messages: { outOfOrder: 1 } }, false],
  ['sockets', 'not one closed', { messages: { closedByServer: 1 } }, false],
  ['errors', 'at', { target: { completed: 999 }, errors: { closed: 1 } }, true],
  ['errors', 'above', { target: { completed: 998 }, errors: { closed: 1, reset: 1 } }, false],
  ['attained-rate', 'what came changed came', { target: { completed: 900 }, errors: { corrupted: 100 } }, true],
  ['attained-rate', 'what was lost did not', { target: { completed: 980 }, errors: { lost: 20 } }, false],
  [
    'errors',
    'one of ten handshakes hung all the time',
    { phase: connectPhase, target: { completed: 49_999 }, errors: { timeout: 1 } },
    false,
  ],
  ['ended-early', 'nothing came', { target: { completed: 0 }, errors: { lost: 1000 } }, false],
];

describe('every limit of a WebSocket phase', () => {
  for (const [rule, words, changes, isMet] of boundaries) {
    it(`${rule}: ${words}: ${isMet ? 'met' : 'not met'}`, () => {
      assert.equal(find(changes, rule).isMet, isMet, find(changes, rule).message);
    });
  }

  it('is not broken twice by what has a rule of its own', () => {
    const ofLoss = broken({ target: { completed: 998 }, errors: { lost: 2 } });
    assert.deepEqual(ofLoss, ['loss']);
    assert.deepEqual(broken({ target: { completed: 995 }, errors: { corrupted: 5 } }), ['corruption']);
  });

  it('is kept with the number that was judged', () => {
    const { value, limit } = find({ target: { completed: 990 }, errors: { lost: 10 } }, 'loss');
    assert.deepEqual([value, limit], [0.01, 0.001]);
    assert.equal(find({ messages: { duplicated: 2, outOfOrder: 3 } }, 'order').value, 5);
  });
});

describe('the words on a WebSocket phase', () => {
  const refused = { phase: connectPhase, target: { completed: 900, statusCodes: { '101': 900, '403': 100 } } };
  const cases: readonly (readonly [ValidityRule, Changes, string])[] = [
    [
      'loss',
      { target: { completed: 990 }, errors: { lost: 10 } },
      '10 of 1000 messages were lost (1.00 %, at most 0.10 %)',
    ],
    [
      'loss',
      { phase: broadcastPhase, target: { completed: 990 }, errors: { lost: 10 } },
      '10 of 1000 deliveries were lost (1.00 %, at most 0.10 %)',
    ],
    [
      'corruption',
      { target: { completed: 999 }, errors: { corrupted: 1 } },
      '1 of 1000 messages came back changed (0.10 %, none is allowed)',
    ],
    ['order', {}, 'all messages came once and in order'],
    ['order', { messages: { duplicated: 2 } }, '2 messages came twice, 0 after a later one (none is allowed)'],
    [
      'sockets',
      { messages: { closedByServer: 4, firstClose: '1009 message too big' } },
      'the server closed 4 of 10 sockets, the first with 1009 message too big (none is allowed)',
    ],
    ['sockets', {}, 'the server closed no socket'],
    [
      'errors',
      { ...refused, errors: { status: 100 } },
      '100 of 1000 handshakes failed: 100 refused in the handshake (100 × 403) (10 %, at most 0.10 %)',
    ],
    [
      'errors',
      { target: { completed: 990 }, errors: { closed: 10 } },
      '10 of 1000 messages failed: 10 on a socket that was closed (1.00 %, at most 0.10 %)',
    ],
    [
      'attained-rate',
      { phase: broadcastPhase, target: { completed: 624 } },
      'attained 62.4 of 100.0 deliveries/s (62.4 %, at least 99 %)',
    ],
    [
      'attained-rate',
      { phase: broadcastPhase, target: { scheduled: 200, completed: 100, activeSeconds: 2 }, endedEarly: 'it ended' },
      'attained 50.0 of 100.0 deliveries/s (50 %, at least 99 %)',
    ],
    ['ended-early', { target: { completed: 0 }, errors: { lost: 1000 } }, 'no message succeeded'],
  ];
  for (const [rule, changes, message] of cases) {
    it(`${rule}: ${message}`, () => assert.equal(find(changes, rule).message, message));
  }
});
