import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { listChangedFiles, readFileAt } from '../../../src/revisions/list-changed-files.ts';
import { openRepository } from '../../../src/revisions/open-repository.ts';
import { createGitBench, type GitBench } from '../../support/git-bench.ts';

let bench: GitBench;
let repository = '';
let first = '';
beforeEach(async () => {
  bench = await createGitBench();
  repository = await bench.init('project');
  first = await bench.commit(repository, 'first', { 'a.py': '1\n2\n3\n4\n', 'b.py': '1\n2\n', 'gone.py': 'x\n' });
});
afterEach(() => bench[Symbol.asyncDispose]());

async function list(to: string, limit = 5, from = first) {
  return listChangedFiles((await openRepository(repository, bench.environment)).git, from, to, limit);
}

describe('listChangedFiles', () => {
  it('names the first changed line of each file, whatever it is called', async () => {
    const strange = 'with "quotes"\nand a line end: *.py';
    await rm(join(repository, 'gone.py'));
    const to = await bench.commit(repository, 'second', {
      'a.py': '1\n2\nthree\nfour\n',
      'b.py': '2\n',
      [strange]: 'new\n',
      'picture.png': '\0\0\0',
    });
    assert.deepEqual(await list(to), [
      { path: 'a.py', line: 3 },
      { path: 'b.py', line: 1 },
      { path: strange, line: 1 },
    ]);
  });

  it('gives up where too much differs, or a commit is not there', async () => {
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.py`, 'x\n']));
    const to = await bench.commit(repository, 'many', many);
    assert.equal(await list(to), null);
    assert.equal((await list(to, 6))?.length, 6);
    assert.equal(await list(to, 6, 'f'.repeat(40)), null);
  });

  it('runs nothing that the repository has set up', async () => {
    const marker = join(bench.directory, 'ran');
    await writeFile(join(repository, '.gitattributes'), '*.py diff=evil\n');
    for (const setting of ['diff.external', 'diff.evil.command', 'diff.evil.textconv'])
      bench.git(repository, 'config', setting, `touch ${marker}; cat`);
    const to = await bench.commit(repository, 'second', { 'a.py': '1\n' });
    assert.equal((await list(to))?.length, 2);
    await assert.rejects(rm(marker), /ENOENT/);
  });
});

describe('readFileAt', () => {
  it('reads from the commit, whatever lies in the folder', async () => {
    await writeFile(join(repository, 'a.py'), 'not committed');
    const { git } = await openRepository(repository, bench.environment);
    assert.equal(await readFileAt(git, first, 'a.py'), '1\n2\n3\n4\n');
    assert.equal(await readFileAt(git, first, 'none.py'), null);
  });
});
