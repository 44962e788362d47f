/** The page of charts: what the address says is loaded and drawn, and what a reader does goes into the address. */
import type { SiteIndex, SiteMetric, SiteSetup } from '../pages/site-data.ts';
import { buildControls } from './controls.ts';
import { describePlace } from './describe-place.ts';
import { buildDetails } from './details.ts';
import { h } from './dom.ts';
import { formatTime, nameUnit } from './format.ts';
import { type ChartState, emptyState, formatHash, formatRun, parseHash } from './hash.ts';
import { listenToKeys } from './keyboard.ts';
import { buildLegend } from './legend.ts';
import { loadDetail } from './load.ts';
import { readPalette } from './palette.ts';
import { createPlot } from './plot.ts';
import { settleState } from './settle-state.ts';
import { findSpan, limitSpan, type Move, moveSpan, needsOlder, type Span } from './span.ts';
import { loadOlder, readTrack } from './tracks.ts';
import { buildView, findNearest, type Place, stepRun, type View } from './view.ts';

/** Milliseconds without a change of what is shown, after which the address follows it. */
const restMs = 200;

export function mountChart(root: HTMLElement, index: SiteIndex): void {
  const [controls, said, legend, details] = [
    h('div'),
    h('p', { className: 'status', attributes: { role: 'status' } }),
    h('div'),
    h('div', { attributes: { 'aria-live': 'polite' } }),
  ];
  const title = h('h2', { id: 'chart-title' });
  const area = h('div', {
    className: 'plot',
    tabIndex: 0,
    id: 'plot',
    attributes: { role: 'application', 'aria-labelledby': 'chart-title', 'aria-describedby': 'chart-help' },
  });
  const help = h('p', { className: 'note', id: 'chart-help' }, [
    'Drag to zoom; with Shift held to pan; Ctrl or Shift with the wheel zooms. By keyboard: arrow keys go from run to run and, up and down, from setup to setup, Enter opens a run, + and − zoom, Page Up and Page Down pan, Home and End go to the ends, Escape resets.',
  ]);
  root.replaceChildren(controls, title, area, said, legend, details, help);

  let state = emptyState;
  let view: View | null = null;
  let span: Span = [0, 1];
  let chosen: Place | null = null;
  let generation = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const plot = createPlot({
    parent: area,
    readPalette,
    onSpan: (from, to) => setSpan([from, to]),
    onGlide: (from, to) => glide([from, to]),
    onRest: () => change({}, false),
    onPoint: (place) => say(place === null ? '' : describe(place)),
    onChoose: (place) => choose(place),
  });

  const tracks = () => view?.tracks.map(({ track }) => track) ?? [];
  const say = (text: string) => {
    said.textContent = text;
  };
  const describe = (place: Place) => describePlace(place, view as View);

  /** `isStep`: worth going back to. */
  const change = (next: Partial<ChartState>, isStep = true): void => {
    const hash = formatHash({ ...state, ...next });
    if (hash !== location.hash) history[isStep ? 'pushState' : 'replaceState'](null, '', hash);
    void follow();
  };
  const setSpan = (wanted: Span): void => {
    const [from, to] = limitSpan(wanted, tracks());
    change({ range: { from, to } }, false);
  };
  /** A browser lets an address change only so often, and the rest of the page need not keep up: both follow when this rests. */
  const glide = (wanted: Span): void => {
    const [from, to] = limitSpan(wanted, tracks());
    span = [from, to];
    state = { ...state, range: { from, to } };
    if (view !== null) plot.show(view, span, chosen);
    clearTimeout(resting);
    resting = setTimeout(() => change({}, false), restMs);
  };
  /** `isHeld`: the key repeats by itself. */
  const move = (way: Move, isHeld = false): void => {
    if (way === 'reset') change({ range: 'newest' });
    else (isHeld ? glide : setSpan)(moveSpan(span, way));
  };
  const choose = (place: Place): void => {
    chosen = place;
    const { track } = place.shown;
    change({ run: { setup: track.setup.id, second: track.seconds[place.index] as number } });
  };

  async function follow(): Promise<void> {
    clearTimeout(resting);
    const mine = ++generation;
    const parsed = parseHash(location.hash);
    const { setups, metric, words } = settleState(index, parsed.state);
    state = { ...parsed.state, setups: setups.map(({ id }) => id), metric: metric.key };
    const problems = [...parsed.ignored.map((text) => `${text} was not understood`), ...words];
    try {
      for (const setup of setups) if (readTrack(setup, metric.key) === null) await loadOlder(setup, metric.key);
      if (mine === generation) draw(setups, metric, problems);
      // The newest are shown at once; older ones come as far as they are asked for.
      for (const setup of setups) {
        for (
          let track = readTrack(setup, metric.key);
          track !== null && needsOlder(state.range, track);
          track = readTrack(setup, metric.key)
        ) {
          if (mine !== generation || !(await loadOlder(setup, metric.key))) break;
          draw(setups, metric, problems);
        }
      }
      if (mine === generation) await openRun();
    } catch (error) {
      if (mine === generation) sayFailure(error as Error);
    }
  }

  function draw(setups: readonly SiteSetup[], metric: SiteMetric, problems: readonly string[]): void {
    const all = setups.flatMap((setup) => readTrack(setup, metric.key) ?? []);
    view = buildView(
      all.map((track) => ({ track, place: index.setups.indexOf(track.setup) })),
      metric,
      state,
    );
    span = findSpan(state.range, all);
    if (chosen !== null) chosen = findAgain(chosen);
    const focused = document.activeElement?.id ?? '';
    controls.replaceChildren(buildControls({ index, state, metric, span, onChange: change, onMove: move }));
    if (focused !== '' && controls.contains(document.getElementById(focused)))
      document.getElementById(focused)?.focus();
    title.textContent = `${metric.title}, ${nameUnit(metric.unit, state.mode)}: ${setups.map((setup) => setup.title).join(', ')}`;
    const hasRatio = view.tracks.some(({ values }) => values.some((value) => value !== null));
    say(
      [
        ...problems,
        ...(hasRatio
          ? []
          : [
              state.mode === 'ratio'
                ? 'No control ran beside these runs; choose “as measured”.'
                : 'No run has this figure.',
            ]),
      ].join('. '),
    );
    legend.replaceChildren(buildLegend(view, readPalette()));
    plot.show(view, span, chosen);
    performance.mark('channels-bench-usable');
  }

  const findAgain = ({ shown, index: at }: Place): Place | null => {
    const again = view?.tracks.find(({ track }) => track.setup === shown.track.setup);
    return again === undefined ? null : findNearest(again, shown.track.seconds[at] as number);
  };

  async function openRun(): Promise<void> {
    const { run, first } = state;
    if (run === null || view === null) {
      details.replaceChildren();
      return;
    }
    const shown = view.tracks.find(({ track }) => track.setup.id === run.setup);
    const place = shown === undefined ? null : findNearest(shown, run.second);
    if (place === null || place.shown.track.seconds[place.index] !== run.second) {
      details.replaceChildren(h('p', { className: 'status' }, ['The run of this address is not among those shown.']));
      return;
    }
    const mine = generation;
    const { track } = place.shown;
    const detail = await loadDetail(track.setup.id, place.index + track.firstRun);
    if (mine !== generation) return;
    chosen = place;
    plot.show(view, span, chosen);
    const close = button('Close', () => change({ run: null }));
    const compare =
      first === null || first.setup !== run.setup || first.second === run.second
        ? button('Compare with another run', () => {
            change({ first: run });
            say('Now open the other run.');
          })
        : h('a', { href: `compare.html#setup=${run.setup}&a=${first.second}&b=${run.second}` }, [
            `Compare with the run of ${formatTime(first.second)}`,
          ]);
    const heading = h('h2', {}, [`${track.setup.title}: run of ${formatTime(run.second)}`]);
    const link = h('a', { href: `setups/${track.setup.id}.html` }, ['Tables of this setup']);
    details.replaceChildren(
      h('section', { className: 'panel', id: 'details', attributes: { 'data-run': formatRun(run) } }, [
        heading,
        buildDetails(detail, place, view.metric),
        h('p', {}, [compare, ' ', close, ' ', link]),
      ]),
    );
  }

  function sayFailure(error: Error): void {
    said.replaceChildren(
      `${error.message} `,
      button('Try again', () => void follow()),
    );
  }

  const go = (place: Place | null): void => {
    if (place === null || view === null) return;
    chosen = place;
    const second = place.shown.track.seconds[place.index] as number;
    const width = span[1] - span[0];
    if (second < span[0] || second > span[1]) setSpan([second - width / 2, second + width / 2]);
    else plot.show(view, span, chosen);
    say(describe(place));
  };
  const current = (): Place | null => {
    const [only] = view?.tracks ?? [];
    return chosen ?? (only === undefined ? null : findNearest(only, span[1]));
  };
  const step = (way: 1 | -1): void => {
    const place = current();
    go(chosen === null || place === null ? place : stepRun(place, way));
  };
  const turn = (way: 1 | -1): void => {
    const place = current();
    if (place === null || view === null) return;
    const at = view.tracks.indexOf(place.shown);
    const next = view.tracks[(at + way + view.tracks.length) % view.tracks.length];
    if (next !== undefined) go(findNearest(next, place.shown.track.seconds[place.index] as number));
  };
  const end = (way: 1 | -1): void => {
    const shown = current()?.shown;
    if (shown !== undefined) go(findNearest(shown, way === 1 ? Number.MAX_SAFE_INTEGER : 0));
  };
  const open = (): void => {
    const place = current();
    if (place !== null) choose(place);
  };
  listenToKeys(area, { step, turn, end, move, open });

  addEventListener('hashchange', () => void follow());
  addEventListener('popstate', () => void follow());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void follow());
  void follow();
}

function button(text: string, onPress: () => void): HTMLElement {
  const made = h('button', { type: 'button' }, [text]);
  made.addEventListener('click', onPress);
  return made;
}
