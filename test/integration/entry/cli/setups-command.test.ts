import assert from 'node:assert/strict';
import { it } from 'node:test';
import { listSetupsCommand, showSetupCommand } from '../../../../src/entry/cli/setups-command.ts';
import { buildScriptedCli } from '../../../support/scripted-cli.ts';

it('lists the setups of today first, those of earlier years under a heading of their own', async () => {
  const { context, out } = buildScriptedCli({ out: { isTerminal: false, useColour: false, width: 500 } });
  await listSetupsCommand(context);
  const [today = '', historical = ''] = out().split('Software of earlier years, kept to repeat earlier reports');
  for (const name of ['gunicorn', 'daphne-redis', 'actioncable'])
    assert.match(today, new RegExp(`^· ${name} \\(`, 'm'));
  assert.doesNotMatch(today, /2016/);
  assert.deepEqual(
    [...historical.matchAll(/^· (\S+) .*?; (.*?)\)/gm)].map(([, name, engines]) => [name, engines]),
    ['daphne-ipc-2016', 'daphne-redis-2016', 'gunicorn-2016'].map((name) => [name, 'compose, attach']),
  );
});

it('shows from which year a setup is', async () => {
  const { context, out } = buildScriptedCli();
  await showSetupCommand('daphne-ipc-2016', context);
  assert.match(out(), /· Software of 2016, kept to repeat an earlier report\n· Engines: compose, attach\n/);
});
