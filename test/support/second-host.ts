/**
 * A second host: a network namespace of its own, with a Redis in it, behind a virtual cable. Needs Linux and root. The
 * delay comes from the kernel (tc netem); a kernel without it gets a relay in the namespace that passes everything on late.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from '../../src/engines/processes/install-packages.ts';
import { findProgram } from '../../src/engines/processes/programs.ts';
import { waitFor } from './open-web-sockets.ts';

const execute = promisify(execFile);
const environment = { PATH: process.env['PATH'] ?? '' };
const redisPort = 6399;
const relayPort = 6400;

export interface SecondHost extends AsyncDisposable {
  readonly address: string;
  /** Where its Redis answers at once. */
  readonly port: number;
  /** From now on, in each direction or in one, what comes from there is late; returns the port where that is so. */
  delay(milliseconds: number): Promise<{ readonly port: number; readonly by: 'netem' | 'relay' }>;
}

export async function startSecondHost(): Promise<SecondHost> {
  if ((await findProgram('ip', environment)) === null) {
    await installPackages(['iproute2'], { log: () => undefined, environment }, new AbortController().signal);
  }
  const id = process.pid % 60_000;
  const namespace = `bench-${id}`;
  const [near, far] = [`bench${id}a`, `bench${id}b`];
  // TEST-NET-2 of RFC 5737 belongs to nobody; four addresses for each process.
  const first = (id % 63) * 4;
  const [here, address] = [`198.51.100.${first + 1}`, `198.51.100.${first + 2}`];
  const directory = await mkdtemp(join(tmpdir(), 'bench-second-host-'));
  const children: ChildProcess[] = [];
  const inside = (...command: string[]) => {
    const child = spawn('ip', ['netns', 'exec', namespace, ...command], { env: environment, stdio: 'ignore' });
    children.push(child);
  };
  const remove = async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    // The cable goes with the namespace.
    await execute('ip', ['netns', 'del', namespace]).catch(() => undefined);
    await rm(directory, { recursive: true, force: true });
  };
  const awaitPort = (port: number) => waitFor(() => canConnect(address, port));
  try {
    await execute('ip', ['netns', 'add', namespace]);
    await execute('ip', ['link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', namespace]);
    await execute('ip', ['addr', 'add', `${here}/30`, 'dev', near]);
    await execute('ip', ['link', 'set', near, 'up']);
    await execute('ip', ['-n', namespace, 'addr', 'add', `${address}/30`, 'dev', far]);
    for (const link of ['lo', far]) await execute('ip', ['-n', namespace, 'link', 'set', link, 'up']);
    const redis = ['--bind', address, '--port', String(redisPort), '--protected-mode', 'no', '--save', ''];
    inside('redis-server', ...redis, '--dir', directory);
    await awaitPort(redisPort);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    address,
    port: redisPort,
    delay: async (milliseconds) => {
      const netem = ['qdisc', 'add', 'dev', far, 'root', 'netem', 'delay', `${milliseconds}ms`];
      const hasNetem = await execute('tc', ['-n', namespace, ...netem]).then(
        () => true,
        () => false,
      );
      if (hasNetem) return { port: redisPort, by: 'netem' };
      const relay = join(import.meta.dirname, 'delaying-relay.ts');
      inside(process.execPath, relay, address, String(relayPort), String(redisPort), String(milliseconds));
      await awaitPort(relayPort);
      return { port: relayPort, by: 'relay' };
    },
    [Symbol.asyncDispose]: remove,
  };
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (isConnected: boolean) => {
      socket.destroy();
      resolve(isConnected);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
