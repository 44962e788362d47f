export const id = 943;
export const ids = [943];
export const modules = {

/***/ 2943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptRunCommand: () => (/* binding */ acceptRunCommand),
  addToHistoryCommand: () => (/* binding */ addToHistoryCommand),
  compareWithHistoryCommand: () => (/* binding */ compareWithHistoryCommand),
  listHistoryCommand: () => (/* binding */ listHistoryCommand),
  pruneHistoryCommand: () => (/* binding */ pruneHistoryCommand),
  showHistoryCommand: () => (/* binding */ showHistoryCommand),
  trendCommand: () => (/* binding */ trendCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/comparison/level-shifts.js + 1 modules
var level_shifts = __webpack_require__(2846);
// EXTERNAL MODULE: ./.build/js/src/comparison/stored-baseline.js + 3 modules
var stored_baseline = __webpack_require__(3309);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
;// CONCATENATED MODULE: ./.build/js/src/history/plan-pruning.js
/** Which of the entries, given oldest first, are to go. */
function planPruning(entries, rule) {
    switch (rule.kind) {
        case 'before':
            return entries.filter(({ entry }) => Date.parse(entry.finishedAt) < rule.date.getTime());
        case 'keep': {
            const kept = new Map();
            const stays = new Set();
            for (const stored of entries.toReversed()) {
                const count = kept.get(stored.entry.variant) ?? 0;
                if (count >= rule.count)
                    continue;
                kept.set(stored.entry.variant, count + 1);
                stays.add(stored);
            }
            return entries.filter((stored) => !stays.has(stored));
        }
    }
}

// EXTERNAL MODULE: ./.build/js/src/records/build-history-entries.js
var build_history_entries = __webpack_require__(7864);
// EXTERNAL MODULE: ./.build/js/src/records/read-record.js
var read_record = __webpack_require__(4198);
// EXTERNAL MODULE: ./.build/js/src/reports/build-history.js
var build_history = __webpack_require__(9096);
// EXTERNAL MODULE: ./.build/js/src/reports/build-stored-baseline.js
var build_stored_baseline = __webpack_require__(8317);
// EXTERNAL MODULE: ./.build/js/src/reports/build-trend.js
var build_trend = __webpack_require__(1627);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
// EXTERNAL MODULE: ./.build/js/src/comparison/margins.js
var margins = __webpack_require__(9796);
// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/accept-run.js
/** Which run somebody means, and their word that its level is right. */





/** The entries of one run, by its id or the beginning of it. Throws a BenchError 'unknown-run'. */
function findRun(entries, id) {
    const fitting = entries.filter(({ entry }) => id !== '' && entry.runId.startsWith(id));
    const ids = [...new Set(fitting.map(({ entry }) => entry.runId))];
    const [exact] = ids.includes(id) ? [id] : ids;
    if (exact !== undefined && (ids.length === 1 || exact === id)) {
        return fitting.filter(({ entry }) => entry.runId === exact);
    }
    const what = ids.length === 0 ? 'no run that begins' : `${ids.length} runs that begin`;
    throw new errors/* BenchError */.L('unknown-run', `The history holds ${what} with ${JSON.stringify(id)}`, {
        hint: ids.length === 0 ? 'See `channels-bench history list`.' : 'Give more of the id.',
        details: ids.slice(0, 10),
    });
}
/**
 * One for each metric that the name stands for: `p50` is the one at a fixed rate and the one under load, and those of
 * WebSockets where the setup was ever loaded over them. The variant need not be in that run: of a setup that was taken out
 * on purpose, the run without it is accepted. Throws a BenchError 'unknown-run' or 'invalid-settings' with every option that is wrong.
 */
function buildAcceptances(entries, run, options, now) {
    const [first] = findRun(entries, run);
    if (first === undefined)
        throw new RangeError('a run without entries');
    const variants = [...new Set(entries.map(({ entry }) => entry.variant))].sort();
    const metrics = options.metric === undefined ? [null] : chooseMetrics(options.metric, options.variant, entries);
    const problems = [
        ...(variants.includes(options.variant)
            ? []
            : [`--variant ${JSON.stringify(options.variant)} is none of the history's: ${variants.join(', ')}`]),
        ...(metrics === null ? [`--metric ${JSON.stringify(options.metric)} is none of ${margins/* metricNames */.Zv.join(', ')}`] : []),
        ...['by', 'because'].flatMap((name) => options[name].trim() === '' ? [`--${name} must not be empty`] : []),
    ];
    if (problems.length > 0 || metrics === null) {
        throw new errors/* BenchError */.L('invalid-settings', 'Nothing is accepted', {
            hint: 'Correct what is listed; who accepts a level and why is for those who read the history later.',
            details: problems,
        });
    }
    const entry = findRun(entries, run).find((one) => one.entry.variant === options.variant)?.entry ?? first.entry;
    return metrics.map((metric) => ({
        kind: history_entry/* acceptanceKind */.qk,
        schemaVersion: history_entry/* historySchemaVersion */.wD,
        runId: entry.runId,
        runFinishedAt: entry.finishedAt,
        commit: entry.commit,
        variant: options.variant,
        metric,
        by: options.by.trim().slice(0, 500),
        because: options.because.trim().slice(0, 2000),
        acceptedAt: now.toISOString(),
    }));
}
/** A word on figures that nobody has ever measured would only be in the way. */
function chooseMetrics(name, variant, entries) {
    const keys = (0,margins/* parseMetricName */.$Y)(name);
    const isOfWebSockets = (key) => {
        const phase = metrics/* metricTable */.L.find((metric) => metric.key === key)?.phase ?? null;
        return phase !== null && (0,phase_kinds/* isWebSocketPhase */.FP)(phase);
    };
    const own = entries.filter(({ entry }) => entry.variant === variant);
    const hasAny = own.some(({ entry }) => Object.keys(entry.metrics).some(isOfWebSockets));
    return keys === null || keys.length === 1 || hasAny ? keys : keys.filter((key) => !isOfWebSockets(key));
}

// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/open-history.js + 9 modules
var open_history = __webpack_require__(6994);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/parse-pruning.js

/** Exactly one of the two. Throws a BenchError 'invalid-settings'. */
function parsePruning({ keep, before }) {
    if ((keep === undefined) === (before === undefined)) {
        throw refuse('Pruning takes either --keep N or --before DATE', 'Say which entries may go.');
    }
    if (keep !== undefined) {
        if (/^\d{1,9}$/.test(keep))
            return { kind: 'keep', count: Number(keep) };
        throw refuse(`--keep ${JSON.stringify(keep)} is no whole number`, 'Give the number of runs of each setup that stay.');
    }
    const date = /^\d{4}-\d{2}-\d{2}$/.test(before ?? '') ? new Date(`${before}T00:00:00Z`) : new Date(Number.NaN);
    // 2026-02-30 would pass for the second of March.
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(before ?? ''))
        return { kind: 'before', date };
    throw refuse(`--before ${JSON.stringify(before)} is no date`, 'Write it as 2026-11-24; it means midnight UTC.');
}
function refuse(message, hint) {
    return new errors/* BenchError */.L('invalid-settings', message, { hint });
}

;// CONCATENATED MODULE: ./.build/js/src/entry/cli/history-command.js
/** The commands on a history: add, list, show, compare, prune, accept; and trend. */
















/** Stores what later runs are held against. A run that is there already is left as it was. */
async function addToHistoryCommand(place, file, options, context) {
    const { store, publish } = (0,open_history/* openCliHistory */.$)(place, context, true);
    const entries = await readEntries(file, options, context);
    const added = await store.add(entries, context.signal);
    const texts = entries.map((entry, index) => {
        const file = added[index];
        return (0,report/* say */.cv)(`${entry.variant}: ${file?.isNew === true ? 'added' : 'was there already'} as ${file?.path}${describeLimits(entry)}`);
    });
    await print({ title: `Run ${entries[0]?.runId} in ${store.name}`, blocks: [...(0,report/* buildList */.tL)(texts), ...sayPublish(publish)] }, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
async function listHistoryCommand(place, options, context) {
    const { store, listing } = await read(place, context);
    await (0,cli_context/* printReport */.Y)((0,build_history/* buildHistoryReport */.lv)({ name: store.name, ...listing }, options.limit), options, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
async function showHistoryCommand(place, id, options, context) {
    const { listing } = await read(place, context);
    await (0,cli_context/* printReport */.Y)((0,build_history/* buildHistoryRunReport */.gB)(findRun(listing.entries, id)), options, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
/** Judges a record as if its run had just ended. Exits with 1 when a figure or a setup is missing that earlier runs have. */
async function compareWithHistoryCommand(place, file, options, context) {
    const candidates = await readEntries(file, {}, context);
    const { store, listing } = await read(place, context);
    const judgement = (0,stored_baseline/* judgeAgainstHistory */.Z)(unwrap(listing), candidates);
    const title = `Run ${candidates[0]?.runId} beside ${store.name}`;
    const blocks = [...(0,build_stored_baseline/* buildStoredBaseline */.z)(judgement), ...(0,build_history/* buildHistoryProblems */.D7)(listing.problems)];
    await (0,cli_context/* printReport */.Y)({ title, blocks }, options, context);
    return judgement.failsCheck ? exit_codes/* exitCodes */.h.invalid.code : exit_codes/* exitCodes */.h.ok.code;
}
/** Removes entries by their age or number, never what cannot be read. */
async function pruneHistoryCommand(place, options, context) {
    const rule = parsePruning(options);
    const { store, publish, listing } = await read(place, context);
    const removed = planPruning(listing.entries, rule);
    if (options.dryRun !== true)
        await store.remove(removed, context.signal);
    const word = options.dryRun === true ? 'would be removed' : 'removed';
    const texts = [
        (0,report/* say */.cv)(`${removed.length} of ${listing.entries.length} entries ${word}`, 'strong'),
        ...describeSpan(removed).map((text) => (0,report/* say */.cv)(text, 'muted')),
    ];
    const written = options.dryRun === true || removed.length === 0 ? [] : sayPublish(publish);
    const blocks = [...(0,report/* buildList */.tL)(texts), ...written, ...(0,build_history/* buildHistoryProblems */.D7)(listing.problems)];
    await print({ title: `Pruning ${store.name}`, blocks }, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
/** Records that the level which a run has shown is right, so that earlier runs no longer count. */
async function acceptRunCommand(place, run, options, context) {
    const { store, publish, listing } = await read(place, context);
    const texts = [];
    for (const acceptance of buildAcceptances(listing.entries, run, options, context.now())) {
        const { path } = await store.accept(acceptance);
        const what = `${acceptance.metric ?? 'all metrics'} of ${acceptance.variant}`;
        texts.push((0,report/* say */.cv)(`${what}: a new baseline starts with run ${acceptance.runId} (${path})`));
    }
    await print({ title: `Accepted in ${store.name}`, blocks: [...(0,report/* buildList */.tL)(texts), ...sayPublish(publish)] }, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
async function trendCommand(place, options, context) {
    const { store, listing } = await read(place, context);
    const report = (0,build_trend/* buildTrendReport */.U)((0,level_shifts/* findLevelShifts */.z)(unwrap(listing)), store.name);
    await (0,cli_context/* printReport */.Y)({ ...report, blocks: [...report.blocks, ...(0,build_history/* buildHistoryProblems */.D7)(listing.problems)] }, options, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
async function read(place, context) {
    const opened = (0,open_history/* openCliHistory */.$)(place, context, false);
    return { ...opened, listing: await opened.store.list(context.signal) };
}
function sayPublish(command) {
    return command === null ? [] : (0,report/* buildList */.tL)([(0,report/* say */.cv)(`Publish it with: ${command}`, 'muted')]);
}
function unwrap({ entries, acceptances }) {
    return {
        entries: entries.map(({ entry }) => entry),
        acceptances: acceptances.map(({ acceptance }) => acceptance),
    };
}
async function readEntries(file, options, context) {
    const path = (0,external_node_path_.resolve)(context.workingDirectory, file);
    const entries = (0,build_history_entries/* buildHistoryEntries */.P)(await (0,read_record/* readRecord */.a)(path), options);
    if (entries.some(({ metrics }) => Object.keys(metrics).length > 0))
        return entries;
    throw new errors/* BenchError */.L('nothing-measured', `${path} holds no valid figure`, {
        hint: 'Look with `channels-bench show` why its phases are invalid, and measure again.',
    });
}
/** What keeps an entry from being part of a baseline. */
function describeLimits({ control, isDirty, commit }) {
    return [
        ...(control === null ? ['no control ran beside it, so it will be shown and not judged'] : []),
        ...(commit === null ? ['its commit is not known (--commit)'] : []),
        ...(isDirty === true ? ['its source had changes that are not committed'] : []),
    ]
        .map((text) => `; ${text}`)
        .join('');
}
function describeSpan(removed) {
    const [first, last] = [removed[0], removed.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    return [`from ${first.entry.finishedAt.slice(0, 10)} to ${last.entry.finishedAt.slice(0, 10)}`];
}
function print(report, context) {
    return (0,cli_context/* printReport */.Y)(report, { markdown: false }, context);
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

/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ buildStoredBaseline)
/* harmony export */ });
/* unused harmony export describeStored */
/* harmony import */ var _comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7313);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/** A run beside the history of earlier runs, as blocks of a report. */




function buildStoredBaseline(judgement) {
    return [
        { kind: 'heading', text: 'Beside the history' },
        { kind: 'paragraph', text: describeStored(judgement) },
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildList */ .tL)(judgement.missingSetups.map(({ sentence }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(sentence, 'bad'))),
        ...judgement.variants.flatMap(buildVariant),
    ];
}
/** One line on all of it: the worst first. */
function describeStored({ kind, sentence }) {
    switch (kind) {
        case 'missing':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`✗ ${sentence}`, 'bad');
        case 'suspected':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`! Suspected: ${sentence}`, 'warning');
        case 'unchanged':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`✓ ${sentence}`, 'good');
        case null:
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(sentence, 'muted');
        default:
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`? ${sentence}`, 'warning');
    }
}
function buildVariant(variant) {
    const { title, verdicts, notes } = variant;
    const judged = verdicts.filter(({ estimate }) => estimate !== null);
    const others = verdicts.filter(({ estimate }) => estimate === null);
    const worthSaying = judged.filter(({ kind }) => kind === 'suspected' || kind === 'inconclusive');
    return [
        { kind: 'heading', text: `${title} beside the history` },
        ...(judged.length === 0 ? [] : [buildTable(judged)]),
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildList */ .tL)([
            ...worthSaying.map(({ sentence, kind, isGate }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(sentence, isGate ? tones[kind] : 'muted')),
            ...joinAlike(others),
            ...notes.map((note) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(note, 'muted')),
        ]),
    ];
}
const tones = {
    missing: 'bad',
    suspected: 'warning',
    inconclusive: 'warning',
    unchanged: 'good',
    collecting: 'muted',
    unjudged: 'muted',
};
function buildTable(verdicts) {
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('metric', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('now'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('expected'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('change'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('limit'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('can see'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('runs'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('verdict', { align: 'left' }),
    ];
    return { kind: 'table', columns, rows: verdicts.map(buildRow) };
}
function buildRow({ metric, figures, estimate, limit, detectable, runs, kind, isGate, margin }) {
    const spec = findMetric(metric);
    const size = (change) => change === null ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toFraction */ ._j)(metric, change)), 'muted');
    const verdict = kind === 'unchanged' ? `within ${(0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMargin */ .wj)(margin)}` : kind;
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(spec.title, isGate ? 'strong' : 'normal'),
        formatFigure(figures.head, spec),
        formatFigure(figures.expected, spec),
        estimate === null ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(metric, estimate)),
        size(limit),
        size(detectable),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(String(runs), 'muted'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(verdict, isGate ? tones[kind] : 'muted'),
    ];
}
function formatFigure(value, { unit }) {
    return value === null ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatWithUnit */ .QD)(value, unit));
}
/** Eight metrics that all are collecting a baseline are one line. */
function joinAlike(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = verdict.kind === 'unjudged' ? verdict.kind : verdict.sentence;
        groups.set(key, [...(groups.get(key) ?? []), verdict]);
    }
    return [...groups.values()].map((group) => {
        const { kind, sentence } = group[0];
        const tone = group.some(({ isGate }) => isGate) ? tones[kind] : 'muted';
        const names = group.map(({ metric }) => findMetric(metric).title).join(', ');
        if (kind === 'collecting')
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${names}: ${sentence}`, tone);
        // Why is said once, among the notes on the setup as a whole.
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(kind === 'unjudged' ? `${names}: not judged` : sentence, tone);
    });
}
function findMetric(key) {
    return _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L.find((metric) => metric.key === key);
}


/***/ })

};
