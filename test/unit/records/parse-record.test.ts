import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BenchError } from '../../../src/errors.ts';
import { parseRecord } from '../../../src/records/parse-record.ts';
import { buildUsualRecord } from '../../support/build-record.ts';

const text = JSON.stringify(buildUsualRecord());

function failureOf(content: string): BenchError {
  try {
    parseRecord(content, 'old.json');
  } catch (error) {
    assert.ok(error instanceof BenchError);
    assert.equal(error.code, 'record-unreadable');
    assert.match(error.message, /^old\.json /);
    return error;
  }
  assert.fail('was read');
}

/** The usual record as JSON, changed at will. */
function changed(change: (record: ReturnType<typeof buildUsualRecord>) => unknown): string {
  const record = JSON.parse(text);
  change(record);
  return JSON.stringify(record);
}

describe('parseRecord', () => {
  it('reads what was written', () => {
    assert.deepEqual(parseRecord(text, 'old.json'), buildUsualRecord());
  });

  it('knows a truncated record, wherever it is cut', () => {
    for (const length of [1, 10, 500, text.length - 1]) {
      assert.match(failureOf(text.slice(0, length)).message, /truncated/);
    }
    assert.match(failureOf('').message, /is empty/);
  });

  it('refuses what is not JSON', () => {
    assert.match(failureOf('<html></html>').message, /is not JSON/);
  });

  it('refuses JSON that is not ours, and says what it is', () => {
    for (const other of ['[]', 'null', '3', '{"kind":"other/report"}', '{"results":[]}']) {
      assert.match(failureOf(other).message, /not a record of Channels Bench/);
    }
    assert.match(failureOf('{"kind":"other/report"}').message, /"other\/report"/);
  });

  it('names a later version, and the update that reads it', () => {
    const error = failureOf(changed((record) => Object.assign(record, { schemaVersion: 9, news: true })));
    assert.match(error.message, /schema version 9; this version of channels-bench reads up to 1/);
    assert.match(error.hint, /Update/);
  });

  it('lists all problems with their places', () => {
    const error = failureOf(
      changed((record) => {
        const arm = record.rounds[1]?.phases[0]?.arms[0];
        Object.assign(arm ?? {}, { completed: -1 });
        Object.assign(record.environment, { cores: 'four' });
        Object.assign(record, { extra: 1 });
      }),
    );
    const all = error.details.join('\n');
    assert.match(all, /rounds\[1\]\.phases\[0\]\.arms\[0\]\.completed: /);
    assert.match(all, /environment\.cores: /);
    assert.match(all, /the whole file: .*extra/);
    assert.equal(error.details.length, 3);
  });

  it('lists fifty problems at most', () => {
    const error = failureOf(
      changed((record) => Object.assign(record, { rounds: Array.from({ length: 80 }, () => 1) })),
    );
    assert.equal(error.details.length, 51);
    assert.equal(error.details.at(-1), '… and 30 more');
  });

  it('refuses NaN, Infinity and numbers beyond all bounds', () => {
    assert.match(failureOf(text.replace('"wallSeconds":25', '"wallSeconds":NaN')).message, /it holds NaN/);
    assert.match(failureOf(text.replace('"wallSeconds":25', '"wallSeconds":-Infinity')).message, /it holds -Infinity/);
    assert.match(
      failureOf(text.replace('"wallSeconds":25', '"wallSeconds":1e999')).details[0] ?? '',
      /rounds\[0\]\.wallSeconds/,
    );
  });

  it('refuses a histogram that does not decode', () => {
    for (const histogram of ['', 'HISTFAAAAA==', 'no histogram', 'A'.repeat(400_000)]) {
      const error = failureOf(
        changed((record) => Object.assign(record.rounds[0]?.phases[1]?.arms[0] ?? {}, { latencyHistogram: histogram })),
      );
      assert.deepEqual(error.details, ['rounds[0].phases[1].arms[0].latencyHistogram: not a compressed HDR histogram']);
    }
  });

  it('refuses variants that are not declared, or twice', () => {
    const error = failureOf(
      changed((record) => {
        Object.assign(record.rounds[0]?.arms[0] ?? {}, { variant: 'puma' });
        record.variants.push(structuredClone(record.variants[0] as never));
      }),
    );
    assert.deepEqual(error.details, [
      'variants[2].name: "gunicorn" a second time',
      'rounds[0].arms[0].variant: "puma" is none of the record\'s variants',
    ]);
  });
});
