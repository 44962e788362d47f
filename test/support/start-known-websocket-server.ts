/** Starts the server of known-websocket-server.ts on a core of its own and stops it when disposed. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from '../../src/load/load-generator.ts';
import type { WebSocketTarget } from '../../src/load/websocket-load.ts';
import { startNodeServer } from './start-node-server.ts';

/** What the server did since it was told to forget. */
export interface WebSocketTruth {
  readonly received: number;
  readonly sent: number;
  readonly dropped: number;
  readonly duplicated: number;
  readonly reordered: number;
  readonly corrupted: number;
  readonly pongs: number;
  readonly handshakes: number;
  readonly open: number;
  readonly mostOpen: number;
  /** How often sockets were closed, by code. */
  readonly closes: Readonly<Record<string, number>>;
  readonly groups: readonly string[];
  /** From a message's arrival to its answer, handed to the kernel. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number;
}

export interface KnownWebSocketServer extends AsyncDisposable {
  readonly origin: string;
  readonly child: ChildProcess;
  /** `path` serves both phases. */
  target(path: string, webSocket?: Partial<WebSocketTarget>, name?: string): Target;
  truth(): Promise<WebSocketTruth>;
  /** The truth once the server has seen the end of every socket, which is a moment after the client has. */
  truthAtEnd(): Promise<WebSocketTruth>;
  forget(): Promise<void>;
}

export async function startKnownWebSocketServer(options: { core?: number } = {}): Promise<KnownWebSocketServer> {
  const server = await startNodeServer('known-websocket-server.ts', options);
  const { origin, child } = server;
  const readTruth = async (): Promise<WebSocketTruth> => JSON.parse(await server.get('/truth'));
  return {
    origin,
    child,
    target: (path, webSocket, name) => buildWebSocketTarget(origin, path, webSocket, name),
    truth: readTruth,
    truthAtEnd: async () => {
      for (let attempt = 0; ; attempt++) {
        const truth = await readTruth();
        if (truth.open === 0) return truth;
        if (attempt === 100) throw new Error(`${truth.open} sockets are still open`);
        await sleep(50);
      }
    },
    forget: async () => void (await server.get('/forget')),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

export function buildWebSocketTarget(
  origin: string,
  path: string,
  webSocket: Partial<WebSocketTarget> = {},
  name = 'known',
): Target {
  const route = { path, event: null, join: null, channel: null, action: null };
  return {
    name,
    origin,
    path: '/',
    expect: { status: 200, body: 'OK' },
    webSocket: {
      protocol: 'plain',
      subprotocol: null,
      message: 'text',
      echo: route,
      broadcast: route,
      ...webSocket,
    },
  };
}
