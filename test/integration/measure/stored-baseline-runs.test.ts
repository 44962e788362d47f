/** A run held against a history of earlier ones, beside its control: what looks suspicious there is settled by pairs. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildHistoryEntries } from '../../../src/comparison/build-history-entries.ts';
import { judgeRun } from '../../../src/entry/judging/judge-run.ts';
import type { HistoryEntry } from '../../../src/records/history-entry.ts';
import { dateOfRun } from '../../support/build-history.ts';
import { createMeasureBench, type MeasureBench } from '../../support/measure-bench.ts';
import {
  createSpinningRepository,
  type SpinningRepository,
  writeSpinningServer,
  writeSpinningSetup,
} from '../../support/spinning-repository.ts';

let bench: MeasureBench;
let repository: SpinningRepository;
let raw: Record<string, string>;
before(async () => {
  bench = await createMeasureBench();
  const control = join(bench.directory, 'control');
  await writeSpinningSetup(control, 'server.mjs');
  await writeSpinningServer(control, 0.3);
  repository = await createSpinningRepository(join(bench.directory, 'repository'));
  await repository.writeServer(0.3);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Answer quickly');
  raw = {
    phases: 'throughput',
    'throughput-duration': '1s',
    rounds: '6',
    'warm-up': '0s',
    history: join(bench.directory, 'history'),
    control,
  };
});
after(() => bench[Symbol.asyncDispose]());

/** Eight runs like this one, with the scatter of a calm machine. */
function buildPast(entry: HistoryEntry): HistoryEntry[] {
  return Array.from({ length: 8 }, (_, run) => ({
    ...entry,
    runId: `run-${run}`,
    finishedAt: dateOfRun(run),
    metrics: Object.fromEntries(
      Object.entries(entry.metrics).map(([key, figure]) => [
        key,
        figure && {
          ...figure,
          lnRatioToControl: figure.lnRatioToControl === null ? null : figure.lnRatioToControl + 0.01 * ((run % 3) - 1),
        },
      ]),
    ),
  }));
}

describe('a run with a history', () => {
  it('collects a baseline first; later what is suspicious there is confirmed side by side with the base', async () => {
    const empty = { history: { entries: [], acceptances: [] }, problems: [] };
    const first = await bench.run([repository.setup], { raw, history: empty });
    assert.equal(first.error, null);
    assert.deepEqual([...new Set(first.record.plan.rounds.map(({ stage }) => stage))], ['control']);
    assert.equal(first.record.rounds.length, 12);
    const collecting = judgeRun(first.record, first.settings, empty);
    assert.equal(collecting?.check.conclusion, 'neutral');
    assert.match(collecting?.check.reasons.join() ?? '', /collecting a baseline \(0 of 8\)/);

    const [entry] = buildHistoryEntries(first.record);
    assert.ok(entry !== undefined);
    const past = { history: { entries: buildPast(entry), acceptances: [] }, problems: [] };
    await repository.writeServer(0.9);
    repository.git('commit', '--quiet', '--all', '--message', 'Think for longer');
    const second = await bench.run([repository.setup], { raw: { ...raw, base: 'HEAD~1' }, history: past });
    assert.equal(second.error, null);
    assert.deepEqual(
      [...new Set(second.record.plan.rounds.map(({ stage }) => stage))],
      ['control', 'screen', 'confirm'],
    );
    const verdicts = judgeRun(second.record, second.settings, past);
    const stored = verdicts?.stored?.variants.find(({ variant }) => variant === 'bench');
    assert.equal(stored?.verdicts.find(({ metric }) => metric === 'throughput')?.kind, 'suspected');
    assert.equal(verdicts?.judgement?.kind, 'regressed', verdicts?.judgement?.sentence);
    assert.equal(verdicts?.check.conclusion, 'failure');
  });
});
