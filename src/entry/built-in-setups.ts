import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The setups that come with the program. src/entry and dist/<entry> are equally deep, so one path serves both. */
export const builtInSetupsDirectory = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'setups');
