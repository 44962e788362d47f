import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replaceSection } from '../../../scripts/generating/replace-section.ts';

test('what stands between the markers is replaced, in Markdown and in YAML', () => {
  assert.equal(
    replaceSection('a\n<!-- generated: x -->\nold\n<!-- end of generated: x -->\nb', 'x', 'new'),
    'a\n<!-- generated: x -->\nnew\n<!-- end of generated: x -->\nb',
  );
  assert.equal(
    replaceSection('  # generated: x\n  # end of generated: x', 'x', '1\n2'),
    '  # generated: x\n1\n2\n  # end of generated: x',
  );
});

test('a marker that is missing, doubled or in the wrong place is an error', () => {
  assert.throws(() => replaceSection('nothing', 'x', 'new'), /"generated: x" is there 0 times/);
  assert.throws(() => replaceSection('# generated: x\n# generated: x\n# end of generated: x', 'x', ''), /2 times/);
  assert.throws(() => replaceSection('# end of generated: x\n# generated: x', 'x', ''), /wrong order/);
});
