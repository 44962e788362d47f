import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeComposeLeftovers } from '../../src/engines/compose-leftovers.ts';
import {
  builtInVariant,
  createBench,
  customVariant,
  describeWeb,
  docker,
  listLeftovers,
  pythonServer,
  readEnvironment,
} from './support/containers.ts';
import { SecondEngine, whyNoSecondEngine } from './support/second-engine.ts';

const image = 'channels-bench-engine-loss:test';
const port = 18_533;
const compose = `services:
  web:
    image: ${image}
    network_mode: host
    command: [python3, -c, ${JSON.stringify(pythonServer(200).replace('8000', String(port)))}]
    healthcheck: { disable: true }
`;
const setup = describeWeb().replace('8000', String(port));

test('an engine that dies in mid-run is told at once, and what it left is removed later', {
  skip: whyNoSecondEngine(),
}, async () => {
  await using engine = await SecondEngine.create();
  await provideImage(engine);
  const bench = await createBench({ environment: engine.environment });
  const variant = await customVariant(bench, 'web', { 'setup.yaml': setup, 'compose.yaml': compose });
  const arm = await bench.start(variant);
  assert.equal(arm.origin, `http://127.0.0.1:${port}`);
  await engine.kill();

  const lost = { name: 'BenchError', code: 'docker-unavailable', message: /No Docker engine answers at unix:/ };
  await assert.rejects(arm.readIncidents(), lost);
  await assert.rejects(arm.readUsage(), lost);
  await assert.rejects(bench.start(variant), lost);
  await arm[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
  assert.match(bench.lines.join('\n'), /may be left, the next run removes them/);

  await engine.start();
  assert.notDeepEqual(await listLeftovers(bench.runId, { ...engine.environment }), []);
  await removeComposeLeftovers(bench.runId, engine.environment);
  assert.deepEqual(await listLeftovers(bench.runId, { ...engine.environment }), []);
  await assert.rejects(fetch(arm.origin), 'the server is gone with its container');
});

/** The image that the built-in setups use, under a name of this test. */
async function provideImage(engine: SecondEngine): Promise<void> {
  await using bench = await createBench({ environment: await readEnvironment() });
  await bench.engine.prepare([await builtInVariant('gunicorn')], { signal: new AbortController().signal });
  const id = await docker(['image', 'ls', '--quiet', '--filter', `label=channels-bench.run=${bench.runId}`]);
  await docker(['tag', id, image]);
  await engine.copyImage(image);
}
