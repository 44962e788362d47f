export const id = 954;
export const ids = [954];
export const modules = {

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ findBlamed),
/* harmony export */   QY: () => (/* binding */ nameSides),
/* harmony export */   di: () => (/* binding */ readPairContexts),
/* harmony export */   e_: () => (/* binding */ findAbsentPairs),
/* harmony export */   hm: () => (/* binding */ listPhases),
/* harmony export */   nR: () => (/* binding */ titlePair)
/* harmony export */ });
/* harmony import */ var _records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/** What is known of a pair before its figures are looked at: its rounds by stage, how the two sides are called, who failed. */

/** The pairs that are judged by their ratios; those with a control are for the stored baseline. */
function readPairContexts(record) {
    return (record.comparison?.pairs ?? []).flatMap((pair) => {
        const head = findVariant(record, pair.head);
        const base = findVariant(record, pair.base);
        if (pair.kind === 'control' || head === undefined || base === undefined)
            return [];
        const planned = record.plan.rounds.flatMap((round) => {
            const stage = judgedStage(round.stage);
            return stage !== null && round.arms.includes(pair.head) && round.arms.includes(pair.base)
                ? [{ index: round.index, stage }]
                : [];
        });
        const byIndex = new Map(record.rounds.map((round) => [round.index, round]));
        const count = (stage) => planned.filter((one) => one.stage === stage).length;
        return [
            {
                record,
                head,
                base,
                comparison: pair.kind,
                names: nameSides(pair, head, base),
                rounds: planned.flatMap(({ index, stage }) => {
                    const round = byIndex.get(index);
                    return round === undefined ? [] : [{ round, stage }];
                }),
                planned: { screen: count('screen'), confirm: count('confirm') },
                paired: (0,_records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_0__/* .pairRounds */ ._)(record, pair.head, pair.base),
            },
        ];
    });
}
/** Rounds that were compared without stages are a screen that nothing followed. */
function judgedStage(stage) {
    switch (stage) {
        case 'plain':
        case 'screen':
            return 'screen';
        case 'confirm':
            return 'confirm';
        case 'control':
            return null;
    }
}
function findVariant(record, name) {
    return record.variants.find((variant) => variant.name === name);
}
/** How the two sides of a pair are called. */
function nameSides(pair, head, base) {
    if (pair.kind === 'revision') {
        const ref = base.source?.ref ?? base.source?.commit?.slice(0, 12) ?? null;
        return { head: 'head', base: ref === null ? 'base' : `base (${ref})` };
    }
    return head.title === base.title ? { head: head.name, base: base.name } : { head: head.title, base: base.title };
}
/** The phases that the run measured or, when no round got that far, meant to measure. */
function listPhases(record) {
    const kinds = ['latency', 'throughput', 'capacity'];
    const ran = new Set(record.rounds.flatMap((round) => round.phases.map((phase) => phase.kind)));
    const asked = record.settings['phases'];
    const meant = Array.isArray(asked) ? asked : ['latency', 'throughput'];
    return kinds.filter((kind) => (ran.size > 0 ? ran.has(kind) : meant.includes(kind)));
}
/** Which side a failed round names in its message; null when it names neither: the machine, the generator, a signal. */
function findBlamed(message, { head, base }) {
    const names = (name) => new RegExp(`(^|[\\s"'])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[:\\s"',]|$)`).test(message);
    // A name may be the beginning of the other's: daphne, daphne@main.
    const [isHead, isBase] = [names(head.name), names(base.name)];
    return isHead === isBase ? null : isHead ? 'head' : 'base';
}
/** `Daphne: head against base (main)`, `Daphne against Gunicorn`. */
function titlePair({ comparison, head, names }) {
    const sides = `${names.head} against ${names.base}`;
    return comparison === 'revision' ? `${head.title}: ${sides}` : sides;
}
/** Pairs of which the record does not hold both variants: a setup that was to be compared and never ran. */
function findAbsentPairs(record) {
    return (record.comparison?.pairs ?? []).flatMap((pair) => {
        const absent = [pair.head, pair.base].filter((name) => findVariant(record, name) === undefined);
        if (pair.kind === 'control' || absent.length === 0)
            return [];
        const nothing = { measured: 0, planned: 0 };
        const isHead = absent.includes(pair.head);
        return [
            {
                head: pair.head,
                base: pair.base,
                comparison: pair.kind,
                title: `${pair.head} against ${pair.base}`,
                names: { head: pair.head, base: pair.base },
                verdicts: [],
                absolutes: [],
                screen: nothing,
                confirm: nothing,
                notes: [],
                kind: isHead ? 'missing' : 'invalid',
                failsCheck: isHead,
                sentence: `${absent.join(' and ')} is not in this run, so there is nothing to compare`,
            },
        ];
    });
}


/***/ }),

/***/ 8910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand),
  reportCommand: () => (/* binding */ reportCommand),
  showCommand: () => (/* binding */ showCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/comparison/describe-profiles.js
var describe_profiles = __webpack_require__(2545);
// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js
var side_by_side = __webpack_require__(4826);
// EXTERNAL MODULE: ./.build/js/src/records/read-record.js
var read_record = __webpack_require__(4198);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js
var summarize_record = __webpack_require__(4515);
// EXTERNAL MODULE: ./.build/js/src/reports/build-findings.js
var build_findings = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/js/src/reports/build-results.js
var build_results = __webpack_require__(9522);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(2042);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-joined-report.js




function buildJoinedReport(records, unreadable) {
    return {
        title: `Channels Bench: ${records.length} ${records.length === 1 ? 'record' : 'records'}`,
        blocks: [
            ...(0,report/* buildList */.tL)([
                ...records.map(({ name, summary }) => withName(name, (0,build_findings/* describeOutcome */.SS)(summary))),
                ...unreadable.map(({ name, message }) => (0,report/* say */.cv)(`✗ ${name} is not in the table: ${message}`, 'bad')),
            ]),
            ...buildJoinedTable(records),
            ...describeUnlike(records),
            ...records.flatMap(({ name, summary }) => {
                const blocks = [...(0,build_findings/* buildProblems */.b8)(summary), ...(0,build_findings/* buildWarnings */.C3)(summary)];
                return blocks.length === 0 ? [] : [{ kind: 'section', title: name, blocks }];
            }),
        ],
    };
}
function withName(name, { text, tone }) {
    const [mark = '', ...words] = text.split(' ');
    return (0,report/* say */.cv)(`${mark} ${name}: ${words.join(' ')}`, tone);
}
function buildJoinedTable(records) {
    const rows = records.flatMap(({ name, summary }) => summary.variants.map((variant, index) => ({ variant, title: (0,title_variants/* titleVariants */.b)(summary)[index] ?? variant.name, name })));
    if (rows.length === 0)
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)('No record holds a setup, so there are no figures.') }];
    const titles = rows.map((row) => row.title);
    const named = rows.map(({ variant, title, name }) => ({
        variant,
        title: titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title,
    }));
    const ran = new Set(records.flatMap(({ summary }) => summary.phases));
    const phases = ['latency', 'throughput', 'capacity'].filter((phase) => ran.has(phase));
    return [(0,build_results/* buildTable */.Zk)({ phases, variants: rows.map(({ variant }) => variant) }, named)];
}
/** Rows from unlike machines invite a comparison that means nothing. */
function describeUnlike(records) {
    const machines = new Map();
    for (const { name, summary } of records) {
        const { cpuModel, cores, engine } = summary.environment;
        const machine = `${cpuModel}, ${cores} cores, engine ${engine.kind}`;
        machines.set(machine, [...(machines.get(machine) ?? []), name]);
    }
    if (machines.size < 2)
        return [];
    return [
        { kind: 'paragraph', text: (0,report/* say */.cv)('Rows from different machines cannot be compared with each other:', 'warning') },
        ...(0,report/* buildList */.tL)([...machines].map(([machine, names]) => (0,report/* say */.cv)(`${machine}: ${names.join(', ')}`, 'warning'))),
    ];
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-report.js + 5 modules
var build_report = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/js/src/entry/cli-context.js
var cli_context = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/js/src/entry/exit-codes.js
var exit_codes = __webpack_require__(155);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/write-record.js
var write_record = __webpack_require__(4509);
;// CONCATENATED MODULE: ./.build/js/src/entry/join-records.js






/**
 * Every record.json under the folder, however deep, in the order of their paths; links are not followed. One at a time,
 * because each may be large. Throws a BenchError 'record-unreadable' when there is none: missing must not look like passed.
 */
async function joinRecords(directory) {
    const paths = await findRecords(directory);
    const records = [];
    const unreadable = [];
    for (const path of paths) {
        const name = (0,external_node_path_.relative)(directory, (0,external_node_path_.dirname)(path)) || '.';
        try {
            records.push({ name, summary: (0,summarize_record/* summarizeRecord */.F)(await (0,read_record/* readRecord */.a)(path)) });
        }
        catch (error) {
            if (!(error instanceof errors/* BenchError */.L))
                throw error;
            unreadable.push({ name, message: [error.message, ...error.details.slice(0, 3)].join('; ') });
        }
    }
    return { records, unreadable };
}
async function findRecords(directory) {
    let entries;
    try {
        entries = await listFiles(directory);
    }
    catch (cause) {
        throw new errors/* BenchError */.L('record-unreadable', `The folder ${directory} cannot be read`, {
            hint: 'Give the folder that holds the records of the runs.',
            cause,
        });
    }
    const paths = entries
        .filter((entry) => entry.isFile() && entry.name === write_record/* recordFileName */.T)
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (paths.length > 0)
        return paths.sort();
    throw new errors/* BenchError */.L('record-unreadable', `There is no ${write_record/* recordFileName */.T} in ${directory} or the folders in it`, {
        hint: 'Give the folder that holds the records of the runs.',
    });
}
function listFiles(directory) {
    return (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
}

;// CONCATENATED MODULE: ./.build/js/src/entry/cli-records.js
/** The commands that read records: show, compare, report. */










/** Prints a record as its run did. */
async function showCommand(file, options, context) {
    const path = (0,external_node_path_.resolve)(context.workingDirectory, file);
    const record = await (0,read_record/* readRecord */.a)(path);
    const files = [`Record: ${path}`, `Logs: ${(0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'logs')}`];
    await (0,cli_context/* printReport */.Y)((0,build_report/* buildReport */.F)((0,summarize_record/* summarizeRecord */.F)(record), { comparison: null, profiles: (0,describe_profiles/* describeProfiles */.W)(record), files }), options, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
async function compareCommand(baseline, current, options, context) {
    const read = async (file) => (0,summarize_record/* summarizeRecord */.F)(await (0,read_record/* readRecord */.a)((0,external_node_path_.resolve)(context.workingDirectory, file)));
    const comparison = (0,side_by_side/* compareSideBySide */.j)(await read(baseline), await read(current));
    await (0,cli_context/* printReport */.Y)((0,build_report/* buildComparisonReport */.y)(comparison, { baseline, current }), options, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
/** Records that cannot be read are named in the report and make the exit code 1. */
async function reportCommand(directory, options, context) {
    const joined = await joinRecords((0,external_node_path_.resolve)(context.workingDirectory, directory));
    await (0,cli_context/* printReport */.Y)(buildJoinedReport(joined.records, joined.unreadable), options, context);
    return joined.unreadable.length === 0 ? exit_codes/* exitCodes */.h.ok.code : exit_codes/* exitCodes */.h.invalid.code;
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

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ summarizeRecord)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _summarize_arms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);
/* harmony import */ var _summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
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
    const { total, requests } = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .sumErrors */ .jY)([arm]);
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
    const memory = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .measureMemory */ .o$)(arms);
    const special = { 'peak-memory': memory.metric, 'start-time': (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_2__/* .measureStartTime */ .mW)(arms) };
    const metrics = Object.fromEntries(_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.map(({ key, phase }) => [
        key,
        phase === null
            ? special[key]
            : (0,_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .measureMetric */ .b)(key, ran.filter((one) => one.phase === phase)),
    ]));
    const phases = Object.fromEntries([...new Set(ran.map((one) => one.phase))].map((kind) => [
        kind,
        (0,_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizePhase */ .T)(ran.filter((one) => one.phase === kind)),
    ]));
    return {
        ...variant,
        metrics: metrics,
        phases,
        peakMemoryBytes: memory.byService,
    };
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recordFileName),
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/* harmony import */ var _describe_write_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7842);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5037);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7372);






const recordFileName = 'record.json';
/**
 * Writes `record.json` into an existing folder and returns its path. Whole or not at all: the text goes to a file beside
 * it, is flushed to the disk, and then takes the name. Throws a BenchError 'output-unwritable' and leaves nothing behind.
 */
async function writeRecord(record, directory, files = { open: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open, rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, recordFileName);
    const partial = `${path}.partial`;
    const text = serialize(record, path);
    try {
        await writeThrough(files, partial, text);
        await files.rename(partial, path);
        return path;
    }
    catch (cause) {
        await files.rm(partial, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} cannot be written: ${(0,_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .describeWriteFailure */ .j)(cause)}`, {
            hint: 'Free some space or choose another folder with --output (input output).',
            cause,
        });
    }
}
/** JSON has no NaN and no Infinity and would silently write null: a record that could not be read again is refused. */
function serialize(record, path) {
    const checked = _record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSchema */ .fi.safeParse(record);
    if (checked.success)
        return `${JSON.stringify(checked.data, null, 1)}\n`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} would not be readable as a record`, {
        hint: 'This is a defect of channels-bench; please report it with the lines above.',
        details: checked.error.issues.map(_parse_record_js__WEBPACK_IMPORTED_MODULE_3__/* .describeIssue */ .n),
    });
}
async function writeThrough(files, path, text) {
    const file = await files.open(path, 'w');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}


/***/ })

};
