/**
 * What the noise of a shared machine can move: percentiles, rates, lateness. It gets a few attempts, of which one has to
 * satisfy every such expectation together, as no amount of luck makes a wrong generator right. They are stated with
 * expect…(); whatever is stated with node:assert, above all every count, fails the test at once, in whichever attempt.
 */
import { readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';

const maxAttempts = 10;
const quietShare = 0.1;
const quietPatienceMs = 20_000;

class PerhapsNoise extends Error {}

/** Tells as a diagnostic of the test how many attempts it needed, and what was wrong with those that failed. */
export async function inOneOfSeveralAttempts(
  test: Pick<TestContext, 'diagnostic'>,
  attempt: () => Promise<void>,
): Promise<void> {
  for (let number = 1; ; number++) {
    try {
      await attempt();
      test.diagnostic(`attempts needed: ${number} of at most ${maxAttempts}`);
      return;
    } catch (error) {
      if (!(error instanceof PerhapsNoise)) throw error;
      test.diagnostic(`attempt ${number}, perhaps noise: ${error.message}`);
      if (number === maxAttempts) throw error;
      await waitForQuiet();
    }
  }
}

export function expectWithin(actual: number, expected: number, tolerance: number, what: string): void {
  expectThat(Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, expected ${expected} ± ${tolerance}`);
}

export function expectRatio(ratio: number, least: number, most: number, what: string): void {
  expectThat(
    ratio >= least && ratio <= most,
    `${what}: ratio ${ratio.toFixed(3)}, expected ${least.toFixed(2)} to ${most.toFixed(2)}`,
  );
}

export function expectThat(isSo: boolean, message: string): void {
  if (!isSo) throw new PerhapsNoise(message);
}

/** Until other programs leave the cores alone for half a second; goes on all the same after 20 s. */
async function waitForQuiet(): Promise<void> {
  const deadlineMs = performance.now() + quietPatienceMs;
  let before = readCpuTicks();
  while (performance.now() < deadlineMs) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const after = readCpuTicks();
    if (after.busy - before.busy <= quietShare * (after.all - before.all)) return;
    before = after;
  }
}

/** user nice system idle iowait irq softirq steal, over all cores. proc_stat(5) */
function readCpuTicks(): { busy: number; all: number } {
  const ticks = (/^cpu +(.*)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1] ?? '').split(' ').slice(0, 8).map(Number);
  const all = ticks.reduce((sum, one) => sum + one, 0);
  return { busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}
