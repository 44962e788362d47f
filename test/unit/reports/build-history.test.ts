import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLevelShifts } from '../../../src/comparison/level-shifts.ts';
import { judgeAgainstHistory } from '../../../src/comparison/stored-baseline.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { nameImportedConfiguration } from '../../../src/records/imported.ts';
import { buildHistoryReport, buildHistoryRunReport } from '../../../src/reports/build-history.ts';
import { buildStoredBaseline } from '../../../src/reports/build-stored-baseline.ts';
import { buildTrendReport } from '../../../src/reports/build-trend.ts';
import { renderMarkdown } from '../../../src/reports/markdown.ts';
import type { Report } from '../../../src/reports/report.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';
import { buildAcceptance, buildEntry, buildRuns } from '../../support/build-history.ts';

const calm = Array.from({ length: 20 }, (_, run) => 0.5 + 0.01 * Math.sin(run * 2.4));
const show = (report: Report) => renderTerminal(report, { useColour: false, width: 160 });
const view = (entries: readonly HistoryEntry[]) => ({
  name: '/history',
  entries: entries.map((entry) => ({ entry, path: `2026/01/${entry.runId}.json` })),
  acceptances: [],
  problems: [],
});

function showJudgement(entries: readonly HistoryEntry[], candidate: HistoryEntry): string {
  const judgement = judgeAgainstHistory({ entries, acceptances: [] }, [candidate]);
  return show({ title: 'Run', blocks: buildStoredBaseline(judgement) });
}

describe('a history as a report', () => {
  it('lists the newest first, and how many there are besides', () => {
    const text = show(buildHistoryReport(view([0, 1, 2].map((run) => buildEntry(run))), 2));
    assert.match(text, /^\/history: 3 runs, 3 entries\n/);
    assert.ok(text.indexOf('run-00002') < text.indexOf('run-00001'));
    assert.ok(!text.includes('run-00000'));
    assert.match(text, /… and 1 older entry \(--limit 3 lists all\)/);
  });

  it('names what was accepted, and files that do not count', () => {
    const text = show(
      buildHistoryReport(
        {
          ...view([buildEntry(1)]),
          acceptances: [{ acceptance: buildAcceptance(1) }],
          problems: [{ path: '2026/01/x.json', reason: 'is truncated' }],
        },
        20,
      ),
    );
    assert.match(
      text,
      /2026-01-02 Ada accepted all metrics of daphne from run run-00001 on: the new protocol costs it/,
    );
    assert.match(text, /1 part of the history does not count\n· 2026\/01\/x\.json is truncated/);
  });

  it('shows everything that is kept of a run', () => {
    const text = show(buildHistoryRunReport(view([buildEntry(1, { throughput: Math.log(0.5) })]).entries));
    assert.match(text, /^requests\/s +1,000\/s +0\.50 × +12$/m);
    assert.match(text, /Control: gunicorn with python 3\.11\.2, gunicorn 20\.1\.0/);
  });

  it('is empty without falling over', () => {
    assert.match(show(buildHistoryReport(view([]), 20)), /0 runs, 0 entries/);
    assert.match(show(buildTrendReport([], '/history')), /The history holds no figures/);
  });

  it('keeps hostile names harmless', () => {
    const hostile = buildEntry(1, undefined, {
      variant: '<img src=x>|@everyone',
      title: '\u001b[31m<script>',
      commit: '::error::`x`',
      cpuModel: '[link](javascript:x)',
    });
    const reports = [
      buildHistoryReport(view([hostile]), 20),
      buildHistoryRunReport(view([hostile]).entries),
      buildTrendReport(findLevelShifts({ entries: [hostile], acceptances: [] }), '/history'),
    ];
    for (const report of reports) {
      assert.ok(!renderTerminal(report, { useColour: false, width: 160 }).includes('\u001b'));
      assert.ok(!/<(img|script)/.test(renderMarkdown(report)));
    }
  });
});

describe('a run beside its history as a report', () => {
  it('has a row for each figure, and says the worst first', () => {
    const text = showJudgement(buildRuns(calm), buildEntry(99, { 'latency-p50': 0.5 + Math.log(1.3) }));
    assert.match(text, /! Suspected: Daphne: p50 latency is/);
    assert.match(text, /^p50 latency +2\.00 ms +1\.5\d ms +\+30\.0 % .* 20 +suspected$/m);
  });

  it('says once what is alike for all figures', () => {
    const text = showJudgement([], buildEntry(99));
    assert.equal(text.match(/collecting a baseline \(0 of 8\)/g)?.length, 2);
    assert.match(text, /· p50 latency, requests\/s: collecting a baseline \(0 of 8\)/);
  });

  it('never lets a missing figure look like a pass', () => {
    const text = showJudgement(buildRuns(calm), buildEntry(99, {}));
    assert.match(text, /✗ Daphne: p50 latency is missing/);
    assert.ok(!text.includes('✓'));
  });
});

describe('a trend as a report', () => {
  const stepped = Array.from({ length: 60 }, (_, run) => (run >= 30 ? 0.06 : 0) + 0.002 * Math.sin(run * 2.4));

  it('names the shift, its commit and the range', () => {
    const series = findLevelShifts({ entries: buildRuns(stepped), acceptances: [] });
    const text = show(buildTrendReport(series, '/history'));
    assert.match(
      text,
      /2026-01-31 Daphne, p50 latency slower: level shift of \+6\.\d % at 0{10} \(within 1 measured commit: /,
    );
  });

  it('says what was accepted, and by whom', () => {
    const series = findLevelShifts({ entries: buildRuns(stepped), acceptances: [buildAcceptance(31)] });
    assert.match(show(buildTrendReport(series, '/history')), /; accepted by Ada:\s+the new protocol costs it/);
  });

  it('says that nothing moved, or that nothing can be told', () => {
    const trend = (entries: readonly HistoryEntry[]) =>
      show(buildTrendReport(findLevelShifts({ entries, acceptances: [] }), '/history'));
    assert.match(trend(buildRuns(calm)), /No level shift/);
    assert.match(trend([buildEntry(1, { 'latency-p50': null }, { control: null })]), /No run had a control beside it/);
  });

  it('shows what was imported, beside what was measured and alone, and judges nothing of it', () => {
    const trend = (entries: readonly HistoryEntry[]) =>
      show(buildTrendReport(findLevelShifts({ entries, acceptances: [] }), '/history')).replaceAll(/\s+/g, ' ');
    const imported = Array.from({ length: 40 }, (_, run) =>
      buildEntry(
        run,
        {},
        {
          title: 'daphne (imported)',
          variant: 'daphne (imported)',
          control: null,
          configurationDigest: nameImportedConfiguration('bencher', 'daphne'),
          metrics: { throughput: { value: run < 20 ? 1000 : 500, lnRatioToControl: null, rounds: 1 } },
        },
      ),
    );
    const line = 'daphne (imported), not judged: requests/s 500/s (40 runs until 2026-02-09)';
    assert.ok(trend(imported).includes(line));
    assert.match(trend(imported), /Nothing here was measured by channels-bench/);
    const both = trend([...buildRuns(calm), ...imported]);
    assert.match(both, /No level shift/);
    assert.ok(both.includes(line));
    assert.doesNotMatch(both, /left out/);
  });
});
