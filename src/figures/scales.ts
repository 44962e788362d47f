/** Axes from values: from zero where the values are alike in size, in logarithms where their span is too large for that. */
import { scaleLinear, scaleLog } from 'd3-scale';

export interface Scale {
  /** Value → pixel. */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

export interface ScaleOptions {
  /** Ticks wanted, nearly. */
  readonly count: number;
  readonly kind: 'auto' | 'linear';
}

/** Beyond this ratio the small values on a linear axis cannot be told apart. */
const largestLinearSpan = 25;

/** An axis over values of 0 or more; zero is on it unless it is logarithmic. */
export function chooseScale(values: readonly number[], range: readonly [number, number], options: ScaleOptions): Scale {
  const positive = values.filter((value) => value > 0);
  const [low, high] = [Math.min(...positive), Math.max(...positive)];
  const isLog = options.kind === 'auto' && positive.length > 0 && high / low > largestLinearSpan;
  if (!isLog) return buildLinear([0, positive.length === 0 ? 1 : high], range, options.count);
  const scale = scaleLog([floorToStep(low), high * 1.05], [...range]);
  const ticks = chooseLogTicks(...(scale.domain() as [number, number]), options.count);
  const floor = scale.domain()[0] as number;
  return { place: (value) => scale(Math.max(floor, value)), ticks, isLog };
}

/** Ends of the axis are round numbers. */
export function buildLinear(domain: readonly [number, number], range: readonly [number, number], count: number): Scale {
  const scale = scaleLinear([...domain], [...range]).nice(count);
  return { place: (value) => scale(value), ticks: scale.ticks(count), isLog: false };
}

/** `2`, `0.5`, `1,000`: no digits beyond those that an axis needs. */
export function formatTick(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 6 }).replace('-', '−');
}

/** The next 1, 2 or 5 below: a bar on a logarithmic axis has to begin somewhere, and a reader has to see where. */
function floorToStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value * 0.9));
  const step = [5, 2, 1].find((one) => one * power <= value * 0.9) ?? 1;
  return step * power;
}

function chooseLogTicks(low: number, high: number, count: number): number[] {
  const list = (steps: readonly number[]) => {
    const found: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const step of steps) found.push(Number(`${step}e${power}`));
    }
    return found.filter((value) => value >= low * 0.999 && value <= high * 1.001);
  };
  const [all, few] = [list([1, 2, 5]), list([1])];
  return all.length <= count * 1.8 || few.length < 3 ? all : few;
}
