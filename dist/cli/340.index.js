export const id = 340;
export const ids = [340,327];
export const modules = {

/***/ 3241:
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
    const gates = options.gateMetrics ?? (0,gate_metrics/* chooseGateMetrics */._w)(phases);
    const columns = new Map((0,gate_metrics/* listJudgedMetrics */.hg)(phases).map((metric) => [metric, readStarts(context, metric)]));
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
// EXTERNAL MODULE: ./.build/js/src/entry/measuring/measure.js + 103 modules
var measure = __webpack_require__(9580);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/follow-progress.js + 2 modules
var follow_progress = __webpack_require__(3421);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/calibrate-command.js
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

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scrubEnvironment)
/* harmony export */ });
/**
 * The environment that servers, builds and the load generator get: ours without secrets. A server under test runs code
 * of a pull request; whatever it is handed, that code can read.
 */
const secretNames = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(PRIVATE|API|ACCESS|SIGNING|ENCRYPTION)_?KEY|(^|_)(AUTH|PASS)($|_)|COOKIE/i;
/** GitHub's runner, the action's inputs, and what npm and Node's test runner tell their own children. */
const foreignNames = /^(GITHUB|ACTIONS|INPUT|RUNNER|STATE|NPM_(CONFIG|PACKAGE|LIFECYCLE))_|^NODE_(OPTIONS|TEST_CONTEXT|CHANNEL_FD|CHANNEL_SERIALIZATION_MODE)$/i;
/** A shorter value could stand in any other by chance. */
const minimumSecretLength = 6;
/** Drops secrets by their names, and everything else whose value holds the value of a secret. */
function scrubEnvironment(environment) {
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
    const secrets = entries
        .filter(([name, value]) => secretNames.test(name) && value.length >= minimumSecretLength)
        .map(([, value]) => value);
    return Object.fromEntries(entries.filter(([name, value]) => !secretNames.test(name) && !foreignNames.test(name) && !secrets.some((secret) => value.includes(secret))));
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

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The folder at or above this one with `.git` in it. Git names it only to those who already trust it. */
async function findCheckout(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const isCheckout = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).then(() => true, () => false);
        if (isCheckout)
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ createGitWithInput),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   mK: () => (/* binding */ removeLineEnd)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/** Runs git so that it neither asks, nor runs a hook, nor changes its mind for a variable of a calling git. */



const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'advice.detachedHead=false',
    'log.showSignature=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** What a git that called us would make its children believe; the rest of GIT_* goes with it. */
const keptVariables = new Set(['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
const graceMs = 2000;
function createGit(options) {
    const run = createGitWithInput(options);
    return async (...args) => {
        const answer = await run('', ...args);
        return { ...answer, stdout: answer.stdout.toString() };
    };
}
function createGitWithInput(options) {
    const { directory, topLevel, environment, signal, secretSettings = [] } = options;
    const configuration = [...settings, `safe.directory=${topLevel}`].flatMap((setting) => ['-c', setting]);
    const env = { ...buildEnvironment(environment), ...listSecretSettings(secretSettings) };
    return async (input, ...args) => {
        signal?.throwIfAborted();
        // A group of its own: git's children, filters for instance, are stopped with it, and Ctrl-C does not reach them first.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...configuration, '-C', directory, ...args], { env, detached: true });
        const ended = waitForEnd(child);
        const stop = () => void stopGroup(child, ended);
        signal?.addEventListener('abort', stop, { once: true });
        // What ends before it has read everything says why by its exit code.
        child.stdin.on('error', () => undefined).end(input);
        try {
            const [exitCode, stdout, stderr] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
            signal?.throwIfAborted();
            return { exitCode, stdout, stderr };
        }
        finally {
            signal?.removeEventListener('abort', stop);
        }
    };
}
/** The exit code; 128 as of git's own fatal errors when a signal ended it. */
function waitForEnd(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explainFailure(error)));
        child.once('close', (code) => resolve(code ?? 128));
    });
}
/** Resolves when nothing of the group holds the output open any more. Git removes its half-made files at SIGTERM. */
async function stopGroup(child, ended) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    await ended.catch(() => undefined);
    clearTimeout(timer);
}
function signalGroup({ pid }, signal) {
    try {
        if (pid !== undefined)
            process.kill(-pid, signal);
    }
    catch {
        // It ended in the meantime.
    }
}
/** Throws a BenchError with the lines that git wrote when it fails. */
async function expectSuccess(answer, describe) {
    const { exitCode, stdout, stderr } = await answer;
    if (exitCode === 0)
        return removeLineEnd(stdout);
    const [code, message, options] = describe();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L(code, message, { ...options, details: [...(options.details ?? []), ...listLines(stderr)] });
}
/** The last lines that git wrote, without empty ones. */
function listLines(stderr) {
    return stderr
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-20);
}
/** A path may itself end with blanks, so only the one line end goes. */
function removeLineEnd(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function buildEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || keptVariables.has(name));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
    };
}
function listSecretSettings(settings) {
    if (settings.length === 0)
        return {};
    const pairs = settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}
function explainFailure(error) {
    const reason = error.code === 'ENOENT' ? 'it was not found on the PATH' : error.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('git-unavailable', `The program git cannot be run: ${reason}.`, {
        hint: 'Install git: comparing two revisions needs it, and so does a history on a branch.',
        cause: error,
    });
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


/***/ })

};
