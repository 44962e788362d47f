export const id = 765;
export const ids = [765];
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

/***/ 8765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listSetupsCommand: () => (/* binding */ listSetupsCommand),
/* harmony export */   showSetupCommand: () => (/* binding */ showSetupCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _reports_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8883);
/* harmony import */ var _setups_find_setup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8273);
/* harmony import */ var _setups_find_websocket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9855);
/* harmony import */ var _program_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4196);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3240);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6300);
/** The commands on setups: list, show. */







const asText = { markdown: false };
async function listSetupsCommand(context) {
    const setups = await (0,_setups_find_setup_js__WEBPACK_IMPORTED_MODULE_1__/* .listSetups */ .t)(_program_files_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInSetupsDirectory */ .Lb);
    const describe = (setup) => {
        const { title, description } = setup.file;
        return (0,_reports_report_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(`${setup.name} (${title}; ${listEngines(setup).join(', ')}): ${firstSentence(description)}`);
    };
    const isHistorical = ({ file }) => file.historical !== undefined;
    const today = setups.filter((setup) => !isHistorical(setup)).map(describe);
    const historical = setups.filter(isHistorical).map(describe);
    const heading = { kind: 'heading', text: 'Software of earlier years, kept to repeat earlier reports' };
    const blocks = [...(0,_reports_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildList */ .tL)(today), ...(historical.length === 0 ? [] : [heading, ...(0,_reports_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildList */ .tL)(historical)])];
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .printReport */ .Y)({ title: 'Built-in setups', blocks }, asText, context);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok.code;
}
async function showSetupCommand(nameOrPath, context) {
    const isPath = nameOrPath.includes('/') || nameOrPath.startsWith('.');
    const where = isPath ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, nameOrPath) : nameOrPath;
    const setup = await (0,_setups_find_setup_js__WEBPACK_IMPORTED_MODULE_1__/* .findSetup */ .F)(where, _program_files_js__WEBPACK_IMPORTED_MODULE_3__/* .builtInSetupsDirectory */ .Lb);
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .printReport */ .Y)({ title: `${setup.name}: ${setup.file.title}`, blocks: describeSetup(setup) }, asText, context);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok.code;
}
function describeSetup({ file, directory, composeFile, procfile, digest, ...setup }) {
    const { expect, alternatives } = file.http;
    const others = Object.keys(alternatives);
    const { packages, programs, python_modules: modules } = file.processes;
    const facts = [
        `Folder: ${directory}`,
        ...(file.historical === undefined ? [] : [`Software of ${file.historical}, kept to repeat an earlier report`]),
        `Engines: ${listEngines({ ...setup, file, directory, composeFile, procfile, digest }).join(', ')}`,
        `Load goes to: service ${file.target.service}, port ${file.target.port}, path ${file.http.path}`,
        `Right answer: status ${expect.status}${expect.body === undefined ? '' : `, body ${JSON.stringify(expect.body)}`}`,
        ...describeWebSocket(file),
        ...(others.length === 0 ? [] : [`Other paths (--path): ${others.join(', ')}`]),
        ...(packages.length === 0 ? [] : [`Debian packages for local processes: ${packages.join(', ')}`]),
        ...(programs.length === 0 ? [] : [`Programs for local processes: ${programs.join(', ')}`]),
        ...(modules.length === 0 ? [] : [`Python modules for local processes: ${modules.join(', ')}`]),
        `Digest: ${digest}`,
    ];
    const commands = (procfile ?? []).map(({ name, command }) => `${name}: ${command}`);
    return [
        ...(file.description === '' ? [] : [{ kind: 'paragraph', text: (0,_reports_report_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(file.description.trim()) }]),
        ...(0,_reports_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildList */ .tL)(facts.map((fact) => (0,_reports_report_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(fact))),
        ...(commands.length === 0
            ? []
            : [
                { kind: 'heading', text: 'Procfile' },
                { kind: 'code', lines: commands },
            ]),
    ];
}
/** `WebSockets (plain): echo at /ws/echo, broadcast at /ws/group/{group}`. */
function describeWebSocket(file) {
    const found = (0,_setups_find_websocket_js__WEBPACK_IMPORTED_MODULE_2__/* .findWebSocket */ .p)({ file });
    if (found === null)
        return [];
    const ways = ['echo', 'broadcast'].flatMap((way) => {
        const route = found[way];
        return route === null ? [] : [`${way} at ${route.path}`];
    });
    const subprotocol = found.subprotocol === null ? '' : `, subprotocol ${found.subprotocol}`;
    return [`WebSockets (${found.protocol}${subprotocol}): ${ways.join(', ')}`];
}
function listEngines(setup) {
    return [
        ...(setup.composeFile === null ? [] : ['compose']),
        ...(setup.procfile === null ? [] : ['processes']),
        'attach',
    ];
}
function firstSentence(text) {
    return /^.*?[.:;](?=\s|$)/s.exec(text)?.[0].replace(/[.:;]$/, '') ?? text;
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
