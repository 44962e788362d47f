/** A record as pictures: a folder of SVG and PNG files, and a page that holds its report with them. Loaded only when it is asked for. */
import { join } from 'node:path';
import { describeProfiles } from '../../comparison/describe-profiles.ts';
import { buildFigureBlocks } from '../../figures/build-figure-blocks.ts';
import { buildRecordFigures } from '../../figures/build-record-figures.ts';
import type { Figure } from '../../figures/figure.ts';
import { renderStandaloneSvg } from '../../figures/render-svg.ts';
import { figureStyleSheet } from '../../figures/style-sheet.ts';
import type { BenchRecord } from '../../records/record.ts';
import { summarizeRecord } from '../../records/summarize-record.ts';
import { buildReport } from '../../reports/build-report.ts';
import { renderHtml } from '../../reports/html.ts';
import type { Block, FigureBlock, Report } from '../../reports/report.ts';
import { toolVersion } from '../tool-version.ts';
import { writeOutputFile } from '../write-output-file.ts';
import { judgeRecorded } from './judge-recorded.ts';
import type { RunVerdicts } from './judge-run.ts';
import { renderPng } from './render-png.ts';

export interface WrittenFigure {
  /** Of the SVG. */
  readonly path: string;
  readonly pngPath: string;
  readonly figure: Figure;
}

/** Each figure as SVG and as PNG. Throws a BenchError 'output-unwritable'. */
export async function writeFigures(
  record: BenchRecord,
  verdicts: RunVerdicts | null,
  directory: string,
): Promise<WrittenFigure[]> {
  const drawn = buildRecordFigures(record, verdicts?.judgement).map((figure) => {
    const name = join(directory, figure.name);
    return { figure, path: `${name}.svg`, pngPath: `${name}.png`, svg: renderStandaloneSvg(figure) };
  });
  for (const { path, svg } of drawn) await writeOutputFile(path, svg);
  for (const { pngPath, svg } of drawn) await writeOutputFile(pngPath, await renderPng(svg));
  return drawn.map(({ path, pngPath, figure }) => ({ path, pngPath, figure }));
}

/** The page of one run. Its paths are not shown: it is read elsewhere. */
export function renderRecordPage(
  record: BenchRecord,
  verdicts: RunVerdicts | null,
  more: readonly Block[] = [],
): string {
  const report = buildReport(summarizeRecord(record), {
    comparison: null,
    verdicts,
    profiles: describeProfiles(record),
    figures: drawBlocks(record, verdicts, 'figure'),
    files: [],
  });
  return renderPage({ ...report, blocks: [...report.blocks, ...more] });
}

/** Both, into the folder of a run: `figures/` and `report.html`. Throws a BenchError 'output-unwritable'. */
export async function drawRun(
  record: BenchRecord,
  verdicts: RunVerdicts | null,
  folder: string,
  more: readonly Block[],
): Promise<void> {
  await writeFigures(record, verdicts, join(folder, 'figures'));
  await writeOutputFile(join(folder, 'report.html'), renderRecordPage(record, verdicts, more));
}

/** The page of several runs: what they say together, then the figures of each. */
export function renderJoinedPage(
  report: Report,
  records: readonly { readonly name: string; readonly record: BenchRecord }[],
): string {
  const figures = records.flatMap(({ name, record }, index): Block[] => {
    const drawn = drawBlocks(record, judgeRecorded(record), `figure-${index}`);
    return drawn.length === 0 ? [] : [{ kind: 'heading', text: `Figures of ${name}` }, ...drawn];
  });
  return renderPage({ ...report, blocks: [...report.blocks, ...figures] });
}

function drawBlocks(record: BenchRecord, verdicts: RunVerdicts | null, place: string): FigureBlock[] {
  return buildFigureBlocks(buildRecordFigures(record, verdicts?.judgement), place);
}

function renderPage(report: Report): string {
  return renderHtml(report, { styleSheet: figureStyleSheet, footer: `Made by Channels Bench ${toolVersion}` });
}
