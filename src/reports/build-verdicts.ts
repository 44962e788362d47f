/** Verdicts: a table of what decides, then a sentence on each, then what must be known beside them; the rest is folded. */
import { formatSigned, formatSignedInterval, formatSize, nameMetric, toFraction } from '../comparison/format-change.ts';
import type { Judgement, PairJudgement, Verdict, VerdictKind } from '../comparison/verdict.ts';
import { formatNumber } from './format-value.ts';
import { nameMetricShortly } from './name-metric-shortly.ts';
import { type Block, buildColumn, buildList, say, type Text, type Tone } from './report.ts';

/** Blocks for a report, the worst pair first; none when nothing was compared. */
export function buildVerdicts(judgement: Judgement): Block[] {
  return judgement.pairs.flatMap(buildPair);
}

/** `✗ Daphne: head against base (main): regressed: p50 latency 7.1 % slower`: one line for the top. */
export function describeVerdicts({ pairs }: Judgement): Text[] {
  return pairs.map((pair) => {
    const { mark, tone } = looks[pair.kind];
    // Two setups may differ, and nothing is wrong with it.
    const isFinding = pair.comparison === 'setup' && (pair.kind === 'regressed' || pair.kind === 'suspected');
    return isFinding
      ? say(`· ${pair.title}: ${pair.sentence}`)
      : say(`${mark} ${pair.title}: ${pair.sentence}`, isMild(pair) ? 'warning' : tone);
  });
}

const looks: Readonly<Record<VerdictKind, { readonly mark: string; readonly tone: Tone }>> = {
  regressed: { mark: '✗', tone: 'bad' },
  missing: { mark: '✗', tone: 'bad' },
  suspected: { mark: '!', tone: 'warning' },
  invalid: { mark: '!', tone: 'warning' },
  inconclusive: { mark: '!', tone: 'warning' },
  improved: { mark: '✓', tone: 'good' },
  unchanged: { mark: '✓', tone: 'good' },
};

const setupWords: Readonly<Partial<Record<VerdictKind, string>>> = {
  regressed: 'worse',
  improved: 'better',
  unchanged: 'alike',
};

function buildPair(pair: PairJudgement): Block[] {
  const gates = pair.verdicts.filter(({ isGate }) => isGate);
  const others = pair.verdicts.filter(({ isGate }) => !isGate);
  const absolutes = pair.absolutes.map(({ kind, sentence }) => ({ kind, sentence }));
  return [
    { kind: 'heading', text: pair.title },
    ...buildTable(gates, pair),
    ...buildList([
      ...absolutes.filter(({ kind }) => kind === 'regressed').map(describeSentence),
      ...groupSentences(gates).map(describeSentence),
      ...absolutes.filter(({ kind }) => kind !== 'regressed').map(describeSentence),
      ...pair.notes.map((note) => say(capitalize(note), 'warning')),
    ]),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'section' as const,
            title: 'Figures that decide nothing',
            blocks: [
              { kind: 'heading' as const, text: 'Figures that decide nothing' },
              ...buildTable(others, pair),
              ...buildList(
                groupSentences(others.filter(({ kind }) => kind !== 'unchanged')).map(({ sentence }) =>
                  say(capitalize(sentence)),
                ),
              ),
            ],
          },
        ]),
  ];
}

function buildTable(verdicts: readonly Verdict[], pair: PairJudgement): Block[] {
  if (verdicts.length === 0) return [];
  const columns = [
    buildColumn('metric', { align: 'left' }),
    buildColumn(pair.comparison === 'setup' ? pair.names.base : 'base'),
    buildColumn(pair.comparison === 'setup' ? pair.names.head : 'head'),
    buildColumn('change'),
    buildColumn('interval'),
    buildColumn('verdict', { align: 'left' }),
    buildColumn('could see', { fullHeader: 'smallest change that could be seen' }),
  ];
  return [{ kind: 'table', columns, rows: verdicts.map((verdict) => buildRow(verdict, pair)) }];
}

function buildRow(verdict: Verdict, { comparison }: PairJudgement): Text[] {
  const { metric, figures, estimate, interval, kind, detectable } = verdict;
  const tone = toneOf(verdict, comparison);
  const word = (comparison === 'setup' ? setupWords[kind] : undefined) ?? kind;
  return [
    say(nameMetricShortly(metric), 'strong'),
    figureCell(figures.base),
    figureCell(figures.head),
    estimate === null ? none : say(formatSigned(metric, estimate), tone === 'bad' || tone === 'good' ? tone : 'normal'),
    interval === null ? none : say(formatSignedInterval(metric, interval)),
    say(word, tone),
    detectable === null ? none : say(formatSize(toFraction(metric, detectable))),
  ];
}

const none = say('–', 'muted');

function figureCell(value: number | null): Text {
  return value === null ? none : say(formatNumber(value));
}

function toneOf({ kind, failsCheck, isGate }: Verdict, comparison: PairJudgement['comparison']): Tone {
  if (comparison === 'setup' && (kind === 'regressed' || kind === 'suspected')) return 'normal';
  if (kind === 'unchanged') return 'normal';
  return kind === 'regressed' && isGate && !failsCheck ? 'warning' : looks[kind].tone;
}

/** A regression that only warns. */
function isMild({ kind, failsCheck }: PairJudgement): boolean {
  return kind === 'regressed' && !failsCheck;
}

interface Sentence {
  readonly kind: VerdictKind;
  readonly sentence: string;
}

function describeSentence({ kind, sentence }: Sentence): Text {
  const tone: Tone = kind === 'unchanged' || kind === 'improved' ? 'normal' : looks[kind].tone;
  return say(capitalize(sentence), tone);
}

/** What failed for all in the same way is said once, for all. */
function groupSentences(verdicts: readonly Verdict[]): Sentence[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = verdict.pairs > 0 ? verdict.sentence : verdict.sentence.replace(nameMetric(verdict.metric), '\0');
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups].flatMap(([template, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const names = members.map(({ metric }) => nameMetric(metric));
    const sentence = members.length === 1 ? first.sentence : template.replace('\0', joinNames(names));
    return [{ kind: first.kind, sentence }];
  });
}

function joinNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Names that begin small on purpose stay so: p50. */
function capitalize(sentence: string): string {
  return /^[a-z]{2}/.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
