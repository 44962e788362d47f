/** A subscription of an Action Cable connection, spoken by hand: what the load generator is held against. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

interface CableMessage {
  readonly type?: string;
  readonly identifier?: string;
  readonly message?: unknown;
}

export interface CableSubscription extends AsyncDisposable {
  perform(action: string, payload: string): void;
  /** The next so many messages of the channel. Rejects when the server closes the connection first. */
  take(count: number): Promise<readonly unknown[]>;
}

/** A message that has not come by then is lost: a test must fail, not hang. */
const waitMs = 20_000;

/** Rejects when the server refuses the subscription. */
export async function subscribe(
  origin: string,
  channel: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<CableSubscription> {
  const identifier = JSON.stringify({ channel, ...parameters });
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/cable`, ['actioncable-v1-json']);
  const answer = Promise.withResolvers<void>();
  const received: unknown[] = [];
  const arrivals = new EventTarget();
  const send = (command: string, data?: object) =>
    socket.send(JSON.stringify({ command, identifier, ...(data === undefined ? {} : { data: JSON.stringify(data) }) }));

  socket.addEventListener('close', ({ code }) => {
    answer.reject(new Error(`closed with ${code}`));
    arrivals.dispatchEvent(new Event('closed'));
  });
  socket.addEventListener('message', ({ data }) => {
    const { type, message } = JSON.parse(String(data)) as CableMessage;
    if (type === 'welcome') send('subscribe');
    else if (type === 'confirm_subscription') answer.resolve();
    else if (type === 'reject_subscription') answer.reject(new Error('the subscription was refused'));
    else if (type === undefined) {
      received.push(message);
      arrivals.dispatchEvent(new Event('arrived'));
    }
  });
  try {
    await answer.promise;
  } catch (error) {
    socket.close();
    throw error;
  }
  return {
    perform: (action, payload) => send('message', { action, payload }),
    async take(count) {
      while (received.length < count) {
        const stop = new AbortController();
        const { signal } = stop;
        const fail = (what: string) => () => {
          throw new Error(`${what} after ${received.length} of ${count} messages`);
        };
        const ends = [
          once(arrivals, 'arrived', { signal }),
          once(arrivals, 'closed', { signal }).then(fail('closed')),
          sleep(waitMs, undefined, { signal }).then(fail('nothing more came')),
        ];
        await Promise.race(ends).finally(() => stop.abort());
        await Promise.allSettled(ends);
      }
      return received.splice(0, count);
    },
    async [Symbol.asyncDispose]() {
      if (socket.readyState === WebSocket.CLOSED) return;
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}
