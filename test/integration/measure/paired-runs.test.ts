/** Two revisions of a server in a real repository, measured side by side: the whole way from --base to the verdict. */
import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { decideCheck } from '../../../src/comparison/decide-check.ts';
import { judgeRecord } from '../../../src/comparison/judge-pairs.ts';
import { BenchError } from '../../../src/errors.ts';
import { createMeasureBench, type MeasureBench } from '../../support/measure-bench.ts';
import { createSpinningRepository, type SpinningRepository } from '../../support/spinning-repository.ts';

const judging = { margins: [], gateMetrics: null };
/** One short phase: CPU time per request is what a slowed server cannot hide. */
const paired = { phases: 'throughput', 'throughput-duration': '1s', rounds: '6', 'warm-up': '0s' };

let bench: MeasureBench;
let repository: SpinningRepository;

before(async () => {
  bench = await createMeasureBench();
  repository = await createSpinningRepository(join(bench.directory, 'repository'));
  await repository.writeServer(0.3);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'Answer quickly');
  await repository.writeServer(0.9);
  repository.git('commit', '--quiet', '--all', '--message', 'Think for longer');
});
after(() => bench[Symbol.asyncDispose]());

describe('a comparison of two revisions', () => {
  it('confirms in fresh rounds what the screen suspects, and leaves nothing in the repository', async () => {
    const { record, error, events } = await bench.run([repository.setup], { raw: { ...paired, base: 'HEAD~1' } });
    assert.equal(error, null);
    const stages = record.plan.rounds.map(({ stage }) => stage);
    assert.deepEqual(stages, [...Array(6).fill('screen'), ...Array(10).fill('confirm')]);
    const firsts = record.plan.rounds.slice(0, 6).filter(({ arms }) => arms[0] === 'bench');
    assert.equal(firsts.length, 3);
    const [base] = record.variants.filter(({ name }) => name === 'bench@base');
    assert.equal(base?.source?.ref, 'HEAD~1');
    assert.deepEqual(
      record.comparison?.pairs.map(({ commits }) => commits.map(({ author, title }) => `${author}: ${title}`)),
      [['Ada: Think for longer']],
    );
    const judgement = judgeRecord(record, judging);
    assert.equal(judgement.kind, 'regressed', judgement.sentence);
    assert.equal(decideCheck(judgement, 'regressed').conclusion, 'failure');
    assert.ok(events.some((event) => event.kind === 'stage-started' && /Confirmation by 10/.test(event.message)));
    assert.equal(repository.git('worktree', 'list').trim().split('\n').length, 1);
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('ends after the screen when nothing is suspicious', async () => {
    // A margin that nothing reaches: whatever this machine does meanwhile, there is nothing to confirm.
    const raw = { ...paired, rounds: '2', base: 'HEAD~1', gate: 'throughput' };
    const { record } = await bench.run([repository.setup], { raw });
    // Two rounds can never reach p <= .05.
    assert.deepEqual(
      record.plan.rounds.map(({ stage }) => stage),
      ['screen', 'screen'],
    );
    assert.equal(judgeRecord(record, { margins: [], gateMetrics: ['throughput'] }).kind, 'inconclusive');
  });

  it('keeps and judges what there is when it is cancelled half-way', async () => {
    const controller = new AbortController();
    let rounds = 0;
    const { record } = await bench.run([repository.setup], {
      raw: { ...paired, base: 'HEAD~1' },
      signal: controller.signal,
      onEvent: (event) => {
        if (event.kind === 'round-finished' && ++rounds === 2) controller.abort(new Error('Ctrl-C'));
      },
    });
    assert.equal(record.status, 'interrupted');
    assert.equal(record.rounds.length, 2);
    const [pair] = judgeRecord(record, judging).pairs;
    assert.deepEqual(pair?.screen, { measured: 2, planned: 6 });
    assert.equal(repository.git('worktree', 'list').trim().split('\n').length, 1);
  });

  const refused = async (raw: Record<string, string>, code: string, message: RegExp) =>
    assert.rejects(bench.run([repository.setup], { raw: { ...paired, ...raw } }), (error: unknown) => {
      assert.ok(error instanceof BenchError, String(error));
      assert.equal(error.code, code);
      assert.match(`${error.message} ${error.hint}`, message);
      return true;
    });

  it('refuses what cannot be compared before anything is started, and leaves no folder', async () => {
    const folders = (await readdir(bench.output)).length;
    await refused({ base: 'HEAD' }, 'nothing-to-compare', /nothing to compare/);
    await refused({ base: 'no-such-branch' }, 'unknown-revision', /no-such-branch/);
    await refused(
      { base: 'HEAD~1', rounds: undefined as never, 'budget-minutes': '0.5' },
      'invalid-settings',
      /too small/,
    );
    assert.equal((await readdir(bench.output)).length, folders);
  });

  it('says what is wrong with a base that does not start', async () => {
    repository.git('checkout', '--quiet', '-b', 'broken', 'HEAD~1');
    await writeFile(repository.server, 'throw new Error("no such thing");\n');
    repository.git('commit', '--quiet', '--all', '--message', 'Break it');
    await repository.writeServer(0.3);
    repository.git('commit', '--quiet', '--all', '--message', 'Mend it');
    const { record, error } = await bench.run([repository.setup], { raw: { ...paired, base: 'HEAD~1' } });
    repository.git('checkout', '--quiet', 'main');
    assert.ok(error instanceof BenchError);
    assert.match(error.message, /bench@base/);
    const judgement = judgeRecord(record, judging);
    assert.notEqual(judgement.kind, 'unchanged');
    assert.match(JSON.stringify(judgement), /base/);
  });
});
