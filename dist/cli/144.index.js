export const id = 144;
export const ids = [144];
export const modules = {

/***/ 9914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ askMetrics)
/* harmony export */ });
/* harmony import */ var _format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/* harmony import */ var _gate_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2520);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9796);
/* harmony import */ var _pair_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/* harmony import */ var _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4577);





/** One question per metric. All gate metrics of all pairs share the family's error; the others share one of their own. */
function askMetrics(context, pairCount, options) {
    const phases = (0,_pair_context_js__WEBPACK_IMPORTED_MODULE_3__/* .listPhases */ .hm)(context.record);
    const usual = (0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseGateMetrics */ ._w)(phases);
    const gates = (options.gateMetrics ?? usual).filter((metric) => isComparable(metric, context));
    const judged = [...new Set([...(0,_gate_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .listJudgedMetrics */ .hg)(phases), ...gates])].filter((metric) => isComparable(metric, context));
    const pairs = Math.max(1, pairCount);
    const { familyAlpha, screenAlpha, ...rest } = options.rule ?? _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultTwoStageRule */ .WU;
    const others = Math.max(1, (judged.length - gates.length) * pairs);
    // What only informs is confirmed by no rounds of its own, so it is named as suspect at the family's level.
    const informs = { ...rest, familyAlpha, screenAlpha: Math.min(screenAlpha, familyAlpha / others), metrics: others };
    const decides = { ...rest, familyAlpha, screenAlpha, metrics: Math.max(1, gates.length * pairs) };
    return judged.map((metric) => {
        const isGate = gates.includes(metric);
        const margin = (0,_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseMargin */ .AG)(options.margins, metric, context.head);
        // What gates by default may be unknowable, as CPU time of a server that runs elsewhere.
        const isAskedFor = gates.includes(metric) && !usual.includes(metric);
        return { context, metric, margin, isGate, isAskedFor, rule: isGate ? decides : informs };
    });
}
/** What a side was left out of is no question; but what a revision has lost is missing. */
function isComparable(metric, { comparison, head, base }) {
    const { phase } = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(metric);
    if (phase === null)
        return true;
    return base.leftOut[phase] === undefined && (comparison === 'revision' || head.leftOut[phase] === undefined);
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ buildHistoryEntries)
});

// EXTERNAL MODULE: ./.build/js/src/records/digest-configuration.js
var digest_configuration = __webpack_require__(9149);
// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var records_histogram = __webpack_require__(9378);
// EXTERNAL MODULE: ./.build/js/src/records/list-round-phases.js
var list_round_phases = __webpack_require__(9340);
;// CONCATENATED MODULE: ./.build/js/src/records/list-percentiles.js
/** The latencies of a variant as the percentiles that a history keeps of them. */


/** The deciles, for a shift plot; the tail, for a curve. */
const kept = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 99.9, 100];
/** Beyond a percentile; fewer say nothing about it. The slowest of all is a fact. */
const leastSlower = 10;
/** Of each phase, all valid rounds together; phases without a latency are missing. */
function listPercentiles(record, variant) {
    const valid = (0,list_round_phases/* listRoundPhases */.P)(record, variant).filter(({ arm }) => arm.isValid);
    return [...Map.groupBy(valid, ({ phase }) => phase)].flatMap(([phase, rounds]) => {
        const histogram = (0,records_histogram/* mergeHistograms */.Q7)(rounds.map(({ arm }) => arm.latencyHistogram));
        const count = histogram.totalCount;
        const percentiles = kept.filter((one) => one === 100 || (count * (100 - one)) / 100 >= leastSlower);
        if (count === 0)
            return [];
        return [{ phase, percentiles, valuesMs: percentiles.map((one) => (0,records_histogram/* percentileMs */.OZ)(histogram, one) ?? 0) }];
    });
}

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/pair-rounds.js
var pair_rounds = __webpack_require__(4598);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js + 1 modules
var summarize_record = __webpack_require__(6654);
// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/students-t.js
var students_t = __webpack_require__(8948);
;// CONCATENATED MODULE: ./.build/js/src/comparison/round-intervals.js


const confidence = 0.95;
/** Of two rounds the interval would be a dozen times their distance. */
const leastRounds = 3;
/** Of a figure above 0, in logarithms as ratios are judged, around the value of the whole run. Undefined with fewer than 3 rounds. */
function intervalOfValue(value, rounds) {
    if (!(value > 0) || rounds.some((one) => !(one > 0)))
        return undefined;
    const reach = findReach(rounds.map(Math.log));
    return reach === null ? undefined : { low: value * Math.exp(-reach), high: value * Math.exp(reach) };
}
/** Of a ratio in ln, around the one that is kept. */
function intervalOfRatio(ratio, rounds) {
    const reach = findReach(rounds);
    return reach === null ? undefined : { low: ratio - reach, high: ratio + reach };
}
function findReach(values) {
    if (values.length < leastRounds)
        return null;
    const quantile = (0,students_t/* tQuantile */.YW)(1 - (1 - confidence) / 2, values.length - 1);
    return (quantile * (0,descriptive/* standardDeviation */.Fx)(values)) / Math.sqrt(values.length);
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/build-history-entries.js
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
        configurationDigest: (0,digest_configuration/* digestConfiguration */.T)(record, variant, control),
        control: control && { variant: control.name, setup: control.setup, versions: control.versions },
        metrics: buildFigures(record, variant.name, control?.name ?? null),
        versions: variant.versions,
        percentiles: listPercentiles(control === null ? record : keepControlRounds(record, variant.name, control.name), variant.name),
    };
}
function buildFigures(record, variant, control) {
    const counted = control === null ? record : keepControlRounds(record, variant, control);
    const { metrics } = findSummary(counted, variant);
    const ofRounds = counted.rounds.map((round) => findSummary({ ...counted, rounds: [round] }, variant).metrics);
    const pairs = control === null ? [] : (0,pair_rounds/* pairRounds */._)(record, variant, control).pairs;
    const beside = pairs.filter(({ stage }) => stage === 'control');
    return Object.fromEntries(records_metrics/* metricTable */.L.flatMap((metric) => {
        const found = metrics[metric.key];
        if (found.kind !== 'measured')
            return [];
        const ratios = hasRatio(metric) ? readRatios(beside, metric) : [];
        const values = ofRounds.flatMap((one) => {
            const ofRound = one[metric.key];
            return ofRound.kind === 'measured' ? [ofRound.value] : [];
        });
        return [[metric.key, buildFigure(metric, found, values, ratios, beside)]];
    }));
}
function buildFigure(metric, { value, validRounds }, values, ratios, beside) {
    const interval = metric.unit === 'fraction' ? undefined : intervalOfValue(value, values);
    const ofValue = interval === undefined ? {} : { interval };
    if (ratios.length === 0)
        return { value, lnRatioToControl: null, rounds: validRounds, ...ofValue };
    const lnRatioToControl = balanceOrders(beside, metric);
    const lnRatioInterval = intervalOfRatio(lnRatioToControl, ratios);
    const ofRatio = lnRatioInterval === undefined ? {} : { lnRatioInterval };
    return { value, lnRatioToControl, rounds: ratios.length, ...ofValue, ...ofRatio };
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

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ buildPairJudgement)
});

// EXTERNAL MODULE: ./.build/js/src/statistics/signed-rank.js
var signed_rank = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(9349);
;// CONCATENATED MODULE: ./.build/js/src/comparison/counted-shares.js

// A capacity phase goes on until errors come.
const requests = ['latency', 'throughput'];
const messages = ['websocket-echo', 'websocket-broadcast'];
const countErrors = (pick) => (arms) => {
    const errors = (0,summarize_arms/* sumErrors */.jY)(arms);
    return { count: pick(errors), of: errors.requests };
};
const sum = (arms, pick) => arms.reduce((total, arm) => total + (arm.messages === null ? 0 : pick(arm.messages)), 0);
const countedShares = {
    errors: {
        phases: requests,
        count: countErrors(({ total }) => total),
        isNeverAllowed: false,
        isAlwaysTold: true,
        words: { things: 'requests to', what: 'got no right answer', none: 'every request got a right answer' },
    },
    timeouts: {
        phases: requests,
        count: countErrors(({ timeouts }) => timeouts),
        isNeverAllowed: false,
        isAlwaysTold: false,
        words: { things: 'requests to', what: 'timed out', none: 'no request timed out' },
    },
    handshakes: {
        phases: ['websocket-connect'],
        count: countErrors(({ total }) => total),
        isNeverAllowed: false,
        isAlwaysTold: true,
        words: { things: 'handshakes with', what: 'failed', none: 'no handshake failed' },
    },
    // Whatever kept a message away: lost on its way, or its socket was refused, reset or closed.
    lost: {
        phases: messages,
        count: countErrors(({ total, byKind }) => total - (byKind.corrupted ?? 0)),
        isNeverAllowed: false,
        isAlwaysTold: true,
        words: { things: 'messages to', what: 'were lost', none: 'no message was lost' },
    },
    corrupted: {
        phases: messages,
        count: countErrors(({ byKind }) => byKind.corrupted ?? 0),
        isNeverAllowed: true,
        isAlwaysTold: false,
        words: { things: 'messages to', what: 'came back changed', none: 'no message came back changed' },
    },
    disorder: {
        phases: messages,
        count: (arms) => ({
            count: sum(arms, ({ duplicated, outOfOrder }) => duplicated + outOfOrder),
            of: (0,summarize_arms/* sumErrors */.jY)(arms).requests,
        }),
        isNeverAllowed: true,
        isAlwaysTold: false,
        words: {
            things: 'messages to',
            what: 'came twice or in the wrong order',
            none: 'no message came twice or in the wrong order',
        },
    },
    sockets: {
        phases: ['websocket-connect', ...messages],
        count: (arms) => ({
            count: sum(arms, ({ closedByServer }) => closedByServer),
            of: sum(arms, ({ sockets, closedByServer }) => Math.max(sockets, closedByServer)),
        }),
        isNeverAllowed: true,
        isAlwaysTold: false,
        words: { things: 'sockets of', what: 'were closed by the server', none: 'the server closed no socket' },
    },
};
function isAllowedShare({ count, of }, limit) {
    return count / of <= limit;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/pair-context.js
var pair_context = __webpack_require__(9701);
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
;// CONCATENATED MODULE: ./.build/js/src/comparison/phrase-absolutes.js
/** Counts in words: who had how many, and how many are allowed. */


/** `2.0 % of the requests to head got no right answer (600 of 30,600), more than the 0.1 % allowed; to base none of 30,000`. */
function phraseShare(topic, kind, { counts, limit, names }) {
    const { head, base } = counts;
    const { things, what, none } = countedShares[topic].words;
    const preposition = things.split(' ').at(-1) ?? '';
    if (head.count === 0 && base.count === 0) {
        const of = (count, name) => `${formatCount(count)} ${preposition} ${name}`;
        return `${none}, ${of(head.of, names.head)} and ${of(base.of, names.base)}`;
    }
    const allowed = limit === 0 ? 'where none is allowed' : `the ${(0,format_change/* formatMargin */.wj)(limit)} allowed`;
    const over = limit === 0 ? allowed : `more than ${allowed}`;
    const isHeadOver = kind === 'regressed' || kind === 'invalid';
    const place = isHeadOver ? over : `within ${allowed}`;
    const first = head.count === 0
        ? `none of ${formatCount(head.of)} ${things} ${names.head} ${what}`
        : `${formatShare(head)} of the ${things} ${names.head} ${what} (${formatCounts(head)}), ${place}`;
    const isBaseOver = kind === 'improved' || kind === 'invalid';
    const second = base.count === 0 ? `none of ${formatCount(base.of)}` : `${formatShare(base)} (${formatCounts(base)})`;
    const end = isBaseOver ? (isHeadOver ? ', too many as well' : `, ${over}`) : '';
    return `${first}; ${preposition} ${names.base} ${second}${end}`;
}
/** `head fell behind the asked rate in 12 of 12 rounds, base (main) in none`. */
function phraseRounds(topic, kind, { counts, names }) {
    const sides = [
        { name: names.head, ...counts.head },
        { name: names.base, ...counts.base },
    ];
    // Who has it stands first.
    const [first, second] = counts.head.count === 0 ? [...sides].reverse() : sides;
    if (first === undefined || second === undefined)
        return '';
    const what = {
        rate: `${first.name} fell behind the asked rate`,
        servers: `a server of ${first.name} ended or did not start`,
    }[topic];
    const of = topic === 'servers' ? 'of ' : '';
    const end = kind === 'inconclusive' ? '; too few rounds on one side alone to tell whose fault it is' : '';
    return `${what} in ${formatRounds(first)}, ${of}${second.name} in ${formatRounds(second)}${end}`;
}
function formatRounds({ count, of }) {
    return count === 0 ? `none of ${of} rounds` : `${count} of ${of} rounds`;
}
/** Never `0.0 %` of what is more than nothing. */
function formatShare({ count, of }) {
    const percent = (count / of) * 100;
    return percent < 0.01 ? 'under 0.01 %' : `${percent.toFixed(percent < 1 ? 2 : 1)} %`;
}
function formatCounts({ count, of }) {
    return `${formatCount(count)} of ${formatCount(of)}`;
}
function formatCount(count) {
    return count.toLocaleString('en');
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-absolutes.js




/** One-sided, for rounds that only the head spoils: 7 of them, and none that only the base spoils. */
const roundsAlpha = 0.01;
const defaultMaxErrorRate = 0.001;
function judgeAbsolutes(context) {
    const topics = Object.keys(countedShares);
    return [
        ...topics.map((topic) => judgeShare(topic, context)),
        judgeRounds('rate', context, hasMissedRate),
        judgeRounds('servers', context, hasDied),
    ].filter((verdict) => verdict !== null);
}
/** The limit that the run itself was held to. */
function readMaxErrorRate({ record }) {
    const limits = record.settings['limits'];
    const own = typeof limits === 'object' && limits !== null && !Array.isArray(limits) ? limits['maxErrorRate'] : undefined;
    return typeof own === 'number' ? own : defaultMaxErrorRate;
}
function countShares({ rounds, head, base }, { phases, count }) {
    const counted = rounds.flatMap(({ round }) => round.phases).filter(({ kind }) => phases.includes(kind));
    const of = (variant) => count(armsOf(counted, variant));
    return { head: of(head.name), base: of(base.name) };
}
/** null where nothing of the kind was measured, and for what only its being there is worth a word. */
function judgeShare(topic, context) {
    const spec = countedShares[topic];
    const counts = countShares(context, spec);
    const { head, base } = counts;
    if (head.of === 0 && base.of === 0)
        return null;
    if (!spec.isAlwaysTold && head.count === 0 && base.count === 0)
        return null;
    const limit = spec.isNeverAllowed ? 0 : readMaxErrorRate(context);
    const isOver = (side) => side.of > 0 && !isAllowedShare(side, limit);
    const kind = isOver(head) ? (isOver(base) ? 'invalid' : 'regressed') : isOver(base) ? 'improved' : 'unchanged';
    const sentence = phraseShare(topic, kind, { counts, limit, names: context.names });
    return buildVerdict(context, { topic, kind, counts, limit, sentence });
}
/** null when neither side ever did. */
function judgeRounds(topic, context, has) {
    const of = context.rounds.length;
    const seen = context.rounds.map((round) => ({
        head: has(round, 'head', context),
        base: has(round, 'base', context),
    }));
    const counts = {
        head: { count: seen.filter(({ head }) => head).length, of },
        base: { count: seen.filter(({ base }) => base).length, of },
    };
    if (counts.head.count === 0 && counts.base.count === 0)
        return null;
    // The sign test: with equal sizes the signed-rank test is just that.
    const signs = seen.map(({ head, base }) => Number(head) - Number(base));
    const isRegressed = (0,signed_rank/* signedRankTest */.BL)(signs, 'greater').p <= roundsAlpha;
    const isImproved = (0,signed_rank/* signedRankTest */.BL)(signs, 'less').p <= roundsAlpha;
    const kind = isRegressed ? 'regressed' : isImproved ? 'improved' : 'inconclusive';
    const sentence = phraseRounds(topic, kind, { counts, names: context.names });
    return buildVerdict(context, { topic, kind, counts, limit: null, sentence });
}
function hasMissedRate({ round }, side, context) {
    return armsOf(round.phases, context[side].name).some(({ checks }) => checks.some(({ rule, isMet }) => rule === 'attained-rate' && !isMet));
}
function hasDied({ round }, side, context) {
    const arm = round.arms.find(({ variant }) => variant === context[side].name);
    if (arm !== undefined && arm.incidents.length > 0)
        return true;
    return round.failure !== null && (0,pair_context/* findBlamed */.$K)(round.failure.message, context) === side;
}
function armsOf(phases, variant) {
    return phases.flatMap(({ arms }) => arms.filter((arm) => arm.variant === variant));
}
function buildVerdict({ head, base }, verdict) {
    return { head: head.name, base: base.name, ...verdict, failsCheck: verdict.kind === 'regressed' };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/pair-notes.js
var pair_notes = __webpack_require__(9167);
// EXTERNAL MODULE: ./.build/js/src/comparison/phrase-judgement.js
var phrase_judgement = __webpack_require__(1616);
// EXTERNAL MODULE: ./.build/js/src/comparison/verdict.js
var verdict = __webpack_require__(666);
;// CONCATENATED MODULE: ./.build/js/src/comparison/build-pair-judgement.js
/** Verdicts of a pair's metrics → the judgement of the pair. */





function buildPairJudgement(context, unsorted, notes) {
    const verdicts = [...unsorted].sort(compareImportance);
    const absolutes = judgeAbsolutes(context);
    const gates = verdicts.filter(({ isGate }) => isGate);
    const kinds = [...gates.map(({ kind }) => kind), ...absolutes.map(({ kind }) => kind)];
    // Where nothing was judged, nothing was cleared.
    if (gates.length === 0)
        kinds.push('inconclusive');
    const draft = {
        head: context.head.name,
        base: context.base.name,
        comparison: context.comparison,
        title: (0,pair_context/* titlePair */.nR)(context),
        names: context.names,
        verdicts,
        absolutes,
        screen: { measured: (0,pair_notes/* countMeasured */.I)(context, 'screen'), planned: context.planned.screen },
        confirm: { measured: (0,pair_notes/* countMeasured */.I)(context, 'confirm'), planned: context.planned.confirm },
        notes,
        kind: (0,verdict/* findWorstKind */.lx)(kinds) ?? 'inconclusive',
        failsCheck: [...verdicts, ...absolutes].some((verdict) => verdict.failsCheck),
    };
    return { ...draft, sentence: (0,phrase_judgement/* describePair */.A)(draft) };
}
/** What decides first, the worst first, then the largest change in units of its margin; else in the order of the table. */
function compareImportance(a, b) {
    const isChange = a.kind === 'regressed' || a.kind === 'improved' || a.kind === 'suspected';
    const size = ({ estimate, margin }) => (isChange ? Math.abs(estimate ?? 0) / margin : 0);
    return Number(b.isGate) - Number(a.isGate) || (0,verdict/* rankVerdict */.uA)(a.kind) - (0,verdict/* rankVerdict */.uA)(b.kind) || size(b) - size(a);
}


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decideCheck),
/* harmony export */   R: () => (/* binding */ failOnLevels)
/* harmony export */ });
/** Each includes the ones before it. A missing figure counts as a regression. */
const failOnLevels = ['regressed', 'suspected', 'inconclusive', 'invalid'];
function decideCheck(judgement, failOn) {
    const findings = judgement.pairs.flatMap((pair) => judgePair(pair, failOn, judgement.pairs.length > 1));
    const fails = findings.filter(({ level }) => level === 'fails').map(({ sentence }) => sentence);
    const warns = findings.filter(({ level }) => level === 'warns').map(({ sentence }) => sentence);
    if (fails.length > 0)
        return { conclusion: 'failure', reasons: [...fails, ...warns] };
    // Nothing judged is nothing cleared.
    if (warns.length > 0 || findings.length === 0) {
        return { conclusion: 'neutral', reasons: warns.length > 0 ? warns : [judgement.sentence] };
    }
    return { conclusion: 'success', reasons: findings.map(({ sentence }) => sentence) };
}
function judgePair(pair, failOn, isOneOfMany) {
    const name = isOneOfMany ? `${pair.title}: ` : '';
    if (pair.verdicts.length === 0 && pair.absolutes.length === 0) {
        const level = includes(failOn, pair.kind) ? 'fails' : 'warns';
        return [{ level, sentence: `${name}${pair.sentence}` }];
    }
    return [
        ...pair.verdicts.filter(({ isGate }) => isGate).map((verdict) => judgeVerdict(verdict, pair.comparison, failOn)),
        ...pair.absolutes.map((verdict) => judgeAbsolute(verdict, failOn)),
    ].map(({ level, sentence }) => ({ level, sentence: `${name}${sentence}` }));
}
function judgeVerdict(verdict, comparison, failOn) {
    const { kind, sentence } = verdict;
    // That two setups differ is a finding and no change; what could not be measured still is no success.
    if (comparison === 'setup' && kind !== 'missing' && kind !== 'invalid')
        return { level: 'clear', sentence };
    const isHarmless = kind === 'unchanged' || kind === 'improved' || (kind === 'inconclusive' && verdict.excludesRegression);
    if (isHarmless)
        return { level: 'clear', sentence };
    // A regression below its margin warns, whatever is asked.
    const isSmall = kind === 'regressed' && !verdict.failsCheck;
    return { level: !isSmall && includes(failOn, kind) ? 'fails' : 'warns', sentence };
}
function judgeAbsolute({ kind, sentence }, failOn) {
    if (kind === 'unchanged' || kind === 'improved')
        return { level: 'clear', sentence };
    return { level: includes(failOn, kind) ? 'fails' : 'warns', sentence };
}
function includes(failOn, kind) {
    if (failOn === 'never')
        return false;
    const level = kind === 'missing' ? 'regressed' : kind;
    const place = failOnLevels.indexOf(level);
    return place !== -1 && place <= failOnLevels.indexOf(failOn);
}


/***/ }),

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

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ findVariantDifferences),
/* harmony export */   MP: () => (/* binding */ compareNames),
/* harmony export */   Ov: () => (/* binding */ compareVariants),
/* harmony export */   cG: () => (/* binding */ findDifferences)
/* harmony export */ });
/** Settings that change no figure, or that are compared in another way. */
const settingsWithoutEffect = new Set(['seed', 'outputDirectory', 'baseline', 'install', 'setups', 'source']);
function findDifferences(baseline, current) {
    const before = describeEnvironment(baseline);
    const after = describeEnvironment(current);
    const environment = Object.keys(after).flatMap((name) => describeChange(name, before[name], after[name]));
    return [...describeEnd(baseline), ...environment, ...findChangedSettings(baseline, current)];
}
/** What two variants did not have in common: path, source, versions of what ran. */
function compareVariants(before, after) {
    return [
        ...compare('path', before.path, after.path),
        ...compare('source', describeSource(before), describeSource(after)),
        ...compareNames(before.versions, after.versions),
    ];
}
/** Values that differ between two lists of names and values, by name. */
function compareNames(before, after) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => compare(name, before[name], after[name]));
}
function findVariantDifferences(before, after) {
    return [
        ...(before.setupDigest === after.setupDigest ? [] : ['the files of the setup differ']),
        ...compareVariants(before, after).map(phrase),
    ].map((difference) => `${after.title}: ${difference}`);
}
function describeEnd({ status, finishedRounds, plannedRounds }) {
    if (status === 'complete')
        return [];
    const how = status === 'interrupted' ? 'was interrupted' : 'failed';
    return [`the baseline ${how} after ${finishedRounds} of ${plannedRounds} rounds`];
}
function describeEnvironment({ environment, toolVersion }) {
    return {
        CPU: environment.cpuModel,
        cores: String(environment.cores),
        'operating system': environment.operatingSystem,
        'runner image': environment.runnerImage ?? 'none',
        engine: environment.engine.kind,
        network: environment.engine.network,
        pinning: environment.pinning.message,
        'channels-bench': toolVersion,
    };
}
function findChangedSettings(baseline, current) {
    const before = flatten(baseline.settings);
    const after = flatten(current.settings);
    return [...new Set([...before.keys(), ...after.keys()])]
        .filter((name) => !settingsWithoutEffect.has(name.split('.')[0] ?? name))
        .flatMap((name) => describeChange(`setting ${name}`, before.get(name), after.get(name)));
}
/** `{latency: {ratePerSecond: 300}}` → `latency.ratePerSecond` = `300`. Lists are one value. */
function flatten(settings, prefix = '') {
    const flat = new Map();
    for (const [key, value] of Object.entries(settings)) {
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            for (const [name, text] of flatten(value, `${prefix}${key}.`))
                flat.set(name, text);
        }
        else {
            flat.set(`${prefix}${key}`, Array.isArray(value) ? value.join(',') : String(value));
        }
    }
    return flat;
}
function describeSource({ source }) {
    if (source === null)
        return 'none';
    return `${source.commit?.slice(0, 12) ?? source.directory}${source.isDirty === true ? ' with changes' : ''}`;
}
function describeChange(name, before, after) {
    return compare(name, before, after).map(phrase);
}
function compare(name, before, after) {
    return before === after ? [] : [{ name, before: before ?? null, after: after ?? null }];
}
function phrase({ name, before, after }) {
    return `${name} was ${before ?? 'unknown'}, is ${after ?? 'unknown'}`;
}


/***/ }),

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Ke: () => (/* binding */ toWorse),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   _j: () => (/* binding */ toFraction),
/* harmony export */   i1: () => (/* binding */ nameMetric),
/* harmony export */   p6: () => (/* binding */ describeDirection),
/* harmony export */   vw: () => (/* binding */ formatIntervalOfSize),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   x3: () => (/* binding */ formatSignedInterval)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/** Changes in words and per cent. Inside they are logs with positive for worse; a reader sees the metric's own direction. */

function findMetric(key) {
    return _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((metric) => metric.key === key);
}
/** ln(head/base) with positive for worse → fraction in the metric's own direction: requests/s that fell are negative. */
function toFraction(key, change) {
    return Math.expm1(findMetric(key).better === 'higher' ? -change : change);
}
/** A fraction as an ln change for the worse: 5 % of p50 is a rise, 5 % of requests/s is a fall. */
function toWorse(key, fraction) {
    return findMetric(key).better === 'higher' ? -Math.log1p(-Math.min(fraction, 0.999)) : Math.log1p(fraction);
}
/** Without a sign: `0.4 %`, `7.1 %`, `23.4 %`, `140 %`. */
function formatSize(fraction) {
    const percent = Math.abs(fraction) * 100;
    // Rounded before the choice of digits, so that 99.96 becomes 100 and not 100.0.
    return `${percent >= 99.95 ? Math.round(percent).toLocaleString('en') : percent.toFixed(1)} %`;
}
/** With its sign, in the metric's own direction: `+7.1 %`, `−0.8 %`, `0.0 %`. */
function formatSigned(key, change) {
    return signed(toFraction(key, change));
}
/** A limit that somebody chose: `5 %`, `2.5 %`. */
function formatMargin(fraction) {
    return `${Number((fraction * 100).toPrecision(4))} %`;
}
/** Of a stated change, in its direction: `5.2 to 9.0 %`. */
function formatIntervalOfSize(key, { low, high }) {
    const sizes = [Math.abs(toFraction(key, low)), Math.abs(toFraction(key, high))].sort((a, b) => a - b);
    return `${withoutUnit(formatSize(sizes[0] ?? 0))} to ${formatSize(sizes[1] ?? 0)}`;
}
/** Signed, from the lowest figure to the highest: `−0.8 to +1.4 %`. */
function formatSignedInterval(key, { low, high }) {
    const [from, to] = [toFraction(key, low), toFraction(key, high)].sort((a, b) => a - b);
    return `${withoutUnit(signed(from ?? 0))} to ${signed(to ?? 0)}`;
}
/** How the metric is called within a sentence. */
function nameMetric(key) {
    return key === 'throughput' ? 'throughput' : findMetric(key).title;
}
/** The adjective of a change: latencies are slower or faster, all else is higher or lower. */
function describeDirection(key, direction) {
    const { unit, better } = findMetric(key);
    const isTime = (unit === 'ms' || unit === 'seconds') && !key.endsWith('-cpu');
    if (isTime)
        return direction === 'worse' ? 'slower' : 'faster';
    return (direction === 'worse') === (better === 'higher') ? 'lower' : 'higher';
}
function signed(fraction) {
    const size = formatSize(fraction);
    if (/^0(\.0)? %$/.test(size))
        return size;
    return fraction < 0 ? `−${size}` : `+${size}`;
}
function withoutUnit(text) {
    return text.replace(/ %$/, '');
}


/***/ }),

/***/ 2520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ chooseGateMetrics),
/* harmony export */   hg: () => (/* binding */ listJudgedMetrics),
/* harmony export */   oW: () => (/* binding */ headlineMetrics)
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
    // A closed loop: as many handshakes as the server can do, like throughput.
    ['connect-rate'],
    // The median of messages that are sent whatever the server does, and what each of them costs, which scatters least.
    ['echo-p50'],
    ['echo-cpu'],
    // Deliveries/s are as many as were asked for, unless the server falls behind, which makes the phase invalid.
    ['delivery-p50'],
    ['delivery-cpu'],
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
/** One figure for a whole run, where there is room for one: the first of them that was measured. */
const headlineMetrics = [
    'latency-p50',
    'throughput',
    'echo-p50',
    'delivery-p50',
    'connect-rate',
];


/***/ }),

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findSuspects),
  d: () => (/* binding */ judgeRecord)
});

// EXTERNAL MODULE: ./.build/js/src/comparison/ask-metrics.js
var ask_metrics = __webpack_require__(9914);
// EXTERNAL MODULE: ./.build/js/src/comparison/build-pair-judgement.js + 3 modules
var build_pair_judgement = __webpack_require__(8704);
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/paired-shift.js + 1 modules
var paired_shift = __webpack_require__(3328);
// EXTERNAL MODULE: ./.build/js/src/comparison/judge-without-figures.js
var judge_without_figures = __webpack_require__(4285);
// EXTERNAL MODULE: ./.build/js/src/comparison/metric-question.js
var metric_question = __webpack_require__(2236);
// EXTERNAL MODULE: ./.build/js/src/comparison/percentile-tail.js
var percentile_tail = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/src/comparison/phrase-verdict.js
var phrase_verdict = __webpack_require__(2866);
// EXTERNAL MODULE: ./.build/js/src/comparison/read-evidence.js
var read_evidence = __webpack_require__(9393);
// EXTERNAL MODULE: ./.build/js/src/comparison/smallest-confirmable-change.js
var smallest_confirmable_change = __webpack_require__(6884);
// EXTERNAL MODULE: ./.build/js/src/comparison/two-stage-rule.js
var two_stage_rule = __webpack_require__(4577);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-metric.js










/** Two one-sided tests at 5 %. */
const equivalenceAlpha = 0.05;
/** null where neither side can have a figure, as CPU time of a server that runs elsewhere. */
function judgeMetric(question) {
    const evidence = (0,read_evidence/* readEvidence */.A)(question.context, question.metric);
    if (evidence.used.length === 0)
        return (0,judge_without_figures/* judgeWithoutFigures */.Z)(evidence, question);
    const tail = (0,percentile_tail/* findTail */.I7)(evidence);
    return describe(tail.isLongEnough ? decide(evidence, question) : undecided(evidence), tail, evidence, question);
}
/** null when the metric gives no reason to measure more, or cannot be judged. */
function findSuspicion(question) {
    const evidence = (0,read_evidence/* readEvidence */.A)(question.context, question.metric);
    if (!(0,percentile_tail/* findTail */.I7)(evidence).isLongEnough)
        return null;
    return suspect(evidence, question);
}
function suspect(evidence, question) {
    const differences = differencesOf(evidence, 'screen');
    const { isSuspect, direction, p, estimate } = (0,two_stage_rule/* screen */.nj)(differences, adaptRule(question));
    return isSuspect && direction !== null && estimate !== null
        ? { direction, p, estimate, pairs: count(differences) }
        : null;
}
function undecided(evidence) {
    return { kind: 'inconclusive', stage: firstStage(evidence), suspicion: null, isConfirmed: false };
}
/** The screen, unless none of its rounds gave a figure. */
function firstStage(evidence) {
    return count(differencesOf(evidence, 'screen')) > 0 ? 'screen' : 'confirm';
}
function decide(evidence, question) {
    const suspicion = suspect(evidence, question);
    if (suspicion === null)
        return settle(evidence, question, firstStage(evidence), null, false);
    const fresh = differencesOf(evidence, 'confirm');
    const rule = adaptRule(question);
    const { isConfirmed, estimate, interval } = (0,two_stage_rule/* confirm */.lJ)(fresh, suspicion.direction, rule);
    if (isConfirmed && estimate !== null) {
        const isLarge = Math.abs((0,format_change/* toFraction */._j)(question.metric, estimate)) >= findLeastChange(question);
        if (isLarge && isClosed(interval)) {
            const kind = suspicion.direction === 'worse' ? 'regressed' : 'improved';
            return { kind, stage: 'confirm', suspicion, isConfirmed };
        }
        return settle(evidence, question, 'confirm', suspicion, isConfirmed);
    }
    const { rounds, planned } = question.context;
    const ran = rounds.filter(({ stage }) => stage === 'confirm').length;
    const isFinished = planned.confirm > 0 && ran >= planned.confirm;
    const isEnough = count(fresh) >= (0,two_stage_rule/* minimumOrderedPairs */.FG)((0,two_stage_rule/* confirmationAlpha */.aS)(rule));
    if (isFinished && isEnough)
        return settle(evidence, question, 'confirm', suspicion, false);
    // A suspected improvement must stop nobody.
    const kind = suspicion.direction === 'worse' ? 'suspected' : 'inconclusive';
    return { kind, stage: isBounded(fresh, rule) ? 'confirm' : 'screen', suspicion, isConfirmed: false };
}
/** Nothing was confirmed: ruled out, or still open. */
function settle(evidence, { margin }, stage, suspicion, isConfirmed) {
    const differences = differencesOf(evidence, stage);
    const isUnchanged = count(differences) > 0 && (0,paired_shift/* isPairedEquivalent */.aS)(differences, Math.log1p(margin), equivalenceAlpha);
    return { kind: isUnchanged ? 'unchanged' : 'inconclusive', stage, suspicion, isConfirmed };
}
function describe(outcome, tail, evidence, question) {
    const { context, metric, margin, isGate } = question;
    const used = evidence.used.filter(({ stage }) => stage === outcome.stage);
    const differences = differencesOf(evidence, outcome.stage);
    const estimate = used.length === 0 ? null : (0,paired_shift/* estimatePairedShift */.aJ)(differences);
    const isStated = outcome.kind === 'regressed' || outcome.kind === 'improved' || outcome.kind === 'suspected';
    const rule = adaptRule(question);
    const interval = readInterval(differences, isStated ? rule.confidence : 1 - 2 * equivalenceAlpha);
    const change = estimate === null ? 0 : Math.abs((0,format_change/* toFraction */._j)(metric, estimate));
    const draft = {
        head: context.head.name,
        base: context.base.name,
        metric,
        kind: outcome.kind,
        figures: {
            head: used.length === 0 ? null : (0,descriptive/* median */.JZ)(used.map(({ head }) => head)),
            base: used.length === 0 ? null : (0,descriptive/* median */.JZ)(used.map(({ base }) => base)),
        },
        estimate,
        interval,
        detectable: tail.isLongEnough ? findDetectable(evidence, outcome.stage, question) : null,
        margin,
        pairs: used.length,
        droppedPairs: evidence.without.filter(({ stage }) => stage === outcome.stage).length,
        stage: outcome.stage,
        isGate,
        // Two setups differ; only a revision can be a change for the worse.
        failsCheck: isGate && context.comparison === 'revision' && outcome.kind === 'regressed' && change >= margin,
        excludesRegression: excludesRegression(outcome.kind, interval, question),
    };
    return { ...draft, sentence: (0,phrase_verdict/* phraseVerdict */.R)(draft, { outcome, tail, context, rule }) };
}
function excludesRegression(kind, interval, { metric, margin }) {
    if (kind === 'unchanged' || kind === 'improved')
        return true;
    return kind === 'inconclusive' && interval !== null && interval.high < (0,format_change/* toWorse */.Ke)(metric, margin);
}
function isClosed({ low, high }) {
    return Number.isFinite(low) && Number.isFinite(high);
}
/** null where too few differences leave it open to infinity. */
function readInterval(differences, confidence) {
    const { low, high } = (0,paired_shift/* pairedShiftInterval */.tU)(differences, confidence);
    return isClosed({ low, high }) ? { low, high, confidence } : null;
}
function findDetectable(evidence, stage, question) {
    const differences = differencesOf(evidence, stage);
    if (count(differences) < 2)
        return null;
    const rule = adaptRule(question);
    const screened = count(differencesOf(evidence, 'screen'));
    const { confirm: planned } = question.context.planned;
    const change = (0,smallest_confirmable_change/* smallestConfirmableChange */.w)((0,paired_shift/* pairedStandardDeviation */.iQ)(differences), {
        ...rule,
        minEstimate: Math.max(rule.minEstimate, (0,format_change/* toWorse */.Ke)(question.metric, findLeastChange(question))),
        screenPairs: screened,
        confirmPairs: stage === 'confirm' ? count(differences) : planned > 0 ? planned : rule.confirmPairs,
    });
    return Number.isFinite(change) ? change : null;
}
function findLeastChange({ margin }) {
    return Math.min(metric_question/* leastChange */.y, margin);
}
/** Who wants to see less than the rule's floor gets a lower floor; the error rates do not rest on it. */
function adaptRule({ rule, margin }) {
    return { ...rule, minEstimate: Math.min(rule.minEstimate, Math.log1p(margin * (2 / 3))) };
}
function isBounded(differences, rule) {
    return readInterval(differences, rule.confidence) !== null;
}
function differencesOf({ used }, wanted) {
    const ofStage = used.filter(({ stage }) => stage === wanted);
    const startedBy = (isHeadFirst) => ofStage.filter((one) => one.isHeadFirst === isHeadFirst).map(({ difference }) => difference);
    return { headFirst: startedBy(true), baseFirst: startedBy(false) };
}
function count(differences) {
    return (0,paired_shift/* joinDifferences */.zY)(differences).length;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/pair-context.js
var pair_context = __webpack_require__(9701);
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-notes.js
var pair_notes = __webpack_require__(9167);
// EXTERNAL MODULE: ./.build/js/src/comparison/phrase-judgement.js
var phrase_judgement = __webpack_require__(1616);
// EXTERNAL MODULE: ./.build/js/src/comparison/verdict.js
var verdict = __webpack_require__(666);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-pairs.js








/**
 * What the screen rounds make suspicious among the gate metrics, changes for the better too: only fresh rounds of their
 * pairs can tell. Empty when nothing is, or nothing can be judged.
 */
function findSuspects(record, options) {
    const contexts = (0,pair_context/* readPairContexts */.di)(record);
    return contexts.flatMap((context) => (0,ask_metrics/* askMetrics */.p)(context, contexts.length, options)
        .filter(({ isGate }) => isGate)
        .flatMap((question) => {
        const suspicion = findSuspicion(question);
        return suspicion === null ? [] : [describeSuspect(question, suspicion)];
    }));
}
/** Whatever there is, is judged: a run that was cut short too. */
function judgeRecord(record, options) {
    const contexts = (0,pair_context/* readPairContexts */.di)(record);
    const judged = contexts.map((context) => judgePair(context, contexts, options));
    const pairs = [...judged, ...(0,pair_context/* findAbsentPairs */.e_)(record)].sort((a, b) => (0,verdict/* rankVerdict */.uA)(a.kind) - (0,verdict/* rankVerdict */.uA)(b.kind));
    return {
        pairs,
        kind: (0,verdict/* findWorstKind */.lx)(pairs.map(({ kind }) => kind)),
        failsCheck: pairs.some(({ failsCheck }) => failsCheck),
        sentence: (0,phrase_judgement/* describeJudgement */.D)(pairs),
    };
}
function judgePair(context, all, options) {
    const verdicts = (0,ask_metrics/* askMetrics */.p)(context, all.length, options).map(judgeMetric);
    return (0,build_pair_judgement/* buildPairJudgement */.a)(context, verdicts.filter((verdict) => verdict !== null), (0,pair_notes/* describePairNotes */.Z)(context));
}
function describeSuspect({ context, metric }, suspicion) {
    const { direction, estimate, p, pairs } = suspicion;
    const change = `${(0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, estimate))} ${(0,format_change/* describeDirection */.p6)(metric, direction)}`;
    return {
        ...suspicion,
        head: context.head.name,
        base: context.base.name,
        metric,
        sentence: `${(0,format_change/* nameMetric */.i1)(metric)} looks ${change} in ${pairs} starts (p = ${p.toPrecision(2)})`,
    };
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ judgeStoredMetric),
  w: () => (/* binding */ leastSuspectChange)
});

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/statistics/prediction-interval.js
var prediction_interval = __webpack_require__(6832);
// EXTERNAL MODULE: ./.build/js/src/comparison/find-baseline.js
var find_baseline = __webpack_require__(6758);
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
    const isHigherBetter = metrics/* metricTable */.L.find(({ key }) => key === metric)?.better === 'higher';
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
    const { mean, high } = (0,prediction_interval/* predictionInterval */.d)(values, { alpha });
    const estimate = 0 + (ratio - mean);
    const limit = Math.max(high - mean, leastSuspectChange);
    const around = (confidence) => {
        const reach = (0,prediction_interval/* predictionInterval */.d)(values, { confidence }).high - mean;
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


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ judgeWithoutFigures)
/* harmony export */ });
/* harmony import */ var _records_list_round_phases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9340);
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _records_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/* harmony import */ var _format_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9041);
/* harmony import */ var _pair_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/** A metric of a pair without a single pair of figures: missing, invalid, or the run ended before it came to it. */





/** null where neither side can have a figure. */
function judgeWithoutFigures(evidence, question) {
    const finding = explain(evidence, question);
    if (finding === null)
        return null;
    const { context, metric, margin, isGate } = question;
    return {
        head: context.head.name,
        base: context.base.name,
        metric,
        kind: finding.kind,
        figures: { head: null, base: null },
        estimate: null,
        interval: null,
        detectable: null,
        margin,
        pairs: 0,
        droppedPairs: evidence.without.length,
        stage: 'screen',
        isGate,
        failsCheck: isGate && finding.kind === 'missing',
        excludesRegression: false,
        sentence: finding.sentence,
    };
}
function explain({ without }, { context, metric, isAskedFor }) {
    const name = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_2__/* .nameMetric */ .i1)(metric);
    const { names } = context;
    const [first] = without;
    if (first === undefined) {
        return { kind: 'inconclusive', sentence: `no figures of ${name}: the run ended before its first round did` };
    }
    const blamed = new Set(without.map(({ isFailure, reason }) => (isFailure ? (0,_pair_context_js__WEBPACK_IMPORTED_MODULE_3__/* .findBlamed */ .$K)(reason, context) : 'no failure')));
    const [only] = blamed;
    const rounds = countRounds(without.length);
    if (blamed.size === 1 && only === 'head') {
        return {
            kind: 'missing',
            sentence: `no figures of ${name} from ${names.head}, which failed in ${rounds}: ${first.reason}`,
        };
    }
    if (blamed.size === 1 && only === 'base') {
        return {
            kind: 'invalid',
            sentence: `nothing to compare ${name} with: ${names.base} failed in ${rounds}: ${first.reason}`,
        };
    }
    const [head, base] = [measure('head', context, metric), measure('base', context, metric)];
    if (base.kind === 'measured' && head.kind === 'missing') {
        return {
            kind: 'missing',
            sentence: `no figures of ${name} from ${names.head} (${head.reason}), and ${names.base} has them`,
        };
    }
    const isFailed = without.every(({ isFailure }) => isFailure);
    const isKnown = without.some(({ isFailure }) => isFailure) || [head, base].some(({ kind }) => kind !== 'missing');
    if (!isKnown) {
        if (!isAskedFor)
            return null;
        return { kind: 'missing', sentence: `no figures of ${name} from either side, and the check is to look at them` };
    }
    return {
        kind: 'invalid',
        sentence: `no valid figures of ${name}: ${isFailed ? `${rounds} failed` : `a rule was broken in ${rounds}`}, the first: ${first.reason}`,
    };
}
/** `its only round`, `all 12 rounds`. */
function countRounds(count) {
    return count === 1 ? 'the only round' : `all ${count} rounds`;
}
function measure(side, context, metric) {
    const kind = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find(({ key }) => key === metric)?.phase;
    const rounds = context.rounds.map(({ round }) => round);
    const ran = (0,_records_list_round_phases_js__WEBPACK_IMPORTED_MODULE_4__/* .listRoundPhases */ .P)({ rounds }, context[side].name).filter(({ phase }) => phase === kind);
    const leftOut = kind == null ? undefined : context[side].leftOut[kind];
    if (ran.length === 0 && leftOut !== undefined)
        return { kind: 'missing', reason: leftOut };
    return (0,_records_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .measureMetric */ .bS)(metric, ran);
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
    ['p50', ['latency-p50', 'load-p50', 'echo-p50', 'delivery-p50', 'connect-p50']],
    ['p90', ['latency-p90']],
    ['p95', ['latency-p95', 'echo-p95']],
    ['p99', ['latency-p99', 'load-p99', 'echo-p99', 'delivery-p99', 'connect-p99']],
    ['cpu', ['latency-cpu', 'load-cpu', 'echo-cpu', 'delivery-cpu', 'connect-cpu']],
    ['requests', ['throughput']],
    ['connects', ['connect-rate']],
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
    // As the same percentiles of requests. CPU per message and handshakes/s scatter no more than theirs.
    'connect-rate': 0.05,
    'connect-p50': 0.05,
    'connect-cpu': 0.05,
    'echo-p50': 0.05,
    'echo-cpu': 0.05,
    'delivery-cpu': 0.05,
    'echo-p95': 0.15,
    'echo-p99': 0.3,
    'connect-p99': 0.3,
    // The deliveries of one message wait for each other, so a round holds only as many chances as messages: fewer than 100.
    'delivery-p50': 0.1,
    'delivery-last-p50': 0.1,
    'delivery-p99': 0.3,
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
/* harmony import */ var _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7117);
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
/** A branch or tag stays as it is; forty digits in every heading help nobody. */
function shortenHash(ref) {
    return ref !== null && /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 12) : ref;
}
/** How the two sides of a pair are called. */
function nameSides(pair, head, base) {
    if (pair.kind === 'revision') {
        const ref = shortenHash(base.source?.ref ?? base.source?.commit ?? null);
        return { head: 'head', base: ref === null ? 'base' : `base (${ref})` };
    }
    return head.title === base.title ? { head: head.name, base: base.name } : { head: head.title, base: base.title };
}
/** The phases that the run measured or, when no round got that far, meant to measure. */
function listPhases(record) {
    const ran = new Set(record.rounds.flatMap((round) => round.phases.map((phase) => phase.kind)));
    const asked = record.settings['phases'];
    const meant = Array.isArray(asked) ? asked : ['latency', 'throughput'];
    return _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseKinds */ .zK.filter((kind) => (ran.size > 0 ? ran.has(kind) : meant.includes(kind)));
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
        ...describeLeftOut(context),
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
/** A setup without WebSockets has nothing to compare there; that head has lost what base has is told by its verdicts. */
function describeLeftOut({ head, base, comparison, names }) {
    const sides = [
        { name: names.base, leftOut: base.leftOut },
        ...(comparison === 'setup' ? [{ name: names.head, leftOut: head.leftOut }] : []),
    ];
    return sides.flatMap(({ name, leftOut }) => Object.entries(leftOut).map(([phase, reason]) => `${phase} is not compared: ${name}: ${reason}`));
}
/** By phase; invalid figures are in no verdict. */
function describeDrops({ paired, rounds, head, base }) {
    const judged = new Set(rounds.map(({ round }) => round.index));
    const isLeftOut = (phase) => phase !== null && (head.leftOut[phase] ?? base.leftOut[phase]) !== undefined;
    const phases = [...new Set(paired.dropped.map(({ phase }) => phase))].filter((phase) => !isLeftOut(phase));
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

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describePair),
/* harmony export */   D: () => (/* binding */ describeJudgement)
/* harmony export */ });
/* harmony import */ var _format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/** The sentence on a pair and the one on the whole run: what is worst first, and no more than a line or two. */

/** Two setups differ; one setup at two revisions changed. */
const kindWords = {
    revision: {
        regressed: 'regressed',
        suspected: 'suspected to have regressed',
        improved: 'improved',
        unchanged: 'unchanged',
    },
    setup: { regressed: 'worse', suspected: 'suspected to be worse', improved: 'better', unchanged: 'alike' },
};
/** Without the pair's name. */
function describePair(pair) {
    const gates = pair.verdicts.filter(({ isGate }) => isGate);
    const words = kindWords[pair.comparison];
    const of = (kind) => gates.filter((verdict) => verdict.kind === kind);
    const parts = [
        ...describeAbsolutes(pair),
        ...describeChanged(of('regressed'), 'worse', words.regressed),
        ...describeNamed(of('missing'), 'missing'),
        ...describeNamed(of('suspected'), words.suspected),
        ...describeNamed(of('invalid'), 'invalid'),
        ...describeNamed(of('inconclusive'), 'inconclusive'),
        ...describeChanged(of('improved'), 'better', words.improved),
        ...describeUnchanged(of('unchanged'), words.unchanged),
    ];
    return parts.length === 0 ? 'nothing could be judged' : parts.join('; ');
}
/** Of all pairs, the worst first. */
function describeJudgement(pairs) {
    if (pairs.length === 0)
        return 'nothing was compared';
    const [only] = pairs;
    if (pairs.length === 1 && only !== undefined)
        return only.sentence;
    return pairs.map(({ title, sentence }) => `${title}: ${sentence}`).join('. ');
}
function describeAbsolutes({ absolutes }) {
    return absolutes.filter(({ kind }) => kind === 'regressed').map(({ sentence }) => sentence);
}
function describeChanged(verdicts, direction, word) {
    if (verdicts.length === 0)
        return [];
    const changes = verdicts.map(({ metric, estimate }) => {
        const size = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toFraction */ ._j)(metric, estimate ?? 0));
        return `${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(metric)} ${size} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDirection */ .p6)(metric, direction)}`;
    });
    return [`${word}: ${joinWords(changes)}`];
}
function describeNamed(verdicts, words) {
    return verdicts.length === 0 ? [] : [`${words}: ${joinWords(verdicts.map(({ metric }) => (0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(metric)))}`];
}
function describeUnchanged(verdicts, word) {
    if (verdicts.length === 0)
        return [];
    const margins = [...new Set(verdicts.map(({ margin }) => margin))].sort((a, b) => a - b);
    const groups = margins.map((margin) => {
        const names = verdicts.filter((verdict) => verdict.margin === margin).map(({ metric }) => (0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(metric));
        return `within ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMargin */ .wj)(margin)}: ${joinWords(names)}`;
    });
    return [`${word} ${groups.join(', ')}`];
}
function joinWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ phraseVerdict),
/* harmony export */   g: () => (/* binding */ phraseShortTail)
/* harmony export */ });
/* harmony import */ var _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _format_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9041);
/* harmony import */ var _percentile_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1771);
/* harmony import */ var _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4577);
/** A verdict's one sentence: what happened, how sure, and what this run could have seen. For a developer, exact for a statistician. */




function phraseVerdict(verdict, facts) {
    if (!facts.tail.isLongEnough)
        return phraseShortTail(verdict, facts.tail);
    switch (verdict.kind) {
        case 'regressed':
        case 'improved':
            return phraseConfirmed(verdict);
        case 'suspected':
            return phraseSuspected(verdict, facts);
        case 'unchanged':
            return `${phraseHistory(verdict, facts)}any change of ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetric */ .i1)(verdict.metric)} is smaller than ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(verdict.margin)} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
        case 'inconclusive':
        case 'invalid':
        case 'missing':
            return phraseOpen(verdict, facts);
    }
}
function phraseShortTail({ metric }, { requests, requestsNeeded }) {
    const beyond = Math.floor((requests * (100 - ((0,_percentile_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .readPercentile */ .uz)(metric) ?? 0))) / 100);
    const asked = requestsNeeded.toLocaleString('en');
    return `${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetric */ .i1)(metric)} cannot be judged: with ${requests.toLocaleString('en')} ${nameSamples(metric)} per round only ${beyond} lie beyond it; it takes ${asked} per round`;
}
function nameSamples(metric) {
    const { phase } = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetric */ .GF)(metric);
    if (metric === 'delivery-last-p50' || phase === null)
        return 'messages';
    return _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .countedThings */ .mG[phase].many;
}
/** `p50 latency is 7.1 % slower (95 % interval 5.2 to 9.0 %), confirmed in 18 fresh starts of both`. */
function phraseConfirmed(verdict) {
    const { metric, estimate, interval, pairs, kind, margin, isGate } = verdict;
    const direction = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, kind === 'regressed' ? 'worse' : 'better');
    const change = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(metric, estimate ?? 0);
    const size = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(change);
    const bounds = interval === null ? '' : ` (${percent(interval.confidence)} interval ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatIntervalOfSize */ .vw)(metric, interval)})`;
    const isSmall = kind === 'regressed' && isGate && Math.abs(change) < margin;
    const end = isSmall ? `; below the margin of ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(margin)}, so it warns and fails nothing` : '';
    return `${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetric */ .i1)(metric)} is ${size} ${direction}${bounds}, confirmed in ${countStarts(pairs, 'fresh ')}${end}`;
}
function phraseSuspected(verdict, { context, rule }) {
    const { metric, estimate, stage, pairs, isGate } = verdict;
    const direction = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, 'worse');
    // Fresh rounds that were too few may point the other way.
    const size = estimate !== null && estimate > 0
        ? `seems ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(metric, estimate))} ${direction}`
        : `seemed ${direction} at first`;
    const where = `in ${countStarts(pairs, stage === 'confirm' ? 'fresh ' : '')}`;
    return `${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetric */ .i1)(metric)} ${size} ${phraseInterval(verdict)}${where}; ${phraseUnconfirmed(context, rule, isGate)}`;
}
function phraseUnconfirmed({ rounds, planned }, rule, isGate) {
    const ran = rounds.filter(({ stage }) => stage === 'confirm').length;
    const needed = (0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .minimumOrderedPairs */ .FG)((0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmationAlpha */ .aS)(rule));
    if (ran > 0 && ran < planned.confirm)
        return `not confirmed: the run ended after ${ran} of ${planned.confirm} fresh starts`;
    if (ran > 0)
        return `not confirmed: of ${ran} fresh starts fewer than the ${needed} needed are valid`;
    if (!isGate)
        return 'not confirmed: it does not decide over the check, so no fresh starts were made for it';
    return 'not confirmed: the run ended without fresh starts; a further run can tell';
}
function phraseOpen(verdict, facts) {
    const { metric, margin, interval, estimate, excludesRegression, pairs } = verdict;
    const name = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetric */ .i1)(metric);
    if (interval === null) {
        const seen = estimate === null ? '' : ` (estimate ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(metric, estimate)})`;
        const least = (0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .minimumPairs */ .gv)(0.05);
        return `${name} cannot be judged: only ${pairs} valid ${pairs === 1 ? 'pair' : 'pairs'}, and it takes at least ${least} to bound a change${seen}`;
    }
    const worse = `${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMargin */ .wj)(margin)} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, 'worse')}`;
    const history = phraseHistory(verdict, facts);
    if (excludesRegression) {
        const better = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, 'better');
        return `${history}${name} is not ${worse}, and may be ${better} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
    }
    if (interval.low > 0)
        return `${history}${phraseProbable(verdict)}; ${phraseDetectable(verdict)}`;
    return `${history}cannot rule out that ${name} is ${worse} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
}
/** A likely change that was not confirmed: to say of it that a small one cannot be ruled out would hide it. */
function phraseProbable(verdict) {
    const { metric, estimate } = verdict;
    const size = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(metric, estimate ?? 0));
    const direction = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, 'worse');
    return `${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMetric */ .i1)(metric)} is probably about ${size} ${direction} ${phraseBasis(verdict)}, which is not sure enough to be called a regression`;
}
/** What became of a suspicion, before the sentence on what holds now. */
function phraseHistory({ metric }, { outcome, context }) {
    const { suspicion, isConfirmed } = outcome;
    if (suspicion === null)
        return '';
    const looked = phraseSuspicion(metric, suspicion);
    if (isConfirmed)
        return `${looked}, confirmed but small: `;
    const ran = context.rounds.filter(({ stage }) => stage === 'confirm').length;
    if (ran === 0)
        return `${looked}, not confirmed: `;
    if (outcome.stage === 'screen' || ran < context.planned.confirm) {
        return `${looked}, and ${ran} of ${context.planned.confirm} fresh starts are too few to confirm it: `;
    }
    return `${looked}, and ${ran} fresh starts did not confirm it: `;
}
function phraseSuspicion(metric, { direction, estimate, pairs }) {
    const size = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(metric, estimate));
    return `looked ${size} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, direction)} in the first ${countPairs(pairs)}`;
}
/** `(90 % interval −0.8 to +1.4 % from 12 starts of both)`. */
function phraseBasis(verdict) {
    const { metric, interval, pairs, stage } = verdict;
    const starts = countStarts(pairs, stage === 'confirm' ? 'fresh ' : '');
    if (interval === null)
        return `(${starts})`;
    return `(${percent(interval.confidence)} interval ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedInterval */ .x3)(metric, interval)} from ${starts})`;
}
function phraseInterval({ metric, interval }) {
    if (interval === null)
        return '';
    return `(${percent(interval.confidence)} interval ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedInterval */ .x3)(metric, interval)}) `;
}
function phraseDetectable({ metric, detectable }) {
    if (detectable === null)
        return 'too few starts to confirm a change of any size';
    const worse = (0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDirection */ .p6)(metric, 'worse');
    return `this run could have seen ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_1__/* .toFraction */ ._j)(metric, detectable))} ${worse}`;
}
function countStarts(pairs, fresh) {
    return pairs === 1 ? `1 ${fresh}start of both` : `${pairs} ${fresh}starts of both`;
}
function countPairs(pairs) {
    return pairs === 1 ? '1 pair' : `${pairs} pairs`;
}
function percent(confidence) {
    return `${Math.round(confidence * 100)} %`;
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var _records_compute_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7313);
/* harmony import */ var _records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4598);
/** The figures of one metric of a pair, a round at a time, with every round that gave none and why. */



function readEvidence(context, metric) {
    const used = [];
    const without = [];
    const phase = _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L.find(({ key }) => key === metric)?.phase ?? null;
    const pairsOf = groupByRound(context.paired.pairs.filter(({ figures }) => figures.has(metric)));
    for (const { round, stage } of context.rounds) {
        const pairs = pairsOf.get(round.index) ?? [];
        if (pairs.length === 0)
            without.push({ round: round.index, stage, ...explain(round, phase, context) });
        else {
            const isHeadFirst = pairs[0]?.startedFirst === context.head.name;
            const figures = combine(pairs, metric);
            used.push({ round: round.index, stage, isHeadFirst, ...figures, ...countRequests(round, metric, context) });
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
        difference: average((0,_records_pair_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .readDifferences */ .$)(pairs, metric)),
        head: average(figures.map((figure) => figure.head)),
        base: average(figures.map((figure) => figure.base)),
    };
}
function countRequests(round, metric, { head, base }) {
    const kind = _records_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTable */ .L.find(({ key }) => key === metric)?.phase;
    const counts = round.phases
        .filter((phase) => phase.kind === kind)
        .map(({ arms, asked }) => {
        const own = arms.filter(({ variant }) => variant === head.name || variant === base.name);
        return Math.min(...own.map((arm) => (0,_records_compute_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .countSamples */ .Tu)(metric, arm, Number(asked['sockets'] ?? 1))));
    });
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




/** Of the result; what it is made from is known to percents. */
const precision = 1e-7;
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
    while (high - low > precision * high) {
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
    const key = `${n},${alpha}`;
    let shape = shapes.get(key);
    if (shape === undefined) {
        const critical = (0,_statistics_students_t_js__WEBPACK_IMPORTED_MODULE_2__/* .tQuantile */ .YW)(1 - findAttainedAlpha(alpha, n), n - 2) * (1 + 1 / (2 * n));
        shape = { critical, ratios: findScatterRatios(n - 2) };
        shapes.set(key, shape);
    }
    return { standardError: Math.sqrt(Math.PI / 3 / n) * sd, ...shape };
}
/** What depends on the number of pairs and on alpha alone: a calibration asks for few of them, thousands of times. */
const shapes = new Map();
function findChance(change, { standardError, critical, ratios }, floor) {
    let sum = 0;
    for (const ratio of ratios) {
        sum += (0,_statistics_students_t_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr)((change - Math.max(floor, critical * ratio * standardError)) / standardError);
    }
    return sum / ratios.length;
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
    return (0,_statistics_rank_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .pairCountDistribution */ .wm)(half, n - half).findLast((p) => p <= alpha + _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .rounding */ .DN) ?? alpha;
}


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeAgainstHistory)
});

// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
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
// EXTERNAL MODULE: ./.build/js/src/comparison/judge-stored-metric.js + 1 modules
var judge_stored_metric = __webpack_require__(6515);
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
/** `candidates`: the entries of one run, as buildHistoryEntries makes them; entries of that run in the history are ignored. */
function judgeAgainstHistory(history, candidates, options = {}) {
    const rule = options.rule ?? find_baseline/* defaultBaselineRule */.HY;
    const questions = candidates.map((candidate) => {
        const runs = (0,find_baseline/* findComparableRuns */.CU)(history, candidate);
        const metrics = listMetrics(candidate, runs, rule);
        const phases = phase_kinds/* phaseKinds */.zK.filter((phase) => records_metrics/* metricTable */.L.some((one) => one.phase === phase && metrics.includes(one.key)));
        const gate = (options.gateMetrics ?? (0,gate_metrics/* chooseGateMetrics */._w)(phases)).filter((metric) => metrics.includes(metric));
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
            return (0,judge_stored_metric/* judgeStoredMetric */.d)({ candidate, metric, baseline, margin, isGate: gate.includes(metric), alpha, rule });
        }),
        leftOut: runs.leftOut,
        notes: describeRuns(candidate, runs),
    }));
    return summarizeStored(variants, findMissingSetups(history, candidates, rule.maxRuns));
}
/** Those that this run measured, and those that it should have: any of the newest comparable runs has them. */
function listMetrics(candidate, { entries }, rule) {
    const expected = entries.slice(-rule.maxRuns);
    return (0,gate_metrics/* listJudgedMetrics */.hg)(phase_kinds/* phaseKinds */.zK).filter((metric) => candidate.metrics[metric] !== undefined ||
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
const absoluteTopics = (/* unused pure expression or super */ null && ([
    'errors',
    'timeouts',
    'handshakes',
    'lost',
    'corrupted',
    'disorder',
    'sockets',
    'rate',
    'servers',
]));
/** For sorting: smaller is worse. */
function rankVerdict(kind) {
    return verdictKinds.indexOf(kind);
}
/** null of none. */
function findWorstKind(kinds) {
    return kinds.reduce((worst, kind) => (worst === null || rankVerdict(kind) < rankVerdict(worst) ? kind : worst), null);
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ chooseJudgeOptions),
/* harmony export */   W: () => (/* binding */ findItemProblem)
/* harmony export */ });
/* harmony import */ var _comparison_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2520);
/* harmony import */ var _comparison_margins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9796);
/** How a run's verdicts are judged, from its settings. */


/** For the settings' parser: what is wrong with one item of --margin or --gate, or null. */
function findItemProblem(option, item) {
    if (option === 'margin') {
        const parsed = (0,_comparison_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMargin */ .ES)(item);
        return 'problem' in parsed ? parsed.problem : null;
    }
    return (0,_comparison_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricName */ .$Y)(item) === null ? `${JSON.stringify(item)} is no metric` : null;
}
/** Of settings that findItemProblem has passed. */
function chooseJudgeOptions({ comparison, phases }) {
    const margins = comparison.margins.flatMap((text) => {
        const parsed = (0,_comparison_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMargin */ .ES)(text);
        return 'rules' in parsed ? parsed.rules : [];
    });
    return { margins, gateMetrics: chooseGates(comparison, phases) };
}
/** `p50` names those of all phases: where a short name is meant as a gate, the first of them that is measured. */
function chooseGates({ gate }, phases) {
    const usual = (0,_comparison_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseGateMetrics */ ._w)(phases);
    if (gate === null)
        return usual;
    const measured = (0,_comparison_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .listJudgedMetrics */ .hg)(phases);
    return [
        ...new Set(gate.flatMap((name) => {
            const keys = (0,_comparison_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricName */ .$Y)(name) ?? [];
            return keys.find((key) => usual.includes(key)) ?? keys.find((key) => measured.includes(key)) ?? keys[0] ?? [];
        })),
    ];
}


/***/ }),

/***/ 8236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wl: () => (/* binding */ judgeBesideHistory),
  Zy: () => (/* binding */ judgeRun),
  vS: () => (/* binding */ readListing)
});

// UNUSED EXPORTS: judgeUncompared

// EXTERNAL MODULE: ./.build/js/src/comparison/build-history-entries.js + 2 modules
var build_history_entries = __webpack_require__(885);
// EXTERNAL MODULE: ./.build/js/src/comparison/decide-check.js
var decide_check = __webpack_require__(6690);
// EXTERNAL MODULE: ./.build/js/src/comparison/find-differences.js
var find_differences = __webpack_require__(2801);
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-context.js
var pair_context = __webpack_require__(9701);
;// CONCATENATED MODULE: ./.build/js/src/comparison/describe-changes.js


const shownDigits = 12;
/** In the order of the record's pairs; those of which a variant never ran are left out. */
function describeChanges({ comparison, variants }) {
    return (comparison?.pairs ?? []).flatMap((pair) => {
        const find = (name) => variants.find((variant) => variant.name === name);
        const [head, base] = [find(pair.head), find(pair.base)];
        return head === undefined || base === undefined ? [] : [describePair(pair, head, base)];
    });
}
function describePair(pair, head, base) {
    const names = (0,pair_context/* nameSides */.QY)(pair, head, base);
    const isOneSetup = pair.kind === 'revision';
    return {
        head: pair.head,
        base: pair.base,
        kind: pair.kind,
        title: (0,pair_context/* titlePair */.nR)({ comparison: isOneSetup ? 'revision' : 'setup', head, names }),
        names,
        differences: [
            ...(0,find_differences/* compareVariants */.Ov)(base, head),
            // Two setups differ in their files and images by what they are.
            ...(isOneSetup
                ? (0,find_differences/* compareNames */.MP)({ 'files of the setup': shorten(base.setupDigest) }, { 'files of the setup': shorten(head.setupDigest) })
                : []),
            ...(isOneSetup ? (0,find_differences/* compareNames */.MP)(nameImages(base), nameImages(head)) : []),
        ],
        isDirty: head.source?.isDirty === true,
        commits: pair.commits,
        commitCount: Math.max(pair.commitCount, pair.commits.length),
    };
}
function nameImages({ images }) {
    return Object.fromEntries(Object.entries(images).map(([service, digest]) => [`image of ${service}`, shorten(digest)]));
}
/** `sha256:0123…` → `0123…`, as Docker and git show them. */
function shorten(digest) {
    return digest.replace(/^sha256:/, '').slice(0, shownDigits);
}

// EXTERNAL MODULE: ./.build/js/src/comparison/judge-pairs.js + 1 modules
var judge_pairs = __webpack_require__(7924);
// EXTERNAL MODULE: ./.build/js/src/comparison/stored-baseline.js + 3 modules
var stored_baseline = __webpack_require__(3309);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/find-unmeasured.js


/** A sentence each. `gateMetrics`: what decides. A phase none of whose figures decide is not named. */
function findUnmeasured(record, variants, gateMetrics) {
    return variants.flatMap(({ variant, title, verdicts }) => {
        const gate = verdicts.filter(({ isGate }) => isGate).map(({ metric }) => metric);
        const loaded = new Set(record.rounds.flatMap(({ phases }) => phases.filter(({ arms }) => arms.some((arm) => arm.variant === variant)).map(({ kind }) => kind)));
        if (loaded.size === 0)
            return gate.length > 0 ? [] : [`${title}: nothing of it was measured`];
        return phase_kinds/* phaseKinds */.zK.flatMap((kind) => {
            if (!loaded.has(kind))
                return [];
            const wanted = gateMetrics.filter((metric) => belongsTo(metric, kind));
            return wanted.length === 0 || wanted.some((metric) => gate.includes(metric))
                ? []
                : [`${title}: no round gave a valid figure of the ${kind} phase`];
        });
    });
}
function belongsTo(metric, kind) {
    return metrics/* metricTable */.L.some(({ key, phase }) => key === metric && phase === kind);
}

// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-options.js
var judge_options = __webpack_require__(4729);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/judge-run.js
/** A finished record → its verdicts: of pairs, beside the history, and what both mean for the check. */







function readListing(listing) {
    return {
        history: {
            entries: listing.entries.map(({ entry }) => entry),
            acceptances: listing.acceptances.map(({ acceptance }) => acceptance),
        },
        problems: listing.problems,
    };
}
function judgeBesideHistory(record, { history }, { margins, gateMetrics }) {
    return (0,stored_baseline/* judgeAgainstHistory */.Z)(history, (0,build_history_entries/* buildHistoryEntries */.P)(record), { margins, gateMetrics });
}
/** Null when nothing was compared. */
function judgeRun(record, settings, read) {
    if (record.comparison === null)
        return null;
    const planned = new Set(record.plan.rounds.map(({ stage }) => stage));
    const options = (0,judge_options/* chooseJudgeOptions */.R)(settings);
    const judgement = planned.has('screen') ? (0,judge_pairs/* judgeRecord */.d)(measuredPairs(record), options) : null;
    const stored = read === null ? null : judgeBesideHistory(record, read, options);
    const changes = describeChanges(measuredPairs(record));
    const unmeasured = stored === null ? [] : findUnmeasured(record, listOpen(judgement, stored), options.gateMetrics);
    const check = decide(judgement, stored, unmeasured, settings);
    return { judgement, stored, unmeasured, problems: read?.problems ?? [], changes, check };
}
/** Of a run that was to be compared and had nothing to be compared with: never a success. `reason`: a sentence. */
function judgeUncompared(reason, { comparison }) {
    const conclusion = comparison.failOn === 'invalid' ? 'failure' : 'neutral';
    const check = { conclusion, reasons: [reason] };
    return { judgement: null, stored: null, unmeasured: [], problems: [], changes: [], check };
}
/** Beside a history, pairs are measured only of what looked suspicious there: the others are not absent. */
function measuredPairs(record) {
    if (!record.plan.rounds.some(({ stage }) => stage === 'control'))
        return record;
    const isMeasured = ({ head, base }) => record.plan.rounds.some(({ stage, arms }) => stage === 'screen' && arms.includes(head) && arms.includes(base));
    return { ...record, comparison: { pairs: record.comparison?.pairs.filter(isMeasured) ?? [] } };
}
/** Those of which the history alone speaks. */
function listOpen(judgement, { variants }) {
    const heads = new Set(judgement?.pairs.map(({ head }) => head));
    return variants.filter(({ variant }) => !heads.has(variant));
}
/** What was measured in pairs overrules what the history made suspicious; a figure that neither side has any more it cannot. */
function decide(judgement, stored, unmeasured, settings) {
    const { failOn } = settings.comparison;
    const paired = judgement === null ? null : (0,decide_check/* decideCheck */.B)(judgement, failOn);
    if (stored === null)
        return paired ?? { conclusion: 'neutral', reasons: ['nothing was compared'] };
    const open = listOpen(judgement, stored);
    const verdicts = open.flatMap((variant) => variant.verdicts.filter(({ isGate }) => isGate));
    const absent = stored.variants.flatMap((variant) => variant.verdicts.filter(({ isGate, kind }) => isGate && kind === 'missing'));
    const missing = [...absent, ...stored.missingSetups];
    const suspected = verdicts.filter(({ kind }) => kind === 'suspected');
    const undecided = verdicts.filter(({ kind, excludesRegression }) => kind === 'inconclusive' && !excludesRegression);
    const unjudged = verdicts.filter(({ kind }) => kind === 'collecting' || kind === 'unjudged');
    const levels = ['never', 'regressed', 'suspected', 'inconclusive', 'invalid'];
    const fails = (level) => levels.indexOf(failOn) >= levels.indexOf(level);
    const sentences = (found) => found.map(({ sentence }) => sentence);
    const failures = [
        ...(paired?.conclusion === 'failure' ? paired.reasons : []),
        ...(fails('regressed') ? sentences(missing) : []),
        ...(fails('suspected') ? sentences(suspected) : []),
        ...(fails('inconclusive') ? sentences(undecided) : []),
        ...(fails('invalid') ? unmeasured : []),
    ];
    if (failures.length > 0)
        return { conclusion: 'failure', reasons: failures };
    const warnings = [
        ...(paired?.conclusion === 'neutral' ? paired.reasons : []),
        ...sentences([...missing, ...suspected, ...undecided, ...unjudged]),
        ...unmeasured,
    ];
    if (warnings.length > 0)
        return { conclusion: 'neutral', reasons: [...new Set(warnings)] };
    return { conclusion: 'success', reasons: [...(paired?.reasons ?? []), stored.sentence] };
}


/***/ }),

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ openMetrics),
/* harmony export */   Tu: () => (/* binding */ countSamples),
/* harmony export */   gm: () => (/* binding */ divideCpu)
/* harmony export */ });
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9378);
/* harmony import */ var _summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9349);
/** One figure from the valid rounds of a variant in one kind of phase. */


/** Several metrics of one phase: their histograms are unpacked once. `valid` must not be empty. */
function openMetrics(valid) {
    const readAll = once(() => (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHistograms */ .Q7)(valid.map((arm) => arm.latencyHistogram)));
    const readLast = once(() => (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeHistograms */ .Q7)(valid.flatMap((arm) => arm.messages?.receivers?.last ?? [])));
    return (key) => compute(key, valid, { readAll, readLast });
}
/** Right answers of an arm that a percentile is taken of: of the last receivers there is one for each message. */
function countSamples(key, arm, sockets) {
    return key === 'delivery-last-p50' ? Math.floor(arm.completed / Math.max(1, sockets)) : arm.completed;
}
function compute(key, valid, { readAll, readLast }) {
    switch (key) {
        case 'latency-p50':
        case 'load-p50':
        case 'connect-p50':
        case 'echo-p50':
        case 'delivery-p50':
            return percentile(readAll, 50);
        case 'latency-p90':
            return percentile(readAll, 90);
        case 'latency-p95':
        case 'echo-p95':
            return percentile(readAll, 95);
        case 'latency-p99':
        case 'load-p99':
        case 'connect-p99':
        case 'echo-p99':
        case 'delivery-p99':
            return percentile(readAll, 99);
        case 'delivery-last-p50':
            return percentile(readLast, 50);
        case 'latency-error-rate':
        case 'load-error-rate':
        case 'connect-error-rate':
        case 'echo-error-rate':
        case 'delivery-error-rate':
            return computeErrorRate(valid);
        case 'latency-cpu':
        case 'load-cpu':
        case 'connect-cpu':
        case 'echo-cpu':
        case 'delivery-cpu':
            return computeCpu(valid);
        case 'throughput':
        case 'connect-rate':
        case 'deliveries':
            return computeRate(valid);
        case 'capacity':
            return computeCapacity(valid);
    }
}
function percentile(read, q) {
    return (0,_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .percentileMs */ .OZ)(read(), q) ?? { reason: 'no right answer' };
}
function computeErrorRate(valid) {
    const { total, requests } = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumErrors */ .jY)(valid);
    return requests === 0 ? { reason: 'no requests' } : total / requests;
}
function computeCpu(valid) {
    const byService = divideCpu(valid);
    if (byService === null)
        return { reason: 'the engine cannot know' };
    return Object.values(byService).reduce((sum, ms) => sum + ms, 0);
}
function computeRate(valid) {
    const seconds = valid.reduce((sum, arm) => sum + arm.activeSeconds, 0);
    return seconds === 0 ? { reason: 'no time under load' } : sumCompleted(valid) / seconds;
}
/** The middle of the rounds' capacities; between the two middle ones their mean. */
function computeCapacity(valid) {
    const sorted = valid
        .map((arm) => arm.capacityPerSecond)
        .filter((rate) => rate !== null)
        .sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? { reason: 'no rate was held' } : (lower + upper) / 2;
}
function sumCompleted(arms) {
    return arms.reduce((sum, arm) => sum + arm.completed, 0);
}
/** CPU ms per right answer by service. Rounds in which the engine could not tell are left out, with their answers. */
function divideCpu(valid) {
    const known = valid.filter((arm) => arm.serverCpuMs !== null);
    const completed = sumCompleted(known);
    if (completed === 0)
        return null;
    const sums = (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumByService */ .Ad)(known.map((arm) => arm.serverCpuMs).filter((cpu) => cpu !== null));
    return Object.fromEntries(Object.entries(sums).map(([service, ms]) => [service, ms / completed]));
}
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ notStartedHere),
/* harmony export */   K1: () => (/* binding */ correctPinning),
/* harmony export */   wx: () => (/* binding */ onAnotherMachine)
/* harmony export */ });
/** Why, in the words of a record. */
const notStartedHere = 'they are not started here';
const onAnotherMachine = 'they run on another machine';
/** Records once named the cores chosen for such servers as theirs; this is what such a record would say today. */
function correctPinning(environment) {
    const { engine, pinning } = environment;
    const reason = findReason(engine);
    if (reason === null || pinning.serverCores === null)
        return environment;
    const message = pinning.message.replace(/, servers on .*$/, `, servers not pinned: ${reason}`);
    return { ...environment, pinning: { ...pinning, serverCores: null, message } };
}
function findReason({ kind, reason }) {
    if (kind === 'attach')
        return notStartedHere;
    // The address of a Docker engine is named when it is that of another machine, and only then.
    return kind === 'compose' && reason.startsWith('a Docker engine answers at ') ? onAnotherMachine : null;
}


/***/ }),

/***/ 9149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeConfiguration),
/* harmony export */   T: () => (/* binding */ digestConfiguration)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Raised when the way of measuring changes so much that figures of the same settings are no longer comparable. */
const digestVersion = 1;
/**
 * SHA-256 in hex over what must be alike before the figures of two runs may be held beside each other.
 *
 * In it: the files of the setup and the path requested; the phases with their settings (rates, durations, connections);
 * warm-up, kind of connection, time-out; the engine's kind and how requests reach the servers; how many cores generator
 * and servers had; how many variants shared a round; the control's setup and the versions of its packages, because
 * figures are kept as ratios to it; several workers, and services that answered elsewhere, with their addresses.
 *
 * Not in it, as none of them changes what is measured: seed, folders, the number of rounds, limits of validity. Not in it,
 * because it is what is under test: the source, its commit, and the versions of the packages of the variant itself. The
 * CPU model stands beside the digest, not in it, so that a report can say which of the two differs.
 */
function digestConfiguration(record, variant, control) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(stringifySorted(describeConfiguration(record, variant, control)))
        .digest('hex');
}
/** What the digest is made of, for whoever has to say where two differ. */
function describeConfiguration(record, variant, control) {
    const { settings, environment } = record;
    const { engine, pinning, cores } = environment;
    const phases = Array.isArray(settings['phases']) ? settings['phases'].map(String) : listPhases(record);
    return {
        digestVersion,
        setupDigest: variant.setupDigest,
        path: variant.path,
        // Left out where they are as they were before there was a choice, so that older histories go on.
        ...(variant.workers === 1 ? {} : { workers: variant.workers }),
        ...(Object.keys(variant.remotes).length === 0 ? {} : { remotes: variant.remotes }),
        phases: phases.map((kind) => [kind, settings[kind.startsWith('websocket-') ? 'webSocket' : kind] ?? null]),
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


/***/ }),

/***/ 5553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainJsonFailure)
/* harmony export */ });
/** Why JSON.parse refused a text. */
function explainJsonFailure(text, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    // Where the text ends is where the parser wanted more.
    if (/Unexpected end|Unterminated string/.test(message) || position >= text.trimEnd().length) {
        return { reason: 'is truncated: it ends in the middle', isTruncated: true };
    }
    const word = /(?<=[[:,]\s*)-?(?:NaN|Infinity)(?=\s*[\],}])/.exec(text);
    return { reason: word === null ? `is not JSON: ${message}` : `is not JSON: it holds ${word[0]}`, isTruncated: false };
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ percentileMs),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   pr: () => (/* binding */ decodeHistogram)
/* harmony export */ });
/* unused harmony exports createHistogram, recordMs, encodeHistogram */
/* harmony import */ var hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2960);
/**
 * Latency histograms: HdrHistogram with 3 significant digits (0.1 % of the value) in whole microseconds, stored in its
 * compressed V2 form, which other HdrHistogram tools read too. http://hdrhistogram.org
 */

const significantDigits = 3;
/** Ten times what the widest histogram needs: what is longer could unpack to anything. */
const maxEncodedLength = 262_144;
/** Most servers answer within it; a larger value makes a histogram grow, and a small one is cheap to unpack. */
const initialHighestMicroseconds = 16_000;
/** One report asks for the same histogram several times: a table, pairs and pooled figures all begin with it. */
const maxUnpacked = 512;
const unpacked = new Map();
/** An empty histogram of microseconds from 1 µs up; grows when a value is larger. */
function createHistogram() {
    return (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .jq)({
        bitBucketSize: 32,
        autoResize: true,
        lowestDiscernibleValue: 1,
        highestTrackableValue: initialHighestMicroseconds,
        numberOfSignificantValueDigits: significantDigits,
    });
}
/** Records a duration in milliseconds. Below 1 µs counts as 1 µs; negative or not finite throws a RangeError. */
function recordMs(histogram, ms) {
    if (!(ms >= 0) || ms === Number.POSITIVE_INFINITY)
        throw new RangeError(`not a duration: ${ms} ms`);
    histogram.recordValue(Math.max(1, Math.round(ms * 1000)));
}
function encodeHistogram(histogram) {
    return encodeIntoCompressedBase64(histogram);
}
/** For reading alone, as the next caller gets the same one. Throws a RangeError when the text is not a compressed V2 histogram. */
function decodeHistogram(encoded) {
    if (encoded.length > maxEncodedLength) {
        throw new RangeError(`not a histogram of ours: ${encoded.length} characters, more than ${maxEncodedLength}`);
    }
    const known = unpacked.get(encoded);
    if (known !== undefined)
        return known;
    try {
        const histogram = (0,hdr_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFromCompressedBase64 */ .Vc)(encoded, 32, false);
        if (unpacked.size === maxUnpacked)
            unpacked.clear();
        unpacked.set(encoded, histogram);
        return histogram;
    }
    catch (cause) {
        throw new RangeError(`not a compressed HDR histogram: ${encoded.slice(0, 24)}…`, { cause });
    }
}
/** One histogram that holds the values of all; empty for none. */
function mergeHistograms(encoded) {
    const [first] = encoded;
    if (first !== undefined && encoded.length === 1)
        return decodeHistogram(first);
    const merged = createHistogram();
    for (const one of encoded)
        merged.add(decodeHistogram(one));
    return merged;
}
/** The q-th percentile (0 < q <= 100) in ms, or null when the histogram is empty. */
function percentileMs(histogram, q) {
    return histogram.totalCount === 0 ? null : histogram.getValueAtPercentile(q) / 1000;
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
const intervalSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
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
    /** 95 % over the rounds of the run, of the value in the metric's unit; missing where there were too few, or was no time for it. */
    interval: intervalSchema.optional(),
    /** The same of lnRatioToControl. */
    lnRatioInterval: intervalSchema.optional(),
});
/** Of a phase, all valid rounds together: what a curve and a table of percentiles are drawn from. */
const percentilesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    phase: name,
    /** Per cent, ascending. */
    percentiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100)).max(50),
    /** Milliseconds, of each. */
    valuesMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0)).max(50),
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
    // From here on for people, and missing in entries that were made without.
    /** Author and first line of the commit. */
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ author: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500) }).optional(),
    /** Addresses of the workflow run and of the pull request that was merged by the commit. */
    links: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000).nullable(), pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000).nullable() }).optional(),
    percentiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(percentilesSchema).max(10).optional(),
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

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listRoundPhases)
/* harmony export */ });
/** A variant's part in every phase that ran, in the order of the rounds; valid or not. */
function listRoundPhases({ rounds }, variant) {
    return rounds.flatMap((round) => round.phases.flatMap((phase) => phase.arms
        .filter((arm) => arm.variant === variant)
        .map((arm) => ({
        round: round.index,
        phase: phase.kind,
        asked: phase.asked,
        wallSeconds: phase.wallSeconds,
        arm,
    }))));
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metricTable)
/* harmony export */ });
const httpMetrics = [
    { key: 'latency-p50', phase: 'latency', title: 'p50 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-p90', phase: 'latency', title: 'p90 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-p95', phase: 'latency', title: 'p95 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-p99', phase: 'latency', title: 'p99 latency', unit: 'ms', better: 'lower' },
    { key: 'latency-error-rate', phase: 'latency', title: 'errors at a fixed rate', unit: 'fraction', better: 'lower' },
    { key: 'latency-cpu', phase: 'latency', title: 'CPU per request at a fixed rate', unit: 'ms', better: 'lower' },
    { key: 'throughput', phase: 'throughput', title: 'requests/s', unit: 'per-second', better: 'higher' },
    { key: 'load-p50', phase: 'throughput', title: 'p50 under load', unit: 'ms', better: 'lower' },
    { key: 'load-p99', phase: 'throughput', title: 'p99 under load', unit: 'ms', better: 'lower' },
    { key: 'load-error-rate', phase: 'throughput', title: 'errors under load', unit: 'fraction', better: 'lower' },
    { key: 'load-cpu', phase: 'throughput', title: 'CPU per request under load', unit: 'ms', better: 'lower' },
    { key: 'capacity', phase: 'capacity', title: 'capacity', unit: 'per-second', better: 'higher' },
];
const [connect, echo, broadcast] = ['websocket-connect', 'websocket-echo', 'websocket-broadcast'];
const webSocketMetrics = [
    { key: 'connect-rate', phase: connect, title: 'connects/s', unit: 'per-second', better: 'higher' },
    { key: 'connect-p50', phase: connect, title: 'p50 handshake', unit: 'ms', better: 'lower' },
    { key: 'connect-p99', phase: connect, title: 'p99 handshake', unit: 'ms', better: 'lower' },
    { key: 'connect-error-rate', phase: connect, title: 'failed handshakes', unit: 'fraction', better: 'lower' },
    { key: 'connect-cpu', phase: connect, title: 'CPU per handshake', unit: 'ms', better: 'lower' },
    { key: 'echo-p50', phase: echo, title: 'p50 echo', unit: 'ms', better: 'lower' },
    { key: 'echo-p95', phase: echo, title: 'p95 echo', unit: 'ms', better: 'lower' },
    { key: 'echo-p99', phase: echo, title: 'p99 echo', unit: 'ms', better: 'lower' },
    { key: 'echo-error-rate', phase: echo, title: 'lost messages', unit: 'fraction', better: 'lower' },
    { key: 'echo-cpu', phase: echo, title: 'CPU per message', unit: 'ms', better: 'lower' },
    { key: 'delivery-p50', phase: broadcast, title: 'p50 delivery', unit: 'ms', better: 'lower' },
    { key: 'delivery-p99', phase: broadcast, title: 'p99 delivery', unit: 'ms', better: 'lower' },
    { key: 'delivery-last-p50', phase: broadcast, title: 'p50 of the last receiver', unit: 'ms', better: 'lower' },
    { key: 'deliveries', phase: broadcast, title: 'deliveries/s', unit: 'per-second', better: 'higher' },
    { key: 'delivery-error-rate', phase: broadcast, title: 'lost deliveries', unit: 'fraction', better: 'lower' },
    { key: 'delivery-cpu', phase: broadcast, title: 'CPU per delivery', unit: 'ms', better: 'lower' },
];
const metricTable = [
    ...httpMetrics,
    ...webSocketMetrics,
    { key: 'peak-memory', phase: null, title: 'peak memory', unit: 'bytes', better: 'lower' },
    { key: 'start-time', phase: null, title: 'time to start', unit: 'seconds', better: 'lower' },
];


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDifferences),
/* harmony export */   _: () => (/* binding */ pairRounds)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8591);
/**
 * The rounds in which two variants ran side by side, as pairs of figures: what every judgement starts from. One pair is
 * one fresh start of both; requests within a round are never samples of their own.
 */


/** In the order of the rounds. Empty when the two never shared a round. */
function pairRounds(record, head, base) {
    const planned = new Map(record.plan.rounds.map((round) => [round.index, round]));
    const pairs = [];
    const dropped = [];
    for (const round of record.rounds) {
        const plan = planned.get(round.index);
        if (plan === undefined || !plan.arms.includes(head) || !plan.arms.includes(base))
            continue;
        const { stage } = plan;
        if (round.phases.length === 0) {
            dropped.push({
                round: round.index,
                stage,
                phase: null,
                reason: round.failure?.message ?? 'nothing was measured',
            });
            continue;
        }
        const byRepeat = [];
        const seen = new Map();
        for (const phase of round.phases) {
            const repeat = seen.get(phase.kind) ?? 0;
            seen.set(phase.kind, repeat + 1);
            const arms = { head: findArm(phase, head), base: findArm(phase, base) };
            const reason = explainDrop(arms, { head, base });
            if (reason !== null) {
                dropped.push({ round: round.index, stage, phase: phase.kind, reason });
                continue;
            }
            byRepeat[repeat] ??= new Map();
            const figures = byRepeat[repeat];
            for (const [key, pair] of readFigures(round.index, phase, arms))
                figures.set(key, pair);
        }
        const startedFirst = plan.arms[0] ?? head;
        for (const [repeat, figures] of byRepeat.entries()) {
            if (figures !== undefined && figures.size > 0) {
                pairs.push({ round: round.index, repeat, stage, startedFirst, figures });
            }
        }
    }
    return { pairs, dropped };
}
/** ln(head/base) of one metric over all pairs that have it, positive when head is worse. */
function readDifferences(pairs, key) {
    const sign = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((metric) => metric.key === key)?.better === 'higher' ? -1 : 1;
    return pairs.flatMap(({ figures }) => {
        const pair = figures.get(key);
        // `0 +` keeps a difference of nothing from becoming -0.
        return pair === undefined ? [] : [0 + sign * Math.log(pair.head / pair.base)];
    });
}
function findArm(phase, variant) {
    return phase.arms.find((arm) => arm.variant === variant);
}
function explainDrop(arms, names) {
    for (const side of ['head', 'base']) {
        const arm = arms[side];
        if (arm === undefined)
            return `${names[side]} was not measured`;
        const broken = arm.checks.filter(({ isMet }) => !isMet).map(({ message }) => message);
        if (!arm.isValid)
            return `${names[side]}: ${broken.join('; ') || 'invalid'}`;
    }
    return null;
}
/** A ratio needs two positive figures: a figure of 0 or none is no pair, and says nothing about the change. */
function readFigures(round, phase, arms) {
    const measure = (arm) => {
        const one = { round, phase: phase.kind, asked: phase.asked, wallSeconds: phase.wallSeconds, arm };
        const measureOne = (0,_summarize_phase_js__WEBPACK_IMPORTED_MODULE_1__/* .measureMetrics */ .WO)([one]);
        return (key) => {
            const value = measureOne(key);
            return value.kind === 'measured' && value.value > 0 ? value.value : null;
        };
    };
    const [ofHead, ofBase] = [measure(arms.head), measure(arms.base)];
    return _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.flatMap((metric) => {
        if (metric.phase !== phase.kind)
            return [];
        const [head, base] = [ofHead(metric.key), ofBase(metric.key)];
        return head === null || base === null ? [] : [[metric.key, { head, base }]];
    });
}


/***/ }),

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseRecord),
/* harmony export */   n: () => (/* binding */ describeIssue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4522);
/* harmony import */ var _correct_pinning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7570);
/* harmony import */ var _explain_json_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5553);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7739);





const maxListedProblems = 50;
/** Ten times the longest that 3 digits from 1 µs to minutes can need; a longer one could be a decompression bomb. */
const maxEncodedHistogramLength = 300_000;
/**
 * Throws a BenchError 'record-unreadable': truncated, no JSON, not ours, of a later version, or with a list of all
 * problems and their places. `source` is named in the message.
 */
function parseRecord(text, source) {
    const json = parseJson(text, source);
    checkIsOurs(json, source);
    const parsed = _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSchema */ .fi.safeParse(json);
    if (!parsed.success)
        throw malformed(source, parsed.error.issues.map(describeIssue));
    const problems = [...findUnknownVariants(parsed.data), ...findBrokenHistograms(parsed.data)];
    if (problems.length > 0)
        throw malformed(source, problems);
    return { ...parsed.data, environment: (0,_correct_pinning_js__WEBPACK_IMPORTED_MODULE_3__/* .correctPinning */ .K1)(parsed.data.environment) };
}
/** A zod issue with its JSON path: `rounds[0].phases[1].seed: …`. */
function describeIssue(issue) {
    const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return `${path.replace(/^\./, '') || 'the whole file'}: ${issue.message}`;
}
function parseJson(text, source) {
    if (text.trim() === '') {
        throw unreadable(source, 'is empty', 'The run that should have written it did not end; measure again.');
    }
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const { reason, isTruncated } = (0,_explain_json_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainJsonFailure */ .G)(text, cause);
        const hint = isTruncated ? 'Copy the whole file again.' : 'Give a record.json that channels-bench wrote.';
        throw unreadable(source, reason, hint, cause);
    }
}
function checkIsOurs(json, source) {
    const fields = typeof json === 'object' && json !== null ? json : {};
    if (fields['kind'] !== _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKind */ .wg) {
        const what = `is JSON, but not a record of Channels Bench: its kind is ${quote(fields['kind'])}, not "${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKind */ .wg}"`;
        throw unreadable(source, what, 'Give a record.json that channels-bench wrote.');
    }
    const version = fields['schemaVersion'];
    if (typeof version === 'number' && version > _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSchemaVersion */ .x2) {
        const what = `is a record of schema version ${version}; this version of channels-bench reads up to ${_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordSchemaVersion */ .x2}`;
        throw unreadable(source, what, 'Update channels-bench to read it.');
    }
}
function quote(value) {
    return value === undefined ? 'missing' : (JSON.stringify(value)?.slice(0, 60) ?? String(value));
}
function findUnknownVariants(record) {
    const names = record.variants.map((variant) => variant.name);
    const known = new Set(names);
    const problems = names
        .map((name, index) => names.indexOf(name) === index ? null : `variants[${index}].name: ${quote(name)} a second time`)
        .filter((problem) => problem !== null);
    const check = (variant, path) => {
        if (!known.has(variant))
            problems.push(`${path}: ${quote(variant)} is none of the record's variants`);
    };
    for (const [r, round] of record.rounds.entries()) {
        for (const [a, arm] of round.arms.entries())
            check(arm.variant, `rounds[${r}].arms[${a}].variant`);
        for (const [p, phase] of round.phases.entries()) {
            for (const [a, arm] of phase.arms.entries())
                check(arm.variant, `rounds[${r}].phases[${p}].arms[${a}].variant`);
        }
    }
    for (const [p, { head, base }] of record.profiles.entries()) {
        check(head, `profiles[${p}].head`);
        check(base, `profiles[${p}].base`);
    }
    return problems;
}
function findBrokenHistograms(record) {
    const problems = [];
    const check = (encoded, path) => {
        if (encoded !== null && !isHistogram(encoded))
            problems.push(`${path}: not a compressed HDR histogram`);
    };
    for (const [r, round] of record.rounds.entries()) {
        for (const [p, phase] of round.phases.entries()) {
            const path = `rounds[${r}].phases[${p}]`;
            check(phase.generator.latenessHistogram, `${path}.generator.latenessHistogram`);
            for (const [a, arm] of phase.arms.entries()) {
                check(arm.latencyHistogram, `${path}.arms[${a}].latencyHistogram`);
                for (const [name, encoded] of Object.entries(arm.messages?.receivers ?? {})) {
                    check(encoded, `${path}.arms[${a}].messages.receivers.${name}`);
                }
            }
        }
    }
    return problems;
}
function isHistogram(encoded) {
    if (encoded.length > maxEncodedHistogramLength)
        return false;
    try {
        (0,_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHistogram */ .pr)(encoded);
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(source, what, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchError */ .L('record-unreadable', `${source} ${what}`, { hint, cause });
}
function malformed(source, problems) {
    const more = problems.length - maxListedProblems;
    const details = more > 0 ? [...problems.slice(0, maxListedProblems), `… and ${more} more`] : problems;
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BenchError */ .L('record-unreadable', `${source} is a record with ${count}`, {
        hint: 'It was changed after it was written, or another version wrote it; docs/record.schema.json describes the form.',
        details,
    });
}


/***/ }),

/***/ 7117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ isWebSocketPhase),
/* harmony export */   Ij: () => (/* binding */ closedLoops),
/* harmony export */   mG: () => (/* binding */ countedThings),
/* harmony export */   zK: () => (/* binding */ phaseKinds)
/* harmony export */ });
/** The kinds of load, in the order in which tables and reports name them. Plain data without imports. */
const phaseKinds = [
    'latency',
    'throughput',
    'capacity',
    'websocket-connect',
    'websocket-echo',
    'websocket-broadcast',
];
/**
 * In which the next request waits for an answer, so that the generator is asked for all that it can do. An open loop gets as many
 * answers in each second as it asks for.
 */
const closedLoops = new Set(['throughput', 'websocket-connect']);
function isWebSocketPhase(kind) {
    return kind.startsWith('websocket-');
}
/** What a phase counts: `12 of 3,000 messages`. */
const countedThings = {
    latency: { one: 'request', many: 'requests' },
    throughput: { one: 'request', many: 'requests' },
    capacity: { one: 'request', many: 'requests' },
    'websocket-connect': { one: 'handshake', many: 'handshakes' },
    'websocket-echo': { one: 'message', many: 'messages' },
    'websocket-broadcast': { one: 'delivery', many: 'deliveries' },
};


/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wg: () => (/* binding */ recordKind),
  fi: () => (/* binding */ recordSchema),
  x2: () => (/* binding */ recordSchemaVersion)
});

// UNUSED EXPORTS: roundStages

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
;// CONCATENATED MODULE: ./.build/js/src/records/phase-schema.js
/** A phase in the record: what was asked, what was counted for each arm, and whether it may be believed. */


const finite = schemas/* number */.aig();
const nonNegative = schemas/* number */.aig().min(0);
const count = schemas/* int */.Whr().min(0);
const timestamp = iso/* datetime */.w$();
const seed = schemas/* int */.Whr().min(0).max(0xffff_ffff);
const validityRules = [
    'attained-rate',
    'lateness',
    'generator-cpu',
    'errors',
    'timeouts',
    'status',
    'body',
    'loss',
    'corruption',
    'order',
    'sockets',
    'server-alive',
    'throttling',
    'ended-early',
];
/** One rule of validity with the number it was judged by. */
const validityCheckSchema = schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(validityRules),
    isMet: schemas/* boolean */.zMY(),
    /** The number seen; null where it could not be known. */
    value: finite.nullable(),
    limit: finite.nullable(),
    /** For people: `attained 187.2 of 300 requests/s (62.4 %, at least 99 %)`. */
    message: schemas/* string */.YjP(),
});
const errorCountsSchema = schemas/* strictObject */.rej({
    connect: count,
    reset: count,
    closed: count,
    timeout: count,
    lost: count.default(0),
    corrupted: count.default(0),
    status: count,
    body: count,
    other: count,
});
/** What became of messages and sockets in a WebSocket phase, beside the errors. */
const messageCountsSchema = schemas/* strictObject */.rej({
    sockets: count,
    closedByServer: count,
    /** Code and reason of the first of those. */
    firstClose: schemas/* string */.YjP().nullable().default(null),
    duplicated: count,
    outOfOrder: count,
    /** Histograms of the first, the middle and the last receiver of each message; only in a broadcast. */
    receivers: schemas/* strictObject */.rej({ first: schemas/* string */.YjP(), median: schemas/* string */.YjP(), last: schemas/* string */.YjP() }).nullable(),
});
const armPhaseSchema = schemas/* strictObject */.rej({
    variant: schemas/* string */.YjP(),
    isValid: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(validityCheckSchema),
    scheduled: count,
    completed: count,
    errors: errorCountsSchema,
    statusCodes: schemas/* record */.g1P(schemas/* string */.YjP(), count),
    activeSeconds: nonNegative,
    connectionsOpened: count,
    /** HDR histogram of latencies in µs, compressed V2, base64. */
    latencyHistogram: schemas/* string */.YjP(),
    /** Columns of one second each. */
    perSecond: schemas/* strictObject */.rej({
        completed: schemas/* array */.YOg(count),
        errors: schemas/* array */.YOg(count),
        p50Ms: schemas/* array */.YOg(nonNegative.nullable()),
        maxMs: schemas/* array */.YOg(nonNegative.nullable()),
    }),
    /** CPU time of the servers during the phase, ms, by service; null where the engine cannot know. */
    serverCpuMs: schemas/* record */.g1P(schemas/* string */.YjP(), nonNegative).nullable(),
    /** Why serverCpuMs is null although the engine can know; else null. */
    serverCpuFailure: schemas/* string */.YjP().nullable().default(null),
    /** Highest rate held; only in a capacity phase. */
    capacityPerSecond: nonNegative.nullable(),
    /** Only in a WebSocket phase. */
    messages: messageCountsSchema.nullable().default(null),
});
const phaseSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(phase_kinds/* phaseKinds */.zK),
    /** The phase as asked: rate, connections, durations. */
    asked: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), finite])),
    seed,
    startedAt: timestamp,
    wallSeconds: nonNegative,
    generator: schemas/* strictObject */.rej({
        cpuMs: nonNegative,
        peakMemoryBytes: nonNegative,
        latenessHistogram: schemas/* string */.YjP().nullable(),
    }),
    capacitySteps: schemas/* array */.YOg(schemas/* strictObject */.rej({
        target: schemas/* string */.YjP(),
        ratePerSecond: nonNegative,
        attainedPerSecond: nonNegative,
        p99Ms: nonNegative.nullable(),
        errorRate: nonNegative,
        isHeld: schemas/* boolean */.zMY(),
    }))
        .default([]),
    endedEarly: schemas/* string */.YjP().nullable(),
    arms: schemas/* array */.YOg(armPhaseSchema),
});

;// CONCATENATED MODULE: ./.build/js/src/records/profile-schema.js
/** A part of the record's schema. */

const profileSharesSchema = schemas/* strictObject */.rej({
    /** Share of the samples in the function itself, 0 to 1. */
    self: schemas/* number */.aig().min(0).max(1),
    /** Share of the samples in it or in what it called. */
    total: schemas/* number */.aig().min(0).max(1),
});
/**
 * Where the CPU time of the two sides of a pair went, from a start of both that is none of the rounds: of pairs with a
 * confirmed regression, when it was asked for.
 */
const profileSchema = schemas/* strictObject */.rej({
    head: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    wallSeconds: schemas/* number */.aig().min(0),
    /** For people: `py-spy`; null when none was found. */
    profiler: schemas/* string */.YjP().nullable(),
    samples: schemas/* strictObject */.rej({ head: schemas/* int */.Whr().min(0), base: schemas/* int */.Whr().min(0) }),
    /** Functions whose own share differs by more than the scatter of sampling, the largest difference first. */
    functions: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), head: profileSharesSchema, base: profileSharesSchema })),
    /** Collapsed stacks, in the record's folder; null where there are none. */
    files: schemas/* strictObject */.rej({ head: schemas/* string */.YjP(), base: schemas/* string */.YjP() }).nullable(),
    /** Why there is no profile; null when there is. */
    failure: schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), details: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
});

;// CONCATENATED MODULE: ./.build/js/src/records/record.js
/**
 * The record: what a run measured, as one JSON file. Raw facts and validity, no judgement. Every number that a report
 * shows is computed from here. docs/record.schema.json is generated from this schema.
 */




/** Raised when a reader of the last version could misread the new one. */
const recordSchemaVersion = 1;
const recordKind = 'channels-bench/record';
const record_nonNegative = schemas/* number */.aig().min(0);
const record_count = schemas/* int */.Whr().min(0);
const record_timestamp = iso/* datetime */.w$();
const record_seed = schemas/* int */.Whr().min(0).max(0xffff_ffff);
const incidentSchema = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['exited', 'restarted', 'killed']),
    message: schemas/* string */.YjP(),
    /** The part of the round in which it was noticed; null between the parts, and in records that do not tell. */
    during: schemas/* enum */.k5n(['warm-up', ...phase_kinds/* phaseKinds */.zK])
        .nullable()
        .default(null),
});
const roundSchema = schemas/* strictObject */.rej({
    index: record_count,
    startedAt: record_timestamp,
    wallSeconds: record_nonNegative,
    arms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        variant: schemas/* string */.YjP(),
        startSeconds: record_nonNegative,
        /** Peak since the start, bytes, by service; null where unknown. */
        peakMemoryBytes: schemas/* record */.g1P(schemas/* string */.YjP(), record_nonNegative).nullable(),
        incidents: schemas/* array */.YOg(incidentSchema),
    })),
    phases: schemas/* array */.YOg(phaseSchema),
    /** Why the round has fewer phases than planned; null when it was finished. */
    failure: schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), details: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
});
const sourceSchema = schemas/* strictObject */.rej({
    directory: schemas/* string */.YjP(),
    /** The revision as it was asked for, `main` or `v4.1.0`; null for the working tree as it is. */
    ref: schemas/* string */.YjP().nullable().default(null),
    commit: schemas/* string */.YjP().nullable(),
    /** Whether the checkout had changes that are not committed; null outside git. */
    isDirty: schemas/* boolean */.zMY().nullable(),
});
const variantSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    setup: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    setupDigest: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    source: sourceSchema.nullable(),
    /** As the running system told: `{python: '3.11.2', django: '4.2.1'}`. */
    versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** The image that each service ran, as the container engine names it: `sha256:…`; empty without containers. */
    images: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    /** Worker processes of the target. */
    workers: schemas/* int */.Whr().min(1).default(1),
    /** By service that was not started, where it answered: `{redis: '10.0.0.7:6379'}`. */
    remotes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    /** Phases of the run that it cannot be loaded with, and why: `{'websocket-echo': 'this setup has no WebSockets'}`. */
    leftOut: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(phase_kinds/* phaseKinds */.zK), schemas/* string */.YjP()).default({}),
});
/** Rounds that are compared: a screen over all pairs, fresh rounds that confirm, or rounds beside a pinned control. */
const roundStages = ['plain', 'screen', 'confirm', 'control'];
/** What head has and base has not. Authors and titles are a stranger's text. */
const commitSchema = schemas/* strictObject */.rej({
    commit: schemas/* string */.YjP(),
    author: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** When it was written; null when the commit has no usable date. */
    date: record_timestamp.nullable(),
});
/** Two variants that shared their rounds. What is known of them beforehand, not what came out. */
const comparisonSchema = schemas/* strictObject */.rej({
    pairs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** The variant under judgement. */
        head: schemas/* string */.YjP(),
        /** What it is compared with. */
        base: schemas/* string */.YjP(),
        /** revision: one setup at two commits; setup: two setups; control: a pinned setup, for stored baselines. */
        kind: schemas/* enum */.k5n(['revision', 'setup', 'control']),
        /** From base to head, newest first; the first 50. */
        commits: schemas/* array */.YOg(commitSchema).default([]),
        /** How many there are in all. */
        commitCount: record_count.default(0),
    })),
});
const environmentSchema = schemas/* strictObject */.rej({
    cpuModel: schemas/* string */.YjP(),
    cores: schemas/* int */.Whr().min(1),
    memoryBytes: record_nonNegative,
    platform: schemas/* string */.YjP(),
    kernel: schemas/* string */.YjP(),
    operatingSystem: schemas/* string */.YjP(),
    /** GitHub's name of the runner image, null elsewhere. */
    runnerImage: schemas/* string */.YjP().nullable(),
    node: schemas/* string */.YjP(),
    engine: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(['compose', 'processes', 'attach']),
        reason: schemas/* string */.YjP(),
        versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        network: schemas/* enum */.k5n(['published-port', 'host-network', 'direct']),
    }),
    pinning: schemas/* strictObject */.rej({
        generatorCores: schemas/* array */.YOg(record_count).nullable(),
        serverCores: schemas/* array */.YOg(record_count).nullable(),
        /** For people, always set: `generator on core 1, servers on core 0`. */
        message: schemas/* string */.YjP(),
    }),
});
const recordSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz(recordKind),
    schemaVersion: schemas/* literal */.euz(recordSchemaVersion),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('channels-bench'), version: schemas/* string */.YjP() }),
    runId: schemas/* string */.YjP(),
    startedAt: record_timestamp,
    finishedAt: record_timestamp,
    /** interrupted: by a signal; failed: an error ended the run before its last round. */
    status: schemas/* enum */.k5n(['complete', 'interrupted', 'failed']),
    /** The command line that repeats this run. */
    command: schemas/* string */.YjP(),
    /** The settings as resolved, for people and for the configuration digest. */
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* json */.Pq9()),
    environment: environmentSchema,
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    variants: schemas/* array */.YOg(variantSchema),
    plan: schemas/* strictObject */.rej({
        seed: record_seed,
        rounds: schemas/* array */.YOg(schemas/* strictObject */.rej({
            index: record_count,
            arms: schemas/* array */.YOg(schemas/* string */.YjP()),
            seed: record_seed,
            stage: schemas/* enum */.k5n(roundStages).default('plain'),
        })),
    }),
    /** null when nothing was measured side by side. */
    comparison: comparisonSchema.nullable().default(null),
    rounds: schemas/* array */.YOg(roundSchema),
    profiles: schemas/* array */.YOg(profileSchema).default([]),
});


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ sumByService),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   jY: () => (/* binding */ sumErrors),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   mW: () => (/* binding */ measureStartTime),
/* harmony export */   o$: () => (/* binding */ measureMemory)
/* harmony export */ });
function sumErrors(arms) {
    const byKind = {};
    for (const { errors } of arms) {
        for (const kind of Object.keys(errors)) {
            if (errors[kind] > 0)
                byKind[kind] = (byKind[kind] ?? 0) + errors[kind];
        }
    }
    const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
    const completed = arms.reduce((sum, arm) => sum + arm.completed, 0);
    return { requests: completed + total, total, timeouts: byKind.timeout ?? 0, byKind };
}
/** Sums columns by name: `[{a: 1}, {a: 2, b: 3}]` → `{a: 3, b: 3}`. */
function sumByService(columns) {
    return combineByService(columns, (a, b) => a + b);
}
function combineByService(columns, combine) {
    const result = new Map();
    for (const column of columns) {
        for (const [service, value] of Object.entries(column)) {
            const before = result.get(service);
            result.set(service, before === undefined ? value : combine(before, value));
        }
    }
    return Object.fromEntries(result);
}
/** The services' sum in the round where that sum was largest; by service, the largest of all rounds. */
function measureMemory(arms) {
    if (arms.length === 0)
        return { metric: missing('never started'), byService: null };
    const known = arms.map((arm) => arm.peakMemoryBytes).filter((memory) => memory !== null);
    if (known.length === 0)
        return { metric: missing('the engine cannot know'), byService: null };
    const sums = known.map((memory) => Object.values(memory).reduce((sum, bytes) => sum + bytes, 0));
    return {
        metric: measured(Math.max(...sums), known.length, arms.length),
        byService: combineByService(known, Math.max),
    };
}
/** Seconds from start to ready: the mean of the rounds. */
function measureStartTime(arms) {
    if (arms.length === 0)
        return missing('never started');
    return measured(arms.reduce((sum, arm) => sum + arm.startSeconds, 0) / arms.length, arms.length, arms.length);
}
function measured(value, validRounds, rounds) {
    return { kind: 'measured', value, validRounds, rounds };
}
function missing(reason) {
    return { kind: 'missing', reason };
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TX: () => (/* binding */ summarizePhase),
/* harmony export */   WO: () => (/* binding */ measureMetrics),
/* harmony export */   bS: () => (/* binding */ measureMetric),
/* harmony export */   em: () => (/* binding */ countWholeSeconds)
/* harmony export */ });
/* harmony import */ var _compute_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1058);
/* harmony import */ var _summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9349);
/** The figures of one variant in one kind of phase, over all rounds. Only valid phases enter. */


/** `ran` must not be empty. */
function summarizePhase(ran) {
    const valid = findValid(ran);
    return {
        rounds: ran.length,
        validRounds: valid.length,
        asked: ran[0]?.asked ?? {},
        errors: (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .sumErrors */ .jY)(valid),
        cpuMsPerRequest: (0,_compute_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .divideCpu */ .gm)(valid),
        completedPerSecond: averageSeconds(ran.filter(({ arm }) => arm.isValid).map(takeWholeSeconds)),
    };
}
/** The value of a metric over the rounds in which its phase ran. */
function measureMetric(key, ran) {
    return measureMetrics(ran)(key);
}
/** The same for several metrics of one phase: their histograms are unpacked once. */
function measureMetrics(ran) {
    if (ran.length === 0)
        return () => (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('not measured');
    const valid = findValid(ran);
    if (valid.length === 0)
        return () => ({ kind: 'invalid', rounds: ran.length });
    const compute = (0,_compute_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .openMetrics */ .Ey)(valid);
    return (key) => {
        const value = compute(key);
        return typeof value === 'number' ? (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .jh)(value, valid.length, ran.length) : (0,_summarize_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(value.reason);
    };
}
function findValid(ran) {
    return ran.filter(({ arm }) => arm.isValid).map(({ arm }) => arm);
}
function takeWholeSeconds(ran) {
    return ran.arm.perSecond.completed.slice(0, countWholeSeconds(ran));
}
/** The last column holds what is left of a second, and answers that came after the end: no rate. */
function countWholeSeconds({ asked, wallSeconds }) {
    const { durationSeconds } = asked;
    return Math.floor(typeof durationSeconds === 'number' ? Math.min(durationSeconds, wallSeconds) : wallSeconds);
}
function averageSeconds(columns) {
    const length = Math.max(0, ...columns.map((column) => column.length));
    return Array.from({ length }, (_, second) => {
        const present = columns.map((column) => column[second]).filter((count) => count !== undefined);
        return present.reduce((sum, count) => sum + count, 0) / present.length;
    });
}


/***/ }),

/***/ 6654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ summarizeRecord)
});

;// CONCATENATED MODULE: ./.build/js/src/records/list-remarks.js
/** What makes no phase invalid and yet belongs beside the figures: warnings of the run, and what it met on its way. */
function listRemarks({ warnings, rounds }) {
    const found = rounds.flatMap(({ index, arms, phases }) => [
        ...arms.flatMap(({ variant, incidents }) => incidents
            .filter(({ during, kind }) => kind === 'restarted' && during === 'warm-up')
            .map(({ service, message }) => `${variant}, round ${index + 1}: ${service} ${message}, in the warm-up`)),
        ...phases.flatMap((phase) => phase.arms.flatMap(({ variant, serverCpuFailure }) => serverCpuFailure === null
            ? []
            : [`${variant}, ${phase.kind}, round ${index + 1}: the servers' CPU time is unknown: ${serverCpuFailure}`])),
    ]);
    return [...warnings, ...found];
}

// EXTERNAL MODULE: ./.build/js/src/records/list-round-phases.js
var list_round_phases = __webpack_require__(9340);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(9349);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-phase.js
var summarize_phase = __webpack_require__(8591);
;// CONCATENATED MODULE: ./.build/js/src/records/summarize-record.js
/** Record → the figures of a report. Every round counts in proportion to its requests; invalid phases give no figure. */






const rulesOfTheMachine = ['lateness', 'generator-cpu', 'throttling'];
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
        warnings: listRemarks(record),
        plannedRounds: record.plan.rounds.length,
        finishedRounds,
        failedRounds,
        invalidPhases,
        phases: phase_kinds/* phaseKinds */.zK.filter((kind) => ran.has(kind)),
        variants: record.variants.map((variant) => summarizeVariant(record, variant)),
        isValid: record.status === 'complete' && finishedRounds > 0 && failedRounds.length === 0 && invalidPhases.length === 0,
    };
}
function explain(round, phase, arm) {
    const broken = arm.checks.filter((check) => !check.isMet);
    const reasons = broken.map((check) => check.message);
    const { total, requests } = (0,summarize_arms/* sumErrors */.jY)([arm]);
    // The record of another tool may call a phase invalid without saying why.
    const fallback = phase.endedEarly ??
        `no reason recorded; ${total} of ${requests} ${phase_kinds/* countedThings */.mG[phase.kind].many} without a right answer`;
    return {
        variant: arm.variant,
        round,
        phase: phase.kind,
        reasons: reasons.length > 0 ? reasons : [fallback],
        limit: findLimit(phase.kind, broken.map(({ rule }) => rule)),
    };
}
function findLimit(kind, broken) {
    if (phase_kinds/* closedLoops */.Ij.has(kind) && broken.includes('generator-cpu'))
        return 'generator';
    return broken.some((rule) => rulesOfTheMachine.includes(rule)) ? 'machine' : null;
}
function summarizeVariant(record, variant) {
    const ran = (0,list_round_phases/* listRoundPhases */.P)(record, variant.name);
    const arms = record.rounds.flatMap((round) => round.arms.filter((arm) => arm.variant === variant.name));
    const memory = (0,summarize_arms/* measureMemory */.o$)(arms);
    const special = { 'peak-memory': memory.metric, 'start-time': (0,summarize_arms/* measureStartTime */.mW)(arms) };
    const byPhase = Map.groupBy(ran, ({ phase }) => phase);
    const measures = new Map([...byPhase].map(([kind, all]) => [kind, (0,summarize_phase/* measureMetrics */.WO)(all)]));
    const notRun = (0,summarize_phase/* measureMetrics */.WO)([]);
    const metrics = Object.fromEntries(records_metrics/* metricTable */.L.map(({ key, phase }) => {
        if (phase === null)
            return [key, special[key]];
        const leftOut = variant.leftOut[phase];
        if (leftOut !== undefined && !measures.has(phase))
            return [key, (0,summarize_arms/* missing */.LO)(leftOut)];
        return [key, (measures.get(phase) ?? notRun)(key)];
    }));
    const phases = Object.fromEntries([...byPhase].map(([kind, all]) => [kind, (0,summarize_phase/* summarizePhase */.TX)(all)]));
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
    return { p: (0,_rank_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSumTest */ .gW)(headFirst, mirrored, alternative).p };
}
/** Two-sided; infinite where there are too few pairs for the confidence asked for. */
function crossoverInterval({ headFirst, baseFirst }, confidence) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('confidence', confidence);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFinite */ .hp)(headFirst);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFinite */ .hp)(baseFirst);
    const infinite = { low: -Infinity, high: Infinity, confidence: 1 };
    if (headFirst.length === 0 || baseFirst.length === 0)
        return infinite;
    const cumulative = (0,_rank_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .pairCountDistribution */ .wm)(headFirst.length, baseFirst.length);
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
    const cumulative = (0,signed_rank/* rankSumDistribution */.uU)(differences.length);
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
        : (0,signed_rank/* signedRankTest */.BL)(joinDifferences(differences), alternative);
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

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ predictionInterval)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4475);
/* harmony import */ var _students_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8948);
/**
 * Where the next single value of a normal population falls: mean ± t(k - 1) s sqrt(1 + 1/k) (Hahn & Meeker, Statistical
 * Intervals, 4.7). Wider than the interval of the mean, which says nothing about one new run.
 */



/** Two values or more. Values that are all alike give an interval of that value alone. */
function predictionInterval(values, level) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(values, 2);
    const alpha = 'alpha' in level ? level.alpha : (1 - level.confidence) / 2;
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('alpha', alpha);
    const center = (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values);
    const sd = (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .Fx)(values);
    const reach = (0,_students_t_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .YW)(1 - alpha, values.length - 1) * sd * Math.sqrt(1 + 1 / values.length);
    return { mean: center, sd, low: center - reach, high: center + reach };
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gW: () => (/* binding */ rankSumTest),
/* harmony export */   ud: () => (/* binding */ countRankSums),
/* harmony export */   wm: () => (/* binding */ pairCountDistribution)
/* harmony export */ });
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);

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
/** The whole distribution behind the test, for tests that add several of them up. Both samples hold a value. */
function countRankSums(first, second) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(first);
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(second);
    const { ranks, hasTies } = rankTogether(first, second);
    const least = first.length * (first.length + 1);
    const doubled = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
    const masses = () => {
        const known = countMasses(ranks, first.length).subarray(least);
        const all = new Float64Array(2 * first.length * second.length + 1);
        all.set(known.subarray(0, all.length));
        return all;
    };
    return { masses, observed: doubled - least, hasTies };
}
/** P(sum <= s) at index s, of the doubled ranks of `size` values that are drawn out of all. */
function countSums(doubledRanks, size) {
    const cumulative = countMasses(doubledRanks, size);
    for (let sum = 1; sum < cumulative.length; sum++) {
        cumulative[sum] = Math.min(1, cumulative[sum] + cumulative[sum - 1]);
    }
    return cumulative;
}
/** P(sum = s) at index s. */
function countMasses(doubledRanks, size) {
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
    return bySize[size];
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

/***/ 2184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ signedRankTest),
/* harmony export */   Tc: () => (/* binding */ countSignedRanks),
/* harmony export */   uU: () => (/* binding */ rankSumDistribution)
/* harmony export */ });
/* harmony import */ var _require_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);

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
/** The whole distribution behind the test, over doubled rank sums, for tests that add several of them up. */
function countSignedRanks(differences) {
    (0,_require_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .requireFinite */ .hp)(differences);
    const sorted = Float64Array.from(differences.filter((difference) => difference !== 0)).sort(byMagnitude);
    const { doubledRanks, hasTies } = rankMagnitudes(sorted);
    const observed = doubledRanks.reduce((sum, rank, i) => (sorted[i] > 0 ? sum + rank : sum), 0);
    return { masses: () => countMasses(doubledRanks), observed, hasTies: hasTies || sorted.length < differences.length };
}
/** Each rank is in the sum or not, with even chances: P(sum <= s) at index s. */
function countSums(ranks) {
    const cumulative = countMasses(ranks);
    for (let sum = 1; sum < cumulative.length; sum++) {
        cumulative[sum] = Math.min(1, cumulative[sum] + cumulative[sum - 1]);
    }
    return cumulative;
}
/** P(sum = s) at index s. */
function countMasses(ranks) {
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


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ normalTail),
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
    const known = quantiles.get(p)?.get(df);
    if (known !== undefined)
        return known;
    const found = findQuantile(p, df);
    const ofP = quantiles.get(p);
    if (ofP !== undefined)
        ofP.set(df, found);
    // Only few are asked for, and often: a history asks for the same limit at every run.
    else if (quantiles.size < mostLevels)
        quantiles.set(p, new Map([[df, found]]));
    return found;
}
const quantiles = new Map();
const mostLevels = 1000;
function findQuantile(p, df) {
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
/** P(Z > x) of a standard normal variable: to 1e-11 of itself down to a millionth, to 1e-3 at 1e-200. */
function normalTail(x) {
    if (x < 0)
        return 1 - normalTail(-x);
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    let tail = Math.min(Math.max(normalCdf(-x), 1e-300), 0.5);
    // Steps of Newton's on the quantile, whose derivative is one over the density.
    for (let step = 0; step < 2; step++)
        tail *= Math.exp(((-normalQuantile(tail) - x) * density) / tail);
    return Math.max(tail, 1e-300);
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
