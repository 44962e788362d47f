import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSources } from '../support/list-sources.ts';
import { sourceRules } from './source-rules.ts';

const files = await listSources((path) => !/\.(png|gz|svg)$/.test(path));

for (const rule of sourceRules) {
  test(rule.name, () => {
    const problems = files
      .filter((file) => rule.applies(file.path))
      .flatMap((file) => rule.findProblems(file).map((problem) => `${file.path}: ${problem}`));
    assert.deepEqual(problems, []);
  });

  test(`${rule.name}: fails on a file that breaks it`, () => {
    assert.ok(rule.applies(rule.broken.path));
    assert.notDeepEqual(rule.findProblems(rule.broken), []);
  });
}
