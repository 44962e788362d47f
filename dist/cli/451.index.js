export const id = 451;
export const ids = [451];
export const modules = {

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareScaling)
/* harmony export */ });
/** Only closed loops and searches go as fast as the server can. */
const rates = ['throughput', 'capacity', 'connect-rate'];
/** Null where no setup ran with different numbers of workers, or nothing was measured that could grow with them. */
function compareScaling({ variants }) {
    const groups = [...Map.groupBy(variants, nameWithoutWorkers).values()].filter((group) => new Set(group.map(({ workers }) => workers)).size > 1);
    const members = groups.flat();
    const metric = rates.find((key) => members.some(({ metrics }) => metrics[key].kind !== 'missing'));
    if (metric === undefined)
        return null;
    return { metric, rows: groups.flatMap((group) => compareGroup(group, metric)) };
}
function compareGroup(group, metric) {
    const sorted = group.toSorted((a, b) => a.workers - b.workers);
    const fewest = sorted[0];
    return sorted.map((variant) => {
        const rate = variant.metrics[metric];
        const base = fewest.metrics[metric];
        const isKnown = rate.kind === 'measured' && base.kind === 'measured' && base.value > 0;
        const efficiency = isKnown ? (rate.value * fewest.workers) / (base.value * variant.workers) : null;
        return { variant, rate, efficiency };
    });
}
/** `gunicorn@2-workers@base` → `gunicorn@base` */
function nameWithoutWorkers({ name, workers }) {
    return name.replace(`@${workers}-workers`, '');
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeProfiles)
/* harmony export */ });
/* harmony import */ var _pair_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9701);

/** Those of pairs that the record does not know are left out. */
function describeProfiles({ profiles, comparison, variants }) {
    return profiles.flatMap((profile) => {
        const pair = comparison?.pairs.find(({ head, base }) => head === profile.head && base === profile.base);
        const find = (name) => variants.find((variant) => variant.name === name);
        const [head, base] = [find(profile.head), find(profile.base)];
        if (pair === undefined || head === undefined || base === undefined)
            return [];
        const names = (0,_pair_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSides */ .QY)(pair, head, base);
        const title = (0,_pair_context_js__WEBPACK_IMPORTED_MODULE_0__/* .titlePair */ .nR)({ comparison: pair.kind === 'revision' ? 'revision' : 'setup', head, names });
        return [{ ...profile, title, names }];
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

/***/ 8434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ buildComparisonReport),
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./.build/js/src/reports/build-background.js
var build_background = __webpack_require__(9210);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-changes.js

/** Blocks for a report: a table of what differs and, folded, the commits. */
function buildChanges(pairs) {
    return pairs.flatMap(buildPair);
}
function buildPair(pair) {
    const heading = { kind: 'heading', text: `What differs: ${pair.title}` };
    return [heading, ...buildDifferences(pair), ...buildDirty(pair), ...buildCommits(pair)];
}
function buildDifferences({ differences, names, commitCount }) {
    if (differences.length === 0) {
        const what = commitCount > 0 ? 'Nothing but the commits below' : 'Nothing that is recorded';
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)(`${what}: versions, source and setup are the same on both sides.`) }];
    }
    const columns = [
        (0,report/* buildColumn */.fb)('what', { align: 'left' }),
        (0,report/* buildColumn */.fb)(names.base, { align: 'left' }),
        (0,report/* buildColumn */.fb)(names.head, { align: 'left' }),
    ];
    const rows = differences.map(({ name, before, after }) => [
        (0,report/* say */.cv)(name, 'strong'),
        (0,report/* say */.cv)(before ?? '–', before === null ? 'muted' : 'normal'),
        (0,report/* say */.cv)(after ?? '–', after === null ? 'muted' : 'normal'),
    ]);
    return [{ kind: 'table', columns, rows }];
}
function buildDirty({ isDirty, names }) {
    const text = `What was measured as ${names.head} holds changes that are not committed.`;
    return isDirty ? [{ kind: 'paragraph', text: (0,report/* say */.cv)(text, 'warning') }] : [];
}
/** As code: in running text a stranger's title could mention people, refer to issues or become a link. */
function buildCommits({ commits, commitCount }) {
    if (commits.length === 0)
        return [];
    const more = commitCount - commits.length;
    const lines = [...commits.map(describeCommit), ...(more > 0 ? [`… and ${more} more`] : [])];
    const title = commitCount === 1 ? '1 commit' : `${commitCount} commits`;
    return [{ kind: 'section', title: `${title} between them`, blocks: [{ kind: 'code', lines }] }];
}
function describeCommit({ commit, author, date, title }) {
    const day = date === null ? '' : `${date.slice(0, 10)} `;
    return `${commit.slice(0, 12)} ${day}${author}: ${title}`;
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-findings.js
var build_findings = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js
var side_by_side = __webpack_require__(4826);
// EXTERNAL MODULE: ./.build/js/src/reports/build-results.js + 3 modules
var build_results = __webpack_require__(5903);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(2042);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-headline.js
/** What the ratios come to, in a line per setup. */





const ofHttp = [
    ['latency-p50', 'p50'],
    ['throughput', 'requests/s'],
];
const ofWebSockets = [
    ['connect-rate', 'connects/s'],
    ['echo-p50', 'p50 echo'],
    ['delivery-p50', 'p50 delivery'],
];
/** More would be in the way of the tables, which have the same figures. */
const maxLines = 6;
/** `Daphne: p50 2.3 × and requests/s 0.45 × Gunicorn's`; only from valid figures. Nothing where that would be a page of text. */
function buildHeadline(summary) {
    const lines = [...build(summary, ofHttp), ...build((0,build_results/* keepWebSockets */.Mj)(summary), ofWebSockets)];
    return lines.length > maxLines ? [] : lines;
}
function build(summary, headline) {
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    return (0,side_by_side/* compareWithFirst */.Q)(summary).flatMap(({ ratios }, index) => {
        const parts = headline.flatMap(([key, name]) => describe(ratios, key, name));
        if (parts.length === 0)
            return [];
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)(`${titles[index + 1]}: ${joinParts(parts)} ${titles[0]}'s`) }];
    });
}
function describe(ratios, key, name) {
    const ratio = ratios.get(key);
    return ratio === undefined ? [] : [`${name} ${(0,format_value/* formatRatio */.B0)(ratio)}`];
}
function joinParts(parts) {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-history.js
var build_history = __webpack_require__(9096);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-profile.js


/** The whole list is in the record. */
const shownFunctions = 12;
/** Blocks for a report; none where no profile was taken. */
function buildProfiles(profiles) {
    return profiles.flatMap(buildProfile);
}
function buildProfile(profile) {
    const heading = { kind: 'heading', text: `Where the time went: ${profile.title}` };
    return [heading, ...(profile.failure === null ? buildFunctions(profile) : buildFailure(profile.failure))];
}
function buildFailure({ message, details }) {
    const text = (0,report/* say */.cv)(`There is no profile: ${message} The verdicts do not depend on it.`, 'warning');
    return [{ kind: 'list', items: [{ text, lines: details }] }];
}
function buildFunctions({ functions, names, samples, profiler, files }) {
    const counts = `${(0,format_value/* formatCount */.B4)(samples.base)} samples of ${names.base}, ${(0,format_value/* formatCount */.B4)(samples.head)} of ${names.head}`;
    if (functions.length === 0) {
        const text = `No function's share differs by more than the scatter of sampling (${counts}).`;
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)(text) }];
    }
    const group = 'own share';
    const columns = [
        (0,report/* buildColumn */.fb)('function', { align: 'left' }),
        (0,report/* buildColumn */.fb)(names.base, { group, fullHeader: `own share, ${names.base}` }),
        (0,report/* buildColumn */.fb)(names.head, { group, fullHeader: `own share, ${names.head}` }),
        (0,report/* buildColumn */.fb)('points', { group, fullHeader: 'change, points' }),
        (0,report/* buildColumn */.fb)(names.head, { group: 'with calls', fullHeader: `with what it called, ${names.head}` }),
    ];
    const rows = functions
        .slice(0, shownFunctions)
        .map(({ name, base, head }) => [
        (0,report/* say */.cv)(name, 'strong'),
        (0,report/* say */.cv)((0,format_value/* formatPercent */.l9)(base.self)),
        (0,report/* say */.cv)((0,format_value/* formatPercent */.l9)(head.self)),
        describeChange(head.self - base.self),
        (0,report/* say */.cv)((0,format_value/* formatPercent */.l9)(head.total)),
    ]);
    const more = functions.length - shownFunctions;
    const notes = [
        `Shares of the CPU time of each side, from ${counts} by ${profiler ?? 'a profiler'}, in a start of its own under full load that no figure comes from.`,
        'What one function takes more, the others have less.',
        ...(more > 0 ? [`${more} more are in the record.`] : []),
        ...(files === null ? [] : [`Stacks for flame graphs: ${files.base} and ${files.head}, beside the record.`]),
    ];
    return [
        { kind: 'table', columns, rows },
        { kind: 'paragraph', text: (0,report/* say */.cv)(notes.join(' '), 'muted') },
    ];
}
/** In percentage points. */
function describeChange(difference) {
    const points = (Math.abs(difference) * 100).toFixed(1);
    return difference > 0 ? (0,report/* say */.cv)(`+${points}`, 'warning') : (0,report/* say */.cv)(`−${points}`);
}

// EXTERNAL MODULE: ./.build/js/src/comparison/compare-scaling.js
var compare_scaling = __webpack_require__(5508);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-scaling.js
/** The table of `--workers 1,2,4`: what more workers bring, and what a request costs with them. */



const columnsOf = {
    throughput: {
        rate: 'requests/s',
        others: [
            ['load-cpu', 'CPU per request, ms'],
            ['load-p50', 'p50 under load, ms'],
            ['load-p99', 'p99 under load, ms'],
            ['latency-p50', 'p50 at a fixed rate, ms'],
            ['latency-p99', 'p99 at a fixed rate, ms'],
        ],
    },
    capacity: {
        rate: 'capacity/s',
        others: [
            ['latency-cpu', 'CPU per request, ms'],
            ['latency-p50', 'p50 at a fixed rate, ms'],
            ['latency-p99', 'p99 at a fixed rate, ms'],
        ],
    },
    'connect-rate': {
        rate: 'connects/s',
        others: [
            ['connect-cpu', 'CPU per handshake, ms'],
            ['connect-p50', 'p50 handshake, ms'],
            ['connect-p99', 'p99 handshake, ms'],
        ],
    },
};
function buildScaling(summary) {
    const scaling = (0,compare_scaling/* compareScaling */.R)(summary);
    if (scaling === null)
        return [];
    const { rate, others } = columnsOf[scaling.metric];
    const shown = others.filter(([key]) => scaling.rows.some(({ variant }) => variant.metrics[key].kind !== 'missing'));
    const rows = scaling.rows.map(({ variant, rate: value, efficiency }) => [
        (0,report/* say */.cv)(variant.title, 'strong'),
        (0,report/* say */.cv)((0,format_value/* formatCount */.B4)(variant.workers)),
        (0,format_value/* formatMetric */.gI)(value, format_value/* formatNumber */.ZV),
        efficiency === null ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)((0,format_value/* formatPercent */.l9)(efficiency)),
        ...shown.map(([key]) => (0,format_value/* formatMetric */.gI)(variant.metrics[key], format_value/* formatNumber */.ZV)),
    ]);
    const columns = [
        (0,report/* buildColumn */.fb)('setup', { align: 'left' }),
        (0,report/* buildColumn */.fb)('workers'),
        (0,report/* buildColumn */.fb)(rate),
        (0,report/* buildColumn */.fb)('efficiency'),
        ...shown.map(([, header]) => (0,report/* buildColumn */.fb)(header)),
    ];
    return [
        { kind: 'heading', text: 'How it scales with workers' },
        { kind: 'table', columns, rows },
        {
            kind: 'paragraph',
            text: (0,report/* say */.cv)('Efficiency: the rate over that of the fewest workers, per worker; 100 % is perfect.', 'muted'),
        },
    ];
}

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
        ...variants.flatMap(build_side_by_side_buildPair),
        ...listUnder('Only on one side', missing),
        ...listUnder('Not alike', warnings.map((warning) => (0,report/* say */.cv)(warning, 'warning'))),
    ];
}
function listUnder(heading, texts) {
    return texts.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...(0,report/* buildList */.tL)(texts)];
}
function build_side_by_side_buildPair({ title, metrics }) {
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
        cell(metric, baseline),
        cell(metric, current),
        ratio === null ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)((0,format_value/* formatFineRatio */.Dj)(ratio)),
        (0,report/* say */.cv)(metric.better, 'muted'),
    ];
}
function cell(metric, value) {
    if (value.kind === 'missing')
        return (0,report/* say */.cv)(value.reason, 'muted');
    return (0,format_value/* formatMetric */.gI)(value, (figure) => (0,format_value/* formatWithUnit */.QD)(figure, metric.unit));
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-stored-baseline.js
var build_stored_baseline = __webpack_require__(8317);
// EXTERNAL MODULE: ./.build/js/src/reports/build-verdicts.js
var build_verdicts = __webpack_require__(7480);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-report.js














function buildReport(summary, options) {
    const { verdicts = null, profiles = [], figures = [] } = options;
    return {
        title: buildTitle(summary),
        blocks: [
            ...(verdicts === null ? [] : buildComparison(verdicts)),
            ...buildProfiles(profiles),
            ...(verdicts === null && profiles.length === 0 ? [] : [{ kind: 'heading', text: 'Measured' }]),
            { kind: 'paragraph', text: (0,build_findings/* describeOutcome */.SS)(summary) },
            ...buildFigures(summary),
            ...(0,build_findings/* buildProblems */.b8)(summary),
            ...(0,build_findings/* buildWarnings */.C3)(summary),
            ...(options.comparison === null ? [] : buildSideBySide(options.comparison)),
            ...(figures.length === 0 ? [] : [{ kind: 'heading', text: 'Figures' }, ...figures]),
            ...buildSection('Details', [...(0,build_background/* buildPerSecond */.Us)(summary), ...(0,build_background/* buildServices */.Hc)(summary)]),
            {
                kind: 'section',
                title: 'What ran, and where',
                blocks: (0,report/* buildList */.tL)([...(0,build_background/* describeVersions */.Tt)(summary), ...(0,build_background/* describeEnvironment */.NE)(summary)]),
            },
            ...(0,build_background/* buildRepeat */.KC)(summary),
            ...(0,report/* buildList */.tL)(options.files.map((file) => (0,report/* say */.cv)(file, 'muted'))),
        ],
    };
}
/** What decides comes first: a line per pair, then the verdicts with their figures. */
function buildComparison({ judgement, stored, problems, changes, check }) {
    const words = { success: '✓ Passed', neutral: '! Neither passed nor failed', failure: '✗ Failed' };
    const tones = { success: 'good', neutral: 'warning', failure: 'bad' };
    return [
        { kind: 'paragraph', text: (0,report/* say */.cv)(`${words[check.conclusion]}: ${check.reasons[0] ?? ''}`, tones[check.conclusion]) },
        ...(judgement === null ? [] : [...(0,report/* buildList */.tL)((0,build_verdicts/* describeVerdicts */.W)(judgement)), ...(0,build_verdicts/* buildVerdicts */.b)(judgement)]),
        ...buildChanges(changes),
        ...(stored === null ? [] : (0,build_stored_baseline/* buildStoredBaseline */.z)(stored)),
        ...(0,build_history/* buildHistoryProblems */.D7)(problems),
    ];
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
    return [...buildHeadline(summary), ...(0,build_results/* buildResultsTables */.w0)(summary), ...(0,build_results/* buildRatios */.xX)(summary), ...buildScaling(summary)];
}
function buildSection(title, blocks) {
    return blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }];
}


/***/ }),

/***/ 5903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xX: () => (/* binding */ buildRatios),
  w0: () => (/* binding */ buildResultsTables),
  IU: () => (/* binding */ buildTables),
  Mj: () => (/* binding */ keepWebSockets)
});

// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js
var side_by_side = __webpack_require__(4826);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/result-column.js


function metricColumn(key, headers, ratioHeaders, format = format_value/* formatNumber */.ZV) {
    return {
        column: (0,report/* buildColumn */.fb)(headers.header, headers),
        ratioColumn: (0,report/* buildColumn */.fb)(ratioHeaders.header, ratioHeaders),
        metric: key,
        cell: (variant) => (0,format_value/* formatMetric */.gI)(variant.metrics[key], format),
    };
}
/** Errors of several phases together. A count that leaves out an invalid phase would look better than the truth. */
function errorColumn(kinds, headers) {
    const column = (0,report/* buildColumn */.fb)(headers.header, headers);
    return { column, ratioColumn: column, metric: null, cell: (variant) => buildErrorCell(variant, kinds) };
}
function buildErrorCell({ phases }, kinds) {
    const ran = kinds.map((kind) => phases[kind]).filter((phase) => phase !== undefined);
    if (ran.length === 0)
        return (0,report/* say */.cv)('–', 'muted');
    if (ran.some((phase) => phase.validRounds === 0))
        return (0,report/* say */.cv)('invalid', 'bad');
    const total = ran.reduce((sum, phase) => sum + phase.errors.total, 0);
    const requests = ran.reduce((sum, phase) => sum + phase.errors.requests, 0);
    return total === 0 ? (0,report/* say */.cv)('0') : (0,report/* say */.cv)(`${(0,format_value/* formatCount */.B4)(total)} (${(0,format_value/* formatPercent */.l9)(total / requests)})`, 'warning');
}
/** The number that a phase was asked with, where all variants were asked the same; else null. */
function findAsked(variants, phase, key) {
    const asked = new Set(variants.flatMap((variant) => variant.phases[phase]?.asked[key] ?? []));
    const [only] = asked;
    return asked.size === 1 && typeof only === 'number' ? only : null;
}

;// CONCATENATED MODULE: ./.build/js/src/reports/http-columns.js


/** Columns on the HTTP phases; none where none of them ran. */
function buildHttpColumns({ phases, variants }) {
    const has = (phase) => phases.includes(phase);
    const cpu = has('throughput') ? 'load-cpu' : 'latency-cpu';
    return [
        ...(has('latency') ? buildLatencyColumns(variants) : []),
        ...(has('throughput') ? buildThroughputColumns(variants) : []),
        ...(has('capacity') ? [metricColumn('capacity', { header: 'capacity/s' }, { header: 'capacity' })] : []),
        ...(has('latency') || has('throughput')
            ? [
                errorColumn(['latency', 'throughput'], { header: 'errors' }),
                metricColumn(cpu, { header: 'CPU ms', fullHeader: 'CPU per request, ms' }, { header: 'CPU' }),
            ]
            : []),
    ];
}
function buildLatencyColumns(variants) {
    const rate = findAsked(variants, 'latency', 'ratePerSecond');
    const at = rate === null ? '' : ` at ${(0,format_value/* formatCount */.B4)(rate)}/s`;
    return ['p50', 'p90', 'p95', 'p99'].map((name) => metricColumn(`latency-${name}`, { group: `latency${at}, ms`, header: name, fullHeader: `${name}${at}, ms` }, { group: `latency${at}`, header: name, fullHeader: `${name}${at}` }));
}
function buildThroughputColumns(variants) {
    const connections = findAsked(variants, 'throughput', 'connections');
    const group = connections === null ? 'under load' : `${(0,format_value/* formatCount */.B4)(connections)} connections`;
    const rate = { group, header: 'req/s', fullHeader: 'requests/s' };
    return [
        metricColumn('throughput', rate, rate),
        metricColumn('load-p50', { group, header: 'p50 ms', fullHeader: 'p50 under load, ms' }, { group, header: 'p50', fullHeader: 'p50 under load' }),
    ];
}

// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(2042);
;// CONCATENATED MODULE: ./.build/js/src/reports/websocket-columns.js


/** Columns on the WebSocket phases; none where none of them ran. */
function buildWebSocketColumns({ phases, variants }) {
    const hasConnect = phases.includes('websocket-connect');
    const hasEcho = phases.includes('websocket-echo');
    const hasBroadcast = phases.includes('websocket-broadcast');
    return [
        ...(hasConnect ? buildConnectColumns() : []),
        ...(hasEcho ? buildEchoColumns(variants) : []),
        ...(hasBroadcast ? buildBroadcastColumns(variants) : []),
        ...(hasEcho || hasBroadcast
            ? [errorColumn(['websocket-echo', 'websocket-broadcast'], { header: 'lost', fullHeader: 'messages lost' })]
            : []),
        ...(hasConnect ? [cpuColumn('connect-cpu', 'handshake')] : []),
        ...(hasEcho ? [cpuColumn('echo-cpu', 'message')] : []),
        ...(hasBroadcast ? [cpuColumn('delivery-cpu', 'delivery')] : []),
    ];
}
function buildConnectColumns() {
    const rate = { group: 'connect', header: '/s', fullHeader: 'connects/s' };
    return [
        metricColumn('connect-rate', rate, rate),
        metricColumn('connect-p99', { group: 'connect', header: 'p99 ms', fullHeader: 'p99 handshake, ms' }, { group: 'connect', header: 'p99', fullHeader: 'p99 handshake' }),
    ];
}
function buildEchoColumns(variants) {
    const rate = findAsked(variants, 'websocket-echo', 'ratePerSecond');
    const sockets = findAsked(variants, 'websocket-echo', 'sockets');
    const at = rate === null ? '' : ` at ${(0,format_value/* formatCount */.B4)(rate)}/s`;
    const group = `echo${at}${sockets === null ? '' : ` over ${countSockets(sockets)}`}`;
    return ['p50', 'p95', 'p99'].map((name) => metricColumn(`echo-${name}`, { group: `${group}, ms`, header: name, fullHeader: `${name} echo${at}, ms` }, { group, header: name, fullHeader: `${name} echo${at}` }));
}
function buildBroadcastColumns(variants) {
    const sockets = findAsked(variants, 'websocket-broadcast', 'sockets');
    const group = `broadcast${sockets === null ? '' : ` to ${countSockets(sockets)}`}`;
    const columns = [
        ['delivery-p50', 'p50', 'p50 delivery'],
        ['delivery-p99', 'p99', 'p99 delivery'],
        ['delivery-last-p50', 'last p50', 'p50 last receiver'],
    ];
    return columns.map(([key, header, fullHeader]) => metricColumn(key, { group: `${group}, ms`, header, fullHeader: `${fullHeader}, ms` }, { group, header, fullHeader }));
}
function cpuColumn(key, what) {
    return metricColumn(key, { group: 'CPU ms per', header: what, fullHeader: `CPU per ${what}, ms` }, { group: 'CPU per', header: what, fullHeader: `CPU per ${what}` });
}
function countSockets(count) {
    return count === 1 ? '1 socket' : `${(0,format_value/* formatCount */.B4)(count)} sockets`;
}

;// CONCATENATED MODULE: ./.build/js/src/reports/build-results.js
/** The tables of results, one for HTTP and one for WebSockets, and the ratios to the first row. */








function buildResultsTables(summary) {
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    return buildTables(summary, summary.variants.map((variant, index) => ({ variant, title: titles[index] ?? variant.name })));
}
/** Rows of several summaries, each with a title of its own; columns as the first summary asks. */
function buildTables(summary, rows) {
    return chooseFamilies(summary).map((columns) => ({
        kind: 'table',
        columns: [(0,report/* buildColumn */.fb)('setup', { align: 'left' }), ...columns.map(({ column }) => column)],
        rows: rows.map(({ variant, title }) => [(0,report/* say */.cv)(title, 'strong'), ...columns.map(({ cell }) => cell(variant))]),
    }));
}
function buildRatios(summary) {
    const isOfHttp = summary.phases.some((kind) => !(0,phase_kinds/* isWebSocketPhase */.FP)(kind));
    return [
        ...(isOfHttp ? buildRatiosOf(summary, 'Compared with', [...buildHttpColumns(summary), memoryColumn]) : []),
        ...buildRatiosOf(keepWebSockets(summary), isOfHttp ? 'WebSockets compared with' : 'Compared with', buildWebSocketColumns(summary)),
    ];
}
/** Those with a figure of a WebSocket phase: a setup without any can be nobody's measure. */
function keepWebSockets(summary) {
    const kinds = summary.phases.filter(phase_kinds/* isWebSocketPhase */.FP);
    return { ...summary, variants: summary.variants.filter(({ phases }) => kinds.some((kind) => kind in phases)) };
}
function buildRatiosOf(summary, heading, all) {
    const columns = all.filter(({ metric }) => metric !== null);
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    const rows = (0,side_by_side/* compareWithFirst */.Q)(summary).flatMap(({ ratios }, index) => {
        const own = columns.map(({ metric }) => (metric === null ? undefined : ratios.get(metric)));
        if (own.every((ratio) => ratio === undefined))
            return [];
        const cells = own.map((ratio) => (ratio === undefined ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)((0,format_value/* formatRatio */.B0)(ratio))));
        return [[(0,report/* say */.cv)(titles[index + 1] ?? '', 'strong'), ...cells]];
    });
    if (rows.length === 0)
        return [];
    return [
        { kind: 'heading', text: `${heading} ${titles[0]}` },
        {
            kind: 'table',
            columns: [(0,report/* buildColumn */.fb)('setup', { align: 'left' }), ...columns.map(({ ratioColumn }) => ratioColumn)],
            rows,
        },
    ];
}
const memoryColumn = metricColumn('peak-memory', { group: 'memory', header: 'MiB', fullHeader: 'memory, MiB' }, { header: 'memory' }, format_value/* formatMebibytes */._C);
/** Both together would be too wide to read. Memory is in the first. */
function chooseFamilies(summary) {
    const families = [buildHttpColumns(summary), buildWebSocketColumns(summary)].filter(({ length }) => length > 0);
    return families.map((columns, index) => (index === 0 ? [...columns, memoryColumn] : columns));
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

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeVerdicts),
/* harmony export */   b: () => (/* binding */ buildVerdicts)
/* harmony export */ });
/* harmony import */ var _comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _name_metric_shortly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/** Verdicts: a table of what decides, then a sentence on each, then what must be known beside them; the rest is folded. */




/** Blocks for a report, the worst pair first; none when nothing was compared. */
function buildVerdicts(judgement) {
    return judgement.pairs.flatMap(buildPair);
}
/** `✗ Daphne: head against base (main): regressed: p50 latency 7.1 % slower`: one line for the top. */
function describeVerdicts({ pairs }) {
    return pairs.map((pair) => {
        const { mark, tone } = looks[pair.kind];
        // Two setups may differ, and nothing is wrong with it.
        const isFinding = pair.comparison === 'setup' && (pair.kind === 'regressed' || pair.kind === 'suspected');
        return isFinding
            ? (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`· ${pair.title}: ${pair.sentence}`)
            : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(`${mark} ${pair.title}: ${pair.sentence}`, isMild(pair) ? 'warning' : tone);
    });
}
const looks = {
    regressed: { mark: '✗', tone: 'bad' },
    missing: { mark: '✗', tone: 'bad' },
    suspected: { mark: '!', tone: 'warning' },
    invalid: { mark: '!', tone: 'warning' },
    inconclusive: { mark: '!', tone: 'warning' },
    improved: { mark: '✓', tone: 'good' },
    unchanged: { mark: '✓', tone: 'good' },
};
const setupWords = {
    regressed: 'worse',
    improved: 'better',
    unchanged: 'alike',
};
function buildPair(pair) {
    const gates = pair.verdicts.filter(({ isGate }) => isGate);
    const others = pair.verdicts.filter(({ isGate }) => !isGate);
    const worse = pair.absolutes.filter(({ kind }) => kind === 'regressed');
    const harmless = pair.absolutes.filter(({ kind }) => kind !== 'regressed');
    return [
        { kind: 'heading', text: pair.title },
        ...buildTable(gates, pair),
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildList */ .tL)([
            ...worse.map(sayAbsolute),
            ...groupSentences(gates, pair).map(saySentence),
            ...harmless.map(sayAbsolute),
            ...pair.notes.map((note) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(capitalize(note), 'warning')),
        ]),
        ...buildInformation(others, pair),
    ];
}
/** Folded. What is unchanged says enough in the table. */
function buildInformation(verdicts, pair) {
    if (verdicts.length === 0)
        return [];
    const title = 'Figures that decide nothing';
    const sentences = groupSentences(verdicts.filter(({ kind }) => kind !== 'unchanged'), pair);
    return [
        {
            kind: 'section',
            title,
            blocks: [
                { kind: 'heading', text: title },
                ...buildTable(verdicts, pair),
                ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildList */ .tL)(sentences.map(({ sentence }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(capitalize(sentence)))),
            ],
        },
    ];
}
function buildTable(verdicts, pair) {
    if (verdicts.length === 0)
        return [];
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('metric', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)(pair.comparison === 'setup' ? pair.names.base : 'base'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)(pair.comparison === 'setup' ? pair.names.head : 'head'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('change'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('interval'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('verdict', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildColumn */ .fb)('could see', { fullHeader: 'could have seen' }),
    ];
    return [{ kind: 'table', columns, rows: verdicts.map((verdict) => buildRow(verdict, pair)) }];
}
function buildRow(verdict, { comparison }) {
    const { metric, figures, estimate, interval, kind, detectable } = verdict;
    const tone = toneOf(verdict, comparison);
    const word = (comparison === 'setup' ? setupWords[kind] : undefined) ?? kind;
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_name_metric_shortly_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetricShortly */ .r)(metric), 'strong'),
        figureCell(figures.base),
        figureCell(figures.head),
        estimate === null ? none : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSigned */ .Gp)(metric, estimate), tone === 'bad' || tone === 'good' ? tone : 'normal'),
        interval === null ? none : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedInterval */ .x3)(metric, interval)),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(word, tone),
        detectable === null ? none : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toFraction */ ._j)(metric, detectable))),
    ];
}
const none = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('–', 'muted');
function figureCell(value) {
    return value === null ? none : (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value));
}
function toneOf({ kind, failsCheck, isGate }, comparison) {
    if (comparison === 'setup' && (kind === 'regressed' || kind === 'suspected'))
        return 'normal';
    if (kind === 'unchanged')
        return 'normal';
    const { tone } = looks[kind];
    // Red is for what fails the check.
    return tone === 'bad' && (!isGate || (kind === 'regressed' && !failsCheck)) ? 'warning' : tone;
}
/** A regression that only warns. */
function isMild({ kind, failsCheck }) {
    return kind === 'regressed' && !failsCheck;
}
function saySentence({ tone, sentence }) {
    // Good news needs no colour in a list of sentences.
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)(capitalize(sentence), tone === 'good' ? 'normal' : tone);
}
function sayAbsolute({ kind, sentence }) {
    return saySentence({ tone: kind === 'unchanged' ? 'normal' : looks[kind].tone, sentence });
}
/** What failed for all in the same way is said once, for all. */
function groupSentences(verdicts, { comparison }) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = verdict.pairs > 0 ? verdict.sentence : verdict.sentence.replace((0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(verdict.metric), '\0');
        groups.set(key, [...(groups.get(key) ?? []), verdict]);
    }
    return [...groups].flatMap(([template, members]) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const names = members.map(({ metric }) => (0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(metric));
        const sentence = members.length === 1 ? first.sentence : template.replace('\0', joinNames(names));
        return [{ tone: toneOf(first, comparison), sentence }];
    });
}
function joinNames(names) {
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** Names that begin small on purpose stay so: p50. */
function capitalize(sentence) {
    return /^[a-z]{2}/.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ nameMetricShortly)
/* harmony export */ });
/* harmony import */ var _comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);

/** Short, with the unit, so that a table of several columns fits into 80. */
const shortNames = {
    'latency-p50': 'p50 latency, ms',
    'latency-p90': 'p90 latency, ms',
    'latency-p95': 'p95 latency, ms',
    'latency-p99': 'p99 latency, ms',
    'latency-cpu': 'CPU ms at rate',
    throughput: 'requests/s',
    'load-p50': 'p50 at load, ms',
    'load-p99': 'p99 at load, ms',
    'load-cpu': 'CPU ms at load',
    capacity: 'capacity/s',
    'connect-p50': 'p50 handshake, ms',
    'connect-p99': 'p99 handshake, ms',
    'connect-cpu': 'CPU ms / handshake',
    'echo-p50': 'p50 echo, ms',
    'echo-p95': 'p95 echo, ms',
    'echo-p99': 'p99 echo, ms',
    'echo-cpu': 'CPU ms / message',
    'delivery-p50': 'p50 delivery, ms',
    'delivery-p99': 'p99 delivery, ms',
    'delivery-last-p50': 'p50 last, ms',
    'delivery-cpu': 'CPU ms / delivery',
};
function nameMetricShortly(key) {
    return shortNames[key] ?? (0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(key);
}


/***/ })

};
