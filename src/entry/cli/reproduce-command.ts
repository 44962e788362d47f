/** `channels-bench reproduce DATE`: an earlier report's own method over today's setups, written in its form. */
import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BenchError, describeError } from '../../errors.ts';
import { describeWriteFailure } from '../../records/describe-write-failure.ts';
import { type RecordSummary, summarizeRecord } from '../../records/summarize-record.ts';
import { renderMarkdown } from '../../reports/markdown.ts';
import type { Report } from '../../reports/report.ts';
import { buildReproduction, type Configuration } from '../../reports/reproduction/build-reproduction.ts';
import { reportOf20160906 } from '../../reports/reproduction/report-of-2016-09-06.ts';
import { formatCommand } from '../../settings/format-command.ts';
import { parseSettings, type RawSettings } from '../../settings/parse-settings.ts';
import { findReproduction, parseScale, planReproduction } from '../../settings/reproductions.ts';
import { findSetup } from '../../setups/find-setup.ts';
import type { Setup } from '../../setups/setup.ts';
import { listFailures, type measure } from '../measuring/measure.ts';
import { builtInSetupsDirectory } from '../program-files.ts';
import { type CliContext, printReport } from './context.ts';
import { chooseExitCode, exitCodes } from './exit-codes.ts';
import { followProgress } from './follow-progress.ts';

/** By date; findReproduction knows the same dates. */
const reports = { [reportOf20160906.date]: reportOf20160906 };

export interface ReproduceOptions {
  /** As typed; missing for the whole durations. */
  readonly scale: string | undefined;
}

/** Returns the exit code. Throws a BenchError for an unknown date and when nothing could be measured. */
export async function reproduceCommand(
  date: string,
  raw: RawSettings,
  options: ReproduceOptions,
  context: CliContext,
  run: typeof measure,
): Promise<number> {
  const method = findReproduction(date);
  const report = reports[date];
  if (report === undefined) throw new Error(`the report of ${date} has a method but no figures`);
  const scale = options.scale === undefined ? 1 : parseScale(options.scale);
  if (raw['engine'] === 'attach') {
    throw new BenchError('invalid-settings', '--engine attach starts nothing, and each test needs a fresh start.', {
      hint: 'Reproduce with --engine compose or --engine processes.',
    });
  }
  const settings = parseSettings(planReproduction(method, raw, scale), {
    seed: context.drawSeed(),
    workingDirectory: context.workingDirectory,
    isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    describeName: (name) => `--${name}`,
  });
  const setups = await Promise.all(settings.setups.map((name) => findSetup(name, builtInSetupsDirectory)));

  const progress = followProgress(context);
  const result = await run(settings, {
    signal: context.signal,
    onEvent: progress.onEvent,
    environment: context.environment,
    command: describeCommand(date, raw, settings.seed, options),
  }).finally(progress.end);
  const { record, recordPath, recordFailure } = result;
  const summary = summarizeRecord(record);
  const path = join(dirname(recordPath), `report-${date}.md`);
  const written = buildReproduction(summary, {
    report,
    scale,
    configurations: await readConfigurations(summary, setups),
    files: [recordFailure === null ? 'Record: record.json' : 'Record: not written', 'Logs: logs'],
  });
  const failure = await writeReport(path, written);
  const files = [failure === null ? `Report: ${path}` : 'Report: not written'];
  await printReport(addFiles(written, files), { markdown: false }, context);

  const failures = [...listFailures(result), ...(failure === null ? [] : [failure])];
  for (const one of failures) context.writeError(`${describeError(one)}\n`);
  if (record.status === 'interrupted') return exitCodes.interrupted.code;
  if (failures[0] !== undefined) return chooseExitCode(failures[0]);
  return summary.isValid ? exitCodes.ok.code : exitCodes.invalid.code;
}

function describeCommand(date: string, raw: RawSettings, seed: number, { scale }: ReproduceOptions): string {
  const scaled = scale === undefined ? '' : ` --scale ${scale.trim()}`;
  return formatCommand(raw, seed).replace(/^channels-bench run/, `channels-bench reproduce ${date}${scaled}`);
}

/** What started each setup: its Procfile's lines, or its compose.yaml. */
async function readConfigurations(summary: RecordSummary, setups: readonly Setup[]): Promise<readonly Configuration[]> {
  const names = new Set(summary.variants.map((variant) => variant.setup));
  const isComposed = summary.environment.engine.kind === 'compose';
  return Promise.all(
    setups
      .filter(({ name }) => names.has(name))
      .map(async ({ name, file, composeFile, procfile, digest }) => {
        const title = `${file.title} (${name}, files ${digest.slice(0, 12)})`;
        if (!isComposed || composeFile === null) {
          return { title, lines: (procfile ?? []).map((program) => `${program.name}: ${program.command}`) };
        }
        return { title, lines: (await readFile(composeFile, 'utf8')).trimEnd().split('\n') };
      }),
  );
}

function addFiles(report: Report, files: readonly string[]): Report {
  const items = files.map((text) => ({ text: { text, tone: 'muted' as const }, lines: [] }));
  return { ...report, blocks: [...report.blocks, { kind: 'list', items }] };
}

/** What kept it from being written, or null: it is printed all the same. */
async function writeReport(path: string, report: Report): Promise<BenchError | null> {
  try {
    await writeFile(path, renderMarkdown(report));
    return null;
  } catch (cause) {
    return new BenchError('output-unwritable', `${path} cannot be written: ${describeWriteFailure(cause)}`, {
      hint: 'Free some disk space, or choose another folder with --output.',
      cause,
    });
  }
}
