/** What every function of this folder refuses, as RangeErrors: a wrong argument here is a mistake of the caller. */

/** Every value a finite number. */
export function requireFinite(values: readonly number[]): void {
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) throw new RangeError(`value ${index} is not a finite number: ${value}`);
  }
}

export function requireCount(values: readonly number[], least: number): void {
  requireFinite(values);
  if (values.length < least) throw new RangeError(`needs at least ${least} values, got ${values.length}`);
}

/** Strictly between 0 and 1. */
export function requireProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1: ${value}`);
}

/** Finite and 0 or more. */
export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be 0 or a positive number: ${value}`);
}

export function requireInteger(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be an integer of at least ${least}: ${value}`);
  }
}
