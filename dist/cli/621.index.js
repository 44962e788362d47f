export const id = 621;
export const ids = [621];
export const modules = {

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ leastChange)
/* harmony export */ });
/**
 * A smaller change is not called a regression or an improvement, however sure; a smaller margin lowers it. As large as the
 * floor of the rule: with 3 %, half of the true changes by 3 % would be confirmed and yet not called by their name.
 */
const leastChange = 0.02;


/***/ }),

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

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ countMeasured),
/* harmony export */   Z: () => (/* binding */ describePairNotes)
/* harmony export */ });
const stageWords = {
    screen: 'rounds',
    confirm: 'fresh rounds that were to confirm what looked suspicious',
};
function describePairNotes(context) {
    return [
        ...describeCut(context, 'screen'),
        ...describeCut(context, 'confirm'),
        ...describeFailures(context),
        ...describeDrops(context),
        ...describeClock(context),
    ];
}
/** Rounds of the stage that gave at least one pair of figures. */
function countMeasured({ rounds, paired }, stage) {
    const withPairs = new Set(paired.pairs.map(({ round }) => round));
    return rounds.filter((one) => one.stage === stage && withPairs.has(one.round.index)).length;
}
function describeCut({ record, rounds, planned }, stage) {
    const ran = rounds.filter((one) => one.stage === stage).length;
    if (ran >= planned[stage])
        return [];
    const end = record.status === 'interrupted' ? 'was interrupted' : record.status === 'failed' ? 'failed' : 'ended';
    return [
        `the run ${end} after ${ran} of ${planned[stage]} ${stageWords[stage]}; what was measured until then is judged`,
    ];
}
function describeFailures({ rounds }) {
    const failed = rounds.filter(({ round }) => round.failure !== null);
    const [first] = failed;
    // Where all failed, the verdicts say so.
    if (first === undefined || failed.length === rounds.length)
        return [];
    const where = `round ${first.round.index + 1}: ${first.round.failure?.message}`;
    return [`${failed.length} of ${rounds.length} rounds failed${failed.length > 1 ? ', the first' : ''} in ${where}`];
}
/** By phase; invalid figures are in no verdict. */
function describeDrops({ paired, rounds }) {
    const judged = new Set(rounds.map(({ round }) => round.index));
    const phases = [...new Set(paired.dropped.map(({ phase }) => phase))];
    return phases.flatMap((phase) => {
        const dropped = paired.dropped.filter((one) => one.phase === phase && judged.has(one.round));
        const [first] = dropped;
        // Whole rounds are among those that failed.
        if (first === undefined || phase === null)
            return [];
        const count = new Set(dropped.map(({ round }) => round)).size;
        if (count === rounds.length)
            return [];
        const where = `round ${first.round + 1}: ${first.reason}`;
        return [`${count} of ${rounds.length} ${phase} phases are left out${count > 1 ? ', the first' : ''} in ${where}`];
    });
}
/** Figures come from a clock that cannot jump; only the times of day beside them are wrong then. */
function describeClock({ rounds }) {
    const jumped = rounds.filter(({ round }, index) => {
        const before = rounds[index - 1]?.round;
        if (!(Number.isFinite(round.wallSeconds) && round.wallSeconds >= 0))
            return true;
        if (before === undefined)
            return false;
        const sinceSeconds = (Date.parse(round.startedAt) - Date.parse(before.startedAt)) / 1000;
        // A second for rounding; rounds of other pairs may lie between, so a long gap is no jump.
        return Number.isFinite(before.wallSeconds) && sinceSeconds + 1 < Math.max(0, before.wallSeconds);
    });
    const [first] = jumped;
    if (first === undefined)
        return [];
    return [
        `the machine's clock jumped before or in round ${first.round.index + 1}; the figures come from another clock and hold`,
    ];
}


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ findTail),
/* harmony export */   uz: () => (/* binding */ readPercentile)
/* harmony export */ });
/* unused harmony export countRequestsNeeded */
/* harmony import */ var _statistics_descriptive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** Requests of a round that must lie beyond it: p99 needs 1,500 in the round. */
const requestsBeyond = 15;
/** A few wrong answers in a round that was planned with just enough are no reason; so many are invalid anyway. */
const tolerance = 0.99;
function findTail({ metric, used }) {
    const percentile = readPercentile(metric);
    const requests = used.length === 0 ? 0 : (0,_statistics_descriptive_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(used.map((round) => round.requests));
    if (percentile === null || used.length === 0)
        return { isLongEnough: true, requests, requestsNeeded: 0 };
    const requestsNeeded = countRequestsNeeded(percentile);
    return { isLongEnough: requests >= tolerance * requestsNeeded, requests, requestsNeeded };
}
/** Requests of one arm in a round: p50 needs 30, p99 1,500. */
function countRequestsNeeded(percentile) {
    return Math.ceil((requestsBeyond * 100) / (100 - percentile));
}
/** 99 of `latency-p99`; null for what is no percentile. */
function readPercentile(metric) {
    const match = /-p(\d+)$/.exec(metric);
    return match === null ? null : Number(match[1]);
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4598);
/** The figures of one metric of a pair, a round at a time, with every round that gave none and why. */


function readEvidence(context, metric) {
    const used = [];
    const without = [];
    const phase = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find(({ key }) => key === metric)?.phase ?? null;
    const pairsOf = groupByRound(context.paired.pairs.filter(({ figures }) => figures.has(metric)));
    for (const { round, stage } of context.rounds) {
        const pairs = pairsOf.get(round.index) ?? [];
        if (pairs.length === 0)
            without.push({ round: round.index, stage, ...explain(round, phase, context) });
        else {
            const isHeadFirst = pairs[0]?.startedFirst === context.head.name;
            const figures = combine(pairs, metric);
            used.push({ round: round.index, stage, isHeadFirst, ...figures, ...countRequests(round, phase, context) });
        }
    }
    return { metric, used, without };
}
function groupByRound(pairs) {
    const groups = new Map();
    for (const pair of pairs)
        groups.set(pair.round, [...(groups.get(pair.round) ?? []), pair]);
    return groups;
}
/** A round is one sample, however often its phases were repeated. */
function combine(pairs, metric) {
    const figures = pairs.flatMap((pair) => pair.figures.get(metric) ?? []);
    const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
        difference: average((0,_records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_1__/* .readDifferences */ .$)(pairs, metric)),
        head: average(figures.map((figure) => figure.head)),
        base: average(figures.map((figure) => figure.base)),
    };
}
function countRequests(round, kind, { head, base }) {
    const counts = round.phases
        .filter((phase) => phase.kind === kind)
        .map(({ arms }) => Math.min(...arms.filter(({ variant }) => variant === head.name || variant === base.name).map((arm) => arm.completed)));
    return { requests: counts.length === 0 ? 0 : Math.min(...counts) };
}
function explain(round, phase, { paired }) {
    const dropped = paired.dropped.find((one) => one.round === round.index && one.phase === phase && phase !== null);
    if (dropped !== undefined)
        return { reason: dropped.reason, isFailure: false };
    if (round.failure !== null)
        return { reason: round.failure.message, isFailure: true };
    return { reason: 'one of the two has no figure above 0', isFailure: false };
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ smallestConfirmableChange)
/* harmony export */ });
/* harmony import */ var _statistics_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3671);
/* harmony import */ var _statistics_rank_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5089);
/* harmony import */ var _statistics_students_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8948);
/* harmony import */ var _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4577);
/**
 * What a run can see: the smallest change that both stages of the rule together find. In each stage the estimate has to
 * pass the floor and the critical value of the test. It is normal with the standard error of the Hodges-Lehmann estimate,
 * sqrt(pi/3) times that of the mean, and the critical value scatters with the scatter of the sample: chi-squared, by the
 * approximation of Wilson & Hilferty (PNAS 17, 1931), averaged over its quantiles. The simulation holds it to 88 to 92 %
 * where 90 % are promised.
 */




/**
 * In ln, found with `power`, for differences with standard deviation `sd` (without the effect of the order). Infinity
 * when a stage has too few pairs of either order to reject anything.
 */
function smallestConfirmableChange(sd, rule = _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultTwoStageRule */ .WU, power = 0.9) {
    if (!(sd >= 0 && sd < Infinity))
        throw new RangeError(`sd must be 0 or a positive number: ${sd}`);
    if (!(power > 0 && power < 1))
        throw new RangeError(`power must lie between 0 and 1: ${power}`);
    const stages = [
        { n: rule.screenPairs, alpha: rule.screenAlpha },
        { n: rule.confirmPairs, alpha: Math.min((0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmationAlpha */ .aS)(rule), (1 - rule.confidence) / 2) },
    ];
    if (stages.some(({ n, alpha }) => n < (0,_statistics_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumOrderedPairs */ .FG)(alpha)))
        return Infinity;
    if (sd === 0)
        return rule.minEstimate;
    const hurdles = stages.map(({ n, alpha }) => buildHurdle(sd, n, alpha));
    const findPower = (change) => hurdles.reduce((product, hurdle) => product * findChance(change, hurdle, rule.minEstimate), 1);
    let [low, high] = [0, sd];
    while (findPower(high) < power)
        high *= 2;
    for (let i = 0; i < 50; i++) {
        const middle = (low + high) / 2;
        if (findPower(middle) < power)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Ranks of few pairs see a little less than Student's t: 1/(2n), by simulation from 6 pairs on. */
function buildHurdle(sd, n, alpha) {
    return {
        standardError: Math.sqrt(Math.PI / 3 / n) * sd,
        critical: (0,_statistics_students_t_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - findAttainedAlpha(alpha, n), n - 2) * (1 + 1 / (2 * n)),
        ratios: findScatterRatios(n - 2),
    };
}
function findChance(change, { standardError, critical, ratios }, floor) {
    const chances = ratios.map((ratio) => (0,_statistics_students_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr)((change - Math.max(floor, critical * ratio * standardError)) / standardError));
    return chances.reduce((sum, chance) => sum + chance, 0) / ratios.length;
}
const quantiles = Array.from({ length: 32 }, (_, index) => (0,_statistics_students_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)((index + 0.5) / 32));
function findScatterRatios(freedom) {
    const part = 2 / (9 * freedom);
    return quantiles.map((z) => Math.sqrt(Math.max(0, 1 - part + z * Math.sqrt(part)) ** 3));
}
/** The exact test of n pairs, half in either order, moves in steps: the largest p that is at most alpha. */
function findAttainedAlpha(alpha, n) {
    // Of more pairs the steps are too small to matter, and costly to count.
    if (n > 80)
        return alpha;
    const half = Math.floor(n / 2);
    return (0,_statistics_rank_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCountDistribution */ .w)(half, n - half).findLast((p) => p <= alpha + _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .rounding */ .DN) ?? alpha;
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ rounding),
/* harmony export */   FG: () => (/* reexport safe */ _statistics_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__.FG),
/* harmony export */   WU: () => (/* binding */ defaultTwoStageRule),
/* harmony export */   aS: () => (/* binding */ confirmationAlpha),
/* harmony export */   gv: () => (/* reexport safe */ _statistics_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__.gv),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   nj: () => (/* binding */ screen)
/* harmony export */ });
/* harmony import */ var _statistics_detectable_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3671);
/* harmony import */ var _statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/**
 * The rule that decides over regressions, as pure functions over differences ln(head/base), positive = worse. A screen
 * looks at every metric at a generous level; only where it suspects something do fresh pairs decide, at a level that
 * bounds the false alarms of the whole run. As the pairs are fresh, the two errors multiply: over m metrics at most
 * m * screenAlpha * confirmationAlpha = familyAlpha (Bonferroni: also where metrics depend on each other). Improvements
 * go through the same rule with the sign turned; their error is apart.
 */



/** p is a quotient of whole numbers; rounding must not make 1/20 more than .05. */
const rounding = 1e-12;
/** For the four gate metrics of one pair of variants. */
const defaultTwoStageRule = {
    familyAlpha: 0.01,
    screenAlpha: 0.05,
    metrics: 4,
    minEstimate: Math.log(1.02),
    confidence: 0.95,
    screenPairs: 12,
    confirmPairs: 18,
};
/** Any number of differences; too few are never suspect. */
function screen(differences, rule = defaultTwoStageRule) {
    if ((0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDifferences */ .zY)(differences).length === 0)
        return { isSuspect: false, direction: null, p: 1, estimate: null };
    const estimate = (0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatePairedShift */ .aJ)(differences);
    if (estimate === 0)
        return { isSuspect: false, direction: null, p: 1, estimate };
    const direction = estimate > 0 ? 'worse' : 'better';
    const { p } = (0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .testPairedShift */ .AF)(differences, direction === 'worse' ? 'greater' : 'less');
    return {
        isSuspect: p <= rule.screenAlpha + rounding && Math.abs(estimate) > rule.minEstimate,
        direction,
        p,
        estimate,
    };
}
/** `differences`: of pairs that the screen did not see, else the error rates do not hold. */
function confirm(differences, direction, rule = defaultTwoStageRule) {
    const interval = (0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .pairedShiftInterval */ .tU)(differences, rule.confidence);
    if ((0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDifferences */ .zY)(differences).length === 0)
        return { isConfirmed: false, p: 1, estimate: null, interval };
    const estimate = (0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .estimatePairedShift */ .aJ)(differences);
    const { p } = (0,_statistics_paired_shift_js__WEBPACK_IMPORTED_MODULE_1__/* .testPairedShift */ .AF)(differences, direction === 'worse' ? 'greater' : 'less');
    // Turned so that the direction asked for is up.
    const [change, bound] = direction === 'worse' ? [estimate, interval.low] : [-estimate, -interval.high];
    const isConfirmed = p <= confirmationAlpha(rule) + rounding && change > rule.minEstimate && bound > 0;
    return { isConfirmed, p, estimate, interval };
}
/** Level of one metric's confirmation, one-sided; at most .05 however few the metrics. */
function confirmationAlpha(rule) {
    if (!Number.isSafeInteger(rule.metrics) || rule.metrics < 1)
        throw new RangeError(`metrics: ${rule.metrics}`);
    return Math.min(0.05, rule.familyAlpha / (rule.screenAlpha * rule.metrics));
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ estimateOrderEffect),
/* harmony export */   SO: () => (/* binding */ crossoverInterval),
/* harmony export */   p_: () => (/* binding */ crossoverTest),
/* harmony export */   pv: () => (/* binding */ estimateCrossover)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _rank_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5089);
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);
/**
 * Pairs whose two members are started one after the other, in both orders: starting first or second has an effect of its
 * own (measured: the second gunicorn of a round has a p50 2 to 3 % lower), which is several times the scatter that is
 * left. Which order a pair gets is drawn, half of each; so the effect of the order can be told from that of the change,
 * as in a two-period crossover (Koch 1972, Biometrics 28, 577-584; Hollander, Wolfe & Chicken, 4.2 and 4.3).
 *
 * With d = change + order for pairs that start one way, and d = change - order for those that start the other way, the
 * averages (d_i + d_j)/2 across the two orders hold the change alone; their median estimates it. Under no change the
 * values d_i and -d_j have the same distribution, and which of them belong to which order was drawn: an exact rank-sum test.
 */



/** The change, without the effect of the order. Both orders have to be there. */
function estimateCrossover({ headFirst, baseFirst }) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(headFirst, 1);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(baseFirst, 1);
    return (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_2__/* .medianOfSorted */ .$Y)(sortAverages(headFirst, baseFirst));
}
/** What starting first adds to the difference; half of how the two orders differ. */
function estimateOrderEffect({ headFirst, baseFirst }) {
    return estimateCrossover({ headFirst, baseFirst: baseFirst.map((difference) => -difference) });
}
/** 'greater' asks whether the change is above 0. p is 1 where an order is missing. */
function crossoverTest({ headFirst, baseFirst }, alternative) {
    const mirrored = baseFirst.map((difference) => 0 - difference);
    return { p: (0,_rank_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSumTest */ .g)(headFirst, mirrored, alternative).p };
}
/** Two-sided; infinite where there are too few pairs for the confidence asked for. */
function crossoverInterval({ headFirst, baseFirst }, confidence) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('confidence', confidence);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFinite */ .hp)(headFirst);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFinite */ .hp)(baseFirst);
    const infinite = { low: -Infinity, high: Infinity, confidence: 1 };
    if (headFirst.length === 0 || baseFirst.length === 0)
        return infinite;
    const cumulative = (0,_rank_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .pairCountDistribution */ .w)(headFirst.length, baseFirst.length);
    // Rounding must not cost or give a step.
    const cut = cumulative.findIndex((probability) => probability > (1 - confidence) / 2 + 1e-12);
    if (cut <= 0)
        return infinite;
    const averages = sortAverages(headFirst, baseFirst);
    return {
        low: averages[cut - 1],
        high: averages[averages.length - cut],
        confidence: 1 - 2 * cumulative[cut - 1],
    };
}
function sortAverages(headFirst, baseFirst) {
    const averages = new Float64Array(headFirst.length * baseFirst.length);
    let at = 0;
    for (const a of headFirst)
        for (const b of baseFirst)
            averages[at++] = (a + b) / 2;
    return averages.sort();
}


/***/ }),

/***/ 3671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ minimumOrderedPairs),
/* harmony export */   gv: () => (/* binding */ minimumPairs)
/* harmony export */ });
/* unused harmony exports smallestDetectableChange, pairsNeeded */
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);
/* harmony import */ var _students_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8948);
/**
 * What a paired test can see: (t(1 - alpha, n - 1) + t(power, n - 1)) s / sqrt(n), the usual approximation by central t
 * (Snedecor & Cochran, Statistical Methods, 6.14). The signed-rank test that is used here rejects nothing with fewer than
 * log2(1/alpha) differences, so below that nothing can be seen.
 */


/** In ln units, `Math.expm1` makes a fraction of it; Infinity when no change can be seen with so few pairs. */
function smallestDetectableChange({ sd, n, alpha, power = 0.9 }) {
    requireNonNegative('sd', sd);
    requireInteger('n', n, 0);
    requireProbability('power', power);
    if (n < minimumPairs(alpha))
        return Infinity;
    return ((tQuantile(1 - alpha, n - 1) + tQuantile(power, n - 1)) * sd) / Math.sqrt(n);
}
/** The fewest pairs with which an exact one-sided signed-rank test can reach p <= alpha; at least 2. */
function minimumPairs(alpha) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('alpha', alpha);
    let n = 2;
    while (2 ** -n > alpha)
        n++;
    return n;
}
/** The same where the order of starting is told apart: even, and half of either order. */
function minimumOrderedPairs(alpha) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('alpha', alpha);
    // 1 / (2k choose k), from k to k + 1: times (k + 1) / (4k + 2).
    let perOrder = 1;
    for (let least = 1 / 2; least > alpha + 1e-12; perOrder++)
        least *= (perOrder + 1) / (4 * perOrder + 2);
    return 2 * perOrder;
}
/** The fewest pairs that show `change`; Infinity when 100,000 do not. */
function pairsNeeded({ sd, change, alpha, power = 0.9 }) {
    if (!(change > 0 && change < Infinity))
        throw new RangeError(`change must be a positive number: ${change}`);
    let few = minimumPairs(alpha);
    const shows = (n) => smallestDetectableChange({ sd, n, alpha, power }) <= change;
    if (shows(few))
        return few;
    let many = 100_000;
    if (!shows(many))
        return Infinity;
    while (many - few > 1) {
        const n = (few + many) >> 1;
        if (shows(n))
            many = n;
        else
            few = n;
    }
    return many;
}


/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aJ: () => (/* binding */ estimatePairedShift),
  BO: () => (/* binding */ isCrossover),
  aS: () => (/* binding */ isPairedEquivalent),
  zY: () => (/* binding */ joinDifferences),
  tU: () => (/* binding */ pairedShiftInterval),
  iQ: () => (/* binding */ pairedStandardDeviation),
  AF: () => (/* binding */ testPairedShift)
});

// EXTERNAL MODULE: ./.build/js/src/statistics/crossover.js
var crossover = __webpack_require__(207);
// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
// EXTERNAL MODULE: ./.build/js/src/statistics/signed-rank.js
var signed_rank = __webpack_require__(2184);
;// CONCATENATED MODULE: ./.build/js/src/statistics/hodges-lehmann.js
/**
 * The Hodges-Lehmann estimate of a shift and its interval, from the Walsh averages (d_i + d_j)/2, i <= j, and the exact
 * signed-rank distribution (Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 3.2 and 3.3). The interval
 * holds exactly the shifts that the two-sided test does not reject; with ties it covers at least as often as it says.
 */



/** The median of the Walsh averages. One difference or more, up to 1,000. */
function estimateShift(differences) {
    (0,require_arguments/* requireCount */.v6)(differences, 1);
    return (0,descriptive/* medianOfSorted */.$Y)(sortWalshAverages(differences));
}
/** `confidence` strictly between 0 and 1, two-sided. Any number of differences, also none. */
function shiftInterval(differences, confidence) {
    (0,require_arguments/* requireProbability */.HO)('confidence', confidence);
    (0,require_arguments/* requireFinite */.hp)(differences);
    const infinite = { low: -Infinity, high: Infinity, confidence: 1 };
    if (differences.length === 0)
        return infinite;
    const cumulative = (0,signed_rank/* rankSumDistribution */.u)(differences.length);
    // 1 - .95 is a little more than .05: rounding must not cost or give a step.
    const tail = (1 - confidence) / 2 + 1e-12;
    // As many rank sums, from 0 up, fit into the tail; the bound is the Walsh average of that number from either end.
    const cut = cumulative.findIndex((probability) => probability > tail);
    if (cut <= 0)
        return infinite;
    const averages = sortWalshAverages(differences);
    return {
        low: averages[cut - 1],
        high: averages[averages.length - cut],
        confidence: 1 - 2 * cumulative[cut - 1],
    };
}
function sortWalshAverages(differences) {
    const n = differences.length;
    if (n > 1000)
        throw new RangeError(`more than 1000 differences: ${n}`);
    const averages = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++)
            averages[at++] = (differences[i] + differences[j]) / 2;
    }
    return averages.sort();
}

;// CONCATENATED MODULE: ./.build/js/src/statistics/paired-shift.js
/**
 * The change between the two sides of pairs: as a crossover where both orders of starting are there often enough, else
 * by signed ranks, which are exact too and only scatter more. One entrance for the product and for the simulation.
 */




/** Fewer of an order say too little about its effect. */
const fewestPerOrder = 3;
function isCrossover(differences) {
    return (!Array.isArray(differences) &&
        Math.min(differences.headFirst.length, differences.baseFirst.length) >= fewestPerOrder);
}
function joinDifferences(differences) {
    return 'headFirst' in differences ? [...differences.headFirst, ...differences.baseFirst] : differences;
}
/** One difference or more. */
function estimatePairedShift(differences) {
    return isCrossover(differences) ? (0,crossover/* estimateCrossover */.pv)(differences) : estimateShift(joinDifferences(differences));
}
/** Exact; 'greater' asks whether the change is above 0. */
function testPairedShift(differences, alternative) {
    return isCrossover(differences)
        ? (0,crossover/* crossoverTest */.p_)(differences, alternative)
        : (0,signed_rank/* signedRankTest */.B)(joinDifferences(differences), alternative);
}
function pairedShiftInterval(differences, confidence) {
    return isCrossover(differences)
        ? (0,crossover/* crossoverInterval */.SO)(differences, confidence)
        : shiftInterval(joinDifferences(differences), confidence);
}
/** Two one-sided tests by inclusion: a change beyond ±margin (ln) is ruled out at `alpha` on either side. */
function isPairedEquivalent(differences, margin, alpha = 0.05) {
    if (!(margin > 0 && margin < Infinity))
        throw new RangeError(`margin must be a positive number: ${margin}`);
    if (!(alpha > 0 && alpha < 0.5))
        throw new RangeError(`alpha must lie between 0 and .5: ${alpha}`);
    const { low, high } = pairedShiftInterval(differences, 1 - 2 * alpha);
    return low > -margin && high < margin;
}
/** Standard deviation of a difference, without the effect of the order. Two differences or more. */
function pairedStandardDeviation(differences) {
    if (!isCrossover(differences))
        return (0,descriptive/* standardDeviation */.Fx)(joinDifferences(differences));
    const groups = [differences.headFirst, differences.baseFirst];
    const squares = groups.map((group) => {
        const centre = (0,descriptive/* mean */.i2)(group);
        return group.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    });
    const freedom = differences.headFirst.length + differences.baseFirst.length - 2;
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / freedom);
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rankSumTest),
/* harmony export */   w: () => (/* binding */ pairCountDistribution)
/* harmony export */ });
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);
/**
 * Wilcoxon's rank-sum test of two samples, exact: which of all values fell into the first sample was drawn, so every
 * choice of m out of m + n is equally likely. Counted by dynamic programming over doubled mid-ranks, so that ties are
 * exact too (Wilcoxon 1945; Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 4.1).
 */

/** Up to 400 values in all; 'greater' asks whether the first sample lies above the second. */
function rankSumTest(first, second, alternative) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(first);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(second);
    if (first.length === 0 || second.length === 0)
        return { p: 1, statistic: 0 };
    const { ranks, hasTies } = rankTogether(first, second);
    const doubled = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
    const findTail = (side) => hasTies ? countTail(side, ranks, first.length, doubled) : readTail(side, first.length, second.length, doubled);
    const p = alternative === 'two-sided'
        ? Math.min(1, 2 * Math.min(findTail('less'), findTail('greater')))
        : findTail(alternative);
    return { p, statistic: doubled / 2 };
}
/** Without ties the distribution depends on the sizes alone. */
function readTail(side, m, n, doubled) {
    const pairs = (doubled - m * (m + 1)) / 2;
    return pairCountDistribution(m, n)[side === 'less' ? pairs : m * n - pairs];
}
/** The upper tail is the lower one of the ranks' mirror image, so that small probabilities are sums of small numbers. */
function countTail(side, ranks, size, doubled) {
    const top = 2 * (ranks.length + 1);
    return side === 'less'
        ? countSums(ranks, size)[doubled]
        : countSums(ranks.map((rank) => top - rank), size)[size * top - doubled];
}
const distributions = new Map();
/** P(U <= u) at index u, for u from 0 to m n: of the pairs of a first and a second value, those with the first above. */
function pairCountDistribution(m, n) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('m', m, 1);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('n', n, 1);
    const key = `${m},${n}`;
    let known = distributions.get(key);
    if (known === undefined) {
        known = countPairs(m, n);
        distributions.set(key, known);
    }
    return known;
}
/**
 * The ways to reach each u are the coefficients of the Gaussian binomial, the product of (1 - q^(n+i))/(1 - q^i) for i
 * from 1 to m. From 0 up to the middle, which the rest mirrors: so the tail is counted in small whole numbers.
 */
function countPairs(m, n) {
    requireAtMost400(m + n);
    const last = m * n;
    const ways = new Float64Array((last >> 1) + 1);
    ways[0] = 1;
    for (let i = 1; i <= m; i++) {
        for (let u = ways.length - 1; u >= n + i; u--)
            ways[u] = ways[u] - ways[u - n - i];
        for (let u = i; u < ways.length; u++)
            ways[u] = ways[u] + ways[u - i];
    }
    const cumulative = Float64Array.from({ length: last + 1 }, (_, u) => ways[Math.min(u, last - u)]);
    for (let u = 1; u <= last; u++)
        cumulative[u] = cumulative[u] + cumulative[u - 1];
    const all = cumulative[last];
    return cumulative.map((sum) => sum / all);
}
/** P(sum <= s) at index s, of the doubled ranks of `size` values that are drawn out of all. */
function countSums(doubledRanks, size) {
    const count = doubledRanks.length;
    requireAtMost400(count);
    const total = [...doubledRanks]
        .sort((a, b) => b - a)
        .slice(0, size)
        .reduce((sum, rank) => sum + rank, 0);
    // By how many are drawn already; the chance that the next value is drawn too depends on how many are left.
    const bySize = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
    bySize[0][0] = 1;
    let reached = 0;
    for (const [seen, rank] of doubledRanks.entries()) {
        const left = count - seen;
        const highest = Math.min(total, reached);
        reached += rank;
        for (let drawn = Math.min(seen, size); drawn >= 0; drawn--) {
            const from = bySize[drawn];
            const chance = (size - drawn) / left;
            const to = drawn < size ? bySize[drawn + 1] : null;
            for (let sum = highest; sum >= 0; sum--) {
                const probability = from[sum];
                if (probability === 0)
                    continue;
                if (to !== null && chance > 0)
                    to[sum + rank] = to[sum + rank] + probability * chance;
                from[sum] = probability * (1 - chance);
            }
        }
    }
    const cumulative = bySize[size];
    for (let sum = 1; sum <= total; sum++) {
        cumulative[sum] = Math.min(1, cumulative[sum] + cumulative[sum - 1]);
    }
    return cumulative;
}
function requireAtMost400(count) {
    if (count > 400)
        throw new RangeError(`more than 400 values: ${count}`);
}
/** Doubled mid-ranks, of the first sample and then of the second. */
function rankTogether(first, second) {
    const values = [...first, ...second];
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const ranks = new Array(values.length);
    let hasTies = false;
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        if (to - from > 1)
            hasTies = true;
        for (let at = from; at < to; at++)
            ranks[order[at]] = from + 1 + to;
        from = to;
    }
    return { ranks, hasTies };
}


/***/ }),

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ signedRankTest),
/* harmony export */   u: () => (/* binding */ rankSumDistribution)
/* harmony export */ });
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);
/**
 * Wilcoxon's signed-rank test, exact: under the hypothesis of no change each difference is as likely to be positive as
 * negative (which randomised order within a pair guarantees), so the 2^n signs are equally likely. Their distribution is
 * counted by dynamic programming over doubled mid-ranks, so that ties are exact too; zeros are dropped (Wilcoxon 1945;
 * Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 3.1). Cost grows with n^3: 0.1 s at 500.
 */

/** Up to 1,000 differences; 'greater' asks whether they lie above 0. RangeError for more, and for what is not finite. */
function signedRankTest(differences, alternative) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(differences);
    const sorted = Float64Array.from(differences.filter((difference) => difference !== 0)).sort(byMagnitude);
    const used = sorted.length;
    if (used === 0)
        return { p: 1, statistic: 0, used };
    const { doubledRanks, hasTies } = rankMagnitudes(sorted);
    const doubled = doubledRanks.reduce((sum, rank, i) => (sorted[i] > 0 ? sum + rank : sum), 0);
    const statistic = doubled / 2;
    // Without ties all ranks are whole, and the distribution depends on n alone.
    const cumulative = hasTies ? countSums(doubledRanks) : rankSumDistribution(used);
    const sum = hasTies ? doubled : statistic;
    const less = cumulative[sum];
    // By symmetry P(W >= w) = P(W <= total - w): sums of small numbers, precise where 1 - P is not.
    const greater = cumulative[cumulative.length - 1 - sum];
    switch (alternative) {
        case 'greater':
            return { p: greater, statistic, used };
        case 'less':
            return { p: less, statistic, used };
        case 'two-sided':
            return { p: Math.min(1, 2 * Math.min(less, greater)), statistic, used };
    }
}
const distributions = new Map();
/** P(W <= w) at index w, for w from 0 to n(n+1)/2, of the rank sum W of `n` differences without ties. */
function rankSumDistribution(n) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireInteger */ .iR)('n', n, 1);
    let known = distributions.get(n);
    if (known === undefined) {
        known = countSums(Uint32Array.from({ length: n }, (_, i) => i + 1));
        distributions.set(n, known);
    }
    return known;
}
/** Each rank is in the sum or not, with even chances: P(sum <= s) at index s. */
function countSums(ranks) {
    if (ranks.length > 1000)
        throw new RangeError(`more than 1000 differences: ${ranks.length}`);
    const total = ranks.reduce((sum, rank) => sum + rank, 0);
    const probabilities = new Float64Array(total + 1);
    probabilities[0] = 1;
    let reached = 0;
    for (const rank of ranks) {
        reached += rank;
        for (let sum = reached; sum >= 0; sum--) {
            const without = probabilities[sum];
            probabilities[sum] = (without + (sum >= rank ? probabilities[sum - rank] : 0)) / 2;
        }
    }
    for (let sum = 1; sum <= total; sum++) {
        probabilities[sum] = Math.min(1, probabilities[sum] + probabilities[sum - 1]);
    }
    return probabilities;
}
/** Ranks of values sorted by magnitude, times two: ties share their mean rank. */
function rankMagnitudes(sorted) {
    const doubledRanks = new Uint32Array(sorted.length);
    let hasTies = false;
    for (let from = 0; from < sorted.length;) {
        let to = from + 1;
        while (to < sorted.length && Math.abs(sorted[to]) === Math.abs(sorted[from]))
            to++;
        if (to - from > 1)
            hasTies = true;
        doubledRanks.fill(from + 1 + to, from, to);
        from = to;
    }
    return { doubledRanks, hasTies };
}
function byMagnitude(a, b) {
    return Math.abs(a) - Math.abs(b);
}


/***/ })

};
