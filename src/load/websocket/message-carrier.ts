/** Carries the slots of an open loop to one target, as messages over its sockets. */
import type { Target, TargetSamples } from '../load-generator.ts';
import type { Carrier, OpenLoop } from '../open-loop.ts';
import { monotonicMs } from '../pacer.ts';
import type { Random } from '../random.ts';
import { type LoadTime, TargetRecorder } from '../target-recorder.ts';
import type { WebSocketBroadcastPhase, WebSocketEchoPhase } from '../websocket-load.ts';
import { BroadcastLedger } from './broadcast-ledger.ts';
import { buildProtocol } from './build-protocol.ts';
import { EchoLedger } from './echo-ledger.ts';
import type { Ledger } from './ledger.ts';
import { SocketSet } from './socket-set.ts';

export class MessageCarrier implements Carrier {
  readonly recorder: TargetRecorder;
  readonly #loop: OpenLoop;
  readonly #sockets: SocketSet;
  readonly #ledger: Ledger;
  #socketsAtStart = 0;

  constructor(
    target: Target,
    phase: WebSocketEchoPhase | WebSocketBroadcastPhase,
    parts: { readonly loop: OpenLoop; readonly random: Random },
  ) {
    const { loop, random } = parts;
    this.#loop = loop;
    this.recorder = new TargetRecorder(target.name, monotonicMs());
    const protocol = buildProtocol(target, phase, random);
    this.#sockets = new SocketSet(
      phase,
      { protocol, recorder: this.recorder, random },
      {
        onPayload: (member, bytes, start, end) => this.#ledger.receive(member, bytes, start, end),
        onClosed: (member) => this.#ledger.close(member),
      },
    );
    this.#ledger =
      phase.kind === 'websocket-echo'
        ? new EchoLedger(this.recorder, loop, this.#sockets.members)
        : new BroadcastLedger(this.recorder, loop, this.#sockets);
  }

  get inFlight(): number {
    return this.#ledger.tally.inFlight;
  }

  /** Returns why not all sockets are open, in words, or null. */
  async open(): Promise<string | null> {
    const failure = await this.#sockets.openAll();
    this.#socketsAtStart = this.#sockets.open.length;
    return failure;
  }

  send(startedMs: number): void {
    const member = this.#sockets.takeTurn();
    if (member === null) {
      const all = this.#socketsAtStart === 1 ? 'its socket' : `all ${this.#socketsAtStart} sockets`;
      this.#loop.endEarly(`${this.recorder.target} closed ${all}: ${this.#sockets.firstClose}`);
      return;
    }
    member.send(this.#ledger.book(member, startedMs));
  }

  timeOutUntil(deadlineMs: number): void {
    this.#ledger.timeOutUntil(deadlineMs);
  }

  finish(load: LoadTime): TargetSamples {
    const { closedByServer, firstClose } = this.#sockets;
    const { duplicated, outOfOrder } = this.#ledger.tally;
    return this.recorder.finish(load, {
      sockets: this.#socketsAtStart,
      closedByServer,
      firstClose,
      duplicated,
      outOfOrder,
      receivers: this.#ledger.encodeReceivers(),
    });
  }

  close(): Promise<void> {
    return this.#sockets.close();
  }

  leave(): void {
    this.#sockets.leave();
  }
}
