import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRun } from '../../src/entry/judging/judge-run.ts';
import { summarizeRecord } from '../../src/records/summarize-record.ts';
import { buildComment, isWorthSaying } from '../../src/reports/build-comment.ts';
import { buildJobReport } from '../../src/reports/build-job-report.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { buildPairedRecord, type PairedOptions, type StageOptions } from '../support/build-paired-record.ts';

const bothStages: readonly StageOptions[] = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
];
const settings = parseSettings(
  {},
  { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => name },
);
const facts = { key: 'bench', headSha: null, runUrl: null, accepted: null, isUnverified: false, more: [] };

function build(options: PairedOptions, title = 'Daphne') {
  const record = buildPairedRecord(options);
  const titled = { ...record, variants: record.variants.map((one) => ({ ...one, title })) };
  return buildJobReport(summarizeRecord(titled), judgeRun(titled, settings, null), facts);
}
const comment = (...args: Parameters<typeof build>) =>
  buildComment([build(...args)], { workflow: 'Bench', headSha: null });

describe('the comment of a job', () => {
  it('says verdict, table with interval and smallest change, what else changed and how to repeat it', () => {
    const text = comment({ stages: bothStages, change: { p50: 0.071 } });
    const parts = [
      /^### ❌ Slower: Daphne: p50 latency 7\.1 % slower$/m,
      /^#### Daphne: head against base \(main\)$/m,
      /^\| metric \| base \| head \| change \| interval \| verdict \| could have seen \|$/m,
      /^\| \*\*p50 latency, ms\*\* \| 4\.00 \| 4\.29 \| .*7\.1.% to|^\| \*\*p50 latency, ms\*\* .*\| \*\*regressed\*\* \|/m,
      /<details><summary>Figures that decide nothing<\/summary>\n\n\| metric/,
      /<details><summary>What else changed<\/summary>/,
      /<details><summary>Measured<\/summary>/,
      /<details><summary>How to repeat it<\/summary>\n\nRepeat it/,
    ];
    let at = 0;
    for (const part of parts) {
      const found = text.slice(at).search(part);
      assert.notEqual(found, -1, `${part} after ${at} in\n${text}`);
      at += found;
    }
  });

  it('says an improvement too', () => {
    assert.match(
      comment({ stages: bothStages, change: { p50: -0.12 } }),
      /^### ✅ Faster: Daphne: p50 latency 12\.0 % faster$/m,
    );
  });

  it('names what is invalid or missing, once for all rounds that broke the same rule', () => {
    const text = comment({
      stages: bothStages,
      changeArm: ({ side, phase }) =>
        side === 'base' ? {} : phase === 'latency' ? { invalid: ['too slow'] } : { serverCpuMs: null },
    });
    assert.match(text, /^### ❌ Missing: Daphne: CPU per request under load/m);
    assert.match(text, /^- Daphne \(daphne\), latency, rounds 1 to 30 of 30: too slow$/m);
    assert.match(text, /\| \*\*p50 latency, ms\*\* \| – \| – \| – \| – \| invalid/);
  });

  it('folds a long list of what is invalid, so that it does not bury the verdict', () => {
    const text = comment({
      stages: bothStages,
      changeArm: ({ side, phase, round }) =>
        side === 'head' && phase === 'latency' ? { invalid: [`too slow by ${round} ms`] } : {},
    });
    const [shown = '', folded = ''] = text.split('<details><summary>What failed or is invalid</summary>');
    assert.doesNotMatch(shown, /^- .*too slow by 7 ms$/m);
    assert.match(folded, /round 8 of 30: too slow by 7 ms/);
  });

  it('takes the whole title of a setup, whatever is in it', () => {
    assert.match(
      comment({ stages: bothStages, change: { p50: 0.071 } }, 'Daphne: with Redis'),
      /Slower: Daphne: with Redis: p50/,
    );
  });
});

describe('a run that ended early', () => {
  it('fails, says of what, and is worth a comment, whatever could still be judged', () => {
    const failure = { code: 'server-died', message: 'daphne ended with code 3', details: [] };
    const record = buildPairedRecord({
      changeRound: (round) => (round.index === 11 ? { ...round, phases: [], failure } : round),
    });
    const summary = summarizeRecord({ ...record, status: 'failed' });
    const accepted = { by: 'ada', label: 'benchmark accepted' };
    const report = buildJobReport(summary, judgeRun(record, settings, null), { ...facts, accepted });
    assert.deepEqual([report.conclusion, report.kind], ['failure', 'invalid']);
    assert.equal(report.sentence, 'daphne ended with code 3');
    assert.ok(isWorthSaying([report]));
  });
});
