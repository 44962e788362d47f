import type { SourceFile } from '../support/list-sources.ts';

/** A rule about single files; each comes with an example that breaks it, which is tested. */
export interface SourceRule {
  readonly name: string;
  readonly applies: (path: string) => boolean;
  /** What is wrong in the file, one line each; empty when all is well. */
  readonly findProblems: (file: SourceFile) => readonly string[];
  readonly broken: SourceFile;
}

const maxLines = 250;
const isSource = (path: string) => /^(src|scripts|test)\/.*\.ts$/.test(path);
const isProgram = (path: string) => /^src\/.*\.ts$/.test(path);
const isTop = (path: string) => /^src\/entry\//.test(path);

export const sourceRules: readonly SourceRule[] = [
  {
    name: `no source file is longer than ${maxLines} lines`,
    applies: isSource,
    findProblems: ({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > maxLines ? [`${lines} lines`] : [];
    },
    broken: { path: 'src/load/long.ts', text: '\n'.repeat(maxLines + 1) },
  },
  {
    name: 'no file or folder is called by what it is not about',
    applies: () => true,
    findProblems: ({ path }) => path.match(/(^|[/.-])(utils?|helpers?|common|misc|types|managers?)(?=[/.-]|$)/g) ?? [],
    broken: { path: 'src/load/http-utils.ts', text: '' },
  },
  {
    name: 'files are named in kebab-case',
    applies: isSource,
    findProblems: ({ path }) =>
      path.split('/').filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?(\.ts)?$/.test(part)),
    broken: { path: 'src/load/OpenLoop.ts', text: '' },
  },
  {
    name: 'only src/entry reads the environment',
    applies: (path) => isProgram(path) && !isTop(path),
    findProblems: (file) => findLines(file, /process\.env\b|\benv\b.*from 'node:process'/),
    broken: { path: 'src/engines/new.ts', text: "const home = process.env['HOME'];" },
  },
  {
    name: 'only src/entry prints',
    applies: (path) => isProgram(path) && !isTop(path),
    findProblems: (file) => findLines(file, /\bconsole\.|process\.std(out|err)\.write/),
    broken: { path: 'src/engines/new.ts', text: "process.stdout.write('hello');" },
  },
  {
    name: 'clock and randomness come in as parameters where figures are computed',
    applies: (path) => /^src\/(statistics|comparison|reports|records|settings|setups|benchmark)\//.test(path),
    findProblems: (file) => findLines(file, /\bMath\.random\b|\bDate\.now\b|new Date\(\)|performance\.now/),
    broken: { path: 'src/benchmark/new.ts', text: 'const order = Math.random();' },
  },
  {
    name: 'no shell runs a text that was put together',
    applies: isProgram,
    findProblems: (file) =>
      findLines(file, /shell: true|\bexec(Sync)?\(|from 'node:child_process'.*\bexec\b/).filter(
        (line) => !line.includes('.exec('),
      ),
    broken: { path: 'src/engines/new.ts', text: 'spawn(command, { shell: true });' },
  },
  {
    name: 'no test is skipped or left alone',
    applies: (path) => /\.test\.ts$/.test(path),
    findProblems: (file) => findLines(file, /\b(test|it|describe|suite)\.(only|skip|todo)\b/),
    broken: { path: 'test/unit/new.test.ts', text: ['test', "skip('it')"].join('.') },
  },
  {
    name: 'the repository names no registry host, no workplace and no unfinished work',
    applies: (path) => !/^(test\/architecture\/source-rules\.ts|package-lock\.json)$/.test(path),
    findProblems: (file) =>
      findLines(
        file,
        /registry\.npmjs|npmjs\.(org|com)|pypi\.org|pythonhosted|deb\.debian|debian\.org\/debian|docker\.io\/|hub\.docker|\/work\/(main|shared)|\b(TODO|FIXME|XXX)\b/,
      ),
    broken: { path: 'docs/new.md', text: 'See https://pypi.org/project/daphne' },
  },
];

function findLines({ text }: SourceFile, pattern: RegExp): readonly string[] {
  return text
    .split('\n')
    .map((line, index) => `line ${index + 1}: ${line.trim()}`)
    .filter((line) => pattern.test(line));
}
