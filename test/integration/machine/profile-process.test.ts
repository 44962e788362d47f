import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { compareProfiles } from '../../../src/comparison/compare-profiles.ts';
import { findProgram } from '../../../src/engines/processes/programs.ts';
import { type CommandProfiler, chooseProfiler } from '../../../src/machine/choose-profiler.ts';
import { findPythonRoots } from '../../../src/machine/find-python-roots.ts';
import { profileProcesses } from '../../../src/machine/profile-process.ts';
import { parseCollapsedStacks } from '../../../src/records/collapsed-stacks.ts';
import { readSetup } from '../../../src/setups/read-setup.ts';
import { builtInSetups, createEngineBench } from '../../support/engine-bench.ts';
import { findProcesses } from '../../support/find-processes.ts';

const selfProfiling = resolve(import.meta.dirname, '../../fixtures/self-profiling.py');

let directory = '';
let environment: Record<string, string> = {};
let children: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
  environment = { PATH: process.env['PATH'] ?? '', TMPDIR: directory };
  children = [];
});
afterEach(async () => {
  for (const child of children) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  }
  const left = await readdir(directory);
  await rm(directory, { recursive: true, force: true });
  assert.deepEqual(
    left.filter((name) => name.startsWith('channels-bench-profile')),
    [],
    'a folder is left',
  );
});

async function startPython(...args: string[]): Promise<number> {
  const child = spawn('/usr/bin/python3', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child.pid ?? 0;
}

async function choose(command: string | null): Promise<CommandProfiler> {
  const findPySpy = (name: string) => findProgram(name, environment);
  const profiler = await chooseProfiler({ command, areProcesses: true, findProgram: findPySpy });
  assert.ok(profiler.kind === 'command', 'py-spy is not installed');
  return profiler;
}

const profile = async (
  command: string,
  pid: number,
  changes: { seconds?: number; graceSeconds?: number; signal?: AbortSignal } = {},
) =>
  profileProcesses(await choose(command), {
    processIds: [pid],
    seconds: 0.1,
    environment,
    signal: new AbortController().signal,
    ...changes,
  });

describe("the setup's own profiler", () => {
  it('samples a real program, whose hottest function comes out', async () => {
    const name = join(directory, 'name');
    const pid = await startPython(selfProfiling, name);
    const ask = `echo "$PROFILE_OUTPUT" > ${name}; sleep $PROFILE_SECONDS; kill -USR1 $PROFILE_PID`;
    const wait = 'i=0; while [ ! -s "$PROFILE_OUTPUT" ] && [ $i -lt 100 ]; do sleep 0.05; i=$((i+1)); done; sleep 0.1';
    const stacks = parseCollapsedStacks(await profile(`${ask}; ${wait}`, pid, { seconds: 1 }));
    const { functions } = compareProfiles(parseCollapsedStacks('idle 1000'), stacks, 10);
    assert.ok(
      functions.some(({ name: found }) => found === 'hot (test/fixtures/self-profiling.py)'),
      JSON.stringify(functions),
    );
    assert.equal(stacks.malformedLines, 0);
  });

  const failures: Record<string, { command: string; message: RegExp; details?: RegExp }> = {
    'that fails': { command: 'echo no rights >&2; exit 3', message: /ended with code 3/, details: /no rights/ },
    'that writes nothing': { command: 'echo done', message: /wrote no stacks/, details: /done/ },
    'that does not exist': { command: 'nosuchprofiler', message: /ended with code 127/, details: /not found/ },
  };
  for (const [name, { command, message, details }] of Object.entries(failures)) {
    it(`${name} is told with what it said`, async () => {
      await assert.rejects(
        profile(command, process.pid),
        (error: { code?: string; message: string; details: string[] }) => {
          assert.equal(error.code, 'profiler-failed');
          assert.match(error.message, message);
          assert.match(error.details.join('\n'), details ?? /^/);
          return true;
        },
      );
    });
  }

  it('that does not end is stopped with its children', async () => {
    await assert.rejects(profile('sleep 98764 & wait', process.pid, { graceSeconds: 0.1 }), {
      code: 'profiler-failed',
      message: /was stopped: it ran for 0\.1 s more/,
    });
    assert.deepEqual(findProcesses('sleep 98764'), []);
  });

  it('is stopped with its children at the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    const profiling = profile(`sleep 98765 & touch ${directory}/begun; wait`, process.pid, {
      signal: controller.signal,
    });
    profiling.catch(() => undefined);
    while (!(await readdir(directory)).includes('begun')) await new Promise((done) => setTimeout(done, 10));
    controller.abort(reason);
    await assert.rejects(profiling, reason);
    assert.deepEqual(findProcesses('sleep 98765'), []);
  });
});

describe('findPythonRoots', () => {
  it('finds the Python below a shell, without its Python children', async () => {
    const fork = 'import os,sys,time\nif os.fork(): print(os.getpid(), flush=True)\ntime.sleep(60)';
    const child = spawn('/bin/sh', ['-c', `/usr/bin/python3 -c '${fork}'; true`], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const python = Number(line.toString());
      const all = (await readdir('/proc')).map(Number).filter((pid) => pid >= (child.pid ?? 0));
      const roots = findPythonRoots([child.pid ?? 0, ...all]);
      assert.ok(roots.includes(python));
      assert.ok(!roots.includes(child.pid ?? 0), 'the shell is no Python');
      assert.deepEqual(findPythonRoots([child.pid ?? 0, process.pid, 2 ** 22 + 1]), []);
    } finally {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    }
  });
});

/** Stands for py-spy: writes what it was called with, and a stack. */
const pretendPySpy = `#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in --output) output=$2 ;; --pid) pid=$2 ;; esac
  shift
done
if [ -n "$DENY" ]; then echo 'Permission Denied: Try running again with elevated permissions' >&2; exit 1; fi
printf 'main;handle_request (gunicorn/workers/sync.py:%d) 7\n' "$pid" > "$output"
`;

describe('the processes of a running arm', () => {
  it('are sampled by the Python among them that the others come from', async () => {
    const programs = join(directory, 'bin');
    await mkdir(programs);
    await writeFile(join(programs, 'py-spy'), pretendPySpy, { mode: 0o755 });
    environment = { ...environment, PATH: `${programs}:${environment['PATH']}` };
    await using bench = await createEngineBench({ install: true });
    await using arm = await bench.start(await readSetup(join(builtInSetups, 'gunicorn')));
    const processIds = (await arm.readProcessIds?.()) ?? [];
    assert.ok(processIds.length >= 2, 'a master and a worker');
    const signal = new AbortController().signal;
    const text = await profileProcesses(await choose(null), { processIds, seconds: 1, environment, signal });
    assert.equal(text, `main;handle_request (gunicorn/workers/sync.py:${processIds[0]}) 7\n`);

    environment = { ...environment, DENY: 'yes' };
    await assert.rejects(profileProcesses(await choose(null), { processIds, seconds: 1, environment, signal }), {
      code: 'profiler-failed',
      hint: /ptrace_scope/,
      message: /ended with code 1/,
    });
  });
});
