/** The example of a user's own consumers, as its folder is: started, verified, loaded in every WebSocket phase. */
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { repository } from '../../support/list-sources.ts';
import { createMeasureBench, type MeasureBench } from '../../support/measure-bench.ts';

const raw = {
  phases: 'websocket-connect,websocket-echo,websocket-broadcast',
  sockets: '20',
  'echo-rate': '100',
  'broadcast-rate': '10',
  'websocket-duration': '1s',
  timeout: '5s',
};
const example = join(repository, 'examples/custom-consumer');

let bench: MeasureBench;
before(async () => {
  bench = await createMeasureBench();
});
after(() => bench[Symbol.asyncDispose]());

describe('the example of consumers of your own', () => {
  it('loses nothing in any phase', async () => {
    const { record, error } = await bench.run([example], { raw });
    assert.equal(error, null);
    const [connect, echo, broadcast] = record.rounds[0]?.phases.map(({ arms }) => arms[0]) ?? [];
    assert.ok((connect?.completed ?? 0) > 10);
    assert.deepEqual([echo?.completed, echo?.scheduled], [100, 100]);
    assert.deepEqual([broadcast?.completed, broadcast?.scheduled], [200, 200]);
    assert.deepEqual(Object.keys(broadcast?.serverCpuMs ?? {}).sort(), ['redis', 'web']);
  });

  it('with a subprotocol that its consumers do not know ends before any load', async () => {
    const folder = join(bench.directory, 'custom-consumer');
    await cp(example, folder, { recursive: true });
    const file = join(folder, 'setup.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('chat.v1', 'chat.v2'));
    const { error, record } = await bench.run([folder], { raw });
    assert.ok(error instanceof BenchError);
    assert.equal(error.code, 'wrong-answer');
    // Daphne resets the connection where its consumer accepts what was not asked for.
    assert.match(error.message, /WebSocket echo at \/ws\/echo does not work: .* opened none of 1 sockets: /);
    assert.deepEqual(record.rounds[0]?.phases, []);
  });
});
