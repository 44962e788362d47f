/** What a history holds: its runs as a table, and one run in full. */
import type { HistoryEntry, HistoryFigure } from '../records/history-entry.ts';
import { type MetricKey, type MetricSpec, metricTable } from '../records/metrics.ts';
import { formatFineRatio, formatWithUnit } from './format-value.ts';
import { type Block, buildColumn, buildList, type Report, say, type Text } from './report.ts';

/** What the reports need of a store's listing. */
export interface HistoryView {
  readonly name: string;
  /** Oldest first. */
  readonly entries: readonly { readonly entry: HistoryEntry; readonly path: string }[];
  readonly acceptances: readonly {
    readonly acceptance: {
      readonly runId: string;
      readonly variant: string;
      readonly metric: string | null;
      readonly by: string;
      readonly because: string;
      readonly acceptedAt: string;
    };
  }[];
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

const maxListedProblems = 20;

/** The newest `limit` entries, newest first. */
export function buildHistoryReport({ name, entries, acceptances, problems }: HistoryView, limit: number): Report {
  const shown = entries.slice(-limit).toReversed();
  const runs = new Set(entries.map(({ entry }) => entry.runId)).size;
  const more = entries.length - shown.length;
  const figures = chooseFigures(shown.map(({ entry }) => entry));
  const columns = [
    buildColumn('run', { align: 'left' }),
    buildColumn('finished (UTC)', { align: 'left' }),
    buildColumn('setup', { align: 'left' }),
    buildColumn('commit', { align: 'left' }),
    ...figures.map(([, header]) => buildColumn(header)),
    buildColumn('CPU', { align: 'left' }),
    buildColumn('configuration', { align: 'left' }),
  ];
  return {
    title: `${name}: ${count(runs, 'run')}, ${count(entries.length, 'entry', 'entries')}`,
    blocks: [
      ...(shown.length === 0
        ? []
        : [{ kind: 'table' as const, columns, rows: shown.map(({ entry }) => buildRow(entry, figures)) }]),
      ...buildList(
        more > 0
          ? [
              say(
                `… and ${more} older ${more === 1 ? 'entry' : 'entries'} (--limit ${entries.length} lists all)`,
                'muted',
              ),
            ]
          : [],
      ),
      ...buildAcceptances(acceptances),
      ...buildHistoryProblems(problems),
    ],
  };
}

function buildAcceptances(acceptances: HistoryView['acceptances']): Block[] {
  const texts = acceptances.map(({ acceptance: { runId, variant, metric, by, because, acceptedAt } }) =>
    say(
      `${acceptedAt.slice(0, 10)} ${by} accepted ${metric ?? 'all metrics'} of ${variant} from run ${runId} on: ${because}`,
    ),
  );
  return texts.length === 0 ? [] : [{ kind: 'heading', text: 'Accepted' }, ...buildList(texts)];
}

/** Files and artifacts that do not count; nothing when there are none. */
export function buildHistoryProblems(problems: HistoryView['problems']): Block[] {
  if (problems.length === 0) return [];
  const more = problems.length - maxListedProblems;
  return [
    {
      kind: 'heading',
      text: `${count(problems.length, 'part of the history does', 'parts of the history do')} not count`,
    },
    ...buildList([
      ...problems.slice(0, maxListedProblems).map(({ path, reason }) => say(`${path} ${reason}`, 'warning')),
      ...(more > 0 ? [say(`… and ${more} more`, 'warning')] : []),
    ]),
  ];
}

type ShownFigure = readonly [key: MetricKey, header: string];

const ofHttp: readonly ShownFigure[] = [
  ['latency-p50', 'p50'],
  ['throughput', 'requests/s'],
];
const ofWebSockets: readonly ShownFigure[] = [
  ['connect-rate', 'connects/s'],
  ['echo-p50', 'p50 echo'],
  ['delivery-p50', 'p50 delivery'],
];

/** Columns that nothing stands in help nobody; with no figure at all the usual ones show that. */
function chooseFigures(entries: readonly HistoryEntry[]): readonly ShownFigure[] {
  const isShown = ([key]: ShownFigure) => entries.some(({ metrics }) => metrics[key] !== undefined);
  const webSockets = ofWebSockets.filter(isShown);
  return webSockets.length > 0 && !ofHttp.some(isShown) ? webSockets : [...ofHttp, ...webSockets];
}

function buildRow(entry: HistoryEntry, figures: readonly ShownFigure[]): Text[] {
  const figure = (key: string) => {
    const found = entry.metrics[key];
    return found === undefined ? say('–', 'muted') : say(formatFigure(key, found));
  };
  return [
    say(entry.runId, 'strong'),
    say(entry.finishedAt.slice(0, 16).replace('T', ' ')),
    say(entry.variant),
    entry.commit === null
      ? say('–', 'muted')
      : say(`${entry.commit.slice(0, 10)}${entry.isDirty === true ? ' + changes' : ''}`),
    ...figures.map(([key]) => figure(key)),
    say(entry.cpuModel, 'muted'),
    say(entry.configurationDigest.slice(0, 8), 'muted'),
  ];
}

/** Everything that is kept of one run. */
export function buildHistoryRunReport(entries: HistoryView['entries']): Report {
  const run = entries[0]?.entry.runId ?? '';
  return { title: `Run ${run}`, blocks: entries.flatMap(({ entry, path }) => buildEntry(entry, path)) };
}

function buildEntry(entry: HistoryEntry, path: string): Block[] {
  const { control } = entry;
  const columns = [
    buildColumn('metric', { align: 'left' }),
    buildColumn('value'),
    buildColumn('of the control'),
    buildColumn('rounds'),
  ];
  const known = metricTable.filter(({ key }) => entry.metrics[key] !== undefined);
  const list = (versions: Readonly<Record<string, string>>) =>
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ') || 'none known';
  return [
    { kind: 'heading', text: `${entry.title} (${entry.variant})` },
    ...(known.length === 0
      ? [{ kind: 'paragraph' as const, text: say('No valid figure was measured.', 'bad') }]
      : [{ kind: 'table' as const, columns, rows: known.map((metric) => buildFigureRow(metric, entry)) }]),
    ...buildList(
      [
        `Finished: ${entry.finishedAt}${entry.status === 'complete' ? '' : ` (${entry.status})`}`,
        `Commit: ${entry.commit ?? 'unknown'}${entry.isDirty === true ? ' with changes that are not committed' : ''}${entry.ref === null ? '' : ` (${entry.ref})`}`,
        `Versions: ${list(entry.versions)}`,
        control === null ? 'Control: none' : `Control: ${control.setup} with ${list(control.versions)}`,
        `CPU: ${entry.cpuModel}; engine ${entry.engine}`,
        `Configuration: ${entry.configurationDigest}`,
        `File: ${path}`,
      ].map((text) => say(text)),
    ),
  ];
}

function buildFigureRow(metric: MetricSpec, entry: HistoryEntry): Text[] {
  const figure = entry.metrics[metric.key] as HistoryFigure;
  return [
    say(metric.title, 'strong'),
    say(formatWithUnit(figure.value, metric.unit)),
    figure.lnRatioToControl === null ? say('–', 'muted') : say(formatFineRatio(Math.exp(figure.lnRatioToControl))),
    say(String(figure.rounds)),
  ];
}

function formatFigure(key: string, { value }: HistoryFigure): string {
  const unit = metricTable.find((metric) => metric.key === key)?.unit;
  return unit === undefined ? String(value) : formatWithUnit(value, unit);
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
