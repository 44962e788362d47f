export const id = 392;
export const ids = [392];
export const modules = {

/***/ 2846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findLevelShifts)
});

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


/***/ }),

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

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ isImported),
/* harmony export */   kv: () => (/* binding */ nameImportedConfiguration),
/* harmony export */   t9: () => (/* binding */ importedEngine)
/* harmony export */ });
/** What marks an entry that another tool measured: it is shown, and nothing is held against it. */
/** The engine of what no engine of ours has started. */
const importedEngine = 'imported';
const prefix = 'imported:';
/** No run of ours has such a configuration, so that none is ever compared with it. */
function nameImportedConfiguration(format, setup) {
    return `${prefix}${format}:${setup}`.slice(0, 500);
}
function isImported({ configurationDigest }) {
    return configurationDigest.startsWith(prefix);
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

/***/ 1627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ buildTrendReport),
/* harmony export */   a: () => (/* binding */ describeShift)
/* harmony export */ });
/* harmony import */ var _comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/* harmony import */ var _records_imported_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4718);
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7313);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
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
                ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildList */ .tL)([
                    ...shifts.slice(0, maxShifts).map(({ one, shift }) => describeItem(one, shift)),
                    ...(more > 0 ? [(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`… and ${more} older ones`, 'muted')] : []),
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
    return `level shift of ${(0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(metric, shift.change)} at ${nameRun(at)} (${range})${word}`;
}
function describeItem(series, shift) {
    const isWorse = shift.change > 0;
    const date = shift.at.finishedAt.slice(0, 10);
    const direction = (0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDirection */ .p6)(series.metric, isWorse ? 'worse' : 'better');
    const text = `${date} ${series.title}, ${(0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(series.metric)} ${direction}: ${describeShift(series, shift)}`;
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(text, shift.accepted !== null ? 'muted' : isWorse ? 'bad' : 'good');
}
function nameRun({ commit, runId }) {
    return commit?.slice(0, 10) ?? `run ${runId}`;
}
function describeNone(series, judged) {
    if (series.length === 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('The history holds no figures.', 'muted');
    if (series.every(_records_imported_js__WEBPACK_IMPORTED_MODULE_3__/* .isImported */ .PX))
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('Nothing here was measured by channels-bench, so nothing is judged.', 'muted');
    if (judged.length === 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('No run had a control beside it, so levels cannot be told from machines.', 'warning');
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('No level shift: nothing moved by 3 % or more and stayed there for 5 runs.', 'good');
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
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('metric', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('runs'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('newest'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('of the control'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('level shifts'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('the last', { align: 'left' }),
    ];
    return [
        { kind: 'heading', text: title },
        { kind: 'table', columns, rows: series.map(buildRow) },
    ];
}
function buildRow(series) {
    const { metric, points, shifts } = series;
    const spec = _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L.find(({ key }) => key === metric);
    const judged = points.filter(({ ratio }) => ratio !== null);
    const newest = judged.at(-1);
    const last = shifts.at(-1);
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(spec.title, 'strong'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(String(judged.length)),
        newest === undefined ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWithUnit */ .QD)(newest.value, spec.unit)),
        newest?.ratio == null
            ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted')
            : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFineRatio */ .Dj)(Math.exp(spec.better === 'higher' ? -newest.ratio : newest.ratio))),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(String(shifts.length)),
        last === undefined
            ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted')
            : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${(0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(metric, last.change)} at ${nameRun(last.at)}`, last.change > 0 ? 'bad' : 'good'),
    ];
}
function describeUnjudged(series, judged) {
    const unjudged = series.filter((one) => !judged.includes(one));
    const own = listTitles(unjudged.filter((one) => !(0,_records_imported_js__WEBPACK_IMPORTED_MODULE_3__/* .isImported */ .PX)(one)));
    const imported = unjudged.filter(_records_imported_js__WEBPACK_IMPORTED_MODULE_3__/* .isImported */ .PX);
    const leftOut = own.map((title) => `${title}: some figures have no control or too few rounds beside it, and are left out`);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildList */ .tL)([
        ...(judged.length === 0 ? [] : leftOut),
        ...listTitles(imported).map((title) => describeImported(title, imported.filter((one) => one.title === title))),
    ].map((text) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(text, 'muted')));
}
function listTitles(series) {
    return [...new Set(series.map(({ title }) => title))];
}
/** `daphne (imported), not judged: p50 latency 2.00 ms (30 runs until 2026-01-30), …`. */
function describeImported(title, series) {
    const figures = series.map(({ metric, points }) => {
        const { title: name, unit } = _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L.find(({ key }) => key === metric);
        const newest = points.at(-1);
        const runs = `${points.length} ${points.length === 1 ? 'run' : 'runs'} until ${newest.finishedAt.slice(0, 10)}`;
        return `${name} ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_4__/* .formatWithUnit */ .QD)(newest.value, unit)} (${runs})`;
    });
    return `${title}, not judged: ${figures.join(', ')}`;
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


/***/ })

};
