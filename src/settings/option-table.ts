/**
 * Every option of a run as data: the command line's options, the action's inputs and the tables in the documentation are
 * made from here, and all of them are parsed by parse-settings.ts. Plain data without imports of packages, so that
 * `--help` is quick.
 */
import { comparisonOptions } from './comparison-options.ts';
import type { OptionSpec } from './option-spec.ts';
import { phaseOptions } from './phase-options.ts';
import { defaultValidityLimits } from './validity-limits.ts';
import { webSocketOptions } from './websocket-options.ts';

/** In the order in which help and tables name them. */
const phaseNames = [
  'latency',
  'throughput',
  'capacity',
  'websocket-connect',
  'websocket-echo',
  'websocket-broadcast',
] as const;

export const optionTable = [
  {
    name: 'setups',
    group: 'what',
    value: { kind: 'list', choices: null },
    default: 'gunicorn,daphne,daphne-redis',
    placeholder: 'names',
    description:
      'Setups to measure, separated by commas: names of built-in ones, or folders that hold a setup.yaml (./bench). The first is what the others are compared with',
  },
  {
    name: 'source',
    group: 'what',
    value: { kind: 'existing-folder' },
    default: null,
    placeholder: 'folder',
    description: "A checkout of the library under test, installed over the setup's own packages",
  },
  {
    name: 'path',
    group: 'what',
    value: { kind: 'request-path' },
    default: null,
    placeholder: 'path',
    description: "The path to request in place of the setup's own; must be one that its setup.yaml names",
  },
  {
    name: 'phases',
    group: 'what',
    value: { kind: 'list', choices: phaseNames },
    default: 'latency,throughput',
    placeholder: 'names',
    description: 'The kinds of load, in this order',
  },
  {
    name: 'engine',
    group: 'start',
    value: { kind: 'choice', choices: ['auto', 'compose', 'processes', 'attach'] },
    default: 'auto',
    placeholder: 'name',
    description:
      'What starts the servers: Docker Compose, local processes from the Procfile, or nothing (attach to a server that runs already). auto takes compose where a Docker engine answers, else processes',
  },
  {
    name: 'url',
    group: 'start',
    value: { kind: 'origin' },
    default: null,
    placeholder: 'url',
    description: 'Where the running server answers; needed with engine attach and for nothing else',
  },
  {
    name: 'install',
    group: 'start',
    value: { kind: 'flag' },
    default: 'false',
    description: 'Install missing Debian packages that a setup needs to run as local processes',
  },
  {
    name: 'network',
    group: 'start',
    value: { kind: 'choice', choices: ['publish', 'host'] },
    default: 'publish',
    placeholder: 'way',
    description:
      "How requests reach containers: through a published port, or on the host's own network (Linux; faster and without a proxy between)",
  },
  {
    name: 'workers',
    group: 'start',
    value: { kind: 'integers', min: 1, max: 256 },
    default: '1',
    placeholder: 'counts',
    description:
      'Worker processes of every setup; several numbers, like 1,2,4, measure each setup with each of them and print how it scales',
  },
  {
    name: 'remote',
    group: 'start',
    value: { kind: 'remote-services' },
    default: null,
    placeholder: 'services',
    description:
      'A service of the setups that is not started because it answers elsewhere, like redis=10.0.0.7:6379; several are separated by commas',
  },
  {
    name: 'pin',
    group: 'start',
    value: { kind: 'flag' },
    default: 'true',
    description: 'Give load generator and servers cores of their own where there are two or more',
  },
  {
    name: 'rounds',
    group: 'plan',
    value: { kind: 'integer', min: 1, max: 1000 },
    default: '2',
    placeholder: 'count',
    description: 'Fresh starts of every setup',
  },
  {
    name: 'warm-up',
    group: 'plan',
    value: { kind: 'duration', unit: 's', min: 0, max: 600 },
    default: '2s',
    placeholder: 'duration',
    description: 'Load before the first phase that is not counted',
  },
  {
    name: 'connection',
    group: 'plan',
    value: { kind: 'choice', choices: ['keep-alive', 'close'] },
    default: 'keep-alive',
    placeholder: 'kind',
    description: 'Keep connections open as far as the server lets them, or open a new one for every request',
  },
  {
    name: 'timeout',
    group: 'plan',
    value: { kind: 'duration', unit: 's', min: 0.01, max: 600 },
    default: '10s',
    placeholder: 'duration',
    description: 'After this long without a whole answer a request counts as timed out',
  },
  {
    name: 'seed',
    group: 'plan',
    value: { kind: 'integer', min: 0, max: 4_294_967_295 },
    default: null,
    placeholder: 'number',
    description:
      'Decides every random order, so that a run can be repeated; drawn at random and recorded when not given',
  },
  ...comparisonOptions,
  ...phaseOptions,
  ...webSocketOptions,
  {
    name: 'min-attained-rate',
    group: 'limits',
    value: { kind: 'fraction', min: 0, max: 1 },
    default: String(defaultValidityLimits.minAttainedRate),
    placeholder: 'fraction',
    description: 'Rate at which answers came over the rate asked for, at least',
  },
  {
    name: 'max-lateness-p99',
    group: 'limits',
    value: { kind: 'duration', unit: 'ms', min: 0.01, max: 10_000 },
    default: `${defaultValidityLimits.maxLatenessP99Ms}ms`,
    placeholder: 'duration',
    description: "How late the load generator's own requests may leave, 99th percentile",
  },
  {
    name: 'max-generator-cpu',
    group: 'limits',
    value: { kind: 'fraction', min: 0.01, max: 1 },
    default: String(defaultValidityLimits.maxGeneratorCpu),
    placeholder: 'fraction',
    description: "Share of its core that the load generator may use; above it the generator is what's measured",
  },
  {
    name: 'max-error-rate',
    group: 'limits',
    value: { kind: 'fraction', min: 0, max: 1 },
    default: String(defaultValidityLimits.maxErrorRate),
    placeholder: 'fraction',
    description: 'Requests without a right answer over all requests, at most',
  },
  {
    name: 'output',
    group: 'output',
    value: { kind: 'file-path' },
    default: './channels-bench-results',
    placeholder: 'folder',
    description: 'Folder that receives a folder per run, with the record and the logs',
  },
  {
    name: 'baseline',
    group: 'output',
    value: { kind: 'file-path' },
    default: null,
    placeholder: 'file',
    description: 'A record of an earlier run to print beside this one',
  },
] as const satisfies readonly OptionSpec[];

export type OptionName = (typeof optionTable)[number]['name'];
