/** The sampler that Python programs load themselves, with real programs. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openSampler, type Sampler } from '../../../src/machine/open-sampler.ts';
import { parseCollapsedStacks } from '../../../src/records/collapsed-stacks.ts';

const pythonDirectory = resolve(import.meta.dirname, '../../../profiling/python');
const signal = new AbortController().signal;

/** `hot` takes all the CPU time there is, in the main thread or in another one, in this process or in a child. */
const program = `
import os, sys, threading, time
def hot():
    while True:
        sum(range(1000))
def idle():
    threading.Event().wait()
def main():
    mode = sys.argv[1]
    print("ready", flush=True)
    if mode == "child":
        if os.fork():
            idle()
        hot()
    threading.Thread(target=hot if mode == "thread" else idle, daemon=True).start()
    idle() if mode == "thread" else hot()
main()
`;

let directory = '';
let sampler: Sampler;
let children: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
  sampler = await openSampler(directory);
  children = [];
});
afterEach(async () => {
  for (const { pid } of children) {
    try {
      process.kill(-(pid ?? 0), 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  }
  await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'close')));
  await sampler[Symbol.asyncDispose]();
  const left = await readdir(directory);
  await rm(directory, { recursive: true, force: true });
  assert.deepEqual(
    left.filter((name) => name.startsWith('profile-')),
    [],
    'a folder is left',
  );
});

async function start(args: readonly string[], path = pythonDirectory): Promise<ChildProcess> {
  const child = spawn('/usr/bin/python3', ['-B', ...args], {
    env: { PATH: '/usr/bin:/bin', PYTHONPATH: path, BENCH_PROFILE_DIR: sampler.directory },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  children.push(child);
  await once(child.stdout as NodeJS.ReadableStream, 'data');
  return child;
}

/** Share of the samples that found the program in this function itself. */
function findShare(text: string, name: string): number {
  const { stacks, total, malformedLines } = parseCollapsedStacks(text);
  assert.equal(malformedLines, 0, text);
  const own = stacks.filter(({ frames }) => frames.at(-1)?.startsWith(`${name} (`));
  return own.reduce((sum, { weight }) => sum + weight, 0) / total;
}

describe('the built-in sampler', () => {
  for (const mode of ['main', 'thread', 'child']) {
    it(`finds where the time goes: ${mode}`, async () => {
      await start(['-c', program, mode]);
      const text = await sampler.collect(1.5, signal);
      // Waiting takes no CPU time, so nothing else can be found.
      assert.ok(findShare(text, 'hot') > 0.95, text);
      assert.match(text, /main \(<string>\);hot \(<string>\) \d+|_bootstrap.*hot/);
    });
  }

  it('lets the program import the sitecustomize that it would have had, and leaves its path alone', async () => {
    const own = join(directory, 'own');
    await mkdir(own);
    await writeFile(join(own, 'sitecustomize.py'), 'import builtins; builtins.greeting = "mine"\n');
    const child = await start(
      ['-c', 'import sys; print(greeting, sys.modules["sitecustomize"].__file__, sys.path[1:2])'],
      [pythonDirectory, own].join(delimiter),
    ).catch((error) => error);
    // The line came with the first data; a program that fails to start prints none and ends with another code.
    if (child.exitCode === null) await once(child, 'close');
    assert.equal(child.exitCode, 0);
  });

  it('changes nothing in a program that ends before it begins', async () => {
    const child = await start(['-c', 'print("done", flush=True)']);
    if (child.exitCode === null) await once(child, 'close');
    assert.equal(child.exitCode, 0);
    await assert.rejects(sampler.collect(0.1, signal), { code: 'profiler-failed', message: /loaded by no program/ });
  });

  it('says that a program which is no Python, or looks at no PYTHONPATH, did not load it', async () => {
    await start(['-I', '-c', program, 'main']);
    await assert.rejects(sampler.collect(0.2, signal), {
      code: 'profiler-failed',
      hint: /name a profiler in setup.yaml/,
    });
  });

  it('takes what the others wrote when one of them was killed meanwhile', { timeout: 40_000 }, async () => {
    await start(['-c', program, 'main']);
    const other = await start(['-c', program, 'main']);
    const collecting = sampler.collect(1, signal);
    while (!(await readdir(sampler.directory)).includes(`${other.pid}.sampling`))
      await new Promise((r) => setTimeout(r, 10));
    other.kill('SIGKILL');
    assert.ok(findShare(await collecting, 'hot') > 0.9);
  });

  it('does not follow a link that a program put in place of its stacks', async () => {
    const secret = join(directory, 'secret');
    await writeFile(secret, 'root;secret 1\n');
    await symlink(secret, join(sampler.directory, '1.stacks'));
    await assert.rejects(sampler.collect(0.1, signal), { code: 'ELOOP' });
  });

  it('ends at the signal', async () => {
    const controller = new AbortController();
    const collecting = sampler.collect(60, controller.signal);
    controller.abort(new Error('Ctrl-C'));
    await assert.rejects(collecting, /Ctrl-C/);
  });
});
