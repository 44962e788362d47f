/** Where the time went: the functions whose share of the CPU time differs most between the two sides. */
import type { PairProfile } from '../comparison/describe-profiles.ts';
import { formatCount, formatPercent } from './format-value.ts';
import { type Block, buildColumn, say, type Text } from './report.ts';

/** The whole list is in the record. */
const shownFunctions = 12;

/** Blocks for a report; none where no profile was taken. */
export function buildProfiles(profiles: readonly PairProfile[]): Block[] {
  return profiles.flatMap(buildProfile);
}

function buildProfile(profile: PairProfile): Block[] {
  const heading: Block = { kind: 'heading', text: `Where the time went: ${profile.title}` };
  return [heading, ...(profile.failure === null ? buildFunctions(profile) : buildFailure(profile.failure))];
}

function buildFailure({ message, details }: NonNullable<PairProfile['failure']>): Block[] {
  const text = say(`There is no profile: ${message} The verdicts do not depend on it.`, 'warning');
  return [{ kind: 'list', items: [{ text, lines: details }] }];
}

function buildFunctions({ functions, names, samples, profiler, files }: PairProfile): Block[] {
  const counts = `${formatCount(samples.base)} samples of ${names.base}, ${formatCount(samples.head)} of ${names.head}`;
  if (functions.length === 0) {
    const text = `No function's share differs by more than the scatter of sampling (${counts}).`;
    return [{ kind: 'paragraph', text: say(text) }];
  }
  const group = 'own share';
  const columns = [
    buildColumn('function', { align: 'left' }),
    buildColumn(names.base, { group, fullHeader: `own share, ${names.base}` }),
    buildColumn(names.head, { group, fullHeader: `own share, ${names.head}` }),
    buildColumn('points', { group, fullHeader: 'change, points' }),
    buildColumn(names.head, { group: 'with calls', fullHeader: `with what it called, ${names.head}` }),
  ];
  const rows = functions
    .slice(0, shownFunctions)
    .map(({ name, base, head }) => [
      say(name, 'strong'),
      say(formatPercent(base.self)),
      say(formatPercent(head.self)),
      describeChange(head.self - base.self),
      say(formatPercent(head.total)),
    ]);
  const more = functions.length - shownFunctions;
  const notes = [
    `Shares of the CPU time of each side, from ${counts} by ${profiler ?? 'a profiler'}, in a start of its own under full load that no figure comes from.`,
    'What one function takes more, the others have less.',
    ...(more > 0 ? [`${more} more are in the record.`] : []),
    ...(files === null ? [] : [`Stacks for flame graphs: ${files.base} and ${files.head}, beside the record.`]),
  ];
  return [
    { kind: 'table', columns, rows },
    { kind: 'paragraph', text: say(notes.join(' '), 'muted') },
  ];
}

/** In percentage points. */
function describeChange(difference: number): Text {
  const points = (Math.abs(difference) * 100).toFixed(1);
  return difference > 0 ? say(`+${points}`, 'warning') : say(`−${points}`);
}
