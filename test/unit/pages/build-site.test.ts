import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { buildSite, type HistoryPart, startSite } from '../../../src/pages/build-site.ts';
import { contentPolicy } from '../../../src/pages/shell.ts';
import type { SiteFile } from '../../../src/pages/trend-site.ts';
import { buildEntry, buildRuns } from '../../support/build-history.ts';
import { buildTrendHistory } from '../../support/build-trend-history.ts';

const options = { title: 'Daphne', madeAt: new Date('2026-11-24T12:00:00Z'), repositoryUrl: null };
const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)>\u202e\u0000`;

function build(history: Partial<HistoryPart>, changes: Partial<typeof options> = {}) {
  const site = buildSite({ entries: [], acceptances: [], problems: [], ...history }, { ...options, ...changes });
  return new Map([...site].map((file): [string, SiteFile] => [file.path, file]));
}

const read = (files: ReadonlyMap<string, SiteFile>, path: string) =>
  files.get(path)?.content ?? assert.fail(`no ${path}`);
const listHtml = (files: ReadonlyMap<string, SiteFile>) =>
  [...files.values()].filter(({ path }) => path.endsWith('.html'));
const strip = (html: string) => html.replace(/<[^>]*>/g, '');

describe('every page of a site', () => {
  for (const [name, text] of [
    ['a history', ''],
    ['a hostile one', hostile],
    ['one with long names', 'ab '.repeat(160)],
  ] as const) {
    const files = build(
      { ...buildTrendHistory({ runs: 30, text }), problems: [{ path: `x${text}`, reason: `is ${text}` }] },
      { title: `T${text}` },
    );

    it(`of ${name} has the policy, no script or style within, each id once, and headings in order`, () => {
      for (const { path, content } of listHtml(files)) {
        assert.ok(content.includes(`content="${contentPolicy.replaceAll("'", '&#39;')}"`), path);
        assert.deepEqual(
          content.match(/<script\b[^>]*>/g) ?? [],
          /^(chart|compare)/.test(path) ? ['<script src="assets/page.js" defer>'] : [],
          path,
        );
        assert.doesNotMatch(content, /<style|<img| style=|\son[a-z]+="|javascript:/, path);
        assert.ok(!content.includes('\u0000') && !content.includes('\u202e'), path);
        const ids = [...content.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length, path);
        const levels = [...content.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        assert.equal(levels.filter((level) => level === 1).length, 1, path);
        for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1, path);
      }
    });

    it(`of ${name} leads only to files that there are`, () => {
      for (const { path, content } of listHtml(files)) {
        for (const [, href = ''] of content.matchAll(/(?:href|src)="([^"]*)"/g)) {
          if (/^(https:|data:|#)/.test(href)) continue;
          const target = new URL(href.replaceAll('&amp;', '&'), `http://site/${path}`).pathname.slice(1);
          assert.ok(files.has(target) || target === 'assets/page.js', `${path}: ${href}`);
        }
      }
    });

    it(`of ${name} comes with a feed and badges that are XML`, () => {
      for (const { path, content } of files.values()) {
        if (path.endsWith('.svg') || path.endsWith('.xml')) assert.equal(XMLValidator.validate(content), true, path);
      }
    });
  }
});

describe('the front page', () => {
  const answer = (files: ReadonlyMap<string, SiteFile>) =>
    strip(/<div class="answer.*?<\/div>/s.exec(read(files, 'index.html'))?.[0] ?? '');
  const noise = (run: number) => 0.01 * Math.sin(run * 12.9898);
  const runs = (count: number, ratio: (run: number) => number) =>
    buildRuns(Array.from({ length: count }, (_, run) => noise(run) + ratio(run)));

  it('says what got worse within a month, since which commit', () => {
    const text = answer(build({ entries: runs(60, (run) => (run < 45 ? 0 : 0.12)) }));
    assert.match(
      text,
      /^Yes: Daphne is slower or costlier than a month ago\.Daphne: p50 latency \+12\.\d %, slower, since 0{10} \(/,
    );
  });

  it('says nothing of what shifted before that, or was accepted', () => {
    const old = runs(90, (run) => (run < 20 ? 0 : 0.12));
    assert.match(answer(build({ entries: old })), /^No: nothing is slower or costlier than a month ago/);
    const accepted = {
      kind: 'channels-bench/acceptance',
      schemaVersion: 1,
      variant: 'daphne',
      metric: null,
      by: 'Ada',
      because: 'x',
    } as const;
    const entries = runs(60, (run) => (run < 45 ? 0 : 0.12));
    const at = {
      runId: entries[50]?.runId ?? '',
      runFinishedAt: entries[50]?.finishedAt ?? '',
      commit: null,
      acceptedAt: entries[50]?.finishedAt ?? '',
    };
    assert.match(answer(build({ entries, acceptances: [{ ...accepted, ...at }] })), /^No: nothing/);
  });

  it('names what got better, and a newest run that stands out', () => {
    assert.match(
      answer(build({ entries: runs(60, (run) => (run < 45 ? 0 : -0.12)) })),
      /Better than a month ago: Daphne p50 latency/,
    );
    assert.match(
      answer(build({ entries: runs(40, (run) => (run === 39 ? 0.1 : 0)) })),
      /One run so far stands out: Daphne p50 latency/,
    );
  });

  it('does not say no where it cannot know', () => {
    assert.match(answer(build({ entries: runs(6, () => 0) })), /^It cannot be told yet/);
    const bare = runs(40, () => 0).map((entry) => ({
      ...entry,
      control: null,
      metrics: { 'latency-p50': { value: 2, lnRatioToControl: null, rounds: 12 } },
    }));
    assert.match(answer(build({ entries: bare })), /^It cannot be told: no control ran beside these runs/);
  });

  it('sees a shift on one machine when the newest run was on another', () => {
    const entries = [
      ...runs(60, (run) => (run < 45 ? 0 : 0.12)),
      buildEntry(60, { 'latency-p50': 0.12 }, { cpuModel: 'Other' }),
    ];
    assert.match(answer(build({ entries })), /^Yes: Daphne is slower/);
  });

  it('does not mix the runs of another configuration in', () => {
    const entries = [
      ...runs(60, (run) => (run < 45 ? 0 : 0.12)),
      buildEntry(60, { 'latency-p50': 0.12 }, { configurationDigest: 'e'.repeat(64) }),
    ];
    assert.match(answer(build({ entries })), /^It cannot be told yet/);
  });
});

describe('the feed', () => {
  it('has an entry for each level shift, with what RFC 4287 asks for', () => {
    const files = build(buildTrendHistory({ runs: 90 }), { title: 'A & B' });
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' });
    const { feed } = parser.parse(read(files, 'feed.xml'));
    assert.equal(feed['@_xmlns'], 'http://www.w3.org/2005/Atom');
    assert.equal(feed.title, 'A & B: level shifts');
    assert.ok(feed.entry.length >= 2);
    for (const one of [feed, ...feed.entry]) {
      assert.match(one.id, /^urn:x-channels-bench:/);
      assert.ok(!Number.isNaN(Date.parse(one.updated)));
      assert.ok(one.link.length > 0);
    }
    assert.equal(feed.updated, feed.entry[0].updated);
    assert.equal(new Set(feed.entry.map(({ id }: { id: string }) => id)).size, feed.entry.length);
    assert.match(
      feed.entry.map(({ content }: { content: { '#text': string } }) => content['#text']).join('\n'),
      /p50 latency slower: level shift of \+1\d\.\d %/,
    );
  });
});

describe('a site that is built in parts', () => {
  it('has the files of one that is built at once', () => {
    const { entries, acceptances } = buildTrendHistory({ runs: 60, setups: ['uvicorn', 'daphne', 'gunicorn'] });
    const problems = [{ path: 'x.json', reason: 'is empty' }];
    const builder = startSite(options);
    const parts = [...Map.groupBy(entries, ({ variant }) => variant).values()];
    const inParts = parts.flatMap((some, index) => [
      ...builder.add({ entries: some, acceptances, problems: index === 0 ? problems : [] }),
    ]);
    const files = new Map([...inParts, ...builder.finish()].map((file) => [file.path, file]));
    const whole = build({ entries, acceptances, problems });
    assert.deepEqual([...files.keys()].sort(), [...whole.keys()].sort());
    for (const [path, { content }] of whole) assert.equal(read(files, path), content, path);
    assert.deepEqual(
      builder.site.setups.map(({ name, runs }) => [name, runs]),
      ['daphne', 'gunicorn', 'uvicorn'].map((name) => [name, 60]),
    );
  });
});

describe('a badge', () => {
  it('tells the newest figure, and by its colour and sign what became of it', () => {
    const files = build(buildTrendHistory({ runs: 90 }));
    assert.match(
      read(files, 'badges/daphne-latency-p50.svg'),
      /<title>daphne p50 latency: \d\.\d\d ms \+1\d\.\d %<\/title>.*#b3261e/s,
    );
    assert.match(
      read(files, 'badges/daphne-redis-latency-p50.svg'),
      /<title>daphne-redis p50 latency: \d\.\d\d ms<\/title>.*#116329/s,
    );
  });
});

describe('the CSV of a setup', () => {
  it('has a line for each run, with its figures and ratios', () => {
    const lines = read(build({ entries: buildRuns([0, 0.1]) }), 'data/daphne.csv').split('\r\n');
    assert.equal(lines.length, 4);
    assert.match(lines[0] ?? '', /^run,finished_at,commit,.*latency-p50 \(ms\),latency-p50 ratio_to_control$/);
    assert.match(lines[2] ?? '', /^run-00001,2026-01-02T12:00:00\.000Z,.*,2,1\.105171$/);
  });
});
