export const id = 978;
export const ids = [978];
export const modules = {

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pageCommand: () => (/* binding */ pageCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/comparison/find-baseline.js
var find_baseline = __webpack_require__(6758);
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/comparison/gate-metrics.js
var gate_metrics = __webpack_require__(2520);
// EXTERNAL MODULE: ./.build/js/src/figures/measure-text.js
var measure_text = __webpack_require__(9563);
// EXTERNAL MODULE: ./.build/js/src/records/metrics.js
var records_metrics = __webpack_require__(7313);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(1274);
// EXTERNAL MODULE: ./.build/js/src/reports/markup.js
var markup = __webpack_require__(9557);
// EXTERNAL MODULE: ./.build/js/src/statistics/change-points.js + 1 modules
var change_points = __webpack_require__(4601);
;// CONCATENATED MODULE: ./.build/js/src/pages/answer.js
/** Is anything slower than a month ago, since which commit? What the level shifts and the newest runs know of it, and no more. */


const monthMs = 30 * 24 * 60 * 60 * 1000;
const order = ['worse', 'suspected', 'better', 'unchanged', 'collecting', 'unjudged'];
/**
 * Of every setup and judged metric, by the configuration of its newest run. Each CPU model is a series of its own, and the worst
 * that any of them knows counts: the newest run may have been on a machine that has too few runs to tell.
 */
function findStates(site) {
    const newestMs = Math.max(...site.setups.map(({ newest }) => Date.parse(newest.finishedAt)));
    const sinceMs = newestMs - monthMs;
    return site.setups.flatMap((setup) => {
        const { configurationDigest } = setup.newest;
        const current = setup.series.filter((one) => one.configurationDigest === configurationDigest);
        return [...Map.groupBy(current, ({ metric }) => metric).values()].map((group) => {
            const newest = group.toSorted((a, b) => lastMs(b) - lastMs(a));
            const active = newest.filter((one, index) => index === 0 || lastMs(one) >= sinceMs);
            const states = active.map((series) => describeState(setup, series, sinceMs));
            return states.reduce((worst, one) => (severity(one) < severity(worst) ? one : worst));
        });
    });
}
function severity({ status }) {
    return order.indexOf(status);
}
function describeState(setup, series, sinceMs) {
    const judged = series.points.filter(({ ratio }) => ratio !== null);
    const newest = series.points.at(-1);
    const recent = series.shifts.filter(({ at }) => Date.parse(at.finishedAt) >= sinceMs);
    const open = recent.filter(({ accepted }) => accepted === null);
    const shift = open.at(-1) ?? null;
    const isSuspected = setup.suspected[series.metric]?.includes(series.newestRun) === true;
    const isLong = judged.length >= Math.max(find_baseline/* defaultBaselineRule */.HY.minRuns, 2 * change_points/* defaultChangePointRule */.S.minSegment);
    const moved = open.reduce((sum, { change }) => sum + change, 0);
    const status = judged.length === 0
        ? 'unjudged'
        : shift !== null && moved > 0
            ? 'worse'
            : isSuspected
                ? 'suspected'
                : shift !== null
                    ? 'better'
                    : isLong
                        ? 'unchanged'
                        : 'collecting';
    const isKnown = status !== 'unjudged' && status !== 'collecting';
    const change = isKnown ? recent.reduce((sum, one) => sum + one.change, 0) : null;
    return { setup, metric: series.metric, series, newest, status, change, shift };
}
function lastMs({ points }) {
    return Date.parse(points.at(-1)?.finishedAt ?? '');
}

;// CONCATENATED MODULE: ./.build/js/src/pages/badges.js
/** Badges for a README: the newest figure of a metric, and whether it got worse within a month. */







/** White text has a contrast of 4.5 on each. */
const colours = {
    worse: '#b3261e',
    suspected: '#7d4e00',
    better: '#116329',
    unchanged: '#116329',
    collecting: '#59636e',
    unjudged: '#59636e',
};
const [size, padding, height, maxWidth] = [11, 7, 20, 260];
/** One for each setup, by its first headline metric, and one for each of its judged metrics. */
function buildBadges(site) {
    const states = findStates(site);
    return site.setups.flatMap((setup) => {
        const own = states.filter((state) => state.setup === setup);
        const headline = gate_metrics/* headlineMetrics */.oW.flatMap((key) => own.find(({ metric }) => metric === key) ?? [])[0] ?? own[0];
        return [
            { path: `badges/${setup.id}.svg`, content: headline === undefined ? renderEmpty(setup) : renderState(headline) },
            ...own.map((state) => ({ path: `badges/${setup.id}-${state.metric}.svg`, content: renderState(state) })),
        ];
    });
}
function renderState({ setup, metric, newest, change, status }) {
    const spec = records_metrics/* metricTable */.L.find(({ key }) => key === metric);
    const moved = (status === 'worse' || status === 'better') && change !== null ? ` ${(0,format_change/* formatSigned */.Gp)(metric, change)}` : '';
    const word = status === 'suspected' ? ' ?' : '';
    return renderBadge(`${setup.title} ${spec.title}`, `${(0,format_value/* formatWithUnit */.QD)(newest.value, spec.unit)}${moved}${word}`, colours[status]);
}
function renderEmpty({ title }) {
    return renderBadge(title, 'no figure', colours.unjudged);
}
function renderBadge(name, value, colour) {
    const label = (0,measure_text/* shortenText */.Bu)(name, size, maxWidth);
    const [left, right] = [label, value].map((text) => Math.ceil((0,measure_text/* measureText */.kD)(text, size)) + 2 * padding);
    const text = (content, x) => (0,markup/* element */.ND)('text', { x, y: 14, 'text-anchor': 'middle' }, [content]);
    const svg = (0,markup/* element */.ND)('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        width: left + right,
        height,
        role: 'img',
        'aria-label': `${label}: ${value}`,
    }, [
        (0,markup/* element */.ND)('title', {}, [`${label}: ${value}`]),
        (0,markup/* element */.ND)('rect', { width: left + right, height, rx: 3, fill: colour }),
        (0,markup/* element */.ND)('path', { d: `M3 0h${left - 3}v${height}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z`, fill: '#3f4650' }),
        (0,markup/* group */.Os)({ fill: '#ffffff', 'font-family': 'Verdana, "DejaVu Sans", sans-serif', 'font-size': size }, [
            text(label, left / 2),
            text(value, left + right / 2),
        ]),
    ]);
    return `${svg.markup}\n`;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/level-shifts.js + 1 modules
var level_shifts = __webpack_require__(2846);
// EXTERNAL MODULE: ./.build/js/src/statistics/prediction-interval.js
var prediction_interval = __webpack_require__(6832);
// EXTERNAL MODULE: ./.build/js/src/comparison/judge-stored-metric.js + 1 modules
var judge_stored_metric = __webpack_require__(6515);
;// CONCATENATED MODULE: ./.build/js/src/comparison/suspected-runs.js
/**
 * Runs that stand out from those before them on the same level, and did not found a new one: what a run was told at its time, or
 * would have been. By the prediction limit of judge-stored-metric.ts, whose source is there.
 */


/** One-sided, of each figure: one run in a hundred stands out by chance. */
const alpha = 0.01;
/** Their ids, oldest first. Of runs on a level, those before the first `minRuns` cannot be told. */
function findSuspectedRuns({ points, shifts }, rule) {
    const starts = new Set(shifts.map(({ at }) => at.runId));
    const suspected = [];
    let level = [];
    for (const { runId, ratio } of points) {
        if (ratio === null)
            continue;
        if (starts.has(runId))
            level = [];
        if (level.length >= rule.minRuns) {
            const { mean, high } = (0,prediction_interval/* predictionInterval */.d)(level.slice(-rule.maxRuns), { alpha });
            if (ratio - mean > Math.max(high - mean, judge_stored_metric/* leastSuspectChange */.w))
                suspected.push(runId);
        }
        level.push(ratio);
    }
    return suspected;
}

;// CONCATENATED MODULE: ./.build/js/src/pages/build-setup-trend.js


/** Of a series, for the front page: what its line shows, and whether there are enough to tell anything. */
const newestPoints = 200;
/** `entries`, oldest first and at least one: of this setup alone. */
function buildSetupTrend(id, entries, acceptances, rule) {
    const newest = entries.at(-1);
    const { variant, title, finishedAt, configurationDigest } = newest;
    const own = acceptances.filter((one) => one.variant === variant);
    const series = (0,level_shifts/* findLevelShifts */.z)({ entries, acceptances: own });
    const positions = new Map(entries.map(({ runId }, index) => [runId, index]));
    return {
        ...{ id, name: variant, title, newest: { finishedAt, configurationDigest }, runs: entries.length },
        series: series.map((one) => ({
            ...one,
            // The rest of a long series is in the entries, and has to go with them.
            points: one.points.slice(-newestPoints),
            newestRun: positions.get(one.points.at(-1)?.runId ?? ''),
        })),
        acceptances: own,
        suspected: listSuspected(positions, series, rule),
    };
}
/** Of all series of a setup, as positions among its entries. */
function listSuspected(positions, series, rule) {
    const found = new Map();
    for (const one of series) {
        const runs = findSuspectedRuns(one, rule).map((runId) => positions.get(runId));
        if (runs.length > 0)
            found.set(one.metric, [...(found.get(one.metric) ?? []), ...runs].sort((a, b) => a - b));
    }
    return Object.fromEntries(found);
}

// EXTERNAL MODULE: ./.build/js/src/exchange/write-csv.js
var write_csv = __webpack_require__(7505);
;// CONCATENATED MODULE: ./.build/js/src/pages/csv-file.js
/** All runs of a setup as CSV, one line each: small enough to lie beside a page. `history export` writes all that is known. */


function buildCsvFile({ id, entries }) {
    const metrics = records_metrics/* metricTable */.L.filter(({ key }) => entries.some((entry) => entry.metrics[key] !== undefined));
    const names = metrics.flatMap(({ key, unit }) => [`${key} (${unit})`, `${key} ratio_to_control`]);
    const lines = entries.map((entry) => [
        ...[entry.runId, entry.finishedAt, entry.commit, entry.ref, entry.cpuModel, entry.configurationDigest],
        ...metrics.flatMap(({ key }) => readFigure(entry, key)),
    ].map(write_csv/* writeCell */.U));
    const head = ['run', 'finished_at', 'commit', 'ref', 'cpu_model', 'configuration', ...names].map(write_csv/* writeCell */.U);
    return { path: `data/${id}.csv`, content: [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('') };
}
function readFigure({ metrics }, key) {
    const figure = metrics[key];
    if (figure === undefined)
        return [null, null];
    const { value, lnRatioToControl } = figure;
    return [value, lnRatioToControl === null ? null : Number(Math.exp(lnRatioToControl).toPrecision(7))];
}

;// CONCATENATED MODULE: ./.build/js/src/pages/run-details.js
function describeRun(entry, repositoryUrl) {
    const { runId, finishedAt, status, commit, isDirty, source, links, versions, percentiles } = entry;
    return {
        ...{ runId, finishedAt, status, commit, isDirty, versions },
        author: source?.author ?? null,
        title: source?.title ?? null,
        commitUrl: linkCommit(commit, repositoryUrl),
        runUrl: keepHttps(links?.run),
        pullRequestUrl: keepHttps(links?.pullRequest),
        percentiles: percentiles ?? [],
    };
}
/** Null where the repository is not known, or what should be a commit is none. */
function linkCommit(commit, repositoryUrl) {
    if (commit === null || !/^[0-9a-f]{7,64}$/.test(commit))
        return null;
    return repositoryUrl === null ? null : keepHttps(`${repositoryUrl}/commit/${commit}`);
}
/** Entries are a stranger's: a link of another kind could run something. */
function keepHttps(url) {
    if (url == null || !URL.canParse(url))
        return null;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' ? href : null;
}

;// CONCATENATED MODULE: ./.build/js/src/pages/site-data.js
/** Runs per file of columns; chunk k holds the runs from k × runsPerChunk on, oldest first. */
const runsPerChunk = 1000;
/** Runs per file of details. */
const runsPerDetails = 100;

;// CONCATENATED MODULE: ./.build/js/src/pages/data-files.js



/** As long as a list has room for. */
const maxTitle = 100;
function readTables({ entries }) {
    const controls = new Map(entries.map((one) => [one.configurationDigest, one.control?.setup ?? null]));
    return {
        metrics: records_metrics/* metricTable */.L
            .map(({ key }) => key)
            .filter((key) => entries.some(({ metrics }) => metrics[key] !== undefined)),
        branches: [...new Set(entries.map(({ ref }) => ref))],
        machines: [...new Set(entries.map(({ cpuModel }) => cpuModel))],
        configurations: [...controls].map(([digest, control]) => ({ digest, control })),
        positions: new Map(entries.map(({ runId }, index) => [runId, index])),
    };
}
function buildIndexFile({ title, madeAt, repositoryUrl }, setups) {
    const used = new Set(setups.flatMap(({ metrics }) => metrics));
    const index = {
        title,
        madeAt: madeAt.toISOString(),
        repositoryUrl,
        metrics: records_metrics/* metricTable */.L
            .filter(({ key }) => used.has(key))
            .map(({ key, title, unit, better }) => ({ key, title, unit, better })),
        setups,
    };
    return write('data/index.json', index);
}
function buildSetupData(setup, frame) {
    const tables = readTables(setup);
    return { index: describeSetup(setup, tables), files: buildSetupFiles(setup, tables, frame) };
}
function describeSetup({ id, name, title, entries, series, acceptances }, tables) {
    const { metrics, branches, machines, configurations, positions } = tables;
    const find = (runId) => positions.get(runId);
    const shifts = series.flatMap((one) => one.shifts.map(({ change, p, at, after, until, runsWithin, accepted }) => ({
        metric: one.metric,
        machine: machines.indexOf(one.cpuModel),
        configuration: configurations.findIndex(({ digest }) => digest === one.configurationDigest),
        ...{ change, p, runsWithin, accepted },
        ...{ at: find(at.runId), after: find(after.runId), until: find(until.runId) },
    })));
    const accepted = acceptances.flatMap(({ runId, metric, by, because }) => {
        const run = positions.get(runId);
        // The run may have been pruned.
        return run === undefined ? [] : [{ run, metric: metric, by, because }];
    });
    return {
        ...{ id, name, title, metrics, branches, machines, configurations, accepted },
        runs: entries.length,
        shifts: shifts.sort((a, b) => a.at - b.at),
    };
}
function* buildSetupFiles(setup, tables, { repositoryUrl }) {
    const { id, entries } = setup;
    const folder = `data/${id}`;
    for (const [chunk, part] of cut(entries, runsPerChunk).entries()) {
        yield write(`${folder}/runs-${chunk}.json`, buildRunColumns(part, tables));
        const titles = part.map(({ source }) => source?.title.slice(0, maxTitle) ?? null);
        yield write(`${folder}/titles-${chunk}.json`, titles);
        for (const key of tables.metrics) {
            const spec = records_metrics/* metricTable */.L.find((one) => one.key === key);
            const first = chunk * runsPerChunk;
            const suspected = (setup.suspected[key] ?? []).filter((run) => run >= first && run < first + part.length);
            yield write(`${folder}/${key}-${chunk}.json`, buildMetricColumns(part, spec, suspected));
        }
    }
    for (const [index, part] of cut(entries, runsPerDetails).entries()) {
        const details = part.map((entry) => describeRun(entry, repositoryUrl));
        yield write(`${folder}/details-${index}.json`, details);
    }
}
function buildRunColumns(entries, tables) {
    const seconds = entries.map(({ finishedAt }) => Math.round(Date.parse(finishedAt) / 1000));
    const place = (values) => new Map(values.map((value, index) => [value, index]));
    const branches = place(tables.branches);
    const machines = place(tables.machines);
    const configurations = place(tables.configurations.map(({ digest }) => digest));
    return {
        finishedAt: seconds.map((one, index) => (index === 0 ? one : one - seconds[index - 1])),
        commit: entries.map(({ commit }) => commit?.slice(0, 10) ?? null),
        branch: entries.map(({ ref }) => branches.get(ref)),
        machine: entries.map(({ cpuModel }) => machines.get(cpuModel)),
        configuration: entries.map((one) => configurations.get(one.configurationDigest)),
    };
}
function buildMetricColumns(entries, { key }, suspected) {
    const figures = entries.map(({ metrics }) => metrics[key]);
    const column = (read) => figures.map((figure) => (figure === undefined ? null : shorten(read(figure) ?? null)));
    const ratio = (ln) => (ln == null ? null : Math.exp(ln));
    return {
        value: column(({ value }) => value),
        low: column(({ interval }) => interval?.low),
        high: column(({ interval }) => interval?.high),
        ratio: column(({ lnRatioToControl }) => ratio(lnRatioToControl)),
        ratioLow: column(({ lnRatioInterval }) => ratio(lnRatioInterval?.low)),
        ratioHigh: column(({ lnRatioInterval }) => ratio(lnRatioInterval?.high)),
        suspected,
    };
}
/** Five digits are more than any figure here knows of itself, and half of the bytes. */
function shorten(value) {
    return value === null ? null : Number(value.toPrecision(5));
}
function cut(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
function write(path, content) {
    return { path, content: JSON.stringify(content) };
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-trend.js
var build_trend = __webpack_require__(1627);
;// CONCATENATED MODULE: ./.build/js/src/pages/feed-file.js
/**
 * The level shifts as an Atom feed (RFC 4287), newest first: what a maintainer wants to hear of without looking. Written by hand, as
 * libraries for feeds insist on absolute links, and this one may be served from anywhere: RFC 3987 resolves ours against the feed's own.
 */



const maxShifts = 100;
function buildFeedFile({ title, madeAt, setups }) {
    const shifts = setups
        .flatMap((setup) => setup.series.flatMap((series) => series.shifts.map((shift) => ({ setup, series, shift }))))
        .sort((a, b) => Date.parse(b.shift.at.finishedAt) - Date.parse(a.shift.at.finishedAt))
        .slice(0, maxShifts);
    const updated = shifts[0] === undefined ? madeAt : new Date(shifts[0].shift.at.finishedAt);
    const feed = (0,markup/* element */.ND)('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
        (0,markup/* element */.ND)('id', {}, [`urn:x-channels-bench:history:${encode(title)}`]),
        (0,markup/* element */.ND)('title', {}, [`${title}: level shifts`]),
        (0,markup/* element */.ND)('updated', {}, [updated.toISOString()]),
        (0,markup/* element */.ND)('author', {}, [(0,markup/* element */.ND)('name', {}, ['Channels Bench'])]),
        (0,markup/* element */.ND)('link', { rel: 'self', href: 'feed.xml' }),
        (0,markup/* element */.ND)('link', { rel: 'alternate', type: 'text/html', href: 'index.html' }),
        ...shifts.map(({ setup, series, shift }) => buildEntry(setup, series, shift)),
    ]);
    return { path: 'feed.xml', content: `<?xml version="1.0" encoding="utf-8"?>\n${feed.markup}\n` };
}
function buildEntry(setup, series, shift) {
    const { at, change } = shift;
    const direction = (0,format_change/* describeDirection */.p6)(series.metric, change > 0 ? 'worse' : 'better');
    const what = `${setup.title}: ${(0,format_change/* nameMetric */.i1)(series.metric)} ${direction}`;
    return (0,markup/* element */.ND)('entry', {}, [
        // With more runs a shift may turn out to lie at another run, and is then another one.
        (0,markup/* element */.ND)('id', {}, [`urn:x-channels-bench:shift:${encode(setup.name)}:${series.metric}:${encode(at.runId)}`]),
        (0,markup/* element */.ND)('title', {}, [what]),
        (0,markup/* element */.ND)('updated', {}, [new Date(at.finishedAt).toISOString()]),
        (0,markup/* element */.ND)('link', {
            rel: 'alternate',
            type: 'text/html',
            href: `chart.html#setups=${setup.id}&metric=${series.metric}`,
        }),
        (0,markup/* element */.ND)('content', { type: 'text' }, [`${what}: ${(0,build_trend/* describeShift */.a)(series, shift)}, on ${series.cpuModel}.`]),
    ]);
}
function encode(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./.build/js/src/pages/shell.js
/** What every page of the site has: its policy, its head, the way to the other pages, its foot. */

/** Nothing but the site's own files, and no script or style within a page: a stranger's text can do nothing. */
const contentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const places = [
    { path: 'index.html', name: 'Overview' },
    { path: 'chart.html', name: 'Charts' },
    { path: 'compare.html', name: 'Compare' },
];
function renderPage({ path, title, script, content }, site) {
    const top = '../'.repeat(path.split('/').length - 1);
    const full = title === site.title ? title : `${title} – ${site.title}`;
    const page = (0,markup/* element */.ND)('html', { lang: 'en' }, [
        (0,markup/* element */.ND)('head', {}, [
            voidElement('meta', { charset: 'utf-8' }),
            voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }),
            voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            voidElement('meta', { name: 'color-scheme', content: 'light dark' }),
            (0,markup/* element */.ND)('title', {}, [full]),
            voidElement('link', { rel: 'icon', href: 'data:,' }),
            voidElement('link', { rel: 'stylesheet', href: `${top}assets/page.css` }),
            voidElement('link', {
                rel: 'alternate',
                type: 'application/atom+xml',
                title: 'Level shifts',
                href: `${top}feed.xml`,
            }),
            ...(script === null ? [] : [{ markup: `<script src="${top}assets/page.js" defer></script>` }]),
        ]),
        (0,markup/* element */.ND)('body', { 'data-page': script ?? 'static' }, [
            (0,markup/* element */.ND)('a', { class: 'skip', href: '#main' }, ['Skip to the content']),
            (0,markup/* element */.ND)('header', {}, [
                (0,markup/* element */.ND)('p', { class: 'site' }, [site.title]),
                (0,markup/* element */.ND)('nav', { 'aria-label': 'Pages' }, places.map((place) => renderPlace(place, path, top))),
            ]),
            (0,markup/* element */.ND)('main', { id: 'main' }, [(0,markup/* element */.ND)('h1', {}, [title]), ...content]),
            (0,markup/* element */.ND)('footer', {}, [
                (0,markup/* element */.ND)('p', { class: 'muted' }, [
                    `Made by Channels Bench on ${site.madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC. `,
                    shell_link(`${top}feed.xml`, 'Feed of level shifts'),
                    ' · ',
                    shell_link(`${top}data/index.json`, 'Data'),
                ]),
            ]),
        ]),
    ]);
    return { path, content: `<!doctype html>\n${page.markup}\n` };
}
/** `href` of our own making, or checked by keepHttps. */
function shell_link(href, text) {
    return (0,markup/* element */.ND)('a', { href }, [text === '' ? 'link' : text]);
}
/** In HTML only elements that can have no content may go without their end. */
function voidElement(name, attributes) {
    return { markup: (0,markup/* element */.ND)(name, attributes).markup.replace(/\/>$/, '>') };
}
function renderPlace({ path, name }, current, top) {
    return (0,markup/* element */.ND)('a', { href: `${top}${path}`, 'aria-current': path === current ? 'page' : undefined }, [name]);
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(9260);
;// CONCATENATED MODULE: ./.build/js/src/pages/sparkline.js
/** The newest runs of a series as a line without axes: whether it moved, at a glance. The numbers stand beside it. */



const newestRuns = 60;
const [width, sparkline_height, margin] = [120, 28, 3];
/** By ratio to the control where there is one. Up is more, as in the charts. */
function drawSparkline({ metric, points, shifts }) {
    const sign = (0,format_change/* findMetric */.GF)(metric).better === 'higher' ? -1 : 1;
    const judged = points.filter(({ ratio }) => ratio !== null);
    const shown = (judged.length > 0 ? judged : points).slice(-newestRuns);
    const values = shown.map(({ ratio, value }) => (ratio === null ? value : sign * ratio));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const x = (index) => margin + (index * (width - 2 * margin)) / Math.max(1, values.length - 1);
    const y = (value) => high === low ? sparkline_height / 2 : sparkline_height - margin - ((value - low) * (sparkline_height - 2 * margin)) / (high - low);
    const path = (0,d3_shape/* line */.n8)((_, index) => x(index), y).digits(1)(values) ?? '';
    const marks = shifts.flatMap(({ at }) => {
        const place = shown.findIndex(({ runId }) => runId === at.runId);
        return place <= 0 ? [] : [(0,markup/* element */.ND)('line', { x1: x(place), x2: x(place), y1: 0, y2: sparkline_height, class: 'axis' })];
    });
    const last = values.length - 1;
    return (0,markup/* element */.ND)('svg', { class: 'bench-figure spark', viewBox: `0 0 ${width} ${sparkline_height}`, 'aria-hidden': 'true' }, [
        (0,markup/* group */.Os)({ class: 'series-0' }, [
            ...marks,
            ...(values.length > 1 ? [(0,markup/* element */.ND)('path', { d: path, class: 'line slope' })] : []),
            (0,markup/* element */.ND)('circle', { cx: x(last), cy: y(values[last] ?? 0), r: 2.5, class: 'mark' }),
        ]),
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/pages/words.js
/** Runs, shifts and states in words, with their links. */




const statusWords = {
    worse: { word: 'worse', tone: 'bad' },
    suspected: { word: 'stands out, one run so far', tone: 'warning' },
    better: { word: 'better', tone: 'good' },
    unchanged: { word: 'no shift', tone: 'muted' },
    collecting: { word: 'too few runs yet', tone: 'muted' },
    unjudged: { word: 'no control beside it', tone: 'muted' },
};
/** `3f2a1bc`, linked where the repository is known. */
function showCommit({ commit, runId }, repositoryUrl) {
    if (commit === null)
        return (0,markup/* element */.ND)('span', {}, [`run ${runId}`]);
    const name = (0,markup/* element */.ND)('code', {}, [commit.slice(0, 10)]);
    const url = linkCommit(commit, repositoryUrl);
    return url === null ? name : (0,markup/* element */.ND)('a', { href: url }, [name]);
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `24 Nov 2026`, in the order of no country's own. */
function showDate(finishedAt) {
    const date = new Date(finishedAt);
    return (0,markup/* element */.ND)('time', { datetime: date.toISOString() }, [
        `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
    ]);
}
/** `p50 latency +12.7 % since 3f2a1bc (within 2 measured commits), 14 Nov 2026`. */
function showShift(series, shift, repositoryUrl) {
    const { at, after, runsWithin, accepted, change } = shift;
    const direction = (0,format_change/* describeDirection */.p6)(series.metric, change > 0 ? 'worse' : 'better');
    const known = after.commit !== null && at.commit !== null;
    const what = known ? 'commit' : 'run';
    const range = runsWithin === 1
        ? [` (the first measured ${what} after `, showCommit(after, repositoryUrl), ')']
        : [` (within ${runsWithin} measured ${what}s after `, showCommit(after, repositoryUrl), ')'];
    return [
        `${(0,format_change/* nameMetric */.i1)(series.metric)} ${(0,format_change/* formatSigned */.Gp)(series.metric, change)}, ${direction}, since `,
        showCommit(at, repositoryUrl),
        ...range,
        ', ',
        showDate(at.finishedAt),
        ...(accepted === null ? [] : [`; accepted by ${accepted.by}: ${accepted.because}`]),
    ];
}
/** The chart of a metric of a setup. */
function linkChart(top, setup, { metric }, text) {
    return shell_link(`${top}chart.html#setups=${setup.id}&metric=${metric}`, text);
}

;// CONCATENATED MODULE: ./.build/js/src/pages/overview.js
/** Setups × metrics: the newest figure, how it moved within a month, and the last runs as a line. */







/** What stands for a phase where there is room for few. */
const shownMetrics = [
    'latency-p50',
    'latency-p99',
    'throughput',
    'load-cpu',
    'capacity',
    'connect-rate',
    'echo-p50',
    'delivery-p50',
];
function showOverview(states, site) {
    const present = new Set(states.map(({ metric }) => metric));
    const preferred = shownMetrics.filter((key) => present.has(key));
    // A history of other figures alone has a table too.
    const keys = preferred.length > 0 ? preferred : [...present].slice(0, 4);
    const specs = keys.map((key) => records_metrics/* metricTable */.L.find((one) => one.key === key));
    const head = (0,markup/* element */.ND)('tr', {}, [
        (0,markup/* element */.ND)('th', { scope: 'col' }, ['Setup']),
        ...specs.map(({ title, better }) => (0,markup/* element */.ND)('th', { scope: 'col' }, [title, (0,markup/* element */.ND)('br', {}), `${better} is better`])),
        (0,markup/* element */.ND)('th', { scope: 'col' }, ['Newest run']),
    ]);
    const rows = site.setups.map((setup) => {
        const own = states.filter((state) => state.setup === setup);
        return (0,markup/* element */.ND)('tr', {}, [
            (0,markup/* element */.ND)('th', { scope: 'row' }, [shell_link(`setups/${setup.id}.html`, setup.title), ...nameAlso(setup)]),
            ...specs.map((spec) => showCell(own.find(({ metric }) => metric === spec.key), spec)),
            (0,markup/* element */.ND)('td', {}, [showDate(setup.newest.finishedAt)]),
        ]);
    });
    const table = (0,markup/* element */.ND)('table', {}, [(0,markup/* element */.ND)('thead', {}, [head]), (0,markup/* element */.ND)('tbody', {}, rows)]);
    return [
        (0,markup/* element */.ND)('h2', {}, ['Now, and against a month ago']),
        (0,markup/* element */.ND)('div', { class: 'scroll', role: 'region', 'aria-label': 'Newest figures of each setup', tabindex: 0 }, [
            table,
        ]),
        (0,markup/* element */.ND)('p', { class: 'note' }, [
            'The figure is that of the newest run on its machine. The change and the line are of the ratio to the control that ran beside it, which a faster or slower machine does not move.',
        ]),
    ];
}
/** Two setups may have one title. */
function nameAlso({ title, name }) {
    return title === name ? [] : [' ', (0,markup/* element */.ND)('span', { class: 'muted' }, [name])];
}
function showCell(state, { unit }) {
    if (state === undefined)
        return (0,markup/* element */.ND)('td', { class: 'muted' }, ['–']);
    const { status, change, metric, newest, setup, series } = state;
    const { word, tone } = statusWords[status];
    const moved = change === null || change === 0 ? word : `${(0,format_change/* formatSigned */.Gp)(metric, change)}, ${word}`;
    return (0,markup/* element */.ND)('td', {}, [
        (0,markup/* element */.ND)('span', { class: 'value' }, [linkChart('', setup, state, (0,format_value/* formatWithUnit */.QD)(newest.value, unit))]),
        (0,markup/* element */.ND)('span', { class: `change ${tone}` }, [moved]),
        drawSparkline(series),
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/pages/show-answer.js
/** The sentence at the top of the front page. */



const maxNamed = 5;
function showAnswer(states, site) {
    const of = (status) => states.filter((one) => one.status === status);
    const worse = of('worse').sort((a, b) => (b.change ?? 0) - (a.change ?? 0));
    const suspected = of('suspected');
    const judged = states.filter(({ status }) => status !== 'unjudged' && status !== 'collecting');
    const tone = worse.length > 0 ? 'bad' : suspected.length > 0 || judged.length === 0 ? 'warning' : 'good';
    const paragraphs = worse.length > 0
        ? [
            (0,markup/* element */.ND)('p', { class: 'bad' }, [`Yes: ${countSetups(worse)} slower or costlier than a month ago.`]),
            list(worse.map((state) => describeWorse(state, site))),
        ]
        : judged.length === 0
            ? [(0,markup/* element */.ND)('p', {}, [explainNothing(states)])]
            : [
                (0,markup/* element */.ND)('p', { class: 'good' }, [
                    'No: nothing is slower or costlier than a month ago, as far as the runs can tell.',
                ]),
            ];
    const more = [
        ...(suspected.length === 0
            ? []
            : [
                (0,markup/* element */.ND)('p', { class: 'warning' }, [
                    'One run so far stands out: ',
                    ...nameAll(suspected),
                    '. The next runs will tell.',
                ]),
            ]),
        ...(of('better').length === 0
            ? []
            : [(0,markup/* element */.ND)('p', {}, ['Better than a month ago: ', ...nameAll(of('better')), '.'])]),
        ...describeUntold(states, judged),
    ];
    return (0,markup/* element */.ND)('div', { class: `answer ${tone}` }, [...paragraphs, ...more]);
}
function countSetups(states) {
    const setups = [...new Set(states.map(({ setup }) => setup.title))];
    return setups.length === 1 ? `${setups[0]} is` : `${setups.length} setups are`;
}
function list(items) {
    const more = items.length - maxNamed;
    return (0,markup/* element */.ND)('ul', {}, [
        ...items.slice(0, maxNamed),
        ...(more > 0 ? [(0,markup/* element */.ND)('li', { class: 'muted' }, [`… and ${more} more figures, in the table below`])] : []),
    ]);
}
function describeWorse(state, { repositoryUrl }) {
    const { setup, series, shift } = state;
    return (0,markup/* element */.ND)('li', {}, [
        (0,markup/* element */.ND)('strong', {}, [setup.title]),
        ': ',
        ...(shift === null ? [] : showShift(series, shift, repositoryUrl)),
        '. ',
        linkChart('', setup, state, 'Chart'),
    ]);
}
function nameAll(states) {
    const more = states.length - maxNamed;
    return [
        ...states
            .slice(0, maxNamed)
            .flatMap((state, index) => [
            ...(index === 0 ? [] : [', ']),
            linkChart('', state.setup, state, `${state.setup.title} ${(0,format_change/* nameMetric */.i1)(state.metric)}`),
        ]),
        ...(more > 0 ? [` and ${more} more`] : []),
    ];
}
function explainNothing(states) {
    return states.some(({ status }) => status === 'collecting')
        ? 'It cannot be told yet: a shift shows after five runs on each side of it, and there are too few.'
        : 'It cannot be told: no control ran beside these runs, so a slower machine looks like slower code.';
}
function describeUntold(states, judged) {
    const untold = states.length - judged.length;
    if (untold === 0 || judged.length === 0)
        return [];
    const setups = [...new Set(states.filter((one) => !judged.includes(one)).map(({ setup }) => setup.title))];
    return [
        (0,markup/* element */.ND)('p', { class: 'muted' }, [
            `Not told: ${untold} figures of ${setups.join(', ')}, with too few runs or no control.`,
        ]),
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/pages/front-page.js
/** The front page: the answer in a sentence, a table that shows all at a glance, and what has moved. */






const front_page_maxShifts = 50;
const maxProblems = 50;
function buildFrontPage(site) {
    const states = findStates(site);
    const content = site.setups.length === 0
        ? [(0,markup/* element */.ND)('p', {}, ['The history holds no runs yet.'])]
        : [showAnswer(states, site), ...showOverview(states, site), ...showShifts(site), ...showUse(site)];
    return renderPage({ path: 'index.html', title: site.title, script: null, content: [...content, ...showProblems(site)] }, site);
}
function showShifts({ setups, repositoryUrl }) {
    const all = setups
        .flatMap((setup) => setup.series.flatMap((series) => series.shifts.map((shift) => ({ setup, series, shift }))))
        .sort((a, b) => Date.parse(b.shift.at.finishedAt) - Date.parse(a.shift.at.finishedAt));
    const items = all.slice(0, front_page_maxShifts).map(({ setup, series, shift }) => {
        const tone = shift.accepted !== null ? 'muted' : shift.change > 0 ? 'bad' : 'good';
        return (0,markup/* element */.ND)('li', { class: tone }, [
            `${setup.title}: `,
            ...showShift(series, shift, repositoryUrl),
            '. ',
            linkChart('', setup, series, 'Chart'),
        ]);
    });
    const more = all.length - items.length;
    return [
        (0,markup/* element */.ND)('h2', {}, ['Level shifts']),
        items.length === 0
            ? (0,markup/* element */.ND)('p', { class: 'muted' }, [
                'None: nothing moved by 3 % or more beside its control and stayed there for five runs.',
            ])
            : (0,markup/* element */.ND)('ul', {}, items),
        ...(more > 0 ? [(0,markup/* element */.ND)('p', { class: 'muted' }, [`… and ${more} older ones, in the tables of the setups.`])] : []),
    ];
}
function showUse({ setups }) {
    const rows = setups.map(({ id, title, name }) => (0,markup/* element */.ND)('tr', {}, [
        (0,markup/* element */.ND)('th', { scope: 'row' }, [title]),
        (0,markup/* element */.ND)('td', {}, [shell_link(`setups/${id}.html`, `Tables of ${name}`)]),
        (0,markup/* element */.ND)('td', {}, [shell_link(`data/${id}.csv`, 'CSV')]),
        (0,markup/* element */.ND)('td', {}, [shell_link(`badges/${id}.svg`, 'Badge')]),
        (0,markup/* element */.ND)('td', {}, [(0,markup/* element */.ND)('code', {}, [`![benchmark](…/badges/${id}.svg)`])]),
    ]));
    const names = ['Setup', 'All runs', 'For spreadsheets', 'Picture', 'Markdown for a README'];
    const head = (0,markup/* element */.ND)('tr', {}, names.map((name) => (0,markup/* element */.ND)('th', { scope: 'col' }, [name])));
    const table = (0,markup/* element */.ND)('table', {}, [(0,markup/* element */.ND)('thead', {}, [head]), (0,markup/* element */.ND)('tbody', {}, rows)]);
    return [
        (0,markup/* element */.ND)('h2', {}, ['Take it with you']),
        (0,markup/* element */.ND)('div', { class: 'scroll', role: 'region', 'aria-label': 'Tables, files and badges of each setup', tabindex: 0 }, [table]),
    ];
}
/** What was left out must not look like what was never there. */
function showProblems({ problems }) {
    if (problems.length === 0)
        return [];
    const more = problems.length - maxProblems;
    return [
        (0,markup/* element */.ND)('h2', {}, ['Left out']),
        (0,markup/* element */.ND)('p', {}, [
            `${problems.length} ${problems.length === 1 ? 'file of the history does' : 'files of the history do'} not count:`,
        ]),
        (0,markup/* element */.ND)('ul', {}, problems
            .slice(0, maxProblems)
            .map(({ path, reason }) => (0,markup/* element */.ND)('li', {}, [(0,markup/* element */.ND)('code', {}, [path]), ` ${reason}`]))),
        ...(more > 0 ? [(0,markup/* element */.ND)('p', { class: 'muted' }, [`… and ${more} more.`])] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/pages/name-folders.js
/** Names of setups are a stranger's text; folders and addresses are of letters, digits and hyphens, and each name has its own. */
function startNaming() {
    const taken = new Set();
    return (name) => {
        const words = name
            .normalize('NFKD')
            .toLowerCase()
            .match(/[a-z0-9]+/g)
            ?.join('-') ?? '';
        const base = words.slice(0, 60).replace(/-$/, '') || 'setup';
        let id = base;
        for (let number = 2; taken.has(id); number++)
            id = `${base}-${number}`;
        taken.add(id);
        return id;
    };
}

// EXTERNAL MODULE: ./.build/js/src/figures/style-sheet.js
var style_sheet = __webpack_require__(1772);
// EXTERNAL MODULE: ./.build/js/src/reports/html-style.js
var html_style = __webpack_require__(5228);
;// CONCATENATED MODULE: ./.build/js/src/pages/page-style.js
/** The looks of the trend page: those of a report, and of what only a site has. Holds nothing of a history. */


const siteStyleSheet = `${html_style/* pageStyleSheet */._}${style_sheet/* figureStyleSheet */.h}
:root { --accent: #0550ae; --line-0: #0072b2; --line-1: #d55e00; --line-2: #007f5f; --line-3: #a8457f; --line-4: #8a6d00; --line-5: #3f4650; --grid: #dfe3e8; --shade: #8c959f33; }
@media screen and (prefers-color-scheme: dark) {
:root { --accent: #79b8ff; --line-0: #56b4e9; --line-1: #ff8f3f; --line-2: #2fc79a; --line-3: #e79ac6; --line-4: #f0e442; --line-5: #c3cad2; --grid: #262c34; --shade: #8c959f40; }
}
a { color: var(--accent); }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 4px 8px; }
header { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; border-bottom: 1px solid var(--rule); margin-bottom: 20px; padding-bottom: 8px; }
header .site { font-weight: 600; margin: 0; overflow-wrap: anywhere; min-width: 0; }
nav { display: flex; gap: 4px 18px; flex-wrap: wrap; }
nav a { padding: 4px 0; }
nav a[aria-current] { font-weight: 600; text-decoration: none; border-bottom: 2px solid currentColor; color: var(--ink); }
.answer { font-size: 19px; line-height: 1.45; border-left: 4px solid var(--rule); padding: 4px 0 4px 16px; margin: 16px 0 8px; }
.answer.bad { border-color: var(--bad); }
.answer.good { border-color: var(--good); }
.answer.warning { border-color: var(--warn); }
.answer p { margin: 4px 0; }
.spark { display: block; width: 120px; height: 28px; }
td .value { display: block; }
td .change { display: block; font-size: 13px; }
time { white-space: nowrap; }
code { font-size: 0.92em; overflow-wrap: anywhere; }
.controls { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: end; margin: 12px 0; padding: 0; border: 0; }
.controls > * { min-width: 0; max-width: 100%; }
.controls label, .controls fieldset { font-size: 13px; color: var(--soft); }
.controls label > select, .controls label > input[type="date"], .controls label > input[type="search"] { display: block; margin-top: 2px; }
.controls fieldset { border: 1px solid var(--rule); border-radius: 6px; padding: 2px 10px 6px; margin: 0; min-width: 0; max-width: 100%; display: flex; flex-wrap: wrap; gap: 2px 14px; }
.controls fieldset label { color: var(--ink); overflow-wrap: anywhere; }
select, input, button { font: inherit; font-size: 14px; color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 6px; padding: 4px 8px; max-width: 100%; }
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
.plot { overflow: hidden; position: relative; border: 1px solid var(--rule); border-radius: 6px; padding: 8px 4px; margin: 12px 0; touch-action: pan-y; }
.legend li { overflow-wrap: anywhere; min-width: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; list-style: none; padding: 0; margin: 8px 0; font-size: 13px; max-width: none; }
.legend svg { vertical-align: -2px; margin-right: 6px; }
.status { min-height: 1.5em; font-size: 14px; max-width: none; }
.panel { border: 1px solid var(--rule); border-radius: 6px; padding: 4px 16px 12px; margin: 16px 0; background: var(--raised); }
.panel dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
.panel dt { color: var(--soft); }
.panel dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 8px 32px; align-items: start; }
.columns > * { min-width: 0; }
.uplot, .uplot *, .uplot *::before, .uplot *::after { box-sizing: border-box; }
.uplot { font-family: inherit; line-height: 1.5; width: min-content; }
.u-wrap { position: relative; user-select: none; }
.u-over, .u-under { position: absolute; }
.u-under { overflow: hidden; }
.uplot canvas { display: block; position: relative; width: 100%; height: 100%; }
.u-axis { position: absolute; }
.u-legend, .u-title { display: none; }
.u-select { background: var(--shade); position: absolute; pointer-events: none; }
.u-cursor-x, .u-cursor-y { position: absolute; left: 0; top: 0; pointer-events: none; }
.u-hz .u-cursor-x, .u-vt .u-cursor-y { height: 100%; border-right: 1px dashed var(--soft); }
.u-hz .u-cursor-y, .u-vt .u-cursor-x { width: 100%; border-bottom: 1px dashed var(--soft); }
.u-cursor-pt { position: absolute; top: 0; left: 0; border-radius: 50%; pointer-events: none; }
.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off { display: none; }
@media screen and (max-width: 560px) {
.answer { font-size: 17px; }
.panel dl { grid-template-columns: 1fr; gap: 0; }
.panel dd { margin-bottom: 6px; }
}
@media print {
nav, .skip, .controls { display: none; }
}
`;

;// CONCATENATED MODULE: ./.build/js/src/pages/script-pages.js
/** The pages that the script fills in, and what they say without it. */


function buildChartPage(site) {
    const content = [mount('chart', 'Loading the charts …'), offerTables(site)];
    return renderPage({ path: 'chart.html', title: 'Charts', script: 'chart', content }, site);
}
function buildComparePage(site) {
    const content = [mount('compare', 'Loading the runs …'), offerTables(site)];
    return renderPage({ path: 'compare.html', title: 'Two runs side by side', script: 'compare', content }, site);
}
function mount(id, text) {
    return (0,markup/* element */.ND)('div', { id }, [(0,markup/* element */.ND)('p', { class: 'status muted' }, [text])]);
}
function offerTables({ setups }) {
    const items = setups.map(({ id, title }) => (0,markup/* element */.ND)('li', {}, [shell_link(`setups/${id}.html`, title)]));
    return (0,markup/* element */.ND)('noscript', {}, [
        (0,markup/* element */.ND)('p', {}, ['Charts need JavaScript. The same figures stand in tables:']),
        (0,markup/* element */.ND)('ul', {}, items.length === 0 ? [(0,markup/* element */.ND)('li', {}, ['no runs yet'])] : items),
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/pages/setup-page.js
/** Everything of a setup as tables: what the charts show, for those who see no charts. */






const setup_page_newestRuns = 50;
function buildSetupPage(setup, frame) {
    const { id, title, name, entries } = setup;
    const metrics = records_metrics/* metricTable */.L.filter(({ key }) => entries.some((entry) => entry.metrics[key] !== undefined));
    const shown = Math.min(setup_page_newestRuns, entries.length);
    const content = [
        (0,markup/* element */.ND)('p', {}, [
            `${entries.length} ${entries.length === 1 ? 'run' : 'runs'} of ${name}; the newest ${shown} are below, all of them in `,
            shell_link(`../data/${id}.csv`, 'CSV'),
            '.',
        ]),
        ...metrics.flatMap((metric) => showMetric(setup, metric, frame)),
    ];
    return renderPage({ path: `setups/${id}.html`, title, script: null, content }, frame);
}
function showMetric(setup, metric, { repositoryUrl }) {
    const { title, better } = metric;
    const key = metric.key;
    const shifts = setup.series
        .filter((one) => one.metric === key)
        .flatMap((series) => series.shifts.map((shift) => ({ series, shift })));
    const first = Math.max(0, setup.entries.length - setup_page_newestRuns);
    const rows = setup.entries
        .map((entry, run) => ({ entry, run }))
        .slice(first)
        .filter(({ entry }) => entry.metrics[key] !== undefined)
        .toReversed()
        .map(({ entry, run }) => showRun(setup, metric, entry, run, repositoryUrl));
    const names = ['Date', 'Commit', 'Figure', '95 % of its rounds', 'Ratio to the control', 'Machine', 'Marks'];
    const head = (0,markup/* element */.ND)('tr', {}, names.map((name) => (0,markup/* element */.ND)('th', { scope: 'col' }, [name])));
    const table = (0,markup/* element */.ND)('table', {}, [(0,markup/* element */.ND)('thead', {}, [head]), (0,markup/* element */.ND)('tbody', {}, rows)]);
    return [
        (0,markup/* element */.ND)('h2', { id: key }, [`${title}, ${better} is better`]),
        (0,markup/* element */.ND)('p', {}, [linkChart('../', setup, { metric: key }, `Chart of ${title}`)]),
        ...(shifts.length === 0
            ? []
            : [
                (0,markup/* element */.ND)('ul', {}, shifts
                    .toReversed()
                    .slice(0, 20)
                    .map(({ series, shift }) => (0,markup/* element */.ND)('li', {}, showShift(series, shift, repositoryUrl)))),
            ]),
        rows.length === 0
            ? (0,markup/* element */.ND)('p', { class: 'muted' }, ['None of the newest runs has this figure.'])
            : (0,markup/* element */.ND)('div', { class: 'scroll', role: 'region', 'aria-label': `Newest runs: ${title}`, tabindex: 0 }, [
                table,
            ]),
    ];
}
function showRun(setup, { key, unit }, entry, run, repositoryUrl) {
    const metric = key;
    const figure = entry.metrics[metric];
    const { interval, lnRatioToControl } = figure ?? {};
    const format = (value) => (0,format_value/* formatWithUnit */.QD)(value, unit);
    return (0,markup/* element */.ND)('tr', {}, [
        (0,markup/* element */.ND)('th', { scope: 'row' }, [showDate(entry.finishedAt)]),
        (0,markup/* element */.ND)('td', {}, [showCommit(entry, repositoryUrl), ...describeSource(entry)]),
        (0,markup/* element */.ND)('td', { class: 'number' }, [format(figure?.value ?? 0)]),
        (0,markup/* element */.ND)('td', { class: 'number' }, [
            interval === undefined ? '–' : `${format(interval.low)} to ${format(interval.high)}`,
        ]),
        (0,markup/* element */.ND)('td', { class: 'number' }, [lnRatioToControl == null ? '–' : (0,format_value/* formatFineRatio */.Dj)(Math.exp(lnRatioToControl))]),
        (0,markup/* element */.ND)('td', {}, [entry.cpuModel]),
        (0,markup/* element */.ND)('td', {}, [listMarks(setup, metric, entry, run).join('; ') || '–']),
    ]);
}
function describeSource({ source, isDirty }) {
    const dirty = isDirty === true ? ' with changes that are not committed' : '';
    if (source === undefined)
        return dirty === '' ? [] : [dirty];
    const title = source.title.length > 80 ? `${source.title.slice(0, 79)}…` : source.title;
    return [` ${title} (${source.author.slice(0, 60)})${dirty}`];
}
function listMarks(setup, metric, { runId }, run) {
    const shifts = setup.series.filter((one) => one.metric === metric).flatMap(({ shifts }) => shifts);
    const shift = shifts.find(({ at }) => at.runId === runId);
    const word = setup.acceptances.find((one) => one.runId === runId && (one.metric === null || one.metric === metric));
    return [
        ...(shift === undefined ? [] : [`new level: ${(0,format_change/* nameMetric */.i1)(metric)} ${(0,format_change/* formatSigned */.Gp)(metric, shift.change)}`]),
        ...(setup.suspected[metric]?.includes(run) === true ? ['stands out'] : []),
        ...(word === undefined ? [] : [`accepted by ${word.by}: ${word.because}`]),
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/pages/build-site.js
/**
 * All files of a trend page but its script, which is the same for all. Setup after setup: what is known of all the runs of one can
 * go when its files are written, and one after the other, so that none has to wait for the others.
 */











function startSite({ title, madeAt, repositoryUrl, rule = find_baseline/* defaultBaselineRule */.HY }) {
    const frame = { title, madeAt, repositoryUrl };
    const nameFolder = startNaming();
    const known = [];
    const problems = [];
    const list = () => known.toSorted((a, b) => compareText(a.trend.name, b.trend.name));
    const describeSite = () => ({ ...frame, setups: list().map(({ trend }) => trend), problems });
    return {
        get site() {
            return describeSite();
        },
        *add(part) {
            problems.push(...part.problems);
            const byVariant = [...Map.groupBy(part.entries, ({ variant }) => variant)];
            for (const [name, own] of byVariant.sort(([a], [b]) => compareText(a, b))) {
                const trend = buildSetupTrend(nameFolder(name), own, part.acceptances, rule);
                const setup = { ...trend, entries: own };
                const { index, files } = buildSetupData(setup, frame);
                known.push({ trend, index });
                yield buildSetupPage(setup, frame);
                yield buildCsvFile(setup);
                yield* files;
            }
        },
        *finish() {
            const site = describeSite();
            yield buildFrontPage(site);
            yield buildChartPage(site);
            yield buildComparePage(site);
            yield buildFeedFile(site);
            yield { path: 'assets/page.css', content: siteStyleSheet };
            yield* buildBadges(site);
            yield buildIndexFile(frame, list().map(({ index }) => index));
        },
    };
}
/** Of a history that is in memory as a whole. */
function* buildSite(history, options) {
    const builder = startSite(options);
    yield* builder.add(history);
    yield* builder.finish();
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-history.js
var build_history = __webpack_require__(9096);
// EXTERNAL MODULE: ./.build/js/src/reports/report.js
var report = __webpack_require__(8883);
// EXTERNAL MODULE: ./.build/js/src/entry/program-files.js + 1 modules
var program_files = __webpack_require__(4196);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/src/records/describe-write-failure.js
var describe_write_failure = __webpack_require__(7842);
;// CONCATENATED MODULE: ./.build/js/src/entry/write-site.js
/** The files of a site → a folder that is whole or not there: written beside its place, then put there by renaming. */




/** Tells a page of ours, which may be replaced, from a folder of somebody's. */
const marker = '.channels-bench-page';
/**
 * Replaces a page that this wrote earlier, and nothing else. Throws a BenchError 'output-unwritable', or the signal's reason;
 * what was there before is then still there, and nothing new.
 */
async function writeSite(directory, files, assets, signal) {
    await checkReplaceable(directory);
    let stage = null;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true });
        stage = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(directory), `.${(0,external_node_path_.basename)(directory)}-`));
        const written = await writeFiles(stage, files, signal);
        for (const { path, source } of assets)
            await copyAsset(stage, path, source);
        await (0,promises_.writeFile)((0,external_node_path_.join)(stage, marker), 'A page of Channels Bench: it is replaced as a whole when it is made again.\n');
        await replace(stage, directory);
        return { ...written, files: written.files + assets.length };
    }
    catch (cause) {
        if (stage !== null)
            await (0,promises_.rm)(stage, { recursive: true, force: true }).catch(() => { });
        if (signal.aborted || !isOfFiles(cause))
            throw cause;
        throw new errors/* BenchError */.L('output-unwritable', `${directory} cannot be written: ${(0,describe_write_failure/* describeWriteFailure */.j)(cause)}`, {
            hint: 'Free some disk space, or give another folder with --out. What was there is as it was.',
            cause,
        });
    }
}
/** What goes wrong while the files are made is no fault of the disk. */
function isOfFiles(cause) {
    return cause instanceof Error && 'syscall' in cause;
}
async function writeFiles(stage, files, signal) {
    const made = new Set();
    let count = 0;
    let bytes = 0;
    for await (const { path, content } of files) {
        signal.throwIfAborted();
        const folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(stage, path));
        if (!made.has(folder))
            await (0,promises_.mkdir)(folder, { recursive: true });
        made.add(folder);
        await (0,promises_.writeFile)((0,external_node_path_.join)(stage, path), content);
        count += 1;
        bytes += Buffer.byteLength(content);
    }
    return { files: count, bytes };
}
async function copyAsset(stage, path, source) {
    await (0,promises_.access)(source).catch((cause) => {
        throw new errors/* BenchError */.L('output-unwritable', `${source} is missing, which is a part of the program`, {
            hint: 'Check the program out anew; in a checkout of its sources run: npm run package',
            cause,
        });
    });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(stage, path)), { recursive: true });
    await (0,promises_.copyFile)(source, (0,external_node_path_.join)(stage, path));
}
async function checkReplaceable(directory) {
    const names = await (0,promises_.readdir)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw refuse(directory, (0,describe_write_failure/* describeWriteFailure */.j)(error), error);
    });
    if (names.length === 0 || names.includes(marker))
        return;
    throw refuse(directory, `it holds other files (${names.slice(0, 3).join(', ')}), which would be lost`);
}
function refuse(directory, why, cause) {
    return new errors/* BenchError */.L('output-unwritable', `${directory} cannot become the page: ${why}`, {
        hint: 'Give a folder with --out that is not there yet, is empty, or holds an earlier page.',
        cause,
    });
}
/** mkdtemp's folder is for its owner alone; a page is for everybody. */
async function replace(stage, directory) {
    await (0,promises_.chmod)(stage, 0o755);
    const old = `${stage}-old`;
    const hadOld = await (0,promises_.rename)(directory, old).then(() => true, (error) => (error.code === 'ENOENT' ? false : Promise.reject(error)));
    try {
        await (0,promises_.rename)(stage, directory);
    }
    catch (error) {
        if (hadOld)
            await (0,promises_.rename)(old, directory);
        throw error;
    }
    if (hadOld)
        await (0,promises_.rm)(old, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./.build/js/src/entry/make-page.js
/** A history as a page, and what is to be said of it: for the command line and for the action `page`. */









/**
 * By itself V8 lets a heap grow to four times what is alive in it before it collects. Of the entries of a long history that is much;
 * twice takes no longer (`npm run benchmark:page`) and a third less memory.
 */
const growLess = '--heap-growing-percent=100';
/** A history without runs gives a page that says so. Rejects with a BenchError; what was there before is then as it was. */
async function makePage(store, settings, signal) {
    const { directory, title = 'Performance over time', now } = settings;
    const repositoryUrl = readRepositoryUrl(settings);
    (0,external_node_v8_.setFlagsFromString)(growLess);
    const builder = startSite({ title, madeAt: now, repositoryUrl });
    const assets = [{ path: 'assets/page.js', source: program_files/* pageScriptFile */.fo }];
    const { files, bytes } = await writeSite(directory, buildFiles(builder, store.listParts(signal)), assets, signal);
    const { setups, problems } = builder.site;
    const runs = setups.reduce((sum, { runs }) => sum + runs, 0);
    const blocks = [
        ...(0,report/* buildList */.tL)([
            (0,report/* say */.cv)(`${(0,format_value/* formatCount */.B4)(runs)} runs of ${setups.length} setups`, 'strong'),
            (0,report/* say */.cv)(`${(0,format_value/* formatCount */.B4)(files)} files, ${(0,format_value/* formatMebibytes */._C)(bytes)} MiB: ${directory}/index.html`),
            (0,report/* say */.cv)('Charts need a web server, like GitHub Pages; the tables do not', 'muted'),
        ]),
        ...(0,build_history/* buildHistoryProblems */.D7)(problems),
    ];
    return { runs, report: { title: `Page of ${store.name}`, blocks } };
}
async function* buildFiles(builder, parts) {
    for await (const { entries, acceptances, problems } of parts) {
        yield* builder.add({
            entries: entries.map(({ entry }) => entry),
            acceptances: acceptances.map(({ acceptance }) => acceptance),
            problems,
        });
    }
    yield* builder.finish();
}
function readRepositoryUrl({ repositoryUrl, repositoryUrlName }) {
    if (repositoryUrl === undefined)
        return null;
    const url = keepHttps(repositoryUrl);
    if (url !== null)
        return url.replace(/\/+$/, '');
    throw new errors/* BenchError */.L('invalid-settings', `${repositoryUrlName} ${JSON.stringify(repositoryUrl)} is no https: address`, {
        hint: 'Give the address of the repository as a browser shows it: https://github.com/django/daphne',
    });
}

// EXTERNAL MODULE: ./.build/js/src/entry/cli/context.js
var cli_context = __webpack_require__(3240);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/exit-codes.js
var exit_codes = __webpack_require__(6300);
// EXTERNAL MODULE: ./.build/js/src/entry/cli/open-history.js + 10 modules
var open_history = __webpack_require__(1250);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/page-command.js
/** `page`: a history as a static site. */





/** Rejects with a BenchError. */
async function pageCommand(place, options, context) {
    const { store } = (0,open_history/* openCliHistory */.$)(place, context, false);
    const { title, repositoryUrl, out } = options;
    const directory = (0,external_node_path_.resolve)(context.workingDirectory, out);
    const settings = { directory, title, repositoryUrl, repositoryUrlName: '--repository-url', now: context.now() };
    const { report } = await makePage(store, settings, context.signal);
    await (0,cli_context/* printReport */.Y)(report, options, context);
    return exit_codes/* exitCodes */.h.ok.code;
}


/***/ }),

/***/ 7505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeCsv),
/* harmony export */   U: () => (/* binding */ writeCell)
/* harmony export */ });
/* harmony import */ var _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7313);

const columns = [
    'run',
    'finished_at',
    'status',
    'commit',
    'author',
    'commit_title',
    'ref',
    'is_dirty',
    'setup',
    'title',
    'metric',
    'unit',
    'better',
    'value',
    'low',
    'high',
    'ratio_to_control',
    'ratio_low',
    'ratio_high',
    'rounds',
    'control',
    'cpu_model',
    'engine',
    'configuration',
];
/** Values in the unit that stands beside them, with all digits. Empty: not known. */
function writeCsv(entries) {
    const lines = entries.flatMap((entry) => _records_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTable */ .L.flatMap(({ key, unit, better }) => {
        const figure = entry.metrics[key];
        if (figure === undefined)
            return [];
        const { value, interval, lnRatioToControl, lnRatioInterval, rounds } = figure;
        return [
            [
                entry.runId,
                entry.finishedAt,
                entry.status,
                entry.commit,
                entry.source?.author ?? null,
                entry.source?.title ?? null,
                entry.ref,
                entry.isDirty,
                entry.variant,
                entry.title,
                key,
                unit,
                better,
                value,
                interval?.low ?? null,
                interval?.high ?? null,
                ...[lnRatioToControl, lnRatioInterval?.low ?? null, lnRatioInterval?.high ?? null].map(toRatio),
                rounds,
                entry.control?.variant ?? null,
                entry.cpuModel,
                entry.engine,
                entry.configurationDigest,
            ]
                .map(writeCell)
                .join(','),
        ];
    }));
    return [columns.join(','), ...lines, ''].join('\r\n');
}
function toRatio(ln) {
    return ln === null ? null : Math.exp(ln);
}
/** Text that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets have it themselves. */
function writeCell(value) {
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}


/***/ }),

/***/ 9563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ shortenText),
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   kD: () => (/* binding */ measureText)
/* harmony export */ });
/** How wide a text will be, nearly: nobody knows the font before it is shown. Errs to the wide side. */
const narrow = /[ijlftrI.,:;'|()[\]! ]/;
const wide = /[mwMW@%—…]/;
// Letters of East Asia, and pictures.
const full = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]|\p{Extended_Pictographic}/u;
/** Pixels at a font size in pixels. */
function measureText(text, size) {
    let ems = 0;
    for (const character of text) {
        if (full.test(character))
            ems += 1.05;
        else if (narrow.test(character))
            ems += 0.34;
        else if (wide.test(character))
            ems += 0.92;
        else
            ems += /\p{Lu}/u.test(character) ? 0.7 : 0.58;
    }
    return ems * size;
}
/** The text, or as much of it as fits with an ellipsis behind it. */
function shortenText(text, size, maxWidth) {
    if (measureText(text, size) <= maxWidth)
        return text;
    const characters = [...text];
    while (characters.length > 1 && measureText(`${characters.join('')}…`, size) > maxWidth)
        characters.pop();
    return `${characters.join('').trimEnd()}…`;
}
/** Lines that fit; a word that is too long for one is cut. */
function wrapText(text, size, maxWidth) {
    const lines = [];
    for (const word of text.split(/\s+/).filter((part) => part !== '')) {
        const longer = `${lines.at(-1) ?? ''} ${word}`;
        if (lines.length > 0 && measureText(longer, size) <= maxWidth)
            lines[lines.length - 1] = longer;
        else
            lines.push(shortenText(word, size, maxWidth));
    }
    return lines;
}


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ figureStyleSheet)
/* harmony export */ });
/**
 * The looks of all figures, by class. Colours after Okabe and Ito (https://jfly.uni-koeln.de/color/), made darker on white and
 * lighter on black until each has a contrast of 3 to its ground, and text of 4.5. No custom properties: programs that are no
 * browser do not know them.
 */
const light = {
    paper: '#ffffff',
    ink: '#1f2328',
    soft: '#59636e',
    grid: '#dfe3e8',
    axis: '#8c959f',
    band: '#e6eaef',
    good: '#007a5a',
    bad: '#c43c00',
    warn: '#8f6400',
    series: ['#0072b2', '#d55e00', '#007f5f', '#a8457f', '#8a6d00', '#3f4650'],
};
const dark = {
    paper: '#0d1117',
    ink: '#e6edf3',
    soft: '#9aa4af',
    grid: '#262c34',
    axis: '#6e7781',
    band: '#262c34',
    good: '#2fc79a',
    bad: '#ff8a4c',
    warn: '#e3b341',
    series: ['#56b4e9', '#ff8f3f', '#2fc79a', '#e79ac6', '#f0e442', '#c3cad2'],
};
/** Of the rules below, so that they touch nothing else in a page. */
const scope = '.bench-figure';
const tones = ['good', 'bad', 'warn'];
function colour({ series, ...palette }) {
    return [
        `${scope} text { fill: ${palette.ink}; }`,
        `${scope} text.tick, ${scope} text.unit, ${scope} text.note, ${scope} text.plain { fill: ${palette.soft}; }`,
        `${scope} .paper { fill: ${palette.paper}; }`,
        `${scope} .grid { stroke: ${palette.grid}; }`,
        `${scope} .axis { stroke: ${palette.axis}; }`,
        `${scope} .band { fill: ${palette.band}; }`,
        `${scope} .mark { stroke: ${palette.paper}; }`,
        `${scope} .hollow { fill: ${palette.paper}; }`,
        `${scope} .whisker { stroke: ${palette.ink}; }`,
        `${scope} .plain { color: ${palette.soft}; }`,
        ...tones.flatMap((tone) => [
            `${scope} .${tone} { color: ${palette[tone]}; }`,
            `${scope} text.${tone} { fill: ${palette[tone]}; }`,
        ]),
        ...series.map((one, index) => `${scope} .series-${index} { color: ${one}; }`),
    ].join('\n');
}
const shapes = `
${scope} text { font-family: system-ui, -apple-system, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; font-size: 12px; }
${scope} text.title { font-size: 15px; font-weight: 600; }
${scope} text.heading { font-weight: 600; }
${scope} text.tick, ${scope} text.unit, ${scope} text.note { font-size: 11.5px; }
${scope} text.value { font-variant-numeric: tabular-nums; }
${scope} text.middle { text-anchor: middle; }
${scope} text.end { text-anchor: end; }
${scope} .line { fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
${scope} .slope { stroke-width: 1.4; }
${scope} .mark { fill: currentColor; stroke-width: 1; }
${scope} .hollow { stroke: currentColor; stroke-width: 1.5; }
${scope} .bar { fill: currentColor; stroke: currentColor; stroke-width: 1; }
${scope} .bar-0 { fill-opacity: 0.9; }
${scope} .bar-1 { fill-opacity: 0.6; }
${scope} .bar-2 { fill-opacity: 0.35; }
${scope} .bar-3 { fill-opacity: 0.12; }
${scope} .whisker { fill: none; stroke-width: 1.5; }
`;
/** For a style element: of an SVG that stands alone, or of a page that has several within it. Holds nothing of a record. */
const figureStyleSheet = `${shapes}${colour(light)}
@media screen and (prefers-color-scheme: dark) {
${colour(dark)}
}
`;


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

/***/ 5228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pageStyleSheet)
/* harmony export */ });
/** The looks of a report as a page: light or dark as the reader has it, and always light on paper. */
const pageStyleSheet = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1f2328; --soft: #59636e; --rule: #d1d9e0; --raised: #f6f8fa; --good: #116329; --bad: #b3261e; --warn: #7d4e00; }
@media screen and (prefers-color-scheme: dark) {
:root { --paper: #0d1117; --ink: #e6edf3; --soft: #9aa4af; --rule: #3d444d; --raised: #151b23; --good: #56d364; --bad: #ff7b72; --warn: #e3b341; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1480px; padding: 24px 32px 40px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 24px; line-height: 1.3; margin: 0 0 16px; }
h2 { font-size: 19px; margin: 36px 0 12px; padding-bottom: 4px; border-bottom: 1px solid var(--rule); }
h3 { font-size: 16px; margin: 24px 0 8px; }
h1, h2, h3, p, li, th, td, figcaption { overflow-wrap: anywhere; }
p { margin: 8px 0; max-width: 100ch; }
ul { margin: 8px 0; padding-left: 22px; max-width: 110ch; }
.strong { font-weight: 600; }
.muted, .note { color: var(--soft); }
.good { color: var(--good); }
.warning { color: var(--warn); }
.bad { color: var(--bad); font-weight: 600; }
.scroll { overflow-x: auto; margin: 12px 0; max-width: 100%; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 5px 12px; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; overflow-wrap: normal; }
tbody th { min-width: 9em; }
thead th { vertical-align: bottom; font-weight: 600; color: var(--soft); font-size: 13px; }
tbody th { font-weight: 600; }
td { white-space: nowrap; }
.number { text-align: right; }
th.group { text-align: center; }
pre { overflow-x: auto; background: var(--raised); border: 1px solid var(--rule); border-radius: 6px; padding: 10px 14px; font-size: 13px; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 560px), 1fr)); gap: 32px 40px; align-items: start; }
figure { margin: 0; min-width: 0; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: 6px; }
figure svg { display: block; width: 100%; height: auto; max-width: 760px; }
.note { font-size: 13px; margin: 4px 0 0; }
.narrow { display: none; }
@media screen and (max-width: 560px) {
body { padding: 16px 16px 32px; }
.wide { display: none; }
.narrow { display: block; }
}
@media print {
body { padding: 0; max-width: none; font-size: 10pt; }
.figures { display: block; }
figure { margin-bottom: 10mm; }
figure svg { width: 170mm; max-width: 100%; }
h2, h3 { break-after: avoid; }
pre, td { white-space: pre-wrap; }
.scroll { overflow: visible; }
table { font-size: 8.5pt; }
th, td { padding: 3px 6px; }
}
`;


/***/ }),

/***/ 9557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   dk: () => (/* binding */ straightLine)
/* harmony export */ });
/* unused harmony export escapeText */
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(658);
/** SVG and HTML as text that is safe to write: made only from names of our own and from text that was escaped here. */

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Strings among the children are text, however much they look like markup. Attributes that are undefined are left out. */
function element(name, attributes, children = []) {
    const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeText(value)}"`]);
    const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.markup)).join('');
    const open = `<${name}${written.join('')}`;
    return { markup: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}
/** A line or label of a figure. `style` is one or several classes of the style sheet. */
function label(x, y, text, style) {
    return element('text', { x, y, class: style }, [text]);
}
function straightLine(x1, y1, x2, y2, style) {
    return element('line', { x1, y1, x2, y2, class: style });
}
function group(attributes, children) {
    return element('g', attributes, children);
}
/** Also safe within an attribute; characters that XML does not allow are removed. */
function escapeText(text) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text)
        .replace(/[\ufffe\uffff]/g, '')
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** A hundredth of a pixel is more than anybody sees. */
function formatCoordinate(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`not a coordinate: ${value}`);
    return String(Number(value.toFixed(2)));
}


/***/ })

};
