export const id = 628;
export const ids = [628];
export const modules = {

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ chooseGateMetrics),
/* harmony export */   h: () => (/* binding */ listJudgedMetrics)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/** Which metrics are judged, and which of them decide over the check. */

/** Those that can be seen to change by a few per cent within minutes, by the phases that are run. */
const preferred = [
    ['latency-p50'],
    ['latency-p90'],
    ['throughput'],
    // Under load where it was measured, else at the fixed rate: one of the two, since they say much the same.
    ['load-cpu', 'latency-cpu'],
    ['capacity'],
];
const phaseOf = new Map(_records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.map(({ key, phase }) => [key, phase]));
/** The default gate of a run with these phases. */
function chooseGateMetrics(phases) {
    const ran = new Set(phases);
    return preferred.flatMap((choices) => choices.find((key) => ran.has(phaseOf.get(key) ?? null)) ?? []);
}
/** Every metric whose ratio can be judged in pairs; errors are judged absolutely and apart. */
function listJudgedMetrics(phases) {
    return _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L
        .filter(({ phase, unit }) => phase !== null && unit !== 'fraction' && phases.includes(phase))
        .map(({ key }) => key);
}


/***/ }),

/***/ 8774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planDetectable),
/* harmony export */   x: () => (/* binding */ describeDetectable)
/* harmony export */ });
/* harmony import */ var _format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/* harmony import */ var _metric_question_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2236);
/* harmony import */ var _plan_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _smallest_confirmable_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6884);




/** null when the budget does not suffice for the fewest rounds. `secondsPerRound`: a fresh start of one pair, all phases. */
function planDetectable(question) {
    const { secondsPerRound, budgetMinutes, metrics, pairs = 1 } = question;
    const plan = (0,_plan_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .planFromBudget */ .lB)(budgetMinutes * 60, secondsPerRound, { pairs, metricsPerPair: metrics.length });
    return plan === null ? null : describeDetectable(plan, question);
}
/** The same for rounds that are already chosen. */
function describeDetectable(plan, { scatter, metrics, pairs = 1 }) {
    const rule = (0,_plan_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRule */ .D3)(plan, { pairs, metricsPerPair: metrics.length });
    const detectable = metrics.map((metric) => {
        const sd = scatter[metric];
        if (sd === undefined)
            return { metric, change: null };
        // Less than that is not called a regression, however sure.
        const minEstimate = Math.max(rule.minEstimate, (0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toWorse */ .Ke)(metric, _metric_question_js__WEBPACK_IMPORTED_MODULE_3__/* .leastChange */ .y));
        const change = (0,_smallest_confirmable_change_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestConfirmableChange */ .w)(sd, { ...rule, minEstimate });
        return { metric, change: Number.isFinite(change) ? change : null };
    });
    const isKnown = metrics.some((metric) => scatter[metric] !== undefined);
    return { ...plan, metrics: detectable, sentence: describe(plan, detectable, isKnown) };
}
function describe({ screen, confirm }, metrics, isKnown) {
    const seen = metrics.flatMap(({ metric, change }) => change === null
        ? []
        : [`${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(metric)} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toFraction */ ._j)(metric, change))} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDirection */ .p6)(metric, 'worse')}`]);
    const rounds = `${screen} + ${confirm} fresh starts of both`;
    if (!isKnown)
        return `${rounds}: how much these figures scatter is not known, so what can be seen is not either`;
    if (seen.length === 0)
        return `${rounds}: too few to confirm a change of any size`;
    return `${rounds}: nine times in ten enough to see ${seen.join(', ')}`;
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ buildRule),
/* harmony export */   Rp: () => (/* binding */ planFromRounds),
/* harmony export */   fl: () => (/* binding */ planFewestRounds),
/* harmony export */   lB: () => (/* binding */ planFromBudget)
/* harmony export */ });
/* harmony import */ var _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4577);
/** How many rounds a comparison gets: from the time that there is, or from the number that was asked for. */

/** Of all rounds, the share of the screen: 12 of 30. */
const screenShare = _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU.screenPairs / (_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU.screenPairs + _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU.confirmPairs);
/** More rounds than these find hardly smaller changes than the floor of the rule. */
const maxScreen = 60;
/** The fewest rounds with which both stages can find anything at all. */
function planFewestRounds({ pairs, metricsPerPair }) {
    const rule = { ..._two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU, metrics: Math.max(1, pairs * metricsPerPair) };
    const confirmAlpha = Math.min((0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmationAlpha */ .aS)(rule), (1 - rule.confidence) / 2);
    return { screen: (0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumOrderedPairs */ .FG)(rule.screenAlpha), confirm: (0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumOrderedPairs */ .FG)(confirmAlpha) };
}
/** `rounds` of the screen, and in proportion for the confirmation; never fewer than can find anything. */
function planFromRounds(rounds, needs) {
    const fewest = planFewestRounds(needs);
    return {
        screen: rounds,
        confirm: Math.max(fewest.confirm, roundUpToEven((rounds * (1 - screenShare)) / screenShare)),
    };
}
/** As many rounds as fit, or null when not even the fewest do. `secondsPerRound`: of one pair of variants. */
function planFromBudget(budgetSeconds, secondsPerRound, needs) {
    const fewest = planFewestRounds(needs);
    const total = Math.floor(budgetSeconds / (secondsPerRound * needs.pairs));
    if (total < fewest.screen + fewest.confirm)
        return null;
    const wanted = Math.min(maxScreen, roundDownToEven(total * screenShare), roundDownToEven(total - fewest.confirm));
    const screen = Math.max(fewest.screen, wanted);
    return { screen, confirm: roundDownToEven(Math.min(total - screen, (maxScreen * (1 - screenShare)) / screenShare)) };
}
/** The rule that judges rounds planned like this. */
function buildRule(plan, { pairs, metricsPerPair }) {
    return {
        ..._two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU,
        metrics: Math.max(1, pairs * metricsPerPair),
        screenPairs: plan.screen,
        confirmPairs: plan.confirm,
    };
}
function roundUpToEven(count) {
    return 2 * Math.ceil(count / 2);
}
function roundDownToEven(count) {
    return 2 * Math.floor(count / 2);
}


/***/ }),

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateCommand: () => (/* binding */ calibrateCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/records/calibration-file.js
var calibration_file = __webpack_require__(631);
// EXTERNAL MODULE: ./.build/js/src/records/pair-rounds.js
var pair_rounds = __webpack_require__(4598);
// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/seeded-random.js
var seeded_random = __webpack_require__(13);
// EXTERNAL MODULE: ./.build/js/src/statistics/crossover.js
var crossover = __webpack_require__(207);
// EXTERNAL MODULE: ./.build/js/src/statistics/paired-shift.js + 1 modules
var paired_shift = __webpack_require__(3328);
// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
;// CONCATENATED MODULE: ./.build/js/src/statistics/variance-components.js
/**
 * How much of the scatter belongs to the group (a start of the servers) and how much to the single value (a round of
 * load within a start): one-way random effects, fitted by ANOVA, also for groups of unequal size (Searle, Casella &
 * McCulloch, Variance Components, 3.6). A negative estimate of the variance between groups is taken as 0.
 */


/** Two groups or more, none empty, and one of them with two values or more; RangeError otherwise. */
function fitVarianceComponents(groups) {
    for (const group of groups) {
        if (group.length === 0)
            throw new RangeError('a group without values');
        (0,require_arguments/* requireFinite */.hp)(group);
    }
    const all = groups.flat();
    if (groups.length < 2)
        throw new RangeError(`needs at least 2 groups, got ${groups.length}`);
    if (all.length === groups.length)
        throw new RangeError('no group has two values');
    const center = (0,descriptive/* mean */.i2)(all);
    const parts = groups.map((group) => {
        const own = (0,descriptive/* mean */.i2)(group);
        return {
            between: group.length * (own - center) ** 2,
            within: group.reduce((sum, value) => sum + (value - own) ** 2, 0),
        };
    });
    const degrees = { between: groups.length - 1, within: all.length - groups.length };
    const meanSquareBetween = parts.reduce((sum, { between }) => sum + between, 0) / degrees.between;
    const meanSquareWithin = parts.reduce((sum, { within }) => sum + within, 0) / degrees.within;
    const sizesSquared = groups.reduce((sum, { length }) => sum + length ** 2, 0);
    const typicalSize = (all.length - sizesSquared / all.length) / degrees.between;
    return {
        mean: center,
        betweenSd: Math.sqrt(Math.max(0, (meanSquareBetween - meanSquareWithin) / typicalSize)),
        withinSd: Math.sqrt(meanSquareWithin),
        groups: groups.length,
        values: all.length,
    };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/comparison/plan-detectable.js
var plan_detectable = __webpack_require__(8774);
;// CONCATENATED MODULE: ./.build/js/src/comparison/calibrate-metric.js






const calibratedMinutes = [5, 10, 20];
/** Suggested margins are round numbers; beyond the last nothing is worth a gate. */
const roundMargins = [0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5];
const minutesOfMargin = 10;
const fewestStarts = 4;
/** A smaller gain is not worth a change of the settings. */
const worthwhileGain = 0.1;
/** Longer and shorter rounds than these are too far from what was measured to promise anything. */
const longestLength = 4;
/** `starts`: one or more, each with one repeat or more. */
function calibrateMetric(metric, isGate, starts, cost) {
    const components = fitComponents(starts);
    const pairSd = components?.pairSd ?? findPairSd(starts);
    const detectable = calibratedMinutes.map((minutes) => ({ minutes, change: detectIn(minutes, metric, pairSd, cost) }));
    const atMargin = detectable.find(({ minutes }) => minutes === minutesOfMargin)?.change ?? null;
    const ordered = orderStarts(starts);
    return {
        metric,
        isGate,
        starts: starts.length,
        startSd: components?.startSd ?? null,
        roundSd: components?.roundSd ?? null,
        pairSd,
        orderEffect: (0,paired_shift/* isCrossover */.BO)(ordered) ? (0,crossover/* estimateOrderEffect */.Ks)(ordered) : null,
        bias: (0,paired_shift/* estimatePairedShift */.aJ)(ordered),
        detectable,
        suggestedMargin: atMargin === null ? null : roundUpMargin(Math.abs((0,format_change/* toFraction */._j)(metric, atMargin))),
        advice: components === null ? null : advise(components, cost),
    };
}
/** Of the starts' deviations from their order's mean: what starting first does is no scatter. null without repeats. */
function fitComponents(starts) {
    const isRepeated = starts.some(({ repeats }) => repeats.length > 1);
    if (starts.length < fewestStarts || !isRepeated)
        return null;
    const ordered = orderStarts(starts);
    const shifts = (0,paired_shift/* isCrossover */.BO)(ordered)
        ? { headFirst: (0,descriptive/* mean */.i2)(ordered.headFirst), baseFirst: (0,descriptive/* mean */.i2)(ordered.baseFirst) }
        : { headFirst: 0, baseFirst: 0 };
    const { betweenSd, withinSd } = fitVarianceComponents(starts.map(({ isHeadFirst, repeats }) => repeats.map((difference) => difference - (isHeadFirst ? shifts.headFirst : shifts.baseFirst))));
    return { startSd: betweenSd, roundSd: withinSd, pairSd: Math.hypot(betweenSd, withinSd) };
}
function findPairSd(starts) {
    return starts.length < fewestStarts ? null : (0,paired_shift/* pairedStandardDeviation */.iQ)(orderStarts(starts));
}
/** The mean of a start's repeats, by what was started first. */
function orderStarts(starts) {
    const of = (wanted) => starts.filter(({ isHeadFirst }) => isHeadFirst === wanted).map(({ repeats }) => (0,descriptive/* mean */.i2)(repeats));
    return { headFirst: of(true), baseFirst: of(false) };
}
function detectIn(minutes, metric, pairSd, cost) {
    const secondsPerRound = cost.secondsPerStart + cost.secondsPerRepeat;
    if (pairSd === null || secondsPerRound <= 0)
        return null;
    const scatter = { [metric]: pairSd };
    const plan = (0,plan_detectable/* planDetectable */.X)({
        scatter,
        // The metrics share the error: as many as gate, whichever is asked about.
        metrics: Array.from({ length: cost.needs.metricsPerPair }, () => metric),
        pairs: cost.needs.pairs,
        secondsPerRound,
        budgetMinutes: minutes,
    });
    return plan?.metrics[0]?.change ?? null;
}
function roundUpMargin(change) {
    return roundMargins.find((margin) => change <= margin) ?? null;
}
/**
 * What lies between many short and few long rounds: in a time T there are T/(start + length * round) starts, each with the
 * variance startSd^2 + roundSd^2/length. The product is least at length = (roundSd/startSd) sqrt(start/round).
 */
function advise({ startSd, roundSd }, { secondsPerStart, secondsPerRepeat }) {
    const costOf = (length) => (secondsPerStart + length * secondsPerRepeat) * (startSd ** 2 + roundSd ** 2 / length);
    const ideal = startSd === 0 ? longestLength : (roundSd / startSd) * Math.sqrt(secondsPerStart / secondsPerRepeat);
    const bestLength = Math.min(longestLength, Math.max(1 / longestLength, ideal));
    const isKnown = secondsPerStart > 0 && secondsPerRepeat > 0 && startSd + roundSd > 0;
    if (!isKnown)
        return { kind: 'as-is', bestLength: 1, gain: 0 };
    const gain = 1 - Math.sqrt(costOf(bestLength) / costOf(1));
    const kind = gain < worthwhileGain ? 'as-is' : bestLength > 1 ? 'longer-rounds' : 'more-starts';
    return { kind, bestLength, gain };
}

// EXTERNAL MODULE: ./.build/js/src/statistics/beta-distribution.js
var beta_distribution = __webpack_require__(3266);
;// CONCATENATED MODULE: ./.build/js/src/statistics/binomial-interval.js
/** The exact interval of a proportion (Clopper & Pearson, Biometrika 26, 1934): it covers at least as often as it says. */


/** `successes` out of `trials`, at least one trial; fractions in 0..1. */
function binomialInterval(successes, trials, confidence = 0.95) {
    (0,require_arguments/* requireInteger */.iR)('trials', trials, 1);
    (0,require_arguments/* requireInteger */.iR)('successes', successes, 0);
    if (successes > trials)
        throw new RangeError(`${successes} successes in ${trials} trials`);
    (0,require_arguments/* requireProbability */.HO)('confidence', confidence);
    const tail = (1 - confidence) / 2;
    const failures = trials - successes;
    return {
        low: successes === 0 ? 0 : (0,beta_distribution/* betaQuantile */.O9)(tail, successes, failures + 1),
        high: failures === 0 ? 1 : (0,beta_distribution/* betaQuantile */.O9)(1 - tail, successes + 1, failures),
    };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/two-stage-rule.js
var two_stage_rule = __webpack_require__(4577);
;// CONCATENATED MODULE: ./.build/js/src/comparison/false-alarms.js



/** Fewer starts are drawn too often to be many runs. */
const false_alarms_fewestStarts = 8;
const drawnRuns = 1000;
function countFalseAlarms(metrics, rule, random) {
    const columns = [...metrics.values()];
    const total = columns[0]?.length ?? 0;
    const whole = Array.from({ length: total }, (_, index) => index).filter((index) => columns.every((column) => column[index] !== null));
    const measured = countSuspicions(columns, rule);
    if (whole.length < false_alarms_fewestStarts)
        return { ...measured, runs: 0, alarms: 0, rate: null };
    const drawStart = () => whole[Math.floor(random() * whole.length)];
    let alarms = 0;
    for (let run = 0; run < drawnRuns; run++) {
        const screened = Array.from({ length: rule.screenPairs }, drawStart);
        // Drawn only where the rule wants it, as a run measures it only then.
        let fresh = null;
        const isAlarm = columns.some((column) => {
            const { isSuspect, direction } = (0,two_stage_rule/* screen */.nj)(arrange(column, screened), rule);
            if (!isSuspect || direction !== 'worse')
                return false;
            fresh ??= Array.from({ length: rule.confirmPairs }, drawStart);
            return (0,two_stage_rule/* confirm */.lJ)(arrange(column, fresh), 'worse', rule).isConfirmed;
        });
        if (isAlarm)
            alarms++;
    }
    return { ...measured, runs: drawnRuns, alarms, rate: binomialInterval(alarms, drawnRuns) };
}
function countSuspicions(columns, { ...rule }) {
    let screens = 0;
    let suspicions = 0;
    for (const column of columns) {
        const starts = column.filter((start) => start !== null);
        const size = Math.min(rule.screenPairs, starts.length);
        for (let from = 0; size > 0 && from + size <= starts.length; from += size) {
            screens++;
            if ((0,two_stage_rule/* screen */.nj)(order(starts.slice(from, from + size)), rule).isSuspect)
                suspicions++;
        }
    }
    return { screens, suspicions };
}
/** Half of them with head first, half with base first, as a run plans them. */
function arrange(column, drawn) {
    return order(drawn.flatMap((index, place) => {
        const start = column[index] ?? null;
        if (start === null)
            return [];
        const isHeadFirst = place % 2 === 0;
        return [start.isHeadFirst === isHeadFirst ? start : mirror(start)];
    }));
}
function mirror({ isHeadFirst, repeats }) {
    return { isHeadFirst: !isHeadFirst, repeats: repeats.map((difference) => 0 - difference) };
}
/** One round of each start is what a run measures. */
function order(starts) {
    const of = (wanted) => starts.filter(({ isHeadFirst }) => isHeadFirst === wanted).map(({ repeats }) => (0,descriptive/* mean */.i2)(repeats.slice(0, 1)));
    return { headFirst: of(true), baseFirst: of(false) };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/gate-metrics.js
var gate_metrics = __webpack_require__(2520);
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-context.js
var pair_context = __webpack_require__(9701);
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-notes.js
var pair_notes = __webpack_require__(9167);
// EXTERNAL MODULE: ./.build/js/src/comparison/percentile-tail.js
var percentile_tail = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/src/comparison/read-evidence.js
var read_evidence = __webpack_require__(9393);
;// CONCATENATED MODULE: ./.build/js/src/comparison/calibration.js












/** A day; what a broken clock says is beyond it. */
const longestSeconds = 86_400;
/** `gateMetrics`: null for the default of the phases that ran. Draws with the record's seed, so it always says the same. */
function analyseCalibration(record, gateMetrics = null) {
    return { setups: (0,pair_context/* readPairContexts */.di)(record).map((context) => calibrateSetup(context, gateMetrics)) };
}
/** For later runs on this kind of machine. */
function buildCalibrationFile(record, { setups }) {
    return {
        kind: calibration_file/* calibrationKind */.jn,
        schemaVersion: calibration_file/* calibrationSchemaVersion */.ig,
        tool: record.tool,
        runId: record.runId,
        finishedAt: record.finishedAt,
        cpuModel: record.environment.cpuModel,
        cores: record.environment.cores,
        engine: record.environment.engine.kind,
        setups: setups.map(({ setup, setupDigest, starts, secondsPerRound, metrics }) => ({
            setup,
            setupDigest,
            starts,
            secondsPerRound,
            metrics: metrics.flatMap(({ metric, startSd, roundSd, pairSd }) => pairSd === null ? [] : [{ metric, startSd, roundSd, pairSd }]),
        })),
    };
}
function calibrateSetup(context, gateMetrics) {
    const { record, head } = context;
    const phases = (0,pair_context/* listPhases */.hm)(record);
    const gates = gateMetrics ?? (0,gate_metrics/* chooseGateMetrics */._)(phases);
    const columns = new Map((0,gate_metrics/* listJudgedMetrics */.h)(phases).map((metric) => [metric, readStarts(context, metric)]));
    const cost = measureCost(context);
    const needs = { pairs: 1, metricsPerPair: Math.max(1, gates.length) };
    const hasTail = (metric) => (0,percentile_tail/* findTail */.I7)((0,read_evidence/* readEvidence */.A)(context, metric)).isLongEnough;
    const seen = [...columns].filter(([metric, starts]) => starts.some((start) => start !== null) && hasTail(metric));
    const metrics = seen.map(([metric, starts]) => calibrateMetric(metric, gates.includes(metric), starts.filter(isStart), { ...cost, needs }));
    const starts = new Set(context.paired.pairs.map(({ round }) => round)).size;
    return {
        variant: head.name,
        setup: head.setup,
        setupDigest: head.setupDigest,
        title: head.title,
        starts,
        repeats: Math.max(0, ...context.paired.pairs.map(({ repeat }) => repeat + 1)),
        secondsPerRound: cost.secondsPerStart + cost.secondsPerRepeat,
        secondsPerStart: cost.secondsPerStart,
        metrics,
        unseen: [...columns.keys()].filter((metric) => !hasTail(metric)),
        falseAlarms: countFalseAlarms(new Map(seen.filter(([metric]) => gates.includes(metric))), { ...two_stage_rule/* defaultTwoStageRule */.WU, metrics: needs.metricsPerPair }, (0,seeded_random/* createSeededRandom */.so)(record.plan.seed)),
        notes: (0,pair_notes/* describePairNotes */.Z)(context),
    };
}
/** One entry per round that ran. */
function readStarts({ rounds, paired, head }, metric) {
    return rounds.map(({ round }) => {
        const pairs = paired.pairs.filter((pair) => pair.round === round.index);
        const repeats = (0,pair_rounds/* readDifferences */.$)(pairs, metric);
        return repeats.length === 0 ? null : { isHeadFirst: pairs[0]?.startedFirst === head.name, repeats };
    });
}
/** Medians over the rounds that were finished; a clock that jumped is left out. */
function measureCost({ rounds }) {
    const finished = rounds
        .filter(({ round }) => round.failure === null && round.phases.length > 0)
        .map(({ round }) => {
        const first = round.phases[0]?.kind;
        const repeats = round.phases.filter(({ kind }) => kind === first).length;
        const phases = round.phases.reduce((sum, phase) => sum + phase.wallSeconds, 0);
        return { start: round.wallSeconds - phases, repeat: phases / repeats };
    })
        .filter(({ start, repeat }) => isPlausible(start) && isPlausible(repeat));
    if (finished.length === 0)
        return { secondsPerStart: 0, secondsPerRepeat: 0 };
    return {
        secondsPerStart: (0,descriptive/* median */.JZ)(finished.map(({ start }) => start)),
        secondsPerRepeat: (0,descriptive/* median */.JZ)(finished.map(({ repeat }) => repeat)),
    };
}
function isPlausible(seconds) {
    return Number.isFinite(seconds) && seconds >= 0 && seconds < longestSeconds;
}
function isStart(start) {
    return start !== null;
}

// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/name-metric-shortly.js
var name_metric_shortly = __webpack_require__(4595);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-calibration.js




function buildCalibrationReport(calibration, options) {
    return {
        title: 'Channels Bench: calibration, the same code against itself',
        blocks: [...buildCalibration(calibration), ...(0,report/* buildList */.tL)(options.files.map((file) => (0,report/* say */.cv)(file, 'muted')))],
    };
}
/** Blocks for a report. */
function buildCalibration({ setups }) {
    if (setups.length === 0)
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)('Nothing was calibrated.', 'bad') }];
    return setups.flatMap(buildSetup);
}
function buildSetup(setup) {
    const gates = setup.metrics.filter(({ isGate }) => isGate);
    const others = setup.metrics.filter(({ isGate }) => !isGate);
    return [
        { kind: 'heading', text: `${setup.title} against itself` },
        ...buildTable(gates),
        ...(0,report/* buildList */.tL)([
            (0,report/* say */.cv)(describeStarts(setup)),
            describeFalseAlarms(setup),
            ...describeUnsteady(gates),
            ...describeAdvice(gates),
            ...describeUnseen(setup),
            ...setup.notes.map((note) => (0,report/* say */.cv)(note, 'warning')),
        ]),
        ...buildMargins(setup, gates),
        ...(others.length === 0
            ? []
            : [
                {
                    kind: 'section',
                    title: 'Figures that decide nothing',
                    blocks: [{ kind: 'heading', text: 'Figures that decide nothing' }, ...buildTable(others)],
                },
            ]),
    ];
}
function buildTable(metrics) {
    const [first] = metrics;
    if (first === undefined)
        return [];
    const columns = [
        (0,report/* buildColumn */.fb)('metric', { align: 'left' }),
        (0,report/* buildColumn */.fb)('start', { group: 'scatter of a', fullHeader: 'scatter of a start' }),
        (0,report/* buildColumn */.fb)('round', { group: 'scatter of a', fullHeader: 'scatter of a round' }),
        (0,report/* buildColumn */.fb)('order', { fullHeader: 'effect of starting first' }),
        ...first.detectable.map(({ minutes }) => (0,report/* buildColumn */.fb)(`${minutes} min`, { group: 'could see in', fullHeader: `could see in ${minutes} min` })),
        (0,report/* buildColumn */.fb)('margin', { fullHeader: 'suggested margin' }),
    ];
    return [{ kind: 'table', columns, rows: metrics.map(buildRow) }];
}
function buildRow(metric) {
    const { startSd, roundSd, pairSd, orderEffect, suggestedMargin } = metric;
    return [
        (0,report/* say */.cv)((0,name_metric_shortly/* nameMetricShortly */.r)(metric.metric), 'strong'),
        // Without repeats the two cannot be told apart: what is known is their sum.
        sizeCell(startSd ?? pairSd),
        sizeCell(roundSd),
        orderEffect === null ? none : (0,report/* say */.cv)((0,format_change/* formatSigned */.Gp)(metric.metric, orderEffect)),
        ...metric.detectable.map((detectable) => detectableCell(metric, detectable)),
        suggestedMargin === null ? (0,report/* say */.cv)('none', 'warning') : (0,report/* say */.cv)((0,format_change/* formatMargin */.wj)(suggestedMargin)),
    ];
}
const none = (0,report/* say */.cv)('–', 'muted');
function sizeCell(sd) {
    return sd === null ? none : (0,report/* say */.cv)((0,format_change/* formatSize */.Xq)(Math.expm1(sd)));
}
function detectableCell({ metric }, { change }) {
    return change === null ? none : (0,report/* say */.cv)((0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, change)));
}
/** `12 fresh starts of both with 2 rounds each, which know a scatter to about ±21 %; …`. */
function describeStarts({ starts, repeats, secondsPerRound, secondsPerStart }) {
    const rounds = repeats === 1 ? 'one round' : `${repeats} rounds`;
    // The relative standard error of a standard deviation, of normal values.
    const precision = starts < 3 ? '' : `, which tell a scatter to about ±${Math.round(100 / Math.sqrt(2 * (starts - 1)))} %`;
    const cost = `a round of a comparison takes ${(0,format_value/* formatDuration */.a3)(secondsPerRound)}, ${(0,format_value/* formatDuration */.a3)(secondsPerStart)} of it without load`;
    return `${starts} fresh ${starts === 1 ? 'start' : 'starts'} of both with ${rounds} each${precision}; ${cost}`;
}
function describeFalseAlarms({ falseAlarms }) {
    const { screens, suspicions, runs, alarms, rate } = falseAlarms;
    const seen = `${(0,format_value/* formatCount */.B4)(suspicions)} of ${(0,format_value/* formatCount */.B4)(screens)} screens of these starts looked suspicious, though nothing changed`;
    if (rate === null)
        return (0,report/* say */.cv)(`${seen}; too few starts to tell the rate of false alarms`, 'warning');
    const bounds = `95 % interval ${(rate.low * 100).toFixed(1)} to ${(rate.high * 100).toFixed(1)} %`;
    return (0,report/* say */.cv)(`${seen}; of ${(0,format_value/* formatCount */.B4)(runs)} runs drawn from them ${(0,format_value/* formatCount */.B4)(alarms)} ended in a false regression (${bounds})`, 
    // Beyond what the rule promises.
    rate.low > 0.01 ? 'bad' : 'normal');
}
function describeUnsteady(gates) {
    const names = gates.filter(({ suggestedMargin }) => suggestedMargin === null).map(({ metric }) => (0,format_change/* nameMetric */.i1)(metric));
    if (names.length === 0)
        return [];
    return [
        (0,report/* say */.cv)(`Nothing below 50 % can be seen in 10 minutes of ${names.join(', ')}: no gate for this machine`, 'warning'),
    ];
}
const adviceWords = {
    'longer-rounds': 'Longer rounds pay',
    'more-starts': 'More starts with shorter rounds pay',
};
/** One sentence for all metrics that want the same. */
function describeAdvice(gates) {
    const known = gates.flatMap(({ metric, advice }) => (advice === null ? [] : [{ name: (0,format_change/* nameMetric */.i1)(metric), advice }]));
    if (known.length === 0)
        return [];
    const advised = ['longer-rounds', 'more-starts'].flatMap((kind) => {
        const same = known.filter(({ advice }) => advice.kind === kind);
        if (same.length === 0)
            return [];
        const names = same.map(({ name }) => name).join(', ');
        const lengths = formatRange(same.map(({ advice }) => advice.bestLength), (length) => length.toFixed(1));
        const gains = formatRange(same.map(({ advice }) => advice.gain * 100), (gain) => gain.toFixed(0));
        return [
            (0,report/* say */.cv)(`${adviceWords[kind]}, for ${names}: with ${lengths} times the length of a round, changes ${gains} % smaller could be seen in the same time`),
        ];
    });
    return advised.length > 0
        ? advised
        : [(0,report/* say */.cv)('Rounds are as long as they should be: neither longer ones nor more starts would show much more')];
}
/** `0.3`, `2.1 to 3.4`. */
function formatRange(values, format) {
    const [low, high] = [format(Math.min(...values)), format(Math.max(...values))];
    return low === high ? low : `${low} to ${high}`;
}
function describeUnseen({ unseen }) {
    if (unseen.length === 0)
        return [];
    return [(0,report/* say */.cv)(`Too few requests per round for ${unseen.map(format_change/* nameMetric */.i1).join(', ')}`, 'muted')];
}
/** Ready to be pasted. */
function buildMargins({ setup }, gates) {
    const margins = gates.flatMap(({ metric, suggestedMargin }) => suggestedMargin === null ? [] : [`${setup}:${metric}=${(0,format_change/* formatMargin */.wj)(suggestedMargin).replace(' ', '')}`]);
    if (margins.length === 0)
        return [];
    return [
        { kind: 'paragraph', text: (0,report/* say */.cv)('Margins that a run of 10 minutes can hold:') },
        { kind: 'code', lines: [`--margin ${margins.join(',')}`] },
    ];
}

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
;// CONCATENATED MODULE: ./.build/js/src/entry/cli-calibrate.js
/** `channels-bench calibrate`: every setup against itself, to learn what this machine can show. */












/** Enough starts for a standard deviation that is right to about a quarter. */
const defaultStarts = '10';
/** Returns the exit code. Throws a BenchError when nothing could be measured, or the calibration cannot be written. */
async function calibrateCommand(raw, context, run) {
    const given = { ...raw, rounds: raw['rounds'] ?? defaultStarts };
    const settings = (0,parse_settings/* parseSettings */.P)(given, {
        seed: context.drawSeed(),
        workingDirectory: context.workingDirectory,
        isDirectory: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
        describeName: (name) => `--${name}`,
    });
    if (settings.engine === 'attach') {
        throw new errors/* BenchError */.L('invalid-settings', 'A server that runs already cannot be calibrated: it is never started.', {
            hint: 'Calibrate with --engine compose or --engine processes.',
        });
    }
    const progress = (0,follow_progress/* followProgress */.F)(context);
    const { record, recordPath, error } = await run(settings, {
        signal: context.signal,
        onEvent: progress.onEvent,
        environment: context.environment,
        command: (0,format_command/* formatCommand */.f)(given, settings.seed).replace(' run ', ' calibrate '),
        isCalibration: true,
    }).finally(progress.end);
    const calibration = analyseCalibration(record);
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(recordPath), 'calibration.json');
    await writeCalibration(path, (0,calibration_file/* serializeCalibrationFile */.JI)(buildCalibrationFile(record, calibration)));
    const files = [`Calibration: ${path}`, `Record: ${recordPath}`, `Use it: channels-bench run --calibration ${path}`];
    await (0,cli_context/* printReport */.Y)(buildCalibrationReport(calibration, { files }), { markdown: false }, context);
    if (error !== null)
        context.writeError(`${(0,errors/* describeError */.U)(error)}\n`);
    if (record.status === 'interrupted')
        return exit_codes/* exitCodes */.h.interrupted.code;
    return error === null ? exit_codes/* exitCodes */.h.ok.code : (0,exit_codes/* chooseExitCode */.x)(error);
}
async function writeCalibration(path, text) {
    await (0,promises_.writeFile)(path, text).catch((cause) => {
        throw new errors/* BenchError */.L('output-unwritable', `${path} cannot be written: ${cause.message}`, {
            hint: 'Free some disk space, or choose another folder with --output.',
            cause,
        });
    });
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

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   h1: () => (/* binding */ bisect)
/* harmony export */ });
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);
/**
 * The regularized incomplete beta function I_x(a, b), which the distributions of Student's t and of binomial counts
 * come from. Continued fraction by Lentz's method (Numerical Recipes, 3rd edition, 6.4), ln gamma by Lanczos'
 * approximation (g = 7, 9 terms). Relative error below 1e-12 for the arguments of this program (a, b up to 10,000).
 */

/** P(X <= x) for X ~ Beta(a, b). `a`, `b` > 0; `x` in [0, 1]. */
function regularizedBeta(x, a, b) {
    if (!(a > 0 && b > 0 && a < Infinity && b < Infinity))
        throw new RangeError(`no beta distribution: ${a}, ${b}`);
    if (!(x >= 0 && x <= 1))
        throw new RangeError(`x must lie in 0..1: ${x}`);
    if (x === 0 || x === 1)
        return x;
    const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    // The fraction converges fast below the mean; above it the mirror image does.
    return x < (a + 1) / (a + b + 2) ? (front * betaFraction(x, a, b)) / a : 1 - (front * betaFraction(1 - x, b, a)) / b;
}
/** The x with I_x(a, b) = `p`, by bisection to the last bit; `p` strictly between 0 and 1. */
function betaQuantile(p, a, b) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProbability */ .HO)('p', p);
    return bisect((x) => regularizedBeta(x, a, b) < p, 0, 1);
}
/** The border between where `isBelow` is true (from `low` on) and where it is not (up to `high`). */
function bisect(isBelow, low, high) {
    let [from, to] = [low, high];
    for (;;) {
        const middle = from + (to - from) / 2;
        if (middle <= from || middle >= to)
            return middle;
        if (isBelow(middle))
            from = middle;
        else
            to = middle;
    }
}
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const notZero = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m <= 10_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        const step = d * c;
        result *= step;
        if (Math.abs(step - 1) < 1e-15)
            break;
    }
    return result;
}
const lanczos = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
function lnGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const base = x - 1 + 7.5;
    const sum = lanczos.reduce((total, term, i) => (i === 0 ? term : total + term / (x - 1 + i)), 0);
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ medianOfSorted),
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);
/** Mean, median and standard deviation. All throw a RangeError for too few values and for values that are not finite. */

/** One value or more. The mean of equal values is that value, to the last bit. */
function mean(values) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(values, 1);
    const first = values[0];
    return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
/** One value or more; of an even number the mean of the two in the middle. */
function median(values) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(values, 1);
    return medianOfSorted(Float64Array.from(values).sort());
}
/** Of values in ascending order; at least one, which is not checked. */
function medianOfSorted(sorted) {
    const middle = sorted.length >> 1;
    const upper = sorted[middle];
    return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
}
/** Of a sample: divided by n - 1 (ddof 1), so two values or more. In two passes; exactly 0 when all values are alike. */
function standardDeviation(values) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)(values, 2);
    const center = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ requireProbability),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   iR: () => (/* binding */ requireInteger),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/* unused harmony export requireNonNegative */
/** What every function of this folder refuses, as RangeErrors: a wrong argument here is a mistake of the caller. */
/** Every value a finite number. */
function requireFinite(values) {
    for (const [index, value] of values.entries()) {
        if (!Number.isFinite(value))
            throw new RangeError(`value ${index} is not a finite number: ${value}`);
    }
}
function requireCount(values, least) {
    requireFinite(values);
    if (values.length < least)
        throw new RangeError(`needs at least ${least} values, got ${values.length}`);
}
/** Strictly between 0 and 1. */
function requireProbability(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1: ${value}`);
}
/** Finite and 0 or more. */
function requireNonNegative(name, value) {
    if (!(value >= 0 && value < Infinity))
        throw new RangeError(`${name} must be 0 or a positive number: ${value}`);
}
function requireInteger(name, value, least) {
    if (!Number.isSafeInteger(value) || value < least) {
        throw new RangeError(`${name} must be an integer of at least ${least}: ${value}`);
    }
}


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ drawSeed),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   so: () => (/* binding */ createSeededRandom)
/* harmony export */ });
/**
 * Seeded randomness: sfc32 (Chris Doty-Humphrey's small fast counter generator, PractRand), 128 bits of state, seeded by
 * splitmix32 and run in for 12 rounds as its author recommends. The same seed gives the same sequence on every machine.
 */
/** `seed`: an integer from 0 to 2^32 - 1; anything else throws a RangeError. */
function createSeededRandom(seed) {
    if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
        throw new RangeError(`not a 32 bit seed: ${seed}`);
    const split = splitmix32(seed);
    let a = split();
    let b = split();
    let c = split();
    let counter = 1;
    const next = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    };
    for (let i = 0; i < 12; i++)
        next();
    return next;
}
/** A fresh 32 bit seed out of a sequence, for a part that gets randomness of its own. */
function drawSeed(random) {
    return Math.floor(random() * 2 ** 32);
}
/** Fisher-Yates; returns a new array. */
function shuffle(items, random) {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
function splitmix32(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state ^ (state >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        return z ^ (z >>> 15);
    };
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ tTail),
/* harmony export */   YW: () => (/* binding */ tQuantile),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/* unused harmony export tCdf */
/* harmony import */ var _beta_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3266);
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);
/**
 * Student's t distribution by the incomplete beta function (Abramowitz & Stegun 26.7), and the normal quantile by
 * Wichura's algorithm AS 241 (Applied Statistics 37, 1988), accurate to 1e-15 relative. The normal distribution is a
 * polynomial (Abramowitz & Stegun 26.2.17): right to 1e-7, enough for a power and for no p-value.
 */


/** P(T <= x) with `df` > 0 degrees of freedom; `x` may be infinite. */
function tCdf(x, df) {
    const tail = tTail(Math.abs(x), df);
    return x < 0 ? tail : 1 - tail;
}
/** P(T > x) for `x` >= 0: precise far out, where 1 - tCdf(x) is not. */
function tTail(x, df) {
    if (!(df > 0 && df < Infinity))
        throw new RangeError(`no degrees of freedom: ${df}`);
    if (!(x >= 0))
        throw new RangeError(`x must be 0 or more: ${x}`);
    if (x === Infinity)
        return 0;
    // Two forms of one number: near the middle the first is precise, in the tail the second.
    return x < 1
        ? 0.5 - (0,_beta_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)((x * x) / (df + x * x), 0.5, df / 2) / 2
        : (0,_beta_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedBeta */ .RL)(df / (df + x * x), df / 2, 0.5) / 2;
}
/** The x with P(T <= x) = `p`; `p` strictly between 0 and 1, `df` > 0. */
function tQuantile(p, df) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('p', p);
    if (!(df > 0 && df < Infinity))
        throw new RangeError(`no degrees of freedom: ${df}`);
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    let high = 1;
    while (tTail(high, df) > tail)
        high *= 2;
    const x = (0,_beta_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h1)((at) => tTail(at, df) > tail, 0, high);
    return p < 0.5 ? -x : x;
}
/** The x below which a standard normal variable falls with probability `p`, strictly between 0 and 1. */
function normalQuantile(p) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('p', p);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * evaluate(central.top, r)) / evaluate(central.bottom, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const x = r <= 5
        ? evaluate(middle.top, r - 1.6) / evaluate(middle.bottom, r - 1.6)
        : evaluate(far.top, r - 5) / evaluate(far.bottom, r - 5);
    return q < 0 ? -x : x;
}
/** P(Z <= x) of a standard normal variable, to within 1e-7. */
function normalCdf(x) {
    if (Number.isNaN(x))
        throw new RangeError(`x must be a number: ${x}`);
    const k = 1 / (1 + 0.2316419 * Math.abs(x));
    const tail = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * k * evaluate(distribution, k);
    return x > 0 ? 1 - tail : tail;
}
/** Coefficients from the highest power down. */
function evaluate(coefficients, x) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
const distribution = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
const central = {
    top: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    bottom: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const middle = {
    top: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    bottom: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const far = {
    top: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    bottom: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};


/***/ })

};
