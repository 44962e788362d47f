import { BenchError } from '../errors.ts';
import type { Setup } from './setup.ts';

/**
 * Throws a BenchError 'invalid-settings' when the setup cannot run with so many workers, or not be measured so with one of
 * the phases. One worker is always right.
 */
export function checkWorkers({ name, directory, file }: Setup, workers: number, phases: readonly string[]): void {
  if (workers === 1) return;
  const refuse = (message: string, hint: string) => new BenchError('invalid-settings', message, { hint });
  const section = file.workers;
  if (section === undefined) {
    throw refuse(
      `The setup ${name} cannot run with ${workers} workers: its setup.yaml does not say how.`,
      `Measure it in a run of its own with --workers 1, or add the section \`workers\` to ${directory}/setup.yaml (docs/setups.md describes it).`,
    );
  }
  if (workers > section.max) {
    throw refuse(
      `The setup ${name} cannot run with ${workers} workers: its setup.yaml allows ${section.max} at most.`,
      `Ask for ${section.max} or fewer with --workers, or raise workers.max in ${directory}/setup.yaml.`,
    );
  }
  if (!section.broadcast && phases.includes('websocket-broadcast')) {
    throw refuse(
      `The setup ${name} cannot be measured with ${workers} workers in websocket-broadcast: its groups live in the memory of one process, so a message would reach only the sockets of its own worker.`,
      'Measure the broadcast with --workers 1, leave websocket-broadcast out of --phases, or take a setup whose groups all workers share, like daphne-redis or ws.',
    );
  }
}
