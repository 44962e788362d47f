/** Options as commander knows them, made from the table of options. */
import { type Command, Option } from 'commander';
import { type OptionSpec, optionGroups } from '../../settings/option-spec.ts';
import { optionTable } from '../../settings/option-table.ts';

/** Takes the exit code of the command that has run. */
export type Finish = (code: Promise<number>) => Promise<void>;

/** Only what was typed: defaults are the settings' business. */
export function readRawSettings(run: Command): Record<string, string | undefined> {
  const raw: Record<string, string | undefined> = {};
  for (const option of run.options) {
    const key = option.attributeName();
    if (run.getOptionValueSource(key) !== 'cli') continue;
    const value: unknown = run.getOptionValue(key);
    const name = option.long?.replace(/^--(no-)?/, '') ?? key;
    if (optionTable.some((spec) => spec.name === name)) raw[name] = String(value);
  }
  const single: unknown = run.getOptionValue('setup');
  if (Array.isArray(single))
    raw['setups'] = [...(raw['setups'] === undefined ? [] : [raw['setups']]), ...single].join(',');
  return raw;
}

export function buildOption({ name, group, value, default: fallback, description, placeholder }: OptionSpec): Option {
  const isOnByDefault = value.kind === 'flag' && fallback === 'true';
  const flags = value.kind === 'flag' ? `--${isOnByDefault ? 'no-' : ''}${name}` : `${names(name)} <${placeholder}>`;
  const shown = value.kind === 'flag' || fallback === null ? '' : ` (default: ${fallback})`;
  const text = isOnByDefault ? `Do not ${description.charAt(0).toLowerCase()}${description.slice(1)}` : description;
  return new Option(flags, `${text}${describeChoices(value)}${shown}`).helpGroup(`${optionGroups[group]}:`);
}

/** Every command takes both, whichever somebody knows from another one. */
function names(name: string): string {
  return name === 'output' ? '--out, --output' : `--${name}`;
}

function describeChoices(value: OptionSpec['value']): string {
  return (value.kind === 'choice' || value.kind === 'list') && value.choices !== null
    ? `: ${value.choices.join(', ')}`
    : '';
}
