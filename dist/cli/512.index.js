export const id = 512;
export const ids = [512];
export const modules = {

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

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importHistoryCommand: () => (/* binding */ importHistoryCommand)
});

// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
;// CONCATENATED MODULE: ./.build/js/src/exchange/check-date.js
/** No clock of a runner was right before this, and no history is older. */
const earliestMs = Date.UTC(2000, 0, 1);
/** Milliseconds since 1970 → why they cannot be the time of a run, or null. */
function findDateProblem(ms, latest) {
    const date = new Date(ms);
    if (!Number.isInteger(ms) || Number.isNaN(date.getTime()))
        return `${ms} is no number of milliseconds since 1970`;
    if (ms < earliestMs) {
        return `${ms} is ${date.toISOString().slice(0, 10)}: before 2000, as seconds taken for milliseconds are`;
    }
    if (ms > latest.getTime())
        return `${ms} is in the future: ${date.toISOString()}`;
    return null;
}

// EXTERNAL MODULE: ./.build/js/src/exchange/map-names.js
var map_names = __webpack_require__(8016);
// EXTERNAL MODULE: ./.build/js/src/history/collect-history.js + 1 modules
var collect_history = __webpack_require__(2886);
// EXTERNAL MODULE: ./.build/js/src/reports/build-history.js
var build_history = __webpack_require__(9096);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/open-history.js + 10 modules
var open_history = __webpack_require__(1250);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/parse-date.js
var parse_date = __webpack_require__(8301);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
// EXTERNAL MODULE: ./.build/js/src/records/imported.js
var imported = __webpack_require__(4718);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/records/parse-record.js
var parse_record = __webpack_require__(5037);
// EXTERNAL MODULE: ./.build/js/src/exchange/convert-unit.js
var convert_unit = __webpack_require__(8871);
;// CONCATENATED MODULE: ./.build/js/src/exchange/build-imported-entries.js
/**
 * What other tools measured → entries of a history. They are of setups of their own, `daphne (imported)`, without a control and
 * with a configuration that no run of ours has: they are shown, and no run is ever held against them.
 */







const suffix = ' (imported)';
/** Runs of one commit and time are one run, whichever suites or files they come from. */
function buildImportedEntries(runs, options) {
    const entries = new Map();
    const unmapped = new Map();
    const problems = [];
    for (const { run, format, file } of runs) {
        for (const figure of run.figures) {
            const place = `${file}: ${figure.place}`;
            const target = (0,map_names/* findTarget */.FB)(figure, options.mapping);
            if (target === null) {
                unmapped.set(figure.names[0], figure);
                continue;
            }
            const setup = target.setup ?? figure.suite ?? options.setup;
            if (setup === null) {
                problems.push(`${place}: ${JSON.stringify(figure.names[0])} is of no setup: give --setup`);
                continue;
            }
            const metric = metrics/* metricTable */.L.find(({ key }) => key === target.metric);
            const read = readFigure(figure, metric);
            if (typeof read === 'string') {
                problems.push(`${place}: ${read}`);
                continue;
            }
            const blank = buildEntry(setup, run, format, options);
            const key = JSON.stringify([blank.runId, blank.variant]);
            const entry = entries.get(key) ?? blank;
            if (entry.metrics[metric.key] !== undefined) {
                problems.push(`${place}: ${metric.key} of ${setup} is there a second time in this run`);
            }
            entries.set(key, { ...entry, metrics: { ...entry.metrics, [metric.key]: read } });
        }
    }
    for (const entry of entries.values()) {
        const parsed = history_entry/* historyEntrySchema */.Gv.safeParse(entry);
        if (!parsed.success)
            problems.push(...parsed.error.issues.map((issue) => `${nameEntry(entry)}: ${(0,parse_record/* describeIssue */.n)(issue)}`));
    }
    const sorted = [...entries.values()].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt));
    return { entries: sorted, unmapped: [...unmapped.values()], problems };
}
/** A figure in the metric's unit, or why it cannot be one. */
function readFigure({ value, unit, better }, metric) {
    const factor = unit === null ? 1 : (0,convert_unit/* findFactor */.R)(unit, metric.unit);
    if (factor === null)
        return `${JSON.stringify(unit)} is no unit of ${metric.key}, which is in ${metric.unit}`;
    if (better !== null && better !== metric.better) {
        return `${metric.key} is better when ${metric.better}, the file says ${better}`;
    }
    const converted = value * factor;
    if (!Number.isFinite(converted) || converted < 0)
        return `${value} ${unit ?? metric.unit} is no ${metric.key}`;
    if (metric.unit === 'fraction' && converted > 1)
        return `${value} ${unit ?? ''} is more than all: no ${metric.key}`;
    // The other tool gives one value, of however many rounds.
    return { value: converted, lnRatioToControl: null, rounds: 1 };
}
function buildEntry(setup, run, format, options) {
    const name = setup.endsWith(suffix) ? setup.slice(0, -suffix.length) : setup;
    return {
        kind: history_entry/* historyEntryKind */.LW,
        schemaVersion: history_entry/* historySchemaVersion */.wD,
        tool: { name: 'channels-bench', version: options.toolVersion },
        runId: nameRun(run),
        finishedAt: run.finishedAt.toISOString(),
        status: 'complete',
        commit: run.commit,
        ref: options.ref,
        isDirty: null,
        variant: `${name}${suffix}`,
        setup: name,
        title: `${name}${suffix}`,
        setupDigest: imported/* importedEngine */.t9,
        cpuModel: 'unknown',
        engine: imported/* importedEngine */.t9,
        configurationDigest: (0,imported/* nameImportedConfiguration */.kv)(format, name),
        control: null,
        metrics: {},
        versions: {},
        ...(run.source === null ? {} : { source: run.source }),
    };
}
/** The same for the same commit and time, so that what was imported once is known again; of the form of our own ids. */
function nameRun({ finishedAt, commit }) {
    const date = finishedAt.toISOString();
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([date, commit]))
        .digest('hex');
    return `${date.slice(0, 19).replace(/\D/g, '')}-${digest.slice(0, 6)}`;
}
function nameEntry({ variant, finishedAt }) {
    return `${variant.slice(0, 100)} of ${finishedAt}`;
}

// EXTERNAL MODULE: ./.build/js/src/records/explain-json-failure.js
var explain_json_failure = __webpack_require__(5553);
// EXTERNAL MODULE: ./.build/js/src/exchange/exchange-formats.js
var exchange_formats = __webpack_require__(1415);
;// CONCATENATED MODULE: ./.build/js/src/exchange/foreign-run.js
/** What a file of another tool says, before anything of it is taken for a figure of ours. */
function refuseReading(...problems) {
    return { runs: [], problems };
}

// EXTERNAL MODULE: ./.build/js/src/exchange/own-json.js
var own_json = __webpack_require__(8598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./.build/js/src/exchange/bench-schema.js
/** A bench as github-action-benchmark has it, alone or in its data.js. What else is in it says nothing that is kept. */

const benchSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1).max(1000),
    /** JSON has no NaN, but 1e999. */
    value: schemas/* number */.aig(),
    unit: schemas/* string */.YjP().max(100),
});
/** SHA-1 or SHA-256 in hex, whole or its beginning; empty where nobody knew it. */
const commitSchema = schemas/* string */.YjP().regex(/^([0-9a-f]{7,64})?$/i, 'is no commit: 7 to 64 hex digits are expected');
/** Of the other tools the direction follows from what they measure, which is the unit's to say. */
function findBetter(tool) {
    if (tool === 'customSmallerIsBetter')
        return 'lower';
    return tool === 'customBiggerIsBetter' ? 'higher' : null;
}

;// CONCATENATED MODULE: ./.build/js/src/exchange/read-benches.js
/** A list of benches, as github-action-benchmark takes it: one run, without its date and commit. */




/** `tool`: the name of the form, which says which way is better. */
function readBenches(json, tool, { date, commit }) {
    const parsed = schemas/* array */.YOg(benchSchema).safeParse(json);
    if (!parsed.success)
        return refuseReading(...parsed.error.issues.map(parse_record/* describeIssue */.n));
    if (date === null)
        return refuseReading(missingDate);
    const figures = parsed.data.map(({ name, value, unit }, index) => ({
        names: [name],
        value,
        unit,
        better: findBetter(tool),
        suite: null,
        place: `[${index}]`,
    }));
    return { runs: [{ finishedAt: date, commit, source: null, figures }], problems: [] };
}
const missingDate = 'the whole file: it does not say when it was measured; give --date, and --commit';

;// CONCATENATED MODULE: ./.build/js/src/exchange/read-bencher.js
/** Bencher Metric Format: measures by benchmark, of one run, without its date, its commit and its units. */




const bencherSchema = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* object */.Ikc({ value: schemas/* number */.aig() })));
/** The unit that Bencher gives the measures each of its projects begins with; it knows the others by what the user says. */
const builtInUnits = new Map([
    ['latency', 'ns'],
    ['throughput', 'ops/s'],
]);
function readBencher(json, { date, commit }) {
    const parsed = bencherSchema.safeParse(json);
    if (!parsed.success)
        return refuseReading(...parsed.error.issues.map(parse_record/* describeIssue */.n));
    if (date === null)
        return refuseReading(missingDate);
    const figures = Object.entries(parsed.data).flatMap(([benchmark, measures]) => Object.entries(measures).map(([measure, { value }]) => ({
        names: [`${benchmark}/${measure}`, measure],
        value,
        unit: builtInUnits.get(measure) ?? null,
        better: null,
        suite: benchmark,
        place: `${benchmark}.${measure}`,
    })));
    return { runs: [{ finishedAt: date, commit, source: null, figures }], problems: [] };
}

;// CONCATENATED MODULE: ./.build/js/src/exchange/read-benchmark-data.js
/** data.js of github-action-benchmark: suites by name, each a list of commits with their benches. */





const recordSchema = schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({
        id: commitSchema,
        message: schemas/* string */.YjP().default(''),
        author: schemas/* object */.Ikc({ name: schemas/* string */.YjP().default('') }).default({ name: '' }),
    }),
    date: schemas/* number */.aig(),
    tool: schemas/* string */.YjP().max(100),
    benches: schemas/* array */.YOg(benchSchema),
});
const dataSchema = schemas/* object */.Ikc({ entries: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(recordSchema)) });
function readBenchmarkData(json, { latest }) {
    const parsed = dataSchema.safeParse(json);
    if (!parsed.success)
        return refuseReading(...parsed.error.issues.map(parse_record/* describeIssue */.n));
    const problems = [];
    const runs = Object.entries(parsed.data.entries).flatMap(([suite, records]) => records.map(({ commit, date, tool, benches }, index) => {
        const place = `entries.${suite}[${index}]`;
        const problem = findDateProblem(date, latest);
        if (problem !== null)
            problems.push(`${place}.date: ${problem}`);
        return {
            finishedAt: new Date(date),
            commit: commit.id === '' ? null : commit.id,
            source: readSource(commit.author.name, commit.message),
            figures: benches.map(({ name, value, unit }, number) => ({
                names: [name],
                value,
                unit,
                better: findBetter(tool),
                suite,
                place: `${place}.benches[${number}]`,
            })),
        };
    }));
    return problems.length > 0 ? refuseReading(...problems) : { runs, problems };
}
function readSource(author, message) {
    const title = message.split(/[\r\n]/, 1)[0] ?? '';
    return author === '' && title === '' ? null : { author: author.slice(0, 500), title: title.slice(0, 500) };
}

;// CONCATENATED MODULE: ./.build/js/src/exchange/read-foreign.js
/** The text of a file → the runs in it, or all its problems. */







/** `wanted`: what the user says it is; null: whatever it is. Nothing in the text is ever run. */
function readForeign(text, wanted, context) {
    const bare = (0,exchange_formats/* stripAssignment */.g9)(text.replace(/^\uFEFF/, ''));
    if (bare.trim() === '')
        return refuse('the whole file is empty');
    let json;
    try {
        json = JSON.parse(bare);
    }
    catch (cause) {
        return refuse(`the whole file ${(0,explain_json_failure/* explainJsonFailure */.G)(bare, cause).reason}`);
    }
    const found = (0,exchange_formats/* detectFormat */.Tz)(json);
    if (found === null)
        return refuse('the whole file: it is JSON, but of no form that can be imported');
    if (wanted !== null && !isWanted(wanted, found)) {
        return refuse(`the whole file: it has the form ${found}, not ${wanted}; leave --format out`);
    }
    return read(json, found === 'custom' ? (wanted ?? 'custom') : found, context);
}
function read(json, format, context) {
    switch (format) {
        case 'json':
            return { kind: 'own', history: (0,own_json/* readOwnJson */.Z)(json, context.latest) };
        case 'github-action-benchmark':
            return { kind: 'foreign', format, reading: readBenchmarkData(json, context) };
        case 'bencher':
            return { kind: 'foreign', format, reading: readBencher(json, context) };
        case 'custom':
        case 'customSmallerIsBetter':
        case 'customBiggerIsBetter':
            return { kind: 'foreign', format: 'github-action-benchmark', reading: readBenches(json, format, context) };
    }
}
function isWanted(wanted, found) {
    return found === 'custom' ? wanted.startsWith('custom') : wanted === found;
}
function refuse(problem) {
    return { kind: 'foreign', format: 'github-action-benchmark', reading: refuseReading(problem) };
}

// EXTERNAL MODULE: ./.build/js/src/entry/tool-version.js + 1 modules
var tool_version = __webpack_require__(865);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/read-import-files.js
/** The files that `history import` names → entries, all checked before the first is written. */







const maxFileBytes = 256 * 1024 * 1024;
const maxListedProblems = 50;
/** Throws a BenchError: 'import-unreadable' with all problems of all files, 'import-unmapped' when no name is known. */
async function readImportFiles(files, plan, context) {
    const own = [];
    const acceptances = [];
    const runs = [];
    const problems = [];
    for (const file of files) {
        const text = await readText((0,external_node_path_.resolve)(context.workingDirectory, file));
        const reading = readForeign(text, plan.format, plan);
        const found = reading.kind === 'own' ? reading.history.problems : reading.reading.problems;
        problems.push(...found.map((problem) => `${file}: ${problem}`));
        if (reading.kind === 'own') {
            own.push(...reading.history.entries);
            acceptances.push(...reading.history.acceptances);
        }
        else
            runs.push(...reading.reading.runs.map((run) => ({ run, format: reading.format, file })));
    }
    const imported = buildImportedEntries(runs, { ...plan, toolVersion: tool_version/* toolVersion */.f });
    problems.push(...imported.problems);
    if (problems.length > 0)
        throw explainProblems(problems);
    checkNames(runs, imported, plan.mapping);
    const entries = [...own, ...imported.entries];
    if (entries.length === 0) {
        throw new errors/* BenchError */.L('import-unreadable', `${files.join(', ')}: there is no figure in it`, {
            hint: nothingIsWritten,
        });
    }
    return { entries, acceptances, unmapped: imported.unmapped };
}
const nothingIsWritten = 'Nothing was imported. Give a file as docs/exchange.md describes it.';
async function readText(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > maxFileBytes)
            throw new Error(`it has ${size} bytes, more than ${maxFileBytes}`);
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        const { code, message } = cause;
        const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message;
        throw new errors/* BenchError */.L('import-unreadable', `${path} cannot be read: ${reason}`, { hint: nothingIsWritten, cause });
    }
}
function explainProblems(problems) {
    const more = problems.length - maxListedProblems;
    const count = problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`;
    return new errors/* BenchError */.L('import-unreadable', `${count} in what is to be imported`, {
        hint: 'Nothing was imported. Correct what is listed; docs/exchange.md describes the files.',
        details: more > 0 ? [...problems.slice(0, maxListedProblems), `… and ${more} more`] : problems,
    });
}
function checkNames(runs, { entries, unmapped }, mapping) {
    const names = new Set(runs.flatMap(({ run }) => run.figures.flatMap((figure) => figure.names)));
    const unused = [...mapping.keys()].filter((name) => !names.has(name));
    if (unused.length > 0) {
        throw new errors/* BenchError */.L('import-unmapped', 'Names that --metric gives are not in the files', {
            hint: 'Nothing was imported. Correct the names; those that no --metric names are listed too.',
            details: [...unused.map((name) => `--metric ${JSON.stringify(name)}`), ...unmapped.map(describeUnmapped)],
        });
    }
    if (entries.length > 0 || unmapped.length === 0)
        return;
    throw new errors/* BenchError */.L('import-unmapped', 'No name in the files stands for a metric of Channels Bench', {
        hint: 'Nothing was imported. Say what they stand for with --metric NAME=METRIC, or NAME=SETUP/METRIC where several setups have it; one is suggested for each.',
        details: unmapped.map(describeUnmapped),
    });
}
/** For an error and for a remark alike. */
function describeUnmapped(figure) {
    const name = JSON.stringify(figure.names[0]);
    const suggestion = (0,map_names/* suggestMapping */.x0)(figure);
    return suggestion === null ? `${name}: no metric is in ${JSON.stringify(figure.unit)}` : `${name}: ${suggestion}`;
}

;// CONCATENATED MODULE: ./.build/js/src/entry/cli/import-command.js
/** `history import`: what other tools have measured becomes part of a history, to be shown and never to be compared with. */











const maxListedNames = 20;
async function importHistoryCommand(place, files, options, context) {
    const plan = parseImportOptions(options, context.now());
    const { store, publish } = (0,open_history/* openCliHistory */.$)(place, context, true);
    const { entries, acceptances, unmapped } = await readImportFiles(files, plan, context);
    const listing = await store.list(context.signal);
    const { fresh, known, differing } = sortOut(entries, listing.entries);
    const isDry = options.dryRun === true;
    if (!isDry && (fresh.length > 0 || acceptances.length > 0))
        await store.add(fresh, context.signal, acceptances);
    const setups = [...new Set(fresh.map(({ variant }) => variant))].join(', ');
    const more = unmapped.length - maxListedNames;
    const texts = [
        (0,report/* say */.cv)(`${count(fresh.length)} ${isDry ? 'would be added' : 'added'}${fresh.length === 0 ? '' : `: ${setups}`}`, 'strong'),
        ...(known > 0
            ? [(0,report/* say */.cv)(`${count(known)} there already, left as ${known === 1 ? 'it is' : 'they are'}`, 'muted')]
            : []),
        ...(differing > 0
            ? [(0,report/* say */.cv)(`${differing} of those differ from what the files say: prune them first to bring them in anew`, 'warning')]
            : []),
        ...unmapped.slice(0, maxListedNames).map((one) => (0,report/* say */.cv)(`left out ${describeUnmapped(one)}`, 'warning')),
        ...(more > 0 ? [(0,report/* say */.cv)(`… and ${more} more names left out`, 'warning')] : []),
        ...(publish === null || isDry || fresh.length === 0 ? [] : [(0,report/* say */.cv)(`Publish it with: ${publish}`, 'muted')]),
    ];
    await (0,cli_context/* printReport */.Y)({ title: `Import into ${store.name}`, blocks: [...(0,report/* buildList */.tL)(texts), ...(0,build_history/* buildHistoryProblems */.D7)(listing.problems)] }, { markdown: false }, context);
    return exit_codes/* exitCodes */.h.ok.code;
}
/** Throws a BenchError 'invalid-settings' with every option that is wrong. */
function parseImportOptions(options, now) {
    const { format, date, commit, setup, ref } = options;
    const latest = new Date(now.getTime() + collect_history/* toleratedFutureMs */.a);
    const parsed = (options.metric ?? []).map(map_names/* parseMapping */.KV);
    const when = date === undefined ? null : (0,parse_date/* parseDate */._)(date);
    const dateProblem = when === null ? null : findDateProblem(when.getTime(), latest);
    const mapping = new Map();
    const problems = parsed.flatMap((one) => {
        if ('problem' in one)
            return [`--metric ${one.problem}`];
        if (mapping.has(one.name))
            return [`--metric ${JSON.stringify(one.name)} is given twice`];
        mapping.set(one.name, one.target);
        return [];
    });
    if (date !== undefined && when === null) {
        problems.push(`--date ${JSON.stringify(date)} is no date: write 2026-11-24 or 2026-11-24T10:15:00Z`);
    }
    if (dateProblem !== null)
        problems.push(`--date ${dateProblem}`);
    if (commit !== undefined && !/^[0-9a-f]{7,64}$/i.test(commit)) {
        problems.push(`--commit ${JSON.stringify(commit)} is no commit: 7 to 64 hex digits are expected`);
    }
    for (const [name, value] of Object.entries({ setup, ref })) {
        if (value?.trim() === '')
            problems.push(`--${name} must not be empty`);
    }
    if (problems.length > 0) {
        throw new errors/* BenchError */.L('invalid-settings', 'Nothing is imported', {
            hint: 'Correct what is listed.',
            details: problems,
        });
    }
    return {
        format: format === 'auto' ? null : format,
        mapping,
        setup: setup ?? null,
        ref: ref ?? null,
        date: when,
        commit: commit ?? null,
        latest,
    };
}
function sortOut(entries, stored) {
    const identify = ({ runId, variant }) => JSON.stringify([runId, variant]);
    const there = new Map(stored.map(({ entry }) => [identify(entry), entry]));
    const fresh = entries.filter((entry) => !there.has(identify(entry)));
    const differing = entries.filter((entry) => {
        const other = there.get(identify(entry));
        return other !== undefined && describeValues(other) !== describeValues(entry);
    });
    return { fresh, known: entries.length - fresh.length, differing: differing.length };
}
function describeValues({ metrics }) {
    return JSON.stringify(Object.entries(metrics)
        .map(([key, { value }]) => [key, value])
        .sort());
}
function count(entries) {
    return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
/** A date that somebody wrote: a day, which begins at midnight UTC, or a time with its zone. Null: it is none. */
function parseDate(text) {
    const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(text)?.[0];
    if (day === undefined || !/^.{10}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text))
        return null;
    const midnight = new Date(`${day}T00:00:00Z`);
    // 2026-02-30 would pass for the second of March.
    if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day))
        return null;
    const date = text === day ? midnight : new Date(text);
    return Number.isNaN(date.getTime()) ? null : date;
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findFactor),
/* harmony export */   T: () => (/* binding */ unitTexts)
/* harmony export */ });
const times = {
    ns: 1e-9,
    nsec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    usec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
};
const bytes = {
    b: 1,
    byte: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
};
const fractions = { '%': 0.01, percent: 0.01, fraction: 1, ratio: 1 };
/** `requests/s`, `req/sec`, `1/s`, `/s`, `ops/second`, `iter/sec`. */
const rate = /^[^/]{0,40}\/\s*(?:s|secs?|seconds?)$/;
const rates = new Set(['per-second', 'rps', 'qps', 'hz', 'per second']);
/** `ns/iter` is the time of one. */
const perOne = /\s*\/\s*(?:iter|iteration|op|ops|request|req|message)$/;
/** How our units are written for other tools, so that they come back. */
const unitTexts = {
    ms: 'ms',
    'per-second': '1/s',
    fraction: 'fraction',
    bytes: 'bytes',
    seconds: 's',
};
/** What a value in `text` is to be multiplied by to be one in `unit`; null: it is of another kind, or not known. */
function findFactor(text, unit) {
    const written = text.trim().toLowerCase();
    switch (unit) {
        case 'ms':
            return divide(findTime(written), 1e-3);
        case 'seconds':
            return findTime(written);
        case 'bytes':
            return look(bytes, singular(written));
        case 'fraction':
            return look(fractions, written);
        case 'per-second':
            return rates.has(written) || rate.test(written) ? 1 : null;
    }
}
function findTime(written) {
    return look(times, singular(written.replace(perOne, '')));
}
function singular(word) {
    return word.length > 3 ? word.replace(/s$/, '') : word;
}
function look(table, word) {
    return Object.hasOwn(table, word) ? table[word] : null;
}
/** 1e-6 / 1e-3 is not 1e-3 to the last digit. */
function divide(seconds, by) {
    return seconds === null ? null : Number((seconds / by).toPrecision(12));
}


/***/ }),

/***/ 8016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   KV: () => (/* binding */ parseMapping),
/* harmony export */   YU: () => (/* binding */ joinName),
/* harmony export */   x0: () => (/* binding */ suggestMapping)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _convert_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8871);
/** Which metric of which setup a name of another tool stands for. */


/** `NAME=throughput`, `NAME=daphne/throughput` → a target, or what is wrong with the text, in words. NAME may hold a `=`. */
function parseMapping(text) {
    const at = text.lastIndexOf('=');
    if (at < 1)
        return { problem: `${JSON.stringify(text)} is no mapping: write NAME=throughput or NAME=daphne/throughput` };
    const target = splitName(text.slice(at + 1).trim());
    if (target === null) {
        const keys = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.map(({ key }) => key).join(', ');
        return { problem: `${JSON.stringify(text)}: ${JSON.stringify(text.slice(at + 1))} is no metric: one of ${keys}` };
    }
    return { name: text.slice(0, at), target };
}
/** As `--metric` says, or by itself: our own names are `SETUP/METRIC`, or a metric alone. Null: it stands for nothing of ours. */
function findTarget({ names }, mapping) {
    for (const name of names) {
        const target = mapping.get(name);
        if (target !== undefined)
            return target;
    }
    return splitName(names[0]);
}
/** How `SETUP/METRIC` is written, by which our own exports are known again. */
function joinName(setup, metric) {
    return `${setup}/${metric}`;
}
function splitName(name) {
    const at = name.lastIndexOf('/');
    const key = name.slice(at + 1);
    const metric = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((one) => one.key === key);
    if (metric === undefined || at === 0)
        return null;
    return { setup: at === -1 ? null : name.slice(0, at), metric: metric.key };
}
/** The option that would map it: the metric that its name and unit point to. Null where no metric has such a unit. */
function suggestMapping({ names, unit }) {
    const fitting = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.filter((metric) => unit === null || (0,_convert_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .findFactor */ .R)(unit, metric.unit) !== null);
    const words = new Set(names[0].toLowerCase().split(/[^a-z0-9]+/));
    const [best] = [...fitting].sort((a, b) => countWords(b, words) - countWords(a, words));
    return best === undefined ? null : `--metric ${quote(`${names[0]}=${best.key}`)}`;
}
function countWords({ key, title }, words) {
    return `${key} ${title}`
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => words.has(word)).length;
}
/** For a shell. */
function quote(text) {
    return /^[\w/=.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOwnJson),
/* harmony export */   w: () => (/* binding */ writeOwnJson)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _records_history_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9313);
/* harmony import */ var _records_parse_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5037);
/* harmony import */ var _exchange_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1415);
/** A history as one JSON file, whole: what goes out comes back as it was. */




const exportSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_exchange_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .exportKind */ .z7),
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_records_history_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .historyEntrySchema */ .Gv),
    acceptances: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_records_history_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptanceSchema */ .rb),
});
function writeOwnJson(entries, acceptances) {
    return `${JSON.stringify({ kind: _exchange_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .exportKind */ .z7, entries, acceptances }, null, 1)}\n`;
}
/** `latest`: later dates are those of a wrong clock. */
function readOwnJson(json, latest) {
    const parsed = exportSchema.safeParse(json);
    if (!parsed.success)
        return { entries: [], acceptances: [], problems: parsed.error.issues.map(_records_parse_record_js__WEBPACK_IMPORTED_MODULE_1__/* .describeIssue */ .n) };
    const { entries, acceptances } = parsed.data;
    const isLate = (date) => Date.parse(date) > latest.getTime();
    const problems = [
        ...entries.flatMap(({ finishedAt }, index) => isLate(finishedAt) ? [`entries[${index}].finishedAt: ${finishedAt} is in the future`] : []),
        ...acceptances.flatMap(({ acceptedAt }, index) => isLate(acceptedAt) ? [`acceptances[${index}].acceptedAt: ${acceptedAt} is in the future`] : []),
    ];
    return { entries, acceptances, problems };
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ isImported),
/* harmony export */   kv: () => (/* binding */ nameImportedConfiguration),
/* harmony export */   t9: () => (/* binding */ importedEngine)
/* harmony export */ });
/** What marks an entry that another tool measured: it is shown, and nothing is held against it. */
/** The engine of what no engine of ours has started. */
const importedEngine = 'imported';
const prefix = 'imported:';
/** No run of ours has such a configuration, so that none is ever compared with it. */
function nameImportedConfiguration(format, setup) {
    return `${prefix}${format}:${setup}`.slice(0, 500);
}
function isImported({ configurationDigest }) {
    return configurationDigest.startsWith(prefix);
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ buildHistoryProblems),
/* harmony export */   gB: () => (/* binding */ buildHistoryRunReport),
/* harmony export */   lv: () => (/* binding */ buildHistoryReport)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1274);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);



const maxListedProblems = 20;
/** The newest `limit` entries, newest first. */
function buildHistoryReport({ name, entries, acceptances, problems }, limit) {
    const shown = entries.slice(-limit).toReversed();
    const runs = new Set(entries.map(({ entry }) => entry.runId)).size;
    const more = entries.length - shown.length;
    const figures = chooseFigures(shown.map(({ entry }) => entry));
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('run', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('finished (UTC)', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('setup', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('commit', { align: 'left' }),
        ...figures.map(([, header]) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)(header)),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('CPU', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('configuration', { align: 'left' }),
    ];
    return {
        title: `${name}: ${count(runs, 'run')}, ${count(entries.length, 'entry', 'entries')}`,
        blocks: [
            ...(shown.length === 0
                ? []
                : [{ kind: 'table', columns, rows: shown.map(({ entry }) => buildRow(entry, figures)) }]),
            ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)(more > 0
                ? [
                    (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`… and ${more} older ${more === 1 ? 'entry' : 'entries'} (--limit ${entries.length} lists all)`, 'muted'),
                ]
                : []),
            ...buildAcceptances(acceptances),
            ...buildHistoryProblems(problems),
        ],
    };
}
function buildAcceptances(acceptances) {
    const texts = acceptances.map(({ acceptance: { runId, variant, metric, by, because, acceptedAt } }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${acceptedAt.slice(0, 10)} ${by} accepted ${metric ?? 'all metrics'} of ${variant} from run ${runId} on: ${because}`));
    return texts.length === 0 ? [] : [{ kind: 'heading', text: 'Accepted' }, ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)(texts)];
}
/** Files and artifacts that do not count; nothing when there are none. */
function buildHistoryProblems(problems) {
    if (problems.length === 0)
        return [];
    const more = problems.length - maxListedProblems;
    return [
        {
            kind: 'heading',
            text: `${count(problems.length, 'part of the history does', 'parts of the history do')} not count`,
        },
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)([
            ...problems.slice(0, maxListedProblems).map(({ path, reason }) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${path} ${reason}`, 'warning')),
            ...(more > 0 ? [(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`… and ${more} more`, 'warning')] : []),
        ]),
    ];
}
const ofHttp = [
    ['latency-p50', 'p50'],
    ['throughput', 'requests/s'],
];
const ofWebSockets = [
    ['connect-rate', 'connects/s'],
    ['echo-p50', 'p50 echo'],
    ['delivery-p50', 'p50 delivery'],
];
/** Columns that nothing stands in help nobody; with no figure at all the usual ones show that. */
function chooseFigures(entries) {
    const isShown = ([key]) => entries.some(({ metrics }) => metrics[key] !== undefined);
    const webSockets = ofWebSockets.filter(isShown);
    return webSockets.length > 0 && !ofHttp.some(isShown) ? webSockets : [...ofHttp, ...webSockets];
}
function buildRow(entry, figures) {
    const figure = (key) => {
        const found = entry.metrics[key];
        return found === undefined ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(formatFigure(key, found));
    };
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.runId, 'strong'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.finishedAt.slice(0, 16).replace('T', ' ')),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.variant),
        entry.commit === null
            ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('–', 'muted')
            : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(`${entry.commit.slice(0, 10)}${entry.isDirty === true ? ' + changes' : ''}`),
        ...figures.map(([key]) => figure(key)),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.cpuModel, 'muted'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(entry.configurationDigest.slice(0, 8), 'muted'),
    ];
}
/** Everything that is kept of one run. */
function buildHistoryRunReport(entries) {
    const run = entries[0]?.entry.runId ?? '';
    return { title: `Run ${run}`, blocks: entries.flatMap(({ entry, path }) => buildEntry(entry, path)) };
}
function buildEntry(entry, path) {
    const { control } = entry;
    const columns = [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('metric', { align: 'left' }),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('value'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('of the control'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildColumn */ .fb)('rounds'),
    ];
    const known = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.filter(({ key }) => entry.metrics[key] !== undefined);
    const list = (versions) => Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ') || 'none known';
    return [
        { kind: 'heading', text: `${entry.title} (${entry.variant})` },
        ...(known.length === 0
            ? [{ kind: 'paragraph', text: (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('No valid figure was measured.', 'bad') }]
            : [{ kind: 'table', columns, rows: known.map((metric) => buildFigureRow(metric, entry)) }]),
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildList */ .tL)([
            `Finished: ${entry.finishedAt}${entry.status === 'complete' ? '' : ` (${entry.status})`}`,
            `Commit: ${entry.commit ?? 'unknown'}${entry.isDirty === true ? ' with changes that are not committed' : ''}${entry.ref === null ? '' : ` (${entry.ref})`}`,
            `Versions: ${list(entry.versions)}`,
            control === null ? 'Control: none' : `Control: ${control.setup} with ${list(control.versions)}`,
            `CPU: ${entry.cpuModel}; engine ${entry.engine}`,
            `Configuration: ${entry.configurationDigest}`,
            `File: ${path}`,
        ].map((text) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(text))),
    ];
}
function buildFigureRow(metric, entry) {
    const figure = entry.metrics[metric.key];
    return [
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(metric.title, 'strong'),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWithUnit */ .QD)(figure.value, metric.unit)),
        figure.lnRatioToControl === null ? (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('–', 'muted') : (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFineRatio */ .Dj)(Math.exp(figure.lnRatioToControl))),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(String(figure.rounds)),
    ];
}
function formatFigure(key, { value }) {
    const unit = _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.find((metric) => metric.key === key)?.unit;
    return unit === undefined ? String(value) : (0,_format_value_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWithUnit */ .QD)(value, unit);
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
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


/***/ })

};
