/**
 * Calls back when slots of a schedule are due. Node's own timers count whole milliseconds and are late by up to one;
 * a busy loop costs half a core. A thread that sleeps in Atomics.wait wakes within some 0.1 ms of its time, for about
 * 1 % of a core at 300 wakes per second, and wakes the event loop by a message.
 */
import { Worker } from 'node:worker_threads';

/** Slots that are closer than this share one wake, so that high rates do not drown in wakes. */
const minimumSleepMs = 0.2;

/** The clock that all threads and this module share: monotonic, ms. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export interface Pacer {
  /** monotonicMs() of the schedule's offset 0. */
  readonly startMs: number;
  stop(): void;
}

/**
 * Starts `leadMs` from now. `onWake` is called on this thread whenever at least one further slot is due; the callee finds
 * out which by the clock.
 */
export async function startPacer(offsetsMs: Float64Array, leadMs: number, onWake: () => void): Promise<Pacer> {
  const shared = new Float64Array(new SharedArrayBuffer(offsetsMs.byteLength));
  shared.set(offsetsMs);
  const control = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(sleepThroughSchedule, { eval: true, stdout: false, workerData: { shared, control } });
  await new Promise<void>((resolve, reject) => {
    thread.once('message', () => resolve());
    thread.once('error', reject);
  });
  thread.on('message', onWake);
  const startMs = monotonicMs() + leadMs;
  thread.postMessage({ startMs, minimumSleepMs });
  return {
    startMs,
    stop: () => {
      Atomics.store(control, 0, 1);
      Atomics.notify(control, 0);
      void thread.terminate();
    },
  };
}

/** Runs in the thread: a text, because a bundle has no file of its own to give to a thread. */
const sleepThroughSchedule = `
const { parentPort, workerData } = require('node:worker_threads');
const { shared, control } = workerData;
const now = () => Number(process.hrtime.bigint()) / 1e6;
parentPort.once('message', ({ startMs, minimumSleepMs }) => {
  let next = 0;
  while (next < shared.length && Atomics.load(control, 0) === 0) {
    const sleepMs = startMs + shared[next] - now();
    if (sleepMs > 0) {
      Atomics.wait(control, 0, 0, Math.max(sleepMs, minimumSleepMs));
      continue;
    }
    const dueMs = now() - startMs;
    while (next < shared.length && shared[next] <= dueMs) next++;
    parentPort.postMessage(0);
  }
});
parentPort.postMessage('ready');
`;
