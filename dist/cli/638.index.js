export const id = 638;
export const ids = [638];
export const modules = {

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ findVariantDifferences),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   Ov: () => (/* binding */ compareVariants),
/* harmony export */   cG: () => (/* binding */ findDifferences)
/* harmony export */ });
/** Settings that change no figure, or that are compared in another way. */
const settingsWithoutEffect = new Set(['seed', 'outputDirectory', 'baseline', 'install', 'setups', 'source']);
function findDifferences(baseline, current) {
    const before = describeEnvironment(baseline);
    const after = describeEnvironment(current);
    const environment = Object.keys(after).flatMap((name) => describeChange(name, before[name], after[name]));
    return [...describeEnd(baseline), ...environment, ...findChangedSettings(baseline, current)];
}
/** What two variants did not have in common: path, source, versions of what ran. */
function compareVariants(before, after) {
    return [
        ...compare('path', before.path, after.path),
        ...compare('source', describeSource(before), describeSource(after)),
        ...compareNames(before.versions, after.versions),
    ];
}
/** Values that differ between two lists of names and values, by name. */
function compareNames(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => compare(name, before[name], after[name]));
}
function findVariantDifferences(before, after) {
    return [
        ...(before.setupDigest === after.setupDigest ? [] : ['the files of the setup differ']),
        ...compareVariants(before, after).map(phrase),
    ].map((difference) => `${after.title}: ${difference}`);
}
function describeEnd({ status, finishedRounds, plannedRounds }) {
    if (status === 'complete')
        return [];
    const how = status === 'interrupted' ? 'was interrupted' : 'failed';
    return [`the baseline ${how} after ${finishedRounds} of ${plannedRounds} rounds`];
}
function describeEnvironment({ environment, toolVersion }) {
    return {
        CPU: environment.cpuModel,
        cores: String(environment.cores),
        'operating system': environment.operatingSystem,
        'runner image': environment.runnerImage ?? 'none',
        engine: environment.engine.kind,
        network: environment.engine.network,
        pinning: environment.pinning.message,
        'channels-bench': toolVersion,
    };
}
function findChangedSettings(baseline, current) {
    const before = flatten(baseline.settings);
    const after = flatten(current.settings);
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => !settingsWithoutEffect.has(name.split('.')[0] ?? name))
        .flatMap((name) => describeChange(`setting ${name}`, before.get(name), after.get(name)));
}
/** `{latency: {ratePerSecond: 300}}` → `latency.ratePerSecond` = `300`. Lists are one value. */
function flatten(settings, prefix = '') {
    const flat = new Map();
    for (const [key, value] of Object.entries(settings)) {
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            for (const [name, text] of flatten(value, `${prefix}${key}.`))
                flat.set(name, text);
        }
        else {
            flat.set(`${prefix}${key}`, Array.isArray(value) ? value.join(',') : String(value));
        }
    }
    return flat;
}
function describeSource({ source }) {
    if (source === null)
        return 'none';
    return `${source.commit?.slice(0, 12) ?? source.directory}${source.isDirty === true ? ' with changes' : ''}`;
}
function describeChange(name, before, after) {
    return compare(name, before, after).map(phrase);
}
function compare(name, before, after) {
    return before === after ? [] : [{ name, before: before ?? null, after: after ?? null }];
}
function phrase({ name, before, after }) {
    return `${name} was ${before ?? 'unknown'}, is ${after ?? 'unknown'}`;
}


/***/ }),

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Ke: () => (/* binding */ toWorse),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   _j: () => (/* binding */ toFraction),
/* harmony export */   i1: () => (/* binding */ nameMetric),
/* harmony export */   p6: () => (/* binding */ describeDirection),
/* harmony export */   vw: () => (/* binding */ formatIntervalOfSize),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   x3: () => (/* binding */ formatSignedInterval)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/** Changes in words and per cent. Inside they are logs with positive for worse; a reader sees the metric's own direction. */

function findMetric(key) {
    return _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((metric) => metric.key === key);
}
/** ln(head/base) with positive for worse → fraction in the metric's own direction: requests/s that fell are negative. */
function toFraction(key, change) {
    return Math.expm1(findMetric(key).better === 'higher' ? -change : change);
}
/** A fraction as an ln change for the worse: 5 % of p50 is a rise, 5 % of requests/s is a fall. */
function toWorse(key, fraction) {
    return findMetric(key).better === 'higher' ? -Math.log1p(-Math.min(fraction, 0.999)) : Math.log1p(fraction);
}
/** Without a sign: `0.4 %`, `7.1 %`, `23.4 %`, `140 %`. */
function formatSize(fraction) {
    const percent = Math.abs(fraction) * 100;
    // Rounded before the choice of digits, so that 99.96 becomes 100 and not 100.0.
    return `${percent >= 99.95 ? Math.round(percent).toLocaleString('en') : percent.toFixed(1)} %`;
}
/** With its sign, in the metric's own direction: `+7.1 %`, `−0.8 %`, `0.0 %`. */
function formatSigned(key, change) {
    return signed(toFraction(key, change));
}
/** A limit that somebody chose: `5 %`, `2.5 %`. */
function formatMargin(fraction) {
    return `${Number((fraction * 100).toPrecision(4))} %`;
}
/** Of a stated change, in its direction: `5.2 to 9.0 %`. */
function formatIntervalOfSize(key, { low, high }) {
    const sizes = [Math.abs(toFraction(key, low)), Math.abs(toFraction(key, high))].sort((a, b) => a - b);
    return `${withoutUnit(formatSize(sizes[0] ?? 0))} to ${formatSize(sizes[1] ?? 0)}`;
}
/** Signed, from the lowest figure to the highest: `−0.8 to +1.4 %`. */
function formatSignedInterval(key, { low, high }) {
    const [from, to] = [toFraction(key, low), toFraction(key, high)].sort((a, b) => a - b);
    return `${withoutUnit(signed(from ?? 0))} to ${signed(to ?? 0)}`;
}
/** How the metric is called within a sentence. */
function nameMetric(key) {
    return key === 'throughput' ? 'throughput' : findMetric(key).title;
}
/** The adjective of a change: latencies are slower or faster, all else is higher or lower. */
function describeDirection(key, direction) {
    const { unit, better } = findMetric(key);
    const isTime = (unit === 'ms' || unit === 'seconds') && !key.endsWith('-cpu');
    if (isTime)
        return direction === 'worse' ? 'slower' : 'faster';
    return (direction === 'worse') === (better === 'higher') ? 'lower' : 'higher';
}
function signed(fraction) {
    const size = formatSize(fraction);
    if (/^0(\.0)? %$/.test(size))
        return size;
    return fraction < 0 ? `−${size}` : `+${size}`;
}
function withoutUnit(text) {
    return text.replace(/ %$/, '');
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ findBlamed),
/* harmony export */   QY: () => (/* binding */ nameSides),
/* harmony export */   di: () => (/* binding */ readPairContexts),
/* harmony export */   e_: () => (/* binding */ findAbsentPairs),
/* harmony export */   hm: () => (/* binding */ listPhases),
/* harmony export */   nR: () => (/* binding */ titlePair)
/* harmony export */ });
/* harmony import */ var _records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7117);
/** What is known of a pair before its figures are looked at: its rounds by stage, how the two sides are called, who failed. */


/** The pairs that are judged by their ratios; those with a control are for the stored baseline. */
function readPairContexts(record) {
    return (record.comparison?.pairs ?? []).flatMap((pair) => {
        const head = findVariant(record, pair.head);
        const base = findVariant(record, pair.base);
        if (pair.kind === 'control' || head === undefined || base === undefined)
            return [];
        const planned = record.plan.rounds.flatMap((round) => {
            const stage = judgedStage(round.stage);
            return stage !== null && round.arms.includes(pair.head) && round.arms.includes(pair.base)
                ? [{ index: round.index, stage }]
                : [];
        });
        const byIndex = new Map(record.rounds.map((round) => [round.index, round]));
        const count = (stage) => planned.filter((one) => one.stage === stage).length;
        return [
            {
                record,
                head,
                base,
                comparison: pair.kind,
                names: nameSides(pair, head, base),
                rounds: planned.flatMap(({ index, stage }) => {
                    const round = byIndex.get(index);
                    return round === undefined ? [] : [{ round, stage }];
                }),
                planned: { screen: count('screen'), confirm: count('confirm') },
                paired: (0,_records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .pairRounds */ ._)(record, pair.head, pair.base),
            },
        ];
    });
}
/** Rounds that were compared without stages are a screen that nothing followed. */
function judgedStage(stage) {
    switch (stage) {
        case 'plain':
        case 'screen':
            return 'screen';
        case 'confirm':
            return 'confirm';
        case 'control':
            return null;
    }
}
function findVariant(record, name) {
    return record.variants.find((variant) => variant.name === name);
}
/** A branch or tag stays as it is; forty digits in every heading help nobody. */
function shortenHash(ref) {
    return ref !== null && /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 12) : ref;
}
/** How the two sides of a pair are called. */
function nameSides(pair, head, base) {
    if (pair.kind === 'revision') {
        const ref = shortenHash(base.source?.ref ?? base.source?.commit ?? null);
        return { head: 'head', base: ref === null ? 'base' : `base (${ref})` };
    }
    return head.title === base.title ? { head: head.name, base: base.name } : { head: head.title, base: base.title };
}
/** The phases that the run measured or, when no round got that far, meant to measure. */
function listPhases(record) {
    const ran = new Set(record.rounds.flatMap((round) => round.phases.map((phase) => phase.kind)));
    const asked = record.settings['phases'];
    const meant = Array.isArray(asked) ? asked : ['latency', 'throughput'];
    return _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseKinds */ .zK.filter((kind) => (ran.size > 0 ? ran.has(kind) : meant.includes(kind)));
}
/** Which side a failed round names in its message; null when it names neither: the machine, the generator, a signal. */
function findBlamed(message, { head, base }) {
    const names = (name) => new RegExp(`(^|[\\s"'])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[:\\s"',]|$)`).test(message);
    // A name may be the beginning of the other's: daphne, daphne@main.
    const [isHead, isBase] = [names(head.name), names(base.name)];
    return isHead === isBase ? null : isHead ? 'head' : 'base';
}
/** `Daphne: head against base (main)`, `Daphne against Gunicorn`. */
function titlePair({ comparison, head, names }) {
    const sides = `${names.head} against ${names.base}`;
    return comparison === 'revision' ? `${head.title}: ${sides}` : sides;
}
/** Pairs of which the record does not hold both variants: a setup that was to be compared and never ran. */
function findAbsentPairs(record) {
    return (record.comparison?.pairs ?? []).flatMap((pair) => {
        const absent = [pair.head, pair.base].filter((name) => findVariant(record, name) === undefined);
        if (pair.kind === 'control' || absent.length === 0)
            return [];
        const nothing = { measured: 0, planned: 0 };
        const isHead = absent.includes(pair.head);
        return [
            {
                head: pair.head,
                base: pair.base,
                comparison: pair.kind,
                title: `${pair.head} against ${pair.base}`,
                names: { head: pair.head, base: pair.base },
                verdicts: [],
                absolutes: [],
                screen: nothing,
                confirm: nothing,
                notes: [],
                kind: isHead ? 'missing' : 'invalid',
                failsCheck: isHead,
                sentence: `${absent.join(' and ')} is not in this run, so there is nothing to compare`,
            },
        ];
    });
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ openMetrics),
/* harmony export */   Tu: () => (/* binding */ countSamples),
/* harmony export */   gm: () => (/* binding */ divideCpu)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
/* harmony import */ var _summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9349);
/** One figure from the valid rounds of a variant in one kind of phase. */


/** Several metrics of one phase: their histograms are unpacked once. `valid` must not be empty. */
function openMetrics(valid) {
    const readAll = once(() => (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHistograms */ .Q7)(valid.map((arm) => arm.latencyHistogram)));
    const readLast = once(() => (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHistograms */ .Q7)(valid.flatMap((arm) => arm.messages?.receivers?.last ?? [])));
    return (key) => compute(key, valid, { readAll, readLast });
}
/** Right answers of an arm that a percentile is taken of: of the last receivers there is one for each message. */
function countSamples(key, arm, sockets) {
    return key === 'delivery-last-p50' ? Math.floor(arm.completed / Math.max(1, sockets)) : arm.completed;
}
function compute(key, valid, { readAll, readLast }) {
    switch (key) {
        case 'latency-p50':
        case 'load-p50':
        case 'connect-p50':
        case 'echo-p50':
        case 'delivery-p50':
            return percentile(readAll, 50);
        case 'latency-p90':
            return percentile(readAll, 90);
        case 'latency-p95':
        case 'echo-p95':
            return percentile(readAll, 95);
        case 'latency-p99':
        case 'load-p99':
        case 'connect-p99':
        case 'echo-p99':
        case 'delivery-p99':
            return percentile(readAll, 99);
        case 'delivery-last-p50':
            return percentile(readLast, 50);
        case 'latency-error-rate':
        case 'load-error-rate':
        case 'connect-error-rate':
        case 'echo-error-rate':
        case 'delivery-error-rate':
            return computeErrorRate(valid);
        case 'latency-cpu':
        case 'load-cpu':
        case 'connect-cpu':
        case 'echo-cpu':
        case 'delivery-cpu':
            return computeCpu(valid);
        case 'throughput':
        case 'connect-rate':
        case 'deliveries':
            return computeRate(valid);
        case 'capacity':
            return computeCapacity(valid);
    }
}
function percentile(read, q) {
    return (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileMs */ .OZ)(read(), q) ?? { reason: 'no right answer' };
}
function computeErrorRate(valid) {
    const { total, requests } = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumErrors */ .jY)(valid);
    return requests === 0 ? { reason: 'no requests' } : total / requests;
}
function computeCpu(valid) {
    const byService = divideCpu(valid);
    if (byService === null)
        return { reason: 'the engine cannot know' };
    return Object.values(byService).reduce((sum, ms) => sum + ms, 0);
}
function computeRate(valid) {
    const seconds = valid.reduce((sum, arm) => sum + arm.activeSeconds, 0);
    return seconds === 0 ? { reason: 'no time under load' } : sumCompleted(valid) / seconds;
}
/** The middle of the rounds' capacities; between the two middle ones their mean. */
function computeCapacity(valid) {
    const sorted = valid
        .map((arm) => arm.capacityPerSecond)
        .filter((rate) => rate !== null)
        .sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? { reason: 'no rate was held' } : (lower + upper) / 2;
}
function sumCompleted(arms) {
    return arms.reduce((sum, arm) => sum + arm.completed, 0);
}
/** CPU ms per right answer by service. Rounds in which the engine could not tell are left out, with their answers. */
function divideCpu(valid) {
    const known = valid.filter((arm) => arm.serverCpuMs !== null);
    const completed = sumCompleted(known);
    if (completed === 0)
        return null;
    const sums = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumByService */ .Ad)(known.map((arm) => arm.serverCpuMs).filter((cpu) => cpu !== null));
    return Object.fromEntries(Object.entries(sums).map(([service, ms]) => [service, ms / completed]));
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainJsonFailure)
/* harmony export */ });
/** Why JSON.parse refused a text. */
function explainJsonFailure(text, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    // Where the text ends is where the parser wanted more.
    if (/Unexpected end|Unterminated string/.test(message) || position >= text.trimEnd().length) {
        return { reason: 'is truncated: it ends in the middle', isTruncated: true };
    }
    const word = /(?<=[[:,]\s*)-?(?:NaN|Infinity)(?=\s*[\],}])/.exec(text);
    return { reason: word === null ? `is not JSON: ${message}` : `is not JSON: it holds ${word[0]}`, isTruncated: false };
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ percentileMs),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   pr: () => (/* binding */ decodeHistogram)
/* harmony export */ });
/* unused harmony exports createHistogram, recordMs, encodeHistogram */
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2960);
/**
 * Latency histograms: HdrHistogram with 3 significant digits (0.1 % of the value) in whole microseconds, stored in its
 * compressed V2 form, which other HdrHistogram tools read too. http://hdrhistogram.org
 */

const significantDigits = 3;
/** Ten times what the widest histogram needs: what is longer could unpack to anything. */
const maxEncodedLength = 262_144;
/** Most servers answer within it; a larger value makes a histogram grow, and a small one is cheap to unpack. */
const initialHighestMicroseconds = 16_000;
/** One report asks for the same histogram several times: a table, pairs and pooled figures all begin with it. */
const maxUnpacked = 512;
const unpacked = new Map();
/** An empty histogram of microseconds from 1 µs up; grows when a value is larger. */
function createHistogram() {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .jq)({
        bitBucketSize: 32,
        autoResize: true,
        lowestDiscernibleValue: 1,
        highestTrackableValue: initialHighestMicroseconds,
        numberOfSignificantValueDigits: significantDigits,
    });
}
/** Records a duration in milliseconds. Below 1 µs counts as 1 µs; negative or not finite throws a RangeError. */
function recordMs(histogram, ms) {
    if (!(ms >= 0) || ms === Number.POSITIVE_INFINITY)
        throw new RangeError(`not a duration: ${ms} ms`);
    histogram.recordValue(Math.max(1, Math.round(ms * 1000)));
}
function encodeHistogram(histogram) {
    return encodeIntoCompressedBase64(histogram);
}
/** For reading alone, as the next caller gets the same one. Throws a RangeError when the text is not a compressed V2 histogram. */
function decodeHistogram(encoded) {
    if (encoded.length > maxEncodedLength) {
        throw new RangeError(`not a histogram of ours: ${encoded.length} characters, more than ${maxEncodedLength}`);
    }
    const known = unpacked.get(encoded);
    if (known !== undefined)
        return known;
    try {
        const histogram = (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFromCompressedBase64 */ .Vc)(encoded, 32, false);
        if (unpacked.size === maxUnpacked)
            unpacked.clear();
        unpacked.set(encoded, histogram);
        return histogram;
    }
    catch (cause) {
        throw new RangeError(`not a compressed HDR histogram: ${encoded.slice(0, 24)}…`, { cause });
    }
}
/** One histogram that holds the values of all; empty for none. */
function mergeHistograms(encoded) {
    const [first] = encoded;
    if (first !== undefined && encoded.length === 1)
        return decodeHistogram(first);
    const merged = createHistogram();
    for (const one of encoded)
        merged.add(decodeHistogram(one));
    return merged;
}
/** The q-th percentile (0 < q <= 100) in ms, or null when the histogram is empty. */
function percentileMs(histogram, q) {
    return histogram.totalCount === 0 ? null : histogram.getValueAtPercentile(q) / 1000;
}


/***/ }),

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listRoundPhases)
/* harmony export */ });
/** A variant's part in every phase that ran, in the order of the rounds; valid or not. */
function listRoundPhases({ rounds }, variant) {
    return rounds.flatMap((round) => round.phases.flatMap((phase) => phase.arms
        .filter((arm) => arm.variant === variant)
        .map((arm) => ({
        round: round.index,
        phase: phase.kind,
        asked: phase.asked,
        wallSeconds: phase.wallSeconds,
        arm,
    }))));
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metricTable)
/* harmony export */ });
const httpMetrics = [
    { key: 'latency-p50', phase: 'latency', title: 'p50 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-p90', phase: 'latency', title: 'p90 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-p95', phase: 'latency', title: 'p95 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-p99', phase: 'latency', title: 'p99 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-error-rate', phase: 'latency', title: 'errors at a fixed rate', unit: 'fraction', better: 'lower' },
    { key: 'latency-cpu', phase: 'latency', title: 'CPU per request at a fixed rate', unit: 'ms', better: 'lower' },
    { key: 'throughput', phase: 'throughput', title: 'requests/s', unit: 'per-second', better: 'higher' },
    { key: 'load-p50', phase: 'throughput', title: 'p50 under load', unit: 'ms', better: 'lower' },
    { key: 'load-p99', phase: 'throughput', title: 'p99 under load', unit: 'ms', better: 'lower' },
    { key: 'load-error-rate', phase: 'throughput', title: 'errors under load', unit: 'fraction', better: 'lower' },
    { key: 'load-cpu', phase: 'throughput', title: 'CPU per request under load', unit: 'ms', better: 'lower' },
    { key: 'capacity', phase: 'capacity', title: 'capacity', unit: 'per-second', better: 'higher' },
];
const [connect, echo, broadcast] = ['websocket-connect', 'websocket-echo', 'websocket-broadcast'];
const webSocketMetrics = [
    { key: 'connect-rate', phase: connect, title: 'connects/s', unit: 'per-second', better: 'higher' },
    { key: 'connect-p50', phase: connect, title: 'p50 handshake', unit: 'ms', better: 'lower' },
    { key: 'connect-p99', phase: connect, title: 'p99 handshake', unit: 'ms', better: 'lower' },
    { key: 'connect-error-rate', phase: connect, title: 'failed handshakes', unit: 'fraction', better: 'lower' },
    { key: 'connect-cpu', phase: connect, title: 'CPU per handshake', unit: 'ms', better: 'lower' },
    { key: 'echo-p50', phase: echo, title: 'p50 echo', unit: 'ms', better: 'lower' },
    { key: 'echo-p95', phase: echo, title: 'p95 echo', unit: 'ms', better: 'lower' },
    { key: 'echo-p99', phase: echo, title: 'p99 echo', unit: 'ms', better: 'lower' },
    { key: 'echo-error-rate', phase: echo, title: 'lost messages', unit: 'fraction', better: 'lower' },
    { key: 'echo-cpu', phase: echo, title: 'CPU per message', unit: 'ms', better: 'lower' },
    { key: 'delivery-p50', phase: broadcast, title: 'p50 delivery', unit: 'ms', better: 'lower' },
    { key: 'delivery-p99', phase: broadcast, title: 'p99 delivery', unit: 'ms', better: 'lower' },
    { key: 'delivery-last-p50', phase: broadcast, title: 'p50 of the last receiver', unit: 'ms', better: 'lower' },
    { key: 'deliveries', phase: broadcast, title: 'deliveries/s', unit: 'per-second', better: 'higher' },
    { key: 'delivery-error-rate', phase: broadcast, title: 'lost deliveries', unit: 'fraction', better: 'lower' },
    { key: 'delivery-cpu', phase: broadcast, title: 'CPU per delivery', unit: 'ms', better: 'lower' },
];
const metricTable = [
    ...httpMetrics,
    ...webSocketMetrics,
    { key: 'peak-memory', phase: null, title: 'peak memory', unit: 'bytes', better: 'lower' },
    { key: 'start-time', phase: null, title: 'time to start', unit: 'seconds', better: 'lower' },
];


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDifferences),
/* harmony export */   _: () => (/* binding */ pairRounds)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/**
 * The rounds in which two variants ran side by side, as pairs of figures: what every judgement starts from. One pair is
 * one fresh start of both; requests within a round are never samples of their own.
 */


/** In the order of the rounds. Empty when the two never shared a round. */
function pairRounds(record, head, base) {
    const planned = new Map(record.plan.rounds.map((round) => [round.index, round]));
    const pairs = [];
    const dropped = [];
    for (const round of record.rounds) {
        const plan = planned.get(round.index);
        if (plan === undefined || !plan.arms.includes(head) || !plan.arms.includes(base))
            continue;
        const { stage } = plan;
        if (round.phases.length === 0) {
            dropped.push({
                round: round.index,
                stage,
                phase: null,
                reason: round.failure?.message ?? 'nothing was measured',
            });
            continue;
        }
        const byRepeat = [];
        const seen = new Map();
        for (const phase of round.phases) {
            const repeat = seen.get(phase.kind) ?? 0;
            seen.set(phase.kind, repeat + 1);
            const arms = { head: findArm(phase, head), base: findArm(phase, base) };
            const reason = explainDrop(arms, { head, base });
            if (reason !== null) {
                dropped.push({ round: round.index, stage, phase: phase.kind, reason });
                continue;
            }
            byRepeat[repeat] ??= new Map();
            const figures = byRepeat[repeat];
            for (const [key, pair] of readFigures(round.index, phase, arms))
                figures.set(key, pair);
        }
        const startedFirst = plan.arms[0] ?? head;
        for (const [repeat, figures] of byRepeat.entries()) {
            if (figures !== undefined && figures.size > 0) {
                pairs.push({ round: round.index, repeat, stage, startedFirst, figures });
            }
        }
    }
    return { pairs, dropped };
}
/** ln(head/base) of one metric over all pairs that have it, positive when head is worse. */
function readDifferences(pairs, key) {
    const sign = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((metric) => metric.key === key)?.better === 'higher' ? -1 : 1;
    return pairs.flatMap(({ figures }) => {
        const pair = figures.get(key);
        // `0 +` keeps a difference of nothing from becoming -0.
        return pair === undefined ? [] : [0 + sign * Math.log(pair.head / pair.base)];
    });
}
function findArm(phase, variant) {
    return phase.arms.find((arm) => arm.variant === variant);
}
function explainDrop(arms, names) {
    for (const side of ['head', 'base']) {
        const arm = arms[side];
        if (arm === undefined)
            return `${names[side]} was not measured`;
        const broken = arm.checks.filter(({ isMet }) => !isMet).map(({ message }) => message);
        if (!arm.isValid)
            return `${names[side]}: ${broken.join('; ') || 'invalid'}`;
    }
    return null;
}
/** A ratio needs two positive figures: a figure of 0 or none is no pair, and says nothing about the change. */
function readFigures(round, phase, arms) {
    const measure = (arm) => {
        const one = { round, phase: phase.kind, asked: phase.asked, wallSeconds: phase.wallSeconds, arm };
        const measureOne = (0,_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .measureMetrics */ .WO)([one]);
        return (key) => {
            const value = measureOne(key);
            return value.kind === 'measured' && value.value > 0 ? value.value : null;
        };
    };
    const [ofHead, ofBase] = [measure(arms.head), measure(arms.base)];
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.flatMap((metric) => {
        if (metric.phase !== phase.kind)
            return [];
        const [head, base] = [ofHead(metric.key), ofBase(metric.key)];
        return head === null || base === null ? [] : [[metric.key, { head, base }]];
    });
}


/***/ }),

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   n: () => (/* binding */ describeIssue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4522);
/* harmony import */ var _explain_json_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5553);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7739);




const maxListedProblems = 50;
/** Ten times the longest that 3 digits from 1 µs to minutes can need; a longer one could be a decompression bomb. */
const maxEncodedHistogramLength = 300_000;
/**
 * Throws a BenchError 'record-unreadable': truncated, no JSON, not ours, of a later version, or with a list of all
 * problems and their places. `source` is named in the message.
 */
function parseRecord(text, source) {
    const json = parseJson(text, source);
    checkIsOurs(json, source);
    const parsed = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSchema */ .fi.safeParse(json);
    if (!parsed.success)
        throw malformed(source, parsed.error.issues.map(describeIssue));
    const problems = [...findUnknownVariants(parsed.data), ...findBrokenHistograms(parsed.data)];
    if (problems.length > 0)
        throw malformed(source, problems);
    return parsed.data;
}
/** A zod issue with its JSON path: `rounds[0].phases[1].seed: …`. */
function describeIssue(issue) {
    const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return `${path.replace(/^\./, '') || 'the whole file'}: ${issue.message}`;
}
function parseJson(text, source) {
    if (text.trim() === '') {
        throw unreadable(source, 'is empty', 'The run that should have written it did not end; measure again.');
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const { reason, isTruncated } = (0,_explain_json_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainJsonFailure */ .G)(text, cause);
        const hint = isTruncated ? 'Copy the whole file again.' : 'Give a record.json that channels-bench wrote.';
        throw unreadable(source, reason, hint, cause);
    }
}
function checkIsOurs(json, source) {
    const fields = typeof json === 'object' && json !== null ? json : {};
    if (fields['kind'] !== _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKind */ .wg) {
        const what = `is JSON, but not a record of Channels Bench: its kind is ${quote(fields['kind'])}, not "${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKind */ .wg}"`;
        throw unreadable(source, what, 'Give a record.json that channels-bench wrote.');
    }
    const version = fields['schemaVersion'];
    if (typeof version === 'number' && version > _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSchemaVersion */ .x2) {
        const what = `is a record of schema version ${version}; this version of channels-bench reads up to ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSchemaVersion */ .x2}`;
        throw unreadable(source, what, 'Update channels-bench to read it.');
    }
}
function quote(value) {
    return value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 60) ?? String(value));
}
function findUnknownVariants(record) {
    const names = record.variants.map((variant) => variant.name);
    const known = new Set(names);
    const problems = names
        .map((name, index) => names.indexOf(name) === index ? null : `variants[${index}].name: ${quote(name)} a second time`)
        .filter((problem) => problem !== null);
    const check = (variant, path) => {
        if (!known.has(variant))
            problems.push(`${path}: ${quote(variant)} is none of the record's variants`);
    };
    for (const [r, round] of record.rounds.entries()) {
        for (const [a, arm] of round.arms.entries())
            check(arm.variant, `rounds[${r}].arms[${a}].variant`);
        for (const [p, phase] of round.phases.entries()) {
            for (const [a, arm] of phase.arms.entries())
                check(arm.variant, `rounds[${r}].phases[${p}].arms[${a}].variant`);
        }
    }
    for (const [p, { head, base }] of record.profiles.entries()) {
        check(head, `profiles[${p}].head`);
        check(base, `profiles[${p}].base`);
    }
    return problems;
}
function findBrokenHistograms(record) {
    const problems = [];
    const check = (encoded, path) => {
        if (encoded !== null && !isHistogram(encoded))
            problems.push(`${path}: not a compressed HDR histogram`);
    };
    for (const [r, round] of record.rounds.entries()) {
        for (const [p, phase] of round.phases.entries()) {
            const path = `rounds[${r}].phases[${p}]`;
            check(phase.generator.latenessHistogram, `${path}.generator.latenessHistogram`);
            for (const [a, arm] of phase.arms.entries()) {
                check(arm.latencyHistogram, `${path}.arms[${a}].latencyHistogram`);
                for (const [name, encoded] of Object.entries(arm.messages?.receivers ?? {})) {
                    check(encoded, `${path}.arms[${a}].messages.receivers.${name}`);
                }
            }
        }
    }
    return problems;
}
function isHistogram(encoded) {
    if (encoded.length > maxEncodedHistogramLength)
        return false;
    try {
        (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHistogram */ .pr)(encoded);
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(source, what, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchError */ .L('record-unreadable', `${source} ${what}`, { hint, cause });
}
function malformed(source, problems) {
    const more = problems.length - maxListedProblems;
    const details = more > 0 ? [...problems.slice(0, maxListedProblems), `… and ${more} more`] : problems;
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchError */ .L('record-unreadable', `${source} is a record with ${count}`, {
        hint: 'It was changed after it was written, or another version wrote it; docs/record.schema.json describes the form.',
        details,
    });
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ isWebSocketPhase),
/* harmony export */   mG: () => (/* binding */ countedThings),
/* harmony export */   zK: () => (/* binding */ phaseKinds)
/* harmony export */ });
/** The kinds of load, in the order in which tables and reports name them. Plain data without imports. */
const phaseKinds = [
    'latency',
    'throughput',
    'capacity',
    'websocket-connect',
    'websocket-echo',
    'websocket-broadcast',
];
function isWebSocketPhase(kind) {
    return kind.startsWith('websocket-');
}
/** What a phase counts: `12 of 3,000 messages`. */
const countedThings = {
    latency: { one: 'request', many: 'requests' },
    throughput: { one: 'request', many: 'requests' },
    capacity: { one: 'request', many: 'requests' },
    'websocket-connect': { one: 'handshake', many: 'handshakes' },
    'websocket-echo': { one: 'message', many: 'messages' },
    'websocket-broadcast': { one: 'delivery', many: 'deliveries' },
};


/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wg: () => (/* binding */ recordKind),
  fi: () => (/* binding */ recordSchema),
  x2: () => (/* binding */ recordSchemaVersion)
});

// UNUSED EXPORTS: roundStages

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
;// CONCATENATED MODULE: ./.build/js/src/records/phase-schema.js
/** A phase in the record: what was asked, what was counted for each arm, and whether it may be believed. */


const finite = schemas/* number */.aig();
const nonNegative = schemas/* number */.aig().min(0);
const count = schemas/* int */.Whr().min(0);
const timestamp = iso/* datetime */.w$();
const seed = schemas/* int */.Whr().min(0).max(0xffff_ffff);
const validityRules = [
    'attained-rate',
    'lateness',
    'generator-cpu',
    'errors',
    'timeouts',
    'status',
    'body',
    'loss',
    'corruption',
    'order',
    'sockets',
    'server-alive',
    'throttling',
    'ended-early',
];
/** One rule of validity with the number it was judged by. */
const validityCheckSchema = schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(validityRules),
    isMet: schemas/* boolean */.zMY(),
    /** The number seen; null where it could not be known. */
    value: finite.nullable(),
    limit: finite.nullable(),
    /** For people: `attained 187.2 of 300 requests/s (62.4 %, at least 99 %)`. */
    message: schemas/* string */.YjP(),
});
const errorCountsSchema = schemas/* strictObject */.rej({
    connect: count,
    reset: count,
    closed: count,
    timeout: count,
    lost: count.default(0),
    corrupted: count.default(0),
    status: count,
    body: count,
    other: count,
});
/** What became of messages and sockets in a WebSocket phase, beside the errors. */
const messageCountsSchema = schemas/* strictObject */.rej({
    sockets: count,
    closedByServer: count,
    /** Code and reason of the first of those. */
    firstClose: schemas/* string */.YjP().nullable().default(null),
    duplicated: count,
    outOfOrder: count,
    /** Histograms of the first, the middle and the last receiver of each message; only in a broadcast. */
    receivers: schemas/* strictObject */.rej({ first: schemas/* string */.YjP(), median: schemas/* string */.YjP(), last: schemas/* string */.YjP() }).nullable(),
});
const armPhaseSchema = schemas/* strictObject */.rej({
    variant: schemas/* string */.YjP(),
    isValid: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(validityCheckSchema),
    scheduled: count,
    completed: count,
    errors: errorCountsSchema,
    statusCodes: schemas/* record */.g1P(schemas/* string */.YjP(), count),
    activeSeconds: nonNegative,
    connectionsOpened: count,
    /** HDR histogram of latencies in µs, compressed V2, base64. */
    latencyHistogram: schemas/* string */.YjP(),
    /** Columns of one second each. */
    perSecond: schemas/* strictObject */.rej({
        completed: schemas/* array */.YOg(count),
        errors: schemas/* array */.YOg(count),
        p50Ms: schemas/* array */.YOg(nonNegative.nullable()),
        maxMs: schemas/* array */.YOg(nonNegative.nullable()),
    }),
    /** CPU time of the servers during the phase, ms, by service; null where the engine cannot know. */
    serverCpuMs: schemas/* record */.g1P(schemas/* string */.YjP(), nonNegative).nullable(),
    /** Why serverCpuMs is null although the engine can know; else null. */
    serverCpuFailure: schemas/* string */.YjP().nullable().default(null),
    /** Highest rate held; only in a capacity phase. */
    capacityPerSecond: nonNegative.nullable(),
    /** Only in a WebSocket phase. */
    messages: messageCountsSchema.nullable().default(null),
});
const phaseSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(phase_kinds/* phaseKinds */.zK),
    /** The phase as asked: rate, connections, durations. */
    asked: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), finite])),
    seed,
    startedAt: timestamp,
    wallSeconds: nonNegative,
    generator: schemas/* strictObject */.rej({
        cpuMs: nonNegative,
        peakMemoryBytes: nonNegative,
        latenessHistogram: schemas/* string */.YjP().nullable(),
    }),
    capacitySteps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        target: schemas/* string */.YjP(),
        ratePerSecond: nonNegative,
        attainedPerSecond: nonNegative,
        p99Ms: nonNegative.nullable(),
        errorRate: nonNegative,
        isHeld: schemas/* boolean */.zMY(),
    }))
        .default([]),
    endedEarly: schemas/* string */.YjP().nullable(),
    arms: schemas/* array */.YOg(armPhaseSchema),
});

;// CONCATENATED MODULE: ./.build/js/src/records/profile-schema.js
/** A part of the record's schema. */

const profileSharesSchema = schemas/* strictObject */.rej({
    /** Share of the samples in the function itself, 0 to 1. */
    self: schemas/* number */.aig().min(0).max(1),
    /** Share of the samples in it or in what it called. */
    total: schemas/* number */.aig().min(0).max(1),
});
/**
 * Where the CPU time of the two sides of a pair went, from a start of both that is none of the rounds: of pairs with a
 * confirmed regression, when it was asked for.
 */
const profileSchema = schemas/* strictObject */.rej({
    head: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    wallSeconds: schemas/* number */.aig().min(0),
    /** For people: `py-spy`; null when none was found. */
    profiler: schemas/* string */.YjP().nullable(),
    samples: schemas/* strictObject */.rej({ head: schemas/* int */.Whr().min(0), base: schemas/* int */.Whr().min(0) }),
    /** Functions whose own share differs by more than the scatter of sampling, the largest difference first. */
    functions: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), head: profileSharesSchema, base: profileSharesSchema })),
    /** Collapsed stacks, in the record's folder; null where there are none. */
    files: schemas/* strictObject */.rej({ head: schemas/* string */.YjP(), base: schemas/* string */.YjP() }).nullable(),
    /** Why there is no profile; null when there is. */
    failure: schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), details: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
});

;// CONCATENATED MODULE: ./.build/js/src/records/record.js
/**
 * The record: what a run measured, as one JSON file. Raw facts and validity, no judgement. Every number that a report
 * shows is computed from here. docs/record.schema.json is generated from this schema.
 */




/** Raised when a reader of the last version could misread the new one. */
const recordSchemaVersion = 1;
const recordKind = 'channels-bench/record';
const record_nonNegative = schemas/* number */.aig().min(0);
const record_count = schemas/* int */.Whr().min(0);
const record_timestamp = iso/* datetime */.w$();
const record_seed = schemas/* int */.Whr().min(0).max(0xffff_ffff);
const incidentSchema = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['exited', 'restarted', 'killed']),
    message: schemas/* string */.YjP(),
    /** The part of the round in which it was noticed; null between the parts, and in records that do not tell. */
    during: schemas/* enum */.k5n(['warm-up', ...phase_kinds/* phaseKinds */.zK])
        .nullable()
        .default(null),
});
const roundSchema = schemas/* strictObject */.rej({
    index: record_count,
    startedAt: record_timestamp,
    wallSeconds: record_nonNegative,
    arms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        variant: schemas/* string */.YjP(),
        startSeconds: record_nonNegative,
        /** Peak since the start, bytes, by service; null where unknown. */
        peakMemoryBytes: schemas/* record */.g1P(schemas/* string */.YjP(), record_nonNegative).nullable(),
        incidents: schemas/* array */.YOg(incidentSchema),
    })),
    phases: schemas/* array */.YOg(phaseSchema),
    /** Why the round has fewer phases than planned; null when it was finished. */
    failure: schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), details: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
});
const sourceSchema = schemas/* strictObject */.rej({
    directory: schemas/* string */.YjP(),
    /** The revision as it was asked for, `main` or `v4.1.0`; null for the working tree as it is. */
    ref: schemas/* string */.YjP().nullable().default(null),
    commit: schemas/* string */.YjP().nullable(),
    /** Whether the checkout had changes that are not committed; null outside git. */
    isDirty: schemas/* boolean */.zMY().nullable(),
});
const variantSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    setup: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    setupDigest: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    source: sourceSchema.nullable(),
    /** As the running system told: `{python: '3.11.2', django: '4.2.1'}`. */
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** The image that each service ran, as the container engine names it: `sha256:…`; empty without containers. */
    images: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    /** Worker processes of the target. */
    workers: schemas/* int */.Whr().min(1).default(1),
    /** By service that was not started, where it answered: `{redis: '10.0.0.7:6379'}`. */
    remotes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    /** Phases of the run that it cannot be loaded with, and why: `{'websocket-echo': 'this setup has no WebSockets'}`. */
    leftOut: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(phase_kinds/* phaseKinds */.zK), schemas/* string */.YjP()).default({}),
});
/** Rounds that are compared: a screen over all pairs, fresh rounds that confirm, or rounds beside a pinned control. */
const roundStages = ['plain', 'screen', 'confirm', 'control'];
/** What head has and base has not. Authors and titles are a stranger's text. */
const commitSchema = schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP(),
    author: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** When it was written; null when the commit has no usable date. */
    date: record_timestamp.nullable(),
});
/** Two variants that shared their rounds. What is known of them beforehand, not what came out. */
const comparisonSchema = schemas/* strictObject */.rej({
    pairs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** The variant under judgement. */
        head: schemas/* string */.YjP(),
        /** What it is compared with. */
        base: schemas/* string */.YjP(),
        /** revision: one setup at two commits; setup: two setups; control: a pinned setup, for stored baselines. */
        kind: schemas/* enum */.k5n(['revision', 'setup', 'control']),
        /** From base to head, newest first; the first 50. */
        commits: schemas/* array */.YOg(commitSchema).default([]),
        /** How many there are in all. */
        commitCount: record_count.default(0),
    })),
});
const environmentSchema = schemas/* strictObject */.rej({
    cpuModel: schemas/* string */.YjP(),
    cores: schemas/* int */.Whr().min(1),
    memoryBytes: record_nonNegative,
    platform: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    operatingSystem: schemas/* string */.YjP(),
    /** GitHub's name of the runner image, null elsewhere. */
    runnerImage: schemas/* string */.YjP().nullable(),
    node: schemas/* string */.YjP(),
    engine: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['compose', 'processes', 'attach']),
        reason: schemas/* string */.YjP(),
        versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        network: schemas/* enum */.k5n(['published-port', 'host-network', 'direct']),
    }),
    pinning: schemas/* strictObject */.rej({
        generatorCores: schemas/* array */.YOg(record_count).nullable(),
        serverCores: schemas/* array */.YOg(record_count).nullable(),
        /** For people, always set: `generator on core 1, servers on core 0`. */
        message: schemas/* string */.YjP(),
    }),
});
const recordSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz(recordKind),
    schemaVersion: schemas/* literal */.euz(recordSchemaVersion),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('channels-bench'), version: schemas/* string */.YjP() }),
    runId: schemas/* string */.YjP(),
    startedAt: record_timestamp,
    finishedAt: record_timestamp,
    /** interrupted: by a signal; failed: an error ended the run before its last round. */
    status: schemas/* enum */.k5n(['complete', 'interrupted', 'failed']),
    /** The command line that repeats this run. */
    command: schemas/* string */.YjP(),
    /** The settings as resolved, for people and for the configuration digest. */
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    environment: environmentSchema,
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    variants: schemas/* array */.YOg(variantSchema),
    plan: schemas/* strictObject */.rej({
        seed: record_seed,
        rounds: schemas/* array */.YOg(schemas/* strictObject */.rej({
            index: record_count,
            arms: schemas/* array */.YOg(schemas/* string */.YjP()),
            seed: record_seed,
            stage: schemas/* enum */.k5n(roundStages).default('plain'),
        })),
    }),
    /** null when nothing was measured side by side. */
    comparison: comparisonSchema.nullable().default(null),
    rounds: schemas/* array */.YOg(roundSchema),
    profiles: schemas/* array */.YOg(profileSchema).default([]),
});


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ sumByService),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   jY: () => (/* binding */ sumErrors),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mW: () => (/* binding */ measureStartTime),
/* harmony export */   o$: () => (/* binding */ measureMemory)
/* harmony export */ });
function sumErrors(arms) {
    const byKind = {};
    for (const { errors } of arms) {
        for (const kind of Object.keys(errors)) {
            if (errors[kind] > 0)
                byKind[kind] = (byKind[kind] ?? 0) + errors[kind];
        }
    }
    const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
    const completed = arms.reduce((sum, arm) => sum + arm.completed, 0);
    return { requests: completed + total, total, timeouts: byKind.timeout ?? 0, byKind };
}
/** Sums columns by name: `[{a: 1}, {a: 2, b: 3}]` → `{a: 3, b: 3}`. */
function sumByService(columns) {
    return combineByService(columns, (a, b) => a + b);
}
function combineByService(columns, combine) {
    const result = new Map();
    for (const column of columns) {
        for (const [service, value] of Object.entries(column)) {
            const before = result.get(service);
            result.set(service, before === undefined ? value : combine(before, value));
        }
    }
    return Object.fromEntries(result);
}
/** The services' sum in the round where that sum was largest; by service, the largest of all rounds. */
function measureMemory(arms) {
    if (arms.length === 0)
        return { metric: missing('never started'), byService: null };
    const known = arms.map((arm) => arm.peakMemoryBytes).filter((memory) => memory !== null);
    if (known.length === 0)
        return { metric: missing('the engine cannot know'), byService: null };
    const sums = known.map((memory) => Object.values(memory).reduce((sum, bytes) => sum + bytes, 0));
    return {
        metric: measured(Math.max(...sums), known.length, arms.length),
        byService: combineByService(known, Math.max),
    };
}
/** Seconds from start to ready: the mean of the rounds. */
function measureStartTime(arms) {
    if (arms.length === 0)
        return missing('never started');
    return measured(arms.reduce((sum, arm) => sum + arm.startSeconds, 0) / arms.length, arms.length, arms.length);
}
function measured(value, validRounds, rounds) {
    return { kind: 'measured', value, validRounds, rounds };
}
function missing(reason) {
    return { kind: 'missing', reason };
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ summarizePhase),
/* harmony export */   WO: () => (/* binding */ measureMetrics),
/* harmony export */   bS: () => (/* binding */ measureMetric),
/* harmony export */   em: () => (/* binding */ countWholeSeconds)
/* harmony export */ });
/* harmony import */ var _compute_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
/* harmony import */ var _summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9349);
/** The figures of one variant in one kind of phase, over all rounds. Only valid phases enter. */


/** `ran` must not be empty. */
function summarizePhase(ran) {
    const valid = findValid(ran);
    return {
        rounds: ran.length,
        validRounds: valid.length,
        asked: ran[0]?.asked ?? {},
        errors: (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumErrors */ .jY)(valid),
        cpuMsPerRequest: (0,_compute_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .divideCpu */ .gm)(valid),
        completedPerSecond: averageSeconds(ran.filter(({ arm }) => arm.isValid).map(takeWholeSeconds)),
    };
}
/** The value of a metric over the rounds in which its phase ran. */
function measureMetric(key, ran) {
    return measureMetrics(ran)(key);
}
/** The same for several metrics of one phase: their histograms are unpacked once. */
function measureMetrics(ran) {
    if (ran.length === 0)
        return () => (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('not measured');
    const valid = findValid(ran);
    if (valid.length === 0)
        return () => ({ kind: 'invalid', rounds: ran.length });
    const compute = (0,_compute_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .openMetrics */ .Ey)(valid);
    return (key) => {
        const value = compute(key);
        return typeof value === 'number' ? (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(value, valid.length, ran.length) : (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(value.reason);
    };
}
function findValid(ran) {
    return ran.filter(({ arm }) => arm.isValid).map(({ arm }) => arm);
}
function takeWholeSeconds(ran) {
    return ran.arm.perSecond.completed.slice(0, countWholeSeconds(ran));
}
/** The last column holds what is left of a second, and answers that came after the end: no rate. */
function countWholeSeconds({ asked, wallSeconds }) {
    const { durationSeconds } = asked;
    return Math.floor(typeof durationSeconds === 'number' ? Math.min(durationSeconds, wallSeconds) : wallSeconds);
}
function averageSeconds(columns) {
    const length = Math.max(0, ...columns.map((column) => column.length));
    return Array.from({ length }, (_, second) => {
        const present = columns.map((column) => column[second]).filter((count) => count !== undefined);
        return present.reduce((sum, count) => sum + count, 0) / present.length;
    });
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ summarizeRecord)
});

;// CONCATENATED MODULE: ./.build/js/src/records/list-remarks.js
/** What makes no phase invalid and yet belongs beside the figures: warnings of the run, and what it met on its way. */
function listRemarks({ warnings, rounds }) {
    const found = rounds.flatMap(({ index, arms, phases }) => [
        ...arms.flatMap(({ variant, incidents }) => incidents
            .filter(({ during, kind }) => kind === 'restarted' && during === 'warm-up')
            .map(({ service, message }) => `${variant}, round ${index + 1}: ${service} ${message}, in the warm-up`)),
        ...phases.flatMap((phase) => phase.arms.flatMap(({ variant, serverCpuFailure }) => serverCpuFailure === null
            ? []
            : [`${variant}, ${phase.kind}, round ${index + 1}: the servers' CPU time is unknown: ${serverCpuFailure}`])),
    ]);
    return [...warnings, ...found];
}

// EXTERNAL MODULE: ./.build/js/src/records/list-round-phases.js
var list_round_phases = __webpack_require__(9340);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(9349);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-phase.js
var summarize_phase = __webpack_require__(8591);
;// CONCATENATED MODULE: ./.build/js/src/records/summarize-record.js
/** Record → the figures of a report. Every round counts in proportion to its requests; invalid phases give no figure. */






const rulesOfTheMachine = ['lateness', 'generator-cpu', 'throttling'];
/** The record must have passed parseRecord, which checks its histograms. */
function summarizeRecord(record) {
    const invalidPhases = record.rounds.flatMap((round) => round.phases.flatMap((phase) => phase.arms.filter((arm) => !arm.isValid).map((arm) => explain(round.index, phase, arm))));
    const failedRounds = record.rounds.flatMap(({ index, arms, failure }) => failure === null ? [] : [{ round: index, arms: arms.map((arm) => arm.variant), ...failure }]);
    const finishedRounds = record.rounds.length - failedRounds.length;
    const ran = new Set(record.rounds.flatMap((round) => round.phases.map((phase) => phase.kind)));
    return {
        runId: record.runId,
        startedAt: record.startedAt,
        finishedAt: record.finishedAt,
        status: record.status,
        toolVersion: record.tool.version,
        command: record.command,
        seed: record.plan.seed,
        settings: record.settings,
        environment: record.environment,
        warnings: listRemarks(record),
        plannedRounds: record.plan.rounds.length,
        finishedRounds,
        failedRounds,
        invalidPhases,
        phases: phase_kinds/* phaseKinds */.zK.filter((kind) => ran.has(kind)),
        variants: record.variants.map((variant) => summarizeVariant(record, variant)),
        isValid: record.status === 'complete' && finishedRounds > 0 && failedRounds.length === 0 && invalidPhases.length === 0,
    };
}
function explain(round, phase, arm) {
    const broken = arm.checks.filter((check) => !check.isMet);
    const reasons = broken.map((check) => check.message);
    const { total, requests } = (0,summarize_arms/* sumErrors */.jY)([arm]);
    // The record of another tool may call a phase invalid without saying why.
    const fallback = phase.endedEarly ??
        `no reason recorded; ${total} of ${requests} ${phase_kinds/* countedThings */.mG[phase.kind].many} without a right answer`;
    return {
        variant: arm.variant,
        round,
        phase: phase.kind,
        reasons: reasons.length > 0 ? reasons : [fallback],
        wasMachineBusy: broken.some(({ rule }) => rulesOfTheMachine.includes(rule)),
    };
}
function summarizeVariant(record, variant) {
    const ran = (0,list_round_phases/* listRoundPhases */.P)(record, variant.name);
    const arms = record.rounds.flatMap((round) => round.arms.filter((arm) => arm.variant === variant.name));
    const memory = (0,summarize_arms/* measureMemory */.o$)(arms);
    const special = { 'peak-memory': memory.metric, 'start-time': (0,summarize_arms/* measureStartTime */.mW)(arms) };
    const byPhase = Map.groupBy(ran, ({ phase }) => phase);
    const measures = new Map([...byPhase].map(([kind, all]) => [kind, (0,summarize_phase/* measureMetrics */.WO)(all)]));
    const notRun = (0,summarize_phase/* measureMetrics */.WO)([]);
    const metrics = Object.fromEntries(records_metrics/* metricTable */.L.map(({ key, phase }) => {
        if (phase === null)
            return [key, special[key]];
        const leftOut = variant.leftOut[phase];
        if (leftOut !== undefined && !measures.has(phase))
            return [key, (0,summarize_arms/* missing */.LO)(leftOut)];
        return [key, (measures.get(phase) ?? notRun)(key)];
    }));
    const phases = Object.fromEntries([...byPhase].map(([kind, all]) => [kind, (0,summarize_phase/* summarizePhase */.TX)(all)]));
    return {
        ...variant,
        metrics: metrics,
        phases,
        peakMemoryBytes: memory.byService,
    };
}


/***/ })

};
