/** Which code a source folder holds. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface SourceDescription {
  readonly directory: string;
  /** The revision as it was asked for; null for the working tree as it is. */
  readonly ref: string | null;
  /** Null when the folder is not in a git checkout, or git is not there. */
  readonly commit: string | null;
  /** Whether tracked files differ from the commit or untracked ones are there; null outside git. */
  readonly isDirty: boolean | null;
}

export async function describeSource(
  directory: string,
  ref: string | null,
  environment: Readonly<Record<string, string>>,
): Promise<SourceDescription> {
  const git = async (...args: string[]): Promise<string> => {
    // A checkout of another user is common in containers; only the one folder asked for is trusted, and only to be read.
    const options = ['-c', `safe.directory=${directory}`, '-c', 'core.fsmonitor=false', '-C', directory];
    const { stdout } = await promisify(execFile)('git', [...options, ...args], {
      env: { ...environment, GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
  };
  try {
    const commit = await git('rev-parse', '--verify', 'HEAD');
    return { directory, ref, commit, isDirty: (await git('status', '--porcelain', '--', '.')) !== '' };
  } catch {
    return { directory, ref, commit: null, isDirty: null };
  }
}
