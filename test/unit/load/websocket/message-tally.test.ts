import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BroadcastLedger } from '../../../../src/load/websocket/broadcast-ledger.ts';
import { EchoLedger } from '../../../../src/load/websocket/echo-ledger.ts';
import { createSeededRandom } from '../../../../src/statistics/seeded-random.ts';
import { damages, type LedgerBench, openLedger } from '../../../support/ledger-bench.ts';

const sockets = 4;
const ledgers: Readonly<Record<string, () => LedgerBench<EchoLedger | BroadcastLedger>>> = {
  echo: () => openLedger(sockets, ({ recorder, loop }, members) => new EchoLedger(recorder, loop, members)),
  broadcast: () =>
    openLedger(sockets, ({ recorder, loop }, members, open) => new BroadcastLedger(recorder, loop, { members, open })),
};

describe('MessageTally', () => {
  for (const [name, build] of Object.entries(ledgers)) {
    it(`keeps the balance of ${name}: whatever happens, each message ends exactly once`, () => {
      for (let seed = 1; seed <= 12; seed++) {
        const bench = build();
        const random = createSeededRandom(seed);
        const draw = (below: number) => Math.floor(random() * below);
        const changes = [...Array<undefined>(8), ...Object.values(damages)];
        const senders: number[] = [];
        for (let step = 0; step < 400; step++) {
          const kind = random();
          const from = bench.open[draw(bench.open.length)]?.index ?? 0;
          if (kind < 0.3) {
            assert.equal(bench.send(from, step), senders.length);
            senders.push(from);
          } else if (kind < 0.99 && senders.length > 0) {
            const sequence = Math.max(0, senders.length - 1 - draw(6));
            bench.receive(draw(sockets), senders[sequence] as number, sequence, changes[draw(changes.length)]);
          } else if (kind < 0.995) bench.ledger.timeOutUntil(step - 20);
          else if (bench.open.length > 1) bench.close(from);
          checkBalance(bench, seed);
        }
        bench.ledger.timeOutUntil(Number.POSITIVE_INFINITY);
        checkBalance(bench, seed);
        assert.equal(bench.count().inFlight, 0, `seed ${seed}`);
        assert.ok(bench.members.every(({ inFlight, unattributed }) => inFlight === 0 && unattributed === 0));
      }
    });
  }
});

function checkBalance(bench: LedgerBench<EchoLedger | BroadcastLedger>, seed: number): void {
  const { ledger, recorder, members } = bench;
  assert.equal(recorder.completed + recorder.errorCount + ledger.tally.inFlight, recorder.scheduled, `seed ${seed}`);
  const awaited = members.reduce((sum, { inFlight, unattributed }) => sum + inFlight - unattributed, 0);
  assert.equal(awaited, ledger.tally.inFlight, `seed ${seed}`);
}
