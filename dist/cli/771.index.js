export const id = 771;
export const ids = [771];
export const modules = {

/***/ 6750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   figuresCommand: () => (/* binding */ figuresCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _records_read_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4198);
/* harmony import */ var _records_summarize_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6654);
/* harmony import */ var _reports_build_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(296);
/* harmony import */ var _reports_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8883);
/* harmony import */ var _judging_draw_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6181);
/* harmony import */ var _judging_judge_recorded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3240);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6300);
/** `figures`: the pictures of a record as files. */









/** What is not valid is named and not drawn. */
async function figuresCommand(file, options, context) {
    const record = await (0,_records_read_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, file));
    const summary = (0,_records_summarize_record_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeRecord */ .F)(record);
    const written = await (0,_judging_draw_record_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFigures */ .F)(record, (0,_judging_judge_recorded_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeRecorded */ .KM)(record), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, options.out));
    const title = `Channels Bench: ${written.length} ${written.length === 1 ? 'figure' : 'figures'}`;
    const blocks = [
        { kind: 'paragraph', text: (0,_reports_build_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOutcome */ .SS)(summary) },
        ...(0,_reports_report_js__WEBPACK_IMPORTED_MODULE_7__/* .buildList */ .tL)(written.map(({ path, pngPath, figure }) => (0,_reports_report_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv)(`${figure.title}: ${path} and ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(pngPath)}`))),
        ...(0,_reports_build_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .buildProblems */ .b8)(summary),
    ];
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .printReport */ .Y)({ title, blocks }, options, context);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok.code;
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


/***/ })

};
