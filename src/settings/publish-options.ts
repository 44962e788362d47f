/** What the action does with a result, as data: inputs of the action and of nothing else. */
import type { OptionSpec } from './option-spec.ts';

/** Replaced by the runner before the action starts. */
const fillIn = (expression: string) => `$\{{ ${expression} }}`;

export const publishOptions = [
  {
    name: 'token',
    group: 'publish',
    value: { kind: 'text' },
    default: fillIn('github.token'),
    description:
      'What the GitHub API is asked with. Comments need pull-requests: write, the check run checks: write, the history on a branch contents: write in runs of the default branch, the history in artifacts actions: read; what is missing is said and changes no verdict',
  },
  {
    name: 'comment',
    group: 'publish',
    value: { kind: 'choice', choices: ['auto', 'always', 'never'] },
    default: 'auto',
    description:
      'The comment on the pull request. auto: once there is something to say, and from then on it is kept up to date',
  },
  {
    name: 'check',
    group: 'publish',
    value: { kind: 'flag' },
    default: 'true',
    description: 'Report the result as a check run on the head commit, which a branch rule can require',
  },
  {
    name: 'check-name',
    group: 'publish',
    value: { kind: 'text' },
    default: 'Channels Bench',
    description: 'Name of the check run; job-name, or in a matrix its values, follow: Channels Bench (daphne)',
  },
  {
    name: 'store',
    group: 'publish',
    value: { kind: 'choice', choices: ['branch', 'artifact', 'none'] },
    default: 'branch',
    description:
      'Where the history lives that runs on the default branch add to and others are held against: a branch of its own, the artifacts of runs, or nowhere. What is given as history takes its place',
  },
  {
    name: 'history-branch',
    group: 'publish',
    value: { kind: 'text' },
    default: 'channels-bench',
    description: 'The branch that holds the history; made by the first run',
  },
  {
    name: 'accept-label',
    group: 'publish',
    value: { kind: 'text' },
    default: 'benchmark accepted',
    description:
      'A label on the pull request that accepts its regressions: the check turns neutral, and after the merge the new level is the baseline',
  },
  {
    name: 'artifact',
    group: 'publish',
    value: { kind: 'flag' },
    default: 'true',
    description: 'Upload record, report, figures and logs as an artifact of the run',
  },
  {
    name: 'job-name',
    group: 'publish',
    value: { kind: 'text' },
    default: null,
    description:
      'What the comment calls this job; must differ between jobs that measure at the same time. Job and matrix values when not given',
  },
  {
    name: 'matrix',
    group: 'publish',
    value: { kind: 'text' },
    default: fillIn('toJSON(matrix)'),
    description: 'Filled in by the runner',
  },
] as const satisfies readonly OptionSpec[];

export type PublishOptionName = (typeof publishOptions)[number]['name'];
