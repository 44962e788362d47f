import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OptionSpec } from '../../../src/settings/option-spec.ts';
import { optionTable } from '../../../src/settings/option-table.ts';
import { parseOption } from '../../../src/settings/parse-option.ts';

const options: readonly OptionSpec[] = optionTable;

describe('optionTable', () => {
  it('names no option twice', () => {
    const names = options.map((option) => option.name);
    assert.deepEqual([...new Set(names)], names);
  });

  for (const option of options) {
    it(`describes ${option.name} in words that fit a help text and a table`, () => {
      assert.match(option.name, /^[a-z][a-z0-9-]*$/);
      assert.doesNotMatch(option.description, /[.|\n]$|\|/);
      assert.equal(option.placeholder === undefined, option.value.kind === 'flag');
    });

    if (option.default !== null) {
      it(`has a default of ${option.name} that its own rule accepts`, () => {
        assert.equal(parseOption(option.value, option.default ?? '').isValid, true);
      });
    }
  }
});
