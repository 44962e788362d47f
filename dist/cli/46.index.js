export const id = 46;
export const ids = [46];
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

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortenSeries),
/* harmony export */   Q: () => (/* binding */ drawSparkline)
/* harmony export */ });
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Values as bars from 0 to their largest, so that a height can be read as a share. Empty for no values. */
function drawSparkline(values) {
    const highest = Math.max(...values);
    return values.map((value) => bars[highest > 0 ? Math.round((value / highest) * (bars.length - 1)) : 0]).join('');
}
/** At most `length` values: neighbours are averaged in groups of the same size (the last may be smaller). */
function shortenSeries(values, length) {
    const size = Math.max(1, Math.ceil(values.length / length));
    return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => {
        const group = values.slice(index * size, (index + 1) * size);
        return group.reduce((sum, value) => sum + value, 0) / group.length;
    });
}


/***/ }),

/***/ 8893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
const codes = {
    normal: null,
    strong: [1, 22],
    muted: [2, 22],
    good: [32, 39],
    warning: [33, 39],
    bad: [31, 39],
};
function createPaint(useColour) {
    return (text, tone) => {
        const code = codes[tone];
        return !useColour || code === null || text === '' ? text : `\u001b[${code[0]}m${text}\u001b[${code[1]}m`;
    };
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./.build/js/src/reports/clean-text.js
var clean_text = __webpack_require__(658);
// EXTERNAL MODULE: ./.build/js/src/reports/sparkline.js
var sparkline = __webpack_require__(6506);
// EXTERNAL MODULE: ./.build/js/src/reports/terminal-style.js
var terminal_style = __webpack_require__(8893);
// EXTERNAL MODULE: ./.build/js/src/reports/text-width.js
var text_width = __webpack_require__(5059);
;// CONCATENATED MODULE: ./.build/js/src/reports/terminal-table.js
/** A table in columns of characters. One that is too wide becomes several, each beginning with the first column. */


const gap = '  ';
const maxNameWidth = 36;
/** Of the terminal, so that the figures keep the larger part of a narrow one. */
const maxNameShare = 0.4;
function renderTable(columns, rows, width, paint) {
    const parts = columns.map((column, index) => buildPart(column, index, rows, width));
    const [first, ...others] = parts;
    if (first === undefined)
        return [];
    return splitParts(first, others, width).flatMap((some, index) => [
        ...(index === 0 ? [] : ['']),
        ...renderParts([first, ...some], paint),
    ]);
}
function buildPart(column, index, rows, width) {
    const nameWidth = Math.min(maxNameWidth, Math.floor(width * maxNameShare));
    const cells = rows.map((row) => {
        const cell = row[index] ?? { text: '', tone: 'normal' };
        const text = (0,clean_text/* cleanText */.X)(cell.text);
        return { ...cell, text: index === 0 ? (0,text_width/* truncateText */.EJ)(text, nameWidth) : text };
    });
    return {
        column,
        width: Math.max((0,text_width/* measureWidth */.l8)(column.header), ...cells.map((cell) => (0,text_width/* measureWidth */.l8)(cell.text))),
        cells,
    };
}
/** Fills line after line; columns of one group stay together where they fit. */
function splitParts(first, others, width) {
    const tables = [[]];
    let used = first.width;
    for (const group of groupParts(others)) {
        const units = first.width + widthOf(group) <= width ? [group] : group.map((part) => [part]);
        for (const unit of units) {
            if (used + widthOf(unit) > width && tables.at(-1)?.length !== 0) {
                tables.push([]);
                used = first.width;
            }
            tables.at(-1)?.push(...unit);
            used += widthOf(unit);
        }
    }
    return tables;
}
/** With the gap before each. A group's title may be wider than its columns. */
function widthOf(parts) {
    return Math.max(parts.reduce((sum, part) => sum + gap.length + part.width, 0), gap.length + (0,text_width/* measureWidth */.l8)(parts[0]?.column.group ?? ''));
}
function groupParts(parts) {
    const groups = [];
    for (const part of parts) {
        const last = groups.at(-1);
        const isSame = part.column.group !== '' && last?.[0]?.column.group === part.column.group;
        if (isSame)
            last?.push(part);
        else
            groups.push([part]);
    }
    return groups;
}
function renderParts(parts, paint) {
    const groups = groupParts(parts).map(widenToGroup);
    const all = groups.flat();
    const hasGroups = groups.some((group) => group[0]?.column.group);
    const groupLine = groups.map((group) => {
        const width = all.length === 0 ? 0 : widthOf(group) - gap.length;
        return fill({ text: group[0]?.column.group ?? '', tone: 'muted' }, width, 'right', paint);
    });
    const header = all.map(({ column, width }) => fill({ text: column.header, tone: 'muted' }, width, column.align, paint));
    const rule = groups.map((group) => paint('─'.repeat(widthOf(group) - gap.length), 'muted'));
    const rowCount = all[0]?.cells.length ?? 0;
    const rows = Array.from({ length: rowCount }, (_, row) => all.map(({ column, width, cells }) => {
        const cell = cells[row];
        return cell === undefined ? '' : fill(cell, width, column.align, paint);
    }));
    return [...(hasGroups ? [groupLine] : []), header, rule, ...rows].map((cells) => cells.join(gap).trimEnd());
}
/** Blanks stay outside of the colour, so that those at the end of a line can be cut off. */
function fill({ text, tone }, width, align, paint) {
    const blanks = ' '.repeat(Math.max(0, width - (0,text_width/* measureWidth */.l8)(text)));
    return align === 'left' ? paint(text, tone) + blanks : blanks + paint(text, tone);
}
/** Makes the first column of a group wider when the group's title needs it. */
function widenToGroup(group) {
    const [first, ...others] = group;
    if (first === undefined)
        return group;
    const columns = group.reduce((sum, part) => sum + part.width, 0) + gap.length * others.length;
    const missing = (0,text_width/* measureWidth */.l8)(first.column.group) - columns;
    return missing <= 0 ? group : [{ ...first, width: first.width + missing }, ...others];
}

;// CONCATENATED MODULE: ./.build/js/src/reports/terminal.js
/** A report for a terminal: aligned, no wider than it, coloured only when asked. */





/** Ends with a line end. */
function renderTerminal(report, { useColour, width }) {
    const paint = (0,terminal_style/* createPaint */.X)(useColour);
    const usable = Math.max(40, width);
    const title = (0,text_width/* wrapText */.C1)((0,clean_text/* cleanText */.X)(report.title), usable).map((line) => paint(line, 'strong'));
    return `${[...title, ...renderBlocks(report.blocks, usable, paint)].join('\n')}\n`;
}
function renderBlocks(blocks, width, paint) {
    return blocks.flatMap((block, index) => {
        const before = blocks[index - 1]?.kind;
        // What follows its heading, paragraphs and lists among themselves, stand together; all else has a blank line before.
        const isTogether = before === 'heading' ||
            (before === block.kind && block.kind === 'paragraph') ||
            (before === block.kind && block.kind === 'list');
        return [...(isTogether ? [] : ['']), ...renderBlock(block, width, paint)];
    });
}
function renderBlock(block, width, paint) {
    switch (block.kind) {
        case 'heading':
            return (0,text_width/* wrapText */.C1)((0,clean_text/* cleanText */.X)(block.text), width).map((line) => paint(line, 'strong'));
        case 'paragraph':
            return (0,text_width/* wrapText */.C1)((0,clean_text/* cleanText */.X)(block.text.text), width).map((line) => paint(line, block.text.tone));
        case 'table':
            return renderTable(block.columns, block.rows, width, paint);
        case 'list':
            return block.items.flatMap((item) => renderItem(item, width, paint));
        case 'code':
            return block.lines.map((line) => `  ${(0,clean_text/* cleanText */.X)(line)}`);
        case 'chart':
            return [`${(0,clean_text/* cleanText */.X)(block.title)}  ${(0,sparkline/* drawSparkline */.Q)(block.points.map(({ value }) => value))}`];
        case 'figure':
            return (0,text_width/* wrapText */.C1)((0,clean_text/* cleanText */.X)(`${block.title}: ${block.description}`), width);
        case 'section': {
            const [first, ...others] = renderBlocks(block.blocks, width, paint);
            // A section that begins with a heading needs no title of its own here: nothing is folded.
            const title = block.blocks[0]?.kind === 'heading' ? [] : [paint((0,clean_text/* cleanText */.X)(block.title), 'strong')];
            return [...title, ...(first === '' || first === undefined ? [] : [first]), ...others];
        }
    }
}
function renderItem({ text, lines }, width, paint) {
    const wrapped = (0,text_width/* wrapText */.C1)((0,clean_text/* cleanText */.X)(text.text), width - 2);
    return [
        ...wrapped.map((line, index) => `${index === 0 ? '· ' : '  '}${paint(line, text.tone)}`),
        ...lines.map((line) => `    ${paint((0,clean_text/* cleanText */.X)(line), 'muted')}`),
    ];
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   EJ: () => (/* binding */ truncateText),
/* harmony export */   l8: () => (/* binding */ measureWidth)
/* harmony export */ });
/** Columns that text takes in a terminal, and cutting and wrapping by them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
function measureWidth(text) {
    let width = 0;
    for (const { segment } of segmenter.segment(text))
        width += wide.test(segment) ? 2 : /^\p{M}/u.test(segment) ? 0 : 1;
    return width;
}
/** Shortens to `width` columns, with an ellipsis in the last. */
function truncateText(text, width) {
    if (measureWidth(text) <= width)
        return text;
    let kept = '';
    for (const { segment } of segmenter.segment(text)) {
        if (measureWidth(kept + segment) > width - 1)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
/**
 * Breaks at blanks, but not before a per cent sign; a word that is longer than a line stands on a line of its own, whole,
 * so that it can be copied.
 */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ (?!%)/)) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && measureWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ })

};
