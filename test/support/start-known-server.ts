/** Starts the server of known-server.ts on a core of its own and stops it when disposed. */
import type { ChildProcess } from 'node:child_process';
import type { Target } from '../../src/load/load-generator.ts';
import { startNodeServer } from './start-node-server.ts';

/** What the server wrote down since it was told to forget; /truth and /forget themselves left out. */
export interface WrittenTruth {
  readonly requests: number;
  /** Requests that were answered with the fault that the path asks for. */
  readonly spoilt: number;
  /** Answers whose service time is known. */
  readonly count: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Service times, as a record keeps latencies. */
  readonly histogram: string;
}

export interface KnownServer extends AsyncDisposable {
  readonly origin: string;
  readonly child: ChildProcess;
  target(path: string, name?: string): Target;
  truth(): Promise<WrittenTruth>;
  forget(): Promise<void>;
}

export async function startKnownServer(options: { core?: number; stalls?: boolean } = {}): Promise<KnownServer> {
  const args = options.stalls ? ['--stall'] : [];
  const server = await startNodeServer('known-server.ts', { core: options.core, args });
  const { origin, child } = server;
  return {
    origin,
    child,
    target: (path, name = 'known') => ({ name, origin, path, expect: { status: 200, body: 'OK' }, webSocket: null }),
    truth: async () => JSON.parse(await server.get('/truth')),
    forget: async () => void (await server.get('/forget')),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
