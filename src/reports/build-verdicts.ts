/** Verdicts: a table of what decides, then a sentence on each, then what must be known beside them; the rest is folded. */
import { formatSigned, formatSignedInterval, formatSize, nameMetric, toFraction } from '../comparison/format-change.ts';
import type { AbsoluteVerdict, Judgement, PairJudgement, Verdict, VerdictKind } from '../comparison/verdict.ts';
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
  const worse = pair.absolutes.filter(({ kind }) => kind === 'regressed');
  const harmless = pair.absolutes.filter(({ kind }) => kind !== 'regressed');
  return [
    { kind: 'heading', text: pair.title },
    ...buildTable(gates, pair),
    ...buildList([
      ...worse.map(sayAbsolute),
      ...groupSentences(gates, pair).map(saySentence),
      ...harmless.map(sayAbsolute),
      ...pair.notes.map((note) => say(capitalize(note), 'warning')),
    ]),
    ...buildInformation(others, pair),
  ];
}

/** Folded. What is unchanged says enough in the table. */
function buildInformation(verdicts: readonly Verdict[], pair: PairJudgement): Block[] {
  if (verdicts.length === 0) return [];
  const title = 'Figures that decide nothing';
  const sentences = groupSentences(
    verdicts.filter(({ kind }) => kind !== 'unchanged'),
    pair,
  );
  return [
    {
      kind: 'section',
      title,
      blocks: [
        { kind: 'heading', text: title },
        ...buildTable(verdicts, pair),
        ...buildList(sentences.map(({ sentence }) => say(capitalize(sentence)))),
      ],
    },
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
    buildColumn('could see', { fullHeader: 'could have seen' }),
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
  const { tone } = looks[kind];
  // Red is for what fails the check.
  return tone === 'bad' && (!isGate || (kind === 'regressed' && !failsCheck)) ? 'warning' : tone;
}

/** A regression that only warns. */
function isMild({ kind, failsCheck }: PairJudgement): boolean {
  return kind === 'regressed' && !failsCheck;
}

interface Sentence {
  readonly tone: Tone;
  readonly sentence: string;
}

function saySentence({ tone, sentence }: Sentence): Text {
  // Good news needs no colour in a list of sentences.
  return say(capitalize(sentence), tone === 'good' ? 'normal' : tone);
}

function sayAbsolute({ kind, sentence }: AbsoluteVerdict): Text {
  return saySentence({ tone: kind === 'unchanged' ? 'normal' : looks[kind].tone, sentence });
}

/** What failed for all in the same way is said once, for all. */
function groupSentences(verdicts: readonly Verdict[], { comparison }: PairJudgement): Sentence[] {
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
    return [{ tone: toneOf(first, comparison), sentence }];
  });
}

function joinNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Names that begin small on purpose stay so: p50. */
function capitalize(sentence: string): string {
  return /^[a-z]{2}/.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
