import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSetup } from '../../src/setups/read-setup.ts';
import {
  builtInVariant,
  composePython,
  createBench,
  customVariant,
  describeWeb,
  djangoComposeFile,
  docker,
  fetchText,
  listLeftovers,
  pythonServer,
} from './support/containers.ts';

const files = {
  'setup.yaml': describeWeb(
    'versions:\n  commands:\n    python_inside: { service: web, command: "python3 --version" }\n',
  ),
  // What two copies would fight for: fixed ports, names of containers, networks and volumes.
  'compose.yaml': `
name: fixed-name
services:
  web:
    extends: { file: ${djangoComposeFile}, service: django }
    container_name: channels-bench-test-web
    ports: !override ["18000:8000"]
    command: [python3, -c, ${JSON.stringify(pythonServer(200))}]
    volumes: ["data:/data"]
    networks: [inner]
    environment: { DOLLAR: "a$$b" }
    depends_on:
      store: { condition: service_healthy }
      migrate: { condition: service_completed_successfully }
    healthcheck: { disable: true }
  migrate:
    extends: { file: ${djangoComposeFile}, service: django }
    ports: !reset []
    command: [python3, -c, "print('migrated')"]
    healthcheck: { disable: true }
  store:
    extends: { file: ${djangoComposeFile}, service: redis }
    container_name: channels-bench-test-store
    ports: ["16379:6379"]
    networks: [inner]
volumes:
  data: { name: channels-bench-test-data }
networks:
  inner: { name: channels-bench-test-network }
`,
};

test('a compose.yaml with fixed ports and names runs as it is, twice at once', async () => {
  const bench = await createBench();
  // A volume of that name belongs to the user, with whatever is in it.
  await docker(['volume', 'create', 'channels-bench-test-data']);
  try {
    const variant = await customVariant(bench, 'fixed', files);
    const first = await bench.start(variant);
    const second = await bench.start({ ...variant, name: 'fixed@base' });
    for (const arm of [first, second]) {
      assert.equal(await fetchText(arm.origin), 'OK');
      assert.match((await arm.readVersions())['python_inside'] ?? '', /^Python 3/);
      assert.deepEqual(await arm.readIncidents(), [], 'a migration that has ended well is no incident');
    }
    const id = await docker([
      'ps',
      '-q',
      '--filter',
      `label=channels-bench.run=${bench.runId}`,
      '--filter',
      'publish=1-65535',
    ]);
    assert.equal(id.split('\n').length, 2, 'only the targets publish a port');
    assert.equal(await docker(['exec', id.split('\n')[0] ?? '', 'printenv', 'DOLLAR']), 'a$b');
    await Promise.all([first[Symbol.asyncDispose](), second[Symbol.asyncDispose]()]);
    assert.match(await docker(['volume', 'ls', '-q']), /channels-bench-test-data/, "the user's volume stays");
  } finally {
    await bench[Symbol.asyncDispose]();
    await docker(['volume', 'rm', 'channels-bench-test-data']);
  }
  assert.deepEqual(await listLeftovers(bench.runId), []);
});

test('the example of a custom setup runs as it is', async () => {
  await using bench = await createBench();
  const setup = await readSetup(fileURLToPath(new URL('../../examples/custom-setup', import.meta.url)));
  await using arm = await bench.start({ name: setup.name, setup, sourceDirectory: null });
  assert.equal(await fetchText(arm.origin), setup.file.http.expect.body);
  assert.match((await arm.readVersions())['python'] ?? '', /^3\.\d+/);
});

test('a server that restarts until it can run gets a new port and is found there', async () => {
  await using bench = await createBench();
  // Fails until its second start: the volume remembers the first.
  const failsFirst = 'if not os.path.exists("/tmp/seen"): open("/tmp/seen", "w"); sys.exit(3)';
  const compose = composePython(pythonServer(200, failsFirst), ['restart: always']);
  const variant = await customVariant(bench, 'restarting', { 'setup.yaml': describeWeb(), 'compose.yaml': compose });
  await using arm = await bench.start(variant);
  assert.equal(await fetchText(arm.origin), 'OK');
  assert.deepEqual(await arm.readIncidents(), [], 'restarts before it was ready are no incidents');
});

test("on the host's network a compose.yaml that does not use PORT keeps its port, or is told that it is taken", async () => {
  await using bench = await createBench({ network: 'host' });
  const compose = composePython(pythonServer(200).replace('8000', '18471')).replace(
    'extends:',
    'environment: { PORT: "0" }\n    extends:',
  );
  const setup = describeWeb().replace('8000', '18471');
  const variant = await customVariant(bench, 'fixed-host', { 'setup.yaml': setup, 'compose.yaml': compose });
  await using arm = await bench.start(variant);
  assert.equal(arm.origin, 'http://127.0.0.1:18471');
  await assert.rejects(bench.start(variant), {
    name: 'BenchError',
    code: 'port-in-use',
    message: /18471 is taken by process/,
  });
});

/** A compose.yaml that puts its server on the host's network by itself. */
function composeOnHost(port: string): string {
  const compose = composePython(pythonServer(200).replace('8000', port), ['network_mode: host', 'ports: !reset []']);
  // What the file extends listens on PORT.
  return compose.replace('extends:', 'environment: { PORT: "0" }\n    extends:');
}

test("a compose.yaml on the host's network is not measured where another program has its port", async () => {
  await using bench = await createBench();
  const setup = describeWeb().replace('8000', '18475');
  const variant = await customVariant(bench, 'on-host', {
    'setup.yaml': setup,
    'compose.yaml': composeOnHost('18475'),
  });
  const foreign = createServer((_, response) => response.end('OK')).unref();
  await new Promise<void>((resolve) => foreign.listen(18_475, '127.0.0.1', resolve));
  const taken = { name: 'BenchError', code: 'port-in-use', message: /18475 is taken by process/ };
  await assert.rejects(bench.start(variant), taken);
  assert.doesNotMatch((await listLeftovers(bench.runId)).join('\n'), /container/);
  await new Promise((resolve) => foreign.close(resolve));
  await using arm = await bench.start(variant);
  assert.equal(arm.origin, 'http://127.0.0.1:18475');
  // Or one copy would be measured as both sides of a comparison.
  await assert.rejects(bench.start({ ...variant, name: 'on-host@base' }), {
    ...taken,
    hint: /Two copies of a setup, .* \(\$\{PORT:-18475\}\)/,
  });
});

test("copies on the host's network run side by side when compose.yaml takes its port from PORT", async () => {
  await using bench = await createBench();
  const variant = await customVariant(bench, 'on-host', {
    'setup.yaml': describeWeb(),
    'compose.yaml': composeOnHost('$' + '{PORT:-8000}'),
  });
  await using first = await bench.start(variant);
  await using second = await bench.start({ ...variant, name: 'on-host@base' });
  assert.notEqual(first.origin, second.origin);
  for (const { origin } of [first, second]) {
    assert.notEqual(origin, 'http://127.0.0.1:8000');
    assert.equal(await fetchText(origin), 'OK');
  }
});

test('the source under test is what the containers run, and two sources coexist', async () => {
  await using bench = await createBench();
  const plain = await builtInVariant('gunicorn');
  await bench.engine.prepare([plain], { signal: new AbortController().signal });
  const sources = await mkdtemp(join(tmpdir(), 'channels-bench-source-'));
  try {
    const image = await docker(['image', 'ls', '-q', '--filter', `label=channels-bench.run=${bench.runId}`]);
    const variants = [];
    for (const version of ['3.9.91', '3.9.92']) {
      const source = join(sources, version);
      await makeAsgirefSource(image, source, version);
      variants.push({ ...(await builtInVariant('gunicorn', source)), name: `gunicorn@${version}` });
    }
    await bench.engine.prepare(variants, { signal: new AbortController().signal });
    for (const variant of [...variants, plain]) {
      await using arm = await bench.start(variant);
      const versions = await arm.readVersions();
      if (variant === plain) assert.equal(versions['source'], undefined);
      else {
        assert.equal(`gunicorn@${versions['asgiref']}`, variant.name);
        assert.equal(versions['source'], 'asgiref');
      }
    }
  } finally {
    await rm(sources, { recursive: true, force: true });
  }
});

/** The asgiref of an image as a checkout with another version: small, pure Python, and loaded by every setup. */
async function makeAsgirefSource(image: string, directory: string, version: string): Promise<void> {
  const copied = join(directory, 'copied');
  await mkdir(copied, { recursive: true });
  const where = 'import asgiref, os; print(os.path.dirname(asgiref.__file__))';
  const id = await docker(['create', image]);
  try {
    const packageDirectory = await docker(['run', '--rm', image, 'python3', '-c', where]);
    await docker(['cp', `${id}:${packageDirectory}`, copied]);
  } finally {
    await docker(['rm', id]);
  }
  await cp(join(copied, 'asgiref'), join(directory, 'asgiref'), { recursive: true });
  await rm(copied, { recursive: true });
  await writeFile(join(directory, 'asgiref/__init__.py'), `__version__ = "${version}"\n`);
  const project = `[project]\nname = "asgiref"\nversion = "${version}"\n[tool.setuptools]\npackages = ["asgiref"]\n`;
  const build = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n';
  await writeFile(join(directory, 'pyproject.toml'), build + project);
}
