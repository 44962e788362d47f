/** The chart itself: uPlot has the axes, the cursor and the selection; what is drawn is draw.ts's. */
import uPlot from 'uplot';
import { drawView } from './draw.ts';
import { formatTick, formatTimeTicks, nameUnit } from './format.ts';
import type { Palette } from './palette.ts';
import { findExtent, type Place, type View } from './view.ts';

export interface PlotOptions {
  readonly parent: HTMLElement;
  readonly readPalette: () => Palette;
  /** Seconds. */
  readonly onSpan: (from: number, to: number) => void;
  /** The same, many times in a second, until onRest or a while without. */
  readonly onGlide: (from: number, to: number) => void;
  readonly onRest: () => void;
  /** A point was pointed at; null: none is near. */
  readonly onPoint: (place: Place | null) => void;
  readonly onChoose: (place: Place) => void;
}

export interface Plot {
  /** `chosen`: the run whose details are open, or that the arrow keys have reached. */
  show(view: View, span: readonly [number, number], chosen: Place | null): void;
  destroy(): void;
}

const pointedWithin = 24;

export function createPlot({ parent, readPalette, onSpan, onGlide, onRest, onPoint, onChoose }: PlotOptions): Plot {
  let shown: { view: View; chosen: Place | null } | null = null;
  let plot: uPlot | null = null;
  let current: readonly [number, number] = [0, 1];
  let panFrom: { x: number; span: readonly [number, number] } | null = null;
  const size = () => ({ width: Math.max(260, parent.clientWidth - 10), height: parent.clientWidth < 560 ? 300 : 420 });

  const find = (event: MouseEvent): Place | null => {
    if (plot === null || shown === null) return null;
    const box = plot.over.getBoundingClientRect();
    return findAt(plot, shown.view, event.clientX - box.left, event.clientY - box.top);
  };

  const build = (): uPlot => {
    const colour = readPalette();
    const axis = {
      stroke: colour.soft,
      grid: { stroke: colour.grid, width: 1 },
      ticks: { stroke: colour.grid },
      font: '12px system-ui, sans-serif',
    };
    const made = new uPlot(
      {
        ...size(),
        legend: { show: false },
        padding: [14, 24, 0, 0],
        cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
        scales: { x: { time: true, range: () => [current[0], current[1]] }, y: { range: findRange } },
        series: [{}, { paths: () => null, points: { show: false } }],
        axes: [
          { ...axis, values: (_, ticks, __, ___, step) => formatTimeTicks(ticks, step) },
          {
            ...axis,
            size: 64,
            values: (_, ticks) =>
              shown === null
                ? []
                : ticks.map((tick) => formatTick(tick, shown?.view.metric.unit ?? 'ms', shown?.view.mode ?? 'raw')),
          },
        ],
        tzDate: (second) => uPlot.tzDate(new Date(second * 1000), 'UTC'),
        hooks: {
          draw: [(self) => shown !== null && drawView(self, shown.view, readPalette(), shown.chosen)],
          setSelect: [
            (self) => {
              const { left, width } = self.select;
              if (width > 4 && panFrom === null) onSpan(self.posToVal(left, 'x'), self.posToVal(left + width, 'x'));
              self.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
            },
          ],
        },
      },
      [[...current], findRange()],
      parent,
    );
    listen(made);
    return made;
  };

  const findRange = (): [number, number] => {
    const extent = shown === null ? null : findExtent(shown.view, ...current);
    return extent === null ? [0, 1] : [...extent];
  };

  const listen = ({ over }: uPlot): void => {
    let pressedAt = 0;
    // Before uPlot's own listener: with shift held the view is pushed, not selected.
    over.addEventListener(
      'mousedown',
      (event) => {
        pressedAt = event.clientX;
        if (!event.shiftKey) return;
        panFrom = { x: event.clientX, span: current };
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
    over.addEventListener('mousemove', (event) => {
      if (panFrom !== null) {
        const seconds = ((panFrom.x - event.clientX) / over.clientWidth) * (panFrom.span[1] - panFrom.span[0]);
        onGlide(panFrom.span[0] + seconds, panFrom.span[1] + seconds);
      } else onPoint(find(event));
    });
    over.addEventListener('mouseleave', () => onPoint(null));
    over.addEventListener('click', (event) => {
      const place = Math.abs(event.clientX - pressedAt) < 4 ? find(event) : null;
      if (place !== null && panFrom === null) onChoose(place);
    });
    over.addEventListener(
      'wheel',
      (event) => {
        // Without a key held the page scrolls, as everywhere.
        if (!event.ctrlKey && !event.shiftKey && !event.metaKey) return;
        event.preventDefault();
        const at =
          current[0] +
          ((event.clientX - over.getBoundingClientRect().left) / over.clientWidth) * (current[1] - current[0]);
        const factor = (event.deltaY || event.deltaX) > 0 ? 1.25 : 0.8;
        onGlide(at - (at - current[0]) * factor, at + (current[1] - at) * factor);
      },
      { passive: false },
    );
  };
  const endPan = (): void => {
    if (panFrom === null) return;
    onRest();
    // After the click that ends it.
    setTimeout(() => {
      panFrom = null;
    });
  };
  document.addEventListener('mouseup', endPan);
  const observer = new ResizeObserver(() => plot?.setSize(size()));
  observer.observe(parent);

  return {
    show(view, span, chosen) {
      const isNew = plot === null || shown?.view.metric !== view.metric || shown?.view.mode !== view.mode;
      shown = { view, chosen };
      current = span;
      if (isNew || plot === null) {
        plot?.destroy();
        plot = build();
      }
      const now = plot;
      now.setData([[...span], findRange()]);
      now.over.setAttribute('data-unit', nameUnit(view.metric.unit, view.mode));
    },
    destroy() {
      observer.disconnect();
      document.removeEventListener('mouseup', endPan);
      plot?.destroy();
    },
  };
}

/** The nearest run within reach of the pointer, in CSS pixels of the plot's area. */
function findAt(plot: uPlot, view: View, x: number, y: number): Place | null {
  let best: { place: Place; distance: number } | null = null;
  const [from, to] = [plot.posToVal(x - pointedWithin, 'x'), plot.posToVal(x + pointedWithin, 'x')];
  for (const shown of view.tracks) {
    const { seconds } = shown.track;
    let index = seconds.findIndex((second) => second >= from);
    if (index < 0) continue;
    for (; index < seconds.length && (seconds[index] as number) <= to; index++) {
      const value = shown.values[index] ?? null;
      if (value === null) continue;
      const distance = Math.hypot(plot.valToPos(seconds[index] as number, 'x') - x, plot.valToPos(value, 'y') - y);
      if (distance <= pointedWithin && (best === null || distance < best.distance))
        best = { place: { shown, index }, distance };
    }
  }
  return best?.place ?? null;
}
