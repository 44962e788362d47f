import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leaveServersUnpinned } from '../../../../src/entry/measuring/leave-servers-unpinned.ts';
import { chooseCores } from '../../../../src/machine/choose-cores.ts';

const layout = chooseCores({ allowed: [0, 1, 2], physical: [[0], [1], [2]], hasTaskset: true }, true);

describe('servers that the engine does not pin', () => {
  it('have no cores, while the generator keeps its own', () => {
    for (const [unpinned, why] of [
      ['not-started-here', 'they are not started here'],
      ['other-machine', 'they run on another machine'],
    ] as const) {
      assert.deepEqual(leaveServersUnpinned(layout, unpinned), {
        generatorCores: [2],
        serverCores: null,
        message: `generator on core 2, servers not pinned: ${why}`,
        warning: null,
      });
    }
  });

  it('are warned of where they share this machine with the generator', () => {
    const { serverCores, message, warning } = leaveServersUnpinned(layout, 'fewer-cores');
    assert.equal(serverCores, null);
    assert.match(message, /servers not pinned: the Docker engine has fewer cores than this machine$/);
    assert.match(warning ?? '', /^The servers are not pinned .* expect more noise/);
  });

  it('on another machine are not slowed by a generator with which they share no core', () => {
    const threads = chooseCores({ allowed: [0, 1], physical: [[0, 1]], hasTaskset: true }, true);
    assert.match(threads.warning ?? '', /two threads/);
    assert.equal(leaveServersUnpinned(threads, 'other-machine').warning, null);
  });

  it('change nothing where nothing is pinned', () => {
    const one = chooseCores({ allowed: [0], physical: [[0]], hasTaskset: true }, true);
    assert.equal(leaveServersUnpinned(one, 'not-started-here'), one);
  });
});
