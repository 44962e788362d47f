import type { Unpinned } from '../../engines/engine.ts';
import { type CoreLayout, nameCores } from '../../machine/choose-cores.ts';
import { notStartedHere, onAnotherMachine } from '../../records/correct-pinning.ts';

const reasons: Readonly<Record<Unpinned, string>> = {
  'not-started-here': notStartedHere,
  'other-machine': onAnotherMachine,
  'fewer-cores': 'the Docker engine has fewer cores than this machine',
  'no-taskset': 'the program taskset was not found',
};

/** What is true of the cores chosen when the engine leaves the servers on whatever cores they get. */
export function leaveServersUnpinned(layout: CoreLayout, unpinned: Unpinned): CoreLayout {
  const { generatorCores } = layout;
  if (generatorCores === null) return layout;
  const reason = reasons[unpinned];
  const isElsewhere = unpinned === 'not-started-here' || unpinned === 'other-machine';
  return {
    generatorCores,
    serverCores: null,
    message: `generator on ${nameCores(generatorCores)}, servers not pinned: ${reason}`,
    warning: isElsewhere
      ? null
      : `The servers are not pinned to cores of their own (${reason}): expect more noise, and do not compare with pinned runs.`,
  };
}
