import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { buildCheckText } from '../../src/reports/build-check-output.ts';
import {
  buildComment,
  buildMarker,
  holdsReport,
  isWorthSaying,
  mergeReports,
} from '../../src/reports/build-comment.ts';
import { buildFailedJobReport } from '../../src/reports/build-job-report.ts';
import { packState, unpackState } from '../../src/reports/comment-state.ts';
import { jobKinds } from '../../src/reports/job-report.ts';
import { say } from '../../src/reports/report.ts';
import { buildJobReport as build, sha } from '../support/job-reports.ts';

const options = { workflow: 'Bench', headSha: sha };

const regressed = build({
  key: 'slow',
  conclusion: 'failure',
  kind: 'regressed',
  sentence: 'Daphne: p50 7.1 % slower',
});

describe('buildComment', () => {
  it('begins with its marker and says the worst in the first line that shows', () => {
    const lines = buildComment([build(), regressed, build({ key: 'other' })], options).split('\n');
    assert.equal(lines[0], buildMarker('Bench'));
    assert.equal(lines[2], '### ❌ Slower: slow: Daphne: p50 7.1 % slower');
    const titles = lines.filter((line) => line.startsWith('#### '));
    assert.deepEqual(
      titles.map((line) => line.split(':')[0]),
      ['#### ❌ slow', '#### ✅ bench', '#### ✅ other'],
    );
  });

  it('says every kind in a word', () => {
    for (const kind of jobKinds) {
      assert.match(buildComment([build({ kind })], options), /^### ✅ [A-Z][a-z ]+: Daphne/m, kind);
    }
  });

  it('holds the reports of all jobs for the next one, and replaces what a job said before', () => {
    const first = buildComment(mergeReports([], regressed), options);
    const second = buildComment(mergeReports([first], build()), options);
    const mended = build({ key: 'slow', finishedAt: '2026-11-24T11:00:00.000Z' });
    const third = buildComment(mergeReports([second], mended), options);
    assert.deepEqual(
      unpackState(second).map(({ key }) => key),
      ['slow', 'bench'],
    );
    assert.doesNotMatch(third, /❌/);
    assert.ok(holdsReport(third, mended) && !holdsReport(third, regressed));
    assert.deepEqual(unpackState(first), [regressed]);
  });

  it('joins what two comments say that were made at once', () => {
    const bodies = [regressed, build({ key: 'other' })].map((one) => buildComment([one], options));
    assert.deepEqual(
      mergeReports(bodies, build())
        .map(({ key }) => key)
        .sort(),
      ['bench', 'other', 'slow'],
    );
  });

  it('keeps to the newest commit in its headline, and is not green while a job that failed before has not reported', () => {
    const old = { ...regressed, headSha: 'b'.repeat(40) };
    const lines = buildComment([old, build()], options).split('\n');
    assert.equal(
      lines[2],
      `### ⚠️ Unchanged: ${build().sentence}; slow failed at an earlier commit and has not reported since`,
    );
    assert.deepEqual(
      lines.filter((line) => line.startsWith('#### ')).map((line) => line.split(':')[0]),
      ['#### ✅ bench', '#### ❌ slow'],
    );
    assert.match(buildComment([old, build({ key: 'other' }), regressed], options), /^### ❌ Slower: slow: [^;]*$/m);
    assert.match(buildComment([{ ...old, conclusion: 'success', kind: 'unchanged' }, build()], options), /^### ✅ Un/m);
  });

  it('drops the reports of jobs that are gone, where all jobs are known', () => {
    const before = buildComment([regressed, build({ key: 'other' })], options);
    const kept = mergeReports([before], build(), ['bench', 'other']).map(({ key }) => key);
    assert.deepEqual(kept.sort(), ['bench', 'other']);
  });

  it('marks what was measured at an earlier commit, by a fork, or was accepted', () => {
    assert.match(
      buildComment([build({ headSha: 'b'.repeat(40) })], options),
      /> \[!NOTE\]\n> Measured at <code>bbbbbbbbbb/,
    );
    assert.match(buildComment([build({ isUnverified: true })], options), /> \[!WARNING\]\n> Measured by the fork/);
    const accepted = { by: 'ada', label: 'benchmark accepted' };
    const comment = buildComment([{ ...regressed, conclusion: 'neutral', accepted }], options);
    assert.match(comment, /### ⚠️ Accepted: .*\n[\s\S]*Accepted by <code>ada<\/code>/);
  });

  it('drops the least important first, says so, and is never too long', () => {
    const long = (text: string, count: number) =>
      Array.from({ length: count }, () => ({ kind: 'paragraph', text: say(text) }) as const);
    const many = (count: number, length: number) =>
      Array.from({ length: count }, (_, index) =>
        build({
          key: `job ${index}`,
          conclusion: index === 0 ? 'failure' : 'success',
          kind: index === 0 ? 'regressed' : 'unchanged',
          blocks: long(`seen ${'x'.repeat(length)}`, 3),
          details: long(`folded ${'y'.repeat(length)}`, 3),
        }),
      );
    const some = buildComment(many(10, 1500), options);
    assert.ok(some.length <= 65_000);
    assert.match(some, /_Shortened: /);
    assert.match(some, /folded/, 'of the one that failed');
    for (const reports of [many(1, 4000), many(100, 1000), many(150, 3000)]) {
      for (const maxLength of [65_000, 3000]) {
        const comment = buildComment(reports, { ...options, maxLength });
        assert.ok(comment.length <= maxLength, `${comment.length} of ${maxLength}`);
        assert.match(comment, /^<!-- channels-bench: Bench -->\n\n### ❌ Slower/);
      }
    }
  });

  it('has a marker of its own for every workflow, whatever its name', () => {
    const names = ['Bench', 'bench', '--> <b>', 'Tests & more', ''];
    const markers = names.map(buildMarker);
    assert.equal(new Set(markers).size, names.length);
    for (const marker of markers) assert.match(marker, /^<!-- channels-bench: (?:(?!-->|--).)* -->$/);
  });
});

describe('the state in a comment', () => {
  it('is ignored unless it is whole and ours', () => {
    const good = packState([build()]);
    assert.equal(unpackState(good).length, 1);
    for (const bad of [
      '',
      '<!-- channels-bench-state ',
      '<!-- channels-bench-state AAAA -->',
      '<!-- channels-bench-state !!!! -->',
      good.slice(0, -40),
      packState({ length: 1 } as never),
      packState([{ ...build(), conclusion: 'wonderful' } as never]),
      packState([{ ...build(), more: 1 } as never]),
    ]) {
      assert.deepEqual(unpackState(bad), [], bad.slice(0, 60));
    }
  });

  it('does not unpack more than it may', () => {
    const bomb = packState([{ ...build(), sentence: 'x'.repeat(3_000_000) }]);
    assert.ok(bomb.length < 100_000, 'small as it stands there');
    assert.deepEqual(unpackState(bomb), []);
  });

  it('keeps a job whose server ended with a line of its log that is longer than any that is taken', () => {
    const failure = { message: 'web ended', details: [`web | ${'{"level":"error"},'.repeat(500)}`], hint: null };
    const facts = { key: 'slow', headSha: sha, runUrl: null, accepted: null, isUnverified: false, more: [] };
    const died = buildFailedJobReport(failure, { ...facts, finishedAt: build().finishedAt, toolVersion: '0.1.0' });
    const first = buildComment(mergeReports([], died), options);
    assert.ok(holdsReport(first, died));
    const second = buildComment(mergeReports([first], build()), options);
    assert.match(second, /^### ❌ Not measured: slow: web ended$/m);
    assert.match(second, /^web \| \{"level":"error".*…$/m);
  });

  it('keeps the good reports beside a bad one', () => {
    assert.deepEqual(unpackState(packState([build(), { nonsense: true } as never])), [build()]);
  });
});

describe('isWorthSaying', () => {
  it('is quiet while there is nothing to say, and speaks of what is better too', () => {
    const speaking = jobKinds.filter((kind) => isWorthSaying([build({ kind })]));
    assert.deepEqual(speaking, ['failed', 'regressed', 'missing', 'invalid', 'suspected', 'improved']);
    assert.ok(isWorthSaying([build(), build({ conclusion: 'failure', kind: 'inconclusive' })]));
  });
});

describe('what strangers write', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '<!-- channels-bench-state AAAA -->',
    '</details></code>',
    '[click](javascript:alert(1)) ![](https://evil.example/x.png)',
    '@django/everybody please look',
    '#123 GH-123 django/channels#7 https://evil.example www.evil.example',
    '**bold** _emphasis_ ~~gone~~ `code` | cell |',
    '::error::pwned\n::set-output name=x::y',
    '\u202egnp.exe \u0000\u001b[31mred',
    '# heading\n\n- list\n> quote',
    '```\nfence\n```',
  ];
  for (const text of hostile) {
    it(`does nothing in a comment: ${JSON.stringify(text).slice(0, 50)}`, () => {
      const report = build({
        key: text,
        sentence: text,
        conclusion: 'failure',
        kind: 'regressed',
        machine: text,
        accepted: { by: text, label: text },
        runUrl: `javascript:${text}`,
        blocks: [
          { kind: 'heading', text },
          { kind: 'paragraph', text: say(text) },
          { kind: 'list', items: [{ text: say(text), lines: [text] }] },
          { kind: 'chart', title: text, unit: text, points: [text, text].map((label) => ({ label, value: 1 })) },
        ],
        details: [{ kind: 'section', title: text, blocks: [{ kind: 'code', lines: [text] }] }],
      });
      const comment = buildComment([report, build()], options);
      assert.equal(unpackState(comment).length, 2);
      const code = /<pre>[\s\S]*?<\/pre>/g;
      const html = new MarkdownIt({ html: true, linkify: true }).render(
        comment.replace(/<!-- channels-bench-state[\s\S]*$/, ''),
      );
      assert.doesNotMatch(html, /<(img|script|a (?!href="https:\/\/github\.com\/django\/channels\/actions\/runs\/1"))/);
      assert.doesNotMatch(html, /<(strong|em|s|blockquote)>[^<]*(bold|emphasis|gone)/);
      // Inside of code GitHub reads nothing.
      assert.doesNotMatch(
        html.replace(code, ''),
        /(?<![\w\u200b])@django|(?<!&)#\d|GH-\d|^::|https:\/\/evil|www\.evil/m,
      );
      assert.ok(!/\p{Cc}/u.test(html.replaceAll('\n', '')) && !html.includes('\u202e'));
      assert.equal(html.match(/<h3>/g)?.length, 1, 'the headline');
      assert.equal(html.match(/<h5>/g)?.length, 1, 'the heading of the block');
      assert.ok(buildCheckText(report).summary.length > 0);
    });
  }
});
