/** The options of comparisons and verdicts: a part of the table in option-table.ts. */
import type { OptionSpec } from './option-spec.ts';

export const comparisonOptions = [
  {
    name: 'base',
    group: 'comparison',
    value: { kind: 'text' },
    default: null,
    placeholder: 'revision',
    description:
      'Measure this branch, tag or commit of the source side by side with it: of a branch the commit where the head left it. Without --source the setups themselves are taken from the two revisions',
  },
  {
    name: 'head',
    group: 'comparison',
    value: { kind: 'text' },
    default: null,
    placeholder: 'revision',
    description: 'The revision under judgement; the working tree as it is when not given',
  },
  {
    name: 'against',
    group: 'comparison',
    value: { kind: 'text' },
    default: null,
    placeholder: 'setup',
    description: 'Measure every setup side by side with this one',
  },
  {
    name: 'compare',
    group: 'comparison',
    value: { kind: 'choice', choices: ['auto', 'paired', 'stored', 'none'] },
    default: 'auto',
    placeholder: 'way',
    description:
      'paired: base and head on this machine, side by side. stored: with the history. auto: with the history where there is one, and what looks suspicious there, or has no history yet, side by side with the base',
  },
  {
    name: 'budget-minutes',
    group: 'comparison',
    value: { kind: 'number', min: 0.5, max: 1440, unit: 'minutes' },
    default: '15',
    placeholder: 'minutes',
    description:
      'Time for a comparison, which decides over the number of fresh starts and so over the change that can be seen; rounds, where given, wins',
  },
  {
    name: 'history',
    group: 'comparison',
    value: { kind: 'file-path' },
    default: null,
    placeholder: 'place',
    description:
      'The history of earlier runs, as channels-bench history keeps it: a folder, or branch:NAME for a branch of the clone (in the action, of the repository on GitHub)',
  },
  {
    name: 'control',
    group: 'comparison',
    value: { kind: 'text' },
    default: null,
    placeholder: 'setup',
    description:
      'The setup that never changes and runs side by side with each setup where a history is kept, so that machines of different speed can be compared; it has to take every kind of load that is measured. gunicorn, or ws where WebSocket phases are measured, when not given',
  },
  {
    name: 'margin',
    group: 'comparison',
    value: { kind: 'list', choices: null },
    default: null,
    placeholder: 'metric=size',
    description:
      'How large a change must be to matter, like p50=5% or daphne:p90=12%, separated by commas. 5 % for p50, throughput, connects and cpu, 10 % for p90 and deliveries, 15 % for p95, 30 % for p99 when not given. p50 and the other short names stand for those of all phases; a single one is echo-p50=10%',
  },
  {
    name: 'gate',
    group: 'comparison',
    value: { kind: 'list', choices: null },
    default: null,
    placeholder: 'metrics',
    description:
      'The metrics that decide; the others are shown only. p50, p90, throughput and cpu when not given, and of WebSocket phases echo-p50, echo-cpu, delivery-p50, delivery-cpu and connects. More of them make each harder to confirm',
  },
  {
    name: 'fail-on',
    group: 'comparison',
    value: { kind: 'choice', choices: ['regressed', 'suspected', 'inconclusive', 'invalid', 'never'] },
    default: 'regressed',
    placeholder: 'verdict',
    description: 'The mildest verdict that makes the run fail; each includes those before it',
  },
  {
    name: 'profile',
    group: 'comparison',
    value: { kind: 'flag' },
    default: 'false',
    description:
      'After a confirmed regression start both sides once more, sample the stacks of both servers under load, and list the functions whose share of the CPU time differs most',
  },
  {
    name: 'calibration',
    group: 'comparison',
    value: { kind: 'file-path' },
    default: null,
    placeholder: 'file',
    description:
      'What channels-bench calibrate wrote on this kind of machine: with it a comparison says before it starts which change it will be able to see here',
  },
] as const satisfies readonly OptionSpec[];
