export const id = 534;
export const ids = [534];
export const modules = {

/***/ 6534:
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
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js
var summarize_record = __webpack_require__(4515);
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
var build_report = __webpack_require__(6261);
// EXTERNAL MODULE: ./.build/js/src/settings/format-command.js
var format_command = __webpack_require__(1724);
// EXTERNAL MODULE: ./.build/js/src/settings/parse-settings.js + 2 modules
var parse_settings = __webpack_require__(6177);
// EXTERNAL MODULE: ./.build/js/src/entry/cli-context.js
var cli_context = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/js/src/entry/exit-codes.js
var exit_codes = __webpack_require__(155);
// EXTERNAL MODULE: ./.build/js/src/entry/follow-progress.js + 2 modules
var follow_progress = __webpack_require__(8261);
// EXTERNAL MODULE: ./.build/js/src/entry/judge-options.js
var judge_options = __webpack_require__(6826);
// EXTERNAL MODULE: ./.build/js/src/entry/judge-run.js + 2 modules
var judge_run = __webpack_require__(5242);
// EXTERNAL MODULE: ./.build/js/src/records/read-record.js
var read_record = __webpack_require__(4198);
;// CONCATENATED MODULE: ./.build/js/src/entry/read-baseline.js



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
;// CONCATENATED MODULE: ./.build/js/src/entry/read-calibration.js



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

;// CONCATENATED MODULE: ./.build/js/src/entry/cli-run.js
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
        (0,judge_run/* readHistory */.Lu)(settings, context.signal),
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
        files: [isWritten(result) ? `Record: ${result.recordPath}` : 'Record: not written', `Logs: ${logs}`],
    };
}
function isWritten({ error }) {
    return !(error instanceof errors/* BenchError */.L && error.code === 'output-unwritable');
}
function toJson(summary, result, verdicts) {
    const recordPath = isWritten(result) ? result.recordPath : null;
    return { recordPath, ...buildFigures(summary), ...buildCheckFigures(verdicts), error: result.error?.message ?? null };
}
function finish(summary, result, verdicts, context) {
    const isInterrupted = summary.status === 'interrupted' || context.signal.aborted;
    if (isInterrupted && isWritten(result)) {
        context.writeError('Interrupted: the rounds that were finished are in the record.\n');
    }
    else if (result.error !== null) {
        context.writeError(`${(0,errors/* describeError */.U)(result.error)}\n`);
    }
    if (isInterrupted)
        return exit_codes/* exitCodes */.h.interrupted.code;
    if (result.error !== null)
        return (0,exit_codes/* chooseExitCode */.x)(result.error);
    return verdicts === null ? chooseOfValidity(summary) : chooseOfVerdicts(verdicts);
}
function chooseOfValidity({ isValid }) {
    return isValid ? exit_codes/* exitCodes */.h.ok.code : exit_codes/* exitCodes */.h.invalid.code;
}
/** A pair that is left out costs a comparison some of its sight, no more; what could not be judged at all is no success. */
function chooseOfVerdicts({ judgement, check }) {
    if (check.conclusion === 'failure')
        return exit_codes/* exitCodes */.h.regressed.code;
    return judgement?.kind === 'invalid' ? exit_codes/* exitCodes */.h.invalid.code : exit_codes/* exitCodes */.h.ok.code;
}


/***/ })

};
