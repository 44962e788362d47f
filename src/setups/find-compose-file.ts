import { parseDocument } from 'yaml';
import type { SetupProblem } from './setup-problem.ts';

/** In the order in which `docker compose` itself prefers them. */
export const composeFileNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'] as const;

/** The compose file that `docker compose` would take in a folder with these files, or null. */
export function findComposeFile(fileNames: readonly string[]): string | null {
  return composeFileNames.find((name) => fileNames.includes(name)) ?? null;
}

/**
 * Problems that can be seen without Docker: broken YAML, a target service that is not there. Compose itself judges the
 * rest when it builds. A file that includes others may define the service elsewhere and is not asked for it.
 */
export function checkComposeFile(text: string, file: string, targetService: string | null): SetupProblem[] {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({ file, ...toPlace(text, error.pos[0]), message: error.message }));
  }
  if (targetService === null || document.has('include') || document.hasIn(['services', targetService])) return [];
  return [{ file, line: 1, column: 1, message: `services.${targetService} is missing, which setup.yaml targets` }];
}

function toPlace(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
