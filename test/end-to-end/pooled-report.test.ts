/** The action `report` on a pull request whose jobs were runners of one comparison: one comment, one check run, one gate. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { NamedRecord } from '../../src/comparison/group-comparisons.ts';
import { readFromZip } from '../../src/github/read-zip.ts';
import { writeRecord } from '../../src/records/write-record.ts';
import { buildRunners } from '../support/build-runners.ts';
import { buildTroubledRecord } from '../support/build-troubled-record.ts';
import { startPullRequest } from '../support/github-double/runner-job.ts';
import { type GitHubDouble, startGitHubDouble } from '../support/github-double/start-github-double.ts';

const entry = fileURLToPath(new URL('../../src/entry/report.ts', import.meta.url));
let double: GitHubDouble;
let directory = '';
let headSha = '';
let pullNumber = 0;
before(async () => {
  double = await startGitHubDouble();
  headSha = (await double.call('GET', '/repos/django/channels/git/ref/heads/main')).object.sha;
});
after(() => double[Symbol.asyncDispose]());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-pooled-'));
  pullNumber = (await double.call('POST', '/repos/django/channels/issues', { title: 'A change' })).number;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function runReport(
  records: readonly NamedRecord[],
  inputs: Readonly<Record<string, string>> = {},
  options: { isFork?: boolean; token?: string } = {},
) {
  const path = (name: string) => join(directory, name);
  await rm(path('records'), { recursive: true, force: true });
  await mkdir(path('records'));
  for (const { name, record } of records) {
    await mkdir(path(`records/${name}`));
    await writeRecord(record, path(`records/${name}`));
  }
  const job = startPullRequest(
    double,
    { directory, inputs, ...(options.token === undefined ? {} : { token: options.token }) },
    { number: pullNumber, headSha, mergeSha: 'c'.repeat(40), isFork: options.isFork ?? false },
  );
  await Promise.all([
    writeFile(path('event.json'), JSON.stringify(job.event)),
    ...['summary', 'output'].map((name) => writeFile(path(name), '')),
  ]);
  const all = { records: 'records', token: job.expressions?.['github.token'] ?? '', ...inputs };
  const child = spawn(process.execPath, [entry], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      ...job.environment,
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_WORKSPACE: directory,
      GITHUB_STEP_SUMMARY: path('summary'),
      GITHUB_OUTPUT: path('output'),
    },
  });
  const [log, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  const output = await readFile(path('output'), 'utf8');
  const outputs = Object.fromEntries(
    [...output.matchAll(/^([^\s<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
  return { code, log, outputs, summary: await readFile(path('summary'), 'utf8') };
}

const listComments = async (): Promise<{ body: string }[]> =>
  double.call('GET', `/repos/django/channels/issues/${pullNumber}/comments`);
interface Check {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string;
  readonly output: { readonly summary: string };
}

/** The newest of that name. */
async function findCheck(name: string): Promise<Check | undefined> {
  const path = `/repos/django/channels/commits/${headSha}/check-runs?filter=all`;
  const checks: Check[] = (await double.call('GET', path)).check_runs;
  return checks.filter((one) => one.name === name).sort((a, b) => b.id - a.id)[0];
}

const slow = { change: { p50: 0.08 } };

describe('the report action, on runners of one comparison', () => {
  it('comments and closes the check with the verdict of all of them, and fails; then both turn with the next run', async () => {
    const inputs = { 'expected-records': '2', 'check-name': 'Pooled' };
    const { code, log, outputs, summary } = await runReport(buildRunners([slow, slow]), inputs);
    assert.equal(code, 1);
    const artifact = double.artifacts.at(-1);
    assert.match(artifact?.name ?? '', /^channels-bench\.report-.+-1$/);
    const limits = { maxEntries: 10, maxBytes: 8 * 2 ** 20 };
    const [page] = await readFromZip(artifact?.zip ?? Buffer.alloc(0), 'report.html', limits);
    assert.match(page ?? '', /<h2>Figures of runner-1<\/h2>.*<svg .*<h2>Figures of runner-2<\/h2>.*<svg /s);
    assert.match(summary, /\[Artifact: report\.html with all figures\]\(http\S+\/artifacts\/\d+\)/);
    assert.match(log, /::error::p50 latency is 8\.\d %25 slower/);
    assert.deepEqual([outputs['verdict'], outputs['conclusion'], outputs['records']], ['regressed', 'failure', '2']);
    assert.match(summary, /2 runners together/);
    const [comment, ...others] = await listComments();
    assert.equal(others.length, 0);
    assert.match(comment?.body ?? '', /^### ❌ Slower: Daphne: p50 latency 8\.\d % slower/m);
    assert.match(comment?.body ?? '', /^\| \*\*runner-2\*\* \| AMD EPYC 7763/m);
    const check = await findCheck('Pooled');
    assert.deepEqual([check?.status, check?.conclusion], ['completed', 'failure']);
    assert.match(check?.output.summary ?? '', /2 runners together/);
    assert.match(outputs['check-url'] ?? '', /^http/);
    assert.match(outputs['comment-url'] ?? '', /^http/);

    const fixed = await runReport(buildRunners([{}, {}]), inputs);
    assert.deepEqual([fixed.code, fixed.outputs['conclusion']], [0, 'success']);
    const after = await listComments();
    assert.equal(after.length, 1);
    assert.match(after[0]?.body ?? '', /^### ✅ Unchanged/m);
    assert.equal((await findCheck('Pooled'))?.conclusion, 'success');
  });

  it('tells in comment and check of a record that is missing, and no label accepts that', async () => {
    await double.call('POST', `/repos/django/channels/issues/${pullNumber}/labels`, { labels: ['benchmark accepted'] });
    const inputs = { 'expected-records': '3', 'check-name': 'Missing', 'fail-on': 'never' };
    const { code, outputs } = await runReport(buildRunners([{}, {}]), inputs);
    assert.equal(code, 1);
    assert.deepEqual([outputs['verdict'], outputs['conclusion'], outputs['valid']], ['missing', 'failure', 'false']);
    assert.match((await listComments())[0]?.body ?? '', /^### ❌ Missing: 2 of 3 expected records are there/m);
    assert.equal((await findCheck('Missing'))?.conclusion, 'failure');
    // Not a single one is told as well.
    const nothing = await runReport([], { ...inputs, 'expected-records': '2' });
    assert.deepEqual([nothing.code, nothing.outputs['verdict']], [1, 'missing']);
    assert.match((await listComments())[0]?.body ?? '', /^### ❌ Missing: 0 of 2 expected records/m);
  });

  it('ends as its check does where nothing was compared and not all is valid', async () => {
    const records = [{ name: 'job', record: buildTroubledRecord() }];
    const open = await runReport(records, { 'check-name': 'Alone' });
    assert.deepEqual([open.code, open.outputs['conclusion']], [0, 'neutral']);
    assert.match(open.log, /^::warning::job: nothing was compared/m);
    assert.equal((await findCheck('Alone'))?.conclusion, 'neutral');
    const strict = await runReport(records, { 'check-name': 'Alone', 'fail-on': 'invalid' });
    assert.deepEqual([strict.code, strict.outputs['conclusion']], [1, 'failure']);
    assert.match(strict.log, /^::error::job: nothing was compared/m);
    assert.equal((await findCheck('Alone'))?.conclusion, 'failure');
  });

  it('turns neutral where the label accepts what all runners saw', async () => {
    await double.call('POST', `/repos/django/channels/issues/${pullNumber}/labels`, { labels: ['benchmark accepted'] });
    const { code, outputs } = await runReport(buildRunners([slow, slow]), { 'check-name': 'Accepted' });
    assert.deepEqual([code, outputs['conclusion'], outputs['verdict']], [0, 'neutral', 'regressed']);
    assert.equal((await findCheck('Accepted'))?.conclusion, 'neutral');
  });

  it('writes nothing where it is told so, or may not, and judges all the same', async () => {
    const quiet = { comment: 'never', check: 'false', 'check-name': 'Quiet' };
    assert.equal((await runReport(buildRunners([slow, slow]), quiet)).code, 1);
    const readOnly = await runReport(buildRunners([slow, slow]), { 'check-name': 'Quiet' }, { isFork: true });
    assert.equal(readOnly.code, 1);
    assert.match(readOnly.log, /a fork's pull request may only read/);
    assert.deepEqual(await listComments(), []);
    assert.equal(await findCheck('Quiet'), undefined);
  });

  it('names all that is wrong with its inputs at once, before it asks GitHub anything', async () => {
    const before = double.seen.length;
    const { code, log } = await runReport(buildRunners([{}]), {
      'expected-records': 'two',
      margin: 'p50',
      check: 'maybe',
    });
    assert.equal(code, 1);
    for (const name of ['expected-records', 'margin', 'check']) assert.match(log, new RegExp(`input ${name}[: ]`));
    assert.equal(double.seen.length, before);
  });
});
