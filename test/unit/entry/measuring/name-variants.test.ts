import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameVariants } from '../../../../src/entry/measuring/name-variants.ts';

const names = (setups: readonly string[], workers: readonly number[]) =>
  nameVariants(
    setups.map((name) => ({ name })),
    workers,
  ).map(({ name }) => name);

describe('nameVariants', () => {
  it('gives a setup its plain name with one worker, and says any other number', () => {
    assert.deepEqual(names(['gunicorn', 'ws'], [1, 4]), ['gunicorn', 'gunicorn@4-workers', 'ws', 'ws@4-workers']);
  });

  it('keeps two folders of one name apart', () => {
    assert.deepEqual(names(['bench', 'ws', 'bench'], [2]), ['bench@2-workers', 'ws@2-workers', 'bench-3@2-workers']);
  });
});
