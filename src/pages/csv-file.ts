/** All runs of a setup as CSV, one line each: small enough to lie beside a page. `history export` writes all that is known. */
import { writeCell } from '../exchange/write-csv.ts';
import type { HistoryEntry } from '../records/history-entry.ts';
import { metricTable } from '../records/metrics.ts';
import type { SiteFile, WholeSetup } from './trend-site.ts';

export function buildCsvFile({ id, entries }: WholeSetup): SiteFile {
  const metrics = metricTable.filter(({ key }) => entries.some((entry) => entry.metrics[key] !== undefined));
  const names = metrics.flatMap(({ key, unit }) => [`${key} (${unit})`, `${key} ratio_to_control`]);
  const lines = entries.map((entry) =>
    [
      ...[entry.runId, entry.finishedAt, entry.commit, entry.ref, entry.cpuModel, entry.configurationDigest],
      ...metrics.flatMap(({ key }) => readFigure(entry, key)),
    ].map(writeCell),
  );
  const head = ['run', 'finished_at', 'commit', 'ref', 'cpu_model', 'configuration', ...names].map(writeCell);
  return { path: `data/${id}.csv`, content: [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('') };
}

function readFigure({ metrics }: HistoryEntry, key: string): (number | null)[] {
  const figure = metrics[key];
  if (figure === undefined) return [null, null];
  const { value, lnRatioToControl } = figure;
  return [value, lnRatioToControl === null ? null : Number(Math.exp(lnRatioToControl).toPrecision(7))];
}
