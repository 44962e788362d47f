import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLossLine } from '../../../src/benchmark/find-loss-line.ts';
import { noErrors } from '../../support/build-record.ts';
import { buildSetup } from '../../support/build-setup.ts';

type Arm = Parameters<typeof findLossLine>[0];

function buildArm(lossLog: string | undefined, readLogTail: Arm['readLogTail']): Arm {
  const websocket = {
    protocol: 'plain' as const,
    message: 'text' as const,
    echo: { path: '/' },
    ...(lossLog === undefined ? {} : { loss_log: lossLog }),
  };
  return { variant: { name: 'a', setup: buildSetup({ websocket }), sourceDirectory: null }, readLogTail } as Arm;
}

const lost = { errors: { ...noErrors, lost: 3 } };
const lines = ['web | 1 over capacity', 'web | GET /', 'web | 2 over capacity', 'redis | saved'];

test('the last line that the setup says to look for', async () => {
  assert.equal(
    await findLossLine(
      buildArm('over capacity', async () => lines),
      lost,
    ),
    'web | 2 over capacity',
  );
  const long = [`web | over capacity ${'x'.repeat(1000)}`];
  assert.equal(
    (
      await findLossLine(
        buildArm('over capacity', async () => long),
        lost,
      )
    )?.length,
    300,
  );
});

test('nothing is looked for without a loss or without a sign, and no log is no error', async () => {
  const read = () => assert.fail('the log was read');
  assert.equal(await findLossLine(buildArm('over capacity', read), { errors: noErrors }), null);
  assert.equal(await findLossLine(buildArm(undefined, read), lost), null);
  assert.equal(
    await findLossLine(
      buildArm('nosuch', async () => lines),
      lost,
    ),
    null,
  );
  assert.equal(
    await findLossLine(
      buildArm('over capacity', () => Promise.reject(new Error('gone'))),
      lost,
    ),
    null,
  );
});
