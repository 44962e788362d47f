/** What a job asked GitHub for, by purpose. The artifact goes to a service of the runner's own, which has other limits. */
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
