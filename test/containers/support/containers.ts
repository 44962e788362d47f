/** Real containers for tests: an engine of the test's own, setups written on the spot, and a look at what is left. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type ComposeEngineOptions, createComposeEngine } from '../../../src/engines/compose/compose-engine.ts';
import { runLabel } from '../../../src/engines/compose/compose-model.ts';
import type { Engine, RunningArm, Variant } from '../../../src/engines/engine.ts';
import { readSetup } from '../../../src/setups/read-setup.ts';

const execute = promisify(execFile);

export const setupsDirectory = fileURLToPath(new URL('../../../setups', import.meta.url));
/** The service that setups of tests extend: an image with Python, built once and then cached. */
export const djangoComposeFile = join(setupsDirectory, 'apps/django/compose.yaml');

const debianImages = {
  BENCH_BASE_IMAGE: 'channels-bench-debian:trixie',
  BENCH_NODE_IMAGE: 'channels-bench-debian:trixie',
  BENCH_RUBY_IMAGE: 'channels-bench-debian:trixie',
  BENCH_PACKAGES: 'debian',
  BENCH_REDIS_IMAGE: 'channels-bench-redis:trixie',
};

export async function docker(parameters: readonly string[], environment = process.env): Promise<string> {
  const { stdout } = await execute('docker', parameters, { env: environment, maxBuffer: 1e9 });
  return stdout.trim();
}

/** As the command line would pass it on; with the images of install-docker.sh where that has made them. */
export async function readEnvironment(): Promise<Record<string, string>> {
  const passed = [
    'PATH',
    'HOME',
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CONFIG',
    'BENCH_NPM_REGISTRY',
    ...Object.keys(debianImages),
  ];
  const environment = Object.fromEntries(
    passed.flatMap((name) => [[name, process.env[name] ?? '']]).filter(([, it]) => it),
  );
  const found = await docker(['image', 'ls', '--quiet', debianImages.BENCH_BASE_IMAGE]);
  return found === '' ? environment : { ...debianImages, ...environment };
}

export interface Bench extends AsyncDisposable {
  readonly runId: string;
  readonly engine: Engine;
  readonly directory: string;
  readonly lines: readonly string[];
  /** Prepares the variants unless that was done. */
  start(variant: Variant, signal?: AbortSignal): Promise<RunningArm>;
  logDirectory(variant: Variant): string;
}

/** An engine whose run, folder and containers go with it. */
export async function createBench(options: Partial<ComposeEngineOptions> = {}): Promise<Bench> {
  const environment = options.environment ?? (await readEnvironment());
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-containers-'));
  const runId = options.runId ?? `Test-${process.pid}-${Math.random().toString(36).slice(2, 8)}`;
  const lines: string[] = [];
  const engine = await createComposeEngine({
    runId,
    temporaryDirectory: directory,
    serverCores: [0],
    network: 'publish',
    environment,
    log: (line) => lines.push(line),
    ...options,
  }).catch(async (error: unknown) => {
    await rm(directory, { recursive: true });
    throw error;
  });
  const prepared = new Set<string>();
  const logDirectory = (variant: Variant) => join(directory, 'logs', variant.name);
  return {
    runId,
    engine,
    directory,
    lines,
    logDirectory,
    async start(variant, signal = new AbortController().signal) {
      if (!prepared.has(variant.name)) await engine.prepare([variant], { signal });
      prepared.add(variant.name);
      await mkdir(logDirectory(variant), { recursive: true });
      return engine.start(variant, { logDirectory: logDirectory(variant), signal });
    },
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export async function builtInVariant(name: string, sourceDirectory: string | null = null): Promise<Variant> {
  return { name, setup: await readSetup(join(setupsDirectory, name)), sourceDirectory };
}

/** A user's own setup: writes the files into the bench's folder. */
export async function customVariant(
  bench: Bench,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<Variant> {
  const directory = join(bench.directory, 'setups', name);
  await mkdir(directory, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(directory, file), text);
  return { name, setup: await readSetup(directory), sourceDirectory: null };
}

/** setup.yaml for a service called `web` on port 8000. */
export function describeWeb(more = ''): string {
  return `title: Web\ntarget:\n  service: web\n  port: 8000\nhttp:\n  path: /\n${more}`;
}

/** A service that runs a line of Python. */
export function composePython(code: string, more: readonly string[] = []): string {
  return [
    'services:',
    '  web:',
    `    extends: { file: ${djangoComposeFile}, service: django }`,
    `    command: [python3, -c, ${JSON.stringify(code)}]`,
    '    healthcheck: { disable: true }',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

/** Python that answers every GET with a status. */
export function pythonServer(status: number, before = ''): string {
  return [
    'import http.server, os, sys, time',
    before,
    'class Handler(http.server.BaseHTTPRequestHandler):',
    '    def do_GET(self):',
    `        self.send_response(${status}); self.send_header("content-length", "2"); self.end_headers(); self.wfile.write(b"OK")`,
    '    def log_message(self, *arguments): pass',
    'http.server.HTTPServer(("0.0.0.0", 8000), Handler).serve_forever()',
  ].join('\n');
}

/** Everything that carries the run's label, and its build's leftovers; empty when the run has cleaned up. */
export async function listLeftovers(runId: string, environment = process.env): Promise<string[]> {
  const filter = ['--filter', `label=${runLabel}=${runId}`];
  const lists = await Promise.all([
    docker(['ps', '--all', '--format', 'container {{.Names}}', ...filter], environment),
    docker(['network', 'ls', '--format', 'network {{.Name}}', ...filter], environment),
    docker(['volume', 'ls', '--format', 'volume {{.Name}}', ...filter], environment),
    docker(['image', 'ls', '--format', 'image {{.Repository}}:{{.Tag}}', ...filter], environment),
  ]);
  return lists.flatMap((list) => (list === '' ? [] : list.split('\n')));
}

export async function fetchText(origin: string, path = '/'): Promise<string> {
  const answer = await fetch(`${origin}${path}`);
  return answer.text();
}
