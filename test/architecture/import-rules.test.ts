import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import configuration, { rooms } from '../../.dependency-cruiser.mjs';

const repository = join(import.meta.dirname, '../..');
const depcruise = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** Sources in which every rule is broken once: file → what it imports. */
const offences: Record<string, readonly string[]> = {
  'src/nosuchroom/new.ts': ['node:fs'],
  'src/errors.ts': ['./records/target.ts'],
  'src/records/one.ts': ['./two.ts'],
  'src/records/two.ts': ['./one.ts', './missing.ts', '../../scripts/generate.ts', 'typescript'],
  'src/entry/cli.ts': ['./action.ts'],
  'src/entry/action.ts': [],
  'src/entry/cleanup.ts': [],
  'scripts/generate.ts': [],
  'src/engines/compose/target.ts': ['../processes/target.ts'],
  'src/engines/processes/target.ts': ['../compose/target.ts'],
  'src/engines/port.ts': ['./compose/target.ts'],
  'src/load/websocket/target.ts': [],
  'src/load/port.ts': ['./websocket/target.ts'],
  'src/entry/judging/target.ts': ['../measuring/target.ts'],
  'src/entry/measuring/target.ts': ['../action/free.ts'],
  'src/entry/action/target.ts': ['../cli/free.ts'],
  'src/entry/action/free.ts': [],
  'src/entry/cli/target.ts': ['../action/free.ts'],
  'src/entry/cli/free.ts': [],
};
for (const room of Object.keys(rooms)) {
  offences[`src/${room}/target.ts`] ??= [];
  const elsewhere = room === 'github' ? 'engines' : 'github';
  offences[`src/${room}/offender.ts`] = [`../${elsewhere}/target.ts`, 'typescript', 'node:child_process'];
}
/** Rules that cannot be broken, because everything is allowed. */
const unbreakable = Object.entries(rooms).flatMap(([room, allowed]) => [
  ...(allowed.folders.includes('*') ? [`${room}-folders`] : []),
  ...(allowed.packages.includes('*') ? [`${room}-packages`] : []),
  ...(allowed.builtIns.includes('*') ? [`${room}-built-ins`] : []),
]);

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'channels-bench-architecture-'));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  for (const file of ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(repository, file), join(folder, file));
  }
  for (const [file, imports] of Object.entries(offences)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const lines = imports.map((name, index) => `import * as m${index} from '${name}';`);
    const uses = imports.map((_, index) => `m${index}`).join(', ');
    await writeFile(join(folder, file), `${lines.join('\n')}\nexport const all = [${uses}];\n`);
  }
});
after(() => rm(folder, { recursive: true, force: true }));

test('every import rule fails on a source that breaks it', () => {
  const run = spawnSync(
    process.execPath,
    [depcruise, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: { rule: { name: string } }[] } };
  const broken = new Set(summary.violations.map((violation) => violation.rule.name));
  const expected = configuration.forbidden.map((rule) => rule.name).filter((name) => !unbreakable.includes(name));
  assert.deepEqual([...broken].sort(), [...expected].sort());
});

test('a broken rule makes the check fail', () => {
  const run = spawnSync(process.execPath, [depcruise, '--config', '.dependency-cruiser.mjs', 'src'], { cwd: folder });
  assert.notEqual(run.status, 0);
});
