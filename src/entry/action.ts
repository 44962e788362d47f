/** The action's main step: inputs, the event, the run, the history, the verdict, and what is told of it. */
import { setFailed } from '@actions/core';
import { BenchError, describeError } from '../errors.ts';
import { runAction } from './action/run-action.ts';

/** A cancelled job gets SIGINT, 7.5 s later SIGTERM, and 2.5 s later is killed. */
function listenForCancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const hint = 'Finished rounds are kept.';
      controller.abort(new BenchError('interrupted', `The job was cancelled (${signal})`, { hint }));
    });
  }
  return controller.signal;
}

try {
  await runAction(process.env, listenForCancellation());
} catch (error) {
  setFailed(describeError(error));
}
