/** The action's post step: removes what a cancelled or killed run left behind, its open check run too. Never fails a job. */
import { getInput, getState, info, warning } from '@actions/core';
import { removeComposeLeftovers } from '../engines/compose/compose-leftovers.ts';
import { removeLeftovers } from '../engines/leftovers.ts';
import { connectGitHub } from '../github/connect-github.ts';
import { readEventContext } from '../github/event-context.ts';
import { closeCheck } from '../github/publish-check.ts';
import { scrubEnvironment } from '../machine/scrub-environment.ts';
import { toolVersion } from './tool-version.ts';

try {
  if (getState('started') === 'true') {
    const environment = scrubEnvironment(process.env);
    await removeLeftovers({
      log: info,
      warn: warning,
      removeContainers: (runId, note) => removeComposeLeftovers(runId, note, environment),
    });
  }
} catch (error) {
  warning(`what a run left behind was not removed: ${String(error)}`);
}

try {
  await closeOpenCheck(Number(getState('check')), getInput('token'));
} catch (error) {
  warning(`the check run of a job that was stopped is still open: ${String(error)}`);
}

/** A check that stays in progress would block the pull request for ever. */
async function closeOpenCheck(id: number, token: string): Promise<void> {
  const event = readEventContext(process.env, null);
  if (!(id > 0) || token === '' || event === null) return;
  const { apiUrl, repository } = event;
  const userAgent = `channels-bench/${toolVersion}`;
  const github = connectGitHub({ token, apiUrl, repository, userAgent, log: info });
  const summary = 'The job was stopped before it had a result. Run it again.';
  await closeCheck(github, id, {
    conclusion: 'cancelled',
    completedAt: new Date(),
    output: { title: 'Stopped before it had a result', summary, annotations: [] },
  });
}
