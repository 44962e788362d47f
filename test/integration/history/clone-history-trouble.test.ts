/** What happens to a history on a branch of a clone when there is none, or git cannot write it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { buildRun } from '../../support/build-history.ts';
import { branch, CloneBench, listRuns, nameRuns } from '../../support/clone-history-bench.ts';

const signal = new AbortController().signal;
let bench: CloneBench;
beforeEach(async () => {
  bench = await CloneBench.start();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a history on a branch in trouble', () => {
  const refuses = (code: string, message: RegExp) => (error: unknown) => {
    assert.ok(error instanceof BenchError, String(error));
    assert.equal(error.code, code);
    assert.match([error.message, error.hint, ...error.details].join('\n'), message);
    return true;
  };

  it('that is in no repository, or has no such branch, says what to do', async () => {
    await assert.rejects(
      bench.open({ directory: bench.repositories.scratch }).list(signal),
      refuses('history-unreadable', /no git repository/),
    );
    await assert.rejects(
      bench.open().list(signal),
      refuses('history-unreadable', /no branch channels-bench.*\n.*`git fetch origin channels-bench:channels-bench`/),
    );
    const { entries, problems } = await bench.open({ mayBeMissing: true }).list(signal);
    assert.deepEqual([entries, problems.length], [[], 1]);
    bench.git('branch', `${branch}/below`);
    await assert.rejects(
      bench.open().list(signal),
      refuses('history-unreadable', /no branch/),
      'a folder of branches is none',
    );
  });

  it('that is checked out is not written behind the back of its files', async () => {
    await bench.open().add([buildRun(0)], signal);
    const worktree = join(bench.repositories.directory, 'data');
    bench.git('worktree', 'add', '--quiet', worktree, branch);
    assert.deepEqual(await listRuns(bench.open()), nameRuns(0));
    await assert.rejects(
      bench.open().add([buildRun(1)], signal),
      refuses('output-unwritable', /is checked out in .*data/),
    );
  });

  it('that cannot be written for a full disk is as it was, and says so', async () => {
    await bench.open().add([buildRun(0)], signal);
    const before = bench.git('rev-parse', branch);
    const environment = await bench.standBefore(
      'case "$*" in *fast-import*) echo "fatal: sha1 file write error: No space left on device" >&2; exit 128;; esac',
    );
    await assert.rejects(
      bench.open({ environment }).add([buildRun(1)], signal),
      refuses('output-unwritable', /No space left/),
    );
    assert.equal(bench.git('rev-parse', branch), before);
  });

  it('that others are always quicker to write gives up after a while', async () => {
    await bench.open().add([buildRun(0)], signal);
    const environment = await bench.standBefore(
      'case "$*" in *fast-import*) echo "warning: Not updating refs/heads/channels-bench" >&2; exit 1;; esac',
    );
    let clock = 0;
    const impatient = bench.open({ environment, nowMs: () => (clock += 20_000) });
    await assert.rejects(impatient.add([buildRun(1)], signal), refuses('output-unwritable', /Not updating/));
  });

  it('is written where nobody has told git who they are', async () => {
    bench.git('config', 'user.useConfigOnly', 'true');
    await bench.open().add([buildRun(0)], signal);
    assert.equal(bench.git('log', '-1', '--format=%cn', branch), 'Channels Bench');
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    await assert.rejects(bench.open().add([buildRun(0)], controller.signal), /cancelled/);
  });
});
