import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNodeVersion } from '../../../../src/entry/cli/check-node.ts';
import { BenchError } from '../../../../src/errors.ts';

test('Node 24 and later are taken, an older one is refused with both versions and the way out', () => {
  for (const version of ['24.0.0', '24.21.0', '26.1.0']) checkNodeVersion(version);
  for (const version of ['20.19.2', '22.12.0', '9.0.0'])
    assert.throws(
      () => checkNodeVersion(version),
      (error: unknown) =>
        error instanceof BenchError &&
        error.code === 'node-outdated' &&
        error.message.includes(`needs Node 24 or later, and was started with ${version}`) &&
        error.hint.includes('npx -p node@24'),
    );
});
