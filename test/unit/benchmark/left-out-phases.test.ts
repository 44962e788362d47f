import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainLeftOut, listLeftOut } from '../../../src/benchmark/leave-out-phases.ts';
import { runRound } from '../../../src/benchmark/run-round.ts';
import { echoPhase, latencyPhase, plainWebSocket, scriptBench } from '../../support/scripted-bench.ts';

const planned = { index: 0, arms: ['a', 'b'], stage: 'plain' as const, seed: 100 };
const runs = (steps: readonly string[]) => steps.filter((step) => step.startsWith('run '));

describe('explainLeftOut', () => {
  it('asks for WebSockets only where a phase needs them, and for the route that it is about', () => {
    assert.equal(explainLeftOut('latency', null), null);
    assert.equal(explainLeftOut('websocket-connect', null), 'this setup has no WebSockets');
    const onlyEcho = { ...plainWebSocket, broadcast: null };
    assert.equal(explainLeftOut('websocket-connect', onlyEcho), null);
    assert.equal(explainLeftOut('websocket-echo', onlyEcho), null);
    assert.equal(explainLeftOut('websocket-broadcast', onlyEcho), 'this setup broadcasts no WebSocket messages');
    const onlyBroadcast = { ...plainWebSocket, echo: null };
    assert.equal(explainLeftOut('websocket-echo', onlyBroadcast), 'this setup echoes no WebSocket messages');
  });

  it('is listed by phase', () => {
    assert.deepEqual(listLeftOut(['latency', 'websocket-echo'], null), {
      'websocket-echo': 'this setup has no WebSockets',
    });
    assert.deepEqual(listLeftOut(['latency', 'websocket-echo'], plainWebSocket), {});
  });
});

describe('a round with a setup that has no WebSockets', () => {
  it('leaves it out of the phases and of the warm-up that need them, and of no other', async () => {
    const { context, steps, events } = scriptBench({
      phases: [latencyPhase, echoPhase],
      warmUp: [latencyPhase, echoPhase],
      webSockets: { b: plainWebSocket },
    });
    const { round, error } = await runRound(planned, context);
    assert.equal(error, null);
    assert.deepEqual(runs(steps), [
      // One message, before any load.
      'run websocket-echo b seed 100',
      'run latency a,b seed 101',
      'run websocket-echo b seed 102',
      'run latency a,b seed 103',
      'run websocket-echo b seed 104',
    ]);
    const [latency, echo] = round.phases;
    assert.deepEqual(
      [latency?.arms.map(({ variant }) => variant), echo?.arms.map(({ variant }) => variant)],
      [['a', 'b'], ['b']],
    );
    assert.equal(echo?.arms[0]?.isValid, true);
    const started = events.filter((event) => event.kind === 'phase-started');
    assert.deepEqual(
      started.map(({ phase, arms }) => [phase, arms]),
      [
        ['warm-up', ['a', 'b']],
        ['latency', ['a', 'b']],
        ['websocket-echo', ['b']],
      ],
    );
  });

  it('runs no phase that none of its setups can be loaded with', async () => {
    const { context, steps } = scriptBench({ phases: [echoPhase], warmUp: [echoPhase] });
    const { round, error } = await runRound(planned, context);
    assert.equal(error, null);
    assert.deepEqual(runs(steps), []);
    assert.deepEqual([round.phases, round.failure], [[], null]);
  });
});

describe("the servers' CPU time in a phase that opens sockets first", () => {
  const usage = (_: string, before: number) => ({
    // Before the sockets were opened, when the clock started, at the end of the phase, at the end of the round; without a
    // word on the clock the first and the second are those around the phase.
    cpuMs: { web: [100, 500, 700, 900][before] ?? 0 },
    peakMemoryBytes: null,
  });
  const bench = { variants: ['a'], phases: [echoPhase], webSockets: { a: plainWebSocket }, usage };

  it('counts from the start of the clock where the generator tells it', async () => {
    const { context } = scriptBench({ ...bench, tellsStart: true });
    const { round } = await runRound({ ...planned, arms: ['a'] }, context);
    assert.deepEqual(round.phases[0]?.arms[0]?.serverCpuMs, { web: 200 });
  });

  it('counts all of it where it does not', async () => {
    const { context } = scriptBench(bench);
    const { round } = await runRound({ ...planned, arms: ['a'] }, context);
    assert.deepEqual(round.phases[0]?.arms[0]?.serverCpuMs, { web: 400 });
  });
});
