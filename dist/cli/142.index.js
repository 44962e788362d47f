export const id = 142;
export const ids = [142];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportHistoryCommand: () => (/* binding */ exportHistoryCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/comparison/margins.js
var margins = __webpack_require__(9796);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/exchange/own-json.js
var own_json = __webpack_require__(8598);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
;// CONCATENATED MODULE: ./.build/js/src/exchange/select-entries.js

/** Entries keep the order they have; those without a figure that is wanted stay out. */
function selectEntries(entries, selection) {
    const { setups, since, metrics } = selection;
    return entries
        .filter(({ variant }) => setups === null || setups.includes(variant))
        .filter(({ finishedAt }) => since === null || Date.parse(finishedAt) >= since.getTime())
        .map((entry) => ({
        ...entry,
        metrics: Object.fromEntries(records_metrics/* metricTable */.L
            .filter(({ key }) => metrics === null || metrics.includes(key))
            .flatMap(({ key }) => (entry.metrics[key] === undefined ? [] : [[key, entry.metrics[key]]]))),
    }))
        .filter((entry) => Object.keys(entry.metrics).length > 0);
}
function selectAcceptances(acceptances, selection) {
    const { setups, since, metrics } = selection;
    return acceptances.filter(({ variant, metric, runFinishedAt }) => (setups === null || setups.includes(variant)) &&
        (metrics === null || metric === null || metrics.some((one) => one === metric)) &&
        (since === null || Date.parse(runFinishedAt) >= since.getTime()));
}
/** The newest entry of each setup, in the order of their names: for forms that hold one run. */
function keepNewest(entries) {
    const newest = new Map();
    for (const entry of entries) {
        const other = newest.get(entry.variant);
        if (other === undefined || Date.parse(other.finishedAt) <= Date.parse(entry.finishedAt)) {
            newest.set(entry.variant, entry);
        }
    }
    return [...newest.values()].sort((a, b) => (a.variant < b.variant ? -1 : 1));
}

;// CONCATENATED MODULE: ./.build/js/src/exchange/write-bencher.js

/** One entry per setup; the bounds are those of the 95 % interval. Values are in the metric's unit, which Bencher has to be told when a measure is new to it. */
function writeBencher(entries) {
    const benchmarks = entries.map((entry) => [
        entry.variant,
        Object.fromEntries(records_metrics/* metricTable */.L.flatMap(({ key }) => {
            const figure = entry.metrics[key];
            if (figure === undefined)
                return [];
            const { value, interval } = figure;
            const bounds = interval === undefined ? {} : { lower_value: interval.low, upper_value: interval.high };
            return [[key, { value, ...bounds }]];
        })),
    ]);
    return `${JSON.stringify(Object.fromEntries(benchmarks), null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/js/src/exchange/convert-unit.js
var convert_unit = __webpack_require__(8871);
// EXTERNAL MODULE: ./.build/js/src/exchange/exchange-formats.js
var exchange_formats = __webpack_require__(1415);
// EXTERNAL MODULE: ./.build/js/src/exchange/map-names.js
var map_names = __webpack_require__(8016);
;// CONCATENATED MODULE: ./.build/js/src/exchange/write-benches.js




const tools = { lower: 'customSmallerIsBetter', higher: 'customBiggerIsBetter' };
const suites = {
    lower: 'Channels Bench: smaller is better',
    higher: 'Channels Bench: bigger is better',
};
const nobody = { name: '', username: '', email: '' };
/** Those of one direction: a list has one for all that is in it. */
function buildBenches(entries, better) {
    return entries.flatMap((entry) => records_metrics/* metricTable */.L
        .filter((metric) => metric.better === better && entry.metrics[metric.key] !== undefined)
        .map(({ key, unit, title }) => ({
        name: (0,map_names/* joinName */.YU)(entry.variant, key),
        unit: convert_unit/* unitTexts */.T[unit],
        value: entry.metrics[key]?.value,
        ...describeInterval(entry.metrics[key]?.interval),
        extra: `${entry.title}: ${title}\nrun ${entry.runId}\nCPU ${entry.cpuModel}`,
    })));
}
function describeInterval(interval) {
    if (interval === undefined)
        return {};
    const [low, high] = [interval.low, interval.high].map((value) => Number(value.toPrecision(4)));
    return { range: `${low} – ${high}` };
}
/** Metrics of these entries that a list of the other direction holds. */
function listOtherMetrics(entries, better) {
    return records_metrics/* metricTable */.L
        .filter((metric) => metric.better !== better && entries.some(({ metrics }) => metrics[metric.key] !== undefined))
        .map(({ key }) => key);
}
/** Of all entries, oldest first. A suite has one direction, so there are two of them; a run is in each that it has figures for. */
function writeBenchmarkData(entries, now) {
    const runs = groupRuns(entries);
    const build = (better) => runs.map((run) => buildRecord(run, better)).filter(({ benches }) => benches.length > 0);
    const named = ['lower', 'higher'].map((better) => [suites[better], build(better)]);
    const data = {
        lastUpdate: now.getTime(),
        repoUrl: '',
        entries: Object.fromEntries(named.filter(([, records]) => records.length > 0)),
    };
    return `${exchange_formats/* scriptPrefix */.gU}${JSON.stringify(data, null, 2)}\n`;
}
/** What one run measured has one commit, one time and one id. */
function groupRuns(entries) {
    const runs = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.runId, Date.parse(entry.finishedAt), entry.commit]);
        const run = runs.get(key);
        if (run === undefined)
            runs.set(key, [entry]);
        else
            run.push(entry);
    }
    return [...runs.values()];
}
/** What a history does not keep of a commit is empty: the page of the other tool wants it to be there. */
function buildRecord(run, better) {
    const [first] = run;
    if (first === undefined)
        throw new RangeError('a run without entries');
    return {
        commit: {
            author: { ...nobody, name: first.source?.author ?? '' },
            committer: nobody,
            id: first.commit ?? '',
            message: first.source?.title ?? '',
            timestamp: first.finishedAt,
            url: '',
        },
        date: Date.parse(first.finishedAt),
        tool: tools[better],
        benches: buildBenches(run, better),
    };
}

// EXTERNAL MODULE: ./.build/js/src/exchange/write-csv.js
var write_csv = __webpack_require__(7505);
// EXTERNAL MODULE: ./.build/js/src/entry/write-output-file.js
var write_output_file = __webpack_require__(9074);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/open-history.js + 10 modules
var open_history = __webpack_require__(1250);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/parse-date.js
var parse_date = __webpack_require__(8301);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/export-command.js
/** `history export`: a history in the form of another tool; what it does not hold is said. */












/** The file goes to the console or to a file, remarks always to the console's errors. */
async function exportHistoryCommand(place, options, context) {
    const { store } = (0,open_history/* openCliHistory */.$)(place, context, false);
    const listing = await store.list(context.signal);
    const selection = parseSelection(listing, options);
    const entries = selectEntries(listing.entries.map(({ entry }) => entry), selection);
    if (entries.length === 0) {
        throw new errors/* BenchError */.L('nothing-to-export', `${store.name} holds no figure that was asked for`, {
            hint: 'See `channels-bench history list`, and leave out --setup, --metric or --since.',
        });
    }
    const acceptances = selectAcceptances(listing.acceptances.map(({ acceptance }) => acceptance), selection);
    const { text, remarks } = write(options.format, entries, () => (0,own_json/* writeOwnJson */.w)(entries, acceptances), context.now());
    if (options.out === undefined)
        context.writeOut(text);
    else
        await (0,write_output_file/* writeOutputFile */.B)((0,external_node_path_.resolve)(context.workingDirectory, options.out), text);
    const problems = listing.problems.length;
    for (const remark of [
        ...remarks,
        ...(problems > 0 ? [`${problems} files of the history do not count: see channels-bench history list`] : []),
        ...(options.out === undefined ? [] : [`written to ${options.out}`]),
    ]) {
        context.writeError(`${remark}\n`);
    }
    return exit_codes/* exitCodes */.h.ok.code;
}
function write(format, entries, writeOwn, now) {
    switch (format) {
        case 'csv':
            return { text: (0,write_csv/* writeCsv */.E)(entries), remarks: [] };
        case 'json':
            return { text: writeOwn(), remarks: [] };
        case 'github-action-benchmark':
            return { text: writeBenchmarkData(entries, now), remarks: [] };
        case 'bencher':
            return { text: writeBencher(keepNewest(entries)), remarks: describeOlder(entries) };
        case 'customSmallerIsBetter':
            return writeList(entries, 'lower', 'customBiggerIsBetter');
        case 'customBiggerIsBetter':
            return writeList(entries, 'higher', 'customSmallerIsBetter');
    }
}
function writeList(entries, better, otherFormat) {
    const newest = keepNewest(entries);
    const others = listOtherMetrics(newest, better);
    const remarks = others.length === 0
        ? []
        : [
            `left out: ${others.join(', ')}; they are in what --format ${otherFormat} writes, as a list has one direction`,
        ];
    return {
        text: `${JSON.stringify(buildBenches(newest, better), null, 2)}\n`,
        remarks: [...remarks, ...describeOlder(entries)],
    };
}
function describeOlder(entries) {
    const older = entries.length - keepNewest(entries).length;
    if (older === 0)
        return [];
    return [
        `left out: ${older} older entries; this form holds the newest run of each setup, --format github-action-benchmark all`,
    ];
}
/** Throws a BenchError 'invalid-settings' with every option that is wrong. */
function parseSelection({ entries }, options) {
    const known = [...new Set(entries.map(({ entry }) => entry.variant))].sort();
    const setups = options.setup ?? null;
    const metrics = options.metric?.map((name) => [name, (0,margins/* parseMetricName */.$Y)(name)]) ?? null;
    const since = options.since === undefined ? null : (0,parse_date/* parseDate */._)(options.since);
    const problems = [
        ...(setups ?? [])
            .filter((name) => !known.includes(name))
            .map((name) => `--setup ${JSON.stringify(name)} is none of the history's: ${known.join(', ')}`),
        ...(metrics ?? [])
            .filter(([, keys]) => keys === null)
            .map(([name]) => `--metric ${JSON.stringify(name)} is none of ${margins/* metricNames */.Zv.join(', ')}`),
        ...(options.since !== undefined && since === null
            ? [`--since ${JSON.stringify(options.since)} is no date: write it as 2026-11-24; it means midnight UTC`]
            : []),
    ];
    if (problems.length > 0) {
        throw new errors/* BenchError */.L('invalid-settings', 'Nothing is exported', {
            hint: 'Correct what is listed.',
            details: problems,
        });
    }
    return { setups, metrics: metrics?.flatMap(([, keys]) => keys ?? []) ?? null, since };
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
/** A date that somebody wrote: a day, which begins at midnight UTC, or a time with its zone. Null: it is none. */
function parseDate(text) {
    const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
    if (day === undefined || !/^.{10}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text))
        return null;
    const midnight = new Date(`${day}T00:00:00Z`);
    // 2026-02-30 would pass for the second of March.
    if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
        return null;
    const date = text === day ? midnight : new Date(text);
    return Number.isNaN(date.getTime()) ? null : date;
}


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/* harmony import */ var _records_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7842);




/** Makes the folder too. Throws a BenchError 'output-unwritable'. */
async function writeOutputFile(path, content) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} cannot be written: ${(0,_records_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWriteFailure */ .j)(cause)}`, {
            hint: 'Choose a file or folder that can be written.',
            cause,
        });
    }
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findFactor),
/* harmony export */   T: () => (/* binding */ unitTexts)
/* harmony export */ });
const times = {
    ns: 1e-9,
    nsec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    usec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
};
const bytes = {
    b: 1,
    byte: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
};
const fractions = { '%': 0.01, percent: 0.01, fraction: 1, ratio: 1 };
/** `requests/s`, `req/sec`, `1/s`, `/s`, `ops/second`, `iter/sec`. */
const rate = /^[^/]{0,40}\/\s*(?:s|secs?|seconds?)$/;
const rates = new Set(['per-second', 'rps', 'qps', 'hz', 'per second']);
/** `ns/iter` is the time of one. */
const perOne = /\s*\/\s*(?:iter|iteration|op|ops|request|req|message)$/;
/** How our units are written for other tools, so that they come back. */
const unitTexts = {
    ms: 'ms',
    'per-second': '1/s',
    fraction: 'fraction',
    bytes: 'bytes',
    seconds: 's',
};
/** What a value in `text` is to be multiplied by to be one in `unit`; null: it is of another kind, or not known. */
function findFactor(text, unit) {
    const written = text.trim().toLowerCase();
    switch (unit) {
        case 'ms':
            return divide(findTime(written), 1e-3);
        case 'seconds':
            return findTime(written);
        case 'bytes':
            return look(bytes, singular(written));
        case 'fraction':
            return look(fractions, written);
        case 'per-second':
            return rates.has(written) || rate.test(written) ? 1 : null;
    }
}
function findTime(written) {
    return look(times, singular(written.replace(perOne, '')));
}
function singular(word) {
    return word.length > 3 ? word.replace(/s$/, '') : word;
}
function look(table, word) {
    return Object.hasOwn(table, word) ? table[word] : null;
}
/** 1e-6 / 1e-3 is not 1e-3 to the last digit. */
function divide(seconds, by) {
    return seconds === null ? null : Number((seconds / by).toPrecision(12));
}


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   KV: () => (/* binding */ parseMapping),
/* harmony export */   YU: () => (/* binding */ joinName),
/* harmony export */   x0: () => (/* binding */ suggestMapping)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _convert_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8871);
/** Which metric of which setup a name of another tool stands for. */


/** `NAME=throughput`, `NAME=daphne/throughput` → a target, or what is wrong with the text, in words. NAME may hold a `=`. */
function parseMapping(text) {
    const at = text.lastIndexOf('=');
    if (at < 1)
        return { problem: `${JSON.stringify(text)} is no mapping: write NAME=throughput or NAME=daphne/throughput` };
    const target = splitName(text.slice(at + 1).trim());
    if (target === null) {
        const keys = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.map(({ key }) => key).join(', ');
        return { problem: `${JSON.stringify(text)}: ${JSON.stringify(text.slice(at + 1))} is no metric: one of ${keys}` };
    }
    return { name: text.slice(0, at), target };
}
/** As `--metric` says, or by itself: our own names are `SETUP/METRIC`, or a metric alone. Null: it stands for nothing of ours. */
function findTarget({ names }, mapping) {
    for (const name of names) {
        const target = mapping.get(name);
        if (target !== undefined)
            return target;
    }
    return splitName(names[0]);
}
/** How `SETUP/METRIC` is written, by which our own exports are known again. */
function joinName(setup, metric) {
    return `${setup}/${metric}`;
}
function splitName(name) {
    const at = name.lastIndexOf('/');
    const key = name.slice(at + 1);
    const metric = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((one) => one.key === key);
    if (metric === undefined || at === 0)
        return null;
    return { setup: at === -1 ? null : name.slice(0, at), metric: metric.key };
}
/** The option that would map it: the metric that its name and unit point to. Null where no metric has such a unit. */
function suggestMapping({ names, unit }) {
    const fitting = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.filter((metric) => unit === null || (0,_convert_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .findFactor */ .R)(unit, metric.unit) !== null);
    const words = new Set(names[0].toLowerCase().split(/[^a-z0-9]+/));
    const [best] = [...fitting].sort((a, b) => countWords(b, words) - countWords(a, words));
    return best === undefined ? null : `--metric ${quote(`${names[0]}=${best.key}`)}`;
}
function countWords({ key, title }, words) {
    return `${key} ${title}`
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => words.has(word)).length;
}
/** For a shell. */
function quote(text) {
    return /^[\w/=.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOwnJson),
/* harmony export */   w: () => (/* binding */ writeOwnJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _records_history_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9313);
/* harmony import */ var _records_parse_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5037);
/* harmony import */ var _exchange_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1415);
/** A history as one JSON file, whole: what goes out comes back as it was. */




const exportSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_exchange_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .exportKind */ .z7),
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_records_history_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .historyEntrySchema */ .Gv),
    acceptances: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_records_history_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceSchema */ .rb),
});
function writeOwnJson(entries, acceptances) {
    return `${JSON.stringify({ kind: _exchange_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .exportKind */ .z7, entries, acceptances }, null, 1)}\n`;
}
/** `latest`: later dates are those of a wrong clock. */
function readOwnJson(json, latest) {
    const parsed = exportSchema.safeParse(json);
    if (!parsed.success)
        return { entries: [], acceptances: [], problems: parsed.error.issues.map(_records_parse_record_js__WEBPACK_IMPORTED_MODULE_1__/* .describeIssue */ .n) };
    const { entries, acceptances } = parsed.data;
    const isLate = (date) => Date.parse(date) > latest.getTime();
    const problems = [
        ...entries.flatMap(({ finishedAt }, index) => isLate(finishedAt) ? [`entries[${index}].finishedAt: ${finishedAt} is in the future`] : []),
        ...acceptances.flatMap(({ acceptedAt }, index) => isLate(acceptedAt) ? [`acceptances[${index}].acceptedAt: ${acceptedAt} is in the future`] : []),
    ];
    return { entries, acceptances, problems };
}


/***/ }),

/***/ 7505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeCsv),
/* harmony export */   U: () => (/* binding */ writeCell)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);

const columns = [
    'run',
    'finished_at',
    'status',
    'commit',
    'author',
    'commit_title',
    'ref',
    'is_dirty',
    'setup',
    'title',
    'metric',
    'unit',
    'better',
    'value',
    'low',
    'high',
    'ratio_to_control',
    'ratio_low',
    'ratio_high',
    'rounds',
    'control',
    'cpu_model',
    'engine',
    'configuration',
];
/** Values in the unit that stands beside them, with all digits. Empty: not known. */
function writeCsv(entries) {
    const lines = entries.flatMap((entry) => _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.flatMap(({ key, unit, better }) => {
        const figure = entry.metrics[key];
        if (figure === undefined)
            return [];
        const { value, interval, lnRatioToControl, lnRatioInterval, rounds } = figure;
        return [
            [
                entry.runId,
                entry.finishedAt,
                entry.status,
                entry.commit,
                entry.source?.author ?? null,
                entry.source?.title ?? null,
                entry.ref,
                entry.isDirty,
                entry.variant,
                entry.title,
                key,
                unit,
                better,
                value,
                interval?.low ?? null,
                interval?.high ?? null,
                ...[lnRatioToControl, lnRatioInterval?.low ?? null, lnRatioInterval?.high ?? null].map(toRatio),
                rounds,
                entry.control?.variant ?? null,
                entry.cpuModel,
                entry.engine,
                entry.configurationDigest,
            ]
                .map(writeCell)
                .join(','),
        ];
    }));
    return [columns.join(','), ...lines, ''].join('\r\n');
}
function toRatio(ln) {
    return ln === null ? null : Math.exp(ln);
}
/** Text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets have it themselves. */
function writeCell(value) {
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ })

};
