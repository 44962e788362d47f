import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { fetchBase, readCheckedOut } from '../../../src/revisions/fetch-base.ts';
import { createGitBench, type GitBench } from '../../support/git-bench.ts';
import { startGitServer } from '../../support/git-server.ts';

let bench: GitBench;
let origin: string;
let base: string;
let head: string;
let merge: string;
beforeEach(async () => {
  bench = await createGitBench();
  origin = await bench.init('origin');
  for (const title of ['one', 'two', 'three']) base = await bench.commit(origin, title, { 'a.txt': title });
  bench.git(origin, 'switch', '--quiet', '-c', 'change', 'HEAD~1');
  await bench.commit(origin, 'a change', { 'b.txt': 'b' });
  head = await bench.commit(origin, 'more of it', { 'b.txt': 'c' });
  bench.git(origin, 'switch', '--quiet', '--detach', 'main');
  bench.git(origin, 'merge', '--quiet', '--no-ff', '-m', 'Merge change into main', 'change');
  merge = bench.git(origin, 'rev-parse', 'HEAD');
  bench.git(origin, 'update-ref', 'refs/pull/1/merge', merge);
  bench.git(origin, 'switch', '--quiet', 'main');
});
afterEach(() => bench[Symbol.asyncDispose]());

/** As actions/checkout does it: one commit, without anything before it. */
function checkOutOne(ref: string, url = `file://${origin}`): string {
  const clone = join(bench.directory, 'clone');
  bench.git(bench.directory, 'init', '--quiet', clone);
  bench.git(clone, 'remote', 'add', 'origin', url);
  bench.git(clone, 'fetch', '--quiet', '--no-tags', '--depth=1', `file://${origin}`, ref);
  bench.git(clone, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return clone;
}

describe('the base of a pull request in a clone of one commit', () => {
  it('is the first parent of the merge that is checked out, and is fetched with the titles of the change', async () => {
    const clone = checkOutOne('refs/pull/1/merge');
    assert.throws(() => bench.git(clone, 'cat-file', '-e', base), 'the clone does not have it');
    assert.deepEqual(await readCheckedOut(clone, bench), { commit: merge, parents: [base, head] });

    await fetchBase(clone, base, { ...bench, credentials: null });
    assert.equal(bench.git(clone, 'show', `${base}:a.txt`), 'three');
    assert.match(bench.git(clone, 'log', '--format=%s', `${base}..HEAD`), /more of it\na change/);
    assert.equal(bench.git(clone, 'rev-parse', 'HEAD'), merge);
    assert.equal(bench.git(clone, 'status', '--porcelain'), '');
    assert.equal(bench.git(clone, 'for-each-ref'), '', 'no branch and no tag is made');
  });

  it('is any commit that the other side has, where the head itself is checked out', async () => {
    const clone = checkOutOne('change');
    await fetchBase(clone, base, { ...bench, credentials: null });
    assert.equal(bench.git(clone, 'show', `${base}:a.txt`), 'three');
  });

  it('leaves a whole clone whole', async () => {
    const clone = join(bench.directory, 'whole');
    bench.git(bench.directory, 'clone', '--quiet', `file://${origin}`, clone);
    bench.git(origin, 'switch', '--quiet', '--detach', 'main');
    const later = await bench.commit(origin, 'later', { 'a.txt': 'four' });
    await fetchBase(clone, later, { ...bench, credentials: null });
    assert.equal(bench.git(clone, 'cat-file', '-t', later), 'commit');
    assert.equal(bench.git(clone, 'rev-parse', '--is-shallow-repository'), 'false');
  });

  it('is said to be missing when the other side does not have it either', async () => {
    const clone = checkOutOne('change');
    await assert.rejects(fetchBase(clone, 'f'.repeat(40), { ...bench, credentials: null }), (error) => {
      assert.ok(error instanceof BenchError);
      assert.equal(error.code, 'base-not-found');
      assert.ok(error.details.length > 0, 'with what git said');
      return true;
    });
  });
});

describe('a clone that keeps no credentials', () => {
  const token = 'ghs_planted-secret';
  const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

  it('is fetched into with the token, which takes the place of a stale one and stays out of the clone', async () => {
    await using server = await startGitServer(bench.directory, authorization);
    const clone = checkOutOne('refs/pull/1/merge', `${server.url}origin/.git`);
    bench.git(clone, 'config', `http.${server.url}.extraheader`, 'AUTHORIZATION: basic stale');
    await fetchBase(clone, base, { ...bench, credentials: { serverUrl: server.url, token } });
    assert.equal(bench.git(clone, 'cat-file', '-t', base), 'commit');
    assert.equal(server.logins.at(-1), authorization);
    assert.doesNotMatch(bench.git(clone, 'config', '--list'), /ghs_|planted/);
  });

  it('does not show the token in what it says when that is refused', async () => {
    await using server = await startGitServer(bench.directory, 'basic another');
    const clone = checkOutOne('refs/pull/1/merge', `${server.url}origin/.git`);
    await assert.rejects(
      fetchBase(clone, base, { ...bench, credentials: { serverUrl: server.url, token } }),
      (error) => {
        assert.ok(error instanceof BenchError);
        const said = [error.message, error.hint, ...error.details].join('\n');
        assert.doesNotMatch(said, /ghs_|planted/);
        assert.ok(!said.includes(authorization));
        return true;
      },
    );
  });
});
