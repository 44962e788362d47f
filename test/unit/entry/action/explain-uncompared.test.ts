import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainUncompared, type UncomparedFacts } from '../../../../src/entry/action/explain-uncompared.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';

const none: UncomparedFacts = { event: { kind: 'pull-request' }, base: null, history: null };

function explain(raw: Readonly<Record<string, string>>, facts: Partial<UncomparedFacts> = {}): string | null {
  const settings = parseSettings(raw, {
    seed: 1,
    workingDirectory: '/work',
    isDirectory: () => true,
    describeName: (name) => name,
  });
  return explainUncompared(settings, { ...none, ...facts });
}

describe('explainUncompared', () => {
  it('says of a pull request, and of one in a merge queue, that it has neither base nor history', () => {
    const said = 'nothing was compared: there is neither a base nor a history';
    assert.equal(explain({}), said);
    assert.equal(explain({}, { event: { kind: 'merge-group' } }), said);
    assert.equal(explain({ compare: 'stored', history: 'branch:bench' }), 'nothing was compared: there is no history');
  });

  it('says what kept it from history and base', () => {
    const facts = { history: 'The history was not read: GitHub has trouble (500).', base: 'there is no base' };
    assert.equal(
      explain({}, facts),
      'nothing was compared: The history was not read: GitHub has trouble (500); there is no base',
    );
  });

  it('leaves other events alone, unless they ask for the history by name', () => {
    for (const event of [null, { kind: 'push' } as const, { kind: 'schedule' } as const]) {
      assert.equal(explain({}, { event }), null);
      assert.notEqual(explain({ compare: 'stored', history: './past' }, { event }), null);
    }
  });

  it('leaves alone what was not to be compared, or has its two sides in the run', () => {
    assert.equal(explain({ compare: 'none' }), null);
    assert.equal(explain({ engine: 'attach', url: 'http://127.0.0.1:1/', setups: 'daphne' }), null);
    assert.equal(explain({ setups: 'uvicorn', against: 'daphne' }), null);
  });
});
