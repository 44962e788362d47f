/** A slowed view of a real Python server: from --profile to the function that leads the report. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { describeProfiles } from '../../src/comparison/describe-profiles.ts';
import { judgeRecord } from '../../src/comparison/judge-pairs.ts';
import { showCommand } from '../../src/entry/cli/records-command.ts';
import { parseCollapsedStacks } from '../../src/records/collapsed-stacks.ts';
import { createMeasureBench, findRemains, type MeasureBench } from '../support/measure-bench.ts';
import { buildScriptedCli } from '../support/scripted-cli.ts';

const raw = { phases: 'throughput', 'throughput-duration': '1s', rounds: '6', 'warm-up': '0s', base: 'HEAD~1' };

let bench: MeasureBench;
let repository = '';
let setup = '';

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: repository });

/** Imported by its absolute path, which differs between the two checkouts. */
const server = `import os, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

sys.path.insert(0, os.getcwd())
from slow.views import spin

class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        spin()
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"OK")

    def log_message(self, *args):
        pass

ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
`;

async function commit(times: number): Promise<void> {
  await writeFile(join(setup, 'server.py'), server);
  await mkdir(join(setup, 'slow'), { recursive: true });
  await writeFile(join(setup, 'slow', 'views.py'), `def spin():\n    for _ in range(${times}):\n        pass\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message', `Spin ${times} times`);
}

before(async () => {
  bench = await createMeasureBench();
  repository = join(bench.directory, 'repository');
  setup = join(repository, 'bench');
  await mkdir(setup, { recursive: true });
  const yaml =
    'title: Spinning\ntarget: { service: web, port: 8000 }\nhttp: { path: /, expect: { status: 200, body: OK } }\n';
  await writeFile(join(setup, 'setup.yaml'), yaml);
  await writeFile(join(setup, 'Procfile'), 'web: exec /usr/bin/python3 server.py\n');
  git('init', '--quiet', '--initial-branch=main');
  await commit(10);
  await commit(100_000);
});
after(() => bench[Symbol.asyncDispose]());

describe('a profile after a confirmed regression', () => {
  it('is led by what was slowed, counts in no verdict, and is printed again from the record', async () => {
    const { record, recordPath, error, events } = await bench.run([setup], { raw: { ...raw, profile: 'true' } });
    assert.equal(error, null);
    assert.equal(record.status, 'complete');
    const [profile] = describeProfiles(record);
    assert.equal(profile?.failure, null, JSON.stringify(profile));
    assert.equal(profile?.functions[0]?.name, 'spin (slow/views.py)');
    assert.ok(record.plan.rounds.every(({ stage }) => stage === 'screen' || stage === 'confirm'));
    assert.equal(record.rounds.length, record.plan.rounds.length);
    const judging = { margins: [], gateMetrics: null };
    assert.deepEqual(judgeRecord(record, judging), judgeRecord({ ...record, profiles: [] }, judging));
    const said = events.flatMap((event) => (event.kind === 'stage-started' ? [event.message] : []));
    assert.match(said[0] ?? '', /profile of a confirmed regression takes about \d+ s more/);
    assert.match(said.at(-1) ?? '', /^Profile of bench and bench@base by the built-in sampler/);
    const stacks = await readFile(join(dirname(recordPath), profile?.files?.head ?? ''), 'utf8');
    assert.equal(parseCollapsedStacks(stacks).total, profile?.samples.head);

    const cli = buildScriptedCli();
    await showCommand(recordPath, { markdown: true }, cli.context);
    assert.match(cli.out(), /Where the time went: Spinning: head against base \(HEAD\\~1\)[\s\S]*spin \(/);
    assert.deepEqual(await findRemains(record.runId), []);
  });

  it('that fails leaves every figure and verdict, and is not tried where nothing regressed', async () => {
    const yaml = await readFile(join(setup, 'setup.yaml'), 'utf8');
    await writeFile(join(setup, 'setup.yaml'), `${yaml}profile: echo no rights >&2; exit 3\n`);
    const failed = await bench.run([setup], { raw: { ...raw, profile: 'true' } });
    await writeFile(join(setup, 'setup.yaml'), yaml);
    assert.equal(failed.error, null);
    assert.equal(failed.record.status, 'complete');
    assert.equal(judgeRecord(failed.record, { margins: [], gateMetrics: null }).kind, 'regressed');
    assert.match(failed.record.profiles[0]?.failure?.message ?? '', /ended with code 3/);
    assert.ok(failed.events.some((event) => event.kind === 'warning' && /no rights/.test(event.message)));

    // Two rounds can never confirm anything.
    const { record } = await bench.run([setup], { raw: { ...raw, rounds: '2', profile: 'true' } });
    assert.deepEqual(record.profiles, []);
  });
});
