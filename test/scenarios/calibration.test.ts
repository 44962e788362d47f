import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MetricCalibration } from '../../src/comparison/calibrate-metric.ts';
import { analyseCalibration, buildCalibrationFile, type SetupCalibration } from '../../src/comparison/calibration.ts';
import { parseCalibrationFile, serializeCalibrationFile } from '../../src/records/calibration-file.ts';
import { buildCalibrationRecord, type CalibrationOptions } from '../support/build-calibration-record.ts';

/** Few drawn runs, but where they are what is tested: each takes the whole rule. */
function calibrate(options: CalibrationOptions = {}, drawnRuns = 2): SetupCalibration {
  const [setup] = analyseCalibration(buildCalibrationRecord(options), { drawnRuns }).setups;
  assert.ok(setup);
  return setup;
}

function p50(options: CalibrationOptions = {}): MetricCalibration {
  const found = calibrate(options).metrics.find(({ metric }) => metric === 'latency-p50');
  assert.ok(found);
  return found;
}

function near(actual: number | null, expected: number, tolerance: number): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < tolerance, `${actual} is not near ${expected}`);
}

describe('analyseCalibration', () => {
  it('tells the scatter of a start from that of a round within it', () => {
    const starts = p50({ startSd: 0.05, roundSd: 0.01, starts: 40 });
    near(starts.startSd, 0.05, 0.006);
    near(starts.roundSd, 0.01, 0.003);
    near(starts.pairSd, 0.051, 0.006);
    const rounds = p50({ startSd: 0.005, roundSd: 0.05, starts: 40, repeats: 4 });
    near(rounds.startSd, 0, 0.02);
    near(rounds.roundSd, 0.05, 0.006);
  });

  it('takes the effect of starting first for what it is, and no scatter', () => {
    const plain = p50({ startSd: 0.02, roundSd: 0.005, starts: 40 });
    const ordered = p50({ startSd: 0.02, roundSd: 0.005, starts: 40, orderEffect: 0.1 });
    near((ordered.orderEffect ?? 0) - (plain.orderEffect ?? 0), 0.1, 0.002);
    near((ordered.pairSd ?? 0) - (plain.pairSd ?? 0), 0, 0.001);
  });

  it('sees smaller changes in more time, and with less scatter', () => {
    const changes = p50({ startSd: 0.03 }).detectable.map(({ change }) => change);
    assert.equal(changes[0], null, '5 minutes are too short for 18 rounds of 25 s');
    assert.ok((changes[1] ?? 0) > (changes[2] ?? 1));
    assert.ok((changes[2] ?? 0) > (p50({ startSd: 0.01 }).detectable[2]?.change ?? Infinity));
  });

  it('says when longer rounds pay, and when more starts do', () => {
    assert.equal(p50({ startSd: 0.002, roundSd: 0.05, starts: 40, phaseSeconds: 1 }).advice?.kind, 'longer-rounds');
    const starts = p50({ startSd: 0.05, roundSd: 0.002, starts: 40, phaseSeconds: 30 }).advice;
    assert.equal(starts?.kind, 'more-starts');
    assert.ok((starts?.bestLength ?? 1) < 1 && (starts?.gain ?? 0) > 0.3);
    assert.equal(p50({ startSd: 0.02, roundSd: 0.02, starts: 40, phaseSeconds: 3 }).advice?.kind, 'as-is');
  });

  it('suggests a round margin that 10 minutes can hold, or none', () => {
    assert.equal(p50({ startSd: 0.005, roundSd: 0.005 }).suggestedMargin, 0.03);
    assert.ok((p50({ startSd: 0.1 }).suggestedMargin ?? 0) >= 0.1);
    assert.equal(p50({ startSd: 2 }).suggestedMargin, null);
  });

  it('counts false alarms of the real rule, the same every time', () => {
    const count = () => calibrate({ starts: 30, orderEffect: 0.05 }, 20).falseAlarms;
    // Four gate metrics in two screens of twelve starts each.
    assert.deepEqual([count().screens, count().runs], [8, 20]);
    assert.deepEqual(count(), count());
  });

  it('knows what a round of a comparison costs, whatever the clock said', () => {
    const steady = calibrate();
    assert.deepEqual([steady.secondsPerRound, steady.secondsPerStart, steady.repeats], [25, 5, 2]);
    const jumped = calibrate({
      changeRound: (round) => ({ ...round, wallSeconds: [-3600, 1e12][round.index] ?? round.wallSeconds }),
    });
    assert.equal(jumped.secondsPerRound, 25);
  });

  it('has no components without repeats, and no scatter from fewer than 4 starts', () => {
    const single = p50({ repeats: 1 });
    assert.deepEqual([single.startSd, single.roundSd, single.advice], [null, null, null]);
    near(single.pairSd, Math.hypot(0.02, 0.02), 0.008);
    const few = calibrate({ starts: 3 });
    assert.equal(few.metrics[0]?.pairSd, null);
    assert.equal(few.falseAlarms.rate, null);
    assert.deepEqual(
      few.metrics[0]?.detectable.map(({ change }) => change),
      [null, null, null],
    );
  });

  it('leaves out percentiles that too few requests lie beyond, and survives rounds that all failed', () => {
    assert.deepEqual(calibrate().unseen, ['load-p99']);
    const failure = { code: 'server-not-ready', message: 'daphne: exited', details: [] };
    const nothing = calibrate({ changeRound: (round) => ({ ...round, phases: [], failure }) });
    assert.deepEqual([nothing.starts, nothing.metrics, nothing.secondsPerRound], [0, [], 0]);
  });
});

describe('buildCalibrationFile', () => {
  it('keeps what later runs need, and is read back as it was', () => {
    const record = buildCalibrationRecord();
    const file = buildCalibrationFile(record, analyseCalibration(record));
    assert.deepEqual(parseCalibrationFile(serializeCalibrationFile(file), 'calibration.json'), file);
    assert.deepEqual([file.setups[0]?.setup, file.setups[0]?.secondsPerRound], ['daphne', 25]);
    near(file.setups[0]?.metrics.find(({ metric }) => metric === 'throughput')?.pairSd ?? null, 0.028, 0.006);
  });
});
