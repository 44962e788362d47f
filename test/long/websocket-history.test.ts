/** WebSocket phases beside a control: one that cannot be loaded with them is told, and never taken for a pass. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildHistoryEntries } from '../../src/comparison/build-history-entries.ts';
import { judgeRun } from '../../src/entry/judging/judge-run.ts';
import { createMeasureBench, type MeasureBench } from '../support/measure-bench.ts';

const empty = { history: { entries: [], acceptances: [] }, problems: [] };

let bench: MeasureBench;
before(async () => {
  bench = await createMeasureBench();
});
after(() => bench[Symbol.asyncDispose]());

/** One round tells here as much as twelve. */
async function runOneRound(ways: Parameters<MeasureBench['writeWebSocket']>[1]) {
  const setup = await bench.writeWebSocket('consumers', { echo: '/echo' });
  const control = await bench.writeWebSocket('control', ways);
  const controller = new AbortController();
  return bench.run([setup], {
    raw: {
      phases: 'websocket-echo',
      sockets: '10',
      'echo-rate': '200',
      'websocket-duration': '1s',
      history: join(bench.directory, 'history'),
      control,
      // A busy machine must not decide over this test.
      'max-lateness-p99': '10s',
      'min-attained-rate': '0.5',
      'max-generator-cpu': '1',
    },
    history: empty,
    signal: controller.signal,
    onEvent: ({ kind }) => kind === 'round-finished' && controller.abort(new Error('enough')),
  });
}

describe('WebSocket phases beside a control', () => {
  it('are measured of both, and kept as a ratio', async () => {
    const { record } = await runOneRound({ echo: '/echo' });
    const arms = record.rounds[0]?.phases[0]?.arms.map(({ variant }) => variant) ?? [];
    assert.deepEqual([...arms].sort(), ['consumers', 'control@control']);
    const [entry] = buildHistoryEntries(record);
    for (const metric of ['echo-p50', 'echo-cpu']) {
      assert.notEqual(entry?.metrics[metric]?.lnRatioToControl ?? null, null, metric);
    }
    assert.equal(entry?.metrics['echo-error-rate']?.lnRatioToControl, null);
  });

  it('are not judged where it has no WebSockets, and both the run and the verdict say so', async () => {
    const { record, settings, events } = await runOneRound({});
    const warning =
      /^the control control is left out of websocket-echo: this setup has no WebSockets; without it these figures are kept and not judged: --control ws has it$/;
    assert.ok(events.some((event) => event.kind === 'warning' && warning.test(event.message)));
    assert.ok(record.warnings.some((one) => warning.test(one)));
    const [entry] = buildHistoryEntries(record);
    assert.equal(entry?.metrics['echo-p50']?.lnRatioToControl, null);
    const verdicts = judgeRun(record, settings, empty);
    const kinds = new Set(verdicts?.stored?.variants[0]?.verdicts.map(({ kind }) => kind));
    assert.deepEqual([...kinds], ['unjudged']);
    assert.notEqual(verdicts?.check.conclusion, 'success');
  });
});
