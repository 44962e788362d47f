/** House rules for workflows, which actionlint has no opinion on. */
import { parse } from 'yaml';
import type { Finding } from './finding.ts';

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}
interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}
interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The inputs of this project's actions, by what stands after `uses:` without the version. */
export type KnownActions = ReadonlyMap<string, ReadonlySet<string>>;

/** `mustPin`: actions of others by full commit; in examples a version is more readable. */
export function checkWorkflow(
  path: string,
  text: string,
  options: { readonly knownActions: KnownActions; readonly mustPin: boolean },
): readonly Finding[] {
  const workflow = parse(text) as Workflow;
  const problems: string[] = [];
  if (workflow.permissions === undefined) problems.push('top-level permissions are missing');
  if (workflow.concurrency === undefined && options.mustPin) problems.push('concurrency is missing');
  if (/pull_request_target/.test(text)) problems.push("pull_request_target runs a stranger's code with our rights");
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    if (job['timeout-minutes'] === undefined) problems.push(`job ${name}: timeout-minutes is missing`);
    for (const step of job.steps ?? [])
      problems.push(...checkStep(step, options).map((text) => `job ${name}: ${text}`));
  }
  return problems.map((message) => ({ path, line: 0, message }));
}

function checkStep(step: Step, options: { knownActions: KnownActions; mustPin: boolean }): readonly string[] {
  if (step.uses === undefined) return [];
  const [action = '', version] = step.uses.split('@');
  const inputs = options.knownActions.get(action);
  if (inputs !== undefined) {
    const unknown = Object.keys(step.with ?? {}).filter((name) => !inputs.has(name));
    return unknown.map((name) => `${step.uses} has no input ${name}`);
  }
  if (version === undefined) return [`${step.uses} has no version`];
  const isPinned = /^[0-9a-f]{40}$/.test(version);
  if (options.mustPin && !isPinned) return [`${step.uses} is not pinned to a commit`];
  return isPinned || /^v\d/.test(version) ? [] : [`${step.uses} follows a branch`];
}
