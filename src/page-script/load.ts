/** Data files of the site, each fetched once, and again only when that failed. */
import {
  type MetricColumns,
  type RunColumns,
  type RunDetail,
  type RunDetails,
  type RunTitles,
  runsPerChunk,
  runsPerDetails,
  type SiteIndex,
} from '../pages/site-data.ts';

export class LoadError extends Error {}

const loading = new Map<string, Promise<unknown>>();

export function loadIndex(): Promise<SiteIndex> {
  return load<SiteIndex>(
    'data/index.json',
    (content) => Array.isArray(content.setups) && Array.isArray(content.metrics),
  );
}

export function loadRuns(setup: string, chunk: number): Promise<RunColumns> {
  return load<RunColumns>(
    `data/${setup}/runs-${chunk}.json`,
    ({ finishedAt, commit, branch, machine, configuration }) =>
      areEquallyLong([finishedAt, commit, branch, machine, configuration]) && finishedAt.length <= runsPerChunk,
  );
}

export function loadMetric(setup: string, metric: string, chunk: number): Promise<MetricColumns> {
  return load<MetricColumns>(
    `data/${setup}/${metric}-${chunk}.json`,
    ({ value, low, high, ratio, ratioLow, ratioHigh, suspected }) =>
      Array.isArray(suspected) && areEquallyLong([value, low, high, ratio, ratioLow, ratioHigh]),
  );
}

export function loadTitles(setup: string, chunk: number): Promise<RunTitles> {
  return load<RunTitles>(`data/${setup}/titles-${chunk}.json`, Array.isArray);
}

export async function loadDetail(setup: string, run: number): Promise<RunDetail> {
  const details = await load<RunDetails>(
    `data/${setup}/details-${Math.floor(run / runsPerDetails)}.json`,
    Array.isArray,
  );
  const detail = details[run % runsPerDetails];
  if (detail === undefined) throw new LoadError(`The details of run ${run} of ${setup} are missing.`);
  return detail;
}

function areEquallyLong(columns: readonly (readonly unknown[])[]): boolean {
  return columns.every((column) => Array.isArray(column) && column.length === columns[0]?.length);
}

function load<Content>(path: string, isRight: (content: Content) => boolean): Promise<Content> {
  const known = loading.get(path) as Promise<Content> | undefined;
  if (known !== undefined) return known;
  const started = fetchJson<Content>(path, isRight);
  loading.set(path, started);
  started.catch(() => loading.delete(path));
  return started;
}

async function fetchJson<Content>(path: string, isRight: (content: Content) => boolean): Promise<Content> {
  if (location.protocol === 'file:') {
    throw new LoadError(
      'Charts need a web server: a browser lets a page that was opened as a file read no other file.',
    );
  }
  const response = await fetch(path).catch(() => null);
  if (response === null) throw new LoadError(`${path} could not be fetched: no answer.`);
  if (!response.ok) throw new LoadError(`${path} could not be fetched: status ${response.status}.`);
  const content = (await response.json().catch(() => null)) as Content | null;
  if (content === null || !isRight(content))
    throw new LoadError(`${path} is not what it should be: the page may be half uploaded.`);
  return content;
}
