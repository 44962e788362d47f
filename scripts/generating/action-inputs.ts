import type { OptionSpec } from '../../src/settings/option-spec.ts';
import { type OptionName, optionTable } from '../../src/settings/option-table.ts';
import { publishOptions } from '../../src/settings/publish-options.ts';

/** Options that are inputs of their own; the others are given in the input `options`. */
const ownInputs: readonly OptionName[] = [
  'setups',
  'source',
  'path',
  'phases',
  'engine',
  'url',
  'install',
  'rounds',
  'warm-up',
  'rate',
  'latency-duration',
  'connections',
  'throughput-duration',
  'sockets',
  'echo-rate',
  'broadcast-rate',
  'websocket-duration',
  'max-error-rate',
  'seed',
  'output',
  'baseline',
  'base',
  'against',
  'compare',
  'budget-minutes',
  'history',
  'margin',
  'fail-on',
  'profile',
];

/** The inputs of action.yml as YAML, indented for their place under `inputs:`. */
export function renderActionInputs(): string {
  const options: readonly OptionSpec[] = optionTable;
  return [...options.filter(({ name }) => ownInputs.includes(name as OptionName)), ...publishOptions]
    .map(({ name, description, default: value }) =>
      [
        `  ${name}:`,
        `    description: ${JSON.stringify(`${description}.`)}`,
        ...(value === null ? [] : [`    default: ${JSON.stringify(value)}`]),
      ].join('\n'),
    )
    .join('\n');
}
