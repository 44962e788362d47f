export const id = 6;
export const ids = [6];
export const modules = {

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

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareWithFirst),
/* harmony export */   j: () => (/* binding */ compareSideBySide)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _find_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2801);
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
            ...(0,_find_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .findDifferences */ .cG)(baseline, current),
            ...pairs.flatMap(({ before, variant }) => (0,_find_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .findVariantDifferences */ .Dd)(before, variant)),
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
    return _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L
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
        const { renderMarkdown } = await __webpack_require__.e(/* import() */ 498).then(__webpack_require__.bind(__webpack_require__, 7498));
        context.writeOut(renderMarkdown(report));
    }
    else {
        const { renderTerminal } = await __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 2046));
        context.writeOut(renderTerminal(report, context.out));
    }
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



const busyMachine = {
    kind: 'paragraph',
    text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('The machine was busy with something else: end other programs, or take more cores, and measure again.'),
};
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
    const groups = groupAlike(summary.invalidPhases);
    const items = [
        ...summary.failedRounds.map((failed) => describeFailedRound(failed, summary)),
        ...groups.slice(0, maxListedPhases).map((group) => describeInvalidPhases(group, summary)),
    ];
    const more = groups.slice(maxListedPhases).flat().length;
    if (more > 0)
        items.push({ text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`… and ${more} more, all of them in the record`, 'bad'), lines: [] });
    return items.length === 0
        ? []
        : [
            { kind: 'heading', text: 'What failed or is invalid' },
            { kind: 'list', items },
            ...(summary.invalidPhases.some(({ wasMachineBusy }) => wasMachineBusy) ? [busyMachine] : []),
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
/** Those of a setup that broke the same rule in the same way are one item. */
function groupAlike(phases) {
    const groups = new Map();
    for (const one of phases) {
        const key = JSON.stringify([one.variant, one.phase, one.reasons]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
}
function describeInvalidPhases(alike, summary) {
    const [first] = alike;
    if (first === undefined)
        throw new RangeError('a group without a phase');
    const rounds = alike.map(({ round }) => round + 1);
    const which = rounds.length === 1 ? `round ${rounds[0]}` : `rounds ${describeRanges(rounds)}`;
    const where = `${titleOf(first.variant, summary)}, ${first.phase}, ${which} of ${summary.plannedRounds}`;
    return { text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${where}: ${first.reasons.join('; ')}`, 'bad'), lines: [] };
}
/** 1, 2, 3, 7 → `1 to 3, 7`. */
function describeRanges(ascending) {
    const ranges = [];
    for (const one of ascending) {
        const last = ranges.at(-1);
        if (last !== undefined && last[1] + 1 === one)
            last[1] = one;
        else
            ranges.push([one, one]);
    }
    return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
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
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('run', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('finished (UTC)', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('setup', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('commit', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('p50'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('requests/s'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('CPU', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('configuration', { align: 'left' }),
    ];
    return {
        title: `${name}: ${count(runs, 'run')}, ${count(entries.length, 'entry', 'entries')}`,
        blocks: [
            ...(shown.length === 0
                ? []
                : [{ kind: 'table', columns, rows: shown.map(({ entry }) => buildRow(entry)) }]),
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
function buildRow(entry) {
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
        figure('latency-p50'),
        figure('throughput'),
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

/***/ 2800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ buildComparisonReport),
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js
var side_by_side = __webpack_require__(4826);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
// EXTERNAL MODULE: ./.build/js/src/reports/sparkline.js
var sparkline = __webpack_require__(6506);
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
                (0,report/* say */.cv)((0,sparkline/* drawSparkline */.Q)((0,sparkline/* shortenSeries */.P)(series, sparklineLength))),
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

// EXTERNAL MODULE: ./.build/js/src/reports/build-stored-baseline.js
var build_stored_baseline = __webpack_require__(8317);
// EXTERNAL MODULE: ./.build/js/src/reports/build-verdicts.js
var build_verdicts = __webpack_require__(7480);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-report.js













function buildReport(summary, options) {
    const { verdicts = null, profiles = [] } = options;
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
/* harmony import */ var _comparison_side_by_side_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4826);
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
};
function nameMetricShortly(key) {
    return shortNames[key] ?? (0,_comparison_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(key);
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

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortenSeries),
/* harmony export */   Q: () => (/* binding */ drawSparkline)
/* harmony export */ });
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


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/settings/history-place.js
var history_place = __webpack_require__(2101);
;// CONCATENATED MODULE: ./.build/js/src/settings/comparison-settings.js
/** The options of comparisons: which go together, and the settings that they make. */

/** Adds what is wrong to `problems`. Options that could not be read are left out, and not reported again. */
function checkComparison(options, context, problems) {
    const { base, head, against, engine, compare, history, setups } = options;
    const say = (name, what) => problems.push(`${context.describeName(name)} ${what}`);
    const named = (name) => context.describeName(name);
    if (typeof head === 'string' && base === null)
        say('head', `needs ${named('base')}, which it is compared with`);
    if (typeof base === 'string' && typeof against === 'string') {
        say('base', `and ${named('against')} cannot be given together: a comparison has two sides`);
    }
    if (engine === 'attach') {
        for (const name of ['base', 'against', 'history']) {
            if (typeof options[name] === 'string') {
                say(name, `must be left out with ${named('engine')} attach: both sides have to be started afresh`);
            }
        }
    }
    const isCompared = typeof base === 'string' || typeof against === 'string';
    const isBaseMissing = !isCompared && base !== undefined && against !== undefined && context.mayFindBase !== true;
    if (compare === 'paired' && isBaseMissing) {
        say('compare', `"paired" needs ${named('base')} or ${named('against')}`);
    }
    if (compare === 'stored' && history === null)
        say('compare', `"stored" needs ${named('history')}`);
    if (typeof history === 'string' && (0,history_place/* parseHistoryPlace */.v4)(history, (path) => path) === null) {
        say('history', `${JSON.stringify(history)} must be a folder, or branch: and ${history_place/* allowedBranch */.LI}`);
    }
    if (typeof against === 'string' && typeof history === 'string') {
        say('against', `and ${named('history')} cannot be given together; ${named('control')} chooses what runs beside`);
    }
    if (typeof against === 'string' && setups?.includes(against)) {
        say('against', `${JSON.stringify(against)} must not be one of ${named('setups')} (${setups.join(', ')})`);
    }
}
/** Items of lists that only others can judge. */
function checkItems(options, context, problems) {
    for (const name of ['margin', 'gate']) {
        for (const item of options[name] ?? []) {
            const problem = context.findItemProblem?.(name, item) ?? null;
            if (problem !== null)
                problems.push(`${context.describeName(name)}: ${problem}`);
        }
    }
}
/** `hasRounds`: whether the number of rounds was given; it wins over the budget. */
function buildComparison(options, hasRounds, paths) {
    const absoluteOrNull = (path) => (path === null ? null : paths.absolute(path));
    return {
        base: options.base,
        head: options.head,
        against: options.against === null ? null : paths.findFolder(options.against),
        compare: options.compare,
        budgetMinutes: hasRounds ? null : options['budget-minutes'],
        history: options.history === null ? null : (0,history_place/* parseHistoryPlace */.v4)(options.history, paths.absolute),
        control: paths.findFolder(options.control),
        margins: options.margin ?? [],
        gate: options.gate,
        failOn: options['fail-on'],
        profile: options.profile,
        calibration: absoluteOrNull(options.calibration),
    };
}

// EXTERNAL MODULE: ./.build/js/src/settings/option-table.js + 3 modules
var option_table = __webpack_require__(8039);
;// CONCATENATED MODULE: ./.build/js/src/settings/parse-option.js
const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const durationPattern = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(ms|s|m|h)?$/;
const msPerUnit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Parses one text. Blanks around it do not matter. Nothing is looked up in the file system. */
function parseOption(value, text) {
    const trimmed = text.trim();
    switch (value.kind) {
        case 'integer':
            return inRange(/^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN, value);
        case 'number':
            return inRange(numberPattern.test(trimmed) ? Number(trimmed) : Number.NaN, value);
        case 'fraction':
            return inRange(parseFraction(trimmed), value);
        case 'duration':
            return inRange(parseDuration(trimmed, value.unit), value);
        case 'choice':
            return value.choices.includes(trimmed) ? valid(trimmed) : problem();
        case 'list':
            return parseList(trimmed, value.choices);
        case 'flag':
            return parseFlag(trimmed);
        case 'origin':
            return parseOrigin(trimmed);
        case 'request-path':
            return /^\/\S*$/.test(trimmed) ? valid(trimmed) : problem();
        case 'text':
            return trimmed === '' || trimmed.includes('\n') ? problem() : valid(trimmed);
        case 'existing-folder':
        case 'file-path':
            return trimmed === '' ? problem('is empty') : valid(trimmed);
    }
}
/** What is allowed, as the end of `must be …`. */
function describeAllowed(value) {
    switch (value.kind) {
        case 'integer':
            return `a whole number from ${value.min} to ${value.max}`;
        case 'number':
            return `a number from ${value.min} to ${value.max}${value.unit === undefined ? '' : ` (${value.unit}, without a unit)`}`;
        case 'fraction':
            return `a fraction from ${value.min} to ${value.max}, like 0.001 or 0.1%`;
        case 'duration':
            return value.unit === 's'
                ? `a duration from ${value.min} s to ${value.max} s, like 10, 10s, 1.5m or 500ms`
                : `a duration from ${value.min} ms to ${value.max} ms, like 100, 100ms or 0.1s`;
        case 'choice':
            return `one of ${value.choices.join(', ')}`;
        case 'list':
            return value.choices === null
                ? 'one or several names, separated by commas'
                : `one or several of ${value.choices.join(', ')}, separated by commas`;
        case 'flag':
            return 'true or false';
        case 'origin':
            return 'like http://127.0.0.1:8000, without a path (the path is another option)';
        case 'request-path':
            return 'a path that starts with / and holds no blanks';
        case 'text':
            return 'one line of text';
        case 'existing-folder':
            return 'a folder that exists';
        case 'file-path':
            return 'a path';
    }
}
function valid(value) {
    return { isValid: true, value };
}
function problem(detail = null) {
    return { isValid: false, detail };
}
function inRange(number, range) {
    return number >= range.min && number <= range.max ? valid(number) : problem();
}
function parseFraction(text) {
    const isPercent = text.endsWith('%');
    const digits = isPercent ? text.slice(0, -1).trim() : text;
    if (!numberPattern.test(digits))
        return Number.NaN;
    return isPercent ? Number(digits) / 100 : Number(digits);
}
function parseDuration(text, defaultUnit) {
    const match = durationPattern.exec(text);
    if (match === null)
        return Number.NaN;
    const unit = (match[2] ?? defaultUnit);
    // Divided rather than multiplied by 0.001: 2.3 s stays 2.3 and does not become 2.3000000000000003.
    return (Number(match[1]) * msPerUnit[unit]) / msPerUnit[defaultUnit];
}
function parseList(text, choices) {
    const items = text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    if (items.length === 0)
        return problem('is empty');
    const duplicates = new Set(items.filter((item, index) => items.indexOf(item) !== index));
    if (duplicates.size > 0)
        return problem(`names ${[...duplicates].join(', ')} more than once`);
    const unknown = items.filter((item) => choices !== null && !choices.includes(item));
    if (unknown.length > 0)
        return problem(`names ${unknown.join(', ')}`);
    return valid(items);
}
function parseFlag(text) {
    const lower = text.toLowerCase();
    return lower === 'true' ? valid(true) : lower === 'false' ? valid(false) : problem();
}
function parseOrigin(text) {
    if (!URL.canParse(text))
        return problem();
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return problem(`has the protocol ${url.protocol}`);
    // The record is published: a password in it would be too.
    if (url.username !== '' || url.password !== '')
        return problem('holds a user or a password');
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return problem('holds a path');
    return valid(url.origin);
}

;// CONCATENATED MODULE: ./.build/js/src/settings/parse-settings.js
/** Raw strings from the command line or the action's inputs → Settings, or one error that lists every problem. */





/** Throws a BenchError 'invalid-settings' whose details name every wrong option, its value and what is allowed. */
function parseSettings(raw, context) {
    const problems = findUnknownNames(raw, context);
    const options = parseAll(raw, context, problems);
    checkTogether(options, raw, context, problems);
    checkComparison(options, context, problems);
    checkItems(options, context, problems);
    problems.push(...(context.otherProblems ?? []));
    if (problems.length > 0) {
        throw new errors/* BenchError */.L('invalid-settings', problems.length === 1 ? 'An option is wrong' : `${problems.length} options are wrong`, { hint: 'Correct what is listed above; every option is described in docs/options.md', details: problems });
    }
    return buildSettings(options, raw, context);
}
function findUnknownNames(raw, context) {
    const known = new Set(option_table/* optionTable */.s.map((option) => option.name));
    return Object.keys(raw)
        .filter((name) => raw[name] !== undefined && !known.has(name))
        .map((name) => `${context.describeName(name)}: there is no such option`);
}
/** Options with a problem are left out of the result. */
function parseAll(raw, context, problems) {
    const parsed = {};
    for (const option of option_table/* optionTable */.s) {
        const text = raw[option.name] ?? option.default;
        if (text === null) {
            parsed[option.name] = null;
            continue;
        }
        const result = parseOption(option.value, text);
        if (result.isValid)
            parsed[option.name] = result.value;
        else
            problems.push(describeProblem(option, text, result.detail, context));
    }
    return parsed;
}
function describeProblem(option, text, detail, context) {
    const what = detail === null ? '' : ` ${detail};`;
    return `${context.describeName(option.name)} ${JSON.stringify(text)}${what} must be ${describeAllowed(option.value)}`;
}
/** Rules about several options at once, and the one that looks at the disk. A wrong option is not reported again. */
function checkTogether(options, raw, context, problems) {
    const { engine, url, setups, source } = options;
    const named = (name) => context.describeName(name);
    const isAttach = engine === 'attach';
    if (isAttach && url === null) {
        problems.push(`${named('url')} is missing; must be given with ${named('engine')} attach, like http://127.0.0.1:8000`);
    }
    if (engine !== undefined && !isAttach && raw['url'] !== undefined) {
        problems.push(`${named('url')} ${JSON.stringify(raw['url'])} must be left out unless ${named('engine')} is attach (it is ${engine})`);
    }
    const folders = setups?.filter(isFolder).map((setup) => (0,external_node_path_.resolve)(context.workingDirectory, setup)) ?? [];
    const twice = folders.find((folder, index) => folders.indexOf(folder) !== index);
    if (twice !== undefined)
        problems.push(`${named('setups')} names the folder ${JSON.stringify(twice)} more than once`);
    if (isAttach && setups !== undefined && setups.length !== 1) {
        problems.push(`${named('setups')} ${JSON.stringify(setups.join(','))} must be exactly one with ${named('engine')} attach: the one that ${named('url')} runs`);
    }
    if (typeof source === 'string') {
        if (isAttach) {
            problems.push(`${named('source')} ${JSON.stringify(source)} must be left out with ${named('engine')} attach, which starts nothing`);
        }
        if (!context.isDirectory((0,external_node_path_.resolve)(context.workingDirectory, source))) {
            problems.push(`${named('source')} ${JSON.stringify(source)} must be a folder that exists`);
        }
    }
}
function buildSettings(options, raw, context) {
    const absolute = (path) => (0,external_node_path_.resolve)(context.workingDirectory, path);
    const findFolder = (setup) => (isFolder(setup) ? absolute(setup) : setup);
    return {
        setups: options.setups.map(findFolder),
        engine: options.engine,
        url: options.url,
        install: options.install,
        network: options.network,
        source: options.source === null ? null : absolute(options.source),
        path: options.path,
        phases: options.phases,
        rounds: options.rounds,
        seed: options.seed ?? context.seed,
        warmUpSeconds: options['warm-up'],
        latency: {
            ratePerSecond: options.rate,
            durationSeconds: options['latency-duration'],
            arrival: options.arrival,
            maxConnections: options['max-connections'],
        },
        throughput: {
            connections: options.connections,
            durationSeconds: options['throughput-duration'],
            sliceMs: options.slice,
        },
        capacity: {
            maxP99Ms: options['capacity-p99'],
            maxErrorRate: options['capacity-error-rate'],
            maxRatePerSecond: options['capacity-max-rate'],
            stepSeconds: options['capacity-step'],
        },
        comparison: buildComparison(options, raw['rounds'] !== undefined, { absolute, findFolder }),
        connection: options.connection,
        timeoutSeconds: options.timeout,
        limits: {
            minAttainedRate: options['min-attained-rate'],
            maxLatenessP99Ms: options['max-lateness-p99'],
            maxGeneratorCpu: options['max-generator-cpu'],
            maxErrorRate: options['max-error-rate'],
        },
        pin: options.pin,
        outputDirectory: absolute(options.output),
        baseline: options.baseline === null ? null : absolute(options.baseline),
    };
}
/** A setup given as a folder, as opposed to the name of a built-in one: holds a separator or starts with a dot. */
function isFolder(setup) {
    return setup.startsWith('.') || setup.includes('/') || (0,external_node_path_.isAbsolute)(setup);
}


/***/ })

};
