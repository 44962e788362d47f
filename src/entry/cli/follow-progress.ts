import { advanceProgress, endProgress, startProgress } from '../../reports/progress.ts';
import type { CliContext } from './context.ts';

/** Shows a run's events on standard error while it goes. */
export function followProgress(context: CliContext) {
  let state = startProgress({
    isLive: context.error.isTerminal,
    useColour: context.error.useColour,
    width: context.error.width,
  });
  return {
    onEvent: (event: Parameters<typeof advanceProgress>[1]) => {
      const update = advanceProgress(state, event, context.nowMs());
      state = update.state;
      if (update.output !== '') context.writeError(update.output);
    },
    end: () => context.writeError(`${endProgress(state)}\n`),
  };
}
