import { parse } from 'yaml';
import { code, renderTable } from './markdown.ts';

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { description: string; default?: string; required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
}

export function renderInputsTable(actionYaml: string): string {
  const { inputs = {} } = parse(actionYaml) as ActionFile;
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.default === undefined || input.default === '' ? '' : code(input.default),
    input.description,
  ]);
  return renderTable(['Input', 'Default', 'What it does'], rows);
}

export function renderOutputsTable(actionYaml: string): string {
  const { outputs = {} } = parse(actionYaml) as ActionFile;
  return renderTable(
    ['Output', 'What it holds'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}
