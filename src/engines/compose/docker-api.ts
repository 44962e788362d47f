/**
 * Speaks HTTP to the Docker engine: over its socket where there is one, else through `docker system dial-stdio`, with
 * which the command line reaches every kind of context, ssh and TLS included.
 * https://docs.docker.com/reference/api/engine/
 */
import { spawn } from 'node:child_process';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import { BenchError } from '../../errors.ts';
import type { DockerEndpoint } from './docker-endpoint.ts';

const defaultTimeoutMs = 15_000;
const explanationTimeoutMs = 2000;

export interface DockerRequest {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly timeoutMs?: number;
}

export interface DockerAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export class DockerApi {
  readonly endpoint: DockerEndpoint;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(endpoint: DockerEndpoint, environment: Readonly<Record<string, string>>) {
    this.endpoint = endpoint;
    this.#environment = environment;
  }

  /** The answer as JSON, or null on 404. Throws a BenchError 'docker-unavailable' when the engine does not answer. */
  async readJson<T>(path: string, options: DockerRequest = {}): Promise<T | null> {
    const answer = await this.send(path, options);
    return answer.status === 404 ? null : (JSON.parse(answer.body.toString('utf8')) as T);
  }

  /** Any answer below 400, or 404. Throws as readJson does. */
  async send(path: string, options: DockerRequest = {}): Promise<DockerAnswer> {
    let answer: DockerAnswer;
    try {
      answer = await this.#exchange(path, options);
    } catch (cause) {
      throw describeLostEngine(this.endpoint, cause);
    }
    if (answer.status >= 400 && answer.status !== 404) {
      const message = answer.body.toString('utf8').trim();
      throw new Error(`Docker answered ${answer.status} to ${options.method ?? 'GET'} ${path}: ${message}`);
    }
    return answer;
  }

  #exchange(path: string, { method = 'GET', timeoutMs = defaultTimeoutMs }: DockerRequest): Promise<DockerAnswer> {
    const connection = this.#connect();
    const answer = new Promise<DockerAnswer>((resolve, reject) => {
      const outgoing = request(
        { method, path, createConnection: () => connection.stream, headers: { host: 'docker' } },
        (response) => collectBody(response).then(resolve, reject),
      );
      outgoing.on('error', (error) => connection.explain(error).then(reject));
      outgoing.setHeader('connection', 'close');
      outgoing.end();
    });
    return withTimeout(answer, timeoutMs).finally(() => connection.close());
  }

  #connect(): Connection {
    const socketPath = /^unix:\/\/(.+)$/.exec(this.endpoint.address)?.[1];
    if (socketPath !== undefined) {
      const socket = connect(socketPath);
      return { stream: socket, explain: async (error) => error, close: () => socket.destroy() };
    }
    const child = spawn('docker', ['system', 'dial-stdio'], { env: this.#environment, detached: true });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise<Error | null>((resolve) => {
      child.once('error', resolve);
      child.once('close', () => resolve(said.trim() === '' ? null : new Error(said.trim())));
    });
    child.stdin.on('error', () => undefined);
    const stream = Duplex.from({ readable: child.stdout, writable: child.stdin });
    return {
      stream,
      // The command says better than the broken pipe why there is no connection, but it may take a moment.
      explain: async (error) => (await withTimeout(ended, explanationTimeoutMs).catch(() => null)) ?? error,
      close: () => {
        child.kill('SIGKILL');
      },
    };
  }
}

interface Connection {
  readonly stream: Duplex;
  /** A better reason for an error of the stream, where there is one. */
  readonly explain: (error: Error) => Promise<Error>;
  readonly close: () => void;
}

async function collectBody(response: IncomingMessage): Promise<DockerAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, body: Buffer.concat(chunks) };
}

function withTimeout<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export function describeLostEngine(endpoint: DockerEndpoint, cause: unknown): BenchError {
  return new BenchError('docker-unavailable', `No Docker engine answers at ${endpoint.address}: ${inWords(cause)}.`, {
    hint: 'See what `docker info` says and start the engine, or run the setups as local processes: --engine processes.',
    cause,
  });
}

function inWords(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'there is no such socket';
    case 'ECONNREFUSED':
      return 'nothing listens there';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'it closed the connection';
    case 'EACCES':
      return 'this user may not use it';
    default:
      return (message || String(cause)).replace(/\.$/, '');
  }
}
