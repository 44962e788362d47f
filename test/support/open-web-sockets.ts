import { setTimeout as sleep } from 'node:timers/promises';

/** A socket that keeps what came: texts as they are, binary messages as Uint8Array. */
export interface TestSocket extends Disposable {
  readonly received: readonly (string | Uint8Array)[];
  send(message: string | Uint8Array<ArrayBuffer>): void;
}

/** Rejects when the handshake is refused. */
export function openWebSocket(url: string): Promise<TestSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'));
  socket.binaryType = 'arraybuffer';
  const received: (string | Uint8Array)[] = [];
  socket.addEventListener('message', ({ data }) =>
    received.push(typeof data === 'string' ? data : new Uint8Array(data as ArrayBuffer)),
  );
  return new Promise((resolve, reject) => {
    socket.addEventListener('error', () => reject(new Error(`no WebSocket at ${url}`)));
    socket.addEventListener('open', () =>
      resolve({ received, send: (message) => socket.send(message), [Symbol.dispose]: () => socket.close() }),
    );
  });
}

/** Waits until the condition holds, at most ten seconds; then whoever asserts finds out that it does not. */
export async function waitFor(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!(await condition()) && performance.now() < deadline) await sleep(20);
}
