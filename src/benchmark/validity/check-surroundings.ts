/** What was none of the load's doing: servers that died, a machine that was slowed down, an end before the time. */
import type { TargetSamples } from '../../load/load-generator.ts';
import { countedThings } from '../../records/phase-kinds.ts';
import type { ValidityCheck } from '../../records/record.ts';
import { check, type PhaseFacts, percent } from './validity-facts.ts';

/** Share of the machine's CPU time that something outside may take before the machine counts as throttled. */
const maxStolenShare = 0.05;

export function checkServers({ incidents, incidentsFailure }: PhaseFacts): ValidityCheck {
  if (incidentsFailure !== null) {
    return check('server-alive', false, null, 0, [`unknown whether the servers ran through: ${incidentsFailure}`]);
  }
  const words = incidents.map(({ service, message }) => `${service} ${message}`);
  return check('server-alive', incidents.length === 0, incidents.length, 0, [
    words.length === 0 ? 'all servers ran through' : words.join('; '),
  ]);
}

export function checkMachine({ pressure }: PhaseFacts): ValidityCheck {
  const { stolenShare, throttledTimes } = pressure;
  const isMet = (stolenShare ?? 0) <= maxStolenShare && throttledTimes === 0;
  const stolen = stolenShare === null ? 'unknown' : percent(stolenShare);
  return check('throttling', isMet, stolenShare, maxStolenShare, [
    `CPU time taken by other guests of the host: ${stolen} (at most ${percent(maxStolenShare)});`,
    `slowed down by quota or heat ${throttledTimes} times`,
  ]);
}

export function checkEnd({ samples, phase }: PhaseFacts, target: TargetSamples): ValidityCheck {
  const isMet = samples.endedEarly === null && target.completed > 0;
  const { one } = countedThings[phase.kind];
  const nothing = one === 'request' ? 'no right answer came' : `no ${one} succeeded`;
  return check('ended-early', isMet, target.completed, null, [
    samples.endedEarly ?? (target.completed > 0 ? 'ran to its end' : nothing),
  ]);
}
