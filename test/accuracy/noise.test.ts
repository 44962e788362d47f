/** The suite's own rule: noise gets another attempt, a count does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Phase, TargetSamples } from '../../src/load/load-generator.ts';
import { createHistogram, encodeHistogram, recordMs } from '../../src/records/histogram.ts';
import { noErrors } from '../support/build-record.ts';
import { assertCounts, assertServerCounts } from './counts.ts';
import { expectThat, inOneOfSeveralAttempts } from './noise.ts';
import { latencyPhase, throughputPhase } from './support.ts';

test('a figure that noise moved is measured again, and the attempts are told', async () => {
  const told: string[] = [];
  let attempts = 0;
  await inOneOfSeveralAttempts({ diagnostic: (message) => told.push(message) }, async () => {
    attempts++;
    expectThat(attempts === 2, 'p99 too high');
  });
  assert.deepEqual(told, ['attempt 1, perhaps noise: p99 too high', 'attempts needed: 2 of at most 10']);
});

test('a wrong count fails in the attempt in which it was seen', async () => {
  let attempts = 0;
  const attempt = async () => {
    attempts++;
    assert.equal(attempts, 2, 'an answer was lost');
  };
  await assert.rejects(inOneOfSeveralAttempts({ diagnostic: () => {} }, attempt), /an answer was lost/);
  assert.equal(attempts, 1);
});

test('an answer that is lost, invented or counted twice is a wrong count', () => {
  const right = buildSamples({});
  const check = (own: TargetSamples, requests = 10, phase: Phase = latencyPhase, targets = [own]) => {
    const samples = { targets, endedEarly: null };
    assertCounts(phase, own, samples);
    assertServerCounts(phase, samples, { requests, spoilt: 0 });
  };
  check(right);
  assert.throws(() => check(buildSamples({ scheduled: 11 })), /neither right nor an error/);
  assert.throws(() => check(buildSamples({ scheduled: 9 })), /neither right nor an error/);
  assert.throws(() => check(buildSamples({ completed: 9, scheduled: 9 })), /values in the histogram/);
  assert.throws(() => check(buildSamples({ statusCodes: { '200': 9 } })), /status codes/);
  assert.throws(() => check(buildSamples({ perSecond: [] })), /sums of the seconds/);
  assert.throws(() => check(right, 9), /never saw: 1/);
  assert.throws(() => check(right, 11), /never saw: -1/);
  const inFlight = buildSamples({ scheduled: 20 });
  check(inFlight, 20, throughputPhase);
  assert.throws(() => check(buildSamples({ scheduled: 21 }), 20, throughputPhase), /neither right nor an error: 11/);
  assert.throws(() => check(inFlight, 20, throughputPhase, [inFlight, right]), /neither right nor an error: 10/);
});

/** Ten right answers. */
function buildSamples(changes: Partial<TargetSamples>): TargetSamples {
  const latencies = createHistogram();
  for (let i = 0; i < 10; i++) recordMs(latencies, 5);
  return {
    target: 'known',
    scheduled: 10,
    completed: 10,
    errors: noErrors,
    statusCodes: { '200': 10 },
    activeSeconds: 1,
    generatorCpu: 0.1,
    latencyHistogram: encodeHistogram(latencies),
    perSecond: [{ completed: 10, errors: 0, p50Ms: 5, maxMs: 5 }],
    connectionsOpened: 1,
    messages: null,
    ...changes,
  };
}
