export const id = 498;
export const ids = [498];
export const modules = {

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


/***/ })

};
