import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHistoryFile } from '../../../src/records/parse-history-file.ts';
import { buildAcceptance, buildEntry } from '../../support/build-history.ts';

const entry = buildEntry(1);
const text = JSON.stringify(entry);

function withMetric(figure: unknown): string {
  return JSON.stringify({ ...entry, metrics: { throughput: figure } });
}

describe('parseHistoryFile', () => {
  it('reads entries and acceptances', () => {
    assert.deepEqual(parseHistoryFile(text), { kind: 'entry', entry });
    const acceptance = buildAcceptance(1, { metric: 'latency-p50' });
    assert.deepEqual(parseHistoryFile(JSON.stringify(acceptance)), { kind: 'acceptance', acceptance });
  });

  it('passes over fields that a later version added', () => {
    assert.deepEqual(parseHistoryFile(JSON.stringify({ ...entry, weather: 'mild' })), { kind: 'entry', entry });
  });

  for (const [what, broken, reason] of [
    ['nothing', ' \n', /^is empty$/],
    ['a truncated entry', text.slice(0, -20), /^is truncated: it ends in the middle$/],
    ['half a number', '{"kind": 1', /^is truncated/],
    ['no JSON', '<html></html>', /^is not JSON: /],
    ['NaN as other tools write it', text.replace(':1000,', ':NaN,'), /^is not JSON: it holds NaN$/],
    ['Infinity', text.replace(':1000,', ':-Infinity,'), /^is not JSON: it holds -Infinity$/],
    [
      'NaN as JSON.stringify writes it',
      withMetric({ value: Number.NaN, lnRatioToControl: 0, rounds: 12 }),
      /metrics\.throughput\.value: .*null/,
    ],
    [
      'NaN as a text',
      withMetric({ value: 'NaN', lnRatioToControl: 0, rounds: 12 }),
      /metrics\.throughput\.value: .*string/,
    ],
    [
      'an infinite ratio',
      text.replace('"lnRatioToControl":0', '"lnRatioToControl":1e999'),
      /metrics\.latency-p50\.lnRatioToControl/,
    ],
    ['half a round', withMetric({ value: 1, lnRatioToControl: 0, rounds: 0.5 }), /metrics\.throughput\.rounds/],
    ['a list', '[]', /^is no entry of a history$/],
    ['the word null', 'null', /^is no entry of a history$/],
    ["another program's JSON", '{"name": "channels-bench", "version": "1"}', /^is no entry of a history$/],
    [
      'a later schema',
      JSON.stringify({ ...entry, schemaVersion: 2 }),
      /^has the schema version 2; update channels-bench/,
    ],
    [
      'an earlier schema',
      JSON.stringify({ ...entry, schemaVersion: 0 }),
      /^has the schema version 0; this version of channels-bench reads 1$/,
    ],
    ['no schema version', JSON.stringify({ ...entry, schemaVersion: undefined }), /^has the schema version none; /],
    ['no run', JSON.stringify({ ...entry, runId: '' }), /^is malformed: runId: /],
    ['a day that does not exist', JSON.stringify({ ...entry, finishedAt: '2026-02-30T12:00:00Z' }), /finishedAt/],
    ['an acceptance without a reason', JSON.stringify(buildAcceptance(1, { because: '' })), /^is malformed: because: /],
    ['many problems', JSON.stringify({ kind: entry.kind, schemaVersion: 1 }), /^is malformed: .*; and \d+ more$/],
  ] as const) {
    it(`says what is wrong with ${what}`, () => {
      const parsed = parseHistoryFile(broken);
      assert.equal(parsed.kind, 'unreadable');
      assert.match(parsed.kind === 'unreadable' ? parsed.reason : '', reason);
    });
  }
});
