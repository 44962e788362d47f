/** The words of a verdict beside the history: what, how sure, how small a change could have been seen. */
import {
  describeDirection,
  formatMargin,
  formatSignedInterval,
  formatSize,
  nameMetric,
  toFraction,
} from './format-change.ts';
import type { StoredQuestion } from './stored-question.ts';
import type { BaselineStart, StoredVerdict } from './stored-verdict.ts';

export function phraseStoredVerdict(verdict: Omit<StoredVerdict, 'sentence'>, question: StoredQuestion): string {
  const { candidate, metric, rule } = question;
  const { kind, runs, margin, detectable } = verdict;
  const name = nameMetric(metric);
  const earlier = runs === 1 ? '1 earlier run' : `${runs} earlier runs`;
  switch (kind) {
    case 'collecting':
      return `collecting a baseline (${runs} of ${rule.minRuns})${describeStart(verdict.start)}`;
    case 'unjudged':
      return candidate.control === null
        ? `${name} was measured without a control, so it is shown and not judged`
        : `${name} has no valid round beside the control, so it is not judged`;
    case 'missing':
      return `${name} is missing: ${runs === 0 ? 'earlier runs have' : `${earlier} ${runs === 1 ? 'has' : 'have'}`} it, this one has no valid figure${candidate.control === null ? '' : ' beside the control'}`;
    case 'suspected':
      return `${name} is ${describeChange(verdict)} than ${earlier} let expect (${describeInterval(verdict)}; limit ${formatLimit(verdict)}): confirm with a paired run`;
    case 'unchanged':
      return `any change of ${name} is smaller than ${formatMargin(margin)} (${describeInterval(verdict)}, beside ${earlier})`;
    case 'inconclusive': {
      const figure = candidate.metrics[metric];
      if (verdict.estimate === null) {
        return `${name} has ${figure?.rounds ?? 0} valid rounds beside the control, and ${rule.minRounds} are needed`;
      }
      if (isBetter(verdict)) {
        return `${name} is ${describeChange(verdict)} than ${earlier} let expect (${describeInterval(verdict)}); only a paired run can confirm it`;
      }
      const worse = describeDirection(metric, 'worse');
      const seen =
        detectable === null
          ? ''
          : `; beside ${earlier} a change of ${formatSize(toFraction(metric, detectable))} could have been seen`;
      return verdict.excludesRegression
        ? `${name} is not ${formatMargin(margin)} ${worse}, but may have improved (${describeInterval(verdict)})${seen}`
        : `cannot rule out that ${name} is ${formatMargin(margin)} ${worse} (${describeInterval(verdict)})${seen}`;
    }
  }
}

function isBetter({ estimate, limit }: Pick<StoredVerdict, 'estimate' | 'limit'>): boolean {
  return estimate !== null && limit !== null && estimate < -limit;
}

function describeChange({ metric, estimate }: Pick<StoredVerdict, 'metric' | 'estimate'>): string {
  const change = estimate ?? 0;
  return `${formatSize(toFraction(metric, change))} ${describeDirection(metric, change > 0 ? 'worse' : 'better')}`;
}

function describeInterval({ metric, interval }: Pick<StoredVerdict, 'metric' | 'interval'>): string {
  if (interval === null) return 'no interval';
  return `${Math.round(interval.confidence * 100)} % interval ${formatSignedInterval(metric, interval)}`;
}

function formatLimit({ metric, limit }: Pick<StoredVerdict, 'metric' | 'limit'>): string {
  return formatSize(toFraction(metric, limit ?? 0));
}

function describeStart(start: BaselineStart): string {
  switch (start.kind) {
    case 'oldest':
      return '';
    case 'level-shift':
      return ` since the level shift at ${start.commit?.slice(0, 10) ?? `run ${start.runId}`}`;
    case 'acceptance':
      return ` since ${start.by} accepted the level of run ${start.runId}`;
  }
}
