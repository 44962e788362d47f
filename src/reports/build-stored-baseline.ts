/** A run beside the history of earlier runs, as blocks of a report. */
import { formatMargin, formatSigned, formatSize, toFraction } from '../comparison/format-change.ts';
import type {
  StoredJudgement,
  StoredVariantJudgement,
  StoredVerdict,
  StoredVerdictKind,
} from '../comparison/stored-verdict.ts';
import { type MetricSpec, metricTable } from '../records/metrics.ts';
import { formatWithUnit } from './format-value.ts';
import { type Block, buildColumn, buildList, say, type Text, type Tone } from './report.ts';

export function buildStoredBaseline(judgement: StoredJudgement): Block[] {
  return [
    { kind: 'heading', text: 'Beside the history' },
    { kind: 'paragraph', text: describeStored(judgement) },
    ...buildList(judgement.missingSetups.map(({ sentence }) => say(sentence, 'bad'))),
    ...judgement.variants.flatMap(buildVariant),
  ];
}

/** One line on all of it: the worst first. */
export function describeStored({ kind, sentence }: Pick<StoredJudgement, 'kind' | 'sentence'>): Text {
  switch (kind) {
    case 'missing':
      return say(`✗ ${sentence}`, 'bad');
    case 'suspected':
      return say(`! Suspected: ${sentence}`, 'warning');
    case 'unchanged':
      return say(`✓ ${sentence}`, 'good');
    case null:
      return say(sentence, 'muted');
    default:
      return say(`? ${sentence}`, 'warning');
  }
}

function buildVariant(variant: StoredVariantJudgement): Block[] {
  const { title, verdicts, notes } = variant;
  const judged = verdicts.filter(({ estimate }) => estimate !== null);
  const others = verdicts.filter(({ estimate }) => estimate === null);
  const worthSaying = judged.filter(({ kind }) => kind === 'suspected' || kind === 'inconclusive');
  return [
    { kind: 'heading', text: `${title} beside the history` },
    ...(judged.length === 0 ? [] : [buildTable(judged)]),
    ...buildList([
      ...worthSaying.map(({ sentence, kind, isGate }) => say(sentence, isGate ? tones[kind] : 'muted')),
      ...joinAlike(others),
      ...notes.map((note) => say(note, 'muted')),
    ]),
  ];
}

const tones: Readonly<Record<StoredVerdictKind, Tone>> = {
  missing: 'bad',
  suspected: 'warning',
  inconclusive: 'warning',
  unchanged: 'good',
  collecting: 'muted',
  unjudged: 'muted',
};

function buildTable(verdicts: readonly StoredVerdict[]): Block {
  const columns = [
    buildColumn('metric', { align: 'left' }),
    buildColumn('now'),
    buildColumn('expected'),
    buildColumn('change'),
    buildColumn('limit'),
    buildColumn('can see'),
    buildColumn('runs'),
    buildColumn('verdict', { align: 'left' }),
  ];
  return { kind: 'table', columns, rows: verdicts.map(buildRow) };
}

function buildRow({ metric, figures, estimate, limit, detectable, runs, kind, isGate, margin }: StoredVerdict): Text[] {
  const spec = findMetric(metric);
  const size = (change: number | null) =>
    change === null ? say('–', 'muted') : say(formatSize(toFraction(metric, change)), 'muted');
  const verdict = kind === 'unchanged' ? `within ${formatMargin(margin)}` : kind;
  return [
    say(spec.title, isGate ? 'strong' : 'normal'),
    formatFigure(figures.head, spec),
    formatFigure(figures.expected, spec),
    estimate === null ? say('–', 'muted') : say(formatSigned(metric, estimate)),
    size(limit),
    size(detectable),
    say(String(runs), 'muted'),
    say(verdict, isGate ? tones[kind] : 'muted'),
  ];
}

function formatFigure(value: number | null, { unit }: MetricSpec): Text {
  return value === null ? say('–', 'muted') : say(formatWithUnit(value, unit));
}

/** Eight metrics that all are collecting a baseline are one line. */
function joinAlike(verdicts: readonly StoredVerdict[]): Text[] {
  const groups = new Map<string, StoredVerdict[]>();
  for (const verdict of verdicts) {
    const key = verdict.kind === 'unjudged' ? verdict.kind : verdict.sentence;
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()].map((group) => {
    const { kind, sentence } = group[0] as StoredVerdict;
    const tone = group.some(({ isGate }) => isGate) ? tones[kind] : 'muted';
    const names = group.map(({ metric }) => findMetric(metric).title).join(', ');
    if (kind === 'collecting') return say(`${names}: ${sentence}`, tone);
    // Why is said once, among the notes on the setup as a whole.
    return say(kind === 'unjudged' ? `${names}: not judged` : sentence, tone);
  });
}

function findMetric(key: StoredVerdict['metric']): MetricSpec {
  return metricTable.find((metric) => metric.key === key) as MetricSpec;
}
