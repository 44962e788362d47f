import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { createGitBench, type GitBench } from '../../support/git-bench.ts';

let bench: GitBench;
let repository = '';
let first = '';

beforeEach(async () => {
  bench = await createGitBench();
  repository = await bench.init('project');
  first = await bench.commit(repository, 'first', { 'a.py': '1' });
});
afterEach(() => bench[Symbol.asyncDispose]());

const list = async (from: string, to: string, limit: number) =>
  (await openRepository(repository, bench.environment)).listCommits(from, to, limit);

describe('listCommits', () => {
  it('tells of each commit its hash, author, title and date, newest first', async () => {
    const second = await bench.commit(repository, 'Second: éß\n\nThe body\nis left out', {});
    const third = await bench.commit(repository, 'Third', {});
    const date = '2026-03-01T10:00:00.000Z';
    assert.deepEqual(await list(first, third, 50), {
      commits: [
        { commit: third, author: 'Ada Example', title: 'Third', date },
        { commit: second, author: 'Ada Example', title: 'Second: éß', date },
      ],
      total: 2,
    });
  });

  it('lists as many as asked and counts all', async () => {
    for (let i = 0; i < 5; i++) await bench.commit(repository, `commit ${i}`, {});
    const { commits, total } = await list(first, 'HEAD', 2);
    assert.deepEqual([commits.map(({ title }) => title), total], [['commit 4', 'commit 3'], 5]);
  });

  it('lists nothing from a commit to itself', async () => {
    assert.deepEqual(await list(first, first, 50), { commits: [], total: 0 });
  });

  it('keeps a nasty title apart from the other fields, and shortens a long one', async () => {
    const nasty = '\x1b[31m</details> @everyone | `code` <img src=x> \x1f%x00';
    await bench.commit(repository, nasty, {});
    await bench.commit(repository, 'x'.repeat(10_000), {});
    const { commits } = await list(first, 'HEAD', 50);
    assert.equal(commits[1]?.title, nasty);
    assert.equal(commits[1]?.author, 'Ada Example');
    assert.equal(commits[0]?.title.length, 200);
  });

  it('has no date where a commit has none that makes sense', async () => {
    const tree = bench.git(repository, 'rev-parse', 'HEAD^{tree}');
    const text = (time: string) =>
      `tree ${tree}\nparent ${first}\nauthor E <e@example.org> ${time} +0000\ncommitter E <e@example.org> 1 +0000\n\nx\n`;
    for (const time of ['99999999999999999', '999999999999', 'never']) {
      const { execFileSync } = await import('node:child_process');
      const hash = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], {
        cwd: repository,
        input: text(time),
        encoding: 'utf8',
      }).trim();
      const { commits } = await list(first, hash, 50);
      assert.deepEqual([commits.length, commits[0]?.title, commits[0]?.date ?? null], [1, 'x', commits[0]?.date]);
      assert.ok(commits[0]?.date === null || /^\d{4}-/.test(commits[0]?.date ?? ''), commits[0]?.date ?? '');
    }
  });
});
