/** The load generator's own process: how it starts, ends and fails. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcess, readText } from '../../../src/engines/procfs.ts';
import { BenchError } from '../../../src/errors.ts';
import { startLoadProcess } from '../../../src/load/load-process.ts';
import {
  findWorkers,
  plainEnvironment,
  runPhase,
  shortLatency,
  shortThroughput,
  startGenerator,
  workerFile,
} from '../../support/load-bench.ts';
import { type KnownServer, startKnownServer } from '../../support/start-known-server.ts';

let server: KnownServer;
let directory = '';

before(async () => {
  server = await startKnownServer();
  directory = await mkdtemp(join(tmpdir(), 'bench-test-load-'));
});
after(async () => {
  await server[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});
afterEach(() => assert.deepEqual(findWorkers(), [], 'a worker is left'));

/** A worker of the test's own making. */
async function startScript(
  text: string,
  maxSilenceMs = 30_000,
  environment: Record<string, string> = plainEnvironment,
) {
  const file = join(directory, 'load-worker-scripted.mjs');
  await writeFile(file, text);
  return startLoadProcess({ workerFile: file, cores: null, environment, maxSilenceMs });
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5000; waited += 20) {
    const found = readProcess(pid);
    if (found === null || found.isZombie) return true;
    await sleep(20);
  }
  return false;
}

const failsWith =
  (message: RegExp, details = /^/) =>
  (error: unknown) => {
    assert.ok(error instanceof BenchError, String(error));
    assert.equal(error.code, 'load-generator-failed');
    assert.match(error.message, message);
    assert.match(error.details.join('\n'), details);
    return true;
  };

describe('the load process', () => {
  it('runs one phase after the other, each with progress, and is gone after disposal', async () => {
    await using generator = await startGenerator();
    for (const phase of [shortLatency, shortThroughput]) {
      let reports = 0;
      const samples = await generator.run(phase, [server.target('/ok')], {
        seed: 7,
        signal: new AbortController().signal,
        onProgress: () => reports++,
      });
      assert.ok((samples.targets[0]?.completed ?? 0) > 100);
      assert.ok(reports >= 2, `${reports} reports in a second`);
      assert.ok(samples.generator.peakMemoryBytes > 1e6 && samples.generator.cpuMs > 0);
    }
  });

  it('gets the environment and the cores that it was given, and nothing else', async () => {
    await using _generator = await startLoadProcess({
      workerFile,
      cores: [0],
      environment: { ...plainEnvironment, GIVEN: 'yes' },
    });
    const [pid] = findWorkers();
    const environment = readText(`/proc/${pid}/environ`)?.split('\0') ?? [];
    assert.ok(environment.includes('GIVEN=yes'));
    assert.ok(!environment.some((one) => one.startsWith('HOME=')), environment.join(' '));
    assert.match(readText(`/proc/${pid}/status`) ?? '', /^Cpus_allowed_list:\s*0$/m);
  });

  it('may be disposed of twice, and before it ran anything', async () => {
    const generator = await startGenerator();
    await generator[Symbol.asyncDispose]();
    await generator[Symbol.asyncDispose]();
  });
});

describe('an abort', () => {
  for (const phase of [shortLatency, shortThroughput]) {
    it(`ends the ${phase.kind} phase long before its end, with its reason; the process can go on`, async () => {
      await using generator = await startGenerator();
      const reason = new Error('Ctrl-C');
      for (const afterMs of [0, 5, 30, 500]) {
        const controller = new AbortController();
        const running = runPhase(
          generator,
          { ...phase, durationSeconds: 30 },
          [server.target('/ok')],
          controller.signal,
        );
        const began = performance.now() + afterMs;
        setTimeout(() => controller.abort(reason), afterMs);
        await assert.rejects(running, reason);
        // Of 30 s. A worker that does not hear of it is killed, which a busy machine may bring about.
        assert.ok(
          performance.now() - began < 10_000,
          `${performance.now() - began} ms after an abort at ${afterMs} ms`,
        );
      }
      // Longer than a worker has to hear of an abort.
      const next = await runPhase(generator, { ...phase, durationSeconds: 2.5 }, [server.target('/ok')]);
      assert.ok((next.targets[0]?.completed ?? 0) > 100);
    });
  }

  it('ends a phase against a server that does not answer', async () => {
    await using generator = await startGenerator();
    const controller = new AbortController();
    const long = { ...shortThroughput, durationSeconds: 30, timeoutSeconds: 30 };
    setTimeout(() => controller.abort(new Error('Ctrl-C')), 300);
    await assert.rejects(runPhase(generator, long, [server.target('/hang')], controller.signal), /Ctrl-C/);
  });

  it('that came before the phase lets nothing be sent', async () => {
    await using generator = await startGenerator();
    await server.forget();
    const { count: before } = await server.truth();
    await assert.rejects(
      runPhase(generator, shortLatency, [server.target('/ok')], AbortSignal.abort(new Error('early'))),
      /early/,
    );
    assert.equal((await server.truth()).count, before);
  });

  it('kills a worker that does not hear it', async () => {
    await using generator = await startGenerator();
    const controller = new AbortController();
    const running = runPhase(
      generator,
      { ...shortLatency, durationSeconds: 30 },
      [server.target('/ok')],
      controller.signal,
    );
    await sleep(200);
    process.kill(findWorkers()[0] as number, 'SIGSTOP');
    controller.abort(new Error('Ctrl-C'));
    await assert.rejects(running, /Ctrl-C/);
  });
});

describe('a load process that fails', () => {
  it('by kill -9 in the middle of a phase ends the phase at once, and every later one', async () => {
    await using generator = await startGenerator();
    const running = runPhase(generator, { ...shortThroughput, durationSeconds: 30 }, [server.target('/ok')]);
    await sleep(300);
    process.kill(findWorkers()[0] as number, 'SIGKILL');
    await assert.rejects(running, failsWith(/the load generator process ended \(signal SIGKILL\)/));
    await assert.rejects(runPhase(generator, shortLatency, [server.target('/ok')]), failsWith(/SIGKILL/));
  });

  it('by getting stuck is killed after its silence', async () => {
    await using generator = await startGenerator(5000);
    const running = runPhase(generator, { ...shortThroughput, durationSeconds: 60 }, [server.target('/ok')]);
    await sleep(200);
    process.kill(findWorkers()[0] as number, 'SIGSTOP');
    await assert.rejects(running, failsWith(/the load generator process said nothing for 5 s/));
  });

  it('by an exception in a phase says which, and can go on', async () => {
    await using generator = await startGenerator();
    const broken = { ...server.target('/ok'), origin: 'no url' };
    await assert.rejects(runPhase(generator, shortLatency, [broken]), failsWith(/Invalid URL/, /at /));
    assert.ok(((await runPhase(generator, shortLatency, [server.target('/ok')])).targets[0]?.completed ?? 0) > 0);
  });

  it('at its start says so with what it wrote', async () => {
    await assert.rejects(startScript('throw new Error("no memory")'), failsWith(/ended \(exit code 1\)/, /no memory/));
    const missing = { workerFile: join(directory, 'none.mjs'), cores: null, environment: plainEnvironment };
    await assert.rejects(startLoadProcess(missing), failsWith(/exit code 1/, /Cannot find module/));
  });

  it('by never getting ready is not waited for', async () => {
    await assert.rejects(startScript('setInterval(() => {}, 1000)', 500), failsWith(/said nothing for 0\.5 s/));
  });

  it('in mid-phase with words on its standard error shows the last of them', async () => {
    await using generator = await startScript(
      `process.send({ kind: 'ready' });
       process.on('message', () => {
         for (let line = 0; line < 100; line++) console.error('line ' + line);
         process.exitCode = 7;
         process.disconnect();
       });`,
    );
    await assert.rejects(
      runPhase(generator, shortLatency, [server.target('/ok')]),
      failsWith(/exit code 7/, /^line 80\n[\s\S]*\nline 99$/),
    );
  });

  it('because taskset is not there says what could not be started', async () => {
    const starting = startLoadProcess({ workerFile, cores: [0], environment: { PATH: directory } });
    await assert.rejects(starting, failsWith(/could not be started: spawn taskset ENOENT/));
  });
});

it('a worker whose parent was killed ends by itself', async () => {
  const parentFile = join(import.meta.dirname, '../../support/scripted-parent.ts');
  const parent = spawn(process.execPath, [parentFile, server.origin], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = await once(parent.stdout, 'data');
  const pid = Number(String(chunk).trim());
  assert.ok(readProcess(pid) !== null, 'the worker should run');
  const exited = once(parent, 'exit');
  parent.kill('SIGKILL');
  await exited;
  assert.ok(await isGone(pid), 'the worker outlived its parent');
});
