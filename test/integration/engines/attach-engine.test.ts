import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createAttachEngine } from '../../../src/engines/attach-engine.ts';
import type { EngineOptions } from '../../../src/engines/engine.ts';
import { buildSetup } from '../../support/build-setup.ts';

const signal = new AbortController().signal;
const start = { logDirectory: '/nowhere', signal };
const options: EngineOptions = {
  runId: 'attached',
  temporaryDirectory: '/nowhere',
  serverCores: null,
  log: () => undefined,
  environment: {},
};

async function listen(status = 200): Promise<{ url: string; server: Server } & AsyncDisposable> {
  const server = createServer((request, response) => {
    response.statusCode = status;
    response.end(request.url === '/versions' ? '{"server": "1.2.3"}' : 'OK');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const asVariant = (setup = buildSetup()) => ({ name: 'attached', setup, sourceDirectory: null });

describe('the attach engine', () => {
  it('takes the server as it is, asks it for versions, and leaves it running', async () => {
    await using running = await listen();
    const engine = await createAttachEngine(options, { url: `${running.url}/ignored/path` });
    assert.equal(engine.description.kind, 'attach');
    const variant = asVariant(buildSetup({ versions: { path: '/versions', commands: {} } }));
    await engine.prepare([variant], { signal });
    const arm = await engine.start(variant, start);
    assert.equal(arm.origin, running.url);
    assert.deepEqual(await arm.readUsage(), { cpuMs: null, peakMemoryBytes: null });
    assert.deepEqual(await arm.readIncidents(), []);
    assert.deepEqual(await arm.readVersions(), { server: '1.2.3' });
    assert.deepEqual(await arm.readLogTail(5), []);
    await arm[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
    assert.equal((await fetch(running.url)).status, 200);
  });

  it('tells that nothing answers', async () => {
    const gone = await listen();
    await gone[Symbol.asyncDispose]();
    const engine = await createAttachEngine(options, { url: gone.url });
    const variant = asVariant(buildSetup({ ready: { timeout_seconds: 0.3 } }));
    await assert.rejects(engine.start(variant, start), {
      code: 'server-not-ready',
      message: /after 0\.3 s \(last: connection refused\)/,
    });
  });

  it('tells that the server answers with another status', async () => {
    await using running = await listen(404);
    const engine = await createAttachEngine(options, { url: running.url });
    await assert.rejects(engine.start(asVariant(), start), { code: 'wrong-answer', message: /status 404, not 200/ });
  });

  it('refuses what is no http URL, several setups, and a source under test', async () => {
    for (const url of ['127.0.0.1:80', 'ftp://127.0.0.1', 'nonsense', 'https://127.0.0.1']) {
      await assert.rejects(createAttachEngine(options, { url }), { code: 'invalid-settings' }, url);
    }
    const engine = await createAttachEngine(options, { url: 'http://127.0.0.1:1' });
    const two = [asVariant(), asVariant()];
    await assert.rejects(engine.prepare(two, { signal }), { code: 'invalid-settings', message: /one setup/ });
    const withSource = [{ ...asVariant(), sourceDirectory: '/tmp' }];
    await assert.rejects(engine.prepare(withSource, { signal }), { code: 'invalid-settings', message: /source/ });
  });
});
