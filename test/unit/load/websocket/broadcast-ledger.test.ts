import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monotonicMs } from '../../../../src/load/pacer.ts';
import { BroadcastLedger } from '../../../../src/load/websocket/broadcast-ledger.ts';
import { decodeHistogram } from '../../../../src/records/histogram.ts';
import { damages, openLedger } from '../../../support/ledger-bench.ts';

const open = (sockets = 3, timeoutMs?: number) =>
  openLedger(
    sockets,
    ({ recorder, loop }, members, open) => new BroadcastLedger(recorder, loop, { members, open }),
    timeoutMs,
  );
const nothing = { scheduled: 0, completed: 0, duplicated: 0, outOfOrder: 0, inFlight: 0 };
type Bench = ReturnType<typeof open>;

/** Complete messages, by the histograms of their receivers. */
function countComplete({ ledger }: Bench): number[] {
  return Object.values(ledger.encodeReceivers()).map((encoded) => decodeHistogram(encoded).totalCount);
}

function receiveAll(bench: Bench, sender: number, sequence: number, receivers = [0, 1, 2]): void {
  for (const receiver of receivers) bench.receive(receiver, sender, sequence);
}

describe('BroadcastLedger', () => {
  it('counts each delivery, and a message as complete when all receivers have it', () => {
    const bench = open();
    assert.deepEqual([bench.send(0), bench.send(1)], [0, 1]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 6, inFlight: 6 });
    receiveAll(bench, 0, 0);
    receiveAll(bench, 1, 1, [0, 1]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 6, completed: 5, inFlight: 1 });
    assert.deepEqual(countComplete(bench), [1, 1, 1]);
    bench.receive(2, 1, 1);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 6, completed: 6 });
    assert.deepEqual(countComplete(bench), [2, 2, 2]);
    assert.ok(bench.settled() > 0);
  });

  it('counts as lost the deliveries that did not come by their deadline', () => {
    const bench = open();
    for (const startedMs of [10, 20, 30]) bench.send(0, startedMs);
    bench.receive(1, 0, 0);
    bench.ledger.timeOutUntil(9.9);
    assert.equal(bench.count().lost, undefined);
    bench.ledger.timeOutUntil(20);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 9, completed: 1, inFlight: 3, lost: 5 });
    assert.deepEqual(countComplete(bench), [0, 0, 0]);
  });

  it('counts as lost the deliveries that come after their time-out, though nobody has looked for time-outs since', () => {
    const bench = open(3, 3_600_000);
    bench.send(0, monotonicMs() - 3_600_001);
    bench.send(1, monotonicMs());
    receiveAll(bench, 1, 1);
    receiveAll(bench, 0, 0, [0, 2]);
    bench.receive(1, 0, 0, damages.filler);
    const counted = { ...nothing, scheduled: 6, completed: 3, lost: 3 };
    assert.deepEqual(bench.count(), counted);
    assert.deepEqual(countComplete(bench), [1, 1, 1]);
    assert.ok(bench.settled() > 0);
    receiveAll(bench, 0, 0);
    assert.deepEqual(bench.count(), counted);
  });

  it('does not count once more what was lost and comes late', () => {
    const bench = open();
    bench.send(0);
    bench.receive(0, 0, 0);
    bench.ledger.timeOutUntil(0);
    receiveAll(bench, 0, 0, [1, 2, 1]);
    bench.receive(2, 0, 0, damages.filler);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 1, lost: 2 });
  });

  it('counts each further copy, before and after the message is complete', () => {
    const bench = open();
    bench.send(0);
    receiveAll(bench, 0, 0, [0, 0, 1, 0]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 2, duplicated: 2, inFlight: 1 });
    receiveAll(bench, 0, 0, [2, 2, 1]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 3, duplicated: 4 });
  });

  it('counts what a later message of the same sender has overtaken, for each receiver', () => {
    const bench = open();
    bench.send(0);
    bench.send(1);
    bench.send(0);
    // To the first receiver in order; to the second overtaken; those of different senders have no order.
    receiveAll(bench, 0, 0, [0]);
    receiveAll(bench, 0, 2, [0, 1]);
    receiveAll(bench, 0, 0, [1]);
    receiveAll(bench, 1, 1, [0, 1, 2]);
    assert.equal(bench.count().outOfOrder, 1);
    // To the third, when the later one is complete and forgotten.
    receiveAll(bench, 0, 2, [2]);
    receiveAll(bench, 0, 0, [2]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 9, completed: 9, outOfOrder: 2 });
  });

  for (const damage of ['filler', 'fingerprint'] as const) {
    it(`counts a delivery with another ${damage} as corrupted, for that receiver alone`, () => {
      const bench = open();
      bench.send(0);
      bench.receive(1, 0, 0, damages[damage]);
      receiveAll(bench, 0, 0, [0, 2]);
      const corrupted = { ...nothing, scheduled: 3, completed: 2, corrupted: 1 };
      assert.deepEqual(bench.count(), corrupted);
      assert.deepEqual(countComplete(bench), [0, 0, 0]);
    });
  }

  for (const damage of ['digit', 'letter', 'short', 'empty'] as const) {
    it(`counts an illegible delivery (${damage}) once: as corrupted, and not as lost later`, () => {
      const bench = open();
      bench.send(0);
      bench.receive(1, 0, 0, damages[damage]);
      assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, inFlight: 2, corrupted: 1 });
      receiveAll(bench, 0, 0, [0, 2]);
      bench.ledger.timeOutUntil(0);
      assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 2, corrupted: 1 });
    });
  }

  it('tells the loop when the last thing awaited has come illegible', () => {
    const bench = open();
    bench.send(0);
    for (const receiver of [0, 1, 2]) bench.receive(receiver, 0, 0, damages.digit);
    assert.equal(bench.ledger.tally.inFlight, 0);
    assert.ok(bench.settled() > 0);
  });

  it('takes what was illegible for one too many when every message comes right besides', () => {
    const bench = open();
    bench.send(0);
    bench.receive(1, 0, 0, damages.digit);
    receiveAll(bench, 0, 0);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 3, completed: 2, corrupted: 1, duplicated: 1 });
    assert.ok(bench.members.every(({ inFlight, unattributed }) => inFlight === 0 && unattributed === 0));
  });

  it('counts deliveries to a closed socket as closed, without what came illegible, and expects none from then on', () => {
    const bench = open();
    bench.send(0);
    bench.send(0);
    bench.receive(2, 0, 0, damages.short);
    bench.close(2);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 6, inFlight: 4, corrupted: 1, closed: 1 });
    bench.send(1);
    assert.equal(bench.count().scheduled, 8);
    receiveAll(bench, 0, 0, [0, 1]);
    receiveAll(bench, 0, 1, [0, 1]);
    receiveAll(bench, 1, 2, [0, 1]);
    assert.deepEqual(bench.count(), { ...nothing, scheduled: 8, completed: 6, corrupted: 1, closed: 1 });
    // The last was complete without the socket that was gone.
    assert.deepEqual(countComplete(bench), [1, 1, 1]);
  });

  it('counts what comes after the end as one too many, whatever it is', () => {
    const bench = open();
    bench.send(0);
    receiveAll(bench, 0, 0);
    const ended = { ...nothing, scheduled: 3, completed: 3 };
    bench.receive(0, 0, 0);
    bench.receive(1, 0, 0, damages.empty);
    // A message that nobody has sent.
    bench.receive(2, 0, 7);
    assert.deepEqual(bench.count(), { ...ended, duplicated: 3 });
    bench.ledger.timeOutUntil(Number.POSITIVE_INFINITY);
    bench.close(0);
    assert.deepEqual(bench.count(), { ...ended, duplicated: 3 });
  });
});
