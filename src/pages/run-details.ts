/** What a click on a point shows of its run. */
import type { HistoryEntry } from '../records/history-entry.ts';
import type { RunDetail } from './site-data.ts';

export function describeRun(entry: HistoryEntry, repositoryUrl: string | null): RunDetail {
  const { runId, finishedAt, status, commit, isDirty, source, links, versions, percentiles } = entry;
  return {
    ...{ runId, finishedAt, status, commit, isDirty, versions },
    author: source?.author ?? null,
    title: source?.title ?? null,
    commitUrl: linkCommit(commit, repositoryUrl),
    runUrl: keepHttps(links?.run),
    pullRequestUrl: keepHttps(links?.pullRequest),
    percentiles: percentiles ?? [],
  };
}

/** Null where the repository is not known, or what should be a commit is none. */
export function linkCommit(commit: string | null, repositoryUrl: string | null): string | null {
  if (commit === null || !/^[0-9a-f]{7,64}$/.test(commit)) return null;
  return repositoryUrl === null ? null : keepHttps(`${repositoryUrl}/commit/${commit}`);
}

/** Entries are a stranger's: a link of another kind could run something. */
export function keepHttps(url: string | null | undefined): string | null {
  if (url == null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' ? href : null;
}
