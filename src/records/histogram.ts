/**
 * Latency histograms: HdrHistogram with 3 significant digits (0.1 % of the value) in whole microseconds, stored in its
 * compressed V2 form, which other HdrHistogram tools read too. http://hdrhistogram.org
 */
import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64, type Histogram } from 'hdr-histogram-js';

export type { Histogram };

const significantDigits = 3;
/** Ten times what the widest histogram needs: what is longer could unpack to anything. */
const maxEncodedLength = 262_144;
/** Most servers answer within it; a larger value makes a histogram grow, and a small one is cheap to unpack. */
const initialHighestMicroseconds = 16_000;
/** One report asks for the same histogram several times: a table, pairs and pooled figures all begin with it. */
const maxUnpacked = 512;
const unpacked = new Map<string, Histogram>();

/** An empty histogram of microseconds from 1 µs up; grows when a value is larger. */
export function createHistogram(): Histogram {
  return build({
    bitBucketSize: 32,
    autoResize: true,
    lowestDiscernibleValue: 1,
    highestTrackableValue: initialHighestMicroseconds,
    numberOfSignificantValueDigits: significantDigits,
  });
}

/** Records a duration in milliseconds. Below 1 µs counts as 1 µs; negative or not finite throws a RangeError. */
export function recordMs(histogram: Histogram, ms: number): void {
  if (!(ms >= 0) || ms === Number.POSITIVE_INFINITY) throw new RangeError(`not a duration: ${ms} ms`);
  histogram.recordValue(Math.max(1, Math.round(ms * 1000)));
}

export function encodeHistogram(histogram: Histogram): string {
  return encodeIntoCompressedBase64(histogram);
}

/** For reading alone, as the next caller gets the same one. Throws a RangeError when the text is not a compressed V2 histogram. */
export function decodeHistogram(encoded: string): Histogram {
  if (encoded.length > maxEncodedLength) {
    throw new RangeError(`not a histogram of ours: ${encoded.length} characters, more than ${maxEncodedLength}`);
  }
  const known = unpacked.get(encoded);
  if (known !== undefined) return known;
  try {
    const histogram = decodeFromCompressedBase64(encoded, 32, false);
    if (unpacked.size === maxUnpacked) unpacked.clear();
    unpacked.set(encoded, histogram);
    return histogram;
  } catch (cause) {
    throw new RangeError(`not a compressed HDR histogram: ${encoded.slice(0, 24)}…`, { cause });
  }
}

/** One histogram that holds the values of all; empty for none. */
export function mergeHistograms(encoded: readonly string[]): Histogram {
  const [first] = encoded;
  if (first !== undefined && encoded.length === 1) return decodeHistogram(first);
  const merged = createHistogram();
  for (const one of encoded) merged.add(decodeHistogram(one));
  return merged;
}

/** The q-th percentile (0 < q <= 100) in ms, or null when the histogram is empty. */
export function percentileMs(histogram: Histogram, q: number): number | null {
  return histogram.totalCount === 0 ? null : histogram.getValueAtPercentile(q) / 1000;
}
