import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listProcesses, readCommandLine, readText } from '../../../../src/engines/procfs.ts';
import { BenchError } from '../../../../src/errors.ts';
import { readSetup } from '../../../../src/setups/read-setup.ts';
import { ask, builtInSetups, createEngineBench, type EngineBench } from '../../../support/engine-bench.ts';
import { findProcesses } from '../../../support/find-processes.ts';
import { pythonServer } from '../../../support/write-setup.ts';

async function failToStart(bench: EngineBench, procfile: string, more = '', port = 8000): Promise<BenchError> {
  const setup = await bench.write('faulty', { procfile, more, port });
  const error = await bench.start(setup).then(
    async (arm) => {
      await arm[Symbol.asyncDispose]();
      return null;
    },
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof BenchError, String(error));
  assert.deepEqual(findProcesses(bench.run.runId), [], 'something still runs');
  return error;
}

const listOwnChildren = () =>
  listProcesses().filter(({ parentPid, isZombie }) => parentPid === process.pid && !isZombie);

describe('a setup that does not start', () => {
  it('tells at once that a program ended, with its last log lines', async () => {
    await using bench = await createEngineBench();
    const began = performance.now();
    const error = await failToStart(bench, 'web: echo "no database" >&2; exit 3');
    assert.equal(error.code, 'server-not-ready');
    assert.match(error.message, /faulty: web exited with code 3 before it was ready/);
    assert.deepEqual(error.details, ['web | no database']);
    assert.ok(performance.now() - began < 30_000, 'it waited for the time-out');
  });

  it('tells when another program than the target ended', async () => {
    await using bench = await createEngineBench();
    const error = await failToStart(bench, 'web: exec sleep 60\nother: kill -KILL $$');
    assert.match(error.message, /other was killed by SIGKILL/);
  });

  it('tells when the command cannot be found', async () => {
    await using bench = await createEngineBench();
    const error = await failToStart(bench, 'web: exec no-such-server --port $PORT');
    assert.match(error.message, /exited with code 127/);
    assert.match(error.details.join(), /no-such-server/);
  });

  it('tells that a server never became ready, with what was seen and its last log lines', async () => {
    await using bench = await createEngineBench();
    const procfile = 'web: for n in $(seq 1 40); do echo "waiting $n"; done; exec sleep 60';
    const error = await failToStart(bench, procfile, 'ready: { timeout_seconds: 0.5 }');
    assert.equal(error.code, 'server-not-ready');
    assert.match(error.message, /after 0\.5 s \(last: connection refused\)/);
    assert.equal(error.details.length, 20);
    assert.equal(error.details.at(-1), 'web | waiting 40');
  });

  it('tells on which port the server listens when it is not the expected one', async () => {
    await using bench = await createEngineBench();
    const procfile = `web: PORT=18472 sh -c '${pythonServer} $(printenv PORT)'`;
    const error = await failToStart(bench, procfile, 'ready: { timeout_seconds: 2 }');
    assert.match(error.message, /its programs listen on 18472/);
  });

  it('tells that another program does not listen on the port that it was given', async () => {
    await using bench = await createEngineBench();
    const procfile = `web: ${pythonServer} $PORT\nother: sleep 60; : $PORT_OTHER`;
    const error = await failToStart(bench, procfile, 'ready: { timeout_seconds: 1 }');
    assert.match(error.message, /other does not listen on port \d+ after 1 s/);
  });

  it('tells that the server keeps answering with a wrong status', async () => {
    await using bench = await createEngineBench();
    const error = await failToStart(bench, `web: ${pythonServer} $PORT 500`);
    assert.equal(error.code, 'wrong-answer');
    assert.match(error.message, /\/ answers with status 500, not 200/);
  });

  it('waits for a server that says that it is not ready yet', async () => {
    await using bench = await createEngineBench();
    const error = await failToStart(bench, `web: ${pythonServer} $PORT 503`, 'ready: { timeout_seconds: 6 }');
    assert.equal(error.code, 'server-not-ready');
    assert.match(error.message, /last: status 503/);
  });

  it('stops what it has started when it is aborted', async () => {
    await using bench = await createEngineBench();
    const setup = await bench.write('slow', { procfile: 'web: exec sleep 60' });
    const controller = new AbortController();
    const reason = new Error('Ctrl-C');
    const starting = bench.start(setup, {}, controller.signal);
    setTimeout(() => controller.abort(reason), 200);
    await assert.rejects(starting, reason);
    assert.deepEqual(findProcesses(bench.run.runId), []);
  });
});

describe('a port that is taken', () => {
  it('names a fixed port of the target and who holds it, and starts nothing', async () => {
    await using bench = await createEngineBench();
    const other = createServer((_, response) => response.end('OK')).listen(18473, '127.0.0.1');
    try {
      const error = await failToStart(bench, `web: ${pythonServer} 18473`, '', 18473);
      assert.equal(error.code, 'port-in-use');
      assert.match(error.message, new RegExp(`port 18473 for web is taken by process ${process.pid} `));
    } finally {
      other.close();
    }
  });

  it('names a fixed port of another program', async () => {
    await using bench = await createEngineBench();
    const other = createServer().listen(18474, '127.0.0.1');
    try {
      const error = await failToStart(bench, `web: exec sleep 60\nother: ${pythonServer} 18474`);
      assert.equal(error.code, 'port-in-use');
      assert.match(
        error.message,
        new RegExp(`other cannot listen on port 18474, which is held by process ${process.pid} `),
      );
      assert.match(error.details.join('\n'), /Address already in use/);
    } finally {
      other.close();
    }
  });

  it('takes other ports when a program was faster with a free one, and never measures that program', async () => {
    await using bench = await createEngineBench();
    // The first try runs into a foreign server that answers just as well; the second finds the port free.
    const foreign = createServer((_, response) => response.end('OK'));
    const setup = await bench.write('race', { procfile: 'web: sh ./serve $PORT' });
    const flag = join(setup.directory, 'tried');
    const script = `if [ ! -e ${flag} ]; then echo $1 > ${flag}; sleep 0.6; fi\n${pythonServer} $1\n`;
    await writeFile(join(setup.directory, 'serve'), script);
    const starting = bench.start(setup);
    while (!readText(flag)?.endsWith('\n')) await sleep(5);
    const stolen = Number(readText(flag));
    foreign.listen(stolen, '127.0.0.1');
    try {
      await using arm = await starting;
      assert.notEqual(arm.origin, `http://127.0.0.1:${stolen}`);
      assert.equal((await ask(`${arm.origin}/versions`)).text, '{"server": "1.2.3", "number": 5}');
      assert.match(bench.logged.join('\n'), /another program took one of its ports/);
    } finally {
      foreign.close();
      foreign.closeAllConnections();
    }
  });
});

describe('a server that fails while it runs', () => {
  it('is reported when it was killed, and when it exits', async () => {
    await using bench = await createEngineBench();
    await using arm = await bench.start(await bench.write('dies', { procfile: `web: ${pythonServer} $PORT` }));
    assert.deepEqual(await arm.readIncidents(), []);
    for (const { pid } of listOwnChildren()) process.kill(pid, 'SIGKILL');
    while (listOwnChildren().length > 0) await sleep(5);
    await sleep(20);
    const expected = [{ service: 'web', kind: 'killed', message: 'was killed by SIGKILL' }];
    assert.deepEqual(await arm.readIncidents(), expected);
    assert.deepEqual(await arm.readIncidents(), expected);
    assert.ok((await arm.readUsage()).cpuMs !== null);
  });

  it('is told after what happened to another program before, although its line comes first', async () => {
    await using bench = await createEngineBench();
    const procfile = `web: ${pythonServer} $PORT\nother: exec sleep 60`;
    await using arm = await bench.start(await bench.write('two', { procfile }));
    const kill = async (name: RegExp) => {
      const pids = listOwnChildren()
        .filter(({ pid }) => name.test(readCommandLine(pid)))
        .map(({ pid }) => pid);
      assert.equal(pids.length, 1);
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      while (listOwnChildren().some(({ pid }) => pids.includes(pid))) await sleep(5);
      await sleep(20);
    };
    const killed = (service: string) => ({ service, kind: 'killed', message: 'was killed by SIGKILL' });
    await kill(/sleep/);
    assert.deepEqual(await arm.readIncidents(), [killed('other')]);
    await kill(/python/);
    assert.deepEqual(await arm.readIncidents(), [killed('other'), killed('web')]);
  });

  it('is reported when a worker of gunicorn was killed and another came', async () => {
    await using bench = await createEngineBench();
    await using arm = await bench.start(await readSetup(join(builtInSetups, 'gunicorn')));
    const [master] = listOwnChildren();
    const findWorker = () => listProcesses().find((it) => it.parentPid === master?.pid && !it.isZombie);
    const worker = findWorker();
    assert.ok(worker !== undefined);
    assert.deepEqual(await arm.readIncidents(), []);
    process.kill(worker.pid, 'SIGKILL');
    while ((findWorker()?.pid ?? worker.pid) === worker.pid) await sleep(10);
    const [incident, ...others] = await arm.readIncidents();
    assert.equal(incident?.kind, 'restarted');
    assert.match(incident?.message ?? '', new RegExp(`its process ${worker.pid} \\(.*gunicorn.*\\) ended`));
    assert.deepEqual(others, []);
  });
});

describe('preparing', () => {
  const signal = new AbortController().signal;

  it('refuses a source that is not there, and one that is no folder', async () => {
    await using bench = await createEngineBench();
    const setup = await bench.write('any', { procfile: 'web: run' });
    for (const sourceDirectory of ['/nowhere/at/all', join(setup.directory, 'Procfile')]) {
      await assert.rejects(bench.engine.prepare([{ name: 'any', setup, sourceDirectory }], { signal }), {
        code: 'source-unreadable',
      });
    }
  });

  it('refuses a setup without a Procfile', async () => {
    await using bench = await createEngineBench();
    const setup = { ...(await bench.write('any', { procfile: 'web: run' })), procfile: null };
    const preparing = bench.engine.prepare([{ name: 'any', setup, sourceDirectory: null }], { signal });
    await assert.rejects(preparing, { code: 'invalid-setup', message: /has no Procfile/ });
  });

  it('says of setups that have a compose.yaml alone that they are for containers, of all at once', async () => {
    await using bench = await createEngineBench();
    const variants = await Promise.all(
      ['gunicorn', 'daphne-redis-2016', 'daphne-ipc-2016'].map(async (name) => {
        const setup = await readSetup(join(builtInSetups, name));
        return { name, setup, sourceDirectory: null };
      }),
    );
    await assert.rejects(bench.engine.prepare(variants, { signal }), {
      code: 'invalid-setup',
      message:
        'The setups daphne-redis-2016, daphne-ipc-2016 are for containers only: without a Procfile they cannot run as processes.',
      hint: /--engine compose/,
    });
  });
});
