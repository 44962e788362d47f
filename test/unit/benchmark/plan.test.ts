import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { estimateSeconds, planPhases, planProfile, planWarmUp } from '../../../src/benchmark/plan-phases.ts';
import { planRounds } from '../../../src/benchmark/plan-rounds.ts';
import type { CapacityPhase } from '../../../src/load/load-generator.ts';
import { parseSettings, type RawSettings } from '../../../src/settings/parse-settings.ts';
import { createSeededRandom, drawSeed, shuffle } from '../../../src/statistics/seeded-random.ts';

function plan(groups: readonly (readonly string[])[], repetitions: number, seed: number) {
  const random = createSeededRandom(seed);
  return planRounds(
    groups,
    { repetitions, seed, stage: 'plain', firstIndex: 0 },
    { shuffle: (items) => shuffle(items, random), drawSeed: () => drawSeed(random) },
  );
}

const singles = [['a'], ['b'], ['c']];

describe('planRounds', () => {
  it('runs every group once in each repetition', () => {
    const { rounds, seed } = plan(singles, 50, 1);
    assert.equal(seed, 1);
    assert.deepEqual(
      rounds.map(({ index }) => index),
      Array.from({ length: 150 }, (_, index) => index),
    );
    for (let start = 0; start < rounds.length; start += 3) {
      assert.deepEqual(
        rounds
          .slice(start, start + 3)
          .flatMap(({ arms }) => arms)
          .sort(),
        ['a', 'b', 'c'],
      );
    }
  });

  it('draws each order anew: no group has a place of its own', () => {
    const orders = new Map<string, number>();
    const { rounds } = plan(singles, 6000, 2);
    for (let start = 0; start < rounds.length; start += 3) {
      const order = rounds
        .slice(start, start + 3)
        .flatMap(({ arms }) => arms)
        .join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    assert.equal(orders.size, 6);
    // Chi-square with 5 degrees of freedom: above 20.5 in one of a thousand.
    assert.ok([...orders.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0) < 20.5);
  });

  it('lets each arm of a group start first in half of the rounds, in an order that is drawn', () => {
    const arrangements = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const { rounds } = plan([['base', 'head']], 4, seed);
      const firsts = rounds.map(({ arms }) => arms[0]);
      assert.equal(firsts.filter((name) => name === 'base').length, 2);
      assert.ok(rounds.every(({ arms }) => [...arms].sort().join() === 'base,head'));
      arrangements.add(firsts.join());
    }
    // All ways to place two of four.
    assert.equal(arrangements.size, 6);
    const odd = plan([['base', 'head']], 7, 3).rounds.filter(({ arms }) => arms[0] === 'base').length;
    assert.ok(odd === 3 || odd === 4, `${odd}`);
  });

  it('plans the same for the same seed, and otherwise for another', () => {
    assert.deepEqual(plan(singles, 5, 4), plan(singles, 5, 4));
    assert.notDeepEqual(plan(singles, 5, 4).rounds, plan(singles, 5, 5).rounds);
  });

  it('gives every round a seed of its own that a record can hold', () => {
    const seeds = plan(singles, 100, 6).rounds.map(({ seed }) => seed);
    assert.equal(new Set(seeds).size, seeds.length);
    assert.ok(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff));
  });

  it('does not shuffle what it was given', () => {
    const groups = [['a', 'b'], ['c']];
    plan(groups, 10, 7);
    assert.deepEqual(groups, [['a', 'b'], ['c']]);
  });
});

const settings = (raw: RawSettings = {}) =>
  parseSettings(raw, { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => name });

describe('planPhases', () => {
  it('plans the phases in the order asked for, as the settings say', () => {
    const asked = {
      phases: 'throughput,latency',
      rate: '250',
      'latency-duration': '7s',
      connections: '12',
      connection: 'close',
      timeout: '4s',
    };
    const [throughput, latency, ...others] = planPhases(settings(asked));
    assert.deepEqual(others, []);
    assert.equal(throughput?.kind, 'throughput');
    assert.equal(latency?.kind, 'latency');
    assert.partialDeepStrictEqual(throughput, { connections: 12, connection: 'close', timeoutSeconds: 4 });
    assert.partialDeepStrictEqual(latency, {
      ratePerSecond: 250,
      durationSeconds: 7,
      connection: 'close',
      timeoutSeconds: 4,
    });
  });

  it('begins a capacity search at 50/s, or at the highest rate where that is lower', () => {
    const plan = (raw: RawSettings) => planPhases(settings({ phases: 'capacity', ...raw }))[0] as CapacityPhase;
    assert.equal(plan({}).minRatePerSecond, 50);
    assert.equal(plan({ 'capacity-max-rate': '20' }).minRatePerSecond, 20);
  });
});

describe('planWarmUp', () => {
  it('takes the seconds asked for, per arm', () => {
    const total = (arms: number) =>
      planWarmUp(settings({ 'warm-up': '4s' }), arms).reduce((sum, phase) => sum + estimateSeconds(phase, arms), 0);
    assert.equal(total(1), 4);
    assert.equal(total(2), 8);
  });

  it('is nothing where none is asked for', () => {
    assert.deepEqual(planWarmUp(settings({ 'warm-up': '0s' }), 2), []);
  });

  const kindsOf = (phases: string) => planWarmUp(settings({ phases }), 1).map(({ kind }) => kind);

  it('warms the way that is measured: HTTP, WebSockets, or both', () => {
    assert.deepEqual(kindsOf('latency'), ['throughput', 'latency']);
    assert.deepEqual(kindsOf('websocket-echo'), ['websocket-echo']);
    assert.deepEqual(kindsOf('websocket-broadcast,latency,websocket-echo'), [
      'throughput',
      'latency',
      'websocket-broadcast',
      'websocket-echo',
    ]);
  });

  it('takes no longer for several ways, and opens few sockets', () => {
    const raw = { phases: 'latency,websocket-echo,websocket-broadcast', sockets: '5000' };
    const phases = planWarmUp(settings(raw), 2);
    assert.deepEqual(
      phases.map((phase) => ('durationSeconds' in phase ? phase.durationSeconds : null)),
      [1.5, 0.5, 1, 1],
    );
    assert.deepEqual(
      phases.flatMap((phase) => ('sockets' in phase ? [phase.sockets] : [])),
      [50, 50],
    );
  });
});

describe('planProfile', () => {
  it('loads as the phase does in which a regression showed', () => {
    const given = settings({ phases: 'latency,websocket-echo', 'echo-rate': '700', 'throughput-duration': '4s' });
    assert.partialDeepStrictEqual(planProfile(given, 'latency'), { kind: 'throughput', durationSeconds: 8 });
    const echo = { kind: 'websocket-echo', ratePerSecond: 700, durationSeconds: 20 };
    assert.partialDeepStrictEqual(planProfile(given, 'websocket-echo'), echo);
  });
});
