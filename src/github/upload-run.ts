/** The artifact of a run: its record, report and logs. */

export interface UploadedRun {
  readonly id: number;
  readonly name: string;
}

/** GitHub refuses these in the names of artifacts. */
const refused = /["<>|*?:\\/\r\n]/g;

/** `channels-bench-bench-daphne-1`: unique in a workflow run by job and attempt, as a second of the same name is refused. */
export function nameArtifact(jobName: string, attempt: number): string {
  const job = jobName
    .replace(refused, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/[\s,()]+/g, '-')
    .replace(/^-|-$/g, '');
  return `channels-bench-${job.slice(0, 150)}-${attempt}`;
}

/** Rejects with whatever the runner's artifact service says. The client is loaded only here: it is most of the bundle. */
export async function uploadRun(name: string, files: readonly string[], root: string): Promise<UploadedRun> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root);
  if (id === undefined) throw new Error('the artifact service gave no id');
  return { id, name };
}
