/** What a phase is judged by, and the form in which a judgement is kept. */
import type { ServerIncident } from '../../engines/engine.ts';
import type { ErrorCounts, Phase, PhaseSamples } from '../../load/load-generator.ts';
import type { ValidityCheck, ValidityRule } from '../../records/record.ts';

/** What the machine did to us during a phase. */
export interface MachinePressure {
  /** Share of CPU time that the hypervisor gave to others, 0 to 1; null where unknown. */
  readonly stolenShare: number | null;
  /** Times that a CPU quota or the heat slowed us down. */
  readonly throttledTimes: number;
}

export interface PhaseFacts {
  readonly phase: Phase;
  readonly samples: PhaseSamples;
  readonly pressure: MachinePressure;
  /** Incidents of this arm's servers from the end of the phase before to the end of this one. */
  readonly incidents: readonly ServerIncident[];
  /** Why incidents could not be read, or null. */
  readonly incidentsFailure: string | null;
  /** The last line of this arm's log that says why messages were lost; null where none were, or none does. */
  readonly lossLine: string | null;
}

export function check(
  rule: ValidityRule,
  isMet: boolean,
  value: number | null,
  limit: number | null,
  words: readonly string[],
): ValidityCheck {
  return { rule, isMet, value, limit, message: words.join(' ') };
}

export function sumErrorCounts(errors: ErrorCounts): number {
  return Object.values(errors).reduce((total, count) => total + count, 0);
}

/** `300 reset, 80 closed early`; `none` of none. */
export function listCounts(counts: readonly (readonly [number, string])[]): string {
  const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? 'none' : words.join(', ');
}

/** `900 × 200, 100 × 500`. */
export function describeStatusCodes(statusCodes: Readonly<Record<string, number>>): string {
  return Object.entries(statusCodes)
    .map(([code, count]) => `${count} × ${code}`)
    .join(', ');
}

/** Two digits after the point where one would round a small share to nothing. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value === 0 || value >= 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(2)} %`;
}
