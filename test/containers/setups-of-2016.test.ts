/**
 * The setups of 2016 need packages that not every machine can reach. All but their build is tested: what Compose makes of
 * the definitions, and with stand-in programs in place of Daphne and worker the order of their start and what they share.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readComposeModel } from '../../src/engines/compose/compose-command.ts';
import type { ComposeModel, ComposeService } from '../../src/engines/compose/compose-model.ts';
import {
  type Bench,
  builtInVariant,
  createBench,
  customVariant,
  docker,
  fetchText,
  readEnvironment,
} from './support/containers.ts';

async function readModel(name: string): Promise<ComposeModel> {
  const { setup } = await builtInVariant(name);
  return readComposeModel(setup, await readEnvironment(), new AbortController().signal);
}

/** Answers when the other container has; 503 where it does not. */
const answerWith = (ask: string) => `
import http.server, os, time
${ask}
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        answer = b"OK" if ask() else b"no worker answered"
        self.send_response(200 if answer == b"OK" else 503)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)
    def log_message(self, *arguments): pass
http.server.HTTPServer(("0.0.0.0", int(os.environ["PORT"])), Handler).serve_forever()
`;

const standIns = {
  // As much memory as asgi_ipc asks for, every page of it used: the server would die where there is not so much.
  'daphne-ipc-2016': {
    daphne: answerWith(`
from multiprocessing import shared_memory
memory = shared_memory.SharedMemory("channels-bench", create=True, size=120 * 2**20)
for page in range(0, memory.size, 4096): memory.buf[page] = 0
def ask():
    memory.buf[0] = 1
    until = time.monotonic() + 2
    while memory.buf[0] != 2 and time.monotonic() < until: time.sleep(0.001)
    return memory.buf[0] == 2`),
    worker: `
import time
from multiprocessing import shared_memory
memory = None
while memory is None:
    try: memory = shared_memory.SharedMemory("channels-bench")
    except FileNotFoundError: time.sleep(0.05)
while True:
    if memory.buf[0] == 1: memory.buf[0] = 2
    time.sleep(0.001)
`,
  },
  'daphne-redis-2016': {
    daphne: answerWith(`
import redis
layer = redis.Redis.from_url(os.environ["REDIS_URL"])
def ask():
    layer.lpush("requests", "1")
    return layer.brpop("answers", 2) is not None`),
    worker: `
import os, redis, time
layer = redis.Redis.from_url(os.environ["REDIS_URL"])
while True:
    try:
        layer.brpop("requests")
        layer.lpush("answers", "1")
    except redis.exceptions.ConnectionError: time.sleep(0.1)
`,
  },
} as const;

type StandIns = keyof typeof standIns;

/** The setup's own definition with another image and other programs in it. */
async function startStandIns(bench: Bench, name: StandIns, change: (worker: ComposeService) => ComposeService) {
  const model = await readModel(name);
  const image = (await readModel('gunicorn')).services['gunicorn']?.build ?? {};
  const programs: Readonly<Record<string, string>> = standIns[name];
  const services = Object.entries(model.services).map(([service, definition]) => {
    const program = programs[service];
    if (program === undefined) return [service, definition];
    // Compose reads a dollar sign as a variable.
    const standIn = { ...definition, build: image, command: ['python3', '-c', program.replaceAll('$', '$$$$')] };
    return [service, service === 'worker' ? change(standIn) : standIn];
  });
  const setup = 'title: Stand-in\ntarget: { service: daphne, port: 8000 }\nhttp: {}\nready: { timeout_seconds: 15 }\n';
  const variant = await customVariant(bench, `stand-in-${name}`, {
    'setup.yaml': setup,
    'compose.yaml': JSON.stringify({ ...model, services: Object.fromEntries(services) }),
  });
  return bench.start(variant);
}

async function listStarts(runId: string): Promise<readonly string[]> {
  const ids = await docker(['ps', '--quiet', '--filter', `label=channels-bench.run=${runId}`]);
  const format = '{{.State.StartedAt}} {{index .Config.Labels "com.docker.compose.service"}}';
  const lines = await docker(['inspect', '--format', format, ...ids.split('\n')]);
  return lines
    .split('\n')
    .sort()
    .map((line) => line.split(' ')[1] ?? '');
}

test('Compose reads the definitions: the programs of the report, each where it belongs', async () => {
  const gunicorn = await readModel('gunicorn-2016');
  assert.deepEqual(gunicorn.services['gunicorn']?.['command'], ['gunicorn', 'testproject.wsgi', '-b', '0.0.0.0:8000']);

  const commands = { daphne: ['daphne', '-b', '0.0.0.0', '-p', '8000', 'testproject.asgi:channel_layer'] };
  for (const name of Object.keys(standIns) as StandIns[]) {
    const { services } = await readModel(name);
    assert.deepEqual(services['daphne']?.['command'], commands.daphne);
    assert.deepEqual(services['worker']?.['command'], ['python', 'manage.py', 'runworker']);
    assert.deepEqual(services['worker']?.build, services['daphne']?.build, 'one image for both');
    const settings = (service: string) => services[service]?.['environment'] as Readonly<Record<string, string>>;
    assert.equal(settings('worker')['DJANGO_SETTINGS_MODULE'], settings('daphne')['DJANGO_SETTINGS_MODULE']);
  }
  const { services } = await readModel('daphne-ipc-2016');
  assert.deepEqual([services['daphne']?.['ipc'], services['worker']?.['ipc']], ['shareable', 'service:daphne']);
  assert.equal(Number(services['daphne']?.['shm_size']), 2 ** 30);
});

for (const [name, order] of [
  ['daphne-redis-2016', ['redis', 'daphne', 'worker']],
  ['daphne-ipc-2016', ['daphne', 'worker']],
] as const) {
  test(`${name}: the containers start in their order, and the worker answers through what both share`, async () => {
    await using bench = await createBench();
    await using arm = await startStandIns(bench, name, (worker) => worker);
    for (let request = 0; request < 20; request += 1) assert.equal(await fetchText(arm.origin), 'OK');
    assert.deepEqual(await listStarts(bench.runId), order);
    assert.deepEqual(await arm.readIncidents(), []);
    const services = Object.keys((await arm.readUsage()).cpuMs ?? {}).filter((service) => service !== 'docker-proxy');
    assert.deepEqual(services.sort(), [...order].sort());
  });
}

test('daphne-ipc-2016: without the shared memory no worker would answer', async () => {
  await using bench = await createBench();
  const starting = startStandIns(bench, 'daphne-ipc-2016', ({ ipc: _ipc, ...worker }) => worker);
  await assert.rejects(starting, { code: /server-not-ready|wrong-answer/ });
});
