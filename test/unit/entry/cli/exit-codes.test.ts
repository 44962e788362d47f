import assert from 'node:assert/strict';
import { it } from 'node:test';
import { chooseExitCode } from '../../../../src/entry/cli/exit-codes.ts';
import type { ErrorCode } from '../../../../src/error-codes.ts';
import { BenchError } from '../../../../src/errors.ts';

const expected: readonly (readonly [ErrorCode, number])[] = [
  ['invalid-settings', 2],
  ['unknown-setup', 2],
  ['invalid-setup', 2],
  ['baseline-unreadable', 2],
  ['record-unreadable', 2],
  ['source-unreadable', 2],
  ['docker-unavailable', 1],
  ['server-not-ready', 1],
  ['output-unwritable', 1],
  ['interrupted', 130],
];

for (const [code, exitCode] of expected) {
  it(`chooseExitCode gives ${exitCode} for ${code}`, () => {
    assert.equal(chooseExitCode(new BenchError(code, 'm', { hint: 'h' })), exitCode);
  });
}

it('chooseExitCode gives 1 for what nobody foresaw', () => {
  assert.equal(chooseExitCode(new TypeError('x')), 1);
});
