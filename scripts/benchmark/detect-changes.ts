/**
 * npm run benchmark:detection. How often does a paired run find a view that was made slower by a known share of its CPU time,
 * and how often does it raise a false alarm? Every finished run is a line of `--results`, so it can be stopped and resumed:
 * `--runs 5` makes the next five, without it as many as are missing. `--write` puts the table into docs/statistics.md.
 */
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, release, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceSection } from '../generating/replace-section.ts';
import { chooseNext, conditions, plan, type RunId, type servers } from './detection/conditions.ts';
import { measureIterationMs, measureRequestMs } from './detection/measure-costs.ts';
import { commitSlowdown, prepareRepository, runGit } from './detection/prepare-repository.ts';
import { renderDetection } from './detection/render-table.ts';
import { parseRunLines, type RunLine } from './detection/run-line.ts';
import { runTool } from './detection/run-tool.ts';

const repository = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    results: { type: 'string', default: join(repository, 'docs/measurements/detection.jsonl') },
    runs: { type: 'string', default: '1000' },
    write: { type: 'boolean', default: false },
  },
});
await mkdir(dirname(values.results), { recursive: true });
const read = async () => parseRunLines(await readFile(values.results, 'utf8').catch(() => ''));
if (Number(values.runs) > 0 && chooseNext(await read()) !== null) await measure(Number(values.runs));
const table = renderDetection(await read());
process.stdout.write(`${table}\n`);
if (values.write) {
  const page = join(repository, 'docs/statistics.md');
  await writeFile(page, replaceSection(await readFile(page, 'utf8'), 'detection', table));
}

async function measure(count: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-detection-'));
  try {
    await prepareRepository(repository, directory);
    const iterationMs = measureIterationMs();
    const loops = new Map<string, number>();
    for (let made = 0; made < count; made++) {
      const next = chooseNext(await read());
      if (next === null) return;
      const branch = `${next.server}-${conditions.findIndex(({ name }) => name === next.condition)}`;
      if (!loops.has(branch)) await prepareBranches(directory, next.server, iterationMs, loops);
      const line = await runOnce(directory, next, branch, loops.get(branch) ?? 0);
      await appendFile(values.results, `${JSON.stringify(line)}\n`);
      process.stderr.write(`${line.server}, ${line.condition}: ${line.verdict} in ${line.seconds.toFixed(0)} s\n`);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function prepareBranches(
  directory: string,
  server: (typeof servers)[number],
  iterationMs: number,
  loops: Map<string, number>,
): Promise<void> {
  const requestMs = await measureRequestMs(directory, server);
  for (const [index, { share }] of conditions.entries()) {
    const iterations = Math.round((share * requestMs) / iterationMs);
    await commitSlowdown(directory, `${server}-${index}`, iterations);
    loops.set(`${server}-${index}`, iterations);
  }
}

async function runOnce(directory: string, run: RunId, branch: string, loops: number): Promise<RunLine> {
  const args = [
    '--setups',
    `./setups/${run.server}`,
    '--base',
    runGit(directory, 'rev-parse', 'main'),
    '--head',
    branch,
  ];
  const { exitCode, seconds, json } = await runTool(directory, [...args, ...plan]);
  if (json.verdicts == null)
    throw new Error(`no verdicts (exit code ${exitCode}): ${JSON.stringify(json).slice(0, 2000)}`);
  return {
    ...run,
    finishedAt: new Date().toISOString(),
    seconds,
    exitCode,
    commit: runGit(repository, 'rev-parse', 'HEAD'),
    loops,
    share: conditions.find(({ name }) => name === run.condition)?.share ?? 0,
    conclusion: json.check.conclusion,
    verdict: json.verdicts.verdict,
    metrics: json.verdicts.pairs[0]?.metrics ?? {},
    machine: { cpuModel: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), kernel: release() },
  };
}
