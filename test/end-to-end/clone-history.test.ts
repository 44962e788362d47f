/** The commands on the history that a branch of the clone holds, as somebody types them. Nothing here is measured. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildControlRecord } from '../support/build-control-record.ts';
import { createGitBench, type GitBench } from '../support/git-bench.ts';

const cli = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url));
const place = 'branch:channels-bench';
let bench: GitBench;
let clone: string;

function runCli(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: clone,
    env: bench.environment,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

async function writeRun(day: number, headMs: number): Promise<string> {
  const finishedAt = new Date(Date.parse('2026-03-01T12:00:00Z') + day * 86_400_000).toISOString();
  const record = buildControlRecord({ headMs: () => headMs, changes: { runId: `run-${day}`, finishedAt } });
  const path = join(bench.directory, `record-${day}.json`);
  await writeFile(path, JSON.stringify(record));
  return path;
}

before(async () => {
  bench = await createGitBench();
  clone = await bench.init('clone');
  await bench.commit(clone, 'Code', { 'code.py': 'pass\n' });
});
after(() => bench[Symbol.asyncDispose]());

describe('a history on a branch of the clone', () => {
  it('takes runs, lists, shows and judges them, and says how they are published', async () => {
    const first = runCli('history', 'add', place, await writeRun(0, 4));
    assert.deepEqual([first.code, first.error], [0, '']);
    assert.match(first.out, /added as 2026\/03\/.*\n.*git push origin channels-bench/);
    for (let day = 1; day < 3; day++) runCli('history', 'add', place, await writeRun(day, 4));
    assert.match(runCli('history', 'list', place).out, /the branch channels-bench of this clone: 3 runs, 3 entries/);
    assert.match(runCli('history', 'show', place, 'run-1').out, /^Run run-1\n/);
    assert.match(runCli('history', 'compare', place, await writeRun(9, 4)).out, /collecting a baseline \(3 of 8\)/);
    assert.equal(runCli('trend', place).code, 0);
  });

  it('takes acceptances, and gives up what is old', () => {
    const word = ['--variant', 'daphne', '--metric', 'p50', '--by', 'Ada', '--because', 'TLS is on'];
    const accepted = runCli('history', 'accept', place, 'run-1', ...word);
    assert.deepEqual([accepted.code, accepted.error], [0, '']);
    assert.match(accepted.out, /git push origin channels-bench/);
    assert.doesNotMatch(runCli('history', 'prune', place, '--keep', '1', '--dry-run').out, /git push/);
    assert.match(runCli('history', 'prune', place, '--keep', '1').out, /2 of 3 entries removed/);
    assert.match(runCli('history', 'list', place).out, /1 run, 1 entry/);
    assert.equal(bench.git(clone, 'status', '--porcelain'), '');
  });

  it('explains what is wrong', () => {
    const missing = runCli('history', 'list', 'branch:elsewhere');
    assert.equal(missing.code, 2);
    assert.match(missing.error, /git fetch origin elsewhere:elsewhere.*\[history-unreadable\]/);
    assert.match(runCli('trend', 'branch:../x').error, /names no branch[\s\S]*\[invalid-settings\]/);
    assert.match(
      runCli('run', '--history', 'branch:a..b').error,
      /--history "branch:a\.\.b" must be a folder, or branch:/,
    );
    assert.match(runCli('history', 'list', '--help').out, /branch:NAME/);
  });
});
