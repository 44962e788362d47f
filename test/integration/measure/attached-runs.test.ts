import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { findProgram } from '../../../src/engines/processes/programs.ts';
import { chooseCores, readAvailableCores } from '../../../src/machine/choose-cores.ts';
import { createMeasureBench } from '../../support/measure-bench.ts';

it('a server that runs already is measured with the generator on its core, and recorded as pinned nowhere', async () => {
  await using bench = await createMeasureBench();
  const server = createServer((_, response) => response.end('OK'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const setup = await bench.write('web', 'none');
    const { record, events } = await bench.run([setup], { raw: { engine: 'attach', url, phases: 'latency' } });
    const hasTaskset = (await findProgram('taskset', { PATH: process.env['PATH'] ?? '' })) !== null;
    const { generatorCores } = chooseCores(readAvailableCores(hasTaskset), true);
    const { pinning } = record.environment;
    assert.deepEqual(pinning.generatorCores, generatorCores);
    assert.equal(pinning.serverCores, null);
    if (generatorCores !== null) {
      assert.match(pinning.message, /^generator on cores? [\d, ]+, servers not pinned: they are not started here$/);
      assert.deepEqual(record.warnings, []);
    }
    const planned = events.find(({ kind }) => kind === 'planned');
    assert.equal(planned?.kind === 'planned' && planned.pinning, pinning.message);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
