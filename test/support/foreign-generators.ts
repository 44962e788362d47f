/** autocannon itself, wrk and ab, pinned to a core: what ours are held against. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Target } from '../../src/load/load-generator.ts';

export interface Outcome {
  readonly requests: number;
  readonly ratePerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
  /** CPU time of the whole generator process, its start included. */
  readonly cpuMs: number;
}

export interface ForeignOptions {
  readonly core: number;
  readonly seconds: number;
}

const autocannonFile = join(import.meta.dirname, '..', '..', 'node_modules', 'autocannon', 'autocannon.js');

/** `options`: for instance `-R 300`. It counts whole milliseconds. */
export async function runAutocannon(
  target: Target,
  { core, seconds }: ForeignOptions,
  options: readonly string[],
): Promise<Outcome> {
  const args = ['--json', '-d', String(seconds), ...options, target.origin + target.path];
  const { stdout, cpuMs } = await runTimed(core, [process.execPath, autocannonFile, ...args]);
  const result = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1));
  return {
    requests: result.requests.total,
    ratePerSecond: result.requests.total / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors + result.non2xx,
    cpuMs,
  };
}

/** One thread, 10 connections. Rejects when wrk is not installed. */
export async function runWrk(target: Target, { core, seconds }: ForeignOptions): Promise<Outcome> {
  const command = ['wrk', '-t1', '-c10', `-d${seconds}s`, '--latency', target.origin + target.path];
  const { stdout, cpuMs } = await runTimed(core, command);
  const percentile = (q: number): number => {
    const [, value, unit] = new RegExp(`${q}%\\s+([\\d.]+)(us|ms|s)`).exec(stdout) ?? [];
    return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'];
  };
  return {
    requests: find(stdout, /(\d+) requests in/),
    ratePerSecond: find(stdout, /Requests\/sec:\s+([\d.]+)/),
    p50Ms: percentile(50),
    p99Ms: percentile(99),
    errors: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
    cpuMs,
  };
}

/** ApacheBench, 10 connections; it counts whole milliseconds. Rejects when ab is not installed. */
export async function runAb(target: Target, { core, seconds }: ForeignOptions): Promise<Outcome> {
  const url = target.origin + target.path;
  const command = ['ab', '-q', '-c', '10', '-t', String(seconds), '-n', '10000000', url];
  const { stdout, cpuMs } = await runTimed(core, command);
  return {
    requests: find(stdout, /Complete requests:\s+(\d+)/),
    ratePerSecond: find(stdout, /Requests per second:\s+([\d.]+)/),
    p50Ms: find(stdout, /^\s+50%\s+(\d+)/m),
    p99Ms: find(stdout, /^\s+99%\s+(\d+)/m),
    errors: find(stdout, /Failed requests:\s+(\d+)/),
    cpuMs,
  };
}

/** The shell's `times` tells the CPU time of its children to a few milliseconds; it follows what the command printed. */
export async function runTimed(core: number, command: readonly string[]): Promise<{ stdout: string; cpuMs: number }> {
  const script = 'core=$0; taskset -c "$core" "$@" || exit; times';
  const options = { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 };
  const { stdout } = await promisify(execFile)('bash', ['-c', script, String(core), ...command], options);
  const children = stdout.trimEnd().split('\n').at(-1) ?? '';
  const cpuMs = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60_000 + Number(rest) * 1000,
    0,
  );
  return { stdout, cpuMs };
}

function find(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1]);
}
