import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildHistoryEntries } from '../../../src/comparison/build-history-entries.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildHistoryReport } from '../../../src/reports/build-history.ts';
import { buildReport } from '../../../src/reports/build-report.ts';
import { describeFinishedPhase } from '../../../src/reports/describe-phase.ts';
import { renderMarkdown } from '../../../src/reports/markdown.ts';
import type { Report } from '../../../src/reports/report.ts';
import { renderTerminal } from '../../../src/reports/terminal.ts';
import { measureWidth } from '../../../src/reports/text-width.ts';
import { buildWebSocketPhases, buildWebSocketRecord } from '../../support/build-websocket-record.ts';

type Options = Parameters<typeof buildWebSocketRecord>[0];

const build = (options: Options = {}) =>
  buildReport(summarizeRecord(buildWebSocketRecord(options)), { comparison: null, files: [] });
const show = (report: Report, width = 120) => renderTerminal(report, { width, useColour: false });

describe('the report of WebSocket phases', () => {
  it('has a table of their own figures, in which a setup without WebSockets has none', () => {
    const text = show(build());
    assert.ok(
      text.includes(`
✓ Valid: every round was finished, every phase kept the rules
Daphne + Redis: connects/s 0.50 ×, p50 echo 2.0 × and p50 delivery 2.0 × Daphne's

                    connect  echo at 1,000/s over 100 sockets, ms  broadcast to 100 sockets, ms
setup            /s  p99 ms                       p50   p95   p99           p50   p99  last p50  lost
──────────────  ───────────  ────────────────────────────────────  ────────────────────────────  ────
Gunicorn          –       –                         –     –     –             –     –         –     –
Daphne          500    20.0                      1.00  3.00  3.00          4.00  12.0      8.00     0
Daphne + Redis  250    40.0                      2.00  6.00  6.00          8.00  24.0      16.0     0

                                  CPU ms per  memory
setup           handshake  message  delivery     MiB
──────────────  ────────────────────────────  ──────
Gunicorn                –        –         –    50.0
Daphne               1.50     0.40     0.050    50.0
Daphne + Redis       3.00     0.80      0.10    50.0

Compared with Daphne
                      connect  echo at 1,000/s over 100 sockets  broadcast to 100 sockets                       CPU per
setup               /s    p99                 p50    p95    p99      p50    p99  last p50  handshake  message  delivery
──────────────  ─────────────  ────────────────────────────────  ────────────────────────  ────────────────────────────
Daphne + Redis  0.50 ×  2.0 ×               2.0 ×  2.0 ×  2.0 ×    2.0 ×  2.0 ×     2.0 ×      2.0 ×    2.0 ×     2.0 ×

WebSocket handshakes in each second
setup           first to last second  lowest  highest
──────────────  ────────────────────  ──────  ───────
Daphne          ▇█                       480      520
Daphne + Redis  ▇█                       480      520
`),
      text,
    );
  });

  it('keeps HTTP and WebSockets in tables apart, each no wider than the terminal', () => {
    for (const width of [80, 120]) {
      const text = show(build({ hasHttp: true }), width);
      const widths = text.split('\n').map(measureWidth);
      assert.ok(Math.max(...widths) <= width, text);
      assert.match(text, /latency at 300\/s, ms +memory\n.*CPU ms +MiB\n/);
      assert.match(text, /\nCompared with Gunicorn\n/);
      assert.match(text, /\nWebSockets compared with Daphne\n/);
    }
  });

  it('names every column in full in Markdown', () => {
    const [, header] = /\n(\| setup .*)\n/.exec(renderMarkdown(build())) ?? [];
    assert.equal(
      header,
      '| setup | connects/s | p99 handshake, ms | p50 echo at 1,000/s, ms | p95 echo at 1,000/s, ms | p99 echo at 1,000/s, ms | p50 delivery, ms | p99 delivery, ms | p50 last receiver, ms | messages lost | CPU per handshake, ms | CPU per message, ms | CPU per delivery, ms | memory, MiB |',
    );
  });

  it('says how many messages were lost of a valid phase, and why another is invalid', () => {
    const text = show(
      build({
        change: (kind) => {
          if (kind === 'websocket-echo') return { errors: { lost: 2 } };
          if (kind === 'websocket-connect') return {};
          return { errors: { corrupted: 3 }, invalid: ['3 of 5003 deliveries came back changed'] };
        },
      }),
    );
    assert.match(text, /Daphne, websocket-echo: 2 of 3,002 messages failed \(0\.07 %\): 2 lost/);
    assert.match(text, /Daphne, websocket-broadcast, round 2 of 3: 3 of 5003 deliveries came back changed/);
    // Of the two phases that the column is about, one has no figures.
    assert.match(text, /Daphne +500 .* invalid +invalid +invalid +invalid\n/);
  });
});

describe('the line on a finished WebSocket phase', () => {
  it('counts handshakes, messages and deliveries', () => {
    assert.deepEqual(
      buildWebSocketPhases('daphne')
        .flatMap(describeFinishedPhase)
        .map(({ text }) => text),
      [
        'websocket-connect  500 handshakes/s  p50 5.00 ms  p99 20.0 ms  0 failed',
        'websocket-echo  300 messages/s  p50 1.00 ms  p99 3.00 ms  0 lost',
        'websocket-broadcast  500 deliveries/s  p50 4.00 ms  p99 12.0 ms  last p50 8.00 ms  0 lost',
      ],
    );
  });
});

describe('a history of WebSocket phases', () => {
  const view = (record: Parameters<typeof buildHistoryEntries>[0]) => ({
    name: 'history',
    entries: buildHistoryEntries(record).map((entry) => ({ entry, path: 'x.json' })),
    acceptances: [],
    problems: [],
  });

  it('lists their figures in place of those that nobody measured', () => {
    const header = (record: Parameters<typeof buildHistoryEntries>[0]) =>
      show(buildHistoryReport(view(record), 10), 200)
        .split('\n')
        .find((line) => line.startsWith('run')) ?? '';
    assert.match(header(buildWebSocketRecord()), /commit +connects\/s +p50 echo +p50 delivery +CPU/);
    assert.match(header(buildWebSocketRecord({ hasHttp: true })), /commit +p50 +requests\/s +connects\/s +p50 echo/);
  });
});
