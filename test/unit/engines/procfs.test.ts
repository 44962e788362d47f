import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseStat } from '../../../src/engines/procfs.ts';

const numbers = '1 4711 4711 0 -1 4194560 1 2 3 4 50 20 7 3 20 0 1 0 123456 8192 100';

it('reads /proc/PID/stat, whatever the name of the program holds', () => {
  for (const name of ['gunicorn', 'a b) R 9 9 (c', ')']) {
    assert.deepEqual(parseStat(`4712 (${name}) S ${numbers}`), {
      pid: 4712,
      parentPid: 1,
      session: 4711,
      isZombie: false,
      startTicks: 123456,
      cpuTicks: 80,
    });
  }
});

it('knows zombies, and what is no stat file', () => {
  assert.equal(parseStat(`4712 (x) Z ${numbers}`)?.isZombie, true);
  assert.equal(parseStat(''), null);
});
