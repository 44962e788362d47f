/** What a workflow_run workflow publishes for the run of a fork, by the real client. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { publishWorkflowRun } from '../../../src/entry/action/publish-workflow-run.ts';
import { connectGitHub } from '../../../src/github/connect-github.ts';
import { readEventContext } from '../../../src/github/event-context.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { buildPairedRecord } from '../../support/build-paired-record.ts';
import { buildUsualRecord } from '../../support/build-record.ts';
import { buildZip } from '../../support/build-zip.ts';
import { type GitHubDouble, startGitHubDouble } from '../../support/github-double/start-github-double.ts';

const base = '/repos/django/channels';
const label = 'benchmark accepted';
let double: GitHubDouble;
let headSha: string;
let number: number;
before(async () => {
  double = await startGitHubDouble();
  headSha = (await double.call('GET', `${base}/git/ref/heads/main`)).object.sha;
});
after(() => double[Symbol.asyncDispose]());
beforeEach(async () => {
  double.artifacts.length = 0;
  number = (await double.call('POST', `${base}/issues`, { title: 'A change' })).number;
  double.setOpenPullRequests([{ number, head: { sha: headSha } }]);
});

const settings = parseSettings(
  {},
  { seed: 0, workingDirectory: '/', isDirectory: () => false, describeName: (name) => name },
);

async function publish(expectedRecords: number | null = null) {
  const workflow_run = {
    ...{ id: 1001, name: 'Bench forks', event: 'pull_request', head_sha: headSha, head_branch: 'change' },
    head_repository: { full_name: 'mallory/channels', owner: { login: 'mallory' } },
  };
  const event = readEventContext(
    { GITHUB_REPOSITORY: 'django/channels', GITHUB_EVENT_NAME: 'workflow_run' },
    JSON.stringify({ workflow_run }),
  );
  assert.ok(event);
  const { apiUrl, repository, token } = double;
  const github = connectGitHub({ token, apiUrl, repository, userAgent: 'test', log: () => undefined, secondMs: 2 });
  const published = await publishWorkflowRun(github, event, {
    token,
    checkName: 'Channels Bench',
    acceptLabel: label,
    commentMode: 'auto',
    chooseSettings: () => settings,
    expectedRecords,
    now: () => new Date(0),
    sleep: async () => undefined,
    random: () => 0.5,
    warn: (message) => assert.fail(message),
    log: () => undefined,
  });
  return published?.reports ?? [];
}

function put(job: string, record: BenchRecord | null): void {
  const entry = record === null ? { path: 'other', text: '' } : { path: 'record.json', text: JSON.stringify(record) };
  const id = double.artifacts.length + 1;
  const name = `channels-bench-${job}-1`;
  double.artifacts.push({ id, name, runId: 1001, zip: buildZip([entry]), isExpired: false, statedBytes: null });
}
const readComments = async (): Promise<string[]> =>
  (await double.call('GET', `${base}/issues/${number}/comments`)).map(({ body }: { body: string }) => body);

describe('what is published for the run of a fork', () => {
  it('is neutral where a label accepts the regression, and a failure without, or where there is no measurement', async () => {
    const change = { p50: 0.08 };
    const stages = [
      { stage: 'screen', rounds: 12, change } as const,
      { stage: 'confirm', rounds: 16, change } as const,
    ];
    put('slow', buildPairedRecord({ stages }));
    put('broken', null);
    const conclude = async () => (await publish()).map(({ key, conclusion }) => [key, conclusion]);
    const broken = ['broken', 'failure'];
    assert.deepEqual(await conclude(), [['slow', 'failure'], broken]);
    await double.call('POST', `${base}/issues/${number}/labels`, { labels: [label] });
    assert.deepEqual(await conclude(), [['slow', 'neutral'], broken]);
    assert.match((await readComments())[0] ?? '', /with the label <code>benchmark accepted<\/code>/);
    const path = `${base}/commits/${headSha}/check-runs?filter=all`;
    const checks: { name: string; conclusion: string; id: number }[] = (await double.call('GET', path)).check_runs;
    const [newest] = checks.filter(({ name }) => name === 'Channels Bench (slow)').sort((a, b) => b.id - a.id);
    assert.equal(newest?.conclusion, 'neutral');
  });

  it('gives a job the same check run whatever became of others, and leaves no red one of an earlier attempt', async () => {
    const path = `${base}/commits/${headSha}/check-runs?filter=latest`;
    const conclude = async () => {
      const checks: { name: string; conclusion: string }[] = (await double.call('GET', path)).check_runs;
      return Object.fromEntries(checks.map(({ name, conclusion }) => [name, conclusion]));
    };
    await double.call('POST', `${base}/check-runs`, {
      name: 'Channels Bench (other)',
      head_sha: headSha,
      status: 'completed',
      conclusion: 'failure',
      external_id: 'channels-bench/report-on/Another',
    });
    put('first', buildUsualRecord());
    await publish(2);
    assert.equal((await conclude())['Channels Bench (first)'], 'success');
    assert.equal((await conclude())['Channels Bench (records)'], 'failure');
    put('second', buildUsualRecord());
    await publish(2);
    const good = await conclude();
    assert.equal(good['Channels Bench (first)'], 'success');
    assert.equal(good['Channels Bench (second)'], 'success');
    assert.equal(good['Channels Bench (records)'], 'neutral');
    assert.equal(good['Channels Bench (other)'], 'failure', 'it is of another workflow');

    double.artifacts.length = 0;
    put('only', null);
    await publish(1);
    assert.equal((await conclude())['Channels Bench'], 'failure');
    assert.equal((await conclude())['Channels Bench (records)'], 'failure');
    assert.equal((await conclude())['Channels Bench (second)'], 'neutral', 'it is gone');
    double.artifacts.length = 0;
    put('only', buildUsualRecord());
    await publish(1);
    assert.equal((await conclude())['Channels Bench'], 'success');
    assert.equal((await conclude())['Channels Bench (records)'], 'neutral');
  });

  it('does not keep in the comment what no job of the run is called', async () => {
    await publish();
    assert.match((await readComments())[0] ?? '', /^### ❌ Not measured: The run has left no record/m);
    put('bench', buildUsualRecord());
    await publish();
    const [comment, ...others] = await readComments();
    assert.equal(others.length, 0);
    assert.match(comment ?? '', /^### ✅ Measured/m);
    assert.doesNotMatch(comment ?? '', /no record/);
  });
});
