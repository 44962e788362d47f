import type { Git } from './run-git.ts';

export interface Commit {
  readonly commit: string;
  /** A name, without the address. A stranger's text, as the title is; both are shortened. */
  readonly author: string;
  readonly title: string;
  /** When it was written, ISO 8601 in UTC; null when the commit has no usable date. */
  readonly date: string | null;
}

export interface CommitRange {
  /** Newest first. */
  readonly commits: readonly Commit[];
  /** How many there are in all, as far as the clone reaches. */
  readonly total: number;
}

const maxTextLength = 200;
const fields = ['%H', '%an', '%at', '%s'];
const format = `--format=${fields.map((field) => `${field}%x00`).join('')}`;

export async function listCommits(git: Git, from: string, to: string, limit: number): Promise<CommitRange> {
  const range = `${from}..${to}`;
  const log = await git('log', '--encoding=UTF-8', '--no-color', `--max-count=${limit}`, format, range, '--');
  const count = await git('rev-list', '--count', range, '--');
  const commits = parseLog(log.stdout);
  return { commits, total: Number(count.stdout.trim()) || commits.length };
}

/** `commit` in hex; null when the clone does not have it. */
export async function readCommit(git: Git, commit: string): Promise<Commit | null> {
  const log = await git('log', '--encoding=UTF-8', '--no-color', '--max-count=1', format, commit, '--');
  return log.exitCode === 0 ? (parseLog(log.stdout)[0] ?? null) : null;
}

function parseLog(text: string): Commit[] {
  // A NUL cannot stand in a commit, so nothing in it can pass for a field of its own.
  const values = text.split('\0').slice(0, -1);
  return Array.from({ length: Math.floor(values.length / fields.length) }, (_, index) => {
    const [commit = '', author = '', seconds = '', title = ''] = values.slice(index * fields.length);
    return {
      commit: commit.trim(),
      author: shorten(author),
      title: shorten(title),
      date: formatDate(Number(seconds)),
    };
  });
}

function shorten(text: string): string {
  return text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1)}…`;
}

/** Anybody can write any date into a commit; years of more than four digits are no ISO 8601. */
function formatDate(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  const year = Number.isNaN(date.getTime()) ? -1 : date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date.toISOString() : null;
}
