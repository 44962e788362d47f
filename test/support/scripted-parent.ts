/** A parent for tests to kill: starts a load process, loads ORIGIN for a minute and prints the worker's pid. */
import { findWorkers, runPhase, shortThroughput, startGenerator } from './load-bench.ts';

const [origin = ''] = process.argv.slice(2);
const generator = await startGenerator();
const target = { name: 'web', origin, path: '/ok', expect: { status: 200, body: 'OK' }, webSocket: null };
void runPhase(generator, { ...shortThroughput, durationSeconds: 60 }, [target]);
process.stdout.write(`${findWorkers()[0]}\n`);
