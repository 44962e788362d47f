/** A Docker engine of a test's own, which may be killed without harm to the one that the other tests use. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { docker } from './containers.ts';

/** Runs inside the engine's network: from a socket file, which network namespaces do not part, to a port. */
const forwarder = `
  const { connect, createServer } = require('node:net');
  const [path, port] = process.argv.slice(1);
  createServer((client) => {
    const server = connect(Number(port), '127.0.0.1');
    for (const socket of [client, server]) socket.on('error', () => socket.destroy());
    client.on('close', () => server.destroy()).pipe(server);
    server.on('close', () => client.destroy()).pipe(client);
  }).listen(path, () => console.log('ready'));
`;

const ownEngine = join(process.env['CHANNELS_BENCH_DOCKER_DIRECTORY'] ?? '/var/lib/channels-bench-docker', 'bin');

/** Why none can be started here, or false. */
export function whyNoSecondEngine(): string | false {
  if (process.getuid?.() !== 0) return 'a second Docker engine takes root';
  return findDaemon() === null ? 'there is no dockerd' : false;
}

function findDaemon(): string | null {
  return [join(ownEngine, 'dockerd'), '/usr/bin/dockerd', '/usr/sbin/dockerd'].find((path) => existsSync(path)) ?? null;
}

export class SecondEngine implements AsyncDisposable {
  readonly environment: Readonly<Record<string, string>>;
  readonly #directory: string;
  #daemon: ChildProcess | null = null;

  private constructor(directory: string) {
    this.#directory = directory;
    const { PATH = '', HOME = '' } = process.env;
    this.environment = { PATH, HOME, DOCKER_HOST: `unix://${directory}/docker.sock` };
  }

  /** Starts an engine; of its containers only those on the host's network can be reached, by `forward`. */
  static async create(): Promise<SecondEngine> {
    const engine = new SecondEngine(await mkdtemp(join(tmpdir(), 'channels-bench-engine-')));
    await engine.start();
    return engine;
  }

  async start(): Promise<void> {
    const at = (name: string) => join(this.#directory, name);
    await mkdir(at('data'), { recursive: true });
    // An engine that was killed leaves these behind.
    await rm(at('docker.pid'), { force: true });
    const log = await open(at('dockerd.log'), 'a');
    const parameters = ['--host', `unix://${at('docker.sock')}`, '--data-root', at('data'), '--exec-root', at('exec')];
    parameters.push(
      '--pidfile',
      at('docker.pid'),
      '--bridge',
      'none',
      '--iptables=false',
      '--ip6tables=false',
      '--live-restore',
    );
    const path = `${ownEngine}:${process.env['PATH']}`;
    // In a network namespace of its own: two engines in one take each other's bridge away.
    const begin = 'ip link set lo up && exec "$@"';
    const command = ['--net', 'sh', '-c', begin, 'sh', findDaemon() ?? 'dockerd', ...parameters];
    this.#daemon = spawn('unshare', command, {
      detached: true,
      env: { PATH: path, HOME: '/root' },
      stdio: ['ignore', log.fd, log.fd],
    });
    await log.close();
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const isUp = await docker(['info'], { ...this.environment }).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await sleep(100);
    }
    throw new Error(`the second engine did not start:\n${await readFile(at('dockerd.log'), 'utf8')}`);
  }

  /** Makes a port of the engine's network answer on the same port here, until it is disposed. */
  async forward(port: number): Promise<AsyncDisposable> {
    const path = join(this.#directory, `${port}.sock`);
    const network = `--net=/proc/${this.#daemon?.pid}/ns/net`;
    const inner = spawn('nsenter', [network, process.execPath, '-e', forwarder, path, String(port)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(inner.stdout, 'data');
    const sockets = new Set<Socket>();
    const server = createServer((client) => {
      const inside = connect(path);
      for (const socket of [client, inside]) sockets.add(socket.on('error', () => socket.destroy()));
      client.on('close', () => inside.destroy()).pipe(inside);
      inside.on('close', () => client.destroy()).pipe(client);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return {
      async [Symbol.asyncDispose]() {
        for (const socket of sockets) socket.destroy();
        server.close();
        inner.kill();
        await once(inner, 'close');
      },
    };
  }

  /** As a crash would end it: containers are left to themselves. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
    // Its containerd stays behind, and the next engine would wait for it in vain.
    const containerd = await readFile(join(this.#directory, 'exec/containerd/containerd.pid'), 'utf8').catch(() => '');
    if (containerd !== '') process.kill(Number(containerd), 'SIGKILL');
  }

  /** Copies an image from the engine that the tests use. */
  async copyImage(image: string): Promise<void> {
    const from = spawn('docker', ['save', image], { stdio: ['ignore', 'pipe', 'inherit'] });
    const into = spawn('docker', ['load', '--quiet'], { stdio: ['pipe', 'ignore', 'inherit'], env: this.environment });
    await Promise.all([pipeline(from.stdout, into.stdin), once(into, 'close')]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end('SIGTERM');
    await this.#unmountAll();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** An engine that was killed cannot undo its mounts, and the next one does not know of all of them. */
  async #unmountAll(): Promise<void> {
    const mounts = (await readFile('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
    const own = mounts.filter((point) => point.startsWith(`${this.#directory}/`)).reverse();
    for (const point of own) await run('umount', ['--lazy', point]);
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const daemon = this.#daemon;
    if (daemon === null || daemon.exitCode !== null || daemon.signalCode !== null) return;
    const gone = once(daemon, 'exit');
    daemon.kill(signal);
    await gone;
  }
}

async function run(command: string, parameters: readonly string[]): Promise<void> {
  const [code] = await once(spawn(command, parameters, { stdio: 'inherit' }), 'close');
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with code ${code}`);
}
