import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCommand } from '../../../../src/entry/cli/run-command.ts';
import { BenchError } from '../../../../src/errors.ts';
import { buildUsualRecord } from '../../../support/build-record.ts';
import { buildTroubledRecord } from '../../../support/build-troubled-record.ts';
import { buildScriptedCli, buildScriptedMeasure } from '../../../support/scripted-cli.ts';

const asReport = { json: false };
const asJson = { json: true };

describe('runCommand', () => {
  it('measures with the settings given, a seed drawn, and the command that repeats it', async () => {
    const { context } = buildScriptedCli();
    const { measure, calls } = buildScriptedMeasure({ record: buildUsualRecord() });
    assert.equal(await runCommand({ setups: 'gunicorn,daphne', rate: '75' }, asReport, context, measure), 0);
    assert.equal(calls[0]?.settings.seed, 42);
    assert.equal(calls[0]?.settings.latency.ratePerSecond, 75);
    assert.equal(calls[0]?.settings.outputDirectory, '/home/user/channels-bench-results');
    assert.equal(calls[0]?.options.command, 'channels-bench run --setups gunicorn,daphne --rate 75 --seed 42');
    assert.equal(calls[0]?.options.signal, context.signal);
  });

  it('writes the report to standard output and the progress to standard error', async () => {
    const { context, out, error } = buildScriptedCli();
    await runCommand({}, asReport, context, buildScriptedMeasure({ record: buildUsualRecord() }).measure);
    assert.match(out(), /^Channels Bench: Gunicorn, Daphne .*\n\n✓ Valid/);
    assert.match(out(), /· Record: \/results\/run\/record\.json\n· Logs: \/results\/run\/logs\n$/);
    assert.equal(error(), 'Preparing gunicorn, daphne\n\n');
  });

  it('prints figures as JSON, and nothing else', async () => {
    const { context, out } = buildScriptedCli();
    await runCommand({}, asJson, context, buildScriptedMeasure({ record: buildTroubledRecord() }).measure);
    const printed = JSON.parse(out());
    assert.equal(printed.recordPath, '/results/run/record.json');
    assert.equal(printed.status, 'interrupted');
    assert.equal(printed.valid, false);
    assert.equal(printed.setups.gunicorn['latency-p50'], 2);
    assert.equal(printed.setups.daphne['throughput'], 'invalid');
    assert.equal(printed.setups.daphne['capacity'], null);
  });

  it('exits with 1 when a phase is invalid', async () => {
    const { context } = buildScriptedCli();
    const record = { ...buildTroubledRecord(), status: 'complete' as const };
    assert.equal(await runCommand({}, asReport, context, buildScriptedMeasure({ record }).measure), 1);
  });

  it('exits with 130 after an interruption, with the report of what was finished', async () => {
    const { context, out, error } = buildScriptedCli();
    const { measure } = buildScriptedMeasure({ record: buildTroubledRecord(), error: new Error('aborted') });
    assert.equal(await runCommand({}, asReport, context, measure), 130);
    assert.match(out(), /! Interrupted: 3 of 4 rounds finished/);
    assert.match(error(), /Interrupted: the rounds that were finished are in the record\.\n$/);
  });

  it('shows the error that ended a run beside what was measured before', async () => {
    const { context, out, error } = buildScriptedCli();
    const failure = new BenchError('docker-unavailable', 'The Docker engine went away', { hint: 'Start it.' });
    const { measure } = buildScriptedMeasure({ record: buildUsualRecord({ status: 'failed' }), error: failure });
    assert.equal(await runCommand({}, asReport, context, measure), 1);
    assert.match(out(), /✗ Failed: 2 of 2 rounds finished/);
    assert.match(error(), /The Docker engine went away\n→ Start it\. \[docker-unavailable\]\n$/);
  });

  it('names no record that could not be written, and says why, also after an interruption', async () => {
    const full = new BenchError('output-unwritable', 'record.json cannot be written: the disk is full', {
      hint: 'Free some.',
    });
    for (const [status, code] of [
      ['complete', 1],
      ['interrupted', 130],
    ] as const) {
      const { context, out, error } = buildScriptedCli();
      const { measure } = buildScriptedMeasure({ record: buildUsualRecord({ status }), recordFailure: full });
      assert.equal(await runCommand({}, asReport, context, measure), code);
      assert.match(out(), /^· Record: not written$/m);
      assert.match(out(), /^Gunicorn {2}2\.00/m);
      assert.match(error(), /the disk is full/);
      assert.doesNotMatch(error(), /are in the record/);
    }
  });

  it('tells what ended the run before it tells that the record could not be written', async () => {
    const record = buildUsualRecord({ status: 'failed' });
    const failure = new BenchError('docker-unavailable', 'The Docker engine went away', { hint: 'Start it.' });
    const full = new BenchError('output-unwritable', 'the disk is full', { hint: 'Free some.' });
    const { measure } = buildScriptedMeasure({ record, error: failure, recordFailure: full });
    const asText = buildScriptedCli();
    assert.equal(await runCommand({}, asReport, asText.context, measure), 1);
    assert.match(
      asText.error(),
      /went away\n→ Start it\. \[docker-unavailable\]\nthe disk is full\n→ Free some\. \[output-unwritable\]\n$/,
    );
    const { context, out } = buildScriptedCli();
    await runCommand({}, asJson, context, measure);
    const printed = JSON.parse(out());
    assert.equal(printed.error, 'The Docker engine went away; the disk is full');
    assert.equal(printed.recordPath, null);
  });

  it('measures nothing with wrong settings', async () => {
    const { context } = buildScriptedCli();
    const { measure, calls } = buildScriptedMeasure({ record: buildUsualRecord() });
    await assert.rejects(runCommand({ rate: '0', rounds: '0' }, asReport, context, measure), {
      code: 'invalid-settings',
      message: '2 options are wrong',
    });
    assert.equal(calls.length, 0);
  });

  it('measures nothing with a baseline that cannot be read', async () => {
    const { context } = buildScriptedCli();
    const { measure, calls } = buildScriptedMeasure({ record: buildUsualRecord() });
    await assert.rejects(runCommand({ baseline: '/nowhere/record.json' }, asReport, context, measure), {
      code: 'baseline-unreadable',
      message: '--baseline: /nowhere/record.json cannot be read: there is no such file',
    });
    assert.equal(calls.length, 0);
  });

  it('removes the live line before an error is shown', async () => {
    const live = { isTerminal: true, useColour: false, width: 80 };
    const { context, error } = buildScriptedCli({ error: live });
    const failing = async (_: unknown, options: { onEvent: (event: { kind: 'log'; line: string }) => void }) => {
      options.onEvent({ kind: 'log', line: 'building' });
      throw new Error('broken');
    };
    await assert.rejects(runCommand({}, asReport, context, failing), { message: 'broken' });
    assert.equal(error(), '  building\r\u001b[2K\n');
  });
});
