/** How noisy the machine is: a table of scatter and of what can be seen in which time, then what follows from it. */
import type { DetectableIn, MetricCalibration } from '../comparison/calibrate-metric.ts';
import type { Calibration, SetupCalibration } from '../comparison/calibration.ts';
import { formatMargin, formatSigned, formatSize, nameMetric, toFraction } from '../comparison/format-change.ts';
import { formatCount, formatDuration } from './format-value.ts';
import { nameMetricShortly } from './name-metric-shortly.ts';
import { type Block, buildColumn, buildList, type Report, say, type Text } from './report.ts';

export interface CalibrationReportOptions {
  /** Files worth opening, in words: `Calibration: /path/calibration.json`. */
  readonly files: readonly string[];
}

export function buildCalibrationReport(calibration: Calibration, options: CalibrationReportOptions): Report {
  return {
    title: 'Channels Bench: calibration, the same code against itself',
    blocks: [...buildCalibration(calibration), ...buildList(options.files.map((file) => say(file, 'muted')))],
  };
}

/** Blocks for a report. */
export function buildCalibration({ setups }: Calibration): Block[] {
  if (setups.length === 0) return [{ kind: 'paragraph', text: say('Nothing was calibrated.', 'bad') }];
  return setups.flatMap(buildSetup);
}

function buildSetup(setup: SetupCalibration): Block[] {
  const gates = setup.metrics.filter(({ isGate }) => isGate);
  const others = setup.metrics.filter(({ isGate }) => !isGate);
  return [
    { kind: 'heading', text: `${setup.title} against itself` },
    ...buildTable(gates),
    ...buildList([
      say(describeStarts(setup)),
      describeFalseAlarms(setup),
      ...describeUnsteady(gates),
      ...describeAdvice(gates),
      ...describeUnseen(setup),
      ...setup.notes.map((note) => say(note, 'warning')),
    ]),
    ...buildMargins(setup, gates),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'section' as const,
            title: 'Figures that decide nothing',
            blocks: [{ kind: 'heading' as const, text: 'Figures that decide nothing' }, ...buildTable(others)],
          },
        ]),
  ];
}

function buildTable(metrics: readonly MetricCalibration[]): Block[] {
  const [first] = metrics;
  if (first === undefined) return [];
  const columns = [
    buildColumn('metric', { align: 'left' }),
    buildColumn('start', { group: 'scatter of a', fullHeader: 'scatter of a start' }),
    buildColumn('round', { group: 'scatter of a', fullHeader: 'scatter of a round' }),
    buildColumn('order', { fullHeader: 'effect of starting first' }),
    ...first.detectable.map(({ minutes }) =>
      buildColumn(`${minutes} min`, { group: 'could see in', fullHeader: `could see in ${minutes} min` }),
    ),
    buildColumn('margin', { fullHeader: 'suggested margin' }),
  ];
  return [{ kind: 'table', columns, rows: metrics.map(buildRow) }];
}

function buildRow(metric: MetricCalibration): Text[] {
  const { startSd, roundSd, pairSd, orderEffect, suggestedMargin } = metric;
  return [
    say(nameMetricShortly(metric.metric), 'strong'),
    // Without repeats the two cannot be told apart: what is known is their sum.
    sizeCell(startSd ?? pairSd),
    sizeCell(roundSd),
    orderEffect === null ? none : say(formatSigned(metric.metric, orderEffect)),
    ...metric.detectable.map((detectable) => detectableCell(metric, detectable)),
    suggestedMargin === null ? say('none', 'warning') : say(formatMargin(suggestedMargin)),
  ];
}

const none = say('–', 'muted');

function sizeCell(sd: number | null): Text {
  return sd === null ? none : say(formatSize(Math.expm1(sd)));
}

function detectableCell({ metric }: MetricCalibration, { change }: DetectableIn): Text {
  return change === null ? none : say(formatSize(toFraction(metric, change)));
}

/** `12 fresh starts of both with 2 rounds each, which know a scatter to about ±21 %; …`. */
function describeStarts({ starts, repeats, secondsPerRound, secondsPerStart }: SetupCalibration): string {
  const rounds = repeats === 1 ? 'one round' : `${repeats} rounds`;
  // The relative standard error of a standard deviation, of normal values.
  const precision =
    starts < 3 ? '' : `, which tell a scatter to about ±${Math.round(100 / Math.sqrt(2 * (starts - 1)))} %`;
  const cost = `a round of a comparison takes ${formatDuration(secondsPerRound)}, ${formatDuration(secondsPerStart)} of it without load`;
  return `${starts} fresh ${starts === 1 ? 'start' : 'starts'} of both with ${rounds} each${precision}; ${cost}`;
}

function describeFalseAlarms({ falseAlarms }: SetupCalibration): Text {
  const { screens, suspicions, runs, alarms, rate } = falseAlarms;
  const seen = `${formatCount(suspicions)} of ${formatCount(screens)} screens of these starts looked suspicious, though nothing changed`;
  if (rate === null) return say(`${seen}; too few starts to tell the rate of false alarms`, 'warning');
  const bounds = `95 % interval ${(rate.low * 100).toFixed(1)} to ${(rate.high * 100).toFixed(1)} %`;
  return say(
    `${seen}; of ${formatCount(runs)} runs drawn from them ${formatCount(alarms)} ended in a false regression (${bounds})`,
    // Beyond what the rule promises.
    rate.low > 0.01 ? 'bad' : 'normal',
  );
}

function describeUnsteady(gates: readonly MetricCalibration[]): Text[] {
  const names = gates.filter(({ suggestedMargin }) => suggestedMargin === null).map(({ metric }) => nameMetric(metric));
  if (names.length === 0) return [];
  return [
    say(`Nothing below 50 % can be seen in 10 minutes of ${names.join(', ')}: no gate for this machine`, 'warning'),
  ];
}

const adviceWords: Readonly<Record<'longer-rounds' | 'more-starts', string>> = {
  'longer-rounds': 'Longer rounds pay',
  'more-starts': 'More starts with shorter rounds pay',
};

/** One sentence for all metrics that want the same. */
function describeAdvice(gates: readonly MetricCalibration[]): Text[] {
  const known = gates.flatMap(({ metric, advice }) => (advice === null ? [] : [{ name: nameMetric(metric), advice }]));
  if (known.length === 0) return [];
  const advised = (['longer-rounds', 'more-starts'] as const).flatMap((kind) => {
    const same = known.filter(({ advice }) => advice.kind === kind);
    if (same.length === 0) return [];
    const names = same.map(({ name }) => name).join(', ');
    const lengths = formatRange(
      same.map(({ advice }) => advice.bestLength),
      (length) => length.toFixed(1),
    );
    const gains = formatRange(
      same.map(({ advice }) => advice.gain * 100),
      (gain) => gain.toFixed(0),
    );
    return [
      say(
        `${adviceWords[kind]}, for ${names}: with ${lengths} times the length of a round, changes ${gains} % smaller could be seen in the same time`,
      ),
    ];
  });
  return advised.length > 0
    ? advised
    : [say('Rounds are as long as they should be: neither longer ones nor more starts would show much more')];
}

/** `0.3`, `2.1 to 3.4`. */
function formatRange(values: readonly number[], format: (value: number) => string): string {
  const [low, high] = [format(Math.min(...values)), format(Math.max(...values))];
  return low === high ? low : `${low} to ${high}`;
}

function describeUnseen({ unseen }: SetupCalibration): Text[] {
  if (unseen.length === 0) return [];
  return [say(`Too few requests per round for ${unseen.map(nameMetric).join(', ')}`, 'muted')];
}

/** Ready to be pasted. */
function buildMargins({ setup }: SetupCalibration, gates: readonly MetricCalibration[]): Block[] {
  const margins = gates.flatMap(({ metric, suggestedMargin }) =>
    suggestedMargin === null ? [] : [`${setup}:${metric}=${formatMargin(suggestedMargin).replace(' ', '')}`],
  );
  if (margins.length === 0) return [];
  return [
    { kind: 'paragraph', text: say('Margins that a run of 10 minutes can hold:') },
    { kind: 'code', lines: [`--margin ${margins.join(',')}`] },
  ];
}
