import { BenchError } from '../errors.ts';
import type { Engine, EngineDescription, EngineOptions, RunningArm, StartOptions, Variant } from './engine.ts';
import { readVersions } from './read-versions.ts';
import { waitUntilReady } from './wait-until-ready.ts';

export interface AttachTarget {
  /** Where the server answers: `http://localhost:8080`. Its path is not used, the setup says which is requested. */
  readonly url: string;
}

/**
 * Makes the engine that measures a server which somebody else runs: it never starts or stops anything, and knows nothing
 * of the server's CPU time, memory or restarts. One variant only.
 */
export async function createAttachEngine(options: EngineOptions, target: AttachTarget): Promise<Engine> {
  return new AttachEngine(options, parseOrigin(target.url));
}

class AttachEngine implements Engine {
  readonly description: EngineDescription;
  readonly unpinned = 'not-started-here';
  readonly #options: EngineOptions;
  readonly #origin: string;

  constructor(options: EngineOptions, origin: string) {
    this.#options = options;
    this.#origin = origin;
    this.description = { kind: 'attach', reason: `${origin} was given`, versions: {}, network: 'direct' };
  }

  async prepare(variants: readonly Variant[]): Promise<void> {
    const [first, second] = variants;
    if (second !== undefined) {
      const names = variants.map((variant) => variant.name).join(', ');
      throw new BenchError('invalid-settings', `One URL can answer for one setup, not for ${names}.`, {
        hint: 'Name one setup with --setups, or let another engine start them.',
      });
    }
    if (first !== undefined && first.sourceDirectory !== null) {
      throw new BenchError('invalid-settings', 'A source under test cannot be put into a server that already runs.', {
        hint: 'Leave out --source, or let another engine start the setup.',
      });
    }
  }

  async start(variant: Variant, { signal }: StartOptions): Promise<RunningArm> {
    const began = performance.now();
    const readiness = await waitUntilReady(this.#origin, variant.setup, signal);
    const { timeout_seconds } = variant.setup.file.ready;
    switch (readiness.kind) {
      case 'ready':
        return this.#attach(variant, (performance.now() - began) / 1000);
      case 'timed-out':
        throw new BenchError(
          'server-not-ready',
          `${this.#origin}${readiness.path} does not answer as expected after ${timeout_seconds} s (last: ${readiness.last}).`,
          { hint: 'Start the server first; this engine starts none.' },
        );
      case 'wrong-status':
        throw new BenchError(
          'wrong-answer',
          `${this.#origin}${readiness.path} answers with status ${readiness.status}, not ${readiness.expected}.`,
          { hint: 'Name the setup that describes this server, or correct http.expect.status in its setup.yaml.' },
        );
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Nothing was started.
  }

  #attach(variant: Variant, startSeconds: number): RunningArm {
    const origin = this.#origin;
    return {
      variant,
      origin,
      startSeconds,
      readUsage: async () => ({ cpuMs: null, peakMemoryBytes: null }),
      readIncidents: async () => [],
      readVersions: () => readVersions(variant.setup, origin, new Map(), this.#options.log),
      readLogTail: async () => [],
      [Symbol.asyncDispose]: async () => undefined,
    };
  }
}

function parseOrigin(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.protocol !== 'http:') {
    throw new BenchError('invalid-settings', `${JSON.stringify(url)} is no http:// URL.`, {
      hint: 'Give one such as http://127.0.0.1:8000 (--url).',
    });
  }
  return parsed.origin;
}
