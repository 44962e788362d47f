/** WebSocket phases need WebSockets: before anything is started, which setups can be loaded with which of them. */
import { explainLeftOut } from '../../benchmark/leave-out-phases.ts';
import { BenchError } from '../../errors.ts';
import { isWebSocketPhase, type WebSocketPhaseKind } from '../../records/phase-kinds.ts';
import type { Settings } from '../../settings/settings.ts';
import { findWebSocket } from '../../setups/find-websocket.ts';
import type { Setup } from '../../setups/setup.ts';
import type { ReadSetups } from './choose-variants.ts';

/**
 * What is left out, in words: setups that others of the run can do without, and a control that cannot be divided by.
 * Throws a BenchError 'invalid-settings' where no setup can be loaded with a phase, or the one they are compared with not.
 */
export function checkWebSockets(
  { phases }: Settings,
  { setups, other, controlSetup }: Pick<ReadSetups, 'setups' | 'other' | 'controlSetup'>,
): readonly string[] {
  const kinds = phases.filter(isWebSocketPhase);
  const problems = kinds.flatMap((kind) => [
    ...describeNone(
      kind,
      setups.map(({ setup }) => setup),
    ),
    ...describeOther(kind, other),
  ]);
  if (problems.length > 0) {
    throw new BenchError('invalid-settings', 'No setup can be loaded with a WebSocket phase that was asked for', {
      hint: 'Add the section `websocket` with echo, broadcast or both to the setup.yaml (docs/websockets.md has an example), choose a setup that has it, like daphne or ws, or leave the phase out.',
      details: problems,
    });
  }
  const all = [...setups.map(({ name, setup }) => ({ name, setup })), ...describeControl(controlSetup)];
  return kinds.flatMap((kind) =>
    all.flatMap(({ name, setup }) => {
      const reason = explain(kind, setup);
      if (reason === null) return [];
      const end =
        setup === controlSetup ? '; without it these figures are kept and not judged: --control ws has it' : '';
      return [`${name} is left out of ${kind}: ${reason}${end}`];
    }),
  );
}

function explain(kind: WebSocketPhaseKind, setup: Setup): string | null {
  return explainLeftOut(kind, findWebSocket(setup));
}

function describeNone(kind: WebSocketPhaseKind, setups: readonly Setup[]): string[] {
  const reasons = setups.map((setup) => ({ setup, reason: explain(kind, setup) }));
  if (reasons.some(({ reason }) => reason === null)) return [];
  return reasons.map(({ setup, reason }) => `${kind}, ${setup.name}: ${reason} (${setup.directory}/setup.yaml)`);
}

function describeOther(kind: WebSocketPhaseKind, other: Setup | null): string[] {
  const reason = other === null ? null : explain(kind, other);
  if (other === null || reason === null) return [];
  return [`${kind}, ${other.name}, which the others are compared with: ${reason} (${other.directory}/setup.yaml)`];
}

function describeControl(setup: Setup | null): { readonly name: string; readonly setup: Setup }[] {
  return setup === null ? [] : [{ name: `the control ${setup.name}`, setup }];
}
