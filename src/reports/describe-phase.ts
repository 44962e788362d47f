import { decodeHistogram, percentileMs } from '../records/histogram.ts';
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
  const histogram = decodeHistogram(arm.latencyHistogram);
  const percentile = (q: number) => {
    const ms = percentileMs(histogram, q);
    return ms === null ? [] : [`p${q} ${formatNumber(ms)} ms`];
  };
  const { total } = sumErrors([arm]);
  const errors = `${formatCount(total)} ${total === 1 ? 'error' : 'errors'}`;
  if (phase.kind === 'capacity') {
    return arm.capacityPerSecond === null ? 'no rate was held' : `${formatNumber(arm.capacityPerSecond)}/s held`;
  }
  const rate = arm.activeSeconds > 0 ? [`${formatNumber(arm.completed / arm.activeSeconds)}/s`] : [];
  return [...rate, ...percentile(50), ...percentile(99), errors].join('  ');
}
