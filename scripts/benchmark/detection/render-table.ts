import { binomialInterval } from '../../../src/statistics/binomial-interval.ts';
import { conditions, plan, servers } from './conditions.ts';
import { isFlaggedByLastValue, pairWithPrevious } from './last-value-rule.ts';
import type { RunLine } from './run-line.ts';

const percent = (fraction: number, digits = 0) => `${(100 * fraction).toFixed(digits)} %`;

/** The section of docs/statistics.md: the table, and where and when it was measured. */
export function renderDetection(runs: readonly RunLine[]): string {
  const paired = pairWithPrevious(runs);
  const describeRow = (title: string, name: string, among: readonly string[]) => {
    const found = paired.filter(({ run }) => among.includes(run.server) && run.condition === name);
    return [title, name, ...describe(found)];
  };
  const rows = [
    ...servers.flatMap((server) => conditions.map(({ name }) => describeRow(server, name, [server]))),
    ...conditions.map(({ name }) => describeRow('both', name, servers)),
  ];
  const header = [
    'Server',
    'Slower by (CPU)',
    'Runs',
    'regressed',
    '95 % interval of the rate',
    'CPU estimate, median',
    'Longest run',
    'last value, 110 %',
    'last value, 200 %',
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const first = runs[0];
  const last = runs.at(-1);
  const where =
    first === undefined || last === undefined
      ? 'Nothing has been measured yet.'
      : `Measured from ${first.finishedAt.slice(0, 10)} to ${last.finishedAt.slice(0, 10)} on ${first.machine.cpuModel}, ${first.machine.cores} cores, kernel ${first.machine.kernel}, at ${[...new Set(runs.map(({ commit }) => commit.slice(0, 9)))].join(', ')}.`;
  return [
    line(header),
    line(header.map((_, index) => (index < 2 ? ':---' : '---:'))),
    ...rows.map(line),
    '',
    `${where} Every run: \`${plan.join(' ')}\`, so 8 starts of both sides, and 12 more where those look suspicious.`,
  ].join('\n');
}

function describe(found: readonly { run: RunLine; previous: RunLine | null }[]): string[] {
  const count = (is: (one: (typeof found)[number]) => boolean | null) => {
    const judged = found.map(is).filter((one) => one !== null);
    return judged.length === 0 ? '–' : `${judged.filter(Boolean).length} of ${judged.length}`;
  };
  if (found.length === 0) return ['0', '–', '–', '–', '–', '–', '–'];
  const regressed = found.filter(({ run }) => run.verdict === 'regressed').length;
  const { low, high } = binomialInterval(regressed, found.length);
  const estimates = found
    .map(({ run }) => run.metrics['load-cpu']?.change ?? run.metrics['latency-cpu']?.change ?? null)
    .filter((change) => change !== null)
    .sort((a, b) => a - b);
  const median = estimates[estimates.length >> 1];
  return [
    String(found.length),
    `${regressed} of ${found.length}`,
    `${percent(low)} to ${percent(high)}`,
    median === undefined ? '–' : `${median >= 0 ? '+' : ''}${percent(median, 1)}`,
    `${Math.max(...found.map(({ run }) => run.seconds)).toFixed(0)} s`,
    count(({ run, previous }) => isFlaggedByLastValue(run, previous, 1.1)),
    count(({ run, previous }) => isFlaggedByLastValue(run, previous, 2)),
  ];
}
