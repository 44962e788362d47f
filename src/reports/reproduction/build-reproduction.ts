/**
 * An earlier report, measured anew: in its form, with its figures beside those of today. The order of the parts is that of
 * the report: summary, methodology, setups, latency, throughput, configurations. A picture belongs above its table.
 */
import type { RecordSummary } from '../../records/summarize-record.ts';
import { buildRepeat, describeEnvironment, describeVersions } from '../build-background.ts';
import { buildProblems, buildWarnings, describeOutcome } from '../build-findings.ts';
import { formatCount, formatDuration, formatPercent } from '../format-value.ts';
import { type Block, buildList, type Report, say } from '../report.ts';
import { titleVariants } from '../title-variants.ts';
import { buildLatencyTable } from './build-latency-table.ts';
import { buildThroughputTables } from './build-throughput-tables.ts';
import { buildRatioTable, describeRatios } from './describe-ratios.ts';
import type { HistoricalReport } from './report-of-2016-09-06.ts';

export interface ReproductionOptions {
  readonly report: HistoricalReport;
  /** Of the report's durations; 1 for the whole. */
  readonly scale: number;
  /** How each setup is started, in the order of the summary's variants. */
  readonly configurations: readonly Configuration[];
  /** Files worth opening, in words: `Record: /path/record.json`. */
  readonly files: readonly string[];
}

export interface Configuration {
  readonly title: string;
  /** Of the Procfile or the compose.yaml, as they are. */
  readonly lines: readonly string[];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: say(text) });
const heading = (text: string): Block => ({ kind: 'heading', text });
const listOf = (texts: readonly string[]) => buildList(texts.map((text) => say(text)));

export function buildReproduction(summary: RecordSummary, options: ReproductionOptions): Report {
  const { report } = options;
  return {
    title: `Django Channels Load Testing Results for (${summary.startedAt.slice(0, 10)})`,
    blocks: [
      paragraph(
        'The goal of these load tests is to see how Channels performs with normal HTTP traffic under heavy load.',
      ),
      paragraph(
        `They repeat those of the report of ${report.date}, by its own methodology, and its figures stand beside today's.`,
      ),
      { kind: 'paragraph', text: describeOutcome(summary) },
      ...describeShortening(options),
      ...buildProblems(summary),
      ...buildWarnings(summary),
      heading('Summary of Results'),
      ...describeRatios(summary, report).map(paragraph),
      paragraph(
        'These results represent the simplest case to test, a view that answers OK. They are a starting point, not a final conclusion.',
      ),
      heading('Methodology'),
      paragraph('In order to control for variances, several measures were taken:'),
      ...listOf(describeMeasures(summary)),
      paragraph(`What was different in ${report.date.slice(0, 4)}:`),
      ...listOf(report.circumstances),
      heading('Setups'),
      paragraph(`${summary.variants.length} setups were used for this set of tests:`),
      ...buildList(describeVersions(summary)),
      paragraph('All of them, and the load, ran on this machine:'),
      ...buildList(describeEnvironment(summary)),
      heading('Latency'),
      paragraph(describeLatencyPhase(summary)),
      buildLatencyTable(summary, report),
      heading('Throughput'),
      paragraph(describeThroughputPhase(summary)),
      ...buildThroughputTables(summary, report),
      heading('Ratios'),
      ...buildRatioTable(summary, report),
      heading('Configurations'),
      ...options.configurations.map(({ title, lines }) => buildConfiguration(title, lines)),
      ...buildRepeat(summary),
      ...buildList(options.files.map((file) => say(file, 'muted'))),
    ],
  };
}

function describeShortening({ scale, report }: ReproductionOptions): Block[] {
  if (scale === 1) return [];
  const text = `! A quick look: the phases lasted ${formatPercent(scale)} of the time that they did in the report of ${report.date}. Measure the whole before you quote a figure.`;
  return [{ kind: 'paragraph', text: say(text, 'warning') }];
}

function describeMeasures(summary: RecordSummary): string[] {
  const { plannedRounds, variants } = summary;
  const starts = Math.round(plannedRounds / Math.max(1, variants.length));
  return [
    `the same testing tool was used across all tests, channels-bench ${summary.toolVersion}`,
    'all targets ran on the same machine, one after the other, each started anew for every test',
    'all target code and configuration is in the folders of the setups, named below with their versions',
    `${starts} ${starts === 1 ? 'test was' : 'tests were'} run for each setup and test type, in an order drawn at random (seed ${summary.seed})`,
    'a test counts only when it kept the rules: the load left on time and in full, the answers were right, the servers stayed alive',
  ];
}

function findAsked(summary: RecordSummary, phase: 'latency' | 'throughput', key: string): number {
  return Number(summary.variants.map(({ phases }) => phases[phase]?.asked[key]).find((value) => value !== undefined));
}

function describeLatencyPhase(summary: RecordSummary): string {
  const rate = findAsked(summary, 'latency', 'ratePerSecond');
  const seconds = findAsked(summary, 'latency', 'durationSeconds');
  if (Number.isNaN(rate)) return 'No latency was measured.';
  return `In order to ensure that the same number of requests were sent, the rate was set to ${formatCount(rate)} requests/s for ${formatDuration(seconds)}, each over a new connection. Latency is counted from the moment at which a request was due.`;
}

function describeThroughputPhase(summary: RecordSummary): string {
  const connections = findAsked(summary, 'throughput', 'connections');
  const seconds = findAsked(summary, 'throughput', 'durationSeconds');
  if (Number.isNaN(connections)) return 'No throughput was measured.';
  const titles = titleVariants(summary);
  const latencies = summary.variants.flatMap(({ metrics }, index) => {
    const latency = metrics['load-p50'];
    return latency.kind === 'measured' ? [`${titles[index]} had a latency of ${latency.value.toFixed(1)} ms`] : [];
  });
  const had = latencies.length === 0 ? '' : ` ${latencies.join('; ')}.`;
  return `For the following tests, ${formatCount(connections)} clients sent for ${formatDuration(seconds)} as fast as they were answered, each request over a new connection; this led to varied latency times.${had}`;
}

function buildConfiguration(title: string, lines: readonly string[]): Block {
  return { kind: 'section', title, blocks: [{ kind: 'code', lines }] };
}
