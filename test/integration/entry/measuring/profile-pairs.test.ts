/** Profiles of scripted servers by real profilers that fail: each costs its profile, and a warning says why. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Engine } from '../../../../src/engines/engine.ts';
import { type ProfileContext, profilePairs } from '../../../../src/entry/measuring/profile-pairs.ts';
import { parseSettings } from '../../../../src/settings/parse-settings.ts';
import { scriptBench } from '../../../support/scripted-bench.ts';

const pairs = [{ head: 'a', base: 'b', phase: 'throughput' as const }];
const settings = parseSettings(
  {},
  { seed: 1, workingDirectory: '/', isDirectory: () => true, describeName: (name) => name },
);

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'channels-bench-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** `command`: what setup.yaml names as profiler; null for none. */
async function profile(
  command: string | null,
  kind: Engine['description']['kind'] = 'processes',
  signal?: AbortSignal,
) {
  const { context, events, steps } = scriptBench();
  const { engine } = context;
  const bench: ProfileContext = {
    ...context,
    signal: signal ?? context.signal,
    variants: context.variants.map((one) => {
      const { setup } = one.variant;
      const file = command === null ? setup.file : { ...setup.file, profile: command };
      return { ...one, variant: { ...one.variant, setup: { ...setup, file } } };
    }),
    engine: {
      ...engine,
      description: { ...engine.description, kind },
      start: async (...options) =>
        Object.assign(await engine.start(...options), { readProcessIds: async () => [process.pid] }),
    },
    settings,
    directory,
    temporaryDirectory: directory,
    environment: { PATH: '/usr/bin:/bin', TMPDIR: directory },
    createProfileLogDirectory: async (variant) => `/logs/profile-${variant}`,
  };
  const profiles = await profilePairs(pairs, bench);
  const warnings = events.flatMap((event) => (event.kind === 'warning' ? [event.message] : []));
  return { profiles, warnings, steps, left: await readdir(directory) };
}

const twoSides =
  'printf "main;$PROFILE_PID\\nmain;view (/srv/app/views.py:3) 900\\nmain;spin (/srv/app/views.py:9) 100\\n" > $PROFILE_OUTPUT';

describe('profiles of a pair', () => {
  it('hold what differs, and the stacks lie beside the record', async () => {
    // Head is the second to be sampled: the first has made the folder.
    const command = `${twoSides}; mkdir $TMPDIR/first 2>/dev/null || sed -i s/spin/turn/ $PROFILE_OUTPUT`;
    const { profiles, warnings, left, steps } = await profile(command);
    const [one] = profiles;
    assert.deepEqual(warnings, []);
    assert.equal(one?.failure, null);
    assert.deepEqual(one?.samples, { head: 1000, base: 1000 });
    const names = one?.functions.map(({ name }) => name).sort();
    assert.deepEqual(names, ['spin (srv/app/views.py)', 'turn (srv/app/views.py)']);
    assert.ok(steps.includes('start b into /logs/profile-b'));
    assert.deepEqual(left.sort(), ['first', 'profiles']);
    const stacks = await readFile(join(directory, one?.files?.head ?? ''), 'utf8');
    assert.match(stacks, /^main;(spin|turn) \(srv\/app\/views\.py\) 100\nmain;view \(srv\/app\/views\.py\) 900\n$/);
  });

  const failures: Record<string, { command: string | null; kind?: 'compose'; code: string; says: RegExp }> = {
    'that is not there': { command: 'nosuchprofiler', code: 'profiler-failed', says: /code 127[\s\S]*not found/ },
    'that is not permitted': {
      command: 'echo "Error: Operation not permitted (os error 1)" >&2; exit 1',
      code: 'profiler-failed',
      says: /ended with code 1[\s\S]*not permitted[\s\S]*ptrace_scope/,
    },
    'that dies': { command: 'kill -SEGV $$', code: 'profiler-failed', says: /ended with code/ },
    'that writes garbage': {
      command: 'head -c 3000 /dev/urandom | base64 > $PROFILE_OUTPUT',
      code: 'profiler-failed',
      says: /found no sample of a[\s\S]*lines are no stacks/,
    },
    'that writes nothing': { command: 'true', code: 'profiler-failed', says: /wrote no stacks/ },
    'for containers': {
      command: 'true',
      kind: 'compose',
      code: 'profiler-unavailable',
      says: /cannot look into containers[\s\S]*--engine processes/,
    },
  };
  for (const [name, { command, kind, code, says }] of Object.entries(failures)) {
    it(`cost a warning when the profiler is one ${name}`, async () => {
      const { profiles, warnings, left } = await profile(command, kind);
      assert.equal(profiles.length, 1);
      assert.equal(profiles[0]?.failure?.code, code);
      assert.deepEqual(profiles[0]?.functions, []);
      assert.match([profiles[0]?.failure?.message, ...(profiles[0]?.failure?.details ?? [])].join('\n'), says);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', says);
      assert.match(warnings[0] ?? '', /verdicts do not depend on it/);
      assert.deepEqual(left, []);
    });
  }

  it('end at the signal, and say so', async () => {
    const controller = new AbortController();
    const profiling = profile(`touch $TMPDIR/begun; sleep 98763 & wait`, 'processes', controller.signal);
    while (!(await readdir(directory)).includes('begun')) await new Promise((done) => setTimeout(done, 10));
    controller.abort(new Error('Ctrl-C'));
    const { profiles, steps } = await profiling;
    assert.equal(profiles[0]?.failure?.code, 'interrupted');
    assert.ok(steps.includes('stop a') && steps.includes('stop b'));
    assert.deepEqual((await profile('true', 'processes', controller.signal)).profiles, []);
  });
});
