import { type OptionName, optionTable } from './option-table.ts';
import type { RawSettings } from './parse-settings.ts';

/** Where the results go and what is printed beside them does not change what is measured. */
const leftOut: ReadonlySet<OptionName> = new Set(['output', 'baseline', 'seed'] as const);

/** The command line that repeats a run, with its seed; ready to be pasted into a shell. */
export function formatCommand(raw: RawSettings, seed: number): string {
  const given = optionTable.flatMap((option) => {
    const text = raw[option.name];
    if (text === undefined || leftOut.has(option.name)) return [];
    if (option.value.kind !== 'flag') return [`--${option.name}`, quote(text)];
    const flag = text.trim().toLowerCase();
    if (flag === option.default) return [];
    return [flag === 'true' ? `--${option.name}` : `--no-${option.name}`];
  });
  return ['channels-bench', 'run', ...given, '--seed', String(seed)].join(' ');
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
