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

// EXTERNAL MODULE: ./.build/js/src/reports/build-report.js + 4 modules
var build_report = __webpack_require__(2800);
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
// EXTERNAL MODULE: ./.build/js/src/entry/judge-run.js + 1 modules
var judge_run = __webpack_require__(577);
// EXTERNAL MODULE: ./.build/js/src/entry/measure.js + 89 modules
var measure = __webpack_require__(8032);
// EXTERNAL MODULE: ./.build/js/src/entry/open-cli-history.js + 10 modules
var open_cli_history = __webpack_require__(1980);
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
        (0,open_cli_history/* readRunHistory */.i)(settings, context),
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
function chooseOfVerdicts({ judgement, check }) {
    if (check.conclusion === 'failure')
        return exit_codes/* exitCodes */.h.regressed.code;
    return judgement?.kind === 'invalid' ? exit_codes/* exitCodes */.h.invalid.code : exit_codes/* exitCodes */.h.ok.code;
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ followProgress)
});

// EXTERNAL MODULE: ./.build/js/src/reports/clean-text.js
var clean_text = __webpack_require__(658);
// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var records_histogram = __webpack_require__(9378);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(9349);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/describe-phase.js




/** One line per arm on a phase that has just ended: its figures, or why it has none. */
function describeFinishedPhase(phase) {
    return phase.arms.map((arm) => {
        const who = phase.arms.length > 1 ? `${arm.variant}: ` : '';
        const name = phase.kind.padEnd(10);
        if (arm.isValid)
            return (0,report/* say */.cv)(`${name}  ${who}${describeFigures(phase, arm)}`);
        const reasons = arm.checks.filter((check) => !check.isMet).map((check) => check.message);
        return (0,report/* say */.cv)(`${name}  ${who}invalid: ${reasons.join('; ') || (phase.endedEarly ?? 'no reason given')}`, 'bad');
    });
}
function describeFigures(phase, arm) {
    const histogram = (0,records_histogram/* decodeHistogram */.pr)(arm.latencyHistogram);
    const percentile = (q) => {
        const ms = (0,records_histogram/* percentileMs */.OZ)(histogram, q);
        return ms === null ? [] : [`p${q} ${(0,format_value/* formatNumber */.ZV)(ms)} ms`];
    };
    const { total } = (0,summarize_arms/* sumErrors */.jY)([arm]);
    const errors = `${(0,format_value/* formatCount */.B4)(total)} ${total === 1 ? 'error' : 'errors'}`;
    if (phase.kind === 'capacity') {
        return arm.capacityPerSecond === null ? 'no rate was held' : `${(0,format_value/* formatNumber */.ZV)(arm.capacityPerSecond)}/s held`;
    }
    const rate = arm.activeSeconds > 0 ? [`${(0,format_value/* formatNumber */.ZV)(arm.completed / arm.activeSeconds)}/s`] : [];
    return [...rate, ...percentile(50), ...percentile(99), errors].join('  ');
}

// EXTERNAL MODULE: ./.build/js/src/reports/terminal-style.js
var terminal_style = __webpack_require__(8893);
// EXTERNAL MODULE: ./.build/js/src/reports/text-width.js
var text_width = __webpack_require__(5059);
;// CONCATENATED MODULE: ./.build/js/src/reports/progress.js





const barLength = 20;
const eraseLine = '\r\u001b[2K';
function startProgress(options) {
    return { options, plannedAtMs: null, estimatedSeconds: 0, phase: '', live: '' };
}
/** `nowMs`: any clock that does not go back. */
function advanceProgress(state, event, nowMs) {
    const known = event.kind === 'planned'
        ? { ...state, plannedAtMs: nowMs, estimatedSeconds: event.estimatedSeconds }
        : event.kind === 'phase-started'
            ? { ...state, phase: event.phase }
            : state;
    const lines = state.options.isLive ? describeLive(event) : describePlain(event);
    return write(known, lines, state.options.isLive ? drawLive(known, event, nowMs) : '');
}
/** Removes the live line; to be written before anything else goes to the same terminal. */
function endProgress(state) {
    return state.live === '' ? '' : eraseLine;
}
function line(text, tone = 'normal') {
    return { text, tone };
}
function write(state, lines, live) {
    const paint = (0,terminal_style/* createPaint */.X)(state.options.useColour);
    const text = lines.map((one) => `${paint((0,clean_text/* cleanText */.X)(one.text), one.tone)}\n`).join('');
    const next = { ...state, live };
    if (!state.options.isLive)
        return { state: next, output: text };
    if (text === '' && live === state.live)
        return { state: next, output: '' };
    return { state: next, output: `${state.live === '' ? '' : eraseLine}${text}${live}` };
}
/** Lines that both kinds of output have. */
function describePlain(event) {
    switch (event.kind) {
        case 'engine-chosen':
            return [line(`Engine ${event.engine.kind}: ${event.engine.reason}`)];
        case 'log':
            return [line(`  ${event.line}`, 'muted')];
        case 'warning':
            return [line(`! ${event.message}`, 'warning')];
        case 'preparing':
            return [line(`Preparing ${event.variants.join(', ')}`)];
        case 'planned': {
            const rounds = event.rounds === 1 ? '1 round' : `${event.rounds} rounds`;
            return [line(`${rounds}, about ${(0,format_value/* formatDuration */.a3)(event.estimatedSeconds)}; ${event.pinning}`)];
        }
        case 'stage-started':
            return [line(event.message, 'strong')];
        case 'round-started':
            return [line(`Round ${event.index + 1} of ${event.total}: ${event.arms.join(', ')}`, 'strong')];
        case 'arm-started':
            return [line(`  ${event.variant} is ready after ${(0,format_value/* formatNumber */.ZV)(event.startSeconds)} s`)];
        case 'phase-started':
            return [line(`  ${event.phase} for ${(0,format_value/* formatDuration */.a3)(event.durationSeconds)}`)];
        case 'phase-progress':
            return [];
        case 'phase-finished':
            return event.phase === 'warm-up'
                ? []
                : describeFinishedPhase(event.phase).map(({ text, tone }) => line(`  ${text}`, tone));
        case 'round-finished': {
            const { failure } = event.round;
            if (failure === null)
                return [];
            if (failure.code === 'interrupted')
                return [line(`  ! not finished: ${failure.message}`, 'warning')];
            return [
                line(`  ✗ failed: ${failure.message} [${failure.code}]`, 'bad'),
                ...failure.details.slice(-10).map((detail) => line(`    ${detail}`, 'muted')),
            ];
        }
        case 'record-written':
            return [line(`Record: ${event.path}`, 'muted')];
    }
}
/** What the live line shows is not said again in a line that stays. */
function describeLive(event) {
    return event.kind === 'log' || event.kind === 'phase-started' ? [] : describePlain(event);
}
function drawLive(state, event, nowMs) {
    const cut = (text) => (0,text_width/* truncateText */.EJ)((0,clean_text/* cleanText */.X)(text), state.options.width - 1);
    switch (event.kind) {
        case 'log':
            return cut(`  ${event.line}`);
        case 'preparing':
            return cut('  …');
        case 'phase-started':
            return cut(`  ${event.phase.padEnd(10)}  ${drawBar(0)}`);
        case 'phase-progress':
            return cut(drawPhase(state, event.progress, nowMs));
        case 'warning':
            return state.live;
        default:
            return '';
    }
}
function drawPhase(state, progress, nowMs) {
    const share = progress.durationSeconds > 0 ? progress.elapsedSeconds / progress.durationSeconds : 1;
    const parts = [
        `  ${state.phase.padEnd(10)}`,
        drawBar(share),
        `${(0,format_value/* formatCount */.B4)(progress.ratePerSecond)}/s`,
        ...(progress.p50Ms === null ? [] : [`p50 ${(0,format_value/* formatNumber */.ZV)(progress.p50Ms)} ms`]),
        `${(0,format_value/* formatCount */.B4)(progress.errors)} ${progress.errors === 1 ? 'error' : 'errors'}`,
        ...estimateRest(state, progress, nowMs),
    ];
    return parts.join('  ');
}
/** The rest of the run; never less than the rest of the phase, however late the run is. */
function estimateRest(state, progress, nowMs) {
    if (state.plannedAtMs === null)
        return [];
    const restOfRun = state.estimatedSeconds - (nowMs - state.plannedAtMs) / 1000;
    const restOfPhase = progress.durationSeconds - progress.elapsedSeconds;
    return [`${(0,format_value/* formatDuration */.a3)(Math.max(restOfRun, restOfPhase, 0))} left`];
}
function drawBar(share) {
    const filled = Math.round(Math.min(1, Math.max(0, share)) * barLength);
    return '━'.repeat(filled) + '─'.repeat(barLength - filled);
}

;// CONCATENATED MODULE: ./.build/js/src/entry/follow-progress.js

/** Shows a run's events on standard error while it goes. */
function followProgress(context) {
    let state = startProgress({
        isLive: context.error.isTerminal,
        useColour: context.error.useColour,
        width: context.error.width,
    });
    return {
        onEvent: (event) => {
            const update = advanceProgress(state, event, context.nowMs());
            state = update.state;
            if (update.output !== '')
                context.writeError(update.output);
        },
        end: () => context.writeError(`${endProgress(state)}\n`),
    };
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


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/**
 * Removes what could move a cursor, recolour a terminal or turn the direction of writing around: control characters
 * with the escape sequences they begin, and bidirectional overrides. Line ends and tabs become blanks.
 */
function cleanText(text) {
    return text
        .replace(escapeSequence, '')
        .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
        .replace(invisible, '');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const escapeSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;


/***/ }),

/***/ 8893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
const codes = {
    normal: null,
    strong: [1, 22],
    muted: [2, 22],
    good: [32, 39],
    warning: [33, 39],
    bad: [31, 39],
};
function createPaint(useColour) {
    return (text, tone) => {
        const code = codes[tone];
        return !useColour || code === null || text === '' ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;
    };
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   EJ: () => (/* binding */ truncateText),
/* harmony export */   l8: () => (/* binding */ measureWidth)
/* harmony export */ });
/** Columns that text takes in a terminal, and cutting and wrapping by them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
function measureWidth(text) {
    let width = 0;
    for (const { segment } of segmenter.segment(text))
        width += wide.test(segment) ? 2 : /^\p{M}/u.test(segment) ? 0 : 1;
    return width;
}
/** Shortens to `width` columns, with an ellipsis in the last. */
function truncateText(text, width) {
    if (measureWidth(text) <= width)
        return text;
    let kept = '';
    for (const { segment } of segmenter.segment(text)) {
        if (measureWidth(kept + segment) > width - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
/**
 * Breaks at blanks, but not before a per cent sign; a word that is longer than a line stands on a line of its own, whole,
 * so that it can be copied.
 */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ (?!%)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && measureWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatCommand)
/* harmony export */ });
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8039);

/** Where the results go and what is printed beside them does not change what is measured. */
const leftOut = new Set(['output', 'baseline', 'seed']);
/** The command line that repeats a run, with its seed; ready to be pasted into a shell. */
function formatCommand(raw, seed) {
    const given = _option_table_js__WEBPACK_IMPORTED_MODULE_0__/* .optionTable */ .s.flatMap((option) => {
        const text = raw[option.name];
        if (text === undefined || leftOut.has(option.name))
            return [];
        if (option.value.kind !== 'flag')
            return [`--${option.name}`, quote(text)];
        const flag = text.trim().toLowerCase();
        if (flag === option.default)
            return [];
        return [flag === 'true' ? `--${option.name}` : `--no-${option.name}`];
    });
    return ['channels-bench', 'run', ...given, '--seed', String(seed)].join(' ');
}
function quote(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
