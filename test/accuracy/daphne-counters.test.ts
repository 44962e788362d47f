/** A real Daphne with Redis: what is told as come and as lost is what the server itself counted. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { RunningArm } from '../../src/engines/engine.ts';
import type { LoadGenerator, Phase } from '../../src/load/load-generator.ts';
import { readSetup } from '../../src/setups/read-setup.ts';
import { builtInSetups, createEngineBench, type EngineBench } from '../support/engine-bench.ts';
import { buildWebSocketTarget } from '../support/start-known-websocket-server.ts';
import { run, serverCore, startGenerator } from './support.ts';

interface Counters {
  readonly echo: { readonly received: number; readonly sent: number };
  readonly group: { readonly received: number; readonly sent: number; readonly delivered: number };
  readonly losses: { readonly deliveriesOverCapacityAtMost: number; readonly deliveriesDropped: number };
}

let bench: EngineBench;
let daphne: RunningArm;
let generator: LoadGenerator;

before(async () => {
  bench = await createEngineBench({ serverCores: [serverCore] });
  daphne = await bench.start(await readSetup(join(builtInSetups, 'daphne-redis')));
  generator = await startGenerator();
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await daphne[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
});

// So long that a message which is only late on a slow machine still comes.
const common = { arrival: 'even', messageBytes: 64, timeoutSeconds: 30 } as const;

test('1,000 echoes a second over 100 sockets: all that Daphne received and sent, and none is lost', async () => {
  const { own, server } = await runCounted('/ws/echo', {
    ...{ kind: 'websocket-echo', ratePerSecond: 1000, durationSeconds: 10, sockets: 100 },
    ...common,
  });
  assert.deepEqual([server.echo.received, server.echo.sent], [10_000, 10_000]);
  assert.equal(own.completed, 10_000);
  assert.equal(own.errors.lost, 0);
});

test('a broadcast to 500 sockets: every delivery that Daphne made, and none is lost', async () => {
  const { own, server } = await runCounted('/ws/group/{group}', {
    ...{ kind: 'websocket-broadcast', ratePerSecond: 4, durationSeconds: 10, sockets: 500 },
    ...common,
  });
  assert.deepEqual([server.group.received, server.group.sent, server.group.delivered], [40, 40, 20_000]);
  assert.equal(own.completed, 20_000);
  assert.equal(own.errors.lost, 0);
});

test('more than the Redis layer holds: as many are told as lost as the server did not deliver', async () => {
  const { own, server } = await runCounted('/ws/group/{group}', {
    ...{ kind: 'websocket-broadcast', ratePerSecond: 400, durationSeconds: 2, sockets: 100 },
    ...common,
    // What the layer refused never comes: no need to wait for it for long, as the queue itself is short.
    timeoutSeconds: 10,
  });
  const { received, delivered } = server.group;
  assert.equal(received, 800);
  assert.ok(own.errors.lost > 0, 'nothing was lost: the load is too low for this machine');
  assert.equal(own.completed, delivered);
  assert.equal(own.errors.lost, 80_000 - delivered);
  const { deliveriesOverCapacityAtMost, deliveriesDropped } = server.losses;
  // One process serves the whole group here, so that the upper bound is the number itself.
  assert.equal(own.errors.lost, deliveriesOverCapacityAtMost + deliveriesDropped);
});

/** Runs the phase; the counters are those of this phase alone. */
async function runCounted(path: string, phase: Phase) {
  const before = await readCounters();
  const { own } = await run(generator, phase, [buildWebSocketTarget(daphne.origin, path)]);
  const after = await readCounters();
  const server: Counters = {
    echo: subtract(after.echo, before.echo),
    group: subtract(after.group, before.group),
    losses: subtract(after.losses, before.losses),
  };
  return { own, server };
}

function subtract<Part extends Readonly<Record<string, unknown>>>(after: Part, before: Part): Part {
  const counted = Object.entries(after).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value - Number(before[name])]] : [],
  );
  return Object.fromEntries(counted);
}

async function readCounters(): Promise<Counters> {
  return (await fetch(`${daphne.origin}/counters`)).json() as Promise<Counters>;
}
