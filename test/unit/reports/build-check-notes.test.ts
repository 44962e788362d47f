import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeRecord } from '../../../src/comparison/judge-pairs.ts';
import { findMarginLine } from '../../../src/entry/action/find-note-places.ts';
import { buildCheckNotes } from '../../../src/reports/build-check-notes.ts';
import { buildPairedRecord, type PairedOptions, type StageOptions } from '../../support/build-paired-record.ts';

const bothStages: readonly StageOptions[] = [
  { stage: 'screen', rounds: 12 },
  { stage: 'confirm', rounds: 18 },
];
const judge = (options: PairedOptions) => judgeRecord(buildPairedRecord(options), { margins: [], gateMetrics: null });
const regressed = judge({ stages: bothStages, change: { p50: 0.071 } });
const margin = { path: '.github/workflows/bench.yml', line: 12 };
const places = {
  changed: [
    { path: 'channels/layers.py', line: 40 },
    { path: 'channels/db.py', line: 1 },
  ],
  margin,
};

describe('buildCheckNotes', () => {
  it('stands beside what was changed and at the margin, and accuses no single file', () => {
    const notes = buildCheckNotes(regressed, 'failure', places);
    assert.deepEqual(
      notes.map(({ path, startLine, endLine, level }) => [path, startLine, endLine, level]),
      [
        ['channels/layers.py', 40, 40, 'failure'],
        ['channels/db.py', 1, 1, 'failure'],
        [margin.path, 12, 12, 'notice'],
      ],
    );
    assert.match(notes[0]?.message ?? '', /p50 latency is 7\.1 % slower[\s\S]*One of 2 files .* was not measured/);
    const alone = buildCheckNotes(regressed, 'failure', { ...places, changed: places.changed.slice(0, 1) });
    assert.match(alone[0]?.message ?? '', /the only file/);
  });

  it('only warns of what was accepted, and leaves the margin alone', () => {
    const levels = buildCheckNotes(regressed, 'neutral', places).map(({ level }) => level);
    assert.deepEqual(levels, ['warning', 'warning']);
  });

  it('says nothing of what is suspected, invalid, better or as it was, nor of two setups that differ', () => {
    const others: readonly PairedOptions[] = [
      {},
      { change: { p50: 0.071 } },
      { stages: bothStages, change: { p50: -0.2 } },
      { changeArm: () => ({ invalid: ['broken'] }) },
      { stages: bothStages, change: { p50: 0.5 }, kind: 'setup' },
    ];
    for (const options of others) assert.deepEqual(buildCheckNotes(judge(options), 'failure', places), []);
    assert.deepEqual(buildCheckNotes(null, 'failure', places), []);
  });

  it('is text that nobody can colour', () => {
    const hostile = { ...regressed, pairs: regressed.pairs.map((pair) => ({ ...pair, title: '\u001b[31mx\u202e' })) };
    assert.match(buildCheckNotes(hostile, 'failure', places)[0]?.message ?? '', /^x: p50/);
  });
});

describe('findMarginLine', () => {
  it('is the one line that sets it', () => {
    assert.equal(findMarginLine('with:\n  setups: daphne\n  margin: p50=4%\n'), 3);
    assert.equal(findMarginLine('with:\n  setups: daphne\n  # margin: none\n'), null);
    assert.equal(findMarginLine('with:\n  margin: a\nwith:\n  margin: b\n'), null);
  });
});
