/** The load generator's own process. Speaks over the process channel alone, and ends when its parent does. */
import { runPhase } from '../load/run-phase.ts';
import type { MessageFromWorker, MessageToWorker } from '../load/worker-messages.ts';
import { createSeededRandom } from '../statistics/seeded-random.ts';

let running: AbortController | null = null;

process.on('disconnect', () => process.exit(0));
process.on('message', (message: MessageToWorker) => {
  if (message.kind === 'abort') running?.abort(new Error('aborted'));
  else void run(message);
});
send({ kind: 'ready' });

async function run(message: Extract<MessageToWorker, { kind: 'run' }>): Promise<void> {
  running = new AbortController();
  try {
    const samples = await runPhase(message.phase, message.targets, {
      random: createSeededRandom(message.seed),
      onProgress: (progress) => send({ kind: 'progress', progress }),
      onStart: () => send({ kind: 'started' }),
      signal: running.signal,
    });
    send({ kind: 'done', samples });
  } catch (error) {
    const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
    send({ kind: 'failed', message: text, stack: stack ?? '' });
  }
}

function send(message: MessageFromWorker): void {
  process.send?.(message, undefined, undefined, () => {});
}
