/** The command line as it is shipped, in a folder, with its figures as JSON. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface ToolResult {
  readonly exitCode: number;
  readonly seconds: number;
  // biome-ignore lint/suspicious/noExplicitAny: whoever reads it says which figures have to be there.
  readonly json: any;
}

const cli = join(import.meta.dirname, '../../../dist/cli/index.js');

export async function runTool(directory: string, args: readonly string[]): Promise<ToolResult> {
  const output = await mkdtemp(join(tmpdir(), 'channels-bench-detection-'));
  const began = performance.now();
  try {
    const child = spawn(
      process.execPath,
      [cli, 'run', '--engine', 'processes', '--install', '--output', output, '--json', ...args],
      { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const ended = new Promise<number>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 130));
    });
    const [exitCode, out, log] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (!out.startsWith('{')) throw new Error(`the run printed no figures (exit code ${exitCode}):\n${log}`);
    return { exitCode, seconds: (performance.now() - began) / 1000, json: JSON.parse(out) };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}
