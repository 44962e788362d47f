/** Whole runs of WebSocket servers with a known fault: each ends in an invalid phase with its reason, or before any load. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import type { PhaseRecord, ValidityRule } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildReport } from '../../../src/reports/build-report.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';
import { findWorkers } from '../../support/load-bench.ts';
import { createMeasureBench, findRemains, type MeasureBench } from '../../support/measure-bench.ts';

const short = {
  sockets: '10',
  'echo-rate': '200',
  'broadcast-rate': '20',
  'websocket-duration': '1s',
  timeout: '500ms',
};

let bench: MeasureBench;
before(async () => {
  bench = await createMeasureBench();
});
after(() => bench[Symbol.asyncDispose]());

async function run(
  name: string,
  ways: Parameters<MeasureBench['writeWebSocket']>[1],
  raw: Record<string, string> = {},
) {
  const phases = Object.keys(ways).map((way) => `websocket-${way}`);
  const setup = await bench.writeWebSocket(name, ways);
  const result = await bench.run([setup], { raw: { ...short, phases: phases.join(','), ...raw } });
  assert.deepEqual(await findRemains(result.record.runId), [], 'something is left');
  assert.deepEqual(findWorkers(), []);
  assert.deepEqual(await readRecord(result.recordPath), result.record);
  const [round] = result.record.rounds;
  assert.ok(round !== undefined);
  return { ...result, round };
}

function findBroken(phase: PhaseRecord | undefined): Map<ValidityRule, string> {
  const checks = phase?.arms[0]?.checks ?? [];
  return new Map(checks.filter(({ isMet }) => !isMet).map(({ rule, message }) => [rule, message]));
}

/** Whether the machine was quiet is none of a test's business. */
const dependOnMachine: readonly ValidityRule[] = ['lateness', 'generator-cpu', 'throttling', 'attained-rate'];

describe('a WebSocket server without a fault', () => {
  it('is measured in all phases, warm-up included, with CPU time and every message counted', async () => {
    const ways = { echo: '/echo', broadcast: '/group/{group}' };
    const phases = 'websocket-connect,websocket-echo,websocket-broadcast';
    const { record, round, error } = await run('well', ways, { phases, 'warm-up': '0.6s' });
    assert.equal(error, null);
    assert.equal(round.failure, null);
    assert.equal(round.phases.length, 3);
    for (const phase of round.phases) {
      const broken = [...findBroken(phase)].filter(([rule]) => !dependOnMachine.includes(rule));
      assert.deepEqual(broken, [], phase.kind);
      // A few messages may cost less than the kernel counts in, which is 10 ms.
      const cpuMs = phase.arms[0]?.serverCpuMs?.['web'];
      assert.ok(phase.kind === 'websocket-connect' ? Number(cpuMs) > 0 : cpuMs !== undefined, phase.kind);
    }
    const [connect, echo, broadcast] = round.phases.map(({ arms }) => arms[0]);
    assert.ok((connect?.completed ?? 0) > 10);
    assert.equal(echo?.completed, 200);
    assert.equal(broadcast?.completed, 20 * 10);
    assert.equal(broadcast?.messages?.sockets, 10);
    const report = buildReport(summarizeRecord(record), { comparison: null, files: [] });
    const text = renderTerminal(report, { width: 120, useColour: false });
    assert.match(text, /echo at 200\/s over 10 sockets, ms +broadcast to 10 sockets, ms/);
  });

  it('is measured beside one without WebSockets, of which the report says why it has no figures', async () => {
    const plain = await bench.writeWebSocket('plain', {});
    const well = await bench.writeWebSocket('both', { echo: '/echo' });
    const raw = { ...short, phases: 'latency,websocket-echo' };
    const { record, error, events } = await bench.run([plain, well], { raw });
    assert.equal(error, null);
    const of = (name: string) => record.rounds.find(({ arms }) => arms[0]?.variant === name);
    assert.deepEqual(
      ['plain', 'both'].map((name) => of(name)?.phases.map(({ kind }) => kind)),
      [['latency'], ['latency', 'websocket-echo']],
    );
    const words = 'plain is left out of websocket-echo: this setup has no WebSockets';
    assert.ok(events.some((event) => event.kind === 'warning' && event.message === words));
    assert.ok(summarizeRecord(record).warnings.includes(words));
    assert.deepEqual(summarizeRecord(record).variants[0]?.metrics['echo-p50'], {
      kind: 'missing',
      reason: 'this setup has no WebSockets',
    });
  });
});

describe('a WebSocket server with a fault under load', () => {
  const cases: readonly (readonly [string, Parameters<typeof run>[1], ValidityRule, RegExp])[] = [
    // The verifying message is the first of them.
    ['drop', { echo: '/drop/50' }, 'loss', /^4 of 200 messages were lost \(2\.00 %, at most 0\.10 %\)$/],
    [
      'corrupt',
      { echo: '/corrupt/50' },
      'corruption',
      /^4 of 200 messages came back changed \(2\.00 %, none is allowed\)$/,
    ],
    ['duplicate', { echo: '/duplicate/50' }, 'order', /^4 messages came twice, 0 after a later one/],
    ['reorder', { echo: '/reorder/50' }, 'order', /^0 messages came twice, \d after a later one/],
    [
      'close',
      { echo: '/close-after/100' },
      'sockets',
      /^the server closed 1 of 10 sockets, the first with 4001 \(enough\)/,
    ],
    ['close-all', { echo: '/close-all/100' }, 'sockets', /^the server closed 10 of 10 sockets, the first with 1001/],
    ['reset', { echo: '/reset-after/100' }, 'sockets', /^the server closed 1 of 10 sockets/],
    ['group-drop', { broadcast: '/group/{group}/drop/100' }, 'loss', /^\d of 200 deliveries were lost \(\d/],
    ['group-corrupt', { broadcast: '/group/{group}/corrupt/100' }, 'corruption', /of 200 deliveries came back changed/],
  ];
  for (const [name, ways, rule, message] of cases) {
    it(`${name}: the phase is invalid for that reason, and kept`, async () => {
      const { record, round } = await run(name, ways);
      const [phase] = round.phases;
      assert.equal(phase?.arms[0]?.isValid, false);
      assert.match(findBroken(phase).get(rule) ?? [...findBroken(phase).values()].join('\n'), message);
      assert.equal(summarizeRecord(record).isValid, false);
      const [variant] = summarizeRecord(record).variants;
      const metric = ways.echo === undefined ? 'delivery-p50' : 'echo-p50';
      assert.equal(variant?.metrics[metric].kind, 'invalid');
    });
  }
});

describe('a WebSocket that does not work', () => {
  const cases: readonly (readonly [string, Parameters<typeof run>[1], RegExp, Record<string, string>?])[] = [
    ['refused', { echo: '/refuse' }, /handshake answered 403/],
    ['page', { echo: '/page' }, /no WebSocket at \/page: answered 200/],
    ['silent', { echo: '/silent' }, /no answer to the handshake within 0\.5 s/],
    ['mute', { echo: '/drop/1' }, /a message did not come to its sender within 0\.5 s/],
    ['small', { echo: '/small' }, /the server closed the socket: 1009/, { 'message-size': '2000' }],
    ['no-group', { broadcast: '/echo' }, /a message did not come to 1 of the 2 sockets of its group within 0\.5 s/],
  ];
  for (const [name, ways, message, raw] of cases) {
    it(`${name}: ends before any load, and says what came`, async () => {
      const { round, error } = await run(name, ways, raw);
      assert.ok(error instanceof BenchError);
      assert.equal(error.code, 'wrong-answer');
      assert.match(error.message, message);
      assert.deepEqual(round.phases, []);
      assert.equal(round.failure?.code, 'wrong-answer');
    });
  }

  it('is refused before anything is started where no setup has one, and leaves no folder', async () => {
    const setup = await bench.writeWebSocket('without', {});
    await assert.rejects(bench.run([setup], { raw: { ...short, phases: 'websocket-echo' } }), (error: unknown) => {
      assert.ok(error instanceof BenchError);
      assert.equal(error.code, 'invalid-settings');
      assert.match(error.details[0] ?? '', /^websocket-echo, without: this setup has no WebSockets \(.*setup\.yaml\)$/);
      return true;
    });
  });
});
