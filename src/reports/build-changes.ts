/** Beside a verdict: what else differs between the two sides, and the commits that lie between them. */
import type { PairChanges } from '../comparison/describe-changes.ts';
import type { CommitRecord } from '../records/record.ts';
import { type Block, buildColumn, say } from './report.ts';

/** Blocks for a report: a table of what differs and, folded, the commits. */
export function buildChanges(pairs: readonly PairChanges[]): Block[] {
  return pairs.flatMap(buildPair);
}

function buildPair(pair: PairChanges): Block[] {
  const heading: Block = { kind: 'heading', text: `What differs: ${pair.title}` };
  return [heading, ...buildDifferences(pair), ...buildDirty(pair), ...buildCommits(pair)];
}

function buildDifferences({ differences, names, commitCount }: PairChanges): Block[] {
  if (differences.length === 0) {
    const what = commitCount > 0 ? 'Nothing but the commits below' : 'Nothing that is recorded';
    return [{ kind: 'paragraph', text: say(`${what}: versions, source and setup are the same on both sides.`) }];
  }
  const columns = [
    buildColumn('what', { align: 'left' }),
    buildColumn(names.base, { align: 'left' }),
    buildColumn(names.head, { align: 'left' }),
  ];
  const rows = differences.map(({ name, before, after }) => [
    say(name, 'strong'),
    say(before ?? '–', before === null ? 'muted' : 'normal'),
    say(after ?? '–', after === null ? 'muted' : 'normal'),
  ]);
  return [{ kind: 'table', columns, rows }];
}

function buildDirty({ isDirty, names }: PairChanges): Block[] {
  const text = `What was measured as ${names.head} holds changes that are not committed.`;
  return isDirty ? [{ kind: 'paragraph', text: say(text, 'warning') }] : [];
}

/** As code: in running text a stranger's title could mention people, refer to issues or become a link. */
function buildCommits({ commits, commitCount }: PairChanges): Block[] {
  if (commits.length === 0) return [];
  const more = commitCount - commits.length;
  const lines = [...commits.map(describeCommit), ...(more > 0 ? [`… and ${more} more`] : [])];
  const title = commitCount === 1 ? '1 commit' : `${commitCount} commits`;
  return [{ kind: 'section', title: `${title} between them`, blocks: [{ kind: 'code', lines }] }];
}

function describeCommit({ commit, author, date, title }: CommitRecord): string {
  const day = date === null ? '' : `${date.slice(0, 10)} `;
  return `${commit.slice(0, 12)} ${day}${author}: ${title}`;
}
