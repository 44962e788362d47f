import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { errorCodes } from '../../src/error-codes.ts';
import { listSources, repository } from '../support/list-sources.ts';

const pages = await listSources((path) => path.endsWith('.md') && !path.startsWith('test/fixtures/'));
const sources = await listSources((path) => /^src\/.*\.ts$/.test(path) && path !== 'src/error-codes.ts');
const [manifest] = await listSources((path) => path === 'package.json');
const [changelog] = await listSources((path) => path === 'CHANGELOG.md');

/** As GitHub makes anchors of headings. */
function listAnchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function findBrokenLinks(path: string, markdown: string): readonly string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^https:/.test(link)) return [];
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    const page = pages.find((one) => one.path === target);
    if (!existsSync(join(repository, target))) return [`${path}: ${link}`];
    return anchor === undefined || (page !== undefined && listAnchors(page.text).includes(anchor))
      ? []
      : [`${path}: ${link}`];
  });
}

test('every link in the documentation leads somewhere', () => {
  assert.deepEqual(
    pages.flatMap(({ path, text }) => findBrokenLinks(path, text)),
    [],
  );
});

test('a link that leads nowhere is found', () => {
  assert.deepEqual(findBrokenLinks('docs/x.md', '[a](nosuch.md) [b](errors.md#nosuch) [c](errors.md#build-failed)'), [
    'docs/x.md: nosuch.md',
    'docs/x.md: errors.md#nosuch',
  ]);
});

test('the pages are reached from the README', () => {
  const readme = pages.find((page) => page.path === 'README.md')?.text ?? '';
  const unreached = pages.filter(({ path }) => /^docs\//.test(path) && !readme.includes(`(${path})`));
  assert.deepEqual(
    unreached.map(({ path }) => path),
    [],
  );
});

test('every script that the documentation names exists', () => {
  const { scripts } = JSON.parse(manifest?.text ?? '') as { scripts: Record<string, string> };
  const named = pages.flatMap(({ text }) =>
    [...text.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = '']) => name),
  );
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('CONTRIBUTING names every benchmark', () => {
  const { scripts } = JSON.parse(manifest?.text ?? '') as { scripts: Record<string, string> };
  const contributing = pages.find(({ path }) => path === 'CONTRIBUTING.md')?.text ?? '';
  const benchmarks = Object.keys(scripts).filter((name) => name.startsWith('benchmark:'));
  assert.deepEqual(
    benchmarks.filter((name) => !contributing.includes(`npm run ${name}`)),
    [],
  );
  assert.ok(benchmarks.length > 5);
});

test('every error code is thrown somewhere, and the table is sorted', () => {
  const codes = Object.keys(errorCodes);
  const unused = codes.filter((code) => !sources.some(({ text }) => text.includes(`'${code}'`)));
  assert.deepEqual(unused, []);
  assert.deepEqual(codes, [...codes].sort());
});

test('the changelog has a place for what comes next', () => {
  assert.match(changelog?.text ?? '', /^## \[Unreleased\]$/m);
});
