/** When a server ended or restarted. An engine tells what happened since the start; what was not there before is new. */
import type { RunningArm, ServerIncident } from '../engines/engine.ts';
import type { IncidentRecord } from '../records/record.ts';

export interface IncidentLook {
  readonly incidents: readonly ServerIncident[];
  /** Why nothing is known, or null. What happened unseen is told by the next look that succeeds. */
  readonly failure: Error | null;
}

export interface IncidentLedger {
  /** What happened since the last look, noted as of this part of the round; null is the time between the parts. */
  look(during: IncidentRecord['during']): Promise<IncidentLook>;
  /** All of them, oldest first. */
  readonly noted: readonly IncidentRecord[];
}

export function openIncidentLedger(arm: RunningArm): IncidentLedger {
  const noted: IncidentRecord[] = [];
  return {
    noted,
    look: async (during) => {
      try {
        const incidents = (await arm.readIncidents()).slice(noted.length);
        noted.push(...incidents.map((incident) => ({ ...incident, during })));
        return { incidents, failure: null };
      } catch (error) {
        return { incidents: [], failure: error instanceof Error ? error : new Error(String(error)) };
      }
    },
  };
}
