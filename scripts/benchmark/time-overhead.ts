/**
 * npm run benchmark:overhead. What the program adds to what it is there for: `--help` beside Node doing nothing, and of a run
 * with the default phases the share of its whole time, start and end of the program included, that is warm-up and
 * measuring. `--setups gunicorn,daphne`, `--starts 10`.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseRecord } from '../../src/records/parse-record.ts';
import { describeVerdict, medianOf, print } from './verdict-lines.ts';

const { values } = parseArgs({
  options: {
    setups: { type: 'string', default: 'gunicorn,daphne' },
    starts: { type: 'string', default: '10' },
  },
});
const cli = join(import.meta.dirname, '../../dist/cli/index.js');
const warmUpSeconds = 2;

const help: number[] = [];
const bare: number[] = [];
for (let start = 0; start < Number(values.starts); start++) {
  bare.push(timeNode(['-e', '0']));
  help.push(timeNode([cli, '--help']));
}
print(`Node doing nothing     ${medianOf(bare).toFixed(3)} s`);
print(`channels-bench --help  ${medianOf(help).toFixed(3)} s\n`);

using folder = mkdtempDisposableSync(join(tmpdir(), 'channels-bench-overhead-'));
const run = ['run', '--engine', 'processes', '--setups', values.setups, '--warm-up', `${warmUpSeconds}s`];
const seconds = timeNode([cli, ...run, '--install', '--out', folder.path]);
const [path] = globSync(join(folder.path, '*', 'record.json'));
if (path === undefined) throw new Error(`the run has left no record in ${folder.path}`);
const { rounds } = parseRecord(readFileSync(path, 'utf8'), path);
const measured = rounds.flatMap(({ phases }) => phases.map(({ asked }) => durationOf(asked)));
const useful = measured.reduce((sum, one) => sum + one, rounds.length * warmUpSeconds);
print(`a run of ${rounds.length} rounds: ${seconds.toFixed(1)} s, of which ${useful} s warm-up and measuring\n`);
print(describeVerdict('channels-bench --help, s', help, 'at most', 0.3));
print(describeVerdict('share of a run that is warm-up and measuring', [useful / seconds], 'at least', 0.8));

/** As asked for: what a phase takes beyond its duration is overhead too. */
function durationOf(asked: object): number {
  if ('durationSeconds' in asked && typeof asked.durationSeconds === 'number') return asked.durationSeconds;
  throw new Error(`a phase without a duration: ${JSON.stringify(asked)}`);
}

function timeNode(args: readonly string[]): number {
  const startMs = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return (performance.now() - startMs) / 1000;
}
