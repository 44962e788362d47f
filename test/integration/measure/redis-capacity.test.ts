/** The capacity of Channels' Redis layer, gone beyond on purpose: the run says that messages were lost, and why. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildReport } from '../../../src/reports/build-report.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';
import { builtInSetups } from '../../support/engine-bench.ts';
import { createMeasureBench } from '../../support/measure-bench.ts';

test('a broadcast beyond the capacity of the Redis layer is lost with the reason that the layer gives', async () => {
  await using bench = await createMeasureBench();
  const raw = {
    phases: 'websocket-broadcast',
    // Forty thousand deliveries a second: more than a Daphne can do anywhere.
    ...{ sockets: '200', 'broadcast-rate': '200', 'websocket-duration': '2s', timeout: '2s', 'warm-up': '0s' },
  };
  const { record } = await bench.run([join(builtInSetups, 'daphne-redis')], { raw });
  const loss = record.rounds[0]?.phases[0]?.arms[0]?.checks.find(({ rule }) => rule === 'loss');
  assert.equal(loss?.isMet, false);
  const reason =
    /\d+ of \d+ deliveries were lost .*; the server's log: daphne \| .*1 of 200 channels over capacity in group /;
  assert.match(loss?.message ?? '', reason);
  const report = buildReport(summarizeRecord(record), { comparison: null, files: [] });
  assert.match(renderTerminal(report, { width: 400, useColour: false }), /channels over capacity in group/);
});
