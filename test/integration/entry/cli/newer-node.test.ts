/** Started with an old Node, the program starts itself again with the one beside it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { isNodeNewEnough, runWithNewerNode } from '../../../../src/entry/cli/newer-node.ts';
import { repository } from '../../../support/list-sources.ts';

const program = `
const { runWithNewerNode } = await import(process.argv[1]);
process.exitCode = await runWithNewerNode(process.argv[2], ['--one', 'two words']);
`;

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** A package `node` whose program is a shell script. */
async function bringNode(version: unknown, script: string): Promise<void> {
  await mkdir(join(directory, 'bin'), { recursive: true });
  await writeFile(join(directory, 'package.json'), JSON.stringify({ name: 'node', version }));
  await writeFile(join(directory, 'bin', 'node'), `#!/bin/sh\n${script}\n`);
  await chmod(join(directory, 'bin', 'node'), 0o755);
}

function start() {
  const file = join(repository, 'src/entry/cli/newer-node.ts');
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8');
  return child;
}

describe('a Node beside the program', () => {
  it('runs it with the same arguments, and its exit code is the exit code', async () => {
    await bringNode('24.1.0', 'printf "%s|" "$@"; exit 3');
    const child = start();
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    const [code] = await once(child, 'close');
    assert.deepEqual([code, out], [3, '--one|two words|']);
  });

  it('is told to end when the program is, and may take its time', async () => {
    await bringNode(
      '26.0.0',
      `trap 'sleep 0.2; exit 7' TERM INT HUP; echo ready; i=0; while [ $((i += 1)) -lt 200 ]; do sleep 0.05; done`,
    );
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      const child = start();
      await once(child.stdout, 'data');
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [7, null], signal);
    }
  });

  it('that is too old itself, broken or missing ends in an error with what to do', async () => {
    const refused = {
      code: 'node-outdated',
      message: /needs Node 24 or later, and was started with \d/,
      hint: /npm ci/,
    };
    await assert.rejects(runWithNewerNode(directory, []), refused);
    for (const version of ['22.9.0', 24, null]) {
      await bringNode(version, 'exit 0');
      await assert.rejects(runWithNewerNode(directory, []), refused);
    }
    await writeFile(join(directory, 'package.json'), '{"version": "24');
    await assert.rejects(runWithNewerNode(directory, []), refused);
  });
});

it('an old Node that is really there runs the bundle', (t) => {
  const old = ['/usr/bin/node', '/usr/local/bin/node'].find((file) => {
    const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
    return status === 0 && !isNodeNewEnough(stdout.slice(1));
  });
  if (old === undefined) return t.skip('this machine has no Node older than 24');
  const ran = spawnSync(old, [join(repository, 'dist/cli/index.js'), 'setups', 'list'], { encoding: 'utf8' });
  assert.deepEqual([ran.status, ran.stderr], [0, '']);
  assert.match(ran.stdout, /daphne-redis/);
});
