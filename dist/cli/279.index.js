export const id = 279;
export const ids = [279];
export const modules = {

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ findComparableRuns),
/* harmony export */   HY: () => (/* binding */ defaultBaselineRule),
/* harmony export */   Xn: () => (/* binding */ findBaseline),
/* harmony export */   Y$: () => (/* binding */ readRatio)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _statistics_change_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4601);


const defaultBaselineRule = {
    minRuns: 8,
    maxRuns: 20,
    minRounds: 10,
    levelShifts: _statistics_change_points_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultChangePointRule */ .S,
};
/** The run itself is not among them: what was stored first is judged all the same. */
function findComparableRuns(history, candidate) {
    const endMs = Date.parse(candidate.finishedAt);
    const all = history.entries.filter(({ variant, runId }) => variant === candidate.variant && runId !== candidate.runId);
    const earlier = all.filter(({ finishedAt }) => Date.parse(finishedAt) <= endMs);
    const alike = earlier.filter((entry) => entry.configurationDigest === candidate.configurationDigest);
    const entries = alike.filter(({ cpuModel }) => cpuModel === candidate.cpuModel);
    return {
        entries,
        leftOut: {
            otherConfiguration: earlier.length - alike.length,
            otherCpuModel: alike.length - entries.length,
            later: all.length - earlier.length,
        },
        newestOther: earlier.findLast((entry) => entry.configurationDigest !== candidate.configurationDigest) ?? null,
    };
}
/** `entries` as findComparableRuns gives them. */
function findBaseline(entries, acceptances, metric, rule) {
    const measured = entries.filter((entry) => readRatio(entry, metric, rule.minRounds) !== null);
    const accepted = findAcceptance(acceptances, measured[0]?.variant, metric);
    const since = accepted === null ? measured : measured.filter((entry) => isFrom(entry, accepted));
    // Two windows hold every shift that lies within the newest runs; older ones change nothing.
    const recent = since.slice(-Math.max(rule.maxRuns, 2 * rule.levelShifts.window));
    const values = recent.map((entry) => readRatio(entry, metric, rule.minRounds));
    const shiftedAt = (0,_statistics_change_points_js__WEBPACK_IMPORTED_MODULE_1__/* .findChangePoints */ .h)(values, rule.levelShifts).at(-1)?.index ?? null;
    const shifted = shiftedAt === null ? undefined : recent[shiftedAt];
    return {
        values: values.slice(shiftedAt ?? 0).slice(-rule.maxRuns),
        start: shifted !== undefined
            ? { kind: 'level-shift', runId: shifted.runId, commit: shifted.commit }
            : accepted !== null
                ? { kind: 'acceptance', runId: accepted.runId, by: accepted.by, because: accepted.because }
                : { kind: 'oldest' },
    };
}
/** ln(variant/control), positive is worse; null without a control or with too few rounds beside it. */
function readRatio(entry, metric, minRounds) {
    const figure = entry.metrics[metric];
    if (figure === undefined || figure.lnRatioToControl === null || figure.rounds < minRounds)
        return null;
    const isHigherBetter = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find(({ key }) => key === metric)?.better === 'higher';
    return 0 + (isHigherBetter ? -1 : 1) * figure.lnRatioToControl;
}
/** The last by the run that was accepted; of that run, the last by date. */
function findAcceptance(acceptances, variant, metric) {
    return acceptances
        .filter((one) => one.variant === variant && (one.metric === null || one.metric === metric))
        .reduce((last, one) => (last === null || Date.parse(one.runFinishedAt) >= Date.parse(last.runFinishedAt) ? one : last), null);
}
function isFrom(entry, accepted) {
    return Date.parse(entry.finishedAt) >= Date.parse(accepted.runFinishedAt);
}


/***/ }),

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

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ parseMetricName),
/* harmony export */   AG: () => (/* binding */ chooseMargin),
/* harmony export */   ES: () => (/* binding */ parseMargin),
/* harmony export */   Zv: () => (/* binding */ metricNames)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/** How large a change must be to matter, and which metrics decide over the check. */

/** Short names that people write, beside the keys of the table of metrics. */
const shortNames = new Map([
    ['p50', ['latency-p50', 'load-p50']],
    ['p90', ['latency-p90']],
    ['p95', ['latency-p95']],
    ['p99', ['latency-p99', 'load-p99']],
    ['cpu', ['latency-cpu', 'load-cpu']],
    ['requests', ['throughput']],
]);
const defaultMargins = {
    'latency-p50': 0.05,
    'load-p50': 0.05,
    throughput: 0.05,
    'latency-cpu': 0.05,
    'load-cpu': 0.05,
    capacity: 0.05,
    'latency-p90': 0.1,
    'latency-p95': 0.15,
    'latency-p99': 0.3,
    'load-p99': 0.3,
};
const otherMargin = 0.1;
/** Names that `parseMargin` and `parseMetricName` take, for help and error messages. */
const metricNames = [...shortNames.keys(), ..._records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.map(({ key }) => key)];
/** `p50` → its keys; a key → itself; null for anything else. */
function parseMetricName(name) {
    const short = shortNames.get(name);
    if (short !== undefined)
        return short;
    const metric = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find(({ key }) => key === name);
    return metric === undefined ? null : [metric.key];
}
/** `p50=5%`, `throughput=0.05`, `daphne:p90=12%` → rules, or what is wrong with the text, in words. */
function parseMargin(text) {
    const match = /^\s*(?:([^\s:=]+):)?([^\s:=]+)\s*=\s*([0-9.]+)\s*(%?)\s*$/.exec(text);
    if (match === null)
        return { problem: `${JSON.stringify(text)} is no margin: write p50=5% or daphne:p90=12%` };
    const [, setup = null, name = '', digits = '', percent] = match;
    const metrics = parseMetricName(name);
    if (metrics === null)
        return { problem: `${JSON.stringify(name)} is no metric: one of ${metricNames.join(', ')}` };
    const margin = Number(digits) / (percent === '%' ? 100 : 1);
    if (!(margin > 0 && margin <= 10)) {
        return { problem: `${JSON.stringify(text)}: a margin is more than 0 and at most 1000 %` };
    }
    return { rules: metrics.map((metric) => ({ setup: setup ?? null, metric, margin })) };
}
/** The margin for a metric of a variant, as a fraction. */
function chooseMargin(margins, metric, variant) {
    const fitting = margins.filter((rule) => rule.metric === metric);
    const own = fitting.filter(({ setup }) => setup === variant.name || setup === variant.setup).at(-1);
    const general = fitting.filter(({ setup }) => setup === null).at(-1);
    return (own ?? general)?.margin ?? defaultMargins[metric] ?? otherMargin;
}


/***/ }),

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeAgainstHistory)
});

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
;// CONCATENATED MODULE: ./.build/js/src/comparison/explain-other-configuration.js
/** Why two entries of one variant have different configuration digests, as far as their entries tell. */
function explainOtherConfiguration(before, now) {
    const reasons = [
        ...(before.setupDigest === now.setupDigest ? [] : ['the files of the setup differ']),
        ...(before.engine === now.engine ? [] : [`the engine was ${before.engine}, is ${now.engine}`]),
        ...describeControls(before.control, now.control),
    ];
    return reasons.length > 0 ? reasons.join('; ') : "settings, the control's files or the number of cores differ";
}
function describeControls(before, now) {
    if (before === null)
        return now === null ? [] : ['no control ran beside them'];
    if (now === null)
        return ['a control ran beside them'];
    if (before.setup !== now.setup)
        return [`the control was ${before.setup}, is ${now.setup}`];
    const names = [...new Set([...Object.keys(before.versions), ...Object.keys(now.versions)])].sort();
    return names
        .filter((name) => before.versions[name] !== now.versions[name])
        .map((name) => `the control's ${name} was ${before.versions[name] ?? 'unknown'}, is ${now.versions[name] ?? 'unknown'}`);
}

// EXTERNAL MODULE: ./.build/js/src/comparison/find-baseline.js
var find_baseline = __webpack_require__(6758);
;// CONCATENATED MODULE: ./.build/js/src/comparison/find-missing-setups.js
/**
 * Setups of the last `maxRuns` runs of the same kind that the run under judgement lacks. Of the same kind is a run that
 * shares a setup in the same configuration with it: the jobs of a matrix, each with a setup of its own, expect nothing
 * of each other. A setup that was taken out on purpose is accepted as a whole.
 */
function findMissingSetups(history, candidates, maxRuns) {
    const measured = new Set(candidates.map(({ variant }) => variant));
    const kinds = new Set(candidates.map(identify));
    const ownRuns = new Set(candidates.map(({ runId }) => runId));
    const endMs = Math.max(...candidates.map(({ finishedAt }) => Date.parse(finishedAt)));
    const earlier = history.entries.filter(({ runId, finishedAt }) => !ownRuns.has(runId) && Date.parse(finishedAt) <= endMs);
    const alike = new Set();
    for (let i = earlier.length - 1; i >= 0 && alike.size < maxRuns; i--) {
        const entry = earlier[i];
        if (kinds.has(identify(entry)))
            alike.add(entry.runId);
    }
    const last = new Map();
    for (const entry of earlier) {
        if (alike.has(entry.runId) && !measured.has(entry.variant) && !isAccepted(history, entry)) {
            last.set(entry.variant, entry);
        }
    }
    return [...last.values()].map(({ variant, title, runId }) => ({
        variant,
        title,
        lastRunId: runId,
        sentence: `${title} is missing: the run ${runId} measured it, this one did not`,
    }));
}
function identify({ variant, configurationDigest }) {
    return JSON.stringify([variant, configurationDigest]);
}
function isAccepted({ acceptances }, entry) {
    return acceptances.some(({ variant, metric, runFinishedAt }) => variant === entry.variant && metric === null && Date.parse(entry.finishedAt) < Date.parse(runFinishedAt));
}

// EXTERNAL MODULE: ./.build/js/src/comparison/gate-metrics.js
var gate_metrics = __webpack_require__(2520);
// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
// EXTERNAL MODULE: ./.build/js/src/statistics/students-t.js
var students_t = __webpack_require__(8948);
;// CONCATENATED MODULE: ./.build/js/src/statistics/prediction-interval.js
/**
 * Where the next single value of a normal population falls: mean ± t(k - 1) s sqrt(1 + 1/k) (Hahn & Meeker, Statistical
 * Intervals, 4.7). Wider than the interval of the mean, which says nothing about one new run.
 */



/** Two values or more. Values that are all alike give an interval of that value alone. */
function predictionInterval(values, level) {
    (0,require_arguments/* requireCount */.v6)(values, 2);
    const alpha = 'alpha' in level ? level.alpha : (1 - level.confidence) / 2;
    (0,require_arguments/* requireProbability */.HO)('alpha', alpha);
    const center = (0,descriptive/* mean */.i2)(values);
    const sd = (0,descriptive/* standardDeviation */.Fx)(values);
    const reach = (0,students_t/* tQuantile */.YW)(1 - alpha, values.length - 1) * sd * Math.sqrt(1 + 1 / values.length);
    return { mean: center, sd, low: center - reach, high: center + reach };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
;// CONCATENATED MODULE: ./.build/js/src/comparison/phrase-stored-verdict.js
/** The words of a verdict beside the history: what, how sure, how small a change could have been seen. */

function phraseStoredVerdict(verdict, question) {
    const { candidate, metric, rule } = question;
    const { kind, runs, margin, detectable } = verdict;
    const name = (0,format_change/* nameMetric */.i1)(metric);
    const earlier = runs === 1 ? '1 earlier run' : `${runs} earlier runs`;
    switch (kind) {
        case 'collecting':
            return `collecting a baseline (${runs} of ${rule.minRuns})${describeStart(verdict.start)}`;
        case 'unjudged':
            return candidate.control === null
                ? `${name} was measured without a control, so it is shown and not judged`
                : `${name} has no valid round beside the control, so it is not judged`;
        case 'missing':
            return `${name} is missing: ${runs === 0 ? 'earlier runs have' : `${earlier} ${runs === 1 ? 'has' : 'have'}`} it, this one has no valid figure${candidate.control === null ? '' : ' beside the control'}`;
        case 'suspected':
            return `${name} is ${describeChange(verdict)} than ${earlier} let expect (${describeInterval(verdict)}; limit ${formatLimit(verdict)}): confirm with a paired run`;
        case 'unchanged':
            return `any change of ${name} is smaller than ${(0,format_change/* formatMargin */.wj)(margin)} (${describeInterval(verdict)}, beside ${earlier})`;
        case 'inconclusive': {
            const figure = candidate.metrics[metric];
            if (verdict.estimate === null) {
                return `${name} has ${figure?.rounds ?? 0} valid rounds beside the control, and ${rule.minRounds} are needed`;
            }
            if (isBetter(verdict)) {
                return `${name} is ${describeChange(verdict)} than ${earlier} let expect (${describeInterval(verdict)}); only a paired run can confirm it`;
            }
            const worse = (0,format_change/* describeDirection */.p6)(metric, 'worse');
            const seen = detectable === null
                ? ''
                : `; beside ${earlier} a change of ${(0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, detectable))} could have been seen`;
            return verdict.excludesRegression
                ? `${name} is not ${(0,format_change/* formatMargin */.wj)(margin)} ${worse}, but may have improved (${describeInterval(verdict)})${seen}`
                : `cannot rule out that ${name} is ${(0,format_change/* formatMargin */.wj)(margin)} ${worse} (${describeInterval(verdict)})${seen}`;
        }
    }
}
function isBetter({ estimate, limit }) {
    return estimate !== null && limit !== null && estimate < -limit;
}
function describeChange({ metric, estimate }) {
    const change = estimate ?? 0;
    return `${(0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, change))} ${(0,format_change/* describeDirection */.p6)(metric, change > 0 ? 'worse' : 'better')}`;
}
function describeInterval({ metric, interval }) {
    if (interval === null)
        return 'no interval';
    return `${Math.round(interval.confidence * 100)} % interval ${(0,format_change/* formatSignedInterval */.x3)(metric, interval)}`;
}
function formatLimit({ metric, limit }) {
    return (0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, limit ?? 0));
}
function describeStart(start) {
    switch (start.kind) {
        case 'oldest':
            return '';
        case 'level-shift':
            return ` since the level shift at ${start.commit?.slice(0, 10) ?? `run ${start.runId}`}`;
        case 'acceptance':
            return ` since ${start.by} accepted the level of run ${start.runId}`;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-stored-metric.js
/**
 * One figure beside those of earlier runs. A new run is suspect when it lies beyond the prediction limit of the runs
 * before: where the next single run falls with probability 1 - alpha if nothing has changed (Hahn & Meeker, Statistical
 * Intervals, 4.7). The interval of their mean would be far too narrow for that.
 */





/** The same floor as the screen of pairs: what is sure but tiny is not pursued, and identical figures have no limit of 0. */
const leastSuspectChange = Math.log(1.02);
const equivalenceConfidence = 0.9;
const statedConfidence = 0.95;
const power = 0.9;
function judgeStoredMetric(question) {
    const { candidate, metric, baseline, margin, isGate, rule } = question;
    const ratio = (0,find_baseline/* readRatio */.Y$)(candidate, metric, rule.minRounds);
    const finding = ratio === null ? nothing(findKindWithoutRatio(question)) : compare(ratio, question);
    const value = candidate.metrics[metric]?.value ?? null;
    const isHigherBetter = records_metrics/* metricTable */.L.find(({ key }) => key === metric)?.better === 'higher';
    const draft = {
        head: candidate.variant,
        metric,
        ...finding,
        figures: {
            head: value,
            expected: value === null || finding.estimate === null
                ? null
                : value * Math.exp(isHigherBetter ? finding.estimate : -finding.estimate),
        },
        margin,
        runs: baseline.values.length,
        start: baseline.start,
        isGate,
        failsCheck: isGate && finding.kind === 'missing',
    };
    return { ...draft, sentence: phraseStoredVerdict(draft, question) };
}
function nothing(kind) {
    return { kind, estimate: null, interval: null, limit: null, detectable: null, excludesRegression: false };
}
function findKindWithoutRatio({ candidate, metric, baseline, rule }) {
    const figure = candidate.metrics[metric];
    if (figure === undefined)
        return 'missing';
    if (figure.lnRatioToControl === null)
        return baseline.values.length > 0 ? 'missing' : 'unjudged';
    return baseline.values.length < rule.minRuns ? 'collecting' : 'inconclusive';
}
function compare(ratio, { metric, baseline, margin, alpha, rule }) {
    const { values } = baseline;
    if (values.length < rule.minRuns)
        return nothing('collecting');
    const { mean, high } = predictionInterval(values, { alpha });
    const estimate = 0 + (ratio - mean);
    const limit = Math.max(high - mean, leastSuspectChange);
    const around = (confidence) => {
        const reach = predictionInterval(values, { confidence }).high - mean;
        return { low: estimate - reach, high: estimate + reach, confidence };
    };
    const equivalence = around(equivalenceConfidence);
    const reachOfOne = around(2 * power - 1).high - estimate;
    const isUnchanged = equivalence.low > -Math.log1p(margin) && equivalence.high < Math.log1p(margin);
    const kind = estimate > limit ? 'suspected' : isUnchanged ? 'unchanged' : 'inconclusive';
    return {
        kind,
        estimate,
        // Beyond the limit in either direction the reader asks how large it is, not whether it is small.
        interval: Math.abs(estimate) > limit ? around(statedConfidence) : equivalence,
        limit,
        detectable: limit + reachOfOne,
        excludesRegression: kind !== 'suspected' && equivalence.high < (0,format_change/* toWorse */.Ke)(metric, margin),
    };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/margins.js
var margins = __webpack_require__(9796);
// EXTERNAL MODULE: ./.build/js/src/comparison/verdict.js
var verdict = __webpack_require__(666);
;// CONCATENATED MODULE: ./.build/js/src/comparison/summarize-stored.js

function summarizeStored(variants, missingSetups) {
    const gate = variants.flatMap(({ verdicts }) => verdicts.filter(({ isGate }) => isGate));
    const isJudged = gate.some(({ kind }) => kind !== 'collecting' && kind !== 'unjudged');
    const kinds = [
        ...gate.flatMap(({ kind }) => (isVerdict(kind) ? [kind] : [])),
        ...missingSetups.map(() => 'missing'),
    ];
    const worst = (0,verdict/* findWorstKind */.lx)(kinds);
    // Some metrics cleared and others not yet judged is no clearance of the whole.
    const isPartly = gate.some(({ kind }) => !isVerdict(kind));
    return {
        variants,
        missingSetups,
        kind: worst === 'unchanged' && isPartly ? null : worst,
        failsCheck: missingSetups.length > 0 || gate.some(({ failsCheck }) => failsCheck),
        sentence: isJudged || missingSetups.length > 0
            ? describeWorst(worst, variants, missingSetups, isPartly)
            : describeNothing(gate),
    };
}
function isVerdict(kind) {
    return kind !== 'collecting' && kind !== 'unjudged';
}
function describeWorst(worst, variants, missingSetups, isPartly) {
    const [missing] = missingSetups;
    if (missing !== undefined)
        return missing.sentence;
    if (worst === 'unchanged') {
        return isPartly
            ? 'nothing looks slower than before, as far as there is a baseline'
            : 'no gate metric has changed by its margin';
    }
    const found = variants.flatMap(({ title, verdicts }) => verdicts.filter(({ isGate, kind }) => isGate && kind === worst).map(({ sentence }) => `${title}: ${sentence}`));
    const [first = 'nothing was judged', ...others] = found;
    return others.length === 0 ? first : `${first}; and ${others.length} more ${worst}`;
}
/** The metric that is furthest from a baseline stands for all. */
function describeNothing(gate) {
    const collecting = gate.filter(({ kind }) => kind === 'collecting').sort((a, b) => a.runs - b.runs);
    const least = collecting[0];
    if (least !== undefined)
        return least.sentence;
    return gate.length === 0
        ? 'nothing was measured that could be judged'
        : 'measured without a control, so nothing is judged';
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/stored-baseline.js








const defaultFamilyAlpha = 0.01;
const allPhases = ['latency', 'throughput', 'capacity'];
/** `candidates`: the entries of one run, as buildHistoryEntries makes them; entries of that run in the history are ignored. */
function judgeAgainstHistory(history, candidates, options = {}) {
    const rule = options.rule ?? find_baseline/* defaultBaselineRule */.HY;
    const questions = candidates.map((candidate) => {
        const runs = (0,find_baseline/* findComparableRuns */.CU)(history, candidate);
        const metrics = listMetrics(candidate, runs, rule);
        const phases = allPhases.filter((phase) => records_metrics/* metricTable */.L.some((one) => one.phase === phase && metrics.includes(one.key)));
        const gate = (options.gateMetrics ?? (0,gate_metrics/* chooseGateMetrics */._)(phases)).filter((metric) => metrics.includes(metric));
        return { candidate, runs, metrics, gate };
    });
    const family = Math.max(1, questions.reduce((sum, { gate }) => sum + gate.length, 0));
    const alpha = (options.familyAlpha ?? defaultFamilyAlpha) / family;
    const variants = questions.map(({ candidate, runs, metrics, gate }) => ({
        variant: candidate.variant,
        title: candidate.title,
        verdicts: metrics.map((metric) => {
            const margin = (0,margins/* chooseMargin */.AG)(options.margins ?? [], metric, { name: candidate.variant, setup: candidate.setup });
            const baseline = (0,find_baseline/* findBaseline */.Xn)(runs.entries, history.acceptances, metric, rule);
            return judgeStoredMetric({ candidate, metric, baseline, margin, isGate: gate.includes(metric), alpha, rule });
        }),
        leftOut: runs.leftOut,
        notes: describeRuns(candidate, runs),
    }));
    return summarizeStored(variants, findMissingSetups(history, candidates, rule.maxRuns));
}
/** Those that this run measured, and those that it should have: any of the newest comparable runs has them. */
function listMetrics(candidate, { entries }, rule) {
    const expected = entries.slice(-rule.maxRuns);
    return (0,gate_metrics/* listJudgedMetrics */.h)(allPhases).filter((metric) => candidate.metrics[metric] !== undefined ||
        expected.some((entry) => (0,find_baseline/* readRatio */.Y$)(entry, metric, rule.minRounds) !== null));
}
function describeRuns(candidate, { leftOut, newestOther }) {
    const { otherConfiguration, otherCpuModel, later } = leftOut;
    const count = (runs) => (runs === 1 ? '1 earlier run does' : `${runs} earlier runs do`);
    return [
        ...(candidate.control === null
            ? ['no control ran beside it, so its figures are shown and not judged: machines differ more than code does']
            : []),
        ...(otherConfiguration > 0 && newestOther !== null
            ? [`${count(otherConfiguration)} not count: ${explainOtherConfiguration(newestOther, candidate)}`]
            : []),
        ...(otherCpuModel > 0
            ? [`${count(otherCpuModel)} not count: they ran on another CPU than ${candidate.cpuModel}`]
            : []),
        ...(later > 0
            ? [`${later === 1 ? '1 run' : `${later} runs`} of the history finished after this one and do not count`]
            : []),
        ...(candidate.status === 'complete'
            ? []
            : [`the run ${candidate.status === 'interrupted' ? 'was interrupted' : 'failed'} before its last round`]),
    ];
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lx: () => (/* binding */ findWorstKind),
/* harmony export */   uA: () => (/* binding */ rankVerdict)
/* harmony export */ });
/* unused harmony exports verdictKinds, absoluteTopics */
/** Worst first: what a reader must see before all else. */
const verdictKinds = [
    'regressed',
    'missing',
    'suspected',
    'invalid',
    'inconclusive',
    'improved',
    'unchanged',
];
/** What is judged by counts and limits, not by ratios. */
const absoluteTopics = (/* unused pure expression or super */ null && (['errors', 'timeouts', 'rate', 'servers']));
/** For sorting: smaller is worse. */
function rankVerdict(kind) {
    return verdictKinds.indexOf(kind);
}
/** null of none. */
function findWorstKind(kinds) {
    return kinds.reduce((worst, kind) => (worst === null || rankVerdict(kind) < rankVerdict(worst) ? kind : worst), null);
}


/***/ }),

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openFolderHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/explain-json-failure.js
var explain_json_failure = __webpack_require__(5553);
// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
// EXTERNAL MODULE: ./.build/js/src/records/parse-record.js
var parse_record = __webpack_require__(5037);
;// CONCATENATED MODULE: ./.build/js/src/records/parse-history-file.js
/** Text → a history's entry or acceptance, checked in full; or why not, in words. Nothing is thrown: histories go on. */



/** Ten times what an entry needs; more is no entry of ours. */
const maxHistoryFileBytes = 64 * 1024;
const maxListedIssues = 3;
function parseHistoryFile(text) {
    if (text.trim() === '')
        return unreadable('is empty');
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        return unreadable((0,explain_json_failure/* explainJsonFailure */.G)(text, cause).reason);
    }
    const fields = typeof json === 'object' && json !== null ? json : {};
    const { kind, schemaVersion } = fields;
    if (kind !== history_entry/* historyEntryKind */.LW && kind !== history_entry/* acceptanceKind */.qk)
        return unreadable('is no entry of a history');
    if (schemaVersion !== history_entry/* historySchemaVersion */.wD)
        return unreadable(describeVersion(schemaVersion));
    if (kind === history_entry/* historyEntryKind */.LW) {
        const parsed = history_entry/* historyEntrySchema */.Gv.safeParse(json);
        return parsed.success ? { kind: 'entry', entry: parsed.data } : unreadable(describeIssues(parsed.error.issues));
    }
    const parsed = history_entry/* acceptanceSchema */.rb.safeParse(json);
    return parsed.success
        ? { kind: 'acceptance', acceptance: parsed.data }
        : unreadable(describeIssues(parsed.error.issues));
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
function describeVersion(version) {
    const isLater = typeof version === 'number' && version > history_entry/* historySchemaVersion */.wD;
    const what = isLater
        ? 'update channels-bench to read it'
        : `this version of channels-bench reads ${history_entry/* historySchemaVersion */.wD}`;
    return `has the schema version ${JSON.stringify(version) ?? 'none'}; ${what}`;
}
function describeIssues(issues) {
    const more = issues.length - maxListedIssues;
    const listed = issues.slice(0, maxListedIssues).map(parse_record/* describeIssue */.n).join('; ');
    return `is malformed: ${listed}${more > 0 ? `; and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./.build/js/src/history/collect-history.js
/** Clocks of two machines differ by seconds; more than this is a clock that was wrong, and would be the newest for years. */
const toleratedFutureMs = 60 * 60 * 1000;
function startCollecting(now) {
    const entries = [];
    const acceptances = [];
    const problems = [];
    const latestMs = now.getTime() + toleratedFutureMs;
    const checkDate = (path, date) => {
        if (Date.parse(date) <= latestMs)
            return true;
        problems.push({ path, reason: `is dated ${date}, in the future: some clock was wrong` });
        return false;
    };
    return {
        add: (path, file) => {
            switch (file.kind) {
                case 'entry':
                    if (checkDate(path, file.entry.finishedAt))
                        entries.push({ entry: file.entry, path });
                    return;
                case 'acceptance':
                    if (checkDate(path, file.acceptance.acceptedAt))
                        acceptances.push({ acceptance: file.acceptance, path });
                    return;
                case 'unreadable':
                    problems.push({ path, reason: file.reason });
            }
        },
        finish: () => {
            const { unique, repeated } = findRepeated(entries.sort(byAge));
            return {
                entries: unique,
                acceptances: acceptances.sort((a, b) => compareText(a.acceptance.acceptedAt, b.acceptance.acceptedAt) || compareText(a.path, b.path)),
                problems: [...problems, ...repeated].sort((a, b) => compareText(a.path, b.path)),
            };
        },
    };
}
/** Of a run's variant that is there twice, the first by date and path counts. */
function findRepeated(sorted) {
    const first = new Map();
    const unique = [];
    const repeated = [];
    for (const stored of sorted) {
        const key = JSON.stringify([stored.entry.runId, stored.entry.variant]);
        const before = first.get(key);
        if (before === undefined) {
            first.set(key, stored.path);
            unique.push(stored);
        }
        else
            repeated.push({ path: stored.path, reason: `is the same run of the same setup as ${before}` });
    }
    return { unique, repeated };
}
function byAge(a, b) {
    return compareEntries(a.entry, b.entry) || compareText(a.path, b.path);
}
/** Dates may be written with more or fewer digits. */
function compareEntries(a, b) {
    return Date.parse(a.finishedAt) - Date.parse(b.finishedAt) || compareText(a.runId, b.runId);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/src/history/name-history-file.js

const acceptancesFolder = 'acceptances';
/**
 * `2026/11/20261124T101500Z-20261124101200-1a2b3c-daphne.json`: by month, so that no folder grows for ever, and with a name
 * of its own, so that two writers never meet in one file and git merges what both have added.
 */
function nameEntryFile({ finishedAt, runId, variant }) {
    const date = new Date(finishedAt).toISOString();
    return `${date.slice(0, 4)}/${date.slice(5, 7)}/${compact(date)}-${cleanFileName(runId)}-${cleanFileName(variant)}.json`;
}
function nameAcceptanceFile({ acceptedAt, runId, variant, metric }) {
    const date = new Date(acceptedAt).toISOString();
    return `${acceptancesFolder}/${compact(date)}-${cleanFileName(runId)}-${cleanFileName(variant)}-${cleanFileName(metric ?? 'all')}.json`;
}
/** What the name of an entry's file tells; null for a file of another name. `variant` is as written there. */
function parseEntryName(path) {
    const parsed = entryName.exec(path);
    if (parsed === null)
        return null;
    const [, date = '', time = '', runId = '', variant = ''] = parsed;
    const digits = `${date}${time}`;
    const pairs = digits
        .match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/)
        ?.slice(1)
        .map(Number) ?? [];
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = pairs;
    return { finishedAtMs: Date.UTC(year, month - 1, day, hour, minute, second), runId, variant };
}
const entryName = /^\d{4}\/\d{2}\/(\d{8})T(\d{6})Z-(\d{14}-[0-9a-f]{6})-(.+)\.json$/;
/** To the second: the run's id tells apart what a second does not. */
function compact(date) {
    return `${date.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
/** A name that holds more than file names can gets a piece of its digest, so that no two become one. */
function cleanFileName(name) {
    const safe = name.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 60);
    if (safe === name)
        return safe;
    return `${safe}~${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8)}`;
}

// EXTERNAL MODULE: ./.build/js/src/records/describe-write-failure.js
var describe_write_failure = __webpack_require__(7842);
;// CONCATENATED MODULE: ./.build/js/src/history/write-new-file.js





const realHistoryFiles = { open: promises_.open, link: promises_.link, rename: promises_.rename };
/**
 * Writes a file that is not there yet, with the folders it needs: whole or not at all. False when there is one of that
 * name, which stays as it is. Throws a BenchError 'output-unwritable' and leaves no part of a file.
 *
 * The text goes to a file of another name and is flushed to the disk; a hard link then gives it its name, which unlike a
 * rename never takes the place of a file that another process has just put there.
 */
async function writeNewFile(path, text, files) {
    // The dot keeps readers and git's users from it should the power fail here.
    const partial = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.partial`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writeThrough(files, partial, text);
        return await giveName(files, partial, path);
    }
    catch (cause) {
        throw new errors/* BenchError */.L('output-unwritable', `${path} cannot be written: ${(0,describe_write_failure/* describeWriteFailure */.j)(cause)}`, {
            hint: 'Nothing that was in the history is lost. Make room or give another folder, then add the run again.',
            cause,
        });
    }
    finally {
        await (0,promises_.rm)(partial, { force: true }).catch(() => { });
    }
}
async function writeThrough(files, path, text) {
    const file = await files.open(path, 'wx');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function giveName(files, partial, path) {
    try {
        await files.link(partial, path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        // File systems without hard links. Runs have ids of their own, so nothing is lost by taking a name over.
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
            throw error;
        await files.rename(partial, path);
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/history/folder-history.js
/**
 * A history as a folder: `2026/11/….json`, one small file per run and variant, and `acceptances/….json`.
 *
 * One file each, rather than one growing file, because then two writers cannot collide, a broken file costs one run, and
 * a branch that holds the folder merges without conflict. Reading 10,000 of them takes well under a second
 * (`npm run benchmark:history`), because they are read one after the other without the detour over a pool of threads.
 */









const notPlain = { kind: 'unreadable', reason: 'is no plain file; links and folders are not followed' };
/** Files read before signals and timers get their turn. */
const filesAtOnce = 500;
/** Anything else that lies in the folder (a README, .git, a page) is none of the history's business and left alone. */
function openFolderHistory(directory, options) {
    const files = options.files ?? realHistoryFiles;
    return {
        name: directory,
        list: (signal) => list(directory, options, signal),
        add: async (entries, signal) => {
            const added = [];
            for (const entry of entries) {
                signal.throwIfAborted();
                added.push(await addFile(directory, nameEntryFile(entry), entry, files));
            }
            return added;
        },
        accept: (acceptance) => addFile(directory, nameAcceptanceFile(acceptance), acceptance, files),
        remove: (entries, signal) => remove(directory, entries, signal),
    };
}
async function list(directory, options, signal) {
    const collector = startCollecting(options.now());
    let read = 0;
    for (const folder of listFolders(directory, options.mayBeMissing, collector)) {
        for (const { name, isFile } of listJsonFiles(directory, folder, collector)) {
            const path = `${folder}/${name}`;
            const file = isFile ? attempt(collector, path, () => readHistoryFile((0,external_node_path_.join)(directory, path)), null) : notPlain;
            if (file !== null)
                collector.add(path, file);
            if (++read % filesAtOnce === 0) {
                await (0,external_node_timers_promises_.setImmediate)();
                signal.throwIfAborted();
            }
        }
    }
    return collector.finish();
}
/** Paths of the folders that can hold files of ours, relative to the history's. */
function listFolders(directory, mayBeMissing, collector) {
    let top;
    try {
        top = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' && mayBeMissing)
            return [];
        throw refuse(directory, code, cause);
    }
    const years = top.filter((one) => one.isDirectory() && /^\d{4}$/.test(one.name)).map(({ name }) => name);
    const months = years.sort().flatMap((year) => attempt(collector, year, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, year), { withFileTypes: true }), [])
        .filter((one) => one.isDirectory() && /^\d{2}$/.test(one.name))
        .map(({ name }) => `${year}/${name}`)
        .sort());
    const hasAcceptances = top.some((one) => one.isDirectory() && one.name === acceptancesFolder);
    return hasAcceptances ? [...months, acceptancesFolder] : months;
}
function listJsonFiles(directory, folder, collector) {
    const found = attempt(collector, folder, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }), []);
    // A name that begins with a dot is a file that its writer has not finished.
    return found
        .filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'))
        .map((one) => ({ name: one.name, isFile: one.isFile() }));
}
function readHistoryFile(path) {
    // A file of that size is no entry, and need not be read to know it.
    if ((0,external_node_fs_.statSync)(path).size > maxHistoryFileBytes) {
        return { kind: 'unreadable', reason: `has more than ${maxHistoryFileBytes} bytes, so it is no entry` };
    }
    return parseHistoryFile((0,external_node_fs_.readFileSync)(path, 'utf8'));
}
/** What is gone since it was listed was pruned by another process. */
function attempt(collector, path, read, otherwise) {
    try {
        return read();
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'ENOENT')
            collector.add(path, { kind: 'unreadable', reason: `cannot be read: ${describeReadFailure(code, message)}` });
        return otherwise;
    }
}
async function addFile(directory, path, content, files) {
    const text = `${JSON.stringify(content, null, 1)}\n`;
    const checked = parseHistoryFile(text);
    if (checked.kind === 'unreadable') {
        // JSON has no NaN and would silently write null.
        throw new errors/* BenchError */.L('output-unwritable', `${path} would not be readable in the history: it ${checked.reason}`, {
            hint: 'This is a defect of channels-bench; please report it with the lines above.',
        });
    }
    const isNew = await writeNewFile((0,external_node_path_.join)(directory, path), text, files);
    if (!isNew)
        checkExisting(directory, path);
    return { path, isNew };
}
/** A file of that name that cannot be read would otherwise pass for a run that is stored. */
function checkExisting(directory, path) {
    const existing = readHistoryFile((0,external_node_path_.join)(directory, path));
    if (existing.kind !== 'unreadable')
        return;
    throw new errors/* BenchError */.L('output-unwritable', `${(0,external_node_path_.join)(directory, path)} is there already, but it ${existing.reason}`, {
        hint: 'Move that file away, then add the run again.',
    });
}
async function remove(directory, entries, signal) {
    for (const { path } of entries) {
        signal.throwIfAborted();
        try {
            await (0,promises_.rm)((0,external_node_path_.join)(directory, path), { force: true });
        }
        catch (cause) {
            const { code, message } = cause;
            throw new errors/* BenchError */.L('output-unwritable', `${(0,external_node_path_.join)(directory, path)} cannot be removed: ${describeReadFailure(code, message)}`, {
                hint: 'Older entries may be gone already, which is no harm. Correct the permissions and prune again.',
                cause,
            });
        }
    }
}
function refuse(directory, code, cause) {
    return new errors/* BenchError */.L('history-unreadable', `The history ${directory} cannot be read: ${describeReadFailure(code, cause.message)}`, { hint: 'Give the folder that `channels-bench history add` made, or add a first run to it.', cause });
}
function describeReadFailure(code, message) {
    if (code === 'ENOENT')
        return 'there is no such folder';
    if (code === 'ENOTDIR')
        return 'it is a file, not a folder';
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    return message;
}


/***/ }),

/***/ 163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ buildHistoryEntries)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/src/records/digest-configuration.js

/** Raised when the way of measuring changes so much that figures of the same settings are no longer comparable. */
const digestVersion = 1;
/**
 * SHA-256 in hex over what must be alike before the figures of two runs may be held beside each other.
 *
 * In it: the files of the setup and the path requested; the phases with their settings (rates, durations, connections);
 * warm-up, kind of connection, time-out; the engine's kind and how requests reach the servers; how many cores generator
 * and servers had; how many variants shared a round; the control's setup and the versions of its packages, because
 * figures are kept as ratios to it.
 *
 * Not in it, as none of them changes what is measured: seed, folders, the number of rounds, limits of validity. Not in it,
 * because it is what is under test: the source, its commit, and the versions of the packages of the variant itself. The
 * CPU model stands beside the digest, not in it, so that a report can say which of the two differs.
 */
function digestConfiguration(record, variant, control) {
    const { settings, environment } = record;
    const { engine, pinning, cores } = environment;
    const phases = Array.isArray(settings['phases']) ? settings['phases'].map(String) : listPhases(record);
    const configuration = {
        digestVersion,
        setupDigest: variant.setupDigest,
        path: variant.path,
        phases: phases.map((kind) => [kind, settings[kind] ?? null]),
        warmUpSeconds: settings['warmUpSeconds'] ?? null,
        connection: settings['connection'] ?? null,
        timeoutSeconds: settings['timeoutSeconds'] ?? null,
        engine: { kind: engine.kind, network: engine.network },
        cores: {
            all: cores,
            generator: pinning.generatorCores?.length ?? null,
            servers: pinning.serverCores?.length ?? null,
        },
        variantsPerRound: countVariantsPerRound(record, variant.name, control?.name ?? null),
        control: control === null ? null : { setupDigest: control.setupDigest, path: control.path, versions: control.versions },
    };
    return (0,external_node_crypto_.createHash)('sha256').update(stringifySorted(configuration)).digest('hex');
}
/** In the order of their first run; for records whose settings do not say. */
function listPhases(record) {
    return [...new Set(record.rounds.flatMap((round) => round.phases.map(({ kind }) => kind)))].sort();
}
/** As planned: a round that failed is no other configuration. The rate of a round is shared by all that run in it. */
function countVariantsPerRound(record, variant, control) {
    const rounds = record.plan.rounds.filter(({ arms, stage }) => arms.includes(variant) && (control === null || (stage === 'control' && arms.includes(control))));
    return Math.max(0, ...rounds.map(({ arms }) => arms.length));
}
/** JSON with the keys of every object in order, so that the order in which settings were written does not matter. */
function stringifySorted(value) {
    return JSON.stringify(value, (_, one) => {
        if (typeof one !== 'object' || one === null || Array.isArray(one))
            return one;
        return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}

// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/pair-rounds.js
var pair_rounds = __webpack_require__(4598);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js
var summarize_record = __webpack_require__(4515);
;// CONCATENATED MODULE: ./.build/js/src/records/build-history-entries.js
/** Record → what a history keeps of it. */





/**
 * One entry per variant, in their order, without those that only served as the base of a comparison of revisions or as
 * control. Beside a control only the rounds shared with it count; else all rounds. Variants without a single valid figure
 * have an entry without metrics: whoever judges must see that they are missing.
 */
function buildHistoryEntries(record, options = {}) {
    const pairs = record.comparison?.pairs ?? [];
    const bases = new Set(pairs.filter(({ kind }) => kind !== 'setup').map(({ base }) => base));
    return record.variants
        .filter(({ name }) => !bases.has(name))
        .map((variant) => {
        const pair = pairs.find(({ kind, head }) => kind === 'control' && head === variant.name);
        const control = record.variants.find(({ name }) => name === pair?.base) ?? null;
        return buildEntry(record, variant, control, options);
    });
}
function buildEntry(record, variant, control, options) {
    const { source } = variant;
    return {
        kind: history_entry/* historyEntryKind */.LW,
        schemaVersion: history_entry/* historySchemaVersion */.wD,
        tool: record.tool,
        runId: record.runId,
        finishedAt: record.finishedAt,
        status: record.status,
        commit: options.commit ?? source?.commit ?? null,
        ref: options.ref ?? source?.ref ?? null,
        isDirty: source?.isDirty ?? null,
        variant: variant.name,
        setup: variant.setup,
        title: variant.title,
        setupDigest: variant.setupDigest,
        cpuModel: record.environment.cpuModel,
        engine: record.environment.engine.kind,
        configurationDigest: digestConfiguration(record, variant, control),
        control: control && { variant: control.name, setup: control.setup, versions: control.versions },
        metrics: buildFigures(record, variant.name, control?.name ?? null),
        versions: variant.versions,
    };
}
function buildFigures(record, variant, control) {
    const { metrics } = findSummary(control === null ? record : keepControlRounds(record, variant, control), variant);
    const pairs = control === null ? [] : (0,pair_rounds/* pairRounds */._)(record, variant, control).pairs;
    const beside = pairs.filter(({ stage }) => stage === 'control');
    return Object.fromEntries(records_metrics/* metricTable */.L.flatMap((metric) => {
        const found = metrics[metric.key];
        if (found.kind !== 'measured')
            return [];
        const ratios = hasRatio(metric) ? readRatios(beside, metric) : [];
        const figure = ratios.length === 0
            ? { value: found.value, lnRatioToControl: null, rounds: found.validRounds }
            : { value: found.value, lnRatioToControl: balanceOrders(beside, metric), rounds: ratios.length };
        return [[metric.key, figure]];
    }));
}
function findSummary(record, variant) {
    const summary = (0,summarize_record/* summarizeRecord */.F)(record).variants.find(({ name }) => name === variant);
    if (summary === undefined)
        throw new RangeError(`no variant of the record: ${variant}`);
    return summary;
}
/** Other rounds of the same run may have shared their load among more or fewer variants. */
function keepControlRounds(record, variant, control) {
    const shared = new Set(record.plan.rounds
        .filter(({ stage, arms }) => stage === 'control' && arms.includes(variant) && arms.includes(control))
        .map(({ index }) => index));
    return { ...record, rounds: record.rounds.filter(({ index }) => shared.has(index)) };
}
/** Errors are judged absolutely: a share of errors over another says nothing. */
function hasRatio({ phase, unit }) {
    return phase !== null && unit !== 'fraction';
}
/**
 * What is started second in a round can be some per cent faster. So each order of starting has a median of its own, and
 * their mean holds the change alone, also where an invalid round has left the orders unequal.
 */
function balanceOrders(pairs, metric) {
    const orders = [...new Set(pairs.map(({ startedFirst }) => startedFirst))];
    const medians = orders
        .map((first) => readRatios(pairs.filter(({ startedFirst }) => startedFirst === first), metric))
        .filter((ratios) => ratios.length > 0)
        .map(takeMedian);
    return medians.reduce((sum, one) => sum + one, 0) / medians.length;
}
function readRatios(pairs, metric) {
    const sign = metric.better === 'higher' ? -1 : 1;
    return (0,pair_rounds/* readDifferences */.$)(pairs, metric.key).map((difference) => 0 + sign * difference);
}
function takeMedian(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const upper = sorted[middle];
    return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
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

/***/ 9313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ historyEntrySchema),
/* harmony export */   LW: () => (/* binding */ historyEntryKind),
/* harmony export */   qk: () => (/* binding */ acceptanceKind),
/* harmony export */   rb: () => (/* binding */ acceptanceSchema),
/* harmony export */   wD: () => (/* binding */ historySchemaVersion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/**
 * One run of one variant, distilled to what later runs are held against: a file of a few kilobytes, where the record has
 * megabytes. Made from records, never changed afterwards.
 */

/** Raised when a reader of the last version could misread the new one. Fields may be added without. */
const historySchemaVersion = 1;
const historyEntryKind = 'channels-bench/history-entry';
const acceptanceKind = 'channels-bench/acceptance';
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const timestamp = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
const figureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** In the metric's unit, over all valid rounds. */
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /**
     * Median over the rounds of ln(variant/control), balanced over who was started first, not oriented: above 0 is more than
     * the control's. null where no control ran beside it, and for figures of which a ratio says nothing.
     */
    lnRatioToControl: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Valid rounds that the ratio comes from; without a ratio, that the value comes from. */
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0),
});
const historyEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(historyEntryKind),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(historySchemaVersion),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('channels-bench'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    runId: name,
    finishedAt: timestamp,
    /** complete, or why the run has fewer rounds than planned. */
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['complete', 'interrupted', 'failed']),
    /** The commit that was measured; null where it is not known. */
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The branch or tag, where it was given. */
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Whether the checkout held changes that are not in the commit; null where it is not known. */
    isDirty: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
    variant: name,
    setup: name,
    title: name,
    setupDigest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cpuModel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    engine: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** See digestConfiguration: only entries with the same digest are compared. */
    configurationDigest: name,
    /** What ran beside it in every round; null: nothing did. */
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ variant: name, setup: name, versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).nullable(),
    /** By metric; those without a valid figure are missing. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), figureSchema),
    /** As the running system told. */
    versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Somebody's word that the level a run has shown is right: from that run on, what was before no longer counts. */
const acceptanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(acceptanceKind),
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(historySchemaVersion),
    /** The first run at the accepted level, and when it finished: it may be pruned one day. */
    runId: name,
    runFinishedAt: timestamp,
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    variant: name,
    /** null: every metric of the variant. */
    metric: name.nullable(),
    by: name,
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(2000),
    acceptedAt: timestamp,
});


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

/***/ 4601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ defaultChangePointRule),
  h: () => (/* binding */ findChangePoints)
});

// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
;// CONCATENATED MODULE: ./.build/js/src/statistics/energy-distance.js
/**
 * The energy distance between the two sides of a split, scaled by their sizes: mn/(m + n) (2 E|X - Y| - E|X - X'| -
 * E|Y - Y'|), the statistic of E-divisive with exponent 1 (Matteson & James, JASA 109, 2014). Quadratic in the length.
 */

/**
 * The index of the first value of the right side of the best split with `minSegment` (2 or more) values on each side; the
 * first of equals. null when the values are too few.
 */
function findBestSplit(values, minSegment) {
    (0,require_arguments/* requireFinite */.hp)(values);
    (0,require_arguments/* requireInteger */.iR)('minSegment', minSegment, 2);
    const n = values.length;
    if (n < 2 * minSegment)
        return null;
    let [left, right, between] = [0, 0, 0];
    for (let i = 0; i < n; i++)
        right += sumDistances(values, i, i + 1, n);
    let best = null;
    let bestDistance = -Infinity;
    for (let split = 1; split <= n - minSegment; split++) {
        // The value before the split moves from the right side to the left.
        const moved = split - 1;
        const toLeft = sumDistances(values, moved, 0, moved);
        const toRight = sumDistances(values, moved, split, n);
        left += toLeft;
        right -= toRight;
        between += toRight - toLeft;
        if (split < minSegment)
            continue;
        const other = n - split;
        const distance = (2 * between) / (split * other) - (2 * left) / (split * (split - 1)) - (2 * right) / (other * (other - 1));
        const scaled = (distance * split * other) / n;
        if (scaled > bestDistance) {
            best = split;
            bestDistance = scaled;
        }
    }
    return best;
}
function sumDistances(values, of, from, to) {
    const value = values[of];
    let sum = 0;
    for (let i = from; i < to; i++)
        sum += Math.abs(value - values[i]);
    return sum;
}

// EXTERNAL MODULE: ./.build/js/src/statistics/students-t.js
var students_t = __webpack_require__(8948);
;// CONCATENATED MODULE: ./.build/js/src/statistics/change-points.js
/**
 * Level shifts in a series: E-divisive (Matteson & James, JASA 109, 2014) proposes the split with the largest energy
 * distance between its sides, and a t test decides, as in Apache Otava, but with the variance of a sample (ddof 1) and
 * with p multiplied by the number of splits that were searched (Bonferroni). Windows that overlap by half keep it local;
 * then the weakest points are taken out, one by one, until all that remain hold. Deterministic.
 */




const defaultChangePointRule = {
    window: 50,
    maxP: 1e-4,
    minChange: Math.log(1.03),
    minSegment: 5,
};
/** In order of index. A series shorter than two segments has none. */
function findChangePoints(series, rule = defaultChangePointRule) {
    checkRule(rule);
    (0,require_arguments/* requireFinite */.hp)(series);
    const proposed = proposeInWindows(series, rule);
    for (;;) {
        const points = proposed.map((_, at) => testPoint(series, proposed, at, rule));
        const weakest = findWeakest(points, rule);
        if (weakest === undefined)
            return points;
        proposed.splice(points.indexOf(weakest), 1);
    }
}
function proposeInWindows(series, rule) {
    const proposed = new Set();
    const step = Math.max(1, Math.floor(rule.window / 2));
    for (let start = 0; start < series.length;) {
        const found = splitRepeatedly(series, start, Math.min(start + rule.window, series.length), rule);
        for (const index of found)
            proposed.add(index);
        if (start + rule.window >= series.length)
            break;
        start = Math.max(start + step, ...found);
    }
    return [...proposed].sort((a, b) => a - b);
}
/** Indices of shifts within [from, to), each the best split of its part, as long as the best is significant. */
function splitRepeatedly(series, from, to, rule) {
    const split = findBestSplit(series.slice(from, to), rule.minSegment);
    if (split === null)
        return [];
    const index = from + split;
    if (testPoint(series, [from, index, to], 1, rule).p > rule.maxP)
        return [];
    return [...splitRepeatedly(series, from, index, rule), index, ...splitRepeatedly(series, index, to, rule)];
}
/** Student's t test with a common variance: five values are too few to tell a variance of their own from. */
function testPoint(series, points, at, rule) {
    const index = points[at];
    const left = series.slice(Math.max(points[at - 1] ?? 0, index - rule.window), index);
    const right = series.slice(index, Math.min(points[at + 1] ?? series.length, index + rule.window));
    const [before, after] = [(0,descriptive/* mean */.i2)(left), (0,descriptive/* mean */.i2)(right)];
    const n = left.length + right.length;
    const squares = sumSquares(left, before) + sumSquares(right, after);
    const standardError = Math.sqrt((squares / (n - 2)) * (1 / left.length + 1 / right.length));
    const change = after - before;
    const t = change === 0 ? 0 : Math.abs(change) / standardError;
    const searched = Math.max(1, n - 2 * rule.minSegment + 1);
    const p = Math.min(1, Math.max(Number.MIN_VALUE, 2 * searched * (0,students_t/* tTail */.Xh)(t, n - 2)));
    const isShort = Math.min(left.length, right.length) < rule.minSegment;
    return { index, p: isShort ? 1 : p, before, after, change };
}
/** The point to be taken out next: the least significant, then the smallest; none when all hold. */
function findWeakest(points, rule) {
    const unlikely = points.filter(({ p }) => p > rule.maxP).sort((a, b) => b.p - a.p);
    const small = points
        .filter(({ change }) => Math.abs(change) < rule.minChange)
        .sort((a, b) => Math.abs(a.change) - Math.abs(b.change));
    return unlikely[0] ?? small[0];
}
function sumSquares(values, center) {
    return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}
function checkRule({ window, maxP, minChange, minSegment }) {
    (0,require_arguments/* requireInteger */.iR)('minSegment', minSegment, 2);
    (0,require_arguments/* requireInteger */.iR)('window', window, 2 * minSegment);
    (0,require_arguments/* requireProbability */.HO)('maxP', maxP);
    if (!(minChange >= 0 && minChange < Infinity))
        throw new RangeError(`minChange must be 0 or more: ${minChange}`);
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
