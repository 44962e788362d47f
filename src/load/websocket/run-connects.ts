/**
 * The connect phase: a closed loop of handshakes. Opened sockets are held; when as many are held as asked, the oldest is
 * closed for each new one, with a close frame and at leisure.
 */

import { type ClosedLoopPhase, runSlices, type SlicedLoop } from '../closed-loop.ts';
import type { PhaseSamples, Target, TargetSamples } from '../load-generator.ts';
import { monotonicMs } from '../pacer.ts';
import type { PhaseContext } from '../phase-context.ts';
import type { Random } from '../random.ts';
import { SliceGate } from '../slice-gate.ts';
import type { Slice } from '../slices.ts';
import { TargetRecorder } from '../target-recorder.ts';
import type { WebSocketConnectPhase } from '../websocket-load.ts';
import { buildProtocol } from './build-protocol.ts';
import { ClientSocket, type SocketObserver } from './client-socket.ts';
import type { OpenFailure } from './failure.ts';
import type { Protocol } from './protocol.ts';
import { drawMask } from './socket-set.ts';

/** Before the next attempt after one that failed: a server that refuses at once is not asked 10,000 times a second. */
const pauseAfterFailureMs = 10;

export function runConnects(
  phase: WebSocketConnectPhase,
  targets: readonly Target[],
  context: PhaseContext,
): Promise<PhaseSamples> {
  return runSlices(phase, targets, context, (target, run) => new ConnectLoop(target, phase, run, context.random));
}

class ConnectLoop implements SlicedLoop {
  readonly recorder: TargetRecorder;
  readonly #phase: WebSocketConnectPhase;
  readonly #run: ClosedLoopPhase;
  readonly #random: Random;
  readonly #protocol: Protocol;
  readonly #gate: SliceGate;
  /** The oldest first. */
  readonly #held = new Set<ClientSocket>();
  readonly #opening = new Set<ClientSocket>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  #underWay = 0;
  #mostHeld = 0;
  #closedByServer = 0;
  #firstClose: string | null = null;

  constructor(target: Target, phase: WebSocketConnectPhase, run: ClosedLoopPhase, random: Random) {
    this.recorder = new TargetRecorder(target.name, monotonicMs());
    this.#gate = new SliceGate(this.recorder);
    this.#phase = phase;
    this.#run = run;
    this.#random = random;
    this.#protocol = buildProtocol(target, phase, random);
  }

  runSlice(slice: Slice): Promise<void> {
    return this.#gate.run(slice, () => {
      while (this.#underWay < this.#phase.handshakes) this.#openNext();
    });
  }

  async end(): Promise<void> {
    this.#gate.close();
    for (const pause of this.#pauses) clearTimeout(pause);
    for (const socket of this.#opening) socket.leave();
    await Promise.all([...this.#held].map((socket) => socket.close()));
  }

  silentMs(nowMs: number): number {
    return this.#gate.silentMs(nowMs);
  }

  finish(): TargetSamples {
    return this.recorder.finish(this.#gate, {
      sockets: this.#mostHeld,
      closedByServer: this.#closedByServer,
      firstClose: this.#firstClose,
      duplicated: 0,
      outOfOrder: 0,
      receivers: null,
    });
  }

  #openNext(): void {
    const startedMs = monotonicMs();
    this.#underWay++;
    this.#gate.noteSent();
    this.recorder.scheduled++;
    const observer: SocketObserver = {
      onConnected: () => this.recorder.connectionsOpened++,
      onReady: (socket) => {
        this.#settle(socket, monotonicMs(), startedMs, null);
        this.#hold(socket);
        this.#goOn();
      },
      onFailed: (socket, failure) => {
        this.#settle(socket, monotonicMs(), startedMs, failure);
        const pause = setTimeout(() => {
          this.#pauses.delete(pause);
          this.#goOn();
        }, pauseAfterFailureMs);
        this.#pauses.add(pause);
      },
      onPayload: () => {},
      onClosed: (socket, words) => {
        this.#held.delete(socket);
        this.#closedByServer++;
        this.#firstClose ??= words;
      },
    };
    const options = { index: 0, mask: drawMask(this.#random), timeoutSeconds: this.#phase.timeoutSeconds };
    this.#opening.add(new ClientSocket(this.#protocol, options, observer));
  }

  #settle(socket: ClientSocket, nowMs: number, startedMs: number, failure: OpenFailure | null): void {
    this.#underWay--;
    this.#opening.delete(socket);
    this.#gate.noteSettled();
    if (!this.#gate.isCounted(nowMs, failure === null)) return;
    const { recorder } = this;
    if (failure === null) {
      recorder.countStatus(101);
      recorder.recordSuccess(nowMs - startedMs, nowMs);
      this.#run.noteLatency(nowMs - startedMs);
      return;
    }
    if (failure.statusCode !== null) recorder.countStatus(failure.statusCode);
    recorder.recordError(failure.kind, nowMs);
    // As many as are tried at once, and not one of them: the rest would fare the same.
    if (recorder.completed === 0 && recorder.errorCount >= this.#phase.handshakes) {
      this.#run.endEarly(`${recorder.target} opened no socket: ${failure.words}`);
    }
  }

  #hold(socket: ClientSocket): void {
    this.#held.add(socket);
    if (this.#held.size > this.#phase.sockets) {
      const [oldest] = this.#held;
      this.#held.delete(oldest as ClientSocket);
      void (oldest as ClientSocket).close();
    }
    this.#mostHeld = Math.max(this.#mostHeld, this.#held.size);
  }

  #goOn(): void {
    if (this.#gate.isOpen && this.#underWay < this.#phase.handshakes) this.#openNext();
  }
}
