/** Two sides that would share a name: one of them would be held against itself. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { chooseVariants, readSetups } from '../../../../src/entry/measuring/choose-variants.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';
import { repository } from '../../../support/list-sources.ts';

async function choose(setups: readonly string[], against: string) {
  const settings = parseSettings(
    { setups: setups.join(','), against },
    {
      seed: 1,
      workingDirectory: '/nowhere',
      isDirectory: (path) => path.startsWith(tmpdir()),
      describeName: (name) => `--${name}`,
    },
  );
  const options = {
    isCalibration: false,
    temporaryDirectory: '/nowhere',
    environment: {},
    signal: new AbortController().signal,
  };
  return chooseVariants(settings, await readSetups(settings), options);
}

describe('--against', () => {
  it('refuses another setup of the same name, and the same one under another spelling', async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'channels-bench-'));
    const copy = join(folder.path, 'gunicorn');
    cpSync(join(repository, 'setups/gunicorn'), copy, { recursive: true });
    await assert.rejects(choose([copy], 'gunicorn'), {
      code: 'invalid-settings',
      message: `Two setups would both be called gunicorn: ${copy} and ${join(repository, 'setups/gunicorn')}.`,
    });
    await assert.rejects(choose(['daphne', copy], 'gunicorn'), { code: 'invalid-settings' });
    await assert.rejects(choose([copy], `${copy}/`), {
      code: 'invalid-settings',
      message: 'The setup gunicorn would be held against itself.',
    });
  });

  it('is the other side of every setup', async () => {
    await using chosen = await choose(['daphne', 'uvicorn'], 'gunicorn');
    assert.deepEqual(
      chosen.pairs.map(({ head, base }) => [head, base]),
      [
        ['daphne', 'gunicorn'],
        ['uvicorn', 'gunicorn'],
      ],
    );
  });
});
