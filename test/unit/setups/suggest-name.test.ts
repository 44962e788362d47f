import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestName } from '../../../src/setups/suggest-name.ts';

describe('suggestName', () => {
  const known = ['gunicorn', 'daphne', 'daphne-redis', 'uvicorn'];

  it('finds the nearest spelling', () => {
    assert.equal(suggestName('dahpne', known), 'daphne');
    assert.equal(suggestName('gunicron', known), 'gunicorn');
    assert.equal(suggestName('Daphne-Redi', known), 'daphne-redis');
  });

  it('suggests nothing when nothing is near', () => {
    assert.equal(suggestName('puma', known), null);
    assert.equal(suggestName('x', []), null);
  });
});
