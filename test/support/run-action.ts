/** Runs an action from `dist` as GitHub's runner does: a clean environment, files for what it says, then its post step. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { repository } from './list-sources.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

export interface ActionJob {
  /** A folder for this job alone: work space, temporary folder, the runner's files. */
  readonly directory: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Beyond what a runner sets. */
  readonly environment?: Readonly<Record<string, string>>;
  /** `report/action.yml` for the other action. */
  readonly action?: string;
  /** What the runner writes into the event file. */
  readonly event?: object;
  /** What `${{ … }}` in the defaults of inputs stands for: `github.token`, `toJSON(matrix)`; nothing when missing. */
  readonly expressions?: Readonly<Record<string, string>>;
  /** Put before the program, for instance `taskset -c 0`. */
  readonly prefix?: readonly string[];
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly state: Readonly<Record<string, string>>;
  /** What later steps of the job would find in their environment. */
  readonly exported: string;
}

export interface RunningStep {
  readonly child: ChildProcess;
  readonly finished: Promise<StepResult>;
}

/** Tokens that a runner hands to every action, as a test can look for them. */
export const runnerSecrets = { GITHUB_TOKEN: 'ghs_top-secret-1', ACTIONS_RUNTIME_TOKEN: 'top-secret-2' } as const;

export async function startMain(job: ActionJob): Promise<RunningStep> {
  const action = await readAction(job);
  const inputs = { ...listDefaults(action, job), ...job.inputs };
  const variables = listVariables(inputs);
  return startStep(job, join(dirname(job.action ?? 'action.yml'), action.runs.main), Object.fromEntries(variables));
}

function listDefaults({ inputs }: ActionFile, { expressions = {} }: ActionJob): Record<string, string> {
  const fillIn = (text: string) => text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, name: string) => expressions[name] ?? '');
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, fillIn(input.default ?? '')]));
}

/** As the runner does: upper case, blanks to underscores, and every other character as it is. */
function listVariables(inputs: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
}

export async function runMain(job: ActionJob): Promise<StepResult> {
  return (await startMain(job)).finished;
}

/** The post step sees what the main step saved as state, and no outputs. */
export async function runPost(job: ActionJob, state: Readonly<Record<string, string>>): Promise<StepResult> {
  const action = await readAction(job);
  const variables = [
    ...Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]),
    ...listVariables({ ...listDefaults(action, job), ...job.inputs }),
  ];
  return (await startStep(job, action.runs.post ?? '', Object.fromEntries(variables))).finished;
}

/** What a cancelled job does, in less time: SIGINT, and SIGKILL where the runner would have waited for 10 s. */
export async function cancel({ child, finished }: RunningStep, graceMs: number): Promise<StepResult> {
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  return finished.finally(() => clearTimeout(timer));
}

async function readAction({ action = 'action.yml' }: ActionJob): Promise<ActionFile> {
  return parse(await readFile(join(repository, action), 'utf8'));
}

const commandFiles = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

async function startStep(
  { directory, environment = {}, event = { action: 'opened', number: 1 }, prefix = [] }: ActionJob,
  file: string,
  variables: Readonly<Record<string, string>>,
): Promise<RunningStep> {
  const path = (name: string) => join(directory, name);
  for (const folder of ['workspace', 'temp']) await mkdir(path(folder), { recursive: true });
  for (const name of commandFiles) await writeFile(path(name), '');
  await writeFile(path('event.json'), JSON.stringify(event));
  const [program = '', ...args] = [...prefix, process.execPath, join(repository, file)];
  const child = spawn(program, args, {
    cwd: path('workspace'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'example/application',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_WORKSPACE: path('workspace'),
      RUNNER_TEMP: path('temp'),
      ...Object.fromEntries(commandFiles.map((name) => [`GITHUB_${name}`, path(name)])),
      ...runnerSecrets,
      ...environment,
      ...variables,
    },
  });
  return { child, finished: finish(child, path) };
}

async function finish(child: ChildProcess, path: (name: string) => string): Promise<StepResult> {
  if (child.stdout === null || child.stderr === null) throw new Error('the step has no output');
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, out, error] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  const read = (name: (typeof commandFiles)[number]) => readFile(path(name), 'utf8');
  return {
    exitCode,
    log: out + error,
    outputs: parseCommandFile(await read('OUTPUT')),
    state: parseCommandFile(await read('STATE')),
    summary: await read('STEP_SUMMARY'),
    exported: (await read('ENV')) + (await read('PATH')),
  };
}

/** `name<<DELIMITER`, the value's lines, `DELIMITER`. */
function parseCommandFile(content: string): Record<string, string> {
  const entries = [...content.matchAll(/^([^\s<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]));
}
