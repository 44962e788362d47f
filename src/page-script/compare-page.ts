/** Two runs of a setup side by side: chosen here or by the address. */
import type { RunDetail, SiteIndex, SiteMetric, SiteSetup } from '../pages/site-data.ts';
import { runsPerChunk } from '../pages/site-data.ts';
import { buildCurves } from './curves.ts';
import { externalLink, h, table } from './dom.ts';
import { formatValue } from './format.ts';
import { loadDetail, loadMetric } from './load.ts';
import { addTitles, listRuns } from './run-list.ts';
import { type ListedRun, nameRun, needsNoTitles, searchRuns } from './search-runs.ts';

const most = 100;
type Side = 'a' | 'b';

export function mountCompare(root: HTMLElement, index: SiteIndex): void {
  const [controls, said, result] = [
    h('div', { className: 'controls' }),
    h('p', { className: 'status', attributes: { role: 'status' } }),
    h('div'),
  ];
  root.replaceChildren(controls, said, result);
  let generation = 0;

  async function follow(): Promise<void> {
    const mine = ++generation;
    const parameters = new URLSearchParams(location.hash.replace(/^#/, ''));
    const wanted = parameters.get('setup');
    const setup = index.setups.find(({ id }) => id === wanted) ?? (index.setups[0] as SiteSetup);
    said.textContent = wanted === null || setup.id === wanted ? '' : `There is no setup ${wanted.slice(0, 60)}.`;
    try {
      const runs = await listRuns(setup);
      if (mine !== generation) return;
      const find = (side: Side) => runs.find(({ second }) => String(second) === parameters.get(side));
      // Without an address: the newest and the one before.
      const [a, b] = [find('a') ?? runs.at(-2) ?? runs.at(-1), find('b') ?? runs.at(-1)];
      if (a === undefined || b === undefined) return;
      for (const side of ['a', 'b'] as const)
        if (parameters.get(side) !== null && find(side) === undefined)
          said.textContent = `The run ${side.toUpperCase()} of this address is not in the history.`;
      showControls(setup, runs, { a, b });
      const details = await Promise.all([a, b].map(({ run }) => loadDetail(setup.id, run)));
      const tables = await buildMetrics(index, setup, a, b);
      if (mine !== generation) return;
      result.replaceChildren(
        ...buildResult(details as [RunDetail, RunDetail], tables, [nameRun(a), nameRun(b)], root.clientWidth),
      );
    } catch (error) {
      if (mine !== generation) return;
      const again = h('button', { type: 'button' }, ['Try again']);
      again.addEventListener('click', () => void follow());
      said.replaceChildren(`${(error as Error).message} `, again);
    }
  }

  function showControls(setup: SiteSetup, runs: readonly ListedRun[], chosen: Record<Side, ListedRun>): void {
    const go = (id: string, a: number | null, b: number | null) => {
      const parameters = new URLSearchParams({
        setup: id,
        ...(a === null ? {} : { a: String(a) }),
        ...(b === null ? {} : { b: String(b) }),
      });
      history.pushState(null, '', `#${parameters}`);
      void follow();
    };
    const setups = h(
      'select',
      { id: 'compare-setup' },
      index.setups.map(({ id, title }) => h('option', { value: id }, [title])),
    );
    setups.value = setup.id;
    setups.addEventListener('change', () => go(setups.value, null, null));
    const pick = (side: Side) => {
      const list = h('select', { id: `compare-${side}` });
      const fill = (text: string, among: readonly ListedRun[]) => {
        const found = searchRuns(among, text, most);
        const all = text === '' && !found.includes(chosen[side]) ? [chosen[side], ...found] : found;
        list.replaceChildren(...all.map((run) => h('option', { value: String(run.second) }, [nameRun(run)])));
        list.value = String(chosen[side].second);
      };
      fill('', runs);
      const search = h('input', { type: 'search', id: `search-${side}`, placeholder: 'commit, date or title' });
      search.addEventListener('input', () => {
        const text = search.value;
        if (needsNoTitles(text)) fill(text, runs);
        else
          addTitles(setup, runs).then(
            // Somebody may have typed on meanwhile.
            (titled) => search.value === text && fill(text, titled),
            (error: unknown) => {
              said.textContent = (error as Error).message;
            },
          );
      });
      list.addEventListener('change', () => {
        const second = Number(list.value);
        go(setup.id, side === 'a' ? second : chosen.a.second, side === 'b' ? second : chosen.b.second);
      });
      const name = `Run ${side.toUpperCase()}`;
      return [h('label', {}, [`Find ${name}`, search]), h('label', {}, [name, list])];
    };
    const focused = document.activeElement?.id ?? '';
    controls.replaceChildren(h('label', {}, ['Setup', setups]), ...pick('a'), ...pick('b'));
    if (focused !== '' && controls.contains(document.getElementById(focused)))
      document.getElementById(focused)?.focus();
  }

  addEventListener('hashchange', () => void follow());
  addEventListener('popstate', () => void follow());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void follow());
  void follow();
}

async function buildMetrics(
  index: SiteIndex,
  setup: SiteSetup,
  a: ListedRun,
  b: ListedRun,
): Promise<(Node | string)[][]> {
  const metrics = index.metrics.filter(({ key }) => setup.metrics.includes(key));
  return Promise.all(
    metrics.map(async (metric) => {
      const read = async ({ run }: ListedRun) => {
        const columns = await loadMetric(setup.id, metric.key, Math.floor(run / runsPerChunk));
        const at = run % runsPerChunk;
        return { value: columns.value[at] ?? null, ratio: columns.ratio[at] ?? null };
      };
      const [one, other] = await Promise.all([read(a), read(b)]);
      return [
        metric.title,
        show(one.value, metric),
        show(other.value, metric),
        change(one.value, other.value),
        change(one.ratio, other.ratio),
      ];
    }),
  );
}

function show(value: number | null, { unit }: SiteMetric): string {
  return value === null ? '–' : formatValue(value, unit, 'raw');
}

function change(from: number | null, to: number | null): string {
  if (from === null || to === null || from === 0) return '–';
  const percent = (to / from - 1) * 100;
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}

function buildResult(
  [a, b]: readonly [RunDetail, RunDetail],
  metrics: readonly (readonly (Node | string)[])[],
  names: readonly [string, string],
  width: number,
): HTMLElement[] {
  const plotWidth = Math.max(260, Math.min(640, (width > 900 ? width / 2 : width) - 40));
  const curves = a.percentiles.flatMap((one) => {
    const other = b.percentiles.find(({ phase }) => phase === one.phase);
    return other === undefined ? [] : [buildCurves(one, other, names, plotWidth)];
  });
  const facts = (['Commit', 'Title', 'Author'] as const).map((name) => [
    name,
    ...[a, b].map((one) => describe(one, name)),
  ]);
  const versions = [...new Set([...Object.keys(a.versions), ...Object.keys(b.versions)])]
    .filter((name) => a.versions[name] !== b.versions[name])
    .map((name) => [name, a.versions[name] ?? '–', b.versions[name] ?? '–']);
  return [
    table(
      ['Run', `A: ${names[0]}`, `B: ${names[1]}`],
      [...facts, ...versions],
      'The two runs and the versions that differ',
    ),
    h('h2', {}, ['All figures']),
    table(['Figure', 'A', 'B', 'as measured', 'beside the control'], metrics, 'All figures of both runs'),
    h('p', { className: 'note' }, [
      'Two single runs: a difference may be chance. “Beside the control” leaves out what the machines differ by.',
    ]),
    ...(curves.length > 0 ? curves : [h('p', { className: 'muted' }, ['One of these runs kept no percentiles.'])]),
  ];
}

function describe(detail: RunDetail, name: 'Commit' | 'Title' | 'Author'): Node | string {
  if (name === 'Title') return detail.title ?? '–';
  if (name === 'Author') return detail.author ?? '–';
  return detail.commit === null ? 'not known' : externalLink(detail.commitUrl, detail.commit.slice(0, 12));
}
