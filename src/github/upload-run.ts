/** What a run leaves as artifacts: its record, report, figures and logs; and a history that later runs read. */

export interface UploadedRun {
  readonly id: number;
  readonly name: string;
}

/** GitHub refuses these in the names of artifacts. */
const refused = /["<>|*?:\\/\r\n]/g;

/** `channels-bench-bench-daphne-1`: unique in a workflow run by job and attempt, as a second of the same name is refused. */
export function nameArtifact(jobName: string, attempt: number): string {
  return `channels-bench-${cleanJobName(jobName)}-${attempt}`;
}

/** The same in every run of the job, which is how it is found again; and unlike that of any job's record. */
export function nameHistoryArtifact(jobName: string): string {
  return `channels-bench.history-${cleanJobName(jobName)}`;
}

/** As nameArtifact; unlike the name of any job's record, which this is none of. */
export function namePageArtifact(jobName: string, attempt: number): string {
  return `channels-bench.report-${cleanJobName(jobName)}-${attempt}`;
}

function cleanJobName(jobName: string): string {
  const job = jobName
    .replace(refused, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/[\s,()]+/g, '-')
    .replace(/^-|-$/g, '');
  return job.slice(0, 150);
}

/** Rejects with whatever the runner's artifact service says. The client is loaded only here: it is most of the bundle. */
export async function uploadRun(name: string, files: readonly string[], root: string): Promise<UploadedRun> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root);
  if (id === undefined) throw new Error('the artifact service gave no id');
  return { id, name };
}

/** As uploadRun; an artifact of that name which this run has already, from an earlier attempt, gives way. */
export async function replaceArtifact(name: string, files: readonly string[], root: string): Promise<UploadedRun> {
  try {
    return await uploadRun(name, files, root);
  } catch (error) {
    if (!/\b409\b|already exists/i.test((error as Error).message)) throw error;
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().deleteArtifact(name);
    return uploadRun(name, files, root);
  }
}
