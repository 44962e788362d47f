/** Starts a server of this folder in a process of its own, on a core of its own; it prints its port when it is there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface NodeServer extends AsyncDisposable {
  readonly origin: string;
  readonly child: ChildProcess;
  /** The text of a page. */
  get(path: string): Promise<string>;
}

export async function startNodeServer(
  file: string,
  options: { readonly core?: number | undefined; readonly args?: readonly string[] } = {},
): Promise<NodeServer> {
  const node = [process.execPath, join(import.meta.dirname, file), ...(options.args ?? [])];
  const [program, ...args] = options.core === undefined ? node : ['taskset', '-c', String(options.core), ...node];
  const child = spawn(program as string, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    child,
    get: async (path) => (await fetch(origin + path)).text(),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await exited;
    },
  };
}
