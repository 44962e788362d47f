/**
 * Calls back when slots of a schedule are due. Node's own timers count whole milliseconds and are late by up to one;
 * a busy loop costs half a core. A thread that sleeps in Atomics.wait wakes within some 0.1 ms of its time, for about
 * 1 % of a core at 300 wakes per second, and wakes the event loop through Atomics.waitAsync, cheaper than a message.
 */
import { Worker } from 'node:worker_threads';

/** Slots that are closer than this share one wake, so that high rates do not drown in wakes. */
const minimumSleepMs = 0.2;

/** What a wake mostly takes to get from the sleeping thread to this one; it is sent off that much early. */
const wakeLeadMs = 0.15;

/** performance.now() counts from the process's start, but is several times cheaper than a bigint. */
const processStartMs = findProcessStartMs();

/** The monotonic clock of the machine, which all threads and processes share, in ms. */
export function monotonicMs(): number {
  return performance.now() + processStartMs;
}

/** Reads both clocks several times and believes the tightest pair, because any one reading can be interrupted. */
function findProcessStartMs(): number {
  let startMs = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < 50; i++) startMs = Math.max(startMs, Number(process.hrtime.bigint()) / 1e6 - performance.now());
  return startMs;
}

/** Indices into the memory that both threads share. */
const stopped = 0;
const due = 1;

export interface Pacer {
  /** monotonicMs() of the schedule's offset 0. */
  readonly startMs: number;
  stop(): void;
}

/**
 * Starts `leadMs` from now. `onDue` is called on this thread whenever further slots are due or will be within 0.15 ms, with
 * their number since the start of the schedule.
 */
export async function startPacer(
  offsetsMs: Float64Array,
  leadMs: number,
  onDue: (count: number) => void,
): Promise<Pacer> {
  const shared = new Float64Array(new SharedArrayBuffer(offsetsMs.byteLength));
  shared.set(offsetsMs);
  const control = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(sleepThroughSchedule, { eval: true, workerData: { shared, control } });
  await new Promise<void>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  const startMs = monotonicMs() + leadMs;
  thread.postMessage({ startMs: startMs - wakeLeadMs, minimumSleepMs });
  // Not now: on a machine that was held up slots may be due already, and the caller has no pacer before this returns.
  setImmediate(() => listen(control, onDue));
  return {
    startMs,
    stop: () => {
      Atomics.store(control, stopped, 1);
      Atomics.notify(control, stopped);
      Atomics.notify(control, due);
      void thread.terminate();
    },
  };
}

/** With callbacks, because an async function costs twice as much per wake. */
function listen(control: Int32Array, onDue: (count: number) => void): void {
  let seen = 0;
  const wait = (): void => {
    while (Atomics.load(control, stopped) === 0) {
      const wake = Atomics.waitAsync(control, due, seen);
      if (wake.async) {
        void wake.value.then(take);
        return;
      }
      call();
    }
  };
  const call = (): void => {
    seen = Atomics.load(control, due);
    onDue(seen);
  };
  const take = (): void => {
    if (Atomics.load(control, stopped) !== 0) return;
    call();
    wait();
  };
  wait();
}

/** Runs in the thread: a text, because a bundle has no file of its own to give to a thread. */
const sleepThroughSchedule = `
const { parentPort, workerData } = require('node:worker_threads');
const { shared, control } = workerData;
let origin = -Infinity;
for (let i = 0; i < 50; i++) origin = Math.max(origin, Number(process.hrtime.bigint()) / 1e6 - performance.now());
const now = () => performance.now() + origin;
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
    Atomics.store(control, 1, next);
    Atomics.notify(control, 1);
  }
});
parentPort.postMessage('ready');
`;
