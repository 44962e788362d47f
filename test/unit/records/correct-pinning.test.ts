import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSideBySide } from '../../../src/comparison/side-by-side.ts';
import { parseRecord } from '../../../src/records/parse-record.ts';
import type { EnvironmentRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildUsualRecord } from '../../support/build-record.ts';

const usual = buildUsualRecord().environment;
const engines: Record<string, EnvironmentRecord['engine']> = {
  attached: { kind: 'attach', reason: 'http://127.0.0.1:8000 was given', versions: {}, network: 'direct' },
  remote: {
    kind: 'compose',
    reason: 'a Docker engine answers at ssh://me@bench (28.2.2, Compose 2.38.1)',
    versions: {},
    network: 'published-port',
  },
  local: {
    kind: 'compose',
    reason: 'a Docker engine answers (28.2.2, Compose 2.38.1)',
    versions: {},
    network: 'published-port',
  },
};

function read(engine: string, pinning = usual.pinning) {
  const environment = { ...usual, engine: engines[engine] as EnvironmentRecord['engine'], pinning };
  return parseRecord(JSON.stringify(buildUsualRecord({ environment })), 'record.json');
}

describe('a record that names cores of servers', () => {
  it('is read without them where no server was pinned', () => {
    for (const [engine, why] of [
      ['attached', 'they are not started here'],
      ['remote', 'they run on another machine'],
    ] as const) {
      assert.deepEqual(read(engine).environment.pinning, {
        generatorCores: [3],
        serverCores: null,
        message: `generator on core 3, servers not pinned: ${why}`,
      });
    }
  });

  it('is read as it is where they were', () => {
    assert.deepEqual(read('local').environment.pinning, usual.pinning);
  });

  it('of either form is pinned like one of the other', () => {
    const old = read('attached');
    const now = read('attached', {
      generatorCores: [3],
      serverCores: null,
      message: 'generator on core 3, servers not pinned: they are not started here',
    });
    assert.deepEqual(compareSideBySide(summarizeRecord(old), summarizeRecord(now)).warnings, []);
  });
});
