/** Verdicts of several runners together: the table of any comparison, then a line for each runner. */
import { formatSigned } from '../comparison/format-change.ts';
import type { JoinedJudgement, PooledPair, PooledRunner } from '../comparison/judge-joined.ts';
import { buildVerdicts, describeVerdicts } from './build-verdicts.ts';
import { nameMetricShortly } from './name-metric-shortly.ts';
import { type Block, buildColumn, buildList, say, type Text } from './report.ts';

/** The pooled pairs first, then those of single records; none when nothing was compared. */
export function buildJoinedVerdicts({ pooled, judgement, apart }: JoinedJudgement): Block[] {
  const own = new Set(pooled.map((pair) => pair.judgement));
  const single = judgement.pairs.filter((pair) => !own.has(pair));
  return [
    ...(judgement.pairs.length < 2 ? [] : buildList(describeVerdicts(judgement))),
    ...pooled.flatMap((pair) => buildPooledPair(pair)),
    ...buildVerdicts({ ...judgement, pairs: single }),
    ...buildList(apart.map((sentence) => say(sentence, 'warning'))),
  ];
}

function buildPooledPair({ judgement, runners }: PooledPair): Block[] {
  return [
    ...buildVerdicts({ pairs: [judgement], kind: judgement.kind, failsCheck: false, sentence: '' }),
    ...buildRunners(runners),
  ];
}

/** Changes are of the first rounds, which all runners measured: those that went on did so for what they saw. */
function buildRunners(runners: readonly PooledRunner[]): Block[] {
  const metrics = [...(runners[0]?.estimates.keys() ?? [])];
  const columns = [
    buildColumn('runner', { align: 'left' }),
    buildColumn('CPU', { align: 'left' }),
    buildColumn('pairs', { fullHeader: 'pairs: first + fresh' }),
    ...metrics.map((metric) => buildColumn(nameMetricShortly(metric).replace(/, \S+$/, ''))),
  ];
  const rows = runners.map(({ name, cpuModel, cores, screenPairs, confirmPairs, estimates }): Text[] => [
    say(name, 'strong'),
    say(`${cpuModel}, ${cores} cores`),
    countPairs(screenPairs, confirmPairs),
    ...metrics.map((metric) => {
      const estimate = estimates.get(metric) ?? null;
      return estimate === null ? say('–', 'muted') : say(formatSigned(metric, estimate));
    }),
  ]);
  return [
    { kind: 'paragraph', text: say('What each runner saw in its first rounds:') },
    { kind: 'table', columns, rows },
  ];
}

function countPairs(screen: number, confirm: number): Text {
  if (screen + confirm === 0) return say('none', 'warning');
  return say(confirm === 0 ? String(screen) : `${screen} + ${confirm}`);
}
