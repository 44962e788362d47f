/** The files that `history import` names → entries, all checked before the first is written. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BenchError } from '../../errors.ts';
import { buildImportedEntries, type ImportedEntries, type SourcedRun } from '../../exchange/build-imported-entries.ts';
import type { ImportFormat } from '../../exchange/exchange-formats.ts';
import type { ForeignContext, ForeignFigure } from '../../exchange/foreign-run.ts';
import { type NameMapping, suggestMapping } from '../../exchange/map-names.ts';
import { readForeign } from '../../exchange/read-foreign.ts';
import type { Acceptance, HistoryEntry } from '../../records/history-entry.ts';
import { toolVersion } from '../tool-version.ts';
import type { CliContext } from './context.ts';

export interface ImportPlan extends ForeignContext {
  /** null: whatever the file is. */
  readonly format: ImportFormat | null;
  readonly mapping: NameMapping;
  readonly setup: string | null;
  readonly ref: string | null;
}

export interface ReadFiles {
  /** Imported ones, and our own that come back. */
  readonly entries: readonly HistoryEntry[];
  readonly acceptances: readonly Acceptance[];
  /** Names that stand for no metric, beside others that do. */
  readonly unmapped: readonly ForeignFigure[];
}

const maxFileBytes = 256 * 1024 * 1024;
const maxListedProblems = 50;

/** Throws a BenchError: 'import-unreadable' with all problems of all files, 'import-unmapped' when no name is known. */
export async function readImportFiles(
  files: readonly string[],
  plan: ImportPlan,
  context: CliContext,
): Promise<ReadFiles> {
  const own: HistoryEntry[] = [];
  const acceptances: Acceptance[] = [];
  const runs: SourcedRun[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const text = await readText(resolve(context.workingDirectory, file));
    const reading = readForeign(text, plan.format, plan);
    const found = reading.kind === 'own' ? reading.history.problems : reading.reading.problems;
    problems.push(...found.map((problem) => `${file}: ${problem}`));
    if (reading.kind === 'own') {
      own.push(...reading.history.entries);
      acceptances.push(...reading.history.acceptances);
    } else runs.push(...reading.reading.runs.map((run) => ({ run, format: reading.format, file })));
  }
  const imported = buildImportedEntries(runs, { ...plan, toolVersion });
  problems.push(...imported.problems);
  if (problems.length > 0) throw explainProblems(problems);
  checkNames(runs, imported, plan.mapping);
  const entries = [...own, ...imported.entries];
  if (entries.length === 0) {
    throw new BenchError('import-unreadable', `${files.join(', ')}: there is no figure in it`, {
      hint: nothingIsWritten,
    });
  }
  return { entries, acceptances, unmapped: imported.unmapped };
}

const nothingIsWritten = 'Nothing was imported. Give a file as docs/exchange.md describes it.';

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > maxFileBytes) throw new Error(`it has ${size} bytes, more than ${maxFileBytes}`);
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
    throw new BenchError('import-unreadable', `${path} cannot be read: ${reason}`, { hint: nothingIsWritten, cause });
  }
}

function explainProblems(problems: readonly string[]): BenchError {
  const more = problems.length - maxListedProblems;
  const count = problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`;
  return new BenchError('import-unreadable', `${count} in what is to be imported`, {
    hint: 'Nothing was imported. Correct what is listed; docs/exchange.md describes the files.',
    details: more > 0 ? [...problems.slice(0, maxListedProblems), `… and ${more} more`] : problems,
  });
}

function checkNames(runs: readonly SourcedRun[], { entries, unmapped }: ImportedEntries, mapping: NameMapping): void {
  const names = new Set(runs.flatMap(({ run }) => run.figures.flatMap((figure) => figure.names)));
  const unused = [...mapping.keys()].filter((name) => !names.has(name));
  if (unused.length > 0) {
    throw new BenchError('import-unmapped', 'Names that --metric gives are not in the files', {
      hint: 'Nothing was imported. Correct the names; those that no --metric names are listed too.',
      details: [...unused.map((name) => `--metric ${JSON.stringify(name)}`), ...unmapped.map(describeUnmapped)],
    });
  }
  if (entries.length > 0 || unmapped.length === 0) return;
  throw new BenchError('import-unmapped', 'No name in the files stands for a metric of Channels Bench', {
    hint: 'Nothing was imported. Say what they stand for with --metric NAME=METRIC, or NAME=SETUP/METRIC where several setups have it; one is suggested for each.',
    details: unmapped.map(describeUnmapped),
  });
}

/** For an error and for a remark alike. */
export function describeUnmapped(figure: ForeignFigure): string {
  const name = JSON.stringify(figure.names[0]);
  const suggestion = suggestMapping(figure);
  return suggestion === null ? `${name}: no metric is in ${JSON.stringify(figure.unit)}` : `${name}: ${suggestion}`;
}
