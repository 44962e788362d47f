/** Which artifacts are asked for, and in how many requests. What is in them: test/integration/history. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GitHubFailure } from '../../../src/github-requests.ts';
import { openArtifactHistory } from '../../../src/history/artifact-history.ts';
import { nameEntryFile } from '../../../src/history/name-history-file.ts';
import { buildRun } from '../../support/build-history.ts';
import { zipJson } from '../../support/build-zip.ts';
import { scriptGitHub } from '../../support/scripted-github.ts';

const signal = new AbortController().signal;
const name = 'channels-bench.history-bench';
const sha = (run: number) => run.toString(16).padStart(40, '0');

interface Scripted {
  /** Number of a run, which is that of its artifact, its commit and its entry. */
  readonly run: number;
  readonly event?: string;
  readonly zip?: Buffer;
  readonly bytes?: number;
}

function script(artifacts: readonly Scripted[], preferred: number | null = null) {
  const find = (id: unknown) => artifacts.find(({ run }) => run === id);
  const github = scriptGitHub({
    'GET /repos/{owner}/{repo}/actions/artifacts': () => ({
      artifacts: artifacts.map(({ run, bytes = 1000 }) => ({
        id: run,
        name,
        size_in_bytes: bytes,
        workflow_run: { id: run, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: sha(run) },
      })),
    }),
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ run_id }) => ({
      event: find(run_id)?.event ?? 'push',
      head_branch: 'main',
      repository: { id: 1 },
      head_repository: { id: 1 },
    }),
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip': ({ artifact_id }) => {
      const { run = 0, zip } = find(artifact_id) ?? {};
      const entry = buildRun(run);
      return new Uint8Array(zip ?? zipJson({ [nameEntryFile(entry)]: entry })).buffer;
    },
  });
  const store = openArtifactHistory(github, {
    artifactName: name,
    branch: 'main',
    findPreferred: async () => (preferred === null ? null : sha(preferred)),
    upload: async () => assert.fail('nothing is to be uploaded'),
    temporaryDirectory: '/nowhere',
    now: () => new Date('2026-12-31T00:00:00Z'),
  });
  return { github, store };
}

async function list(artifacts: readonly Scripted[], preferred: number | null = null) {
  const { github, store } = script(artifacts, preferred);
  const { entries, problems } = await store.list(signal);
  return { runs: entries.map(({ entry }) => Number.parseInt(entry.runId.slice(-6), 16)), problems, github };
}

describe('a history in artifacts', () => {
  it('is empty before the first run', async () => {
    const { runs, problems, github } = await list([]);
    assert.deepEqual([runs, problems, github.requests.length], [[], [], 1]);
  });

  it('joins the newest three, in seven requests', async () => {
    const { runs, github } = await list([1, 2, 3, 4, 5].map((run) => ({ run })));
    assert.deepEqual(runs, [3, 4, 5]);
    assert.equal(github.requests.length, 7);
  });

  it('takes that of the commit where a pull request left the branch, and nothing newer, in three requests', async () => {
    const { runs, github } = await list(
      [1, 2, 3, 4, 5].map((run) => ({ run })),
      2,
    );
    assert.deepEqual(runs, [2]);
    assert.equal(github.requests.length, 3);
  });

  it('takes the newest where that commit has left none', async () => {
    assert.deepEqual((await list([{ run: 1 }, { run: 5 }], 2)).runs, [1, 5]);
  });

  it('walks back past what cannot be used, and says what', async () => {
    const { runs, problems, github } = await list([
      { run: 1 },
      { run: 2, bytes: 2_000_000_000 },
      { run: 3, zip: Buffer.from('no zip') },
      { run: 4, event: 'issue_comment' },
    ]);
    assert.deepEqual(runs, [1]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['artifact 3', 'artifact 2'],
    );
    const downloads = github.requests
      .filter(({ route }) => route.endsWith('/zip'))
      .map(({ parameters }) => parameters['artifact_id']);
    assert.deepEqual(downloads, [3, 1], 'neither the one that is too large nor the one of another event');
  });

  it('gives up after six', async () => {
    const { runs, github } = await list([
      { run: 1 },
      ...[2, 3, 4, 5, 6, 7].map((run) => ({ run, zip: Buffer.from('no zip') })),
    ]);
    assert.deepEqual(runs, []);
    assert.equal(github.requests.length, 13);
  });

  it('does not read again what it has read, and uploads nothing when all is there', async () => {
    const { github, store } = script([{ run: 1 }]);
    await store.list(signal);
    assert.deepEqual(await store.add([buildRun(1)], signal), [{ path: nameEntryFile(buildRun(1)), isNew: false }]);
    assert.equal(github.requests.length, 4);
  });

  it('fails when GitHub does, rather than begin anew', async () => {
    const failure = new GitHubFailure('forbidden', 'no', { route: 'GET /x', permission: 'actions: read' });
    const github = scriptGitHub({
      'GET /repos/{owner}/{repo}/actions/artifacts': () => {
        throw failure;
      },
    });
    const { store } = script([]);
    assert.notEqual(store, null);
    const options = {
      artifactName: name,
      branch: 'main',
      findPreferred: async () => null,
      upload: async () => assert.fail('uploaded'),
      temporaryDirectory: '/nowhere',
      now: () => new Date(),
    };
    await assert.rejects(openArtifactHistory(github, options).add([buildRun(1)], signal), failure);
  });
});
