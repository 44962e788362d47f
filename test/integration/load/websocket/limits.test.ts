/** Many sockets in one process, and what is said where they may not be opened. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';
import { readText } from '../../../../src/engines/procfs.ts';
import { BenchError } from '../../../../src/errors.ts';
import type { PhaseSamples } from '../../../../src/load/load-generator.ts';
import { findWorkers, startGenerator } from '../../../support/load-bench.ts';
import { type KnownWebSocketServer, startKnownWebSocketServer } from '../../../support/start-known-websocket-server.ts';
import { runMessagePhase, shortBroadcast, shortConnect, shortEcho } from '../../../support/websocket-bench.ts';

let server: KnownWebSocketServer;
before(async () => {
  server = await startKnownWebSocketServer();
});
after(() => server[Symbol.asyncDispose]());

const limitWorker = (limits: string) => {
  const [pid] = findWorkers();
  execFileSync('prlimit', ['--pid', String(pid), `--nofile=${limits}`]);
  return pid;
};

it('10,000 sockets under a hard limit of 1,024 are refused before the load starts', async () => {
  await using generator = await startGenerator();
  limitWorker('1024:1024');
  await server.forget();
  for (const phase of [shortEcho, shortBroadcast, shortConnect]) {
    const running = runMessagePhase(generator, { ...phase, sockets: 10_000 }, server.target('/echo'));
    await assert.rejects(running, (error: unknown) => {
      assert.ok(error instanceof BenchError, String(error));
      assert.equal(error.code, 'open-files-limit');
      const words = `${phase.kind}: 10,000 sockets were asked for, and the load generator may open 1,024 files`;
      assert.equal(error.message, words);
      assert.match(error.hint, /`ulimit -n 12000`.*--sockets/);
      return true;
    });
  }
  assert.equal((await server.truth()).handshakes, 0);
  // The process is there for what it may do.
  const { samples } = await runMessagePhase(generator, { ...shortEcho, sockets: 800 }, server.target('/echo'));
  assert.equal(samples.completed, 400);
});

it('a soft limit is raised as far as needed', async () => {
  await using generator = await startGenerator();
  const pid = limitWorker('256:4096');
  const { samples, messages } = await runMessagePhase(
    generator,
    { ...shortEcho, sockets: 500 },
    server.target('/echo'),
  );
  assert.deepEqual([samples.completed, messages.sockets], [400, 500]);
  assert.match(readText(`/proc/${pid}/limits`) ?? '', /^Max open files\s+628\s+4096/m);
});

it('a limit that is met all the same is told as what it is', async () => {
  const file = join(import.meta.dirname, '../../../support/run-phase-here.ts');
  const phase = JSON.stringify({ ...shortEcho, sockets: 2000 });
  const node = [process.execPath, file, phase, JSON.stringify([server.target('/echo')])];
  const { stdout } = await promisify(execFile)('prlimit', ['--nofile=300:300', ...node]);
  const { targets, endedEarly } = JSON.parse(stdout) as PhaseSamples;
  assert.match(endedEarly ?? '', /^known opened \d+ of 2000 sockets: this process may not open more files \(EMFILE\)$/);
  const [samples] = targets;
  assert.ok((samples?.errors.connect ?? 0) > 0);
  assert.ok((samples?.messages?.sockets ?? 0) > 200, `${samples?.messages?.sockets} sockets`);
});

it('5,000 sockets are held, and each of them echoes', async () => {
  await using generator = await startGenerator();
  await server.forget();
  const phase = { ...shortEcho, sockets: 5000, ratePerSecond: 1000, durationSeconds: 5, timeoutSeconds: 10 };
  const { samples, messages, errors, endedEarly } = await runMessagePhase(generator, phase, server.target('/echo'));
  assert.deepEqual([errors, endedEarly, samples.completed], [{}, null, 5000]);
  assert.deepEqual([messages.sockets, messages.closedByServer], [5000, 0]);
  assert.equal((await server.truthAtEnd()).mostOpen, 5000);
});
