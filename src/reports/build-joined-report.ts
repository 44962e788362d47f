/** Several records, for instance of the jobs of a matrix, as one table. */
import type { RecordSummary } from '../records/summarize-record.ts';
import { buildProblems, buildWarnings, describeOutcome } from './build-findings.ts';
import { buildTable } from './build-results.ts';
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

export function buildJoinedReport(records: readonly NamedSummary[], unreadable: readonly UnreadableRecord[]): Report {
  return {
    title: `Channels Bench: ${records.length} ${records.length === 1 ? 'record' : 'records'}`,
    blocks: [
      ...buildList([
        ...records.map(({ name, summary }) => withName(name, describeOutcome(summary))),
        ...unreadable.map(({ name, message }) => say(`✗ ${name} is not in the table: ${message}`, 'bad')),
      ]),
      ...buildJoinedTable(records),
      ...describeUnlike(records),
      ...records.flatMap(({ name, summary }): Block[] => {
        const blocks = [...buildProblems(summary), ...buildWarnings(summary)];
        return blocks.length === 0 ? [] : [{ kind: 'section', title: name, blocks }];
      }),
    ],
  };
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
  const phases = (['latency', 'throughput', 'capacity'] as const).filter((phase) => ran.has(phase));
  return [buildTable({ phases, variants: rows.map(({ variant }) => variant) }, named)];
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
    { kind: 'paragraph', text: say('Rows from different machines cannot be compared with each other:', 'warning') },
    ...buildList([...machines].map(([machine, names]) => say(`${machine}: ${names.join(', ')}`, 'warning'))),
  ];
}
