/**
 * Seeded randomness: sfc32 (Chris Doty-Humphrey's small fast counter generator, PractRand), 128 bits of state, seeded by
 * splitmix32 and run in for 12 rounds as its author recommends. The same seed gives the same sequence on every machine.
 */

/** Uniform in [0, 1) with 32 bits of resolution. */
export type Random = () => number;

/** `seed`: an integer from 0 to 2^32 - 1; anything else throws a RangeError. */
export function createSeededRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) throw new RangeError(`not a 32 bit seed: ${seed}`);
  const split = splitmix32(seed);
  let a = split();
  let b = split();
  let c = split();
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A fresh 32 bit seed out of a sequence, for a part that gets randomness of its own. */
export function drawSeed(random: Random): number {
  return Math.floor(random() * 2 ** 32);
}

/** Fisher-Yates; returns a new array. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
}
