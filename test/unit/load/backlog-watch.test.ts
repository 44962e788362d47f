import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BacklogWatch } from '../../../src/load/backlog-watch.ts';
import { createHistogram, recordMs } from '../../../src/records/histogram.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

/** The machine's monotonic clock has any origin. */
const startMs = 5_000_000;

interface Load {
  readonly seconds: number;
  readonly ratePerSecond: number;
}

/** `latencyMs` of the request that is due at `dueMs` of the schedule; null for one without a right answer. */
function watch({ seconds, ratePerSecond }: Load, latencyMs: (dueMs: number, index: number) => number | null): number {
  const backlog = new BacklogWatch(startMs, seconds, seconds * ratePerSecond);
  const all = createHistogram();
  for (let index = 0; index < seconds * ratePerSecond; index++) {
    const dueMs = (index * 1000) / ratePerSecond;
    const latency = latencyMs(dueMs, index);
    if (latency === null) continue;
    backlog.note(startMs + dueMs, latency);
    recordMs(all, latency);
  }
  return backlog.takenSeconds(all);
}

const step = { seconds: 3, ratePerSecond: 100 };
const long = { seconds: 60, ratePerSecond: 200 };

describe('BacklogWatch', () => {
  it('says that a server that kept up took as long as the schedule lasts, slow as it may be', () => {
    for (const latency of [1, 300, 4000])
      assert.equal(
        watch(step, () => latency),
        3,
      );
  });

  it('does not mind slow answers to the last requests', () => {
    for (const slow of [1, 5, 25]) {
      assert.equal(
        watch(step, (_, index) => (index >= 300 - slow ? 300 : 1)),
        3,
      );
    }
  });

  it('does not mind a stall that the server has caught up with, or that has just begun', () => {
    const stall = (from: number, until: number) => (dueMs: number) =>
      dueMs >= from && dueMs < until ? until - dueMs : 1;
    for (const [from, until] of [
      [700, 2700],
      [900, 2900],
      [2600, 2960],
      [2750, 3500],
    ] as const) {
      const taken = watch(step, stall(from, until));
      assert.ok(taken < 3.002, `${from} to ${until}: ${taken}`);
    }
  });

  it('minds one that lasts to the end', () => {
    assert.ok(watch(step, (dueMs) => (dueMs >= 1000 ? 4000 - dueMs : 1)) > 3.5);
  });

  it('does not mind that most answers are slower at the end, or that a few are all the time', () => {
    assert.equal(
      watch(step, (dueMs, index) => (dueMs > 2000 && index % 5 !== 0 ? 300 : 1)),
      3,
    );
    assert.equal(
      watch({ seconds: 10, ratePerSecond: 1 }, (_, index) => (index === 9 ? 900 : 1)),
      10,
    );
  });

  it('holds a slow start against no server', () => {
    assert.equal(
      watch(step, (dueMs) => (dueMs < 1000 ? 500 : 5)),
      3,
    );
  });

  for (const share of [0.5, 0.8, 0.97, 0.995]) {
    it(`finds a server that answers ${share} of what it is asked`, () => {
      const taken = watch(long, (dueMs) => 2 + dueMs * (1 / share - 1));
      assert.ok(Math.abs(60 / taken - share) < 0.001, `${60 / taken}`);
    });
  }

  it('finds it among latencies that scatter', () => {
    const random = createSeededRandom(1);
    const taken = watch(long, (dueMs) => random() * 100 + dueMs * (1 / 0.97 - 1));
    assert.ok(Math.abs(60 / taken - 0.97) < 0.003, `${60 / taken}`);
  });

  it('finds a server that falls behind from the middle on', () => {
    const taken = watch(step, (dueMs) => 1 + Math.max(0, dueMs - 1500) * 0.25);
    assert.ok(3 / taken < 0.9, `${3 / taken}`);
  });

  it('takes the schedule where nothing right came from its first or its last part', () => {
    assert.equal(
      watch(step, (dueMs) => (dueMs < 1500 ? 1 + dueMs : null)),
      3,
    );
    assert.equal(
      watch(step, (dueMs) => (dueMs < 1500 ? null : dueMs)),
      3,
    );
    assert.equal(
      watch(step, () => null),
      3,
    );
  });
});
