import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRecord } from '../../src/comparison/judge-pairs.ts';
import { buildVerdictFigures } from '../../src/reports/build-verdict-figures.ts';
import { buildVerdicts, describeVerdicts } from '../../src/reports/build-verdicts.ts';
import { renderMarkdown } from '../../src/reports/markdown.ts';
import type { Report } from '../../src/reports/report.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import { buildPairedRecord, type PairedOptions, type StageOptions } from '../support/build-paired-record.ts';

const bothStages: readonly StageOptions[] = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
];

function judge(options: PairedOptions) {
  return judgeRecord(buildPairedRecord(options), { margins: [], gateMetrics: null });
}

function report(options: PairedOptions): Report {
  const judgement = judge(options);
  const lines = describeVerdicts(judgement).map((text) => ({ kind: 'paragraph' as const, text }));
  return { title: 'Title', blocks: [...lines, ...buildVerdicts(judgement)] };
}

function terminal(options: PairedOptions, width = 80): string {
  return renderTerminal(report(options), { useColour: false, width });
}

describe('buildVerdicts', () => {
  const regressed: PairedOptions = { stages: bothStages, change: { p50: 0.071, throughput: -0.048 } };

  it('begins with one line, the table, the worst first, and a sentence on each', () => {
    assert.ok(
      terminal(regressed).startsWith(`Title

✗ Daphne: head against base (main): regressed: p50 latency 7.1 % slower and
throughput 4.8 % lower; unchanged within 5 %: CPU per request under load, within
10 %: p90 latency

Daphne: head against base (main)
metric           base  head  change        interval  verdict    could see
───────────────  ────  ────  ──────  ──────────────  ─────────  ─────────
`),
      terminal(regressed),
    );
    const rows = terminal(regressed).match(/^(p50 latency, ms|requests\/s|p90 latency, ms|CPU ms at load) .*$/gm) ?? [];
    assert.deepEqual(
      rows
        .map((row) => row.split(/ {2,}/))
        .map(([name, base, head, change, , verdict]) => [name, base, head, change, verdict]),
      [
        ['p50 latency, ms', '4.00', '4.29', '+7.1 %', 'regressed'],
        ['requests/s', '500', '476', '−4.8 %', 'regressed'],
        ['p90 latency, ms', '8.00', '8.00', '0.0 %', 'unchanged'],
        ['CPU ms at load', '1.00', '1.00', '0.0 %', 'unchanged'],
      ],
    );
    assert.match(
      terminal(regressed),
      /^· p50 latency is 7\.1 % slower \(95 % interval .*confirmed in 18\n {2}fresh starts/m,
    );
  });

  it('fits into 80 columns, and keeps numbers with their per cent signs', () => {
    for (const options of [regressed, {}, { scatter: { p50: 0.3, p90: 0.5 } }, { change: { p50: 2 } }]) {
      for (const line of terminal(options).split('\n')) {
        assert.ok(line.length <= 80, line);
        assert.doesNotMatch(line, /^ *%/);
      }
    }
  });

  it('says once what failed for all in the same way', () => {
    const changeArm: PairedOptions['changeArm'] = ({ phase }) => (phase === 'latency' ? { invalid: ['too slow'] } : {});
    const text = terminal({ changeArm }, 120);
    assert.match(text, /^· No valid figures of p50 latency and p90 latency: a rule was broken in all 12 rounds/m);
    assert.match(text, /^p50 latency, ms +– +– +– +– {2}invalid +–$/m);
  });

  it('calls two setups by their names, and a difference no regression', () => {
    const text = terminal({ stages: bothStages, change: { p50: 1.3, p90: 0.3 }, kind: 'setup' }, 120);
    assert.match(text, /^· daphne against daphne@main: worse: p50 latency 130 % slower/m);
    assert.match(text, /^metric +daphne@main +daphne +change/m);
    assert.doesNotMatch(text, /regressed|warns/);
  });

  it('has full headers in Markdown, and folds what decides nothing', () => {
    const text = renderMarkdown(report(regressed));
    assert.match(text, /^\| metric \| base \| head \| change \| interval \| verdict \| could have seen \|$/m);
    assert.match(
      text,
      /^\| \*\*p50 latency, ms\*\* \| 4\.00 \| 4\.29 \| \*\*\\\+7\.1\u00a0%\*\* \| .* \| \*\*regressed\*\* \| \d\.\d\u00a0% \|$/m,
    );
    assert.match(text, /<details><summary>Figures that decide nothing<\/summary>/);
  });

  it('colours what fails and what improved, and no more', () => {
    const paint = (options: PairedOptions) => renderTerminal(report(options), { useColour: true, width: 120 });
    const isRed = (text: string, word: string) => text.includes(`\u001b[31m${word}`);
    assert.ok(isRed(paint(regressed), '✗ Daphne') && isRed(paint(regressed), 'regressed'));
    assert.ok(paint(regressed).includes('\u001b[33mThroughput is 4.8 % lower'), 'what only warns is yellow');
    const better = paint({ stages: bothStages, change: { p50: -0.2 } });
    assert.ok(better.includes('\u001b[32mimproved') && !better.includes('\u001b[31m'));
  });

  it('is empty where nothing was compared', () => {
    const judgement = judgeRecord(buildPairedRecord({}, { comparison: null }), { margins: [], gateMetrics: null });
    assert.deepEqual([buildVerdicts(judgement), describeVerdicts(judgement)], [[], []]);
  });
});

describe('buildVerdictFigures', () => {
  it("gives changes in the metric's own direction, as fractions that JSON can hold", () => {
    const figures = buildVerdictFigures(judge({ stages: bothStages, change: { throughput: -0.1 } }));
    assert.deepEqual(JSON.parse(JSON.stringify(figures)), figures);
    const throughput = figures.pairs[0]?.metrics['throughput'];
    assert.ok(Math.abs((throughput?.change ?? 0) + 0.1) < 0.005);
    assert.ok((throughput?.interval?.low ?? 0) < (throughput?.interval?.high ?? -1));
    assert.ok((throughput?.interval?.high ?? 0) < 0 && (throughput?.smallestDetectable ?? 0) > 0.03);
    assert.deepEqual(
      [figures.verdict, throughput?.verdict, throughput?.failsCheck, throughput?.gates],
      ['regressed', 'regressed', true, true],
    );
    assert.equal(figures.pairs[0]?.absolutes['errors']?.kind, 'unchanged');
  });

  it('has null for what there is not', () => {
    const figures = buildVerdictFigures(judge({ stages: [{ stage: 'screen', rounds: 1 }] }));
    const p50 = figures.pairs[0]?.metrics['latency-p50'];
    assert.deepEqual([p50?.verdict, p50?.interval, p50?.smallestDetectable], ['inconclusive', null, null]);
  });
});
