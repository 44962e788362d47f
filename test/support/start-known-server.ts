/** Starts the server of known-server.ts on a core of its own and stops it when disposed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../src/load/load-generator.ts';

export interface KnownServer extends AsyncDisposable {
  readonly origin: string;
  readonly child: ChildProcess;
  target(path: string, name?: string): Target;
  truth(): Promise<{ count: number; p50Ms: number; p90Ms: number; p95Ms: number; p99Ms: number }>;
  forget(): Promise<void>;
}

export async function startKnownServer(options: { core?: number; stalls?: boolean } = {}): Promise<KnownServer> {
  const file = fileURLToPath(new URL('./known-server.ts', import.meta.url));
  const node = [process.execPath, file, ...(options.stalls ? ['--stall'] : [])];
  const [program, ...args] = options.core === undefined ? node : ['taskset', '-c', String(options.core), ...node];
  const child = spawn(program as string, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the known server ended with ${code}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  const get = async (path: string) => (await fetch(origin + path)).text();
  return {
    origin,
    child,
    target: (path, name = 'known') => ({ name, origin, path, expect: { status: 200, body: 'OK' }, webSocket: null }),
    truth: async () => JSON.parse(await get('/truth')),
    forget: async () => void (await get('/forget')),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await exited;
    },
  };
}
