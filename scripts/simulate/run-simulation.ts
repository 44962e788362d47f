/**
 * npm run simulate. Draws runs by the thousand from known noise and counts what the project's own statistics say of them.
 * Prints the tables of docs/statistics.md, `--write` puts them there; exits with 1 when a promise is not kept.
 * `--replicates 20000`, `--seed 1`: the same two give the same numbers. With few replicates chance breaks promises.
 */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { replaceSection } from '../generating/replace-section.ts';
import { type PartName, parts } from './parts.ts';
import { type PartOptions, renderSection, type Section } from './section.ts';

const threads = 2;
const page = join(import.meta.dirname, '..', '..', 'docs', 'statistics.md');
const { values } = parseArgs({
  options: {
    replicates: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const replicates = readInteger('replicates', values.replicates, 100);
const seed = readInteger('seed', values.seed, 0);

const started = performance.now();
const sections = (await runParts(Object.keys(parts) as PartName[])).flat();
const text = [
  `From \`npm run simulate\`: ${replicates.toLocaleString('en')} replicates each, seed ${seed}.`,
  ...sections.map(renderSection),
].join('\n\n');
console.log(text);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
if (values.write) await writeFile(page, replaceSection(await readFile(page, 'utf8'), 'simulation', `\n${text}\n`));
const broken = sections.flatMap(({ promises }) => promises).filter(({ isKept }) => !isKept);
for (const { text: promised } of broken) console.error(`not kept: ${promised}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** A few at a time; the sections in the order of the names. */
async function runParts(names: readonly PartName[]): Promise<readonly (readonly Section[])[]> {
  const results: (readonly Section[])[] = [];
  const waiting = [...names.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, name] = next;
      results[index] = await runPart(name, { replicates, seed: (seed + 1000 * index) >>> 0 });
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  return results;
}

async function runPart(name: PartName, options: PartOptions): Promise<readonly Section[]> {
  const worker = new Worker(new URL('./simulate-part.ts', import.meta.url), { workerData: { name, options } });
  const [sections] = (await once(worker, 'message')) as [readonly Section[]];
  return sections;
}

function readInteger(name: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least && value <= 1e9) return value;
  console.error(`--${name} must be an integer of at least ${least}: ${text}`);
  process.exit(2);
}
