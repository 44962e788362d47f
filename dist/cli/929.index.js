export const id = 929;
export const ids = [929];
export const modules = {

/***/ 2929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/comparison/decide-check.js
var decide_check = __webpack_require__(6690);
;// CONCATENATED MODULE: ./.build/js/src/comparison/decide-joined.js
/** What joined records mean for the check: as for one run, and what is not there fails it, whatever --fail-on says. */

/**
 * `missing`: sentences on records that are not there, or that cannot be read. null when nothing was to be compared, and all is
 * there and valid.
 */
function decideJoined(judgement, { missing, unjudged }, failOn) {
    const paired = judgement.pairs.length === 0 ? null : (0,decide_check/* decideCheck */.B)(judgement, failOn);
    const isFault = failOn === 'invalid' && unjudged.some(({ kind }) => kind === 'invalid');
    const failures = [
        ...missing,
        ...(paired?.conclusion === 'failure' ? paired.reasons : []),
        ...(isFault ? listSentences(unjudged, 'invalid') : []),
    ];
    if (failures.length > 0)
        return { conclusion: 'failure', reasons: failures };
    const warnings = [
        ...(paired?.conclusion === 'neutral' ? paired.reasons : []),
        ...listSentences(unjudged, 'invalid'),
        ...listSentences(unjudged, 'uncompared'),
    ];
    return warnings.length > 0 ? { conclusion: 'neutral', reasons: warnings } : paired;
}
function listSentences(unjudged, wanted) {
    return unjudged.filter(({ kind }) => kind === wanted).map(({ sentence }) => sentence);
}

// EXTERNAL MODULE: ./.build/js/src/comparison/describe-profiles.js
var describe_profiles = __webpack_require__(2545);
// EXTERNAL MODULE: ./.build/js/src/records/read-record.js
var read_record = __webpack_require__(4198);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js + 1 modules
var summarize_record = __webpack_require__(6654);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
// EXTERNAL MODULE: ./.build/js/src/reports/build-findings.js
var build_findings = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/reports/build-verdicts.js
var build_verdicts = __webpack_require__(7480);
// EXTERNAL MODULE: ./.build/js/src/reports/name-metric-shortly.js
var name_metric_shortly = __webpack_require__(4595);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-pooled.js
/** Verdicts of several runners together: the table of any comparison, then a line for each runner. */




/** The pooled pairs first, then those of single records; none when nothing was compared. */
function buildJoinedVerdicts({ pooled, judgement, apart }) {
    const own = new Set(pooled.map((pair) => pair.judgement));
    const single = judgement.pairs.filter((pair) => !own.has(pair));
    return [
        ...(judgement.pairs.length < 2 ? [] : (0,report/* buildList */.tL)((0,build_verdicts/* describeVerdicts */.W)(judgement))),
        ...pooled.flatMap((pair) => buildPooledPair(pair)),
        ...(0,build_verdicts/* buildVerdicts */.b)({ ...judgement, pairs: single }),
        ...(0,report/* buildList */.tL)(apart.map((sentence) => (0,report/* say */.cv)(sentence, 'warning'))),
    ];
}
function buildPooledPair({ judgement, runners }) {
    return [
        ...(0,build_verdicts/* buildVerdicts */.b)({ pairs: [judgement], kind: judgement.kind, failsCheck: false, sentence: '' }),
        ...buildRunners(runners),
    ];
}
/** Changes are of the first rounds, which all runners measured: those that went on did so for what they saw. */
function buildRunners(runners) {
    const metrics = [...(runners[0]?.estimates.keys() ?? [])];
    const columns = [
        (0,report/* buildColumn */.fb)('runner', { align: 'left' }),
        (0,report/* buildColumn */.fb)('CPU', { align: 'left' }),
        (0,report/* buildColumn */.fb)('pairs', { fullHeader: 'pairs: first + fresh' }),
        ...metrics.map((metric) => (0,report/* buildColumn */.fb)((0,name_metric_shortly/* nameMetricShortly */.r)(metric).replace(/, \S+$/, ''))),
    ];
    const rows = runners.map(({ name, cpuModel, cores, screenPairs, confirmPairs, estimates }) => [
        (0,report/* say */.cv)(name, 'strong'),
        (0,report/* say */.cv)(`${cpuModel}, ${cores} cores`),
        countPairs(screenPairs, confirmPairs),
        ...metrics.map((metric) => {
            const estimate = estimates.get(metric) ?? null;
            return estimate === null ? (0,report/* say */.cv)('–', 'muted') : (0,report/* say */.cv)((0,format_change/* formatSigned */.Gp)(metric, estimate));
        }),
    ]);
    return [
        { kind: 'paragraph', text: (0,report/* say */.cv)('What each runner saw in its first rounds:') },
        { kind: 'table', columns, rows },
    ];
}
function countPairs(screen, confirm) {
    if (screen + confirm === 0)
        return (0,report/* say */.cv)('none', 'warning');
    return (0,report/* say */.cv)(confirm === 0 ? String(screen) : `${screen} + ${confirm}`);
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-results.js + 3 modules
var build_results = __webpack_require__(5903);
// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(2042);
;// CONCATENATED MODULE: ./.build/js/src/reports/build-joined-report.js






function buildJoinedReport(records, unreadable, verdicts = null) {
    const decided = verdicts === null ? [] : buildDecision(verdicts);
    return {
        title: `Channels Bench: ${records.length} ${records.length === 1 ? 'record' : 'records'}`,
        blocks: [
            ...decided,
            ...(decided.length === 0 ? [] : [{ kind: 'heading', text: 'Measured' }]),
            ...(0,report/* buildList */.tL)([
                ...records.map(({ name, summary }) => withName(name, (0,build_findings/* describeOutcome */.SS)(summary))),
                ...unreadable.map(({ name, message }) => (0,report/* say */.cv)(`✗ ${name} is not in the table: ${message}`, 'bad')),
            ]),
            ...buildJoinedFigures(records),
        ],
    };
}
/** The table of all rows, and what must be known of each record. */
function buildJoinedFigures(records) {
    return [
        ...buildJoinedTable(records),
        ...describeUnlike(records),
        ...records.flatMap(({ name, summary }) => {
            const blocks = [...(0,build_findings/* buildProblems */.b8)(summary), ...(0,build_findings/* buildWarnings */.C3)(summary)];
            return blocks.length === 0 ? [] : [{ kind: 'section', title: name, blocks }];
        }),
    ];
}
/** What decides comes first, then the verdicts of the runners together. */
function buildDecision({ joined, missing, duplicates, unjudged, check }) {
    const words = { success: '✓ Passed', neutral: '! Neither passed nor failed', failure: '✗ Failed' };
    const tones = { success: 'good', neutral: 'warning', failure: 'bad' };
    const line = check === null
        ? []
        : [
            {
                kind: 'paragraph',
                text: (0,report/* say */.cv)(`${words[check.conclusion]}: ${check.reasons[0] ?? ''}`, tones[check.conclusion]),
            },
        ];
    // The first reason is in the line above.
    const open = unjudged.filter(({ sentence }) => sentence !== check?.reasons[0]);
    return [
        ...line,
        ...(0,report/* buildList */.tL)(missing.slice(1).map((sentence) => (0,report/* say */.cv)(sentence, 'bad'))),
        ...buildJoinedVerdicts(joined),
        ...(0,report/* buildList */.tL)(open.map(({ sentence }) => (0,report/* say */.cv)(sentence, 'warning'))),
        ...(0,report/* buildList */.tL)(duplicates.map((sentence) => (0,report/* say */.cv)(sentence, 'warning'))),
    ];
}
function withName(name, { text, tone }) {
    const [mark = '', ...words] = text.split(' ');
    return (0,report/* say */.cv)(`${mark} ${name}: ${words.join(' ')}`, tone);
}
function buildJoinedTable(records) {
    const rows = records.flatMap(({ name, summary }) => summary.variants.map((variant, index) => ({ variant, title: (0,title_variants/* titleVariants */.b)(summary)[index] ?? variant.name, name })));
    if (rows.length === 0)
        return [{ kind: 'paragraph', text: (0,report/* say */.cv)('No record holds a setup, so there are no figures.') }];
    const titles = rows.map((row) => row.title);
    const named = rows.map(({ variant, title, name }) => ({
        variant,
        title: titles.filter((other) => other === title).length > 1 ? `${title} (${name})` : title,
    }));
    const ran = new Set(records.flatMap(({ summary }) => summary.phases));
    const phases = phase_kinds/* phaseKinds */.zK.filter((phase) => ran.has(phase));
    return (0,build_results/* buildTables */.IU)({ phases, variants: rows.map(({ variant }) => variant) }, named);
}
/** Rows from unlike machines invite a comparison that means nothing. */
function describeUnlike(records) {
    const machines = new Map();
    for (const { name, summary } of records) {
        const { cpuModel, cores, engine } = summary.environment;
        const machine = `${cpuModel}, ${cores} cores, engine ${engine.kind}`;
        machines.set(machine, [...(machines.get(machine) ?? []), name]);
    }
    if (machines.size < 2)
        return [];
    return [
        {
            kind: 'paragraph',
            text: (0,report/* say */.cv)('Rows from different machines cannot be compared with each other:', 'warning'),
        },
        ...(0,report/* buildList */.tL)([...machines].map(([machine, names]) => (0,report/* say */.cv)(`${machine}: ${names.join(', ')}`, 'warning'))),
    ];
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-report.js + 5 modules
var build_report = __webpack_require__(8434);
// EXTERNAL MODULE: ./.build/js/src/settings/parse-settings.js + 2 modules
var parse_settings = __webpack_require__(6177);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/write-record.js
var write_record = __webpack_require__(4509);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/join-records.js





/**
 * Every record.json under the folder, however deep, in the order of their paths; links are not followed. One at a time,
 * because each may be large. Throws a BenchError 'record-unreadable' when there is none: missing must not look like passed.
 */
async function joinRecords(directory) {
    const paths = await findRecords(directory);
    const records = [];
    const unreadable = [];
    for (const path of paths) {
        const name = (0,external_node_path_.relative)(directory, (0,external_node_path_.dirname)(path)) || '.';
        try {
            records.push({ name, record: await (0,read_record/* readRecord */.a)(path) });
        }
        catch (error) {
            if (!(error instanceof errors/* BenchError */.L))
                throw error;
            unreadable.push({ name, message: [error.message, ...error.details.slice(0, 3)].join('; ') });
        }
    }
    return { records, unreadable };
}
async function findRecords(directory) {
    let entries;
    try {
        entries = await listFiles(directory);
    }
    catch (cause) {
        throw new errors/* BenchError */.L('record-unreadable', `The folder ${directory} cannot be read`, {
            hint: 'Give the folder that holds the records of the runs.',
            cause,
        });
    }
    const paths = entries
        .filter((entry) => entry.isFile() && entry.name === write_record/* recordFileName */.T)
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (paths.length > 0)
        return paths.sort();
    throw new errors/* BenchError */.L('record-unreadable', `There is no ${write_record/* recordFileName */.T} in ${directory} or the folders in it`, {
        hint: 'Give the folder that holds the records of the runs.',
    });
}
function listFiles(directory) {
    return (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/drop-duplicates.js
/** Of the copies of a run that which holds most rounds stays, in the place of the first. */
function dropDuplicates(records) {
    const byRun = new Map();
    for (const one of records) {
        // Two runners may draw the same name in the same second; hardly in the same millisecond.
        const run = JSON.stringify([one.record.runId, one.record.startedAt]);
        byRun.set(run, [...(byRun.get(run) ?? []), one]);
    }
    const kept = [...byRun.values()].map((copies) => copies.reduce((best, one) => (one.record.rounds.length > best.record.rounds.length ? one : best)));
    const duplicates = [...byRun.values()].flatMap((copies, index) => {
        const stays = kept[index];
        const others = copies.filter((one) => one !== stays).map(({ name }) => name);
        if (stays === undefined || others.length === 0)
            return [];
        const verb = others.length === 1 ? 'holds' : 'hold';
        return [`${others.join(', ')} ${verb} the same run as ${stays.name} (${stays.record.runId}), which counts once`];
    });
    return { records: kept, duplicates };
}

// EXTERNAL MODULE: ./.build/js/src/records/digest-configuration.js
var digest_configuration = __webpack_require__(9149);
// EXTERNAL MODULE: ./.build/js/src/comparison/find-differences.js
var find_differences = __webpack_require__(2801);
// EXTERNAL MODULE: ./.build/js/src/comparison/pair-context.js
var pair_context = __webpack_require__(9701);
;// CONCATENATED MODULE: ./.build/js/src/comparison/group-comparisons.js
/** Which of several records hold the same comparison: the same code on both sides, measured in the same way. */



const maxListedDifferences = 4;
/** The CPU may differ: that is what a runner is a block for. */
function groupComparisons(records) {
    const groups = new Map();
    for (const { name, record } of records) {
        for (const context of (0,pair_context/* readPairContexts */.di)(record)) {
            if (!isMeasuredInPairs(context))
                continue;
            const key = JSON.stringify(Object.entries(describeComparison(context)).sort());
            groups.set(key, [...(groups.get(key) ?? []), { name, context }]);
        }
    }
    const all = [...groups.values()];
    return { groups: all, apart: explainApart(all) };
}
/** Beside a history, pairs are measured only of what looked suspicious there. */
function isMeasuredInPairs({ planned, record }) {
    return planned.screen + planned.confirm > 0 || !record.plan.rounds.some(({ stage }) => stage === 'control');
}
/** Everything that has to be alike, by its name. */
function describeComparison(context) {
    const { record, head, base, comparison } = context;
    return {
        comparison,
        ...describeSide('head', head, record),
        ...describeSide('base', base, record),
        'limits of validity': JSON.stringify(record.settings['limits'] ?? null),
        platform: record.environment.platform,
        'channels-bench': record.tool.version,
    };
}
function describeSide(side, variant, record) {
    const { name, source } = variant;
    const { setupDigest, path, ...configuration } = (0,digest_configuration/* describeConfiguration */.E)(record, variant, null);
    return {
        [`name of the ${side}`]: name,
        [`commit of the ${side}`]: source === null ? 'none' : (source.commit ?? 'unknown'),
        [`changes in the ${side}'s checkout`]: source?.isDirty === true ? 'yes' : 'no',
        [`files of the ${side}'s setup`]: setupDigest.slice(0, 12),
        [`path of the ${side}`]: path,
        ...flatten(variant.versions, `${side} with`),
        ...flatten(configuration, ''),
    };
}
/** `cores generator` = `1`, `head with django` = `4.2.1`. */
function flatten(value, prefix) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { [prefix]: typeof value === 'string' ? value : JSON.stringify(value) };
    const entries = Object.entries(value).map(([name, one]) => flatten(one, prefix === '' ? name : `${prefix} ${name}`));
    return Object.assign({}, ...entries);
}
/** Of the same setups, and yet not the same comparison: each beside the first that it looks like. */
function explainApart(groups) {
    return groups.flatMap(([other], index) => {
        if (other === undefined)
            return [];
        const one = groups
            .slice(0, index)
            .flatMap((group) => group.slice(0, 1))
            .find(({ context }) => looksAlike(context, other.context));
        if (one === undefined)
            return [];
        const differences = (0,find_differences/* compareNames */.MP)(describeComparison(one.context), describeComparison(other.context));
        const shown = differences.slice(0, maxListedDifferences).map((difference) => phrase(difference));
        const more = differences.length > shown.length ? [`and ${differences.length - shown.length} more`] : [];
        return [
            `${(0,pair_context/* titlePair */.nR)(one.context)}: ${one.name} and ${other.name} are not one comparison: ${[...shown, ...more].join('; ')} (${one.name}, ${other.name})`,
        ];
    });
}
function looksAlike(a, b) {
    return a.comparison === b.comparison && a.head.setup === b.head.setup && a.base.setup === b.base.setup;
}
function phrase({ name, before, after }) {
    const shorten = (text) => text === null ? 'none' : text.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, '$1');
    return `${name} ${shorten(before)} and ${shorten(after)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/find-unjudged.js
/** Joined records that hold something of which no verdict can speak: it must not look like passed. */



/** `mustCompare`: whether this record was to be held against something, so that figures alone are not what was wanted. */
function findUnjudged(records, mustCompare) {
    return records.flatMap(({ name, record }) => {
        const measured = (0,pair_context/* readPairContexts */.di)(record).filter(isMeasuredInPairs);
        const hasVerdict = measured.length > 0 || (0,pair_context/* findAbsentPairs */.e_)(record).length > 0;
        if (!hasVerdict && !(0,summarize_record/* summarizeRecord */.F)(record).isValid) {
            return [{ kind: 'invalid', sentence: `${name}: nothing was compared, and not all of it is valid` }];
        }
        const heads = new Set(measured.map(({ head }) => head.name));
        const open = (record.comparison?.pairs ?? []).filter(({ kind, head }) => kind === 'control' && !heads.has(head));
        const titles = open.map(({ head }) => record.variants.find((variant) => variant.name === head)?.title ?? head);
        if (titles.length > 0) {
            const what = `${name}: ${titles.join(', ')} ran beside a control alone`;
            return [{ kind: 'uncompared', sentence: `${what}, for a history; a record brings none along to be judged by` }];
        }
        if (hasVerdict || record.comparison !== null || !mustCompare(record))
            return [];
        return [{ kind: 'uncompared', sentence: `${name}: nothing was compared: it had neither a base nor a history` }];
    });
}

// EXTERNAL MODULE: ./.build/js/src/statistics/paired-shift.js + 1 modules
var paired_shift = __webpack_require__(3328);
// EXTERNAL MODULE: ./.build/js/src/statistics/rank-sum.js
var rank_sum = __webpack_require__(5089);
// EXTERNAL MODULE: ./.build/js/src/statistics/signed-rank.js
var signed_rank = __webpack_require__(2184);
;// CONCATENATED MODULE: ./.build/js/src/statistics/blocked-shift.js



/** Weights are whole numbers, this many times as fine as the smallest of them. */
const weightSteps = 4;
/** Blocks without a pair are passed over; null when none is left. Up to 400 pairs in a block. */
function buildBlockedShift(all) {
    const filled = all.filter((differences) => (0,paired_shift/* joinDifferences */.zY)(differences).length > 0);
    if (filled.length === 0)
        return null;
    const weights = chooseWeights(filled);
    const blocks = filled.map((differences, index) => {
        const weight = weights[index];
        return { weight, differences, key: `${describeSizes(differences)}*${weight}` };
    });
    return { ...testAtZero(blocks), steps: () => buildSteps(blocks) };
}
/** A signed rank counts both averages of two pairs where a crossover counts one, so it weighs half. */
function chooseWeights(blocks) {
    const sizes = blocks.map((differences) => (0,paired_shift/* joinDifferences */.zY)(differences).length + 1);
    const largest = Math.max(...sizes);
    const weights = blocks.map((differences, index) => Math.max(1, Math.round((weightSteps * largest * ((0,paired_shift/* isCrossover */.BO)(differences) ? 1 : 0.5)) / sizes[index])));
    const divisor = weights.reduce(findGreatestDivisor);
    return weights.map((weight) => weight / divisor);
}
function findGreatestDivisor(a, b) {
    return b === 0 ? a : findGreatestDivisor(b, a % b);
}
function listAverages(differences) {
    if ((0,paired_shift/* isCrossover */.BO)(differences)) {
        const { headFirst, baseFirst } = differences;
        return Float64Array.from(headFirst.flatMap((a) => baseFirst.map((b) => (a + b) / 2)));
    }
    const values = (0,paired_shift/* joinDifferences */.zY)(differences);
    return Float64Array.from(values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)));
}
function describeSizes(differences) {
    if (!(0,paired_shift/* isCrossover */.BO)(differences))
        return `${(0,paired_shift/* joinDifferences */.zY)(differences).length}`;
    return `${differences.headFirst.length},${differences.baseFirst.length}`;
}
function buildSteps(blocks) {
    const cumulative = addUntied(blocks);
    const entries = blocks.flatMap(({ differences, weight }) => Array.from(listAverages(differences), (at) => ({ at, weight })));
    entries.sort((a, b) => a.at - b.at);
    const greater = new Float64Array(entries.length + 1);
    const less = new Float64Array(entries.length + 1);
    let passed = 0;
    for (let gap = 0; gap <= entries.length; gap++) {
        // Without ties the distribution mirrors itself: as many above as passed is as likely as so few below.
        greater[gap] = cumulative[passed];
        less[gap] = cumulative[cumulative.length - 1 - passed];
        passed += entries[gap]?.weight ?? 0;
    }
    return { averages: Float64Array.from(entries, ({ at }) => at), greater, less };
}
function testAtZero(blocks) {
    const counted = blocks.map(({ differences, weight }) => ({ ...countBlock(differences), weight }));
    const observed = counted.reduce((sum, one) => sum + one.observed * one.weight, 0);
    if (!counted.some(({ hasTies }) => hasTies)) {
        const cumulative = addUntied(blocks);
        // By symmetry the upper tail is a lower one: a sum of small numbers.
        return {
            greater: cumulative[cumulative.length - 1 - observed / 2],
            less: cumulative[observed / 2],
        };
    }
    const masses = counted.map((one) => stretch(one.masses(), one.weight)).reduce((sum, one) => convolve(sum, one));
    const add = (part) => Math.min(1, part.reduce((sum, mass) => sum + mass, 0));
    return { greater: add(masses.slice(observed)), less: add(masses.slice(0, observed + 1)) };
}
function countBlock(differences) {
    if (!(0,paired_shift/* isCrossover */.BO)(differences))
        return (0,signed_rank/* countSignedRanks */.Tc)((0,paired_shift/* joinDifferences */.zY)(differences));
    return (0,rank_sum/* countRankSums */.ud)(differences.headFirst, differences.baseFirst.map((difference) => 0 - difference));
}
const distributions = new Map();
/** P(sum <= s) at index s, for counts that are not doubled. */
function addUntied(blocks) {
    const key = blocks.map((block) => block.key).join(' ');
    const known = distributions.get(key);
    if (known !== undefined)
        return known;
    const cumulative = blocks
        .map(({ differences, weight }) => stretch(readMasses(differences), weight))
        .reduce((sum, one) => convolve(sum, one));
    for (let sum = 1; sum < cumulative.length; sum++) {
        cumulative[sum] = Math.min(1, cumulative[sum] + cumulative[sum - 1]);
    }
    distributions.set(key, cumulative);
    return cumulative;
}
/** From the lower half, where the steps are exact, and its mirror image. */
function readMasses(differences) {
    const cumulative = (0,paired_shift/* isCrossover */.BO)(differences)
        ? (0,rank_sum/* pairCountDistribution */.wm)(differences.headFirst.length, differences.baseFirst.length)
        : (0,signed_rank/* rankSumDistribution */.uU)((0,paired_shift/* joinDifferences */.zY)(differences).length);
    const last = cumulative.length - 1;
    return Float64Array.from(cumulative, (_, index) => {
        const at = Math.min(index, last - index);
        return cumulative[at] - (cumulative[at - 1] ?? 0);
    });
}
function stretch(masses, weight) {
    if (weight === 1)
        return masses;
    const stretched = new Float64Array((masses.length - 1) * weight + 1);
    for (const [index, mass] of masses.entries())
        stretched[index * weight] = mass;
    return stretched;
}
function convolve(a, b) {
    const sum = new Float64Array(a.length + b.length - 1);
    const support = [...b.keys()].filter((index) => b[index] > 0);
    for (const [i, mass] of a.entries()) {
        if (mass === 0)
            continue;
        for (const j of support)
            sum[i + j] = sum[i + j] + mass * b[j];
    }
    return sum;
}

// EXTERNAL MODULE: ./.build/js/src/statistics/require-arguments.js
var require_arguments = __webpack_require__(4475);
// EXTERNAL MODULE: ./.build/js/src/statistics/students-t.js
var students_t = __webpack_require__(8948);
;// CONCATENATED MODULE: ./.build/js/src/statistics/shift-steps.js


/** Rounding must not cost or give a step. */
const rounding = 1e-12;
/** Two-sided; infinite where there are too few pairs for the confidence asked for. */
function readInterval(steps, confidence) {
    (0,require_arguments/* requireProbability */.HO)('confidence', confidence);
    const { averages, greater, less } = steps;
    const tail = (1 - confidence) / 2 + rounding;
    const from = greater.findIndex((p) => p > tail);
    const to = less.findLastIndex((p) => p > tail);
    return {
        low: from <= 0 ? -Infinity : averages[from - 1],
        high: to === -1 || to >= averages.length ? Infinity : averages[to],
        confidence: 1 - (greater[from - 1] ?? 0) - (less[to + 1] ?? 0),
    };
}
/** The middle of the interval that nothing is left of. At least one average. */
function readEstimate(steps) {
    const { averages, greater, less } = steps;
    const from = Math.max(1, greater.findIndex((p) => p > 0.5 + rounding));
    const to = Math.min(averages.length - 1, less.findLastIndex((p) => p > 0.5 + rounding));
    return (averages[from - 1] + averages[to]) / 2;
}
/**
 * Two independent stages as one, by their normal quantiles with weights that were fixed beforehand: what the first has
 * found may decide how much the second measures, and where, without an effect on the error (Lehmacher & Wassmer 1999,
 * Biometrics 55, 1286-1290). `share`: of the first stage, between 0 and 1.
 */
function combineStages(first, second, share) {
    const averages = Float64Array.from([...first.averages, ...second.averages]).sort();
    const greater = new Float64Array(averages.length + 1);
    const less = new Float64Array(averages.length + 1);
    const [ofFirst, ofSecond] = [first, second].map((steps) => ({
        greater: steps.greater.map(findQuantile),
        less: steps.less.map(findQuantile),
        averages: steps.averages,
    }));
    let [i, j] = [0, 0];
    for (let gap = 0; gap <= averages.length; gap++) {
        greater[gap] = addQuantiles(ofFirst.greater[i], ofSecond.greater[j], share);
        less[gap] = addQuantiles(ofFirst.less[i], ofSecond.less[j], share);
        if ((ofFirst.averages[i] ?? Infinity) <= (ofSecond.averages[j] ?? Infinity))
            i++;
        else
            j++;
    }
    return { averages, greater, less };
}
/** Of two independent p one, as above. */
function combineP(first, second, share) {
    return addQuantiles(findQuantile(first), findQuantile(second), share);
}
function addQuantiles(first, second, share) {
    // A stage that speaks wholly against it cannot be made good by the other.
    if (first === -Infinity || second === -Infinity)
        return 1;
    return (0,students_t/* normalTail */.WI)(Math.sqrt(share) * first + Math.sqrt(1 - share) * second);
}
function findQuantile(p) {
    return p >= 1 ? -Infinity : -(0,students_t/* normalQuantile */.Zl)(Math.max(p, 1e-300));
}

// EXTERNAL MODULE: ./.build/js/src/comparison/ask-metrics.js
var ask_metrics = __webpack_require__(9914);
// EXTERNAL MODULE: ./.build/js/src/comparison/build-pair-judgement.js + 3 modules
var build_pair_judgement = __webpack_require__(8704);
// EXTERNAL MODULE: ./.build/js/src/comparison/judge-pairs.js + 1 modules
var judge_pairs = __webpack_require__(7924);
// EXTERNAL MODULE: ./.build/js/src/statistics/descriptive.js
var descriptive = __webpack_require__(2815);
// EXTERNAL MODULE: ./.build/js/src/comparison/judge-without-figures.js
var judge_without_figures = __webpack_require__(4285);
// EXTERNAL MODULE: ./.build/js/src/comparison/metric-question.js
var metric_question = __webpack_require__(2236);
// EXTERNAL MODULE: ./.build/js/src/comparison/percentile-tail.js
var percentile_tail = __webpack_require__(1771);
// EXTERNAL MODULE: ./.build/js/src/comparison/phrase-verdict.js
var phrase_verdict = __webpack_require__(2866);
;// CONCATENATED MODULE: ./.build/js/src/comparison/phrase-pooled-verdict.js
/** A pooled verdict's one sentence: what happened, how sure, and what these runners could have seen. */


function phrasePooledVerdict(verdict, facts) {
    if (!facts.tail.isLongEnough)
        return (0,phrase_verdict/* phraseShortTail */.g)(verdict, facts.tail);
    const { metric, margin, interval, kind } = verdict;
    const name = (0,format_change/* nameMetric */.i1)(metric);
    const worse = (0,format_change/* describeDirection */.p6)(metric, 'worse');
    switch (kind) {
        case 'regressed':
        case 'improved':
            return phraseConfirmed(verdict, facts);
        case 'suspected':
            return `${name} seems ${sizeOf(verdict)} ${worse} ${phraseBasis(verdict, facts)}; not confirmed: of ${facts.planned} fresh starts that were to tell, some did not come`;
        case 'unchanged':
            return `any change of ${name} is smaller than ${(0,format_change/* formatMargin */.wj)(margin)} ${phraseBasis(verdict, facts)}; ${phraseDetectable(verdict)}`;
        case 'inconclusive':
        case 'invalid':
        case 'missing':
            if (interval === null) {
                return `${name} cannot be judged: ${countStarts(verdict, facts)} are too few to bound a change`;
            }
            return verdict.excludesRegression
                ? `${name} is not ${(0,format_change/* formatMargin */.wj)(margin)} ${worse}, and may be ${(0,format_change/* describeDirection */.p6)(metric, 'better')} ${phraseBasis(verdict, facts)}; ${phraseDetectable(verdict)}`
                : `cannot rule out that ${name} is ${(0,format_change/* formatMargin */.wj)(margin)} ${worse} ${phraseBasis(verdict, facts)}; ${phraseDetectable(verdict)}`;
    }
}
/** `p50 latency is 7.1 % slower (95 % interval 6.7 to 7.4 %), confirmed in 60 starts of both on 2 runners`. */
function phraseConfirmed(verdict, facts) {
    const { metric, estimate, interval, kind, margin, isGate } = verdict;
    const direction = (0,format_change/* describeDirection */.p6)(metric, kind === 'regressed' ? 'worse' : 'better');
    const bounds = interval === null ? '' : ` (${percent(interval.confidence)} interval ${(0,format_change/* formatIntervalOfSize */.vw)(metric, interval)})`;
    const isSmall = kind === 'regressed' && isGate && Math.abs((0,format_change/* toFraction */._j)(metric, estimate ?? 0)) < margin;
    const end = isSmall ? `; below the margin of ${(0,format_change/* formatMargin */.wj)(margin)}, so it warns and fails nothing` : '';
    return `${(0,format_change/* nameMetric */.i1)(metric)} is ${sizeOf(verdict)} ${direction}${bounds}, confirmed in ${countStarts(verdict, facts)}${end}`;
}
function phraseBasis(verdict, facts) {
    const { metric, interval } = verdict;
    const starts = countStarts(verdict, facts);
    if (interval === null)
        return `(${starts})`;
    return `(${percent(interval.confidence)} interval ${(0,format_change/* formatSignedInterval */.x3)(metric, interval)} from ${starts})`;
}
function phraseDetectable({ metric, detectable }) {
    if (detectable === null)
        return 'too few starts to confirm a change of any size';
    const worse = (0,format_change/* describeDirection */.p6)(metric, 'worse');
    return `these runners could have seen ${(0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, detectable))} ${worse}`;
}
function countStarts({ pairs }, { runners }) {
    const where = runners === 1 ? '1 runner' : `${runners} runners`;
    return pairs === 1 ? `1 start of both on ${where}` : `${pairs} starts of both on ${where}`;
}
function sizeOf({ metric, estimate }) {
    return (0,format_change/* formatSize */.Xq)((0,format_change/* toFraction */._j)(metric, estimate ?? 0));
}
function percent(confidence) {
    return `${Math.round(confidence * 100)} %`;
}

// EXTERNAL MODULE: ./.build/js/src/statistics/detectable-change.js
var detectable_change = __webpack_require__(3671);
// EXTERNAL MODULE: ./.build/js/src/comparison/two-stage-rule.js
var two_stage_rule = __webpack_require__(4577);
;// CONCATENATED MODULE: ./.build/js/src/comparison/pooled-rule.js
/**
 * The rule that decides over one comparison that several runners have measured, as pure functions over the differences of
 * each. A runner goes on to fresh rounds by what it has seen itself, so that those that did are no fair sample, and all
 * rounds in one heap would be none either. Three things keep the error where it is promised to be:
 *
 * - The first rounds of all runners are one sample whose size nobody's result has decided.
 * - Fresh rounds are independent of whatever made a runner go on. Where there are any, they are joined to the first ones by
 *   quantiles, with weights that were fixed beforehand (shift-steps.ts), not by putting the pairs together.
 * - There are two looks that could be the last one: at the first rounds alone where no runner went on, at both where one did.
 *   Each has half of the family's error, so whatever decides which of them it is, together they have no more than all of it.
 *
 * Over m metrics the false alarms are at most 2 * m * familyAlpha / (2 m) = familyAlpha, of either direction apart.
 */





/** The weight of the first rounds where fresh ones follow: their share of all that a single run plans. */
const screenShare = two_stage_rule/* defaultTwoStageRule */.WU.screenPairs / (two_stage_rule/* defaultTwoStageRule */.WU.screenPairs + two_stage_rule/* defaultTwoStageRule */.WU.confirmPairs);
/** Fewer fresh pairs than these hardly say anything, and would take the weight of those that do. */
const fewestFreshPairs = (0,detectable_change/* minimumOrderedPairs */.FG)((1 - two_stage_rule/* defaultTwoStageRule */.WU.confidence) / 2);
/** Level of one metric, one-sided; at most .05 however few the metrics. */
function pooledAlpha({ familyAlpha, metrics }) {
    if (!Number.isSafeInteger(metrics) || metrics < 1)
        throw new RangeError(`metrics: ${metrics}`);
    return Math.min(0.05, familyAlpha / (2 * metrics));
}
/** What there is to look at: null where no runner has a pair. */
function lookAtAll({ screen, confirm }) {
    const first = buildBlockedShift(screen);
    const fresh = pooled_rule_countPairs(confirm) < fewestFreshPairs ? null : buildBlockedShift(confirm);
    if (first === null)
        return fresh === null ? null : lookAt(fresh, true);
    if (fresh === null)
        return lookAt(first, false);
    return {
        hasFresh: true,
        greater: combineP(first.greater, fresh.greater, screenShare),
        less: combineP(first.less, fresh.less, screenShare),
        readSteps: () => combineStages(first.steps(), fresh.steps(), screenShare),
    };
}
function lookAt({ greater, less, steps }, hasFresh) {
    return { hasFresh, greater, less, readSteps: steps };
}
/** null where no runner has a pair. */
function judgePooledDifferences(differences, rule) {
    const look = lookAtAll(differences);
    if (look === null)
        return null;
    const steps = look.readSteps();
    const estimate = readEstimate(steps);
    const direction = estimate > 0 ? 'worse' : estimate < 0 ? 'better' : null;
    const p = direction === null ? 1 : direction === 'worse' ? look.greater : look.less;
    const { low, high } = readInterval(steps, rule.confidence);
    const isAside = direction === 'worse' ? low > 0 : high < 0;
    const isConfirmed = p <= pooledAlpha(rule) + two_stage_rule/* rounding */.DN && Math.abs(estimate) > rule.minEstimate && isAside;
    return { isConfirmed, direction, p, estimate, look };
}
function readPooledInterval({ readSteps }, confidence) {
    return readInterval(readSteps(), confidence);
}
function pooled_rule_countPairs(blocks) {
    return blocks.reduce((sum, block) => sum + (0,paired_shift/* joinDifferences */.zY)(block).length, 0);
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/pooled-detectable.js
/**
 * What pooled runners can see. In normal scatter an average of two pairs lies above 0 with the chance Phi(sqrt(2) change/sd),
 * which says where the weighted count of them lies; how far it scatters there is the formula of Hanley & McNeil (Radiology
 * 143, 1982). The count has to pass the critical value of the test nine times in ten, and the estimate the floor of the rule.
 */




const power = 0.9;
/**
 * In ln, found nine times in ten by the look that was taken: a real change makes more runners go on and so shows at least
 * as often. null where not even a change of any size could be confirmed, and where no scatter is known.
 */
function findPooledDetectable({ screen, confirm }, look, rule) {
    const alpha = pooledAlpha(rule);
    // The p of a change that every average shows.
    if (look.readSteps().greater[0] > alpha + two_stage_rule/* rounding */.DN)
        return null;
    const blocks = [screen, ...(look.hasFresh ? [confirm] : [])].map((stage) => stage.flatMap(describeBlock));
    if (blocks.some(({ length }) => length === 0))
        return null;
    const stages = blocks.map(buildStage);
    const shares = stages.length === 1 ? [1] : [screenShare, 1 - screenShare];
    const critical = -(0,students_t/* normalQuantile */.Zl)(alpha);
    const isSeen = (change) => {
        const seen = stages.map((stage) => stage(change));
        const mean = seen.reduce((sum, one, index) => sum + Math.sqrt(shares[index]) * one.mean, 0);
        const variance = seen.reduce((sum, one, index) => sum + shares[index] * one.sd ** 2, 0);
        return mean - (0,students_t/* normalQuantile */.Zl)(power) * Math.sqrt(variance) >= critical;
    };
    const least = rule.minEstimate + (0,students_t/* normalQuantile */.Zl)(power) * findStandardError(stages, shares);
    let [low, high] = [0, Math.max(...blocks.flat().map(({ sd }) => sd)) * 10];
    if (high === 0 || !isSeen(high))
        return high === 0 ? rule.minEstimate : null;
    for (let i = 0; i < 40; i++) {
        const middle = (low + high) / 2;
        if (isSeen(middle))
            high = middle;
        else
            low = middle;
    }
    return Math.max(high, least);
}
/** Too few pairs to know their scatter say nothing. */
function describeBlock(block) {
    const n = (0,paired_shift/* joinDifferences */.zY)(block).length;
    if (n < 3)
        return [];
    const sd = (0,paired_shift/* pairedStandardDeviation */.iQ)(block);
    if (!(0,paired_shift/* isCrossover */.BO)(block)) {
        const averages = (n * (n + 1)) / 2;
        return [{ sd, weight: 1 / (n + 1), sizes: [n, n], averages, variance: (averages * (2 * n + 1)) / 12 }];
    }
    const sizes = [block.headFirst.length, block.baseFirst.length];
    const averages = sizes[0] * sizes[1];
    return [{ sd, weight: 2 / (n + 1), sizes, averages, variance: (averages * (n + 1)) / 12 }];
}
function buildStage(blocks) {
    const unit = Math.sqrt(blocks.reduce((sum, { weight, variance }) => sum + weight ** 2 * variance, 0));
    return (change) => {
        let [mean, variance] = [0, 0];
        for (const block of blocks) {
            const { sd, weight, averages } = block;
            const chance = sd === 0 ? 1 : (0,students_t/* normalCdf */.vr)((Math.SQRT2 * change) / sd);
            mean += weight * averages * (chance - 0.5);
            variance += weight ** 2 * block.variance * findRelativeVariance(chance, block);
        }
        return { mean: mean / unit, sd: Math.sqrt(variance) / unit };
    };
}
/** 1 at a chance of a half. */
function findRelativeVariance(chance, { sizes: [m, n] }) {
    const square = chance * chance;
    const first = chance / (2 - chance) - square;
    const second = (2 * square) / (1 + chance) - square;
    return Math.max(0, (12 * (chance * (1 - chance) + (m - 1) * first + (n - 1) * second)) / (m + n + 1));
}
/** Of the estimate, ln: from the slope of the statistic where nothing changed. */
function findStandardError(stages, shares) {
    // Small beside any scatter that matters, and large beside the error of the normal distribution.
    const step = 1e-4;
    const slope = stages.reduce((sum, stage, index) => sum + Math.sqrt(shares[index]) * stage(step).mean, 0);
    return slope === 0 ? 0 : step / slope;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/read-evidence.js
var read_evidence = __webpack_require__(9393);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-pooled-metric.js
/** One metric of a comparison that several runners have measured: the pooled rule and the equivalence test, as a verdict. */










/** Two one-sided tests at 5 %. */
const equivalenceAlpha = 0.05;
/** `question` is of the merged pair. null where neither side can have a figure. */
function judgePooledMetric(question, { runnerOf }) {
    const evidence = (0,read_evidence/* readEvidence */.A)(question.context, question.metric);
    const differences = splitByRunner(evidence, runnerOf);
    const rule = adaptRule(question);
    const result = judgePooledDifferences(differences, rule);
    if (result === null)
        return (0,judge_without_figures/* judgeWithoutFigures */.Z)(evidence, question);
    const tail = (0,percentile_tail/* findTail */.I7)(evidence);
    const kind = tail.isLongEnough ? decide(result, rule, question) : 'inconclusive';
    return describe(kind, { evidence, differences, result, rule, runnerOf }, question);
}
/** A block for each runner, whether it has pairs or not. */
function splitByRunner({ used }, runnerOf) {
    const count = 1 + Math.max(0, ...runnerOf.values());
    const ofStage = (stage) => Array.from({ length: count }, (_, runner) => {
        const own = used.filter((one) => one.stage === stage && runnerOf.get(one.round) === runner);
        const startedBy = (isHeadFirst) => own.filter((one) => one.isHeadFirst === isHeadFirst).map(({ difference }) => difference);
        return { headFirst: startedBy(true), baseFirst: startedBy(false) };
    });
    return { screen: ofStage('screen'), confirm: ofStage('confirm') };
}
function decide(result, rule, { metric, margin, context }) {
    const { isConfirmed, direction, estimate, p, look } = result;
    const isLarge = Math.abs((0,format_change/* toFraction */._j)(metric, estimate)) >= Math.min(metric_question/* leastChange */.y, margin);
    if (isConfirmed && isLarge)
        return direction === 'worse' ? 'regressed' : 'improved';
    const ran = context.rounds.filter(({ stage }) => stage === 'confirm').length;
    const isSuspicious = direction === 'worse' && p <= rule.screenAlpha + two_stage_rule/* rounding */.DN && estimate > rule.minEstimate;
    // Rounds that were to tell did not come; with all of them there, it is settled as well as it can be.
    if (!isConfirmed && isSuspicious && ran < context.planned.confirm)
        return 'suspected';
    const { low, high } = readPooledInterval(look, 1 - 2 * equivalenceAlpha);
    const limit = Math.log1p(margin);
    return low > -limit && high < limit ? 'unchanged' : 'inconclusive';
}
function describe(kind, facts, question) {
    const { context, metric, margin, isGate } = question;
    const { evidence, differences, result, rule, runnerOf } = facts;
    const { estimate, look } = result;
    const tail = (0,percentile_tail/* findTail */.I7)(evidence);
    const used = evidence.used.filter(({ stage }) => stage === 'screen' || look.hasFresh);
    const isStated = kind === 'regressed' || kind === 'improved' || kind === 'suspected';
    const interval = readBounds(result, isStated ? rule.confidence : 1 - 2 * equivalenceAlpha);
    const change = Math.abs((0,format_change/* toFraction */._j)(metric, estimate));
    const minEstimate = Math.max(rule.minEstimate, (0,format_change/* toWorse */.Ke)(metric, Math.min(metric_question/* leastChange */.y, margin)));
    const draft = {
        head: context.head.name,
        base: context.base.name,
        metric,
        kind,
        figures: { head: (0,descriptive/* median */.JZ)(used.map(({ head }) => head)), base: (0,descriptive/* median */.JZ)(used.map(({ base }) => base)) },
        estimate,
        interval,
        detectable: tail.isLongEnough ? findPooledDetectable(differences, look, { ...rule, minEstimate }) : null,
        margin,
        pairs: used.length,
        droppedPairs: evidence.without.filter(({ stage }) => stage === 'screen' || look.hasFresh).length,
        stage: look.hasFresh ? 'confirm' : 'screen',
        isGate,
        // Two setups differ; only a revision can be a change for the worse.
        failsCheck: isGate && context.comparison === 'revision' && kind === 'regressed' && change >= margin,
        excludesRegression: kind === 'unchanged' ||
            kind === 'improved' ||
            (kind === 'inconclusive' && interval !== null && interval.high < (0,format_change/* toWorse */.Ke)(metric, margin)),
    };
    const runners = new Set(used.map(({ round }) => runnerOf.get(round))).size;
    return { ...draft, sentence: phrasePooledVerdict(draft, { tail, runners, planned: context.planned.confirm }) };
}
/** null where too few pairs leave it open to infinity. */
function readBounds({ look }, confidence) {
    const { low, high } = readPooledInterval(look, confidence);
    return Number.isFinite(low) && Number.isFinite(high) ? { low, high, confidence } : null;
}
/** Who wants to see less than the rule's floor gets a lower floor; the error rates do not rest on it. */
function adaptRule({ rule, margin }) {
    return { ...rule, minEstimate: Math.min(rule.minEstimate, Math.log1p(margin * (2 / 3))) };
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/merge-runners.js

/** At least one runner; all of them call the two sides by the same names. */
function mergeRunners(runners) {
    const [first] = runners;
    if (first === undefined)
        throw new RangeError('no runner');
    const rounds = [];
    const planned = [];
    const runnerOf = new Map();
    let offset = 0;
    for (const [place, { context }] of runners.entries()) {
        const { record } = context;
        const move = (index) => {
            runnerOf.set(index + offset, place);
            return index + offset;
        };
        planned.push(...record.plan.rounds.map((round) => ({ ...round, index: move(round.index) })));
        rounds.push(...record.rounds.map((round) => ({ ...round, index: move(round.index) })));
        offset += 1 + Math.max(0, ...record.plan.rounds.map(({ index }) => index));
    }
    const { record, head, base } = first.context;
    const pairs = record.comparison?.pairs.filter((pair) => pair.head === head.name && pair.base === base.name) ?? [];
    const merged = { ...record, rounds, plan: { ...record.plan, rounds: planned }, comparison: { pairs } };
    const context = (0,pair_context/* readPairContexts */.di)(merged)[0];
    if (context === undefined)
        throw new RangeError(`no pair of ${head.name} and ${base.name}`);
    return { context, runnerOf };
}

// EXTERNAL MODULE: ./.build/js/src/comparison/pair-notes.js
var pair_notes = __webpack_require__(9167);
// EXTERNAL MODULE: ./.build/js/src/comparison/phrase-judgement.js
var phrase_judgement = __webpack_require__(1616);
;// CONCATENATED MODULE: ./.build/js/src/comparison/pool-notes.js

function describePoolNotes(runners) {
    const left = runners.filter((runner) => isUsable(runner));
    return [
        ...runners.filter((runner) => !isUsable(runner)).map((runner) => describeLeftOut(runner, left.length)),
        ...runners.flatMap((runner) => describeOwn(runner)),
        ...describeChanges(runners),
        ...describeSeeds(runners),
    ];
}
function isUsable({ context }) {
    return (0,pair_notes/* countMeasured */.I)(context, 'screen') + (0,pair_notes/* countMeasured */.I)(context, 'confirm') > 0;
}
function describeLeftOut({ name, context }, left) {
    const [first] = context.paired.dropped;
    const why = first === undefined ? 'no round ran' : first.reason;
    const others = left === 0 ? 'there is no other' : left === 1 ? 'one runner alone is left' : `${left} are left`;
    return `the runner ${name} gave no valid pair and is not in the verdict: ${why}; ${others}`;
}
function describeOwn(runner) {
    return (0,pair_notes/* describePairNotes */.Z)(runner.context).map((note) => `on the runner ${runner.name} ${note}`);
}
function describeChanges(runners) {
    const isDirty = runners.some(({ context }) => context.head.source?.isDirty || context.base.source?.isDirty);
    return isDirty ? ['the checkouts held changes that are not committed, and may differ between the runners'] : [];
}
/** Noise is each runner's own; that the orders are not is worth knowing. */
function describeSeeds(runners) {
    const seeds = new Set(runners.map(({ context }) => context.record.plan.seed));
    if (seeds.size === runners.length)
        return [];
    return ['runners drew their orders from the same seed: leave the seed out, so that each draws its own'];
}

// EXTERNAL MODULE: ./.build/js/src/comparison/verdict.js
var verdict = __webpack_require__(666);
;// CONCATENATED MODULE: ./.build/js/src/comparison/judge-joined.js













function judgeJoined(records, options) {
    const { groups, apart } = groupComparisons(records);
    const shared = groups.filter(({ length }) => length > 1);
    const pooled = shared
        .map((runners) => judgeRunners(runners, shared.length, options))
        .sort((a, b) => (0,verdict/* rankVerdict */.uA)(a.judgement.kind) - (0,verdict/* rankVerdict */.uA)(b.judgement.kind));
    const single = records.flatMap((named) => judgeSingle(named, groups, records.length > 1, options));
    const pairs = [...pooled.map(({ judgement }) => judgement), ...single].sort((a, b) => (0,verdict/* rankVerdict */.uA)(a.kind) - (0,verdict/* rankVerdict */.uA)(b.kind));
    const judgement = {
        pairs,
        kind: (0,verdict/* findWorstKind */.lx)(pairs.map(({ kind }) => kind)),
        failsCheck: pairs.some(({ failsCheck }) => failsCheck),
        sentence: (0,phrase_judgement/* describeJudgement */.D)(pairs),
    };
    return { pooled, judgement, apart };
}
function judgeRunners(runners, groupCount, options) {
    const merged = mergeRunners(runners);
    const questions = (0,ask_metrics/* askMetrics */.p)(merged.context, groupCount, options);
    const verdicts = questions
        .map((question) => judgePooledMetric(question, merged))
        .filter((verdict) => verdict !== null);
    const draft = (0,build_pair_judgement/* buildPairJudgement */.a)(merged.context, verdicts, describePoolNotes(runners));
    const title = `${draft.title}, ${runners.length} runners together`;
    const gates = questions.filter(({ isGate }) => isGate).map(({ metric }) => metric);
    const first = new Map(gates.map((metric) => [metric, splitByRunner((0,read_evidence/* readEvidence */.A)(merged.context, metric), merged.runnerOf).screen]));
    return {
        judgement: { ...draft, title },
        runners: runners.map(({ name, context }, place) => ({
            name,
            cpuModel: context.record.environment.cpuModel,
            cores: context.record.environment.cores,
            screenPairs: (0,pair_notes/* countMeasured */.I)(context, 'screen'),
            confirmPairs: (0,pair_notes/* countMeasured */.I)(context, 'confirm'),
            estimates: new Map(gates.map((metric) => {
                const own = buildBlockedShift([first.get(metric)?.[place] ?? []]);
                return [metric, own === null ? null : readEstimate(own.steps())];
            })),
        })),
    };
}
/** What this record alone has measured, and pairs of which a side never ran. */
function judgeSingle({ name, record }, groups, isOneOfMany, options) {
    const isElsewhere = (head, base) => groups.some((runners) => runners.length > 1 &&
        runners.some(({ context }) => context.record === record && context.head.name === head && context.base.name === base));
    const isMeasured = (head, base) => groups.some((runners) => runners.some(({ context }) => context.record === record && context.head.name === head && context.base.name === base));
    const isAbsent = (head, base) => ![head, base].every((side) => record.variants.some((variant) => variant.name === side));
    const pairs = (record.comparison?.pairs ?? []).filter(({ head, base }) => !isElsewhere(head, base) && (isMeasured(head, base) || isAbsent(head, base)));
    if (pairs.length === 0)
        return [];
    return (0,judge_pairs/* judgeRecord */.d)({ ...record, comparison: { pairs } }, options).pairs.map((pair) => ({
        ...pair,
        title: isOneOfMany ? `${pair.title} (${name})` : pair.title,
    }));
}

// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-options.js
var judge_options = __webpack_require__(4729);
// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-recorded.js
var judge_recorded = __webpack_require__(2835);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/judge-joined-records.js
/** The records of several jobs → what they say together, and what that means for the check. */







/** `expected`: how many runs there have to be; null for any number. `isGate`: a pull request waits for what they say. */
function judgeJoinedRecords({ records: all, unreadable }, expected, settings, isGate = false) {
    const { records, duplicates } = dropDuplicates(all);
    const { margins, gateMetrics } = (0,judge_options/* chooseJudgeOptions */.R)(settings);
    // Where no metrics were asked for, it is the phases of each comparison that choose them.
    const joined = judgeJoined(records, { margins, gateMetrics: settings.comparison.gate === null ? null : gateMetrics });
    const missing = [
        ...describeMissing(records.length, expected),
        ...unreadable.map(({ name, message }) => `the record ${name} cannot be used: ${message}`),
    ];
    const unjudged = findUnjudged(records, (record) => isGate && (0,judge_recorded/* wasToBeCompared */.vo)(record));
    return {
        records,
        summaries: records.map(({ name, record }) => ({ name, summary: (0,summarize_record/* summarizeRecord */.F)(record) })),
        joined,
        missing,
        duplicates,
        unjudged,
        check: decideJoined(joined.judgement, { missing, unjudged }, settings.comparison.failOn),
    };
}
/** A sentence when it is not as many records as there have to be. */
function describeMissing(count, expected) {
    if (expected === null || count === expected)
        return [];
    return [`${count} of ${expected} expected records are there; a job that wrote none must not pass unseen`];
}

// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-run.js + 2 modules
var judge_run = __webpack_require__(8236);
// EXTERNAL MODULE: ./.build/js/src/entry/write-output-file.js
var write_output_file = __webpack_require__(9074);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/report-command.js
/** `report`: one record, or all in a folder, judged; printed, and as a page. */

















/** Records that cannot be read, and those that are expected and missing, are named in the report and make the exit code 1. */
async function reportCommand(records, options, context) {
    const problems = [];
    const expected = parseCount(options.expectedRecords, problems);
    const settings = (0,parse_settings/* parseSettings */.P)(options.raw, {
        seed: 0,
        workingDirectory: context.workingDirectory,
        isDirectory: () => false,
        describeName: (name) => `--${name}`,
        findItemProblem: judge_options/* findItemProblem */.W,
        otherProblems: problems,
    });
    const path = (0,external_node_path_.resolve)(context.workingDirectory, records);
    const isFile = await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
    if (isFile && expected === null)
        return reportOne(path, settings, options, context);
    const read = await joinRecords(path);
    const findings = judgeJoinedRecords(read, expected, settings);
    const report = buildJoinedReport(findings.summaries, read.unreadable, findings);
    await (0,cli_context/* printReport */.Y)(report, options, context);
    await writePage(options, context, async () => {
        const { renderJoinedPage } = await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(727), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 6181));
        return renderJoinedPage(report, findings.records);
    });
    return chooseOfFindings(findings, settings);
}
/** As its run did; what was typed here is asked instead of what was asked there. */
async function reportOne(path, { comparison }, options, context) {
    const record = await (0,read_record/* readRecord */.a)(path);
    const asked = (0,judge_recorded/* readJudgedSettings */.Bs)(record);
    const typed = {
        ...('margin' in options.raw ? { margins: comparison.margins } : {}),
        ...('gate' in options.raw ? { gate: comparison.gate } : {}),
        ...('fail-on' in options.raw ? { failOn: comparison.failOn } : {}),
    };
    const judged = (0,judge_run/* judgeRun */.Zy)(record, { ...asked, comparison: { ...asked.comparison, ...typed } }, null);
    const verdicts = judged?.judgement == null ? null : judged;
    const summary = (0,summarize_record/* summarizeRecord */.F)(record);
    const profiles = (0,describe_profiles/* describeProfiles */.W)(record);
    const report = (0,build_report/* buildReport */.F)(summary, { comparison: null, verdicts, profiles, files: [`Record: ${path}`] });
    await (0,cli_context/* printReport */.Y)(report, options, context);
    await writePage(options, context, async () => {
        const { renderRecordPage } = await Promise.all(/* import() */[__webpack_require__.e(879), __webpack_require__.e(727), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 6181));
        return renderRecordPage(record, verdicts);
    });
    if (verdicts?.check.conclusion === 'failure')
        return exit_codes/* exitCodes */.h.regressed.code;
    return summary.isValid ? exit_codes/* exitCodes */.h.ok.code : exit_codes/* exitCodes */.h.invalid.code;
}
async function writePage({ html }, context, render) {
    if (html === undefined)
        return;
    const path = (0,external_node_path_.resolve)(context.workingDirectory, html);
    await (0,write_output_file/* writeOutputFile */.B)(path, await render());
    context.writeOut(`Page: ${path}\n`);
}
/** A regression weighs more than what is not there; both are in the report. */
function chooseOfFindings({ joined, check }, { comparison }) {
    const { judgement } = joined;
    const ofPairs = decideJoined(judgement, { missing: [], unjudged: [] }, comparison.failOn);
    if (ofPairs?.conclusion === 'failure')
        return exit_codes/* exitCodes */.h.regressed.code;
    const isInvalid = check?.conclusion === 'failure' || judgement.kind === 'invalid';
    return isInvalid ? exit_codes/* exitCodes */.h.invalid.code : exit_codes/* exitCodes */.h.ok.code;
}
function parseCount(text, problems) {
    if (text === undefined)
        return null;
    if (/^[1-9]\d{0,5}$/.test(text))
        return Number(text);
    problems.push(`--expected-records ${JSON.stringify(text)} must be a whole number from 1 on`);
    return null;
}


/***/ }),

/***/ 2835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ readJudgedSettings),
/* harmony export */   KM: () => (/* binding */ judgeRecorded),
/* harmony export */   vo: () => (/* binding */ wasToBeCompared)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _comparison_decide_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6690);
/* harmony import */ var _records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7117);
/* harmony import */ var _judge_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);
/* harmony import */ var _judge_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8236);
/** A record that was written before → the verdicts of its pairs, as its own run was asked to judge them. */





const isMargin = (text) => (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_1__/* .findItemProblem */ .W)('margin', text) === null;
const isMetric = (text) => (0,_judge_options_js__WEBPACK_IMPORTED_MODULE_1__/* .findItemProblem */ .W)('gate', text) === null;
/** What is missing or makes no sense, as in a record of an older version, falls back to the default. */
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    phases: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_records_phase_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseKinds */ .zK)).min(1).catch(['latency', 'throughput']),
    comparison: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        margins: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(isMargin)).catch([]),
        gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(isMetric)).nullable().catch(null),
        failOn: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._comparison_decide_check_js__WEBPACK_IMPORTED_MODULE_4__/* .failOnLevels */ .R, 'never']).catch('regressed'),
    })
        .catch({ margins: [], gate: null, failOn: 'regressed' }),
});
/** Null where no pair was measured. A history is not part of a record, so it is not judged by one here. */
function judgeRecorded(record) {
    const verdicts = (0,_judge_run_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRun */ .Zy)(record, readJudgedSettings(record), null);
    return verdicts?.judgement == null ? null : verdicts;
}
const askedSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    engine: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'compose', 'processes']),
    comparison: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ compare: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['auto', 'paired', 'stored']), against: zod__WEBPACK_IMPORTED_MODULE_3__/* ["null"] */ .chJ() }),
});
/** Whether its own run was to be held against something; a record that does not say so was not. */
function wasToBeCompared({ settings }) {
    return askedSchema.safeParse(settings).success;
}
function readJudgedSettings({ settings }) {
    return settingsSchema.parse(settings);
}


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/* harmony import */ var _records_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7842);




/** Makes the folder too. Throws a BenchError 'output-unwritable'. */
async function writeOutputFile(path, content) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} cannot be written: ${(0,_records_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWriteFailure */ .j)(cause)}`, {
            hint: 'Choose a file or folder that can be written.',
            cause,
        });
    }
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

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recordFileName),
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/* harmony import */ var _describe_write_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7842);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5037);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7739);






const recordFileName = 'record.json';
/**
 * Writes `record.json` into an existing folder and returns its path. Whole or not at all: the text goes to a file beside
 * it, is flushed to the disk, and then takes the name. Throws a BenchError 'output-unwritable' and leaves nothing behind.
 */
async function writeRecord(record, directory, files = { open: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open, rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, recordFileName);
    const partial = `${path}.partial`;
    const text = serialize(record, path);
    try {
        await writeThrough(files, partial, text);
        await files.rename(partial, path);
        return path;
    }
    catch (cause) {
        await files.rm(partial, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} cannot be written: ${(0,_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .describeWriteFailure */ .j)(cause)}`, {
            hint: 'Free some space or choose another folder with --output (input output).',
            cause,
        });
    }
}
/** JSON has no NaN and no Infinity and would silently write null: a record that could not be read again is refused. */
function serialize(record, path) {
    const checked = _record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSchema */ .fi.safeParse(record);
    if (checked.success)
        return `${JSON.stringify(checked.data, null, 1)}\n`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} would not be readable as a record`, {
        hint: 'This is a defect of channels-bench; please report it with the lines above.',
        details: checked.error.issues.map(_parse_record_js__WEBPACK_IMPORTED_MODULE_3__/* .describeIssue */ .n),
    });
}
async function writeThrough(files, path, text) {
    const file = await files.open(path, 'w');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
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


/***/ }),

/***/ 5066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatAddress),
/* harmony export */   h: () => (/* binding */ parseRemoteService)
/* harmony export */ });
/** `redis=10.0.0.7:6379` → a service; null for any other form. An IPv6 address stands in brackets. */
function parseRemoteService(text) {
    const match = /^(?<service>[a-z0-9][a-z0-9_-]*)=(?<host>\[[0-9a-f:]+\]|[a-z0-9._-]+):(?<port>\d{1,5})$/i.exec(text);
    const { service = '', host = '', port = '' } = match?.groups ?? {};
    const number = Number(port);
    return match === null || number < 1 || number > 65_535 ? null : { service, host, port: number };
}
function formatAddress({ host, port }) {
    return `${host}:${port}`;
}


/***/ })

};
