import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatCommand } from '../../../src/settings/format-command.ts';

it('formatCommand repeats what was given, with the seed', () => {
  assert.equal(
    formatCommand({ rate: '75', setups: 'gunicorn,./my bench', seed: '3', output: '/tmp/x', baseline: 'old.json' }, 3),
    "channels-bench run --setups 'gunicorn,./my bench' --rate 75 --seed 3",
  );
});

it('formatCommand writes flags as the command line has them', () => {
  assert.equal(formatCommand({ install: 'true', pin: 'false' }, 1), 'channels-bench run --install --no-pin --seed 1');
  assert.equal(formatCommand({ install: 'false', pin: 'true' }, 1), 'channels-bench run --seed 1');
});

it('formatCommand quotes so that a shell reads one word', () => {
  assert.equal(formatCommand({ path: "/a?b='$(c)'" }, 1), "channels-bench run --path '/a?b='\\''$(c)'\\''' --seed 1");
});
