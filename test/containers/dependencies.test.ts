import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composePython, createBench, djangoComposeFile, pythonServer } from './support/containers.ts';
import { assertStartFails, impatient, startWeb } from './support/start-web.ts';

test('a service that another one waits for in vain is told, with its log', async () => {
  const broken = ['depends_on: { broken: { condition: service_healthy } }', ''];
  const compose = `${composePython(pythonServer(200), broken)}  broken:
    extends: { file: ${djangoComposeFile}, service: django }
    command: [python3, -c, "raise SystemExit('the store is corrupt')"]
`;
  await assertStartFails(compose, {
    code: 'server-not-ready',
    message: /does not start/,
    details: /broken \| the store is corrupt/,
  });
});

const store = (code: string) =>
  `  store:\n    extends: { file: ${djangoComposeFile}, service: django }\n    command: [python3, -c, ${JSON.stringify(code)}]\n`;
const unhealthy = '    healthcheck: { test: [CMD-SHELL, "echo no journal; exit 1"] }\n';

test('a service that another one waits for and that never becomes healthy fails when its time is up, with its log', async () => {
  const waiting = ['depends_on: { store: { condition: service_healthy } }'];
  const compose = `${composePython(pythonServer(200), waiting)}${store('import time; print("replaying", flush=True); time.sleep(600)')}${unhealthy}`;
  await assertStartFails(
    compose,
    {
      code: 'server-not-ready',
      message: /after 3 s: "store", which others wait for, is not yet healthy: no journal/,
      details: /store \| replaying/,
    },
    impatient,
  );
});

test('a service that another one waits for and that crashes for ever is told, with its log', async () => {
  const waiting = ['depends_on: { store: { condition: service_healthy } }'];
  const compose = `${composePython(pythonServer(200), waiting)}${store('raise SystemExit("corrupt")')}${unhealthy}    restart: always\n`;
  await assertStartFails(
    compose,
    { code: 'server-not-ready', message: /does not start|which others wait for/, details: /store \| corrupt/ },
    impatient,
  );
});

test('what a service waits for may take longer than its own start: a migration, and a chain of services', async () => {
  const chain = (name: string, needs: string) =>
    `  ${name}:\n    extends: { file: ${djangoComposeFile}, service: django }\n    command: [python3, -c, "import time; time.sleep(6); open('/tmp/up', 'w'); time.sleep(600)"]\n    healthcheck: { test: [CMD, test, -e, /tmp/up] }\n    depends_on: { ${needs} }\n`;
  const compose = [
    composePython(pythonServer(200), ['depends_on: { last: { condition: service_healthy } }']),
    store('import time; time.sleep(12)'),
    '    healthcheck: { disable: true }\n',
    chain('first', 'store: { condition: service_completed_successfully }'),
    chain('last', 'first: { condition: service_healthy }'),
  ].join('');
  await using bench = await createBench();
  await using arm = await startWeb(bench, compose, 'ready: { timeout_seconds: 10 }\n');
  assert.equal((await fetch(arm.origin)).status, 200);
});
