import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readSetup } from '../../src/setups/read-setup.ts';
import type { Setup } from '../../src/setups/setup.ts';

/** A server for Procfiles: `${pythonServer} $PORT [STATUS]`. */
export const pythonServer = `exec /usr/bin/python3 ${resolve(import.meta.dirname, '../fixtures/setups/server.py')}`;

export interface SetupText {
  readonly procfile: string;
  /** Lines added to setup.yaml. */
  readonly more?: string;
  readonly port?: number;
  /** Of a right answer. */
  readonly body?: string;
}

/** Writes a setup whose target is `web` into a folder, and reads it. */
export async function writeSetup(
  directory: string,
  { procfile, more = '', port = 8000, body = 'OK' }: SetupText,
): Promise<Setup> {
  await mkdir(directory, { recursive: true });
  const target = `target: { service: web, port: ${port} }`;
  const yaml = `title: ${basename(directory)}\n${target}\nhttp: { expect: { status: 200, body: ${body} } }\n${more}\n`;
  await writeFile(join(directory, 'setup.yaml'), yaml);
  await writeFile(join(directory, 'Procfile'), procfile);
  return readSetup(directory);
}
