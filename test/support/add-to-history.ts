/** A program that adds its share of runs to a folder history: `FOLDER NAME COUNT`. Started twice it is a race. */
import { openFolderHistory } from '../../src/history/folder-history.ts';
import { buildEntry } from './build-history.ts';

const [, , directory = '', name = '', count = '0'] = process.argv;
const store = openFolderHistory(directory, { now: () => new Date(), mayBeMissing: true });
for (let run = 0; run < Number(count); run++) {
  const own = buildEntry(run, undefined, { runId: `${name}-${run}` });
  // The second is the same from every program: whoever comes first has it.
  await store.add([own, buildEntry(run, undefined, { runId: `shared-${run}` })], new AbortController().signal);
}
