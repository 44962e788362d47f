import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyseCalibration } from '../../src/comparison/calibration.ts';
import { buildCalibrationReport } from '../../src/reports/build-calibration.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import { buildCalibrationRecord, type CalibrationOptions } from '../support/build-calibration-record.ts';

/** With the items of lists on one line each. */
function render(options: CalibrationOptions = {}, drawnRuns = 2): string {
  return renderIn(100, options, drawnRuns).replaceAll(/\n {2}(?=[^ ])/g, ' ');
}

function renderIn(width: number, options: CalibrationOptions = {}, drawnRuns = 2): string {
  const calibration = analyseCalibration(buildCalibrationRecord(options), { drawnRuns });
  return renderTerminal(buildCalibrationReport(calibration, { files: ['Calibration: /c.json'] }), {
    useColour: false,
    width,
  });
}

describe('buildCalibrationReport', () => {
  it('shows scatter, the effect of the order, what can be seen in which time, and a margin', () => {
    const text = render({ starts: 24 }, 20);
    assert.match(text, /^metric +start +round +order +5 min +10 min +20 min +margin$/m);
    assert.match(text, /^p50 latency, ms +\d\.\d % +\d\.\d % +[−+]?\d\.\d % +– +\d\.\d % +\d\.\d % +\d+(\.\d)? %$/m);
    assert.match(
      text,
      /24 fresh starts of both with 2 rounds each, which tell a scatter to about ±15 %; a round of a comparison takes 25 s, 5 s of it without load/,
    );
    assert.match(text, /of 20 runs drawn from them \d+ ended in a false regression \(95 % interval 0\.0 to/);
    assert.match(text, /--margin daphne:latency-p50=\d/);
    assert.match(text, /Too few requests per round for p99 under load/);
    assert.match(text, /Calibration: \/c\.json/);
  });

  it('fits into 80 columns', () => {
    const lines = renderIn(80).split('\n');
    for (const line of lines.filter((one) => !one.startsWith('  --margin'))) assert.ok(line.length <= 80, line);
  });

  it('says what pays', () => {
    assert.match(
      render({ startSd: 0.05, roundSd: 0.002, phaseSeconds: 30 }),
      /More starts with shorter rounds pay, for p50/,
    );
    assert.match(render({ startSd: 0.001, roundSd: 0.05, phaseSeconds: 1 }), /Longer rounds pay, for p50 latency/);
    assert.match(render({ phaseSeconds: 3 }), /Rounds are as long as they should be/);
  });

  it('advises against a gate on what cannot be seen, and owns to too few starts', () => {
    assert.match(render({ startSd: 2 }), /Nothing below 50 % can be seen in 10 minutes of p50 latency, p90 latency/);
    assert.match(render({ starts: 4 }), /too few starts to tell the rate of false alarms/);
  });

  it('says so when nothing was calibrated', () => {
    const text = renderTerminal(buildCalibrationReport({ setups: [] }, { files: [] }), { useColour: false, width: 80 });
    assert.match(text, /Nothing was calibrated/);
  });
});
