import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monotonicMs, type Pacer, startPacer } from '../../../src/load/pacer.ts';

/** Runs a schedule until `enough` slots were due; returns the counts that were reported, and the pacer. */
async function pace(offsetsMs: readonly number[], enough = offsetsMs.length) {
  const counts: number[] = [];
  const reached = Promise.withResolvers<void>();
  const pacer: Pacer = await startPacer(Float64Array.from(offsetsMs), 5, (count) => {
    counts.push(count);
    if (count >= enough) {
      // At once, as a phase that ends with its last slot does.
      pacer.stop();
      reached.resolve();
    }
  });
  await reached.promise;
  return { counts, pacer };
}

const isAscending = (numbers: readonly number[]) =>
  numbers.every((one, i) => i === 0 || one > (numbers[i - 1] as number));

describe('startPacer', () => {
  it('reports every slot once, in order', async () => {
    const { counts } = await pace(Array.from({ length: 100 }, (_, i) => i / 2));
    assert.equal(counts.at(-1), 100);
    assert.ok(isAscending(counts), counts.join(' '));
  });

  it('reports slots that are due together in one go', async () => {
    const { counts } = await pace([0, 0, 0, 0]);
    assert.deepEqual(counts, [4]);
  });

  it('reports nothing before it has returned, also when the thread was quicker than this one', async () => {
    const { waitAsync } = Atomics;
    // As long as the machine may hold this thread up: until slots are due.
    Atomics.waitAsync = ((control: Int32Array, index: number, seen: number, ...rest: []) => {
      const patience = performance.now() + 2000;
      while (Atomics.load(control, index) === seen && performance.now() < patience);
      return Reflect.apply(waitAsync, Atomics, [control, index, seen, ...rest]);
    }) as typeof waitAsync;
    try {
      const { counts } = await pace([0, 0]);
      assert.deepEqual(counts, [2]);
    } finally {
      Atomics.waitAsync = waitAsync;
    }
  });

  it('starts where it says, on the clock of the machine', async () => {
    const beforeMs = monotonicMs();
    const { pacer } = await pace([0]);
    assert.ok(pacer.startMs > beforeMs);
    assert.ok(pacer.startMs < Number(process.hrtime.bigint()) / 1e6 + 5);
  });

  it('says nothing more after a stop', async () => {
    const { counts } = await pace([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 2);
    const reported = counts.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(counts.length, reported);
  });
});
