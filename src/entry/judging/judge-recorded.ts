/** A record that was written before → the verdicts of its pairs, as its own run was asked to judge them. */
import { z } from 'zod';
import { failOnLevels } from '../../comparison/decide-check.ts';
import { phaseKinds } from '../../records/phase-kinds.ts';
import type { BenchRecord } from '../../records/record.ts';
import { findItemProblem, type JudgedSettings } from './judge-options.ts';
import { judgeRun, type RunVerdicts } from './judge-run.ts';

const isMargin = (text: string) => findItemProblem('margin', text) === null;
const isMetric = (text: string) => findItemProblem('gate', text) === null;

/** What is missing or makes no sense, as in a record of an older version, falls back to the default. */
const settingsSchema = z.object({
  phases: z.array(z.enum(phaseKinds)).min(1).catch(['latency', 'throughput']),
  comparison: z
    .object({
      margins: z.array(z.string().refine(isMargin)).catch([]),
      gate: z.array(z.string().refine(isMetric)).nullable().catch(null),
      failOn: z.enum([...failOnLevels, 'never']).catch('regressed'),
    })
    .catch({ margins: [], gate: null, failOn: 'regressed' }),
});

/** Null where no pair was measured. A history is not part of a record, so it is not judged by one here. */
export function judgeRecorded(record: BenchRecord): RunVerdicts | null {
  const verdicts = judgeRun(record, readJudgedSettings(record), null);
  return verdicts?.judgement == null ? null : verdicts;
}

const askedSchema = z.object({
  engine: z.enum(['auto', 'compose', 'processes']),
  comparison: z.object({ compare: z.enum(['auto', 'paired', 'stored']), against: z.null() }),
});

/** Whether its own run was to be held against something; a record that does not say so was not. */
export function wasToBeCompared({ settings }: BenchRecord): boolean {
  return askedSchema.safeParse(settings).success;
}

export function readJudgedSettings({ settings }: BenchRecord): JudgedSettings {
  return settingsSchema.parse(settings);
}
