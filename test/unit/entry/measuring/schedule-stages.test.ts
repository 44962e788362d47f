import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleStages } from '../../../../src/entry/measuring/schedule-stages.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';

/** What a comparison of two revisions says before it starts. */
async function announce(phases: string): Promise<string> {
  const raw = { setups: '/daphne', source: '/source', base: 'main', phases };
  const settings = parseSettings(raw, {
    seed: 1,
    workingDirectory: '/',
    isDirectory: () => true,
    describeName: (name) => name,
  });
  const { first } = await scheduleStages(settings, {
    variants: ['daphne@head', 'daphne@base'],
    pairs: [{ kind: 'revision', head: 'daphne@head', base: 'daphne@base', commits: [], commitCount: 0 }],
    phases: [],
    isCalibration: false,
    history: null,
    calibration: null,
    cpuModel: 'unknown',
    log: () => {},
  });
  assert.equal(first.kind, 'screen');
  return first.message ?? '';
}

test('what can be seen is told beforehand where the scatter was measured somewhere, and where that was', async () => {
  const message = await announce('latency,throughput');
  assert.match(message, /nine times in ten enough to see p50 latency/);
  assert.match(message, /\(scatter as measured elsewhere; channels-bench calibrate measures it here\)/);
  assert.doesNotMatch(message, /is not known/);
});

test('of WebSockets it is not told, as nobody has measured how much they scatter', async () => {
  const message = await announce('websocket-echo');
  assert.match(message, /how much these figures scatter is not known/);
  assert.match(message, /\(channels-bench calibrate measures it\)/);
  assert.doesNotMatch(message, /elsewhere/);
});

test('of both kinds it is told what is known and what is not', async () => {
  const message = await announce('throughput,websocket-echo');
  assert.match(
    message,
    /enough to see throughput .*; what can be seen of p50 echo.* is not known \(scatter as measured elsewhere/,
  );
});
