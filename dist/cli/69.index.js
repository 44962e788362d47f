export const id = 69;
export const ids = [69];
export const modules = {

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand),
/* harmony export */   showCommand: () => (/* binding */ showCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _comparison_describe_profiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _comparison_side_by_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4826);
/* harmony import */ var _records_read_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4198);
/* harmony import */ var _records_summarize_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6654);
/* harmony import */ var _reports_build_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8434);
/* harmony import */ var _judging_judge_recorded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3240);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6300);
/** The commands that print records: show, compare. */









/** Prints a record as its run did, its verdicts too: they are computed from it. */
async function showCommand(file, options, context) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, file);
    const record = await (0,_records_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .a)(path);
    const files = [`Record: ${path}`, `Logs: ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), 'logs')}`];
    const verdicts = (0,_judging_judge_recorded_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeRecorded */ .KM)(record);
    const report = (0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildReport */ .F)((0,_records_summarize_record_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeRecord */ .F)(record), {
        comparison: null,
        verdicts,
        profiles: (0,_comparison_describe_profiles_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProfiles */ .W)(record),
        files,
    });
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .printReport */ .Y)(report, options, context);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.ok.code;
}
async function compareCommand(baseline, current, options, context) {
    const read = async (file) => (0,_records_summarize_record_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeRecord */ .F)(await (0,_records_read_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecord */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.workingDirectory, file)));
    const comparison = (0,_comparison_side_by_side_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSideBySide */ .j)(await read(baseline), await read(current));
    await (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .printReport */ .Y)((0,_reports_build_report_js__WEBPACK_IMPORTED_MODULE_5__/* .buildComparisonReport */ .y)(comparison, { baseline, current }), options, context);
    return _exit_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .h.ok.code;
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


/***/ })

};
