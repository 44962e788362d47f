import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AskedTarget, SilenceWatch } from '../../../src/load/silence-watch.ts';
import { TargetRecorder } from '../../../src/load/target-recorder.ts';
import { decodeHistogram, percentileMs } from '../../../src/records/histogram.ts';

/** The machine's monotonic clock has any origin. */
const startMs = 5_000_000;
const at = (seconds: number) => startMs + seconds * 1000;
const until = (seconds: number) => ({ activeSeconds: seconds, endMs: at(seconds), generatorCpu: 0.2 });

describe('TargetRecorder', () => {
  it('counts right answers with their latency, and wrong ones as errors without', () => {
    const recorder = new TargetRecorder('web', startMs);
    recorder.recordAnswer(200, 3, null, at(0.1));
    recorder.recordAnswer(200, 5, null, at(0.2));
    recorder.recordAnswer(500, 900, 'status', at(0.3));
    recorder.recordAnswer(200, 900, 'body', at(0.4));
    for (const kind of ['connect', 'reset', 'closed', 'timeout', 'other'] as const) recorder.recordError(kind, at(0.5));
    const samples = recorder.finish(until(1));
    assert.equal(samples.completed, 2);
    const counted = { connect: 1, reset: 1, closed: 1, timeout: 1, status: 1, body: 1, other: 1 };
    assert.deepEqual(samples.errors, { ...counted, lost: 0, corrupted: 0 });
    assert.equal(recorder.errorCount, 7);
    assert.deepEqual(samples.statusCodes, { '200': 3, '500': 1 });
    const latencies = decodeHistogram(samples.latencyHistogram);
    assert.equal(latencies.totalCount, 2);
    assert.ok(Math.abs((percentileMs(latencies, 100) as number) - 5) < 0.01);
  });

  it('keeps a column for each second, quiet ones included', () => {
    const recorder = new TargetRecorder('web', startMs);
    recorder.recordAnswer(200, 1, null, at(0));
    recorder.recordAnswer(200, 3, null, at(0.999));
    recorder.recordAnswer(200, 3, null, at(0.9999));
    recorder.recordError('reset', at(1));
    recorder.recordAnswer(200, 7, null, at(3.5));
    const { perSecond } = recorder.finish(until(4));
    assert.deepEqual(
      perSecond.map(({ completed, errors }) => [completed, errors]),
      [
        [3, 0],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
    );
    assert.deepEqual(
      perSecond.map(({ p50Ms, maxMs }) => [p50Ms, maxMs].map((ms) => ms && Math.round(ms))),
      [
        [3, 3],
        [null, null],
        [null, null],
        [7, 7],
      ],
    );
  });

  it('puts what comes before the start into the first second', () => {
    const recorder = new TargetRecorder('web', startMs);
    recorder.recordError('connect', startMs - 5);
    assert.deepEqual(recorder.finish(until(1)).perSecond, [{ completed: 0, errors: 1, p50Ms: null, maxMs: null }]);
  });

  it('has empty seconds where nothing came, up to the end of the load', () => {
    const quiet = { completed: 0, errors: 0, p50Ms: null, maxMs: null };
    const samples = new TargetRecorder('web', startMs).finish(until(3));
    assert.deepEqual(samples.perSecond, [quiet, quiet, quiet]);
    assert.equal(decodeHistogram(samples.latencyHistogram).totalCount, 0);
    const recorder = new TargetRecorder('web', startMs);
    recorder.recordAnswer(200, 1, null, at(0.5));
    recorder.recordError('timeout', at(4.5));
    const { perSecond, activeSeconds, generatorCpu } = recorder.finish(until(3));
    assert.deepEqual(
      perSecond.map(({ completed, errors }) => [completed, errors]),
      [
        [1, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 1],
      ],
    );
    assert.deepEqual([activeSeconds, generatorCpu], [3, 0.2]);
  });
});

describe('SilenceWatch', () => {
  const watched = (recorder: TargetRecorder) => ({
    recorder,
    silentMs: (nowMs: number) => nowMs - recorder.lastAnswerMs,
  });
  const watch = (recorder: TargetRecorder) => new SilenceWatch([watched(recorder)], 10);

  it('leaves a silent server alone that has not failed: it may be slow', () => {
    assert.equal(watch(new TargetRecorder('web', startMs)).check(at(60)), null);
  });

  it('ends a phase one second after the time-out when the only news are errors', () => {
    const recorder = new TargetRecorder('web', startMs);
    recorder.recordError('timeout', at(10));
    assert.equal(watch(recorder).check(at(11)), null);
    assert.equal(watch(recorder).check(at(11.1)), 'web gave no answer for 11 s');
  });

  it('takes any answer as a sign of life, a wrong one too', () => {
    const recorder = new TargetRecorder('web', startMs);
    recorder.recordError('reset', at(1));
    recorder.recordAnswer(500, 1, 'status', at(8));
    assert.equal(watch(recorder).check(at(18.9)), null);
    assert.match(watch(recorder).check(at(19.1)) ?? '', /no answer for 11 s/);
  });

  it('gives up sooner after a thousand errors', () => {
    const recorder = new TargetRecorder('web', startMs);
    for (let i = 0; i < 999; i++) recorder.recordError('connect', at(1));
    assert.equal(watch(recorder).check(at(3.1)), null);
    recorder.recordError('connect', at(1));
    assert.equal(watch(recorder).check(at(3)), null);
    assert.equal(watch(recorder).check(at(3.1)), 'web gave no answer for 3 s and 1000 errors');
  });

  it('watches every target', () => {
    const first = new TargetRecorder('first', startMs);
    const second = new TargetRecorder('second', startMs);
    first.recordAnswer(200, 1, null, at(20));
    second.recordError('timeout', at(10));
    assert.match(new SilenceWatch([watched(first), watched(second)], 10).check(at(20)) ?? '', /^second /);
  });

  it('takes the quiet of a load of few messages for none', () => {
    const recorder = new TargetRecorder('web', startMs);
    const asked = new AskedTarget(recorder);
    const watch = new SilenceWatch([asked], 10);
    recorder.recordError('lost', at(12));
    for (let second = 4; second <= 36; second += 4) asked.noteSent();
    assert.equal(watch.check(at(36)), null);
    asked.noteSent();
    assert.equal(watch.check(at(40)), 'web gave no answer for 40 s');
    recorder.recordAnswer(200, 1, null, at(41));
    assert.equal(watch.check(at(60)), null);
  });
});
