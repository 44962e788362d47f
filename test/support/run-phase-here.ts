/** Runs the phase of the first argument against the targets of the second in this very process, and prints the samples. */
import { runPhase } from '../../src/load/run-phase.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const [phase, targets] = process.argv.slice(2).map((text) => JSON.parse(text));
const samples = await runPhase(phase, targets, {
  random: createSeededRandom(1),
  onProgress: () => {},
  signal: new AbortController().signal,
});
process.stdout.write(JSON.stringify(samples));
process.exit(0);
