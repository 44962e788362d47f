import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseSettings } from '../../../src/settings/parse-settings.ts';
import { findReproduction, parseScale, planReproduction } from '../../../src/settings/reproductions.ts';

const method = findReproduction('2016-09-06');
const parse = (raw: Record<string, string | undefined>) =>
  parseSettings(raw, { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => `--${name}` });

it('the method of 2016 is a run of 300/s for 90 s over new connections, and of 60 s with 10 connections', () => {
  const settings = parse(planReproduction(method, {}, 1));
  assert.deepEqual(settings.setups, ['gunicorn', 'daphne', 'daphne-redis']);
  assert.equal(settings.rounds, 3);
  assert.deepEqual(settings.phases, ['latency', 'throughput']);
  assert.equal(settings.connection, 'close');
  assert.deepEqual([settings.latency.ratePerSecond, settings.latency.durationSeconds], [300, 90]);
  assert.deepEqual([settings.throughput.connections, settings.throughput.durationSeconds], [10, 60]);
});

it('setups and rounds can be chosen, what the method fixes cannot', () => {
  const settings = parse(planReproduction(method, { setups: 'uvicorn', rounds: '1', rate: '75' }, 0.1));
  assert.deepEqual([settings.setups, settings.rounds], [['uvicorn'], 1]);
  assert.equal(settings.latency.ratePerSecond, 300);
  assert.deepEqual([settings.latency.durationSeconds, settings.throughput.durationSeconds], [9, 6]);
});

it('no phase becomes shorter than what its table needs', () => {
  const settings = parse(planReproduction(method, {}, 0.01));
  assert.deepEqual([settings.latency.durationSeconds, settings.throughput.durationSeconds], [1, 5]);
});

it('an unknown date names the known ones', () => {
  assert.throws(() => findReproduction('2016-09-07'), {
    code: 'invalid-settings',
    message: 'There is no report of "2016-09-07" that can be reproduced.',
    hint: /^Known are: 2016-09-06\./,
  });
});

it('a scale is a share of the whole', () => {
  assert.deepEqual(['1', '0.1', '.5', '10%', ' 2 % '].map(parseScale), [1, 0.1, 0.5, 0.1, 0.02]);
  for (const text of ['0', '1.5', '-1', '', 'x', '200%', '1e-1', '0.001']) {
    assert.throws(() => parseScale(text), { code: 'invalid-settings' }, text);
  }
});
