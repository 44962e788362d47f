import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitJobReport } from '../../../src/reports/fit-job-report.ts';
import { type JobReport, jobReportLimits, parseJobReport } from '../../../src/reports/job-report.ts';
import { type Block, buildColumn, say } from '../../../src/reports/report.ts';

const long = 'x'.repeat(10_000);
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

function build(changes: Partial<JobReport> = {}): JobReport {
  return {
    ...{ schemaVersion: 1, key: 'bench', headSha: null, finishedAt: '2026-11-24T10:00:00.000Z', runUrl: null },
    ...{ conclusion: 'failure', kind: 'failed', sentence: 'web ended', accepted: null },
    ...{ isUnverified: false, toolVersion: '0.1.0', machine: null, blocks: [], details: [] },
    ...changes,
  };
}

const excessive: readonly Block[] = [
  { kind: 'heading', text: long },
  { kind: 'paragraph', text: say(long) },
  { kind: 'table', columns: [buildColumn(long, { group: long })], rows: [[say(long, 'bad')]] },
  { kind: 'table', columns: times(40, buildColumn('p50')), rows: times(600, times(40, say('1'))) },
  { kind: 'list', items: [{ text: say(long), lines: [long] }] },
  { kind: 'list', items: times(600, { text: say('a round failed'), lines: times(300, 'web | hello') }) },
  { kind: 'code', lines: times(600, long) },
  { kind: 'chart', title: long, unit: long, points: times(90, { label: long, value: 1 }) },
  { kind: 'chart', title: 'p50', unit: 'ms', points: [{ label: 'a', value: Number.POSITIVE_INFINITY }] },
  {
    kind: 'figure',
    title: long,
    description: long,
    notes: [],
    wide: { markup: '' } as never,
    narrow: { markup: '' } as never,
  },
];
const nest = (levels: number): Block =>
  levels === 0
    ? { kind: 'paragraph', text: say('deep down') }
    : { kind: 'section', title: long, blocks: times(levels === 1 ? 300 : 1, nest(levels - 1)) };

describe('fitJobReport', () => {
  it('leaves a report as it is that the next job takes', () => {
    const report = build({
      blocks: [{ kind: 'section', title: 'Log', blocks: [{ kind: 'code', lines: ['web | hello'] }] }],
    });
    assert.deepEqual(fitJobReport(report), report);
  });

  it('makes every part fit that can be too long, too many or too deep', () => {
    for (const block of [...excessive, nest(1), nest(2), nest(4)]) {
      assert.equal(parseJobReport(build({ blocks: [block] })), null, block.kind);
      for (const changes of [{ blocks: [block] }, { details: [block] }]) {
        const fitted = fitJobReport(build(changes));
        assert.deepEqual(parseJobReport(fitted), fitted, block.kind);
      }
    }
    const longEverywhere = {
      ...{ key: long, sentence: long, toolVersion: long, machine: long, runUrl: `https://example.org/${long}` },
      ...{ accepted: { by: long, label: long }, blocks: times(600, excessive[0] as Block) },
    };
    const fitted = fitJobReport(build(longEverywhere));
    assert.deepEqual(parseJobReport(fitted), fitted);
    assert.equal(fitted.runUrl, null, 'a part of an address leads nowhere');
  });

  it('says what it has cut', () => {
    const { line, items } = jobReportLimits;
    const list: Block = { kind: 'list', items: times(items + 2, { text: say('a round failed'), lines: [] }) };
    const { blocks, sentence } = fitJobReport(build({ blocks: [list], sentence: `${'x'.repeat(line - 2)}😀 ended` }));
    assert.equal(sentence, `${'x'.repeat(line - 2)}…`, 'no half of a character');
    assert.equal((blocks[0] as typeof list).items.at(-1)?.text.text, '… and 3 more');
  });

  it('keeps the end of a log that has too many lines', () => {
    const lines = times(jobReportLimits.codeLines, 'before').concat('the reason');
    const [code] = fitJobReport(build({ blocks: [{ kind: 'code', lines }] })).blocks;
    assert.ok(code?.kind === 'code');
    assert.deepEqual([code.lines[0], code.lines.at(-1)], ['…', 'the reason']);
    assert.equal(code.lines.length, jobReportLimits.codeLines);
  });
});
