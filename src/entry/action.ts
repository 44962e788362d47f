/** The action's main step: inputs, the run, job summary, outputs, annotations. */
import { randomInt } from 'node:crypto';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { error as annotate, getInput, saveState, setFailed, warning as warn } from '@actions/core';
import { BenchError, describeError } from '../errors.ts';
import { summarizeRecord } from '../records/summarize-record.ts';
import { describeOutcome } from '../reports/build-findings.ts';
import { advanceProgress, endProgress, startProgress } from '../reports/progress.ts';
import { formatCommand } from '../settings/format-command.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { buildAnnotations } from './action-annotations.ts';
import { readActionInputs } from './action-inputs.ts';
import { openActionLog } from './action-log.ts';
import { publishResult } from './action-publish.ts';
import { findItemProblem } from './judge-options.ts';
import { judgeRun, readHistory } from './judge-run.ts';
import { type MeasureOptions, type MeasureResult, measure } from './measure.ts';
import { readBaseline } from './read-baseline.ts';
import { readCalibration } from './read-calibration.ts';

async function main(): Promise<void> {
  // Tells the post step that there may be something to remove.
  saveState('started', 'true');
  const signal = listenForCancellation();
  const raw = readActionInputs(getInput);
  const settings = parseSettings(raw, {
    seed: randomInt(2 ** 32),
    workingDirectory: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    isDirectory: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    describeName: (name) => `input ${name}`,
    findItemProblem,
  });
  checkRunner(settings);
  const baseline = await readBaseline(settings.baseline, 'input baseline');

  const history = await readHistory(settings, signal);
  const calibration = await readCalibration(settings.comparison.calibration);
  const command = formatCommand(raw, settings.seed);
  const result = await measureWithLog(settings, { command, history, calibration, signal });
  const summary = summarizeRecord(result.record);
  const verdicts = judgeRun(result.record, settings, history);
  await publishResult(summary, result, { baseline, verdicts });

  for (const { title, message } of buildAnnotations(summary)) annotate(message, { title });
  if (result.error !== null) setFailed(describeError(result.error));
  else if (verdicts === null && !summary.isValid) setFailed(describeOutcome(summary).text);
  else if (verdicts?.check.conclusion === 'failure') setFailed(verdicts.check.reasons.join('\n'));
  else if (verdicts?.check.conclusion === 'neutral') warn(verdicts.check.reasons.join('\n'));
}

/** A cancelled job gets SIGINT, 7.5 s later SIGTERM, and 2.5 s later is killed. */
function listenForCancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const hint = 'Finished rounds are kept.';
      controller.abort(new BenchError('interrupted', `The job was cancelled (${signal})`, { hint }));
    });
  }
  return controller.signal;
}

/** With one CPU the generator and the servers take it from each other, and every figure would be of both together. */
function checkRunner({ engine }: Settings): void {
  if (availableParallelism() > 1 || engine === 'attach') return;
  throw new BenchError('unsuitable-runner', 'This runner has one CPU, which load generator and servers would share', {
    hint: 'Take a runner with two or more CPUs and Docker, for instance runs-on: ubuntu-24.04 (ubuntu-slim has neither).',
  });
}

async function measureWithLog(
  settings: Settings,
  options: Pick<MeasureOptions, 'command' | 'history' | 'calibration' | 'signal'>,
): Promise<MeasureResult> {
  using log = openActionLog((text) => process.stdout.write(text));
  let state = startProgress({ isLive: false, useColour: false, width: 120 });
  try {
    return await measure(settings, {
      ...options,
      environment: process.env,
      onEvent: (event) => {
        const update = advanceProgress(state, event, performance.now());
        state = update.state;
        log.write(update.output);
      },
    });
  } finally {
    log.write(endProgress(state));
  }
}

try {
  await main();
} catch (error) {
  setFailed(describeError(error));
}
