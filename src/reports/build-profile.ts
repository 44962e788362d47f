/** Where the time went: the functions whose share differs most between the two sides. */
import type { ProfileDifference } from '../comparison/compare-profiles.ts';
import { formatPercent } from './format-value.ts';
import { type Block, buildColumn, say, type Text } from './report.ts';

/** `names`: how the two sides are called in columns. */
export function buildProfile(
  profile: ProfileDifference,
  title: string,
  names: { readonly head: string; readonly base: string },
): Block[] {
  const heading: Block = { kind: 'heading', text: `Where the time went: ${title}` };
  const { baseSamples, headSamples, functions } = profile;
  if (baseSamples === 0 || headSamples === 0) {
    return [heading, { kind: 'paragraph', text: say('The profiler found a side without a single sample.', 'warning') }];
  }
  const samples = `${baseSamples} samples of ${names.base}, ${headSamples} of ${names.head}`;
  if (functions.length === 0) {
    const text = `No function's share differs by more than the scatter of sampling (${samples}).`;
    return [heading, { kind: 'paragraph', text: say(text) }];
  }
  const group = 'own share';
  const columns = [
    buildColumn('function', { align: 'left' }),
    buildColumn(names.base, { group, fullHeader: `own share, ${names.base}` }),
    buildColumn(names.head, { group, fullHeader: `own share, ${names.head}` }),
    buildColumn('change', { group, fullHeader: 'change, points' }),
    buildColumn(names.head, { group: 'with calls', fullHeader: `with what it called, ${names.head}` }),
  ];
  const rows = functions.map(({ name, base, head }) => [
    say(name, 'strong'),
    say(formatPercent(base.self)),
    say(formatPercent(head.self)),
    describeChange(head.self - base.self),
    say(formatPercent(head.total)),
  ]);
  const note = `Shares of CPU time, from ${samples} in a round of its own that no figure comes from.`;
  return [heading, { kind: 'table', columns, rows }, { kind: 'paragraph', text: say(note, 'muted') }];
}

/** In percentage points. */
function describeChange(difference: number): Text {
  const points = (Math.abs(difference) * 100).toFixed(1);
  return difference > 0 ? say(`+${points}`, 'warning') : say(`−${points}`);
}
