import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { repository } from '../../support/list-sources.ts';

let copy: string;
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'channels-bench-lint-'));
  for (const path of ['action.yml', 'report', 'page', '.github', 'examples/workflows', 'dist']) {
    await cp(join(repository, path), join(copy, path), { recursive: true });
  }
});
after(() => rm(copy, { recursive: true, force: true }));

function lint() {
  const script = join(repository, 'scripts/lint-workflows.ts');
  return spawnSync(process.execPath, [script, copy], { encoding: 'utf8' });
}

test('the workflows, examples and action files are in order', () => {
  const { status, stderr } = lint();
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('every kind of finding is found, and fails', async () => {
  await writeFile(
    join(copy, '.github/workflows/bad.yml'),
    `on: pull_request_target
jobs:
  bad:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - uses: ./
        with:
          nosuch: 1
      - run: echo \${{ github.event.pull_request.title }}
`,
  );
  await appendFile(join(copy, 'report/action.yml'), '  pre: nosuch.js\n');
  const { status, stderr } = lint();
  assert.equal(status, 1);
  for (const finding of [
    'bad.yml: top-level permissions are missing',
    'bad.yml: concurrency is missing',
    'bad.yml: job bad: timeout-minutes is missing',
    'bad.yml: job bad: actions/checkout@v5 is not pinned to a commit',
    'bad.yml: job bad: ./ has no input nosuch',
    'bad.yml: pull_request_target',
    'bad.yml:10: "github.event.pull_request.title" is potentially untrusted',
    'report/action.yml: runs: Unrecognized key: "pre"',
  ]) {
    assert.ok(stderr.includes(finding), `${finding}\nis not in\n${stderr}`);
  }
});
