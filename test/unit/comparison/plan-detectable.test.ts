import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeDetectable, planDetectable } from '../../../src/comparison/plan-detectable.ts';
import { chooseScatter, usualScatter } from '../../../src/comparison/scatter.ts';
import type { CalibrationFile } from '../../../src/records/calibration-file.ts';
import type { MetricKey } from '../../../src/records/metrics.ts';

const metrics: readonly MetricKey[] = ['latency-p50', 'latency-p90', 'throughput', 'load-cpu'];
const question = { scatter: usualScatter, metrics };

describe('planDetectable', () => {
  it('says what a run will be able to see, before it starts', () => {
    const plan = planDetectable({ ...question, secondsPerRound: 20, budgetMinutes: 10 });
    assert.deepEqual([plan?.screen, plan?.confirm], [12, 18]);
    assert.equal(
      plan?.sentence,
      '12 + 18 fresh starts of both: nine times in ten enough to see p50 latency 2.4 % slower, p90 latency 4.7 % slower, throughput 4.0 % lower, CPU per request under load 3.6 % higher',
    );
  });

  it('sees smaller changes in a larger budget, and nothing in none', () => {
    const change = (budgetMinutes: number) =>
      planDetectable({ ...question, secondsPerRound: 20, budgetMinutes })?.metrics[2]?.change ?? null;
    assert.ok((change(10) ?? 0) > (change(30) ?? 1));
    assert.equal(change(1), null);
  });

  it('knows nothing of a metric whose scatter nobody measured', () => {
    const plan = describeDetectable({ screen: 12, confirm: 18 }, { scatter: {}, metrics });
    assert.deepEqual(new Set(plan.metrics.map(({ change }) => change)), new Set([null]));
    assert.equal(
      plan.sentence,
      '12 + 18 fresh starts of both: how much these figures scatter is not known, so what can be seen is not either',
    );
    const mixed = describeDetectable(
      { screen: 12, confirm: 18 },
      { scatter: usualScatter, metrics: ['throughput', 'echo-p50', 'connect-rate'] },
    );
    assert.equal(
      mixed.sentence,
      '12 + 18 fresh starts of both: nine times in ten enough to see throughput 4.0 % lower; what can be seen of p50 echo, connects/s is not known',
    );
    const few = describeDetectable({ screen: 2, confirm: 2 }, question);
    assert.equal(few.sentence, '2 + 2 fresh starts of both: too few to confirm a change of any size');
  });
});

describe('chooseScatter', () => {
  const metric = (pairSd: number) => ({ metric: 'throughput' as const, startSd: null, roundSd: null, pairSd });
  const setup = (name: string, pairSd: number) => ({
    setup: name,
    setupDigest: 'a',
    starts: 10,
    secondsPerRound: 20,
    metrics: [metric(pairSd)],
  });
  const file: CalibrationFile = {
    kind: 'channels-bench/calibration',
    schemaVersion: 1,
    tool: { name: 'channels-bench', version: '0.1.0' },
    runId: 'r',
    finishedAt: '2026-03-01T12:02:05.000Z',
    cpuModel: 'AMD EPYC 7763',
    cores: 4,
    engine: 'processes',
    setups: [setup('daphne', 0.02), setup('gunicorn', 0.04)],
  };

  it("takes the setup's own, else the largest, else what was measured elsewhere", () => {
    assert.deepEqual(chooseScatter(file, 'daphne', { cpuModel: 'AMD EPYC 7763' }), {
      scatter: { throughput: 0.02 },
      origin: 'scatter as calibrated on 2026-03-01',
    });
    assert.deepEqual(chooseScatter(file, 'uvicorn', { cpuModel: 'Xeon' }), {
      scatter: { throughput: 0.04 },
      origin: 'scatter of daphne, gunicorn as calibrated on 2026-03-01, on another CPU (AMD EPYC 7763)',
    });
    assert.equal(chooseScatter(null, 'daphne', { cpuModel: 'Xeon' }).scatter, usualScatter);
  });
});
