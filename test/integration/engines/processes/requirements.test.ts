import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Variant } from '../../../../src/engines/engine.ts';
import { provideRequirements } from '../../../../src/engines/processes/provide-requirements.ts';
import { readText } from '../../../../src/engines/procfs.ts';
import type { SetupFile } from '../../../../src/setups/setup.ts';
import { buildSetup } from '../../../support/build-setup.ts';

/** Stands before the real programs on the PATH, so that no package of this machine changes. */
const tools = await mkdtemp(join(tmpdir(), 'bench-test-apt-'));
const policy = '/usr/sbin/policy-rc.d';
/** A machine may have a policy of its own, which stays. */
const policyBefore = readText(policy);
const isRoot = process.getuid?.() === 0;
const logged: string[] = [];
const environment = { PATH: `${tools}:${process.env['PATH']}` };
const options = { log: (line: string) => void logged.push(line), environment };
const signal = new AbortController().signal;

function variant(name: string, needs: Partial<SetupFile['processes']>): Variant {
  const processes = { packages: [], programs: [], python_modules: [], ...needs };
  return { name, setup: { ...buildSetup({ processes }), name }, sourceDirectory: null };
}

async function writeTool(name: string, script: string): Promise<void> {
  await writeFile(join(tools, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(tools, name), 0o755);
}

/** An apt-get that lasts until it is told to end, and whose dpkg lasts longer. Returns the file they write to at their end. */
async function writeSlowApt(): Promise<string> {
  const ended = join(tools, 'ended');
  const start = join(tools, 'told');
  await writeTool(
    'apt-get',
    `(while [ ! -e ${start} ]; do sleep 0.05; done
        sleep 0.5; echo writes on; echo "dpkg is done, $(tail -n 1 ${policy})" >> ${ended}) &
      trap 'echo apt was told >> ${ended}; touch ${start}; exit 1' TERM
      echo apt has started
      while :; do sleep 0.05; done`,
  );
  return ended;
}

async function waitFor(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited++) {
    assert.ok(waited < 600, `nothing came of it: ${logged.join(' | ')}`);
    await sleep(50);
  }
}

const needsPackage = variant('needs', { packages: ['new-package'], programs: ['no-such-program'] });

after(() => rm(tools, { recursive: true }));
beforeEach(async () => {
  logged.length = 0;
  await rm(tools, { recursive: true });
  await mkdir(tools);
});

describe('requirements that are not met', () => {
  it('are listed for all setups together, with exactly the packages that are missing', async () => {
    const variants = [
      variant('one', { packages: ['base-files', 'no-such-package-1'], programs: ['sh', 'no-such-program'] }),
      variant('two', { packages: ['no-such-package-2'], python_modules: ['json', 'no_such_module'] }),
      variant('three', { packages: ['no-such-package-1', 'no-such-package-3'] }),
      variant('fine', { packages: ['no-such-package-4'], programs: ['sh'], python_modules: ['json'] }),
    ];
    await assert.rejects(provideRequirements(variants, { ...options, install: false }, signal), {
      code: 'missing-requirements',
      message: '3 Debian packages are missing: no-such-package-1, no-such-package-2, no-such-package-3.',
      hint: /--install.*apt-get install --yes --no-install-recommends no-such-package-1 no-such-package-2 no-such-package-3$/,
      details: [
        'one: the program no-such-program is missing',
        'two: the Python module no_such_module (for /usr/bin/python3) is missing',
        'three: the Debian package no-such-package-1 is missing',
        'three: the Debian package no-such-package-3 is missing',
      ],
    });
  });

  it('count as met when a source under test brings the module', async () => {
    await mkdir(join(tools, 'no_such_module'));
    const needs = variant('with-source', { packages: ['no-such-package'], python_modules: ['no_such_module'] });
    await provideRequirements([{ ...needs, sourceDirectory: tools }], { ...options, install: false }, signal);
  });

  it('are an error of the setup when its packages are there and do not bring them', async () => {
    const needs = variant('wrong', { packages: ['base-files'], programs: ['no-such-program'] });
    await assert.rejects(provideRequirements([needs], { ...options, install: true }, signal), {
      code: 'missing-requirements',
      hint: /correct its processes section/,
    });
  });
});

describe('installing', { skip: !isRoot && 'only root installs packages' }, () => {
  it('asks apt for the missing packages, and lets no service start or stay enabled', async () => {
    const state = join(tools, 'state');
    await mkdir(state);
    await writeTool(
      'dpkg-query',
      `case "$1 $3" in
        "--listfiles "*) printf '%s\\n' /usr/bin/new /lib/systemd/system/new.service /lib/systemd/system/new@.service ;;
        *) echo 'installed aaa'; [ ! -e ${state}/installed ] || echo 'installed new-package' ;;
      esac`,
    );
    await writeTool('systemctl', `echo "$@" >> ${state}/systemctl`);
    const program = join(state, 'installed');
    await writeTool('apt-get', `echo "$@" >> ${state}/apt; cp ${policy} ${state}/policy; cp /bin/true ${program}`);
    const needs = variant('needs', { packages: ['new-package'], programs: [program] });
    await provideRequirements([needs], { ...options, install: true }, signal);

    assert.match(await readFile(join(state, 'apt'), 'utf8'), /install --no-install-recommends new-package\n$/);
    assert.match(await readFile(join(state, 'policy'), 'utf8'), /exit 101/);
    assert.equal(readText(policy), policyBefore, 'policy-rc.d is not as it was');
    assert.match(await readFile(join(state, 'systemctl'), 'utf8'), /disable .*new\.service\n$/);
    assert.match(logged.join('\n'), /disabled new\.service/);
  });

  it('tries again with fresh lists, and tells what apt said when that fails, too', async () => {
    await writeTool('apt-get', `echo "apt: $*"; case "$*" in *update*) exit 0 ;; *) exit 100 ;; esac`);
    const needs = variant('needs', { packages: ['no-such-package'], programs: ['no-such-program'] });
    await assert.rejects(provideRequirements([needs], { ...options, install: true }, signal), {
      code: 'missing-requirements',
      message: /no-such-package cannot be installed: apt-get failed with code 100/,
    });
    const calls = logged.filter((line) => line.startsWith('apt: ')).map((line) => /install|update$/.exec(line)?.[0]);
    assert.deepEqual(calls, ['install', 'update', 'install']);
    assert.equal(readText(policy), policyBefore, 'policy-rc.d is not as it was');
  });

  it('when it is aborted tells apt to end, and waits for dpkg: no service starts until the last is gone', async () => {
    const ended = await writeSlowApt();
    const abort = new AbortController();
    const installing = provideRequirements([needsPackage], { ...options, install: true }, abort.signal);
    const rejected = assert.rejects(installing, { name: 'AbortError' });
    await waitFor(() => logged.includes('apt has started'));
    abort.abort();
    await rejected;
    assert.deepEqual(readText(ended)?.split('\n'), ['apt was told', 'dpkg is done, exit 101', '']);
    assert.equal(readText(policy), policyBefore, 'policy-rc.d is not as it was');
  });

  it('when it waits for its turn can be aborted as well, and leaves the other its turn', async () => {
    const ended = await writeSlowApt();
    const abort = new AbortController();
    const first = provideRequirements([needsPackage], { ...options, install: true }, abort.signal);
    const firstRejected = assert.rejects(first, { name: 'AbortError' });
    await waitFor(() => logged.includes('apt has started'));
    const abortSecond = new AbortController();
    const second = provideRequirements([needsPackage], { ...options, install: true }, abortSecond.signal);
    const secondRejected = assert.rejects(second, { name: 'AbortError' });
    await sleep(500);
    abortSecond.abort();
    await secondRejected;
    assert.match(readText(policy) ?? '', /exit 101/);
    assert.equal(readText(ended), null);
    abort.abort();
    await firstRejected;
    assert.equal(readText(policy), policyBefore, 'policy-rc.d is not as it was');
  });

  it('when this program is killed ends apt and puts policy-rc.d back all the same', async () => {
    const ended = await writeSlowApt();
    const file = new URL('../../../../src/engines/processes/install-packages.ts', import.meta.url);
    const script = `
      import { installPackages } from ${JSON.stringify(file.href)};
      const options = { log: console.log, environment: ${JSON.stringify(environment)} };
      await installPackages(['new-package'], options, new AbortController().signal);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => void logged.push(...text.split('\n')));
    await waitFor(() => logged.includes('apt has started'));
    child.kill('SIGKILL');
    await waitFor(() => readText(ended)?.includes('dpkg is done') === true && readText(policy) === policyBefore);
    assert.match(readText(ended) ?? '', /^apt was told\n/);
  });
});
