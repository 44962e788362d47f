import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedRound } from '../../../src/benchmark/plan-rounds.ts';
import { runRound } from '../../../src/benchmark/run-round.ts';
import { BenchError } from '../../../src/errors.ts';
import { type BenchScript, latencyPhase, scriptBench } from '../../support/scripted-bench.ts';

const planned: PlannedRound = { index: 3, arms: ['a', 'b'], stage: 'plain', seed: 100 };

async function run(script: BenchScript = {}, arms: readonly string[] = ['a', 'b']) {
  const bench = scriptBench(script);
  return { ...bench, ...(await runRound({ ...planned, arms }, bench.context)) };
}

const startAndVerify = (name: string) => [
  `start ${name} into /logs/3-${name}`,
  `verify http://${name}/path`,
  `versions ${name}`,
];
const measure = (phase: string, seed: number) => [
  ...['usage a', 'usage b'],
  `run ${phase} a,b seed ${seed}`,
  ...['usage a', 'usage b'],
  ...['incidents a', 'incidents b'],
];
const describeArms = ['usage a', 'incidents a', 'usage b', 'incidents b'];
const stopAll = ['stop b', 'stop a', 'stop generator'];

describe('a round', () => {
  it('starts the arms in their order, verifies, warms up, runs the phases, and stops in reverse order', async () => {
    const { steps, round, error } = await run({ hasWarmUp: true });
    assert.equal(error, null);
    assert.deepEqual(steps, [
      'start generator',
      ...startAndVerify('a'),
      ...startAndVerify('b'),
      'run throughput a,b seed 101',
      ...['incidents a', 'incidents b'],
      ...measure('latency', 102),
      ...measure('throughput', 103),
      ...describeArms,
      ...stopAll,
    ]);
    assert.equal(round.failure, null);
    assert.deepEqual(
      round.phases.map(({ kind, seed, arms }) => [kind, seed, arms.map(({ isValid }) => isValid)]),
      [
        ['latency', 102, [true, true]],
        ['throughput', 103, [true, true]],
      ],
    );
    assert.deepEqual(
      round.arms.map(({ variant, startSeconds }) => [variant, startSeconds]),
      [
        ['a', 1.5],
        ['b', 1.5],
      ],
    );
    assert.equal(round.index, 3);
    assert.ok(round.wallSeconds > 0);
  });

  it('says what it does, step by step', async () => {
    const { events } = await run({ hasWarmUp: true, phases: [latencyPhase] });
    const said = events.map((event) =>
      'phase' in event && typeof event.phase === 'string' ? `${event.kind} ${event.phase}` : event.kind,
    );
    assert.deepEqual(said, [
      'arm-started',
      'arm-started',
      'phase-started warm-up',
      'phase-finished warm-up',
      'phase-started latency',
      'phase-progress',
      'phase-finished',
    ]);
  });

  it('keeps the CPU time that the servers used during the phase, service by service', async () => {
    const { round } = await run({
      usage: (name, before) => ({
        cpuMs: name === 'a' ? { web: 100 + before * 40, redis: 7 } : null,
        peakMemoryBytes: { web: 1000 + before },
      }),
      phases: [latencyPhase],
    });
    assert.deepEqual(
      round.phases[0]?.arms.map(({ serverCpuMs }) => serverCpuMs),
      [{ web: 40, redis: 0 }, null],
    );
    assert.deepEqual(round.arms[0]?.peakMemoryBytes, { web: 1002 });
  });

  it('gives the generator the path and the right answer of each arm', async () => {
    const targets: unknown[] = [];
    const { context } = scriptBench({ phases: [latencyPhase] });
    const startGenerator: typeof context.startGenerator = async () => {
      const generator = await context.startGenerator();
      return {
        run: (phase, given, options) => {
          targets.push(...given);
          return generator.run(phase, given, options);
        },
        [Symbol.asyncDispose]: () => generator[Symbol.asyncDispose](),
      };
    };
    await runRound({ ...planned, arms: ['a'] }, { ...context, startGenerator });
    assert.deepEqual(targets, [
      { name: 'a', origin: 'http://a', path: '/path', expect: { status: 200, body: 'OK' }, webSocket: null },
    ]);
  });
});

describe('a failure', () => {
  const fault = new BenchError('server-not-ready', 'it broke', { hint: 'Repair it.', details: ['web | oh'] });
  const countStops = (steps: readonly string[]) => steps.filter((step) => step.startsWith('stop ')).length;

  // Every step of the round, with the phases that were measured before it and the arms that are described.
  const faults: readonly (readonly [step: string, phases: number, arms: number])[] = [
    ['start generator', 0, 2],
    ['start a into /logs/3-a', 0, 0],
    ['verify http://a/path', 0, 1],
    ['versions a', 0, 1],
    ['start b into /logs/3-b', 0, 1],
    ['verify http://b/path', 0, 2],
    ['versions b', 0, 2],
    ['run throughput a,b seed 101', 0, 2],
    ['run latency a,b seed 102', 0, 2],
    ['run throughput a,b seed 103', 1, 2],
  ];
  for (const [step, phases, arms] of faults) {
    it(`at "${step}" keeps what was measured, and stops all that was started`, async () => {
      const { steps, round, error } = await run({
        hasWarmUp: true,
        onStep: (name) => {
          if (name === step) throw fault;
        },
      });
      assert.match(
        error?.message ?? '',
        step.startsWith('verify') ? /got no whole answer: it broke$/ : /^(a: )?it broke$/,
      );
      assert.equal(round.phases.length, phases);
      assert.equal(round.arms.length, arms);
      assert.equal(round.failure?.code, step.startsWith('verify') ? 'wrong-answer' : 'server-not-ready');
      const started = step === 'start generator' ? 2 : arms + 1;
      assert.equal(countStops(steps), started, steps.join('\n'));
      assert.ok(steps.at(-1)?.startsWith('stop '));
    });
  }

  it('of the generator while the servers still start is no unhandled rejection', async () => {
    const { error, steps } = await run({
      onStep: async (name) => {
        if (name === 'start generator') throw fault;
        if (name.startsWith('start a')) await new Promise((resolve) => setTimeout(resolve, 5));
      },
    });
    assert.equal(error, fault);
    assert.deepEqual(steps.slice(-2), ['stop b', 'stop a']);
  });

  it('that is no BenchError is kept with its message', async () => {
    const { round, error } = await run({
      onStep: (name) => {
        if (name.startsWith('run latency')) throw new TypeError('cannot read x');
      },
    });
    assert.ok(error instanceof TypeError);
    assert.deepEqual(round.failure, { code: 'unexpected', message: 'cannot read x', details: [] });
  });

  it('carries its details and its hint into the record', async () => {
    const { round } = await run({
      onStep: (name) => {
        if (name.startsWith('start a')) throw fault;
      },
    });
    assert.deepEqual(round.failure?.details, ['web | oh', '→ Repair it.']);
  });

  it('to describe an arm at the end costs nothing but that', async () => {
    const { round, error } = await run({
      phases: [latencyPhase],
      onStep: (name, before) => {
        if (name === 'usage a' && before === 2) throw new Error('the engine is gone');
        if (name === 'incidents b' && before === 2) throw new Error('the engine is gone');
      },
    });
    assert.equal(error, null);
    assert.equal(round.phases.length, 1);
    assert.deepEqual(
      round.arms.map(({ peakMemoryBytes, incidents }) => [peakMemoryBytes, incidents]),
      [
        [null, []],
        [{ web: 1000 }, []],
      ],
    );
  });
});
