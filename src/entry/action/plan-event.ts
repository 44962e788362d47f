/** What an event asks for: what to compare with, where to report, whether to store. Pure. */
import type { EventContext } from '../../github/event-context.ts';
import { nameHistoryArtifact } from '../../github/upload-run.ts';
import type { PublishSettings } from '../../settings/publish-settings.ts';
import type { HistoryPlace, Settings } from '../../settings/settings.ts';
import type { SharedCheckName } from './publisher.ts';

/** How the base of a comparison is found. */
export type BaseWish =
  /** The first parent of the merge that is checked out; where the head itself is, the commit at which it left `branch`. */
  | { readonly kind: 'pull-request'; readonly merge: string; readonly head: string; readonly branch: string }
  | { readonly kind: 'commit'; readonly commit: string };

export interface EventPlan {
  /** Null: what the settings say, or none. */
  readonly base: BaseWish | null;
  readonly history: HistoryPlace | null;
  /** Whether this run is one that later runs are held against. */
  readonly isStored: boolean;
  /** Number of the pull request that gets the comment. */
  readonly commentOn: number | null;
  /** Commit that gets the check run. */
  readonly checkOn: string | null;
  /** For the log: what is left out, and why. */
  readonly remarks: readonly string[];
}

export interface EventFacts {
  readonly hasToken: boolean;
  /** Whether a source or a setup of the repository's own can differ between two commits. */
  readonly hasRevisions: boolean;
}

export function planEvent(
  event: EventContext,
  settings: Settings,
  publish: PublishSettings,
  { hasToken, hasRevisions }: EventFacts,
): EventPlan {
  const { comparison, engine } = settings;
  const isCompared = comparison.compare !== 'none' && engine !== 'attach' && comparison.against === null;
  const canHaveBase = isCompared && hasRevisions && comparison.base === null && comparison.compare !== 'stored';
  const history = chooseHistory(settings, publish, event, hasToken && isCompared && comparison.compare !== 'paired');
  const isStored = history !== null && isOfDefaultBranch(event);
  return {
    base: canHaveBase ? chooseBase(event) : null,
    history,
    isStored,
    commentOn: publish.comment === 'never' || !hasToken ? null : (event.pullRequest?.number ?? null),
    checkOn: publish.hasCheck && hasToken ? event.headSha : null,
    remarks: [
      ...(hasToken ? [] : ['there is no token: no comment, no check run, and no history on GitHub']),
      ...(history?.kind === 'artifact' && event.repository.defaultBranch === null
        ? ['the event does not say which branch is the default one: there is no history in artifacts']
        : []),
      ...(engine === 'attach' && publish.store !== 'none'
        ? ['nothing goes into the history: no control can run beside a server that is not started here']
        : []),
    ],
  };
}

function chooseHistory(
  { comparison }: Settings,
  publish: PublishSettings,
  event: EventContext,
  canUseGitHub: boolean,
): HistoryPlace | null {
  if (comparison.history !== null) return comparison.history;
  if (!canUseGitHub) return null;
  switch (publish.store) {
    case 'none':
      return null;
    case 'branch':
      return { kind: 'branch', branch: publish.historyBranch };
    case 'artifact':
      return { kind: 'artifact', artifactName: nameHistoryArtifact(nameJob(event, publish)) };
  }
}

/** A pull request's figures are not those of the branch it wants to go to, and a fork's can be made up. */
function isOfDefaultBranch({ kind, isDefaultBranch }: EventContext): boolean {
  return isDefaultBranch && (kind === 'push' || kind === 'schedule' || kind === 'manual');
}

function chooseBase({ kind, sha, headSha, baseRef, beforeSha, isDefaultBranch }: EventContext): BaseWish | null {
  switch (kind) {
    case 'pull-request':
      if (sha === null || headSha === null || baseRef === null) return null;
      return { kind, merge: sha, head: headSha, branch: baseRef };
    case 'merge-group':
      return beforeSha === null ? null : { kind: 'commit', commit: beforeSha };
    case 'push':
      // On other branches what was pushed before may be half of the same work.
      return beforeSha === null || !isDefaultBranch ? null : { kind: 'commit', commit: beforeSha };
    case 'pull-request-target':
    case 'schedule':
    case 'manual':
    case 'workflow-run':
    case 'other':
      return null;
  }
}

/** `bench (daphne, 3.13)`, as GitHub calls the job of a matrix; what tells its part of the comment from others. */
export function nameJob({ job }: EventContext, { jobName, matrixValues }: PublishSettings): string {
  return jobName ?? (matrixValues.length === 0 ? job : `${job} (${matrixValues.join(', ')})`);
}

/** A stable name, so that a branch rule can require it. `job`: the id of one that shares its name with another of its run. */
export function nameCheck({ checkName, jobName, matrixValues }: PublishSettings, job: string | null = null): string {
  const parts = [...(job === null ? [] : [job]), ...(jobName === null ? matrixValues : [jobName])].join(', ');
  return parts === '' ? checkName : `${checkName} (${parts})`;
}

/** Null where no other job can have the name by mistake: `job-name` was given, or there is no workflow run. */
export function planSharedName(event: EventContext | null, publish: PublishSettings): SharedCheckName | null {
  if (event === null || event.runId === null || publish.jobName !== null) return null;
  return { owner: { runId: event.runId, job: event.job }, ownName: nameCheck(publish, event.job) };
}
