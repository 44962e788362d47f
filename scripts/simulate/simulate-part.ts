/** The thread side of run-simulation.ts: computes one part and sends its sections. */
import { parentPort, workerData } from 'node:worker_threads';
import { type PartName, parts } from './parts.ts';
import type { PartOptions } from './section.ts';

const { name, options } = workerData as { readonly name: PartName; readonly options: PartOptions };
parentPort?.postMessage(parts[name](options));
