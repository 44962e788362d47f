/** A job of the action from its inputs to its end. */
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { getInput, info, saveState, setFailed, setSecret } from '@actions/core';
import { BenchError, describeError } from '../../errors.ts';
import { readCheckedOut } from '../../revisions/fetch-base.ts';
import type { PublishSettings } from '../../settings/publish-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { readInputs } from './inputs.ts';
import type { ActionJob } from './job.ts';
import { measureForEvent } from './measure-for-event.ts';
import { nameCheck, planSharedName } from './plan-event.ts';
import { publishFailure, publishMeasured } from './publish.ts';
import { createPublisher } from './publisher.ts';
import { findRevisionFolder, openWorkflowRun, refuseUnsafeEvent, type WorkflowRun } from './workflow-run.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws what kept it from measuring; everything else is in the outputs and in the exit code. */
export async function runAction(environment: Environment, signal: AbortSignal): Promise<void> {
  // Tells the post step that there may be something to remove.
  saveState('started', 'true');
  const inputs = readInputs(getInput, environment);
  const { settings, publish } = inputs;
  if (publish.token !== null) setSecret(publish.token);
  checkRunner(settings);
  const run = await openWorkflowRun(environment, settings, publish, info);
  refuseUnsafeEvent(run.event, await findCheckedOut(settings, environment));
  for (const remark of run.plan?.remarks ?? []) info(remark);
  const warnings: string[] = [];
  const publisher = createPublisher(describePublisher(run, publish, warnings));
  const job: ActionJob = { ...run, inputs, publisher, environment, signal, warnings };
  // In the meantime the run begins: that GitHub is slow must not cost time here.
  const opened = publisher
    .openCheck()
    .then((id) => saveState('check', id === null ? '' : String(id)))
    .then(publisher.tellCheckApart);
  try {
    const measured = await measureForEvent(job);
    await opened;
    await publishMeasured(job, measured);
  } catch (error) {
    await opened;
    await publishFailure(job, error);
    setFailed(describeError(error));
  }
  saveState('check', '');
}

/** With one CPU the generator and the servers take it from each other, and every figure would be of both together. */
function checkRunner({ engine }: Settings): void {
  if (availableParallelism() > 1 || engine === 'attach') return;
  throw new BenchError('unsuitable-runner', 'This runner has one CPU, which load generator and servers would share', {
    hint: 'Take a runner with two or more CPUs and Docker, for instance runs-on: ubuntu-24.04 (ubuntu-slim has neither).',
  });
}

/** Null where there is no checkout to be found. */
async function findCheckedOut(settings: Settings, environment: Environment): Promise<string | null> {
  const directory = findRevisionFolder(settings) ?? environment['GITHUB_WORKSPACE'];
  if (directory === undefined || environment['GITHUB_EVENT_NAME'] !== 'pull_request_target') return null;
  return readCheckedOut(directory, { environment: { PATH: environment['PATH'] ?? '' } }).then(
    ({ commit }) => commit,
    () => null,
  );
}

function describePublisher({ event, github, plan }: WorkflowRun, publish: PublishSettings, warnings: string[]) {
  return {
    github,
    workflow: event?.workflow ?? '',
    checkName: nameCheck(publish),
    sharedName: planSharedName(event, publish),
    checkOn: plan?.checkOn ?? null,
    commentOn: plan?.commentOn ?? null,
    commentMode: publish.comment,
    token: publish.token ?? '',
    headSha: event?.headSha ?? null,
    runUrl: event?.runUrl ?? null,
    isReadOnly: event?.pullRequest?.isFork === true || event?.pullRequest?.isDependabot === true,
    now: () => new Date(),
    // Annotated at the end: while the log of the run is written the runner takes no command, a warning among them.
    warn: (message: string) => void warnings.push(message),
    log: info,
    sleep: (ms: number) => sleep(ms),
    random: Math.random,
  };
}
