import { decodeHistogram, percentileMs } from '../records/histogram.ts';
import { countedThings, isWebSocketPhase } from '../records/phase-kinds.ts';
import type { ArmPhaseRecord, PhaseRecord } from '../records/record.ts';
import { sumErrors } from '../records/summarize-arms.ts';
import { formatCount, formatNumber } from './format-value.ts';
import { say, type Text } from './report.ts';

/** One line per arm on a phase that has just ended: its figures, or why it has none. */
export function describeFinishedPhase(phase: PhaseRecord): Text[] {
  return phase.arms.map((arm) => {
    const who = phase.arms.length > 1 ? `${arm.variant}: ` : '';
    const name = phase.kind.padEnd(10);
    if (arm.isValid) return say(`${name}  ${who}${describeFigures(phase, arm)}`);
    const reasons = arm.checks.filter((check) => !check.isMet).map((check) => check.message);
    return say(`${name}  ${who}invalid: ${reasons.join('; ') || (phase.endedEarly ?? 'no reason given')}`, 'bad');
  });
}

function describeFigures(phase: PhaseRecord, arm: ArmPhaseRecord): string {
  if (phase.kind === 'capacity') {
    return arm.capacityPerSecond === null ? 'no rate was held' : `${formatNumber(arm.capacityPerSecond)}/s held`;
  }
  const percentile = (encoded: string | undefined, q: number, name = `p${q}`) => {
    const ms = encoded === undefined ? null : percentileMs(decodeHistogram(encoded), q);
    return ms === null ? [] : [`${name} ${formatNumber(ms)} ms`];
  };
  const unit = isWebSocketPhase(phase.kind) ? ` ${countedThings[phase.kind].many}` : '';
  const rate = arm.activeSeconds > 0 ? [`${formatNumber(arm.completed / arm.activeSeconds)}${unit}/s`] : [];
  return [
    ...rate,
    ...percentile(arm.latencyHistogram, 50),
    ...percentile(arm.latencyHistogram, 99),
    ...percentile(arm.messages?.receivers?.last, 50, 'last p50'),
    describeErrors(phase, arm),
  ].join('  ');
}

function describeErrors({ kind }: PhaseRecord, arm: ArmPhaseRecord): string {
  const { total } = sumErrors([arm]);
  if (kind === 'websocket-echo' || kind === 'websocket-broadcast') return `${formatCount(total)} lost`;
  if (kind === 'websocket-connect') return `${formatCount(total)} failed`;
  return `${formatCount(total)} ${total === 1 ? 'error' : 'errors'}`;
}
