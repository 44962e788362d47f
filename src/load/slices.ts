/** Which target a closed loop loads when. */
import { dealBlocks } from './deal-blocks.ts';
import type { Random } from './random.ts';

export interface Slice {
  readonly target: number;
  readonly durationMs: number;
  /** Whether the slice lasts until its last answer has come, because another target's slice follows. */
  readonly isDrained: boolean;
}

/** One slice for one target; for several, slices of about `sliceMs`, equally many and equally long for each target. */
export function planSlices(
  spec: { readonly durationSeconds: number; readonly sliceMs: number },
  targets: number,
  random: Random,
): readonly Slice[] {
  const durationMs = spec.durationSeconds * 1000;
  if (targets === 1) return [{ target: 0, durationMs, isDrained: false }];
  const perTarget = Math.max(1, Math.round(durationMs / spec.sliceMs / targets));
  const count = perTarget * targets;
  return [...dealBlocks(count, targets, random)].map((target) => ({
    target,
    durationMs: durationMs / count,
    isDrained: true,
  }));
}
