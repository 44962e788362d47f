export const id = 446;
export const ids = [446];
export const modules = {

/***/ 3240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ printReport)
/* harmony export */ });
async function printReport(report, options, context) {
    if (options.markdown) {
        const { renderMarkdown } = await __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 7498));
        context.writeOut(renderMarkdown(report));
    }
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 2046));
        context.writeOut(renderTerminal(report, context.out));
    }
}


/***/ }),

/***/ 6726:
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
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
// EXTERNAL MODULE: ./.build/js/src/statistics/change-points.js + 1 modules
var change_points = __webpack_require__(4601);
// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
;// CONCATENATED MODULE: ./.build/js/src/statistics/split-range.js
/**
 * How sure the place of a level shift is: all splits of a series whose likelihood is not much below that of the best.
 * The likelihood ratio n ln(RSS(j)/RSS(best)) of a split point is not chi-squared; its quantile is -2 ln(1 - sqrt(c))
 * (Hansen, Econometrica 68, 2000; Yao, Annals of Statistics 15, 1987), 7.35 for 95 %.
 */

/** Values of two levels, two or more, with one split between them. Identical values leave every split possible. */
function findSplitRange(series, confidence = 0.95) {
    (0,require_arguments/* requireFinite */.hp)(series);
    (0,require_arguments/* requireProbability */.HO)('confidence', confidence);
    if (series.length < 2)
        throw new RangeError(`too few values to split: ${series.length}`);
    const squares = sumSquaresOfSplits(series);
    const least = Math.min(...squares);
    const best = squares.indexOf(least) + 1;
    const quantile = -2 * Math.log(1 - Math.sqrt(confidence));
    const isPossible = (sum) => sum <= least * Math.exp(quantile / series.length);
    return { best, from: squares.findIndex(isPossible) + 1, to: squares.findLastIndex(isPossible) + 1 };
}
/** Element j - 1: of the split before index j, the squares around the means of its sides. In two passes by Welford. */
function sumSquaresOfSplits(series) {
    const left = accumulateSquares(series);
    const right = accumulateSquares(series.toReversed()).reverse();
    return left.slice(0, -1).map((sum, index) => sum + right[index + 1]);
}
/** Element i: the sum of squares of the first i + 1 values around their mean. */
function accumulateSquares(values) {
    let mean = 0;
    let squares = 0;
    return values.map((value, index) => {
        const delta = value - mean;
        mean += delta / (index + 1);
        squares += delta * (value - mean);
        return squares;
    });
}

// EXTERNAL MODULE: ./.build/js/src/comparison/find-baseline.js
var find_baseline = __webpack_require__(6758);
// EXTERNAL MODULE: ./.build/js/src/comparison/gate-metrics.js
var gate_metrics = __webpack_require__(2520);
;// CONCATENATED MODULE: ./.build/js/src/comparison/level-shifts.js





/** Series in the order of variants and metrics; of one variant, the one with the newest run first. */
function findLevelShifts(history) {
    const groups = new Map();
    for (const entry of history.entries) {
        const key = JSON.stringify([entry.variant, entry.configurationDigest, entry.cpuModel]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    const newestFirst = [...groups.values()].sort((a, b) => compareText(lastDate(b), lastDate(a)));
    const variants = [...new Set(newestFirst.map(([first]) => first?.variant ?? ''))].sort();
    return variants.flatMap((variant) => newestFirst
        .filter(([first]) => first?.variant === variant)
        .flatMap((entries) => (0,gate_metrics/* listJudgedMetrics */.hg)(phase_kinds/* phaseKinds */.zK).flatMap((metric) => buildSeries(entries, metric, history))));
}
function buildSeries(entries, metric, history) {
    const points = entries.flatMap((entry) => {
        const figure = entry.metrics[metric];
        if (figure === undefined)
            return [];
        const { runId, finishedAt, commit } = entry;
        const ratio = (0,find_baseline/* readRatio */.Y$)(entry, metric, find_baseline/* defaultBaselineRule */.HY.minRounds);
        return [{ runId, finishedAt, commit, value: figure.value, ratio }];
    });
    const newest = entries.at(-1);
    if (points.length === 0 || newest === undefined)
        return [];
    const { variant, title, configurationDigest, cpuModel, control } = newest;
    const found = findShifts(points);
    const shifts = found.map((shift, place) => ({
        ...shift,
        accepted: findWord(shift, found[place + 1], (one) => one.variant === variant && isAbout(one, metric), history),
    }));
    return [{ variant, title, metric, configurationDigest, cpuModel, control: control?.setup ?? null, points, shifts }];
}
function findShifts(points) {
    const judged = points.filter(({ ratio }) => ratio !== null);
    const values = judged.map(({ ratio }) => ratio);
    const found = (0,change_points/* findChangePoints */.h)(values, change_points/* defaultChangePointRule */.S);
    return found.map((point, place) => locate(judged, values, point, found[place - 1]?.index, found[place + 1]?.index));
}
/** Within the two levels beside it, no further than a window. */
function locate(points, values, { index, change, p }, previous = 0, next = values.length) {
    const start = Math.max(previous, index - change_points/* defaultChangePointRule */.S.window);
    const end = Math.min(next, index + change_points/* defaultChangePointRule */.S.window);
    const range = findSplitRange(values.slice(start, end));
    // Both methods nearly always agree; where they do not, both places stay possible.
    const from = Math.min(start + range.from, index);
    const to = Math.max(start + range.to, index);
    return {
        change,
        p,
        at: points[index],
        after: points[from - 1],
        until: points[to],
        runsWithin: to - from + 1,
        runsBefore: index - previous,
        runsAfter: next - index,
    };
}
/** An acceptance of a run within the range, or of a later one on the new level, is about this shift. */
function findWord({ after }, next, isOfSeries, { acceptances }) {
    const startMs = Date.parse(after.finishedAt);
    const endMs = next === undefined ? Infinity : Date.parse(next.at.finishedAt);
    const word = acceptances.find((one) => {
        const atMs = Date.parse(one.runFinishedAt);
        return isOfSeries(one) && atMs > startMs && atMs < endMs;
    });
    return word === undefined ? null : { by: word.by, because: word.because };
}
function isAbout(acceptance, metric) {
    return acceptance.metric === null || acceptance.metric === metric;
}
function lastDate(entries) {
    return entries.at(-1)?.finishedAt ?? '';
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/stored-baseline.js + 6 modules
var stored_baseline = __webpack_require__(393);
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
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-trend.js
/** Where a history moved to a new level, as a report. */




const maxShifts = 50;
/** `name`: where the history is. */
function buildTrendReport(series, name) {
    const judged = series.filter(({ points }) => points.some(({ ratio }) => ratio !== null));
    const shifts = judged
        .flatMap((one) => one.shifts.map((shift) => ({ one, shift })))
        .sort((a, b) => Date.parse(b.shift.at.finishedAt) - Date.parse(a.shift.at.finishedAt));
    const more = shifts.length - maxShifts;
    return {
        title: `Level shifts in ${name}`,
        blocks: [
            ...(shifts.length > 0
                ? (0,report/* buildList */.tL)([
                    ...shifts.slice(0, maxShifts).map(({ one, shift }) => describeItem(one, shift)),
                    ...(more > 0 ? [(0,report/* say */.cv)(`… and ${more} older ones`, 'muted')] : []),
                ])
                : [{ kind: 'paragraph', text: describeNone(series, judged) }]),
            ...groupSeries(judged).flatMap(buildGroup),
            ...describeUnjudged(series, judged),
        ],
    };
}
/** `level shift of +6.2 % at 1a2b3c4d5e (within 2 commits: after 9f8e7d6c5b, until 1a2b3c4d5e)`. */
function describeShift({ metric }, shift) {
    const { at, after, until, runsWithin, accepted } = shift;
    const what = runsWithin === 1 ? 'commit' : 'commits';
    const counted = after.commit === null || until.commit === null ? (runsWithin === 1 ? 'run' : 'runs') : what;
    const range = `within ${runsWithin} measured ${counted}: after ${nameRun(after)}, until ${nameRun(until)}`;
    const word = accepted === null ? '' : `; accepted by ${accepted.by}: ${accepted.because}`;
    return `level shift of ${(0,format_change/* formatSigned */.Gp)(metric, shift.change)} at ${nameRun(at)} (${range})${word}`;
}
function describeItem(series, shift) {
    const isWorse = shift.change > 0;
    const date = shift.at.finishedAt.slice(0, 10);
    const direction = (0,format_change/* describeDirection */.p6)(series.metric, isWorse ? 'worse' : 'better');
    const text = `${date} ${series.title}, ${(0,format_change/* nameMetric */.i1)(series.metric)} ${direction}: ${describeShift(series, shift)}`;
    return (0,report/* say */.cv)(text, shift.accepted !== null ? 'muted' : isWorse ? 'bad' : 'good');
}
function nameRun({ commit, runId }) {
    return commit?.slice(0, 10) ?? `run ${runId}`;
}
function describeNone(series, judged) {
    if (series.length === 0)
        return (0,report/* say */.cv)('The history holds no figures.', 'muted');
    if (judged.length === 0)
        return (0,report/* say */.cv)('No run had a control beside it, so levels cannot be told from machines.', 'warning');
    return (0,report/* say */.cv)('No level shift: nothing moved by 3 % or more and stayed there for 5 runs.', 'good');
}
/** A table for each configuration of a setup on each CPU. */
function groupSeries(series) {
    const groups = new Map();
    for (const one of series) {
        const { title, cpuModel, control, configurationDigest } = one;
        const key = `${title} on ${cpuModel}, beside ${control ?? 'nothing'} (configuration ${configurationDigest.slice(0, 8)})`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups].map(([title, members]) => ({ title, series: members }));
}
function buildGroup({ title, series }) {
    const columns = [
        (0,report/* buildColumn */.fb)('metric', { align: 'left' }),
        (0,report/* buildColumn */.fb)('runs'),
        (0,report/* buildColumn */.fb)('newest'),
        (0,report/* buildColumn */.fb)('of the control'),
        (0,report/* buildColumn */.fb)('level shifts'),
        (0,report/* buildColumn */.fb)('the last', { align: 'left' }),
    ];
    return [
        { kind: 'heading', text: title },
        { kind: 'table', columns, rows: series.map(buildRow) },
    ];
}
function buildRow(series) {
    const { metric, points, shifts } = series;
    const spec = metrics/* metricTable */.L.find(({ key }) => key === metric);
    const judged = points.filter(({ ratio }) => ratio !== null);
    const newest = judged.at(-1);
    const last = shifts.at(-1);
    return [
        (0,report/* say */.cv)(spec.title, 'strong'),
        (0,report/* say */.cv)(String(judged.length)),
        newest === undefined ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)((0,format_value/* formatWithUnit */.QD)(newest.value, spec.unit)),
        newest?.ratio == null
            ? (0,report/* say */.cv)('–', 'muted')
            : (0,report/* say */.cv)((0,format_value/* formatFineRatio */.Dj)(Math.exp(spec.better === 'higher' ? -newest.ratio : newest.ratio))),
        (0,report/* say */.cv)(String(shifts.length)),
        last === undefined
            ? (0,report/* say */.cv)('–', 'muted')
            : (0,report/* say */.cv)(`${(0,format_change/* formatSigned */.Gp)(metric, last.change)} at ${nameRun(last.at)}`, last.change > 0 ? 'bad' : 'good'),
    ];
}
function describeUnjudged(series, judged) {
    const titles = [...new Set(series.filter((one) => !judged.includes(one)).map(({ title }) => title))];
    return (0,report/* buildList */.tL)(judged.length === 0
        ? []
        : titles.map((title) => (0,report/* say */.cv)(`${title}: some figures have no control or too few rounds beside it, and are left out`, 'muted')));
}

// EXTERNAL MODULE: ./.build/js/src/comparison/margins.js
var margins = __webpack_require__(9796);
// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
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
var open_history = __webpack_require__(2509);
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
    const report = buildTrendReport(findLevelShifts(unwrap(listing)), store.name);
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

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scrubEnvironment)
/* harmony export */ });
/**
 * The environment that servers, builds and the load generator get: ours without secrets. A server under test runs code
 * of a pull request; whatever it is handed, that code can read.
 */
const secretNames = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(PRIVATE|API|ACCESS|SIGNING|ENCRYPTION)_?KEY|(^|_)(AUTH|PASS)($|_)|COOKIE/i;
/** GitHub's runner, the action's inputs, and what npm and Node's test runner tell their own children. */
const foreignNames = /^(GITHUB|ACTIONS|INPUT|RUNNER|STATE|NPM_(CONFIG|PACKAGE|LIFECYCLE))_|^NODE_(OPTIONS|TEST_CONTEXT|CHANNEL_FD|CHANNEL_SERIALIZATION_MODE)$/i;
/** A shorter value could stand in any other by chance. */
const minimumSecretLength = 6;
/** Drops secrets by their names, and everything else whose value holds the value of a secret. */
function scrubEnvironment(environment) {
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
    const secrets = entries
        .filter(([name, value]) => secretNames.test(name) && value.length >= minimumSecretLength)
        .map(([, value]) => value);
    return Object.fromEntries(entries.filter(([name, value]) => !secretNames.test(name) && !foreignNames.test(name) && !secrets.some((secret) => value.includes(secret))));
}


/***/ }),

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeWriteFailure)
/* harmony export */ });
/** Why the system refused to write, in words: `the disk is full`. */
function describeWriteFailure(cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ENOSPC')
        return 'the disk is full';
    if (code === 'EDQUOT')
        return 'the disk quota is used up';
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    if (code === 'EROFS')
        return 'the file system is read-only';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'the folder does not exist';
    return cause instanceof Error ? cause.message : String(cause);
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

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ buildHistoryProblems),
/* harmony export */   gB: () => (/* binding */ buildHistoryRunReport),
/* harmony export */   lv: () => (/* binding */ buildHistoryReport)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);



const maxListedProblems = 20;
/** The newest `limit` entries, newest first. */
function buildHistoryReport({ name, entries, acceptances, problems }, limit) {
    const shown = entries.slice(-limit).toReversed();
    const runs = new Set(entries.map(({ entry }) => entry.runId)).size;
    const more = entries.length - shown.length;
    const figures = chooseFigures(shown.map(({ entry }) => entry));
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('run', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('finished (UTC)', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('setup', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('commit', { align: 'left' }),
        ...figures.map(([, header]) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)(header)),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('CPU', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('configuration', { align: 'left' }),
    ];
    return {
        title: `${name}: ${count(runs, 'run')}, ${count(entries.length, 'entry', 'entries')}`,
        blocks: [
            ...(shown.length === 0
                ? []
                : [{ kind: 'table', columns, rows: shown.map(({ entry }) => buildRow(entry, figures)) }]),
            ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)(more > 0
                ? [
                    (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`… and ${more} older ${more === 1 ? 'entry' : 'entries'} (--limit ${entries.length} lists all)`, 'muted'),
                ]
                : []),
            ...buildAcceptances(acceptances),
            ...buildHistoryProblems(problems),
        ],
    };
}
function buildAcceptances(acceptances) {
    const texts = acceptances.map(({ acceptance: { runId, variant, metric, by, because, acceptedAt } }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${acceptedAt.slice(0, 10)} ${by} accepted ${metric ?? 'all metrics'} of ${variant} from run ${runId} on: ${because}`));
    return texts.length === 0 ? [] : [{ kind: 'heading', text: 'Accepted' }, ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)(texts)];
}
/** Files and artifacts that do not count; nothing when there are none. */
function buildHistoryProblems(problems) {
    if (problems.length === 0)
        return [];
    const more = problems.length - maxListedProblems;
    return [
        {
            kind: 'heading',
            text: `${count(problems.length, 'part of the history does', 'parts of the history do')} not count`,
        },
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)([
            ...problems.slice(0, maxListedProblems).map(({ path, reason }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${path} ${reason}`, 'warning')),
            ...(more > 0 ? [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`… and ${more} more`, 'warning')] : []),
        ]),
    ];
}
const ofHttp = [
    ['latency-p50', 'p50'],
    ['throughput', 'requests/s'],
];
const ofWebSockets = [
    ['connect-rate', 'connects/s'],
    ['echo-p50', 'p50 echo'],
    ['delivery-p50', 'p50 delivery'],
];
/** Columns that nothing stands in help nobody; with no figure at all the usual ones show that. */
function chooseFigures(entries) {
    const isShown = ([key]) => entries.some(({ metrics }) => metrics[key] !== undefined);
    const webSockets = ofWebSockets.filter(isShown);
    return webSockets.length > 0 && !ofHttp.some(isShown) ? webSockets : [...ofHttp, ...webSockets];
}
function buildRow(entry, figures) {
    const figure = (key) => {
        const found = entry.metrics[key];
        return found === undefined ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(formatFigure(key, found));
    };
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.runId, 'strong'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.finishedAt.slice(0, 16).replace('T', ' ')),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.variant),
        entry.commit === null
            ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('–', 'muted')
            : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${entry.commit.slice(0, 10)}${entry.isDirty === true ? ' + changes' : ''}`),
        ...figures.map(([key]) => figure(key)),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.cpuModel, 'muted'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.configurationDigest.slice(0, 8), 'muted'),
    ];
}
/** Everything that is kept of one run. */
function buildHistoryRunReport(entries) {
    const run = entries[0]?.entry.runId ?? '';
    return { title: `Run ${run}`, blocks: entries.flatMap(({ entry, path }) => buildEntry(entry, path)) };
}
function buildEntry(entry, path) {
    const { control } = entry;
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('metric', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('value'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('of the control'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('rounds'),
    ];
    const known = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.filter(({ key }) => entry.metrics[key] !== undefined);
    const list = (versions) => Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ') || 'none known';
    return [
        { kind: 'heading', text: `${entry.title} (${entry.variant})` },
        ...(known.length === 0
            ? [{ kind: 'paragraph', text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('No valid figure was measured.', 'bad') }]
            : [{ kind: 'table', columns, rows: known.map((metric) => buildFigureRow(metric, entry)) }]),
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)([
            `Finished: ${entry.finishedAt}${entry.status === 'complete' ? '' : ` (${entry.status})`}`,
            `Commit: ${entry.commit ?? 'unknown'}${entry.isDirty === true ? ' with changes that are not committed' : ''}${entry.ref === null ? '' : ` (${entry.ref})`}`,
            `Versions: ${list(entry.versions)}`,
            control === null ? 'Control: none' : `Control: ${control.setup} with ${list(control.versions)}`,
            `CPU: ${entry.cpuModel}; engine ${entry.engine}`,
            `Configuration: ${entry.configurationDigest}`,
            `File: ${path}`,
        ].map((text) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(text))),
    ];
}
function buildFigureRow(metric, entry) {
    const figure = entry.metrics[metric.key];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(metric.title, 'strong'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWithUnit */ .QD)(figure.value, metric.unit)),
        figure.lnRatioToControl === null ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFineRatio */ .Dj)(Math.exp(figure.lnRatioToControl))),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(String(figure.rounds)),
    ];
}
function formatFigure(key, { value }) {
    const unit = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((metric) => metric.key === key)?.unit;
    return unit === undefined ? String(value) : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWithUnit */ .QD)(value, unit);
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
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

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The folder at or above this one with `.git` in it. Git names it only to those who already trust it. */
async function findCheckout(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const isCheckout = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).then(() => true, () => false);
        if (isCheckout)
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ createGitWithInput),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   mK: () => (/* binding */ removeLineEnd)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/** Runs git so that it neither asks, nor runs a hook, nor changes its mind for a variable of a calling git. */



const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'advice.detachedHead=false',
    'log.showSignature=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** What a git that called us would make its children believe; the rest of GIT_* goes with it. */
const keptVariables = new Set(['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
const graceMs = 2000;
function createGit(options) {
    const run = createGitWithInput(options);
    return async (...args) => {
        const answer = await run('', ...args);
        return { ...answer, stdout: answer.stdout.toString() };
    };
}
function createGitWithInput(options) {
    const { directory, topLevel, environment, signal, secretSettings = [] } = options;
    const configuration = [...settings, `safe.directory=${topLevel}`].flatMap((setting) => ['-c', setting]);
    const env = { ...buildEnvironment(environment), ...listSecretSettings(secretSettings) };
    return async (input, ...args) => {
        signal?.throwIfAborted();
        // A group of its own: git's children, filters for instance, are stopped with it, and Ctrl-C does not reach them first.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...configuration, '-C', directory, ...args], { env, detached: true });
        const ended = waitForEnd(child);
        const stop = () => void stopGroup(child, ended);
        signal?.addEventListener('abort', stop, { once: true });
        // What ends before it has read everything says why by its exit code.
        child.stdin.on('error', () => undefined).end(input);
        try {
            const [exitCode, stdout, stderr] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
            signal?.throwIfAborted();
            return { exitCode, stdout, stderr };
        }
        finally {
            signal?.removeEventListener('abort', stop);
        }
    };
}
/** The exit code; 128 as of git's own fatal errors when a signal ended it. */
function waitForEnd(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explainFailure(error)));
        child.once('close', (code) => resolve(code ?? 128));
    });
}
/** Resolves when nothing of the group holds the output open any more. Git removes its half-made files at SIGTERM. */
async function stopGroup(child, ended) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    await ended.catch(() => undefined);
    clearTimeout(timer);
}
function signalGroup({ pid }, signal) {
    try {
        if (pid !== undefined)
            process.kill(-pid, signal);
    }
    catch {
        // It ended in the meantime.
    }
}
/** Throws a BenchError with the lines that git wrote when it fails. */
async function expectSuccess(answer, describe) {
    const { exitCode, stdout, stderr } = await answer;
    if (exitCode === 0)
        return removeLineEnd(stdout);
    const [code, message, options] = describe();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L(code, message, { ...options, details: [...(options.details ?? []), ...listLines(stderr)] });
}
/** The last lines that git wrote, without empty ones. */
function listLines(stderr) {
    return stderr
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-20);
}
/** A path may itself end with blanks, so only the one line end goes. */
function removeLineEnd(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function buildEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || keptVariables.has(name));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
    };
}
function listSecretSettings(settings) {
    if (settings.length === 0)
        return {};
    const pairs = settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}
function explainFailure(error) {
    const reason = error.code === 'ENOENT' ? 'it was not found on the PATH' : error.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('git-unavailable', `The program git cannot be run: ${reason}.`, {
        hint: 'Install git: comparing two revisions needs it, and so does a history on a branch.',
        cause: error,
    });
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ allowedBranch),
/* harmony export */   v4: () => (/* binding */ parseHistoryPlace)
/* harmony export */ });
/* unused harmony export isBranchName */
const prefix = 'branch:';
const allowedBranch = 'the name of a branch: letters, digits, . _ - and /';
/** Null: what stands after `branch:` is no name of a branch. */
function parseHistoryPlace(text, absolute) {
    if (!text.startsWith(prefix))
        return { kind: 'folder', directory: absolute(text) };
    const branch = text.slice(prefix.length);
    return isBranchName(branch) ? { kind: 'branch', branch } : null;
}
/** The part of git's rules for branch names that a slip of the hand breaks, and a little more. */
function isBranchName(branch) {
    return (/^[A-Za-z0-9._/-]{1,200}$/.test(branch) && !/^[-/.]|\/\/|\.\.|\/\.|[/.]$|\.lock$/.test(branch) && branch !== 'HEAD');
}


/***/ })

};
