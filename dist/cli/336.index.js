export const id = 336;
export const ids = [336];
export const modules = {

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ compareSideBySide),
  Q: () => (/* binding */ compareWithFirst)
});

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
;// CONCATENATED MODULE: ./.build/js/src/comparison/find-differences.js
/** Settings that change no figure, or that are compared in another way. */
const settingsWithoutEffect = new Set(['seed', 'outputDirectory', 'baseline', 'install', 'setups', 'source']);
function findDifferences(baseline, current) {
    const before = describeEnvironment(baseline);
    const after = describeEnvironment(current);
    const environment = Object.keys(after).flatMap((name) => describeChange(name, before[name], after[name]));
    return [...describeEnd(baseline), ...environment, ...findChangedSettings(baseline, current)];
}
function findVariantDifferences(before, after) {
    const versions = [...new Set([...Object.keys(before.versions), ...Object.keys(after.versions)])].sort();
    return [
        ...(before.setupDigest === after.setupDigest ? [] : ['the files of the setup differ']),
        ...describeChange('path', before.path, after.path),
        ...describeChange('source', describeSource(before), describeSource(after)),
        ...versions.flatMap((name) => describeChange(name, before.versions[name], after.versions[name])),
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
    return before === after ? [] : [`${name} was ${before ?? 'unknown'}, is ${after ?? 'unknown'}`];
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/side-by-side.js
/** Two summaries side by side: every figure of either with its ratio, and what was not alike. No judgement. */


function compareSideBySide(baseline, current) {
    const inBaseline = new Map(baseline.variants.map((variant) => [variant.name, variant]));
    const names = new Set(current.variants.map((variant) => variant.name));
    const pairs = current.variants.flatMap((variant) => {
        const before = inBaseline.get(variant.name);
        return before === undefined ? [] : [{ before, variant }];
    });
    return {
        variants: pairs.map(({ before, variant }) => ({
            name: variant.name,
            title: variant.title,
            metrics: pairMetrics(before, variant),
        })),
        onlyInBaseline: baseline.variants.filter(({ name }) => !names.has(name)).map(({ title }) => title),
        onlyInCurrent: current.variants.filter(({ name }) => !inBaseline.has(name)).map(({ title }) => title),
        warnings: [
            ...findDifferences(baseline, current),
            ...pairs.flatMap(({ before, variant }) => findVariantDifferences(before, variant)),
        ],
    };
}
function compareWithFirst(summary) {
    const [first, ...others] = summary.variants;
    if (first === undefined)
        return [];
    return others.map((variant) => ({
        name: variant.name,
        title: variant.title,
        ratios: new Map(pairMetrics(first, variant).flatMap(({ metric, ratio }) => (ratio === null ? [] : [[metric.key, ratio]]))),
    }));
}
function pairMetrics(before, after) {
    return metrics/* metricTable */.L
        .map((metric) => ({
        metric,
        baseline: before.metrics[metric.key],
        current: after.metrics[metric.key],
        ratio: divide(after.metrics[metric.key], before.metrics[metric.key]),
    }))
        .filter(({ baseline, current }) => baseline.kind !== 'missing' || current.kind !== 'missing');
}
function divide(numerator, denominator) {
    if (numerator.kind !== 'measured' || denominator.kind !== 'measured' || denominator.value === 0)
        return null;
    return numerator.value / denominator.value;
}


/***/ }),

/***/ 8522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
async function printReport(report, options, context) {
    if (options.markdown) {
        const { renderMarkdown } = await __webpack_require__.e(/* import() */ 481).then(__webpack_require__.bind(__webpack_require__, 1481));
        context.writeOut(renderMarkdown(report));
    }
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 2046));
        context.writeOut(renderTerminal(report, context.out));
    }
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

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   n: () => (/* binding */ describeIssue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4522);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6539);



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
        const message = cause instanceof Error ? cause.message : String(cause);
        const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
        // Where the text ends is where the parser wanted more.
        if (/Unexpected end|Unterminated string/.test(message) || position >= text.trimEnd().length) {
            throw unreadable(source, 'is truncated: it ends in the middle', 'Copy the whole file again.', cause);
        }
        const word = /(?<=[[:,]\s*)-?(?:NaN|Infinity)(?=\s*[\],}])/.exec(text);
        const what = word === null ? `is not JSON: ${message}` : `is not JSON: it holds ${word[0]}`;
        throw unreadable(source, what, 'Give a record.json that channels-bench wrote.', cause);
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
            problems.push(`${path}.variant: ${quote(variant)} is none of the record's variants`);
    };
    for (const [r, round] of record.rounds.entries()) {
        for (const [a, arm] of round.arms.entries())
            check(arm.variant, `rounds[${r}].arms[${a}]`);
        for (const [p, phase] of round.phases.entries()) {
            for (const [a, arm] of phase.arms.entries())
                check(arm.variant, `rounds[${r}].phases[${p}].arms[${a}]`);
        }
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

/***/ 4198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* unused harmony export maxRecordBytes */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4522);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5037);



/** A year of rounds needs a hundredth of it; more is not read into memory. */
const maxRecordBytes = 200 * 1024 * 1024;
/** Throws a BenchError 'record-unreadable' that names the file and everything that is wrong with it. */
async function readRecord(path) {
    return (0,_parse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .H)(await readText(path), path);
}
async function readText(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size <= maxRecordBytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchError */ .L('record-unreadable', `${path} has ${size} bytes, more than the ${maxRecordBytes} that are read`, {
            hint: 'Give a record.json that channels-bench wrote; they are far smaller.',
        });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchError */ .L)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BenchError */ .L('record-unreadable', `${path} cannot be read: ${describeCause(cause)}`, {
            hint: 'Give the path of a record.json, as printed at the end of a run.',
            cause,
        });
    }
}
function describeCause(cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ENOENT')
        return 'there is no such file';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES')
        return 'permission denied';
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   wg: () => (/* binding */ recordKind),
/* harmony export */   x2: () => (/* binding */ recordSchemaVersion)
/* harmony export */ });
/* unused harmony export validityRules */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/**
 * The record: what a run measured, as one JSON file. Raw facts and validity, no judgement. Every number that a report
 * shows is computed from here. docs/record.schema.json is generated from this schema.
 */

/** Raised when a reader of the last version could misread the new one. */
const recordSchemaVersion = 1;
const recordKind = 'channels-bench/record';
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const nonNegative = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const timestamp = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
const seed = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(0xffff_ffff);
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
const validityCheckSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(validityRules),
    isMet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The number seen; null where it could not be known. */
    value: finite.nullable(),
    limit: finite.nullable(),
    /** For people: `attained 187.2 of 300 requests/s (62.4 %, at least 99 %)`. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const errorCountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    connect: count,
    reset: count,
    closed: count,
    timeout: count,
    status: count,
    body: count,
    other: count,
});
const armPhaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    isValid: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(validityCheckSchema),
    scheduled: count,
    completed: count,
    errors: errorCountsSchema,
    statusCodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count),
    activeSeconds: nonNegative,
    connectionsOpened: count,
    /** HDR histogram of latencies in µs, compressed V2, base64. */
    latencyHistogram: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Columns of one second each. */
    perSecond: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        completed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count),
        errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count),
        p50Ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(nonNegative.nullable()),
        maxMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(nonNegative.nullable()),
    }),
    /** CPU time of the servers during the phase, ms, by service; null where the engine cannot know. */
    serverCpuMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), nonNegative).nullable(),
    /** Highest rate held; only in a capacity phase. */
    capacityPerSecond: nonNegative.nullable(),
});
const phaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['latency', 'throughput', 'capacity']),
    /** The phase as asked: rate, connections, durations. */
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), finite])),
    seed,
    startedAt: timestamp,
    wallSeconds: nonNegative,
    generator: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        cpuMs: nonNegative,
        peakMemoryBytes: nonNegative,
        latenessHistogram: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    }),
    capacitySteps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        ratePerSecond: nonNegative,
        attainedPerSecond: nonNegative,
        p99Ms: nonNegative.nullable(),
        errorRate: nonNegative,
        isHeld: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }))
        .default([]),
    endedEarly: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    arms: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(armPhaseSchema),
});
const incidentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    service: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exited', 'restarted', 'killed']),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const roundSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    index: count,
    startedAt: timestamp,
    wallSeconds: nonNegative,
    arms: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        startSeconds: nonNegative,
        /** Peak since the start, bytes, by service; null where unknown. */
        peakMemoryBytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), nonNegative).nullable(),
        incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(incidentSchema),
    })),
    phases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(phaseSchema),
    /** Why the round has fewer phases than planned; null when it was finished. */
    failure: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), details: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).nullable(),
});
const sourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    directory: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Whether the checkout had changes that are not committed; null outside git. */
    isDirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
});
const variantSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    setup: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    setupDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: sourceSchema.nullable(),
    /** As the running system told: `{python: '3.11.2', django: '4.2.1'}`. */
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cpuModel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cores: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    memoryBytes: nonNegative,
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    operatingSystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** GitHub's name of the runner image, null elsewhere. */
    runnerImage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    node: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['compose', 'processes', 'attach']),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        network: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['published-port', 'host-network', 'direct']),
    }),
    pinning: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        generatorCores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count).nullable(),
        serverCores: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count).nullable(),
        /** For people, always set: `generator on core 1, servers on core 0`. */
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
});
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(recordKind),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(recordSchemaVersion),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('channels-bench'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: timestamp,
    finishedAt: timestamp,
    /** interrupted: by a signal; failed: an error ended the run before its last round. */
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['complete', 'interrupted', 'failed']),
    /** The command line that repeats this run. */
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The settings as resolved, for people and for the configuration digest. */
    settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9()),
    environment: environmentSchema,
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    variants: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(variantSchema),
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        seed,
        rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: count, arms: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), seed })),
    }),
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(roundSchema),
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

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ summarizeRecord)
});

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(9349);
// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var histogram = __webpack_require__(9378);
;// CONCATENATED MODULE: ./.build/js/src/records/summarize-phase.js
/** The figures of one variant in one kind of phase, over all rounds. Only valid phases enter. */


/** `ran` must not be empty. */
function summarizePhase(ran) {
    const valid = findValid(ran);
    return {
        rounds: ran.length,
        validRounds: valid.length,
        asked: ran[0]?.asked ?? {},
        errors: (0,summarize_arms/* sumErrors */.jY)(valid),
        cpuMsPerRequest: divideCpu(valid),
        completedPerSecond: averageSeconds(ran.filter(({ arm }) => arm.isValid).map(takeWholeSeconds)),
    };
}
/** The value of a metric over the rounds in which its phase ran. */
function measureMetric(key, ran) {
    if (ran.length === 0)
        return (0,summarize_arms/* missing */.LO)('not measured');
    const valid = findValid(ran);
    if (valid.length === 0)
        return { kind: 'invalid', rounds: ran.length };
    const value = computeMetric(key, valid);
    return typeof value === 'number' ? (0,summarize_arms/* measured */.jh)(value, valid.length, ran.length) : (0,summarize_arms/* missing */.LO)(value.reason);
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
            const { total, requests } = (0,summarize_arms/* sumErrors */.jY)(valid);
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
    const merged = (0,histogram/* mergeHistograms */.Q7)(valid.map((arm) => arm.latencyHistogram));
    return (0,histogram/* percentileMs */.OZ)(merged, q) ?? { reason: 'no right answer' };
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
    const sums = (0,summarize_arms/* sumByService */.Ad)(known.map((arm) => arm.serverCpuMs).filter((cpu) => cpu !== null));
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

;// CONCATENATED MODULE: ./.build/js/src/records/summarize-record.js
/** Record → the figures of a report. Every round counts in proportion to its requests; invalid phases give no figure. */



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
        warnings: record.warnings,
        plannedRounds: record.plan.rounds.length,
        finishedRounds,
        failedRounds,
        invalidPhases,
        phases: ['latency', 'throughput', 'capacity'].filter((kind) => ran.has(kind)),
        variants: record.variants.map((variant) => summarizeVariant(record, variant)),
        isValid: record.status === 'complete' && finishedRounds > 0 && failedRounds.length === 0 && invalidPhases.length === 0,
    };
}
function explain(round, phase, arm) {
    const reasons = arm.checks.filter((check) => !check.isMet).map((check) => check.message);
    const { total, requests } = (0,summarize_arms/* sumErrors */.jY)([arm]);
    // The record of another tool may call a phase invalid without saying why.
    const fallback = phase.endedEarly ?? `no reason recorded; ${total} of ${requests} requests without a right answer`;
    return { variant: arm.variant, round, phase: phase.kind, reasons: reasons.length > 0 ? reasons : [fallback] };
}
function summarizeVariant(record, variant) {
    const ran = record.rounds.flatMap((round) => round.phases.flatMap((phase) => phase.arms
        .filter((arm) => arm.variant === variant.name)
        .map((arm) => ({
        round: round.index,
        phase: phase.kind,
        asked: phase.asked,
        wallSeconds: phase.wallSeconds,
        arm,
    }))));
    const arms = record.rounds.flatMap((round) => round.arms.filter((arm) => arm.variant === variant.name));
    const memory = (0,summarize_arms/* measureMemory */.o$)(arms);
    const special = { 'peak-memory': memory.metric, 'start-time': (0,summarize_arms/* measureStartTime */.mW)(arms) };
    const metrics = Object.fromEntries(records_metrics/* metricTable */.L.map(({ key, phase }) => [
        key,
        phase === null
            ? special[key]
            : measureMetric(key, ran.filter((one) => one.phase === phase)),
    ]));
    const phases = Object.fromEntries([...new Set(ran.map((one) => one.phase))].map((kind) => [
        kind,
        summarizePhase(ran.filter((one) => one.phase === kind)),
    ]));
    return {
        ...variant,
        metrics: metrics,
        phases,
        peakMemoryBytes: memory.byService,
    };
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ buildWarnings),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   b8: () => (/* binding */ buildProblems)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
/* harmony import */ var _title_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2042);



const maxLogLines = 20;
const maxListedPhases = 30;
/** One line on the whole run: what ended early or failed first, then what is invalid, else that all is well. */
function describeOutcome(summary) {
    const { status, finishedRounds, plannedRounds, failedRounds, invalidPhases } = summary;
    const rounds = `${finishedRounds} of ${plannedRounds} ${plannedRounds === 1 ? 'round' : 'rounds'}`;
    const invalid = invalidPhases.length === 0 ? '' : `; ${countPhases(invalidPhases.length)} invalid`;
    if (finishedRounds === 0) {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`✗ No round was finished${status === 'interrupted' ? ': the run was interrupted' : ''}${invalid}`, 'bad');
    }
    if (status === 'interrupted')
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`! Interrupted: ${rounds} finished${invalid}`, 'warning');
    if (status === 'failed')
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`✗ Failed: ${rounds} finished${invalid}`, 'bad');
    if (failedRounds.length > 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`✗ ${rounds} finished, ${failedRounds.length} failed${invalid}`, 'bad');
    if (invalidPhases.length > 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`✗ ${countPhases(invalidPhases.length)} invalid, no figures from there`, 'bad');
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`✓ Valid: every round was finished, every phase kept the rules`, 'good');
}
function countPhases(count) {
    return count === 1 ? '1 phase is' : `${count} phases are`;
}
/** Failed rounds and invalid phases with their reasons; nothing when there are none. */
function buildProblems(summary) {
    const items = [
        ...summary.failedRounds.map((failed) => describeFailedRound(failed, summary)),
        ...summary.invalidPhases.slice(0, maxListedPhases).map((invalid) => describeInvalidPhase(invalid, summary)),
    ];
    const more = summary.invalidPhases.length - maxListedPhases;
    if (more > 0)
        items.push({ text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`… and ${more} more, all of them in the record`, 'bad'), lines: [] });
    return items.length === 0
        ? []
        : [
            { kind: 'heading', text: 'What failed or is invalid' },
            { kind: 'list', items },
        ];
}
function describeFailedRound(failed, summary) {
    const arms = failed.arms.map((name) => titleOf(name, summary)).join(', ');
    const who = arms === '' ? '' : ` (${arms})`;
    const name = `Round ${countRound(failed.round, summary)}${who}`;
    if (failed.code === 'interrupted') {
        return { text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${name} was not finished: ${failed.message}`, 'warning'), lines: [] };
    }
    return {
        text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${name} failed: ${failed.message} [${failed.code}]`, 'bad'),
        lines: failed.details.slice(-maxLogLines),
    };
}
function describeInvalidPhase({ variant, round, phase, reasons }, summary) {
    const where = `${titleOf(variant, summary)}, ${phase}, round ${countRound(round, summary)}`;
    return { text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${where}: ${reasons.join('; ')}`, 'bad'), lines: [] };
}
/** What does not make a figure invalid and yet belongs beside it. */
function buildWarnings(summary) {
    const texts = [
        ...summary.warnings.map((warning) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(warning, 'warning')),
        ...describePinning(summary),
        ...describePartlyValid(summary),
        ...describeErrors(summary),
    ];
    return texts.length === 0 ? [] : [{ kind: 'heading', text: 'Keep in mind' }, ...(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildList */ .tL)(texts)];
}
function describePinning({ environment, warnings }) {
    const { pinning, cores } = environment;
    const isPinned = pinning.generatorCores !== null && pinning.serverCores !== null;
    // A run says so itself; a record of another origin may not.
    const isSaid = warnings.some((warning) => /\bpinned\b/.test(warning));
    if (environment.engine.kind === 'attach' || isPinned || isSaid)
        return [];
    const what = cores === 1 ? 'Generator and servers shared the only core' : 'Generator and servers had no cores of their own';
    return [(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${what}, so each may have slowed the other (${pinning.message})`, 'warning')];
}
function describePartlyValid(summary) {
    return summary.variants.flatMap((variant, index) => summary.phases.flatMap((kind) => {
        const phase = variant.phases[kind];
        if (phase === undefined || phase.validRounds === phase.rounds || phase.validRounds === 0)
            return [];
        const title = (0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[index] ?? variant.name;
        return [(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${title}, ${kind}: figures from ${phase.validRounds} of ${phase.rounds} rounds`, 'warning')];
    }));
}
/** Errors of the valid rounds, by kind. Those of a capacity phase are what it looks for. */
function describeErrors(summary) {
    const kinds = ['latency', 'throughput'];
    return summary.variants.flatMap((variant, index) => kinds.flatMap((kind) => {
        const errors = variant.phases[kind]?.errors;
        if (errors === undefined || errors.total === 0)
            return [];
        return [(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${(0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[index]}, ${kind}: ${countErrors(errors)}`, 'warning')];
    }));
}
const errorWords = {
    connect: 'could not connect',
    reset: 'reset',
    closed: 'closed early',
    timeout: 'timed out',
    status: 'with a wrong status',
    body: 'with a wrong body',
    other: 'otherwise wrong',
};
function countErrors({ total, requests, byKind }) {
    const kinds = Object.keys(errorWords).flatMap((kind) => {
        const count = byKind[kind];
        return count === undefined ? [] : [`${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${errorWords[kind]}`];
    });
    const share = (0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(total / requests);
    return `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(total)} of ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(requests)} requests failed (${share}): ${kinds.join(', ')}`;
}
function countRound(index, { plannedRounds }) {
    return `${index + 1} of ${plannedRounds}`;
}
function titleOf(name, summary) {
    return (0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[summary.variants.findIndex((variant) => variant.name === name)] ?? name;
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ buildComparisonReport),
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js + 1 modules
var side_by_side = __webpack_require__(5030);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/sparkline.js
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Values as bars from 0 to their largest, so that a height can be read as a share. Empty for no values. */
function drawSparkline(values) {
    const highest = Math.max(...values);
    return values.map((value) => bars[highest > 0 ? Math.round((value / highest) * (bars.length - 1)) : 0]).join('');
}
/** At most `length` values: neighbours are averaged in groups of the same size (the last may be smaller). */
function shortenSeries(values, length) {
    const size = Math.max(1, Math.ceil(values.length / length));
    return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => {
        const group = values.slice(index * size, (index + 1) * size);
        return group.reduce((sum, value) => sum + value, 0) / group.length;
    });
}

// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(2042);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-background.js




const sparklineLength = 30;
const networks = {
    'published-port': 'requests through a published port',
    'host-network': "requests on the host's network",
    direct: 'requests straight to the server',
};
/** Right answers in each second of the throughput phase: a setup that fades away shows here. */
function buildPerSecond(summary) {
    const rows = summary.variants.flatMap((variant, index) => {
        const series = variant.phases.throughput?.completedPerSecond ?? [];
        if (series.length < 2)
            return [];
        return [
            [
                (0,report/* say */.cv)((0,title_variants/* titleVariants */.b)(summary)[index] ?? variant.name, 'strong'),
                (0,report/* say */.cv)(drawSparkline(shortenSeries(series, sparklineLength))),
                (0,report/* say */.cv)((0,format_value/* formatCount */.B4)(Math.min(...series))),
                (0,report/* say */.cv)((0,format_value/* formatCount */.B4)(Math.max(...series))),
            ],
        ];
    });
    if (rows.length === 0)
        return [];
    const columns = [
        (0,report/* buildColumn */.fb)('setup', { align: 'left' }),
        (0,report/* buildColumn */.fb)('first to last second', { align: 'left' }),
        (0,report/* buildColumn */.fb)('lowest'),
        (0,report/* buildColumn */.fb)('highest'),
    ];
    return [
        { kind: 'heading', text: 'Requests in each second under load' },
        { kind: 'table', columns, rows },
    ];
}
/** CPU and memory of each service, where a setup has several. */
function buildServices(summary) {
    const services = summary.variants.map(listServices);
    if (services.every((names) => names.length < 2))
        return [];
    const rows = summary.variants.flatMap((variant, index) => (services[index] ?? []).map((service) => [
        (0,report/* say */.cv)((0,title_variants/* titleVariants */.b)(summary)[index] ?? variant.name, 'strong'),
        (0,report/* say */.cv)(service),
        cell(variant.phases.latency?.cpuMsPerRequest?.[service], format_value/* formatNumber */.ZV),
        cell(variant.phases.throughput?.cpuMsPerRequest?.[service], format_value/* formatNumber */.ZV),
        cell(variant.peakMemoryBytes?.[service], format_value/* formatMebibytes */._C),
    ]));
    const group = 'CPU per request, ms';
    const columns = [
        (0,report/* buildColumn */.fb)('setup', { align: 'left' }),
        (0,report/* buildColumn */.fb)('service', { align: 'left' }),
        (0,report/* buildColumn */.fb)('fixed rate', { group, fullHeader: 'CPU ms at a fixed rate' }),
        (0,report/* buildColumn */.fb)('under load', { group, fullHeader: 'CPU ms under load' }),
        (0,report/* buildColumn */.fb)('memory, MiB'),
    ];
    return [
        { kind: 'heading', text: 'CPU and memory by service' },
        { kind: 'table', columns, rows },
    ];
}
function listServices(variant) {
    const { latency, throughput } = variant.phases;
    const columns = [latency?.cpuMsPerRequest, throughput?.cpuMsPerRequest, variant.peakMemoryBytes];
    return [...new Set(columns.flatMap((column) => Object.keys(column ?? {})))];
}
function cell(value, format) {
    return value === undefined ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)(format(value));
}
/** Per setup what really ran, as the running system told. */
function describeVersions(summary) {
    return summary.variants.map((variant, index) => {
        const versions = Object.entries(variant.versions).map(([name, version]) => `${name} ${version}`);
        const parts = [versions.join(', ') || 'versions unknown', ...describeSource(variant)];
        const path = variant.path === '/' ? '' : `, path ${variant.path}`;
        return (0,report/* say */.cv)(`${(0,title_variants/* titleVariants */.b)(summary)[index]}: ${parts.join('; ')}${path}`);
    });
}
function describeSource({ source }) {
    if (source === null)
        return [];
    const commit = source.commit === null ? '' : ` at ${source.commit.slice(0, 12)}`;
    return [
        `source ${source.directory}${commit}${source.isDirty === true ? ', with changes that are not committed' : ''}`,
    ];
}
function describeEnvironment({ environment, toolVersion }) {
    const { engine, pinning, cores } = environment;
    const machine = [
        environment.cpuModel,
        `${cores} ${cores === 1 ? 'core' : 'cores'}`,
        `${(0,format_value/* formatNumber */.ZV)(environment.memoryBytes / 1024 ** 3)} GiB`,
        environment.operatingSystem,
        environment.kernel,
        ...(environment.runnerImage === null ? [] : [`runner image ${environment.runnerImage}`]),
    ];
    const versions = Object.entries(engine.versions).map(([name, version]) => `, ${name} ${version}`);
    return [
        (0,report/* say */.cv)(machine.join(', ')),
        (0,report/* say */.cv)(`Engine ${engine.kind}${versions.join('')}: ${engine.reason}; ${networks[engine.network]}`),
        (0,report/* say */.cv)(`Pinning: ${pinning.message}`),
        (0,report/* say */.cv)(`channels-bench ${toolVersion}, Node ${environment.node}`),
    ];
}
function buildRepeat({ command, seed }) {
    return [
        { kind: 'paragraph', text: (0,report/* say */.cv)(`Repeat it (seed ${seed}):`) },
        { kind: 'code', lines: [command] },
    ];
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-findings.js
var build_findings = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/js/src/reports/build-results.js
var build_results = __webpack_require__(9522);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-side-by-side.js


/** Blocks for a report. */
function buildSideBySide(comparison) {
    const { warnings, onlyInBaseline, onlyInCurrent, variants } = comparison;
    const missing = [
        ...onlyInBaseline.map((title) => (0,report/* say */.cv)(`${title}: only in the baseline`, 'warning')),
        ...onlyInCurrent.map((title) => (0,report/* say */.cv)(`${title}: not in the baseline`, 'warning')),
    ];
    const nothing = variants.length > 0 ? [] : [{ kind: 'paragraph', text: (0,report/* say */.cv)('The two have no setup in common.', 'bad') }];
    return [
        ...nothing,
        ...variants.flatMap(buildPair),
        ...listUnder('Only on one side', missing),
        ...listUnder('Not alike', warnings.map((warning) => (0,report/* say */.cv)(warning, 'warning'))),
    ];
}
function listUnder(heading, texts) {
    return texts.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...(0,report/* buildList */.tL)(texts)];
}
function buildPair({ title, metrics }) {
    const columns = [
        (0,report/* buildColumn */.fb)('metric', { align: 'left' }),
        (0,report/* buildColumn */.fb)('baseline'),
        (0,report/* buildColumn */.fb)('now'),
        (0,report/* buildColumn */.fb)('now / baseline'),
        (0,report/* buildColumn */.fb)('better', { align: 'left' }),
    ];
    const heading = { kind: 'heading', text: `${title} beside the baseline` };
    return [heading, { kind: 'table', columns, rows: metrics.map(buildRow) }];
}
function buildRow({ metric, baseline, current, ratio }) {
    return [
        (0,report/* say */.cv)(metric.title, 'strong'),
        build_side_by_side_cell(metric, baseline),
        build_side_by_side_cell(metric, current),
        ratio === null ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)((0,format_value/* formatFineRatio */.Dj)(ratio)),
        (0,report/* say */.cv)(metric.better, 'muted'),
    ];
}
function build_side_by_side_cell(metric, value) {
    if (value.kind === 'missing')
        return (0,report/* say */.cv)(value.reason, 'muted');
    return (0,format_value/* formatMetric */.gI)(value, (figure) => (0,format_value/* formatWithUnit */.QD)(figure, metric.unit));
}

;// CONCATENATED MODULE: ./.build/js/src/reports/build-report.js
/** The report of one run: the table first, then what must be known of it, then where it comes from. */








function buildReport(summary, options) {
    return {
        title: buildTitle(summary),
        blocks: [
            { kind: 'paragraph', text: (0,build_findings/* describeOutcome */.SS)(summary) },
            ...buildFigures(summary),
            ...(0,build_findings/* buildProblems */.b8)(summary),
            ...(0,build_findings/* buildWarnings */.C3)(summary),
            ...(options.comparison === null ? [] : buildSideBySide(options.comparison)),
            ...buildSection('Details', [...buildPerSecond(summary), ...buildServices(summary)]),
            {
                kind: 'section',
                title: 'What ran, and where',
                blocks: (0,report/* buildList */.tL)([...describeVersions(summary), ...describeEnvironment(summary)]),
            },
            ...buildRepeat(summary),
            ...(0,report/* buildList */.tL)(options.files.map((file) => (0,report/* say */.cv)(file, 'muted'))),
        ],
    };
}
/** A comparison of two records alone. `names` are what the reader called them. */
function buildComparisonReport(comparison, names) {
    return {
        title: 'Channels Bench: side by side',
        blocks: [
            ...(0,report/* buildList */.tL)([(0,report/* say */.cv)(`baseline: ${names.baseline}`), (0,report/* say */.cv)(`now: ${names.current}`)]),
            ...buildSideBySide(comparison),
        ],
    };
}
function buildTitle(summary) {
    const seconds = (Date.parse(summary.finishedAt) - Date.parse(summary.startedAt)) / 1000;
    const count = summary.variants.length;
    const setups = count <= 4 ? (0,title_variants/* titleVariants */.b)(summary).join(', ') : `${count} setups`;
    const rounds = `${summary.finishedRounds} ${summary.finishedRounds === 1 ? 'round' : 'rounds'}`;
    return `Channels Bench: ${setups === '' ? 'no setup' : setups} (${rounds} in ${(0,format_value/* formatDuration */.a3)(seconds)})`;
}
/** A table without a single figure would only be in the way. */
function buildFigures(summary) {
    if (summary.phases.length === 0) {
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)('Nothing was measured, so there are no figures.') }];
    }
    return [...buildHeadline(summary), (0,build_results/* buildResultsTable */.z9)(summary), ...(0,build_results/* buildRatios */.xX)(summary)];
}
/** `Daphne: p50 2.3 × and requests/s 0.45 × Gunicorn's`; only from valid figures. */
function buildHeadline(summary) {
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    return (0,side_by_side/* compareWithFirst */.Q)(summary).flatMap(({ ratios }, index) => {
        const latency = ratios.get('latency-p50');
        const throughput = ratios.get('throughput');
        const parts = [
            ...(latency === undefined ? [] : [`p50 ${(0,format_value/* formatRatio */.B0)(latency)}`]),
            ...(throughput === undefined ? [] : [`requests/s ${(0,format_value/* formatRatio */.B0)(throughput)}`]),
        ];
        if (parts.length === 0)
            return [];
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)(`${titles[index + 1]}: ${parts.join(' and ')} ${titles[0]}'s`) }];
    });
}
function buildSection(title, blocks) {
    return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ buildTable),
/* harmony export */   xX: () => (/* binding */ buildRatios),
/* harmony export */   z9: () => (/* binding */ buildResultsTable)
/* harmony export */ });
/* harmony import */ var _comparison_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5030);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/* harmony import */ var _title_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2042);
/** The table of results, and the ratios to its first row. */




function buildResultsTable(summary) {
    return buildTable(summary, summary.variants.map((variant, index) => ({ variant, title: (0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[index] ?? variant.name })));
}
/** Rows of several summaries, each with a title of its own; columns as the first summary asks. */
function buildTable(summary, rows) {
    const columns = chooseColumns(summary);
    return {
        kind: 'table',
        columns: [(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('setup', { align: 'left' }), ...columns.map(({ column }) => column)],
        rows: rows.map(({ variant, title }) => [(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(title, 'strong'), ...columns.map(({ cell }) => cell(variant))]),
    };
}
function buildRatios(summary) {
    const others = (0,_comparison_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWithFirst */ .Q)(summary).filter(({ ratios }) => ratios.size > 0);
    const titles = (0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary);
    if (others.length === 0)
        return [];
    const columns = chooseColumns(summary).filter(({ metric }) => metric !== null);
    const titleOf = (name) => titles[summary.variants.findIndex((variant) => variant.name === name)] ?? name;
    return [
        { kind: 'heading', text: `Compared with ${titles[0]}` },
        {
            kind: 'table',
            columns: [(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('setup', { align: 'left' }), ...columns.map(({ ratioColumn }) => ratioColumn)],
            rows: others.map(({ name, ratios }) => [
                (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(titleOf(name), 'strong'),
                ...columns.map(({ metric }) => {
                    const ratio = metric === null ? undefined : ratios.get(metric);
                    return ratio === undefined ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRatio */ .B0)(ratio));
                }),
            ]),
        },
    ];
}
function chooseColumns({ phases, variants }) {
    const has = (phase) => phases.includes(phase);
    const cpu = has('throughput') ? 'load-cpu' : 'latency-cpu';
    return [
        ...(has('latency') ? buildLatencyColumns(variants) : []),
        ...(has('throughput') ? buildThroughputColumns(variants) : []),
        ...(has('capacity') ? [metricColumn('capacity', { header: 'capacity/s' }, { header: 'capacity' })] : []),
        ...(has('latency') || has('throughput')
            ? [
                { column: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('errors'), ratioColumn: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('errors'), metric: null, cell: buildErrorCell },
                metricColumn(cpu, { header: 'CPU ms', fullHeader: 'CPU per request, ms' }, { header: 'CPU' }),
            ]
            : []),
        metricColumn('peak-memory', { group: 'memory', header: 'MiB', fullHeader: 'memory, MiB' }, { header: 'memory' }, _format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMebibytes */ ._C),
    ];
}
function buildLatencyColumns(variants) {
    const rate = findAsked(variants, 'latency', 'ratePerSecond');
    const at = rate === null ? '' : ` at ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rate)}/s`;
    return ['p50', 'p90', 'p95', 'p99'].map((name) => metricColumn(`latency-${name}`, { group: `latency${at}, ms`, header: name, fullHeader: `${name}${at}, ms` }, { group: `latency${at}`, header: name, fullHeader: `${name}${at}` }));
}
function buildThroughputColumns(variants) {
    const connections = findAsked(variants, 'throughput', 'connections');
    const group = connections === null ? 'under load' : `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(connections)} connections`;
    const rate = { group, header: 'req/s', fullHeader: 'requests/s' };
    return [
        metricColumn('throughput', rate, rate),
        metricColumn('load-p50', { group, header: 'p50 ms', fullHeader: 'p50 under load, ms' }, { group, header: 'p50', fullHeader: 'p50 under load' }),
    ];
}
function metricColumn(key, headers, ratioHeaders, format = _format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV) {
    return {
        column: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)(headers.header, headers),
        ratioColumn: (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)(ratioHeaders.header, ratioHeaders),
        metric: key,
        cell: (variant) => (0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetric */ .gI)(variant.metrics[key], format),
    };
}
/** The number that a phase was asked with, where all variants were asked the same; else null. */
function findAsked(variants, phase, key) {
    const asked = new Set(variants.flatMap((variant) => variant.phases[phase]?.asked[key] ?? []));
    const [only] = asked;
    return asked.size === 1 && typeof only === 'number' ? only : null;
}
/** Errors of both phases together. A count that leaves out an invalid phase would look better than the truth. */
function buildErrorCell({ phases }) {
    const ran = [phases.latency, phases.throughput].filter((phase) => phase !== undefined);
    if (ran.length === 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted');
    if (ran.some((phase) => phase.validRounds === 0))
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('invalid', 'bad');
    const total = ran.reduce((sum, phase) => sum + phase.errors.total, 0);
    const requests = ran.reduce((sum, phase) => sum + phase.errors.requests, 0);
    return total === 0 ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('0') : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} (${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(total / requests)})`, 'warning');
}


/***/ }),

/***/ 1274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Dj: () => (/* binding */ formatFineRatio),
/* harmony export */   QD: () => (/* binding */ formatWithUnit),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _C: () => (/* binding */ formatMebibytes),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);

const bytesPerMebibyte = 1024 * 1024;
/** Three significant digits, never an exponent: `0.53`, `2.00`, `21.4`, `118`, `1,410`. */
function formatNumber(value) {
    const size = Math.abs(value);
    // Rounded before the choice of digits, so that 9.996 becomes 10.0 and not 10.00.
    const decimals = size === 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : size >= 0.0995 ? 2 : 3;
    return groupThousands(value.toFixed(decimals));
}
function formatCount(value) {
    return groupThousands(Math.round(value).toFixed(0));
}
/** `2.3 ×`, `0.47 ×`, `14 ×`. */
function formatRatio(ratio) {
    const decimals = ratio >= 9.95 ? 0 : ratio >= 0.995 ? 1 : 2;
    return `${groupThousands(ratio.toFixed(decimals))} ×`;
}
/** For two measurements of the same thing, where a hundredth matters: `1.04 ×`, `0.98 ×`. */
function formatFineRatio(ratio) {
    return `${formatNumber(ratio)} ×`;
}
/** A fraction in per cent; never `0 %` for what is more than nothing. */
function formatPercent(fraction) {
    if (fraction === 0)
        return '0 %';
    const percent = fraction * 100;
    return percent < 0.01 ? 'under 0.01 %' : `${percent.toFixed(percent < 1 ? 2 : 1)} %`;
}
/** `45 s`, `2 min 5 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min${whole % 60 === 0 ? '' : ` ${whole % 60} s`}`;
    const minutes = Math.floor((whole % 3600) / 60);
    return `${Math.floor(whole / 3600)} h${minutes === 0 ? '' : ` ${minutes} min`}`;
}
function formatMebibytes(bytes) {
    return formatNumber(bytes / bytesPerMebibyte);
}
/** With its unit, for a table whose rows have different ones. */
function formatWithUnit(value, unit) {
    switch (unit) {
        case 'ms':
            return `${formatNumber(value)} ms`;
        case 'per-second':
            return `${formatNumber(value)}/s`;
        case 'fraction':
            return formatPercent(value);
        case 'bytes':
            return `${formatMebibytes(value)} MiB`;
        case 'seconds':
            return `${formatNumber(value)} s`;
    }
}
/** A metric's cell: a figure only when it is valid. */
function formatMetric(value, format) {
    switch (value.kind) {
        case 'measured':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(format(value.value));
        case 'invalid':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('invalid', 'bad');
        case 'missing':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('–', 'muted');
    }
}
function groupThousands(digits) {
    return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}


/***/ }),

/***/ 8883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fb: () => (/* binding */ buildColumn),
/* harmony export */   tL: () => (/* binding */ buildList)
/* harmony export */ });
/** A report as data: what stands in it, without a word on how it looks. terminal.ts and markdown.ts render it. */
function say(text, tone = 'normal') {
    return { text, tone };
}
function buildColumn(header, options = {}) {
    return {
        group: options.group ?? '',
        header,
        fullHeader: options.fullHeader ?? header,
        align: options.align ?? 'right',
    };
}
function buildList(texts) {
    return texts.length === 0 ? [] : [{ kind: 'list', items: texts.map((text) => ({ text, lines: [] })) }];
}


/***/ }),

/***/ 2042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ titleVariants)
/* harmony export */ });
/** Titles for the rows of a table, in the variants' order; a title that two share gets the variant's name behind it. */
function titleVariants({ variants }) {
    const titles = variants.map((variant) => variant.title);
    return variants.map(({ title, name }) => titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title);
}


/***/ })

};
