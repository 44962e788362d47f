export const id = 658;
export const ids = [658];
export const modules = {

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* unused harmony export findMetric */
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
const initialHighestMicroseconds = 60_000_000;
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
/** Throws a RangeError when the text is not a compressed V2 histogram. */
function decodeHistogram(encoded) {
    if (encoded.length > maxEncodedLength) {
        throw new RangeError(`not a histogram of ours: ${encoded.length} characters, more than ${maxEncodedLength}`);
    }
    try {
        return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFromCompressedBase64 */ .Vc)(encoded, 32, false);
    }
    catch (cause) {
        throw new RangeError(`not a compressed HDR histogram: ${encoded.slice(0, 24)}…`, { cause });
    }
}
/** One histogram that holds the values of all; empty for none. */
function mergeHistograms(encoded) {
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

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metricTable)
/* harmony export */ });
/** Every figure that a report shows, as data: which way is better, and in which unit. Plain data without imports. */
const metricTable = [
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
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.flatMap((metric) => {
        if (metric.phase !== phase.kind)
            return [];
        const read = (arm) => {
            const one = { round, phase: phase.kind, asked: phase.asked, wallSeconds: phase.wallSeconds, arm };
            const value = (0,_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .measureMetric */ .b)(metric.key, [one]);
            return value.kind === 'measured' && value.value > 0 ? value.value : null;
        };
        const [head, base] = [read(arms.head), read(arms.base)];
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
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);




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
            for (const [a, arm] of phase.arms.entries())
                check(arm.latencyHistogram, `${path}.arms[${a}].latencyHistogram`);
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

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wg: () => (/* binding */ recordKind),
  fi: () => (/* binding */ recordSchema),
  x2: () => (/* binding */ recordSchemaVersion)
});

// UNUSED EXPORTS: roundStages, validityRules

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
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
    status: count,
    body: count,
    other: count,
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
    /** Highest rate held; only in a capacity phase. */
    capacityPerSecond: nonNegative.nullable(),
});
const phaseSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['latency', 'throughput', 'capacity']),
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
const incidentSchema = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['exited', 'restarted', 'killed']),
    message: schemas/* string */.YjP(),
});
const roundSchema = schemas/* strictObject */.rej({
    index: count,
    startedAt: timestamp,
    wallSeconds: nonNegative,
    arms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        variant: schemas/* string */.YjP(),
        startSeconds: nonNegative,
        /** Peak since the start, bytes, by service; null where unknown. */
        peakMemoryBytes: schemas/* record */.g1P(schemas/* string */.YjP(), nonNegative).nullable(),
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
});
/** Rounds that are compared: a screen over all pairs, fresh rounds that confirm, or rounds beside a pinned control. */
const roundStages = ['plain', 'screen', 'confirm', 'control'];
/** What head has and base has not. Authors and titles are a stranger's text. */
const commitSchema = schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP(),
    author: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** When it was written; null when the commit has no usable date. */
    date: timestamp.nullable(),
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
        commitCount: count.default(0),
    })),
});
const environmentSchema = schemas/* strictObject */.rej({
    cpuModel: schemas/* string */.YjP(),
    cores: schemas/* int */.Whr().min(1),
    memoryBytes: nonNegative,
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
        generatorCores: schemas/* array */.YOg(count).nullable(),
        serverCores: schemas/* array */.YOg(count).nullable(),
        /** For people, always set: `generator on core 1, servers on core 0`. */
        message: schemas/* string */.YjP(),
    }),
});
const recordSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz(recordKind),
    schemaVersion: schemas/* literal */.euz(recordSchemaVersion),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('channels-bench'), version: schemas/* string */.YjP() }),
    runId: schemas/* string */.YjP(),
    startedAt: timestamp,
    finishedAt: timestamp,
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
        seed,
        rounds: schemas/* array */.YOg(schemas/* strictObject */.rej({
            index: count,
            arms: schemas/* array */.YOg(schemas/* string */.YjP()),
            seed,
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
/* harmony export */   T: () => (/* binding */ summarizePhase),
/* harmony export */   b: () => (/* binding */ measureMetric)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
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
        cpuMsPerRequest: divideCpu(valid),
        completedPerSecond: averageSeconds(ran.filter(({ arm }) => arm.isValid).map(takeWholeSeconds)),
    };
}
/** The value of a metric over the rounds in which its phase ran. */
function measureMetric(key, ran) {
    if (ran.length === 0)
        return (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('not measured');
    const valid = findValid(ran);
    if (valid.length === 0)
        return { kind: 'invalid', rounds: ran.length };
    const value = computeMetric(key, valid);
    return typeof value === 'number' ? (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(value, valid.length, ran.length) : (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(value.reason);
}
function findValid(ran) {
    return ran.filter(({ arm }) => arm.isValid).map(({ arm }) => arm);
}
function computeMetric(key, valid) {
    switch (key) {
        case 'latency-p50':
        case 'load-p50':
            return percentile(valid, 50);
        case 'latency-p90':
            return percentile(valid, 90);
        case 'latency-p95':
            return percentile(valid, 95);
        case 'latency-p99':
        case 'load-p99':
            return percentile(valid, 99);
        case 'latency-error-rate':
        case 'load-error-rate': {
            const { total, requests } = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumErrors */ .jY)(valid);
            return requests === 0 ? { reason: 'no requests' } : total / requests;
        }
        case 'latency-cpu':
        case 'load-cpu': {
            const byService = divideCpu(valid);
            if (byService === null)
                return { reason: 'the engine cannot know' };
            return Object.values(byService).reduce((sum, ms) => sum + ms, 0);
        }
        case 'throughput': {
            const seconds = valid.reduce((sum, arm) => sum + arm.activeSeconds, 0);
            return seconds === 0 ? { reason: 'no time under load' } : sumCompleted(valid) / seconds;
        }
        case 'capacity':
            return computeCapacity(valid);
    }
}
function percentile(valid, q) {
    const merged = (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHistograms */ .Q7)(valid.map((arm) => arm.latencyHistogram));
    return (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileMs */ .OZ)(merged, q) ?? { reason: 'no right answer' };
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
/** Rounds in which the engine could not tell are left out, with their requests. */
function divideCpu(valid) {
    const known = valid.filter((arm) => arm.serverCpuMs !== null);
    const completed = sumCompleted(known);
    if (completed === 0)
        return null;
    const sums = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumByService */ .Ad)(known.map((arm) => arm.serverCpuMs).filter((cpu) => cpu !== null));
    return Object.fromEntries(Object.entries(sums).map(([service, ms]) => [service, ms / completed]));
}
/** The last column holds what is left of a second, and answers that came after the end: no rate. */
function takeWholeSeconds({ asked, wallSeconds, arm }) {
    const { durationSeconds } = asked;
    const seconds = typeof durationSeconds === 'number' ? Math.min(durationSeconds, wallSeconds) : wallSeconds;
    return arm.perSecond.completed.slice(0, Math.floor(seconds));
}
function averageSeconds(columns) {
    const length = Math.max(0, ...columns.map((column) => column.length));
    return Array.from({ length }, (_, second) => {
        const present = columns.map((column) => column[second]).filter((count) => count !== undefined);
        return present.reduce((sum, count) => sum + count, 0) / present.length;
    });
}


/***/ })

};
