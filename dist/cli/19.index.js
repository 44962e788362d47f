export const id = 19;
export const ids = [19,327];
export const modules = {

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reproduceCommand: () => (/* binding */ reproduceCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/describe-write-failure.js
var describe_write_failure = __webpack_require__(7842);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js + 1 modules
var summarize_record = __webpack_require__(6654);
// EXTERNAL MODULE: ./.build/js/src/reports/markdown.js + 2 modules
var markdown = __webpack_require__(7498);
// EXTERNAL MODULE: ./.build/js/src/reports/build-background.js
var build_background = __webpack_require__(9210);
// EXTERNAL MODULE: ./.build/js/src/reports/build-findings.js
var build_findings = __webpack_require__(296);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var reports_report = __webpack_require__(8883);
// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(2042);
;// CONCATENATED MODULE: ./.build/js/src/reports/reproduction/build-latency-table.js



const percentiles = ['p50', 'p90', 'p95', 'p99'];
const none = (0,reports_report/* say */.cv)('–', 'muted');
function buildLatencyTable(summary, report) {
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    const group = 'latency, ms';
    return {
        kind: 'table',
        columns: [
            (0,reports_report/* buildColumn */.fb)('setup', { align: 'left' }),
            ...percentiles.map((name) => (0,reports_report/* buildColumn */.fb)(name, { group, fullHeader: `${name}, ms` })),
            (0,reports_report/* buildColumn */.fb)('requests'),
            (0,reports_report/* buildColumn */.fb)('errors'),
        ],
        rows: [
            ...summary.variants.map((variant, index) => [
                (0,reports_report/* say */.cv)(titles[index] ?? variant.name, 'strong'),
                ...percentiles.map((name) => (0,format_value/* formatMetric */.gI)(variant.metrics[`latency-${name}`], format_value/* formatNumber */.ZV)),
                ...describeRequests(variant),
            ]),
            ...report.setups.flatMap(({ title, latencyMs }) => latencyMs === null
                ? []
                : [
                    [
                        (0,reports_report/* say */.cv)(nameReported(title, report), 'muted'),
                        ...percentiles.map((name) => (0,reports_report/* say */.cv)(String(latencyMs[name]))),
                        none,
                        none,
                    ],
                ]),
        ],
    };
}
/** Of the valid rounds alone, as the percentiles are. */
function describeRequests({ phases: { latency } }) {
    if (latency === undefined)
        return [none, none];
    if (latency.validRounds === 0)
        return [(0,reports_report/* say */.cv)('invalid', 'bad'), (0,reports_report/* say */.cv)('invalid', 'bad')];
    const { requests, total } = latency.errors;
    const errors = total === 0 ? (0,reports_report/* say */.cv)('0') : (0,reports_report/* say */.cv)(`${(0,format_value/* formatCount */.B4)(total)} (${(0,format_value/* formatPercent */.l9)(total / requests)})`, 'warning');
    return [(0,reports_report/* say */.cv)((0,format_value/* formatCount */.B4)(requests)), errors];
}
/** `Gunicorn 19.6.0, in 2016`. */
function nameReported(title, { date }) {
    return `${title}, in ${date.slice(0, 4)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/reports/reproduction/build-throughput-tables.js




/** Requests completed in each bucket, not accumulated, the mean of the valid rounds; what is left at the end is dropped. */
function sumBuckets(completedPerSecond, bucketSeconds) {
    const count = Math.floor(completedPerSecond.length / bucketSeconds);
    return Array.from({ length: count }, (_, index) => completedPerSecond
        .slice(index * bucketSeconds, (index + 1) * bucketSeconds)
        .reduce((sum, completed) => sum + completed, 0));
}
function buildThroughputTables(summary, report) {
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    const { bucketSeconds } = report;
    const measured = summary.variants.map((variant, index) => ({
        variant,
        title: titles[index] ?? variant.name,
        buckets: sumBuckets(variant.phases.throughput?.completedPerSecond ?? [], bucketSeconds),
    }));
    const group = `requests in ${bucketSeconds} s`;
    const cell = (count, isInvalid) => count === undefined ? (isInvalid ? (0,reports_report/* say */.cv)('invalid', 'bad') : (0,reports_report/* say */.cv)('–', 'muted')) : (0,reports_report/* say */.cv)((0,format_value/* formatCount */.B4)(count));
    const table = {
        kind: 'table',
        columns: [
            (0,reports_report/* buildColumn */.fb)('setup', { align: 'left' }),
            (0,reports_report/* buildColumn */.fb)('first', { group, fullHeader: `first ${bucketSeconds} s` }),
            (0,reports_report/* buildColumn */.fb)('last', { group, fullHeader: `last ${bucketSeconds} s` }),
            (0,reports_report/* buildColumn */.fb)('requests/s'),
            (0,reports_report/* buildColumn */.fb)('latency, ms', { fullHeader: 'p50 under load, ms' }),
        ],
        rows: [
            ...measured.map(({ variant, title, buckets }) => {
                const isInvalid = variant.metrics['throughput'].kind === 'invalid';
                return [
                    (0,reports_report/* say */.cv)(title, 'strong'),
                    cell(buckets[0], isInvalid),
                    cell(buckets.at(-1), isInvalid),
                    (0,format_value/* formatMetric */.gI)(variant.metrics['throughput'], format_value/* formatNumber */.ZV),
                    (0,format_value/* formatMetric */.gI)(variant.metrics['load-p50'], format_value/* formatNumber */.ZV),
                ];
            }),
            ...report.setups.map(({ title, requestsPerBucket, requestsPerSecond, loadLatencyMs }) => [
                (0,reports_report/* say */.cv)(nameReported(title, report), 'muted'),
                (0,reports_report/* say */.cv)((0,format_value/* formatCount */.B4)(requestsPerBucket.first)),
                (0,reports_report/* say */.cv)((0,format_value/* formatCount */.B4)(requestsPerBucket.last)),
                (0,reports_report/* say */.cv)(requestsPerSecond),
                (0,reports_report/* say */.cv)(String(loadLatencyMs)),
            ]),
        ],
    };
    return [table, ...buildSeries(measured, bucketSeconds)];
}
/** One row per bucket, so that the table is as narrow as there are setups. */
function buildSeries(all, bucketSeconds) {
    const drawn = all.filter(({ buckets }) => buckets.length > 1);
    const length = Math.max(0, ...drawn.map(({ buckets }) => buckets.length));
    if (length === 0)
        return [];
    return [
        {
            kind: 'paragraph',
            text: (0,reports_report/* say */.cv)(`Requests completed in each ${bucketSeconds} s, not accumulated, the mean of the rounds that were valid:`),
        },
        {
            kind: 'table',
            columns: [(0,reports_report/* buildColumn */.fb)('until second'), ...drawn.map(({ title }) => (0,reports_report/* buildColumn */.fb)(title))],
            rows: Array.from({ length }, (_, index) => [
                (0,reports_report/* say */.cv)(String((index + 1) * bucketSeconds)),
                ...drawn.map(({ buckets }) => {
                    const count = buckets[index];
                    return count === undefined ? (0,reports_report/* say */.cv)('–', 'muted') : (0,reports_report/* say */.cv)((0,format_value/* formatCount */.B4)(count));
                }),
            ]),
        },
    ];
}

// EXTERNAL MODULE: ./.build/js/src/comparison/side-by-side.js
var side_by_side = __webpack_require__(4826);
;// CONCATENATED MODULE: ./.build/js/src/reports/reproduction/reported-counterparts.js
function findReported(report, setup) {
    return report.setups.find(({ counterparts }) => counterparts.includes(setup)) ?? null;
}
/** Of a setup to another of the same report. */
function divideReported(setup, by) {
    const divide = (above, below) => above === undefined || above === null || below === undefined || below === null ? null : above / below;
    return {
        p50: divide(setup.latencyMs?.p50, by.latencyMs?.p50),
        p99: divide(setup.latencyMs?.p99, by.latencyMs?.p99),
        throughput: divide(setup.typicalRequestsPerSecond, by.typicalRequestsPerSecond),
        loadLatency: setup.loadLatencyMs / by.loadLatencyMs,
    };
}

;// CONCATENATED MODULE: ./.build/js/src/reports/reproduction/describe-ratios.js
/** What the report says in its summary: how each setup compares with the first, now and then. */





function findRatios(summary, report) {
    const [first, ...others] = summary.variants;
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    const ratios = (0,side_by_side/* compareWithFirst */.Q)(summary);
    if (first === undefined)
        return [];
    const reportedFirst = findReported(report, first.setup);
    return others.map((variant, index) => {
        const reported = findReported(report, variant.setup);
        const isPair = reported !== null && reportedFirst !== null && reported !== reportedFirst;
        return {
            variant,
            title: titles[index + 1] ?? variant.name,
            firstTitle: titles[0] ?? first.name,
            first,
            now: ratios[index]?.ratios ?? new Map(),
            before: isPair ? divideReported(reported, reportedFirst) : null,
        };
    });
}
/** `2.3 times the latency of`, in the words of the report; what is invalid is said to be. */
function describeRatios(summary, report) {
    return findRatios(summary, report).map((ratios) => {
        const parts = [describeEfficiency(ratios), describeLatency(ratios), describeThroughput(ratios)];
        return parts.filter((part) => part !== '').join(' ');
    });
}
/** More than a twentieth apart, both ways. A smaller difference says nothing without more rounds. */
const alike = { from: 0.95, to: 1.05 };
function describeEfficiency({ now, title, firstTitle }) {
    const latency = now.get('latency-p50');
    const throughput = now.get('throughput');
    if (latency === undefined || throughput === undefined)
        return '';
    if (latency > alike.to && throughput < alike.from)
        return `${title} is not as efficient as ${firstTitle}.`;
    if (latency < alike.from && throughput > alike.to)
        return `${title} is more efficient than ${firstTitle}.`;
    return '';
}
function describeLatency({ now, before, title, firstTitle, first, variant }) {
    const p50 = now.get('latency-p50');
    const p99 = now.get('latency-p99');
    if (p50 === undefined || p99 === undefined)
        return describeMissing('latency', title, [variant, first], 'latency-p50');
    const aside = before === null || before.p50 === null || before.p99 === null
        ? ''
        : ` (then ${inWords(before.p50)} and ${inWords(before.p99)})`;
    return `When considering only latency, ${title} has ${inWords(p50)} times the latency of ${firstTitle} when under the same traffic load at the median, and ${inWords(p99)} times at the 99th percentile${aside}.`;
}
function describeThroughput({ now, before, title, firstTitle, first, variant }) {
    const throughput = now.get('throughput');
    const latency = now.get('load-p50');
    if (throughput === undefined || latency === undefined) {
        return describeMissing('throughput', title, [variant, first], 'throughput');
    }
    const aside = before === null || before.throughput === null
        ? ''
        : ` (then ${inPercent(before.throughput)} and ${inWords(before.loadLatency)} times)`;
    return `When considering only throughput, ${title} has ${inPercent(throughput)} of the total throughput of ${firstTitle}, at ${inWords(latency)} times its latency${aside}.`;
}
function describeMissing(what, title, variants, key) {
    const isInvalid = variants.some(({ metrics }) => metrics[key].kind === 'invalid');
    const why = isInvalid ? 'its phase was invalid, or that of the setup it is compared with' : 'it was not measured';
    return `Of the ${what} of ${title} nothing can be said: ${why}.`;
}
const inWords = (ratio) => (0,format_value/* formatRatio */.B0)(ratio).replace(' ×', '');
const inPercent = (ratio) => `${Math.round(ratio * 100)} %`;
/** The ratios of today beside those of the report. */
function buildRatioTable(summary, report) {
    const all = findRatios(summary, report);
    if (all.length === 0)
        return [];
    const year = report.date.slice(0, 4);
    const columns = [
        { key: 'latency-p50', before: 'p50', header: 'p50' },
        { key: 'latency-p99', before: 'p99', header: 'p99' },
        { key: 'throughput', before: 'throughput', header: 'requests/s' },
        { key: 'load-p50', before: 'loadLatency', header: 'p50 under load' },
    ];
    const cell = (ratio) => ratio === null || ratio === undefined ? (0,reports_report/* say */.cv)('–', 'muted') : (0,reports_report/* say */.cv)((0,format_value/* formatRatio */.B0)(ratio));
    return [
        {
            kind: 'table',
            columns: [
                (0,reports_report/* buildColumn */.fb)(`times ${all[0]?.firstTitle}'s`, { align: 'left' }),
                ...columns.flatMap(({ header }) => [
                    (0,reports_report/* buildColumn */.fb)('now', { group: header, fullHeader: `${header}, now` }),
                    (0,reports_report/* buildColumn */.fb)(year, { group: header, fullHeader: `${header}, ${year}` }),
                ]),
            ],
            rows: all.map(({ title, now, before }) => [
                (0,reports_report/* say */.cv)(title, 'strong'),
                ...columns.flatMap(({ key, before: old }) => [cell(now.get(key)), cell(before?.[old])]),
            ]),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/reports/reproduction/build-reproduction.js








const paragraph = (text) => ({ kind: 'paragraph', text: (0,reports_report/* say */.cv)(text) });
const heading = (text) => ({ kind: 'heading', text });
const listOf = (texts) => (0,reports_report/* buildList */.tL)(texts.map((text) => (0,reports_report/* say */.cv)(text)));
function buildReproduction(summary, options) {
    const { report } = options;
    return {
        title: `Django Channels Load Testing Results for (${summary.startedAt.slice(0, 10)})`,
        blocks: [
            paragraph('The goal of these load tests is to see how Channels performs with normal HTTP traffic under heavy load.'),
            paragraph(`They repeat those of the report of ${report.date}, by its own methodology, and its figures stand beside today's.`),
            { kind: 'paragraph', text: (0,build_findings/* describeOutcome */.SS)(summary) },
            ...describeShortening(options),
            ...(0,build_findings/* buildProblems */.b8)(summary),
            ...(0,build_findings/* buildWarnings */.C3)(summary),
            heading('Summary of Results'),
            ...describeRatios(summary, report).map(paragraph),
            paragraph('These results represent the simplest case to test, a view that answers OK. They are a starting point, not a final conclusion.'),
            heading('Methodology'),
            paragraph('In order to control for variances, several measures were taken:'),
            ...listOf(describeMeasures(summary)),
            paragraph(`What was different in ${report.date.slice(0, 4)}:`),
            ...listOf(report.circumstances),
            heading('Setups'),
            paragraph(`${summary.variants.length} setups were used for this set of tests:`),
            ...(0,reports_report/* buildList */.tL)((0,build_background/* describeVersions */.Tt)(summary)),
            paragraph('All of them, and the load, ran on this machine:'),
            ...(0,reports_report/* buildList */.tL)((0,build_background/* describeEnvironment */.NE)(summary)),
            heading('Latency'),
            paragraph(describeLatencyPhase(summary)),
            buildLatencyTable(summary, report),
            heading('Throughput'),
            paragraph(describeThroughputPhase(summary)),
            ...buildThroughputTables(summary, report),
            heading('Ratios'),
            ...buildRatioTable(summary, report),
            heading('Configurations'),
            ...options.configurations.map(({ title, lines }) => buildConfiguration(title, lines)),
            ...(0,build_background/* buildRepeat */.KC)(summary),
            ...(0,reports_report/* buildList */.tL)(options.files.map((file) => (0,reports_report/* say */.cv)(file, 'muted'))),
        ],
    };
}
function describeShortening({ scale, report }) {
    if (scale === 1)
        return [];
    const text = `! A quick look: the phases lasted ${(0,format_value/* formatPercent */.l9)(scale)} of the time that they did in the report of ${report.date}. Measure the whole before you quote a figure.`;
    return [{ kind: 'paragraph', text: (0,reports_report/* say */.cv)(text, 'warning') }];
}
function describeMeasures(summary) {
    const { plannedRounds, variants } = summary;
    const starts = Math.round(plannedRounds / Math.max(1, variants.length));
    return [
        `the same testing tool was used across all tests, channels-bench ${summary.toolVersion}`,
        'all targets ran on the same machine, one after the other, each started anew for every test',
        'all target code and configuration is in the folders of the setups, named below with their versions',
        `${starts} ${starts === 1 ? 'test was' : 'tests were'} run for each setup and test type, in an order drawn at random (seed ${summary.seed})`,
        'a test counts only when it kept the rules: the load left on time and in full, the answers were right, the servers stayed alive',
    ];
}
function findAsked(summary, phase, key) {
    return Number(summary.variants.map(({ phases }) => phases[phase]?.asked[key]).find((value) => value !== undefined));
}
function describeLatencyPhase(summary) {
    const rate = findAsked(summary, 'latency', 'ratePerSecond');
    const seconds = findAsked(summary, 'latency', 'durationSeconds');
    if (Number.isNaN(rate))
        return 'No latency was measured.';
    return `In order to ensure that the same number of requests were sent, the rate was set to ${(0,format_value/* formatCount */.B4)(rate)} requests/s for ${(0,format_value/* formatDuration */.a3)(seconds)}, each over a new connection. Latency is counted from the moment at which a request was due.`;
}
function describeThroughputPhase(summary) {
    const connections = findAsked(summary, 'throughput', 'connections');
    const seconds = findAsked(summary, 'throughput', 'durationSeconds');
    if (Number.isNaN(connections))
        return 'No throughput was measured.';
    const titles = (0,title_variants/* titleVariants */.b)(summary);
    const latencies = summary.variants.flatMap(({ metrics }, index) => {
        const latency = metrics['load-p50'];
        return latency.kind === 'measured' ? [`${titles[index]} had a latency of ${latency.value.toFixed(1)} ms`] : [];
    });
    const had = latencies.length === 0 ? '' : ` ${latencies.join('; ')}.`;
    return `For the following tests, ${(0,format_value/* formatCount */.B4)(connections)} clients sent for ${(0,format_value/* formatDuration */.a3)(seconds)} as fast as they were answered, each request over a new connection; this led to varied latency times.${had}`;
}
function buildConfiguration(title, lines) {
    return { kind: 'section', title, blocks: [{ kind: 'code', lines }] };
}

;// CONCATENATED MODULE: ./.build/js/src/reports/reproduction/report-of-2016-09-06.js
/**
 * The load-testing report of the Django Channels project of 2016-09-06, as data: what it measured and how, so that today's
 * figures can stand beside its own. Source: its text for methodology, setups and the latencies under throughput; its two
 * pictures for all other figures, which were read off them (requests to about ±50 in 5 s).
 */
const reportOf20160906 = {
    date: '2016-09-06',
    bucketSeconds: 5,
    circumstances: [
        'The load came from loadtest with 10 connections, a new one for each request, from a machine of its own.',
        'The servers ran on an EC2 m3.2xlarge (8 virtual cores) with Ubuntu 16.04, Python 2.7 and the packages of that day.',
        'Daphne handed every request through a channel layer to one worker. Since Channels 2 it runs the application itself, and a channel layer carries messages between consumers only.',
    ],
    setups: [
        {
            title: 'Gunicorn 19.6.0',
            counterparts: ['gunicorn-2016', 'gunicorn'],
            latencyMs: { p50: 2, p90: 3, p95: 3, p99: 10 },
            requestsPerBucket: { first: 7100, last: 6950 },
            requestsPerSecond: '1,410',
            typicalRequestsPerSecond: 1410,
            loadLatencyMs: 6,
        },
        {
            title: 'Daphne 0.14.3 + asgi_redis 0.14.0',
            counterparts: ['daphne-redis-2016', 'daphne-redis', 'daphne'],
            latencyMs: { p50: 21, p90: 70, p95: 85, p99: 118 },
            requestsPerBucket: { first: 3000, last: 3000 },
            requestsPerSecond: '620',
            typicalRequestsPerSecond: 620,
            loadLatencyMs: 12,
        },
        {
            title: 'Daphne 0.14.3 + asgi_ipc 1.1.0',
            counterparts: ['daphne-ipc-2016'],
            latencyMs: null,
            requestsPerBucket: { first: 370, last: 80 },
            requestsPerSecond: '74 falling to 16',
            typicalRequestsPerSecond: null,
            loadLatencyMs: 35,
        },
    ],
};

// EXTERNAL MODULE: ./.build/js/src/settings/format-command.js
var format_command = __webpack_require__(1724);
// EXTERNAL MODULE: ./.build/js/src/settings/parse-settings.js + 2 modules
var parse_settings = __webpack_require__(6177);
;// CONCATENATED MODULE: ./.build/js/src/settings/reproductions.js
/** The methods of earlier reports, as options of a run: `channels-bench reproduce DATE`. */

const reproductions = [
    {
        date: '2016-09-06',
        fixed: {
            phases: 'latency,throughput',
            connection: 'close',
            rate: '300',
            arrival: 'even',
            connections: '10',
        },
        defaults: { setups: 'gunicorn,daphne,daphne-redis', rounds: '3' },
        latencySeconds: 90,
        throughputSeconds: 60,
    },
];
/** Throws a BenchError 'invalid-settings' that names the known ones. */
function findReproduction(date) {
    const found = reproductions.find((one) => one.date === date);
    if (found !== undefined)
        return found;
    const known = reproductions.map((one) => one.date).join(', ');
    throw new errors/* BenchError */.L('invalid-settings', `There is no report of ${JSON.stringify(date)} that can be reproduced.`, {
        hint: `Known are: ${known}. Type channels-bench reproduce ${reproductions[0]?.date}`,
    });
}
/** A latency phase of at least a second, and a throughput phase of at least 5 s, the length of the report's buckets. */
const shortest = { latencySeconds: 1, throughputSeconds: 5 };
/** 0.01 to 1, from `0.1` or `10%`. Throws a BenchError 'invalid-settings'. */
function parseScale(text) {
    const parts = /^(?<digits>\d+(\.\d+)?|\.\d+)\s*(?<percent>%?)$/.exec(text.trim())?.groups;
    const scale = Number(parts?.['digits']) / (parts?.['percent'] === '%' ? 100 : 1);
    if (scale >= 0.01 && scale <= 1)
        return scale;
    throw new errors/* BenchError */.L('invalid-settings', `--scale ${JSON.stringify(text)} must be between 0.01 and 1`, {
        hint: 'It shortens both phases for a quick look: --scale 0.1 measures a tenth of the time.',
    });
}
/** What a run is told, with the durations scaled. Options that the method fixes cannot be overruled. */
function planReproduction({ fixed, defaults, ...method }, given, scale) {
    const scaled = (seconds, least) => `${Math.max(least, Math.round(seconds * scale * 10) / 10)}s`;
    return {
        ...defaults,
        ...given,
        ...fixed,
        'latency-duration': scaled(method.latencySeconds, shortest.latencySeconds),
        'throughput-duration': scaled(method.throughputSeconds, shortest.throughputSeconds),
    };
}

// EXTERNAL MODULE: ./.build/js/src/setups/find-setup.js
var find_setup = __webpack_require__(8273);
// EXTERNAL MODULE: ./.build/js/src/entry/measuring/measure.js + 103 modules
var measure = __webpack_require__(9580);
// EXTERNAL MODULE: ./.build/js/src/entry/program-files.js + 1 modules
var program_files = __webpack_require__(4196);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/follow-progress.js + 2 modules
var follow_progress = __webpack_require__(3421);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/reproduce-command.js
/** `channels-bench reproduce DATE`: an earlier report's own method over today's setups, written in its form. */


















/** By date; findReproduction knows the same dates. */
const reports = { [reportOf20160906.date]: reportOf20160906 };
/** Returns the exit code. Throws a BenchError for an unknown date and when nothing could be measured. */
async function reproduceCommand(date, raw, options, context, run) {
    const method = findReproduction(date);
    const report = reports[date];
    if (report === undefined)
        throw new Error(`the report of ${date} has a method but no figures`);
    const scale = options.scale === undefined ? 1 : parseScale(options.scale);
    if (raw['engine'] === 'attach') {
        throw new errors/* BenchError */.L('invalid-settings', '--engine attach starts nothing, and each test needs a fresh start.', {
            hint: 'Reproduce with --engine compose or --engine processes.',
        });
    }
    const settings = (0,parse_settings/* parseSettings */.P)(planReproduction(method, raw, scale), {
        seed: context.drawSeed(),
        workingDirectory: context.workingDirectory,
        isDirectory: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
        describeName: (name) => `--${name}`,
    });
    const setups = await Promise.all(settings.setups.map((name) => (0,find_setup/* findSetup */.F)(name, program_files/* builtInSetupsDirectory */.Lb)));
    const progress = (0,follow_progress/* followProgress */.F)(context);
    const result = await run(settings, {
        signal: context.signal,
        onEvent: progress.onEvent,
        environment: context.environment,
        command: describeCommand(date, raw, settings.seed, options),
    }).finally(progress.end);
    const { record, recordPath, recordFailure } = result;
    const summary = (0,summarize_record/* summarizeRecord */.F)(record);
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(recordPath), `report-${date}.md`);
    const written = buildReproduction(summary, {
        report,
        scale,
        configurations: await readConfigurations(summary, setups),
        files: [recordFailure === null ? 'Record: record.json' : 'Record: not written', 'Logs: logs'],
    });
    const failure = await writeReport(path, written);
    const files = [failure === null ? `Report: ${path}` : 'Report: not written'];
    await (0,cli_context/* printReport */.Y)(addFiles(written, files), { markdown: false }, context);
    const failures = [...(0,measure.listFailures)(result), ...(failure === null ? [] : [failure])];
    for (const one of failures)
        context.writeError(`${(0,errors/* describeError */.U)(one)}\n`);
    if (record.status === 'interrupted')
        return exit_codes/* exitCodes */.h.interrupted.code;
    if (failures[0] !== undefined)
        return (0,exit_codes/* chooseExitCode */.x)(failures[0]);
    return summary.isValid ? exit_codes/* exitCodes */.h.ok.code : exit_codes/* exitCodes */.h.invalid.code;
}
function describeCommand(date, raw, seed, { scale }) {
    const scaled = scale === undefined ? '' : ` --scale ${scale.trim()}`;
    return (0,format_command/* formatCommand */.f)(raw, seed).replace(/^channels-bench run/, `channels-bench reproduce ${date}${scaled}`);
}
/** What started each setup: its Procfile's lines, or its compose.yaml. */
async function readConfigurations(summary, setups) {
    const names = new Set(summary.variants.map((variant) => variant.setup));
    const isComposed = summary.environment.engine.kind === 'compose';
    return Promise.all(setups
        .filter(({ name }) => names.has(name))
        .map(async ({ name, file, composeFile, procfile, digest }) => {
        const title = `${file.title} (${name}, files ${digest.slice(0, 12)})`;
        if (!isComposed || composeFile === null) {
            return { title, lines: (procfile ?? []).map((program) => `${program.name}: ${program.command}`) };
        }
        return { title, lines: (await (0,promises_.readFile)(composeFile, 'utf8')).trimEnd().split('\n') };
    }));
}
function addFiles(report, files) {
    const items = files.map((text) => ({ text: { text, tone: 'muted' }, lines: [] }));
    return { ...report, blocks: [...report.blocks, { kind: 'list', items }] };
}
/** What kept it from being written, or null: it is printed all the same. */
async function writeReport(path, report) {
    try {
        await (0,promises_.writeFile)(path, (0,markdown.renderMarkdown)(report));
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

/***/ 7498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: renderBlock

// EXTERNAL MODULE: ./.build/js/src/reports/clean-text.js
var clean_text = __webpack_require__(658);
;// CONCATENATED MODULE: ./.build/js/src/reports/escape-markdown.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '\\': '&#92;',
};
/**
 * Text that shows as it is written, in a line or a table's cell: no HTML, no links, pictures or emphasis, no new line,
 * and nobody is mentioned.
 */
function escapeMarkdown(text) {
    return breakReferences((0,clean_text/* cleanText */.X)(text))
        .replace(/[&<>|`\\]/g, (character) => entities[character] ?? character)
        .replace(/[*_[\]~]/g, '\\$&')
        .replace(/^(\s*)([-+#=])/, '$1\\$2')
        .replace(/^(\s*\d+)([.)]\s)/, '$1\\$2');
}
/** For the inside of an HTML element that stands on a line of its own, where Markdown is not read. */
function escapeHtml(text) {
    return breakReferences((0,clean_text/* cleanText */.X)(text)).replace(/[&<>]/g, (character) => entities[character] ?? character);
}
/**
 * A zero-width blank where GitHub would make a mention or a link to what a stranger has chosen: @name, #12, GH-12, addresses. It
 * does so in HTML too. An @ in the middle of a word mentions nobody and stays as it is.
 */
function breakReferences(text) {
    return text
        .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}])/gu, '@\u200b')
        .replace(/#(?=\d)/g, '#\u200b')
        .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
        .replace(/\b(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\u200b')
        .replace(/\bwww(?=\.)/gi, 'www\u200b');
}
/** A fence that no line of the text can close. */
function fenceMarkdown(lines) {
    const clean = lines.map(clean_text/* cleanText */.X);
    const longest = Math.max(0, ...clean.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}text`, ...clean, fence].join('\n');
}

;// CONCATENATED MODULE: ./.build/js/src/reports/mermaid.js
/** A chart in the words of Mermaid, which GitHub draws in comments; e-mail shows them as they are. */

/** More crowd the axis until it cannot be read. */
const maxPoints = 50;
/** More names than these are written over each other: the axis then counts. */
const maxLabels = 8;
/** Readable on white and on black; Mermaid's own is nearly white. */
const look = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';
/** `xychart-beta`: the name under which Mermaid 10 and 11 know it, and 12 still. */
function renderMermaid({ title, unit, points }) {
    const shown = points.filter(({ value }) => Number.isFinite(value)).slice(-maxPoints);
    if (shown.length < 2)
        return '';
    const values = shown.map(({ value }) => value);
    const [low, high] = chooseRange(values);
    return [
        '```mermaid',
        look,
        'xychart-beta',
        `  title "${quote(title)}"`,
        `  x-axis ${describeAxis(shown.map(({ label }) => label))}`,
        `  y-axis "${quote(unit)}" ${formatPlain(low)} --> ${formatPlain(high)}`,
        `  line [${values.map(formatPlain).join(', ')}]`,
        '```',
    ].join('\n');
}
function describeAxis(labels) {
    if (labels.length > maxLabels)
        return `"oldest to newest" 1 --> ${labels.length}`;
    return `[${labels.map((label) => `"${quote(label)}"`).join(', ')}]`;
}
/** Not from 0: a trend of some per cent would be a flat line. Never narrower than 10 %, or noise would look like drama. */
function chooseRange(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const middle = (low + high) / 2;
    const half = Math.max((high - low) * 0.6, Math.abs(middle) * 0.05, 1e-9);
    return [middle - half, middle + half];
}
/** Mermaid has no way to write a quotation mark, and reads no exponents. */
function quote(text) {
    return (0,clean_text/* cleanText */.X)(text)
        .replace(/["`<>#;\\[\]]/g, ' ')
        .slice(0, 60);
}
function formatPlain(value) {
    return String(Number(value.toPrecision(4))).includes('e') ? value.toFixed(6) : String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./.build/js/src/reports/markdown.js
/** A report in GitHub's Markdown. Everything in it is escaped: titles, log lines and messages may be a stranger's. */


/** A step's summary may have 1 MiB; the rest is room for what else the job writes. */
const defaultMaxBytes = 900_000;
const cut = '_Shortened: the rest is in the record._';
/** Ends with a line end. What is beyond `maxBytes` is left out from the end, in whole blocks, and said so. */
function renderMarkdown(report, maxBytes = defaultMaxBytes) {
    const kept = [`## ${escapeMarkdown(report.title)}`];
    let bytes = Buffer.byteLength(kept[0] ?? '') + cut.length + 8;
    for (const block of report.blocks) {
        const text = renderBlock(block);
        bytes += Buffer.byteLength(text) + 2;
        if (bytes > maxBytes) {
            kept.push(cut);
            break;
        }
        kept.push(text);
    }
    return `${kept.join('\n\n')}\n`;
}
/** `level`: of headings, where the text is a part of something larger. */
function renderBlock(block, level = 3) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(level)} ${escapeMarkdown(block.text)}`;
        case 'paragraph':
            return renderText(block.text);
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'list':
            return block.items.map(renderItem).join('\n');
        case 'code':
            return fenceMarkdown(block.lines);
        case 'chart':
            return renderMermaid(block);
        case 'figure':
            return `**${escapeMarkdown(block.title)}** ${escapeMarkdown(block.description)}`;
        case 'section': {
            const [first, ...others] = block.blocks;
            const isTitle = first?.kind === 'heading' && first.text === block.title;
            return [
                `<details><summary>${escapeHtml(block.title)}</summary>`,
                ...(isTitle ? others : block.blocks).map((inner) => renderBlock(inner, level)),
                '</details>',
            ].join('\n\n');
        }
    }
}
function renderTable(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(columns.map((column) => escapeMarkdown(column.fullHeader))),
        line(columns.map((column) => (column.align === 'left' ? ':---' : '---:'))),
        // A number and its per cent sign stay on one line, however narrow the screen.
        ...rows.map((row) => line(row.map((text) => renderText(text).replace(/(?<=\d) (?=%)/g, '\u00a0')))),
    ].join('\n');
}
function renderText({ text, tone }) {
    const escaped = escapeMarkdown(text);
    return tone === 'strong' || tone === 'bad' ? `**${escaped.trim()}**` : escaped;
}
/** Bold for whole sentences would shout: a list's tone is in its words. */
function renderItem({ text, lines }) {
    const first = `- ${escapeMarkdown(text.text)}`;
    if (lines.length === 0)
        return first;
    const indented = fenceMarkdown(lines)
        .split('\n')
        .map((line) => `  ${line}`);
    return [first, '', ...indented, ''].join('\n');
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
