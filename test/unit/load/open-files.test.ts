import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countFiles } from '../../../src/load/open-files.ts';
import { latencyPhase } from '../../support/scripted-bench.ts';
import { shortConnect, shortEcho } from '../../support/websocket-bench.ts';

it('a phase needs a file for each socket of each target, those that are opened and closed included', () => {
  assert.equal(countFiles({ ...shortEcho, sockets: 5000 }, 1), 5128);
  assert.equal(countFiles({ ...shortEcho, sockets: 5000 }, 2), 10_128);
  assert.equal(countFiles({ ...shortConnect, sockets: 100, handshakes: 10 }, 2), 368);
  assert.equal(countFiles(latencyPhase, 2), 0);
});
