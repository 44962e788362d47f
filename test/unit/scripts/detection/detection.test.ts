import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseNext, conditions, type RunId, servers } from '../../../../scripts/benchmark/detection/conditions.ts';
import { isFlaggedByLastValue, pairWithPrevious } from '../../../../scripts/benchmark/detection/last-value-rule.ts';
import { renderDetection } from '../../../../scripts/benchmark/detection/render-table.ts';
import { parseRunLines, type RunLine } from '../../../../scripts/benchmark/detection/run-line.ts';

function build(changes: Partial<RunLine> = {}, p50: { base: number; head: number } = { base: 2, head: 2 }): RunLine {
  const metric = {
    verdict: 'unchanged',
    change: 0.05,
    interval: null,
    pairs: 8,
    stage: 'screen',
    gates: true,
    failsCheck: false,
  };
  return {
    server: 'gunicorn',
    condition: '5 %',
    finishedAt: '2026-11-24T05:00:00.000Z',
    seconds: 120,
    exitCode: 3,
    commit: 'a'.repeat(40),
    loops: 100,
    share: 0.05,
    conclusion: 'failure',
    verdict: 'regressed',
    metrics: {
      'latency-p50': { ...metric, ...p50 },
      'load-cpu': { ...metric, base: 1, head: 1.05 },
      'latency-p99': { ...metric, base: 1, head: 99, gates: false },
    },
    machine: { cpuModel: 'AMD EPYC', cores: 2, kernel: '6.1' },
    ...changes,
  };
}

describe('chooseNext', () => {
  it('makes every condition of every server in the end, and all at about the same pace', () => {
    const made: RunId[] = [];
    for (let next = chooseNext(made); next !== null; next = chooseNext(made)) made.push(next);
    assert.equal(made.length, servers.length * conditions.reduce((sum, { wantedRuns }) => sum + wantedRuns, 0));
    const half = made.slice(0, made.length / 2);
    for (const server of servers) {
      for (const { name, wantedRuns } of conditions) {
        const runs = half.filter((one) => one.server === server && one.condition === name).length;
        assert.ok(Math.abs(runs - wantedRuns / 2) <= 1, `${runs} of ${server}, ${name}`);
      }
    }
  });
});

describe('the rule of the last value', () => {
  it('compares with the base of the run before on the same server, for gate metrics alone', () => {
    const [first, other, second] = [build(), build({ server: 'daphne' }), build({}, { base: 2, head: 2.3 })];
    const paired = pairWithPrevious([first, other, second]);
    assert.deepEqual(
      paired.map(({ previous }) => previous),
      [null, null, first],
    );
    assert.deepEqual(
      paired.map(({ run, previous }) => isFlaggedByLastValue(run, previous, 1.1)),
      [null, null, true],
    );
    assert.equal(isFlaggedByLastValue(second, first, 2), false);
  });

  it('knows that less throughput is worse', () => {
    const metric = { verdict: '', change: 0, interval: null, pairs: 8, stage: '', gates: true, failsCheck: false };
    const before = build({ metrics: { throughput: { ...metric, base: 1000, head: 1000 } } });
    const ofThroughput = (head: number) => build({ metrics: { throughput: { ...metric, base: 1000, head } } });
    assert.equal(isFlaggedByLastValue(ofThroughput(1200), before, 1.1), false);
    assert.equal(isFlaggedByLastValue(ofThroughput(900), before, 1.1), true);
  });
});

describe('the results', () => {
  it('are read again, but for a line that a stop has cut off', () => {
    const text = `${JSON.stringify(build())}\n${JSON.stringify(build())}\n{"server":"gun`;
    assert.deepEqual(parseRunLines(text), [build(), build()]);
  });

  it('are told with their number, their interval, and where they were measured', () => {
    const table = renderDetection([build(), build({ verdict: 'unchanged' })]);
    assert.match(table, /\| gunicorn \| 5 % \| 2 \| 1 of 2 \| 1 % to 99 % \| \+5\.0 % \| 120 s \| 0 of 1 \| 0 of 1 \|/);
    assert.match(table, /\| daphne \| same code \| 0 \| – \|/);
    assert.match(table, /\| both \| 5 % \| 2 \| 1 of 2 \|/);
    assert.match(table, /on AMD EPYC, 2 cores, kernel 6\.1, at aaaaaaaaa\./);
    assert.match(renderDetection([]), /Nothing has been measured yet\./);
  });
});
