/**
 * A real history to show the trend with: `node scripts/measure-example-history.ts OUT` measures twelve commits of a checkout of
 * Daphne, taken from Debian's package, of which the seventh makes every reply dearer; each beside its control, as the action does it
 * on a default branch. About eight minutes; needs the packages of the built-in setups.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFile, cp, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runGit } from './benchmark/detection/prepare-repository.ts';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('give the folder of the history: node scripts/measure-example-history.ts OUT');
const history = resolve(out);
const cli = join(import.meta.dirname, '../dist/cli/index.js');
const installed = '/usr/lib/python3/dist-packages/daphne';
const reply =
  '        # Check message validity\n        if "type" not in message:\n            raise ValueError("Message has no type defined")\n';
/** Iterations of an empty loop per message of a reply, of which an answer has two. */
const loops = [0, 0, 0, 0, 0, 0, 2500, 2500, 2500, 2500, 2500, 2500];
const titles: Readonly<Record<number, string>> = { 0: 'Daphne as Debian has it', 6: 'Check every reply twice' };

await using folder = await mkdtempDisposable(join(tmpdir(), 'channels-bench-example-'));
const checkout = join(folder.path, 'daphne');
await cp(installed, join(checkout, 'daphne'), { recursive: true, filter: (path) => !path.includes('__pycache__') });
runGit(checkout, 'init', '--quiet', '--initial-branch=main');
const protocol = join(checkout, 'daphne/http_protocol.py');
const original = await readFile(protocol, 'utf8');
if (original.split(reply).length !== 2) throw new Error(`${installed}/http_protocol.py is not the one to change`);
for (const [index, count] of loops.entries()) {
  const slow = `${reply}        for _ in range(${count}):\n            pass\n`;
  await writeFile(protocol, count === 0 ? original : original.replace(reply, slow));
  await appendFile(join(checkout, 'CHANGES'), `${index}\n`);
  runGit(checkout, 'add', '-A');
  runGit(checkout, 'commit', '--quiet', '-m', titles[index] ?? `Note ${index} in the change log`);
  const output = join(folder.path, `run-${index}`);
  run(
    'run',
    '--setups',
    'daphne',
    '--source',
    checkout,
    '--engine',
    'processes',
    '--history',
    history,
    '--output',
    output,
    ...plan(),
  );
  const [record] = execFileSync('find', [output, '-name', 'record.json'], { encoding: 'utf8' }).trim().split('\n');
  run('history', 'add', history, record ?? '', '--ref', 'main');
}

function plan(): string[] {
  return [
    '--compare',
    'stored',
    '--rounds',
    '10',
    '--warm-up',
    '0.3s',
    '--latency-duration',
    '1s',
    '--throughput-duration',
    '1s',
  ];
}

/** A regression that is found is what this is for. */
function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [cli, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: folder.path,
  });
  if (status !== 0 && status !== 3) throw new Error(`channels-bench ${args.join(' ')} ended with ${status}`);
}
