import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RunEvent } from '../../../src/records/run-event.ts';
import { advanceProgress, endProgress, startProgress } from '../../../src/reports/progress.ts';
import { buildArmPhase, buildPhase, buildRound } from '../../support/build-record.ts';

const latency = buildPhase('latency', [buildArmPhase('daphne')]);
const invalid = buildPhase('throughput', [buildArmPhase('daphne', { invalid: ['10 % errors'] })]);
const failure = { code: 'server-not-ready', message: 'redis ended', details: ['redis | in use'] };

/** A run of one round, as a script of events with the time at which they come. */
const script: readonly (readonly [nowMs: number, event: RunEvent])[] = [
  [
    0,
    {
      kind: 'engine-chosen',
      engine: { kind: 'processes', reason: 'no Docker engine answers', versions: {}, network: 'direct' },
    },
  ],
  [0, { kind: 'preparing', variants: ['daphne'] }],
  [0, { kind: 'log', line: 'Step 1\u001b[31m of 9' }],
  [0, { kind: 'planned', rounds: 1, estimatedSeconds: 25, pinning: 'generator on core 1, servers on core 0' }],
  [0, { kind: 'round-started', index: 0, total: 1, arms: ['daphne'] }],
  [1000, { kind: 'arm-started', variant: 'daphne', startSeconds: 0.81 }],
  [1000, { kind: 'phase-started', phase: 'warm-up', arms: ['daphne'], durationSeconds: 2 }],
  [3000, { kind: 'phase-finished', phase: 'warm-up' }],
  [3000, { kind: 'phase-started', phase: 'latency', arms: ['daphne'], durationSeconds: 10 }],
  [8000, progressAt(5, 0)],
  [13_000, { kind: 'phase-finished', phase: latency }],
  [13_000, { kind: 'warning', message: 'the clock stepped' }],
  [13_000, { kind: 'phase-started', phase: 'throughput', arms: ['daphne'], durationSeconds: 10 }],
  [23_000, { kind: 'phase-finished', phase: invalid }],
  [24_000, { kind: 'round-finished', round: buildRound(0, ['daphne'], [latency], { failure }) }],
  [24_000, { kind: 'record-written', path: '/results/record.json' }],
];

function progressAt(elapsedSeconds: number, errors: number): RunEvent {
  return {
    kind: 'phase-progress',
    progress: { elapsedSeconds, durationSeconds: 10, ratePerSecond: 299.8, p50Ms: 2.1, errors },
  };
}

function play(events: typeof script, isLive: boolean, width = 80): { outputs: string[]; end: string } {
  let state = startProgress({ isLive, useColour: false, width });
  const outputs = events.map(([nowMs, event]) => {
    const update = advanceProgress(state, event, nowMs);
    state = update.state;
    return update.output;
  });
  return { outputs, end: endProgress(state) };
}

describe('progress without a terminal', () => {
  it('says each thing once, in plain lines', () => {
    assert.equal(
      play(script, false).outputs.join(''),
      `Engine processes: no Docker engine answers
Preparing daphne
  Step 1 of 9
1 round, about 25 s; generator on core 1, servers on core 0
Round 1 of 1: daphne
  daphne is ready after 0.81 s
  warm-up for 2 s
  latency for 10 s
  latency     100/s  p50 2.00 ms  p99 16.0 ms  0 errors
! the clock stepped
  throughput for 10 s
  throughput  invalid: 10 % errors
  ✗ failed: redis ended [server-not-ready]
    redis | in use
Record: /results/record.json
`,
    );
  });

  it('has no control character', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    assert.doesNotMatch(play(script, false).outputs.join(''), /[\u0000-\u0009\u000b-\u001f]/);
    assert.equal(play(script, false).end, '');
  });
});

describe('progress in a terminal', () => {
  it('draws bar, rate, median, errors and the rest of the run', () => {
    const live = play(script, true).outputs[9]?.replace('\r\u001b[2K', '');
    assert.equal(live, '  latency     ━━━━━━━━━━──────────  300/s  p50 2.10 ms  0 errors  17 s left');
  });

  it('replaces the live line, and leaves only lines that stay', () => {
    assert.equal(
      replay(play(script, true).outputs.join('')),
      `Engine processes: no Docker engine answers
Preparing daphne
1 round, about 25 s; generator on core 1, servers on core 0
Round 1 of 1: daphne
  daphne is ready after 0.81 s
  latency     100/s  p50 2.00 ms  p99 16.0 ms  0 errors
! the clock stepped
  throughput  invalid: 10 % errors
  ✗ failed: redis ended [server-not-ready]
    redis | in use
Record: /results/record.json
`,
    );
  });

  it('writes nothing when nothing changes', () => {
    const { outputs } = play([...script.slice(0, 10), [8000, progressAt(5, 0)]], true);
    assert.notEqual(outputs[9], '');
    assert.equal(outputs[10], '');
  });

  it('cuts the live line, because one that wraps cannot be redrawn', () => {
    for (const output of play(script, true, 40).outputs) {
      const live = output.split('\n').at(-1)?.replace('\r\u001b[2K', '') ?? '';
      assert.ok(live.length < 40, live);
    }
  });

  it('never says that less is left than of the phase', () => {
    const { outputs } = play([...script.slice(0, 9), [60_000, progressAt(4, 0)]], true);
    assert.match(outputs[9] ?? '', / 6 s left$/);
  });

  it('removes the live line at the end', () => {
    assert.equal(play(script.slice(0, 10), true).end, '\r\u001b[2K');
    assert.equal(play(script, true).end, '');
  });
});

/** What stands on a screen after the output: each erasure removes the line it is on. */
function replay(output: string): string {
  return output
    .split('\r\u001b[2K')
    .reduce((screen, written) => screen.slice(0, screen.lastIndexOf('\n') + 1) + written);
}
