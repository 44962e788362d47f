/** Verdicts of pairs and of a history in one run: who overrules whom. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildHistoryEntries } from '../../src/comparison/build-history-entries.ts';
import { judgeRun } from '../../src/entry/judging/judge-run.ts';
import type { HistoryEntry } from '../../src/records/history-entry.ts';
import type { BenchRecord } from '../../src/records/record.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { buildControlRecord } from '../support/build-control-record.ts';
import { dateOfRun } from '../support/build-history.ts';
import { buildPairedRecord, pairNames } from '../support/build-paired-record.ts';

const settings = parseSettings(
  { base: 'main', source: '.', history: './history' },
  { seed: 1, workingDirectory: '/work', isDirectory: () => true, describeName: (name) => name },
);

/** Rounds beside the control, then the same head in pairs with its base. */
function joinStages(control: BenchRecord, paired: BenchRecord): BenchRecord {
  const shift = control.plan.rounds.length;
  const move = <T extends { index: number }>(rounds: readonly T[]) =>
    rounds.map((round) => ({ ...round, index: round.index + shift }));
  return {
    ...control,
    variants: [...control.variants, ...paired.variants.filter(({ name }) => name !== pairNames.head)],
    plan: { ...control.plan, rounds: [...control.plan.rounds, ...move(paired.plan.rounds)] },
    rounds: [...control.rounds, ...move(paired.rounds)],
    comparison: { pairs: [...(control.comparison?.pairs ?? []), ...(paired.comparison?.pairs ?? [])] },
  };
}

/** Ten earlier runs alike, whose figures at load cost `cpu` ms. */
function buildPast(record: BenchRecord, more: HistoryEntry['metrics']): HistoryEntry[] {
  const [entry] = buildHistoryEntries(record);
  assert.ok(entry !== undefined);
  return Array.from({ length: 10 }, (_, run) => ({
    ...entry,
    runId: `run-${run}`,
    finishedAt: dateOfRun(run - 400),
    metrics: { ...entry.metrics, ...more },
  }));
}

/** As of servers whose CPU time cannot be read. */
function dropCpu(record: BenchRecord): BenchRecord {
  const rounds = record.rounds.map((round) => ({
    ...round,
    phases: round.phases.map((phase) => ({ ...phase, arms: phase.arms.map((arm) => ({ ...arm, serverCpuMs: null })) })),
  }));
  return { ...record, rounds };
}

const unheld = {
  isValid: false,
  checks: [{ rule: 'attained-rate' as const, isMet: false, value: 0.6, limit: 0.99, message: 'attained 60 %' }],
};

/** As of a rate that could not be held: no figure of these phases is valid. */
function spoil(record: BenchRecord, kinds: readonly string[]): BenchRecord {
  const rounds = record.rounds.map((round) => ({
    ...round,
    phases: round.phases.map((phase) => ({
      ...phase,
      arms: phase.arms.map((arm) => (kinds.includes(phase.kind) ? { ...arm, ...unheld } : arm)),
    })),
  }));
  return { ...record, rounds };
}

const pairs = buildPairedRecord();

describe('judgeRun', () => {
  it('lets pairs overrule what the history made suspicious', () => {
    const slower = buildControlRecord({ headMs: () => 4.4 });
    const past = buildPast(buildControlRecord(), {});
    const alone = judgeRun(slower, settings, { history: { entries: past, acceptances: [] }, problems: [] });
    assert.match(alone?.check.reasons.join() ?? '', /p50 latency/);
    assert.equal(
      alone?.stored?.variants[0]?.verdicts.find(({ metric }) => metric === 'latency-p50')?.kind,
      'suspected',
    );
    const record = joinStages(slower, pairs);
    const { check } = judgeRun(record, settings, { history: { entries: past, acceptances: [] }, problems: [] }) ?? {};
    assert.equal(check?.conclusion, 'success', check?.reasons.join('\n'));
  });

  it('fails for a figure that the history has and this run has not, whatever its pairs say', () => {
    const record = dropCpu(joinStages(buildControlRecord(), pairs));
    const past = buildPast(record, { 'load-cpu': { value: 1, lnRatioToControl: 0, rounds: 12 } });
    const { check } = judgeRun(record, settings, { history: { entries: past, acceptances: [] }, problems: [] }) ?? {};
    assert.equal(check?.conclusion, 'failure');
    assert.match(check?.reasons.join() ?? '', /CPU per request under load/);
  });

  it('is not green for what gave no valid figure, of which no verdict speaks', () => {
    const empty = { history: { entries: [], acceptances: [] }, problems: [] };
    const strict = { ...settings, comparison: { ...settings.comparison, failOn: 'invalid' as const } };
    const spoilt = spoil(buildControlRecord(), ['latency', 'throughput']);
    const unstarted = { ...spoilt, rounds: spoilt.rounds.map((round) => ({ ...round, phases: [] })) };
    for (const [record, reason] of [
      [spoilt, /no round gave a valid figure of the latency phase/],
      [unstarted, /nothing of it was measured/],
    ] as const) {
      const { check, unmeasured } = judgeRun(record, settings, empty) ?? {};
      assert.equal(check?.conclusion, 'neutral');
      assert.notDeepEqual(unmeasured, []);
      assert.match(check?.reasons.join('\n') ?? '', reason);
      assert.equal(judgeRun(record, strict, empty)?.check.conclusion, 'failure');
    }
    const past = buildPast(buildControlRecord(), {}).map((entry) => {
      const metrics = Object.entries(entry.metrics).filter(([key]) => !key.startsWith('latency-'));
      return { ...entry, metrics: Object.fromEntries(metrics) };
    });
    const read = { history: { entries: past, acceptances: [] }, problems: [] };
    const half = spoil(buildControlRecord(), ['latency']);
    assert.match(judgeRun(half, settings, read)?.check.reasons.join() ?? '', /valid figure of the latency phase/);
    const gated = { ...settings, comparison: { ...settings.comparison, gate: ['throughput'] } };
    assert.equal(judgeRun(half, gated, read)?.check.conclusion, 'success');
  });
});
