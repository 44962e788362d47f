/** Joined records of which no verdict can speak: neither passed nor failed, and the check, the comment and the exit say the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NamedRecord } from '../../src/comparison/group-comparisons.ts';
import { judgeJoinedRecords } from '../../src/entry/judging/judge-joined-records.ts';
import type { BenchRecord } from '../../src/records/record.ts';
import { buildJoinedJobReport } from '../../src/reports/build-joined-job-report.ts';
import { buildJoinedReport } from '../../src/reports/build-joined-report.ts';
import { renderMarkdown } from '../../src/reports/markdown.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { buildControlRecord } from '../support/build-control-record.ts';
import { buildUsualRecord } from '../support/build-record.ts';
import { buildRunners } from '../support/build-runners.ts';
import { buildTroubledRecord } from '../support/build-troubled-record.ts';

const parse = (raw: Readonly<Record<string, string>> = {}) =>
  parseSettings(raw, { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => name });
const name = (record: BenchRecord): NamedRecord => ({ name: 'job', record });

function judge(records: readonly NamedRecord[], raw: Readonly<Record<string, string>> = {}, isGate = false) {
  const findings = judgeJoinedRecords({ records, unreadable: [] }, null, parse(raw), isGate);
  const report = buildJoinedJobReport(findings, {
    key: 'report',
    headSha: null,
    runUrl: null,
    accepted: null,
    isUnverified: false,
    more: [],
    now: '2026-03-01T12:00:00.000Z',
    toolVersion: '1',
  });
  // The step goes by the check, the check run by the report.
  assert.equal(findings.check?.conclusion ?? 'success', report.conclusion);
  const { conclusion, kind, sentence } = report;
  return { conclusion, kind, sentence, text: renderMarkdown(buildJoinedReport(findings.summaries, [], findings)) };
}

describe('joined records of which nothing was compared', () => {
  it('are neutral where not all of them is valid, and red where fail-on says so', () => {
    const records = [name(buildTroubledRecord())];
    const said = judge(records);
    assert.deepEqual([said.conclusion, said.kind], ['neutral', 'invalid']);
    assert.match(said.sentence, /^job: nothing was compared, and not all of it is valid$/);
    assert.match(said.text, /Neither passed nor failed: job: nothing was compared/);
    assert.equal(judge(records, { 'fail-on': 'invalid' }).conclusion, 'failure');
    assert.equal(judge(records, { 'fail-on': 'never' }).conclusion, 'neutral');
  });

  it('pass where figures alone were wanted, and do not where a pull request was to be compared', () => {
    const asked = { settings: JSON.parse(JSON.stringify(parse())) };
    const [plain, wanted] = [name(buildUsualRecord()), name({ ...buildUsualRecord(), ...asked })];
    assert.deepEqual([judge([plain], {}, true).conclusion, judge([wanted]).conclusion], ['success', 'success']);
    const said = judge([wanted], {}, true);
    assert.deepEqual([said.conclusion, said.kind], ['neutral', 'inconclusive']);
    assert.match(said.sentence, /neither a base nor a history/);
  });

  it('are neutral where they ran beside a control alone, with the reason', () => {
    const said = judge([name(buildControlRecord())]);
    assert.deepEqual([said.conclusion, said.kind], ['neutral', 'inconclusive']);
    assert.match(said.sentence, /^job: .+ ran beside a control alone, for a history/);
    assert.match(said.text, /ran beside a control alone/);
  });

  it('take the green from those that were, and leave them their verdicts', () => {
    const runners = buildRunners([{}, {}]);
    assert.equal(judge(runners).conclusion, 'success');
    const said = judge([...runners, name(buildControlRecord())]);
    assert.deepEqual([said.conclusion, said.kind], ['neutral', 'inconclusive']);
    assert.match(said.text, /2 runners together/);
  });
});
