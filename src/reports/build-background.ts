/** Where the figures come from: each second, each service, versions, machine, and how to repeat the run. */
import type { PhaseKind } from '../records/phase-kinds.ts';
import type { RecordSummary, VariantSummary } from '../records/summarize-record.ts';
import { formatCount, formatMebibytes, formatNumber } from './format-value.ts';
import { type Block, buildColumn, say, type Text } from './report.ts';
import { drawSparkline, shortenSeries } from './sparkline.ts';
import { titleVariants } from './title-variants.ts';

const sparklineLength = 30;
const networks: Readonly<Record<RecordSummary['environment']['engine']['network'], string>> = {
  'published-port': 'requests through a published port',
  'host-network': "requests on the host's network",
  direct: 'requests straight to the server',
};

/** Closed loops: a setup that fades away shows here. An open loop gets as many answers as it asks for. */
const series: readonly { readonly kind: PhaseKind; readonly heading: string }[] = [
  { kind: 'throughput', heading: 'Requests in each second under load' },
  { kind: 'websocket-connect', heading: 'WebSocket handshakes in each second' },
];

export function buildPerSecond(summary: RecordSummary): Block[] {
  return series.flatMap(({ kind, heading }) => buildSeries(summary, kind, heading));
}

function buildSeries(summary: RecordSummary, kind: PhaseKind, heading: string): Block[] {
  const rows = summary.variants.flatMap((variant, index) => {
    const counts = variant.phases[kind]?.completedPerSecond ?? [];
    if (counts.length < 2) return [];
    return [
      [
        say(titleVariants(summary)[index] ?? variant.name, 'strong'),
        say(drawSparkline(shortenSeries(counts, sparklineLength))),
        say(formatCount(Math.min(...counts))),
        say(formatCount(Math.max(...counts))),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    buildColumn('setup', { align: 'left' }),
    buildColumn('first to last second', { align: 'left' }),
    buildColumn('lowest'),
    buildColumn('highest'),
  ];
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', columns, rows },
  ];
}

/** A column for each phase that ran: `CPU per request, ms` at a fixed rate. */
const cpuColumns: readonly {
  readonly kind: PhaseKind;
  readonly group: string;
  readonly header: string;
  readonly fullHeader: string;
}[] = [
  { kind: 'latency', group: 'CPU per request, ms', header: 'fixed rate', fullHeader: 'CPU ms at a fixed rate' },
  { kind: 'throughput', group: 'CPU per request, ms', header: 'under load', fullHeader: 'CPU ms under load' },
  { kind: 'websocket-connect', group: 'CPU ms per', header: 'handshake', fullHeader: 'CPU ms per handshake' },
  { kind: 'websocket-echo', group: 'CPU ms per', header: 'message', fullHeader: 'CPU ms per message' },
  { kind: 'websocket-broadcast', group: 'CPU ms per', header: 'delivery', fullHeader: 'CPU ms per delivery' },
];

/** CPU and memory of each service, where a setup has several. */
export function buildServices(summary: RecordSummary): Block[] {
  const services = summary.variants.map(listServices);
  if (services.every((names) => names.length < 2)) return [];
  const ran = cpuColumns.filter(({ kind }) => summary.phases.includes(kind));
  const rows = summary.variants.flatMap((variant, index) =>
    (services[index] ?? []).map((service) => [
      say(titleVariants(summary)[index] ?? variant.name, 'strong'),
      say(service),
      ...ran.map(({ kind }) => cell(variant.phases[kind]?.cpuMsPerRequest?.[service], formatNumber)),
      cell(variant.peakMemoryBytes?.[service], formatMebibytes),
    ]),
  );
  const columns = [
    buildColumn('setup', { align: 'left' }),
    buildColumn('service', { align: 'left' }),
    ...ran.map(({ group, header, fullHeader }) => buildColumn(header, { group, fullHeader })),
    buildColumn('memory, MiB'),
  ];
  return [
    { kind: 'heading', text: 'CPU and memory by service' },
    { kind: 'table', columns, rows },
  ];
}

function listServices(variant: VariantSummary): string[] {
  const columns = [...Object.values(variant.phases).map((phase) => phase.cpuMsPerRequest), variant.peakMemoryBytes];
  return [...new Set(columns.flatMap((column) => Object.keys(column ?? {})))];
}

function cell(value: number | undefined, format: (value: number) => string): Text {
  return value === undefined ? say('–', 'muted') : say(format(value));
}

/** Per setup what really ran, as the running system told. */
export function describeVersions(summary: RecordSummary): Text[] {
  return summary.variants.map((variant, index) => {
    const versions = Object.entries(variant.versions).map(([name, version]) => `${name} ${version}`);
    const parts = [versions.join(', ') || 'versions unknown', ...describeSource(variant)];
    const path = variant.path === '/' ? '' : `, path ${variant.path}`;
    return say(`${titleVariants(summary)[index]}: ${parts.join('; ')}${path}`);
  });
}

function describeSource({ source }: VariantSummary): string[] {
  if (source === null) return [];
  const commit = source.commit === null ? '' : ` at ${source.commit.slice(0, 12)}`;
  return [
    `source ${source.directory}${commit}${source.isDirty === true ? ', with changes that are not committed' : ''}`,
  ];
}

export function describeEnvironment({ environment, toolVersion }: RecordSummary): Text[] {
  const { engine, pinning, cores } = environment;
  const machine = [
    environment.cpuModel,
    `${cores} ${cores === 1 ? 'core' : 'cores'}`,
    `${formatNumber(environment.memoryBytes / 1024 ** 3)} GiB`,
    environment.operatingSystem,
    environment.kernel,
    ...(environment.runnerImage === null ? [] : [`runner image ${environment.runnerImage}`]),
  ];
  const versions = Object.entries(engine.versions).map(([name, version]) => `, ${name} ${version}`);
  return [
    say(machine.join(', ')),
    say(`Engine ${engine.kind}${versions.join('')}: ${engine.reason}; ${networks[engine.network]}`),
    say(`Pinning: ${pinning.message}`),
    say(`channels-bench ${toolVersion}, Node ${environment.node}`),
  ];
}

export function buildRepeat({ command, seed }: RecordSummary): Block[] {
  return [
    { kind: 'paragraph', text: say(`Repeat it (seed ${seed}):`) },
    { kind: 'code', lines: [command] },
  ];
}
