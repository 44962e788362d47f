/** Figures as pixels, by what lies in dist: the size of the SVG twice, with something drawn on it, whatever the text says. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { writeFigures } from '../../../../src/entry/judging/draw-record.ts';
import { judgeRecorded } from '../../../../src/entry/judging/judge-recorded.ts';
import { renderPng } from '../../../../src/entry/judging/render-png.ts';
import { buildPairedRecord } from '../../../support/build-paired-record.ts';

/** Of a PNG with 8 bits per channel: its size, and its rows. */
function readPng(png: Uint8Array) {
  const bytes = Buffer.from(png);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), pixels: inflateSync(Buffer.concat(data)) };
}

test('every figure of a record lies beside its SVG, twice as wide', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'channels-bench-png-'));
  try {
    const stages = [
      { stage: 'screen', rounds: 12 },
      { stage: 'confirm', rounds: 18 },
    ] as const;
    const record = buildPairedRecord({ stages, change: { p50: 0.071 } });
    const written = await writeFigures(record, judgeRecorded(record), directory);
    assert.ok(written.length >= 4);
    assert.equal((await readdir(directory)).length, 2 * written.length);
    for (const { path, pngPath } of written) {
      const svg = await readFile(path, 'utf8');
      const [, width, height] = /<svg [^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      const png = readPng(await readFile(pngPath));
      assert.deepEqual([png.width, png.height], [2 * Number(width), Math.ceil(2 * Number(height))], path);
      // Lines, text and marks: more than a few shades.
      assert.ok(new Set(png.pixels).size > 50, path);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});

test('text is drawn with the fonts of the program, and the same bytes come out again', async () => {
  const draw = (text: string) =>
    renderPng(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><text x="2" y="14">${text}</text></svg>`);
  const [blank, letters, again] = [await draw(''), await draw('p50 ms'), await draw('p50 ms')];
  // Transparent, but for the kinds of filter that begin the rows.
  assert.ok(new Set(readPng(blank).pixels).size <= 5);
  assert.ok(new Set(readPng(letters).pixels).size > 10);
  assert.deepEqual(letters, again);
});

test('what is no SVG is an error and does not harm the next', async () => {
  await assert.rejects(renderPng('<svg'));
  assert.equal(readPng(await renderPng('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>')).width, 20);
});
