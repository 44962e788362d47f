export const id = 698;
export const ids = [698];
export const modules = {

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


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWebSocketPhase: () => (/* binding */ runWebSocketPhase)
});

// EXTERNAL MODULE: ./.build/js/src/load/closed-loop.js + 1 modules
var closed_loop = __webpack_require__(4300);
// EXTERNAL MODULE: ./.build/js/src/load/pacer.js + 1 modules
var pacer = __webpack_require__(6175);
// EXTERNAL MODULE: ./.build/js/src/load/slice-gate.js
var slice_gate = __webpack_require__(9814);
// EXTERNAL MODULE: ./.build/js/src/load/target-recorder.js
var target_recorder = __webpack_require__(4428);
;// CONCATENATED MODULE: ./.build/js/src/load/websocket/envelope.js
/** The bytes that a protocol puts around a payload: the same for each message of a phase, so that they need no parsing. */
class Envelope {
    #before;
    #after;
    #length;
    constructor(before, after, payloadBytes) {
        this.#before = before;
        this.#after = after;
        this.#length = before.length + payloadBytes + after.length;
    }
    /** Of a message whose payload is message[payloadAt, payloadAt + payloadBytes). */
    static around(message, payloadAt, payloadBytes) {
        const after = message.subarray(payloadAt + payloadBytes);
        return new Envelope(Buffer.from(message.subarray(0, payloadAt)), Buffer.from(after), payloadBytes);
    }
    /** Where the payload begins in the message bytes[start, end); -1 when it has another length or envelope. */
    find(bytes, start, end) {
        if (end - start !== this.#length)
            return -1;
        const { length } = this.#before;
        for (let i = 0; i < length; i++)
            if (bytes[start + i] !== this.#before[i])
                return -1;
        const afterAt = end - this.#after.length;
        for (let i = 0; i < this.#after.length; i++)
            if (bytes[afterAt + i] !== this.#after[i])
                return -1;
        return start + length;
    }
}

// EXTERNAL MODULE: ./.build/js/src/load/connection-errors.js
var connection_errors = __webpack_require__(2622);
;// CONCATENATED MODULE: ./.build/js/src/load/websocket/failure.js
/** Why a socket did not open, and why one was closed, in the words that people read. */

function otherFailure(words) {
    return { kind: 'other', words, statusCode: null };
}
const errorWords = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection reset',
    EMFILE: 'this process may not open more files (EMFILE)',
    ENFILE: 'this machine cannot open more files (ENFILE)',
    EADDRNOTAVAIL: 'no local port is free for another connection (EADDRNOTAVAIL)',
    ENOBUFS: 'the kernel has no buffers left (ENOBUFS)',
    ENOMEM: 'the kernel has no memory left (ENOMEM)',
    ENOTFOUND: 'the host is not known (ENOTFOUND)',
    EHOSTUNREACH: 'the host cannot be reached (EHOSTUNREACH)',
    ENETUNREACH: 'the network cannot be reached (ENETUNREACH)',
    ETIMEDOUT: 'connection timed out (ETIMEDOUT)',
};
function describeSocketError(error) {
    return errorWords[error.code ?? ''] ?? error.message;
}
/** `isConnected`: whether the error came after the TCP connection was there. */
function connectionFailure(error, isConnected) {
    const kind = isConnected ? (0,connection_errors/* classifyConnectionError */.H)(error) : 'connect';
    return { kind, words: describeSocketError(error), statusCode: null };
}
/** RFC 6455, section 7.4.1, and the registry of close codes that it founded. */
const closeCodes = {
    1000: 'normal closure',
    1001: 'going away',
    1002: 'protocol error',
    1003: 'unsupported data',
    1005: 'no code',
    1007: 'invalid data',
    1008: 'policy violation',
    1009: 'message too big',
    1010: 'extension missing',
    1011: 'internal error',
    1012: 'service restart',
    1013: 'try again later',
    1014: 'bad gateway',
};
/** `1009 message too big`, with the server's own reason where it gave another: `4001 (no such room)`. */
function describeClose(code, reason) {
    const name = closeCodes[code];
    const words = name === undefined ? String(code) : `${code} ${name}`;
    return reason === '' || reason.toLowerCase() === name ? words : `${words} (${shorten(reason)})`;
}
/** What a server sent, fit to stand in a line. */
function shorten(text, length = 120) {
    const oneLine = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return oneLine.length > length ? `${oneLine.slice(0, length)}…` : oneLine;
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/frame-writer.js
/** Frames from client to server: always masked. RFC 6455, section 5. */
const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };
/** One frame, whole and final. `mask`: 4 bytes. */
function buildFrame(opcode, payload, mask) {
    const { length } = payload;
    const lengthBytes = length < 126 ? 0 : length < 65_536 ? 2 : 8;
    const payloadAt = 2 + lengthBytes + 4;
    const frame = Buffer.allocUnsafe(payloadAt + length);
    frame[0] = 0x80 | opcode;
    if (lengthBytes === 0)
        frame[1] = 0x80 | length;
    else if (lengthBytes === 2) {
        frame[1] = 0x80 | 126;
        frame.writeUInt16BE(length, 2);
    }
    else {
        frame[1] = 0x80 | 127;
        frame.writeBigUInt64BE(BigInt(length), 2);
    }
    mask.copy(frame, payloadAt - 4, 0, 4);
    for (let i = 0; i < length; i++)
        frame[payloadAt + i] = payload[i] ^ mask[i & 3];
    return frame;
}
/** A code of 0 sends no code. */
function buildCloseFrame(code, mask) {
    const payload = Buffer.alloc(code === 0 ? 0 : 2);
    if (code !== 0)
        payload.writeUInt16BE(code, 0);
    return buildFrame(opcodes.close, payload, mask);
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/actioncable-protocol.js
/**
 * Action Cable, the WebSockets of Rails: JSON texts under a subprotocol of its own.
 * https://docs.anycable.io/misc/action_cable_protocol
 */



const actionCableSubprotocol = 'actioncable-v1-json';
class ActionCableProtocol {
    endpoint;
    spec;
    identifier;
    /** Around what is received: learnt from the first message, because servers are free in how they write their JSON. */
    envelope = null;
    constructor(endpoint, spec) {
        this.endpoint = endpoint;
        this.spec = spec;
        const { channel, group } = spec;
        this.identifier = JSON.stringify(group === null ? { channel } : { channel, group });
    }
    startSession(link) {
        return new ActionCableSession(this, link);
    }
    buildParts(payload) {
        const text = payload.toString('latin1');
        const data = JSON.stringify({ action: this.spec.action, payload: text });
        const command = JSON.stringify({ command: 'message', identifier: this.identifier, data });
        return [{ opcode: opcodes.text, data: Buffer.from(command), payloadAt: Buffer.from(command).indexOf(text) }];
    }
}
class ActionCableSession {
    #protocol;
    #link;
    #isReady = false;
    constructor(protocol, link) {
        this.#protocol = protocol;
        this.#link = link;
    }
    /** The server speaks first. */
    opened() { }
    receive(bytes, start, end, isBinary) {
        const payloadAt = this.#protocol.envelope?.find(bytes, start, end) ?? -1;
        if (payloadAt >= 0)
            this.#link.payload(bytes, payloadAt, payloadAt + this.#protocol.spec.messageBytes);
        else
            this.#takeText(bytes.subarray(start, end), isBinary);
    }
    #takeText(bytes, isBinary) {
        const text = bytes.toString('utf8');
        const received = isBinary ? null : parse(text);
        switch (received?.type) {
            case 'ping':
                return;
            case 'welcome':
                this.#link.sendText(JSON.stringify({ command: 'subscribe', identifier: this.#protocol.identifier }));
                return;
            case 'confirm_subscription':
                this.#isReady = true;
                this.#link.ready();
                return;
            case 'reject_subscription':
                this.#fail(`the server rejected the subscription to ${this.#protocol.identifier}`);
                return;
            case 'disconnect':
                this.#disconnected(`the server disconnected: ${shorten(String(received.reason ?? 'no reason'))}`);
                return;
        }
        const payload = received?.message?.payload;
        if (typeof payload === 'string')
            this.#takePayload(bytes, payload);
        else if (this.#isReady)
            this.#link.payload(bytes, 0, 0);
        else
            this.#fail(`not Action Cable: the server sent "${shorten(text, 60)}"`);
    }
    #takePayload(bytes, payload) {
        const { messageBytes } = this.#protocol.spec;
        const at = payload.length === messageBytes ? bytes.indexOf(payload) : -1;
        if (at >= 0)
            this.#protocol.envelope ??= Envelope.around(bytes, at, messageBytes);
        const own = Buffer.from(payload);
        this.#link.payload(own, 0, own.length);
    }
    #disconnected(words) {
        if (this.#isReady)
            this.#link.ended(words);
        else
            this.#fail(words);
    }
    #fail(words) {
        this.#link.fail(otherFailure(words));
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' ? value : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/src/load/websocket/handshake.js
/** The opening handshake of RFC 6455, section 4, from the client's side. */


const acceptSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const maxHeadBytes = 16_384;
const endOfHead = '\r\n\r\n';
/** Throws a TypeError when `origin` and `path` make no URL. */
function buildEndpoint(origin, path, subprotocol) {
    const url = new URL(origin + path);
    return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: Number(url.port) || 80,
        authority: url.host,
        origin: url.origin,
        path: url.pathname + url.search,
        subprotocol,
    };
}
/** `key`: 16 random bytes in base64. */
function buildRequest(endpoint, key) {
    const subprotocol = endpoint.subprotocol === null ? '' : `Sec-WebSocket-Protocol: ${endpoint.subprotocol}\r\n`;
    return (`GET ${endpoint.path} HTTP/1.1\r\nHost: ${endpoint.authority}\r\nUser-Agent: channels-bench\r\n` +
        `Upgrade: websocket\r\nConnection: Upgrade\r\nOrigin: ${endpoint.origin}\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${subprotocol}\r\n`);
}
/** Takes what came so far; to be called with all of it until the answer is not 'more'. */
function readAnswer(received, endpoint, key) {
    const headEnd = received.indexOf(endOfHead);
    const start = received.toString('latin1', 0, Math.min(received.length, 5));
    if (!'HTTP/'.startsWith(start))
        return failed(otherFailure('the handshake got an answer that is not HTTP'));
    if (headEnd < 0) {
        if (received.length <= maxHeadBytes)
            return { kind: 'more' };
        return failed(otherFailure(`the handshake's answer has a head of more than ${maxHeadBytes} bytes`));
    }
    const rest = received.subarray(headEnd + endOfHead.length);
    const [statusLine, ...lines] = received.toString('latin1', 0, headEnd).split('\r\n');
    const statusCode = Number(/^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine)?.[1]);
    if (Number.isNaN(statusCode))
        return failed(otherFailure('the handshake got an answer that is not HTTP'));
    if (statusCode !== 101)
        return failed(describeStatus(statusCode, endpoint, rest));
    const problem = findProblem(readHeaders(lines), endpoint, key);
    return problem === null ? { kind: 'open', rest } : failed(otherFailure(problem));
}
function failed(failure) {
    return { kind: 'failed', failure };
}
function readHeaders(lines) {
    const headers = new Map();
    for (const line of lines) {
        const colon = line.indexOf(':');
        const name = line.slice(0, colon).trim().toLowerCase();
        const value = line.slice(colon + 1).trim();
        headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    }
    return headers;
}
/** A path that answers as a page or not at all has no WebSocket; other codes are a refusal by one. */
function describeStatus(statusCode, { path }, body) {
    const isElsewhere = statusCode < 400 || statusCode === 404 || statusCode === 405 || statusCode === 426;
    const said = shorten(body.toString('utf8'), 80);
    // A page says nothing of the reason; a line of text or JSON mostly does.
    const reason = said === '' || said.startsWith('<') || isElsewhere ? '' : `: ${said}`;
    const words = isElsewhere ? `no WebSocket at ${path}: answered ${statusCode}` : `handshake answered ${statusCode}`;
    return { kind: 'status', words: words + reason, statusCode };
}
function findProblem(headers, endpoint, key) {
    const tokens = (name) => (headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
    if (!tokens('upgrade').includes('websocket'))
        return 'the handshake was answered 101 without "Upgrade: websocket"';
    if (!tokens('connection').includes('upgrade'))
        return 'the handshake was answered 101 without "Connection: Upgrade"';
    const accept = (0,external_node_crypto_.createHash)('sha1')
        .update(key + acceptSuffix)
        .digest('base64');
    if (headers.get('sec-websocket-accept') !== accept)
        return 'the handshake was answered with a wrong Sec-WebSocket-Accept';
    const extensions = headers.get('sec-websocket-extensions');
    if (extensions)
        return `the server chose the extension ${shorten(extensions)}; none was asked`;
    const chosen = headers.get('sec-websocket-protocol') ?? null;
    if (chosen === endpoint.subprotocol)
        return null;
    const what = chosen === null ? 'no subprotocol' : `the subprotocol ${shorten(chosen)}`;
    return `the server chose ${what}; ${endpoint.subprotocol ?? 'none'} was asked`;
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/message-format.js
const minMessageBytes = 32;
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const fingerprintLength = 8;
const sequenceAt = fingerprintLength + 1;
const sequenceDigits = 10;
const checkAt = sequenceAt + sequenceDigits + 1;
const fillerAt = checkAt + 2;
const modulus = 97;
const colon = 0x3a;
const zero = 0x30;
/** Up to here comparing in JavaScript is faster than a call out of it. */
const shortLength = 256;
function drawName(random, length = fingerprintLength) {
    return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('');
}
/** A payload of `bytes` with the sequence 0. Throws a RangeError below 32 bytes. */
function buildPayload(fingerprint, bytes) {
    if (bytes < minMessageBytes)
        throw new RangeError(`a message of ${bytes} bytes; ${minMessageBytes} are the least`);
    const payload = Buffer.alloc(bytes, letters);
    payload.write(`${fingerprint}:${'0'.repeat(sequenceDigits)}:00`, 0, 'latin1');
    return payload;
}
/** Writes a sequence into a masked payload that begins at `at`; `phase` is the place of its first byte in its frame. */
function writeSequence(frame, at, phase, mask, sequence) {
    let rest = sequence;
    for (let i = sequenceAt + sequenceDigits - 1; i >= sequenceAt; i--) {
        const tens = Math.floor(rest / 10);
        frame[at + i] = (zero + rest - 10 * tens) ^ mask[(phase + i) & 3];
        rest = tens;
    }
    const check = sequence % modulus;
    const tens = Math.floor(check / 10);
    frame[at + checkAt] = (zero + tens) ^ mask[(phase + checkAt) & 3];
    frame[at + checkAt + 1] = (zero + check - 10 * tens) ^ mask[(phase + checkAt + 1) & 3];
}
/** The sequence of the payload bytes[start, end), or -1 where it cannot be told for sure. */
function readSequence(bytes, start, end) {
    if (end - start < minMessageBytes)
        return -1;
    let sequence = 0;
    for (let i = start + sequenceAt; i < start + sequenceAt + sequenceDigits; i++) {
        const digit = bytes[i] - zero;
        if (digit < 0 || digit > 9)
            return -1;
        sequence = 10 * sequence + digit;
    }
    const check = 10 * (bytes[start + checkAt] - zero) + bytes[start + checkAt + 1] - zero;
    return check === sequence % modulus ? sequence : -1;
}
/** Whether bytes[start, end) is `payload`, whatever its sequence is. */
function isSameMessage(bytes, start, end, payload) {
    const { length } = payload;
    if (end - start !== length)
        return false;
    for (let i = 0; i < fingerprintLength; i++)
        if (bytes[start + i] !== payload[i])
            return false;
    if (bytes[start + sequenceAt - 1] !== colon || bytes[start + checkAt - 1] !== colon)
        return false;
    if (length > shortLength)
        return bytes.compare(payload, fillerAt, length, start + fillerAt, end) === 0;
    for (let i = fillerAt; i < length; i++)
        if (bytes[start + i] !== payload[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/plain-protocol.js
/** Messages as they are. A group is named in the path, and whoever is connected is in it. */

class PlainProtocol {
    endpoint;
    #opcode;
    constructor(endpoint, message) {
        this.endpoint = endpoint;
        this.#opcode = opcodes[message];
    }
    startSession(link) {
        return {
            opened: () => link.ready(),
            // The same bytes in a message of the other kind would be another message.
            receive: (bytes, start, end, isBinary) => link.payload(bytes, start, isBinary === (this.#opcode === opcodes.binary) ? end : start),
        };
    }
    buildParts(payload) {
        return [{ opcode: this.#opcode, data: payload, payloadAt: 0 }];
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/socketio-protocol.js
/**
 * socket.io 4 on Engine.IO 4, over the WebSocket transport alone. The first digit of a packet is Engine.IO's: 0 open,
 * 1 close, 2 ping, 3 pong, 4 message; the second is socket.io's: 0 connect, 1 disconnect, 2 event, 3 acknowledgement,
 * 4 refusal, 5 event with attachments. https://socket.io/docs/v4/socket-io-protocol/
 */



const engineQuery = 'EIO=4&transport=websocket';
/** How long a server may take to acknowledge that a socket has joined; not all do. */
const joinPatienceMs = 1000;
/** The same, once a server was seen not to acknowledge: long enough to join. */
const shortPatienceMs = 50;
const digit = { one: 0x31, two: 0x32, six: 0x36 };
class SocketIoProtocol {
    endpoint;
    spec;
    /** Around a text payload. */
    envelope;
    /** What comes before a binary payload. */
    header;
    joinPatienceMs = joinPatienceMs;
    constructor(endpoint, spec) {
        this.endpoint = endpoint;
        this.spec = spec;
        const event = JSON.stringify(spec.event);
        this.envelope = new Envelope(Buffer.from(`42[${event},"`), Buffer.from('"]'), spec.messageBytes);
        this.header = `451-[${event},{"_placeholder":true,"num":0}]`;
    }
    startSession(link) {
        return new SocketIoSession(this, link);
    }
    /** A server of another version says so in JSON: `{"code":5,"message":"Unsupported protocol version"}`. */
    explain(failure) {
        const isVersion = failure.statusCode === 400 && /protocol version/i.test(failure.words);
        return isVersion ? { ...failure, words: `not Engine.IO 4: ${failure.words}` } : failure;
    }
    buildParts(payload) {
        if (this.spec.message === 'binary') {
            return [
                { opcode: opcodes.text, data: Buffer.from(this.header), payloadAt: null },
                { opcode: opcodes.binary, data: payload, payloadAt: 0 },
            ];
        }
        const before = Buffer.from(`42[${JSON.stringify(this.spec.event)},"`);
        const data = Buffer.concat([before, payload, Buffer.from('"]')]);
        return [{ opcode: opcodes.text, data, payloadAt: before.length }];
    }
}
class SocketIoSession {
    #protocol;
    #link;
    #stage = 'open';
    #patience;
    /** The binary messages that come next belong to packets already read: whether each is a payload of ours. */
    #attachments = [];
    constructor(protocol, link) {
        this.#protocol = protocol;
        this.#link = link;
    }
    /** The server speaks first. */
    opened() { }
    dispose() {
        clearTimeout(this.#patience);
    }
    receive(bytes, start, end, isBinary) {
        if (isBinary) {
            const isOurs = this.#attachments.shift();
            if (isOurs)
                this.#link.payload(bytes, start, this.#protocol.spec.message === 'binary' ? end : start);
            return;
        }
        const payloadAt = this.#protocol.envelope.find(bytes, start, end);
        if (payloadAt >= 0) {
            this.#link.payload(bytes, payloadAt, payloadAt + this.#protocol.spec.messageBytes);
            return;
        }
        switch (bytes[start]) {
            case digit.two:
                this.#link.sendText('3');
                return;
            case digit.one:
                this.#link.ended('the server closed the Engine.IO session');
                return;
            case digit.six:
                return;
        }
        this.#takePacket(bytes.toString('utf8', start, end));
    }
    #takePacket(text) {
        if (this.#stage === 'open') {
            this.#takeOpen(text);
            return;
        }
        switch (text.slice(0, 2)) {
            case '40':
                if (this.#stage === 'connect')
                    this.#takeConnected(text);
                return;
            case '41':
                this.#link.ended('the server disconnected the socket.io session');
                return;
            case '42':
                this.#takeEvent(text);
                return;
            case '43':
                if (this.#stage === 'join')
                    this.#becomeReady();
                return;
            case '44':
                this.#link.fail(otherFailure(`the server refused the socket.io connection: ${shorten(text.slice(2))}`));
                return;
            case '45':
                this.#takeHeader(text);
                return;
        }
        this.#refuse(`the server sent "${shorten(text, 60)}"`);
    }
    #takeOpen(text) {
        const opened = text.startsWith('0{') ? socketio_protocol_parse(text.slice(1)) : null;
        if (typeof opened?.sid !== 'string') {
            this.#refuse(`the server began with "${shorten(text, 60)}"`);
            return;
        }
        this.#stage = 'connect';
        this.#link.sendText('40');
    }
    #takeConnected(text) {
        const connected = socketio_protocol_parse(text.slice(2));
        if (typeof connected?.sid !== 'string') {
            this.#refuse('the server connects without being asked, as socket.io 2 does');
            return;
        }
        const { join } = this.#protocol.spec;
        if (join === null) {
            this.#becomeReady();
            return;
        }
        this.#stage = 'join';
        this.#link.sendText(`420${JSON.stringify([join.event, join.group])}`);
        this.#patience = setTimeout(() => {
            this.#protocol.joinPatienceMs = shortPatienceMs;
            this.#becomeReady();
        }, this.#protocol.joinPatienceMs);
    }
    /** An event whose payload has another length or other bytes around it: a corrupted one, or one of another name. */
    #takeEvent(text) {
        const event = socketio_protocol_parse(text.slice(2));
        if (Array.isArray(event) && event[0] !== this.#protocol.spec.event)
            return;
        const payload = Buffer.from(Array.isArray(event) && typeof event[1] === 'string' ? event[1] : '');
        this.#link.payload(payload, 0, this.#protocol.spec.message === 'text' ? payload.length : 0);
    }
    #takeHeader(text) {
        if (text === this.#protocol.header) {
            this.#attachments.push(true);
            return;
        }
        const [, count, rest] = /^45(\d+)-(.*)$/s.exec(text) ?? [];
        const event = rest === undefined ? null : socketio_protocol_parse(rest);
        const isOurs = Array.isArray(event) && event[0] === this.#protocol.spec.event;
        for (let i = 0; i < Number(count ?? 0); i++)
            this.#attachments.push(isOurs && i === 0);
    }
    #becomeReady() {
        clearTimeout(this.#patience);
        this.#stage = 'ready';
        this.#link.ready();
    }
    #refuse(words) {
        if (this.#stage === 'ready')
            this.#link.payload(Buffer.alloc(0), 0, 0);
        else
            this.#link.fail(otherFailure(`not Engine.IO 4: ${words}`));
    }
}
function socketio_protocol_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/build-protocol.js





const groupNameLength = 12;
/**
 * All sockets of the target are in one new group where the phase needs one. Throws when the target has no WebSocket for
 * the phase, or its route lacks what the protocol needs.
 */
function buildProtocol(target, phase, random) {
    const { webSocket, origin } = target;
    const found = webSocket === null ? null : findRoute(webSocket, phase.kind);
    if (webSocket === null || found === null)
        throw new Error(`${target.name} has no WebSocket for ${phase.kind}`);
    const { route, isGroup } = found;
    const group = isGroup ? `bench${drawName(random, groupNameLength)}` : null;
    const messageBytes = phase.kind === 'websocket-connect' ? minMessageBytes : phase.messageBytes;
    const need = (name) => {
        const value = route[name];
        if (value === null)
            throw new Error(`${target.name} has no ${name} for ${phase.kind}`);
        return value;
    };
    switch (webSocket.protocol) {
        case 'plain': {
            const path = route.path.replaceAll('{group}', group ?? 'bench');
            return new PlainProtocol(buildEndpoint(origin, path, webSocket.subprotocol), webSocket.message);
        }
        case 'socketio': {
            const path = `${route.path}${route.path.includes('?') ? '&' : '?'}${engineQuery}`;
            const join = group === null ? null : { event: need('join'), group };
            const spec = { event: need('event'), join, message: webSocket.message, messageBytes };
            return new SocketIoProtocol(buildEndpoint(origin, path, webSocket.subprotocol), spec);
        }
        case 'actioncable': {
            const endpoint = buildEndpoint(origin, route.path, webSocket.subprotocol ?? actionCableSubprotocol);
            return new ActionCableProtocol(endpoint, {
                channel: need('channel'),
                action: need('action'),
                group,
                messageBytes,
            });
        }
    }
}
/** A connect phase takes what there is. */
function findRoute({ echo, broadcast }, kind) {
    const ofEcho = echo === null ? null : { route: echo, isGroup: false };
    const ofBroadcast = broadcast === null ? null : { route: broadcast, isGroup: true };
    switch (kind) {
        case 'websocket-echo':
            return ofEcho;
        case 'websocket-broadcast':
            return ofBroadcast;
        case 'websocket-connect':
            return ofEcho ?? ofBroadcast;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./.build/js/src/load/websocket/frame-reader.js
/**
 * Reads the frames that a server sends. A message that comes whole in one read, as nearly all do, is handed on where it
 * lies, without a copy. RFC 6455, section 5.
 */

/** Longer messages are not waited for: no phase sends any. */
const maxMessageBytes = 64 * 1024 * 1024;
const maxControlBytes = 125;
class FrameReader {
    #observer;
    /** The beginning of a frame whose rest has not come yet. */
    #kept = Buffer.alloc(0);
    #keptLength = 0;
    /** The beginning of a fragmented message. */
    #fragments = [];
    #fragmentsLength = 0;
    #fragmentsAreBinary = null;
    #isStopped = false;
    constructor(observer) {
        this.#observer = observer;
    }
    /** Nothing is read any more. */
    stop() {
        this.#isStopped = true;
    }
    /** Reads bytes[start, end). */
    feed(bytes, start, end) {
        // One short message and nothing else: what nearly every read is.
        const first = bytes[start];
        if ((first === 0x81 || first === 0x82) &&
            end - start === 2 + bytes[start + 1] &&
            bytes[start + 1] < 126 &&
            this.#keptLength === 0 &&
            this.#fragmentsAreBinary === null &&
            !this.#isStopped) {
            this.#observer.onMessage(bytes, start + 2, end, first === 0x82);
            return;
        }
        let at = this.#keptLength === 0 ? start : this.#completeKept(bytes, start, end);
        while (at < end && !this.#isStopped) {
            const length = this.#frameLength(bytes, at, end);
            if (length === 0 || at + length > end) {
                this.#keep(bytes, at, end, length);
                return;
            }
            this.#take(bytes, at, length);
            at += length;
        }
    }
    #keep(bytes, at, end, frameLength) {
        // A header is 14 bytes at most; masked ones, which are longer than those here, are refused.
        this.#kept = Buffer.allocUnsafe(Math.max(frameLength, 14));
        this.#keptLength = bytes.copy(this.#kept, 0, at, end);
    }
    /** Adds to the kept beginning of a frame what is missing of it, and takes it when it is whole. Returns where to go on. */
    #completeKept(bytes, start, end) {
        let at = start;
        while (at < end && !this.#isStopped) {
            const length = this.#frameLength(this.#kept, 0, this.#keptLength);
            if (length > this.#kept.length) {
                const larger = Buffer.allocUnsafe(length);
                this.#kept.copy(larger, 0, 0, this.#keptLength);
                this.#kept = larger;
            }
            // While the length is not known yet, the header comes byte by byte.
            const wanted = length === 0 ? 1 : length - this.#keptLength;
            const copied = bytes.copy(this.#kept, this.#keptLength, at, Math.min(end, at + wanted));
            this.#keptLength += copied;
            at += copied;
            if (this.#frameLength(this.#kept, 0, this.#keptLength) === this.#keptLength) {
                const { length: whole } = this.#kept.subarray(0, this.#keptLength);
                this.#keptLength = 0;
                this.#take(this.#kept, 0, whole);
                return at;
            }
        }
        return at;
    }
    /** Of the frame that begins at `at`, or 0 while its header is not whole. */
    #frameLength(bytes, at, end) {
        const available = end - at;
        if (available < 2)
            return 0;
        const short = bytes[at + 1] & 0x7f;
        const header = short < 126 ? 2 : short === 126 ? 4 : 10;
        if (available < header)
            return 0;
        if (short < 126)
            return header + short;
        const length = short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
        if (length > maxMessageBytes) {
            this.#fail(`a frame of ${length} bytes`);
            return 0;
        }
        return header + length;
    }
    #take(bytes, at, length) {
        const first = bytes[at];
        const second = bytes[at + 1];
        const header = second < 126 ? 2 : second === 126 ? 4 : 10;
        const start = at + header;
        const end = at + length;
        // A whole text or binary message, the most frequent by far.
        if ((first === 0x81 || first === 0x82) && second < 128 && this.#fragmentsAreBinary === null) {
            this.#observer.onMessage(bytes, start, end, first === 0x82);
            return;
        }
        if (first & 0x70) {
            this.#fail('a frame with reserved bits, which no extension asked for');
            return;
        }
        if (second & 0x80) {
            this.#fail('a masked frame');
            return;
        }
        const isFinal = (first & 0x80) !== 0;
        const opcode = first & 0x0f;
        if (opcode >= 8)
            this.#takeControl(opcode, isFinal, bytes.subarray(start, end));
        else
            this.#takeFragment(opcode, isFinal, bytes, start, end);
    }
    #takeControl(opcode, isFinal, payload) {
        if (!isFinal || payload.length > maxControlBytes) {
            this.#fail('a control frame in parts or too long');
            return;
        }
        switch (opcode) {
            case opcodes.ping:
                this.#observer.onPing(payload);
                return;
            case opcodes.pong:
                return;
            case opcodes.close:
                this.#takeClose(payload);
                return;
            default:
                this.#fail(`a frame of the unknown kind ${opcode}`);
        }
    }
    #takeClose(payload) {
        if (payload.length === 1)
            this.#fail('a close frame with half a code');
        else
            this.#observer.onCloseFrame(payload.length === 0 ? 1005 : payload.readUInt16BE(0), payload.toString('utf8', 2));
    }
    #takeFragment(opcode, isFinal, bytes, start, end) {
        const isFirst = opcode !== opcodes.continuation;
        if (opcode > opcodes.binary) {
            this.#fail(`a frame of the unknown kind ${opcode}`);
            return;
        }
        if (isFirst !== (this.#fragmentsAreBinary === null)) {
            this.#fail('the parts of a message out of order');
            return;
        }
        if (isFirst)
            this.#fragmentsAreBinary = opcode === opcodes.binary;
        this.#fragmentsLength += end - start;
        if (this.#fragmentsLength > maxMessageBytes) {
            this.#fail(`a message of ${this.#fragmentsLength} bytes`);
            return;
        }
        this.#fragments.push(Buffer.from(bytes.subarray(start, end)));
        if (!isFinal)
            return;
        const message = Buffer.concat(this.#fragments);
        const isBinary = this.#fragmentsAreBinary === true;
        this.#fragments = [];
        this.#fragmentsLength = 0;
        this.#fragmentsAreBinary = null;
        this.#observer.onMessage(message, 0, message.length, isBinary);
    }
    #fail(words) {
        if (this.#isStopped)
            return;
        this.#isStopped = true;
        this.#observer.onProtocolError(words);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/client-socket.js
/** One WebSocket from connecting to its end, with the protocol that is spoken over it. */






/** Reads land here and are taken before the next read of any socket, so that one buffer serves all. */
const readBuffer = Buffer.alloc(65_536);
/** How long a server may take to answer a close frame. */
const closePatienceMs = 1000;
const normalClosure = 1000;
const goingAway = 1001;
class ClientSocket {
    /** For its owner: which of the sockets it is. */
    index;
    /** One key for all frames: a fresh one each time protects proxies from browsers, not servers from a benchmark. */
    mask;
    #protocol;
    #observer;
    #socket;
    #key = (0,external_node_crypto_.randomBytes)(16).toString('base64');
    #reader = new FrameReader(this);
    #timeout;
    #session = null;
    #state = 'handshake';
    #received = null;
    #isConnected = false;
    constructor(protocol, options, observer) {
        this.index = options.index;
        this.mask = options.mask;
        this.#protocol = protocol;
        this.#observer = observer;
        this.#timeout = setTimeout(() => this.#timedOut(options.timeoutSeconds), options.timeoutSeconds * 1000);
        this.#socket = (0,external_node_net_.connect)({
            host: protocol.endpoint.host,
            port: protocol.endpoint.port,
            noDelay: true,
            onread: {
                buffer: readBuffer,
                callback: (bytes) => {
                    if (this.#state === 'handshake')
                        this.#readAnswer(readBuffer.subarray(0, bytes));
                    else
                        this.#reader.feed(readBuffer, 0, bytes);
                    return true;
                },
            },
        });
        this.#socket.once('connect', () => {
            this.#isConnected = true;
            observer.onConnected();
            this.#socket.write(buildRequest(protocol.endpoint, this.#key));
        });
        this.#socket.on('end', () => this.#lost('closed', 'the connection ended without a close frame'));
        this.#socket.on('error', (error) => {
            const { kind } = connectionFailure(error, this.#isConnected);
            this.#lost(kind, describeSocketError(error));
        });
        this.#socket.on('close', () => this.#lost('closed', 'the connection was closed'));
    }
    get isReady() {
        return this.#state === 'ready';
    }
    /** Whether all bytes written so far are with the kernel, and their memory may be used again. */
    get isFlushed() {
        return this.#socket.writableLength === 0;
    }
    /** Whole frames, masked. */
    write(frames) {
        this.#socket.write(frames);
    }
    sendText(text) {
        this.write(buildFrame(opcodes.text, Buffer.from(text), this.mask));
    }
    ready() {
        if (this.#state !== 'session')
            return;
        this.#state = 'ready';
        clearTimeout(this.#timeout);
        this.#observer.onReady(this);
    }
    fail(failure) {
        if (this.#state !== 'handshake' && this.#state !== 'session')
            return;
        this.leave();
        this.#observer.onFailed(this, failure);
    }
    ended(words) {
        this.#lost('closed', words);
    }
    payload(bytes, start, end) {
        if (this.#state === 'ready')
            this.#observer.onPayload(this, bytes, start, end);
    }
    onMessage(bytes, start, end, isBinary) {
        this.#session.receive(bytes, start, end, isBinary);
    }
    onPing(payload) {
        if (this.#state !== 'gone')
            this.write(buildFrame(opcodes.pong, payload, this.mask));
    }
    onCloseFrame(code, reason) {
        if (this.#state === 'closing') {
            this.#socket.end();
            return;
        }
        // 1005 stands for a frame without a code and must not be sent.
        this.write(buildCloseFrame(code === 1005 ? 0 : code, this.mask));
        this.#lost('closed', describeClose(code, reason));
    }
    onProtocolError(words) {
        this.#lost('other', `the server sent ${words}`);
    }
    /** Closes with a close frame, and waits up to a second for the server's. Says nothing to the observer. */
    close() {
        if (this.#state !== 'ready') {
            this.#drop();
            return Promise.resolve();
        }
        this.#state = 'closing';
        this.write(buildCloseFrame(normalClosure, this.mask));
        return new Promise((resolve) => {
            const patience = setTimeout(() => this.#socket.destroy(), closePatienceMs);
            this.#socket.once('close', () => {
                clearTimeout(patience);
                this.#session?.dispose?.();
                resolve();
            });
        });
    }
    /** Closes with a close frame, and waits for nothing. */
    leave() {
        if (this.#state === 'ready' || this.#state === 'session')
            this.write(buildCloseFrame(goingAway, this.mask));
        this.#drop();
    }
    #readAnswer(bytes) {
        this.#received = this.#received === null ? Buffer.from(bytes) : Buffer.concat([this.#received, bytes]);
        const answer = readAnswer(this.#received, this.#protocol.endpoint, this.#key);
        switch (answer.kind) {
            case 'more':
                return;
            case 'failed':
                this.fail(this.#protocol.explain?.(answer.failure) ?? answer.failure);
                return;
            case 'open':
                this.#received = null;
                this.#state = 'session';
                this.#session = this.#protocol.startSession(this);
                this.#session.opened();
                this.#reader.feed(answer.rest, 0, answer.rest.length);
        }
    }
    #timedOut(seconds) {
        const what = this.#isConnected
            ? this.#state === 'handshake'
                ? 'handshake'
                : "protocol's handshake"
            : 'connection';
        this.fail({ kind: 'timeout', words: `no answer to the ${what} within ${seconds} s`, statusCode: null });
    }
    /** The server, or the network, has ended it. */
    #lost(kind, words) {
        switch (this.#state) {
            case 'handshake':
            case 'session':
                this.#drop();
                this.#observer.onFailed(this, { ...otherFailure(words), kind });
                return;
            case 'ready':
                this.#drop();
                this.#observer.onClosed(this, words);
                return;
            case 'closing':
                this.#socket.end();
                return;
            case 'gone':
                return;
        }
    }
    #drop() {
        if (this.#state === 'gone')
            return;
        this.#state = 'gone';
        clearTimeout(this.#timeout);
        this.#reader.stop();
        this.#session?.dispose?.();
        // What was written last, a close frame for instance, still leaves.
        if (this.#isConnected)
            this.#socket.destroySoon();
        else
            this.#socket.destroy();
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/member.js


class Member {
    index;
    /** What it sends, with sequence 0. */
    payload;
    /** Messages that it has yet to receive. */
    inFlight = 0;
    /** Answers that came so corrupted that they cannot be told apart: counted as errors, but not yet ascribed to a message. */
    unattributed = 0;
    /** The highest sequence that it received. */
    highest = -1;
    #socket;
    #frames;
    #payloadAt;
    /** The payload's place in its frame, which the mask's turn depends on. */
    #phase;
    constructor(socket, protocol, messageBytes, random) {
        this.index = socket.index;
        this.payload = buildPayload(drawName(random), messageBytes);
        this.#socket = socket;
        const frames = [];
        let length = 0;
        let payloadAt = 0;
        let phase = 0;
        for (const part of protocol.buildParts(this.payload)) {
            const frame = buildFrame(part.opcode, part.data, socket.mask);
            if (part.payloadAt !== null) {
                phase = part.payloadAt;
                payloadAt = length + frame.length - part.data.length + part.payloadAt;
            }
            frames.push(frame);
            length += frame.length;
        }
        this.#frames = Buffer.concat(frames);
        this.#payloadAt = payloadAt;
        this.#phase = phase;
    }
    send(sequence) {
        // The message before still waits for a reader that is slow: its bytes must stay as they are.
        if (!this.#socket.isFlushed)
            this.#frames = Buffer.from(this.#frames);
        writeSequence(this.#frames, this.#payloadAt, this.#phase, this.#socket.mask, sequence);
        this.#socket.write(this.#frames);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/socket-set.js
/** The sockets of one target in an open loop: opened a few at a time before the clock starts, then used in turn. */



/** Few enough for any listen backlog. */
const openedAtATime = 10;
class SocketSet {
    closedByServer = 0;
    firstClose = null;
    /** By index; those that were closed stay in it. */
    members = [];
    /** Those that take turns. */
    open = [];
    #spec;
    #protocol;
    #recorder;
    #random;
    #observer;
    #sockets = [];
    #failure = null;
    #turn = 0;
    constructor(spec, parts, observer) {
        this.#spec = spec;
        this.#protocol = parts.protocol;
        this.#recorder = parts.recorder;
        this.#random = parts.random;
        this.#observer = observer;
    }
    /** Opens all, or stops at the first failure. Returns why not all are open, in words, or null. */
    async openAll() {
        const { sockets } = this.#spec;
        let next = 0;
        const openSome = async () => {
            while (next < sockets && this.#failure === null)
                await this.#openOne(next++);
        };
        await Promise.all(Array.from({ length: Math.min(openedAtATime, sockets) }, openSome));
        const { length } = this.open;
        if (length === sockets)
            return null;
        const why = this.#failure ?? `the server closed others: ${this.firstClose}`;
        return `${this.#recorder.target} opened ${length === 0 ? 'none' : length} of ${sockets} sockets: ${why}`;
    }
    /** The next in turn of those that are open, or null when none is. */
    takeTurn() {
        if (this.open.length === 0)
            return null;
        this.#turn = (this.#turn + 1) % this.open.length;
        return this.open[this.#turn];
    }
    /** Closes all properly. */
    async close() {
        await Promise.all(this.#sockets.map((socket) => socket.close()));
    }
    /** Closes all without waiting for the server. */
    leave() {
        for (const socket of this.#sockets)
            socket.leave();
    }
    #openOne(index) {
        return new Promise((resolve) => {
            let member;
            const observer = {
                onConnected: () => this.#recorder.connectionsOpened++,
                onReady: (socket) => {
                    member = new Member(socket, this.#protocol, this.#spec.messageBytes, this.#random);
                    this.members[index] = member;
                    this.open.push(member);
                    this.#recorder.countStatus(101);
                    resolve();
                },
                onFailed: (_socket, { kind, words, statusCode }) => {
                    if (statusCode !== null)
                        this.#recorder.countStatus(statusCode);
                    this.#recorder.recordError(kind, (0,pacer/* monotonicMs */.d)());
                    this.#failure ??= words;
                    resolve();
                },
                onPayload: (_socket, bytes, start, end) => this.#observer.onPayload(member, bytes, start, end),
                onClosed: (_socket, words) => this.#closed(member, words),
            };
            const mask = drawMask(this.#random);
            const { timeoutSeconds } = this.#spec;
            this.#sockets.push(new ClientSocket(this.#protocol, { index, mask, timeoutSeconds }, observer));
        });
    }
    #closed(member, words) {
        this.closedByServer++;
        this.firstClose ??= words;
        this.open.splice(this.open.indexOf(member), 1);
        this.#observer.onClosed(member);
    }
}
/** No byte of it is 0: servers may skip what a mask of zeros would not change. */
function drawMask(random) {
    return Buffer.from(Array.from({ length: 4 }, () => 1 + Math.floor(random() * 255)));
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/run-connects.js
/**
 * The connect phase: a closed loop of handshakes. Opened sockets are held; when as many are held as asked, the oldest is
 * closed for each new one, with a close frame and at leisure.
 */







/** Before the next attempt after one that failed: a server that refuses at once is not asked 10,000 times a second. */
const pauseAfterFailureMs = 10;
function runConnects(phase, targets, context) {
    return (0,closed_loop/* runSlices */.N)(phase, targets, context, (target, run) => new ConnectLoop(target, phase, run, context.random));
}
class ConnectLoop {
    recorder;
    #phase;
    #run;
    #random;
    #protocol;
    #gate;
    /** The oldest first. */
    #held = new Set();
    #opening = new Set();
    #pauses = new Set();
    #underWay = 0;
    #mostHeld = 0;
    #closedByServer = 0;
    #firstClose = null;
    constructor(target, phase, run, random) {
        this.recorder = new target_recorder/* TargetRecorder */.y(target.name, (0,pacer/* monotonicMs */.d)());
        this.#gate = new slice_gate/* SliceGate */.u(this.recorder);
        this.#phase = phase;
        this.#run = run;
        this.#random = random;
        this.#protocol = buildProtocol(target, phase, random);
    }
    runSlice(slice) {
        return this.#gate.run(slice, () => {
            while (this.#underWay < this.#phase.handshakes)
                this.#openNext();
        });
    }
    async end() {
        this.#gate.close();
        for (const pause of this.#pauses)
            clearTimeout(pause);
        for (const socket of this.#opening)
            socket.leave();
        await Promise.all([...this.#held].map((socket) => socket.close()));
    }
    silentMs(nowMs) {
        return this.#gate.silentMs(nowMs);
    }
    finish() {
        return this.recorder.finish(this.#gate, {
            sockets: this.#mostHeld,
            closedByServer: this.#closedByServer,
            firstClose: this.#firstClose,
            duplicated: 0,
            outOfOrder: 0,
            receivers: null,
        });
    }
    #openNext() {
        const startedMs = (0,pacer/* monotonicMs */.d)();
        this.#underWay++;
        this.#gate.noteSent();
        this.recorder.scheduled++;
        const observer = {
            onConnected: () => this.recorder.connectionsOpened++,
            onReady: (socket) => {
                this.#settle(socket, (0,pacer/* monotonicMs */.d)(), startedMs, null);
                this.#hold(socket);
                this.#goOn();
            },
            onFailed: (socket, failure) => {
                this.#settle(socket, (0,pacer/* monotonicMs */.d)(), startedMs, failure);
                const pause = setTimeout(() => {
                    this.#pauses.delete(pause);
                    this.#goOn();
                }, pauseAfterFailureMs);
                this.#pauses.add(pause);
            },
            onPayload: () => { },
            onClosed: (socket, words) => {
                this.#held.delete(socket);
                this.#closedByServer++;
                this.#firstClose ??= words;
            },
        };
        const options = { index: 0, mask: drawMask(this.#random), timeoutSeconds: this.#phase.timeoutSeconds };
        this.#opening.add(new ClientSocket(this.#protocol, options, observer));
    }
    #settle(socket, nowMs, startedMs, failure) {
        this.#underWay--;
        this.#opening.delete(socket);
        this.#gate.noteSettled();
        if (!this.#gate.isCounted(nowMs, failure === null))
            return;
        const { recorder } = this;
        if (failure === null) {
            recorder.countStatus(101);
            recorder.recordSuccess(nowMs - startedMs, nowMs);
            this.#run.noteLatency(nowMs - startedMs);
            return;
        }
        if (failure.statusCode !== null)
            recorder.countStatus(failure.statusCode);
        recorder.recordError(failure.kind, nowMs);
        // As many as are tried at once, and not one of them: the rest would fare the same.
        if (recorder.completed === 0 && recorder.errorCount >= this.#phase.handshakes) {
            this.#run.endEarly(`${recorder.target} opened no socket: ${failure.words}`);
        }
    }
    #hold(socket) {
        this.#held.add(socket);
        if (this.#held.size > this.#phase.sockets) {
            const [oldest] = this.#held;
            this.#held.delete(oldest);
            void oldest.close();
        }
        this.#mostHeld = Math.max(this.#mostHeld, this.#held.size);
    }
    #goOn() {
        if (this.#gate.isOpen && this.#underWay < this.#phase.handshakes)
            this.#openNext();
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var histogram = __webpack_require__(9378);
// EXTERNAL MODULE: ./.build/js/src/load/generator-self-report.js
var generator_self_report = __webpack_require__(817);
// EXTERNAL MODULE: ./.build/js/src/load/open-loop.js + 2 modules
var open_loop = __webpack_require__(4117);
// EXTERNAL MODULE: ./.build/js/src/load/progress-reporter.js
var progress_reporter = __webpack_require__(553);
;// CONCATENATED MODULE: ./.build/js/src/load/websocket/message-tally.js
/**
 * What comes illegible is counted as corrupted at once, and is `unattributed` until it is known which message it was: one that
 * does not come otherwise, which is then not counted as lost, or none, when all that the member awaits comes besides.
 */
class MessageTally {
    /** Awaited still, by all members. */
    inFlight = 0;
    duplicated = 0;
    outOfOrder = 0;
    #recorder;
    #loop;
    constructor(recorder, loop) {
        this.#recorder = recorder;
        this.#loop = loop;
    }
    /** `member` is to receive one more. */
    expect(member) {
        this.inFlight++;
        member.inFlight++;
        this.#recorder.scheduled++;
    }
    /** A message that was awaited came as it was sent. Returns its latency, ms. */
    complete(member, startedMs, nowMs) {
        const latencyMs = nowMs - startedMs;
        this.#settle(member);
        this.#recorder.recordSuccess(latencyMs, nowMs);
        this.#loop.noteLatency(this.#recorder, startedMs, latencyMs);
        return latencyMs;
    }
    /** A message that was awaited came, and it is known which, but not as it was sent. */
    corrupt(member, nowMs) {
        this.#settle(member);
        this.#recordCorrupted(nowMs);
    }
    /** Something came that is no message of this phase, or one that cannot be told from others. */
    receiveIllegible(member, nowMs) {
        if (member.inFlight === member.unattributed) {
            this.duplicated++;
            return;
        }
        member.unattributed++;
        this.inFlight--;
        this.#recordCorrupted(nowMs);
        this.#loop.noteSettled();
    }
    /**
     * Whether a message that was awaited, and came, is settled by that already: where all that the member awaits was counted as
     * corrupted, one of those was no answer to any, and was one too many.
     */
    isCountedAlready(member) {
        if (member.inFlight !== member.unattributed)
            return false;
        member.inFlight--;
        member.unattributed--;
        this.duplicated++;
        return true;
    }
    /** A message that was awaited will not be awaited any longer. */
    giveUp(member, kind, nowMs) {
        if (member.unattributed > 0) {
            // It is the one that came corrupted, and was counted then.
            member.inFlight--;
            member.unattributed--;
            return;
        }
        this.#settle(member);
        this.#recorder.recordError(kind, nowMs);
    }
    #settle(member) {
        member.inFlight--;
        this.inFlight--;
    }
    #recordCorrupted(nowMs) {
        this.#recorder.lastAnswerMs = nowMs;
        this.#recorder.recordError('corrupted', nowMs);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/broadcast-ledger.js
/** Counts messages that are to come to every socket of the group, the sender's own among them: each delivery counts. */




/** How a message stands with a receiver. */
const awaited = 0;
const delivered = 1;
const broadcast_ledger_failed = 2;
const notExpected = 3;
class BroadcastLedger {
    tally;
    #loop;
    #members;
    #open;
    #messages = new Map();
    #givenUp = new Set();
    #sent = new Map();
    #first = (0,histogram/* createHistogram */.v5)();
    #median = (0,histogram/* createHistogram */.v5)();
    #last = (0,histogram/* createHistogram */.v5)();
    #next = 0;
    /** `members`: by index, with those that were closed. `open`: without. */
    constructor(recorder, loop, sockets) {
        this.tally = new MessageTally(recorder, loop);
        this.#loop = loop;
        this.#members = sockets.members;
        this.#open = sockets.open;
    }
    encodeReceivers() {
        const [first, median, last] = [this.#first, this.#median, this.#last].map(histogram/* encodeHistogram */.ll);
        return { first, median, last };
    }
    book(sender, startedMs) {
        const sequence = this.#next++;
        const receivers = this.#open.length;
        const states = new Uint8Array(this.#members.length);
        if (receivers < states.length)
            states.fill(notExpected);
        for (const receiver of this.#open) {
            states[receiver.index] = awaited;
            this.tally.expect(receiver);
        }
        const message = {
            sequence,
            startedMs,
            sender,
            states,
            receivers,
            awaited: receivers,
            delivered: 0,
            firstMs: 0,
            medianMs: 0,
        };
        this.#messages.set(sequence, message);
        this.#sentBy(sender).inFlight.push(message);
        return sequence;
    }
    receive(member, bytes, start, end) {
        const nowMs = (0,pacer/* monotonicMs */.d)();
        const sequence = readSequence(bytes, start, end);
        if (sequence < 0 || sequence >= this.#next) {
            this.tally.receiveIllegible(member, nowMs);
            return;
        }
        const message = this.#messages.get(sequence);
        if (message === undefined) {
            // What was given up already and comes late is no duplicate.
            if (!this.#givenUp.has(sequence))
                this.tally.duplicated++;
            return;
        }
        switch (message.states[member.index]) {
            case awaited:
                break;
            case delivered:
                this.tally.duplicated++;
                return;
            default:
                return;
        }
        if (nowMs - message.startedMs > this.#loop.timeoutMs) {
            // The loop looks for time-outs a few times per second; a message that came in between is as late.
            this.#giveUp(message, member, 'lost', nowMs);
            if (this.tally.inFlight === 0)
                this.#loop.noteSettled();
            return;
        }
        if (this.#isOvertaken(message, member))
            this.tally.outOfOrder++;
        if (this.tally.isCountedAlready(member)) {
            this.#end(message, member, broadcast_ledger_failed);
            return;
        }
        if (isSameMessage(bytes, start, end, message.sender.payload))
            this.#deliver(message, member, nowMs);
        else {
            this.tally.corrupt(member, nowMs);
            this.#end(message, member, broadcast_ledger_failed);
        }
        if (this.tally.inFlight === 0)
            this.#loop.noteSettled();
    }
    close(member) {
        const nowMs = (0,pacer/* monotonicMs */.d)();
        for (const message of [...this.#messages.values()]) {
            if (message.states[member.index] === awaited)
                this.#giveUp(message, member, 'closed', nowMs);
        }
        this.#loop.noteSettled();
    }
    timeOutUntil(deadlineMs) {
        const nowMs = (0,pacer/* monotonicMs */.d)();
        for (const message of [...this.#messages.values()]) {
            if (message.startedMs > deadlineMs)
                break;
            for (const member of this.#members) {
                if (message.states[member.index] === awaited)
                    this.#giveUp(message, member, 'lost', nowMs);
            }
        }
        this.#loop.noteSettled();
    }
    #deliver(message, member, nowMs) {
        const latencyMs = this.tally.complete(member, message.startedMs, nowMs);
        message.delivered++;
        if (message.delivered === 1)
            message.firstMs = latencyMs;
        if (message.delivered === (message.receivers + 1) >> 1)
            message.medianMs = latencyMs;
        if (message.delivered === message.receivers) {
            (0,histogram/* recordMs */.mw)(this.#first, message.firstMs);
            (0,histogram/* recordMs */.mw)(this.#median, message.medianMs);
            (0,histogram/* recordMs */.mw)(this.#last, latencyMs);
        }
        this.#end(message, member, delivered);
    }
    /** Whether a later message of the same sender has come to this receiver already. */
    #isOvertaken(message, member) {
        const { inFlight, highestComplete } = this.#sentBy(message.sender);
        if (highestComplete > message.sequence)
            return true;
        if (inFlight.length === 1)
            return false;
        return inFlight.some((other) => other.sequence > message.sequence && other.states[member.index] === delivered);
    }
    #giveUp(message, member, kind, nowMs) {
        this.tally.giveUp(member, kind, nowMs);
        if (kind === 'lost')
            this.#givenUp.add(message.sequence);
        this.#end(message, member, broadcast_ledger_failed);
    }
    /** The message is settled for this receiver; when it is for all, it is forgotten. */
    #end(message, member, state) {
        message.states[member.index] = state;
        message.awaited--;
        if (message.awaited > 0)
            return;
        this.#messages.delete(message.sequence);
        const sent = this.#sentBy(message.sender);
        sent.inFlight.splice(sent.inFlight.indexOf(message), 1);
        if (message.delivered === message.receivers)
            sent.highestComplete = Math.max(sent.highestComplete, message.sequence);
    }
    #sentBy(sender) {
        let sent = this.#sent.get(sender);
        if (sent === undefined) {
            sent = { inFlight: [], highestComplete: -1 };
            this.#sent.set(sender, sent);
        }
        return sent;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/echo-ledger.js
/** Counts messages that are to come back on the socket that sent them. */



const inFlight = 1;
const completed = 2;
const echo_ledger_failed = 3;
class EchoLedger {
    tally;
    #loop;
    #members;
    // By sequence.
    #startedMs;
    #owners;
    #states;
    #next = 0;
    /** All before it are settled. */
    #oldest = 0;
    constructor(recorder, loop, members) {
        this.tally = new MessageTally(recorder, loop);
        this.#loop = loop;
        this.#members = members;
        this.#startedMs = new Float64Array(loop.slots);
        this.#owners = new Uint32Array(loop.slots);
        this.#states = new Uint8Array(loop.slots);
    }
    encodeReceivers() {
        return null;
    }
    book(member, startedMs) {
        const sequence = this.#next++;
        this.#startedMs[sequence] = startedMs;
        this.#owners[sequence] = member.index;
        this.#states[sequence] = inFlight;
        this.tally.expect(member);
        return sequence;
    }
    receive(member, bytes, start, end) {
        const nowMs = (0,pacer/* monotonicMs */.d)();
        const sequence = readSequence(bytes, start, end);
        if (sequence < 0 || sequence >= this.#next) {
            this.tally.receiveIllegible(member, nowMs);
            return;
        }
        if (this.#owners[sequence] !== member.index) {
            this.#receiveForeign(member, bytes, start, end, nowMs);
            return;
        }
        if (this.#states[sequence] !== inFlight) {
            // What was given up already and comes late is no duplicate.
            if (this.#states[sequence] === completed)
                this.tally.duplicated++;
            return;
        }
        if (nowMs - this.#startedMs[sequence] > this.#loop.timeoutMs) {
            // The loop looks for time-outs a few times per second; a message that came in between is as late.
            this.#giveUp(sequence, 'lost', nowMs);
            this.#loop.noteSettled();
            return;
        }
        if (sequence < member.highest)
            this.tally.outOfOrder++;
        else
            member.highest = sequence;
        if (this.tally.isCountedAlready(member)) {
            this.#states[sequence] = echo_ledger_failed;
            return;
        }
        if (isSameMessage(bytes, start, end, member.payload)) {
            this.#states[sequence] = completed;
            this.tally.complete(member, this.#startedMs[sequence], nowMs);
        }
        else {
            this.#states[sequence] = echo_ledger_failed;
            this.tally.corrupt(member, nowMs);
        }
        this.#loop.noteSettled();
    }
    close(member) {
        const nowMs = (0,pacer/* monotonicMs */.d)();
        for (let sequence = this.#oldest; sequence < this.#next; sequence++) {
            if (this.#owners[sequence] === member.index && this.#states[sequence] === inFlight) {
                this.#giveUp(sequence, 'closed', nowMs);
            }
        }
        this.#loop.noteSettled();
    }
    timeOutUntil(deadlineMs) {
        const nowMs = (0,pacer/* monotonicMs */.d)();
        for (; this.#oldest < this.#next; this.#oldest++) {
            if (this.#states[this.#oldest] !== inFlight)
                continue;
            if (this.#startedMs[this.#oldest] > deadlineMs)
                break;
            this.#giveUp(this.#oldest, 'lost', nowMs);
        }
        this.#loop.noteSettled();
    }
    /** The message of another socket: one too many, if it is nothing worse. */
    #receiveForeign(member, bytes, start, end, nowMs) {
        const sequence = readSequence(bytes, start, end);
        const sender = this.#members[this.#owners[sequence]];
        if (isSameMessage(bytes, start, end, sender.payload))
            this.tally.duplicated++;
        else
            this.tally.receiveIllegible(member, nowMs);
    }
    #giveUp(sequence, kind, nowMs) {
        const member = this.#members[this.#owners[sequence]];
        this.#states[sequence] = echo_ledger_failed;
        this.tally.giveUp(member, kind, nowMs);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/message-carrier.js






class MessageCarrier {
    recorder;
    #loop;
    #sockets;
    #ledger;
    #socketsAtStart = 0;
    constructor(target, phase, parts) {
        const { loop, random } = parts;
        this.#loop = loop;
        this.recorder = new target_recorder/* TargetRecorder */.y(target.name, (0,pacer/* monotonicMs */.d)());
        const protocol = buildProtocol(target, phase, random);
        this.#sockets = new SocketSet(phase, { protocol, recorder: this.recorder, random }, {
            onPayload: (member, bytes, start, end) => this.#ledger.receive(member, bytes, start, end),
            onClosed: (member) => this.#ledger.close(member),
        });
        this.#ledger =
            phase.kind === 'websocket-echo'
                ? new EchoLedger(this.recorder, loop, this.#sockets.members)
                : new BroadcastLedger(this.recorder, loop, this.#sockets);
    }
    get inFlight() {
        return this.#ledger.tally.inFlight;
    }
    /** Returns why not all sockets are open, in words, or null. */
    async open() {
        const failure = await this.#sockets.openAll();
        this.#socketsAtStart = this.#sockets.open.length;
        return failure;
    }
    send(startedMs) {
        const member = this.#sockets.takeTurn();
        if (member === null) {
            const all = this.#socketsAtStart === 1 ? 'its socket' : `all ${this.#socketsAtStart} sockets`;
            this.#loop.endEarly(`${this.recorder.target} closed ${all}: ${this.#sockets.firstClose}`);
            return;
        }
        member.send(this.#ledger.book(member, startedMs));
    }
    timeOutUntil(deadlineMs) {
        this.#ledger.timeOutUntil(deadlineMs);
    }
    finish(load) {
        const { closedByServer, firstClose } = this.#sockets;
        const { duplicated, outOfOrder } = this.#ledger.tally;
        return this.recorder.finish(load, {
            sockets: this.#socketsAtStart,
            closedByServer,
            firstClose,
            duplicated,
            outOfOrder,
            receivers: this.#ledger.encodeReceivers(),
        });
    }
    close() {
        return this.#sockets.close();
    }
    leave() {
        this.#sockets.leave();
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/run-messages.js
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
/** The echo and the broadcast phase: an open loop of messages over sockets that are opened before its clock starts. */






/** How long the sockets stay open after the last message has come: what comes twice mostly comes at once. */
const afterMs = 50;
const notLoaded = { activeSeconds: 0, endMs: 0, generatorCpu: 0 };
async function runMessages(phase, targets, context) {
    const loop = new open_loop/* OpenLoop */.Z(phase, context);
    const carriers = targets.map((target) => new MessageCarrier(target, phase, { loop, random: context.random }));
    const selfReport = (0,generator_self_report/* startSelfReport */.n)();
    try {
        const failure = await openAll(carriers, phase, context);
        if (failure !== null) {
            const generator = selfReport.finish((0,histogram/* encodeHistogram */.ll)((0,histogram/* createHistogram */.v5)()));
            return { targets: carriers.map((carrier) => carrier.finish(notLoaded)), generator, endedEarly: failure };
        }
        context.onStart?.();
        const { generator, endedEarly, loads } = await loop.run(carriers);
        if (endedEarly === null)
            await (0,promises_.setTimeout)(afterMs);
        const samples = carriers.map((carrier, index) => carrier.finish(loads[index]));
        await Promise.all(carriers.map((carrier) => carrier.close()));
        return { targets: samples, generator, endedEarly };
    }
    finally {
        for (const carrier of carriers)
            carrier.leave();
    }
}
/** Returns the first reason why not all sockets of all targets are open, or null. Rejects when the phase is aborted. */
async function openAll(carriers, { durationSeconds }, { signal, onProgress }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const aborted = Promise.withResolvers();
        const onAbort = () => aborted.reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        const recorders = carriers.map(({ recorder }) => recorder);
        // Whoever waits for this process is told that it lives, though its clock has not started.
        const notStarted = { startMs: Number.POSITIVE_INFINITY, durationSeconds, recentMs: [] };
        const _progress = __addDisposableResource(env_1, (0,progress_reporter/* reportProgress */.w)(recorders, notStarted, onProgress), false);
        try {
            const failures = await Promise.race([Promise.all(carriers.map((carrier) => carrier.open())), aborted.promise]);
            return failures.find((failure) => failure !== null) ?? null;
        }
        finally {
            signal.removeEventListener('abort', onAbort);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/load/websocket/run-websocket-phase.js


function runWebSocketPhase(phase, targets, context) {
    switch (phase.kind) {
        case 'websocket-connect':
            return runConnects(phase, targets, context);
        case 'websocket-echo':
        case 'websocket-broadcast':
            return runMessages(phase, targets, context);
    }
}


/***/ })

};
