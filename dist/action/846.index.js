export const id = 846;
export const ids = [846];
export const modules = {

/***/ 76846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawRun: () => (/* binding */ drawRun)
});

// UNUSED EXPORTS: renderJoinedPage, renderRecordPage, writeFigures

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/js/src/comparison/describe-profiles.js
var describe_profiles = __webpack_require__(92545);
;// CONCATENATED MODULE: ./.build/js/src/figures/figure.js
/** On paper 170 mm: 12 px are then 8.5 pt. */
const wideWidth = 680;
/** On a telephone nearly one to one. */
const narrowWidth = 340;

// EXTERNAL MODULE: ./.build/js/src/reports/clean-text.js
var clean_text = __webpack_require__(658);
;// CONCATENATED MODULE: ./.build/js/src/reports/markup.js
/** SVG and HTML as text that is safe to write: made only from names of our own and from text that was escaped here. */

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Strings among the children are text, however much they look like markup. Attributes that are undefined are left out. */
function markup_element(name, attributes, children = []) {
    const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeText(value)}"`]);
    const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.markup)).join('');
    const open = `<${name}${written.join('')}`;
    return { markup: inner === '' ? `${open}/>` : `${open}>${inner}</${name}>` };
}
/** A line or label of a figure. `style` is one or several classes of the style sheet. */
function label(x, y, text, style) {
    return markup_element('text', { x, y, class: style }, [text]);
}
function straightLine(x1, y1, x2, y2, style) {
    return markup_element('line', { x1, y1, x2, y2, class: style });
}
function group(attributes, children) {
    return markup_element('g', attributes, children);
}
/** Also safe within an attribute; characters that XML does not allow are removed. */
function escapeText(text) {
    return (0,clean_text/* cleanText */.X)(text)
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

;// CONCATENATED MODULE: ./.build/js/src/figures/measure-text.js
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

;// CONCATENATED MODULE: ./.build/js/src/figures/style-sheet.js
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

;// CONCATENATED MODULE: ./.build/js/src/figures/render-svg.js
/** A figure → SVG as text: a file of its own, or a part of a page. */




const margin = 14;
/** With its title above and its notes below; light or dark as its reader has it. */
function renderStandaloneSvg(figure, width = wideWidth) {
    const inner = width - 2 * margin;
    const title = wrapText(figure.title, 15.5, inner);
    const top = margin + title.length * 20 + 4;
    const { height, content } = figure.draw(inner);
    const notes = figure.notes.flatMap((note) => wrapText(note, 11.5, inner));
    const bottom = top + height + (notes.length === 0 ? 0 : 8 + notes.length * 15);
    const total = bottom + margin;
    const style = { markup: `<style>${figureStyleSheet}</style>` };
    const svg = wrapSvg(figure, figure.name, { width, height: total }, [
        style,
        markup_element('rect', { width, height: total, class: 'paper' }),
        ...title.map((line, index) => label(margin, margin + 14 + index * 20, line, 'title')),
        group({ transform: `translate(${margin} ${top})` }, content),
        ...notes.map((line, index) => label(margin, top + height + 20 + index * 15, line, 'note')),
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.markup}\n`;
}
/** Without style sheet, title and notes, which the page has. `id` must be unique in the page. */
function renderEmbeddedSvg(figure, width, id) {
    const drawing = figure.draw(width);
    return wrapSvg(figure, id, { width, height: drawing.height }, drawing.content);
}
function wrapSvg({ title, description }, id, { width, height }, content) {
    return markup_element('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'bench-figure',
        viewBox: `0 0 ${width} ${Math.ceil(height)}`,
        width,
        height: Math.ceil(height),
        role: 'img',
        'aria-labelledby': `${id}-title ${id}-description`,
    }, [
        markup_element('title', { id: `${id}-title` }, [title]),
        markup_element('desc', { id: `${id}-description` }, [description]),
        ...content,
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/figures/build-figure-blocks.js


/** `place`: of our own making, and unlike that of any other figures in the same page. */
function buildFigureBlocks(figures, place) {
    return figures.map((figure, index) => ({
        kind: 'figure',
        title: figure.title,
        description: figure.description,
        notes: figure.notes,
        wide: renderEmbeddedSvg(figure, wideWidth, `${place}-${index}-wide`),
        narrow: renderEmbeddedSvg(figure, narrowWidth, `${place}-${index}-narrow`),
    }));
}

// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(17117);
// EXTERNAL MODULE: ./.build/js/src/records/summarize-record.js + 1 modules
var summarize_record = __webpack_require__(66654);
// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/reports/name-metric-shortly.js
var name_metric_shortly = __webpack_require__(84595);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
;// CONCATENATED MODULE: ./.build/js/src/figures/scales.js
/** Axes from values: from zero where the values are alike in size, in logarithms where their span is too large for that. */

/** Beyond this ratio the small values on a linear axis cannot be told apart. */
const largestLinearSpan = 25;
/** An axis over values of 0 or more; zero is on it unless it is logarithmic. */
function chooseScale(values, range, options) {
    const positive = values.filter((value) => value > 0);
    const [low, high] = [Math.min(...positive), Math.max(...positive)];
    const isLog = options.kind === 'auto' && positive.length > 0 && high / low > largestLinearSpan;
    if (!isLog)
        return buildLinear([0, positive.length === 0 ? 1 : high], range, options.count);
    const scale = (0,d3_scale/* scaleLog */.ZE)([floorToStep(low), high * 1.05], [...range]);
    const ticks = chooseLogTicks(...scale.domain(), options.count);
    const floor = scale.domain()[0];
    return { place: (value) => scale(Math.max(floor, value)), ticks, isLog };
}
/** Ends of the axis are round numbers. */
function buildLinear(domain, range, count) {
    const scale = (0,d3_scale/* scaleLinear */.m4)([...domain], [...range]).nice(count);
    return { place: (value) => scale(value), ticks: scale.ticks(count), isLog: false };
}
/** `2`, `0.5`, `1,000`: no digits beyond those that an axis needs. */
function formatTick(value) {
    return value.toLocaleString('en', { maximumSignificantDigits: 6 }).replace('-', '−');
}
/** The next 1, 2 or 5 below: a bar on a logarithmic axis has to begin somewhere, and a reader has to see where. */
function floorToStep(value) {
    const power = 10 ** Math.floor(Math.log10(value * 0.9));
    const step = [5, 2, 1].find((one) => one * power <= value * 0.9) ?? 1;
    return step * power;
}
function chooseLogTicks(low, high, count) {
    const list = (steps) => {
        const found = [];
        for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
            for (const step of steps)
                found.push(Number(`${step}e${power}`));
        }
        return found.filter((value) => value >= low * 0.999 && value <= high * 1.001);
    };
    const [all, few] = [list([1, 2, 5]), list([1])];
    return all.length <= count * 1.8 || few.length < 3 ? all : few;
}

;// CONCATENATED MODULE: ./.build/js/src/figures/axes.js


/** Room below a plot for ticks and the title of the axis. */
const bottomAxisHeight = 40;
/** Grid lines, numbers under them and the title with the unit. */
function drawBottomAxis(box, ticks, title) {
    return [
        ...ticks.map(({ at }) => straightLine(at, box.top, at, box.bottom, 'grid')),
        straightLine(box.left, box.bottom, box.right, box.bottom, 'axis'),
        ...ticks.flatMap(({ at, text }) => (text === '' ? [] : [label(at, box.bottom + 15, text, 'tick middle')])),
        label((box.left + box.right) / 2, box.bottom + 33, title, 'unit middle'),
    ];
}
/** Grid lines and numbers at the left; the title with the unit stands above the axis, where nobody has to turn the head. */
function drawLeftAxis(box, scale, title) {
    return [
        ...scale.ticks.map((tick) => straightLine(box.left, scale.place(tick), box.right, scale.place(tick), 'grid')),
        ...scale.ticks.map((tick) => label(box.left - 6, scale.place(tick) + 4, formatTick(tick), 'tick end')),
        label(0, box.top - 10, title, 'unit'),
    ];
}
function nameUnit(what, scale) {
    return scale.isLog ? `${what} (logarithmic)` : what;
}
function placeTicks(scale) {
    return scale.ticks.map((tick) => ({ at: scale.place(tick), text: formatTick(tick) }));
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(99260);
;// CONCATENATED MODULE: ./.build/js/src/figures/look-of-verdict.js
/** Verdicts by colour, shape and word at once. */

const looks = {
    regressed: { tone: 'bad', shape: d3_shape/* symbolSquare */.yD, isHollow: false },
    missing: { tone: 'bad', shape: d3_shape/* symbolSquare */.yD, isHollow: true },
    suspected: { tone: 'warn', shape: d3_shape/* symbolDiamond */.j, isHollow: false },
    invalid: { tone: 'warn', shape: d3_shape/* symbolDiamond */.j, isHollow: true },
    inconclusive: { tone: 'warn', shape: d3_shape/* symbolCircle */.hK, isHollow: true },
    improved: { tone: 'good', shape: d3_shape/* symbolTriangle */.ZK, isHollow: false },
    unchanged: { tone: 'plain', shape: d3_shape/* symbolCircle */.hK, isHollow: false },
};
const setupWords = {
    regressed: 'worse',
    improved: 'better',
    unchanged: 'alike',
};
/** Of two setups none is wrong: the worse is not painted as an alarm. */
function lookOfVerdict({ kind }, comparison) {
    const word = (comparison === 'setup' ? setupWords[kind] : undefined) ?? kind;
    const look = looks[kind];
    return { ...look, word, tone: comparison === 'setup' && look.tone === 'bad' ? 'plain' : look.tone };
}

;// CONCATENATED MODULE: ./.build/js/src/figures/series-looks.js
/** How one series is told from another: by colour, by the shape of its marks, and by its line. In grey two of them are left. */


const series_looks_shapes = [
    d3_shape/* symbolCircle */.hK,
    d3_shape/* symbolSquare */.yD,
    d3_shape/* symbolTriangle */.ZK,
    d3_shape/* symbolDiamond */.j,
    d3_shape/* symbolCross */.BV,
    d3_shape/* symbolStar */.N8,
    d3_shape/* symbolWye */.IJ,
];
const dashes = [undefined, '7 3', '2 2.5', '9 3 2 3', '4 2'];
/** Classes series-0 to series-5 of the style sheet. */
const colourCount = 6;
/** Numbers of colours, shapes and lines have no common divisor, so that 210 series are all different. */
function chooseLook(index) {
    return {
        style: `series-${index % colourCount}`,
        dash: dashes[index % dashes.length],
        shape: series_looks_shapes[index % series_looks_shapes.length],
    };
}
/** `size` in square pixels. */
function drawMark(x, y, shape, style, size = 46) {
    return markup_element('path', {
        d: (0,d3_shape/* symbol */.HR)(shape, size).digits(2)() ?? '',
        transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
        class: style,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/figures/change-intervals.js
/** Head against base: for each metric the change, its interval and the margin, as a forest plot. */








/** null where nothing could be estimated. `name`: of the file. */
function buildChangeIntervals(pair, name) {
    const gatesFirst = [...pair.verdicts].sort((a, b) => Number(b.isGate) - Number(a.isGate));
    const rows = gatesFirst.flatMap(readRow);
    if (rows.length === 0)
        return null;
    const unjudged = pair.verdicts.filter(({ estimate }) => estimate === null);
    const higher = rows.filter(({ verdict }) => (0,format_change/* findMetric */.GF)(verdict.metric).better === 'higher');
    return {
        name,
        title: `${pair.title}: change of each metric`,
        description: rows.map((row) => describeRow(row, pair)).join(' '),
        notes: [
            'Grey: within the margin. The line is the interval of the change; an arrow where it goes beyond the figure.',
            ...(higher.length === 0
                ? []
                : [
                    `More is better of ${higher.map(({ verdict }) => (0,name_metric_shortly/* nameMetricShortly */.r)(verdict.metric)).join(', ')}: there worse is to the left.`,
                ]),
            ...(unjudged.length === 0
                ? []
                : [`Not drawn: ${unjudged.map(({ metric, kind }) => `${(0,name_metric_shortly/* nameMetricShortly */.r)(metric)} (${kind})`).join(', ')}.`]),
        ],
        draw: (width) => draw(rows, pair, width),
    };
}
function readRow(verdict) {
    const { metric, estimate, interval } = verdict;
    if (estimate === null)
        return [];
    const change = (0,format_change/* toFraction */._j)(metric, estimate);
    const bounds = interval === null ? [change] : [interval.low, interval.high].map((bound) => (0,format_change/* toFraction */._j)(metric, bound));
    return [{ verdict, estimate: change, low: Math.min(change, ...bounds), high: Math.max(change, ...bounds) }];
}
function describeRow({ verdict }, { comparison }) {
    const { metric, estimate, interval } = verdict;
    const between = interval === null ? '' : ` (${(0,format_change/* formatSignedInterval */.x3)(metric, interval)})`;
    const { word } = lookOfVerdict(verdict, comparison);
    return `${(0,name_metric_shortly/* nameMetricShortly */.r)(metric)}: ${word}, ${(0,format_change/* formatSigned */.Gp)(metric, estimate ?? 0)}${between}.`;
}
function draw(rows, { comparison, names }, width) {
    const isNarrow = width < 500;
    const each = isNarrow ? 44 : 30;
    const box = {
        left: isNarrow ? 8 : 140,
        right: isNarrow ? width - 8 : width - 160,
        top: 0,
        bottom: rows.length * each + 6,
    };
    const scale = buildLinear(chooseDomain(rows), [box.left, box.right], isNarrow ? 4 : 7);
    const ticks = scale.ticks.map((tick) => ({
        at: scale.place(tick),
        text: formatTick(Number((tick * 100).toFixed(6))),
    }));
    const title = `change of ${names.head} against ${names.base}, %`;
    return {
        height: box.bottom + bottomAxisHeight,
        content: [
            ...rows.map(({ verdict }, index) => drawMargin(verdict, index * each, scale, box, isNarrow)),
            ...drawBottomAxis(box, ticks, shortenText(title, 11.5, isNarrow ? width : width - 200)),
            straightLine(scale.place(0), box.top, scale.place(0), box.bottom, 'axis'),
            ...rows.map((row, index) => drawRow(row, index * each, { scale, box, width, isNarrow, comparison })),
        ],
    };
}
/** What decides has room; a wide interval of the far tail is cut and gets an arrow. */
function chooseDomain(rows) {
    const limits = rows.flatMap(({ verdict, estimate }) => [
        Math.abs(estimate) * 1.5,
        ...(verdict.isGate ? [verdict.margin * 1.4] : []),
    ]);
    const limit = Math.max(0.02, ...limits);
    const low = Math.min(-0.02, ...rows.flatMap(({ low: one, verdict }) => [one, -verdict.margin]));
    const high = Math.max(0.02, ...rows.flatMap(({ high: one, verdict }) => [one, verdict.margin]));
    return [Math.max(-limit, low), Math.min(limit, high)];
}
/** Where the middle of a row's line lies. */
function findMiddle(top, isNarrow) {
    return top + (isNarrow ? 31 : 18);
}
function drawMargin({ margin }, top, scale, box, isNarrow) {
    const clamp = (x) => Math.min(box.right, Math.max(box.left, x));
    const [left, right] = [clamp(scale.place(-margin)), clamp(scale.place(margin))];
    const height = isNarrow ? 18 : 24;
    const y = findMiddle(top, isNarrow) - height / 2;
    return markup_element('rect', { x: left, y, width: right - left, height, class: 'band' });
}
function drawRow(row, top, { scale, box, width, isNarrow, comparison }) {
    const { tone, shape, isHollow, word } = lookOfVerdict(row.verdict, comparison);
    const { metric, estimate, isGate } = row.verdict;
    const y = findMiddle(top, isNarrow);
    const textY = isNarrow ? top + 16 : y + 4;
    const [low, high] = [scale.place(row.low), scale.place(row.high)];
    const [from, to] = [Math.max(box.left, low), Math.min(box.right, high)];
    const arrow = (x, direction) => markup_element('path', { d: `M${x} ${y - 5}l${6 * direction} 5l${-6 * direction} 5z`, class: 'mark' });
    const text = `${(0,format_change/* formatSigned */.Gp)(metric, estimate ?? 0)} ${word}`;
    return group({ class: tone }, [
        label(0, textY, (0,name_metric_shortly/* nameMetricShortly */.r)(metric), isGate ? 'heading' : 'name'),
        markup_element('line', { x1: from, y1: y, x2: to, y2: y, class: 'line' }),
        ...(low < box.left ? [arrow(box.left, -1)] : []),
        ...(high > box.right ? [arrow(box.right, 1)] : []),
        drawMark(scale.place(row.estimate), y, shape, isHollow ? 'hollow' : 'mark', 80),
        label(width, textY, text, `value end ${tone}`),
    ]);
}

// EXTERNAL MODULE: ./.build/js/src/records/summarize-phase.js
var summarize_phase = __webpack_require__(28591);
// EXTERNAL MODULE: ./.build/js/src/reports/format-value.js
var format_value = __webpack_require__(61274);
;// CONCATENATED MODULE: ./.build/js/src/figures/legend.js



const size = 12;
const lineHeight = 20;
const keyWidth = 32;
/** Names with the mark and line of their series, in as many rows as are needed. `names[i]` has the look of `indexes[i]`. */
function drawLegend(names, indexes, width) {
    const content = [];
    let [x, y] = [0, 14];
    for (const [position, name] of names.entries()) {
        const text = shortenText(name, size, width - keyWidth);
        const needed = keyWidth + measureText(text, size) + 16;
        if (x > 0 && x + needed - 16 > width) {
            x = 0;
            y += lineHeight;
        }
        const { style, dash, shape } = chooseLook(indexes[position] ?? position);
        content.push(markup_element('line', { x1: x, y1: y - 4, x2: x + 26, y2: y - 4, class: `line ${style}`, 'stroke-dasharray': dash }), drawMark(x + 13, y - 4, shape, `mark ${style}`), label(x + keyWidth, y, text, 'name'));
        x += needed;
    }
    return { height: names.length === 0 ? 0 : y + 8, content };
}

;// CONCATENATED MODULE: ./.build/js/src/figures/line-chart.js
/** Lines over a common axis, with a legend above: what several figures are made of. */







function drawLineChart(chart, width) {
    const { lines, references = [], buildX, buildY, nameX, nameY } = chart;
    const legend = drawLegend(lines.map(({ title }) => title), lines.map(({ index }) => index), width);
    const top = legend.height + 26;
    const bottom = top + Math.round(Math.max(190, width * 0.4));
    const y = buildY([bottom, top]);
    const left = Math.max(...y.ticks.map((tick) => measureText(formatTick(tick), 11.5))) + 10;
    const box = { left, right: width - 14, top, bottom };
    const { scale: x, format } = buildX([box.left, box.right], width);
    const ticks = keepApart(x.ticks.map((tick) => ({ at: x.place(tick), text: format(tick) })));
    return {
        height: bottom + bottomAxisHeight,
        content: [
            ...legend.content,
            ...drawLeftAxis(box, y, nameY(y)),
            ...drawBottomAxis(box, ticks, nameX),
            ...references.map((points) => markup_element('path', { d: drawPath(points, x, y), class: 'line slope plain' })),
            ...lines.flatMap((one) => drawLine(one, x, y)),
        ],
    };
}
/** From the right: where two would touch, the left one loses its text and keeps its grid line. */
function keepApart(ticks) {
    let right = Number.POSITIVE_INFINITY;
    return ticks
        .toReversed()
        .map(({ at, text }) => {
        const half = measureText(text, 11.5) / 2;
        if (at + half + 4 > right)
            return { at, text: '' };
        right = at - half;
        return { at, text };
    })
        .toReversed();
}
function drawLine({ index, points, marked }, x, y) {
    const { style, dash, shape } = chooseLook(index);
    const marks = marked.flatMap((position) => points[position] ?? []);
    return [
        ...(points.length < 2
            ? []
            : [markup_element('path', { d: drawPath(points, x, y), class: `line ${style}`, 'stroke-dasharray': dash })]),
        ...marks.map((point) => drawMark(x.place(point.x), y.place(point.y), shape, `mark ${style}`)),
    ];
}
function drawPath(points, x, y) {
    const path = (0,d3_shape/* line */.n8)()
        .x((point) => x.place(point.x))
        .y((point) => y.place(point.y))
        .digits(2)(points);
    return path ?? '';
}

;// CONCATENATED MODULE: ./.build/js/src/figures/name-phase.js

const words = {
    latency: { latency: 'Latency at a fixed rate', asked: [['ratePerSecond', 'requests/s']] },
    throughput: { latency: 'Latency under load', asked: [['connections', 'connections']] },
    capacity: { latency: 'Latency while the capacity was sought', asked: [] },
    'websocket-connect': { latency: 'WebSocket handshakes', asked: [['handshakes', 'at a time']] },
    'websocket-echo': {
        latency: 'Echo over WebSockets',
        asked: [
            ['ratePerSecond', 'messages/s'],
            ['sockets', 'sockets'],
        ],
    },
    'websocket-broadcast': {
        latency: 'Broadcast over WebSockets',
        asked: [
            ['ratePerSecond', 'messages/s'],
            ['sockets', 'sockets'],
        ],
    },
};
/** `Latency at a fixed rate (300 requests/s)`; what was asked is left out where not all were asked the same. */
function nameLatency(kind, { series }) {
    return `${words[kind].latency}${describeAsked(kind, series)}`;
}
function describeAsked(kind, series) {
    const parts = words[kind].asked.flatMap(([key, unit]) => {
        const values = new Set(series.flatMap(({ rounds }) => rounds.map(({ asked }) => asked[key])));
        const [value] = values;
        return values.size === 1 && typeof value === 'number' ? [`${(0,format_value/* formatCount */.B4)(value)} ${unit}`] : [];
    });
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

// EXTERNAL MODULE: ./.build/js/src/records/list-round-phases.js
var list_round_phases = __webpack_require__(89340);
// EXTERNAL MODULE: ./.build/js/src/reports/title-variants.js
var title_variants = __webpack_require__(72042);
;// CONCATENATED MODULE: ./.build/js/src/figures/read-series.js
/** What figures draw of a phase: for each variant its valid rounds; those that are not valid are named, never drawn. */


/** Variants that were not measured in the phase are not in it at all. */
function readSeries(record, kind) {
    const titles = (0,title_variants/* titleVariants */.b)(record);
    const series = [];
    const notes = [];
    for (const [index, variant] of record.variants.entries()) {
        const title = titles[index] ?? variant.name;
        const ran = (0,list_round_phases/* listRoundPhases */.P)(record, variant.name).filter(({ phase }) => phase === kind);
        const rounds = ran.filter(({ arm }) => arm.isValid);
        const invalid = ran.filter(({ arm }) => !arm.isValid);
        if (rounds.length > 0)
            series.push({ title, index, rounds });
        if (invalid.length === 0)
            continue;
        const why = invalid[0]?.arm.checks.find(({ isMet }) => !isMet)?.message ?? 'no reason recorded';
        const which = rounds.length === 0 ? 'no valid round' : `${invalid.length} of ${ran.length} rounds are not valid`;
        notes.push(`Not drawn: ${title}: ${which} (${why}).`);
    }
    return { series, notes };
}
/** `mean of 2 rounds`, or nothing of one. */
function describeRounds(series, what) {
    const counts = [...new Set(series.map(({ rounds }) => rounds.length))].sort((a, b) => a - b);
    const most = counts.at(-1) ?? 0;
    if (most < 2)
        return [];
    return [`${what} of ${counts.length === 1 ? most : `${counts[0]} to ${most}`} rounds.`];
}

;// CONCATENATED MODULE: ./.build/js/src/figures/completed-over-time.js
/** Right answers over time for each setup, in each 5 s or second: the second figure of the report of 2016. */







/** Of fewer windows than this no course can be seen: then seconds are drawn as they are. */
const fewestWindows = 6;
/** null where nothing lasted for two windows. Only for closed loops: an open loop gets as many answers as it asks for. */
function buildCompletedOverTime(kind, phase) {
    const longest = Math.max(0, ...phase.series.flatMap(({ rounds }) => rounds.map(summarize_phase/* countWholeSeconds */.em)));
    const window = Math.floor(longest / 5) >= fewestWindows ? 5 : 1;
    const lines = phase.series.map((one) => buildLine(one, window)).filter(({ points }) => points.length > 1);
    if (lines.length === 0)
        return null;
    const { many } = phase_kinds/* countedThings */.mG[kind];
    const span = window === 1 ? 'second' : `${window} s`;
    const what = `${many} completed in each ${span}`;
    return {
        name: `${kind}-over-time`,
        title: `${capitalize(what)}${describeAsked(kind, phase.series)}`,
        description: lines.map((line) => describeLine(line, many, span)).join(' '),
        notes: [...describeRounds(phase.series, 'Mean'), ...phase.notes],
        draw: (width) => drawLineChart({
            lines,
            buildX: (range, space) => ({
                scale: buildLinear([0, longest], range, space < 500 ? 5 : 10),
                format: formatTick,
            }),
            buildY: (range) => chooseScale(lines.flatMap(({ points }) => points.map(({ y }) => y)), range, { count: 6, kind: 'linear' }),
            nameX: 'seconds since the load began',
            nameY: () => `${many} in each ${span}`,
        }, width),
    };
}
function buildLine({ title, index, rounds }, window) {
    const sums = rounds.map((round) => sumWindows(round, window));
    const length = Math.max(...sums.map((one) => one.length));
    const points = Array.from({ length }, (_, position) => {
        const present = sums.map((one) => one[position]).filter((count) => count !== undefined);
        return { x: (position + 0.5) * window, y: present.reduce((sum, count) => sum + count, 0) / present.length };
    });
    const step = Math.ceil(points.length / 40);
    return { title, index, points, marked: [...points.keys()].filter((position) => position % step === 0) };
}
/** Whole windows only. */
function sumWindows(round, window) {
    const seconds = round.arm.perSecond.completed.slice(0, (0,summarize_phase/* countWholeSeconds */.em)(round));
    return Array.from({ length: Math.floor(seconds.length / window) }, (_, index) => seconds.slice(index * window, (index + 1) * window).reduce((sum, count) => sum + count, 0));
}
function describeLine({ title, points }, many, span) {
    const counts = points.map(({ y }) => y);
    return `${title}: ${(0,format_value/* formatCount */.B4)(Math.min(...counts))} to ${(0,format_value/* formatCount */.B4)(Math.max(...counts))} ${many} in each ${span}.`;
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var records_histogram = __webpack_require__(69378);
;// CONCATENATED MODULE: ./.build/js/src/figures/percentile-bars.js
/** Bars of p50, p90, p95 and p99 for each setup, the value at each bar: the first figure of the report of 2016. */









const percentiles = [50, 90, 95, 99];
const barHeight = 15;
const headingHeight = 20;
const gap = 10;
/** null without a valid round that has an answer. */
function buildPercentileBars(kind, phase) {
    const all = phase.series.map(readBars).filter(({ bars }) => bars.length > 0);
    if (all.length === 0)
        return null;
    const hasRounds = all.some(({ rounds }) => rounds.length > 1);
    return {
        name: `${kind}-percentiles`,
        title: nameLatency(kind, phase),
        description: all.map(describeBars).join(' '),
        notes: [
            ...(hasRounds ? describeRounds(all, `Each bar is the percentile over all ${phase_kinds/* countedThings */.mG[kind].many}`) : []),
            ...(hasRounds ? ['The line across its end spans from the lowest to the highest round.'] : []),
            ...phase.notes,
        ],
        draw: (width) => percentile_bars_draw(all, width),
    };
}
function readBars(series) {
    const ofEach = series.rounds.map(({ arm }) => (0,records_histogram/* mergeHistograms */.Q7)([arm.latencyHistogram]));
    const merged = (0,records_histogram/* mergeHistograms */.Q7)(series.rounds.map(({ arm }) => arm.latencyHistogram));
    const bars = percentiles.flatMap((percentile) => {
        const ms = (0,records_histogram/* percentileMs */.OZ)(merged, percentile);
        const own = ofEach.map((one) => (0,records_histogram/* percentileMs */.OZ)(one, percentile)).filter((value) => value !== null);
        return ms === null ? [] : [{ percentile, ms, ofRounds: [Math.min(...own), Math.max(...own)] }];
    });
    return { ...series, bars };
}
function describeBars({ title, bars }) {
    return `${title}: ${bars.map(({ percentile, ms }) => `p${percentile} ${(0,format_value/* formatNumber */.ZV)(ms)} ms`).join(', ')}.`;
}
function percentile_bars_draw(all, width) {
    const each = headingHeight + percentiles.length * barHeight + gap;
    const box = { left: 32, right: width - 8, top: 0, bottom: all.length * each };
    const values = all.flatMap(({ bars }) => bars.flatMap(({ ms, ofRounds }) => [ms, ...ofRounds]));
    // Room for the value behind the longest bar.
    const scale = chooseScale(values, [box.left, box.right - 52], { count: width < 500 ? 4 : 8, kind: 'auto' });
    return {
        height: box.bottom + bottomAxisHeight,
        content: [
            ...drawBottomAxis(box, placeTicks(scale), nameUnit('latency, ms', scale)),
            ...all.map((one, index) => drawSetup(one, index * each, width, scale, box)),
        ],
    };
}
function drawSetup({ title, index, bars }, top, width, scale, box) {
    return group({ class: `series-${index % 6}` }, [
        label(0, top + 15, shortenText(title, 12.5, width), 'heading'),
        ...bars.flatMap((bar, position) => drawBar(bar, position, top + headingHeight + position * barHeight, scale, box)),
    ]);
}
function drawBar({ percentile, ms, ofRounds }, position, y, scale, box) {
    const [end, low, high] = [scale.place(ms), scale.place(ofRounds[0]), scale.place(ofRounds[1])];
    const middle = y + barHeight / 2;
    const whisker = high - low < 2 ? [] : [straightLine(low, middle, high, middle, 'whisker')];
    return [
        label(box.left - 6, middle + 4, `p${percentile}`, 'tick end'),
        markup_element('rect', {
            x: box.left,
            y: y + 1.5,
            width: Math.max(1, end - box.left),
            height: barHeight - 3,
            class: `bar bar-${position}`,
        }),
        ...whisker,
        label(Math.max(end, high) + 6, middle + 4, (0,format_value/* formatNumber */.ZV)(ms), 'value'),
    ];
}

;// CONCATENATED MODULE: ./.build/js/src/figures/percentile-curves.js
/** Latency by percentile, the axis stretched towards 100 % as HdrHistogram's plots do, so that the tail has room. */








const pointsPerNine = 24;
/** With fewer requests beyond it a percentile is an anecdote. */
const fewestBeyond = 10;
/** null without a valid round of 20 answers or more. */
function buildPercentileCurves(kind, phase) {
    const curves = phase.series.map(readCurve).filter((curve) => curve !== null);
    if (curves.length === 0)
        return null;
    const { many } = phase_kinds/* countedThings */.mG[kind];
    const highest = Math.max(...curves.flatMap(({ line }) => line.points.map(({ x }) => x)));
    return {
        name: `${kind}-percentile-curve`,
        title: `${nameLatency(kind, phase)}: all percentiles`,
        description: curves.map(describeCurve).join(' '),
        notes: [
            `The marks stand at 50 %, 90 %, 99 % and so on; a curve ends where fewer than ${fewestBeyond} ${many} are slower.`,
            ...phase.notes,
        ],
        draw: (width) => drawLineChart({
            lines: curves.map(({ line }) => line),
            buildX: (range) => ({ scale: buildNines(highest, range), format: formatNines }),
            buildY: (range) => chooseScale(curves.flatMap(({ line }) => line.points.map(({ y }) => y)), range, { count: 6, kind: 'auto' }),
            nameX: `percentile of the ${many}`,
            nameY: (scale) => nameUnit('latency, ms', scale),
        }, width),
    };
}
/** x is 1 / (1 - share): 2 at the median, 100 at 99 %. */
function readCurve({ title, index, rounds }) {
    const histogram = (0,records_histogram/* mergeHistograms */.Q7)(rounds.map(({ arm }) => arm.latencyHistogram));
    const end = Math.log10(histogram.totalCount / fewestBeyond);
    if (end <= Math.log10(2))
        return null;
    const nines = Array.from({ length: Math.floor(end) }, (_, nine) => nine + 1);
    const steps = Array.from({ length: Math.floor(end * pointsPerNine) + 1 }, (_, step) => step / pointsPerNine);
    const places = [...new Set([...steps, Math.log10(2), ...nines, end])].sort((a, b) => a - b);
    const points = places.map((place) => ({
        x: 10 ** place,
        // The percentile 0 would be no request at all.
        y: (0,records_histogram/* percentileMs */.OZ)(histogram, Math.max(1e-6, 100 * (1 - 10 ** -place))) ?? 0,
    }));
    const marked = places.flatMap((place, position) => place === Math.log10(2) || (place > 0 && Number.isInteger(place)) ? [position] : []);
    return { histogram, line: { title, index, points, marked } };
}
function describeCurve({ histogram, line }) {
    const share = line.marked.map((position) => line.points[position]).filter((point) => point !== undefined);
    const parts = share.map(({ x, y }) => `${formatNines(x)} within ${(0,format_value/* formatNumber */.ZV)(y)} ms`);
    const worst = (0,records_histogram/* percentileMs */.OZ)(histogram, 100);
    return `${line.title}: ${parts.join(', ')}, the slowest ${worst === null ? 'unknown' : `${(0,format_value/* formatNumber */.ZV)(worst)} ms`}.`;
}
function buildNines(highest, range) {
    const scale = (0,d3_scale/* scaleLog */.ZE)([1, highest], [...range]);
    const ticks = [1, 2, ...Array.from({ length: 9 }, (_, nine) => 10 ** (nine + 1))].filter((tick) => tick <= highest);
    return { place: (value) => scale(value), ticks, isLog: true };
}
/** 2 → `50 %`, 1000 → `99.9 %`. */
function formatNines(x) {
    const nines = Math.round(Math.log10(x));
    if (x < 5)
        return x === 1 ? '0 %' : '50 %';
    return `${(100 * (1 - 10 ** -nines)).toFixed(Math.max(0, nines - 2))} %`;
}

// EXTERNAL MODULE: ./.build/js/src/records/pair-rounds.js
var pair_rounds = __webpack_require__(54598);
;// CONCATENATED MODULE: ./.build/js/src/figures/round-pairs.js
/** Each round's base and head joined by a line, for every metric that decides: whether a change is that of all rounds or of a few. */






const panelHeight = 190;
const mostPanels = 9;
/** null without a pair of rounds. `name`: of the file. */
function buildRoundPairs(record, pair, name) {
    const { pairs } = (0,pair_rounds/* pairRounds */._)(record, pair.head, pair.base);
    const gates = pair.verdicts.filter(({ isGate }) => isGate);
    const panels = gates.slice(0, mostPanels).flatMap((verdict) => {
        const own = pairs
            .filter(({ stage }) => stage === verdict.stage)
            .flatMap(({ figures }) => figures.get(verdict.metric) ?? []);
        const worse = own.filter((one) => isWorse(verdict, one)).length;
        return own.length === 0 ? [] : [{ verdict, pairs: own, worse }];
    });
    if (panels.length === 0)
        return null;
    return {
        name,
        title: `${pair.title}: each round's pair`,
        description: panels
            .map(({ verdict, worse, pairs: own }) => `${(0,name_metric_shortly/* nameMetricShortly */.r)(verdict.metric)}: ${describeCount(worse, own.length)}.`)
            .join(' '),
        notes: [
            `Left ${pair.names.base}, right ${pair.names.head}, a line for each round that was judged: whole where it is worse, dashed where it is not. The axes do not begin at 0.`,
        ],
        draw: (width) => round_pairs_draw(panels, pair, width),
    };
}
function isWorse({ metric }, { head, base }) {
    return (0,format_change/* findMetric */.GF)(metric).better === 'higher' ? head < base : head > base;
}
function describeCount(worse, all) {
    return `worse in ${worse} of ${all} ${all === 1 ? 'round' : 'rounds'}`;
}
function round_pairs_draw(panels, { names }, width) {
    const columns = Math.min(panels.length, width < 500 ? 2 : 4);
    const each = width / columns;
    return {
        height: Math.ceil(panels.length / columns) * panelHeight,
        content: panels.map((panel, index) => group({
            transform: `translate(${((index % columns) * each).toFixed(2)} ${Math.floor(index / columns) * panelHeight})`,
        }, drawPanel(panel, names, Math.min(each - 18, 240)))),
    };
}
function drawPanel({ verdict, pairs, worse }, names, width) {
    const values = pairs.flatMap(({ head, base }) => [head, base]);
    const [top, bottom] = [26, panelHeight - 50];
    const scale = buildLinear(widen(Math.min(...values), Math.max(...values)), [bottom, top], 4);
    const left = Math.max(...scale.ticks.map((tick) => measureText(formatTick(tick), 11.5))) + 8;
    const [base, head] = [left + (width - left) * 0.2, left + (width - left) * 0.8];
    return [
        label(0, 14, shortenText((0,name_metric_shortly/* nameMetricShortly */.r)(verdict.metric), 12.5, width), 'heading'),
        ...scale.ticks.map((tick) => straightLine(left, scale.place(tick), width, scale.place(tick), 'grid')),
        ...scale.ticks.map((tick) => label(left - 5, scale.place(tick) + 4, formatTick(tick), 'tick end')),
        ...pairs.map((pair) => {
            const [y1, y2] = [scale.place(pair.base), scale.place(pair.head)];
            const bad = isWorse(verdict, pair);
            return group({ class: bad ? 'series-1' : 'series-0' }, [
                markup_element('line', {
                    x1: base,
                    y1,
                    x2: head,
                    y2,
                    class: 'line slope',
                    'stroke-dasharray': bad ? undefined : '4 3',
                }),
                markup_element('circle', { cx: base, cy: y1, r: 2.5, class: 'mark' }),
                markup_element('circle', { cx: head, cy: y2, r: 2.5, class: 'mark' }),
            ]);
        }),
        ...[
            { x: base, text: names.base },
            { x: head, text: names.head },
        ].map(({ x, text }) => label(x, bottom + 15, shortenText(text, 11.5, (width - left) * 0.6), 'tick middle')),
        label((left + width) / 2, bottom + 31, describeCount(worse, pairs.length), 'unit middle'),
    ];
}
/** All the same would have no height. */
function widen(low, high) {
    return high > low ? [low, high] : [low * 0.95, high * 1.05];
}

// EXTERNAL MODULE: ./.build/js/src/records/summarize-arms.js
var summarize_arms = __webpack_require__(49349);
;// CONCATENATED MODULE: ./.build/js/src/figures/seconds-with-errors.js
/** Every second of every round, and where errors were: what a mean over rounds would hide. */











const plotHeight = 84;
const seconds_with_errors_headingHeight = 34;
/** null where no round lasted for two seconds. */
function buildSecondsWithErrors(kind, phase, isClosedLoop) {
    const panels = phase.series
        .map((series) => {
        const seconds = series.rounds.map((round) => readSeconds(round, isClosedLoop));
        return { ...series, seconds, errors: (0,summarize_arms/* sumErrors */.jY)(series.rounds.map(({ arm }) => arm)).total };
    })
        .filter(({ seconds }) => seconds.some((one) => one.filter(({ y }) => y !== null).length > 1));
    if (panels.length === 0)
        return null;
    const { many } = phase_kinds/* countedThings */.mG[kind];
    const what = isClosedLoop ? `${many} completed in each second` : `p50 of the ${many} of each second, ms`;
    return {
        name: `${kind}-seconds`,
        title: `Every round: ${what}${describeAsked(kind, phase.series)}`,
        description: panels
            .map(({ title, rounds, errors }) => `${title}: ${(0,format_value/* formatCount */.B4)(rounds.length)} rounds, ${(0,format_value/* formatCount */.B4)(errors)} errors.`)
            .join(' '),
        notes: ['A line for each round; a cross where a second had errors.', ...phase.notes],
        draw: (width) => seconds_with_errors_draw(panels, what, width),
    };
}
function readSeconds(round, isClosedLoop) {
    const { completed, p50Ms, errors } = round.arm.perSecond;
    return Array.from({ length: Math.min((0,summarize_phase/* countWholeSeconds */.em)(round), completed.length) }, (_, second) => ({
        x: second + 0.5,
        y: (isClosedLoop ? completed[second] : p50Ms[second]) ?? null,
        errors: errors[second] ?? 0,
    }));
}
function seconds_with_errors_draw(panels, what, width) {
    const all = panels.flatMap(({ seconds }) => seconds.flat());
    const values = all.flatMap(({ y }) => y ?? []);
    const each = seconds_with_errors_headingHeight + plotHeight + 8;
    const probe = chooseScale(values, [plotHeight, 0], { count: 3, kind: 'linear' });
    const left = Math.max(...probe.ticks.map((tick) => measureText(formatTick(tick), 11.5))) + 10;
    const x = buildLinear([0, Math.max(...all.map((one) => one.x)) + 0.5], [left, width - 14], width < 500 ? 5 : 10);
    const content = panels.map((panel, index) => {
        const box = { left, right: width - 14, top: seconds_with_errors_headingHeight, bottom: seconds_with_errors_headingHeight + plotHeight };
        const y = chooseScale(values, [box.bottom, box.top], { count: 3, kind: 'linear' });
        return group({ transform: `translate(0 ${index * each})` }, [
            ...drawLeftAxis(box, y, ''),
            label(0, 16, shortenText(`${panel.title}: ${(0,format_value/* formatCount */.B4)(panel.errors)} errors`, 12.5, width), 'heading'),
            ...(index < panels.length - 1 ? [] : drawBottomAxis(box, placeTicks(x), 'seconds since the load began')),
            ...panel.seconds.flatMap((seconds) => drawRound(seconds, panel.index, x, y)),
        ]);
    });
    const unit = label(0, 11, shortenText(what, 11.5, width), 'unit');
    return {
        height: 14 + panels.length * each - 8 + bottomAxisHeight,
        content: [unit, group({ transform: 'translate(0 14)' }, content)],
    };
}
function drawRound(seconds, index, x, y) {
    const path = (0,d3_shape/* line */.n8)()
        .defined((second) => second.y !== null)
        .x((second) => x.place(second.x))
        .y((second) => y.place(second.y ?? 0))
        .digits(2)(seconds);
    const failed = seconds.filter(({ errors }) => errors > 0);
    return [
        markup_element('path', { d: path ?? '', class: `line slope series-${index % colourCount}` }),
        ...failed.map((second) => drawMark(x.place(second.x), y.place(second.y ?? 0), d3_shape/* symbolTimes */.zp, 'line bad', 60)),
    ];
}

// EXTERNAL MODULE: ./.build/js/src/comparison/compare-scaling.js
var compare_scaling = __webpack_require__(75508);
;// CONCATENATED MODULE: ./.build/js/src/figures/workers-scaling.js
/** The rate by the number of workers, beside the line of a setup that lost nothing. */





/** null where no setup ran with different numbers of workers, each with a valid figure. */
function buildWorkersScaling(summary) {
    const scaling = (0,compare_scaling/* compareScaling */.R)(summary);
    if (scaling === null)
        return null;
    const groups = [...Map.groupBy(scaling.rows, ({ variant }) => variant.name.replace(/@\d+-workers/, '')).values()];
    const lines = groups.map(workers_scaling_buildLine).filter(({ points }) => points.length > 1);
    if (lines.length === 0)
        return null;
    const most = Math.max(...lines.flatMap(({ points }) => points.map(({ x }) => x)));
    const ideals = lines.map(({ points }) => buildIdeal(points[0], most));
    const unmeasured = scaling.rows.filter(({ rate }) => rate.kind !== 'measured');
    const { title } = (0,format_change/* findMetric */.GF)(scaling.metric);
    return {
        name: 'workers',
        title: `${title.charAt(0).toUpperCase()}${title.slice(1)} by number of workers`,
        description: groups.map(describeGroup).join(' '),
        notes: [
            'The thin grey lines are what the fewest workers do, times as many: nothing lost.',
            ...unmeasured.map(({ variant, rate }) => `Not drawn: ${variant.title}: ${rate.kind}.`),
        ],
        draw: (width) => drawLineChart({
            lines,
            references: ideals,
            buildX: (range) => {
                const counts = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))];
                return { scale: { ...buildLinear([0, most], range, 5), ticks: counts }, format: formatTick };
            },
            buildY: (range) => chooseScale([...lines.flatMap(({ points }) => points), ...ideals.flat()].map(({ y }) => y), range, { count: 6, kind: 'linear' }),
            nameX: 'workers',
            nameY: () => title,
        }, width),
    };
}
function workers_scaling_buildLine(rows, index) {
    const points = rows.flatMap(({ variant, rate }) => rate.kind === 'measured' ? [{ x: variant.workers, y: rate.value }] : []);
    return { title: rows[0]?.variant.title ?? '', index, points, marked: [...points.keys()] };
}
function buildIdeal({ x, y }, most) {
    return [
        { x, y },
        { x: most, y: (y / x) * most },
    ];
}
function describeGroup(rows) {
    const parts = rows.flatMap(({ variant, rate, efficiency }) => {
        if (rate.kind !== 'measured')
            return [];
        const share = efficiency === null ? '' : ` (efficiency ${(0,format_value/* formatPercent */.l9)(efficiency)})`;
        return [`${variant.workers} workers ${(0,format_value/* formatNumber */.ZV)(rate.value)}/s${share}`];
    });
    return `${rows[0]?.variant.title}: ${parts.join(', ')}.`;
}

;// CONCATENATED MODULE: ./.build/js/src/figures/build-record-figures.js










/** A capacity phase asks for another rate in every step: its latencies together are those of no rate. */
const withLatencies = phase_kinds/* phaseKinds */.zK.filter((kind) => kind !== 'capacity');
/** Only of what is valid; a figure without anything to draw is not among them. `judgement`: of the record, or null. */
function buildRecordFigures(record, judgement = null) {
    const pairs = judgement?.pairs ?? [];
    const number = (index) => (pairs.length === 1 ? '' : `-${index + 1}`);
    const ofPairs = pairs.flatMap((pair, index) => [
        buildChangeIntervals(pair, `changes${number(index)}`),
        buildRoundPairs(record, pair, `pairs${number(index)}`),
    ]);
    const ofPhases = withLatencies.flatMap((kind) => {
        const phase = readSeries(record, kind);
        const isClosedLoop = phase_kinds/* closedLoops */.Ij.has(kind);
        return [
            buildPercentileBars(kind, phase),
            buildPercentileCurves(kind, phase),
            isClosedLoop ? buildCompletedOverTime(kind, phase) : null,
            buildSecondsWithErrors(kind, phase, isClosedLoop),
        ];
    });
    const workers = new Set(record.variants.map((variant) => variant.workers)).size;
    const ofWorkers = workers > 1 ? [buildWorkersScaling((0,summarize_record/* summarizeRecord */.F)(record))] : [];
    return [...ofPairs, ...ofWorkers, ...ofPhases].filter((figure) => figure !== null);
}

// EXTERNAL MODULE: ./.build/js/src/reports/build-report.js + 3 modules
var build_report = __webpack_require__(78713);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/js/src/reports/html-style.js
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

;// CONCATENATED MODULE: ./.build/js/src/reports/html-table.js

/** Can be scrolled by keyboard where it is wider than the screen. `name`: for a screen reader, unique in the page. */
function renderHtmlTable({ columns, rows }, name) {
    const table = markup_element('table', {}, [
        markup_element('thead', {}, renderHead(columns)),
        markup_element('tbody', {}, rows.map((row) => markup_element('tr', {}, row.map((text, index) => renderCell(text, index, columns[index]))))),
    ]);
    return markup_element('div', { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 }, [table]);
}
/** Columns of one group stand under one heading. */
function renderHead(columns) {
    const hasGroups = columns.some(({ group }) => group !== '');
    const alignOf = ({ align }) => (align === 'right' ? 'number' : undefined);
    if (!hasGroups) {
        return [
            markup_element('tr', {}, columns.map((column) => markup_element('th', { scope: 'col', class: alignOf(column) }, [column.fullHeader]))),
        ];
    }
    const top = [];
    for (let index = 0; index < columns.length;) {
        const column = columns[index];
        let span = 1;
        while (column.group !== '' && columns[index + span]?.group === column.group)
            span++;
        top.push(column.group === ''
            ? markup_element('th', { scope: 'col', rowspan: 2, class: alignOf(column) }, [column.header])
            : markup_element('th', { scope: 'colgroup', colspan: span, class: 'group' }, [column.group]));
        index += span;
    }
    const below = columns.filter(({ group }) => group !== '');
    return [
        markup_element('tr', {}, top),
        markup_element('tr', {}, below.map((column) => markup_element('th', { scope: 'col', class: alignOf(column) }, [column.header]))),
    ];
}
function renderCell({ text, tone }, index, column) {
    const style = [column?.align === 'right' ? 'number' : '', tone === 'normal' ? '' : tone].filter((one) => one !== '');
    const attributes = { class: style.length === 0 ? undefined : style.join(' ') };
    return index === 0 ? markup_element('th', { scope: 'row', ...attributes }, [text]) : markup_element('td', attributes, [text]);
}

;// CONCATENATED MODULE: ./.build/js/src/reports/html.js
/**
 * A report as one HTML file that needs nothing else: no script, no server, nothing loaded. All of its text may be a stranger's, so it
 * is made by `element` alone, and the page's own policy forbids everything but its one style sheet.
 */




function renderHtml(report, { styleSheet, footer }) {
    const style = `${pageStyleSheet}${styleSheet}`;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    const page = markup_element('html', { lang: 'en' }, [
        markup_element('head', {}, [
            openTag('meta', { charset: 'utf-8' }),
            openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
            openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            openTag('meta', { name: 'color-scheme', content: 'light dark' }),
            markup_element('title', {}, [report.title]),
            { markup: `<style>${style}</style>` },
        ]),
        markup_element('body', {}, [
            markup_element('header', {}, [markup_element('h1', {}, [report.title])]),
            markup_element('main', {}, renderBlocks(report.blocks, 2, { tables: 0 })),
            markup_element('footer', {}, [markup_element('p', { class: 'muted' }, [footer])]),
        ]),
    ]);
    return `<!doctype html>\n${page.markup}\n`;
}
function renderBlocks(blocks, level, counts) {
    const rendered = [];
    for (let index = 0; index < blocks.length; index++) {
        const block = blocks[index];
        if (block === undefined)
            continue;
        if (block.kind !== 'figure') {
            rendered.push(...renderBlock(block, level, counts));
            continue;
        }
        const figures = [];
        for (let next = blocks[index]; next?.kind === 'figure'; next = blocks[++index])
            figures.push(next);
        index--;
        rendered.push(markup_element('div', { class: 'figures' }, figures.map(renderFigure)));
    }
    return rendered;
}
function renderBlock(block, level, counts) {
    switch (block.kind) {
        case 'heading':
            return [markup_element(`h${level}`, {}, [block.text])];
        case 'paragraph':
            return [renderText('p', block.text)];
        case 'table':
            return [renderHtmlTable(block, `Table ${++counts.tables}`)];
        case 'list':
            return [markup_element('ul', {}, block.items.map(renderItem))];
        case 'code':
            return [renderCode(block.lines)];
        case 'chart': {
            const points = block.points.map(({ label, value }) => `${label} ${value}`).join(', ');
            return [markup_element('p', {}, [`${block.title}, ${block.unit}: ${points}`])];
        }
        case 'section': {
            const [first, ...others] = block.blocks;
            // Nothing is folded: on paper and for a search it would be away.
            const inner = first?.kind === 'heading' && first.text === block.title ? others : block.blocks;
            return [
                markup_element('section', {}, [
                    markup_element(`h${level}`, {}, [block.title]),
                    ...renderBlocks(inner, Math.min(6, level + 1), counts),
                ]),
            ];
        }
    }
}
function renderFigure({ title, notes, wide, narrow }) {
    return markup_element('figure', {}, [
        markup_element('figcaption', {}, [title]),
        markup_element('div', { class: 'wide' }, [wide]),
        markup_element('div', { class: 'narrow' }, [narrow]),
        ...notes.map((note) => markup_element('p', { class: 'note' }, [note])),
    ]);
}
function renderText(name, { text, tone }) {
    return markup_element(name, { class: tone === 'normal' ? undefined : tone }, [text]);
}
function renderItem({ text, lines }) {
    return markup_element('li', { class: text.tone === 'normal' ? undefined : text.tone }, [
        text.text,
        ...(lines.length === 0 ? [] : [renderCode(lines)]),
    ]);
}
/** Can be reached by keyboard: it may be wider than the screen. */
function renderCode(lines) {
    return markup_element('pre', { tabindex: 0 }, [
        markup_element('code', {}, lines.flatMap((line) => [line, { markup: '\n' }])),
    ]);
}
function openTag(name, attributes) {
    return { markup: markup_element(name, attributes).markup.replace(/\/>$/, '>') };
}

// EXTERNAL MODULE: ./.build/js/src/entry/tool-version.js + 1 modules
var tool_version = __webpack_require__(40865);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/describe-write-failure.js
var describe_write_failure = __webpack_require__(47842);
;// CONCATENATED MODULE: ./.build/js/src/entry/write-output-file.js




/** Makes the folder too. Throws a BenchError 'output-unwritable'. */
async function writeOutputFile(path, content) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content);
    }
    catch (cause) {
        throw new errors/* BenchError */.L('output-unwritable', `${path} cannot be written: ${(0,describe_write_failure/* describeWriteFailure */.j)(cause)}`, {
            hint: 'Choose a file or folder that can be written.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./.build/js/src/comparison/decide-check.js
var decide_check = __webpack_require__(6690);
// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-options.js
var judge_options = __webpack_require__(64729);
// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-run.js + 9 modules
var judge_run = __webpack_require__(40216);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/judge-recorded.js
/** A record that was written before → the verdicts of its pairs, as its own run was asked to judge them. */





const isMargin = (text) => (0,judge_options/* findItemProblem */.W)('margin', text) === null;
const isMetric = (text) => (0,judge_options/* findItemProblem */.W)('gate', text) === null;
/** What is missing or makes no sense, as in a record of an older version, falls back to the default. */
const settingsSchema = schemas/* object */.Ikc({
    phases: schemas/* array */.YOg(schemas/* enum */.k5n(phase_kinds/* phaseKinds */.zK)).min(1).catch(['latency', 'throughput']),
    comparison: schemas/* object */.Ikc({
        margins: schemas/* array */.YOg(schemas/* string */.YjP().refine(isMargin)).catch([]),
        gate: schemas/* array */.YOg(schemas/* string */.YjP().refine(isMetric)).nullable().catch(null),
        failOn: schemas/* enum */.k5n([...decide_check/* failOnLevels */.R, 'never']).catch('regressed'),
    })
        .catch({ margins: [], gate: null, failOn: 'regressed' }),
});
/** Null where no pair was measured. A history is not part of a record, so it is not judged by one here. */
function judge_recorded_judgeRecorded(record) {
    const verdicts = judgeRun(record, readJudgedSettings(record), null);
    return verdicts?.judgement == null ? null : verdicts;
}
const askedSchema = schemas/* object */.Ikc({
    engine: schemas/* enum */.k5n(['auto', 'compose', 'processes']),
    comparison: schemas/* object */.Ikc({ compare: schemas/* enum */.k5n(['auto', 'paired', 'stored']), against: schemas/* null */.chJ() }),
});
/** Whether its own run was to be held against something; a record that does not say so was not. */
function wasToBeCompared({ settings }) {
    return askedSchema.safeParse(settings).success;
}
function readJudgedSettings({ settings }) {
    return settingsSchema.parse(settings);
}

// EXTERNAL MODULE: ./node_modules/@resvg/resvg-wasm/index.mjs
var resvg_wasm = __webpack_require__(43026);
// EXTERNAL MODULE: ./.build/js/src/entry/program-files.js
var program_files = __webpack_require__(49612);
;// CONCATENATED MODULE: ./.build/js/src/entry/judging/render-png.js
/**
 * A figure as PNG, for where SVG is not shown: chats, mails, some wikis. Drawn by resvg with fonts that come with the program, since
 * a runner may have none: the same bytes on every machine, always light.
 */




/** Pixels per pixel of the SVG: sharp on dense screens, and on paper. */
const zoom = 2;
const pngFontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
let loading = null;
/** `svg` as renderStandaloneSvg gives it. What the fonts have no letters for stays empty. */
async function renderPng(svg) {
    // Once in a process: the package refuses a second time.
    loading ??= load();
    const fontBuffers = await loading;
    const drawing = new resvg_wasm/* Resvg */.W(svg, {
        font: { fontBuffers, defaultFontFamily: 'DejaVu Sans' },
        fitTo: { mode: 'zoom', value: zoom },
    });
    try {
        const image = drawing.render();
        try {
            return image.asPng();
        }
        finally {
            image.free();
        }
    }
    finally {
        drawing.free();
    }
}
async function load() {
    const read = (name) => (0,promises_.readFile)((0,external_node_path_.join)(program_files/* pngFilesDirectory */.GT, name));
    await (0,resvg_wasm/* initWasm */.z)(await read('resvg.wasm'));
    return Promise.all(pngFontFiles.map(read));
}

;// CONCATENATED MODULE: ./.build/js/src/entry/judging/draw-record.js
/** A record as pictures: a folder of SVG and PNG files, and a page that holds its report with them. Loaded only when it is asked for. */













/** Each figure as SVG and as PNG. Throws a BenchError 'output-unwritable'. */
async function writeFigures(record, verdicts, directory) {
    const drawn = buildRecordFigures(record, verdicts?.judgement).map((figure) => {
        const name = (0,external_node_path_.join)(directory, figure.name);
        return { figure, path: `${name}.svg`, pngPath: `${name}.png`, svg: renderStandaloneSvg(figure) };
    });
    for (const { path, svg } of drawn)
        await writeOutputFile(path, svg);
    for (const { pngPath, svg } of drawn)
        await writeOutputFile(pngPath, await renderPng(svg));
    return drawn.map(({ path, pngPath, figure }) => ({ path, pngPath, figure }));
}
/** The page of one run. Its paths are not shown: it is read elsewhere. */
function renderRecordPage(record, verdicts, more = []) {
    const report = (0,build_report/* buildReport */.F)((0,summarize_record/* summarizeRecord */.F)(record), {
        comparison: null,
        verdicts,
        profiles: (0,describe_profiles/* describeProfiles */.W)(record),
        figures: drawBlocks(record, verdicts, 'figure'),
        files: [],
    });
    return renderPage({ ...report, blocks: [...report.blocks, ...more] });
}
/** Both, into the folder of a run: `figures/` and `report.html`. Throws a BenchError 'output-unwritable'. */
async function drawRun(record, verdicts, folder, more) {
    await writeFigures(record, verdicts, (0,external_node_path_.join)(folder, 'figures'));
    await writeOutputFile((0,external_node_path_.join)(folder, 'report.html'), renderRecordPage(record, verdicts, more));
}
/** The page of several runs: what they say together, then the figures of each. */
function renderJoinedPage(report, records) {
    const figures = records.flatMap(({ name, record }, index) => {
        const drawn = drawBlocks(record, judgeRecorded(record), `figure-${index}`);
        return drawn.length === 0 ? [] : [{ kind: 'heading', text: `Figures of ${name}` }, ...drawn];
    });
    return renderPage({ ...report, blocks: [...report.blocks, ...figures] });
}
function drawBlocks(record, verdicts, place) {
    return buildFigureBlocks(buildRecordFigures(record, verdicts?.judgement), place);
}
function renderPage(report) {
    return renderHtml(report, { styleSheet: figureStyleSheet, footer: `Made by Channels Bench ${tool_version/* toolVersion */.f}` });
}


/***/ })

};
