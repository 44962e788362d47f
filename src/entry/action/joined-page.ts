/** The joined report as one page with the figures of all records: a file, and an artifact where a runner takes one. */
import { dirname, resolve } from 'node:path';
import type { EventContext } from '../../github/event-context.ts';
import { namePageArtifact, uploadRun } from '../../github/upload-run.ts';
import type { BenchRecord } from '../../records/record.ts';
import type { Report } from '../../reports/report.ts';
import { writeOutputFile } from '../write-output-file.ts';

export interface JoinedPage {
  readonly path: string;
  /** Where it was uploaded to; null where it was not. */
  readonly url: string | null;
}

export interface JoinedPageOptions {
  readonly workspace: string;
  readonly event: EventContext | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of this job, in the name of the artifact. */
  readonly job: string;
  readonly warn: (message: string) => void;
}

/** Null, with a warning, where it cannot be written: a page is not what a job may fail for. What draws it is loaded only here. */
export async function publishJoinedPage(
  report: Report,
  records: readonly { readonly name: string; readonly record: BenchRecord }[],
  { workspace, event, environment, job, warn }: JoinedPageOptions,
): Promise<JoinedPage | null> {
  if (records.length === 0) return null;
  const path = resolve(workspace, 'channels-bench-results', 'report.html');
  try {
    const { renderJoinedPage } = await import('../judging/draw-record.ts');
    await writeOutputFile(path, renderJoinedPage(report, records));
  } catch (error) {
    warn(`report.html was not written: ${(error as Error).message}`);
    return null;
  }
  // Set by every runner of GitHub's; without it there is nowhere to upload to.
  if (event === null || !environment['ACTIONS_RUNTIME_TOKEN']) return { path, url: null };
  try {
    const { id } = await uploadRun(namePageArtifact(job, event.runAttempt), [path], dirname(path));
    return { path, url: event.runUrl === null ? null : `${event.runUrl}/artifacts/${id}` };
  } catch (error) {
    warn(`report.html was not uploaded as an artifact: ${(error as Error).message}`);
    return { path, url: null };
  }
}
