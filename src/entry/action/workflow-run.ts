/** The job that the action runs in: its event, what that asks for, and how GitHub is reached. */
import { readFile } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import type { History } from '../../comparison/find-baseline.ts';
import { defaultBaselineRule, findBaseline } from '../../comparison/find-baseline.ts';
import { headlineMetrics } from '../../comparison/gate-metrics.ts';
import { BenchError } from '../../errors.ts';
import { connectGitHub } from '../../github/connect-github.ts';
import { type EventContext, readEventContext } from '../../github/event-context.ts';
import type { GitHubRequests } from '../../github-requests.ts';
import { scrubEnvironment } from '../../machine/scrub-environment.ts';
import type { PublishSettings } from '../../settings/publish-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Setup } from '../../setups/setup.ts';
import { type NamedVariant, nameVariants } from '../measuring/name-variants.ts';
import { toolVersion } from '../tool-version.ts';
import { findBase } from './find-base.ts';
import { type EventPlan, planEvent } from './plan-event.ts';

export interface WorkflowRun {
  /** Null outside of a workflow. */
  readonly event: EventContext | null;
  readonly github: GitHubRequests | null;
  readonly plan: EventPlan | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

export async function openWorkflowRun(
  environment: Environment,
  settings: Settings,
  publish: PublishSettings,
  log: (line: string) => void,
): Promise<WorkflowRun> {
  const path = environment['GITHUB_EVENT_PATH'] ?? '';
  const event = readEventContext(environment, path === '' ? null : await readFile(path, 'utf8').catch(() => null));
  if (event === null) return { event: null, github: null, plan: null };
  const { token } = publish;
  const userAgent = `channels-bench/${toolVersion}`;
  const { apiUrl, repository } = event;
  const github = token === null ? null : connectGitHub({ token, apiUrl, repository, userAgent, log });
  const facts = { hasToken: github !== null, hasRevisions: findRevisionFolder(settings) !== null };
  return { event, github, plan: planEvent(event, settings, publish, facts) };
}

/** What two commits of can be measured: the source, or a setup of the repository's own. */
export function findRevisionFolder({ source, setups }: Settings): string | null {
  return source ?? setups.find((setup) => isAbsolute(setup)) ?? null;
}

/** The settings with the base that the event asks for; the reason where it cannot be had. */
export async function applyBase(
  settings: Settings,
  { event, github, plan }: WorkflowRun,
  token: string | null,
  options: { readonly environment: Environment; readonly signal: AbortSignal },
): Promise<{ readonly settings: Settings; readonly remark: string | null }> {
  const directory = findRevisionFolder(settings);
  if (event === null || directory === null || plan === null || plan.base === null) return { settings, remark: null };
  const { commit, reason } = await findBase(directory, plan.base, github, {
    environment: scrubEnvironment(options.environment),
    signal: options.signal,
    credentials: token === null ? null : { serverUrl: event.serverUrl, token },
  });
  if (commit === null) return { settings, remark: `there is no base to compare with: ${reason}` };
  return { settings: { ...settings, comparison: { ...settings.comparison, base: commit } }, remark: null };
}

/** Names of this run's variants as entries have them; a setup is called after its folder. */
export function listVariantNames({ setups, workers }: Settings): string[] {
  const folders = setups.map((setup) => ({ name: basename(setup) }));
  return nameVariants(folders, workers).map(({ name }) => name);
}

/**
 * Whether every setup has runs enough to be held against: of its files as they are now and of this kind of machine, configured
 * like the newest of those, as a run that comes after it mostly is.
 */
export function isHistoryLongEnough(
  { entries, acceptances }: History,
  setups: readonly Pick<NamedVariant<Pick<Setup, 'digest'>>, 'name' | 'setup'>[],
  cpuModel: string,
): boolean {
  return setups.every(({ name, setup }) => {
    const alike = entries.filter(
      (entry) =>
        entry.variant === name &&
        entry.setupDigest === setup.digest &&
        entry.cpuModel === cpuModel &&
        entry.control !== null,
    );
    const newest = alike.at(-1);
    const comparable = alike.filter((entry) => entry.configurationDigest === newest?.configurationDigest);
    return headlineMetrics.some(
      (metric) =>
        findBaseline(comparable, acceptances, metric, defaultBaselineRule).values.length >= defaultBaselineRule.minRuns,
    );
  });
}

/**
 * The rights of the default branch, and somebody else's code: never. Any commit but the event's own may be the pull request's: its
 * head, the merge of it, or what was pushed since. Throws a BenchError 'unsafe-workflow'.
 */
export function refuseUnsafeEvent(event: EventContext | null, checkedOut: string | null): void {
  if (event?.kind !== 'pull-request-target' || checkedOut === null) return;
  if (checkedOut === event.sha) return;
  throw new BenchError(
    'unsafe-workflow',
    `This job runs on pull_request_target and has ${checkedOut} checked out, not the event's own commit ${event.sha ?? '(unknown)'}: if that is the pull request's code, whoever opened it would get the job's rights.`,
    { hint: 'Run on pull_request, and publish for forks from a workflow_run workflow: see docs/security.md.' },
  );
}
