/** Draws a view on the canvas that uPlot has prepared with its axes. */
import type uPlot from 'uplot';
import { formatChange } from './format.ts';
import { chooseShape, outline, type Palette } from './palette.ts';
import type { Track } from './track.ts';
import { listVisible, type Place, type ShownTrack, thinOut, type View } from './view.ts';

/** Where runs have fewer pixels than this they are drawn as columns. */
const pixelsPerRun = 1.5;
/** Of levels, by the place of the setup. */
const dashes: readonly (readonly number[])[] = [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2]];

export function drawView(plot: uPlot, view: View, palette: Palette, chosen: Place | null): void {
  const { ctx, bbox } = plot;
  const [from, to] = [plot.scales['x']?.min ?? 0, plot.scales['x']?.max ?? 1];
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  const labels: Label[] = [];
  for (const shown of view.tracks) drawShifts(plot, view, shown, palette, labels);
  for (const shown of view.tracks) drawBreaks(plot, shown, palette);
  for (const shown of view.tracks) drawRuns(plot, view, shown, palette, [from, to]);
  for (const shown of view.tracks) drawLevels(plot, view, shown, palette);
  if (chosen !== null) drawChosen(plot, chosen, palette);
  ctx.restore();
}

const placeX = (plot: uPlot, second: number) => plot.valToPos(second, 'x', true);
const placeY = (plot: uPlot, value: number) => plot.valToPos(value, 'y', true);

/** Where on the canvas a text stands. */
interface Label {
  readonly left: number;
  readonly right: number;
  readonly line: number;
}

/** A band over the commits that may have done it, and how much it was, below what `labels` already has there. */
function drawShifts(plot: uPlot, { metric }: View, { track }: ShownTrack, palette: Palette, labels: Label[]): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  for (const shift of track.setup.shifts.filter((one) => one.metric === metric.key)) {
    const [after, until] = [shift.after, shift.until].map((run) => track.seconds[run - track.firstRun]);
    if (until === undefined) continue;
    const [left, right] = [placeX(plot, after ?? until), placeX(plot, until)];
    ctx.fillStyle = palette.shade;
    ctx.fillRect(left, bbox.top, Math.max(2 * ratio, right - left), bbox.height);
    ctx.fillStyle = shift.accepted !== null ? palette.soft : shift.change > 0 ? palette.bad : palette.good;
    ctx.font = `600 ${12 * ratio}px system-ui, sans-serif`;
    ctx.textAlign = 'left';
    const text = `${formatChange(shift.change, metric.better)}${shift.accepted !== null ? ' accepted' : ''}`;
    const { width } = ctx.measureText(text);
    const fits = right + width + 6 * ratio < bbox.left + bbox.width;
    const start = fits ? right + 6 * ratio : left - width - 6 * ratio;
    const label = { left: start, right: start + width, line: 0 };
    const isTaken = (line: number) =>
      labels.some((one) => one.line === line && one.left < label.right && label.left < one.right);
    while (isTaken(label.line)) label.line++;
    labels.push(label);
    ctx.fillText(text, start, bbox.top + (14 + 15 * label.line) * ratio);
  }
}

/** A dotted line where the configuration of the benchmark became another: what lies on its two sides is not compared. */
function drawBreaks(plot: uPlot, { track, breaks }: ShownTrack, palette: Palette): void {
  const { ctx, bbox } = plot;
  ctx.strokeStyle = palette.soft;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash([2 * devicePixelRatio, 3 * devicePixelRatio]);
  for (const index of breaks) {
    const x = placeX(plot, track.seconds[index] as number);
    ctx.stroke(new Path2D(`M${x} ${bbox.top}v${bbox.height}`));
  }
  ctx.setLineDash([]);
}

function drawRuns(
  plot: uPlot,
  view: View,
  shown: ShownTrack,
  palette: Palette,
  [from, to]: readonly [number, number],
): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const { track } = shown;
  const positions = listVisible(shown, from, to);
  const colour = (machine: number) => chooseColour(view, track, machine, palette);
  if (positions.length > bbox.width / ratio / pixelsPerRun) {
    for (const { machine, low, high, at } of thinOut(shown, positions, from, to, Math.floor(bbox.width / ratio))) {
      ctx.fillStyle = colour(machine);
      const [top, bottom] = [placeY(plot, high), placeY(plot, low)];
      ctx.fillRect(
        placeX(plot, at) - ratio / 2,
        top - ratio,
        ratio * 1.2,
        Math.max(2 * ratio, bottom - top + 2 * ratio),
      );
    }
  } else {
    const shape = chooseShape(shown.place);
    const size = Math.min(7, Math.max(3.5, (1.4 * bbox.width) / ratio / positions.length));
    for (const index of positions) {
      const x = placeX(plot, track.seconds[index] as number);
      const y = placeY(plot, shown.values[index] as number);
      ctx.strokeStyle = ctx.fillStyle = colour(track.machine[index] as number);
      const [low, high] = [shown.lows[index] ?? null, shown.highs[index] ?? null];
      if (low !== null && high !== null) {
        ctx.lineWidth = ratio;
        ctx.beginPath();
        ctx.moveTo(x, placeY(plot, low));
        ctx.lineTo(x, placeY(plot, high));
        ctx.stroke();
      }
      ctx.fill(new Path2D(outline(shape, x, y, size * ratio)));
    }
  }
  drawMarks(plot, view, shown, positions, palette);
}

/** Suspected runs have a ring, accepted ones a flag. */
function drawMarks(
  plot: uPlot,
  { metric }: View,
  { track, values }: ShownTrack,
  positions: readonly number[],
  palette: Palette,
): void {
  const { ctx } = plot;
  const ratio = devicePixelRatio;
  const accepted = new Set(
    track.setup.accepted.filter((one) => one.metric === null || one.metric === metric.key).map(({ run }) => run),
  );
  for (const index of positions) {
    const run = index + track.firstRun;
    if (!track.suspected.has(run) && !accepted.has(run)) continue;
    const x = placeX(plot, track.seconds[index] as number);
    const y = placeY(plot, values[index] as number);
    ctx.lineWidth = 2 * ratio;
    if (track.suspected.has(run)) {
      ctx.strokeStyle = palette.warn;
      ctx.stroke(new Path2D(outline('circle', x, y, 15 * ratio)));
    }
    if (accepted.has(run)) {
      ctx.strokeStyle = ctx.fillStyle = palette.good;
      ctx.stroke(new Path2D(`M${x} ${y}V${y - 20 * ratio}`));
      ctx.fill(new Path2D(`M${x} ${y - 20 * ratio}l${9 * ratio} ${4 * ratio}l${-9 * ratio} ${4 * ratio}Z`));
    }
  }
}

/** In the colour of their machine: each has levels of its own. */
function drawLevels(plot: uPlot, view: View, { track, levels, place }: ShownTrack, palette: Palette): void {
  const { ctx } = plot;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.setLineDash((dashes[place % dashes.length] as readonly number[]).map((one) => one * devicePixelRatio));
  for (const { from, to, value } of levels) {
    const y = placeY(plot, value);
    ctx.strokeStyle = chooseColour(view, track, track.machine[from] as number, palette);
    ctx.beginPath();
    ctx.moveTo(placeX(plot, track.seconds[from] as number), y);
    ctx.lineTo(placeX(plot, track.seconds[to] as number), y);
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

function chooseColour({ machines }: View, { setup }: Track, machine: number, palette: Palette): string {
  const place = machines.indexOf(setup.machines[machine] ?? '');
  return palette.machines[place % palette.machines.length] as string;
}

function drawChosen(plot: uPlot, { shown, index }: Place, palette: Palette): void {
  const { ctx } = plot;
  const [second, value] = [shown.track.seconds[index], shown.values[index] ?? null];
  if (second === undefined || value === null) return;
  const [x, y] = [placeX(plot, second), placeY(plot, value)];
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 2 * devicePixelRatio;
  ctx.stroke(new Path2D(outline('square', x, y, 15 * devicePixelRatio)));
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, plot.bbox.top);
  ctx.lineTo(x, plot.bbox.top + plot.bbox.height);
  ctx.stroke();
}
