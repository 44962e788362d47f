/** A load generator in a child process of its own, pinned to cores of its own, so that nothing else disturbs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { BenchError } from '../errors.ts';
import type { LoadGenerator, Phase, PhaseSamples, RunPhaseOptions, Target } from './load-generator.ts';
import { allowOpenFiles } from './open-files.ts';
import type { MessageFromWorker, MessageToWorker } from './worker-messages.ts';

export interface LoadProcessOptions {
  /** Absolute path of the worker's entry file. */
  readonly workerFile: string;
  /** Cores for the generator; null leaves the scheduler free. */
  readonly cores: readonly number[] | null;
  /** The worker's whole environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** How long the worker may say nothing, at its start and during a phase; it reports several times per second. */
  readonly maxSilenceMs?: number;
}

const abortGraceMs = 2000;
const defaultMaxSilenceMs = 30_000;
const stderrLinesKept = 20;

/** Starts the worker and waits until it can take a phase. Throws 'load-generator-failed' when it does not start. */
export async function startLoadProcess(options: LoadProcessOptions): Promise<LoadGenerator> {
  const node = [process.execPath, ...process.execArgv.filter((flag) => !flag.startsWith('--test')), options.workerFile];
  const [program, ...args] = options.cores === null ? node : ['taskset', '-c', options.cores.join(','), ...node];
  // Detached: Ctrl-C in a terminal reaches the whole foreground group, and the parent alone decides when load ends.
  const child = spawn(program as string, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...options.environment },
    detached: true,
  });
  const generator = new LoadProcess(child, options.maxSilenceMs ?? defaultMaxSilenceMs);
  try {
    await generator.ready();
  } catch (error) {
    await generator[Symbol.asyncDispose]();
    throw error;
  }
  return generator;
}

class LoadProcess implements LoadGenerator {
  readonly #child: ChildProcess;
  readonly #maxSilenceMs: number;
  readonly #stderr: string[] = [];
  #waiting: { onMessage(message: MessageFromWorker): void; onEnd(error: BenchError): void } | null = null;
  #end: BenchError | null = null;
  #isClosed = false;

  constructor(child: ChildProcess, maxSilenceMs: number) {
    this.#child = child;
    this.#maxSilenceMs = maxSilenceMs;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr.push(...text.split('\n').filter((line) => line !== ''));
      this.#stderr.splice(0, this.#stderr.length - stderrLinesKept);
    });
    child.on('message', (message) => this.#waiting?.onMessage(message as MessageFromWorker));
    child.once('error', (cause) => {
      // Nothing was started, so nothing will close.
      this.#isClosed = child.pid === undefined;
      this.#ended(`could not be started: ${cause.message}`, cause);
    });
    child.once('close', (code, signal) => {
      this.#isClosed = true;
      this.#ended(signal === null ? `ended (exit code ${code})` : `ended (signal ${signal})`);
    });
  }

  ready(): Promise<void> {
    return this.#wait((message, resolve) => {
      if (message.kind === 'ready') resolve();
    });
  }

  async run(phase: Phase, targets: readonly Target[], options: RunPhaseOptions): Promise<PhaseSamples> {
    const { signal } = options;
    if (this.#child.pid !== undefined) await allowOpenFiles(this.#child.pid, phase, targets);
    signal.throwIfAborted();
    let grace: NodeJS.Timeout | undefined;
    const onAbort = () => {
      this.#send({ kind: 'abort' });
      // A worker that is too busy to hear is of no use any more.
      grace = setTimeout(() => this.#child.kill('SIGKILL'), abortGraceMs).unref();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    this.#send({ kind: 'run', phase, targets, seed: options.seed });
    try {
      return await this.#wait<PhaseSamples>((message, resolve, reject) => {
        if (message.kind === 'progress') options.onProgress(message.progress);
        else if (message.kind === 'started') options.onStart?.();
        else if (message.kind === 'done') resolve(message.samples);
        else if (message.kind === 'failed') reject(failure(message.message, message.stack.split('\n')));
      });
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener('abort', onAbort);
      // Or it would end the phase that comes next.
      clearTimeout(grace);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    const closed = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.kill('SIGKILL');
    await closed;
  }

  #send(message: MessageToWorker): void {
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  #wait<T>(
    onMessage: (message: MessageFromWorker, resolve: (value: T) => void, reject: (error: Error) => void) => void,
  ): Promise<T> {
    if (this.#end !== null) return Promise.reject(this.#end);
    const silence = setTimeout(() => this.#giveUp(), this.#maxSilenceMs);
    return new Promise<T>((resolve, reject) => {
      this.#waiting = {
        onMessage: (message) => {
          silence.refresh();
          onMessage(message, resolve, reject);
        },
        onEnd: reject,
      };
    }).finally(() => {
      clearTimeout(silence);
      this.#waiting = null;
    });
  }

  /** A worker that is stuck or was stopped would keep the run waiting for ever. */
  #giveUp(): void {
    this.#ended(`said nothing for ${this.#maxSilenceMs / 1000} s`);
    this.#child.kill('SIGKILL');
  }

  #ended(how: string, cause?: Error): void {
    this.#end ??= failure(`the load generator process ${how}`, this.#stderr, cause);
    this.#waiting?.onEnd(this.#end);
  }
}

function failure(message: string, details: readonly string[], cause?: Error): BenchError {
  return new BenchError('load-generator-failed', message, {
    hint: 'Run it again; if it stays, please report it with the lines above. A machine out of memory ends processes like this too.',
    details,
    cause,
  });
}
