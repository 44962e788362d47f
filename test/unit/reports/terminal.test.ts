import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { BenchRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildReport } from '../../../src/reports/build-report.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';
import { measureWidth } from '../../../src/reports/text-width.ts';
import {
  buildArmPhase,
  buildPhase,
  buildRecord,
  buildRound,
  buildUsualRecord,
  buildVariant,
} from '../../support/build-record.ts';
import { buildTroubledRecord } from '../../support/build-troubled-record.ts';

function render(record: BenchRecord, width = 80, useColour = false): string {
  const report = buildReport(summarizeRecord(record), { comparison: null, files: ['Record: /results/record.json'] });
  return renderTerminal(report, { width, useColour });
}

describe('renderTerminal', () => {
  it('prints the report of a run where all went well', () => {
    assert.equal(
      render(buildUsualRecord()),
      `Channels Bench: Gunicorn, Daphne (2 rounds in 2 min 5 s)

✓ Valid: every round was finished, every phase kept the rules
Daphne: p50 2.0 × and requests/s 0.50 × Gunicorn's

            latency at 300/s, ms  10 connections                  memory
setup      p50   p90   p95   p99   req/s  p50 ms  errors  CPU ms     MiB
────────  ──────────────────────  ──────────────  ──────  ──────  ──────
Gunicorn  2.00  4.00  8.00  16.0   2,000    3.00       0    0.50    50.0
Daphne    4.00  8.00  16.0  32.0   1,000    6.00       0    1.10    50.0

Compared with Gunicorn
                  latency at 300/s  10 connections
setup     p50    p90    p95    p99    req/s    p50    CPU  memory
──────  ──────────────────────────  ──────────────  ─────  ──────
Daphne  2.0 ×  2.0 ×  2.0 ×  2.0 ×   0.50 ×  2.0 ×  2.2 ×   1.0 ×

Requests in each second under load
setup     first to last second  lowest  highest
────────  ────────────────────  ──────  ───────
Gunicorn  ▇▇▇██▇▇▇▇▇                90      110
Daphne    ▇▇▇██▇▇▇▇▇                45       55

CPU and memory by service
                       CPU per request, ms
setup     service   fixed rate  under load  memory, MiB
────────  ────────  ──────────────────────  ───────────
Gunicorn  gunicorn        0.50        0.50         50.0
Daphne    daphne          1.00        1.00         50.0
Daphne    redis           0.20        0.10            –

What ran, and where
· Gunicorn: python 3.11.2, django 4.2.1
· Daphne: python 3.11.2, django 4.2.1
· AMD EPYC 7763 64-Core Processor, 4 cores, 16.0 GiB, Ubuntu 24.04.2 LTS, Linux
  6.8.0-1021-azure
· Engine processes: no Docker engine answers; requests straight to the server
· Pinning: generator on core 3, servers on cores 0-2
· channels-bench 0.1.0, Node 24.21.0

Repeat it (seed 7):

  channels-bench run --setups gunicorn,daphne --seed 7

· Record: /results/record.json
`,
    );
  });

  it('puts no figure of an invalid phase into a table, and says why below it', () => {
    const text = render(buildTroubledRecord(), 120);
    assert.match(text, /^<b>Daphne<\/b> \| `x` {2}2\.00 .* invalid {2}invalid +invalid {2}invalid +50\.0$/m);
    assert.match(text, /^· .*Daphne.*, throughput, round 2 of 4: 38\.5 % errors \(385 of 1,000, at most 0\.1 %\)$/m);
    assert.match(text, /^· Round 4 of 4 .* failed: redis ended with code 1 before it was ready \[server-not-ready\]$/m);
    assert.match(text, /^ {4}redis \| bind: Address already in use$/m);
  });

  it('says how an interrupted run ended, and what is only partly valid', () => {
    const text = render(buildTroubledRecord(), 120);
    assert.match(text, /^! Interrupted: 3 of 4 rounds finished; 2 phases are invalid$/m);
    assert.match(text, /latency: figures from 1 of 2 rounds$/m);
    assert.match(text, /^· Gunicorn, throughput: 2 of 10,000 requests failed \(0\.02 %\): 2 timed out$/m);
    assert.match(text, /shared the only core/);
  });

  it('does not call a round failed that was interrupted', () => {
    const failure = { code: 'interrupted', message: 'Stopped by SIGINT', details: ['a hint'] };
    const text = render(buildRecord([buildRound(0, ['daphne'], [], { failure })], { status: 'interrupted' }));
    assert.match(text, /^· Round 1 of 1 \(Daphne\) was not finished: Stopped by SIGINT$/m);
  });

  it('says that nothing was measured when no round was finished', () => {
    const text = render(buildRecord([], { status: 'interrupted', variants: [buildVariant('daphne')] }));
    assert.match(text, /✗ No round was finished: the run was interrupted/);
    assert.match(text, /Nothing was measured, so there are no figures\./);
    assert.doesNotMatch(text, /p50|Compared/);
  });

  it('tells setups with the same title apart by their names', () => {
    const variants = [buildVariant('gunicorn', { title: 'Django' }), buildVariant('daphne', { title: 'Django' })];
    const text = render(buildUsualRecord({ variants }));
    assert.match(text, /^Django \(gunicorn\) /m);
    assert.match(text, /^Django \(daphne\) /m);
  });

  it('shows the capacity where it was searched', () => {
    const arm = buildArmPhase('daphne', { capacityPerSecond: 1234 });
    const text = render(buildRecord([buildRound(0, ['daphne'], [buildPhase('capacity', [arm])])]));
    assert.match(text, /setup {3}capacity\/s +MiB\n.*\nDaphne {7}1,234 +50\.0\n/);
  });

  for (const width of [40, 60, 80, 120]) {
    it(`has no table line wider than ${width} columns, and loses no column`, () => {
      const lines = render(buildTroubledRecord(), width).split('\n');
      const tables = lines.filter((line) => line.includes('──'));
      assert.ok(tables.length >= 2);
      for (const line of tables) assert.ok(measureWidth(line) <= width, line);
      for (const header of ['p50', 'p90', 'p95', 'p99', 'req/s', 'errors', 'CPU ms', 'MiB']) {
        assert.ok(
          lines.some((line) => line.includes(header)),
          header,
        );
      }
    });
  }

  it('has colours only when asked, and the same text with them', () => {
    const plain = render(buildTroubledRecord());
    const coloured = render(buildTroubledRecord(), 80, true);
    assert.equal(plain.includes('\u001b'), false);
    assert.ok(coloured.includes('\u001b[31m'));
    assert.equal(stripVTControlCharacters(coloured), plain);
  });

  it("lets nothing of a stranger's move the cursor", () => {
    const variants = [buildVariant('gunicorn', { title: 'a\u001b[2Jb\nc' }), buildVariant('daphne')];
    assert.match(render(buildUsualRecord({ variants, command: 'x\u001b[2Jy' })), /ab c/);
    assert.equal(render(buildUsualRecord({ variants, command: 'x\u001b[2Jy' })).includes('\u001b'), false);
  });
});
