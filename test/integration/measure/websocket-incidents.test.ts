/** A channel layer that dies under load: told as what it is, and nothing is lost of what was measured. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { listProcesses, readCommandLine } from '../../../src/engines/procfs.ts';
import { BenchError } from '../../../src/errors.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { builtInSetups } from '../../support/engine-bench.ts';
import { createMeasureBench, findRemains, type MeasureBench } from '../../support/measure-bench.ts';

let bench: MeasureBench;
before(async () => {
  bench = await createMeasureBench();
});
after(() => bench[Symbol.asyncDispose]());

/** Of this process's own children: other runs on this machine have a Redis, too. */
function killRedis(): boolean {
  const own = listProcesses().filter(({ parentPid, isZombie }) => parentPid === process.pid && !isZombie);
  const redis = own.find(({ pid }) => readCommandLine(pid).includes('redis-server'));
  if (redis !== undefined) process.kill(redis.pid, 'SIGKILL');
  return redis !== undefined;
}

describe('Redis killed in mid-broadcast', () => {
  it('makes the phase invalid with the reason, ends the round, and keeps what was measured', async () => {
    let wasKilled = false;
    let phase = '';
    const { record, error } = await bench.run([join(builtInSetups, 'daphne-redis')], {
      raw: {
        phases: 'websocket-echo,websocket-broadcast,websocket-connect',
        sockets: '20',
        'echo-rate': '100',
        'broadcast-rate': '20',
        'websocket-duration': '2s',
        timeout: '2s',
      },
      onEvent: (event) => {
        if (event.kind === 'phase-started') phase = event.phase;
        if (event.kind !== 'phase-progress' || wasKilled || event.progress.elapsedSeconds < 0.5) return;
        if (phase === 'websocket-broadcast') wasKilled = killRedis();
      },
    });
    assert.ok(wasKilled);
    assert.equal(record.status, 'failed');
    assert.ok(error instanceof BenchError);
    assert.equal(error.code, 'server-not-ready');
    assert.match(error.message, /^daphne-redis: redis was killed by SIGKILL in the websocket-broadcast phase$/);
    const [round] = record.rounds;
    assert.deepEqual(
      round?.phases.map(({ kind }) => kind),
      ['websocket-echo', 'websocket-broadcast'],
    );
    const [echo, broadcast] = round?.phases.map(({ arms }) => arms[0]) ?? [];
    assert.equal(echo?.completed, 200);
    // What was delivered until then is counted, what was not is told.
    assert.ok((broadcast?.completed ?? 0) > 20, `${broadcast?.completed}`);
    const errors = Object.values(broadcast?.errors ?? {}).reduce((sum, count) => sum + count, 0);
    assert.ok(errors > 0, 'nothing was lost');
    assert.equal(broadcast?.isValid, false);
    const broken = broadcast?.checks.filter(({ isMet }) => !isMet).map(({ rule }) => rule) ?? [];
    assert.ok(broken.includes('server-alive'), broken.join());
    const [invalid] = summarizeRecord(record).invalidPhases.filter((one) => one.phase === 'websocket-broadcast');
    assert.match(invalid?.reasons.join('; ') ?? '', /redis was killed by SIGKILL/);
    assert.deepEqual(await findRemains(record.runId), []);
  });
});
