import assert from 'node:assert/strict';
import { it } from 'node:test';
import { classifyConnectionError } from '../../../src/load/connection-errors.ts';

it('names a socket error after what the server did', () => {
  const classify = (code: string) => classifyConnectionError(Object.assign(new Error(code), { code }));
  assert.equal(classify('ECONNREFUSED'), 'connect');
  assert.equal(classify('EADDRNOTAVAIL'), 'connect');
  assert.equal(classify('ECONNRESET'), 'reset');
  assert.equal(classify('EPIPE'), 'reset');
  assert.equal(classify('ETIMEDOUT'), 'timeout');
  assert.equal(classify('EPROTO'), 'other');
  assert.equal(classifyConnectionError(new Error('without a code')), 'other');
});
