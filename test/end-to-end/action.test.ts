/** The action as it is shipped: dist, run as a runner runs it, with real servers as local processes. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parseRecord } from '../../src/records/parse-record.ts';
import { findProcesses } from '../support/find-processes.ts';
import { repository } from '../support/list-sources.ts';
import { type ActionJob, cancel, runMain, runnerSecrets, runPost, startMain } from '../support/run-action.ts';

const quick = {
  engine: 'processes',
  rounds: '1',
  'warm-up': '0.5s',
  'latency-duration': '2s',
  'throughput-duration': '2s',
  rate: '100',
  // A busy machine must not decide over this test; whether the figures are right is test:accuracy's business.
  options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
};

let job: ActionJob;
beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-action-'));
  // A state folder of this test's own, so that other runs on this machine are none of its business.
  job = { directory, inputs: quick, environment: { TMPDIR: join(directory, 'temp') } };
});
afterEach(() => rm(job.directory, { recursive: true, force: true }));

const withInputs = (inputs: Readonly<Record<string, string>>): ActionJob => ({
  ...job,
  inputs: { ...quick, ...inputs },
});

/** A setup in the work space whose server writes down its environment, and whatever it is told to its log. */
async function writeSetup(logLine = 'hello'): Promise<void> {
  const folder = join(job.directory, 'workspace/bench');
  await cp(join(repository, 'examples/custom-setup'), folder, { recursive: true });
  await rm(join(folder, 'compose.yaml'));
  await writeFile(
    join(folder, 'Procfile'),
    `web: env > ${job.directory}/environment; printf '%s\\n' '${logLine}'; exec /usr/bin/python3 server.py\n`,
  );
}

describe('a run of the action', () => {
  it('measures gunicorn, writes the job summary and sets the outputs', async () => {
    const result = await runMain(withInputs({ setups: 'gunicorn' }));
    assert.equal(result.exitCode, 0, result.log);
    assert.match(result.summary, /^## Channels Bench: Gunicorn/m);
    assert.match(result.summary, /^\| .*p50.*\|$/m);

    const record = parseRecord(await readFile(result.outputs['record-path'] ?? '', 'utf8'), 'record.json');
    assert.equal(record.status, 'complete');
    assert.equal(record.environment.engine.kind, 'processes');
    assert.equal(await readFile(result.outputs['report-path'] ?? '', 'utf8'), result.summary);
    assert.equal(result.outputs['valid'], 'true');
    assert.ok((await readdir(join(result.outputs['folder'] ?? '', 'logs'))).length > 0);

    const results = JSON.parse(result.outputs['results'] ?? '');
    assert.equal(results.valid, true);
    for (const metric of ['latency-p50', 'latency-p99', 'throughput', 'latency-cpu', 'peak-memory']) {
      assert.ok(results.setups.gunicorn[metric] > 0, metric);
    }
    // What repeats the run says what was asked for and no default.
    assert.match(record.command, /^channels-bench run --setups gunicorn --engine processes --rounds 1 /);
    assert.doesNotMatch(record.command, /--connections|--install/);
    assert.equal(result.exported, '', 'it exports nothing to later steps');
  });

  it('leaves nothing for its post step, which says nothing', async () => {
    await writeSetup();
    const main = await runMain(withInputs({ setups: './bench' }));
    assert.equal(main.exitCode, 0, main.log);
    assert.deepEqual(findProcesses(job.directory), []);
    const post = await runPost(job, main.state);
    assert.equal(post.exitCode, 0);
    assert.equal(post.log, '');
  });

  it('hands no token to the servers, and writes none down', async () => {
    await writeSetup();
    const result = await runMain(withInputs({ setups: './bench' }));
    assert.equal(result.exitCode, 0, result.log);
    const environment = await readFile(join(job.directory, 'environment'), 'utf8');
    assert.match(environment, /^PORT=/m, 'the server wrote its environment down');
    assert.doesNotMatch(environment, /^(GITHUB|ACTIONS|RUNNER|INPUT|STATE)_/m);
    const record = await readFile(result.outputs['record-path'] ?? '', 'utf8');
    for (const secret of Object.values(runnerSecrets)) {
      for (const text of [environment, record, result.summary, result.log]) assert.ok(!text.includes(secret));
    }
  });

  it('compares with a baseline', async () => {
    await writeSetup();
    const first = await runMain(withInputs({ setups: './bench' }));
    const baseline = first.outputs['record-path'] ?? '';
    const second = await runMain(withInputs({ setups: './bench', baseline }));
    assert.equal(second.exitCode, 0, second.log);
    assert.match(second.summary, /baseline/i);
  });
});

describe('a failure of the action', () => {
  it('names every wrong input at once, and starts nothing', async () => {
    const result = await runMain(withInputs({ rate: 'fast', rounds: '0', options: 'nosuch: 1' }));
    assert.equal(result.exitCode, 1);
    assert.match(result.log, /^::error::3 options are wrong/m);
    for (const name of ['input rate "fast"', 'input rounds "0"', 'input nosuch'])
      assert.ok(result.log.includes(name), name);
    assert.match(result.log, /\[invalid-settings\]/);
  });

  it('does not pass without the pairs that it was asked for', async () => {
    const { exitCode, log } = await runMain(withInputs({ setups: 'gunicorn', compare: 'paired' }));
    assert.equal(exitCode, 1);
    assert.match(log, /input compare asks for pairs.*no base.*\[nothing-to-compare\]/s);
  });

  it('says which setups there are when it does not know one', async () => {
    const result = await runMain(withInputs({ setups: 'gunicron' }));
    assert.equal(result.exitCode, 1);
    assert.match(result.log, /^::error::.*"gunicron".*Did you mean gunicorn\?.*\[unknown-setup\]$/m);
  });

  it('refuses a baseline that cannot be read before it measures anything', async () => {
    const { exitCode, log, summary } = await runMain(withInputs({ setups: 'gunicorn', baseline: 'nowhere.json' }));
    assert.equal(exitCode, 1);
    assert.match(log, /^::error::input baseline: .*nowhere\.json.*\[baseline-unreadable\]/m);
    assert.match(summary, /nowhere\.json/);
    await assert.rejects(readdir(join(job.directory, 'workspace/channels-bench-results')), { code: 'ENOENT' });
  });

  it('fails with the reason when a phase is invalid, and still writes everything', async () => {
    const result = await runMain(
      withInputs({ setups: 'gunicorn', rate: '50000', phases: 'latency', options: 'max-connections: 5' }),
    );
    assert.equal(result.exitCode, 1, result.log);
    assert.equal(result.outputs['valid'], 'false');
    assert.equal(JSON.parse(result.outputs['results'] ?? '').setups.gunicorn['latency-p50'], 'invalid');
    assert.match(result.log, /^::error title=gunicorn%3A the latency phase is invalid::.*attained/m);
    assert.match(result.summary, /attained/);
  });

  it('takes nothing that a server logs for a workflow command', async () => {
    const command = '::set-output name=valid::forged';
    await writeSetup(`${command}\n##[add-path]/tmp/forged`);
    await writeFile(
      join(job.directory, 'workspace/bench/Procfile'),
      `web: echo '${command}'; echo '##[add-path]/tmp/forged'; exit 3\n`,
    );
    const result = await runMain(withInputs({ setups: './bench' }));
    assert.equal(result.exitCode, 1);
    assert.match(result.log, /forged/, 'the log is shown');
    assert.doesNotMatch(withoutStoppedLines(result.log), /^\s*::(?!error|warning|stop-commands|[0-9a-f-]{36}::)/m);
    assert.doesNotMatch(withoutStoppedLines(result.log), /^##\[/m);
    assert.equal(result.outputs['valid'], 'false');
  });

  it('refuses a runner with one CPU', async () => {
    const result = await runMain({ ...withInputs({ setups: 'gunicorn' }), prefix: ['taskset', '-c', '0'] });
    assert.equal(result.exitCode, 1);
    assert.match(result.log, /^::error::This runner has one CPU.*ubuntu-24\.04.*\[unsuitable-runner\]$/m);
  });
});

describe('a job that is cancelled', () => {
  it('stops in order and keeps what was finished', async () => {
    await writeSetup();
    const running = await startMain(withInputs({ setups: './bench', 'latency-duration': '60s' }));
    await waitForLoad(running.child);
    const result = await cancel(running, 7500);
    assert.equal(result.exitCode, 1, result.log);
    assert.match(result.log, /^::error::.*cancelled \(SIGINT\)/m);
    assert.match(result.summary, /interrupted/i);
    assert.deepEqual(findProcesses(job.directory), []);
  });

  it('leaves nothing behind when it is killed and its post step runs', async () => {
    await writeSetup();
    const running = await startMain(withInputs({ setups: './bench', 'latency-duration': '60s' }));
    await waitForLoad(running.child);
    running.child.kill('SIGKILL');
    const { state } = await running.finished;
    assert.notDeepEqual(findProcesses(job.directory), [], 'the server has outlived the run');

    const post = await runPost(job, state);
    assert.equal(post.exitCode, 0);
    assert.match(post.log, /removed what the run .* had left behind/);
    assert.deepEqual(findProcesses(job.directory), []);
    assert.deepEqual(await listLeftovers(), []);
  });
});

/** Lines between stop-commands and its end are not looked at by a runner. */
function withoutStoppedLines(log: string): string {
  return log.replace(/^::stop-commands::(\S+)\n[\s\S]*?^::\1::$/gm, '');
}

async function waitForLoad(child: { readonly stdout: NodeJS.ReadableStream | null }): Promise<void> {
  let seen = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk;
      if (/latency/i.test(seen)) resolve();
    });
    child.stdout?.once('end', () => reject(new Error(`no load was seen:\n${seen}`)));
  });
}

/** What lies in the temporary folder of the job beside its empty state folder. */
async function listLeftovers(): Promise<readonly string[]> {
  const names = await readdir(join(job.directory, 'temp'), { recursive: true });
  return names.filter((name) => !/^channels-bench-\d+$/.test(name));
}
