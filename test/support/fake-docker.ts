/** A docker command and an engine behind it that know just enough to be found, and to hold containers with labels. */
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class FakeDocker implements AsyncDisposable {
  /** Labels (`name=value`) of the containers, by their ids. */
  readonly containers = new Map<string, string>();
  readonly requests: string[] = [];
  readonly address: string;
  /** By which the fake is found. */
  readonly environment: Readonly<Record<string, string>>;
  readonly #folder: string;
  #server: Server | null = null;

  private constructor(folder: string) {
    this.#folder = folder;
    this.address = `unix://${folder}/docker.sock`;
    this.environment = { PATH: `${folder}:/usr/bin:/bin`, DOCKER_HOST: this.address };
  }

  /** Of several engines the first one's command serves all: it says of DOCKER_HOST that it is the endpoint. */
  static async create(): Promise<FakeDocker> {
    const fake = new FakeDocker(await mkdtemp(join(tmpdir(), 'bench-fake-docker-')));
    const command = join(fake.#folder, 'docker');
    await writeFile(command, '#!/bin/sh\n[ "$1" = context ] && echo "$DOCKER_HOST" && exit\necho 2.38.1\n');
    await chmod(command, 0o755);
    await fake.start();
    return fake;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://docker');
      this.requests.push(`${request.method} ${url.pathname}`);
      response.end(JSON.stringify(this.#answer(request.method ?? '', url)));
    }).listen(`${this.#folder}/docker.sock`);
    await once(this.#server, 'listening');
  }

  /** As if the daemon had died: nothing answers any more, and the containers stay. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #answer(method: string, url: URL): unknown {
    const { pathname, searchParams } = url;
    if (method === 'DELETE') return { removed: this.containers.delete(pathname.split('/').at(-1) ?? '') };
    switch (pathname) {
      case '/version':
        return { Version: '28.2.2', ApiVersion: '1.50' };
      case '/info':
        return { NCPU: 2 };
      case '/volumes':
        return { Volumes: null };
      case '/containers/json': {
        const wanted: string[] = JSON.parse(searchParams.get('filters') ?? '{}').label ?? [];
        return [...this.containers].filter(([, label]) => wanted.includes(label)).map(([Id]) => ({ Id, Labels: {} }));
      }
      default:
        return [];
    }
  }
}
