import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSideBySide } from '../../../src/comparison/side-by-side.ts';
import type { BenchRecord } from '../../../src/records/record.ts';
import { summarizeRecord } from '../../../src/records/summarize-record.ts';
import { buildJoinedReport } from '../../../src/reports/build-joined-report.ts';
import { buildComparisonReport, buildReport } from '../../../src/reports/build-report.ts';
import { renderMarkdown } from '../../../src/reports/markdown.ts';
import { say } from '../../../src/reports/report.ts';
import { buildUsualRecord } from '../../support/build-record.ts';
import { buildTroubledRecord } from '../../support/build-troubled-record.ts';

function render(record: BenchRecord): string {
  return renderMarkdown(buildReport(summarizeRecord(record), { comparison: null, files: [] }));
}

describe('renderMarkdown', () => {
  it('begins with the outcome, the headline and the table', () => {
    assert.ok(
      render(buildUsualRecord()).startsWith(`## Channels Bench: Gunicorn, Daphne (2 rounds in 2 min 5 s)

✓ Valid: every round was finished, every phase kept the rules

Daphne: p50 2.0 × and requests/s 0.50 × Gunicorn's

| setup | p50 at 300/s, ms | p90 at 300/s, ms | p95 at 300/s, ms | p99 at 300/s, ms | requests/s | p50 under load, ms | errors | CPU per request, ms | memory, MiB |
| :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| **Gunicorn** | 2.00 | 4.00 | 8.00 | 16.0 | 2,000 | 3.00 | 0 | 0.50 | 50.0 |
| **Daphne** | 4.00 | 8.00 | 16.0 | 32.0 | 1,000 | 6.00 | 0 | 1.10 | 50.0 |

### Compared with Gunicorn
`),
    );
  });

  it("escapes a stranger's title everywhere, and every row has the cells of its header", () => {
    const text = render(buildTroubledRecord());
    assert.doesNotMatch(text, /<b>|\| `x`/);
    assert.match(text, /&lt;b&gt;Daphne&lt;\/b&gt; &#124; &#96;x&#96;/);
    for (const table of text.split('\n\n').filter((block) => block.startsWith('| '))) {
      const cells = table.split('\n').map((line) => line.split('|').length);
      assert.equal(new Set(cells).size, 1, table);
    }
  });

  it('shows the end of a log in a fence under the round that failed', () => {
    assert.match(
      render(buildTroubledRecord()),
      /^- Round 4 of 4 .* failed: .*\n\n {2}```text\n {2}redis \| bind: Address already in use\n {2}```$/m,
    );
  });

  it('folds what only some want to read', () => {
    const text = render(buildUsualRecord());
    assert.equal(text.match(/<details>/g)?.length, 2);
    assert.equal(text.match(/^<\/details>$/gm)?.length, 2);
    assert.match(text, /<details><summary>What ran, and where<\/summary>\n\n- Gunicorn: python/);
  });

  it('is never longer than asked, and says what it left out', () => {
    const report = buildReport(summarizeRecord(buildTroubledRecord()), { comparison: null, files: [] });
    for (const maxBytes of [500, 1500, 2500]) {
      const text = renderMarkdown(report, maxBytes);
      assert.ok(Buffer.byteLength(text) <= maxBytes);
      assert.match(text, /_Shortened: the rest is in the record\._\n$/);
    }
  });
});

describe('a job summary', () => {
  it('of more than GitHub takes is cut below 1 MiB, between blocks, and says so', () => {
    const line = { kind: 'paragraph', text: say('ä'.repeat(2000)) } as const;
    const text = renderMarkdown({ title: 'Long', blocks: Array.from({ length: 1000 }, () => line) });
    assert.ok(Buffer.byteLength(text) < 2 ** 20 && Buffer.byteLength(text) > 2 ** 19);
    assert.match(text, /ä\n\n_Shortened: the rest is in the record\._\n$/);
  });
});

describe('buildComparisonReport', () => {
  it('shows both values and the ratio, and what was not alike', () => {
    const before = summarizeRecord(buildUsualRecord());
    const after = summarizeRecord(buildTroubledRecord());
    const names = { baseline: 'old.json', current: 'new.json' };
    const text = renderMarkdown(buildComparisonReport(compareSideBySide(before, after), names));
    assert.match(text, /^- baseline: old\.json\n- now: new\.json$/m);
    assert.match(text, /^\| \*\*p50 latency\*\* \| 4\.00 ms \| 2\.00 ms \| 0\.50 × \| lower \|$/m);
    assert.match(text, /^\| \*\*requests\/s\*\* \| 1,000\/s \| \*\*invalid\*\* \| – \| higher \|$/m);
    assert.match(text, /^### Not alike\n\n- cores was 4, is 1\n/m);
  });

  it('says so when nothing is in common, and names both sides', () => {
    const before = summarizeRecord(buildUsualRecord());
    const comparison = compareSideBySide(
      { ...before, variants: before.variants.slice(0, 1) },
      { ...before, variants: before.variants.slice(1) },
    );
    const text = renderMarkdown(buildComparisonReport(comparison, { baseline: 'a', current: 'b' }));
    assert.match(text, /The two have no setup in common/);
    assert.match(text, /- Gunicorn: only in the baseline\n- Daphne: not in the baseline/);
  });
});

describe('buildJoinedReport', () => {
  const usual = summarizeRecord(buildUsualRecord());

  it('has a row for every setup of every record, and tells equal titles apart', () => {
    const [gunicorn, daphne] = usual.variants;
    assert.ok(gunicorn && daphne);
    const text = renderMarkdown(
      buildJoinedReport(
        [
          { name: 'job-1', summary: { ...usual, variants: [gunicorn] } },
          { name: 'job-2', summary: usual },
        ],
        [],
      ),
    );
    const rows = text.match(/^\| \*\*.*?\*\*/gm);
    assert.deepEqual(rows, ['| **Gunicorn (job-1)**', '| **Gunicorn (job-2)**', '| **Daphne**']);
  });

  it('warns of rows from unlike machines', () => {
    const other = { ...usual, environment: { ...usual.environment, cpuModel: 'Intel Xeon' } };
    const text = renderMarkdown(
      buildJoinedReport(
        [
          { name: 'a', summary: usual },
          { name: 'b', summary: other },
        ],
        [],
      ),
    );
    assert.match(
      text,
      /Rows from different machines cannot be compared with each other:\n\n- AMD .*: a\n- Intel Xeon.*: b/,
    );
  });

  it('names records that could not be read and those that are not valid', () => {
    const troubled = summarizeRecord(buildTroubledRecord());
    const text = renderMarkdown(
      buildJoinedReport([{ name: 'my_job', summary: troubled }], [{ name: 'job-3', message: 'is truncated' }]),
    );
    assert.match(text, /^- ! my\\_job: Interrupted: 3 of 4 rounds finished/m);
    assert.match(text, /^- ✗ job-3 is not in the table: is truncated$/m);
    assert.match(text, /<details><summary>my_job<\/summary>\n\n### What failed or is invalid/);
  });
});
