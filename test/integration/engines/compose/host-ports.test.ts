import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, it } from 'node:test';
import type { ComposeModel } from '../../../../src/engines/compose/compose-model.ts';
import { findHostPort, takeHostPorts } from '../../../../src/engines/compose/host-ports.ts';
import { buildSetup } from '../../../support/build-setup.ts';

const here = { address: 'unix:///var/run/docker.sock', host: '127.0.0.1', isRemote: false };
/** As an engine on another machine is found, at an address that this test may listen on. */
const there = { address: 'tcp://bench:2376', host: '127.0.0.1', isRemote: true };

describe("ports of the host's network", () => {
  it('are refused when they are taken, on this machine and on another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const setup = buildSetup({ target: { service: 'web', port } });
    const ports = { offered: 1, variables: {}, release: () => undefined };
    const find = (endpoint: typeof here) => findHostPort({ services: { web: {} } }, setup, ports, endpoint);
    await assert.rejects(find(here), { code: 'port-in-use', message: new RegExp(`${port} is taken by process`) });
    await assert.rejects(find(there), { code: 'port-in-use', message: /is taken by a program of 127\.0\.0\.1/ });
    await new Promise((resolve) => server.close(resolve));
    assert.equal(await find(here), port);
    assert.equal(await find(there), port);
  });

  it('go to every service with --network host, else to those that compose.yaml puts there', async () => {
    const setup = buildSetup({ target: { service: 'web', port: 8000 } });
    const model: ComposeModel = {
      services: { web: { network_mode: 'host' }, cache: { network_mode: 'host' }, redis: {} },
    };
    const namesOf = async (network: 'publish' | 'host') => {
      const ports = await takeHostPorts(model, setup, network, here);
      ports.release();
      return Object.keys(ports.variables).sort();
    };
    assert.deepEqual(await namesOf('publish'), ['BENCH_HOST', 'PORT', 'PORT_CACHE', 'PORT_WEB']);
    assert.deepEqual(await namesOf('host'), ['BENCH_HOST', 'PORT', 'PORT_CACHE', 'PORT_REDIS', 'PORT_WEB']);
  });
});
