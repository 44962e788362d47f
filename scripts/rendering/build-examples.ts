/** Reports of made-up jobs, by what they show. */

import { buildHistoryEntries } from '../../src/comparison/build-history-entries.ts';
import { judgeRun, type ReadHistory } from '../../src/entry/judging/judge-run.ts';
import type { BenchRecord } from '../../src/records/record.ts';
import { summarizeRecord } from '../../src/records/summarize-record.ts';
import { buildFailedJobReport, buildJobReport, type JobFacts } from '../../src/reports/build-job-report.ts';
import { buildTrendChart } from '../../src/reports/build-trend-chart.ts';
import type { JobReport } from '../../src/reports/job-report.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { buildControlRecord } from '../../test/support/build-control-record.ts';
import { buildPairedRecord, type PairedOptions, type StageOptions } from '../../test/support/build-paired-record.ts';

const headSha = 'a'.repeat(40);
const bothStages: readonly StageOptions[] = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
];
const slower: PairedOptions = { stages: bothStages, change: { p50: 0.071, throughput: -0.064, cpu: 0.09 } };
const commit = {
  commit: 'b'.repeat(40),
  author: 'Ada Example',
  date: '2026-03-01T10:00:00.000Z',
  title: 'Count for a while',
};
const hostile = '<b>@django/everybody</b> #123 **bold** `x` | [link](https://evil.example)';
const settings = parseSettings(
  {},
  { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => name },
);

function build(record: BenchRecord, changes: Partial<JobFacts> = {}, history: ReadHistory | null = null): JobReport {
  const verdicts = judgeRun(record, settings, history);
  const current = buildHistoryEntries(record);
  const trend = history === null ? [] : buildTrendChart(history.history, ['daphne'], current);
  const usual = { key: 'bench', headSha, runUrl: 'https://github.com/OWNER/REPOSITORY/actions/runs/1', accepted: null };
  return buildJobReport(summarizeRecord(record), verdicts, { ...usual, isUnverified: false, more: trend, ...changes });
}

function pair(options: PairedOptions, title?: string): BenchRecord {
  const record = buildPairedRecord(options);
  const [made] = record.comparison?.pairs ?? [];
  if (made === undefined) throw new Error('the record has no pair');
  const pairs = [
    { ...made, commits: [title === undefined ? commit : { ...commit, title, author: title }], commitCount: 3 },
  ];
  const variants = record.variants.map((one) => ({ ...one, title: title ?? one.title }));
  return { ...record, variants, comparison: { pairs } };
}

/** Forty runs on the default branch, slower from the thirtieth on. */
function buildPast(): ReadHistory {
  const entries = Array.from({ length: 40 }, (_, run) => {
    const level = run < 30 ? 4 : 4.5;
    const record = buildControlRecord({
      rounds: 12,
      headMs: (round) => level * (1 + ((run * 7 + round * 3) % 5) / 100),
    });
    const [entry] = buildHistoryEntries(record);
    if (entry === undefined) throw new Error('the record has no entry');
    const finishedAt = new Date(Date.UTC(2026, 0, 1 + run)).toISOString();
    const runId = `202601${String(run).padStart(8, '0')}-abcdef`;
    return { ...entry, runId, finishedAt, commit: (0x1000000 + run * 7919).toString(16).padEnd(40, 'c') };
  });
  return { history: { entries, acceptances: [] }, problems: [] };
}

export function buildExamples(): Readonly<Record<string, readonly JobReport[]>> {
  const invalid = pair({
    stages: bothStages,
    changeArm: ({ side, phase }) =>
      phase === 'latency' && side === 'head'
        ? { invalid: ['attained 187.2 of 300 requests/s (62.4 %, at least 99 %)'] }
        : side === 'head'
          ? { serverCpuMs: null }
          : {},
  });
  return {
    regression: [build(pair(slower))],
    accepted: [build(pair(slower), { accepted: { by: 'ada', label: 'benchmark accepted' } })],
    improvement: [build(pair({ stages: bothStages, change: { p50: -0.12, p90: -0.2, throughput: 0.15 } }))],
    'invalid-and-missing': [build(invalid)],
    matrix: [
      build(pair(slower), { key: 'bench (daphne, 3.13)' }),
      build(pair({}), { key: 'bench (uvicorn, 3.13)' }),
      buildFailedJobReport(
        {
          message: 'redis did not answer within 30 s',
          details: ['redis | bind: Address already in use'],
          hint: 'See its log.',
        },
        {
          ...{
            key: 'bench (daphne-redis, 3.13)',
            headSha,
            runUrl: null,
            accepted: null,
            isUnverified: false,
            more: [],
          },
          ...{ finishedAt: '2026-03-01T12:00:00.000Z', toolVersion: '0.1.0' },
        },
      ),
    ],
    fork: [build(pair(slower), { isUnverified: true })],
    hostile: [build(pair(slower, hostile), { key: hostile }), build(pair({}), { key: 'bench (uvicorn)' })],
    'history-and-trend': [build(buildControlRecord({ rounds: 12, headMs: () => 4.6 }), {}, buildPast())],
  };
}
