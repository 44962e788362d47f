export const id = 43;
export const ids = [43];
export const modules = {

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

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ buildServices),
/* harmony export */   KC: () => (/* binding */ buildRepeat),
/* harmony export */   NE: () => (/* binding */ describeEnvironment),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   Us: () => (/* binding */ buildPerSecond)
/* harmony export */ });
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6506);
/* harmony import */ var _title_variants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2042);




const sparklineLength = 30;
const networks = {
    'published-port': 'requests through a published port',
    'host-network': "requests on the host's network",
    direct: 'requests straight to the server',
};
/** Closed loops: a setup that fades away shows here. An open loop gets as many answers as it asks for. */
const series = [
    { kind: 'throughput', heading: 'Requests in each second under load' },
    { kind: 'websocket-connect', heading: 'WebSocket handshakes in each second' },
];
function buildPerSecond(summary) {
    return series.flatMap(({ kind, heading }) => buildSeries(summary, kind, heading));
}
function buildSeries(summary, kind, heading) {
    const rows = summary.variants.flatMap((variant, index) => {
        const counts = variant.phases[kind]?.completedPerSecond ?? [];
        if (counts.length < 2)
            return [];
        return [
            [
                (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)((0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[index] ?? variant.name, 'strong'),
                (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .drawSparkline */ .Q)((0,_sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenSeries */ .P)(counts, sparklineLength))),
                (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.min(...counts))),
                (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(Math.max(...counts))),
            ],
        ];
    });
    if (rows.length === 0)
        return [];
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('setup', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('first to last second', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('lowest'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('highest'),
    ];
    return [
        { kind: 'heading', text: heading },
        { kind: 'table', columns, rows },
    ];
}
/** A column for each phase that ran: `CPU per request, ms` at a fixed rate. */
const cpuColumns = [
    { kind: 'latency', group: 'CPU per request, ms', header: 'fixed rate', fullHeader: 'CPU ms at a fixed rate' },
    { kind: 'throughput', group: 'CPU per request, ms', header: 'under load', fullHeader: 'CPU ms under load' },
    { kind: 'websocket-connect', group: 'CPU ms per', header: 'handshake', fullHeader: 'CPU ms per handshake' },
    { kind: 'websocket-echo', group: 'CPU ms per', header: 'message', fullHeader: 'CPU ms per message' },
    { kind: 'websocket-broadcast', group: 'CPU ms per', header: 'delivery', fullHeader: 'CPU ms per delivery' },
];
/** CPU and memory of each service, where a setup has several. */
function buildServices(summary) {
    const services = summary.variants.map(listServices);
    if (services.every((names) => names.length < 2))
        return [];
    const ran = cpuColumns.filter(({ kind }) => summary.phases.includes(kind));
    const rows = summary.variants.flatMap((variant, index) => (services[index] ?? []).map((service) => [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)((0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[index] ?? variant.name, 'strong'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(service),
        ...ran.map(({ kind }) => cell(variant.phases[kind]?.cpuMsPerRequest?.[service], _format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)),
        cell(variant.peakMemoryBytes?.[service], _format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMebibytes */ ._C),
    ]));
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('setup', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('service', { align: 'left' }),
        ...ran.map(({ group, header, fullHeader }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)(header, { group, fullHeader })),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .buildColumn */ .fb)('memory, MiB'),
    ];
    return [
        { kind: 'heading', text: 'CPU and memory by service' },
        { kind: 'table', columns, rows },
    ];
}
function listServices(variant) {
    const columns = [...Object.values(variant.phases).map((phase) => phase.cpuMsPerRequest), variant.peakMemoryBytes];
    return [...new Set(columns.flatMap((column) => Object.keys(column ?? {})))];
}
function cell(value, format) {
    return value === undefined ? (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(format(value));
}
/** Per setup what really ran, as the running system told. */
function describeVersions(summary) {
    return summary.variants.map((variant, index) => {
        const versions = Object.entries(variant.versions).map(([name, version]) => `${name} ${version}`);
        const parts = [versions.join(', ') || 'versions unknown', ...describeSource(variant)];
        const path = variant.path === '/' ? '' : `, path ${variant.path}`;
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`${(0,_title_variants_js__WEBPACK_IMPORTED_MODULE_1__/* .titleVariants */ .b)(summary)[index]}: ${parts.join('; ')}${path}`);
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
        `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(environment.memoryBytes / 1024 ** 3)} GiB`,
        environment.operatingSystem,
        environment.kernel,
        ...(environment.runnerImage === null ? [] : [`runner image ${environment.runnerImage}`]),
    ];
    const versions = Object.entries(engine.versions).map(([name, version]) => `, ${name} ${version}`);
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(machine.join(', ')),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Engine ${engine.kind}${versions.join('')}: ${engine.reason}; ${networks[engine.network]}`),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Pinning: ${pinning.message}`),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`channels-bench ${toolVersion}, Node ${environment.node}`),
    ];
}
function buildRepeat({ command, seed }) {
    return [
        { kind: 'paragraph', text: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`Repeat it (seed ${seed}):`) },
        { kind: 'code', lines: [command] },
    ];
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ buildWarnings),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   b8: () => (/* binding */ buildProblems)
/* harmony export */ });
/* harmony import */ var _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);
/* harmony import */ var _title_variants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2042);
/** What a reader must know before believing the table: how the run ended, what was invalid and why, errors, warnings. */




const advice = {
    machine: 'The machine was busy with something else: end other programs, or take more cores, and measure again.',
    generator: 'A setup that answers faster than the load generator can ask has no figure there, only a bound. Leave that phase out for it, or take faster cores.',
};
const maxLogLines = 20;
const maxListedPhases = 30;
/** One line on the whole run: what ended early or failed first, then what is invalid, else that all is well. */
function describeOutcome(summary) {
    const { status, finishedRounds, plannedRounds, failedRounds, invalidPhases } = summary;
    const rounds = `${finishedRounds} of ${plannedRounds} ${plannedRounds === 1 ? 'round' : 'rounds'}`;
    const invalid = invalidPhases.length === 0 ? '' : `; ${countPhases(invalidPhases.length)} invalid`;
    if (finishedRounds === 0) {
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`✗ No round was finished${status === 'interrupted' ? ': the run was interrupted' : ''}${invalid}`, 'bad');
    }
    if (status === 'interrupted')
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`! Interrupted: ${rounds} finished${invalid}`, 'warning');
    if (status === 'failed')
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`✗ Failed: ${rounds} finished${invalid}`, 'bad');
    if (failedRounds.length > 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`✗ ${rounds} finished, ${failedRounds.length} failed${invalid}`, 'bad');
    if (invalidPhases.length > 0)
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`✗ ${countPhases(invalidPhases.length)} invalid, no figures from there`, 'bad');
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`✓ Valid: every round was finished, every phase kept the rules`, 'good');
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
        items.push({ text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`… and ${more} more, all of them in the record`, 'bad'), lines: [] });
    return items.length === 0
        ? []
        : [
            { kind: 'heading', text: 'What failed or is invalid' },
            { kind: 'list', items },
            ...['generator', 'machine']
                .filter((limit) => summary.invalidPhases.some((one) => one.limit === limit))
                .map((limit) => ({ kind: 'paragraph', text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(advice[limit]) })),
        ];
}
function describeFailedRound(failed, summary) {
    const arms = failed.arms.map((name) => titleOf(name, summary)).join(', ');
    const who = arms === '' ? '' : ` (${arms})`;
    const name = `Round ${countRound(failed.round, summary)}${who}`;
    if (failed.code === 'interrupted') {
        return { text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${name} was not finished: ${failed.message}`, 'warning'), lines: [] };
    }
    return {
        text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${name} failed: ${failed.message} [${failed.code}]`, 'bad'),
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
    return { text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${where}: ${first.reasons.join('; ')}`, 'bad'), lines: [] };
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
        ...summary.warnings.map((warning) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(warning, 'warning')),
        ...describePinning(summary),
        ...describePartlyValid(summary),
        ...describeErrors(summary),
    ];
    return texts.length === 0 ? [] : [{ kind: 'heading', text: 'Keep in mind' }, ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)(texts)];
}
function describePinning({ environment, warnings }) {
    const { pinning, cores } = environment;
    // Servers alone without cores run elsewhere, or the run says so itself; a record of another origin may not.
    const isPinned = pinning.generatorCores !== null;
    const isSaid = warnings.some((warning) => /\bpinned\b/.test(warning));
    if (environment.engine.kind === 'attach' || isPinned || isSaid)
        return [];
    const what = cores === 1 ? 'Generator and servers shared the only core' : 'Generator and servers had no cores of their own';
    return [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${what}, so each may have slowed the other (${pinning.message})`, 'warning')];
}
function describePartlyValid(summary) {
    return summary.variants.flatMap((variant, index) => summary.phases.flatMap((kind) => {
        const phase = variant.phases[kind];
        if (phase === undefined || phase.validRounds === phase.rounds || phase.validRounds === 0)
            return [];
        const title = (0,_title_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .titleVariants */ .b)(summary)[index] ?? variant.name;
        return [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${title}, ${kind}: figures from ${phase.validRounds} of ${phase.rounds} rounds`, 'warning')];
    }));
}
/** Errors of the valid rounds, by kind. Those of a capacity phase are what it looks for. */
function describeErrors(summary) {
    const kinds = _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseKinds */ .zK.filter((kind) => kind !== 'capacity');
    return summary.variants.flatMap((variant, index) => kinds.flatMap((kind) => {
        const errors = variant.phases[kind]?.errors;
        if (errors === undefined || errors.total === 0)
            return [];
        return [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${(0,_title_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .titleVariants */ .b)(summary)[index]}, ${kind}: ${countErrors(errors, kind)}`, 'warning')];
    }));
}
const errorWords = {
    connect: 'could not connect',
    reset: 'reset',
    closed: 'closed early',
    timeout: 'timed out',
    lost: 'lost',
    corrupted: 'changed on their way',
    status: 'with a wrong status',
    body: 'with a wrong body',
    other: 'otherwise wrong',
};
function countErrors({ total, requests, byKind }, phase) {
    const kinds = Object.keys(errorWords).flatMap((kind) => {
        const count = byKind[kind];
        return count === undefined ? [] : [`${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(count)} ${errorWords[kind]}`];
    });
    const share = (0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(total / requests);
    return `${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(total)} of ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(requests)} ${_records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .countedThings */ .mG[phase].many} failed (${share}): ${kinds.join(', ')}`;
}
function countRound(index, { plannedRounds }) {
    return `${index + 1} of ${plannedRounds}`;
}
function titleOf(name, summary) {
    return (0,_title_variants_js__WEBPACK_IMPORTED_MODULE_2__/* .titleVariants */ .b)(summary)[summary.variants.findIndex((variant) => variant.name === name)] ?? name;
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
function titleVariants({ variants, }) {
    const titles = variants.map((variant) => variant.title);
    return variants.map(({ title, name }) => titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title);
}


/***/ })

};
