export const id = 838;
export const ids = [838];
export const modules = {

/***/ 2987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findSuspects),
  d: () => (/* binding */ judgeRecord)
});

// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/comparison/gate-metrics.js
var gate_metrics = __webpack_require__(2520);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(9349);
// EXTERNAL MODULE: ./.build/js/src/statistics/signed-rank.js
var signed_rank = __webpack_require__(2184);
// EXTERNAL MODULE: ./.build/js/src/records/pair-rounds.js
var pair_rounds = __webpack_require__(4598);
;// CONCATENATED MODULE: ./.build/js/src/comparison/pair-context.js
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
                paired: (0,pair_rounds/* pairRounds */._)(record, pair.head, pair.base),
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

;// CONCATENATED MODULE: ./.build/js/src/comparison/phrase-absolutes.js
/** Counts in words: who had how many, and how many are allowed. */

/** `2.0 % of the requests to head got no right answer (600 of 30,600), more than the 0.1 % allowed; to base none of 30,000`. */
function phraseShare(topic, kind, { counts, limit, names }) {
    const { head, base } = counts;
    const what = topic === 'errors' ? 'got no right answer' : 'timed out';
    if (head.count === 0 && base.count === 0) {
        const right = topic === 'errors' ? 'every request got a right answer' : 'no request timed out';
        return `${right}, ${formatCount(head.of)} to ${names.head} and ${formatCount(base.of)} to ${names.base}`;
    }
    const allowed = `the ${(0,format_change/* formatMargin */.wj)(limit)} allowed`;
    const isHeadOver = kind === 'regressed' || kind === 'invalid';
    const place = isHeadOver ? `more than ${allowed}` : `within ${allowed}`;
    const first = head.count === 0
        ? `none of ${formatCount(head.of)} requests to ${names.head} ${what}`
        : `${formatShare(head)} of the requests to ${names.head} ${what} (${formatCounts(head)}), ${place}`;
    const isBaseOver = kind === 'improved' || kind === 'invalid';
    const second = base.count === 0 ? `none of ${formatCount(base.of)}` : `${formatShare(base)} (${formatCounts(base)})`;
    const end = isBaseOver ? (isHeadOver ? ', too many as well' : `, more than ${allowed}`) : '';
    return `${first}; to ${names.base} ${second}${end}`;
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
    const limit = readMaxErrorRate(context);
    return [
        judgeShare('errors', countErrors(context, ({ total }) => total), limit, context),
        judgeShare('timeouts', countErrors(context, ({ timeouts }) => timeouts), limit, context),
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
function countErrors({ rounds, head, base }, pick) {
    // A capacity phase goes on until errors come.
    const phases = rounds.flatMap(({ round }) => round.phases).filter(({ kind }) => kind !== 'capacity');
    const count = (variant) => {
        const errors = (0,summarize_arms/* sumErrors */.jY)(phases.flatMap(({ arms }) => arms.filter((arm) => arm.variant === variant)));
        return { count: pick(errors), of: errors.requests };
    };
    return { head: count(head.name), base: count(base.name) };
}
function judgeShare(topic, counts, limit, context) {
    const { head, base } = counts;
    if (head.of === 0 && base.of === 0)
        return null;
    if (topic === 'timeouts' && head.count === 0 && base.count === 0)
        return null;
    const isOver = (side) => side.of > 0 && side.count / side.of > limit;
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
    const isRegressed = (0,signed_rank/* signedRankTest */.B)(signs, 'greater').p <= roundsAlpha;
    const isImproved = (0,signed_rank/* signedRankTest */.B)(signs, 'less').p <= roundsAlpha;
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
    return round.failure !== null && findBlamed(round.failure.message, context) === side;
}
function armsOf(phases, variant) {
    return phases.flatMap(({ arms }) => arms.filter((arm) => arm.variant === variant));
}
function buildVerdict({ head, base }, verdict) {
    return { head: head.name, base: base.name, ...verdict, failsCheck: verdict.kind === 'regressed' };
}

// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/paired-shift.js + 3 modules
var paired_shift = __webpack_require__(6013);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-phase.js
var summarize_phase = __webpack_require__(8591);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-without-figures.js
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
    const name = (0,format_change/* nameMetric */.i1)(metric);
    const { names } = context;
    const [first] = without;
    if (first === undefined) {
        return { kind: 'inconclusive', sentence: `no figures of ${name}: the run ended before its first round did` };
    }
    const blamed = new Set(without.map(({ isFailure, reason }) => (isFailure ? findBlamed(reason, context) : 'no failure')));
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
    const kind = metrics/* metricTable */.L.find(({ key }) => key === metric)?.phase;
    const ran = context.rounds.flatMap(({ round }) => round.phases
        .filter((phase) => phase.kind === kind)
        .flatMap((phase) => phase.arms
        .filter((arm) => arm.variant === context[side].name)
        .map((arm) => ({
        round: round.index,
        phase: phase.kind,
        asked: phase.asked,
        wallSeconds: phase.wallSeconds,
        arm,
    }))));
    return (0,summarize_phase/* measureMetric */.b)(metric, ran);
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/percentile-tail.js

/** Requests of a round that must lie beyond it: p99 needs 1,500 in the round. */
const requestsBeyond = 15;
/** A few wrong answers in a round that was planned with just enough are no reason; so many are invalid anyway. */
const tolerance = 0.99;
function findTail({ metric, used }) {
    const percentile = readPercentile(metric);
    const requests = used.length === 0 ? 0 : (0,descriptive/* median */.JZ)(used.map((round) => round.requests));
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

// EXTERNAL MODULE: ./.build/js/src/comparison/two-stage-rule.js + 1 modules
var two_stage_rule = __webpack_require__(5007);
;// CONCATENATED MODULE: ./.build/js/src/comparison/phrase-verdict.js
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
            return `${phraseHistory(verdict, facts)}any change of ${(0,format_change/* nameMetric */.i1)(verdict.metric)} is smaller than ${(0,format_change/* formatMargin */.wj)(verdict.margin)} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
        case 'inconclusive':
        case 'invalid':
        case 'missing':
            return phraseOpen(verdict, facts);
    }
}
function phraseShortTail({ metric }, { requests, requestsNeeded }) {
    const beyond = Math.floor((requests * (100 - (readPercentile(metric) ?? 0))) / 100);
    const asked = requestsNeeded.toLocaleString('en');
    return `${(0,format_change/* nameMetric */.i1)(metric)} cannot be judged: with ${requests.toLocaleString('en')} requests per round only ${beyond} lie beyond it; it takes ${asked} per round`;
}
/** `p50 latency is 7.1 % slower (95 % interval 5.2 to 9.0 %), confirmed in 18 fresh starts of both`. */
function phraseConfirmed(verdict) {
    const { metric, estimate, interval, pairs, kind, margin, isGate } = verdict;
    const direction = (0,format_change/* describeDirection */.p6)(metric, kind === 'regressed' ? 'worse' : 'better');
    const change = (0,format_change/* toFraction */._j)(metric, estimate ?? 0);
    const size = (0,format_change/* formatSize */.Xq)(change);
    const bounds = interval === null ? '' : ` (${percent(interval.confidence)} interval ${(0,format_change/* formatIntervalOfSize */.vw)(metric, interval)})`;
    const isSmall = kind === 'regressed' && isGate && Math.abs(change) < margin;
    const end = isSmall ? `; below the margin of ${(0,format_change/* formatMargin */.wj)(margin)}, so it warns and fails nothing` : '';
    return `${(0,format_change/* nameMetric */.i1)(metric)} is ${size} ${direction}${bounds}, confirmed in ${countStarts(pairs, 'fresh ')}${end}`;
}
function phraseSuspected(verdict, { context, rule }) {
    const { metric, estimate, stage, pairs, isGate } = verdict;
    const direction = (0,format_change/* describeDirection */.p6)(metric, 'worse');
    // Fresh rounds that were too few may point the other way.
    const size = estimate !== null && estimate > 0
        ? `seems ${(0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, estimate))} ${direction}`
        : `seemed ${direction} at first`;
    const where = `in ${countStarts(pairs, stage === 'confirm' ? 'fresh ' : '')}`;
    return `${(0,format_change/* nameMetric */.i1)(metric)} ${size} ${phraseInterval(verdict)}${where}; ${phraseUnconfirmed(context, rule, isGate)}`;
}
function phraseUnconfirmed({ rounds, planned }, rule, isGate) {
    const ran = rounds.filter(({ stage }) => stage === 'confirm').length;
    const needed = (0,two_stage_rule/* minimumOrderedPairs */.FG)((0,two_stage_rule/* confirmationAlpha */.aS)(rule));
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
    const name = (0,format_change/* nameMetric */.i1)(metric);
    if (interval === null) {
        const seen = estimate === null ? '' : ` (estimate ${(0,format_change/* formatSigned */.Gp)(metric, estimate)})`;
        const least = (0,two_stage_rule/* minimumPairs */.gv)(0.05);
        return `${name} cannot be judged: only ${pairs} valid ${pairs === 1 ? 'pair' : 'pairs'}, and it takes at least ${least} to bound a change${seen}`;
    }
    const worse = `${(0,format_change/* formatMargin */.wj)(margin)} ${(0,format_change/* describeDirection */.p6)(metric, 'worse')}`;
    const history = phraseHistory(verdict, facts);
    if (excludesRegression) {
        const better = (0,format_change/* describeDirection */.p6)(metric, 'better');
        return `${history}${name} is not ${worse}, and may be ${better} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
    }
    return `${history}cannot rule out that ${name} is ${worse} ${phraseBasis(verdict)}; ${phraseDetectable(verdict)}`;
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
    const size = (0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, estimate));
    return `looked ${size} ${(0,format_change/* describeDirection */.p6)(metric, direction)} in the first ${countPairs(pairs)}`;
}
/** `(90 % interval −0.8 to +1.4 % from 12 starts of both)`. */
function phraseBasis(verdict) {
    const { metric, interval, pairs, stage } = verdict;
    const starts = countStarts(pairs, stage === 'confirm' ? 'fresh ' : '');
    if (interval === null)
        return `(${starts})`;
    return `(${percent(interval.confidence)} interval ${(0,format_change/* formatSignedInterval */.x3)(metric, interval)} from ${starts})`;
}
function phraseInterval({ metric, interval }) {
    if (interval === null)
        return '';
    return `(${percent(interval.confidence)} interval ${(0,format_change/* formatSignedInterval */.x3)(metric, interval)}) `;
}
function phraseDetectable({ metric, detectable }) {
    if (detectable === null)
        return 'too few starts to confirm a change of any size';
    const worse = (0,format_change/* describeDirection */.p6)(metric, 'worse');
    return `this run could have seen ${(0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, detectable))} ${worse}`;
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

;// CONCATENATED MODULE: ./.build/js/src/comparison/read-evidence.js
/** The figures of one metric of a pair, a round at a time, with every round that gave none and why. */


function readEvidence(context, metric) {
    const used = [];
    const without = [];
    const phase = metrics/* metricTable */.L.find(({ key }) => key === metric)?.phase ?? null;
    const pairsOf = groupByRound(context.paired.pairs.filter(({ figures }) => figures.has(metric)));
    for (const { round, stage } of context.rounds) {
        const pairs = pairsOf.get(round.index) ?? [];
        if (pairs.length === 0)
            without.push({ round: round.index, stage, ...read_evidence_explain(round, phase, context) });
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
        difference: average((0,pair_rounds/* readDifferences */.$)(pairs, metric)),
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
function read_evidence_explain(round, phase, { paired }) {
    const dropped = paired.dropped.find((one) => one.round === round.index && one.phase === phase && phase !== null);
    if (dropped !== undefined)
        return { reason: dropped.reason, isFailure: false };
    if (round.failure !== null)
        return { reason: round.failure.message, isFailure: true };
    return { reason: 'one of the two has no figure above 0', isFailure: false };
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-metric.js








/** A smaller change is not called a regression or an improvement, however sure; a smaller margin lowers it. */
const leastChange = 0.03;
/** Two one-sided tests at 5 %. */
const equivalenceAlpha = 0.05;
/** null where neither side can have a figure, as CPU time of a server that runs elsewhere. */
function judgeMetric(question) {
    const evidence = readEvidence(question.context, question.metric);
    if (evidence.used.length === 0)
        return judgeWithoutFigures(evidence, question);
    const tail = findTail(evidence);
    return describe(tail.isLongEnough ? decide(evidence, question) : undecided(evidence), tail, evidence, question);
}
/** null when the metric gives no reason to measure more, or cannot be judged. */
function findSuspicion(question) {
    const evidence = readEvidence(question.context, question.metric);
    if (!findTail(evidence).isLongEnough)
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
    return { ...draft, sentence: phraseVerdict(draft, { outcome, tail, context, rule }) };
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
    const change = (0,two_stage_rule/* smallestConfirmableChange */.wz)((0,paired_shift/* pairedStandardDeviation */.iQ)(differences), {
        ...rule,
        minEstimate: Math.max(rule.minEstimate, (0,format_change/* toWorse */.Ke)(question.metric, findLeastChange(question))),
        screenPairs: screened,
        confirmPairs: stage === 'confirm' ? count(differences) : planned > 0 ? planned : rule.confirmPairs,
    });
    return Number.isFinite(change) ? change : null;
}
function findLeastChange({ margin }) {
    return Math.min(leastChange, margin);
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

// EXTERNAL MODULE: ./.build/js/src/comparison/margins.js
var margins = __webpack_require__(9796);
;// CONCATENATED MODULE: ./.build/js/src/comparison/pair-notes.js
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

;// CONCATENATED MODULE: ./.build/js/src/comparison/phrase-judgement.js
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
        const size = (0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, estimate ?? 0));
        return `${(0,format_change/* nameMetric */.i1)(metric)} ${size} ${(0,format_change/* describeDirection */.p6)(metric, direction)}`;
    });
    return [`${word}: ${joinWords(changes)}`];
}
function describeNamed(verdicts, words) {
    return verdicts.length === 0 ? [] : [`${words}: ${joinWords(verdicts.map(({ metric }) => (0,format_change/* nameMetric */.i1)(metric)))}`];
}
function describeUnchanged(verdicts, word) {
    if (verdicts.length === 0)
        return [];
    const margins = [...new Set(verdicts.map(({ margin }) => margin))].sort((a, b) => a - b);
    const groups = margins.map((margin) => {
        const names = verdicts.filter((verdict) => verdict.margin === margin).map(({ metric }) => (0,format_change/* nameMetric */.i1)(metric));
        return `within ${(0,format_change/* formatMargin */.wj)(margin)}: ${joinWords(names)}`;
    });
    return [`${word} ${groups.join(', ')}`];
}
function joinWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/verdict.js
var verdict = __webpack_require__(666);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-pairs.js










/**
 * What the screen rounds make suspicious among the gate metrics, changes for the better too: only fresh rounds of their
 * pairs can tell. Empty when nothing is, or nothing can be judged.
 */
function findSuspects(record, options) {
    const contexts = readPairContexts(record);
    return contexts.flatMap((context) => askOf(context, contexts, options)
        .filter(({ isGate }) => isGate)
        .flatMap((question) => {
        const suspicion = findSuspicion(question);
        return suspicion === null ? [] : [describeSuspect(question, suspicion)];
    }));
}
/** Whatever there is, is judged: a run that was cut short too. */
function judgeRecord(record, options) {
    const contexts = readPairContexts(record);
    const judged = contexts.map((context) => judgePair(context, contexts, options));
    const pairs = [...judged, ...findAbsentPairs(record)].sort((a, b) => (0,verdict/* rankVerdict */.uA)(a.kind) - (0,verdict/* rankVerdict */.uA)(b.kind));
    return {
        pairs,
        kind: (0,verdict/* findWorstKind */.lx)(pairs.map(({ kind }) => kind)),
        failsCheck: pairs.some(({ failsCheck }) => failsCheck),
        sentence: describeJudgement(pairs),
    };
}
function judgePair(context, all, options) {
    const verdicts = askOf(context, all, options)
        .map(judgeMetric)
        .filter((verdict) => verdict !== null)
        .sort(compareImportance);
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
        title: titlePair(context),
        names: context.names,
        verdicts,
        absolutes,
        screen: { measured: countMeasured(context, 'screen'), planned: context.planned.screen },
        confirm: { measured: countMeasured(context, 'confirm'), planned: context.planned.confirm },
        notes: describePairNotes(context),
        kind: (0,verdict/* findWorstKind */.lx)(kinds) ?? 'inconclusive',
        failsCheck: [...verdicts, ...absolutes].some((verdict) => verdict.failsCheck),
    };
    return { ...draft, sentence: describePair(draft) };
}
/** One question per metric. All gate metrics of all pairs share the family's error; the others share one of their own. */
function askOf(context, all, options) {
    const phases = listPhases(context.record);
    const gates = options.gateMetrics ?? (0,gate_metrics/* chooseGateMetrics */._)(phases);
    const judged = [...new Set([...(0,gate_metrics/* listJudgedMetrics */.h)(phases), ...gates])];
    const pairs = Math.max(1, all.length);
    const { familyAlpha, screenAlpha, ...rest } = options.rule ?? two_stage_rule/* defaultTwoStageRule */.WU;
    const others = Math.max(1, (judged.length - gates.length) * pairs);
    // What only informs is confirmed by no rounds of its own, so it is named as suspect at the family's level.
    const informs = { ...rest, familyAlpha, screenAlpha: Math.min(screenAlpha, familyAlpha / others), metrics: others };
    const decides = { ...rest, familyAlpha, screenAlpha, metrics: Math.max(1, gates.length * pairs) };
    return judged.map((metric) => {
        const isGate = gates.includes(metric);
        const margin = (0,margins/* chooseMargin */.AG)(options.margins, metric, context.head);
        const isAskedFor = options.gateMetrics?.includes(metric) ?? false;
        return { context, metric, margin, isGate, isAskedFor, rule: isGate ? decides : informs };
    });
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
/** What decides first, the worst first, then the largest change in units of its margin; else in the order of the table. */
function compareImportance(a, b) {
    const isChange = a.kind === 'regressed' || a.kind === 'improved' || a.kind === 'suspected';
    const size = ({ estimate, margin }) => (isChange ? Math.abs(estimate ?? 0) / margin : 0);
    return Number(b.isGate) - Number(a.isGate) || (0,verdict/* rankVerdict */.uA)(a.kind) - (0,verdict/* rankVerdict */.uA)(b.kind) || size(b) - size(a);
}


/***/ }),

/***/ 5007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lJ: () => (/* binding */ two_stage_rule_confirm),
  aS: () => (/* binding */ confirmationAlpha),
  WU: () => (/* binding */ defaultTwoStageRule),
  FG: () => (/* reexport */ minimumOrderedPairs),
  gv: () => (/* reexport */ minimumPairs),
  nj: () => (/* binding */ screen),
  wz: () => (/* binding */ smallestConfirmableChange)
});

// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
// EXTERNAL MODULE: ./.build/js/src/statistics/students-t.js + 1 modules
var students_t = __webpack_require__(9676);
;// CONCATENATED MODULE: ./.build/js/src/statistics/detectable-change.js
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
    (0,require_arguments/* requireProbability */.HO)('alpha', alpha);
    let n = 2;
    while (2 ** -n > alpha)
        n++;
    return n;
}
/** The same where the order of starting is told apart: even, and half of either order. */
function minimumOrderedPairs(alpha) {
    (0,require_arguments/* requireProbability */.HO)('alpha', alpha);
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

// EXTERNAL MODULE: ./.build/js/src/statistics/paired-shift.js + 3 modules
var paired_shift = __webpack_require__(6013);
;// CONCATENATED MODULE: ./.build/js/src/comparison/two-stage-rule.js
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
    if ((0,paired_shift/* joinDifferences */.zY)(differences).length === 0)
        return { isSuspect: false, direction: null, p: 1, estimate: null };
    const estimate = (0,paired_shift/* estimatePairedShift */.aJ)(differences);
    if (estimate === 0)
        return { isSuspect: false, direction: null, p: 1, estimate };
    const direction = estimate > 0 ? 'worse' : 'better';
    const { p } = (0,paired_shift/* testPairedShift */.AF)(differences, direction === 'worse' ? 'greater' : 'less');
    return {
        isSuspect: p <= rule.screenAlpha + rounding && Math.abs(estimate) > rule.minEstimate,
        direction,
        p,
        estimate,
    };
}
/** `differences`: of pairs that the screen did not see, else the error rates do not hold. */
function two_stage_rule_confirm(differences, direction, rule = defaultTwoStageRule) {
    const interval = (0,paired_shift/* pairedShiftInterval */.tU)(differences, rule.confidence);
    if ((0,paired_shift/* joinDifferences */.zY)(differences).length === 0)
        return { isConfirmed: false, p: 1, estimate: null, interval };
    const estimate = (0,paired_shift/* estimatePairedShift */.aJ)(differences);
    const { p } = (0,paired_shift/* testPairedShift */.AF)(differences, direction === 'worse' ? 'greater' : 'less');
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
/**
 * The smallest change (ln) that both stages together find with `power`, for differences with standard deviation `sd`:
 * in each the estimate has to pass the floor and the critical value, whichever is higher. Approximated by Student's t.
 * Infinity when a stage has too few pairs to reject anything.
 */
function smallestConfirmableChange(sd, rule = defaultTwoStageRule, power = 0.9) {
    if (!(sd >= 0 && sd < Infinity))
        throw new RangeError(`sd must be 0 or a positive number: ${sd}`);
    if (!(power > 0 && power < 1))
        throw new RangeError(`power must lie between 0 and 1: ${power}`);
    const confirmAlpha = Math.min(confirmationAlpha(rule), (1 - rule.confidence) / 2);
    const stages = [
        { n: rule.screenPairs, alpha: rule.screenAlpha },
        { n: rule.confirmPairs, alpha: confirmAlpha },
    ];
    if (stages.some(({ n, alpha }) => n < minimumPairs(alpha)))
        return Infinity;
    if (sd === 0)
        return rule.minEstimate;
    const hurdles = stages.map(({ n, alpha }) => {
        const standardError = sd / Math.sqrt(n);
        const hurdle = Math.max(rule.minEstimate, (0,students_t/* tQuantile */.YW)(1 - alpha, n - 1) * standardError);
        return { standardError, hurdle, df: n - 1 };
    });
    const findPower = (change) => hurdles.reduce((product, { standardError, hurdle, df }) => product * (0,students_t/* tCdf */.w_)((change - hurdle) / standardError, df), 1);
    let [low, high] = [0, sd];
    while (findPower(high) < power)
        high *= 2;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (findPower(middle) < power)
            low = middle;
        else
            high = middle;
    }
    return high;
}


/***/ }),

/***/ 6826:
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
/** `p50` names the one of a fixed rate and the one under load: where a short name is meant as a gate, the first of them. */
function chooseGates({ gate }, phases) {
    const usual = (0,_comparison_gate_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseGateMetrics */ ._)(phases);
    if (gate === null)
        return usual;
    return [
        ...new Set(gate.flatMap((name) => {
            const keys = (0,_comparison_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricName */ .$Y)(name) ?? [];
            return keys.find((key) => usual.includes(key)) ?? keys[0] ?? [];
        })),
    ];
}


/***/ }),

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wl: () => (/* binding */ judgeBesideHistory),
  Zy: () => (/* binding */ judgeRun),
  Lu: () => (/* binding */ readHistory)
});

;// CONCATENATED MODULE: ./.build/js/src/comparison/decide-check.js
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

// EXTERNAL MODULE: ./.build/js/src/comparison/judge-pairs.js + 10 modules
var judge_pairs = __webpack_require__(2987);
// EXTERNAL MODULE: ./.build/js/src/comparison/stored-baseline.js + 6 modules
var stored_baseline = __webpack_require__(393);
// EXTERNAL MODULE: ./.build/js/src/history/folder-history.js + 4 modules
var folder_history = __webpack_require__(3581);
// EXTERNAL MODULE: ./.build/js/src/records/build-history-entries.js + 1 modules
var build_history_entries = __webpack_require__(163);
// EXTERNAL MODULE: ./.build/js/src/entry/judge-options.js
var judge_options = __webpack_require__(6826);
;// CONCATENATED MODULE: ./.build/js/src/entry/judge-run.js
/** A finished record → its verdicts: of pairs, beside the history, and what both mean for the check. */






/** Null when the settings name none, or do not compare with it. A folder that is not there yet is an empty history. */
async function readHistory({ comparison }, signal) {
    const { history, compare } = comparison;
    if (history === null || compare === 'none' || compare === 'paired')
        return null;
    const listing = await (0,folder_history/* openFolderHistory */.t)(history, { now: () => new Date(), mayBeMissing: true }).list(signal);
    return {
        history: {
            entries: listing.entries.map(({ entry }) => entry),
            acceptances: listing.acceptances.map(({ acceptance }) => acceptance),
        },
        problems: listing.problems,
    };
}
function judgeBesideHistory(record, { history }, settings) {
    const { margins, gateMetrics } = (0,judge_options/* chooseJudgeOptions */.R)(settings);
    return (0,stored_baseline/* judgeAgainstHistory */.Z)(history, (0,build_history_entries/* buildHistoryEntries */.P)(record), { margins, gateMetrics });
}
/** Null when nothing was compared. */
function judgeRun(record, settings, read) {
    if (record.comparison === null)
        return null;
    const planned = new Set(record.plan.rounds.map(({ stage }) => stage));
    const judgement = planned.has('screen') ? (0,judge_pairs/* judgeRecord */.d)(measuredPairs(record), (0,judge_options/* chooseJudgeOptions */.R)(settings)) : null;
    const stored = read === null ? null : judgeBesideHistory(record, read, settings);
    return { judgement, stored, problems: read?.problems ?? [], check: decide(judgement, stored, settings) };
}
/** Beside a history, pairs are measured only of what looked suspicious there: the others are not absent. */
function measuredPairs(record) {
    if (!record.plan.rounds.some(({ stage }) => stage === 'control'))
        return record;
    const isMeasured = ({ head, base }) => record.plan.rounds.some(({ stage, arms }) => stage === 'screen' && arms.includes(head) && arms.includes(base));
    return { ...record, comparison: { pairs: record.comparison?.pairs.filter(isMeasured) ?? [] } };
}
/** What was measured in pairs overrules what the history made suspicious. */
function decide(judgement, stored, settings) {
    const { failOn } = settings.comparison;
    const paired = judgement === null ? null : decideCheck(judgement, failOn);
    if (stored === null)
        return paired ?? { conclusion: 'neutral', reasons: ['nothing was compared'] };
    const heads = new Set(judgement?.pairs.map(({ head }) => head));
    const open = stored.variants.filter(({ variant }) => !heads.has(variant));
    const verdicts = open.flatMap((variant) => variant.verdicts.filter(({ isGate }) => isGate));
    const missing = [...verdicts.filter(({ kind }) => kind === 'missing'), ...stored.missingSetups];
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
    ];
    if (failures.length > 0)
        return { conclusion: 'failure', reasons: failures };
    const warnings = [
        ...(paired?.conclusion === 'neutral' ? paired.reasons : []),
        ...sentences([...missing, ...suspected, ...undecided, ...unjudged]),
    ];
    if (warnings.length > 0)
        return { conclusion: 'neutral', reasons: [...new Set(warnings)] };
    return { conclusion: 'success', reasons: [...(paired?.reasons ?? []), stored.sentence] };
}


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aJ: () => (/* binding */ estimatePairedShift),
  aS: () => (/* binding */ isPairedEquivalent),
  zY: () => (/* binding */ joinDifferences),
  tU: () => (/* binding */ pairedShiftInterval),
  iQ: () => (/* binding */ pairedStandardDeviation),
  AF: () => (/* binding */ testPairedShift)
});

// UNUSED EXPORTS: isCrossover

// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
;// CONCATENATED MODULE: ./.build/js/src/statistics/rank-sum.js
/**
 * Wilcoxon's rank-sum test of two samples, exact: which of all values fell into the first sample was drawn, so every
 * choice of m out of m + n is equally likely. Counted by dynamic programming over doubled mid-ranks, so that ties are
 * exact too (Wilcoxon 1945; Hollander, Wolfe & Chicken, Nonparametric Statistical Methods, 4.1).
 */

/** Up to 400 values in all; 'greater' asks whether the first sample lies above the second. */
function rankSumTest(first, second, alternative) {
    (0,require_arguments/* requireFinite */.hp)(first);
    (0,require_arguments/* requireFinite */.hp)(second);
    if (first.length === 0 || second.length === 0)
        return { p: 1, statistic: 0 };
    const ranks = rankTogether(first, second);
    const doubled = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0);
    const cumulative = countSums(ranks, first.length);
    const total = cumulative.length - 1;
    // Of the ranks' mirror image, so that small probabilities are sums of small numbers.
    const mirrored = countSums(ranks.map((rank) => 2 * (ranks.length + 1) - rank), first.length);
    const less = cumulative[Math.min(total, doubled)];
    const greater = mirrored[first.length * 2 * (ranks.length + 1) - doubled];
    const p = alternative === 'greater' ? greater : alternative === 'less' ? less : Math.min(1, 2 * Math.min(less, greater));
    return { p, statistic: doubled / 2 };
}
const distributions = new Map();
/** P(U <= u) at index u, for u from 0 to m n: of the pairs of a first and a second value, those with the first above. */
function pairCountDistribution(m, n) {
    (0,require_arguments/* requireInteger */.iR)('m', m, 1);
    (0,require_arguments/* requireInteger */.iR)('n', n, 1);
    const key = `${m},${n}`;
    let known = distributions.get(key);
    if (known === undefined) {
        const ranks = Array.from({ length: m + n }, (_, i) => 2 * (i + 1));
        const sums = countSums(ranks, m);
        const least = m * (m + 1);
        known = Float64Array.from({ length: m * n + 1 }, (_, u) => sums[least + 2 * u]);
        distributions.set(key, known);
    }
    return known;
}
/** P(sum <= s) at index s, of the doubled ranks of `size` values that are drawn out of all. */
function countSums(doubledRanks, size) {
    const count = doubledRanks.length;
    if (count > 400)
        throw new RangeError(`more than 400 values: ${count}`);
    const total = [...doubledRanks]
        .sort((a, b) => b - a)
        .slice(0, size)
        .reduce((sum, rank) => sum + rank, 0);
    // By how many are drawn already; the chance that the next value is drawn too depends on how many are left.
    const bySize = Array.from({ length: size + 1 }, () => new Float64Array(total + 1));
    bySize[0][0] = 1;
    for (const [seen, rank] of doubledRanks.entries()) {
        const left = count - seen;
        for (let drawn = Math.min(seen, size); drawn >= 0; drawn--) {
            const from = bySize[drawn];
            const chance = (size - drawn) / left;
            const to = drawn < size ? bySize[drawn + 1] : null;
            for (let sum = total; sum >= 0; sum--) {
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
/** Doubled mid-ranks, of the first sample and then of the second. */
function rankTogether(first, second) {
    const values = [...first, ...second];
    const order = values.map((_, index) => index).sort((a, b) => values[a] - values[b]);
    const ranks = new Array(values.length);
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] === values[order[from]])
            to++;
        for (let at = from; at < to; at++)
            ranks[order[at]] = from + 1 + to;
        from = to;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./.build/js/src/statistics/crossover.js
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
    (0,require_arguments/* requireCount */.v6)(headFirst, 1);
    (0,require_arguments/* requireCount */.v6)(baseFirst, 1);
    return (0,descriptive/* medianOfSorted */.$Y)(sortAverages(headFirst, baseFirst));
}
/** What starting first adds to the difference; half of how the two orders differ. */
function estimateOrderEffect({ headFirst, baseFirst }) {
    return estimateCrossover({ headFirst, baseFirst: baseFirst.map((difference) => -difference) });
}
/** 'greater' asks whether the change is above 0. p is 1 where an order is missing. */
function crossoverTest({ headFirst, baseFirst }, alternative) {
    const mirrored = baseFirst.map((difference) => 0 - difference);
    return { p: rankSumTest(headFirst, mirrored, alternative).p };
}
/** Two-sided; infinite where there are too few pairs for the confidence asked for. */
function crossoverInterval({ headFirst, baseFirst }, confidence) {
    (0,require_arguments/* requireProbability */.HO)('confidence', confidence);
    (0,require_arguments/* requireFinite */.hp)(headFirst);
    (0,require_arguments/* requireFinite */.hp)(baseFirst);
    const infinite = { low: -Infinity, high: Infinity, confidence: 1 };
    if (headFirst.length === 0 || baseFirst.length === 0)
        return infinite;
    const cumulative = pairCountDistribution(headFirst.length, baseFirst.length);
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
    return isCrossover(differences) ? estimateCrossover(differences) : estimateShift(joinDifferences(differences));
}
/** Exact; 'greater' asks whether the change is above 0. */
function testPairedShift(differences, alternative) {
    return isCrossover(differences)
        ? crossoverTest(differences, alternative)
        : (0,signed_rank/* signedRankTest */.B)(joinDifferences(differences), alternative);
}
function pairedShiftInterval(differences, confidence) {
    return isCrossover(differences)
        ? crossoverInterval(differences, confidence)
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
