export const id = 806;
export const ids = [806];
export const modules = {

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/comparison/describe-profiles.js
var describe_profiles = __webpack_require__(2545);
// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js
var side_by_side = __webpack_require__(4826);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js + 1 modules
var summarize_record = __webpack_require__(6654);
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-verdict-figures.js
/** Verdicts for machines: changes as fractions in the metric's own direction, so that less throughput is negative. */

function buildVerdictFigures({ kind, failsCheck, sentence, pairs }) {
    return {
        verdict: kind,
        failsCheck,
        sentence,
        pairs: pairs.map((pair) => ({
            head: pair.head,
            base: pair.base,
            comparison: pair.comparison,
            verdict: pair.kind,
            failsCheck: pair.failsCheck,
            sentence: pair.sentence,
            metrics: Object.fromEntries(pair.verdicts.map((verdict) => [verdict.metric, buildMetric(verdict)])),
            absolutes: Object.fromEntries(pair.absolutes.map(({ head: _head, base: _base, topic, ...verdict }) => [topic, verdict])),
            notes: pair.notes,
        })),
    };
}
function buildMetric(verdict) {
    const { metric, estimate, interval, detectable } = verdict;
    const fraction = (change) => (0,format_change/* toFraction */._j)(metric, change);
    const bounds = interval === null ? null : [fraction(interval.low), fraction(interval.high)].sort((a, b) => a - b);
    return {
        verdict: verdict.kind,
        sentence: verdict.sentence,
        ...verdict.figures,
        change: estimate === null ? null : fraction(estimate),
        interval: interval === null || bounds === null
            ? null
            : { low: bounds[0] ?? 0, high: bounds[1] ?? 0, confidence: interval.confidence },
        smallestDetectable: detectable === null ? null : Math.abs(fraction(detectable)),
        margin: verdict.margin,
        pairs: verdict.pairs,
        stage: verdict.stage,
        gates: verdict.isGate,
        failsCheck: verdict.failsCheck,
    };
}

;// CONCATENATED MODULE: ./.build/js/src/reports/build-check-figures.js

function buildCheckFigures(verdicts) {
    if (verdicts === null)
        return {};
    const { judgement, stored, check } = verdicts;
    return { check, verdicts: judgement === null ? null : buildVerdictFigures(judgement), history: stored };
}

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-figures.js

function buildFigures(summary) {
    const setups = summary.variants.map(({ name, metrics }) => {
        const figures = records_metrics/* metricTable */.L.map(({ key }) => {
            const metric = metrics[key];
            return [key, metric.kind === 'measured' ? metric.value : metric.kind === 'invalid' ? 'invalid' : null];
        });
        return [name, Object.fromEntries(figures)];
    });
    return { status: summary.status, valid: summary.isValid, setups: Object.fromEntries(setups) };
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-report.js + 5 modules
var build_report = __webpack_require__(8434);
// EXTERNAL MODULE: ./.build/js/src/settings/format-command.js
var format_command = __webpack_require__(1724);
// EXTERNAL MODULE: ./.build/js/src/settings/parse-settings.js + 2 modules
var parse_settings = __webpack_require__(6177);
// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-options.js
var judge_options = __webpack_require__(4729);
// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-run.js + 2 modules
var judge_run = __webpack_require__(8236);
// EXTERNAL MODULE: ./.build/js/src/records/read-record.js
var read_record = __webpack_require__(4198);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/read-baseline.js



/**
 * Null when none was given. Throws a BenchError 'baseline-unreadable'. `name` is how the option is written where the
 * user wrote it: `--baseline`.
 */
async function readBaseline(path, name) {
    if (path === null)
        return null;
    try {
        return (0,summarize_record/* summarizeRecord */.F)(await (0,read_record/* readRecord */.a)(path));
    }
    catch (cause) {
        if (!(cause instanceof errors/* BenchError */.L))
            throw cause;
        const { hint, details } = cause;
        throw new errors/* BenchError */.L('baseline-unreadable', `${name}: ${cause.message}`, { hint, details, cause });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/src/records/calibration-file.js
var calibration_file = __webpack_require__(631);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/read-calibration.js



/** Null when none was given. Throws a BenchError 'calibration-unreadable'. */
async function readCalibration(path) {
    if (path === null)
        return null;
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* BenchError */.L('calibration-unreadable', `${path} cannot be read: ${cause.message}`, {
            hint: 'Give the calibration.json that channels-bench calibrate wrote.',
            cause,
        });
    });
    return (0,calibration_file/* parseCalibrationFile */.Qy)(text, path);
}

// EXTERNAL MODULE: ./.build/js/src/entry/measuring/measure.js + 103 modules
var measure = __webpack_require__(9580);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/follow-progress.js + 2 modules
var follow_progress = __webpack_require__(3421);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/open-history.js + 10 modules
var open_history = __webpack_require__(1250);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/run-command.js
/** `channels-bench run`: settings, the run with its progress, the report. */




















/** Returns the exit code. Throws a BenchError when nothing could be measured. */
async function runCommand(raw, options, context, run) {
    const settings = (0,parse_settings/* parseSettings */.P)(raw, {
        seed: context.drawSeed(),
        workingDirectory: context.workingDirectory,
        isDirectory: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
        describeName: (name) => `--${name}`,
        findItemProblem: judge_options/* findItemProblem */.W,
    });
    // Before the run: a file that cannot be read must not cost the time of one.
    const baseline = await readBaseline(settings.baseline, '--baseline');
    const [history, calibration] = await Promise.all([
        (0,open_history/* readRunHistory */.i)(settings, context),
        readCalibration(settings.comparison.calibration),
    ]);
    const progress = (0,follow_progress/* followProgress */.F)(context);
    const result = await run(settings, {
        signal: context.signal,
        onEvent: progress.onEvent,
        environment: context.environment,
        command: (0,format_command/* formatCommand */.f)(raw, settings.seed),
        history,
        calibration,
    }).finally(progress.end);
    const summary = (0,summarize_record/* summarizeRecord */.F)(result.record);
    const verdicts = (0,judge_run/* judgeRun */.Zy)(result.record, settings, history);
    if (options.json)
        context.writeOut(`${JSON.stringify(toJson(summary, result, verdicts), null, 2)}\n`);
    else {
        const report = (0,build_report/* buildReport */.F)(summary, {
            ...describeFiles(result, summary, baseline),
            verdicts,
            profiles: (0,describe_profiles/* describeProfiles */.W)(result.record),
        });
        await (0,cli_context/* printReport */.Y)(report, { markdown: false }, context);
    }
    return finish(summary, result, verdicts, context);
}
function describeFiles(result, summary, baseline) {
    const logs = (0,external_node_path_.join)((0,external_node_path_.dirname)(result.recordPath), 'logs');
    return {
        comparison: baseline === null ? null : (0,side_by_side/* compareSideBySide */.j)(baseline, summary),
        files: [result.recordFailure === null ? `Record: ${result.recordPath}` : 'Record: not written', `Logs: ${logs}`],
    };
}
function toJson(summary, result, verdicts) {
    const recordPath = result.recordFailure === null ? result.recordPath : null;
    const error = (0,measure.listFailures)(result).map(({ message }) => message);
    return {
        recordPath,
        ...buildFigures(summary),
        ...buildCheckFigures(verdicts),
        error: error.length === 0 ? null : error.join('; '),
    };
}
function finish(summary, result, verdicts, context) {
    const isInterrupted = summary.status === 'interrupted' || context.signal.aborted;
    const failures = (0,measure.listFailures)(result);
    if (isInterrupted && result.recordFailure === null) {
        context.writeError('Interrupted: the rounds that were finished are in the record.\n');
    }
    else {
        for (const failure of failures)
            context.writeError(`${(0,errors/* describeError */.U)(failure)}\n`);
    }
    if (isInterrupted)
        return exit_codes/* exitCodes */.h.interrupted.code;
    if (failures[0] !== undefined)
        return (0,exit_codes/* chooseExitCode */.x)(failures[0]);
    return verdicts === null ? chooseOfValidity(summary) : chooseOfVerdicts(verdicts);
}
function chooseOfValidity({ isValid }) {
    return isValid ? exit_codes/* exitCodes */.h.ok.code : exit_codes/* exitCodes */.h.invalid.code;
}
/** A pair that is left out costs a comparison some of its sight, no more; what could not be judged at all is no success. */
function chooseOfVerdicts({ judgement, unmeasured, check }) {
    if (check.conclusion === 'failure')
        return exit_codes/* exitCodes */.h.regressed.code;
    return judgement?.kind === 'invalid' || unmeasured.length > 0 ? exit_codes/* exitCodes */.h.invalid.code : exit_codes/* exitCodes */.h.ok.code;
}


/***/ }),

/***/ 631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ serializeCalibrationFile),
/* harmony export */   Qy: () => (/* binding */ parseCalibrationFile),
/* harmony export */   ig: () => (/* binding */ calibrationSchemaVersion),
/* harmony export */   jn: () => (/* binding */ calibrationKind)
/* harmony export */ });
/* unused harmony export calibrationFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4522);
/* harmony import */ var _explain_json_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5553);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7313);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5037);
/** What a calibration leaves for later runs on the same kind of machine: how much each figure scatters, and what it cost. */





const calibrationKind = 'channels-bench/calibration';
const calibrationSchemaVersion = 1;
const scatter = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(100);
const seconds = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(86_400);
const metricKeys = _metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L.map(({ key }) => key);
const metricSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(metricKeys),
    /** Standard deviation of ln(A'/A) between fresh starts, without that of the rounds; null where rounds were not repeated. */
    startSd: scatter.nullable(),
    /** The same between repeats within a start. */
    roundSd: scatter.nullable(),
    /** Of one start with one round: what a comparison meets. */
    pairSd: scatter,
});
const calibrationFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(calibrationKind),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(calibrationSchemaVersion),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('channels-bench'), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    runId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** Scatter belongs to a machine: on another one it is a guess. */
    cpuModel: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    cores: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    engine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    setups: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        setup: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        setupDigest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        starts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        /** Of one fresh start of both with one round of every phase. */
        secondsPerRound: seconds,
        metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(metricSchema),
    })),
});
/** Throws a BenchError 'calibration-unreadable' with all that is wrong. `source` is named in the message. */
function parseCalibrationFile(text, source) {
    const json = parseJson(text, source);
    const fields = typeof json === 'object' && json !== null ? json : {};
    if (fields['kind'] !== calibrationKind)
        throw unreadable(`${source} is no calibration of Channels Bench`);
    const version = fields['schemaVersion'];
    if (version !== calibrationSchemaVersion) {
        const words = `${source} has the schema version ${JSON.stringify(version) ?? 'none'}; this version of channels-bench reads ${calibrationSchemaVersion}`;
        throw unreadable(words);
    }
    const parsed = calibrationFileSchema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw unreadable(`${source} is a malformed calibration`, parsed.error.issues.map(_parse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .describeIssue */ .n));
}
/** Ends with a line end. */
function serializeCalibrationFile(file) {
    return `${JSON.stringify(calibrationFileSchema.parse(file), null, 1)}\n`;
}
function parseJson(text, source) {
    if (text.trim() === '')
        throw unreadable(`${source} is empty`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(`${source} ${(0,_explain_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .explainJsonFailure */ .G)(text, cause).reason}`);
    }
}
function unreadable(message, details = []) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchError */ .L('calibration-unreadable', message, {
        hint: 'Give the calibration.json that channels-bench calibrate wrote, or calibrate anew.',
        details,
    });
}


/***/ })

};
