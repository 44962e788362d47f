export const id = 411;
export const ids = [411];
export const modules = {

/***/ 3421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ followProgress)
});

// EXTERNAL MODULE: ./.build/js/src/reports/clean-text.js
var clean_text = __webpack_require__(658);
// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var histogram = __webpack_require__(9378);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
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
    if (phase.kind === 'capacity') {
        return arm.capacityPerSecond === null ? 'no rate was held' : `${(0,format_value/* formatNumber */.ZV)(arm.capacityPerSecond)}/s held`;
    }
    const percentile = (encoded, q, name = `p${q}`) => {
        const ms = encoded === undefined ? null : (0,histogram/* percentileMs */.OZ)((0,histogram/* decodeHistogram */.pr)(encoded), q);
        return ms === null ? [] : [`${name} ${(0,format_value/* formatNumber */.ZV)(ms)} ms`];
    };
    const unit = (0,phase_kinds/* isWebSocketPhase */.FP)(phase.kind) ? ` ${phase_kinds/* countedThings */.mG[phase.kind].many}` : '';
    const rate = arm.activeSeconds > 0 ? [`${(0,format_value/* formatNumber */.ZV)(arm.completed / arm.activeSeconds)}${unit}/s`] : [];
    return [
        ...rate,
        ...percentile(arm.latencyHistogram, 50),
        ...percentile(arm.latencyHistogram, 99),
        ...percentile(arm.messages?.receivers?.last, 50, 'last p50'),
        describeErrors(phase, arm),
    ].join('  ');
}
function describeErrors({ kind }, arm) {
    const { total } = (0,summarize_arms/* sumErrors */.jY)([arm]);
    if (kind === 'websocket-echo' || kind === 'websocket-broadcast')
        return `${(0,format_value/* formatCount */.B4)(total)} lost`;
    if (kind === 'websocket-connect')
        return `${(0,format_value/* formatCount */.B4)(total)} failed`;
    return `${(0,format_value/* formatCount */.B4)(total)} ${total === 1 ? 'error' : 'errors'}`;
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

;// CONCATENATED MODULE: ./.build/js/src/entry/cli/follow-progress.js

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
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7468);

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
        control: options.control === null ? chooseControl(options.phases) : paths.findFolder(options.control),
        margins: options.margin ?? [],
        gate: options.gate,
        failOn: options['fail-on'],
        profile: options.profile,
        calibration: absoluteOrNull(options.calibration),
    };
}
/** Built-in setups that stay as they are. Only the second takes every kind of load. */
function chooseControl(phases) {
    return phases.some((phase) => phase.startsWith('websocket-')) ? 'ws' : 'gunicorn';
}

// EXTERNAL MODULE: ./.build/js/src/settings/option-table.js + 4 modules
var option_table = __webpack_require__(7468);
// EXTERNAL MODULE: ./.build/js/src/setups/remote-service.js
var remote_service = __webpack_require__(5066);
;// CONCATENATED MODULE: ./.build/js/src/settings/parse-option.js
/** Reads the text of one option as its kind of value says. */

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
        case 'integers':
            return parseIntegers(trimmed, value);
        case 'remote-services':
            return parseRemoteServices(trimmed);
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
        case 'integers':
            return `one or several whole numbers from ${value.min} to ${value.max}, separated by commas`;
        case 'remote-services':
            return 'like redis=10.0.0.7:6379: a service, the host and the port where it answers';
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
function parseIntegers(text, range) {
    const list = parseList(text, null);
    if (!list.isValid)
        return list;
    const items = list.value;
    const wrong = items.filter((item) => !/^\d+$/.test(item) || Number(item) < range.min || Number(item) > range.max);
    return wrong.length > 0 ? problem(`names ${wrong.join(', ')}`) : valid(items.map(Number));
}
function parseRemoteServices(text) {
    const list = parseList(text, null);
    if (!list.isValid)
        return list;
    const remotes = [];
    for (const item of list.value) {
        const remote = (0,remote_service/* parseRemoteService */.h)(item);
        if (remote === null)
            return problem(`names ${item}`);
        if (remotes.some(({ service }) => service === remote.service))
            return problem(`names ${remote.service} twice`);
        remotes.push(remote);
    }
    return valid(remotes);
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
    if (isAttach) {
        for (const name of ['workers', 'remote']) {
            if (raw[name] === undefined)
                continue;
            const text = JSON.stringify(raw[name]);
            problems.push(`${named(name)} ${text} must be left out with ${named('engine')} attach, which starts nothing`);
        }
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
        workers: options.workers,
        remotes: options.remote ?? [],
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
        webSocket: {
            sockets: options.sockets,
            messageBytes: options['message-size'],
            echoRatePerSecond: options['echo-rate'],
            broadcastRatePerSecond: options['broadcast-rate'],
            handshakes: options.handshakes,
            durationSeconds: options['websocket-duration'],
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
