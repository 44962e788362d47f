/** What a reader must know beside a pair's verdicts: a run cut short, rounds without figures, a clock that jumped. */
import type { PhaseRecord } from '../records/record.ts';
import type { JudgedStage, PairContext } from './pair-context.ts';

const stageWords: Readonly<Record<JudgedStage, string>> = {
  screen: 'rounds',
  confirm: 'fresh rounds that were to confirm what looked suspicious',
};

export function describePairNotes(context: PairContext): string[] {
  return [
    ...describeCut(context, 'screen'),
    ...describeCut(context, 'confirm'),
    ...describeFailures(context),
    ...describeLeftOut(context),
    ...describeDrops(context),
    ...describeClock(context),
  ];
}

/** Rounds of the stage that gave at least one pair of figures. */
export function countMeasured({ rounds, paired }: PairContext, stage: JudgedStage): number {
  const withPairs = new Set(paired.pairs.map(({ round }) => round));
  return rounds.filter((one) => one.stage === stage && withPairs.has(one.round.index)).length;
}

function describeCut({ record, rounds, planned }: PairContext, stage: JudgedStage): string[] {
  const ran = rounds.filter((one) => one.stage === stage).length;
  if (ran >= planned[stage]) return [];
  const end = record.status === 'interrupted' ? 'was interrupted' : record.status === 'failed' ? 'failed' : 'ended';
  return [
    `the run ${end} after ${ran} of ${planned[stage]} ${stageWords[stage]}; what was measured until then is judged`,
  ];
}

function describeFailures({ rounds }: PairContext): string[] {
  const failed = rounds.filter(({ round }) => round.failure !== null);
  const [first] = failed;
  // Where all failed, the verdicts say so.
  if (first === undefined || failed.length === rounds.length) return [];
  const where = `round ${first.round.index + 1}: ${first.round.failure?.message}`;
  return [`${failed.length} of ${rounds.length} rounds failed${failed.length > 1 ? ', the first' : ''} in ${where}`];
}

/** A setup without WebSockets has nothing to compare there; that head has lost what base has is told by its verdicts. */
function describeLeftOut({ head, base, comparison, names }: PairContext): string[] {
  const sides = [
    { name: names.base, leftOut: base.leftOut },
    ...(comparison === 'setup' ? [{ name: names.head, leftOut: head.leftOut }] : []),
  ];
  return sides.flatMap(({ name, leftOut }) =>
    Object.entries(leftOut).map(([phase, reason]) => `${phase} is not compared: ${name}: ${reason}`),
  );
}

/** By phase; invalid figures are in no verdict. */
function describeDrops({ paired, rounds, head, base }: PairContext): string[] {
  const judged = new Set(rounds.map(({ round }) => round.index));
  const isLeftOut = (phase: PhaseRecord['kind'] | null) =>
    phase !== null && (head.leftOut[phase] ?? base.leftOut[phase]) !== undefined;
  const phases = [...new Set(paired.dropped.map(({ phase }) => phase))].filter((phase) => !isLeftOut(phase));
  return phases.flatMap((phase) => {
    const dropped = paired.dropped.filter((one) => one.phase === phase && judged.has(one.round));
    const [first] = dropped;
    // Whole rounds are among those that failed.
    if (first === undefined || phase === null) return [];
    const count = new Set(dropped.map(({ round }) => round)).size;
    if (count === rounds.length) return [];
    const where = `round ${first.round + 1}: ${first.reason}`;
    return [`${count} of ${rounds.length} ${phase} phases are left out${count > 1 ? ', the first' : ''} in ${where}`];
  });
}

/** Figures come from a clock that cannot jump; only the times of day beside them are wrong then. */
function describeClock({ rounds }: PairContext): string[] {
  const jumped = rounds.filter(({ round }, index) => {
    const before = rounds[index - 1]?.round;
    if (!(Number.isFinite(round.wallSeconds) && round.wallSeconds >= 0)) return true;
    if (before === undefined) return false;
    const sinceSeconds = (Date.parse(round.startedAt) - Date.parse(before.startedAt)) / 1000;
    // A second for rounding; rounds of other pairs may lie between, so a long gap is no jump.
    return Number.isFinite(before.wallSeconds) && sinceSeconds + 1 < Math.max(0, before.wallSeconds);
  });
  const [first] = jumped;
  if (first === undefined) return [];
  return [
    `the machine's clock jumped before or in round ${first.round.index + 1}; the figures come from another clock and hold`,
  ];
}
