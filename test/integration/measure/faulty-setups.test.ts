/** Whole runs of setups with a fault: each ends in an invalid phase with its reason or in a clear error, and is kept. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BenchError } from '../../../src/errors.ts';
import { readRecord } from '../../../src/records/read-record.ts';
import type { PhaseRecord, ValidityRule } from '../../../src/records/record.ts';
import { findWorkers } from '../../support/load-bench.ts';
import { createMeasureBench, findRemains, type MeasureBench } from '../../support/measure-bench.ts';

let bench: MeasureBench;

before(async () => {
  bench = await createMeasureBench();
});
after(() => bench[Symbol.asyncDispose]());

async function run(fault: string, raw = {}) {
  const result = await bench.run([await bench.write(fault.replace(/[^a-z]/g, '-'), fault)], { raw });
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

describe('a setup without a fault', () => {
  it('is measured in both phases, with versions, CPU time, memory and logs', async () => {
    const { record, round, error, recordPath } = await run('none');
    assert.equal(error, null);
    assert.equal(record.status, 'complete');
    assert.equal(round.failure, null);
    assert.deepEqual(
      round.phases.map(({ kind }) => kind),
      ['latency', 'throughput'],
    );
    for (const phase of round.phases) {
      assert.deepEqual(
        [...findBroken(phase).keys()].filter((rule) => !dependOnMachine.includes(rule)),
        [],
      );
      assert.ok((phase.arms[0]?.completed ?? 0) >= 190);
      assert.ok((phase.arms[0]?.serverCpuMs?.['web'] ?? 0) > 0);
    }
    assert.ok((round.arms[0]?.peakMemoryBytes?.['web'] ?? 0) > 1e6);
    assert.equal(await readFile(join(dirname(recordPath), 'logs', 'round-1-none', 'web.log'), 'utf8'), '');
  });
});

describe('a server with a fault under load', () => {
  const cases: readonly (readonly [fault: string, rule: ValidityRule, message: RegExp])[] = [
    ['status', 'status', /requests had a wrong status: \d+ × 200, \d+ × 500 \((9|10|11)/],
    ['all-status', 'status', /requests had a wrong status/],
    ['body', 'body', /requests had a wrong body .*at most 0 %/],
    ['hang', 'timeouts', /requests timed out \(\d/],
    ['reset', 'errors', /requests failed: \d+ reset \(/],
    ['cut', 'errors', /requests failed: \d+ closed early \(/],
    ['garbage', 'errors', /requests failed: \d+ no HTTP \(/],
  ];
  for (const [fault, rule, message] of cases) {
    it(`${fault}: both phases are invalid for that reason, and kept`, async () => {
      const { record, round, error } = await run(fault, { timeout: '300ms' });
      assert.equal(error, null);
      assert.equal(record.status, 'complete');
      assert.equal(round.phases.length, 2);
      for (const phase of round.phases) {
        assert.equal(phase.arms[0]?.isValid, false);
        assert.match(findBroken(phase).get(rule) ?? `${phase.kind}: ${[...findBroken(phase).values()]}`, message);
      }
    });
  }

  it('hang: the phases end early and say so', async () => {
    const { round } = await run('hang', { 'latency-duration': '20s', 'throughput-duration': '20s' });
    for (const phase of round.phases) {
      assert.match(phase.endedEarly ?? '', /hang gave no answer for \d+ s/);
      assert.match(findBroken(phase).get('ended-early') ?? '', /gave no answer/);
    }
    assert.ok(round.wallSeconds < 20);
  });

  it('slow: the rate is not attained, and the latency phase alone is invalid for it', async () => {
    const { round } = await run('slow', { timeout: '10s' });
    assert.match(
      findBroken(round.phases[0]).get('attained-rate') ?? '',
      /^attained [456]\d\.\d of 200\.0 requests\/s \(/,
    );
    const [latency, throughput] = round.phases;
    assert.deepEqual([latency?.kind, throughput?.kind], ['latency', 'throughput']);
    assert.equal(latency?.arms[0]?.isValid, false);
    assert.ok((throughput?.arms[0]?.completed ?? 0) > 10);
    const ofMachine: readonly ValidityRule[] = dependOnMachine.filter((rule) => rule !== 'attained-rate');
    assert.deepEqual(
      [...findBroken(throughput).keys()].filter((rule) => !ofMachine.includes(rule)),
      [],
    );
  });

  it('die: the phase under way is kept as invalid, the round ends with the log, nothing more is run', async () => {
    const { round, error, record } = await run('die');
    assert.equal(record.status, 'failed');
    assert.equal((error as BenchError).code, 'server-not-ready');
    assert.match(round.failure?.message ?? '', /^die: web exited with code 3 in the latency phase$/);
    assert.match(round.failure?.details[0] ?? '', /^web \| out of memory, giving up$/);
    assert.equal(round.phases.length, 1);
    assert.match(findBroken(round.phases[0]).get('server-alive') ?? '', /web exited with code 3/);
    assert.ok((round.phases[0]?.arms[0]?.completed ?? 0) > 10, 'what was answered before is gone');
  });

  it('restart: the phase is invalid in which it happened, not the one after, and the incident is in the record', async () => {
    const { round, error } = await run('restart');
    assert.equal(error, null);
    assert.equal(round.phases.length, 2);
    assert.match(findBroken(round.phases[0]).get('server-alive') ?? '', /came in its place|ended/);
    assert.equal(findBroken(round.phases[1]).get('server-alive'), undefined);
    assert.deepEqual(
      round.arms[0]?.incidents.map(({ during }) => during),
      ['latency'],
    );
  });

  it('die in the warm-up: is noticed before any phase, with the log', async () => {
    const { round, error } = await run('die', { 'warm-up': '2s' });
    assert.equal((error as BenchError).code, 'server-not-ready');
    assert.equal(round.failure?.message, 'die: web exited with code 3 in the warm-up');
    assert.match(round.failure?.details[0] ?? '', /^web \| out of memory, giving up$/);
    assert.deepEqual(round.phases, []);
  });
});

describe('a server whose fault shows before any load', () => {
  it('wrong body: says what came and what was expected, with no phase', async () => {
    const { round, error } = await run('wrong-body');
    assert.equal((error as BenchError).code, 'wrong-answer');
    assert.match(round.failure?.message ?? '', /body "KO", expected "OK"/);
    assert.deepEqual(round.phases, []);
    assert.ok((round.arms[0]?.startSeconds ?? 0) > 0);
  });

  it('does not cost the setups beside it, and is not tried again', async () => {
    const bad = await bench.write('bad', 'wrong-body');
    const good = await bench.write('good', 'none');
    const { record, events } = await bench.run([bad, good], { raw: { rounds: '2', phases: 'latency' } });
    const of = (name: string) =>
      record.plan.rounds.filter(({ arms }) => arms[0] === name).map(({ index }) => record.rounds[index]);
    assert.equal(record.status, 'failed');
    assert.deepEqual(
      of('good').map((round) => [round?.phases.length, round?.failure]),
      [
        [1, null],
        [1, null],
      ],
    );
    assert.match(of('bad')[1]?.failure?.message ?? '', /^not tried again: /);
    assert.equal(events.filter(({ kind }) => kind === 'arm-started').length, 3);
  });
});

describe('a load generator that is killed', () => {
  it('ends its round with a clear error, keeps the phase before it and runs the next round', async () => {
    const setup = await bench.write('loaded', 'none');
    let kills = 0;
    const { record, error } = await bench.run([setup], {
      raw: { rounds: '2' },
      onEvent: (event) => {
        if (event.kind !== 'phase-started' || event.phase !== 'throughput' || kills > 0) return;
        kills++;
        setTimeout(() => process.kill(findWorkers()[0] as number, 'SIGKILL'), 300);
      },
    });
    assert.equal(kills, 1);
    assert.equal((error as BenchError).code, 'load-generator-failed');
    assert.deepEqual(
      record.rounds.map(({ phases }) => phases.length),
      [1, 2],
    );
    assert.match(record.rounds[0]?.failure?.message ?? '', /load generator process ended \(signal SIGKILL\)/);
    assert.equal(record.rounds[1]?.failure, null);
    assert.deepEqual(await findRemains(record.runId), []);
  });
});
