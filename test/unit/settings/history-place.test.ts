import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBranchName, parseHistoryPlace } from '../../../src/settings/history-place.ts';

const parse = (text: string) => parseHistoryPlace(text, (path) => `/work/${path}`);

describe('the place of a history', () => {
  it('is a folder, unless it says branch', () => {
    assert.deepEqual(parse('history'), { kind: 'folder', directory: '/work/history' });
    assert.deepEqual(parse('./branch:x'), { kind: 'folder', directory: '/work/./branch:x' });
    assert.deepEqual(parse('branch:channels-bench'), { kind: 'branch', branch: 'channels-bench' });
    assert.deepEqual(parse('branch:data/bench_1.2'), { kind: 'branch', branch: 'data/bench_1.2' });
  });

  it('is no branch whose name git would take for something else', () => {
    for (const name of [
      '',
      '-x',
      '../main',
      'a..b',
      'a//b',
      '/a',
      'a/',
      'a.lock',
      'HEAD',
      'a b',
      'a:b',
      'a~1',
      '.a',
      'a/.b',
    ]) {
      assert.equal(isBranchName(name), false, name);
      assert.equal(parse(`branch:${name}`), null, name);
    }
  });
});
