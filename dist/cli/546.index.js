export const id = 546;
export const ids = [546];
export const modules = {

/***/ 8546:
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
// EXTERNAL MODULE: ./.build/js/src/comparison/build-history-entries.js + 2 modules
var build_history_entries = __webpack_require__(885);
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

// EXTERNAL MODULE: ./.build/js/src/machine/scrub-environment.js
var scrub_environment = __webpack_require__(8700);
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
// EXTERNAL MODULE: ./.build/js/src/revisions/find-checkout.js
var find_checkout = __webpack_require__(9718);
// EXTERNAL MODULE: ./.build/js/src/revisions/list-commits.js
var list_commits = __webpack_require__(8709);
// EXTERNAL MODULE: ./.build/js/src/revisions/open-repository.js + 5 modules
var open_repository = __webpack_require__(1105);
;// CONCATENATED MODULE: ./.build/js/src/entry/name-commits.js



/** Entries whose commit is nowhere to be found stay as they are; never rejects but for the signal. */
async function nameCommits(entries, { variants }, { directory, environment, signal }) {
    const named = [];
    const known = new Map();
    for (const entry of entries) {
        const { commit } = entry;
        const own = variants.find(({ name }) => name === entry.variant)?.source?.directory;
        if (commit !== null && !known.has(commit)) {
            signal?.throwIfAborted();
            known.set(commit, await findSource(commit, [...(own === undefined ? [] : [own]), directory], environment, signal));
        }
        const source = commit === null ? undefined : known.get(commit);
        named.push(source === undefined ? entry : { ...entry, source });
    }
    return named;
}
async function findSource(commit, directories, environment, signal) {
    // It goes into a command.
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        return undefined;
    for (const directory of directories) {
        try {
            if ((await (0,find_checkout/* findCheckout */.I)(directory)) === null)
                continue;
            const { git } = await (0,open_repository/* openRepository */.h)(directory, environment, signal);
            const found = await (0,list_commits/* readCommit */.k)(git, commit);
            if (found !== null)
                return { author: found.author, title: found.title };
        }
        catch {
            // A folder that is gone, or no git: then the entry has no title.
        }
    }
    return undefined;
}

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
// EXTERNAL MODULE: ./.build/js/src/entry/cli/open-history.js + 10 modules
var open_history = __webpack_require__(1250);
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
    const record = await (0,read_record/* readRecord */.a)(path);
    const entries = (0,build_history_entries/* buildHistoryEntries */.P)(record, options);
    const { workingDirectory: directory, signal } = context;
    const environment = (0,scrub_environment/* scrubEnvironment */.v)(context.environment);
    if (entries.some(({ metrics }) => Object.keys(metrics).length > 0))
        return nameCommits(entries, record, { directory, environment, signal });
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


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
const maxTextLength = 200;
const fields = ['%H', '%an', '%at', '%s'];
const format = `--format=${fields.map((field) => `${field}%x00`).join('')}`;
async function listCommits(git, from, to, limit) {
    const range = `${from}..${to}`;
    const log = await git('log', '--encoding=UTF-8', '--no-color', `--max-count=${limit}`, format, range, '--');
    const count = await git('rev-list', '--count', range, '--');
    const commits = parseLog(log.stdout);
    return { commits, total: Number(count.stdout.trim()) || commits.length };
}
/** `commit` in hex; null when the clone does not have it. */
async function readCommit(git, commit) {
    const log = await git('log', '--encoding=UTF-8', '--no-color', '--max-count=1', format, commit, '--');
    return log.exitCode === 0 ? (parseLog(log.stdout)[0] ?? null) : null;
}
function parseLog(text) {
    // A NUL cannot stand in a commit, so nothing in it can pass for a field of its own.
    const values = text.split('\0').slice(0, -1);
    return Array.from({ length: Math.floor(values.length / fields.length) }, (_, index) => {
        const [commit = '', author = '', seconds = '', title = ''] = values.slice(index * fields.length);
        return {
            commit: commit.trim(),
            author: shorten(author),
            title: shorten(title),
            date: formatDate(Number(seconds)),
        };
    });
}
function shorten(text) {
    return text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1)}…`;
}
/** Anybody can write any date into a commit; years of more than four digits are no ISO 8601. */
function formatDate(seconds) {
    const date = new Date(seconds * 1000);
    const year = Number.isNaN(date.getTime()) ? -1 : date.getUTCFullYear();
    return year >= 1970 && year <= 9999 ? date.toISOString() : null;
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/js/src/revisions/run-git.js
var run_git = __webpack_require__(8292);
;// CONCATENATED MODULE: ./.build/js/src/revisions/check-out-submodules.js



/**
 * `git worktree` leaves submodules empty. Those that the user's checkout has are filled from there, without a network;
 * the copies share the objects of the original and are gone with their folder. Returns a warning for each that is empty.
 */
async function checkOutSubmodules(options) {
    const { topLevel, root, environment, signal } = options;
    const git = (0,run_git/* createGit */.lD)({ directory: root, topLevel: root, environment, signal });
    const warnings = [];
    for (const { path, commit } of await listSubmodules(git)) {
        const source = (0,external_node_path_.join)(topLevel, path);
        if (await isCheckedOut(source)) {
            await copySubmodule(source, (0,external_node_path_.join)(root, path), commit, options);
            const nested = await checkOutSubmodules({ ...options, topLevel: source, root: (0,external_node_path_.join)(root, path) });
            warnings.push(...nested);
        }
        else {
            warnings.push(`The submodule ${path} is not checked out in ${topLevel}, so it is empty in the other revision too.`);
        }
    }
    return warnings;
}
async function listSubmodules(git) {
    const { stdout } = await git('ls-tree', '-r', '-z', 'HEAD');
    return [...stdout.matchAll(/(?:^|\0)160000 commit ([0-9a-f]+)\t([^\0]+)/g)].map(([, commit = '', path = '']) => ({
        path,
        commit,
    }));
}
async function isCheckedOut(directory) {
    return (0,promises_.stat)((0,external_node_path_.join)(directory, '.git')).then(() => true, () => false);
}
async function copySubmodule(source, target, commit, options) {
    const { environment, signal } = options;
    const describe = () => [
        'checkout-failed',
        `The submodule ${source} cannot be checked out at ${commit.slice(0, 12)}.`,
        { hint: `Fetch that commit before: \`git -C ${source} fetch origin ${commit}\`.` },
    ];
    await (0,promises_.mkdir)(target, { recursive: true });
    const clone = (0,run_git/* createGit */.lD)({ directory: target, topLevel: source, environment, signal });
    const clonedQuietly = ['clone', '--quiet', '--shared', '--no-checkout', '--no-tags', '--', source, '.'];
    await (0,run_git/* expectSuccess */.lb)(clone(...clonedQuietly), describe);
    const git = (0,run_git/* createGit */.lD)({ directory: target, topLevel: target, environment, signal });
    await (0,run_git/* expectSuccess */.lb)(git('checkout', '--quiet', '--detach', commit), describe);
}

;// CONCATENATED MODULE: ./.build/js/src/revisions/fill-large-files.js
/**
 * Files that Git LFS keeps: a checkout would download those that are not there, which nobody asked for. So it leaves
 * pointers (GIT_LFS_SKIP_SMUDGE), and what the clone has is filled in here. Returns a warning when pointers remain.
 */
async function fillLargeFiles(git) {
    // Asked only where such files are: git-lfs writes into the settings of a repository that never knew it.
    const kept = await git('ls-files', '-z', '--', ':(attr:filter=lfs)');
    if (kept.stdout === '')
        return [];
    await git('lfs', 'checkout');
    const names = [...(await git('lfs', 'ls-files')).stdout.matchAll(/^\S+ - (.*)$/gm)].map(([, name]) => name);
    if (names.length === 0)
        return [];
    const listed = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    return [
        `Git LFS has not downloaded ${listed} of the other revision: they are pointers there. \`git lfs fetch --all\` gets them.`,
    ];
}

// EXTERNAL MODULE: ./.build/js/src/revisions/remove-worktrees.js
var remove_worktrees = __webpack_require__(8657);
;// CONCATENATED MODULE: ./.build/js/src/revisions/check-out-worktree.js









const maxTries = 10;
/**
 * Checks a commit out into a folder of its own under `parentDirectory`, as `git worktree` does: the repository's files,
 * index, HEAD, refs and reflogs stay as they are. Submodules come from the clones that are already there.
 */
async function checkOutWorktree({ topLevel, subfolder, environment }, commit, parentDirectory, { signal }) {
    const parent = (0,external_node_path_.join)(parentDirectory, remove_worktrees/* worktreesFolderName */.qL);
    const root = (0,external_node_path_.join)(parent, `${remove_worktrees/* worktreePrefix */.of}${(0,external_node_crypto_.randomBytes)(5).toString('hex')}`);
    const undisturbed = (0,run_git/* createGit */.lD)({ directory: topLevel, topLevel, environment });
    const git = (0,run_git/* createGit */.lD)({ directory: topLevel, topLevel, environment, signal });
    signal?.throwIfAborted();
    await (0,remove_worktrees/* removeStaleEntries */.I4)(undisturbed);
    const dispose = async () => {
        await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
        await (0,remove_worktrees/* removeEntry */.b4)(undisturbed, root).catch(() => undefined);
    };
    try {
        await (0,promises_.mkdir)(parent, { recursive: true }).catch((cause) => {
            throw fail(commit, parent, [cause.message], cause);
        });
        const added = await addWorktree(git, root, commit);
        if (added.exitCode !== 0) {
            throw fail(commit, root, [...(0,run_git/* listLines */.i4)(added.stderr), ...(await describeRoom(undisturbed, commit, parent))]);
        }
        const warnings = [
            ...(await fillLargeFiles((0,run_git/* createGit */.lD)({ directory: root, topLevel: root, environment, signal }))),
            ...(await checkOutSubmodules({ topLevel, root, environment, signal })),
        ];
        const directory = (0,external_node_path_.join)(root, subfolder);
        if (!(await (0,promises_.stat)(directory).catch(() => null))?.isDirectory()) {
            throw new errors/* BenchError */.L('checkout-failed', `The folder ${subfolder} does not exist in ${commit.slice(0, 12)}.`, {
                hint: 'Compare with a later commit, one that has this folder, or give --source a folder that both have.',
            });
        }
        return { commit, directory, warnings, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** Git reads the entries of all worktrees, and fails at one that another git is just making. */
async function addWorktree(git, root, commit) {
    let answer;
    let tries = 0;
    do {
        if (tries > 0)
            await (0,external_node_timers_promises_.setTimeout)(50 * tries);
        answer = await git('worktree', 'add', '--detach', '--quiet', root, commit);
        tries += 1;
    } while (/\/worktrees\/\S*\/(commondir|gitdir|HEAD)/.test(answer.stderr) &&
        answer.exitCode !== 0 &&
        tries < maxTries);
    return answer;
}
/** Git does not say that a disk is full, and has removed its files again when it can be asked. */
async function describeRoom(git, commit, parent) {
    const { exitCode, stdout } = await git('ls-tree', '-r', '--format=%(objectsize)', commit);
    if (exitCode !== 0)
        return [];
    const neededBytes = stdout.split('\n').reduce((sum, size) => sum + (Number(size) || 0), 0);
    const { bavail, bsize } = await (0,promises_.statfs)(parent);
    const inMebibytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
    return [
        `the files of the commit take ${inMebibytes(neededBytes)}, and ${inMebibytes(bavail * bsize)} are free there`,
    ];
}
function fail(commit, path, details, cause) {
    return new errors/* BenchError */.L('checkout-failed', `The commit ${commit.slice(0, 12)} cannot be checked out into ${path}.`, {
        hint: 'Free some disk space, or set TMPDIR to a folder that can be written and has room for a second checkout.',
        details,
        cause,
    });
}

// EXTERNAL MODULE: ./.build/js/src/revisions/find-checkout.js
var find_checkout = __webpack_require__(9718);
;// CONCATENATED MODULE: ./.build/js/src/revisions/find-merge-base.js


/** Of several best common ancestors, as after merges in both directions, the first that git names. */
async function findMergeBase(git, topLevel, a, b) {
    const { exitCode, stdout, stderr } = await git('merge-base', a, b);
    if (exitCode === 0)
        return (0,run_git/* removeLineEnd */.mK)(stdout);
    const names = `${a.slice(0, 12)} and ${b.slice(0, 12)}`;
    if (exitCode !== 1) {
        throw new errors/* BenchError */.L('base-not-found', `The common ancestor of ${names} cannot be found in ${topLevel}.`, {
            hint: 'See what `git fsck` says of the repository.',
            details: stderr.trim().split('\n'),
        });
    }
    if ((await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true') {
        throw new errors/* BenchError */.L('base-not-found', `The clone in ${topLevel} is shallow, and the common ancestor of ${names} is cut off.`, {
            hint: 'Clone with history: `fetch-depth: 0` of actions/checkout, elsewhere `git fetch --unshallow origin`. ' +
                'For a pull request `fetch-depth: 2` with `--base HEAD^1` is enough.',
        });
    }
    throw new errors/* BenchError */.L('base-not-found', `${names} have no common ancestor in ${topLevel}.`, {
        hint: 'Their histories are unrelated: name the commit to compare with itself, by its hash or a tag.',
    });
}

// EXTERNAL MODULE: ./.build/js/src/revisions/list-commits.js
var list_commits = __webpack_require__(8709);
;// CONCATENATED MODULE: ./.build/js/src/revisions/resolve-revision.js


const maxSuggestions = 10;
/**
 * Finds the commit that a revision names. A runner's checkout has the branches of the remote only as `origin/<name>`,
 * so that is tried after the name itself.
 */
async function resolveRevision(git, topLevel, ref) {
    // An option in place of a revision could make git do anything.
    if (ref === '' || ref.startsWith('-') || ref.includes('\0')) {
        throw new errors/* BenchError */.L('unknown-revision', `${JSON.stringify(ref)} is not a revision.`, {
            hint: 'Give a branch, a tag, a commit or an expression such as HEAD~1.',
        });
    }
    const said = [];
    for (const candidate of [ref, `origin/${ref}`]) {
        const { exitCode, stdout, stderr } = await git('rev-parse', '--verify', `${candidate}^{commit}`);
        const commit = (0,run_git/* removeLineEnd */.mK)(stdout);
        if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(commit)) {
            return { commit, ref: candidate, isBranch: await isBranch(git, candidate) };
        }
        if (candidate === ref)
            said.push(...(0,run_git/* listLines */.i4)(stderr));
    }
    throw await explainUnknown(git, topLevel, ref, said);
}
async function isBranch(git, ref) {
    const { stdout } = await git('rev-parse', '--symbolic-full-name', ref);
    return /^refs\/(heads|remotes)\//.test(stdout);
}
async function explainUnknown(git, topLevel, ref, said) {
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
    const known = await git('for-each-ref', '--sort=-committerdate', `--count=${maxSuggestions}`, '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags');
    const names = known.stdout.split('\n').filter((name) => name !== '' && name !== 'origin' && name !== 'origin/HEAD');
    const ambiguous = said.filter((line) => /ambiguous/i.test(line));
    const details = [...ambiguous, ...(names.length === 0 ? [] : [`known here: ${names.join(', ')}`])];
    const message = `The revision ${ref} names no commit in ${topLevel}${isShallow ? ', a shallow clone' : ''}.`;
    const fetch = /^[\w./-]+$/.test(ref) ? ` or run \`git fetch origin ${ref}:refs/remotes/origin/${ref}\`` : '';
    const hint = isShallow
        ? `Clone with history: \`fetch-depth: 0\` of actions/checkout, elsewhere \`git fetch --unshallow origin\`;${fetch || ' then'} before the benchmark.`
        : `Check its spelling${fetch}.`;
    return new errors/* BenchError */.L('unknown-revision', message, { hint: hint.replace('; or', ', or'), details });
}

;// CONCATENATED MODULE: ./.build/js/src/revisions/open-repository.js
/** A git repository as far as comparing two of its revisions needs it. Reads it; the only thing added is worktrees. */









/**
 * Opens the repository that holds a folder. `environment` should be scrubbed of secrets. Throws a BenchError
 * 'git-unavailable' or 'repository-unusable': no repository, a bare one, or one without a commit.
 */
async function openRepository(directory, environment, signal) {
    const folder = await (0,promises_.realpath)(directory).catch((cause) => {
        throw refuse(directory, 'does not exist', 'Give the folder of a checkout.', cause);
    });
    const candidate = (await (0,find_checkout/* findCheckout */.I)(folder)) ?? folder;
    const answer = await (0,run_git/* createGit */.lD)({ directory: folder, topLevel: candidate, environment, signal })('rev-parse', '--show-toplevel');
    if (answer.exitCode !== 0)
        throw await explainRefusal(folder, environment, answer.stderr);
    const topLevel = (0,run_git/* removeLineEnd */.mK)(answer.stdout);
    const git = (0,run_git/* createGit */.lD)({ directory: topLevel, topLevel, environment, signal });
    const subfolder = (0,external_node_path_.relative)(topLevel, folder);
    if ((await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')).exitCode !== 0) {
        throw refuse(folder, 'is in a git repository without a commit', 'Commit something first.');
    }
    const repository = {
        topLevel,
        subfolder,
        environment,
        git,
        resolveRevision: (ref) => resolveRevision(git, topLevel, ref),
        findMergeBase: (a, b) => findMergeBase(git, topLevel, a, b),
        describe: () => describe(git, subfolder),
        checkOutWorktree: (commit, parent, options = {}) => checkOutWorktree(repository, commit, parent, options),
        listCommits: (from, to, limit) => (0,list_commits/* listCommits */.V)(git, from, to, limit),
    };
    return repository;
}
async function describe(git, subfolder) {
    const commit = (0,run_git/* removeLineEnd */.mK)((await git('rev-parse', '--verify', 'HEAD^{commit}')).stdout);
    const status = await git('status', '--porcelain', '--ignore-submodules=none', '--', subfolder || '.');
    return { commit, isDirty: status.stdout !== '' };
}
async function explainRefusal(folder, environment, stderr) {
    const git = (0,run_git/* createGit */.lD)({ directory: folder, topLevel: folder, environment });
    const bare = await git('rev-parse', '--is-bare-repository');
    if (bare.exitCode === 0) {
        const what = bare.stdout.startsWith('true') ? 'a bare git repository' : "git's own folder";
        return refuse(folder, `is ${what}, which holds no files to run`, 'Give the folder of a checkout: `git clone` it.');
    }
    return refuse(folder, 'is not in a git repository', 'Give --source a checkout made by `git clone`; in a workflow, run actions/checkout before.', undefined, stderr.includes('not a git repository') ? [] : stderr.trim().split('\n'));
}
function refuse(directory, what, hint, cause, details = []) {
    return new errors/* BenchError */.L('repository-unusable', `Revisions cannot be compared: ${directory} ${what}.`, {
        hint,
        details,
        cause,
    });
}


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ removeStaleEntries),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   jw: () => (/* binding */ removeAbandonedWorktrees),
/* harmony export */   of: () => (/* binding */ worktreePrefix),
/* harmony export */   qL: () => (/* binding */ worktreesFolderName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
/**
 * A killed run leaves a folder behind, and an entry of it in the user's repository. `git worktree prune` would remove
 * entries of the user's own too, whose disk is only away for the moment; so only ours are removed, by their names.
 */



const worktreePrefix = 'channels-bench-';
/** Below a run's scratch folder. */
const worktreesFolderName = 'worktrees';
const ourName = new RegExp(`^${worktreePrefix}[0-9a-f]{10}$`);
/** Removes the entries whose folders are gone. Never rejects for what git says. */
async function removeStaleEntries(git) {
    const { stdout } = await git('worktree', 'list', '--porcelain');
    const paths = [...stdout.matchAll(/^worktree (.*)$/gm)].map(([, path = '']) => path);
    for (const path of paths.filter(isOurs)) {
        if (!(await exists(path)))
            await removeEntry(git, path);
    }
}
/**
 * For the folder of a run that was killed, before it is removed: takes its worktrees out of the repositories that they
 * belong to. Rejects never; what cannot be reached is left to the next comparison in that repository.
 */
async function removeAbandonedWorktrees(temporaryDirectory, environment) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, worktreesFolderName);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])) {
        if (ourName.test(name))
            await forgetWorktree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name), environment).catch(() => undefined);
    }
}
async function forgetWorktree(root, environment) {
    // `gitdir: REPOSITORY/worktrees/ID`, whose file `gitdir` names the folder's `.git` where it was made.
    const entry = /^gitdir: (.*)$/m.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), 'utf8'))?.[1];
    if (entry === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry)) !== 'worktrees')
        return;
    const madeAt = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry, 'gitdir'), 'utf8')).trim());
    if (!isOurs(madeAt))
        return;
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry));
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)({ directory: repository, topLevel: repository, environment });
    await removeEntry(git, madeAt);
}
/** Takes a worktree out of the repository, whether its folder is there or not. */
async function removeEntry(git, path) {
    // Twice: also when git was stopped while it held the entry locked.
    await git('worktree', 'remove', '--force', '--force', path);
    // Where git was interrupted it leaves its folder of entries, though it removes an empty one otherwise.
    const { stdout } = await git('rev-parse', '--path-format=absolute', '--git-common-dir');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .removeLineEnd */ .mK)(stdout), 'worktrees')).catch(() => undefined);
}
function isOurs(path) {
    return ourName.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) === worktreesFolderName;
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ })

};
