import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseProfiler } from '../../../src/machine/choose-profiler.ts';

const task = { pid: 12, seconds: 4.2, output: '/tmp/stacks' };

describe('chooseProfiler', () => {
  it("prefers the setup's own", async () => {
    const profiler = await chooseProfiler({ command: 'rbspy record', findProgram: async () => '/usr/bin/py-spy' });
    assert.deepEqual(profiler.buildCommand(task), ['/bin/sh', '-c', 'rbspy record']);
    assert.equal(profiler.needsPython, false);
  });

  it('takes py-spy where it is installed, with children and in whole seconds', async () => {
    const profiler = await chooseProfiler({ command: null, findProgram: async (name) => `/opt/${name}` });
    const command = profiler.buildCommand(task).join(' ');
    assert.match(
      command,
      /^\/opt\/py-spy record --format raw .*--subprocesses.*--duration 5 --output \/tmp\/stacks --pid 12$/,
    );
    assert.equal(profiler.needsPython, true);
  });

  it('says what to install where there is none', async () => {
    await assert.rejects(chooseProfiler({ command: null, findProgram: async () => null }), {
      code: 'profiler-unavailable',
      hint: /pip install py-spy/,
    });
  });
});
