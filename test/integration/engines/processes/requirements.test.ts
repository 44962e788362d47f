import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
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
});
