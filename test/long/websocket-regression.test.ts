/**
 * Two revisions of a consumer on a real Daphne, measured side by side: 10 % more CPU time per message is a regression, and
 * the comment on the pull request says so.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { judgeRun } from '../../src/entry/judging/judge-run.ts';
import { summarizeRecord } from '../../src/records/summarize-record.ts';
import { buildComment } from '../../src/reports/build-comment.ts';
import { buildJobReport } from '../../src/reports/build-job-report.ts';
import { repository } from '../support/list-sources.ts';
import { createMeasureBench, type MeasureBench } from '../support/measure-bench.ts';

const consumers = 'setups/apps/django/benchsite/consumers.py';
const receive = `        counters.echo["received"] += 1\n`;
/** About a tenth of the 0.4 ms that Daphne and Channels spend on a message. */
const loops = 3000;
const plan = {
  phases: 'websocket-echo',
  rounds: '6',
  'warm-up': '0.3s',
  sockets: '20',
  'echo-rate': '1000',
  'websocket-duration': '2s',
  timeout: '10s',
  gate: 'cpu',
  base: 'HEAD~1',
  // A busy machine must not decide over this test; whether the figures are right is test:accuracy's business.
  'max-lateness-p99': '10s',
  'min-attained-rate': '0.5',
  'max-generator-cpu': '1',
};

let bench: MeasureBench;
let workspace: string;
before(async () => {
  bench = await createMeasureBench();
  workspace = join(bench.directory, 'workspace');
  await cp(join(repository, 'setups'), join(workspace, 'setups'), {
    recursive: true,
    filter: (path) => !/__pycache__|node_modules/.test(path),
  });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The consumers as they are');
  const text = await readFile(join(workspace, consumers), 'utf8');
  const slow = text.replace(receive, `${receive}        for _ in range(${loops}):\n            pass\n`);
  assert.notEqual(slow, text, `${consumers} has no consumer to slow down`);
  await writeFile(join(workspace, consumers), slow);
  git('commit', '--quiet', '--all', '--message', 'Think for longer about every message');
});
after(() => bench[Symbol.asyncDispose]());

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' });
}

describe('a consumer that takes 10 % more CPU time per message', () => {
  it('is regressed, and the comment says it', async () => {
    const { record, error, settings } = await bench.run([join(workspace, 'setups', 'daphne')], { raw: plan });
    assert.equal(error, null);
    const verdicts = judgeRun(record, settings, null);
    assert.equal(verdicts?.judgement?.kind, 'regressed', verdicts?.judgement?.sentence);
    assert.equal(verdicts.check.conclusion, 'failure');
    const summary = summarizeRecord(record);
    const facts = { key: 'bench', headSha: null, runUrl: null, accepted: null, isUnverified: false, more: [] };
    const report = buildJobReport(summary, verdicts, facts);
    const comment = buildComment([report], { workflow: 'Bench', headSha: null });
    assert.match(comment, /❌ Slower: Daphne: CPU per message \d+\.\d % higher/);
    assert.match(
      comment,
      /CPU per message is \d+\.\d % higher \(95 % interval [^)]+\), confirmed in 10 fresh starts of both/,
    );
    assert.match(comment, /No message was lost, [\d,]+ to head and [\d,]+ to base/);
    assert.match(comment, /Think for longer about every message/);
  });
});
