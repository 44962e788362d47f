/**
 * npm run benchmark:history. Makes a history of 10,000 entries in a temporary folder, and times the commands that read
 * all of it, as a folder and as a branch of a clone, beside a bare `node -e` that reads the same bytes. `--entries 10000`, `--runs 3`; `--source` runs the sources
 * in place of dist. The bound: under 2 s and 300 MB.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildHistoryEntries } from '../../src/comparison/build-history-entries.ts';
import { nameEntryFile } from '../../src/history/name-history-file.ts';
import { metricTable } from '../../src/records/metrics.ts';
import { createSeededRandom, type Random } from '../../src/statistics/seeded-random.ts';
import { buildControlRecord } from '../../test/support/build-control-record.ts';
import { buildEntry } from '../../test/support/build-history.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    source: { type: 'boolean', default: false },
  },
});
const readAll = `
  const { readdirSync, readFileSync } = require('node:fs');
  const [, directory, parse] = process.argv;
  let characters = 0;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(entry.parentPath + '/' + entry.name, 'utf8');
    characters += parse ? Object.keys(JSON.parse(text)).length : text.length;
  }
  console.log(characters);
`;
const cli = join(import.meta.dirname, '..', '..', values.source ? 'src/entry/cli.ts' : 'dist/cli/index.js');
const directory = mkdtempSync(join(tmpdir(), 'channels-bench-history-'));
const clone = join(directory, 'clone');
try {
  const history = join(directory, 'history');
  const bytes = writeHistory(history, Number(values.entries));
  const record = join(directory, 'record.json');
  writeFileSync(record, JSON.stringify(buildControlRecord({ rounds: 12 })));
  print(`${values.entries} entries, ${(bytes / 2 ** 20).toFixed(1)} MiB, ${cli}, the best of ${values.runs} runs`);
  commitHistory(history);
  const bare = measure(['-e', readAll, history]);
  const commands = {
    'node -e that reads the same bytes': ['-e', readAll, history],
    'node -e that reads and parses them': ['-e', readAll, history, 'parse'],
    'history compare': [cli, 'history', 'compare', history, record],
    'history list': [cli, 'history', 'list', history],
    trend: [cli, 'trend', history],
    'history list of a branch': [cli, 'history', 'list', 'branch:channels-bench'],
  };
  for (const [name, args] of Object.entries(commands)) {
    const { seconds, mebibytes } = measure(args);
    const ratio = (seconds / bare.seconds).toFixed(2);
    print(
      `${name.padEnd(36)} ${seconds.toFixed(2)} s  ${mebibytes.toFixed(0).padStart(4)} MiB  ${ratio} × the bare read`,
    );
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Of one configuration, so that none is left out before it is judged; a level shift every 2,000 runs. */
function writeHistory(history: string, entries: number): number {
  const random = createSeededRandom(1);
  const model = buildHistoryEntries(buildControlRecord({ rounds: 12 }))[0];
  if (model === undefined) throw new Error('the model record has no entry');
  let bytes = 0;
  for (let run = 0; run < entries; run++) {
    const finishedAt = new Date(Date.parse(model.finishedAt) - (entries - run) * 3_600_000).toISOString();
    const metrics = Object.fromEntries(
      metricTable
        .filter(({ key }) => model.metrics[key] !== undefined)
        .map(({ key }) => {
          const ratio = 0.5 + 0.05 * Math.floor(run / 2000) + 0.01 * drawNormal(random);
          return [key, { value: 2 * Math.exp(ratio), lnRatioToControl: ratio, rounds: 12 }];
        }),
    );
    const { runId, commit } = buildEntry(run);
    const entry = { ...model, runId, commit, finishedAt, metrics };
    const path = join(history, nameEntryFile(entry));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(entry, null, 1)}\n`);
    bytes += statSync(path).size;
  }
  return bytes;
}

/** On a branch of a clone that has another one checked out. */
function commitHistory(history: string): void {
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
    const run = spawnSync('git', [...identity, '-C', clone, ...args], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
  };
  mkdirSync(clone);
  git('init', '--quiet', '--initial-branch=channels-bench');
  git(`--work-tree=${history}`, 'add', '--all');
  git(`--work-tree=${history}`, 'commit', '--quiet', '--message=All runs');
  git('symbolic-ref', 'HEAD', 'refs/heads/main');
}

/** By Box and Muller. */
function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Peak memory is what the process itself tells at its end. */
function measure(args: readonly string[]): { seconds: number; mebibytes: number } {
  const told = join(directory, 'peak');
  const tell = `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
  )}`;
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const startMs = performance.now();
    const run = spawnSync(process.execPath, ['--import', tell, ...args], {
      cwd: clone,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const seconds = (performance.now() - startMs) / 1000;
    if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}${run.stdout}`);
    return { seconds, mebibytes: Number(readFileSync(told, 'utf8')) / 1024 };
  });
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    mebibytes: Math.max(...runs.map(({ mebibytes }) => mebibytes)),
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
