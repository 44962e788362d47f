/** A pooled verdict's one sentence: what happened, how sure, and what these runners could have seen. */
import {
  describeDirection,
  formatIntervalOfSize,
  formatMargin,
  formatSignedInterval,
  formatSize,
  nameMetric,
  toFraction,
} from './format-change.ts';
import type { Tail } from './percentile-tail.ts';
import { phraseShortTail, type VerdictDraft } from './phrase-verdict.ts';

export interface PooledPhraseFacts {
  readonly tail: Tail;
  /** With pairs of the metric. */
  readonly runners: number;
  /** Rounds that were to confirm, on all runners. */
  readonly planned: number;
}

export function phrasePooledVerdict(verdict: VerdictDraft, facts: PooledPhraseFacts): string {
  if (!facts.tail.isLongEnough) return phraseShortTail(verdict, facts.tail);
  const { metric, margin, interval, kind } = verdict;
  const name = nameMetric(metric);
  const worse = describeDirection(metric, 'worse');
  switch (kind) {
    case 'regressed':
    case 'improved':
      return phraseConfirmed(verdict, facts);
    case 'suspected':
      return `${name} seems ${sizeOf(verdict)} ${worse} ${phraseBasis(verdict, facts)}; not confirmed: of ${facts.planned} fresh starts that were to tell, some did not come`;
    case 'unchanged':
      return `any change of ${name} is smaller than ${formatMargin(margin)} ${phraseBasis(verdict, facts)}; ${phraseDetectable(verdict)}`;
    case 'inconclusive':
    case 'invalid':
    case 'missing':
      if (interval === null) {
        return `${name} cannot be judged: ${countStarts(verdict, facts)} are too few to bound a change`;
      }
      return verdict.excludesRegression
        ? `${name} is not ${formatMargin(margin)} ${worse}, and may be ${describeDirection(metric, 'better')} ${phraseBasis(verdict, facts)}; ${phraseDetectable(verdict)}`
        : `cannot rule out that ${name} is ${formatMargin(margin)} ${worse} ${phraseBasis(verdict, facts)}; ${phraseDetectable(verdict)}`;
  }
}

/** `p50 latency is 7.1 % slower (95 % interval 6.7 to 7.4 %), confirmed in 60 starts of both on 2 runners`. */
function phraseConfirmed(verdict: VerdictDraft, facts: PooledPhraseFacts): string {
  const { metric, estimate, interval, kind, margin, isGate } = verdict;
  const direction = describeDirection(metric, kind === 'regressed' ? 'worse' : 'better');
  const bounds =
    interval === null ? '' : ` (${percent(interval.confidence)} interval ${formatIntervalOfSize(metric, interval)})`;
  const isSmall = kind === 'regressed' && isGate && Math.abs(toFraction(metric, estimate ?? 0)) < margin;
  const end = isSmall ? `; below the margin of ${formatMargin(margin)}, so it warns and fails nothing` : '';
  return `${nameMetric(metric)} is ${sizeOf(verdict)} ${direction}${bounds}, confirmed in ${countStarts(verdict, facts)}${end}`;
}

function phraseBasis(verdict: VerdictDraft, facts: PooledPhraseFacts): string {
  const { metric, interval } = verdict;
  const starts = countStarts(verdict, facts);
  if (interval === null) return `(${starts})`;
  return `(${percent(interval.confidence)} interval ${formatSignedInterval(metric, interval)} from ${starts})`;
}

function phraseDetectable({ metric, detectable }: VerdictDraft): string {
  if (detectable === null) return 'too few starts to confirm a change of any size';
  const worse = describeDirection(metric, 'worse');
  return `these runners could have seen ${formatSize(toFraction(metric, detectable))} ${worse}`;
}

function countStarts({ pairs }: VerdictDraft, { runners }: PooledPhraseFacts): string {
  const where = runners === 1 ? '1 runner' : `${runners} runners`;
  return pairs === 1 ? `1 start of both on ${where}` : `${pairs} starts of both on ${where}`;
}

function sizeOf({ metric, estimate }: VerdictDraft): string {
  return formatSize(toFraction(metric, estimate ?? 0));
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
