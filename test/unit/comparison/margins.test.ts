import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseMargin, type Margins, parseMargin } from '../../../src/comparison/margins.ts';

const daphne = { name: 'daphne@main', setup: 'daphne' };

function parse(...texts: string[]): Margins {
  return texts.flatMap((text) => {
    const parsed = parseMargin(text);
    assert.ok('rules' in parsed, text);
    return parsed.rules;
  });
}

describe('parseMargin', () => {
  it('reads a metric and a share, for all setups or for one', () => {
    assert.deepEqual(parse('p90=12%'), [{ setup: null, metric: 'latency-p90', margin: 0.12 }]);
    assert.deepEqual(parse(' daphne:throughput = 0.03 '), [{ setup: 'daphne', metric: 'throughput', margin: 0.03 }]);
    assert.deepEqual(
      parse('cpu=4%').map(({ metric }) => metric),
      ['latency-cpu', 'load-cpu', 'echo-cpu', 'delivery-cpu', 'connect-cpu'],
    );
  });

  for (const [text, problem] of [
    ['p50', /is no margin: write p50=5%/],
    ['p42=5%', /"p42" is no metric: one of p50, p90/],
    ['p50=0%', /more than 0/],
    ['p50=-5%', /is no margin/],
    ['p50=1.2.3%', /more than 0/],
    ['p50=2000%', /at most 1000 %/],
    ['', /is no margin/],
  ] as const) {
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const parsed = parseMargin(text);
      assert.match('problem' in parsed ? parsed.problem : '', problem);
    });
  }
});

describe('chooseMargin', () => {
  it('has a default for every metric', () => {
    assert.deepEqual(
      (
        ['latency-p50', 'throughput', 'load-cpu', 'latency-p90', 'latency-p95', 'latency-p99', 'start-time'] as const
      ).map((metric) => chooseMargin([], metric, daphne)),
      [0.05, 0.05, 0.05, 0.1, 0.15, 0.3, 0.1],
    );
  });

  it('takes the last that fits, and one for the setup before one for all', () => {
    const margins = parse('daphne:p50=2%', 'p50=8%', 'p50=9%', 'gunicorn:p50=1%');
    assert.equal(chooseMargin(margins, 'latency-p50', daphne), 0.02);
    assert.equal(chooseMargin(margins, 'latency-p50', { name: 'uvicorn', setup: 'uvicorn' }), 0.09);
    assert.equal(chooseMargin(margins, 'latency-p90', daphne), 0.1);
  });
});
