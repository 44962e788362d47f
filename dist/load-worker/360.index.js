export const id = 360;
export const ids = [360];
export const modules = {

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runClosedLoop: () => (/* binding */ runClosedLoop)
});

// EXTERNAL MODULE: ./node_modules/autocannon/autocannon.js
var autocannon = __webpack_require__(8174);
// EXTERNAL MODULE: ./.build/js/src/load/connection-errors.js
var connection_errors = __webpack_require__(2622);
;// CONCATENATED MODULE: ./.build/js/src/load/autocannon-client.js

const reconnectDelayMs = 50;
/** Returns what makes a client send again that was held back. */
function repairClient(client, connection, observer) {
    const connectOriginal = client._connect.bind(client);
    const requestOriginal = client._doRequest.bind(client);
    const executeOriginal = client.parser.execute.bind(client.parser);
    let isClosing = false;
    let isHeldBack = false;
    let isConnected = false;
    let reconnect;
    client.on('headers', (head) => {
        isClosing = connection === 'close' || !head.shouldKeepAlive;
    });
    // It would copy its context, which is empty here, deeply for every request.
    client.requestIterator.resetContext = () => { };
    client.pipelinedRequests.addBody = (data) => {
        const request = client.pipelinedRequests.peek();
        if (request !== undefined)
            request.body += data.toString('latin1');
    };
    client.parser.execute = (chunk) => {
        const result = executeOriginal(chunk);
        if (result instanceof Error && client.pipelinedRequests.size() > 0) {
            lose('other');
            startAgain();
        }
        return result;
    };
    client._doRequest = () => {
        if (client.destroyed)
            return;
        if (!observer.mayRequest()) {
            isHeldBack = true;
            return;
        }
        isHeldBack = false;
        if (isClosing)
            return startAgain();
        observer.onRequest();
        requestOriginal();
    };
    client._connect = () => {
        if (client.destroyed)
            return;
        if (client.pipelinedRequests.size() > 0) {
            if (client.parser.state === 'BODY_RAW') {
                // Without a length the answer ends with the connection; finish() reports it and asks for the next request.
                isClosing = true;
                client.parser.finish();
                return;
            }
            lose('closed');
        }
        if (client.conn !== undefined && !isConnected && !isClosing) {
            clearTimeout(reconnect);
            reconnect = setTimeout(connectNow, reconnectDelayMs);
            return;
        }
        connectNow();
    };
    function connectNow() {
        if (client.destroyed)
            return;
        if (client.conn !== undefined)
            abandon(client.conn);
        client.pipelinedRequests.clear();
        client.parser.initialize('RESPONSE');
        isClosing = false;
        isConnected = false;
        connectOriginal();
        const conn = client.conn;
        conn.setNoDelay(true);
        conn.once('connect', () => {
            isConnected = true;
            observer.onConnect();
        });
        // Before autocannon's own listener, which reconnects: the error's kind is known only here.
        conn.prependListener('error', (error) => {
            if (client.pipelinedRequests.size() > 0)
                lose(isConnected ? (0,connection_errors/* classifyConnectionError */.H)(error) : 'connect');
            else if (!isConnected)
                observer.onConnectFailed();
        });
    }
    function lose(kind) {
        client.pipelinedRequests.clear();
        observer.onLost(kind);
    }
    function startAgain() {
        client._destroyConnection();
        connectNow();
    }
    return () => {
        if (isHeldBack)
            client._doRequest();
    };
}
function abandon(conn) {
    conn.removeAllListeners('error');
    conn.removeAllListeners('end');
    conn.removeAllListeners('data');
    conn.on('error', () => { });
    conn.destroy();
}

// EXTERNAL MODULE: ./.build/js/src/load/closed-loop.js + 1 modules
var closed_loop = __webpack_require__(4300);
// EXTERNAL MODULE: ./.build/js/src/load/pacer.js + 1 modules
var pacer = __webpack_require__(6175);
// EXTERNAL MODULE: ./.build/js/src/load/slice-gate.js
var slice_gate = __webpack_require__(9814);
// EXTERNAL MODULE: ./.build/js/src/load/target-recorder.js
var target_recorder = __webpack_require__(4428);
;// CONCATENATED MODULE: ./.build/js/src/load/autocannon-http.js
/**
 * The throughput phase: a closed loop. autocannon sends; samples are taken from its events in microseconds, because its
 * own histogram holds whole milliseconds.
 */






const endPollMs = 50;
/** autocannon's own figures are not used, and to record them costs time and memory: 3 histograms of up to 5 digits. */
const unusedHistogram = { __custom: true, recordValue: () => { }, destroy: () => { }, reset: () => { } };
const withoutOwnFigures = {
    histograms: { latencies: unusedHistogram, requests: unusedHistogram, throughput: unusedHistogram },
    skipAggregateResult: true,
};
function runClosedLoop(phase, targets, context) {
    return (0,closed_loop/* runSlices */.N)(phase, targets, context, (target, run) => new TargetLoop(phase, target, run));
}
/** One target's autocannon, held back but for its slices. */
class TargetLoop {
    recorder;
    #gate;
    #clients = [];
    #resume = [];
    #done;
    #answer = null;
    constructor(phase, target, run) {
        this.recorder = new target_recorder/* TargetRecorder */.y(target.name, (0,pacer/* monotonicMs */.d)());
        this.#gate = new slice_gate/* SliceGate */.u(this.recorder);
        const { status, body } = target.expect;
        const expectedBody = body === null ? null : Buffer.from(body).toString('latin1');
        const done = Promise.withResolvers();
        this.#done = done.promise;
        autocannon({
            url: target.origin + target.path,
            connections: phase.connections,
            duration: phase.durationSeconds * 10 + 3600,
            // It refuses less than a second; #setUp sets the true one.
            timeout: Math.max(1, phase.timeoutSeconds),
            sampleInt: endPollMs,
            ...withoutOwnFigures,
            headers: { 'user-agent': 'channels-bench', ...(phase.connection === 'close' ? { connection: 'close' } : {}) },
            setupClient: (client) => this.#setUp(client, phase),
            // Called with every body, after the `response` event of the same answer and the sending of the next request.
            verifyBody: (received) => {
                const answer = this.#answer;
                if (answer === null)
                    return true;
                this.#answer = null;
                const isRight = expectedBody === null || expectedBody === String(received);
                const wrong = answer.statusCode !== status ? 'status' : isRight ? null : 'body';
                const { nowMs } = answer;
                if (this.#gate.isCounted(nowMs, wrong === null)) {
                    this.recorder.recordAnswer(answer.statusCode, answer.latencyMs, wrong, nowMs);
                    if (wrong === null)
                        run.noteLatency(answer.latencyMs);
                }
                return true;
            },
        }, (error) => {
            // Without this, options that autocannon refuses would look like a server that does not answer.
            if (error)
                run.fail(error);
            done.resolve(undefined);
        });
    }
    runSlice(slice) {
        return this.#gate.run(slice, () => {
            for (const resume of this.#resume)
                resume();
        });
    }
    async end() {
        this.#gate.close();
        for (const client of this.#clients)
            client.destroy();
        await this.#done;
    }
    silentMs(nowMs) {
        return this.#gate.silentMs(nowMs);
    }
    finish() {
        return this.recorder.finish(this.#gate);
    }
    #setUp(client, phase) {
        this.#clients.push(client);
        client.timeout = phase.timeoutSeconds * 1000;
        let inFlight = 0;
        const settle = () => {
            inFlight--;
            this.#gate.noteSettled();
        };
        const lose = (kind) => {
            const nowMs = (0,pacer/* monotonicMs */.d)();
            if (this.#gate.isCounted(nowMs, false))
                this.recorder.recordError(kind, nowMs);
        };
        client.on('response', (statusCode, _bytes, latencyMs) => {
            // The moment that counts, or of an answer and the request after it, on either side of the end, both would be left out.
            this.#answer = { statusCode, latencyMs, nowMs: (0,pacer/* monotonicMs */.d)() };
            settle();
        });
        client.on('timeout', () => {
            // autocannon's clock runs for a client at rest too.
            if (inFlight === 0)
                return;
            lose('timeout');
            settle();
        });
        this.#resume.push(repairClient(client, phase.connection, {
            mayRequest: () => this.#gate.isOpen,
            onRequest: () => {
                this.recorder.scheduled++;
                this.#gate.noteSent();
                inFlight++;
            },
            onConnect: () => this.recorder.connectionsOpened++,
            onLost: (kind) => {
                lose(kind);
                settle();
            },
            // After the end nobody waits for a connection.
            onConnectFailed: () => {
                if (this.#gate.isOpen)
                    lose('connect');
            },
        }));
    }
}


/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runSlices)
});

// EXTERNAL MODULE: ./.build/js/src/load/generator-self-report.js
var generator_self_report = __webpack_require__(817);
// EXTERNAL MODULE: ./.build/js/src/load/pacer.js + 1 modules
var pacer = __webpack_require__(6175);
// EXTERNAL MODULE: ./.build/js/src/load/progress-reporter.js
var progress_reporter = __webpack_require__(553);
// EXTERNAL MODULE: ./.build/js/src/load/silence-watch.js
var silence_watch = __webpack_require__(1967);
// EXTERNAL MODULE: ./.build/js/src/load/deal-blocks.js
var deal_blocks = __webpack_require__(9569);
;// CONCATENATED MODULE: ./.build/js/src/load/slices.js
/** Which target a closed loop loads when. */

/** One slice for one target; for several, slices of about `sliceMs`, equally many and equally long for each target. */
function planSlices(spec, targets, random) {
    const durationMs = spec.durationSeconds * 1000;
    if (targets === 1)
        return [{ target: 0, durationMs, isDrained: false }];
    const perTarget = Math.max(1, Math.round(durationMs / spec.sliceMs / targets));
    const count = perTarget * targets;
    return [...(0,deal_blocks/* dealBlocks */.f)(count, targets, random)].map((target) => ({
        target,
        durationMs: durationMs / count,
        isDrained: true,
    }));
}

;// CONCATENATED MODULE: ./.build/js/src/load/closed-loop.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * A closed loop: what is next is sent when the last has been answered. Several targets alternate in short slices, dealt
 * at random in balanced blocks; the connections of the resting ones stay open and quiet.
 */





const recentLimit = 1000;
const watchIntervalMs = 100;
/** Every slice waits for its last answer: with one request that hangs in each, a phase of seconds would take minutes. */
const longestFactor = 2;
async function runSlices(spec, targets, context, buildLoop) {
    const slices = planSlices(spec, targets.length, context.random);
    const selfReport = (0,generator_self_report/* startSelfReport */.n)();
    const recentMs = [];
    const ended = Promise.withResolvers();
    ended.promise.catch(() => { });
    const phase = {
        noteLatency: (latencyMs) => {
            if (recentMs.length < recentLimit)
                recentMs.push(latencyMs);
        },
        endEarly: (reason) => ended.reject(new EndedEarly(reason)),
        fail: ended.reject,
    };
    const loops = targets.map((target) => buildLoop(target, phase));
    const recorders = loops.map((loop) => loop.recorder);
    const startMs = (0,pacer/* monotonicMs */.d)();
    for (const recorder of recorders)
        recorder.startClock(startMs);
    const silence = new silence_watch/* SilenceWatch */.R(loops, spec.timeoutSeconds);
    const onAbort = () => ended.reject(context.signal.reason);
    context.signal.addEventListener('abort', onAbort, { once: true });
    const watch = setInterval(() => {
        const reason = silence.check((0,pacer/* monotonicMs */.d)());
        if (reason !== null)
            phase.endEarly(reason);
    }, watchIntervalMs);
    let endedEarly = null;
    let isOver = false;
    const runAll = async () => {
        for (const [done, slice] of slices.entries()) {
            if (isOver)
                return;
            const tookSeconds = ((0,pacer/* monotonicMs */.d)() - startMs) / 1000;
            if (tookSeconds > longestFactor * spec.durationSeconds + spec.timeoutSeconds) {
                return phase.endEarly(`requests hang until their time-out: after ${tookSeconds.toFixed(0)} s ${done} of ${slices.length} slices were done`);
            }
            await loops[slice.target].runSlice(slice);
        }
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const _progress = __addDisposableResource(env_1, (0,progress_reporter/* reportProgress */.w)(recorders, { ...spec, startMs, recentMs }, context.onProgress), false);
            // One race: a promise that is raced anew with every slice keeps what every race has left on it.
            await Promise.race([runAll(), ended.promise]);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        if (!(error instanceof EndedEarly))
            throw error;
        endedEarly = error.message;
    }
    finally {
        isOver = true;
        clearInterval(watch);
        context.signal.removeEventListener('abort', onAbort);
        await Promise.all(loops.map((loop) => loop.end()));
    }
    return { targets: loops.map((loop) => loop.finish()), generator: selfReport.finish(null), endedEarly };
}
class EndedEarly extends Error {
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SliceGate)
/* harmony export */ });
/* harmony import */ var _generator_self_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(817);
/* harmony import */ var _pacer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6175);
/** Lets one target's closed loop send during its slices alone, and says what of it counts. */


class SliceGate {
    #recorder;
    #meter = new _generator_self_report_js__WEBPACK_IMPORTED_MODULE_0__/* .CpuMeter */ .y();
    #isOpen = false;
    #isClosed = false;
    /** A right answer that comes later than this, monotonic ms, is not counted. */
    #countUntilMs = 0;
    #inFlight = 0;
    #activeMs = 0;
    /** Start of the slice under way, monotonic ms. */
    #sliceStartMs = null;
    #endMs = 0;
    /** How long the target had been under load without an answer when its last slice ended. */
    #silentMs = 0;
    #drained = null;
    constructor(recorder) {
        this.#recorder = recorder;
        this.#endMs = recorder.lastAnswerMs;
    }
    /** Seconds of all slices so far, the last one included as far as it went. */
    get activeSeconds() {
        return this.#activeMs / 1000;
    }
    /** When the last slice ended, monotonic ms. */
    get endMs() {
        return this.#endMs;
    }
    /** The generator's CPU time over wall time, while this target might be sent to. */
    get generatorCpu() {
        return this.#meter.share;
    }
    /** The timer that ends a slice can be late; what is sent after its time would be counted nowhere. */
    get isOpen() {
        return this.#isOpen && (0,_pacer_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)() < this.#countUntilMs;
    }
    /** Of what was in flight when a plain phase ended, only what went wrong counts: its right answers came after the end. */
    isCounted(nowMs, isRight) {
        return !this.#isClosed && (!isRight || nowMs < this.#countUntilMs);
    }
    /** Milliseconds under load since the last answer: the time in which another target had its turn is no silence. */
    silentMs(nowMs) {
        const startMs = this.#sliceStartMs;
        if (startMs === null)
            return this.#silentMs;
        const { lastAnswerMs } = this.#recorder;
        return lastAnswerMs >= startMs ? nowMs - lastAnswerMs : this.#silentMs + nowMs - startMs;
    }
    noteSent() {
        this.#inFlight++;
    }
    noteSettled() {
        this.#inFlight--;
        if (this.#inFlight > 0)
            return;
        this.#drained?.();
        this.#drained = null;
    }
    /**
     * A slice ends when its last answer has come, so that no request of one target burdens the slice of another. The only
     * slice of a plain phase counts for its own time alone, and is over when what is in flight then has been answered or
     * timed out: what hangs would else be no error. `resume` is called when the gate is open.
     */
    async run(slice, resume) {
        const startedMs = (0,_pacer_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        this.#sliceStartMs = startedMs;
        this.#isOpen = true;
        this.#countUntilMs = slice.isDrained ? Number.POSITIVE_INFINITY : startedMs + slice.durationMs;
        this.#meter.start();
        resume();
        await new Promise((resolve) => setTimeout(resolve, slice.durationMs));
        this.#isOpen = false;
        this.#meter.stop();
        if (!slice.isDrained)
            this.#endSlice(startedMs + slice.durationMs);
        if (this.#inFlight > 0 && !this.#isClosed) {
            await new Promise((resolve) => {
                this.#drained = resolve;
            });
        }
        if (slice.isDrained)
            this.#endSlice((0,_pacer_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)());
    }
    /** For good. A phase that ends early ends in the middle of a slice, which counts as far as it went. */
    close() {
        this.#endSlice((0,_pacer_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)());
        this.#meter.stop();
        this.#isOpen = false;
        this.#isClosed = true;
    }
    #endSlice(endMs) {
        if (this.#sliceStartMs === null)
            return;
        this.#silentMs = this.silentMs(endMs);
        this.#activeMs += endMs - this.#sliceStartMs;
        this.#sliceStartMs = null;
        this.#endMs = endMs;
    }
}


/***/ })

};
