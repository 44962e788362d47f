/** The history that a job of the action reads and, on the default branch, adds to. */
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { askMergeBase } from '../../github/ask-merge-base.ts';
import type { EventContext } from '../../github/event-context.ts';
import { replaceArtifact } from '../../github/upload-run.ts';
import { GitHubFailure, type GitHubRequests } from '../../github-requests.ts';
import { openArtifactHistory } from '../../history/artifact-history.ts';
import { openBranchHistory } from '../../history/branch-history.ts';
import { openFolderHistory } from '../../history/folder-history.ts';
import type { HistoryStore } from '../../history/history-store.ts';
import type { HistoryPlace } from '../../settings/settings.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** Null without a connection to where it is. */
export function openJobHistory(
  place: HistoryPlace,
  { event, github }: Pick<WorkflowRun, 'event' | 'github'>,
  environment: Readonly<Record<string, string | undefined>>,
): HistoryStore | null {
  const now = () => new Date();
  switch (place.kind) {
    case 'folder':
      return openFolderHistory(place.directory, { now, mayBeMissing: true });
    case 'branch': {
      if (github === null) return null;
      const patience = { nowMs: () => performance.now(), random: Math.random, sleep: (ms: number) => sleep(ms) };
      return openBranchHistory(github, { branch: place.branch, now, ...patience });
    }
    case 'artifact': {
      const branch = event?.repository.defaultBranch ?? null;
      if (github === null || event === null || branch === null) return null;
      return openArtifactHistory(github, {
        artifactName: place.artifactName,
        branch,
        findPreferred: () => findPreferred(github, event),
        upload: (name, files, root) => {
          if (environment['ACTIONS_RUNTIME_TOKEN']) return replaceArtifact(name, files, root);
          throw new Error('this is no runner of GitHub Actions, which would take it');
        },
        temporaryDirectory: environment['RUNNER_TEMP'] || tmpdir(),
        now,
      });
    }
  }
}

/** Where what is judged left the default branch; null, and so the newest, where that cannot be told. */
async function findPreferred(
  github: GitHubRequests,
  { pullRequest, baseRef, beforeSha, kind }: EventContext,
): Promise<string | null> {
  if (kind === 'merge-group') return beforeSha;
  if (pullRequest === null || baseRef === null) return null;
  try {
    return await askMergeBase(github, baseRef, pullRequest.headSha);
  } catch (error) {
    if (error instanceof GitHubFailure) return null;
    throw error;
  }
}
