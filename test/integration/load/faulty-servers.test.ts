/** Every fault of a server, under both kinds of load: counted as what it is, once for each request. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { ErrorCounts, LoadGenerator, Phase, PhaseSamples } from '../../../src/load/load-generator.ts';
import { decodeHistogram } from '../../../src/records/histogram.ts';
import { noErrors } from '../../support/build-record.ts';
import { runPhase, shortLatency, shortThroughput, startGenerator } from '../../support/load-bench.ts';
import { type KnownServer, startKnownServer } from '../../support/start-known-server.ts';

let server: KnownServer;
let generator: LoadGenerator;

before(async () => {
  server = await startKnownServer();
  generator = await startGenerator();
});
after(async () => {
  await generator[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

const phases: readonly Phase[] = [shortLatency, shortThroughput];
const sum = (errors: ErrorCounts) => Object.values(errors).reduce((total, count) => total + count, 0);

function takeOnly({ targets }: PhaseSamples) {
  const [samples] = targets;
  assert.ok(samples !== undefined && targets.length === 1);
  assert.equal(decodeHistogram(samples.latencyHistogram).totalCount, samples.completed);
  assert.ok(samples.completed + sum(samples.errors) <= samples.scheduled, 'counted more often than sent');
  return samples;
}

for (const phase of phases) {
  const run = async (path: string) => {
    await server.forget();
    const samples = await runPhase(generator, phase, [server.target(path)]);
    return { ...takeOnly(samples), endedEarly: samples.endedEarly };
  };

  describe(`the ${phase.kind} phase`, () => {
    for (const path of ['/ok', '/close', '/chunked', '/until-close', '/delay/5']) {
      it(`takes ${path} for right answers`, async () => {
        const { errors, completed, endedEarly, connectionsOpened, statusCodes } = await run(path);
        assert.deepEqual(errors, noErrors);
        assert.ok(completed >= 100, `${completed} answers`);
        assert.deepEqual(statusCodes, { '200': completed });
        assert.equal(endedEarly, null);
        if (/close/.test(path)) assert.ok(connectionsOpened >= completed, 'a connection for each answer');
        else assert.ok(connectionsOpened <= 64);
      });
    }

    const oneInTen: readonly (readonly [path: string, kind: keyof ErrorCounts])[] = [
      ['/status/10', 'status'],
      ['/body/10', 'body'],
      ['/reset/10', 'reset'],
      ['/cut/10', 'closed'],
    ];
    for (const [path, kind] of oneInTen) {
      it(`counts every tenth answer of ${path} as "${kind}" and nothing else`, async () => {
        const { errors, completed, endedEarly } = await run(path);
        assert.deepEqual({ ...errors, [kind]: 0 }, noErrors);
        const share = errors[kind] / (completed + errors[kind]);
        assert.ok(Math.abs(share - 0.1) < 0.03, `${share} of ${completed + errors[kind]}`);
        assert.equal(endedEarly, null);
      });
    }

    it('counts every answer when all are wrong', async () => {
      const { errors, completed, statusCodes } = await run('/status/1');
      assert.equal(completed, 0);
      assert.deepEqual({ ...errors, status: 0 }, noErrors);
      assert.deepEqual(statusCodes, { '500': errors.status });
    });

    it('gives up on a server that never answers, and counts time-outs', async () => {
      const long = { ...phase, durationSeconds: 20 };
      const began = performance.now();
      const samples = await runPhase(generator, long, [server.target('/hang')]);
      const { errors, completed, activeSeconds } = takeOnly(samples);
      assert.match(samples.endedEarly ?? '', /^known gave no answer for \d+ s/);
      assert.equal(completed, 0);
      assert.ok(errors.timeout > 0);
      assert.deepEqual({ ...errors, timeout: 0 }, noErrors);
      assert.ok(performance.now() - began < 15_000, 'it ran to its end');
      assert.ok(activeSeconds > 1 && activeSeconds < 15, `${activeSeconds} s under load`);
    });

    it('keeps to a time-out of less than a second', async () => {
      const samples = await runPhase(generator, { ...phase, timeoutSeconds: 0.25 }, [server.target('/hang')]);
      const { errors, completed } = takeOnly(samples);
      assert.equal(completed, 0);
      assert.ok(errors.timeout >= 4, `${errors.timeout} time-outs`);
      const answered = takeOnly(await runPhase(generator, { ...phase, timeoutSeconds: 0.25 }, [server.target('/ok')]));
      assert.ok(answered.completed >= 100);
      assert.deepEqual(answered.errors, noErrors);
    });

    it('counts what is no HTTP as such', async () => {
      const { errors, completed } = await run('/garbage');
      assert.equal(completed, 0);
      assert.ok(errors.other > 50);
      assert.deepEqual({ ...errors, other: 0 }, noErrors);
    });

    it('counts a port at which nobody listens', async () => {
      const samples = await runPhase(generator, phase, [{ ...server.target('/ok'), origin: 'http://127.0.0.1:9' }]);
      const { errors, completed, connectionsOpened } = takeOnlyUnsent(samples);
      assert.equal(completed + connectionsOpened, 0);
      assert.ok(errors.connect > 10);
      assert.deepEqual({ ...errors, connect: 0 }, noErrors);
    });

    it('ends soon when the server dies, and keeps what it had answered', async () => {
      await using mortal = await startKnownServer();
      const long = { ...phase, durationSeconds: 20 };
      const running = runPhase(generator, long, [mortal.target('/ok')]);
      setTimeout(() => mortal.child.kill('SIGKILL'), 1000);
      const samples = await running;
      const { completed, errors, perSecond } = takeOnlyUnsent(samples);
      assert.match(samples.endedEarly ?? '', /^known gave no answer for \d+ s/);
      assert.ok(completed > 50 && errors.connect > 0);
      assert.ok((perSecond[0]?.completed ?? 0) > 50);
      assert.ok(samples.generator.wallSeconds < 15);
    });

    it('reads a large body byte by byte, wherever a read ends', async () => {
      const body = '€ß🚀x'.repeat(30_000);
      const large = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1');
      await new Promise((resolve) => large.once('listening', resolve));
      const origin = `http://127.0.0.1:${(large.address() as AddressInfo).port}`;
      try {
        const slow = phase.kind === 'latency' ? { ...phase, ratePerSecond: 30 } : phase;
        const target = { name: 'large', origin, path: '/', expect: { status: 200, body }, webSocket: null };
        const { errors, completed } = takeOnly(await runPhase(generator, slow, [target]));
        assert.ok(completed > 10);
        assert.deepEqual(errors, noErrors);
        const other = { ...target, expect: { status: 200, body: `${body.slice(0, -1)}y` } };
        assert.ok(takeOnly(await runPhase(generator, slow, [other])).errors.body > 10);
      } finally {
        large.close();
        large.closeAllConnections();
      }
    });

    it('counts a server that takes connections and closes them without a word', async () => {
      const closing = createTcpServer((socket) => socket.on('error', () => undefined).end()).listen(0, '127.0.0.1');
      await new Promise((resolve) => closing.once('listening', resolve));
      const origin = `http://127.0.0.1:${(closing.address() as AddressInfo).port}`;
      try {
        const { errors, completed } = takeOnly(await runPhase(generator, phase, [{ ...server.target('/'), origin }]));
        assert.equal(completed, 0);
        assert.ok(errors.closed + errors.reset > 50);
        assert.deepEqual({ ...errors, closed: 0, reset: 0 }, noErrors);
      } finally {
        closing.close();
      }
    });

    it('shares its load between two arms of one server', async () => {
      const targets = [server.target('/ok', 'base'), server.target('/ok', 'head')];
      const samples = await runPhase(generator, phase, targets);
      const [base, head] = samples.targets;
      assert.ok(base !== undefined && head !== undefined);
      assert.deepEqual([base.target, head.target, samples.endedEarly], ['base', 'head', null]);
      assert.deepEqual([base.errors, head.errors], [noErrors, noErrors]);
      if (phase.kind === 'latency') assert.deepEqual([base.completed, head.completed], [100, 100]);
      else {
        assert.ok(base.completed > 50 && head.completed > 50);
        assert.equal(base.completed, base.scheduled, 'a request was left behind at the end of a slice');
        assert.ok(Math.abs(base.activeSeconds + head.activeSeconds - 1) < 0.5);
      }
    });

    it('charges the faults of one arm to that arm alone', async () => {
      const samples = await runPhase(generator, phase, [
        server.target('/ok', 'base'),
        server.target('/status/1', 'head'),
      ]);
      const [base, head] = samples.targets;
      assert.deepEqual(base?.errors, noErrors);
      assert.ok((base?.completed ?? 0) > 0);
      assert.equal(head?.completed, 0);
      assert.ok((head?.errors.status ?? 0) > 0);
    });
  });
}

/** A closed loop counts connections that failed before anything was sent. */
function takeOnlyUnsent({ targets }: PhaseSamples) {
  const [samples] = targets;
  assert.ok(samples !== undefined && targets.length === 1);
  return samples;
}

describe('a rate that cannot be attained', () => {
  it('is seen: the answers come after the end, and all requests are answered or timed out', async () => {
    // Two connections at 20 ms each take 100 of the 200 requests per second.
    const phase = { ...shortLatency, maxConnections: 2, timeoutSeconds: 10 };
    const samples = takeOnly(await runPhase(generator, phase, [server.target('/delay/20')]));
    assert.equal(samples.scheduled, 200);
    assert.equal(samples.completed, 200);
    assert.ok(samples.activeSeconds > 1.5, `${samples.activeSeconds} s`);
    assert.ok(samples.completed / samples.activeSeconds < 140);
  });
});

describe('an open loop with a time-out that is shorter than what the server takes', () => {
  it('counts no late answer as a right one', async () => {
    const phase = { ...shortLatency, timeoutSeconds: 0.05 };
    const { completed, errors, scheduled } = takeOnly(await runPhase(generator, phase, [server.target('/delay/100')]));
    assert.equal(completed, 0);
    assert.deepEqual(errors, { ...noErrors, timeout: scheduled });
  });
});

describe('the capacity search', () => {
  const capacity = {
    kind: 'capacity',
    maxErrorRate: 0.001,
    minRatePerSecond: 50,
    maxRatePerSecond: 100,
    stepSeconds: 1,
    connection: 'keep-alive',
    timeoutSeconds: 5,
    maxConnections: 64,
  } as const;

  it('says that not even the lowest rate is held', async () => {
    const samples = await runPhase(generator, { ...capacity, maxP99Ms: 20 }, [server.target('/delay/30')]);
    assert.match(samples.endedEarly ?? '', /known does not even hold 50 requests\/s/);
    assert.ok(samples.capacitySteps?.every(({ isHeld }) => !isHeld));
  });

  it('counts the errors of a step', async () => {
    await server.forget();
    const samples = await runPhase(generator, { ...capacity, maxP99Ms: 1000 }, [server.target('/status/10')]);
    const [step] = samples.capacitySteps ?? [];
    assert.equal(step?.isHeld, false);
    assert.ok(Math.abs((step?.errorRate ?? 0) - 0.1) < 0.03);
  });
});
