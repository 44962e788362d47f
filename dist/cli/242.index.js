export const id = 242;
export const ids = [242];
export const modules = {

/***/ 6710:
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
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-context.js
var pair_context = __webpack_require__(9701);
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
    return round.failure !== null && (0,pair_context/* findBlamed */.$K)(round.failure.message, context) === side;
}
function armsOf(phases, variant) {
    return phases.flatMap(({ arms }) => arms.filter((arm) => arm.variant === variant));
}
function buildVerdict({ head, base }, verdict) {
    return { head: head.name, base: base.name, ...verdict, failsCheck: verdict.kind === 'regressed' };
}

// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/statistics/paired-shift.js + 1 modules
var paired_shift = __webpack_require__(3328);
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
    const blamed = new Set(without.map(({ isFailure, reason }) => (isFailure ? (0,pair_context/* findBlamed */.$K)(reason, context) : 'no failure')));
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

// EXTERNAL MODULE: ./.build/js/src/comparison/metric-question.js
var metric_question = __webpack_require__(2236);
// EXTERNAL MODULE: ./.build/js/src/comparison/percentile-tail.js
var percentile_tail = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/src/comparison/two-stage-rule.js
var two_stage_rule = __webpack_require__(4577);
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
    const beyond = Math.floor((requests * (100 - ((0,percentile_tail/* readPercentile */.uz)(metric) ?? 0))) / 100);
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

// EXTERNAL MODULE: ./.build/js/src/comparison/read-evidence.js
var read_evidence = __webpack_require__(9393);
// EXTERNAL MODULE: ./.build/js/src/comparison/smallest-confirmable-change.js
var smallest_confirmable_change = __webpack_require__(6884);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-metric.js










/** Two one-sided tests at 5 %. */
const equivalenceAlpha = 0.05;
/** null where neither side can have a figure, as CPU time of a server that runs elsewhere. */
function judgeMetric(question) {
    const evidence = (0,read_evidence/* readEvidence */.A)(question.context, question.metric);
    if (evidence.used.length === 0)
        return judgeWithoutFigures(evidence, question);
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

// EXTERNAL MODULE: ./.build/js/src/comparison/margins.js
var margins = __webpack_require__(9796);
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-notes.js
var pair_notes = __webpack_require__(9167);
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
    const contexts = (0,pair_context/* readPairContexts */.di)(record);
    return contexts.flatMap((context) => askOf(context, contexts, options)
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
        title: (0,pair_context/* titlePair */.nR)(context),
        names: context.names,
        verdicts,
        absolutes,
        screen: { measured: (0,pair_notes/* countMeasured */.I)(context, 'screen'), planned: context.planned.screen },
        confirm: { measured: (0,pair_notes/* countMeasured */.I)(context, 'confirm'), planned: context.planned.confirm },
        notes: (0,pair_notes/* describePairNotes */.Z)(context),
        kind: (0,verdict/* findWorstKind */.lx)(kinds) ?? 'inconclusive',
        failsCheck: [...verdicts, ...absolutes].some((verdict) => verdict.failsCheck),
    };
    return { ...draft, sentence: describePair(draft) };
}
/** One question per metric. All gate metrics of all pairs share the family's error; the others share one of their own. */
function askOf(context, all, options) {
    const phases = (0,pair_context/* listPhases */.hm)(context.record);
    const usual = (0,gate_metrics/* chooseGateMetrics */._)(phases);
    const gates = options.gateMetrics ?? usual;
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
        // What gates by default may be unknowable, as CPU time of a server that runs elsewhere.
        const isAskedFor = gates.includes(metric) && !usual.includes(metric);
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

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wl: () => (/* binding */ judgeBesideHistory),
  Zy: () => (/* binding */ judgeRun),
  Lu: () => (/* binding */ readHistory)
});

// UNUSED EXPORTS: readListing

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

// EXTERNAL MODULE: ./.build/js/src/comparison/judge-pairs.js + 6 modules
var judge_pairs = __webpack_require__(6710);
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







/** Null when the settings name no folder, or do not compare with it. A folder that is not there yet is an empty history. */
async function readHistory({ comparison }, signal) {
    const { history, compare } = comparison;
    if (history?.kind !== 'folder' || compare === 'none' || compare === 'paired')
        return null;
    const store = (0,folder_history/* openFolderHistory */.t)(history.directory, { now: () => new Date(), mayBeMissing: true });
    return readListing(await store.list(signal));
}
function readListing(listing) {
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
    const changes = describeChanges(measuredPairs(record));
    const check = decide(judgement, stored, settings);
    return { judgement, stored, problems: read?.problems ?? [], changes, check };
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


/***/ })

};
