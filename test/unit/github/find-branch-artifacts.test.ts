import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBranchArtifacts, isOwnRun } from '../../../src/github/find-branch-artifacts.ts';
import { GitHubFailure } from '../../../src/github-requests.ts';
import { scriptGitHub } from '../../support/scripted-github.ts';

const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
const name = 'channels-bench.history-bench';

function artifact(id: number, changes: object = {}, run: object = {}) {
  const origin = {
    id: 100 + id,
    repository_id: 1,
    head_repository_id: 1,
    head_branch: 'main',
    head_sha: 'a'.repeat(40),
  };
  return { id, name, size_in_bytes: 10, expired: false, workflow_run: { ...origin, ...run }, ...changes };
}

async function find(artifacts: readonly object[]): Promise<number[]> {
  const github = scriptGitHub({ [route]: () => ({ artifacts }) });
  return (await findBranchArtifacts(github, name, 'main')).map(({ id }) => id);
}

describe('findBranchArtifacts', () => {
  it('takes those of the branch in this repository that are still there, newest first', async () => {
    const found = await find([
      artifact(3),
      artifact(9),
      artifact(8, { expired: true }),
      artifact(7, {}, { head_repository_id: 2 }),
      artifact(6, {}, { head_repository_id: null }),
      artifact(5, {}, { head_branch: 'change' }),
      artifact(4, { workflow_run: null }),
      artifact(2, { name: `${name}-other` }),
    ]);
    assert.deepEqual(found, [9, 3]);
  });

  it('goes on to the next page where a fork has filled the first, and ends somewhere', async () => {
    const forks = Array.from({ length: 100 }, (_, n) => artifact(1000 - n, {}, { head_repository_id: 2 }));
    const pages: Record<number, object[]> = { 1: forks, 2: [artifact(5)] };
    const github = scriptGitHub({ [route]: ({ page }) => ({ artifacts: pages[Number(page)] ?? [] }) });
    assert.deepEqual(
      (await findBranchArtifacts(github, name, 'main')).map(({ id }) => id),
      [5],
    );
    const full = scriptGitHub({ [route]: () => ({ artifacts: forks }) });
    assert.deepEqual(await findBranchArtifacts(full, name, 'main'), []);
    assert.equal(full.requests.length, 3);
  });

  it('is a failure for an answer of another form', async () => {
    for (const data of [null, {}, { artifacts: [{ id: 'x' }] }]) {
      const github = scriptGitHub({ [route]: () => data });
      await assert.rejects(
        findBranchArtifacts(github, name, 'main'),
        (error) => error instanceof GitHubFailure && error.kind === 'garbled',
      );
    }
  });
});

describe('isOwnRun', () => {
  const ask = (run: object) =>
    isOwnRun(scriptGitHub({ 'GET /repos/{owner}/{repo}/actions/runs/{run_id}': () => run }), 7, 'main');
  const own = { event: 'push', head_branch: 'main', repository: { id: 1 }, head_repository: { id: 1 } };

  it('is true of what is pushed, scheduled or started by hand on the branch', async () => {
    for (const event of ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']) {
      assert.equal(await ask({ ...own, event }), true, event);
    }
  });

  it('is false of a fork, of another branch, and of events that can run anything', async () => {
    for (const event of ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment']) {
      assert.equal(await ask({ ...own, event }), false, event);
    }
    assert.equal(await ask({ ...own, head_repository: { id: 2 } }), false);
    assert.equal(await ask({ ...own, head_repository: null }), false);
    assert.equal(await ask({ ...own, head_branch: 'change' }), false);
    await assert.rejects(ask({ event: 'push' }), GitHubFailure);
  });
});
