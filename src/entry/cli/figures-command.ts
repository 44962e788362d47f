/** `figures`: the pictures of a record as files. */
import { basename, resolve } from 'node:path';
import { readRecord } from '../../records/read-record.ts';
import { summarizeRecord } from '../../records/summarize-record.ts';
import { buildProblems, describeOutcome } from '../../reports/build-findings.ts';
import { buildList, say } from '../../reports/report.ts';
import { writeFigures } from '../judging/draw-record.ts';
import { judgeRecorded } from '../judging/judge-recorded.ts';
import { type CliContext, type PrintOptions, printReport } from './context.ts';
import { exitCodes } from './exit-codes.ts';

export interface FiguresOptions extends PrintOptions {
  /** As typed: the folder, which is made. */
  readonly out: string;
}

/** What is not valid is named and not drawn. */
export async function figuresCommand(file: string, options: FiguresOptions, context: CliContext): Promise<number> {
  const record = await readRecord(resolve(context.workingDirectory, file));
  const summary = summarizeRecord(record);
  const written = await writeFigures(record, judgeRecorded(record), resolve(context.workingDirectory, options.out));
  const title = `Channels Bench: ${written.length} ${written.length === 1 ? 'figure' : 'figures'}`;
  const blocks = [
    { kind: 'paragraph', text: describeOutcome(summary) } as const,
    ...buildList(written.map(({ path, pngPath, figure }) => say(`${figure.title}: ${path} and ${basename(pngPath)}`))),
    ...buildProblems(summary),
  ];
  await printReport({ title, blocks }, options, context);
  return exitCodes.ok.code;
}
