import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatCollapsedStacks, parseCollapsedStacks } from '../../../src/records/collapsed-stacks.ts';

const framesOf = (line: string) => parseCollapsedStacks(line).stacks[0]?.frames;

describe('parseCollapsedStacks', () => {
  it('reads frames and weights', () => {
    assert.deepEqual(parseCollapsedStacks('main;work;spin 40\nmain;wait 2\n'), {
      stacks: [
        { frames: ['main', 'work', 'spin'], weight: 40 },
        { frames: ['main', 'wait'], weight: 2 },
      ],
      total: 42,
      malformedLines: 0,
    });
  });

  it('drops what differs from start to start: processes, threads, lines, folders', () => {
    const file = '/tmp/worktrees/channels-bench-0123456789/lib/app/views.py';
    assert.deepEqual(framesOf(`process 1:"gunicorn: master";process 22:"gunicorn: worker";view (${file}:12) 1`), [
      'view (lib/app/views.py)',
    ]);
    assert.deepEqual(framesOf('thread (25191): Thread-1 (f);run (/usr/lib/python3.11/threading.py:975) 1'), [
      'run (threading.py)',
    ]);
    assert.deepEqual(framesOf('get (/venv/lib/python3.11/site-packages/django/core/base.py) 1'), [
      'get (django/core/base.py)',
    ]);
    assert.deepEqual(framesOf('get (/usr/lib/python3/dist-packages/django/core/base.py:1) 1'), [
      'get (django/core/base.py)',
    ]);
  });

  it('is not misled by a semicolon in a command line, or blanks in a frame', () => {
    assert.deepEqual(framesOf('process 1:"python3 -c import a; a.b()";<module> (<string>:1);a b 7'), [
      '<module> (<string>)',
      'a b',
    ]);
  });

  it('counts what it cannot read, and leaves comments, empty and weightless lines out', () => {
    const profile = parseCollapsedStacks(
      '# a comment\n\nno weight\nmain x\nmain 1e5\nmain 0\nmain 99999999999999999999\nmain 3',
    );
    assert.deepEqual(profile, { stacks: [{ frames: ['main'], weight: 3 }], total: 3, malformedLines: 4 });
    assert.deepEqual(parseCollapsedStacks(''), { stacks: [], total: 0, malformedLines: 0 });
  });

  it('reads a long line of nothing but parentheses in no time', () => {
    assert.equal(parseCollapsedStacks(`${'('.repeat(100_000)} 1`).total, 1);
    assert.equal(parseCollapsedStacks(`process 1:"${'";'.repeat(50_000)}x 1`).total, 1);
  });

  it('names files of two checkouts alike, from the folder of the checkout on', () => {
    const read = (text: string, roots: readonly string[]) => parseCollapsedStacks(text, roots).stacks[0]?.frames;
    const head = read('f (/home/me/daphne/daphne/http.py:3) 1', ['/home/me/daphne/src', '/home/me/daphne']);
    const base = read('f (/tmp/run/tree-x/src/daphne/http.py) 1', ['/tmp/run/tree-x/src', '/tmp/run/tree-x']);
    assert.deepEqual(head, ['f (daphne/http.py)']);
    assert.deepEqual(base, head);
    assert.deepEqual(read('f (/home/me/daphne-2/x.py) 1', ['/home/me/daphne']), ['f (me/daphne-2/x.py)']);
  });

  it('writes equal stacks of several processes as one line, which it reads again', () => {
    const text = formatCollapsedStacks(parseCollapsedStacks('main;b 1\nmain;a (x.py:3) 2\nbad\nmain;a (x.py:5) 4\n'));
    assert.equal(text, 'main;a (x.py) 6\nmain;b 1\n');
    assert.equal(formatCollapsedStacks(parseCollapsedStacks(text)), text);
  });
});
