/** What a job tells GitHub: the check run while it goes, the comment and the check's result at its end. Never fails a job. */
import { explainFailure } from '../../github/explain-failure.ts';
import { findAcceptance, type LabelAcceptance } from '../../github/find-acceptance.ts';
import { findAuthor } from '../../github/find-author.ts';
import { type CheckOwner, findCheckClash, formatCheckOwner, renameCheck } from '../../github/find-check-clash.ts';
import {
  type CheckAnnotation,
  type CheckConclusion,
  type CheckRun,
  closeCheck,
  openCheck,
} from '../../github/publish-check.ts';
import { type Patience, publishComment } from '../../github/publish-comment.ts';
import { GitHubFailure, type GitHubRequests } from '../../github-requests.ts';
import { buildCheckText } from '../../reports/build-check-output.ts';
import { buildComment, buildMarker, holdsReport, isWorthSaying, mergeReports } from '../../reports/build-comment.ts';
import type { JobReport } from '../../reports/job-report.ts';

export interface PublisherOptions extends Patience {
  /** Null: nothing can be published. */
  readonly github: GitHubRequests | null;
  readonly workflow: string;
  readonly checkName: string;
  /** Null where the name is this job's alone. */
  readonly sharedName: SharedCheckName | null;
  /** What a check run keeps of its maker, unseen, where it shares its name with no other job. */
  readonly checkMaker?: string;
  /** Commit that gets the check run; null for none. */
  readonly checkOn: string | null;
  /** Number of the pull request that gets the comment; null for none. */
  readonly commentOn: number | null;
  readonly commentMode: 'auto' | 'always' | 'never';
  /** Whose comments are ours; empty without GitHub. */
  readonly token: string;
  readonly headSha: string | null;
  /** Keys of all reports that the comment is to hold; null where other jobs write into it too. */
  readonly keys?: readonly string[] | null;
  readonly runUrl: string | null;
  /** A pull request from a fork: that its token may only read is no mistake of anybody's. */
  readonly isReadOnly: boolean;
  readonly now: () => Date;
  readonly warn: (message: string) => void;
  readonly log: (line: string) => void;
}

/** Whose check run it is, and what it is called where another job of the same run has the name. */
export interface SharedCheckName {
  readonly owner: CheckOwner;
  readonly ownName: string;
}

export interface Published {
  readonly comment: string;
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
}

export interface Publisher {
  /** Its id, for whoever has to close it when this job is killed; null when there is none. */
  openCheck(): Promise<number | null>;
  /** Afterwards: another name for it where another job of this run has made one of the same, which is told. */
  tellCheckApart(): Promise<void>;
  /** Null: no label, or nobody can be asked. */
  findAcceptance(pullNumber: number | null, label: string): Promise<LabelAcceptance | null>;
  /** `notes`: beside lines of the repository, in the check run. */
  publish(report: JobReport, isCancelled: boolean, notes?: readonly CheckAnnotation[]): Promise<Published>;
}

export function createPublisher(options: PublisherOptions): Publisher {
  const { github, checkOn, commentOn, warn, log } = options;
  let check: CheckRun | null = null;
  /** Null when it failed, which is told. */
  const attempt = async <T>(what: string, act: () => Promise<T>): Promise<T | null> => {
    try {
      return await act();
    } catch (error) {
      const message = explainFailure(what, error);
      const isExpected = options.isReadOnly && error instanceof GitHubFailure && error.kind === 'forbidden';
      if (isExpected) log(`${what}: the token of a fork's pull request may only read (see docs/security.md)`);
      else warn(message);
      return null;
    }
  };
  const comment = async (report: JobReport): Promise<{ body: string; url: string | null }> => {
    const compose = (bodies: readonly string[]) => {
      const reports = mergeReports(bodies, report, options.keys);
      const body = buildComment(reports, { workflow: options.workflow, headSha: options.headSha });
      return { body, isWorthSaying: options.commentMode === 'always' || isWorthSaying(reports) };
    };
    const alone = compose([]).body;
    if (github === null || commentOn === null || options.commentMode === 'never') return { body: alone, url: null };
    const result = await attempt('The comment was not written', async () => {
      const author = await findAuthor(github, options.token);
      const marker = buildMarker(options.workflow);
      const isIncluded = (body: string) => holdsReport(body, report);
      return publishComment(github, { pullNumber: commentOn, marker, author, compose, isIncluded }, options);
    });
    if (result?.isIncluded === false) warn('The comment does not hold this job: others kept writing over it.');
    return { body: alone, url: result?.url ?? null };
  };
  const close = async (
    report: JobReport,
    conclusion: CheckConclusion,
    annotations: readonly CheckAnnotation[],
  ): Promise<string | null> => {
    const { id } = check ?? {};
    if (github === null || id === undefined) return null;
    const output = { ...buildCheckText(report), annotations };
    const closed = await attempt('The check run was not closed', () =>
      closeCheck(github, id, { conclusion, completedAt: options.now(), output }),
    );
    return closed?.url ?? check?.url ?? null;
  };
  return {
    openCheck: async () => {
      if (github === null || checkOn === null) return null;
      const { checkName: name, runUrl: detailsUrl, sharedName } = options;
      const externalId = sharedName === null ? (options.checkMaker ?? null) : formatCheckOwner(sharedName.owner);
      check = await attempt('The check run was not opened', () =>
        openCheck(github, { name, headSha: checkOn, detailsUrl, externalId, startedAt: options.now() }),
      );
      return check?.id ?? null;
    },
    tellCheckApart: async () => {
      const { checkName: name, sharedName } = options;
      const { id } = check ?? {};
      if (github === null || checkOn === null || id === undefined || sharedName === null) return;
      const { owner, ownName } = sharedName;
      await attempt('The check run may share its name with that of another job', async () => {
        const other = await findCheckClash(github, { id, name, headSha: checkOn, owner });
        if (other === null) return;
        await renameCheck(github, id, ownName);
        warn(
          `No check run "${name}" of this job: the job ${other} has one of that name, so this one is called "${ownName}". A branch rule that requires "${name}" does not see it: give each job a job-name.`,
        );
      });
    },
    findAcceptance: async (pullNumber, label) => {
      if (github === null || pullNumber === null || label === '') return null;
      return attempt('Labels that accept a regression were not looked for', () =>
        findAcceptance(github, pullNumber, label),
      );
    },
    publish: async (report, isCancelled, notes = []) => {
      const [said, checkUrl] = await Promise.all([
        // What a cancelled run has left is no news of the pull request.
        isCancelled ? { body: '', url: null } : comment(report),
        close(report, isCancelled ? 'cancelled' : report.conclusion, notes),
      ]);
      return { comment: said.body, commentUrl: said.url, checkUrl };
    },
  };
}
