import { BenchError } from '../errors.ts';
import type { Setup } from './setup.ts';

/** A path to request and the right answer to it; `body: null` accepts any body. */
export interface ChosenPath {
  readonly path: string;
  readonly expect: { readonly status: number; readonly body: string | null };
}

/**
 * The setup's own path for null, else that path or one of its alternatives. Throws a BenchError 'invalid-settings' for a
 * path that the setup does not list, because its right answer would not be known.
 */
export function choosePath(setup: Setup, path: string | null): ChosenPath {
  const { http } = setup.file;
  const chosen = path ?? http.path;
  const expect =
    chosen === http.path ? http.expect : Object.entries(http.alternatives).find(([p]) => p === chosen)?.[1];
  if (expect === undefined) {
    throw new BenchError('invalid-settings', `The setup ${setup.name} does not list the path ${chosen}.`, {
      hint: `Take one of ${[http.path, ...Object.keys(http.alternatives)].join(', ')}, or add it to http.alternatives in its setup.yaml.`,
    });
  }
  return { path: chosen, expect: { status: expect.status, body: expect.body ?? null } };
}
