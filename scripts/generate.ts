/**
 * Writes every file, and every part of a file, that is derived from the source: JSON Schemas, reference pages, tables,
 * the action's inputs. `--check` writes nothing and fails when one of them is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildRecordJsonSchema } from '../src/records/record-json-schema.ts';
import { buildSetupJsonSchema } from '../src/setups/setup-json-schema.ts';
import { renderActionInputs } from './generating/action-inputs.ts';
import { renderInputsTable, renderOutputsTable } from './generating/action-tables.ts';
import { renderCode } from './generating/markdown.ts';
import {
  renderErrorsPage,
  renderExitCodes,
  renderMetricsTable,
  renderOptionsPage,
} from './generating/reference-pages.ts';
import { replaceSection } from './generating/replace-section.ts';

const repository = join(import.meta.dirname, '..');
const read = (path: string) => readFile(join(repository, path), 'utf8').catch(() => '');
const toJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const actionYaml = replaceSection(await read('action.yml'), 'inputs', renderActionInputs());
const reportYaml = await read('report/action.yml');
const pageYaml = await read('page/action.yml');
const generated: Readonly<Record<string, string>> = {
  'docs/setup.schema.json': toJson(buildSetupJsonSchema()),
  'docs/record.schema.json': toJson(buildRecordJsonSchema()),
  'docs/errors.md': renderErrorsPage(),
  'docs/options.md': renderOptionsPage(),
  'action.yml': actionYaml,
  'README.md': replaceSections(await read('README.md'), {
    inputs: renderInputsTable(actionYaml),
    outputs: renderOutputsTable(actionYaml),
    'exit codes': renderExitCodes(),
    workflow: renderCode('yaml', await read('examples/workflows/pull-request.yml')),
  }),
  'docs/measuring.md': replaceSections(await read('docs/measuring.md'), { metrics: renderMetricsTable() }),
  'docs/trend-page.md': replaceSections(await read('docs/trend-page.md'), {
    inputs: renderInputsTable(pageYaml),
    outputs: renderOutputsTable(pageYaml),
  }),
  'docs/matrix.md': replaceSections(await read('docs/matrix.md'), {
    inputs: renderInputsTable(reportYaml),
    outputs: renderOutputsTable(reportYaml),
  }),
};

const outdated: string[] = [];
for (const [path, text] of Object.entries(generated)) {
  if ((await read(path)) !== text) outdated.push(path);
}
if (process.argv.includes('--check')) {
  for (const path of outdated) console.error(`${path} is out of date. Run: npm run generate`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  for (const path of outdated) {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), generated[path] as string);
    console.log(`wrote ${path}`);
  }
}

function replaceSections(text: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((result, [name, content]) => replaceSection(result, name, content), text);
}
