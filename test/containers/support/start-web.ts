/** Setups of one compose.yaml that are started, most of them in vain. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BenchError } from '../../../src/errors.ts';
import { type Bench, createBench, customVariant, describeWeb, listLeftovers } from './containers.ts';

/** More of setup.yaml, for a start that is to fail. */
export const impatient = 'ready: { timeout_seconds: 3 }\n';

/** A setup whose target is the service `web`. */
export async function startWeb(bench: Bench, compose: string, more = '', signal?: AbortSignal) {
  const variant = await customVariant(bench, 'web', { 'setup.yaml': describeWeb(more), 'compose.yaml': compose });
  return bench.start(variant, signal);
}

/** Starts and expects to fail; nothing but images may be left before the engine goes, and nothing behind it. */
export async function assertStartFails(
  compose: string,
  expected: { code: string; message: RegExp; details?: RegExp },
  more = '',
) {
  const bench = await createBench();
  try {
    const error = await startWeb(bench, compose, more).then(
      () => assert.fail('it started'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof BenchError, String(error));
    assert.equal(error.code, expected.code, error.message);
    assert.match(error.message, expected.message);
    assert.notEqual(error.hint, '');
    if (expected.details) assert.match(error.details.join('\n'), expected.details);
    assert.deepEqual(
      (await listLeftovers(bench.runId)).filter((it) => !it.startsWith('image ')),
      [],
    );
    return await readFile(join(bench.directory, 'logs/web/web.log'), 'utf8').catch(() => '');
  } finally {
    await bench[Symbol.asyncDispose]();
    assert.deepEqual(await listLeftovers(bench.runId), []);
  }
}
