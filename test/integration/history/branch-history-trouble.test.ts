/** What happens to a history when its branch is pushed to, protected, or not ours to write. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import { GitHubFailure } from '../../../src/github-requests.ts';
import { openBranchHistory } from '../../../src/history/branch-history.ts';
import { BranchBench, base, branch } from '../../support/branch-history-bench.ts';
import { buildRun } from '../../support/build-history.ts';
import type { FaultAnswer } from '../../support/github-double/faults.ts';
import { connectPlainly } from '../../support/github-double/plain-client.ts';

const signal = new AbortController().signal;
let bench: BranchBench;
beforeEach(async () => {
  bench = await BranchBench.start();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('a data branch in trouble', () => {
  it('that is force-pushed between two requests keeps what came in between', async () => {
    await bench.open().add([buildRun(0)], signal);
    const other = buildRun(5);
    bench.double.inject({
      match: /PATCH .*\/git\/refs/,
      times: 1,
      answer: {
        kind: 'meanwhile',
        act: async () => {
          await bench.double.call('DELETE', `${base}/git/refs/heads/${branch}`);
          await bench.seed([other]);
        },
      },
    });
    await bench.open().add([buildRun(1)], signal);
    const kept = (await bench.open().list(signal)).entries.map(({ entry }) => entry.runId);
    assert.deepEqual(kept, [buildRun(1).runId, other.runId]);
  });

  it('that is made by two jobs at once is made once', async () => {
    bench.double.inject({
      match: /POST .*\/git\/refs$/,
      times: 1,
      answer: { kind: 'meanwhile', act: () => bench.seed([buildRun(5)]) },
    });
    await bench.open().add([buildRun(1)], signal);
    assert.equal((await bench.open().list(signal)).entries.length, 2);
  });

  it('that is protected says so at once, and loses nothing', async () => {
    await bench.open().add([buildRun(0)], signal);
    const start = bench.double.seen.length;
    const message = 'Repository rule violations found: Changes must be made through a pull request.';
    bench.double.inject({ match: /PATCH .*\/git\/refs/, answer: { kind: 'status', status: 422, message } });
    await assert.rejects(bench.open().add([buildRun(1)], signal), (error) => {
      assert.ok(error instanceof GitHubFailure);
      assert.match(error.message, /pull request/);
      return true;
    });
    assert.equal(bench.double.seen.slice(start).filter(({ method }) => method === 'PATCH').length, 1);
  });

  it('that may not be written names the permission', async () => {
    const readOnly = connectPlainly({ ...bench.double, token: bench.double.readOnlyToken });
    const options = { branch, now: () => bench.now, sleep: async () => undefined, random: Math.random, nowMs: () => 0 };
    await assert.rejects(
      openBranchHistory(readOnly, options).add([buildRun(0)], signal),
      (error) => error instanceof GitHubFailure && error.kind === 'forbidden',
    );
  });

  const failures: readonly (readonly [name: string, answer: FaultAnswer, kind: string])[] = [
    ['401', { kind: 'status', status: 401, message: 'Bad credentials' }, 'unauthorized'],
    ['403', { kind: 'status', status: 403, message: 'Resource not accessible by integration' }, 'forbidden'],
    ['404', { kind: 'status', status: 404 }, 'not-found'],
    ['500', { kind: 'status', status: 500 }, 'server'],
    ['no answer', { kind: 'hang' }, 'unreachable'],
    ['half of one', { kind: 'truncate' }, 'garbled'],
    ['something else', { kind: 'body', body: '{"sha": 7}' }, 'garbled'],
  ];
  for (const [name, answer, kind] of failures) {
    it(`whose GitHub answers a write with ${name} says so, by the real client, and is as it was`, async () => {
      await bench.open().add([buildRun(0)], signal);
      const { apiUrl, repository, token } = bench.double;
      const log = () => undefined;
      const client = { token, apiUrl, repository, userAgent: 'test', log, timeoutMs: 150, secondMs: 2 };
      const options = {
        branch,
        now: () => bench.now,
        sleep: async () => undefined,
        random: Math.random,
        nowMs: () => 0,
      };
      const history = openBranchHistory(connectGitHub(client), options);
      bench.double.inject({ match: /POST .*\/git\/trees/, answer });
      const isThat = (error: unknown) => error instanceof GitHubFailure && error.kind === kind;
      await assert.rejects(history.add([buildRun(1)], signal), isThat);
      assert.equal((await bench.open().list(signal)).entries.length, 1);
    });
  }

  it('gives up after a while when others are always quicker', async () => {
    await bench.open().add([buildRun(0)], signal);
    bench.double.inject({
      match: /PATCH .*\/git\/refs/,
      answer: { kind: 'status', status: 422, message: 'Update is not a fast forward' },
    });
    let clock = 0;
    const impatient = bench.open({ sleep: async () => undefined, nowMs: () => (clock += 20_000) });
    await assert.rejects(impatient.add([buildRun(1)], signal), /fast forward/);
  });

  it('stops when the job is cancelled', async () => {
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    await assert.rejects(bench.open().add([buildRun(0)], controller.signal), /cancelled/);
  });
});
