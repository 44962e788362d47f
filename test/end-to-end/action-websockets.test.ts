/** The action as it is shipped, on WebSocket servers as local processes: one that works, and one that changes messages. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { repository } from '../support/list-sources.ts';
import { type ActionJob, runMain } from '../support/run-action.ts';

let job: ActionJob;
beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-action-'));
  job = { directory, inputs: {}, environment: { TMPDIR: join(directory, 'temp') } };
});
afterEach(() => rm(job.directory, { recursive: true, force: true }));

/** A setup whose echo is at this path of the server of which the behaviour is known. */
async function run(echo: string) {
  const folder = join(job.directory, 'workspace/bench');
  await mkdir(folder, { recursive: true });
  const server = join(repository, 'test/support/known-websocket-server.ts');
  await writeFile(join(folder, 'Procfile'), `web: exec ${process.execPath} ${server}\n`);
  await writeFile(
    join(folder, 'setup.yaml'),
    `title: Consumers
target: { service: web, port: 8000 }
http: { expect: { status: 200, body: a page } }
websocket: { echo: { path: ${echo} } }
`,
  );
  const inputs = {
    setups: './bench',
    engine: 'processes',
    rounds: '1',
    'warm-up': '0.5s',
    phases: 'websocket-echo',
    sockets: '20',
    'echo-rate': '200',
    'websocket-duration': '2s',
    // A busy machine must not decide over this test; whether the figures are right is test:accuracy's business.
    options: 'max-lateness-p99: 10s\nmin-attained-rate: 0.5\nmax-generator-cpu: 1',
  };
  return runMain({ ...job, inputs });
}

describe('the action on WebSockets', () => {
  it('has their table in the summary and their figures in the outputs', async () => {
    const { exitCode, log, summary, outputs } = await run('/delay/5');
    assert.equal(exitCode, 0, log);
    assert.match(summary, /p50 echo at 200\/s, ms/);
    const { setups } = JSON.parse(outputs['results'] ?? '');
    assert.ok(setups.bench['echo-p50'] >= 5, `${setups.bench['echo-p50']}`);
    assert.equal(setups.bench['echo-error-rate'], 0);
    assert.ok(setups.bench['echo-cpu'] > 0);
  });

  it('fails on a server that changes messages, and says so', async () => {
    const { exitCode, log, summary, outputs } = await run('/corrupt/50');
    assert.equal(exitCode, 1, log);
    assert.equal(outputs['valid'], 'false');
    assert.match(log, /::error::.*1 phase is invalid/);
    assert.match(summary, /\d of 400 messages came back changed \(\d\.\d\d %, none is allowed\)/);
    assert.equal(JSON.parse(outputs['results'] ?? '').setups.bench['echo-p50'], 'invalid');
  });

  it('fails before any load where the WebSocket is refused', async () => {
    const { exitCode, log } = await run('/refuse');
    assert.equal(exitCode, 1, log);
    assert.match(log, /the WebSocket echo at \/refuse does not work: .*handshake answered 403/);
  });
});
