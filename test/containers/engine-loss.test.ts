import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeComposeLeftovers } from '../../src/engines/compose/compose-leftovers.ts';
import { createBench, customVariant, describeWeb, listLeftovers, readEnvironment } from './support/containers.ts';
import { SecondEngine, whyNoSecondEngine } from './support/second-engine.ts';

const port = 18_533;
/** Small enough to be copied in seconds, and without Python: every Debian has this much of Perl. */
const perlServer = [
  'use IO::Socket::INET;',
  `my $server = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => ${port}, Listen => 5, ReuseAddr => 1) or die;`,
  'while (my $client = $server->accept) {',
  '  while (<$client>) { last if /^\\s*$/ }',
  '  print $client "HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\nConnection: close\\r\\n\\r\\nOK"; close $client;',
  '}',
].join('\n');

function describeCompose(image: string): string {
  const command = JSON.stringify(['perl', '-e', perlServer.replaceAll('$', '$$$$')]);
  return `services:\n  web:\n    image: ${image}\n    network_mode: host\n    command: ${command}\n`;
}

const setup = describeWeb().replace('8000', String(port));

test('an engine that dies in mid-run is told at once, and what it left is removed later', {
  skip: whyNoSecondEngine(),
}, async () => {
  await using engine = await SecondEngine.create();
  await using _forward = await engine.forward(port);
  const image = (await readEnvironment())['BENCH_BASE_IMAGE'] ?? 'python:3.13-slim-trixie';
  await engine.copyImage(image);
  const bench = await createBench({ environment: engine.environment });
  const variant = await customVariant(bench, 'web', { 'setup.yaml': setup, 'compose.yaml': describeCompose(image) });
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
