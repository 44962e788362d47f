import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choosePath } from '../../../src/setups/choose-path.ts';
import { buildSetup } from '../../support/build-setup.ts';

const setup = buildSetup({
  http: { path: '/', expect: { status: 200, body: 'OK' }, alternatives: { '/json': { status: 201 } } },
});

describe('choosePath', () => {
  it("takes the setup's own path unless another one is asked for", () => {
    const own = { path: '/', expect: { status: 200, body: 'OK' } };
    assert.deepEqual(choosePath(setup, null), own);
    assert.deepEqual(choosePath(setup, '/'), own);
  });

  it('takes an alternative with its own answer; without a body any is right', () => {
    assert.deepEqual(choosePath(setup, '/json'), { path: '/json', expect: { status: 201, body: null } });
  });

  it('refuses a path without a known answer and lists those that have one', () => {
    assert.throws(() => choosePath(setup, '/other'), { code: 'invalid-settings', hint: /one of \/, \/json/ });
    assert.throws(() => choosePath(setup, 'constructor'), { code: 'invalid-settings' });
  });
});
