/**
 * A figure as PNG, for where SVG is not shown: chats, mails, some wikis. Drawn by resvg with fonts that come with the program, since
 * a runner may have none: the same bytes on every machine, always light.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngFilesDirectory } from '../program-files.ts';

/** Pixels per pixel of the SVG: sharp on dense screens, and on paper. */
const zoom = 2;
export const pngFontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'] as const;

let loading: Promise<Uint8Array[]> | null = null;

/** `svg` as renderStandaloneSvg gives it. What the fonts have no letters for stays empty. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  // Once in a process: the package refuses a second time.
  loading ??= load();
  const fontBuffers = await loading;
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: zoom },
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

async function load(): Promise<Uint8Array[]> {
  const read = (name: string) => readFile(join(pngFilesDirectory, name));
  await initWasm(await read('resvg.wasm'));
  return Promise.all(pngFontFiles.map(read));
}
