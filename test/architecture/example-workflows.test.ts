/** Every example does what it says with the inputs and defaults that the actions have now. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import {
  type ActionInputs,
  moreOptionsInput,
  readActionInputs,
  readPublishInputs,
} from '../../src/entry/action/inputs.ts';
import { findItemProblem } from '../../src/entry/judging/judge-options.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { parsePublishSettings } from '../../src/settings/publish-settings.ts';
import { listSources } from '../support/list-sources.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}
interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const examples = await listSources((path) => /^examples\/workflows\/[^/]+\.yml$/.test(path));
const files = await listSources((path) => /^(((report|page)\/)?action\.yml|setups\/[^/]+\/setup\.yaml)$/.test(path));
const read = (path: string): ActionFile => parse(files.find((file) => file.path === path)?.text ?? '');
const actions: Readonly<Record<string, ActionFile>> = {
  'OWNER/channels-bench@v0': read('action.yml'),
  'OWNER/channels-bench/report@v0': read('report/action.yml'),
  'OWNER/channels-bench/page@v0': read('page/action.yml'),
};
const builtIn = files.flatMap(({ path }) => /^setups\/([^/]+)\/setup\.yaml$/.exec(path)?.[1] ?? []);

/** Inputs as the runner would hand them over, once for each value of a matrix. */
function listInputs({ uses = '', with: given = {} }: Step, job: Job): Record<string, string>[] {
  const defaults = Object.entries(actions[uses]?.inputs ?? {}).map(([name, input]) => [name, input.default ?? '']);
  const raw: Record<string, string> = Object.fromEntries([
    ...defaults,
    ...Object.entries(given).map(([name, value]) => [name, String(value)]),
  ]);
  const axes: readonly [string, readonly string[]][] = Object.entries(job.strategy?.matrix ?? {});
  const [axis, values] = axes[0] ?? ['', ['']];
  return values.map((value) => {
    const known: Record<string, string> = {
      [`matrix.${axis}`]: value,
      'toJSON(matrix)': JSON.stringify({ [axis]: value }),
    };
    const fillIn = (text: string) =>
      text.replace(
        /\$\{\{ *(.*?) *\}\}/g,
        (_, name: string) => known[name] ?? (name.startsWith('job.services') ? '8000' : ''),
      );
    return Object.fromEntries(Object.entries(raw).map(([name, text]) => [name, fillIn(text)]));
  });
}

function readInputs(
  inputs: Readonly<Record<string, string>>,
): Omit<ActionInputs, 'raw'> & { readonly problems: string[] } {
  const getInput = (name: string) => inputs[name] ?? '';
  const problems: string[] = [];
  const publish = parsePublishSettings(readPublishInputs(getInput), (name) => name, problems);
  const settings = parseSettings(readActionInputs(getInput), {
    seed: 1,
    workingDirectory: '/work',
    isDirectory: () => true,
    describeName: (name) => name,
    findItemProblem,
    mayFindBase: true,
  });
  return { publish, settings, problems };
}

describe('the examples', () => {
  it('are those that the documentation speaks of', () => {
    const names = examples.map(({ path }) => path.split('/').at(-1));
    for (const name of ['pull-request', 'fork-pull-request', 'fork-pull-request-report', 'nightly-trend', 'matrix'])
      assert.ok(names.includes(`${name}.yml`), name);
    assert.ok(names.includes('trend-page.yml'));
    for (const name of ['custom-setup', 'service-container', 'gate-channels', 'gate-daphne', 'basic'])
      assert.ok(names.includes(`${name}.yml`), name);
  });

  for (const { path, text } of examples) {
    const workflow = parse(text) as Workflow;
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps.map((step) => ({ job, step })));
    const uses = (end: string) => steps.filter(({ step }) => step.uses === `OWNER/channels-bench${end}@v0`);

    it(`${path} has inputs and values that the actions take`, () => {
      assert.ok(uses('').length + uses('/report').length + uses('/page').length > 0);
      for (const { job, step } of [...uses(''), ...uses('/report')]) {
        for (const name of Object.keys(step.with ?? {}))
          assert.ok(name in (actions[step.uses ?? '']?.inputs ?? {}), name);
        for (const inputs of listInputs(step, job)) {
          const { settings, problems } = readInputs({ ...inputs, [moreOptionsInput]: inputs[moreOptionsInput] ?? '' });
          assert.deepEqual(problems, []);
          for (const setup of settings.setups) assert.ok(setup === '/work/bench' || builtIn.includes(setup), setup);
        }
      }
    });

    it(`${path} reads outputs that there are`, () => {
      const foreign = { 'actions/deploy-pages@v4': { outputs: { page_url: {} } } } as Readonly<
        Record<string, Pick<ActionFile, 'outputs'>>
      >;
      for (const [, id, output] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        const step = steps.find((one) => one.step.id === id)?.step;
        const known = (actions[step?.uses ?? ''] ?? foreign[step?.uses ?? ''])?.outputs ?? {};
        assert.ok((output ?? '') in known, `${id}.${output}`);
      }
    });

    it(`${path} has the permissions that its jobs need, no others, and says for what`, () => {
      const isPull = 'pull_request' in workflow.on;
      const isStored = ['push', 'schedule', 'workflow_dispatch'].some((event) => event in workflow.on);
      for (const { job, step } of uses('')) {
        const has = job.permissions ?? workflow.permissions;
        for (const inputs of listInputs(step, job)) {
          const { publish, settings } = readInputs(inputs);
          const canStore = settings.comparison.compare !== 'none' && settings.engine !== 'attach';
          const isWritten = isStored && canStore && publish.store === 'branch';
          assert.equal(has['contents'] === 'write', isWritten, 'contents: write');
          assert.equal(has['pull-requests'] === 'write', isPull && publish.comment !== 'never', 'pull-requests: write');
          assert.equal(has['checks'] === 'write', publish.hasCheck, 'checks: write');
        }
      }
      const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
      assert.deepEqual(
        granted.filter((line) => !line.includes(' # ')),
        [],
      );
    });

    it(`${path} leaves no credentials to the code under test`, () => {
      for (const { step } of steps.filter(({ step: { uses: name = '' } }) => name.startsWith('actions/checkout@')))
        assert.equal(step.with?.['persist-credentials'], false);
    });
  }
});
