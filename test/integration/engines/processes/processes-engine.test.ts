import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listProcesses, readText } from '../../../../src/engines/procfs.ts';
import { ask, createEngineBench } from '../../../support/engine-bench.ts';
import { findProcesses } from '../../../support/find-processes.ts';
import { pythonServer } from '../../../support/write-setup.ts';

const web = `web: ${pythonServer} $PORT\n`;

function portOf(origin: string): number {
  return Number(new URL(origin).port);
}

function canBind(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

describe('the processes engine', () => {
  it('starts a setup, answers, and stops it with everything that it made', async () => {
    await using bench = await createEngineBench();
    const setup = await bench.write('plain', { procfile: web });
    const arm = await bench.start(setup);
    assert.deepEqual(await ask(`${arm.origin}/`), { status: 200, text: 'OK' });
    assert.ok(arm.startSeconds > 0);
    assert.deepEqual(await arm.readIncidents(), []);
    assert.deepEqual(await arm.readLogTail(5), ['web | about to listen']);
    assert.deepEqual(await readdir(bench.logDirectory), ['web.log']);
    await arm[Symbol.asyncDispose]();
    assert.equal(await canBind(portOf(arm.origin)), true);
    assert.deepEqual(findProcesses(bench.run.runId), []);
    assert.deepEqual(await readdir(bench.run.temporaryDirectory), ['sessions']);
  });

  it('gives programs their ports, the source under test and nothing of its own environment', async () => {
    await using bench = await createEngineBench();
    const procfile = `other: ${pythonServer} $PORT_OTHER\n${web}`;
    const setup = await bench.write('environment', { procfile });
    await using arm = await bench.start(setup, { sourceDirectory: bench.directory });
    const { text } = await ask(`${arm.origin}/environment`);
    const environment = new Map(
      text.split('\n').map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]),
    );
    assert.equal(environment.get('PORT'), String(portOf(arm.origin)));
    assert.equal(environment.get('PORT_WEB'), environment.get('PORT'));
    assert.notEqual(environment.get('PORT_OTHER'), environment.get('PORT'));
    assert.equal(environment.get('BENCH_SOURCE'), bench.directory);
    assert.equal(environment.get('PYTHONPATH'), bench.directory);
    assert.equal(environment.get('BENCH_RUN_ID'), bench.run.runId);
    assert.equal(environment.get('PWD'), setup.directory);
    assert.equal(environment.has('USER') || environment.has('npm_config_user_agent'), false);
    assert.deepEqual(await ask(`http://127.0.0.1:${environment.get('PORT_OTHER')}/`), { status: 200, text: 'OK' });
  });

  it('finds a server that reads PORT from its environment, and one with a port of its own', async () => {
    await using bench = await createEngineBench();
    const hidden = await bench.write('hidden', { procfile: `web: sh ./serve\n` });
    await writeFile(join(hidden.directory, 'serve'), `${pythonServer} $PORT\n`);
    await using first = await bench.start(hidden);
    assert.equal((await ask(first.origin)).status, 200);

    const literal = await bench.write('literal', { procfile: `web: ${pythonServer} 18471`, port: 18471 });
    await using second = await bench.start(literal);
    assert.equal(second.origin, 'http://127.0.0.1:18471');
  });

  it('counts the CPU time of threads and children that have ended, and peak memory, by service', async () => {
    await using bench = await createEngineBench();
    const procfile = `other: exec sleep 60\n${web}`;
    await using arm = await bench.start(await bench.write('usage', { procfile }));
    const before = await arm.readUsage();
    await ask(`${arm.origin}/spin`);
    const after = await arm.readUsage();
    const used = (after.cpuMs?.['web'] ?? 0) - (before.cpuMs?.['web'] ?? 0);
    // 0.3 s in a thread of the server that is gone, at least 0.4 s in a child that is gone.
    assert.ok(used >= 650, `${used} ms`);
    assert.ok((after.cpuMs?.['other'] ?? Number.NaN) < 300);
    assert.ok((after.peakMemoryBytes?.['web'] ?? 0) > 4_000_000);
    assert.ok((after.peakMemoryBytes?.['other'] ?? Number.NaN) < (after.peakMemoryBytes?.['web'] ?? 0));
  });

  it('pins every process to the cores for servers', { skip: cpus().length < 2 }, async () => {
    await using bench = await createEngineBench({ serverCores: [1] });
    await using arm = await bench.start(await bench.write('pinned', { procfile: web }));
    const [member] = listProcesses().filter(({ parentPid }) => parentPid === process.pid);
    assert.match(readText(`/proc/${member?.pid}/status`) ?? '', /^Cpus_allowed_list:\s+1$/m);
    assert.equal((await ask(arm.origin)).status, 200);
  });

  it('asks the running system for versions, by path and by command', async () => {
    await using bench = await createEngineBench();
    const more = `versions:
  path: /versions
  commands:
    shell: { service: web, command: 'echo "from $BENCH_RUN_ID"; echo more' }
    broken: { service: web, command: 'exit 3' }`;
    await using arm = await bench.start(await bench.write('versions', { procfile: web, more }));
    const versions = await arm.readVersions();
    assert.deepEqual(versions, { server: '1.2.3', number: '5', shell: `from ${bench.run.runId}` });
    assert.match(bench.logged.join('\n'), /version of broken failed/);
  });

  it('stops a program that ignores SIGTERM, and a child that left its session', async () => {
    await using bench = await createEngineBench();
    const stubborn = `trap "" TERM; setsid sleep 4711 & ${pythonServer} $PORT`;
    const arm = await bench.start(await bench.write('stubborn', { procfile: `web: ${stubborn}` }));
    assert.equal(findProcesses('sleep 4711').length > 0, true);
    await arm[Symbol.asyncDispose]();
    assert.deepEqual(findProcesses(bench.run.runId), []);
    assert.equal(await canBind(portOf(arm.origin)), true);
  });

  it('runs several arms at once, each with ports of its own', async () => {
    await using bench = await createEngineBench();
    const setup = await bench.write('several', { procfile: `other: ${pythonServer} $PORT_OTHER\n${web}` });
    const arms = await Promise.all(Array.from({ length: 4 }, () => bench.start(setup)));
    try {
      assert.equal(new Set(arms.map(({ origin }) => origin)).size, 4);
      for (const arm of arms) assert.equal((await ask(arm.origin)).status, 200);
      await arms[0]?.[Symbol.asyncDispose]();
      for (const arm of arms.slice(1)) assert.deepEqual(await arm.readIncidents(), []);
    } finally {
      for (const arm of arms) await arm[Symbol.asyncDispose]();
    }
  });
});
