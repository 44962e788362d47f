/** The run as its event asks for it: with base and history where they can be had; stored first, judged second. */
import { info } from '@actions/core';
import { BenchError } from '../../errors.ts';
import { explainFailure } from '../../github/explain-failure.ts';
import { isSameLabel } from '../../github/find-acceptance.ts';
import { findPullRequestsOf } from '../../github/find-pull-requests.ts';
import { GitHubFailure } from '../../github-requests.ts';
import type { HistoryStore } from '../../history/history-store.ts';
import { describeMachine } from '../../machine/describe-machine.ts';
import { scrubEnvironment } from '../../machine/scrub-environment.ts';
import type { BenchRecord } from '../../records/record.ts';
import { type RecordSummary, summarizeRecord } from '../../records/summarize-record.ts';
import { advanceProgress, endProgress, startProgress } from '../../reports/progress.ts';
import { formatCommand } from '../../settings/format-command.ts';
import type { Settings } from '../../settings/settings.ts';
import { judgeRun, judgeUncompared, type ReadHistory, type RunVerdicts, readListing } from '../judging/judge-run.ts';
import { readBaseline } from '../judging/read-baseline.ts';
import { readCalibration } from '../judging/read-calibration.ts';
import { readSetups } from '../measuring/choose-variants.ts';
import { type MeasureResult, measure } from '../measuring/measure.ts';
import { nameCommits } from '../name-commits.ts';
import { explainUncompared } from './explain-uncompared.ts';
import type { ActionJob } from './job.ts';
import { openActionLog } from './log.ts';
import { openJobHistory } from './open-job-history.ts';
import { type AcceptedPullRequest, describeStoredRun, storeRun } from './store-run.ts';
import { applyBase, findRevisionFolder, isHistoryLongEnough, listVariantNames } from './workflow-run.ts';

export interface MeasuredJob {
  readonly result: MeasureResult;
  readonly verdicts: RunVerdicts | null;
  readonly history: ReadHistory | null;
  /** What the report shows beside this run; null when none was given. */
  readonly baseline: RecordSummary | null;
}

/** Two windows of level shifts: all that a baseline looks at. */
const newestEntries = 100;

/** Rejects when nothing could be measured. */
export async function measureForEvent(job: ActionJob): Promise<MeasuredJob> {
  const { inputs, environment, signal } = job;
  const store = openStore(job);
  // Before the run: a file that cannot be read must not cost the time of one, nor what it measured.
  const baseline = await readBaseline(inputs.settings.baseline, 'input baseline');
  const calibration = await readCalibration(inputs.settings.comparison.calibration);
  const [based, { history, failure }] = await Promise.all([
    applyBase(inputs.settings, job, inputs.publish.token, { environment, signal }),
    readJobHistory(job, store),
  ]);
  if (based.remark !== null) info(based.remark);
  requireBase(based.settings, based.remark);
  const settings = await chooseComparison(based.settings, job, history);
  const used = settings.comparison.history === null ? null : history;
  const command = formatCommand(inputs.raw, settings.seed);
  const result = await measureWithLog(settings, { command, history: used, calibration }, job);
  if (job.plan?.isStored === true) await keep(job, store, result.record);
  const facts = { event: job.event, base: based.remark, history: failure };
  return {
    result,
    verdicts: judge(result.record, settings, used, explainUncompared(settings, facts)),
    history,
    baseline,
  };
}

/** `uncompared`: why there is nothing to compare with. An invalid run fails for that, and has no figure to compare. */
function judge(record: BenchRecord, settings: Settings, history: ReadHistory | null, uncompared: string | null) {
  const verdicts = judgeRun(record, settings, history);
  if (verdicts !== null || uncompared === null || !summarizeRecord(record).isValid) return verdicts;
  return judgeUncompared(uncompared, settings);
}

/** Pairs that were asked for and cannot be made: a run without them would look like one that has passed. */
function requireBase({ comparison }: Settings, remark: string | null): void {
  const { compare, base, against } = comparison;
  if (compare !== 'paired' || base !== null || against !== null) return;
  const reason = remark ?? 'this event has no base, or nothing in this repository is measured';
  throw new BenchError('nothing-to-compare', `input compare asks for pairs: ${reason}`, {
    hint: 'Check the source out with fetch-depth 2 or more, name a base, or use compare: auto.',
  });
}

function openStore({ plan, inputs, event, github, environment }: ActionJob): HistoryStore | null {
  const place = plan === null ? inputs.settings.comparison.history : plan.history;
  return place === null ? null : openJobHistory(place, { event, github }, environment);
}

interface JobHistory {
  /** Null where there is none to be read: the run then goes on without one. */
  readonly history: ReadHistory | null;
  /** Sentence on why it could not be read. */
  readonly failure: string | null;
}

async function readJobHistory(job: ActionJob, store: HistoryStore | null): Promise<JobHistory> {
  const { inputs, signal } = job;
  if (store === null) return { history: null, failure: null };
  try {
    const listing = await store.list(signal, { variants: listVariantNames(inputs.settings), newest: newestEntries });
    return { history: readListing(listing), failure: null };
  } catch (error) {
    if (signal.aborted) throw error;
    const failure = explainFailure('The history was not read', error);
    tell(job, failure);
    return { history: null, failure };
  }
}

/** A history that is too short to judge by costs a control beside every round; where the base can be had, pairs tell more. */
async function chooseComparison(
  settings: Settings,
  { plan }: ActionJob,
  history: ReadHistory | null,
): Promise<Settings> {
  const { comparison } = settings;
  const withHistory = {
    ...settings,
    comparison: { ...comparison, history: history === null ? null : (plan?.history ?? comparison.history) },
  };
  if (history === null || comparison.base === null || comparison.compare !== 'auto' || plan?.isStored === true) {
    return withHistory;
  }
  const withPairs = { ...settings, comparison: { ...comparison, history: null } };
  const { setups } = await readSetups(withPairs);
  const { cpuModel } = describeMachine({});
  if (isHistoryLongEnough(history.history, setups, cpuModel)) return withHistory;
  info('the history is too short to judge by on this kind of machine: base and head are measured side by side');
  return withPairs;
}

async function keep(job: ActionJob, store: HistoryStore | null, record: BenchRecord): Promise<void> {
  const { event, signal } = job;
  if (store === null || event === null || record.status !== 'complete') return;
  try {
    const pulls = await findPulls(job);
    const accepted = await findAccepted(job, pulls);
    const run = describeStoredRun(record, event, {
      accepted,
      pullNumber: pulls.find(({ isMerged }) => isMerged)?.number ?? null,
      now: new Date(),
    });
    const { environment } = job;
    const directory = findRevisionFolder(job.inputs.settings) ?? environment['GITHUB_WORKSPACE'] ?? process.cwd();
    const options = { directory, environment: scrubEnvironment(environment), signal };
    const entries = await nameCommits(run.entries, record, options);
    const added = await storeRun(store, { ...run, entries }, signal);
    info(`${added} ${added === 1 ? 'entry' : 'entries'} added to the history (${store.name})`);
  } catch (error) {
    tell(job, explainFailure('The run was not added to the history', error));
  }
}

type Pulls = Awaited<ReturnType<typeof findPullRequestsOf>>;

/** Those that the commit came with. */
async function findPulls({ github, event, inputs }: ActionJob): Promise<Pulls> {
  const isAsked = event?.kind === 'push' && inputs.publish.acceptLabel !== '';
  if (github === null || event === null || event.headSha === null || !isAsked) return [];
  try {
    return await findPullRequestsOf(github, event.headSha);
  } catch (error) {
    // The run is stored all the same: somebody can still accept it by hand.
    if (error instanceof GitHubFailure) return [];
    throw error;
  }
}

/** The one of them on which a label has accepted a regression. */
async function findAccepted({ inputs, publisher }: ActionJob, pulls: Pulls): Promise<AcceptedPullRequest | null> {
  const { acceptLabel } = inputs.publish;
  try {
    const accepted = pulls.find(({ labels }) => labels.some((label) => isSameLabel(label, acceptLabel)));
    if (accepted === undefined) return null;
    const found = await publisher.findAcceptance(accepted.number, acceptLabel);
    return { number: accepted.number, label: acceptLabel, by: found?.by ?? null };
  } catch (error) {
    if (error instanceof GitHubFailure) return null;
    throw error;
  }
}

function tell({ warnings }: ActionJob, message: string): void {
  warnings.push(message);
}

async function measureWithLog(
  settings: Settings,
  options: Pick<Parameters<typeof measure>[1], 'command' | 'history' | 'calibration'>,
  { environment, signal }: ActionJob,
): Promise<MeasureResult> {
  using log = openActionLog((text) => process.stdout.write(text));
  let state = startProgress({ isLive: false, useColour: false, width: 120 });
  try {
    return await measure(settings, {
      ...options,
      environment,
      signal,
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
