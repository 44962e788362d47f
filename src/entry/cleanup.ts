/** The action's post step: removes what a cancelled or killed run left behind. Never fails a job. */
import { getState, info, warning } from '@actions/core';
import { removeComposeLeftovers } from '../engines/compose-leftovers.ts';
import { removeLeftovers } from '../engines/leftovers.ts';
import { scrubEnvironment } from '../machine/scrub-environment.ts';

try {
  if (getState('started') === 'true') {
    const environment = scrubEnvironment(process.env);
    await removeLeftovers({
      log: info,
      removeContainers: (runId) => removeComposeLeftovers(runId, environment),
    });
  }
} catch (error) {
  warning(`what a run left behind was not removed: ${String(error)}`);
}
