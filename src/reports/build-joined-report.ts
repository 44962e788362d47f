/** Several records, for instance of the jobs of a matrix, as one table. */
import type { CheckDecision } from '../comparison/decide-check.ts';
import type { UnjudgedRecord } from '../comparison/find-unjudged.ts';
import type { JoinedJudgement } from '../comparison/judge-joined.ts';
import { phaseKinds } from '../records/phase-kinds.ts';
import type { RecordSummary } from '../records/summarize-record.ts';
import { buildProblems, buildWarnings, describeOutcome } from './build-findings.ts';
import { buildJoinedVerdicts } from './build-pooled.ts';
import { buildTables } from './build-results.ts';
import { type Block, buildList, type Report, say } from './report.ts';
import { titleVariants } from './title-variants.ts';

export interface NamedSummary {
  /** What tells this record from the others: the folder it lies in. */
  readonly name: string;
  readonly summary: RecordSummary;
}

/** A file that could not be read: named in the report, because missing must not look like passed. */
export interface UnreadableRecord {
  readonly name: string;
  readonly message: string;
}

/** What the records say together; missing where they were only read. */
export interface JoinedVerdicts {
  readonly joined: JoinedJudgement;
  /** Sentences on records that are not there; those that cannot be read are among the unreadable. */
  readonly missing: readonly string[];
  /** Sentences on what was counted once. */
  readonly duplicates: readonly string[];
  /** Records with something that no verdict speaks of. */
  readonly unjudged: readonly UnjudgedRecord[];
  readonly check: CheckDecision | null;
}

export function buildJoinedReport(
  records: readonly NamedSummary[],
  unreadable: readonly UnreadableRecord[],
  verdicts: JoinedVerdicts | null = null,
): Report {
  const decided = verdicts === null ? [] : buildDecision(verdicts);
  return {
    title: `Channels Bench: ${records.length} ${records.length === 1 ? 'record' : 'records'}`,
    blocks: [
      ...decided,
      ...(decided.length === 0 ? [] : [{ kind: 'heading', text: 'Measured' } as const]),
      ...buildList([
        ...records.map(({ name, summary }) => withName(name, describeOutcome(summary))),
        ...unreadable.map(({ name, message }) => say(`✗ ${name} is not in the table: ${message}`, 'bad')),
      ]),
      ...buildJoinedFigures(records),
    ],
  };
}

/** The table of all rows, and what must be known of each record. */
export function buildJoinedFigures(records: readonly NamedSummary[]): Block[] {
  return [
    ...buildJoinedTable(records),
    ...describeUnlike(records),
    ...records.flatMap(({ name, summary }): Block[] => {
      const blocks = [...buildProblems(summary), ...buildWarnings(summary)];
      return blocks.length === 0 ? [] : [{ kind: 'section', title: name, blocks }];
    }),
  ];
}

/** What decides comes first, then the verdicts of the runners together. */
function buildDecision({ joined, missing, duplicates, unjudged, check }: JoinedVerdicts): Block[] {
  const words = { success: '✓ Passed', neutral: '! Neither passed nor failed', failure: '✗ Failed' } as const;
  const tones = { success: 'good', neutral: 'warning', failure: 'bad' } as const;
  const line: Block[] =
    check === null
      ? []
      : [
          {
            kind: 'paragraph',
            text: say(`${words[check.conclusion]}: ${check.reasons[0] ?? ''}`, tones[check.conclusion]),
          },
        ];
  // The first reason is in the line above.
  const open = unjudged.filter(({ sentence }) => sentence !== check?.reasons[0]);
  return [
    ...line,
    ...buildList(missing.slice(1).map((sentence) => say(sentence, 'bad'))),
    ...buildJoinedVerdicts(joined),
    ...buildList(open.map(({ sentence }) => say(sentence, 'warning'))),
    ...buildList(duplicates.map((sentence) => say(sentence, 'warning'))),
  ];
}

function withName(name: string, { text, tone }: ReturnType<typeof say>) {
  const [mark = '', ...words] = text.split(' ');
  return say(`${mark} ${name}: ${words.join(' ')}`, tone);
}

function buildJoinedTable(records: readonly NamedSummary[]): Block[] {
  const rows = records.flatMap(({ name, summary }) =>
    summary.variants.map((variant, index) => ({ variant, title: titleVariants(summary)[index] ?? variant.name, name })),
  );
  if (rows.length === 0) return [{ kind: 'paragraph', text: say('No record holds a setup, so there are no figures.') }];
  const titles = rows.map((row) => row.title);
  const named = rows.map(({ variant, title, name }) => ({
    variant,
    title: titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title,
  }));
  const ran = new Set(records.flatMap(({ summary }) => summary.phases));
  const phases = phaseKinds.filter((phase) => ran.has(phase));
  return buildTables({ phases, variants: rows.map(({ variant }) => variant) }, named);
}

/** Rows from unlike machines invite a comparison that means nothing. */
function describeUnlike(records: readonly NamedSummary[]): Block[] {
  const machines = new Map<string, string[]>();
  for (const { name, summary } of records) {
    const { cpuModel, cores, engine } = summary.environment;
    const machine = `${cpuModel}, ${cores} cores, engine ${engine.kind}`;
    machines.set(machine, [...(machines.get(machine) ?? []), name]);
  }
  if (machines.size < 2) return [];
  return [
    {
      kind: 'paragraph',
      text: say('Rows from different machines cannot be compared with each other:', 'warning'),
    },
    ...buildList([...machines].map(([machine, names]) => say(`${machine}: ${names.join(', ')}`, 'warning'))),
  ];
}
