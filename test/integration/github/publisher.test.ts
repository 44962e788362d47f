/** What a job tells GitHub, by the real client, where there is more to tell than GitHub takes, or it takes only a part. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createPublisher, type PublisherOptions } from '../../../src/entry/action/publisher.ts';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import { unpackState } from '../../../src/reports/comment-state.ts';
import type { JobReport } from '../../../src/reports/job-report.ts';
import { say } from '../../../src/reports/report.ts';
import { type GitHubDouble, startGitHubDouble } from '../../support/github-double/start-github-double.ts';

const base = '/repos/django/channels';
let double: GitHubDouble;
let headSha: string;
let number: number;
let warnings: string[];
before(async () => {
  double = await startGitHubDouble();
  headSha = (await double.call('GET', `${base}/git/ref/heads/main`)).object.sha;
});
after(() => double[Symbol.asyncDispose]());
beforeEach(async () => {
  warnings = [];
  number = (await double.call('POST', `${base}/issues`, { title: 'A change' })).number;
});

function open(changes: Partial<PublisherOptions> = {}) {
  const { apiUrl, repository, token } = double;
  return createPublisher({
    github: connectGitHub({ token, apiUrl, repository, userAgent: 'test', log: () => undefined, secondMs: 2 }),
    workflow: 'Bench',
    checkName: 'Channels Bench',
    sharedName: null,
    checkOn: headSha,
    commentOn: number,
    commentMode: 'auto',
    token,
    headSha,
    runUrl: null,
    isReadOnly: false,
    now: () => new Date(0),
    warn: (message) => void warnings.push(message),
    log: () => undefined,
    sleep: async () => undefined,
    random: () => 0.5,
    ...changes,
  });
}

function build(changes: Partial<JobReport> = {}): JobReport {
  return {
    ...{ schemaVersion: 1, key: 'bench', headSha, finishedAt: '2026-11-24T10:00:00.000Z', runUrl: null },
    ...{ conclusion: 'failure', kind: 'regressed', sentence: 'Daphne: p50 7.1 % slower', accepted: null },
    ...{ isUnverified: false, toolVersion: '0.1.0', machine: null, blocks: [], details: [] },
    ...changes,
  };
}
const listComments = (): Promise<{ body: string }[]> => double.call('GET', `${base}/issues/${number}/comments`);
const readCheck = async (id: number | null) => double.call('GET', `${base}/check-runs/${id}`);

describe('a publisher', () => {
  it('writes all of a large matrix into one comment that GitHub takes', async () => {
    const random = (length: number) =>
      Array.from({ length }, (_, n) => ((n * 2654435761) >>> 7).toString(36)).join(' ');
    const blocks = [{ kind: 'paragraph', text: say(random(300)) }] as const;
    const details = [{ kind: 'section', title: 'Measured', blocks: [...blocks, ...blocks] }] as const;
    const jobs = Array.from({ length: 40 }, (_, job) => `bench (${job})`);
    for (const key of jobs) await open().publish(build({ key, blocks, details }), false);
    const comments = await listComments();
    assert.deepEqual(warnings, []);
    assert.equal(comments.length, 1);
    const [{ body } = { body: '' }] = comments;
    assert.ok(body.length <= 65_536 && body.length > 30_000, String(body.length));
    assert.equal(unpackState(body).length, jobs.length);
    // Each says all that it has to say, or that something is missing.
    for (const part of body.split('\n#### ').slice(1))
      assert.match(part, /<summary>Measured|Shortened: the rest is in the summary of this job/);
  });

  it('closes the check run though the comment fails, and the other way round', async () => {
    const pull = open();
    double.inject({ match: /(GET|POST) .*\/issues\/\d+\/comments/, times: 4, answer: { kind: 'status', status: 500 } });
    const id = await pull.openCheck();
    await pull.publish(build(), false);
    assert.equal((await readCheck(id)).conclusion, 'failure');
    assert.deepEqual(await listComments(), []);
    assert.match(warnings.join('\n'), /^The comment was not written: GitHub has trouble \(500\)/);

    warnings = [];
    double.inject({ match: /PATCH .*\/check-runs/, times: 1, answer: { kind: 'status', status: 403, message: 'no' } });
    const other = open();
    await other.openCheck();
    const { commentUrl } = await other.publish(build(), false);
    assert.notEqual(commentUrl, null);
    assert.match(warnings.join('\n'), /^The check run was not closed: .*`permissions: checks: write`/);
  });

  it('leaves the name of its check run to the job of the same run that had it first, and says so', async () => {
    const openAs = async (runId: number, job: string) => {
      const sharedName = { owner: { runId, job }, ownName: `Channels Bench (${job})` };
      const publisher = open({ commentOn: null, sharedName });
      const id = await publisher.openCheck();
      await publisher.tellCheckApart();
      await publisher.publish(build({ conclusion: job === 'http' ? 'failure' : 'success' }), false);
      const { name, conclusion } = await readCheck(id);
      return [name, conclusion];
    };
    assert.deepEqual(await openAs(7, 'http'), ['Channels Bench', 'failure']);
    assert.deepEqual(warnings, []);
    assert.deepEqual(await openAs(7, 'ws'), ['Channels Bench (ws)', 'success']);
    assert.match(warnings.join('\n'), /the job http has one of that name, .*"Channels Bench \(ws\)".*job-name/);
    warnings = [];
    assert.deepEqual(await openAs(7, 'http'), ['Channels Bench', 'failure'], 'another attempt at the same job');
    assert.deepEqual(await openAs(8, 'ws'), ['Channels Bench', 'success'], 'another run');
    assert.deepEqual(warnings, []);
  });

  it('keeps the name of its check run where it cannot be told who else has it', async () => {
    const sharedName = { owner: { runId: 9, job: 'ws' }, ownName: 'Channels Bench (ws)' };
    const publisher = open({ commentOn: null, sharedName });
    double.inject({ match: /GET .*\/check-runs/, times: 1, answer: { kind: 'status', status: 403, message: 'no' } });
    const id = await publisher.openCheck();
    await publisher.tellCheckApart();
    await publisher.publish(build(), false);
    assert.equal((await readCheck(id)).conclusion, 'failure');
    assert.match(warnings.join('\n'), /^The check run may share its name with that of another job: /);
  });

  it('notes a regression beside lines, as many as GitHub takes', async () => {
    const publisher = open({ commentOn: null });
    const id = await publisher.openCheck();
    const note = { path: 'a.py', startLine: 3, endLine: 3, level: 'failure', title: 'Slower', message: 'm' } as const;
    await publisher.publish(
      build(),
      false,
      Array.from({ length: 60 }, () => note),
    );
    assert.equal((await readCheck(id)).output.annotations_count, 50);
  });

  it('is quiet with auto while nothing is worth saying, speaks with always, and never with never', async () => {
    const calm = build({ kind: 'unchanged', conclusion: 'success' });
    const count = async (commentMode: PublisherOptions['commentMode'], report: JobReport) => {
      await open({ commentMode, checkOn: null }).publish(report, false);
      return (await listComments()).length;
    };
    assert.equal(await count('never', build()), 0);
    assert.equal(await count('auto', calm), 0);
    assert.equal(await count('auto', build({ kind: 'improved', conclusion: 'success' })), 1, 'good news too');
    assert.equal(await count('auto', calm), 1);
    assert.match((await listComments())[0]?.body ?? '', /### ✅ Unchanged/, 'and is kept up to date');
    number = (await double.call('POST', `${base}/issues`, { title: 'Another' })).number;
    assert.equal(await count('always', calm), 1);
  });
});
