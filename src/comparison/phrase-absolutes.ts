/** Counts in words: who had how many, and how many are allowed. */
import { countedShares, type ShareTopic } from './counted-shares.ts';
import { formatMargin } from './format-change.ts';
import type { PairContext } from './pair-context.ts';
import type { AbsoluteVerdict, CountOf } from './verdict.ts';

type Kind = AbsoluteVerdict['kind'];

interface ShareFacts {
  readonly counts: AbsoluteVerdict['counts'];
  /** Fraction. */
  readonly limit: number;
  readonly names: PairContext['names'];
}

/** `2.0 % of the requests to head got no right answer (600 of 30,600), more than the 0.1 % allowed; to base none of 30,000`. */
export function phraseShare(topic: ShareTopic, kind: Kind, { counts, limit, names }: ShareFacts): string {
  const { head, base } = counts;
  const { things, what, none } = countedShares[topic].words;
  const preposition = things.split(' ').at(-1) ?? '';
  if (head.count === 0 && base.count === 0) {
    const of = (count: number, name: string) => `${formatCount(count)} ${preposition} ${name}`;
    return `${none}, ${of(head.of, names.head)} and ${of(base.of, names.base)}`;
  }
  const allowed = limit === 0 ? 'where none is allowed' : `the ${formatMargin(limit)} allowed`;
  const over = limit === 0 ? allowed : `more than ${allowed}`;
  const isHeadOver = kind === 'regressed' || kind === 'invalid';
  const place = isHeadOver ? over : `within ${allowed}`;
  const first =
    head.count === 0
      ? `none of ${formatCount(head.of)} ${things} ${names.head} ${what}`
      : `${formatShare(head)} of the ${things} ${names.head} ${what} (${formatCounts(head)}), ${place}`;
  const isBaseOver = kind === 'improved' || kind === 'invalid';
  const second = base.count === 0 ? `none of ${formatCount(base.of)}` : `${formatShare(base)} (${formatCounts(base)})`;
  const end = isBaseOver ? (isHeadOver ? ', too many as well' : `, ${over}`) : '';
  return `${first}; ${preposition} ${names.base} ${second}${end}`;
}

/** `head fell behind the asked rate in 12 of 12 rounds, base (main) in none`. */
export function phraseRounds(
  topic: 'rate' | 'servers',
  kind: Kind,
  { counts, names }: Pick<ShareFacts, 'counts' | 'names'>,
): string {
  const sides = [
    { name: names.head, ...counts.head },
    { name: names.base, ...counts.base },
  ];
  // Who has it stands first.
  const [first, second] = counts.head.count === 0 ? [...sides].reverse() : sides;
  if (first === undefined || second === undefined) return '';
  const what = {
    rate: `${first.name} fell behind the asked rate`,
    servers: `a server of ${first.name} ended or did not start`,
  }[topic];
  const of = topic === 'servers' ? 'of ' : '';
  const end = kind === 'inconclusive' ? '; too few rounds on one side alone to tell whose fault it is' : '';
  return `${what} in ${formatRounds(first)}, ${of}${second.name} in ${formatRounds(second)}${end}`;
}

function formatRounds({ count, of }: CountOf): string {
  return count === 0 ? `none of ${of} rounds` : `${count} of ${of} rounds`;
}

/** Never `0.0 %` of what is more than nothing. */
function formatShare({ count, of }: CountOf): string {
  const percent = (count / of) * 100;
  return percent < 0.01 ? 'under 0.01 %' : `${percent.toFixed(percent < 1 ? 2 : 1)} %`;
}

function formatCounts({ count, of }: CountOf): string {
  return `${formatCount(count)} of ${formatCount(of)}`;
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
