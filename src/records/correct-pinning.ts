/** Servers that a run cannot keep on cores of its choice, because it does not start them or they run elsewhere. */
import type { EnvironmentRecord } from './record.ts';

/** Why, in the words of a record. */
export const notStartedHere = 'they are not started here';
export const onAnotherMachine = 'they run on another machine';

/** Records once named the cores chosen for such servers as theirs; this is what such a record would say today. */
export function correctPinning(environment: EnvironmentRecord): EnvironmentRecord {
  const { engine, pinning } = environment;
  const reason = findReason(engine);
  if (reason === null || pinning.serverCores === null) return environment;
  const message = pinning.message.replace(/, servers on .*$/, `, servers not pinned: ${reason}`);
  return { ...environment, pinning: { ...pinning, serverCores: null, message } };
}

function findReason({ kind, reason }: EnvironmentRecord['engine']): string | null {
  if (kind === 'attach') return notStartedHere;
  // The address of a Docker engine is named when it is that of another machine, and only then.
  return kind === 'compose' && reason.startsWith('a Docker engine answers at ') ? onAnotherMachine : null;
}
