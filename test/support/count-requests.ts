/** What a job asked GitHub for, by purpose. The artifact goes to a service of the runner's own, which has other limits. */
import assert from 'node:assert/strict';
import type { SeenRequest } from './github-double/front.ts';

export interface RequestCounts {
  /** Of the history of earlier runs. */
  readonly reading: number;
  /** Everything from looking at the data branch until it is moved. */
  readonly storing: number;
  /** Comment, check run, labels, pull requests. */
  readonly publishing: number;
  readonly artifact: number;
}

export function countRequests(seen: readonly SeenRequest[]): RequestCounts {
  const isArtifact = ({ path }: SeenRequest) => /^\/(twirp|blobs)\//.test(path);
  const isGit = ({ path }: SeenRequest) => path === '/graphql' || /\/git\/(ref|refs|trees|commits|blobs)\b/.test(path);
  const firstStored = seen.findIndex(({ path }) => /\/git\/ref\//.test(path));
  const isStored = (one: SeenRequest, index: number) => isGit(one) && firstStored !== -1 && index >= firstStored;
  return {
    reading: seen.filter((one, index) => isGit(one) && !isStored(one, index)).length,
    storing: seen.filter(isStored).length,
    publishing: seen.filter((one) => !isGit(one) && !isArtifact(one)).length,
    artifact: seen.filter(isArtifact).length,
  };
}

/** What GitHub counts for its hourly limit: at most 12 requests to publish a job, at most 8 to store it. */
export function checkRequests(seen: Parameters<typeof countRequests>[0]): void {
  const counts = countRequests(seen);
  const text = JSON.stringify(counts);
  assert.ok(counts.publishing <= 12 && counts.publishing + counts.reading <= 16, text);
  assert.ok(counts.storing <= 8, text);
}
