import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monotonicMs } from '../../../../src/load/pacer.ts';
import { EchoLedger } from '../../../../src/load/websocket/echo-ledger.ts';
import { damages, openLedger } from '../../../support/ledger-bench.ts';

const open = (sockets = 2, timeoutMs?: number) =>
  openLedger(sockets, ({ recorder, loop }, members) => new EchoLedger(recorder, loop, members), timeoutMs);
const nothing = { scheduled: 0, completed: 0, duplicated: 0, outOfOrder: 0, inFlight: 0 };

describe('EchoLedger', () => {
  it('counts what comes back as it was sent', () => {
    const bench = open();
    const sequences = [bench.send(0), bench.send(1), bench.send(0)];
    assert.deepEqual(sequences, [0, 1, 2]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, inFlight: 3 });
    bench.receive(0, 0, 0);
    bench.receive(1, 1, 1);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 2, inFlight: 1 });
    bench.receive(0, 0, 2);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 3 });
    assert.equal(bench.settled(), 3);
  });

  it('counts as lost what did not come by its deadline, and nothing that started later', () => {
    const bench = open();
    for (const startedMs of [10, 20, 30]) bench.send(0, startedMs);
    bench.ledger.timeOutUntil(9.9);
    assert.equal(bench.count().lost, undefined);
    bench.ledger.timeOutUntil(20);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, inFlight: 1, lost: 2 });
    bench.ledger.timeOutUntil(20);
    assert.equal(bench.count().lost, 2);
  });

  it('counts as lost what comes after its time-out, though nobody has looked for time-outs since', () => {
    const bench = open(2, 3_600_000);
    const late = monotonicMs() - 3_600_001;
    bench.send(0, late);
    bench.send(0, late);
    bench.send(1, monotonicMs());
    bench.receive(0, 0, 1);
    bench.receive(0, 0, 0, damages.filler);
    bench.receive(1, 1, 2);
    const counted = { ...nothing, scheduled: 3, completed: 1, lost: 2 };
    assert.deepEqual(bench.count(), counted);
    assert.equal(bench.settled(), 3);
    bench.receive(0, 0, 0);
    bench.ledger.timeOutUntil(late);
    assert.deepEqual(bench.count(), counted);
  });

  it('does not count once more what was lost and comes late, as often as it comes', () => {
    const bench = open();
    bench.send(0);
    bench.ledger.timeOutUntil(0);
    const lost = { ...nothing, scheduled: 1, lost: 1 };
    bench.receive(0, 0, 0);
    bench.receive(0, 0, 0);
    bench.receive(0, 0, 0, damages.filler);
    assert.deepEqual(bench.count(), lost);
  });

  it('counts each further copy', () => {
    const bench = open();
    bench.send(0);
    for (let copy = 0; copy < 3; copy++) bench.receive(0, 0, 0);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 1, completed: 1, duplicated: 2 });
  });

  it('counts what a later message has overtaken, on each socket by itself', () => {
    const bench = open();
    for (let message = 0; message < 4; message++) bench.send(0);
    bench.send(1);
    for (const sequence of [2, 0, 3, 1]) bench.receive(0, 0, sequence);
    bench.receive(1, 1, 4);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 5, completed: 5, outOfOrder: 2 });
  });

  for (const damage of ['filler', 'fingerprint'] as const) {
    it(`counts a message with another ${damage} as corrupted, and a second copy of it not at all`, () => {
      const bench = open();
      bench.send(0);
      bench.receive(0, 0, 0, damages[damage]);
      const corrupted = { ...nothing, scheduled: 1, corrupted: 1 };
      assert.deepEqual(bench.count(), corrupted);
      bench.receive(0, 0, 0);
      assert.deepEqual(bench.count(), corrupted);
    });
  }

  for (const damage of ['digit', 'letter', 'short', 'empty'] as const) {
    it(`counts a message with an illegible sequence (${damage}) once: as corrupted, and not as lost later`, () => {
      const bench = open();
      bench.send(0);
      bench.send(0);
      bench.receive(0, 0, 0, damages[damage]);
      assert.deepEqual(bench.count(), { ...nothing, scheduled: 2, inFlight: 1, corrupted: 1 });
      bench.receive(0, 0, 1);
      bench.ledger.timeOutUntil(0);
      assert.deepEqual(bench.count(), { ...nothing, scheduled: 2, completed: 1, corrupted: 1 });
    });
  }

  it('tells the loop when the last thing awaited has come illegible', () => {
    const bench = open();
    bench.send(0);
    bench.receive(0, 0, 0, damages.digit);
    assert.equal(bench.ledger.tally.inFlight, 0);
    assert.equal(bench.settled(), 1);
  });

  it('takes what was illegible for one too many when every message comes right besides', () => {
    const bench = open();
    bench.send(0);
    bench.send(0);
    bench.receive(0, 0, 0, damages.digit);
    bench.receive(0, 0, 0);
    bench.receive(0, 0, 1);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 2, completed: 1, corrupted: 1, duplicated: 1 });
    assert.ok(bench.members.every(({ inFlight, unattributed }) => inFlight === 0 && unattributed === 0));
  });

  it('counts what is illegible as one too many where nothing is awaited', () => {
    const bench = open();
    bench.send(0);
    bench.receive(1, 0, 0, damages.digit);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 1, inFlight: 1, duplicated: 1 });
  });

  it("counts another socket's message as one too many, and a corrupted one as illegible", () => {
    const bench = open();
    bench.send(0);
    bench.send(1);
    bench.receive(1, 0, 0);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 2, inFlight: 2, duplicated: 1 });
    bench.receive(1, 0, 0, damages.filler);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 2, inFlight: 1, duplicated: 1, corrupted: 1 });
    bench.ledger.timeOutUntil(0);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 2, duplicated: 1, corrupted: 1, lost: 1 });
  });

  it('counts what was under way on a closed socket as closed, without what came illegible', () => {
    const bench = open();
    for (let message = 0; message < 3; message++) bench.send(0);
    bench.send(1);
    bench.receive(0, 0, 1, damages.short);
    bench.close(0);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 4, inFlight: 1, corrupted: 1, closed: 2 });
    bench.ledger.timeOutUntil(0);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 4, corrupted: 1, closed: 2, lost: 1 });
  });

  it('counts what comes after the end as one too many, whatever it is', () => {
    const bench = open();
    bench.send(0);
    bench.receive(0, 0, 0);
    const ended = { ...nothing, scheduled: 1, completed: 1 };
    bench.receive(0, 0, 0);
    bench.receive(0, 0, 0, damages.empty);
    // A message that nobody has sent.
    bench.receive(0, 0, 7);
    bench.receive(1, 0, 0);
    assert.deepEqual(bench.count(), { ...ended, duplicated: 4 });
    bench.ledger.timeOutUntil(Number.POSITIVE_INFINITY);
    bench.close(0);
    assert.deepEqual(bench.count(), { ...ended, duplicated: 4 });
  });
});
