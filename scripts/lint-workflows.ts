/**
 * Lints the workflows, the examples and the action files, offline. Takes other folders to look in as an argument, so that
 * a test can show that it fails. Exit code 1 on any finding.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { checkActionFile, listInputs } from './linting/check-action-file.ts';
import { checkWorkflow } from './linting/check-workflow.ts';
import type { Finding } from './linting/finding.ts';
import { runActionlint } from './linting/run-actionlint.ts';

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const actionFiles = ['action.yml', 'report/action.yml', 'page/action.yml'];
/** How workflows name these actions; OWNER stands for the account that hosts a copy. */
const names = [
  ['./', 'action.yml'],
  ['./report', 'report/action.yml'],
  ['./page', 'page/action.yml'],
  ['OWNER/channels-bench', 'action.yml'],
  ['OWNER/channels-bench/report', 'report/action.yml'],
  ['OWNER/channels-bench/page', 'page/action.yml'],
] as const;

const read = (path: string) => readFile(join(root, path), 'utf8');
const texts = new Map(await Promise.all(actionFiles.map(async (path) => [path, await read(path)] as const)));
const knownActions = new Map(names.map(([name, path]) => [name as string, listInputs(texts.get(path) ?? '')]));

const findings: Finding[] = [...texts].flatMap(([path, text]) => [
  ...checkActionFile(path, text, (file) => existsSync(join(root, dirname(path), file))),
]);
let count = texts.size;
for (const folder of ['.github/workflows', 'examples/workflows']) {
  for (const file of (await readdir(join(root, folder))).filter((name) => /\.ya?ml$/.test(name))) {
    const path = join(folder, file);
    const text = await read(path);
    findings.push(...(await runActionlint(path, text)));
    findings.push(...checkWorkflow(path, text, { knownActions, mustPin: folder.startsWith('.github') }));
    count++;
  }
}

for (const { path, line, message } of findings) console.error(`${path}${line === 0 ? '' : `:${line}`}: ${message}`);
console.log(`${count} workflows and action files, ${findings.length} findings`);
// The linter's WebAssembly keeps the process alive.
process.exit(findings.length === 0 ? 0 : 1);
