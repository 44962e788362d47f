import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command } from 'commander';
import { buildOption, readRawSettings } from '../../../../src/entry/cli/options.ts';
import { buildProgram } from '../../../../src/entry/cli/program.ts';
import { optionTable } from '../../../../src/settings/option-table.ts';
import { buildScriptedCli } from '../../../support/scripted-cli.ts';

test('where a run writes is given with --output or --out', () => {
  for (const flag of ['--output', '--out']) {
    const command = new Command();
    for (const spec of optionTable) command.addOption(buildOption(spec));
    command.parse([flag, 'here', '--rate', '75'], { from: 'user' });
    assert.deepEqual(readRawSettings(command), { output: 'here', rate: '75' });
  }
});

test('every command that has one of the two has the other', () => {
  const { command } = buildProgram(buildScriptedCli().context);
  const list = (one: Command): Command[] => [one, ...one.commands.flatMap(list)];
  const given = list(command).flatMap((one) =>
    one.options.filter(({ long }) => long === '--output' || long === '--out').map(({ flags }) => [one.name(), flags]),
  );
  assert.ok(given.length >= 6, `${given.length} commands write somewhere`);
  for (const [name, flags] of given) assert.match(flags ?? '', /--output\b/, name);
  for (const [name, flags] of given) assert.match(flags ?? '', /--out\b/, name);
});
