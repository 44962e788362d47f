import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folder at or above this one with `.git` in it. Git names it only to those who already trust it. */
export async function findCheckout(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const isCheckout = await stat(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (isCheckout) return at;
    if (dirname(at) === at) return null;
  }
}
