/** What a reader must know before believing the table: how the run ended, what was invalid and why, errors, warnings. */
import { countedThings, type PhaseKind, phaseKinds } from '../records/phase-kinds.ts';
import type { ErrorSummary } from '../records/summarize-arms.ts';
import type { InvalidPhase, RecordSummary } from '../records/summarize-record.ts';
import { formatCount, formatPercent } from './format-value.ts';
import { type Block, buildList, type ListItem, say, type Text } from './report.ts';
import { titleVariants } from './title-variants.ts';

const advice = {
  machine: 'The machine was busy with something else: end other programs, or take more cores, and measure again.',
  generator:
    'A setup that answers faster than the load generator can ask has no figure there, only a bound. Leave that phase out for it, or take faster cores.',
} as const;
const maxLogLines = 20;
const maxListedPhases = 30;

/** One line on the whole run: what ended early or failed first, then what is invalid, else that all is well. */
export function describeOutcome(summary: RecordSummary): Text {
  const { status, finishedRounds, plannedRounds, failedRounds, invalidPhases } = summary;
  const rounds = `${finishedRounds} of ${plannedRounds} ${plannedRounds === 1 ? 'round' : 'rounds'}`;
  const invalid = invalidPhases.length === 0 ? '' : `; ${countPhases(invalidPhases.length)} invalid`;
  if (finishedRounds === 0) {
    return say(
      `✗ No round was finished${status === 'interrupted' ? ': the run was interrupted' : ''}${invalid}`,
      'bad',
    );
  }
  if (status === 'interrupted') return say(`! Interrupted: ${rounds} finished${invalid}`, 'warning');
  if (status === 'failed') return say(`✗ Failed: ${rounds} finished${invalid}`, 'bad');
  if (failedRounds.length > 0) return say(`✗ ${rounds} finished, ${failedRounds.length} failed${invalid}`, 'bad');
  if (invalidPhases.length > 0)
    return say(`✗ ${countPhases(invalidPhases.length)} invalid, no figures from there`, 'bad');
  return say(`✓ Valid: every round was finished, every phase kept the rules`, 'good');
}

function countPhases(count: number): string {
  return count === 1 ? '1 phase is' : `${count} phases are`;
}

/** Failed rounds and invalid phases with their reasons; nothing when there are none. */
export function buildProblems(summary: RecordSummary): Block[] {
  const groups = groupAlike(summary.invalidPhases);
  const items = [
    ...summary.failedRounds.map((failed) => describeFailedRound(failed, summary)),
    ...groups.slice(0, maxListedPhases).map((group) => describeInvalidPhases(group, summary)),
  ];
  const more = groups.slice(maxListedPhases).flat().length;
  if (more > 0) items.push({ text: say(`… and ${more} more, all of them in the record`, 'bad'), lines: [] });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: 'What failed or is invalid' },
        { kind: 'list', items },
        ...(['generator', 'machine'] as const)
          .filter((limit) => summary.invalidPhases.some((one) => one.limit === limit))
          .map((limit): Block => ({ kind: 'paragraph', text: say(advice[limit]) })),
      ];
}

function describeFailedRound(failed: RecordSummary['failedRounds'][number], summary: RecordSummary): ListItem {
  const arms = failed.arms.map((name) => titleOf(name, summary)).join(', ');
  const who = arms === '' ? '' : ` (${arms})`;
  const name = `Round ${countRound(failed.round, summary)}${who}`;
  if (failed.code === 'interrupted') {
    return { text: say(`${name} was not finished: ${failed.message}`, 'warning'), lines: [] };
  }
  return {
    text: say(`${name} failed: ${failed.message} [${failed.code}]`, 'bad'),
    lines: failed.details.slice(-maxLogLines),
  };
}

/** Those of a setup that broke the same rule in the same way are one item. */
function groupAlike(phases: readonly InvalidPhase[]): InvalidPhase[][] {
  const groups = new Map<string, InvalidPhase[]>();
  for (const one of phases) {
    const key = JSON.stringify([one.variant, one.phase, one.reasons]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function describeInvalidPhases(alike: readonly InvalidPhase[], summary: RecordSummary): ListItem {
  const [first] = alike;
  if (first === undefined) throw new RangeError('a group without a phase');
  const rounds = alike.map(({ round }) => round + 1);
  const which = rounds.length === 1 ? `round ${rounds[0]}` : `rounds ${describeRanges(rounds)}`;
  const where = `${titleOf(first.variant, summary)}, ${first.phase}, ${which} of ${summary.plannedRounds}`;
  return { text: say(`${where}: ${first.reasons.join('; ')}`, 'bad'), lines: [] };
}

/** 1, 2, 3, 7 → `1 to 3, 7`. */
function describeRanges(ascending: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const one of ascending) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === one) last[1] = one;
    else ranges.push([one, one]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
}

/** What does not make a figure invalid and yet belongs beside it. */
export function buildWarnings(summary: RecordSummary): Block[] {
  const texts = [
    ...summary.warnings.map((warning) => say(warning, 'warning')),
    ...describePinning(summary),
    ...describePartlyValid(summary),
    ...describeErrors(summary),
  ];
  return texts.length === 0 ? [] : [{ kind: 'heading', text: 'Keep in mind' }, ...buildList(texts)];
}

function describePinning({ environment, warnings }: RecordSummary): Text[] {
  const { pinning, cores } = environment;
  // Servers alone without cores run elsewhere, or the run says so itself; a record of another origin may not.
  const isPinned = pinning.generatorCores !== null;
  const isSaid = warnings.some((warning) => /\bpinned\b/.test(warning));
  if (environment.engine.kind === 'attach' || isPinned || isSaid) return [];
  const what =
    cores === 1 ? 'Generator and servers shared the only core' : 'Generator and servers had no cores of their own';
  return [say(`${what}, so each may have slowed the other (${pinning.message})`, 'warning')];
}

function describePartlyValid(summary: RecordSummary): Text[] {
  return summary.variants.flatMap((variant, index) =>
    summary.phases.flatMap((kind) => {
      const phase = variant.phases[kind];
      if (phase === undefined || phase.validRounds === phase.rounds || phase.validRounds === 0) return [];
      const title = titleVariants(summary)[index] ?? variant.name;
      return [say(`${title}, ${kind}: figures from ${phase.validRounds} of ${phase.rounds} rounds`, 'warning')];
    }),
  );
}

/** Errors of the valid rounds, by kind. Those of a capacity phase are what it looks for. */
function describeErrors(summary: RecordSummary): Text[] {
  const kinds = phaseKinds.filter((kind) => kind !== 'capacity');
  return summary.variants.flatMap((variant, index) =>
    kinds.flatMap((kind) => {
      const errors = variant.phases[kind]?.errors;
      if (errors === undefined || errors.total === 0) return [];
      return [say(`${titleVariants(summary)[index]}, ${kind}: ${countErrors(errors, kind)}`, 'warning')];
    }),
  );
}

const errorWords: Readonly<Record<keyof ErrorSummary['byKind'], string>> = {
  connect: 'could not connect',
  reset: 'reset',
  closed: 'closed early',
  timeout: 'timed out',
  lost: 'lost',
  corrupted: 'changed on their way',
  status: 'with a wrong status',
  body: 'with a wrong body',
  other: 'otherwise wrong',
};

function countErrors({ total, requests, byKind }: ErrorSummary, phase: PhaseKind): string {
  const kinds = (Object.keys(errorWords) as (keyof typeof errorWords)[]).flatMap((kind) => {
    const count = byKind[kind];
    return count === undefined ? [] : [`${formatCount(count)} ${errorWords[kind]}`];
  });
  const share = formatPercent(total / requests);
  return `${formatCount(total)} of ${formatCount(requests)} ${countedThings[phase].many} failed (${share}): ${kinds.join(', ')}`;
}

function countRound(index: number, { plannedRounds }: RecordSummary): string {
  return `${index + 1} of ${plannedRounds}`;
}

function titleOf(name: string, summary: RecordSummary): string {
  return titleVariants(summary)[summary.variants.findIndex((variant) => variant.name === name)] ?? name;
}
