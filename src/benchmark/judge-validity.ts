/**
 * Whether a phase's figures may be published: validity comes before speed. Each rule is kept with the number that it was
 * judged by. A phase that breaks one has no figures in any table, only the reason.
 */
import type { TargetSamples } from '../load/load-generator.ts';
import type { ValidityCheck } from '../records/record.ts';
import type { ValidityLimits } from '../settings/validity-limits.ts';
import { checkMessages } from './validity/check-messages.ts';
import { checkGenerator, checkLateness, checkRate } from './validity/check-pace.ts';
import { checkRequests } from './validity/check-requests.ts';
import { checkEnd, checkMachine, checkServers } from './validity/check-surroundings.ts';
import type { PhaseFacts } from './validity/validity-facts.ts';

export function judgeValidity(target: TargetSamples, facts: PhaseFacts, limits: ValidityLimits): ValidityCheck[] {
  return [...checkLoad(target, facts, limits), checkServers(facts), checkMachine(facts), checkEnd(facts, target)];
}

function checkLoad(target: TargetSamples, facts: PhaseFacts, limits: ValidityLimits): ValidityCheck[] {
  const { phase } = facts;
  switch (phase.kind) {
    case 'latency':
      return [
        checkRate(target, phase, facts, limits),
        checkLateness(facts, limits),
        checkGenerator(target, limits),
        ...checkRequests(target, phase, limits),
      ];
    case 'throughput':
      return [checkGenerator(target, limits), ...checkRequests(target, phase, limits)];
    case 'capacity':
      // It goes beyond what the server can do on purpose: its errors are its finding.
      return [];
    case 'websocket-connect':
      return [checkGenerator(target, limits), ...checkMessages(target, phase, limits, facts.lossLine)];
    case 'websocket-echo':
    case 'websocket-broadcast':
      return [
        checkRate(target, phase, facts, limits),
        checkLateness(facts, limits),
        checkGenerator(target, limits),
        ...checkMessages(target, phase, limits, facts.lossLine),
      ];
  }
}
