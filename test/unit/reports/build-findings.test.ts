import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EnvironmentRecord, ValidityRule } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildProblems, buildWarnings } from '../../../src/reports/build-findings.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';
import { buildArmPhase, buildPhase, buildRecord, buildRound, buildUsualRecord } from '../../support/build-record.ts';

/** A record of one phase that broke this rule. */
function render(rule: ValidityRule, kind: 'latency' | 'throughput' = 'latency'): string {
  const arm = buildArmPhase('daphne', { invalid: ['too much of something'] });
  const checks = arm.checks.map((check) => ({ ...check, rule }));
  const summary = summarizeRecord(buildRecord([buildRound(0, ['daphne'], [buildPhase(kind, [{ ...arm, checks }])])]));
  return renderTerminal({ title: '', blocks: buildProblems(summary) }, { useColour: false, width: 120 });
}

function warnOf(pinning: EnvironmentRecord['pinning']): unknown {
  const record = buildUsualRecord();
  return buildWarnings(summarizeRecord({ ...record, environment: { ...record.environment, pinning } }));
}

describe('what is said of cores', () => {
  it('is that they were shared, where neither side had its own', () => {
    const warnings = warnOf({ generatorCores: null, serverCores: null, message: 'not pinned: switched off' });
    assert.match(JSON.stringify(warnings), /Generator and servers had no cores of their own/);
  });

  it('is nothing where the servers alone had none: they run elsewhere, or the run has said it', () => {
    const message = 'generator on core 3, servers not pinned: they run on another machine';
    assert.deepEqual(warnOf({ generatorCores: [3], serverCores: null, message }), []);
  });
});

describe('what is invalid', () => {
  it('comes with what to do where the machine was in the way, whatever rule showed it', () => {
    for (const rule of ['lateness', 'generator-cpu', 'throttling'] as const) {
      assert.match(
        render(rule),
        /latency, round 1 of 1: too much of something\n\nThe machine was busy .* measure again\.$/m,
      );
    }
  });

  it('comes with what it means where the generator was the limit of a closed loop', () => {
    const text = render('generator-cpu', 'throughput');
    assert.match(text, /A setup that answers faster than the load generator can ask has no figure there, only a bound/);
    assert.doesNotMatch(text, /The machine was busy/);
  });

  it('comes without where the server was at fault', () => {
    for (const rule of ['errors', 'attained-rate', 'server-alive'] as const) {
      assert.doesNotMatch(render(rule), /The machine was busy/);
    }
  });
});
