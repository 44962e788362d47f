/** Why a run has nothing to compare with where a comparison was asked for. Pure. */
import type { EventContext } from '../../github/event-context.ts';
import type { Settings } from '../../settings/settings.ts';

export interface UncomparedFacts {
  /** Null outside of a workflow. */
  readonly event: Pick<EventContext, 'kind'> | null;
  /** Sentence on why there is no base; null where none was looked for. */
  readonly base: string | null;
  /** Sentence on why the history could not be read; null where there is none, or it was. */
  readonly history: string | null;
}

/**
 * Null where no comparison was asked for: then figures alone are what was wanted. A pull request asks for one unless it is told
 * not to; elsewhere `stored` does by name.
 */
export function explainUncompared(
  { comparison: { compare, against }, engine }: Pick<Settings, 'comparison' | 'engine'>,
  { event, base, history }: UncomparedFacts,
): string | null {
  if (compare === 'none' || engine === 'attach' || against !== null) return null;
  const isGate = event?.kind === 'pull-request' || event?.kind === 'merge-group';
  if (!isGate && compare !== 'stored') return null;
  const missing = compare === 'stored' ? 'there is no history' : 'there is neither a base nor a history';
  const reasons = [history, base].filter((reason) => reason !== null);
  return `nothing was compared: ${reasons.length === 0 ? missing : reasons.map(trim).join('; ')}`;
}

function trim(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
