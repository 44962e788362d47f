import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ChooseProfilerOptions, chooseProfiler } from '../../../src/machine/choose-profiler.ts';

const task = { pid: 12, seconds: 4.2, output: '/tmp/stacks' };
const choose = async (changes: Partial<ChooseProfilerOptions>) =>
  chooseProfiler({ command: null, areProcesses: true, findProgram: async () => null, ...changes });

describe('chooseProfiler', () => {
  it("prefers the setup's own", async () => {
    const profiler = await choose({ command: 'rbspy record', findProgram: async () => '/usr/bin/py-spy' });
    assert.ok(profiler.kind === 'command');
    assert.deepEqual(profiler.buildCommand(task), ['/bin/sh', '-c', 'rbspy record']);
    assert.equal(profiler.needsPython, false);
  });

  it('takes py-spy where it is installed, with children and in whole seconds', async () => {
    const profiler = await choose({ findProgram: async (name) => `/opt/${name}` });
    assert.ok(profiler.kind === 'command');
    assert.match(
      profiler.buildCommand(task).join(' '),
      /^\/opt\/py-spy record --format raw .*--subprocesses.*--duration 5 --output \/tmp\/stacks --pid 12$/,
    );
    assert.equal(profiler.needsPython, true);
  });

  it('has programs sample themselves where there is neither, and in containers', async () => {
    assert.equal((await choose({})).kind, 'sampler');
    assert.equal((await choose({ areProcesses: false, findProgram: async (name) => `/opt/${name}` })).kind, 'sampler');
  });

  it("says that the setup's own cannot look into containers", async () => {
    await assert.rejects(choose({ command: 'rbspy record', areProcesses: false }), {
      code: 'profiler-unavailable',
      hint: /--engine processes/,
    });
  });
});
