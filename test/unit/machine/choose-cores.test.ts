import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AvailableCores,
  chooseCores,
  parseCoreList,
  readAvailableCores,
} from '../../../src/machine/choose-cores.ts';

const machine = (...physical: number[][]): AvailableCores => ({
  allowed: physical.flat().sort((a, b) => a - b),
  physical,
  hasTaskset: true,
});

describe('chooseCores', () => {
  it('gives the generator the last of two cores, and the servers the other', () => {
    assert.deepEqual(chooseCores(machine([0], [1]), true), {
      generatorCores: [1],
      serverCores: [0],
      message: 'generator on core 1, servers on core 0',
      warning: null,
    });
  });

  it('gives the generator a physical core with both of its threads', () => {
    for (const [cores, generatorCores, serverCores] of [
      [machine([0, 1], [2, 3]), [2, 3], [0, 1]],
      [machine([0, 2], [1, 3]), [1, 3], [0, 2]],
      [machine([0], [1], [2], [3]), [3], [0, 1, 2]],
    ] as const) {
      const layout = chooseCores(cores, true);
      assert.deepEqual(
        [layout.generatorCores, layout.serverCores, layout.warning],
        [generatorCores, serverCores, null],
      );
    }
  });

  it('never gives a core to both, and leaves none out', () => {
    for (const cores of [machine([0, 1]), machine([3], [5, 7], [9]), machine([0, 4], [1, 5], [2, 6], [3, 7])]) {
      const { generatorCores, serverCores } = chooseCores(cores, true);
      assert.ok(generatorCores !== null && serverCores !== null && serverCores.length > 0);
      assert.deepEqual([...generatorCores, ...serverCores].sort(), [...cores.allowed].sort());
    }
  });

  it('shares out the two threads of one physical core, and says what that costs', () => {
    const { generatorCores, serverCores, warning } = chooseCores(machine([0, 1]), true);
    assert.deepEqual([generatorCores, serverCores], [[1], [0]]);
    assert.match(warning ?? '', /threads of one physical core/);
  });

  it('pins nothing on one core, without taskset or where it was switched off, and warns each time', () => {
    const cases: readonly [AvailableCores, boolean, RegExp][] = [
      [machine([2]), true, /one core/],
      [{ ...machine([0], [1]), hasTaskset: false }, true, /taskset/],
      [machine([0], [1]), false, /switched off/],
    ];
    for (const [cores, isWanted, why] of cases) {
      const { generatorCores, serverCores, message, warning } = chooseCores(cores, isWanted);
      assert.deepEqual([generatorCores, serverCores], [null, null]);
      assert.match(message, why);
      assert.match(warning ?? '', why);
    }
  });
});

describe('parseCoreList', () => {
  it('reads single cores and ranges as the kernel writes them', () => {
    assert.deepEqual(parseCoreList('0'), [0]);
    assert.deepEqual(parseCoreList('0-2,5'), [0, 1, 2, 5]);
    assert.deepEqual(parseCoreList('1,3,8-9'), [1, 3, 8, 9]);
  });
});

it('finds on this machine at least one core, each in one physical core', () => {
  const { allowed, physical } = readAvailableCores(true);
  assert.ok(allowed.length > 0);
  assert.deepEqual(physical.flat().sort(), [...allowed].sort());
});
