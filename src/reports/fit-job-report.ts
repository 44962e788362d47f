/**
 * A report as its schema takes it. The next job refuses one that is not, and the comment would go on without a word on the job
 * that it came from; one line of a server's log is enough.
 */
import { type JobReport, jobReportLimits as limits } from './job-report.ts';
import { type Block, say, type Text } from './report.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Sections within sections; what is deeper stands in the one around it. */
const deepest = 2;

/** Cuts what is too long, ends it with an ellipsis, and says how much of a list is left out. */
export function fitJobReport(report: JobReport): JobReport {
  const { accepted, machine, runUrl } = report;
  return {
    ...report,
    key: cut(report.key, limits.key),
    sentence: cutLine(report.sentence),
    accepted: accepted && { by: accepted.by && cutLine(accepted.by), label: cutLine(accepted.label) },
    toolVersion: cutLine(report.toolVersion),
    machine: machine && cutLine(machine),
    // A part of an address leads nowhere.
    runUrl: runUrl !== null && runUrl.length > limits.runUrl ? null : runUrl,
    blocks: fitBlocks(report.blocks, limits.blocks, deepest),
    details: fitBlocks(report.details, limits.blocks, deepest),
  };
}

function fitBlocks(blocks: readonly Block[], max: number, levels: number): Block[] {
  const fitting = blocks.flatMap((block) => fitBlock(block, levels));
  return shorten(fitting, max, (rest): Block => ({ kind: 'paragraph', text: say(`… and ${rest} more`, 'muted') }));
}

function fitBlock(block: Block, levels: number): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...block, text: cutLine(block.text) }];
    case 'paragraph':
      return [{ ...block, text: cutText(block.text) }];
    case 'table':
      return [fitTable(block)];
    case 'list': {
      const items = block.items.map(({ text, lines }) => ({
        text: cutText(text),
        lines: fitLines(lines, limits.itemLines),
      }));
      const more = (rest: number) => ({ text: say(`… and ${rest} more`, 'muted'), lines: [] });
      return [{ ...block, items: shorten(items, limits.items, more) }];
    }
    case 'code':
      return [{ ...block, lines: fitLines(block.lines, limits.codeLines) }];
    case 'chart': {
      // The newest; JSON has no other numbers than finite ones.
      const points = block.points.filter(({ value }) => Number.isFinite(value)).slice(-limits.points);
      const fitting = points.map(({ label, value }) => ({ label: cutLine(label), value }));
      return [{ ...block, title: cutLine(block.title), unit: cutLine(block.unit), points: fitting }];
    }
    case 'figure':
      return [{ kind: 'paragraph', text: cutText(say(`${block.title}: ${block.description}`)) }];
    case 'section': {
      const title = cutLine(block.title);
      if (levels === 0) return [{ kind: 'heading', text: title }, ...block.blocks.flatMap((one) => fitBlock(one, 0))];
      return [{ ...block, title, blocks: fitBlocks(block.blocks, limits.sectionBlocks, levels - 1) }];
    }
  }
}

function fitTable({ kind, columns, rows }: Table): Table {
  const kept = columns.slice(0, limits.columns).map(({ group, header, fullHeader, align }) => ({
    group: cutLine(group),
    header: cutLine(header),
    fullHeader: cutLine(fullHeader),
    align,
  }));
  const fill = (cells: readonly Text[]) => kept.map((_, index) => cells[index] ?? say(''));
  const more = (rest: number) => fill([say(`… and ${rest} more`, 'muted')]);
  const cells = rows.map((row) => row.slice(0, limits.columns).map(cutText));
  return { kind, columns: kept, rows: shorten(cells, limits.rows, more) };
}

/** Of a log the end tells most. */
function fitLines(lines: readonly string[], max: number): string[] {
  const cutLines = lines.map(cutLine);
  return lines.length <= max ? cutLines : ['…', ...cutLines.slice(1 - max)];
}

function shorten<T>(list: readonly T[], max: number, describeRest: (count: number) => T): T[] {
  return list.length <= max ? [...list] : [...list.slice(0, max - 1), describeRest(list.length - max + 1)];
}

function cutText({ text, tone }: Text): Text {
  return say(cut(text, limits.text), tone);
}

function cutLine(text: string): string {
  return cut(text, limits.line);
}

/** Half of a pair of surrogates is no character. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
