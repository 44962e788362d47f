import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openActionLog } from '../../../../src/entry/action/log.ts';

function write(...texts: readonly string[]): string {
  let written = '';
  {
    using log = openActionLog(
      (text) => {
        written += text;
      },
      () => 'token',
    );
    for (const text of texts) log.write(text);
  }
  return written;
}

test('workflow commands stop before the first line and go on after the last', () => {
  assert.equal(write('one\n', '', 'two\n'), '::stop-commands::token\none\ntwo\n::token::\n');
});

test('commands go on in a line of their own, also when the last line has no end', () => {
  assert.equal(write('half a line'), '::stop-commands::token\nhalf a line\n::token::\n');
});

test('the older form of commands is broken up', () => {
  assert.doesNotMatch(write('web | ##[add-path]/tmp\n'), /##\[/);
});

test('nobody can guess the token', () => {
  const tokens = [1, 2].map(() => {
    let first = '';
    openActionLog((text) => {
      first ||= text;
    })[Symbol.dispose]();
    return first;
  });
  assert.notEqual(tokens[0], tokens[1]);
  assert.match(tokens[0] ?? '', /^::stop-commands::[0-9a-f-]{36}\n$/);
});
