/**
 * A git repository with a setup whose server thinks for a known time, to be committed with other times. The server lies
 * beside the setup's folder: it is what is measured, not a part of how it is measured.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SpinningRepository {
  /** Folder of the setup. */
  readonly setup: string;
  /** The server's program. */
  readonly server: string;
  git(...args: string[]): string;
  /** CPU time of each request, ms. */
  writeServer(spinMs: number): Promise<void>;
}

export async function createSpinningRepository(directory: string): Promise<SpinningRepository> {
  const setup = join(directory, 'bench');
  const server = join(directory, 'app');
  await writeSpinningSetup(setup, '../app/server.mjs');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: directory,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  return {
    setup,
    server: join(server, 'server.mjs'),
    git,
    writeServer: (spinMs) => writeSpinningServer(server, spinMs),
  };
}

/** `program`: as seen from the folder of the setup. */
export async function writeSpinningSetup(folder: string, program: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'setup.yaml'),
    `title: Spinning
target: { service: web, port: 8000 }
http: { path: /, expect: { status: 200, body: OK } }
`,
  );
  await writeFile(join(folder, 'Procfile'), `web: exec ${process.execPath} ${program}\n`);
}

export async function writeSpinningServer(folder: string, spinMs: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'server.mjs'),
    `import { createServer } from 'node:http';
createServer((request, response) => {
  const end = performance.now() + ${spinMs};
  while (performance.now() < end);
  response.end('OK');
}).listen(Number(process.env.PORT), '127.0.0.1');
`,
  );
}
