/** The shipped action with real containers: what a killed job leaves, and what its post step makes of that. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { parseRecord } from '../../src/records/parse-record.ts';
import { repository } from '../support/list-sources.ts';
import { type ActionJob, runMain, runPost, startMain } from '../support/run-action.ts';
import { listLeftovers, readEnvironment } from './support/containers.ts';

let job: ActionJob;
beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-action-'));
  await cp(join(repository, 'examples/custom-setup'), join(directory, 'workspace/bench'), { recursive: true });
  job = {
    directory,
    inputs: {
      setups: './bench',
      engine: 'compose',
      rounds: '1',
      rate: '50',
      'warm-up': '0.5s',
      'latency-duration': '2s',
      'throughput-duration': '2s',
      options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
    },
    environment: { ...(await readEnvironment()), TMPDIR: join(directory, 'temp') },
  };
});
afterEach(() => rm(job.directory, { recursive: true, force: true }));

/** The id of the run that is under way in this job. */
async function readRunId(): Promise<string> {
  const temporary = join(job.directory, 'temp');
  const [state = ''] = (await readdir(temporary)).filter((name) => name.startsWith('channels-bench-'));
  const [runId = ''] = await readdir(join(temporary, state));
  return runId;
}

test('the action measures containers', async () => {
  const result = await runMain(job);
  assert.equal(result.exitCode, 0, result.log);
  const record = parseRecord(await readFile(result.outputs['record-path'] ?? '', 'utf8'), 'record.json');
  assert.equal(record.environment.engine.kind, 'compose');
  assert.ok(JSON.parse(result.outputs['results'] ?? '').setups.bench.throughput > 0);
});

test('the post step removes the containers of a job that was killed', async () => {
  const running = await startMain({ ...job, inputs: { ...job.inputs, 'latency-duration': '120s' } });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    running.child.stdout?.on('data', (chunk: Buffer) => {
      log += chunk;
      if (log.includes('latency for')) resolve();
    });
    running.child.once('close', () => reject(new Error(`it ended before its latency phase:\n${log}`)));
  });
  const runId = await readRunId();
  running.child.kill('SIGKILL');
  const { state } = await running.finished;
  assert.notDeepEqual(await listLeftovers(runId), [], 'the containers have outlived the run');

  const post = await runPost(job, state);
  assert.equal(post.exitCode, 0, post.log);
  assert.match(post.log, /removed what the run .* had left behind/);
  assert.deepEqual(await listLeftovers(runId), []);
});
