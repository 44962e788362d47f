export const id = 641;
export const ids = [641];
export const modules = {

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
const defaultDrawnRuns = 1000;
function countFalseAlarms(metrics, rule, random, drawnRuns = defaultDrawnRuns) {
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
/** Draws with the record's seed, so it always says the same. */
function analyseCalibration(record, options = {}) {
    return { setups: (0,pair_context/* readPairContexts */.di)(record).map((context) => calibrateSetup(context, options)) };
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
function calibrateSetup(context, options) {
    const { record, head } = context;
    const phases = (0,pair_context/* listPhases */.hm)(record);
    const gates = options.gateMetrics ?? (0,gate_metrics/* chooseGateMetrics */._)(phases);
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
        falseAlarms: countFalseAlarms(new Map(seen.filter(([metric]) => gates.includes(metric))), { ...two_stage_rule/* defaultTwoStageRule */.WU, metrics: needs.metricsPerPair }, (0,seeded_random/* createSeededRandom */.so)(record.plan.seed), options.drawnRuns),
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
// EXTERNAL MODULE: ./.build/js/src/records/describe-write-failure.js
var describe_write_failure = __webpack_require__(7842);
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
// EXTERNAL MODULE: ./.build/js/src/entry/measure.js + 89 modules
var measure = __webpack_require__(8032);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli-calibrate.js
/** `channels-bench calibrate`: every setup against itself, to learn what this machine can show. */














/** Enough starts for a standard deviation that is right to about a quarter. */
const defaultStarts = '10';
/** Returns the exit code. Throws a BenchError when nothing could be measured. */
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
    const result = await run(settings, {
        signal: context.signal,
        onEvent: progress.onEvent,
        environment: context.environment,
        command: (0,format_command/* formatCommand */.f)(given, settings.seed).replace(' run ', ' calibrate '),
        isCalibration: true,
    }).finally(progress.end);
    const { record, recordPath, recordFailure } = result;
    const calibration = analyseCalibration(record);
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(recordPath), 'calibration.json');
    const text = (0,calibration_file/* serializeCalibrationFile */.JI)(buildCalibrationFile(record, calibration));
    const failure = await writeCalibration(path, text);
    const files = [
        ...(failure === null ? [`Calibration: ${path}`] : ['Calibration: not written']),
        recordFailure === null ? `Record: ${recordPath}` : 'Record: not written',
        ...(failure === null ? [`Use it: channels-bench run --calibration ${path}`] : []),
    ];
    await (0,cli_context/* printReport */.Y)(buildCalibrationReport(calibration, { files }), { markdown: false }, context);
    const failures = [...(0,measure.listFailures)(result), ...(failure === null ? [] : [failure])];
    for (const one of failures)
        context.writeError(`${(0,errors/* describeError */.U)(one)}\n`);
    if (record.status === 'interrupted')
        return exit_codes/* exitCodes */.h.interrupted.code;
    return failures[0] === undefined ? exit_codes/* exitCodes */.h.ok.code : (0,exit_codes/* chooseExitCode */.x)(failures[0]);
}
/** What kept it from being written, or null: the figures are printed all the same. */
async function writeCalibration(path, text) {
    try {
        await (0,promises_.writeFile)(path, text);
        return null;
    }
    catch (cause) {
        return new errors/* BenchError */.L('output-unwritable', `${path} cannot be written: ${(0,describe_write_failure/* describeWriteFailure */.j)(cause)}`, {
            hint: 'Free some disk space, or choose another folder with --output.',
            cause,
        });
    }
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
