import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PlannedRound } from '../../../src/benchmark/plan-rounds.ts';
import { runRound } from '../../../src/benchmark/run-round.ts';
import { type BenchScript, scriptBench } from '../../support/scripted-bench.ts';

const planned: PlannedRound = { index: 3, arms: ['a', 'b'], stage: 'plain', seed: 100 };

async function run(script: BenchScript = {}, arms: readonly string[] = ['a', 'b']) {
  const bench = scriptBench(script);
  return { ...bench, ...(await runRound({ ...planned, arms }, bench.context)) };
}

describe('an answer that is wrong before any load', () => {
  it('names url, status and body, and shows the log, without load', async () => {
    const { round, steps } = await run({ answer: { status: 500, body: 'Traceback' } }, ['a']);
    assert.deepEqual(round.failure, {
      code: 'wrong-answer',
      message: 'a: GET http://a/path answers status 500, expected 200; body "Traceback", expected "OK"',
      details: [
        'web | the log of a',
        '→ Correct the application, or say in the setup.yaml (http.path, http.expect) what a right answer is.',
      ],
    });
    assert.ok(!steps.some((step) => step.startsWith('run ')));
  });

  it('shows only the beginning of a long body, and only the last lines of a long log', async () => {
    const logTail = Array.from({ length: 100 }, (_, line) => `web | ${line}`);
    const { round } = await run({ answer: { status: 200, body: 'x'.repeat(100_000) }, logTail }, ['a']);
    assert.ok((round.failure?.message.length ?? 0) < 400);
    assert.equal(round.failure?.details.length, 21);
    assert.equal(round.failure?.details[19], 'web | 99');
  });

  it('says that no whole answer came, and why', async () => {
    const { round } = await run(
      {
        onStep: (step) => {
          if (step.startsWith('verify')) throw new Error('socket hang up');
        },
      },
      ['a'],
    );
    assert.match(round.failure?.message ?? '', /^a: GET http:\/\/a\/path got no whole answer: socket hang up$/);
    assert.equal(round.failure?.code, 'wrong-answer');
  });
});

describe('the source under test', () => {
  it('must be what the server has loaded', async () => {
    const versions = { source: '', django: '4.2.1', python: '3.11.2' };
    const { round } = await run({ sourceDirectory: '/src/channels', versions }, ['a']);
    assert.equal(round.failure?.code, 'source-not-loaded');
    assert.match(round.failure?.message ?? '', /nothing from the source under test, \/src\/channels/);
    assert.match(round.failure?.details.join() ?? '', /It runs django 4\.2\.1, python 3\.11\.2/);
  });

  it('is taken on trust where the server cannot tell', async () => {
    assert.equal((await run({ sourceDirectory: '/src' }, ['a'])).error, null);
    assert.equal((await run({ sourceDirectory: '/src', versions: { source: 'channels 5' } }, ['a'])).error, null);
    assert.equal((await run({ versions: { source: '' } }, ['a'])).error, null, 'no source was asked for');
  });

  it('gives the versions with the result', async () => {
    const { versions } = await run({ versions: { django: '4.2.1' } });
    assert.deepEqual(
      [...versions],
      [
        ['a', { django: '4.2.1' }],
        ['b', { django: '4.2.1' }],
      ],
    );
  });
});
