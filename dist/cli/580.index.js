export const id = 580;
export const ids = [580];
export const modules = {

/***/ 8774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planDetectable),
/* harmony export */   x: () => (/* binding */ describeDetectable)
/* harmony export */ });
/* harmony import */ var _format_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9041);
/* harmony import */ var _metric_question_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2236);
/* harmony import */ var _plan_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);
/* harmony import */ var _smallest_confirmable_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6884);




/** null when the budget does not suffice for the fewest rounds. `secondsPerRound`: a fresh start of one pair, all phases. */
function planDetectable(question) {
    const { secondsPerRound, budgetMinutes, metrics, pairs = 1 } = question;
    const plan = (0,_plan_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .planFromBudget */ .lB)(budgetMinutes * 60, secondsPerRound, { pairs, metricsPerPair: metrics.length });
    return plan === null ? null : describeDetectable(plan, question);
}
/** The same for rounds that are already chosen. */
function describeDetectable(plan, { scatter, metrics, pairs = 1 }) {
    const rule = (0,_plan_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .buildRule */ .D3)(plan, { pairs, metricsPerPair: metrics.length });
    const detectable = metrics.map((metric) => {
        const sd = scatter[metric];
        if (sd === undefined)
            return { metric, change: null };
        // Less than that is not called a regression, however sure.
        const minEstimate = Math.max(rule.minEstimate, (0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toWorse */ .Ke)(metric, _metric_question_js__WEBPACK_IMPORTED_MODULE_3__/* .leastChange */ .y));
        const change = (0,_smallest_confirmable_change_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestConfirmableChange */ .w)(sd, { ...rule, minEstimate });
        return { metric, change: Number.isFinite(change) ? change : null };
    });
    const unknown = metrics.filter((metric) => scatter[metric] === undefined);
    return { ...plan, metrics: detectable, sentence: describe(plan, detectable, unknown) };
}
function describe({ screen, confirm }, metrics, unknown) {
    const seen = metrics.flatMap(({ metric, change }) => change === null
        ? []
        : [`${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1)(metric)} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)((0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .toFraction */ ._j)(metric, change))} ${(0,_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDirection */ .p6)(metric, 'worse')}`]);
    const rounds = `${screen} + ${confirm} fresh starts of both`;
    if (unknown.length === metrics.length) {
        return `${rounds}: how much these figures scatter is not known, so what can be seen is not either`;
    }
    const rest = unknown.length === 0 ? '' : `; what can be seen of ${unknown.map(_format_change_js__WEBPACK_IMPORTED_MODULE_0__/* .nameMetric */ .i1).join(', ')} is not known`;
    if (seen.length === 0)
        return `${rounds}: too few to confirm a change of any size${rest}`;
    return `${rounds}: nine times in ten enough to see ${seen.join(', ')}${rest}`;
}


/***/ }),

/***/ 5054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ buildRule),
/* harmony export */   Rp: () => (/* binding */ planFromRounds),
/* harmony export */   fl: () => (/* binding */ planFewestRounds),
/* harmony export */   lB: () => (/* binding */ planFromBudget)
/* harmony export */ });
/* harmony import */ var _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4577);
/** How many rounds a comparison gets: from the time that there is, or from the number that was asked for. */

/** Of all rounds, the share of the screen: 12 of 30. */
const screenShare = _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU.screenPairs / (_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU.screenPairs + _two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU.confirmPairs);
/** More rounds than these find hardly smaller changes than the floor of the rule. */
const maxScreen = 60;
/** The fewest rounds with which both stages can find anything at all. */
function planFewestRounds({ pairs, metricsPerPair }) {
    const rule = { ..._two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU, metrics: Math.max(1, pairs * metricsPerPair) };
    const confirmAlpha = Math.min((0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmationAlpha */ .aS)(rule), (1 - rule.confidence) / 2);
    return { screen: (0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumOrderedPairs */ .FG)(rule.screenAlpha), confirm: (0,_two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .minimumOrderedPairs */ .FG)(confirmAlpha) };
}
/** `rounds` of the screen, and in proportion for the confirmation; never fewer than can find anything. */
function planFromRounds(rounds, needs) {
    const fewest = planFewestRounds(needs);
    return {
        screen: rounds,
        confirm: Math.max(fewest.confirm, roundUpToEven((rounds * (1 - screenShare)) / screenShare)),
    };
}
/** As many rounds as fit, or null when not even the fewest do. `secondsPerRound`: of one pair of variants. */
function planFromBudget(budgetSeconds, secondsPerRound, needs) {
    const fewest = planFewestRounds(needs);
    const total = Math.floor(budgetSeconds / (secondsPerRound * needs.pairs));
    if (total < fewest.screen + fewest.confirm)
        return null;
    const wanted = Math.min(maxScreen, roundDownToEven(total * screenShare), roundDownToEven(total - fewest.confirm));
    const screen = Math.max(fewest.screen, wanted);
    return { screen, confirm: roundDownToEven(Math.min(total - screen, (maxScreen * (1 - screenShare)) / screenShare)) };
}
/** The rule that judges rounds planned like this. */
function buildRule(plan, { pairs, metricsPerPair }) {
    return {
        ..._two_stage_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTwoStageRule */ .WU,
        metrics: Math.max(1, pairs * metricsPerPair),
        screenPairs: plan.screen,
        confirmPairs: plan.confirm,
    };
}
function roundUpToEven(count) {
    return 2 * Math.ceil(count / 2);
}
function roundDownToEven(count) {
    return 2 * Math.floor(count / 2);
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listFailures: () => (/* binding */ listFailures),
  measure: () => (/* binding */ measure)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/records/record.js + 2 modules
var record = __webpack_require__(7739);
// EXTERNAL MODULE: ./.build/js/src/setups/remote-service.js
var remote_service = __webpack_require__(5066);
// EXTERNAL MODULE: ./.build/js/src/records/phase-kinds.js
var phase_kinds = __webpack_require__(7117);
;// CONCATENATED MODULE: ./.build/js/src/benchmark/leave-out-phases.js

/** Why a target cannot be loaded with a phase of this kind, in words; null where it can. */
function explainLeftOut(kind, webSocket) {
    if (!(0,phase_kinds/* isWebSocketPhase */.FP)(kind))
        return null;
    if (webSocket === null)
        return 'this setup has no WebSockets';
    const { echo, broadcast } = webSocket;
    switch (kind) {
        case 'websocket-connect':
            return echo === null && broadcast === null ? 'this setup has no WebSockets' : null;
        case 'websocket-echo':
            return echo === null ? 'this setup echoes no WebSocket messages' : null;
        case 'websocket-broadcast':
            return broadcast === null ? 'this setup broadcasts no WebSocket messages' : null;
    }
}
/** By phase, for the record. */
function listLeftOut(kinds, webSocket) {
    return Object.fromEntries(kinds.flatMap((kind) => {
        const reason = explainLeftOut(kind, webSocket);
        return reason === null ? [] : [[kind, reason]];
    }));
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/build-record.js



function buildRecord(facts, result, end) {
    const { engine, pinning, plan } = facts;
    return {
        kind: record/* recordKind */.wg,
        schemaVersion: record/* recordSchemaVersion */.x2,
        tool: { name: 'channels-bench', version: facts.toolVersion },
        runId: facts.runId,
        startedAt: facts.startedAt.toISOString(),
        finishedAt: end.finishedAt.toISOString(),
        status: end.status,
        command: facts.command,
        settings: JSON.parse(JSON.stringify(facts.settings)),
        environment: {
            ...facts.machine,
            engine: { ...engine, versions: { ...engine.versions } },
            pinning: {
                generatorCores: pinning.generatorCores && [...pinning.generatorCores],
                serverCores: pinning.serverCores && [...pinning.serverCores],
                message: pinning.message,
            },
        },
        warnings: [...facts.warnings],
        variants: facts.variants.map(({ variant, path, webSocket }) => ({
            name: variant.name,
            setup: variant.setup.name,
            title: nameTitle(variant),
            setupDigest: variant.setup.digest,
            path,
            source: facts.sources.get(variant.name) ?? null,
            versions: { ...result.versions.get(variant.name) },
            images: { ...result.images.get(variant.name) },
            workers: variant.workers ?? 1,
            remotes: Object.fromEntries((variant.remotes ?? []).map((remote) => [remote.service, (0,remote_service/* formatAddress */.M)(remote)])),
            leftOut: listLeftOut(facts.settings.phases, webSocket),
        })),
        plan: { seed: plan.seed, rounds: plan.rounds.map((round) => ({ ...round, arms: [...round.arms] })) },
        comparison: facts.comparison,
        rounds: [...result.rounds],
        profiles: [...(facts.profiles ?? [])],
    };
}
function nameTitle({ setup, workers = 1 }) {
    return workers === 1 ? setup.file.title : `${setup.file.title}, ${workers} workers`;
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/plan-phases.js

/** Of the warm-up, the part under full load; the rest goes at the latency phase's rate, to warm the generator for it. */
const warmUpShareUnderFullLoad = 0.75;
/** Opening thousands of sockets would take longer than the warm-up itself. */
const maxWarmUpSockets = 50;
const minProfileSeconds = 6;
const maxProfileSeconds = 20;
const capacityStartPerSecond = 50;
/** A capacity search tries about this many rates; only an estimate for the progress. */
const capacitySteps = 12;
const webSocketPlans = {
    'websocket-connect': planConnect,
    'websocket-echo': planEcho,
    'websocket-broadcast': planBroadcast,
};
function planPhases(settings) {
    const plans = {
        latency: planLatency,
        throughput: planThroughput,
        capacity: planCapacity,
        ...webSocketPlans,
    };
    return settings.phases.map((kind) => plans[kind](settings));
}
/** Both arms under load, long enough for a thousand samples of each at full load; no figure comes from it. */
function planProfile(settings, kind) {
    // Messages leave at a rate, so that the server idles between them: as long as is worth waiting for.
    if ((0,phase_kinds/* isWebSocketPhase */.FP)(kind))
        return { ...webSocketPlans[kind](settings), durationSeconds: maxProfileSeconds };
    const durationSeconds = Math.min(maxProfileSeconds, Math.max(minProfileSeconds, 2 * settings.throughput.durationSeconds));
    return { ...planThroughput(settings), durationSeconds };
}
/**
 * Two seconds per arm by default; their answers are not kept. Where both are measured, HTTP and WebSockets share them;
 * each kind of WebSocket phase has an equal part of theirs, since each warms a path of its own.
 */
function planWarmUp(settings, arms) {
    const seconds = settings.warmUpSeconds * arms;
    if (seconds === 0)
        return [];
    const webSockets = planPhases(settings).filter(isWebSocket);
    const hasHttp = webSockets.length < settings.phases.length;
    const ofHttp = !hasHttp ? 0 : webSockets.length > 0 ? seconds / 2 : seconds;
    const durationSeconds = (seconds - ofHttp) / webSockets.length;
    return [
        ...(hasHttp ? planHttpWarmUp(settings, ofHttp) : []),
        ...webSockets.map((phase) => ({
            ...phase,
            durationSeconds,
            sockets: Math.min(phase.sockets, maxWarmUpSockets),
        })),
    ];
}
function planHttpWarmUp(settings, seconds) {
    return [
        { ...planThroughput(settings), durationSeconds: seconds * warmUpShareUnderFullLoad },
        { ...planLatency(settings), durationSeconds: seconds * (1 - warmUpShareUnderFullLoad) },
    ];
}
function isWebSocket(phase) {
    return (0,phase_kinds/* isWebSocketPhase */.FP)(phase.kind);
}
/** Seconds of load, for progress; a capacity search's are estimated. */
function estimateSeconds(phase, arms) {
    return phase.kind === 'capacity' ? phase.stepSeconds * capacitySteps * arms : phase.durationSeconds;
}
function planLatency({ latency, connection, timeoutSeconds }) {
    return { kind: 'latency', ...latency, connection, timeoutSeconds };
}
function planThroughput({ throughput, connection, timeoutSeconds }) {
    return { kind: 'throughput', ...throughput, connection, timeoutSeconds };
}
function planCapacity({ capacity, latency, connection, timeoutSeconds }) {
    const minRatePerSecond = Math.min(capacityStartPerSecond, capacity.maxRatePerSecond);
    const { maxConnections } = latency;
    return { kind: 'capacity', ...capacity, minRatePerSecond, connection, timeoutSeconds, maxConnections };
}
function planConnect({ webSocket, throughput, timeoutSeconds }) {
    const { handshakes, sockets, durationSeconds } = webSocket;
    return {
        kind: 'websocket-connect',
        handshakes,
        sockets,
        durationSeconds,
        timeoutSeconds,
        sliceMs: throughput.sliceMs,
    };
}
function planEcho({ webSocket, latency, timeoutSeconds }) {
    const { echoRatePerSecond: ratePerSecond, sockets, messageBytes, durationSeconds } = webSocket;
    const { arrival } = latency;
    return { kind: 'websocket-echo', ratePerSecond, sockets, messageBytes, durationSeconds, arrival, timeoutSeconds };
}
function planBroadcast({ webSocket, latency, timeoutSeconds }) {
    const { broadcastRatePerSecond: ratePerSecond, sockets, messageBytes, durationSeconds } = webSocket;
    const { arrival } = latency;
    return {
        kind: 'websocket-broadcast',
        ratePerSecond,
        sockets,
        messageBytes,
        durationSeconds,
        arrival,
        timeoutSeconds,
    };
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-model.js
/**
 * The setup's compose.yaml as `docker compose config` resolves it, and what is changed in it so that it can be measured:
 * one port published wherever there is a free one, nothing that two running copies would fight for, cores, labels.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
const runLabel = 'channels-bench.run';
/** What to start: the setup's services, changed as little as measuring needs. */
function buildArmModel(model, options) {
    const isOnHost = options.network === 'host';
    const publisher = findPublisher(model, options.target.service);
    const names = Object.keys(model.services);
    const services = Object.entries(model.services).map(([name, service]) => {
        const { ports: _ports, container_name: _name, build: _build, profiles: _profiles, ...rest } = service;
        let changed = { ...rest, labels: { ...service.labels, [runLabel]: options.runId } };
        const image = options.images.get(name);
        if (image !== undefined)
            changed = { ...changed, image, pull_policy: 'never' };
        // The sampler needs a core beside those of the servers.
        const cpuset = options.instrument === null ? options.cpuset : null;
        if (cpuset !== null)
            changed = { ...changed, cpuset };
        if (options.healthSeconds !== null)
            changed = askHealthAtStartOnly(changed, options.healthSeconds);
        if (options.instrument !== null && name === options.target.service) {
            changed = addInstrument(changed, options.instrument);
        }
        if (isOnHost)
            changed = putOnHostNetwork(changed, names);
        else if (name === publisher)
            changed = { ...changed, ports: [publishPort(options)] };
        return [name, changed];
    });
    const { name: _project, networks, volumes, ...rest } = model;
    return {
        ...rest,
        services: Object.fromEntries(services),
        ...(networks === undefined || isOnHost ? {} : { networks: ownResources(networks, options.runId) }),
        ...(volumes === undefined ? {} : { volumes: ownResources(volumes, options.runId) }),
    };
}
const pythonPathInside = '/channels-bench/python';
const profilePathInside = '/channels-bench/profile';
/** A PYTHONPATH of the image itself, as opposed to compose.yaml, gives way. */
function addInstrument(service, instrument) {
    const environment = service['environment'];
    const volumes = service['volumes'] ?? [];
    const bind = (source, target) => ({ type: 'bind', source, target });
    return {
        ...service,
        environment: {
            ...environment,
            PYTHONPATH: [pythonPathInside, environment?.['PYTHONPATH']].filter(Boolean).join(':'),
            BENCH_PROFILE_DIR: profilePathInside,
        },
        volumes: [
            ...volumes,
            { ...bind(instrument.pythonDirectory, pythonPathInside), read_only: true },
            bind(instrument.profileDirectory, profilePathInside),
        ],
    };
}
/** Whether requests go to the host's network because compose.yaml itself puts the target there. */
function isTargetOnHost(model, service) {
    return model.services[findPublisher(model, service)]?.network_mode === 'host';
}
/** A service that shares another one's network has its ports published there. */
function findPublisher(model, service) {
    const shared = /^service:(.+)$/.exec(model.services[service]?.network_mode ?? '')?.[1];
    return shared === undefined ? service : findPublisher(model, shared);
}
function publishPort({ publishAddress, target }) {
    return { mode: 'ingress', host_ip: publishAddress, target: target.port, protocol: 'tcp' };
}
/** A check starts a program beside the server that is measured: often until it succeeds, then not during a round. */
function askHealthAtStartOnly(service, seconds) {
    if (service.healthcheck?.['disable'] === true)
        return service;
    const healthcheck = {
        start_interval: '250ms',
        ...service.healthcheck,
        start_period: `${Math.ceil(seconds)}s`,
        interval: '1h',
    };
    return { ...service, healthcheck };
}
/** On the host's network services have no names; the others are found under 127.0.0.1 instead. */
function putOnHostNetwork(service, names) {
    const { networks: _networks, links: _links, ...rest } = service;
    if (/^(service|container):/.test(service.network_mode ?? ''))
        return rest;
    const hosts = names.map((name) => `${name}=127.0.0.1`);
    return { ...rest, network_mode: 'host', extra_hosts: [...(service.extra_hosts ?? []), ...hosts] };
}
/**
 * Names are left to Compose, which puts the project's before them: two copies have networks and volumes of their own, and
 * taking one down removes no volume that was there before. External ones are somebody else's and stay.
 */
function ownResources(resources, runId) {
    return Object.fromEntries(Object.entries(resources).map(([key, resource]) => {
        if (resource?.external)
            return [key, resource];
        const { name: _name, ...rest } = resource ?? {};
        return [key, { ...rest, labels: { ...resource?.labels, [runLabel]: runId } }];
    }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-api.js
/**
 * Speaks HTTP to the Docker engine: over its socket where there is one, else through `docker system dial-stdio`, with
 * which the command line reaches every kind of context, ssh and TLS included.
 * https://docs.docker.com/reference/api/engine/
 */





const defaultTimeoutMs = 15_000;
const explanationTimeoutMs = 2000;
class DockerApi {
    endpoint;
    #environment;
    constructor(endpoint, environment) {
        this.endpoint = endpoint;
        this.#environment = environment;
    }
    /** The answer as JSON, or null on 404. Throws a BenchError 'docker-unavailable' when the engine does not answer. */
    async readJson(path, options = {}) {
        const answer = await this.send(path, options);
        return answer.status === 404 ? null : JSON.parse(answer.body.toString('utf8'));
    }
    /** Any answer below 400, or 404. Throws as readJson does. */
    async send(path, options = {}) {
        let answer;
        try {
            answer = await this.#exchange(path, options);
        }
        catch (cause) {
            throw describeLostEngine(this.endpoint, cause);
        }
        if (answer.status >= 400 && answer.status !== 404) {
            const message = answer.body.toString('utf8').trim();
            throw new Error(`Docker answered ${answer.status} to ${options.method ?? 'GET'} ${path}: ${message}`);
        }
        return answer;
    }
    #exchange(path, { method = 'GET', timeoutMs = defaultTimeoutMs }) {
        const connection = this.#connect();
        const answer = new Promise((resolve, reject) => {
            const outgoing = (0,external_node_http_.request)({ method, path, createConnection: () => connection.stream, headers: { host: 'docker' } }, (response) => collectBody(response).then(resolve, reject));
            outgoing.on('error', (error) => connection.explain(error).then(reject));
            outgoing.setHeader('connection', 'close');
            outgoing.end();
        });
        return withTimeout(answer, timeoutMs).finally(() => connection.close());
    }
    #connect() {
        const socketPath = /^unix:\/\/(.+)$/.exec(this.endpoint.address)?.[1];
        if (socketPath !== undefined) {
            const socket = (0,external_node_net_.connect)(socketPath);
            return { stream: socket, explain: async (error) => error, close: () => socket.destroy() };
        }
        const child = (0,external_node_child_process_.spawn)('docker', ['system', 'dial-stdio'], { env: this.#environment, detached: true });
        let said = '';
        child.stderr.setEncoding('utf8').on('data', (text) => {
            said += text;
        });
        const ended = new Promise((resolve) => {
            child.once('error', resolve);
            child.once('close', () => resolve(said.trim() === '' ? null : new Error(said.trim())));
        });
        child.stdin.on('error', () => undefined);
        const stream = external_node_stream_.Duplex.from({ readable: child.stdout, writable: child.stdin });
        return {
            stream,
            // The command says better than the broken pipe why there is no connection, but it may take a moment.
            explain: async (error) => (await withTimeout(ended, explanationTimeoutMs).catch(() => null)) ?? error,
            close: () => {
                child.kill('SIGKILL');
            },
        };
    }
}
async function collectBody(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    return { status: response.statusCode ?? 0, body: Buffer.concat(chunks) };
}
function withTimeout(promise, timeoutMs) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
        promise.then(resolve, reject).finally(() => clearTimeout(timer));
    });
}
function describeLostEngine(endpoint, cause) {
    return new errors/* BenchError */.L('docker-unavailable', `No Docker engine answers at ${endpoint.address}: ${inWords(cause)}.`, {
        hint: 'See what `docker info` says and start the engine, or run the setups as local processes: --engine processes.',
        cause,
    });
}
function inWords(cause) {
    const { code, message } = cause;
    switch (code) {
        case 'ENOENT':
            return 'there is no such socket';
        case 'ECONNREFUSED':
            return 'nothing listens there';
        case 'ECONNRESET':
        case 'EPIPE':
            return 'it closed the connection';
        case 'EACCES':
            return 'this user may not use it';
        default:
            return (message || String(cause)).replace(/\.$/, '');
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-command.js
/** Runs the docker command line: argument arrays, no shell, and never left behind. */


const maxOutputCharacters = 4_000_000;
const graceMs = 3000;
/**
 * Resolves with whatever exit code. Runs in a process group of its own, so that a Ctrl-C in the terminal does not end it
 * half-way; aborting the signal does, and rejects with its reason once the command is gone. Throws a BenchError
 * 'docker-unavailable' without a docker command and when the time-out has passed.
 */
async function runDocker(parameters, options) {
    const { signal } = options;
    signal?.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)('docker', parameters, {
        env: options.environment,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
        stdout = (stdout + text).slice(-maxOutputCharacters);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr = (stderr + text).slice(-maxOutputCharacters);
    });
    let hasTimedOut = false;
    let killTimer;
    const end = () => {
        killGroup(child.pid, 'SIGTERM');
        killTimer ??= setTimeout(() => killGroup(child.pid, 'SIGKILL'), graceMs);
    };
    const timeout = setTimeout(() => {
        hasTimedOut = true;
        end();
    }, options.timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once('error', (cause) => reject(describeSpawnError(cause)));
            child.once('close', (code) => resolve(code ?? 1));
        });
        signal?.throwIfAborted();
        if (hasTimedOut)
            throw describeTimeout(parameters, options.timeoutMs);
        return { exitCode, stdout, stderr };
    }
    finally {
        clearTimeout(timeout);
        clearTimeout(killTimer);
        signal?.removeEventListener('abort', end);
    }
}
/** The last lines of a text without empty ones. */
function takeLastLines(text, count) {
    return text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .slice(-count);
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // Gone already.
    }
}
function describeSpawnError(cause) {
    if (cause.code !== 'ENOENT')
        return cause;
    return new errors/* BenchError */.L('docker-unavailable', 'There is no docker command on the PATH.', {
        hint: 'Install Docker with its Compose plugin, or run the setups as local processes: --engine processes.',
        cause,
    });
}
function describeTimeout(parameters, timeoutMs) {
    const command = `docker ${parameters.join(' ')}`;
    return new errors/* BenchError */.L('docker-unavailable', `\`${command}\` did not end within ${timeoutMs / 1000} s.`, {
        hint: 'See whether the Docker engine answers: `docker info`.',
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-endpoint.js

const endpointVariables = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'];
/** Those of the variables that decide which engine the docker command talks to. */
function pickEndpointVariables(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => endpointVariables.includes(name)));
}
/** The environment with none of its own such variables, but with these. */
function replaceEndpointVariables(environment, variables) {
    const others = Object.entries(environment).filter(([name]) => !endpointVariables.includes(name));
    return { ...Object.fromEntries(others), ...variables };
}
/** The engine that the docker command talks to: DOCKER_HOST, DOCKER_CONTEXT or the context in use. */
async function readDockerEndpoint(environment, signal) {
    const parameters = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    const { exitCode, stdout, stderr } = await runDocker(parameters, { environment, signal, timeoutMs: 10_000 });
    // A broken context is told by the command that uses it, in better words.
    if (exitCode !== 0)
        throw new Error(stderr.trim());
    return parseDockerEndpoint(stdout.trim());
}
function parseDockerEndpoint(address) {
    const match = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(address);
    const host = match?.[1] ?? '127.0.0.1';
    const isLoopback = host === 'localhost' || host === '[::1]' || /^127\./.test(host);
    return { address, host: isLoopback ? '127.0.0.1' : host, isRemote: !isLoopback };
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-leftovers.js



/** Removing a container that is still running can take seconds. */
const removalTimeoutMs = 60_000;
/**
 * Removes the containers, networks, volumes and images of a run, found by their label, from the engine that the run noted,
 * whichever is in use now; without a note, from that one. Resolves when there are none; rejects when something could not
 * be removed or the engine is away, with how to do it by hand.
 */
async function removeComposeLeftovers(runId, note, environment) {
    try {
        await removeLabelled(await connectEngine(note, environment), runId);
    }
    catch (cause) {
        const where = note === null ? '' : ` of ${note.address}`;
        const byHand = `docker ps -aq --filter label=${runLabel}=${runId} | xargs -r docker rm -fv`;
        const problem = cause instanceof Error ? cause.message : String(cause);
        const message = `${problem.replace(/\.?$/, '.')} Containers, networks, volumes and images${where} with the label ${runLabel}=${runId} stay until that engine can be asked; by hand: ${byHand}, and the same with docker network, volume and image.`;
        throw new Error(message, { cause });
    }
}
async function connectEngine(note, environment) {
    if (note === null)
        return new DockerApi(await readDockerEndpoint(environment), environment);
    const own = replaceEndpointVariables(environment, note.variables);
    const endpoint = parseDockerEndpoint(note.address);
    if (note.address.startsWith('unix:'))
        return new DockerApi(endpoint, own);
    // The docker command makes the connection, and the context in use may be another since.
    const now = await readDockerEndpoint(own).catch(() => null);
    const { DOCKER_CONTEXT: _context, ...others } = own;
    return new DockerApi(endpoint, now?.address === note.address ? own : { ...others, DOCKER_HOST: note.address });
}
/** The order matters: what a container uses cannot be removed before it. */
async function removeLabelled(api, runId) {
    const filters = `filters=${encodeURIComponent(JSON.stringify({ label: [`${runLabel}=${runId}`] }))}`;
    const containers = await api.readJson(`/containers/json?all=1&${filters}`);
    await removeAll(api, (containers ?? []).map(({ Id }) => `/containers/${Id}?force=1&v=1`));
    const [networks, volumes, images] = await Promise.all([
        api.readJson(`/networks?${filters}`),
        api.readJson(`/volumes?${filters}`),
        api.readJson(`/images/json?${filters}`),
    ]);
    await removeAll(api, [
        ...(networks ?? []).map(({ Id }) => `/networks/${Id}`),
        ...(volumes?.Volumes ?? []).map(({ Name }) => `/volumes/${encodeURIComponent(Name)}?force=1`),
        ...(images ?? []).map(({ Id }) => `/images/${Id}?force=1`),
    ]);
}
async function removeAll(api, paths) {
    await Promise.all(paths.map((path) => api.send(path, { method: 'DELETE', timeoutMs: removalTimeoutMs })));
}

;// CONCATENATED MODULE: ./.build/js/src/engines/http-probe.js

/** One GET on a connection of its own. Rejects when there is no whole answer in time. */
function probeHttp(url, timeoutMs, signal) {
    return new Promise((resolve, reject) => {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]);
        const request = (0,external_node_http_.get)(url, { agent: false, signal: limit, headers: { connection: 'close' } }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
            response.on('error', reject);
        });
        request.on('error', reject);
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/container-note.js
/**
 * A run that uses containers notes where they are, in a folder below its scratch folder that stays until they are gone:
 * an engine that is away when they should go, or another one being in use, must not let them be forgotten.
 */


/** Below a run's scratch folder. That it is there says that the run may have containers. */
const containersFolderName = 'compose';
const noteFileName = 'engine-note.json';
/** Makes the folder with the note in it, and gives its path. To be called before the first container is made. */
async function noteContainers(temporaryDirectory, note) {
    const folder = (0,external_node_path_.join)(temporaryDirectory, containersFolderName);
    await (0,promises_.mkdir)(folder, { recursive: true });
    // Never half a note: a run may be killed at any time.
    const draft = (0,external_node_path_.join)(folder, `.${noteFileName}`);
    await (0,promises_.writeFile)(draft, JSON.stringify(note));
    await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, noteFileName));
    return folder;
}
async function mayHaveContainers(temporaryDirectory) {
    return (await (0,promises_.stat)((0,external_node_path_.join)(temporaryDirectory, containersFolderName)).catch(() => null)) !== null;
}
/** Null when there is none that can be read, as of a run that was killed before it wrote it. */
async function readContainerNote(temporaryDirectory) {
    try {
        const note = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(temporaryDirectory, containersFolderName, noteFileName), 'utf8'));
        return typeof note?.address === 'string' && typeof note.variables === 'object' ? note : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./.build/js/src/engines/procfs.js
/**
 * What Linux tells about processes in /proc. Everything here may vanish between two reads; a process that is gone is
 * null or left out, never an error. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */

function readProcess(pid) {
    const text = readText(`/proc/${pid}/stat`);
    return text === null ? null : parseStat(text);
}
function listProcesses() {
    const pids = (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map((pid) => readProcess(Number(pid))).filter((process) => process !== null);
}
/** Parses /proc/PID/stat; the name in parentheses may itself hold blanks and parentheses. */
function parseStat(text) {
    const nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0)
        return null;
    // The first field behind the name is the manual page's field 3.
    const fields = text.slice(nameEnd + 2).split(' ');
    const field = (number) => Number(fields[number - 3]);
    return {
        pid: Number.parseInt(text, 10),
        parentPid: field(4),
        session: field(6),
        isZombie: fields[0] === 'Z' || fields[0] === 'X',
        startTicks: field(22),
        cpuTicks: field(14) + field(15) + field(16) + field(17),
    };
}
/** Peak resident memory since the start in bytes; null when the process is gone. */
function readPeakMemoryBytes(pid) {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/status`) ?? '')?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
}
/**
 * The variables that a process was started with, `NAME=value`. Empty when it is gone or another user's. A program that
 * writes its title over them, as Redis does, no longer shows them.
 */
function readEnvironment(pid) {
    return readText(`/proc/${pid}/environ`)?.split('\0') ?? [];
}
/** The command line, for people; the empty text when it cannot be read. */
function readCommandLine(pid) {
    return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? '';
}
/** Inodes of the sockets that a process holds open. */
function readSocketInodes(pid) {
    const inodes = new Set();
    try {
        for (const descriptor of (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`)) {
            const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${descriptor}`))?.[1];
            if (inode !== undefined)
                inodes.add(inode);
        }
    }
    catch {
        // Gone, or another user's.
    }
    return inodes;
}
/** Every TCP socket that listens, whatever its address. */
function listListeningSockets() {
    return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readListeningLines(file).map((fields) => ({
        port: Number.parseInt(fields[1]?.split(':')[1] ?? '', 16),
        inode: fields[9] ?? '',
    })));
}
/**
 * Linux lists sockets that listen before all others. The others can be tens of thousands, of connections that a server has
 * closed and the kernel remembers for a minute: reading them all takes half a second of a core that is being measured.
 */
function readListeningLines(path) {
    const listenState = '0A';
    const found = [];
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return found;
    }
    try {
        const chunk = Buffer.alloc(16_384);
        // Without the line of headings.
        let isFirst = true;
        for (let rest = '';;) {
            const length = (0,external_node_fs_.readSync)(file, chunk);
            const lines = (rest + chunk.toString('latin1', 0, length)).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines) {
                const fields = line.trim().split(/\s+/);
                if (fields[3] === listenState)
                    found.push(fields);
                else if (!isFirst)
                    return found;
                isFirst = false;
            }
            if (length === 0)
                return found;
        }
    }
    catch {
        return found;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function hasProcfs() {
    return readText('/proc/self/stat') !== null;
}
function readText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
function readLink(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/kill-processes-of-run.js



const pollMs = 10;
const timeoutMs = 3000;
/**
 * Kills every process of a run: those that carry BENCH_RUN_ID=<runId> in their environment, and those in the sessions
 * that the run noted as files `PID-STARTTICKS`. Returns how many there were. This process itself is never one.
 */
async function killProcessesOfRun(runId, sessionsDirectory) {
    if (!hasProcfs())
        return 0;
    const sessions = await (0,promises_.readdir)(sessionsDirectory).catch(() => []);
    const killed = new Set();
    const deadline = performance.now() + timeoutMs;
    for (;;) {
        // Again until nothing is found: a process may have started another one in the meantime.
        const found = findProcesses(runId, sessions);
        for (const { pid } of found) {
            killed.add(pid);
            kill(pid);
        }
        if (found.length === 0 || performance.now() > deadline)
            return killed.size;
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
}
function findProcesses(runId, sessions) {
    const processes = listProcesses();
    const leaders = processes.filter(({ pid, startTicks }) => sessions.includes(`${pid}-${startTicks}`));
    // Only sessions whose first process is there: without it the number may be another session's by now.
    const known = new Set(leaders.map(({ pid }) => pid));
    const mark = `BENCH_RUN_ID=${runId}`;
    return processes.filter(({ pid, session, isZombie }) => !isZombie && pid !== process.pid && (known.has(session) || readEnvironment(pid).includes(mark)));
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It ended by itself, or is not ours to kill.
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/run-owner.js
/** Who a run belongs to, written down so that another process can tell whether that one still lives. */

function describeThisProcess() {
    return {
        pid: process.pid,
        startTicks: readProcess(process.pid)?.startTicks ?? 0,
        bootId: (readText('/proc/sys/kernel/random/boot_id') ?? '').trim(),
        pidNamespace: readLink('/proc/self/ns/pid'),
    };
}
/** False only when it is certain that the owner is gone: one that cannot be seen from here counts as alive. */
function isOwnerAlive(owner) {
    const self = describeThisProcess();
    if (owner.bootId !== self.bootId)
        return false;
    if (owner.pidNamespace !== self.pidNamespace)
        return true;
    // Without /proc there are no start times: a pid that is in use counts.
    if (self.startTicks === 0)
        return canSignal(owner.pid);
    const found = readProcess(owner.pid);
    return found !== null && !found.isZombie && found.startTicks === owner.startTicks;
}
function canSignal(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/js/src/engines/run-registry.js
/**
 * Every run keeps a folder with its owner's name in it, so that what a killed run left behind can be found and removed
 * by the next: STATE/<runId>/run.json and STATE/<runId>/work, the run's scratch folder.
 */








const runFileName = 'run.json';
const workFolderName = 'work';
const sessionsFolderName = 'sessions';
/** The folder that the runs of this user share. */
function defaultStateDirectory() {
    return (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `channels-bench-${(0,external_node_os_.userInfo)().uid}`);
}
/**
 * Registers a run. Disposing kills what is left of its processes and removes its folder; of a run whose containers could
 * not be removed, what the next one needs to remove them stays. It never rejects. The id must be new and fit for a file
 * name.
 */
async function openRun(runId, stateDirectory = defaultStateDirectory()) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(runId))
        throw new RangeError(`not fit for the name of a run: ${runId}`);
    await prepareStateDirectory(stateDirectory);
    // Made under another name and then renamed, so that nobody ever sees a run without an owner.
    const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(stateDirectory, `.new-${process.pid}-`));
    const contents = { runId, owner: describeThisProcess(), createdAt: new Date().toISOString() };
    await writeRunFile(draft, contents);
    await (0,promises_.mkdir)((0,external_node_path_.join)(draft, workFolderName));
    const directory = (0,external_node_path_.join)(stateDirectory, runId);
    await (0,promises_.rename)(draft, directory).catch(async (error) => {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
        throw error;
    });
    const temporaryDirectory = (0,external_node_path_.join)(directory, workFolderName);
    return {
        runId,
        temporaryDirectory,
        [Symbol.asyncDispose]: async () => {
            await killProcessesOfRun(runId, (0,external_node_path_.join)(temporaryDirectory, sessionsFolderName)).catch(() => undefined);
            await close().catch(() => undefined);
        },
    };
    async function close() {
        if (!(await mayHaveContainers(temporaryDirectory)))
            return removeFolder(directory);
        // From now on it belongs to whoever sweeps next, even while this process lives.
        await writeRunFile(directory, { ...contents, owner: null });
        await keepContainersOnly(directory);
    }
}
/** Removes everything of a run's folder but what is needed to remove its containers later. */
async function keepContainersOnly(directory) {
    const work = (0,external_node_path_.join)(directory, workFolderName);
    const inRun = (await (0,promises_.readdir)(directory)).filter((name) => name !== runFileName && name !== workFolderName);
    const inWork = (await (0,promises_.readdir)(work)).filter((name) => name !== containersFolderName);
    for (const path of [...inRun.map((name) => (0,external_node_path_.join)(directory, name)), ...inWork.map((name) => (0,external_node_path_.join)(work, name))]) {
        await removeFolder(path);
    }
}
function removeFolder(path) {
    return (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
/** A file that cannot be read would be taken for nobody's, and its containers with it: so it is never half written. */
async function writeRunFile(directory, contents) {
    const draft = (0,external_node_path_.join)(directory, `.${runFileName}`);
    await (0,promises_.writeFile)(draft, JSON.stringify(contents));
    await (0,promises_.rename)(draft, (0,external_node_path_.join)(directory, runFileName));
}
/** Notes a session that a run has started, for a program that hides its environment and with it the run's mark. */
function recordSession(temporaryDirectory, session) {
    if (session.pid === 0)
        return;
    const folder = (0,external_node_path_.join)(temporaryDirectory, sessionsFolderName);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, `${session.pid}-${session.startTicks}`), '');
}
/** In a shared folder for temporary files anybody may have made it first: take it only if it is ours alone. */
async function prepareStateDirectory(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const found = await (0,promises_.lstat)(directory);
    const uid = (0,external_node_os_.userInfo)().uid;
    if (!found.isDirectory() || (uid >= 0 && found.uid !== uid)) {
        throw new errors/* BenchError */.L('output-unwritable', `The folder for runs, ${directory}, belongs to somebody else.`, {
            hint: 'Remove it, or set TMPDIR to a folder of your own.',
        });
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/leftovers.js






const draftMaxAgeMs = 60_000;
/**
 * Removes what runs left behind whose process is dead: processes, containers, folders. Runs that are under way stay as
 * they are, and several sweeps at once share the work. Never rejects; what could not be removed is told.
 */
async function removeLeftovers(options) {
    const stateDirectory = options.stateDirectory ?? defaultStateDirectory();
    const names = await (0,promises_.readdir)(stateDirectory).catch(() => []);
    for (const name of names) {
        try {
            await removeIfAbandoned((0,external_node_path_.join)(stateDirectory, name), name, options);
        }
        catch (error) {
            options.log(`left behind by an earlier run and not removed: ${(0,external_node_path_.join)(stateDirectory, name)}: ${String(error)}`);
        }
    }
}
async function removeIfAbandoned(directory, name, options) {
    if (name.startsWith('.new-'))
        return removeDraft(directory);
    const claimant = parseClaim(name);
    const run = await readRun(directory);
    if (claimant === null ? run !== null && run.owner !== null && isOwnerAlive(run.owner) : isClaimantAlive(claimant))
        return;
    const claimed = await claim(directory, run?.runId ?? 'unknown');
    if (claimed === null)
        return;
    if (run !== null) {
        const work = (0,external_node_path_.join)(claimed, workFolderName);
        const killed = await killProcessesOfRun(run.runId, (0,external_node_path_.join)(work, sessionsFolderName));
        const whatStays = await removeContainers(run.runId, work, options);
        await options.clearScratchFolder?.(work);
        if (whatStays !== null) {
            options.warn(`An earlier run, ${run.runId}, may have left containers behind. ${whatStays} The next run tries it again; to make it stop, delete ${claimed}.`);
            return keepContainersOnly(claimed);
        }
        options.log(`removed what the run ${run.runId} had left behind (${killed} processes)`);
    }
    await (0,promises_.rm)(claimed, { recursive: true, force: true, maxRetries: 3 });
}
/** Null when nothing stays, else what in words. An engine that is away is no reason to forget what it holds. */
async function removeContainers(runId, work, options) {
    if (!(await mayHaveContainers(work)))
        return null;
    try {
        await options.removeContainers(runId, await readContainerNote(work));
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Renaming is atomic: of several sweeps one gets the folder, and the others find it gone. */
async function claim(directory, runId) {
    const { pid, startTicks } = describeThisProcess();
    const claimed = (0,external_node_path_.join)(directory, '..', `.sweep-${pid}-${startTicks}-${runId}`);
    if (directory === claimed)
        return claimed;
    try {
        await (0,promises_.rename)(directory, claimed);
        return claimed;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    }
}
function parseClaim(name) {
    const match = /^\.sweep-(\d+)-(\d+)-/.exec(name);
    return match === null ? null : { pid: Number(match[1]), startTicks: Number(match[2]) };
}
/** A sweep that failed in this very process may be tried again by it. */
function isClaimantAlive(claimant) {
    return claimant.pid !== process.pid && isOwnerAlive({ ...describeThisProcess(), ...claimant });
}
/** Null when the file is not there or not readable as such: then nobody can own the folder. */
async function readRun(directory) {
    try {
        const parsed = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(directory, runFileName), 'utf8'));
        // The owner is null of a run that has ended and whose containers are still there.
        const isOwner = parsed.owner === null || typeof parsed.owner?.pid === 'number';
        return typeof parsed.runId === 'string' && isOwner ? parsed : null;
    }
    catch {
        return null;
    }
}
async function removeDraft(directory) {
    const found = await (0,promises_.stat)(directory).catch(() => null);
    if (found === null || Date.now() - found.mtimeMs < draftMaxAgeMs)
        return;
    await (0,promises_.rm)(directory, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/programs.js




/** The path of an executable file: as given if it holds a slash, else on the PATH. Null when there is none. */
async function findProgram(name, environment) {
    const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
    const folders = (environment['PATH'] ?? usualPath).split(external_node_path_.delimiter);
    const candidates = name.includes('/') ? [name] : folders.map((folder) => (0,external_node_path_.join)(folder, name));
    for (const candidate of candidates) {
        const isExecutable = await (0,promises_.access)(candidate, external_node_fs_.constants.X_OK).then(async () => (await (0,promises_.stat)(candidate)).isFile(), () => false);
        if (isExecutable)
            return candidate;
    }
    return null;
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}
/** What a program prints, trimmed; the empty text when it fails or is not there. */
function runForOutput(file, args, environment) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(file, args, { env: environment, timeout: 30_000 }, (_error, stdout) => resolve(stdout.trim()));
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/js/src/load/open-files.js
/** Each socket is an open file, and a process may open so many: known before a phase begins, not in the middle of it. */




/** What the process has open beside its sockets, with room for sockets that are being closed. */
const reserve = 128;
/** How many files the phase needs to have open at once; 0 where it opens few. */
function countFiles(phase, targets) {
    switch (phase.kind) {
        case 'websocket-echo':
        case 'websocket-broadcast':
            return phase.sockets * targets + reserve;
        case 'websocket-connect':
            return (phase.sockets + 2 * phase.handshakes) * targets + reserve;
        default:
            return 0;
    }
}
/**
 * Makes sure that the process may open the files of a phase, and raises its soft limit where the hard one allows. Throws
 * 'open-files-limit' where it does not. Where there is no /proc, nothing is known and nothing is done.
 */
async function allowOpenFiles(pid, phase, targets) {
    const files = countFiles(phase, targets.length);
    const limits = files === 0 ? null : await readLimits(pid);
    if (limits === null || files <= limits.soft)
        return;
    if (files > limits.hard)
        throw tooMany(phase, targets.length, limits.hard, files);
    try {
        // Node raises its own soft limit when it starts, so that this is for one that was lowered later.
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('prlimit', ['--pid', String(pid), `--nofile=${files}:`]);
    }
    catch (cause) {
        throw tooMany(phase, targets.length, limits.soft, files, cause);
    }
}
async function readLimits(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/limits`, 'utf8').catch(() => '');
    const [, soft, hard] = /^Max open files\s+(\S+)\s+(\S+)/m.exec(text) ?? [];
    const toNumber = (limit) => (limit === 'unlimited' ? Number.POSITIVE_INFINITY : Number(limit));
    return soft === undefined || hard === undefined ? null : { soft: toNumber(soft), hard: toNumber(hard) };
}
function tooMany(phase, targets, limit, files, cause) {
    const sockets = 'sockets' in phase ? phase.sockets : 0;
    const times = targets === 1 ? '' : ` for each of ${targets} servers`;
    const enough = Math.ceil((files * 1.1) / 1000) * 1000;
    const count = (value) => value.toLocaleString('en-US');
    return new errors/* BenchError */.L('open-files-limit', `${phase.kind}: ${count(sockets)} sockets${times} were asked for, and the load generator may open ${count(limit)} files`, {
        hint: `Allow more before the run, \`ulimit -n ${enough}\` (beyond the hard limit only root may: /etc/security/limits.conf, LimitNOFILE of a service, --ulimit nofile of a container), or ask for fewer with --sockets.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/load/load-process.js
/** A load generator in a child process of its own, pinned to cores of its own, so that nothing else disturbs it. */



const abortGraceMs = 2000;
const defaultMaxSilenceMs = 30_000;
const stderrLinesKept = 20;
/** Starts the worker and waits until it can take a phase. Throws 'load-generator-failed' when it does not start. */
async function startLoadProcess(options) {
    const node = [process.execPath, ...process.execArgv.filter((flag) => !flag.startsWith('--test')), options.workerFile];
    const [program, ...args] = options.cores === null ? node : ['taskset', '-c', options.cores.join(','), ...node];
    // Detached: Ctrl-C in a terminal reaches the whole foreground group, and the parent alone decides when load ends.
    const child = (0,external_node_child_process_.spawn)(program, args, {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        env: { ...options.environment },
        detached: true,
    });
    const generator = new LoadProcess(child, options.maxSilenceMs ?? defaultMaxSilenceMs);
    try {
        await generator.ready();
    }
    catch (error) {
        await generator[Symbol.asyncDispose]();
        throw error;
    }
    return generator;
}
class LoadProcess {
    #child;
    #maxSilenceMs;
    #stderr = [];
    #waiting = null;
    #end = null;
    #isClosed = false;
    constructor(child, maxSilenceMs) {
        this.#child = child;
        this.#maxSilenceMs = maxSilenceMs;
        child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#stderr.push(...text.split('\n').filter((line) => line !== ''));
            this.#stderr.splice(0, this.#stderr.length - stderrLinesKept);
        });
        child.on('message', (message) => this.#waiting?.onMessage(message));
        child.once('error', (cause) => {
            // Nothing was started, so nothing will close.
            this.#isClosed = child.pid === undefined;
            this.#ended(`could not be started: ${cause.message}`, cause);
        });
        child.once('close', (code, signal) => {
            this.#isClosed = true;
            this.#ended(signal === null ? `ended (exit code ${code})` : `ended (signal ${signal})`);
        });
    }
    ready() {
        return this.#wait((message, resolve) => {
            if (message.kind === 'ready')
                resolve();
        });
    }
    async run(phase, targets, options) {
        const { signal } = options;
        if (this.#child.pid !== undefined)
            await allowOpenFiles(this.#child.pid, phase, targets);
        signal.throwIfAborted();
        let grace;
        const onAbort = () => {
            this.#send({ kind: 'abort' });
            // A worker that is too busy to hear is of no use any more.
            grace = setTimeout(() => this.#child.kill('SIGKILL'), abortGraceMs).unref();
        };
        signal.addEventListener('abort', onAbort, { once: true });
        this.#send({ kind: 'run', phase, targets, seed: options.seed });
        try {
            return await this.#wait((message, resolve, reject) => {
                if (message.kind === 'progress')
                    options.onProgress(message.progress);
                else if (message.kind === 'started')
                    options.onStart?.();
                else if (message.kind === 'done')
                    resolve(message.samples);
                else if (message.kind === 'failed')
                    reject(failure(message.message, message.stack.split('\n')));
            });
        }
        catch (error) {
            throw signal.aborted ? signal.reason : error;
        }
        finally {
            signal.removeEventListener('abort', onAbort);
            // Or it would end the phase that comes next.
            clearTimeout(grace);
        }
    }
    async [Symbol.asyncDispose]() {
        if (this.#isClosed)
            return;
        const closed = new Promise((resolve) => this.#child.once('close', resolve));
        this.#child.kill('SIGKILL');
        await closed;
    }
    #send(message) {
        if (this.#child.connected)
            this.#child.send(message, () => { });
    }
    #wait(onMessage) {
        if (this.#end !== null)
            return Promise.reject(this.#end);
        const silence = setTimeout(() => this.#giveUp(), this.#maxSilenceMs);
        return new Promise((resolve, reject) => {
            this.#waiting = {
                onMessage: (message) => {
                    silence.refresh();
                    onMessage(message, resolve, reject);
                },
                onEnd: reject,
            };
        }).finally(() => {
            clearTimeout(silence);
            this.#waiting = null;
        });
    }
    /** A worker that is stuck or was stopped would keep the run waiting for ever. */
    #giveUp() {
        this.#ended(`said nothing for ${this.#maxSilenceMs / 1000} s`);
        this.#child.kill('SIGKILL');
    }
    #ended(how, cause) {
        this.#end ??= failure(`the load generator process ${how}`, this.#stderr, cause);
        this.#waiting?.onEnd(this.#end);
    }
}
function failure(message, details, cause) {
    return new errors/* BenchError */.L('load-generator-failed', message, {
        hint: 'Run it again; if it stays, please report it with the lines above. A machine out of memory ends processes like this too.',
        details,
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/machine/choose-cores.js
/**
 * Which cores the load generator gets and which the servers. Threads of one physical core share its execution units, so
 * the generator gets a physical core to itself where there are two or more.
 */

function chooseCores(available, isWanted) {
    const unpinned = (why) => ({
        generatorCores: null,
        serverCores: null,
        message: `not pinned: ${why}`,
        warning: `Generator and servers are not pinned to cores of their own (${why}): expect more noise, and do not compare with pinned runs.`,
    });
    if (!isWanted)
        return unpinned('switched off');
    if (available.allowed.length < 2)
        return unpinned('this machine has one core');
    if (!available.hasTaskset)
        return unpinned('the program taskset was not found');
    const generatorCores = available.physical.length >= 2 ? available.physical.at(-1) : available.allowed.slice(-1);
    const serverCores = available.allowed.filter((core) => !generatorCores.includes(core));
    return {
        generatorCores,
        serverCores,
        message: `generator on ${nameCores(generatorCores)}, servers on ${nameCores(serverCores)}`,
        warning: available.physical.length >= 2
            ? null
            : 'Generator and servers run on two threads of one physical core and slow each other down: expect more noise, and do not compare with runs on several cores.',
    };
}
/** What Linux tells of the cores; every core its own where it does not tell. */
function readAvailableCores(hasTaskset) {
    const allowed = parseCoreList(/^Cpus_allowed_list:\s*(\S+)$/m.exec(read('/proc/self/status'))?.[1] ?? '0');
    const physical = new Map();
    for (const core of allowed) {
        const siblings = read(`/sys/devices/system/cpu/cpu${core}/topology/thread_siblings_list`).trim() || String(core);
        physical.set(siblings, [...(physical.get(siblings) ?? []), core]);
    }
    return { allowed, physical: [...physical.values()], hasTaskset };
}
/** `0-2,5` → 0, 1, 2, 5. */
function parseCoreList(list) {
    return list.split(',').flatMap((part) => {
        const [first, last] = part.split('-').map(Number);
        return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => first + i);
    });
}
/** `core 1`, `cores 0, 2`. */
function nameCores(cores) {
    return `${cores.length === 1 ? 'core' : 'cores'} ${cores.join(', ')}`;
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/js/src/machine/describe-machine.js
/** What the figures were measured on. */


/** `environment`: for GitHub's name of the runner image (ImageOS, ImageVersion). */
function describeMachine(environment) {
    const processors = (0,external_node_os_.cpus)();
    const { ImageOS: image, ImageVersion: version } = environment;
    return {
        cpuModel: processors[0]?.model.trim() || 'unknown',
        cores: Math.max(1, processors.length),
        memoryBytes: (0,external_node_os_.totalmem)(),
        platform: `${process.platform} ${process.arch}`,
        kernel: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`,
        operatingSystem: readOperatingSystem(),
        runnerImage: image === undefined ? null : [image, version].filter(Boolean).join(' '),
        node: process.versions.node,
    };
}
function readOperatingSystem() {
    try {
        return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec((0,external_node_fs_.readFileSync)('/etc/os-release', 'utf8'))?.[1] ?? 'unknown';
    }
    catch {
        return (0,external_node_os_.type)();
    }
}

;// CONCATENATED MODULE: ./.build/js/src/machine/describe-worker-cores.js
/** What is in the way of seeing several workers scale on so many cores, in words; null when each can have its own. */
function describeWorkerCores(workers, { serverCores }, allCores) {
    if (workers === 1)
        return null;
    if (serverCores === null) {
        if (workers < allCores)
            return null;
        return `${workers} workers and the load generator share ${describe_worker_cores_nameCores(allCores)}: the generator takes from what the workers could do, so the efficiency is lower than on a machine with ${workers + 1} cores.`;
    }
    if (workers <= serverCores.length)
        return null;
    return `${workers} workers share ${describe_worker_cores_nameCores(serverCores.length)}, as the load generator has ${allCores - serverCores.length === 1 ? 'one' : 'others'} to itself: more workers than cores cannot show how a server scales. Without pinning (--no-pin) they can use every core, which they then share with the generator.`;
}
function describe_worker_cores_nameCores(count) {
    return count === 1 ? 'one core' : `${count} cores`;
}

// EXTERNAL MODULE: ./.build/js/src/machine/scrub-environment.js
var scrub_environment = __webpack_require__(8700);
;// CONCATENATED MODULE: ./.build/js/src/machine/watch-machine.js
/** What the machine took from a phase: time stolen by the hypervisor, slow-downs by a CPU quota or by heat. */

/** The function returned tells what happened since this call. */
function watchMachine() {
    const before = readCounters();
    return () => {
        const after = readCounters();
        const total = after.totalTicks - before.totalTicks;
        return {
            stolenShare: total > 0 ? (after.stolenTicks - before.stolenTicks) / total : null,
            throttledTimes: Math.max(0, after.throttledTimes - before.throttledTimes),
        };
    };
}
function readCounters() {
    // user nice system idle iowait irq softirq steal; guest times are part of user and nice. proc_stat(5)
    const ticks = (/^cpu +(.*)$/m.exec(watch_machine_read('/proc/stat'))?.[1] ?? '').split(' ').slice(0, 8).map(Number);
    return {
        stolenTicks: ticks[7] ?? 0,
        totalTicks: ticks.reduce((sum, one) => sum + one, 0),
        throttledTimes: readQuotaThrottling() + readHeatThrottling(),
    };
}
/** A container's own CPU quota, cgroup v2 or v1. */
function readQuotaThrottling() {
    const text = watch_machine_read('/sys/fs/cgroup/cpu.stat') || watch_machine_read('/sys/fs/cgroup/cpu/cpu.stat');
    return Number(/^nr_throttled (\d+)$/m.exec(text)?.[1] ?? 0);
}
/** Counted by Intel's processors; others do not tell. */
function readHeatThrottling() {
    const root = '/sys/devices/system/cpu';
    return list(root)
        .filter((name) => /^cpu\d+$/.test(name))
        .reduce((sum, name) => sum + Number(watch_machine_read(`${root}/${name}/thermal_throttle/core_throttle_count`) || 0), 0);
}
function list(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function watch_machine_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/js/src/records/create-run-directory.js



/**
 * Makes `parent/runId/logs`. Disposing removes the folders that are still empty, so that a run which came to nothing
 * leaves nothing. Throws a BenchError 'output-unwritable'.
 */
async function createRunDirectory(parent, runId) {
    const path = (0,external_node_path_.join)(parent, runId);
    const logs = (0,external_node_path_.join)(path, 'logs');
    const made = [];
    const removeEmpty = async () => {
        for (const directory of made.reverse())
            await (0,promises_.rmdir)(directory).catch(() => undefined);
    };
    try {
        await makeMissing(logs, made);
    }
    catch (cause) {
        await removeEmpty();
        throw new errors/* BenchError */.L('output-unwritable', `${path} cannot be made: ${cause.message}`, {
            hint: 'Choose another folder with --output (input output).',
            cause,
        });
    }
    return { path, logs, [Symbol.asyncDispose]: removeEmpty };
}
/** One folder after the other: mkdir's own `recursive` never ends where the kernel answers ENOENT, as below /proc. */
async function makeMissing(directory, made, attempts = 3) {
    const found = await (0,promises_.stat)(directory).catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (found?.isDirectory())
        return;
    if (found === null && (0,external_node_path_.dirname)(directory) !== directory)
        await makeMissing((0,external_node_path_.dirname)(directory), made);
    try {
        await (0,promises_.mkdir)(directory);
        made.push(directory);
    }
    catch (error) {
        const { code } = error;
        // Another run that starts or ends at the same time has made it meanwhile, or removed the one above.
        const hasChanged = code === 'ENOENT' || (code === 'EEXIST' && found === null);
        if (hasChanged && attempts > 1)
            return makeMissing(directory, made, attempts - 1);
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/js/src/records/write-record.js
var write_record = __webpack_require__(4509);
// EXTERNAL MODULE: ./.build/js/src/revisions/remove-worktrees.js
var remove_worktrees = __webpack_require__(8657);
// EXTERNAL MODULE: ./.build/js/src/statistics/seeded-random.js
var seeded_random = __webpack_require__(13);
// EXTERNAL MODULE: ./.build/js/src/entry/program-files.js + 1 modules
var program_files = __webpack_require__(4196);
// EXTERNAL MODULE: ./.build/js/src/entry/tool-version.js + 1 modules
var tool_version = __webpack_require__(865);
;// CONCATENATED MODULE: ./.build/js/src/engines/try-to-connect.js

const try_to_connect_timeoutMs = 5000;
/** What is in the way of a connection to that port, in words, or null: something accepts one within 5 s. */
function tryToConnect({ host, port }, signal) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: host.replace(/^\[|\]$/g, ''), port, ...(signal === undefined ? {} : { signal }) });
        const finish = (problem) => {
            socket.destroy();
            resolve(problem);
        };
        socket.setTimeout(try_to_connect_timeoutMs, () => finish(`no connection within ${try_to_connect_timeoutMs / 1000} s`));
        socket.once('connect', () => finish(null));
        socket.once('error', (error) => finish(describe(error)));
    });
}
function describe({ code, message }) {
    if (code === 'ECONNREFUSED')
        return 'connection refused, nothing listens there';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return 'its name cannot be resolved';
    if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
        return 'there is no way to that address';
    return message;
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/check-remotes.js
/** Services that run elsewhere: whether a setup knows them, and whether they answer, before anything is started. */



/** Throws a BenchError 'invalid-settings' for a service that no setup has, or that is itself put under load. */
function checkRemoteNames(remotes, setups) {
    for (const { service } of remotes) {
        const target = setups.find(({ file }) => file.target.service === service);
        if (target !== undefined) {
            throw new errors/* BenchError */.L('invalid-settings', `${service} is what ${target.name} puts under load, so it cannot be remote.`, {
                hint: 'Name a service that the target uses, like redis; a server that runs elsewhere is measured with --engine attach.',
            });
        }
        // Without a Procfile only Compose knows the services; then its engine refuses an unknown one.
        const isKnown = setups.some(({ procfile }) => procfile === null || procfile.some(({ name }) => name === service));
        if (isKnown)
            continue;
        const known = [...new Set(setups.flatMap(listOthers))];
        const choice = known.length === 0 ? 'they have none beside their targets' : `they have ${known.join(', ')}`;
        throw new errors/* BenchError */.L('invalid-settings', `No setup of this run has the service "${service}" of --remote; ${choice}.`, {
            hint: 'Name a service of the Procfile and compose.yaml that a setup uses, for instance --remote redis=10.0.0.7:6379 with daphne-redis.',
        });
    }
}
function listOthers({ file, procfile }) {
    return (procfile ?? []).map(({ name }) => name).filter((name) => name !== file.target.service);
}
/** Those of the services that a setup has. */
function findRemotesOf({ procfile }, remotes) {
    return remotes.filter(({ service }) => procfile === null || procfile.some(({ name }) => name === service));
}
/** Throws a BenchError 'remote-unreachable' unless every service accepts a connection within 5 s. */
async function checkRemotesAnswer(remotes, signal) {
    for (const remote of remotes) {
        const problem = await tryToConnect(remote, signal);
        signal.throwIfAborted();
        if (problem === null)
            continue;
        throw new errors/* BenchError */.L('remote-unreachable', `The service ${remote.service} does not answer at ${(0,remote_service/* formatAddress */.M)(remote)}: ${problem}.`, {
            hint: `Start it there so that it listens on that address and not on 127.0.0.1 alone, and see whether a firewall lets this machine through: nc -vz ${remote.host} ${remote.port}`,
        });
    }
}

// EXTERNAL MODULE: ./.build/js/src/setups/find-websocket.js
var find_websocket = __webpack_require__(9855);
;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/check-websockets.js
/** WebSocket phases need WebSockets: before anything is started, which setups can be loaded with which of them. */




/**
 * What is left out, in words: setups that others of the run can do without, and a control that cannot be divided by.
 * Throws a BenchError 'invalid-settings' where no setup can be loaded with a phase, or the one they are compared with not.
 */
function checkWebSockets({ phases }, { setups, other, controlSetup }) {
    const kinds = phases.filter(phase_kinds/* isWebSocketPhase */.FP);
    const problems = kinds.flatMap((kind) => [
        ...describeNone(kind, setups.map(({ setup }) => setup)),
        ...describeOther(kind, other),
    ]);
    if (problems.length > 0) {
        throw new errors/* BenchError */.L('invalid-settings', 'No setup can be loaded with a WebSocket phase that was asked for', {
            hint: 'Add the section `websocket` with echo, broadcast or both to the setup.yaml (docs/websockets.md has an example), choose a setup that has it, like daphne or ws, or leave the phase out.',
            details: problems,
        });
    }
    const all = [...setups.map(({ name, setup }) => ({ name, setup })), ...describeControl(controlSetup)];
    return kinds.flatMap((kind) => all.flatMap(({ name, setup }) => {
        const reason = explain(kind, setup);
        if (reason === null)
            return [];
        const end = setup === controlSetup ? '; without it these figures are kept and not judged: --control ws has it' : '';
        return [`${name} is left out of ${kind}: ${reason}${end}`];
    }));
}
function explain(kind, setup) {
    return explainLeftOut(kind, (0,find_websocket/* findWebSocket */.p)(setup));
}
function describeNone(kind, setups) {
    const reasons = setups.map((setup) => ({ setup, reason: explain(kind, setup) }));
    if (reasons.some(({ reason }) => reason === null))
        return [];
    return reasons.map(({ setup, reason }) => `${kind}, ${setup.name}: ${reason} (${setup.directory}/setup.yaml)`);
}
function describeOther(kind, other) {
    const reason = other === null ? null : explain(kind, other);
    if (other === null || reason === null)
        return [];
    return [`${kind}, ${other.name}, which the others are compared with: ${reason} (${other.directory}/setup.yaml)`];
}
function describeControl(setup) {
    return setup === null ? [] : [{ name: `the control ${setup.name}`, setup }];
}

;// CONCATENATED MODULE: ./.build/js/src/engines/read-versions.js



const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const read_versions_timeoutMs = 10_000;
/**
 * Asks the running system for the versions of its parts, as setup.yaml says: by a path, by commands, or both. What
 * cannot be asked is left out and said to `log`. No places: commands are not run.
 */
async function readVersions(setup, origin, places, log) {
    const { path, commands } = setup.file.versions;
    const versions = {};
    if (path !== undefined) {
        try {
            Object.assign(versions, await askPath(`${origin}${path}`));
        }
        catch (error) {
            log(`${setup.name}: ${origin}${path} does not tell versions: ${read_versions_describe(error)}`);
        }
    }
    for (const [name, { service, command }] of Object.entries(commands)) {
        const place = places.get(service);
        if (place === undefined)
            continue;
        try {
            const { directory, environment } = place;
            const options = { cwd: directory, env: environment, timeout: read_versions_timeoutMs };
            const { stdout, stderr } = await execute('/bin/sh', ['-c', command], options);
            // Some programs, Python 2 and Java among them, print their version as an error.
            versions[name] = (stdout.trim() || stderr.trim()).split('\n')[0] ?? '';
        }
        catch (error) {
            log(`${setup.name}: the command for the version of ${name} failed: ${read_versions_describe(error)}`);
        }
    }
    return versions;
}
async function askPath(url) {
    const answer = await probeHttp(url, read_versions_timeoutMs, new AbortController().signal);
    if (answer.status !== 200)
        throw new Error(`status ${answer.status}`);
    const parsed = JSON.parse(answer.body);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new Error('not a JSON object');
    return Object.fromEntries(Object.entries(parsed).map(([name, version]) => [name, String(version)]));
}
function read_versions_describe(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./.build/js/src/engines/wait-until-ready.js



const wait_until_ready_pollMs = 20;
const answerTimeoutMs = 5000;
/** A wrong status that stays this long is the setup's answer. 502, 503 and 504 say "not yet" and are waited for. */
const wrongStatusMs = 5000;
const notYet = [502, 503, 504];
/**
 * Asks for the setup's ready path until it answers with the right status: the one of http.expect, or any 2xx where
 * setup.yaml names another path. Rejects with the signal's reason.
 */
async function waitUntilReady(origin, setup, signal) {
    const { http, ready } = setup.file;
    const path = ready.path ?? http.path;
    const isOwnPath = path === http.path;
    const isRight = ({ status }) => isOwnPath ? status === http.expect.status : status >= 200 && status < 300;
    const deadline = performance.now() + ready.timeout_seconds * 1000;
    let last = 'nothing';
    let wrongStatus = 0;
    let wrongSince = 0;
    for (;;) {
        const remainingMs = deadline - performance.now();
        if (remainingMs <= 0)
            return { kind: 'timed-out', path, last };
        try {
            const answer = await probeHttp(`${origin}${path}`, Math.min(answerTimeoutMs, remainingMs), signal);
            if (isRight(answer))
                return { kind: 'ready' };
            last = `status ${answer.status}`;
            const now = performance.now();
            if (wrongStatus !== answer.status) {
                wrongStatus = answer.status;
                wrongSince = now;
            }
            if (!notYet.includes(answer.status) && now - wrongSince > wrongStatusMs) {
                const expected = isOwnPath ? String(http.expect.status) : '2xx';
                return { kind: 'wrong-status', path, status: answer.status, expected };
            }
        }
        catch (error) {
            signal.throwIfAborted();
            const isCutShort = remainingMs < answerTimeoutMs && isTimeout(error);
            // The last try may have had no time to say more than the one before.
            if (!isCutShort || last === 'nothing')
                last = describeNetworkError(error);
            wrongStatus = 0;
        }
        await pause(signal);
    }
}
/** Whether something accepts connections on the port before the deadline (as performance.now()). */
async function waitUntilListening(port, deadline, signal) {
    while (!(await canConnect(port))) {
        if (performance.now() > deadline)
            return false;
        await pause(signal);
    }
    return true;
}
async function pause(signal) {
    await (0,external_node_timers_promises_.setTimeout)(wait_until_ready_pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
}
function canConnect(port) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ port, host: '127.0.0.1' });
        const finish = (isConnected) => {
            socket.destroy();
            resolve(isConnected);
        };
        socket.setTimeout(1000, () => finish(false));
        socket.once('connect', () => finish(true));
        socket.once('error', () => finish(false));
    });
}
function isTimeout(error) {
    const { code, name } = error;
    return code === 'ABORT_ERR' || name === 'TimeoutError';
}
function describeNetworkError(error) {
    if (isTimeout(error))
        return 'no answer';
    const { code, message } = error;
    if (code === 'ECONNREFUSED')
        return 'connection refused';
    if (code === 'ECONNRESET')
        return 'connection reset';
    return message;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/attach-engine.js



/**
 * Makes the engine that measures a server which somebody else runs: it never starts or stops anything, and knows nothing
 * of the server's CPU time, memory or restarts. One variant only.
 */
async function createAttachEngine(options, target) {
    return new AttachEngine(options, parseOrigin(target.url));
}
class AttachEngine {
    description;
    unpinned = 'not-started-here';
    #options;
    #origin;
    constructor(options, origin) {
        this.#options = options;
        this.#origin = origin;
        this.description = { kind: 'attach', reason: `${origin} was given`, versions: {}, network: 'direct' };
    }
    async prepare(variants) {
        const [first, second] = variants;
        if (second !== undefined) {
            const names = variants.map((variant) => variant.name).join(', ');
            throw new errors/* BenchError */.L('invalid-settings', `One URL can answer for one setup, not for ${names}.`, {
                hint: 'Name one setup with --setups, or let another engine start them.',
            });
        }
        if (first !== undefined && first.sourceDirectory !== null) {
            throw new errors/* BenchError */.L('invalid-settings', 'A source under test cannot be put into a server that already runs.', {
                hint: 'Leave out --source, or let another engine start the setup.',
            });
        }
    }
    async start(variant, { signal }) {
        const began = performance.now();
        const readiness = await waitUntilReady(this.#origin, variant.setup, signal);
        const { timeout_seconds } = variant.setup.file.ready;
        switch (readiness.kind) {
            case 'ready':
                return this.#attach(variant, (performance.now() - began) / 1000);
            case 'timed-out':
                throw new errors/* BenchError */.L('server-not-ready', `${this.#origin}${readiness.path} does not answer as expected after ${timeout_seconds} s (last: ${readiness.last}).`, { hint: 'Start the server first; this engine starts none.' });
            case 'wrong-status':
                throw new errors/* BenchError */.L('wrong-answer', `${this.#origin}${readiness.path} answers with status ${readiness.status}, not ${readiness.expected}.`, { hint: 'Name the setup that describes this server, or correct http.expect.status in its setup.yaml.' });
        }
    }
    async [Symbol.asyncDispose]() {
        // Nothing was started.
    }
    #attach(variant, startSeconds) {
        const origin = this.#origin;
        return {
            variant,
            origin,
            startSeconds,
            readUsage: async () => ({ cpuMs: null, peakMemoryBytes: null }),
            readIncidents: async () => [],
            readVersions: () => readVersions(variant.setup, origin, new Map(), this.#options.log),
            readLogTail: async () => [],
            [Symbol.asyncDispose]: async () => undefined,
        };
    }
}
function parseOrigin(url) {
    const parsed = URL.parse(url);
    if (parsed === null || parsed.protocol !== 'http:') {
        throw new errors/* BenchError */.L('invalid-settings', `${JSON.stringify(url)} is no http:// URL.`, {
            hint: 'Give one such as http://127.0.0.1:8000 (--url).',
        });
    }
    return parsed.origin;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/check-source.js


/** Throws a BenchError 'source-unreadable' when the source under test is no folder that can be read. */
async function checkSource(directory) {
    const fail = (why, cause) => new errors/* BenchError */.L('source-unreadable', `The source under test, ${directory}, ${why}.`, {
        hint: 'Give the folder of a checkout: --source DIR.',
        cause,
    });
    const found = await (0,promises_.stat)(directory).catch((cause) => {
        throw fail('cannot be found', cause);
    });
    if (!found.isDirectory())
        throw fail('is no folder');
    await (0,promises_.access)(directory, promises_.constants.R_OK | promises_.constants.X_OK).catch((cause) => {
        throw fail('cannot be read', cause);
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-command.js


const configTimeoutMs = 60_000;
/**
 * What `docker compose` is run with: the engine's environment without what would make Compose take another project or
 * file, and without ports, which only the engine hands out.
 */
function buildComposeEnvironment(environment, additions) {
    const foreign = /^(COMPOSE_(FILE|PROJECT_NAME|PATH_SEPARATOR|PROFILES|ENV_FILES|IGNORE_ORPHANS)|PORT(_.*)?|BENCH_(HOST|SOURCE))$/;
    const kept = Object.entries(environment).filter(([name]) => !foreign.test(name));
    return { ...Object.fromEntries(kept), COMPOSE_MENU: '0', ...additions };
}
/**
 * The setup's compose.yaml with includes, extensions and variables resolved. Throws a BenchError 'invalid-setup' with
 * what Compose says of it.
 */
async function readComposeModel(setup, environment, signal) {
    if (setup.composeFile === null) {
        throw new errors/* BenchError */.L('invalid-setup', `The setup ${setup.name} has no compose.yaml, so it cannot run in containers.`, {
            hint: `Write one in ${setup.directory}, or run the setup's Procfile: --engine processes.`,
        });
    }
    const parameters = ['compose', '-f', setup.composeFile, 'config', '--format', 'json'];
    const result = await runDocker(parameters, { environment, signal, timeoutMs: configTimeoutMs });
    if (result.exitCode !== 0) {
        throw new errors/* BenchError */.L('invalid-setup', `Compose cannot read ${setup.composeFile}:`, {
            hint: `See \`docker compose -f ${setup.composeFile} config\`.`,
            details: takeLastLines(result.stderr, 10),
        });
    }
    const model = JSON.parse(result.stdout);
    const { service } = setup.file.target;
    if (model.services?.[service] === undefined) {
        const names = Object.keys(model.services ?? {}).join(', ');
        throw new errors/* BenchError */.L('invalid-setup', `${setup.composeFile} has no service "${service}", only ${names}.`, {
            hint: `Name one of them as target.service in ${setup.directory}/setup.yaml.`,
        });
    }
    return model;
}
/** Whether a command failed because the engine is gone, rather than for what it was asked to do. */
function isEngineLost({ stderr }) {
    return /Cannot connect to the Docker daemon|error during connect|Is the docker daemon running/i.test(stderr);
}
/** Whether it is worth trying again: the registry or the way to it was busy. */
function isPassingFailure({ stderr, stdout }) {
    return /toomanyrequests|TLS handshake timeout|i\/o timeout|502 Bad Gateway|503 Service|connection reset by peer/i.test(`${stderr}\n${stdout}`);
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-build.js







const compose_build_timeoutMs = 30 * 60_000;
const pausesBeforeRetryMs = [5000, 20_000];
/**
 * Builds what is to be built and pulls what is not there. Throws a BenchError 'build-failed' with the last lines of the
 * build, 'image-unavailable' with what the registry said, or 'docker-unavailable'.
 */
async function provideImages(planned, options) {
    const { api, log, temporaryDirectory } = options;
    for (const [image, variants] of planned.pulled) {
        if ((await api.readJson(`/images/${encodeURIComponent(image)}/json`)) !== null)
            continue;
        log(`pulling ${image}`);
        const result = await tryAgainWhileBusy(['pull', '--quiet', image], options);
        if (result.exitCode === 0)
            continue;
        if (isEngineLost(result))
            throw lost(api, result);
        const users = variants.join(', ');
        throw new errors/* BenchError */.L('image-unavailable', `The image ${image}, needed by ${users}, cannot be pulled:`, {
            hint: 'Check its name and your access to its registry; setups/apps/django/compose.yaml names the variables that choose other images for the built-in setups.',
            details: takeLastLines(result.stderr, 5),
        });
    }
    if (planned.buildModel === null)
        return;
    const file = (0,external_node_path_.join)(temporaryDirectory, 'build.json');
    await (0,promises_.writeFile)(file, JSON.stringify(planned.buildModel));
    const names = Object.keys(planned.buildModel.services);
    log(`building images: ${names.join(', ')}`);
    const parameters = ['compose', '--progress', 'plain', '-p', 'channels-bench-build', '-f', file, 'build'];
    const result = await tryAgainWhileBusy(parameters, options);
    if (result.exitCode === 0)
        return;
    if (isEngineLost(result))
        throw lost(api, result);
    throw new errors/* BenchError */.L('build-failed', `An image of ${names.join(', ')} does not build:`, {
        hint: 'The last lines of the build are above; `docker compose build` in the folder of the setup shows all of it.',
        details: takeLastLines(`${result.stdout}\n${result.stderr}`, 25),
    });
}
async function tryAgainWhileBusy(parameters, { environment, log, signal }) {
    for (const pauseMs of pausesBeforeRetryMs) {
        const result = await runDocker(parameters, { environment, signal, timeoutMs: compose_build_timeoutMs });
        if (result.exitCode === 0 || !isPassingFailure(result))
            return result;
        log(`the registry is busy, trying again in ${pauseMs / 1000} s: ${takeLastLines(result.stderr, 1)[0] ?? ''}`);
        await (0,external_node_timers_promises_.setTimeout)(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    return runDocker(parameters, { environment, signal, timeoutMs: compose_build_timeoutMs });
}
function lost(api, result) {
    return describeLostEngine(api.endpoint, new Error(takeLastLines(result.stderr, 1)[0]));
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-images.js


/** What the services of all variants need, so that one build makes it. The images carry the run's name and label. */
function planImages(models, runId) {
    const builds = {};
    const images = new Map();
    const pulled = new Map();
    const planned = new Set();
    for (const [variant, model] of models) {
        const own = new Map();
        images.set(variant, own);
        for (const [name, { build, image }] of Object.entries(model.services)) {
            if (build !== undefined) {
                const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(build)).digest('hex').slice(0, 12);
                const tag = `${nameProject(runId, null)}:${digest}`;
                own.set(name, tag);
                if (!planned.has(tag))
                    builds[`${toComposeName(variant)}_${name}`] = describeBuild(build, tag, runId);
                planned.add(tag);
            }
            else if (image !== undefined) {
                pulled.set(image, [...(pulled.get(image) ?? []), variant]);
            }
        }
    }
    return { buildModel: planned.size === 0 ? null : { services: builds }, images, pulled };
}
/** Tags of the user's own would be moved to this build, so they are left out. */
function describeBuild(build, image, runId) {
    const { tags: _tags, labels, ...rest } = build;
    return { image, build: { ...rest, labels: { ...labels, [runLabel]: runId } } };
}
/** Compose's project name of one copy of a variant; also how the run's images begin. */
function nameProject(runId, copy) {
    const run = `channels-bench-${toComposeName(runId)}`;
    return copy === null ? run : `${run}-${toComposeName(copy.variant)}-${copy.number}`;
}
/** Project names are lower-case letters, digits, - and _. */
function toComposeName(text) {
    return text.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
}

// EXTERNAL MODULE: ./.build/js/src/setups/parse-procfile.js
var parse_procfile = __webpack_require__(1358);
;// CONCATENATED MODULE: ./.build/js/src/engines/engine.js
/** The variables by which Procfile and compose.yaml are told how many workers to start. */
function buildWorkerVariables({ setup, workers = 1 }) {
    const { workers: section } = setup.file;
    return section === undefined ? {} : { [section.variable]: String(workers) };
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-variables.js
/** What a variant changes in its compose.yaml: variables for interpolation, and services that answer elsewhere. */




/** The source under test, the number of workers, and HOST_NAME and PORT_NAME of every remote service. */
function buildVariantVariables(variant) {
    const { sourceDirectory, remotes = [] } = variant;
    return {
        ...(sourceDirectory === null ? {} : { BENCH_SOURCE: sourceDirectory }),
        ...buildWorkerVariables(variant),
        ...Object.fromEntries(remotes.flatMap(({ service, host, port }) => [
            [(0,parse_procfile/* toHostVariable */.yT)(service), host],
            [(0,parse_procfile/* toPortVariable */.X0)(service), String(port)],
        ])),
    };
}
/**
 * The model without the services that answer elsewhere; nobody waits for them any more. Throws a BenchError
 * 'invalid-settings' when it has none of that name.
 */
function takeOutRemotes(model, { setup, remotes = [] }) {
    const names = remotes.map(({ service }) => service);
    const unknown = names.find((name) => model.services[name] === undefined);
    if (unknown !== undefined) {
        const known = Object.keys(model.services).filter((name) => name !== setup.file.target.service);
        throw new errors/* BenchError */.L('invalid-settings', `${setup.composeFile} has no service "${unknown}", which --remote names.`, {
            hint: known.length === 0 ? 'It has none beside its target.' : `Beside its target it has ${known.join(', ')}.`,
        });
    }
    if (names.length === 0)
        return model;
    const kept = Object.entries(model.services).filter(([name]) => !names.includes(name));
    return { ...model, services: Object.fromEntries(kept.map(([name, service]) => [name, forget(service, names)])) };
}
/** As `docker compose config` writes it, `depends_on` is a mapping. */
function forget(service, names) {
    const { depends_on: dependencies, ...rest } = service;
    if (typeof dependencies !== 'object' || dependencies === null)
        return service;
    const kept = Object.entries(dependencies).filter(([name]) => !names.includes(name));
    return kept.length === 0 ? rest : { ...rest, depends_on: Object.fromEntries(kept) };
}
/** In a container of its own network this machine's 127.0.0.1 is the container itself. */
function checkRemoteAddresses({ remotes = [] }, network) {
    const local = remotes.find(({ host }) => /^(127\.|localhost$|\[::1\]$)/.test(host));
    if (local === undefined || network === 'host')
        return;
    throw new errors/* BenchError */.L('invalid-settings', `Containers cannot reach ${local.service} at ${(0,remote_service/* formatAddress */.M)(local)}: there that address is the container itself.`, { hint: "Give an address of this machine that others reach, or take the host's network: --network host." });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-probe.js




const docker_probe_timeoutMs = 10_000;
/** Asks once whether containers can be run here; takes a fifth of a second. Never throws. */
async function probeDocker(environment, signal) {
    try {
        const [composeVersion, engine] = await Promise.all([
            readComposeVersion(environment, signal),
            readEngine(environment, signal),
        ]);
        return { kind: 'found', composeVersion, ...engine };
    }
    catch (error) {
        if (error instanceof errors/* BenchError */.L)
            return { kind: 'missing', reason: error.message, hint: error.hint };
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'missing', reason, hint: 'See what `docker info` and `docker context ls` say.' };
    }
}
async function readEngine(environment, signal) {
    const endpoint = await readDockerEndpoint(environment, signal);
    const api = new DockerApi(endpoint, environment);
    const [version, info] = await Promise.all([
        api.readJson('/version', { timeoutMs: docker_probe_timeoutMs }),
        api.readJson('/info', { timeoutMs: docker_probe_timeoutMs }),
    ]);
    return {
        endpoint,
        dockerVersion: version?.Version ?? 'unknown',
        apiVersion: version?.ApiVersion ?? '0',
        cores: info?.NCPU ?? 1,
    };
}
async function readComposeVersion(environment, signal) {
    const result = await runDocker(['compose', 'version', '--short'], { environment, signal, timeoutMs: docker_probe_timeoutMs });
    const version = result.stdout.trim().replace(/^v/, '');
    if (result.exitCode === 0 && Number.parseInt(version, 10) >= 2)
        return version;
    throw new errors/* BenchError */.L('docker-unavailable', 'The docker command has no Compose 2.', {
        hint: 'Install the Compose plugin, called docker-compose-plugin or docker-compose-v2, or use --engine processes.',
        details: takeLastLines(result.stderr, 3),
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-containers.js
async function listContainers(api, project) {
    const filters = encodeURIComponent(JSON.stringify({ label: [`com.docker.compose.project=${project}`] }));
    const found = await api.readJson(`/containers/json?all=1&filters=${filters}`);
    return (found ?? []).map(({ Id, Labels }) => ({ id: Id, service: Labels['com.docker.compose.service'] ?? '?' }));
}
/** Null when it has been removed. */
function inspectContainer(api, { id }) {
    return api.readJson(`/containers/${id}/json`);
}
/** The host's port behind which the container's TCP port answers, or null. */
function findPublishedPort(state, port) {
    const bindings = state.NetworkSettings.Ports?.[`${port}/tcp`] ?? [];
    return bindings.map(({ HostPort }) => Number(HostPort)).find((number) => number > 0) ?? null;
}
function describeExitCode(code) {
    // By convention 128 plus the number of the signal. https://tldp.org/LDP/abs/html/exitcodes.html
    return code > 128 && code < 160 ? `exited with code ${code} (signal ${code - 128})` : `exited with code ${code}`;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-ready.js




const compose_ready_pollMs = 50;
/**
 * Waits until every health check has passed and the target answers as setup.yaml says. Throws a BenchError:
 * 'server-not-ready' when a container ends, is found unhealthy, or the time is up; 'wrong-answer' for another status.
 */
async function waitForContainers(options) {
    const { api, setup, containers, findOrigin, signal } = options;
    const deadline = performance.now() + setup.file.ready.timeout_seconds * 1000 + 2 * compose_ready_pollMs;
    const question = new OriginQuestion(setup, signal);
    try {
        for (;;) {
            signal.throwIfAborted();
            const states = await inspectAll(api, containers);
            throwIfFailed(setup, containers, states);
            const origin = findOrigin(states);
            if (origin !== null) {
                question.ask(origin);
                if (question.isAnswered() && areHealthy(states))
                    return { origin, states };
            }
            if (performance.now() > deadline)
                throw compose_ready_describeTimeout(setup, containers, states, question.last);
            await (0,external_node_timers_promises_.setTimeout)(compose_ready_pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
    }
    finally {
        question.stop();
    }
}
/** Asks the target while the containers are watched; asks anew when the origin has changed. */
class OriginQuestion {
    #setup;
    #signal;
    #origin = null;
    #stop = new AbortController();
    #readiness = null;
    constructor(setup, signal) {
        this.#setup = setup;
        this.#signal = signal;
    }
    ask(origin) {
        if (origin === this.#origin)
            return;
        this.stop();
        const stop = new AbortController();
        this.#stop = stop;
        this.#origin = origin;
        this.#readiness = null;
        waitUntilReady(origin, this.#setup, AbortSignal.any([this.#signal, stop.signal])).then((readiness) => {
            if (this.#stop === stop)
                this.#readiness = readiness;
        }, 
        // Stopped, or the signal was aborted, which the loop notices by itself.
        () => undefined);
    }
    /** Throws a BenchError 'wrong-answer'. */
    isAnswered() {
        if (this.#readiness?.kind === 'wrong-status')
            throw describeWrongStatus(this.#setup, this.#readiness);
        return this.#readiness?.kind === 'ready';
    }
    /** What was wrong last, for people; null when nothing was. */
    get last() {
        const { port, service } = this.#setup.file.target;
        if (this.#origin === null)
            return `port ${port} of "${service}" is not published`;
        if (this.#readiness?.kind === 'ready')
            return null;
        const path = this.#setup.file.ready.path ?? this.#setup.file.http.path;
        const seen = this.#readiness?.kind === 'timed-out' ? this.#readiness.last : 'nothing';
        return `${this.#origin}${path} gave: ${seen}`;
    }
    stop() {
        this.#stop.abort();
    }
}
async function inspectAll(api, containers) {
    const states = await Promise.all(containers.map(async (container) => [container.id, await inspectContainer(api, container)]));
    return new Map(states.filter((entry) => entry[1] !== null));
}
/** A program that has ended well, such as a migration, is done; any other end is a failure, and so is the target's. */
function throwIfFailed(setup, containers, states) {
    for (const { id, service } of containers) {
        const state = states.get(id)?.State;
        if (state === undefined)
            throw notReady(setup, `its service "${service}" was removed from outside`);
        const { Status, ExitCode, OOMKilled, Error: reason, Health } = state;
        const hasEnded = Status === 'exited' || Status === 'dead';
        if (hasEnded && (ExitCode !== 0 || service === setup.file.target.service)) {
            const why = OOMKilled ? ', out of memory' : reason === '' ? '' : `: ${reason}`;
            throw notReady(setup, `its service "${service}" ${describeExitCode(ExitCode)}${why}`);
        }
        if (Health?.Status === 'unhealthy') {
            const output = Health.Log?.at(-1)?.Output.trim() ?? '';
            throw notReady(setup, `its service "${service}" is unhealthy${output === '' ? '' : `: ${output}`}`);
        }
    }
}
function areHealthy(states) {
    return [...states.values()].every(({ State }) => {
        if (!State.Running)
            return State.Status === 'exited';
        return !State.Restarting && (State.Health === undefined || ['healthy', 'none'].includes(State.Health.Status));
    });
}
function compose_ready_describeTimeout(setup, containers, states, last) {
    const pending = containers
        .map(({ id, service }) => ({ service, state: states.get(id)?.State }))
        .filter(({ state }) => state?.Restarting || state?.Health?.Status === 'starting')
        .map(({ service, state }) => `"${service}" is ${state?.Restarting ? 'restarting' : 'not yet healthy'}`);
    const seen = [...(last === null ? [] : [last]), ...pending].join('; ');
    return notReady(setup, `after ${setup.file.ready.timeout_seconds} s: ${seen}`);
}
function describeWrongStatus(setup, answer) {
    const message = `${setup.name}: ${answer.path} answers with status ${answer.status}, not ${answer.expected}.`;
    return new errors/* BenchError */.L('wrong-answer', message, {
        hint: 'See its log below, or correct http.expect.status or ready.path in setup.yaml.',
    });
}
/** The error 'server-not-ready'; `what` ends without a full stop. */
function notReady(setup, what) {
    return new errors/* BenchError */.L('server-not-ready', `The setup ${setup.name} is not ready: ${what}.`, {
        hint: `Start it by hand to see more: docker compose -f ${setup.composeFile} up. ready.timeout_seconds in its setup.yaml gives it more time.`,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-versions.js


const compose_versions_timeoutMs = 20_000;
/** As readVersions, with the commands of setup.yaml run by the shell inside their service's container. */
async function readComposeVersions(setup, origin, containers, environment, log) {
    const versions = { ...(await readVersions(setup, origin, new Map(), log)) };
    for (const [name, { service, command }] of Object.entries(setup.file.versions.commands)) {
        const container = containers.find((it) => it.service === service);
        if (container === undefined) {
            log(`${setup.name}: the version of ${name} is asked of the service "${service}", which does not run`);
            continue;
        }
        const result = await runDocker(['exec', container.id, 'sh', '-c', command], { environment, timeoutMs: compose_versions_timeoutMs });
        const text = result.stdout.trim() || result.stderr.trim();
        if (result.exitCode === 0)
            versions[name] = text.split('\n')[0] ?? '';
        else
            log(`${setup.name}: the command for the version of ${name} failed: ${text}`);
    }
    return versions;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/container-watch.js

/**
 * Notes what happens to the containers of an arm, by comparing with their states seen last. A container that was done
 * before the arm was ready, for instance a migration, cannot end any more.
 */
class ContainerWatch {
    #incidents = [];
    #last;
    /** Make it with the states in which the arm was ready, by the containers' ids. */
    constructor(ready) {
        this.#last = new Map([...ready].filter(([, { State }]) => State.Running));
    }
    /** All incidents until now, oldest first; a container without a state was removed. */
    look(containers, states) {
        for (const { id, service } of containers) {
            const before = this.#last.get(id);
            if (before === undefined)
                continue;
            const now = states.get(id);
            this.#incidents.push(...findIncidents(service, before, now));
            if (now === undefined)
                this.#last.delete(id);
            else
                this.#last.set(id, now);
        }
        return [...this.#incidents];
    }
}
/** What has happened to a container between two looks. */
function findIncidents(service, before, now) {
    if (now === undefined)
        return [{ service, kind: 'killed', message: 'was removed from outside' }];
    const { State } = now;
    const isSameStart = State.StartedAt === before.State.StartedAt && now.RestartCount === before.RestartCount;
    if (State.OOMKilled && !(before.State.OOMKilled && isSameStart)) {
        return [{ service, kind: 'killed', message: 'ran out of memory: the kernel killed a process' }];
    }
    if (isDown(now)) {
        if (isDown(before) && isSameStart)
            return [];
        const kind = State.ExitCode > 128 ? 'killed' : 'exited';
        return [{ service, kind, message: describeExitCode(State.ExitCode) }];
    }
    return isSameStart ? [] : [{ service, kind: 'restarted', message: `was started again at ${State.StartedAt}` }];
}
function isDown({ State }) {
    return !State.Running || State.Restarting;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-logs.js

const headerBytes = 8;
/** What a container has written, both streams in order; all of it without a limit of lines. Empty when it cannot be told. */
async function readContainerLog(api, container, lines) {
    const state = await inspectContainer(api, container);
    if (state === null)
        return '';
    const query = `stdout=1&stderr=1&tail=${lines ?? 'all'}`;
    const answer = await api.send(`/containers/${container.id}/logs?${query}`, { timeoutMs: 60_000 });
    if (answer.status === 404)
        return '';
    return (state.Config.Tty ? answer.body : joinFrames(answer.body)).toString('utf8');
}
/** Without a terminal both streams come in frames: a byte for the stream, three of nothing, the length, the text. */
function joinFrames(body) {
    const texts = [];
    let at = 0;
    while (at + headerBytes <= body.length) {
        const length = body.readUInt32BE(at + 4);
        texts.push(body.subarray(at + headerBytes, at + headerBytes + length));
        at += headerBytes + length;
    }
    return Buffer.concat(texts);
}
/** The last lines of every container's log as `service | line`. */
async function readContainerLogTail(api, containers, lines) {
    const logs = await Promise.all(containers.map(async (container) => {
        const text = (await readContainerLog(api, container, lines)).trimEnd();
        return text === '' ? [] : text.split('\n').map((line) => `${container.service} | ${line.trimEnd()}`);
    }));
    return logs.flat();
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-proxy.js
/**
 * docker-proxy carries every byte of a connection from this machine to a published port. It is no part of the container,
 * but of what an answer costs, so it is told as a service of its own.
 */


const proxyServiceName = 'docker-proxy';
/** USER_HZ, which Linux keeps at 100 for programs on every architecture that Docker runs on. */
const clockTicksPerSecond = 100;
/** The proxies of a published port; empty where there are none to be seen (another machine, userland-proxy off). */
function findDockerProxies(hostPort) {
    const argument = new RegExp(` -host-port ${hostPort}( |$)`);
    return listProcesses().filter(({ pid }) => {
        const command = readCommandLine(pid);
        return /^\S*docker-proxy /.test(command) && argument.test(command);
    });
}
function readProxyUsage(proxies) {
    let cpuTicks = 0;
    let peakMemoryBytes = 0;
    for (const { pid, startTicks } of proxies) {
        const now = readProcess(pid);
        if (now?.startTicks !== startTicks)
            continue;
        cpuTicks += now.cpuTicks;
        peakMemoryBytes += readPeakMemoryBytes(pid) ?? 0;
    }
    return { cpuMs: (cpuTicks * 1000) / clockTicksPerSecond, peakMemoryBytes };
}
/** Puts the proxies, which belong to root, on the servers' cores; false when this user may not or there is no taskset. */
async function pinProxies(proxies, cpuset) {
    const pinned = await Promise.all(proxies.map(({ pid }) => pinProcess(pid, cpuset)));
    return pinned.every((isPinned) => isPinned);
}
function pinProcess(pid, cpuset) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('taskset', ['--all-tasks', '--cpu-list', '--pid', cpuset, String(pid)], { stdio: 'ignore' });
        child.once('error', () => resolve(false));
        child.once('close', (code) => resolve(code === 0));
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/docker-usage.js
/**
 * CPU time and peak memory of containers, as the kernel counts them for the container's control group: CPU time and, with
 * cgroup v1, the peak from the engine's statistics; with v2, where those have no peak, from memory.peak.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html
 */




/** Reads one container; null when it is gone or has ended. Counts from zero again after a restart. */
async function readContainerUsage(api, container, environment) {
    const [statistics, state] = await Promise.all([
        api.readJson(`/containers/${container.id}/stats?stream=false&one-shot=true`),
        inspectContainer(api, container),
    ]);
    const nanoseconds = statistics?.cpu_stats?.cpu_usage?.total_usage;
    if (nanoseconds === undefined || state === null || !state.State.Running)
        return null;
    const peakMemoryBytes = statistics?.memory_stats?.max_usage ??
        readPeakFile(state.State.Pid, container.id) ??
        (await readPeakInside(container, environment));
    return { cpuMs: nanoseconds / 1e6, peakMemoryBytes };
}
/** From this machine's control groups, if the engine runs here: then its process is in one with the container's id. */
function readPeakFile(pid, id) {
    const group = /^0::(\/.*)$/m.exec(readText(`/proc/${pid}/cgroup`) ?? '')?.[1];
    if (group === undefined || !group.includes(id))
        return null;
    return parsePeak(readText(`/sys/fs/cgroup${group}/memory.peak`));
}
/** From within the container, which sees its own group; costs a program started there. */
async function readPeakInside({ id }, environment) {
    try {
        const parameters = ['exec', id, 'cat', '/sys/fs/cgroup/memory.peak'];
        return parsePeak((await runDocker(parameters, { environment, timeoutMs: 10_000 })).stdout);
    }
    catch (error) {
        if (error instanceof errors/* BenchError */.L)
            return null;
        throw error;
    }
}
function parsePeak(text) {
    return text !== null && /^\d+\s*$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/running-total.js
/** Adds up over restarts, after which a container counts from zero again; keeps the last values of one that ended. */
class RunningTotal {
    #ended = 0;
    #current = 0;
    #peakMemoryBytes = null;
    add(usage) {
        if (usage === null)
            return;
        if (usage.cpuMs < this.#current)
            this.#ended += this.#current;
        this.#current = usage.cpuMs;
        if (usage.peakMemoryBytes !== null) {
            this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes ?? 0, usage.peakMemoryBytes);
        }
    }
    get cpuMs() {
        return this.#ended + this.#current;
    }
    get peakMemoryBytes() {
        return this.#peakMemoryBytes;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-arm.js









/** A setup that runs as containers. Make it when all of them are ready. */
class ComposeArm {
    variant;
    origin;
    startSeconds;
    #options;
    #totals;
    #watch;
    constructor(options) {
        this.variant = options.variant;
        this.origin = options.ready.origin;
        this.startSeconds = options.startSeconds;
        this.#options = options;
        this.#totals = new Map(options.containers.map(({ id }) => [id, new RunningTotal()]));
        this.#watch = new ContainerWatch(options.ready.states);
    }
    async readUsage() {
        const { containers, project, proxies } = this.#options;
        const cpuMs = {};
        const peakMemoryBytes = {};
        await Promise.all(containers.map(async (container) => {
            const total = this.#totals.get(container.id);
            total?.add(await readContainerUsage(project.api, container, project.environment));
        }));
        for (const { id, service } of containers) {
            const total = this.#totals.get(id);
            cpuMs[service] = (cpuMs[service] ?? 0) + (total?.cpuMs ?? 0);
            if (total !== undefined && total.peakMemoryBytes !== null) {
                peakMemoryBytes[service] = (peakMemoryBytes[service] ?? 0) + total.peakMemoryBytes;
            }
        }
        if (proxies.length > 0) {
            const usage = readProxyUsage(proxies);
            cpuMs[proxyServiceName] = usage.cpuMs;
            peakMemoryBytes[proxyServiceName] = usage.peakMemoryBytes;
        }
        return { cpuMs, peakMemoryBytes: Object.keys(peakMemoryBytes).length === 0 ? null : peakMemoryBytes };
    }
    async readIncidents() {
        const { containers, project } = this.#options;
        return this.#watch.look(containers, await inspectAll(project.api, containers));
    }
    async readVersions() {
        const { containers, project, log } = this.#options;
        return readComposeVersions(this.variant.setup, this.origin, containers, project.environment, log);
    }
    async readImages() {
        const { containers, ready } = this.#options;
        return Object.fromEntries(containers.flatMap(({ id, service }) => {
            const image = ready.states.get(id)?.Image;
            return image === undefined ? [] : [[service, image]];
        }));
    }
    readLogTail(lines) {
        return readContainerLogTail(this.#options.project.api, this.#options.containers, lines);
    }
    async [Symbol.asyncDispose]() {
        const { containers, logDirectory, log, project } = this.#options;
        await writeLogs(project, containers, logDirectory, log);
        await project.remove();
    }
}
/** One file per service; replicas are written one after the other. Never throws. */
async function writeLogs(project, containers, logDirectory, log) {
    const byService = Map.groupBy(containers, ({ service }) => service);
    await Promise.all([...byService].map(async ([service, replicas]) => {
        try {
            const texts = await Promise.all(replicas.map((container) => readContainerLog(project.api, container)));
            await (0,promises_.writeFile)((0,external_node_path_.join)(logDirectory, `${service}.log`), texts.join(''));
        }
        catch (error) {
            log(`the log of ${service} could not be kept: ${error instanceof Error ? error.message : String(error)}`);
        }
    }));
}
/** The proxies of a port, put on the servers' cores where that is allowed. */
async function takeProxies(origin, cpuset, log) {
    const proxies = findDockerProxies(Number(new URL(origin).port));
    if (cpuset !== null && proxies.length > 0 && !(await pinProxies(proxies, cpuset))) {
        log(`docker-proxy could not be pinned to the servers' cores ${cpuset}: that takes taskset and the rights of root`);
    }
    return proxies;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-dependencies.js
/**
 * `docker compose up` waits for what services depend on, for ever if need be: this ends it. A service that must become
 * healthy has the setup's start time-out from when its container runs, so that neither pulling images, nor the services
 * that it waits for itself, nor programs that must end before others start, such as migrations, take of that time.
 */




const compose_dependencies_pollMs = 250;
/** What the engine may take for all else that `up` does: pulling, creating, and programs that must end. */
const baseTimeoutMs = 300_000;
/** The services that others wait for in this way. `docker compose config` writes every `depends_on` as a mapping. */
function listAwaited(model, condition) {
    const awaited = Object.values(model.services).flatMap(({ depends_on }) => Object.entries((depends_on ?? {})));
    return new Set(awaited.filter(([, it]) => it?.condition === condition).map(([service]) => service));
}
/**
 * Runs `up` with a time-out that lets all dependencies have theirs. Throws a BenchError 'server-not-ready' as soon as a
 * dependency has not become healthy in its time, or when one that should end still runs at the time-out.
 */
async function boundDependencies(options, up) {
    const { setup, model, signal } = options;
    const ending = listAwaited(model, 'service_completed_successfully');
    const clock = new DependencyClock(listAwaited(model, 'service_healthy'), setup);
    const timeoutMs = baseTimeoutMs + (clock.services.size + ending.size) * setup.file.ready.timeout_seconds * 1000;
    const isUp = new AbortController();
    const failed = new AbortController();
    const watching = clock.services.size === 0 ? null : watch(clock, options, isUp.signal, failed);
    try {
        return await up({ signal: AbortSignal.any([signal, failed.signal]), timeoutMs });
    }
    catch (error) {
        const isTimeout = error instanceof errors/* BenchError */.L && error.code === 'docker-unavailable';
        throw (isTimeout ? await findUnended(options, ending, timeoutMs) : null) ?? error;
    }
    finally {
        isUp.abort();
        await watching;
    }
}
/** What an engine that does not answer holds up is no fault of a service; `up` has a time-out for that. */
async function watch(clock, { api, project }, isUp, failed) {
    while (!isUp.aborted) {
        try {
            const containers = (await listContainers(api, project)).filter(({ service }) => clock.services.has(service));
            const overdue = clock.look(containers, await inspectAll(api, containers), performance.now());
            if (overdue !== null)
                return failed.abort(overdue);
        }
        catch {
            // It is asked again.
        }
        await (0,external_node_timers_promises_.setTimeout)(compose_dependencies_pollMs, undefined, { signal: isUp }).catch(() => undefined);
    }
}
/** Keeps the time of every service that must become healthy. */
class DependencyClock {
    services;
    #setup;
    #since = new Map();
    constructor(services, setup) {
        this.services = services;
        this.#setup = setup;
    }
    /** A BenchError 'server-not-ready' about the first container whose time is up, or null. */
    look(containers, states, nowMs) {
        const { timeout_seconds } = this.#setup.file.ready;
        for (const { id, service } of containers) {
            const state = states.get(id)?.State;
            // A service without a check, or one that has ended for good, is refused by `up` itself.
            const isPending = state?.Running && ['starting', 'unhealthy'].includes(state.Health?.Status ?? '');
            if (!isPending) {
                // One that crashes again and again does not get its time anew.
                if (state?.Health?.Status === 'healthy')
                    this.#since.delete(id);
                continue;
            }
            const since = this.#since.get(id) ?? nowMs;
            this.#since.set(id, since);
            if (nowMs - since < timeout_seconds * 1000)
                continue;
            const output = state.Health?.Log?.at(-1)?.Output.trim() ?? '';
            const how = `is ${state.Restarting ? 'restarting' : 'not yet healthy'}${output === '' ? '' : `: ${output}`}`;
            return notReady(this.#setup, `after ${timeout_seconds} s: "${service}", which others wait for, ${how}`);
        }
        return null;
    }
}
/** Null when no such program runs, or the engine cannot tell. */
async function findUnended({ api, project, setup }, services, timeoutMs) {
    if (services.size === 0)
        return null;
    try {
        const containers = (await listContainers(api, project)).filter(({ service }) => services.has(service));
        const states = await inspectAll(api, containers);
        const running = containers.find(({ id }) => states.get(id)?.State.Running);
        if (running === undefined)
            return null;
        const what = `"${running.service}", which others wait for, has not ended`;
        return notReady(setup, `after ${timeoutMs / 1000} s: ${what}`);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-project.js








const downTimeoutMs = 60_000;
/** Servers that ignore SIGTERM are killed after this; nothing is left to lose when measuring is over. */
const stopSeconds = 1;
/** One copy of a setup under a Compose project name of its own. */
class ComposeProject {
    api;
    name;
    environment;
    #options;
    #parameters;
    #file;
    constructor(options) {
        this.api = options.api;
        this.name = options.name;
        this.environment = options.environment;
        this.#options = options;
        this.#file = (0,external_node_path_.join)(options.temporaryDirectory, `${options.name}.json`);
        const { directory } = options.setup;
        this.#parameters = ['compose', '-p', options.name, '-f', this.#file, '--project-directory', directory];
    }
    /**
     * Creates and starts the containers. Throws a BenchError: 'server-not-ready' when one that others wait for ends, is
     * unhealthy or does not become healthy in time, 'port-in-use' when a port of the host is taken, 'docker-unavailable' when the engine is gone.
     */
    async start(signal) {
        // As JSON, which is YAML; every $ that is still there is meant for the container.
        await (0,promises_.writeFile)(this.#file, JSON.stringify(this.#options.model));
        const parameters = [...this.#parameters, 'up', '--detach', '--no-build', '--quiet-pull'];
        const { api, name, environment } = this;
        const { setup, model } = this.#options;
        const result = await boundDependencies({ api, project: name, setup, model, signal }, (limits) => runDocker(parameters, { environment, ...limits }));
        if (result.exitCode === 0)
            return;
        const details = takeLastLines(result.stderr, 5);
        const last = details.at(-1) ?? `exit code ${result.exitCode}`;
        if (isEngineLost(result))
            throw describeLostEngine(this.api.endpoint, new Error(last));
        if (/port is already allocated|address already in use/i.test(result.stderr)) {
            throw new errors/* BenchError */.L('port-in-use', `The setup ${this.#options.setup.name} asks for a port that is taken:`, {
                hint: 'Stop the program that has it, or leave the choice of the port to Docker.',
                details,
            });
        }
        throw new errors/* BenchError */.L('server-not-ready', `The setup ${this.#options.setup.name} does not start:`, {
            hint: `Start it by hand to see more: docker compose -f ${this.#options.setup.composeFile} up.`,
            details,
        });
    }
    /** Removes containers, networks and volumes. Never throws; what is left is said and removed with the engine. */
    async remove() {
        const parameters = [...this.#parameters, 'down', '--volumes', '--remove-orphans', '--timeout', String(stopSeconds)];
        try {
            const result = await runDocker(parameters, { environment: this.environment, timeoutMs: downTimeoutMs });
            if (result.exitCode === 0)
                return;
            this.#options.log(`${this.name} was not taken down: ${takeLastLines(result.stderr, 1)[0] ?? ''}`);
            for (const { id } of await listContainers(this.api, this.name)) {
                await this.api.send(`/containers/${id}?force=1&v=1`, { method: 'DELETE' });
            }
        }
        catch (error) {
            this.#options.log(`${this.name} was not taken down: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/free-ports.js



/** Ports that this process has handed out; the programs may not be listening yet. */
const handedOut = new Set();
const lowest = 10_240;
const maxAttempts = 200;
/**
 * Hands out a port of 127.0.0.1 that nobody listens on, until `releasePort`. It lies below the range from which the
 * kernel takes the ports of outgoing connections, of which load makes thousands. Another run may still be faster: who
 * starts a server on it has to check that it is that server which listens.
 */
async function takeFreePort() {
    const highest = readLowestOutgoingPort() - 1;
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const port = highest - lowest < 1000 ? 0 : (0,external_node_crypto_.randomInt)(lowest, highest + 1);
        const bound = await tryToBind(port);
        if (bound === null || handedOut.has(bound))
            continue;
        handedOut.add(bound);
        return bound;
    }
    throw new Error(`no free port found in ${maxAttempts} attempts between ${lowest} and ${highest}`);
}
function releasePort(port) {
    handedOut.delete(port);
}
async function isPortTaken(port) {
    return (await tryToBind(port)) === null;
}
/** The port that could be bound (0 asks for any), or null when it is taken. */
function tryToBind(port) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', (error) => {
            if (error.code === 'EADDRINUSE')
                resolve(null);
            // Not ours to bind, for instance below 1024; the program itself may be allowed to.
            else if (error.code === 'EACCES')
                resolve(port);
            else
                reject(error);
        });
        server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
            const address = server.address();
            server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
        });
    });
}
function readLowestOutgoingPort() {
    const usual = 32_768;
    return Number.parseInt(readText('/proc/sys/net/ipv4/ip_local_port_range') ?? '', 10) || usual;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/port-owner.js

/** The ports on which these processes listen, ascending; empty where /proc does not tell. */
function listPortsOf(pids) {
    const held = new Set(pids.flatMap((pid) => [...readSocketInodes(pid)]));
    const sockets = listListeningSockets().filter(({ inode }) => held.has(inode));
    return [...new Set(sockets.map(({ port }) => port))].sort((a, b) => a - b);
}
/** Whether one of the processes listens on the port. True as well where /proc does not tell who listens. */
function isListenedOnBy(port, pids) {
    const isListedAtAll = listListeningSockets().some((socket) => socket.port === port);
    return !isListedAtAll || listPortsOf(pids).includes(port);
}
/** `process 4711 (redis-server *:6379)`, or words that say that it cannot be told. */
function describePortOwner(port) {
    const owner = listProcesses().find(({ pid }) => listPortsOf([pid]).includes(port));
    if (owner === undefined)
        return 'a process that cannot be seen from here';
    return `process ${owner.pid} (${readCommandLine(owner.pid).slice(0, 120)})`;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/host-ports.js




/**
 * Ports are free on this machine; on another one that is hoped for. With 'publish' only what compose.yaml itself puts on
 * the host's network gets them.
 */
async function takeHostPorts(model, setup, network, endpoint) {
    const variables = { BENCH_HOST: endpoint.isRemote ? '0.0.0.0' : '127.0.0.1' };
    const taken = [];
    const take = async () => {
        const port = await takeFreePort();
        taken.push(port);
        return port;
    };
    const offered = await take();
    for (const [service, { network_mode }] of Object.entries(model.services)) {
        const isTarget = service === setup.file.target.service;
        if (!isTarget && network === 'publish' && network_mode !== 'host')
            continue;
        const port = isTarget ? offered : await take();
        variables[`PORT_${service.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`] = String(port);
    }
    return { offered, variables: { ...variables, PORT: String(offered) }, release: () => taken.forEach(releasePort) };
}
/**
 * The port on which the target listens: the offered one if the resolved model has it, which it does when compose.yaml uses
 * `$PORT`, else its usual one. Throws a BenchError 'port-in-use' when that is taken.
 */
async function findHostPort(model, setup, { offered }, endpoint) {
    if (JSON.stringify(model.services).includes(String(offered)))
        return offered;
    const { port } = setup.file.target;
    const owner = await findOwner(port, endpoint);
    if (owner === null)
        return port;
    throw new errors/* BenchError */.L('port-in-use', `${setup.name}: port ${port} is taken by ${owner}.`, {
        hint: `Two copies of a setup, as in a comparison, need a port each on the host's network: let compose.yaml take it from the variable PORT (\${PORT:-${port}}), and each gets a free one. Any other program has to be stopped first.`,
    });
}
/** Who has the port, in words; null when nobody. Where the engine is elsewhere, only whoever answers can be noticed. */
async function findOwner(port, endpoint) {
    if (!endpoint.isRemote)
        return (await isPortTaken(port)) ? describePortOwner(port) : null;
    return (await tryToConnect({ host: endpoint.host, port })) === null ? `a program of ${endpoint.host}` : null;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/start-compose-arm.js











const logTailLines = 20;
/** Starts one copy and waits for it; when that fails, its logs are kept and nothing of it stays. */
async function startComposeArm(variant, context, options) {
    const { engine, docker, model } = context;
    const { setup } = variant;
    // compose.yaml may put the target on the host's network by itself.
    if (engine.network === 'publish' && !isTargetOnHost(model, setup.file.target.service)) {
        return startCopy(variant, context, options, { model, variables: {}, hostPort: null });
    }
    const ports = await takeHostPorts(model, setup, engine.network, docker.endpoint);
    try {
        // Ports reach compose.yaml as variables, so it is resolved anew for every copy.
        const environment = buildEnvironment(variant, context, ports.variables);
        const own = takeOutRemotes(await readComposeModel(setup, environment, options.signal), variant);
        const hostPort = await findHostPort(own, setup, ports, docker.endpoint);
        return await startCopy(variant, context, options, { model: own, variables: ports.variables, hostPort });
    }
    finally {
        ports.release();
    }
}
async function startCopy(variant, context, { logDirectory, signal, instrument }, copy) {
    const { api, docker, engine, cpuset } = context;
    if (instrument !== undefined && docker.endpoint.isRemote)
        throw refuseRemoteProfile();
    const { log } = engine;
    const project = createProject(variant, context, { ...copy, instrument: instrument ?? null });
    const began = performance.now();
    try {
        await project.start(signal);
        const containers = await listContainers(api, project.name);
        const findOrigin = chooseOrigin(variant, context, copy, containers);
        const ready = await waitForContainers({ api, setup: variant.setup, containers, findOrigin, signal });
        const startSeconds = (performance.now() - began) / 1000;
        const isProxied = copy.hostPort === null && !docker.endpoint.isRemote;
        const proxies = isProxied ? await takeProxies(ready.origin, cpuset, log) : [];
        return new ComposeArm({ variant, project, containers, ready, startSeconds, proxies, logDirectory, log });
    }
    catch (error) {
        const containers = await listContainers(api, project.name).catch(() => []);
        const explained = await addLogTail(error, api, containers);
        await writeLogs(project, containers, logDirectory, log);
        await project.remove();
        throw explained;
    }
}
function refuseRemoteProfile() {
    return new errors/* BenchError */.L('profiler-unavailable', 'The containers run on another machine, where nothing can be sampled.', {
        hint: 'Take the profile with a Docker engine of this machine, or with --engine processes.',
    });
}
function createProject(variant, context, { model, variables, instrument }) {
    const { engine, docker, api, temporaryDirectory, cpuset, copyNumber, images } = context;
    const { file } = variant.setup;
    return new ComposeProject({
        name: nameProject(engine.runId, { variant: variant.name, number: copyNumber }),
        setup: variant.setup,
        model: buildArmModel(model, {
            runId: engine.runId,
            target: file.target,
            network: engine.network,
            publishAddress: docker.endpoint.isRemote ? '0.0.0.0' : '127.0.0.1',
            cpuset,
            images,
            healthSeconds: knowsStartInterval(docker.apiVersion) ? file.ready.timeout_seconds : null,
            instrument,
        }),
        api,
        environment: buildEnvironment(variant, context, variables),
        temporaryDirectory,
        log: engine.log,
    });
}
function buildEnvironment(variant, { engine }, variables) {
    return buildComposeEnvironment(engine.environment, { ...variables, ...buildVariantVariables(variant) });
}
function chooseOrigin(variant, { docker, model }, { hostPort }, containers) {
    const { service, port } = variant.setup.file.target;
    const { host } = docker.endpoint;
    if (hostPort !== null)
        return () => `http://${host}:${hostPort}`;
    const publisher = findPublisher(model, service);
    return (states) => {
        const container = containers.find((it) => it.service === publisher);
        const state = container === undefined ? undefined : states.get(container.id);
        const published = state === undefined ? null : findPublishedPort(state, port);
        return published === null ? null : `http://${host}:${published}`;
    };
}
/** What the containers said last is the best explanation of why they are not ready. */
async function addLogTail(error, api, containers) {
    if (!(error instanceof errors/* BenchError */.L) || !['server-not-ready', 'wrong-answer'].includes(error.code))
        return error;
    const tail = await readContainerLogTail(api, containers, logTailLines).catch(() => []);
    return new errors/* BenchError */.L(error.code, error.message, {
        hint: error.hint,
        details: [...error.details, ...tail],
        cause: error.cause,
    });
}
/** Docker 25, whose API is 1.44, brought the start interval of health checks. */
function knowsStartInterval(apiVersion) {
    const [major = 0, minor = 0] = apiVersion.split('.').map(Number);
    return major > 1 || (major === 1 && minor >= 44);
}

;// CONCATENATED MODULE: ./.build/js/src/engines/compose/compose-engine.js
/** The engine for containers: `docker compose` starts and stops them, the Engine API tells what they do and cost. */













/** Throws a BenchError 'docker-unavailable' when no Docker engine with Compose 2 answers. */
async function createComposeEngine(options) {
    const docker = await probeDocker(options.environment, options.signal);
    options.signal?.throwIfAborted();
    if (docker.kind === 'missing')
        throw new errors/* BenchError */.L('docker-unavailable', docker.reason, { hint: docker.hint });
    const temporaryDirectory = await noteContainers(options.temporaryDirectory, {
        address: docker.endpoint.address,
        variables: pickEndpointVariables(options.environment),
    });
    return new ComposeEngine(options, docker, temporaryDirectory);
}
class ComposeEngine {
    description;
    unpinned;
    #options;
    #docker;
    #api;
    #temporaryDirectory;
    #prepared = new Map();
    #copies = 0;
    constructor(options, docker, temporaryDirectory) {
        const { composeVersion, dockerVersion, endpoint } = docker;
        const where = endpoint.isRemote ? ` at ${endpoint.address}` : '';
        this.description = {
            kind: 'compose',
            reason: `a Docker engine answers${where} (${dockerVersion}, Compose ${composeVersion})`,
            versions: { docker: dockerVersion, compose: composeVersion },
            network: options.network === 'host' ? 'host-network' : 'published-port',
        };
        this.unpinned = findUnpinned(options.serverCores, docker);
        this.#options = options;
        this.#docker = docker;
        this.#api = new DockerApi(endpoint, options.environment);
        this.#temporaryDirectory = temporaryDirectory;
    }
    async prepare(variants, { signal }) {
        const results = await Promise.allSettled(variants.map((variant) => this.#readModel(variant, signal)));
        signal.throwIfAborted();
        throwAllProblems(results);
        const models = new Map(results.flatMap((result, index) => {
            const variant = variants[index];
            return result.status === 'fulfilled' && variant !== undefined ? [[variant.name, result.value]] : [];
        }));
        const planned = planImages(models, this.#options.runId);
        await provideImages(planned, {
            api: this.#api,
            environment: buildComposeEnvironment(this.#options.environment, {}),
            temporaryDirectory: this.#temporaryDirectory,
            log: this.#options.log,
            signal,
        });
        for (const [name, model] of models)
            this.#prepared.set(name, { model, images: planned.images.get(name) ?? new Map() });
    }
    start(variant, options) {
        const prepared = this.#prepared.get(variant.name);
        if (prepared === undefined)
            throw new Error(`the variant ${variant.name} was not prepared`);
        this.#copies += 1;
        const context = {
            engine: this.#options,
            docker: this.#docker,
            api: this.#api,
            temporaryDirectory: this.#temporaryDirectory,
            cpuset: this.unpinned === null ? (this.#options.serverCores?.join(',') ?? null) : null,
            copyNumber: this.#copies,
            ...prepared,
        };
        return startComposeArm(variant, context, options);
    }
    async [Symbol.asyncDispose]() {
        try {
            await removeLabelled(this.#api, this.#options.runId);
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            this.#options.log(`containers or images of this run may be left, the next run removes them: ${message}`);
            // With the note in it, by which the next run finds them.
            return;
        }
        await (0,promises_.rm)(this.#temporaryDirectory, { recursive: true, force: true });
    }
    async #readModel(variant, signal) {
        if (variant.sourceDirectory !== null)
            await checkSource(variant.sourceDirectory);
        checkRemoteAddresses(variant, this.#options.network);
        const environment = buildComposeEnvironment(this.#options.environment, buildVariantVariables(variant));
        return takeOutRemotes(await readComposeModel(variant.setup, environment, signal), variant);
    }
}
/** Cores are counted on this machine; an engine elsewhere, or in a virtual machine with fewer, has others. */
function findUnpinned(cores, { endpoint, cores: ofEngine }) {
    if (endpoint.isRemote)
        return 'other-machine';
    return cores !== null && Math.max(...cores) >= ofEngine ? 'fewer-cores' : null;
}
/** One problem is thrown as it is; several of one code become one error that lists them. */
function throwAllProblems(results) {
    const reasons = [...new Set(results.flatMap((it) => (it.status === 'rejected' ? [it.reason] : [])))];
    const [first, ...others] = reasons;
    if (first === undefined)
        return;
    const alike = others.filter((it) => it instanceof errors/* BenchError */.L && first instanceof errors/* BenchError */.L && it.code === first.code);
    if (!(first instanceof errors/* BenchError */.L) || alike.length === 0)
        throw first;
    const problems = [first, ...alike].filter((it) => it instanceof errors/* BenchError */.L);
    throw new errors/* BenchError */.L(first.code, `${problems.length} setups have problems:`, {
        hint: first.hint,
        details: problems.flatMap(({ message, details }) => [message, ...details.map((line) => `  ${line}`)]),
    });
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/log-tail.js

const maxBytes = 64 * 1024;
/** The last lines of a log, each as `service | line`; empty when there is no log. */
function readLogTail(file, service, lines) {
    const text = readEnd(file).trimEnd();
    if (text === '')
        return [];
    return text
        .split('\n')
        .slice(-lines)
        .map((line) => `${service} | ${line.trimEnd()}`);
}
function readEnd(file) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
    }
    catch {
        return '';
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        const buffer = Buffer.alloc(Math.min(size, maxBytes));
        const read = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, size - buffer.length);
        return buffer.toString('utf8', 0, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/process-session.js




const process_session_graceMs = 5000;
const killMs = 2000;
const process_session_pollMs = 5;
/**
 * One program of a Procfile with everything that it starts: a session of its own, so that all of it can be found and
 * stopped. A child that leaves the session is recognized by its parents or by the marker in its environment.
 */
class ProcessSession {
    options;
    /** The pid of the first process, which is the session's id; 0 when it could not be started. */
    pid;
    /** Resolves when the first process has ended. */
    ended;
    exit = null;
    #isStopping = false;
    /** Clock ticks since the machine started. */
    startTicks;
    /** Whether a process outside the session is ours all the same, by `pid:startTicks`. */
    #strays = new Map();
    constructor(options) {
        this.options = options;
        const child = spawnShell(options);
        this.pid = child.pid ?? 0;
        this.ended = new Promise((resolve) => {
            const end = (exit) => {
                this.exit ??= exit;
                resolve(exit);
            };
            child.once('exit', (code, signal) => end({ code, signal }));
            child.once('error', () => end({ code: 127, signal: null }));
        });
        this.startTicks = readProcess(this.pid)?.startTicks ?? 0;
    }
    get isStopping() {
        return this.#isStopping;
    }
    /** The processes of this session among all, zombies too, its first process first. */
    listMembers(processes = listProcesses()) {
        if (this.pid === 0)
            return [];
        const candidates = processes.filter((process) => process.startTicks >= this.startTicks);
        const members = new Map(candidates.filter((it) => it.session === this.pid).map((it) => [it.pid, it]));
        for (const process of candidates) {
            if (members.has(process.pid))
                continue;
            if (members.has(process.parentPid) || this.#isStray(process))
                members.set(process.pid, process);
        }
        return [...members.values()].sort((a, b) => Number(b.pid === this.pid) - Number(a.pid === this.pid) || a.pid - b.pid);
    }
    /** Asks all processes to end, and kills what is still there after 5 s. Never rejects. */
    async [Symbol.asyncDispose]() {
        if (this.#isStopping || this.pid === 0)
            return;
        this.#isStopping = true;
        this.#send('SIGTERM');
        if (await this.#hasEndedWithin(process_session_graceMs))
            return;
        const deadline = performance.now() + killMs;
        do
            this.#send('SIGKILL');
        while (!(await this.#hasEndedWithin(4 * process_session_pollMs)) && performance.now() < deadline);
    }
    #isStray(process) {
        const key = `${process.pid}:${process.startTicks}`;
        const known = this.#strays.get(key);
        if (known !== undefined)
            return known;
        const isOurs = readEnvironment(process.pid).includes(this.options.marker);
        this.#strays.set(key, isOurs);
        return isOurs;
    }
    #send(signal) {
        for (const { pid } of this.listMembers()) {
            try {
                process.kill(pid, signal);
            }
            catch {
                // It ended in the meantime.
            }
        }
    }
    async #hasEndedWithin(milliseconds) {
        const deadline = performance.now() + milliseconds;
        // A zombie holds no port any more, and one without a parent may stay for ever.
        while (this.listMembers().some((process) => !process.isZombie)) {
            if (performance.now() > deadline)
                return false;
            await (0,external_node_timers_promises_.setTimeout)(process_session_pollMs);
        }
        return true;
    }
}
function spawnShell(options) {
    const shell = ['/bin/sh', '-c', options.command];
    const [file = '', ...args] = options.cores === null ? shell : ['taskset', '-c', options.cores.join(','), ...shell];
    const log = (0,external_node_fs_.openSync)(options.logFile, 'a');
    try {
        return (0,external_node_child_process_.spawn)(file, args, {
            cwd: options.directory,
            env: options.environment,
            detached: true,
            stdio: ['ignore', log, log],
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(log);
    }
}
/** `exited with code 1`, `was killed by SIGKILL`. A shell says 128 + n for a program that signal n killed. */
function describeExit({ code, signal }) {
    if (signal !== null)
        return `was killed by ${signal}`;
    if (code !== null && code > 128 && code < 160)
        return `exited with code ${code}, killed by signal ${code - 128}`;
    return `exited with code ${code}`;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/program-environment.js



/** `$NAME` or `${NAME…}` in a shell command, but not `$NAME_OTHER`. */
function mentionsVariable(command, name) {
    return new RegExp(`\\$(?:\\{${name}(?![A-Za-z0-9_])|${name}(?![A-Za-z0-9_]))`).test(command);
}
/**
 * The port that stands in a command as a number, for instance 9000 in `--port 9000` or `-b 127.0.0.1:9000`; the expected
 * one if it is there at all. Null for a command that names $PORT, or none: then it takes PORT from its environment.
 */
function findLiteralPort(command, name, expected) {
    if (mentionsVariable(command, 'PORT') || mentionsVariable(command, (0,parse_procfile/* toPortVariable */.X0)(name)))
        return null;
    if (new RegExp(`(?<![\\d.])${expected}(?![\\d.])`).test(command))
        return expected;
    const literal = /(?:(?:^|\s)-{1,2}p(?:ort)?[ =]?|:)(\d{2,5})(?![\d.])/.exec(command)?.[1];
    return literal === undefined ? null : Number(literal);
}
/** What every program of a setup is given, except for its ports: the engine's environment and what it knows of the run. */
function buildProgramEnvironment(engine, sourceDirectory, temporaryDirectory) {
    const environment = {
        // Every line in the log at once, also before a kill; and no bytecode in the folders of setups and sources.
        PYTHONUNBUFFERED: '1',
        ...engine.environment,
        PYTHONDONTWRITEBYTECODE: '1',
        TMPDIR: temporaryDirectory,
        BENCH_RUN_ID: engine.runId,
        BENCH_SOURCE: sourceDirectory ?? '',
        PYTHONPATH: buildPythonPath(sourceDirectory, engine.environment['PYTHONPATH']),
    };
    return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}
/**
 * What makes Python load a source before the installed packages: the folder itself and, in a checkout that keeps its
 * packages in src/, that folder. What the caller's PYTHONPATH holds comes behind.
 */
function buildPythonPath(sourceDirectory, inherited) {
    const folders = [];
    if (sourceDirectory !== null) {
        const inner = (0,external_node_path_.join)(sourceDirectory, 'src');
        if ((0,external_node_fs_.existsSync)(inner))
            folders.push(inner);
        folders.push(sourceDirectory);
    }
    if (inherited)
        folders.push(inherited);
    return folders.join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/await-programs.js








const tailLines = 20;
const addressInUse = /address (is )?already in use|EADDRINUSE|connection in use|errno 98\b/i;
/**
 * Waits until the target answers and the other programs listen. Throws a BenchError: 'server-not-ready' as soon as a
 * program ends or when time is up, with its last log lines; 'wrong-answer' when it keeps answering another status;
 * 'port-in-use'. Rejects with the signal's reason.
 */
async function awaitPrograms(variant, started, signal) {
    const { setup } = variant;
    const end = new AbortController();
    for (const session of started.sessions)
        void session.ended.then(() => end.abort());
    const anySignal = AbortSignal.any([signal, end.signal]);
    try {
        const deadline = performance.now() + setup.file.ready.timeout_seconds * 1000;
        const readiness = await waitUntilReady(`http://127.0.0.1:${started.targetPort}`, setup, anySignal);
        if (readiness.kind !== 'ready')
            throw describeReadiness(variant, started, readiness);
        for (const [service, port] of started.otherPorts) {
            if (await waitUntilListening(port, deadline, anySignal))
                continue;
            throw await_programs_notReady(`${setup.name}: ${service} does not listen on port ${port} after ${setup.file.ready.timeout_seconds} s.`, readTails(started.sessions.filter((session) => session.options.service === service)));
        }
    }
    catch (error) {
        signal.throwIfAborted();
        const ended = started.sessions.find((session) => session.exit !== null);
        if (!end.signal.aborted || ended === undefined)
            throw error;
        return judgeEnd(variant, started, ended);
    }
    return judgeOwners(started);
}
function describeReadiness({ setup }, started, readiness) {
    const details = readTails(started.sessions);
    switch (readiness.kind) {
        case 'wrong-status':
            return new errors/* BenchError */.L('wrong-answer', `${setup.name}: ${readiness.path} answers with status ${readiness.status}, not ${readiness.expected}.`, { hint: 'See its log below, or correct http.expect.status or ready.path in setup.yaml.', details });
        case 'timed-out': {
            const { timeout_seconds } = setup.file.ready;
            const others = listPortsOf(listPids(started)).filter((port) => !started.ports.includes(port));
            const listens = others.length === 0 ? '' : `; its programs listen on ${others.join(', ')}`;
            return await_programs_notReady(`${setup.name}: ${readiness.path} on port ${started.targetPort} does not answer as expected after ${timeout_seconds} s (last: ${readiness.last}${listens}).`, details);
        }
    }
}
function judgeEnd({ setup }, started, ended) {
    const details = readTails([ended]);
    const collision = details.find((line) => addressInUse.test(line));
    const service = ended.options.service;
    if (collision === undefined) {
        throw await_programs_notReady(`${setup.name}: ${service} ${describeExit(ended.exit ?? { code: null, signal: null })} before it was ready.`, details);
    }
    const port = findLostPort(collision, ended, setup.file.target.port);
    if (port !== null && started.ports.includes(port))
        return 'port-lost';
    const { command } = ended.options;
    const isGivenPort = mentionsVariable(command, (0,parse_procfile/* toPortVariable */.X0)(service)) || mentionsVariable(command, 'PORT');
    if (port === null && isGivenPort)
        return 'port-lost';
    const place = port === null ? 'its port, which is taken' : `port ${port}, which is held by ${describePortOwner(port)}`;
    throw new errors/* BenchError */.L('port-in-use', `${setup.name}: ${service} cannot listen on ${place}.`, {
        hint: `Stop that program, or write $${(0,parse_procfile/* toPortVariable */.X0)(service)} in the Procfile to get a free port.`,
        details,
    });
}
/** Not every program says which port it was; then it is one that stands in its command and that somebody listens on. */
function findLostPort(collision, { options }, expected) {
    const named = /\d{2,5}(?=\D*$)/.exec(collision.replace(/errno \d+/i, ''))?.[0];
    if (named !== undefined)
        return Number(named);
    const literal = findLiteralPort(options.command, options.service, expected);
    if (literal !== null)
        return literal;
    const taken = listListeningSockets().map(({ port }) => port);
    const numbers = [...options.command.matchAll(/(?<![\d.])\d{2,5}(?![\d.])/g)].map(([number]) => Number(number));
    return numbers.find((number) => taken.includes(number)) ?? null;
}
/** Without this, a server of another run that was faster could be measured in place of ours. */
function judgeOwners(started) {
    const pids = listPids(started);
    const ports = [started.targetPort, ...started.otherPorts.values()];
    return ports.every((port) => isListenedOnBy(port, pids)) ? 'ready' : 'port-lost';
}
function listPids(started) {
    return started.sessions.flatMap((session) => session.listMembers().map(({ pid }) => pid));
}
function await_programs_notReady(message, details) {
    return new errors/* BenchError */.L('server-not-ready', message, {
        hint: "The last lines of its log are above; the whole log is in the run's logs folder.",
        details: details.length === 0 ? ['(its log is empty)'] : details,
    });
}
function readTails(sessions) {
    return sessions.flatMap(({ options }) => readLogTail(options.logFile, options.service, tailLines));
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/incident-watch.js


/**
 * Notices when a program ends, or one of its worker processes, by comparing with the processes seen last. A worker that
 * comes and goes between two looks stays unseen.
 */
class IncidentWatch {
    #session;
    #known;
    #hasReportedExit = false;
    /** Make it when the program is ready: who is there now should stay. */
    constructor(session, processes) {
        this.#session = session;
        this.#known = this.#listPresent(processes);
    }
    /** What has happened since the last look. */
    look(processes) {
        const { exit, isStopping } = this.#session;
        if (isStopping)
            return [];
        if (exit !== null) {
            if (this.#hasReportedExit)
                return [];
            this.#hasReportedExit = true;
            return [this.#describe(exit.signal === null ? 'exited' : 'killed', describeExit(exit))];
        }
        const present = this.#listPresent(processes);
        const came = present.filter((process) => !this.#known.some(({ key }) => key === process.key));
        const gone = this.#known.filter((process) => !present.some(({ key }) => key === process.key));
        this.#known = present;
        return gone.map(({ pid, command }, index) => {
            const successor = came[index];
            const what = `its process ${pid} (${command.slice(0, 120)}) ended`;
            if (successor === undefined)
                return this.#describe('exited', what);
            return this.#describe('restarted', `${what}, and process ${successor.pid} came in its place`);
        });
    }
    #describe(kind, message) {
        return { service: this.#session.options.service, kind, message };
    }
    #listPresent(processes) {
        return this.#session
            .listMembers(processes)
            .filter((process) => !process.isZombie)
            .map(({ pid, startTicks }) => ({ key: `${pid}:${startTicks}`, pid, command: readCommandLine(pid) }));
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/npm-packages.js
/**
 * Packages from npm that a setup's programs need: `npm ci` into a cache of this user, once for each lockfile. Every arm
 * runs a copy of the setup's folder in which node_modules leads there, so that nothing is written beside the setup.
 */








const npm_packages_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const installTimeoutMs = 5 * 60_000;
const manifests = ['package.json', 'package-lock.json'];
/** Null for a setup that needs none. Throws a BenchError 'invalid-setup' when its folder lacks a manifest. */
async function findNpmFolder(setup, environment) {
    const { npm } = setup.file.processes;
    if (npm === undefined)
        return null;
    const directory = (0,external_node_path_.resolve)(setup.directory, npm);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const name of manifests) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name)).catch((cause) => {
            throw new errors/* BenchError */.L('invalid-setup', `The setup ${setup.name} has processes.npm: ${npm}, but ${directory} has no ${name}.`, {
                hint: 'Name the folder that holds both, relative to the setup; `npm install --package-lock-only` makes the lockfile.',
                cause,
            });
        });
        hash.update(`${text.length}\0`).update(text);
    }
    const caches = environment['XDG_CACHE_HOME'] ?? (0,external_node_path_.join)(environment['HOME'] ?? (0,external_node_os_.homedir)(), '.cache');
    return { directory, cache: (0,external_node_path_.join)(caches, 'channels-bench', 'npm', hash.digest('hex').slice(0, 32)) };
}
function isInstalled({ cache }) {
    return isFile((0,external_node_path_.join)(cache, 'node_modules', '.package-lock.json'));
}
/**
 * Installs what the lockfile names, without development packages and without running any script of theirs. Throws a
 * BenchError 'missing-requirements' with npm's last lines. Several runs at once do not disturb each other.
 */
async function installNpmPackages(folder, environment, signal) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder.cache), { recursive: true });
    const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(folder.cache), `.${(0,external_node_path_.basename)(folder.cache)}-`));
    try {
        for (const name of [...manifests])
            await (0,promises_.copyFile)((0,external_node_path_.join)(folder.directory, name), (0,external_node_path_.join)(draft, name));
        const parameters = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
        await runNpm(parameters, { cwd: draft, env: environment, timeout: installTimeoutMs, signal });
        // Another run may have been faster; its packages are the same.
        await (0,promises_.rename)(draft, folder.cache).catch(async (error) => {
            if (!(await isInstalled(folder)))
                throw error;
        });
    }
    catch (cause) {
        signal.throwIfAborted();
        const { stderr = '', message } = cause;
        throw new errors/* BenchError */.L('missing-requirements', `The npm packages of ${folder.directory} cannot be installed:`, {
            hint: 'See whether `npm ci` works in a copy of that folder.',
            details: (stderr.trim() || message).split('\n').slice(-10),
            cause,
        });
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** Settles once npm has ended: an abort rejects at once, while npm still writes into the folder that is to be removed. */
async function runNpm(parameters, options) {
    const running = npm_packages_execute('npm', parameters, options);
    const { child } = running;
    const ended = new Promise((resolve) => void child.once('close', () => resolve()));
    try {
        await running;
    }
    finally {
        // Without an id it never began.
        if (child.pid !== undefined)
            await ended;
    }
}
/** A copy of the folder in `parent`, with its packages. Returns its path. */
async function copyNpmFolder({ directory, cache }, parent) {
    const copy = (0,external_node_path_.join)(parent, 'npm');
    await (0,promises_.cp)(directory, copy, { recursive: true, filter: (path) => (0,external_node_path_.basename)(path) !== 'node_modules' });
    await (0,promises_.symlink)((0,external_node_path_.join)(cache, 'node_modules'), (0,external_node_path_.join)(copy, 'node_modules'));
    return copy;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/start-processes.js










/** Starts every program of the Procfile, without waiting for any. */
async function startProcesses(variant, engine, start) {
    const { setup, sourceDirectory, remotes = [] } = variant;
    const entries = (setup.procfile ?? []).filter(({ name }) => remotes.every(({ service }) => service !== name));
    const target = entries.find((entry) => entry.name === setup.file.target.service);
    if (target === undefined) {
        throw new errors/* BenchError */.L('invalid-setup', `The Procfile of ${setup.name} lacks ${setup.file.target.service}.`, {
            hint: 'target.service in setup.yaml has to name one of its programs.',
        });
    }
    const temporaryDirectory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(engine.temporaryDirectory, 'arm-'));
    const portOf = new Map();
    for (const entry of entries)
        portOf.set(entry.name, await takeFreePort());
    const ports = [...portOf.values()];
    const literalPort = findLiteralPort(target.command, target.name, setup.file.target.port);
    const targetPort = literalPort ?? portOf.get(target.name) ?? 0;
    const shared = buildProgramEnvironment(engine, sourceDirectory, temporaryDirectory);
    shared['PORT'] = String(targetPort);
    for (const [name, port] of portOf) {
        shared[(0,parse_procfile/* toPortVariable */.X0)(name)] = String(port);
        shared[(0,parse_procfile/* toHostVariable */.yT)(name)] = '127.0.0.1';
    }
    for (const { service, host, port } of remotes) {
        shared[(0,parse_procfile/* toPortVariable */.X0)(service)] = String(port);
        shared[(0,parse_procfile/* toHostVariable */.yT)(service)] = host;
    }
    Object.assign(shared, buildWorkerVariables(variant));
    const npmFolder = await findNpmFolder(setup, engine.environment);
    if (npmFolder !== null)
        shared['BENCH_NPM'] = await copyNpmFolder(npmFolder, temporaryDirectory);
    const sessions = [];
    try {
        for (const entry of entries) {
            // Unique on this machine, so that a process that leaves its session is still recognized.
            const mark = `${(0,external_node_path_.basename)(temporaryDirectory)}/${entry.name}`;
            const session = new ProcessSession({
                service: entry.name,
                command: entry.command,
                directory: setup.directory,
                environment: { ...(entry === target ? start_processes_addInstrument(shared, start.instrument) : shared), BENCH_SERVICE: mark },
                marker: `BENCH_SERVICE=${mark}`,
                logFile: (0,external_node_path_.join)(start.logDirectory, `${entry.name}.log`),
                cores: engine.serverCores,
            });
            sessions.push(session);
            recordSession(engine.temporaryDirectory, session);
        }
    }
    catch (error) {
        await stopProcesses({ sessions, ports, temporaryDirectory });
        throw error;
    }
    const others = entries.filter((entry) => entry !== target && mentionsVariable(entry.command, (0,parse_procfile/* toPortVariable */.X0)(entry.name)));
    return {
        sessions,
        targetPort,
        isTargetPortFree: literalPort === null,
        otherPorts: new Map(others.map((entry) => [entry.name, portOf.get(entry.name) ?? 0])),
        ports,
        temporaryDirectory,
    };
}
function start_processes_addInstrument(environment, instrument) {
    if (instrument === undefined)
        return environment;
    const path = [instrument.pythonDirectory, environment['PYTHONPATH']].filter(Boolean).join(external_node_path_.delimiter);
    return { ...environment, PYTHONPATH: path, BENCH_PROFILE_DIR: instrument.profileDirectory };
}
/**
 * Stops the programs in reverse order, so that no server misses what it talks to while it still runs, and gives back
 * their ports and their scratch folder. Never rejects.
 */
async function stopProcesses(started) {
    for (const session of started.sessions.toReversed())
        await session[Symbol.asyncDispose]();
    for (const port of started.ports)
        releasePort(port);
    await (0,promises_.rm)(started.temporaryDirectory, { recursive: true, force: true }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/usage-meter.js

/**
 * CPU time and memory of one program with everything that it starts. CPU time is a process's own total in /proc, which
 * holds its ended threads (Django's synchronous views make one per request), and its parent's once it was waited for.
 * The kernel rounds down to clock ticks, 10 ms as a rule, twice for each process.
 */
class UsageMeter {
    #session;
    #msPerTick;
    #cpuMs = 0;
    #peakMemoryBytes = 0;
    constructor(session, clockTicksPerSecond) {
        this.#session = session;
        this.#msPerTick = 1000 / clockTicksPerSecond;
    }
    /** Totals since the start. They never fall: what an ended program had used until the last read stays counted. */
    read(processes) {
        const members = this.#session.listMembers(processes);
        const ticks = members.reduce((sum, process) => sum + process.cpuTicks, 0);
        const memory = members.reduce((sum, process) => sum + (readPeakMemoryBytes(process.pid) ?? 0), 0);
        this.#cpuMs = Math.max(this.#cpuMs, ticks * this.#msPerTick);
        this.#peakMemoryBytes = Math.max(this.#peakMemoryBytes, memory);
        return { cpuMs: this.#cpuMs, peakMemoryBytes: this.#peakMemoryBytes };
    }
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/processes-arm.js






/** A setup that runs as local processes. Make it when all of them are ready. */
class ProcessesArm {
    variant;
    origin;
    startSeconds;
    #options;
    #meters;
    #watches;
    #incidents = [];
    constructor(options) {
        this.variant = options.variant;
        this.origin = options.origin;
        this.startSeconds = options.startSeconds;
        this.#options = options;
        const processes = listProcesses();
        this.#meters = new Map(options.started.sessions.map((it) => [it.options.service, new UsageMeter(it, options.clockTicksPerSecond)]));
        this.#watches = options.started.sessions.map((session) => new IncidentWatch(session, processes));
    }
    async readUsage() {
        const processes = listProcesses();
        const usages = [...this.#meters].map(([service, meter]) => [service, meter.read(processes)]);
        return {
            cpuMs: Object.fromEntries(usages.map(([service, { cpuMs }]) => [service, cpuMs])),
            peakMemoryBytes: Object.fromEntries(usages.map(([service, usage]) => [service, usage.peakMemoryBytes])),
        };
    }
    async readIncidents() {
        const processes = listProcesses();
        // In one list that only grows: by program, what is new would stand before what is known.
        this.#incidents.push(...this.#watches.flatMap((watch) => watch.look(processes)));
        return [...this.#incidents];
    }
    async readVersions() {
        const environments = new Map(this.#options.started.sessions.map(({ options }) => [options.service, options]));
        return readVersions(this.variant.setup, this.origin, environments, this.#options.log);
    }
    async readProcessIds() {
        const target = this.variant.setup.file.target.service;
        const session = this.#options.started.sessions.find(({ options }) => options.service === target);
        return (session?.listMembers() ?? []).filter(({ isZombie }) => !isZombie).map(({ pid }) => pid);
    }
    async readLogTail(lines) {
        return readSessionLogs(this.#options.started.sessions, lines);
    }
    async [Symbol.asyncDispose]() {
        await stopProcesses(this.#options.started);
    }
}
function readSessionLogs(sessions, lines) {
    return sessions.flatMap(({ options }) => readLogTail(options.logFile, options.service, lines));
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/find-missing.js



/**
 * What the setups need and this machine lacks. A setup that names programs or Python modules has what it needs when they
 * are found, wherever they come from; its packages say only how to get them. One that names packages alone needs those.
 */
async function findMissing(variants, environment) {
    const findings = [];
    const packages = new Set();
    const hints = new Set();
    const npmFolders = new Map();
    for (const variant of variants) {
        const { programs, python_modules: modules, packages: wanted, hint } = variant.setup.file.processes;
        const lacking = [
            ...(await findMissingPrograms(programs, environment)),
            ...(await findMissingModules(modules, variant.sourceDirectory, environment)),
        ];
        const folder = await findNpmFolder(variant.setup, environment);
        if (folder !== null && !(await isInstalled(folder))) {
            npmFolders.set(folder.cache, folder);
            findings.push(`${variant.setup.name}: the npm packages of ${folder.directory} are missing`);
        }
        const isCheckedByPackages = programs.length + modules.length === 0;
        if (lacking.length === 0 && !isCheckedByPackages)
            continue;
        const absent = await findMissingPackages(wanted, environment);
        const found = isCheckedByPackages ? absent.map((name) => `the Debian package ${name}`) : lacking;
        for (const what of found)
            findings.push(`${variant.setup.name}: ${what} is missing`);
        for (const name of absent)
            packages.add(name);
        if (hint !== undefined && found.length > 0)
            hints.add(hint);
    }
    return {
        findings: [...new Set(findings)],
        packages: [...packages].sort(),
        npmFolders: [...npmFolders.values()],
        hints: [...hints],
    };
}
async function findMissingPrograms(programs, environment) {
    const found = await Promise.all(programs.map((name) => findProgram(name, environment)));
    return programs.filter((_, index) => found[index] === null).map((name) => `the program ${name}`);
}
/** Asks Debian's Python, or the one that BENCH_PYTHON names, which of the modules it would not find. */
async function findMissingModules(modules, sourceDirectory, environment) {
    if (modules.length === 0)
        return [];
    const python = environment['BENCH_PYTHON'] ?? '/usr/bin/python3';
    const script = 'import importlib.util, sys; print(*[n for n in sys.argv[1:] if importlib.util.find_spec(n)])';
    const output = await runForOutput(python, ['-c', script, ...modules], {
        ...environment,
        PYTHONPATH: buildPythonPath(sourceDirectory, environment['PYTHONPATH']),
        PYTHONDONTWRITEBYTECODE: '1',
    });
    const found = output.split(' ');
    return modules.filter((name) => !found.includes(name)).map((name) => `the Python module ${name} (for ${python})`);
}
/** Empty where there is no dpkg: then packages have other names, or do not exist. */
async function findMissingPackages(packages, environment) {
    if (packages.length === 0 || (await findProgram('dpkg-query', environment)) === null)
        return [];
    const output = await runForOutput('dpkg-query', 
    // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own notation
    ['--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...packages], environment);
    const lines = output.split('\n');
    return packages.filter((name) => !lines.includes(`${name} installed`));
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./.build/js/src/engines/processes/install-script.js
/**
 * Installs the packages given as arguments; runs as root. Debian starts and enables a package's service when it is
 * installed. policy-rc.d keeps it from starting, and what came with the new packages is disabled afterwards: a
 * benchmark must not change what runs on a machine. A lock makes several runs take turns with policy-rc.d and apt.
 *
 * It stops when its standard input ends, as on SIGTERM: who runs it through sudo may send root's process no signal. A
 * shell heeds a signal only between two programs and in `wait`, so what can last runs in the background. apt is then
 * told to end, and dpkg finishes what it has begun: their output goes through a pipe that ends with the last of them.
 */
const installScript = `set -eu
export DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C
policy=/usr/sbin/policy-rc.d
mark='# by channels-bench, while it installs packages'
mkdir -p /run/lock
exec 9>/run/lock/channels-bench-install.lock
folder=$(mktemp -d)
made=
watcher=
job=
stopping=
finish() {
  trap '' INT TERM
  if [ -n "$watcher" ]; then kill "$watcher" 2> /dev/null || true; fi
  rm -rf "$folder"
  if [ -n "$made" ]; then rm -f "$policy"; fi
}
trap finish EXIT
stop() {
  stopping=$1
  case "$job" in
    '') exit "$stopping" ;;
    starting) ;;
    *) kill "$job" 2> /dev/null || true ;;
  esac
}
trap 'stop 130' INT
trap 'stop 143' TERM
exec 3<&0
(read -r line <&3 || true; kill $$) > /dev/null 2>&1 9>&- &
watcher=$!
await() {
  job=$1
  if [ -n "$stopping" ]; then kill "$job" 2> /dev/null || true; fi
  code=0
  wait "$job" || code=$?
  # A signal ends a wait early.
  while kill -0 "$job" 2> /dev/null; do
    code=0
    wait "$job" || code=$?
  done
  job=starting
}
go_on() {
  job=
  if [ -n "$stopping" ]; then exit "$stopping"; fi
  return "$code"
}
job=starting
flock 9 3<&- &
await $!
go_on
if [ ! -e "$policy" ] || grep -qF "$mark" "$policy"; then
  made=1
  printf '#!/bin/sh\\n%s\\nexit 101\\n' "$mark" > "$policy"
  chmod 755 "$policy"
fi
list() {
  dpkg-query --show --showformat '\${db:Status-Status} \${Package}\\n' | sed -n 's/^installed //p' | sort -u
}
apt() {
  job=starting
  # Opened for both first: neither end then waits for the other.
  mkfifo "$folder/said"
  exec 4<> "$folder/said" 5< "$folder/said" 6> "$folder/said" 4>&-
  rm "$folder/said"
  (trap '' INT TERM PIPE; cat <&5 || cat <&5 > /dev/null) 3<&- 6>&- 9>&- &
  reader=$!
  apt-get --quiet -o DPkg::Lock::Timeout=300 "$@" >&6 2>&1 3<&- 5<&- 6>&- 9>&- &
  apt=$!
  exec 5<&- 6>&-
  await "$apt"
  apt_code=$code
  await "$reader"
  code=$apt_code
  go_on
}
install() {
  apt --yes -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
}
list > "$folder/before"
if ! install "$@"; then
  echo 'trying again with fresh package lists'
  apt -o Acquire::Retries=3 update
  install "$@"
fi
list > "$folder/after"
for unit in $(comm -13 "$folder/before" "$folder/after" | xargs -r dpkg-query --listfiles \\
  | sed -nE 's#^(/usr)?/lib/systemd/system/([^@/]+\\.(service|socket|timer))$#\\2#p' | sort -u); do
  name="\${unit%.service}"
  if [ -d /run/systemd/system ]; then
    systemctl --quiet disable --now "$unit" || true
  else
    if command -v systemctl > /dev/null; then systemctl --quiet disable "$unit" || true; fi
    # A policy that was here before may let services start.
    if [ -x "/etc/init.d/$name" ]; then "/etc/init.d/$name" stop || true; update-rc.d "$name" disable || true; fi
  fi
  echo "disabled $unit, which came with the packages"
done
`;

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/install-packages.js





const install_packages_tailLines = 20;
/**
 * Installs Debian packages with apt, without recommended ones and without leaving their services running or enabled.
 * Throws a BenchError 'missing-requirements' with apt's last lines. Aborting tells apt to end, and
 * rejects once it has: dpkg first finishes what it has begun. When this program is killed, the same happens without it.
 */
async function installPackages(packages, { log, environment }, signal) {
    signal.throwIfAborted();
    const fail = (why, details = []) => new errors/* BenchError */.L('missing-requirements', `The Debian packages ${packages.join(', ')} cannot be installed: ${why}.`, {
        hint: `Install them by hand: apt-get install --no-install-recommends ${packages.join(' ')}`,
        details,
    });
    if ((await findProgram('apt-get', environment)) === null)
        throw fail('there is no apt-get on this system');
    const isRoot = process.getuid?.() === 0;
    if (!isRoot && (await findProgram('sudo', environment)) === null)
        throw fail('this needs root, and there is no sudo');
    const [file = '', ...args] = [
        ...(isRoot ? [] : ['sudo', '-n']),
        '/bin/sh',
        '-c',
        installScript,
        'install',
        ...packages,
    ];
    const tail = [];
    const child = (0,external_node_child_process_.spawn)(file, args, { env: { ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
    // Through sudo the script is root's, which this process may not signal; the end of its input it always sees.
    const stop = () => void child.stdin.destroy();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted)
        stop();
    for (const stream of [child.stdout, child.stderr]) {
        (0,external_node_readline_.createInterface)({ input: stream }).on('line', (line) => {
            log(line);
            tail.push(line);
            if (tail.length > install_packages_tailLines)
                tail.shift();
        });
    }
    const code = await new Promise((resolve) => {
        child.once('error', () => resolve(null));
        child.once('close', resolve);
    });
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
    if (code !== 0)
        throw fail(`apt-get failed with code ${code}`, tail);
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/provide-requirements.js




/**
 * Sees to it that everything is there that the setups need, all setups together; installs Debian packages and npm's only if
 * told to. Throws a BenchError 'missing-requirements' that lists what is missing and the command that installs it.
 */
async function provideRequirements(variants, options, signal) {
    const missing = await findMissing(variants, options.environment);
    if (missing.findings.length === 0)
        return;
    const { npmFolders, packages } = missing;
    if (!options.install || packages.length + npmFolders.length === 0)
        throw describeMissing(missing);
    if (packages.length > 0) {
        options.log(`installing ${packages.join(' ')}`);
        await installPackages(packages, options, signal);
    }
    for (const folder of npmFolders) {
        options.log(`installing the npm packages of ${folder.directory} into ${folder.cache}`);
        await installNpmPackages(folder, options.environment, signal);
    }
    const still = await findMissing(variants, options.environment);
    if (still.findings.length > 0)
        throw describeMissing(still);
}
function describeMissing({ findings, packages, npmFolders, hints }) {
    if (packages.length === 0 && npmFolders.length > 0) {
        return new errors/* BenchError */.L('missing-requirements', 'Packages from npm are missing.', {
            hint: 'Run again with --install, which runs npm ci into a cache of this user.',
            details: findings,
        });
    }
    if (packages.length === 0) {
        const usual = 'The Debian packages that setup.yaml names are installed, but do not bring them; correct its processes section.';
        return new errors/* BenchError */.L('missing-requirements', 'Programs or Python modules that the setups need are missing.', {
            hint: hints.length === 0 ? usual : hints.join(' '),
            details: findings,
        });
    }
    const noun = packages.length === 1 ? 'A Debian package is' : `${packages.length} Debian packages are`;
    return new errors/* BenchError */.L('missing-requirements', `${noun} missing: ${packages.join(', ')}.`, {
        hint: `Run again with --install, or install by hand: ${formatInstallCommand(packages)}`,
        details: findings,
    });
}
function formatInstallCommand(packages) {
    const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
    return `${sudo}apt-get update && ${sudo}apt-get install --yes --no-install-recommends ${packages.join(' ')}`;
}

;// CONCATENATED MODULE: ./.build/js/src/engines/processes/processes-engine.js












const processes_engine_maxAttempts = 5;
/**
 * Makes the engine that runs a setup's Procfile as processes of this machine. Needs Linux. Each program gets the
 * environment and PORT (the target's), PORT_<NAME> for every program, BENCH_SOURCE and a PYTHONPATH that begins with the
 * source under test, TMPDIR and BENCH_RUN_ID, and runs in the setup's folder.
 */
async function createProcessesEngine(options) {
    if (!hasProcfs()) {
        throw new errors/* BenchError */.L('missing-requirements', 'The processes engine reads /proc, which this system does not have.', {
            hint: 'Run on Linux, or use containers: --engine compose.',
        });
    }
    const clockTicksPerSecond = Number(await runForOutput('getconf', ['CLK_TCK'], options.environment)) || 100;
    const isPinned = options.serverCores !== null && (await findProgram('taskset', options.environment)) !== null;
    if (options.serverCores !== null && !isPinned) {
        options.log('taskset (Debian package util-linux) is not there: the servers are not pinned to cores');
    }
    const engine = { ...options, serverCores: isPinned ? options.serverCores : null };
    return new ProcessesEngine(engine, clockTicksPerSecond, isPinned || options.serverCores === null ? null : 'no-taskset');
}
class ProcessesEngine {
    description;
    unpinned;
    #options;
    #clockTicksPerSecond;
    constructor(options, clockTicksPerSecond, unpinned) {
        this.#options = options;
        this.unpinned = unpinned;
        this.#clockTicksPerSecond = clockTicksPerSecond;
        this.description = {
            kind: 'processes',
            reason: options.reason ?? 'processes of this machine were asked for',
            versions: {},
            network: 'direct',
        };
    }
    async prepare(variants, { signal }) {
        const without = variants.map(({ setup }) => setup).filter(({ procfile }) => procfile === null);
        if (without.length > 0)
            throw refuseWithoutProcfile(without);
        for (const { sourceDirectory } of variants) {
            if (sourceDirectory !== null)
                await checkSource(sourceDirectory);
        }
        await provideRequirements(variants, this.#options, signal);
    }
    async start(variant, start) {
        await this.#refuseTakenPort(variant);
        for (let attempt = 1;; attempt += 1) {
            start.signal.throwIfAborted();
            const began = performance.now();
            const started = await startProcesses(variant, this.#options, start);
            try {
                const state = await awaitPrograms(variant, started, start.signal);
                if (state === 'ready') {
                    return new ProcessesArm({
                        variant,
                        origin: `http://127.0.0.1:${started.targetPort}`,
                        startSeconds: (performance.now() - began) / 1000,
                        started,
                        clockTicksPerSecond: this.#clockTicksPerSecond,
                        log: this.#options.log,
                    });
                }
                if (attempt >= processes_engine_maxAttempts || !started.isTargetPortFree)
                    throw portInUse(variant, started.targetPort);
            }
            catch (error) {
                await stopProcesses(started);
                throw error;
            }
            await stopProcesses(started);
            this.#options.log(`${variant.name}: another program took one of its ports; trying others`);
            // The next attempt's log must not hold this one's complaint.
            for (const { options } of started.sessions)
                await (0,promises_.rm)(options.logFile, { force: true });
        }
    }
    async [Symbol.asyncDispose]() {
        // Everything that the engine makes belongs to an arm.
    }
    async #refuseTakenPort({ setup }) {
        const { service, port } = setup.file.target;
        const command = setup.procfile?.find((entry) => entry.name === service)?.command ?? '';
        const literalPort = findLiteralPort(command, service, port);
        if (literalPort !== null && (await isPortTaken(literalPort)))
            throw portInUse({ setup }, literalPort);
    }
}
/** A setup that has a compose.yaml may well be meant so: what it runs cannot be had on every machine. */
function refuseWithoutProcfile(setups) {
    const isMeantSo = setups.every(({ composeFile }) => composeFile !== null);
    const names = [...new Set(setups.map(({ name }) => name))];
    const who = names.length === 1 ? `The setup ${names[0]}` : `The setups ${names.join(', ')}`;
    const [has, is, cannot] = names.length === 1 ? ['has', 'is', 'it cannot'] : ['have', 'are', 'they cannot'];
    const message = isMeantSo
        ? `${who} ${is} for containers only: without a Procfile ${cannot} run as processes.`
        : `${who} ${has} no Procfile, so ${cannot} run as processes.`;
    const containers = isMeantSo ? 'Start a Docker engine and take --engine compose, leave them out, or w' : 'W';
    return new errors/* BenchError */.L('invalid-setup', message, {
        hint: `${containers}rite a Procfile in ${setups[0]?.directory}.`,
    });
}
function portInUse({ setup }, port) {
    return new errors/* BenchError */.L('port-in-use', `${setup.name}: port ${port} for ${setup.file.target.service} is taken by ${describePortOwner(port)}.`, { hint: 'Stop that program, or write $PORT in the Procfile to get a free port.' });
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/choose-engine.js
/** Makes the engine that the settings ask for; `auto` takes containers where a Docker engine answers. */




async function chooseEngine(settings, setups, options) {
    switch (settings.engine) {
        case 'attach':
            return createAttachEngine(options, { url: settings.url });
        case 'compose':
            return createComposeEngine({ ...options, network: settings.network });
        case 'processes':
            return createProcessesEngine({ ...options, install: settings.install, reason: 'asked for with --engine' });
        case 'auto':
            return chooseAutomatically(settings, setups, options);
    }
}
async function chooseAutomatically(settings, setups, options) {
    const without = setups.filter(({ composeFile }) => composeFile === null).map(({ name }) => name);
    const docker = without.length === 0 ? await probeDocker(options.environment, options.signal) : null;
    if (docker?.kind === 'found')
        return createComposeEngine({ ...options, network: settings.network });
    // A sentence of its own elsewhere, here a part of one.
    const reason = docker === null ? `${without.join(', ')}: no compose.yaml` : docker.reason.replace(/\.$/, '');
    return createProcessesEngine({ ...options, install: settings.install, reason: `no containers: ${reason}` });
}

;// CONCATENATED MODULE: ./.build/js/src/machine/describe-source.js
/** Which code a source folder holds. */


async function describeSource(directory, ref, environment) {
    const git = async (...args) => {
        // A checkout of another user is common in containers; only the one folder asked for is trusted, and only to be read.
        const options = ['-c', `safe.directory=${directory}`, '-c', 'core.fsmonitor=false', '-C', directory];
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...options, ...args], {
            env: { ...environment, GIT_OPTIONAL_LOCKS: '0' },
            maxBuffer: 64 * 1024 * 1024,
        });
        return stdout.trim();
    };
    try {
        const commit = await git('rev-parse', '--verify', 'HEAD');
        return { directory, ref, commit, isDirty: (await git('status', '--porcelain', '--', '.')) !== '' };
    }
    catch {
        return { directory, ref, commit: null, isDirty: null };
    }
}

;// CONCATENATED MODULE: ./.build/js/src/setups/check-workers.js

/**
 * Throws a BenchError 'invalid-settings' when the setup cannot run with so many workers, or not be measured so with one of
 * the phases. One worker is always right.
 */
function checkWorkers({ name, directory, file }, workers, phases) {
    if (workers === 1)
        return;
    const refuse = (message, hint) => new errors/* BenchError */.L('invalid-settings', message, { hint });
    const section = file.workers;
    if (section === undefined) {
        throw refuse(`The setup ${name} cannot run with ${workers} workers: its setup.yaml does not say how.`, `Measure it in a run of its own with --workers 1, or add the section \`workers\` to ${directory}/setup.yaml (docs/setups.md describes it).`);
    }
    if (workers > section.max) {
        throw refuse(`The setup ${name} cannot run with ${workers} workers: its setup.yaml allows ${section.max} at most.`, `Ask for ${section.max} or fewer with --workers, or raise workers.max in ${directory}/setup.yaml.`);
    }
    if (!section.broadcast && phases.includes('websocket-broadcast')) {
        throw refuse(`The setup ${name} cannot be measured with ${workers} workers in websocket-broadcast: its groups live in the memory of one process, so a message would reach only the sockets of its own worker.`, 'Measure the broadcast with --workers 1, leave websocket-broadcast out of --phases, or take a setup whose groups all workers share, like daphne-redis or ws.');
    }
}

;// CONCATENATED MODULE: ./.build/js/src/setups/choose-path.js

/**
 * The setup's own path for null, else that path or one of its alternatives. Throws a BenchError 'invalid-settings' for a
 * path that the setup does not list, because its right answer would not be known.
 */
function choosePath(setup, path) {
    const { http } = setup.file;
    const chosen = path ?? http.path;
    const expect = chosen === http.path ? http.expect : Object.entries(http.alternatives).find(([p]) => p === chosen)?.[1];
    if (expect === undefined) {
        throw new errors/* BenchError */.L('invalid-settings', `The setup ${setup.name} does not list the path ${chosen}.`, {
            hint: `Take one of ${[http.path, ...Object.keys(http.alternatives)].join(', ')}, or add it to http.alternatives in its setup.yaml.`,
        });
    }
    return { path: chosen, expect: { status: expect.status, body: expect.body ?? null } };
}

// EXTERNAL MODULE: ./.build/js/src/setups/find-setup.js
var find_setup = __webpack_require__(8273);
// EXTERNAL MODULE: ./.build/js/src/setups/read-setup.js + 8 modules
var read_setup = __webpack_require__(4969);
;// CONCATENATED MODULE: ./.build/js/src/revisions/choose-revisions.js

/**
 * Chooses the two commits of a comparison. `headRef` null is the working tree. A branch moves on while a change is
 * written, so of a branch the commit is taken at which head left it; a tag, a hash or HEAD~1 is taken as it is.
 * Throws a BenchError: 'unknown-revision', 'base-not-found', or 'nothing-to-compare' when both are the same.
 */
async function chooseRevisions(repository, baseRef, headRef) {
    const base = await repository.resolveRevision(baseRef);
    const head = await findHead(repository, headRef);
    const commit = base.isBranch ? await repository.findMergeBase(head.commit, base.commit) : base.commit;
    if (commit === head.commit && !head.isDirty)
        throw refuseSame(base, head);
    const warnings = head.isDirty
        ? [`The working tree has changes that are not committed: it is what is measured, not ${head.commit.slice(0, 12)}.`]
        : [];
    return { base: { commit, ref: base.ref }, head, warnings };
}
async function findHead(repository, ref) {
    if (ref === null)
        return { ...(await repository.describe()), ref };
    const { commit, ref: name } = await repository.resolveRevision(ref);
    return { commit, ref: name, isDirty: false };
}
function refuseSame(base, head) {
    const hash = head.commit.slice(0, 12);
    const name = head.ref ?? 'the working tree';
    const isContained = base.commit !== head.commit;
    const message = isContained
        ? `There is nothing to compare: ${base.ref} already holds ${name} (${hash}).`
        : `There is nothing to compare: ${base.ref} and ${name} are the same commit (${hash}).`;
    return new errors/* BenchError */.L('nothing-to-compare', message, {
        hint: 'Compare with an earlier commit, for instance `--base HEAD~1`, or measure without --base.',
    });
}

// EXTERNAL MODULE: ./.build/js/src/revisions/open-repository.js + 5 modules
var open_repository = __webpack_require__(1105);
;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/check-out-revisions.js
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


const maxListedCommits = 50;
/** Throws a BenchError for each reason why there is no base; what was checked out until then is removed. */
async function checkOutRevisions(directory, { base, head, temporaryDirectory, environment, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const repository = await (0,open_repository/* openRepository */.h)(directory, environment, signal);
        const chosen = await chooseRevisions(repository, base, head);
        const checkOut = async (commit) => stack.use(await repository.checkOutWorktree(commit, temporaryDirectory, { signal }));
        const baseTree = await checkOut(chosen.base.commit);
        const headTree = chosen.head.ref === null ? null : await checkOut(chosen.head.commit);
        const { commits, total } = await repository.listCommits(chosen.base.commit, chosen.head.commit, maxListedCommits);
        const describe = (side, isDirty) => ({
            // The folder that people know, not the worktree that is gone after the run.
            directory,
            ref: side.ref,
            commit: side.commit,
            isDirty,
        });
        const owned = stack.move();
        return {
            base: { directory: baseTree.directory, source: describe(chosen.base, false) },
            head: { directory: headTree?.directory ?? directory, source: describe(chosen.head, chosen.head.isDirty) },
            commits: [...commits],
            commitCount: total,
            warnings: [...chosen.warnings, ...baseTree.warnings, ...(headTree?.warnings ?? [])],
            [Symbol.asyncDispose]: () => owned[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/name-variants.js
/** What the variants of a run are called, in its record and in the entries of a history. */
/** Every setup with every number of workers. Two folders of one name in different places stay apart. */
function nameVariants(setups, workers) {
    return setups.flatMap((setup, index) => {
        const isRepeated = setups.findIndex(({ name }) => name === setup.name) !== index;
        const name = isRepeated ? `${setup.name}-${index + 1}` : setup.name;
        return workers.map((count) => ({ name: nameWorkers(name, count), setup, workers: count }));
    });
}
/** `gunicorn` alone is what runs with one worker. */
function nameWorkers(name, workers) {
    return workers === 1 ? name : `${name}@${workers}-workers`;
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/choose-variants.js
var choose_variants_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var choose_variants_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** Comes before all else: a wrong name or number must cost neither a checkout nor a folder. Throws a BenchError. */
async function readSetups(settings) {
    const { against, history, compare, control } = settings.comparison;
    const find = (name) => (0,find_setup/* findSetup */.F)(name, program_files/* builtInSetupsDirectory */.Lb);
    const hasControl = history !== null && compare !== 'paired' && compare !== 'none';
    const setups = await Promise.all(settings.setups.map(find));
    const other = against === null || compare === 'none' ? null : await find(against);
    const all = [...setups, ...(other === null ? [] : [other])];
    for (const setup of all)
        for (const count of settings.workers)
            checkWorkers(setup, count, settings.phases);
    const controlSetup = hasControl ? await find(control) : null;
    checkRemoteNames(settings.remotes, controlSetup === null ? all : [...all, controlSetup]);
    return {
        setups: nameVariants(setups, settings.workers),
        other,
        controlSetup,
    };
}
/** Throws a BenchError for a setup or a revision that cannot be had. Disposing removes the worktrees. */
async function chooseVariants(settings, read, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = choose_variants_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const { base, compare } = settings.comparison;
        const { setups, other, controlSetup } = read;
        const withRevisions = base === null || compare === 'none' || compare === 'stored'
            ? null
            : await checkOutSides(settings, base, setups, stack, options);
        const sides = new Map();
        const pairs = [];
        const source = settings.source === null ? null : await describeSource(settings.source, null, options.environment);
        const plainSide = (setup, workers) => ({
            setup,
            workers,
            sourceDirectory: settings.source,
            source,
        });
        // Arms are told apart by their names: of two that share one, one would be held against itself.
        const refuseTaken = (name, { setup }, mayShare = false) => {
            const taken = sides.get(name);
            if (taken === undefined || (mayShare && taken.setup.directory === setup.directory))
                return;
            throw refuseNameTwice(name, taken.setup, setup);
        };
        for (const { name, setup, workers } of setups) {
            const compared = withRevisions?.get(name);
            const head = compared?.head ?? plainSide(setup, workers);
            refuseTaken(name, head);
            sides.set(name, head);
            const add = (baseName, side, kind, range) => {
                // The other side of all setups, or their control, is one and the same.
                refuseTaken(baseName, side, baseName !== name);
                sides.set(baseName, side);
                const { commits = [], commitCount = 0 } = range ?? {};
                pairs.push({ head: name, base: baseName, kind, commits, commitCount });
            };
            if (compared !== undefined)
                add(`${name}@base`, compared.base, 'revision', compared.revisions);
            if (options.isCalibration)
                add(`${name}@again`, head, 'revision');
            if (other !== null)
                add(nameWorkers(other.name, workers), plainSide(other, workers), 'setup');
            if (controlSetup !== null) {
                const side = { setup: controlSetup, workers: 1, sourceDirectory: null, source: null };
                add(`${controlSetup.name}@control`, side, 'control');
            }
        }
        const owned = stack.move();
        return {
            variants: [...sides].map(([name, { setup, sourceDirectory, workers }]) => ({
                variant: { name, setup, sourceDirectory, workers, remotes: findRemotesOf(setup, settings.remotes) },
                ...choosePath(setup, settings.path),
                webSocket: (0,find_websocket/* findWebSocket */.p)(setup),
            })),
            sources: new Map([...sides].flatMap(([name, side]) => (side.source === null ? [] : [[name, side.source]]))),
            pairs,
            warnings: [...new Set([...(withRevisions?.values() ?? [])].flatMap(({ revisions }) => revisions.warnings))],
            [Symbol.asyncDispose]: () => owned[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = choose_variants_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** With a source, both sides run the setup as it is; without one the setup's own folder is what is compared. */
async function checkOutSides(settings, base, setups, stack, options) {
    const checkOut = async (directory) => stack.use(await checkOutRevisions(directory, { ...options, base, head: settings.comparison.head }));
    const sides = new Map();
    if (settings.source !== null) {
        const revisions = await checkOut(settings.source);
        for (const { name, setup, workers } of setups) {
            const side = ({ directory, source }) => ({
                setup,
                workers,
                sourceDirectory: directory,
                source,
            });
            sides.set(name, { head: side(revisions.head), base: side(revisions.base), revisions });
        }
        return sides;
    }
    for (const { name, setup, workers } of setups) {
        if (setup.directory.startsWith(program_files/* builtInSetupsDirectory */.Lb))
            throw refuseBuiltIn(setup);
        const revisions = await checkOut(setup.directory);
        const side = async ({ directory, source }) => ({
            // The folder of a worktree has a name that nobody chose.
            setup: directory === setup.directory ? setup : { ...(await (0,read_setup/* readSetup */.WJ)(directory)), name: setup.name },
            workers,
            sourceDirectory: null,
            source,
        });
        sides.set(name, { head: await side(revisions.head), base: await side(revisions.base), revisions });
    }
    return sides;
}
function refuseNameTwice(name, one, other) {
    const what = one.directory === other.directory
        ? `The setup ${name} would be held against itself.`
        : `Two setups would both be called ${name}: ${one.directory} and ${other.directory}.`;
    return new errors/* BenchError */.L('invalid-settings', what, {
        hint: 'A setup is called after its folder: give another one, or rename one of the two folders.',
    });
}
function refuseBuiltIn({ name }) {
    return new errors/* BenchError */.L('invalid-settings', `${name} is a built-in setup, which is the same in both revisions.`, {
        hint: 'Give the checkout of the library under test with --source, or a setup of your own as a folder: --setup ./bench.',
    });
}

// EXTERNAL MODULE: ./.build/js/src/records/correct-pinning.js
var correct_pinning = __webpack_require__(7570);
;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/leave-servers-unpinned.js


const reasons = {
    'not-started-here': correct_pinning/* notStartedHere */.Bk,
    'other-machine': correct_pinning/* onAnotherMachine */.wx,
    'fewer-cores': 'the Docker engine has fewer cores than this machine',
    'no-taskset': 'the program taskset was not found',
};
/** What is true of the cores chosen when the engine leaves the servers on whatever cores they get. */
function leaveServersUnpinned(layout, unpinned) {
    const { generatorCores } = layout;
    if (generatorCores === null)
        return layout;
    const reason = reasons[unpinned];
    const isElsewhere = unpinned === 'not-started-here' || unpinned === 'other-machine';
    return {
        generatorCores,
        serverCores: null,
        message: `generator on ${nameCores(generatorCores)}, servers not pinned: ${reason}`,
        warning: isElsewhere
            ? null
            : `The servers are not pinned to cores of their own (${reason}): expect more noise, and do not compare with pinned runs.`,
    };
}

;// CONCATENATED MODULE: ./.build/js/src/comparison/compare-profiles.js
/** A share p of n samples scatters by sqrt(p(1-p)/n); of a hundred functions none should stand here by chance. */
const standardErrors = 3;
/** At most `limit` functions; none when a side has no samples. */
function compareProfiles(base, head, limit) {
    const [before, after] = [sumFunctions(base), sumFunctions(head)];
    const nothing = { self: 0, total: 0 };
    const functions = [...new Set([...before.keys(), ...after.keys()])]
        .map((name) => ({ name, base: before.get(name) ?? nothing, head: after.get(name) ?? nothing }))
        .filter(({ base: { self: p }, head: { self: q } }) => {
        if (base.total === 0 || head.total === 0)
            return false;
        const standardError = Math.sqrt((p * (1 - p)) / base.total + (q * (1 - q)) / head.total);
        return Math.abs(q - p) > standardErrors * standardError;
    })
        .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
    return { baseSamples: base.total, headSamples: head.total, functions: functions.slice(0, limit) };
}
function sizeOf({ base, head }) {
    return Math.abs(head.self - base.self);
}
function sumFunctions({ stacks, total }) {
    const sums = new Map();
    for (const { frames, weight } of stacks) {
        // A function that calls itself was there once.
        for (const name of new Set(frames)) {
            const sum = sums.get(name) ?? { self: 0, total: 0 };
            sum.total += weight / total;
            if (name === frames.at(-1))
                sum.self += weight / total;
            sums.set(name, sum);
        }
    }
    return sums;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/format-change.js
var format_change = __webpack_require__(9041);
// EXTERNAL MODULE: ./.build/js/src/comparison/judge-pairs.js + 1 modules
var judge_pairs = __webpack_require__(7924);
;// CONCATENATED MODULE: ./.build/js/src/machine/choose-profiler.js

const samplesPerSecond = 200;
/**
 * The setup's own, else py-spy where it is installed, else the sampler, which every Python has. Throws a BenchError
 * 'profiler-unavailable' when the setup names a command and there are no processes for it.
 */
async function chooseProfiler(options) {
    const { command, areProcesses } = options;
    if (command !== null) {
        if (areProcesses)
            return describeOwn(command);
        throw new errors/* BenchError */.L('profiler-unavailable', "The setup's own profiler cannot look into containers.", {
            hint: 'Use --engine processes, or leave out `profile` in setup.yaml to have Python programs sampled.',
        });
    }
    const pySpy = areProcesses ? await options.findProgram('py-spy') : null;
    return pySpy === null ? { kind: 'sampler', name: 'the built-in sampler' } : describePySpy(pySpy);
}
function describeOwn(command) {
    return {
        kind: 'command',
        name: "the setup's own",
        needsPython: false,
        buildCommand: () => ['/bin/sh', '-c', command],
    };
}
function describePySpy(path) {
    return {
        kind: 'command',
        name: 'py-spy',
        needsPython: true,
        buildCommand: ({ pid, seconds, output }) => [
            path,
            'record',
            ...['--format', 'raw', '--nolineno', '--subprocesses', '--rate', String(samplesPerSecond)],
            ...['--duration', String(Math.ceil(seconds)), '--output', output, '--pid', String(pid)],
        ],
    };
}

;// CONCATENATED MODULE: ./.build/js/src/machine/open-sampler.js
/** Has Python programs sample themselves: profiling/python/sitecustomize.py, which Python loads at its start. */





/** What a program may take to see that it is to end, and to write. */
const graceSeconds = 15;
const open_sampler_pollMs = 50;
/** Far more than a profile of a minute needs; what a stranger's program wrote must not fill the memory. */
const open_sampler_maxBytes = 32 * 1024 * 1024;
/** In a folder of its own under `parent`; disposing removes it. */
async function openSampler(parent) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'profile-'));
    // Programs in containers run as other users.
    await (0,promises_.chmod)(directory, 0o777);
    return {
        directory,
        collect: async (seconds, signal) => {
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'begin'), '');
            await (0,external_node_timers_promises_.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'end'), '');
            return readStacks(directory, await waitForStacks(directory, signal));
        },
        [Symbol.asyncDispose]: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}
/** A program that ended meanwhile, as a worker that its master replaced, leaves no stacks; the others are enough. */
async function waitForStacks(directory, signal) {
    for (let waited = 0;; waited += open_sampler_pollMs) {
        const names = await (0,promises_.readdir)(directory);
        const isPending = names.some((name) => /^\d+\.sampling$/.test(name));
        const stacks = names.filter((name) => /^\d+\.stacks$/.test(name));
        if (!isPending && stacks.length > 0)
            return stacks;
        if (!isPending) {
            throw fail('was loaded by no program', 'It samples Python; for others name a profiler in setup.yaml (profile).');
        }
        if (waited >= graceSeconds * 1000) {
            if (stacks.length > 0)
                return stacks;
            throw fail(`got no stacks within ${graceSeconds} s`, 'The server may have ended; see its log.');
        }
        await (0,external_node_timers_promises_.setTimeout)(open_sampler_pollMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
async function readStacks(directory, names) {
    const texts = [];
    for (const name of names) {
        // A program under test could have put a link there.
        const file = await (0,promises_.open)((0,external_node_path_.join)(directory, name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const status = await file.stat();
            if (!status.isFile() || status.size > open_sampler_maxBytes) {
                throw fail(`got ${status.size} bytes from a program`, 'A profile has at most 32 MB.');
            }
            texts.push(await file.readFile('utf8'));
        }
        finally {
            await file.close();
        }
    }
    return texts.join('\n');
}
function fail(what, hint) {
    return new errors/* BenchError */.L('profiler-failed', `The built-in sampler ${what}.`, { hint });
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./.build/js/src/machine/find-python-roots.js

/** Of these processes those that run Python and whose parent, among these, does not: their children go with them. */
function findPythonRoots(processIds) {
    const pythons = new Set(processIds.filter(isPython));
    return [...pythons].filter((pid) => {
        const parent = readParent(pid);
        return parent === null || !pythons.has(parent);
    });
}
/** Also a program with Python inside, as uWSGI. */
function isPython(pid) {
    try {
        if (/python/.test((0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`).split('/').at(-1) ?? ''))
            return true;
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/maps`, 'utf8').includes('/libpython');
    }
    catch {
        return false;
    }
}
/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the second field behind the name in parentheses. */
function readParent(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/machine/profile-process.js
/** Samples the stacks of a running server from outside, into collapsed stacks. */







const usualGraceSeconds = 15;
/**
 * The collapsed stacks of the processes and of their children, joined. Rejects with a BenchError 'profiler-failed' that
 * has the last lines of what the profiler said, or with the signal's reason; the servers run on.
 */
async function profileProcesses(profiler, options) {
    const roots = profiler.needsPython ? findPythonRoots(options.processIds) : options.processIds.slice(0, 1);
    if (roots.length === 0)
        throw profile_process_fail(profiler, 'found no process to look at', []);
    const profiles = roots.map((pid) => profileOne(profiler, pid, options));
    // Each removes its folder; none may be left running behind the first that fails.
    await Promise.allSettled(profiles);
    const texts = await Promise.all(profiles);
    return texts.join('\n');
}
async function profileOne(profiler, pid, options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.environment['TMPDIR'] ?? (0,external_node_os_.tmpdir)(), 'channels-bench-profile-'));
    const output = (0,external_node_path_.join)(folder, 'stacks.txt');
    try {
        const { exitCode, said } = await run(profiler, pid, output, options);
        if (exitCode !== 0)
            throw profile_process_fail(profiler, `ended with code ${exitCode}`, said);
        const stacks = await (0,promises_.readFile)(output, 'utf8').catch(() => '');
        if (stacks.trim() === '')
            throw profile_process_fail(profiler, 'wrote no stacks', said);
        return stacks;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function run(profiler, pid, output, { seconds, environment, signal, graceSeconds = usualGraceSeconds }) {
    signal.throwIfAborted();
    const [file = '', ...args] = profiler.buildCommand({ pid, seconds, output });
    const variables = { PROFILE_PID: String(pid), PROFILE_SECONDS: String(seconds), PROFILE_OUTPUT: output };
    const child = (0,external_node_child_process_.spawn)(file, args, {
        env: { ...environment, ...variables },
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = () => {
        try {
            if (child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
        }
        catch {
            // It ended in the meantime.
        }
    };
    let isLate = false;
    const giveUp = () => {
        isLate = true;
        stop();
    };
    const timer = setTimeout(giveUp, (seconds + graceSeconds) * 1000);
    signal.addEventListener('abort', stop, { once: true });
    try {
        const ended = new Promise((resolve, reject) => {
            child.once('error', (error) => reject(profile_process_fail(profiler, `cannot be run: ${error.message}`, [])));
            child.once('close', (code) => resolve(code ?? 137));
        });
        const [exitCode, out, error] = await Promise.all([ended, (0,consumers_.text)(child.stdout), (0,consumers_.text)(child.stderr)]);
        signal.throwIfAborted();
        if (isLate)
            throw profile_process_fail(profiler, `was stopped: it ran for ${graceSeconds} s more than it was asked to`, []);
        return {
            exitCode,
            said: `${out}\n${error}`
                .split('\n')
                .filter((line) => line.trim() !== '')
                .slice(-20),
        };
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    }
}
function profile_process_fail(profiler, what, details) {
    return new errors/* BenchError */.L('profiler-failed', `The profiler (${profiler.name}) ${what}.`, {
        hint: 'Looking into another process may need the rights of root or `sysctl kernel.yama.ptrace_scope=0`.',
        details,
    });
}

;// CONCATENATED MODULE: ./.build/js/src/records/collapsed-stacks.js
/** `roots`: folders whose files are named from there on; those of two revisions lie in different ones. The first fits. */
function parseCollapsedStacks(text, roots = []) {
    const stacks = [];
    let total = 0;
    let malformedLines = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const match = /^(.+) (\d+)\s*$/.exec(line);
        const weight = Number(match?.[2]);
        if (match === null || !Number.isSafeInteger(weight)) {
            malformedLines += 1;
            continue;
        }
        const frames = splitFrames(match[1], roots);
        if (frames.length === 0 || weight === 0)
            continue;
        stacks.push({ frames, weight });
        total += weight;
    }
    return { stacks, total, malformedLines };
}
/** Equal stacks as one line, in the order of their text: for flame graphs, and for difffolded.pl between two sides. */
function formatCollapsedStacks({ stacks }) {
    const weights = new Map();
    for (const { frames, weight } of stacks) {
        const stack = frames.join(';');
        weights.set(stack, (weights.get(stack) ?? 0) + weight);
    }
    return [...weights]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stack, weight]) => `${stack} ${weight}\n`)
        .join('');
}
function splitFrames(stack, roots) {
    return dropProcesses(stack)
        .split(';')
        .filter((frame) => frame !== '' && !threadFrame.test(frame))
        .map((frame) => nameFrame(frame, roots));
}
/** py-spy quotes the command line of a process, in which a semicolon may stand. */
function dropProcesses(stack) {
    let rest = stack;
    for (let match = commandFrame.exec(rest); match !== null; match = commandFrame.exec(rest)) {
        rest = rest.slice(match[0].length);
    }
    return rest;
}
const commandFrame = /^process \d+:".*?"(?:;|$)/;
/** Threads have other numbers at each start. */
const threadFrame = /^thread \((?:0x)?[0-9a-f]+\)/i;
/** `view (/srv/site-packages/app/views.py:12)` → `view (app/views.py)`; other frames stay as they are. */
function nameFrame(frame, roots) {
    const match = /^(.*) \((.*?)(?::\d+)?\)$/.exec(frame);
    return match === null ? frame : `${match[1]} (${shortenPath(match[2] ?? '', roots)})`;
}
/** What is under no root: only what follows the packages' folder, or the last parts, can be compared. */
function shortenPath(path, roots) {
    const root = roots.find((one) => path.startsWith(`${one}/`));
    if (root !== undefined)
        return path.slice(root.length + 1);
    const inPackages = /(?:^|\/)(?:site-packages|dist-packages|lib\/python[\d.]+)\/(?!.*(?:site|dist)-packages\/)(.+)$/.exec(path);
    return inPackages?.[1] ?? path.split('/').slice(-3).join('/');
}

;// CONCATENATED MODULE: ./.build/js/src/records/write-stacks.js



const folderName = 'profiles';
/** Writes a variant's stacks into the folder of its record; the path of the file, relative to that folder. */
async function writeStacks(directory, variant, profile) {
    const path = (0,external_node_path_.join)(folderName, `${variant}.collapsed`);
    await (0,promises_.mkdir)((0,external_node_path_.join)(directory, folderName), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, path), formatCollapsedStacks(profile));
    return path;
}

// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-options.js
var judge_options = __webpack_require__(4729);
;// CONCATENATED MODULE: ./.build/js/src/benchmark/incident-ledger.js
function openIncidentLedger(arm) {
    const noted = [];
    return {
        noted,
        look: async (during) => {
            try {
                const incidents = (await arm.readIncidents()).slice(noted.length);
                noted.push(...incidents.map((incident) => ({ ...incident, during })));
                return { incidents, failure: null };
            }
            catch (error) {
                return { incidents: [], failure: error instanceof Error ? error : new Error(String(error)) };
            }
        },
    };
}

;// CONCATENATED MODULE: ./.build/js/src/load/load-generator.js
/** The answer of a capacity search, requests per second, or null when no rate was held. */
function findHighestRateHeld(steps, target) {
    const held = steps.filter((step) => step.target === target && step.isHeld).map(({ ratePerSecond }) => ratePerSecond);
    return held.length === 0 ? null : Math.max(...held);
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/find-loss-line.js
/** A layer over its capacity says so many times a second, among lines on other things. */
const linesRead = 500;
const maxCharacters = 300;
/** The last such line, with its service before it; null where nothing was lost or the log does not tell. Never rejects. */
async function findLossLine(arm, { errors }) {
    const sign = arm.variant.setup.file.websocket?.loss_log;
    if (sign === undefined || errors.lost === 0)
        return null;
    const lines = await arm.readLogTail(linesRead).catch(() => []);
    return lines.findLast((line) => line.includes(sign))?.slice(0, maxCharacters) ?? null;
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/validity/validity-facts.js
function check(rule, isMet, value, limit, words) {
    return { rule, isMet, value, limit, message: words.join(' ') };
}
function sumErrorCounts(errors) {
    return Object.values(errors).reduce((total, count) => total + count, 0);
}
/** `300 reset, 80 closed early`; `none` of none. */
function listCounts(counts) {
    const words = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
    return words.length === 0 ? 'none' : words.join(', ');
}
/** `900 × 200, 100 × 500`. */
function describeStatusCodes(statusCodes) {
    return Object.entries(statusCodes)
        .map(([code, count]) => `${count} × ${code}`)
        .join(', ');
}
/** Two digits after the point where one would round a small share to nothing. */
function percent(share) {
    const value = share * 100;
    return `${value === 0 || value >= 10 ? value.toFixed(1).replace(/\.0$/, '') : value.toFixed(2)} %`;
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/validity/check-hanging.js

/**
 * A connection of a closed loop that hangs sends nothing more: one time-out of some 50,000 requests, few enough for
 * `counted`, can be a tenth of the load that was asked for, which is `atOnce` requests at any time.
 */
function checkHanging(counted, { errors, completed, activeSeconds }, load, { minAttainedRate }) {
    if (!counted.isMet || errors.timeout === 0 || activeSeconds === 0)
        return counted;
    const share = Math.min(1, (errors.timeout * load.timeoutSeconds) / (load.atOnce * activeSeconds));
    const limit = 1 - minAttainedRate;
    if (share <= limit)
        return counted;
    return check(counted.rule, false, share, limit, [
        `${errors.timeout} of ${completed + sumErrorCounts(errors)} ${load.many} timed out, and nothing else was sent in their`,
        `place for ${load.timeoutSeconds} s: ${percent(share)} of the load was missing (at most ${percent(limit)})`,
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/validity/check-messages.js



const noMessages = {
    sockets: 0,
    closedByServer: 0,
    firstClose: null,
    duplicated: 0,
    outOfOrder: 0,
    receivers: null,
};
function checkMessages(target, phase, limits, lossLine) {
    const { errors, completed } = target;
    const { maxErrorRate } = limits;
    const messages = target.messages ?? noMessages;
    const { one, many } = phase_kinds/* countedThings */.mG[phase.kind];
    const all = completed + sumErrorCounts(errors);
    const share = (rule, count, what, limit) => {
        const rate = all === 0 ? 1 : count / all;
        if (all === 0)
            return check(rule, rate <= limit, rate, limit, [`no ${one} was made`]);
        const bound = limit === 0 ? 'none is allowed' : `at most ${percent(limit)}`;
        return check(rule, rate <= limit, rate, limit, [`${count} of ${all} ${many} ${what} (${percent(rate)}, ${bound})`]);
    };
    const failed = sumErrorCounts(errors) - errors.lost - errors.corrupted;
    const handshakes = share('errors', failed, `failed: ${describeFailures(target)}`, maxErrorRate);
    if (phase.kind === 'websocket-connect') {
        const load = { ...phase, atOnce: phase.handshakes, many };
        return [checkHanging(handshakes, target, load, limits), checkSockets(messages)];
    }
    return [
        handshakes,
        explainLoss(share('loss', errors.lost, 'were lost', maxErrorRate), lossLine),
        share('corruption', errors.corrupted, 'came back changed', 0),
        checkOrder(messages, many),
        checkSockets(messages),
    ];
}
/** A layer that drops messages by design says so, and nobody should have to look for it. */
function explainLoss(loss, line) {
    return line === null ? loss : { ...loss, message: `${loss.message}; the server's log: ${line}` };
}
function describeFailures({ errors, statusCodes }) {
    const refused = Object.fromEntries(Object.entries(statusCodes).filter(([code]) => code !== '101'));
    const codes = Object.keys(refused).length === 0 ? '' : ` (${describeStatusCodes(refused)})`;
    return listCounts([
        [errors.connect, 'not connected'],
        [errors.status, `refused in the handshake${codes}`],
        [errors.body, 'with a wrong answer to the handshake'],
        [errors.reset, 'reset'],
        [errors.closed, 'on a socket that was closed'],
        [errors.timeout, 'timed out'],
        [errors.other, 'that broke the protocol'],
    ]);
}
function checkOrder({ duplicated, outOfOrder }, many) {
    const count = duplicated + outOfOrder;
    return check('order', count === 0, count, 0, [
        count === 0
            ? `all ${many} came once and in order`
            : `${duplicated} ${many} came twice, ${outOfOrder} after a later one (none is allowed)`,
    ]);
}
function checkSockets({ sockets, closedByServer, firstClose }) {
    const how = firstClose === null ? '' : `, the first with ${firstClose}`;
    return check('sockets', closedByServer === 0, closedByServer, 0, [
        closedByServer === 0
            ? 'the server closed no socket'
            : `the server closed ${closedByServer} of ${sockets} sockets${how} (none is allowed)`,
    ]);
}

// EXTERNAL MODULE: ./.build/js/src/records/histogram.js
var histogram = __webpack_require__(9378);
;// CONCATENATED MODULE: ./.build/js/src/benchmark/validity/check-pace.js



function checkRate(target, phase, { samples }, limits) {
    const { errors } = target;
    // What came back wrong came back all the same.
    const answered = target.completed + errors.status + errors.body + errors.corrupted;
    const perSlot = phase.kind === 'websocket-broadcast' ? phase.sockets : 1;
    // The slots dealt to this target; a phase that ended early dealt only some of them.
    const asked = samples.endedEarly === null
        ? target.scheduled / phase.durationSeconds
        : (phase.ratePerSecond * perSlot) / samples.targets.length;
    const attained = target.activeSeconds === 0 ? 0 : answered / target.activeSeconds;
    const share = asked === 0 ? 0 : attained / asked;
    return check('attained-rate', share >= limits.minAttainedRate, share, limits.minAttainedRate, [
        `attained ${attained.toFixed(1)} of ${asked.toFixed(1)} ${phase_kinds/* countedThings */.mG[phase.kind].many}/s`,
        `(${percent(share)}, at least ${percent(limits.minAttainedRate)})`,
    ]);
}
function checkLateness({ samples }, limits) {
    const { latenessHistogram } = samples.generator;
    const p99 = latenessHistogram === null ? null : (0,histogram/* percentileMs */.OZ)((0,histogram/* decodeHistogram */.pr)(latenessHistogram), 99);
    const text = p99 === null ? 'unknown' : `${p99.toFixed(2)} ms`;
    return check('lateness', p99 !== null && p99 <= limits.maxLatenessP99Ms, p99, limits.maxLatenessP99Ms, [
        `the generator's own lateness, p99: ${text} (at most ${limits.maxLatenessP99Ms} ms)`,
    ]);
}
/** Of this target's own time: the mean over both sides of a pair would hide one at which the generator has no more to give. */
function checkGenerator({ generatorCpu: share }, limits) {
    return check('generator-cpu', share <= limits.maxGeneratorCpu, share, limits.maxGeneratorCpu, [
        `the generator used ${percent(share)} of its core (at most ${percent(limits.maxGeneratorCpu)})`,
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/validity/check-requests.js


function checkRequests(target, phase, limits) {
    const { maxErrorRate } = limits;
    const { errors } = target;
    const broken = errors.connect + errors.reset + errors.closed + errors.other;
    const all = target.completed + sumErrorCounts(errors);
    const rule = (name, count, what, limit = maxErrorRate) => {
        const rate = all === 0 ? 1 : count / all;
        const words = all === 0 ? 'no request was answered' : `${count} of ${all} requests ${what} (${percent(rate)}`;
        return check(name, rate <= limit, rate, limit, [all === 0 ? words : `${words}, at most ${percent(limit)})`]);
    };
    const timeouts = rule('timeouts', errors.timeout, 'timed out');
    const named = [
        phase.kind === 'latency'
            ? timeouts
            : checkHanging(timeouts, target, { ...phase, atOnce: phase.connections, many: 'requests' }, limits),
        rule('status', errors.status, `had a wrong status: ${describeStatusCodes(target.statusCodes)}`),
        rule('body', errors.body, 'had a wrong body', 0),
    ];
    // The limit is for all that went wrong together, but what has its own rule broken is not said twice.
    const isSaid = named.some(({ isMet }) => !isMet);
    const counted = isSaid ? broken : sumErrorCounts(errors);
    return [rule('errors', counted, `failed: ${describeErrors(errors, isSaid ? 'broken' : 'all')}`), ...named];
}
function describeErrors(errors, which) {
    const broken = [
        [errors.connect, 'not connected'],
        [errors.reset, 'reset'],
        [errors.closed, 'closed early'],
        [errors.other, 'no HTTP'],
    ];
    const others = [
        [errors.timeout, 'timed out'],
        [errors.status, 'wrong status'],
        [errors.body, 'wrong body'],
    ];
    return listCounts(which === 'all' ? [...broken, ...others] : broken);
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/validity/check-surroundings.js


/** Share of the machine's CPU time that something outside may take before the machine counts as throttled. */
const maxStolenShare = 0.05;
function checkServers({ incidents, incidentsFailure }) {
    if (incidentsFailure !== null) {
        return check('server-alive', false, null, 0, [`unknown whether the servers ran through: ${incidentsFailure}`]);
    }
    const words = incidents.map(({ service, message }) => `${service} ${message}`);
    return check('server-alive', incidents.length === 0, incidents.length, 0, [
        words.length === 0 ? 'all servers ran through' : words.join('; '),
    ]);
}
function checkMachine({ pressure }) {
    const { stolenShare, throttledTimes } = pressure;
    const isMet = (stolenShare ?? 0) <= maxStolenShare && throttledTimes === 0;
    const stolen = stolenShare === null ? 'unknown' : percent(stolenShare);
    return check('throttling', isMet, stolenShare, maxStolenShare, [
        `CPU time taken by other guests of the host: ${stolen} (at most ${percent(maxStolenShare)});`,
        `slowed down by quota or heat ${throttledTimes} times`,
    ]);
}
function checkEnd({ samples, phase }, target) {
    const isMet = samples.endedEarly === null && target.completed > 0;
    const { one } = phase_kinds/* countedThings */.mG[phase.kind];
    const nothing = one === 'request' ? 'no right answer came' : `no ${one} succeeded`;
    return check('ended-early', isMet, target.completed, null, [
        samples.endedEarly ?? (target.completed > 0 ? 'ran to its end' : nothing),
    ]);
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/judge-validity.js




function judgeValidity(target, facts, limits) {
    return [...checkLoad(target, facts, limits), checkServers(facts), checkMachine(facts), checkEnd(facts, target)];
}
function checkLoad(target, facts, limits) {
    const { phase } = facts;
    switch (phase.kind) {
        case 'latency':
            return [
                checkRate(target, phase, facts, limits),
                checkLateness(facts, limits),
                checkGenerator(target, limits),
                ...checkRequests(target, phase, limits),
            ];
        case 'throughput':
            return [checkGenerator(target, limits), ...checkRequests(target, phase, limits)];
        case 'capacity':
            // It goes beyond what the server can do on purpose: its errors are its finding.
            return [];
        case 'websocket-connect':
            return [checkGenerator(target, limits), ...checkMessages(target, phase, limits, facts.lossLine)];
        case 'websocket-echo':
        case 'websocket-broadcast':
            return [
                checkRate(target, phase, facts, limits),
                checkLateness(facts, limits),
                checkGenerator(target, limits),
                ...checkMessages(target, phase, limits, facts.lossLine),
            ];
    }
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/measure-phase.js



async function measurePhase(phase, arms, seed, context) {
    const startedAt = context.now().toISOString();
    const pressureSince = context.watchMachine();
    let before = Promise.all(arms.map(({ arm }) => arm.readUsage()));
    await before;
    const samples = await context.generator.run(phase, arms.map(({ target }) => target), {
        seed,
        signal: context.signal,
        onProgress: (progress) => context.onEvent({ kind: 'phase-progress', progress }),
        // What opening the sockets has cost is no cost of a message.
        onStart: () => {
            before = Promise.all(arms.map(({ arm }) => arm.readUsage().catch(() => undefined)));
        },
    });
    // From here on nothing may fail: what was measured is kept, whatever becomes of the servers and their engine.
    const after = await Promise.all(arms.map(({ arm }) => readUsageAfter(arm, phase, context)));
    const from = await before;
    const pressure = pressureSince();
    const looks = await Promise.all(arms.map(({ ledger }) => ledger.look(phase.kind)));
    const own = (name) => samples.targets.find(({ target }) => target === name);
    const lossLines = await Promise.all(arms.map(({ arm, target }) => findLossLine(arm, own(target.name))));
    const record = {
        kind: phase.kind,
        asked: describeAsked(phase),
        seed,
        startedAt,
        wallSeconds: samples.generator.wallSeconds,
        generator: {
            cpuMs: samples.generator.cpuMs,
            peakMemoryBytes: samples.generator.peakMemoryBytes,
            latenessHistogram: samples.generator.latenessHistogram,
        },
        capacitySteps: [...(samples.capacitySteps ?? [])],
        endedEarly: samples.endedEarly,
        arms: arms.map(({ target }, index) => {
            const { usage, failure } = after[index];
            const serverCpuMs = subtractCpu(from[index], usage);
            const look = looks[index];
            const lossLine = lossLines[index] ?? null;
            return describeArm(own(target.name), { phase, samples, pressure, look, lossLine, serverCpuMs, serverCpuFailure: failure }, context.limits);
        }),
    };
    return { phase: record, failure: looks.find(({ failure }) => failure !== null)?.failure ?? null };
}
async function readUsageAfter(arm, phase, context) {
    try {
        return { usage: await arm.readUsage(), failure: null };
    }
    catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        const message = `${arm.variant.name}: the servers' CPU time in the ${phase.kind} phase is unknown: ${failure}`;
        context.onEvent({ kind: 'warning', message });
        return { usage: undefined, failure };
    }
}
function describeArm(own, facts, limits) {
    const { phase, samples, pressure, look, lossLine, serverCpuMs, serverCpuFailure } = facts;
    const { incidents, failure } = look;
    const incidentsFailure = failure?.message ?? null;
    const checks = judgeValidity(own, { phase, samples, pressure, incidents, incidentsFailure, lossLine }, limits);
    return {
        variant: own.target,
        isValid: checks.every(({ isMet }) => isMet),
        checks,
        scheduled: own.scheduled,
        completed: own.completed,
        errors: { ...own.errors },
        statusCodes: { ...own.statusCodes },
        activeSeconds: own.activeSeconds,
        connectionsOpened: own.connectionsOpened,
        latencyHistogram: own.latencyHistogram,
        perSecond: {
            completed: own.perSecond.map((second) => second.completed),
            errors: own.perSecond.map((second) => second.errors),
            p50Ms: own.perSecond.map((second) => second.p50Ms),
            maxMs: own.perSecond.map((second) => second.maxMs),
        },
        serverCpuMs,
        serverCpuFailure,
        messages: own.messages,
        capacityPerSecond: phase.kind === 'capacity' ? findHighestRateHeld(samples.capacitySteps ?? [], own.target) : null,
    };
}
/** Services that are there on both sides; null where the engine cannot know. */
function subtractCpu(before, after) {
    const from = before?.cpuMs;
    const to = after?.cpuMs;
    if (!from || !to)
        return null;
    return Object.fromEntries(Object.entries(to).map(([service, cpuMs]) => [service, Math.max(0, cpuMs - (from[service] ?? 0))]));
}
function describeAsked(phase) {
    const { kind: _kind, ...asked } = phase;
    return asked;
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/verify-arm.js

const bodyShown = 200;
/** Throws 'wrong-answer'. */
async function verifyAnswer(arm, { variant, path, expect }, fetchAnswer) {
    const url = arm.origin + path;
    const answer = await fetchAnswer(url).catch((cause) => {
        throw new errors/* BenchError */.L('wrong-answer', `${variant.name}: GET ${url} got no whole answer: ${cause.message}`, {
            hint: 'See whether the server handles this path; its log is below and in the logs folder.',
            cause,
        });
    });
    const problems = [
        ...(answer.status === expect.status ? [] : [`status ${answer.status}, expected ${expect.status}`]),
        ...(expect.body === null || answer.body === expect.body
            ? []
            : [`body ${JSON.stringify(answer.body.slice(0, bodyShown))}, expected ${JSON.stringify(expect.body)}`]),
    ];
    if (problems.length === 0)
        return;
    throw new errors/* BenchError */.L('wrong-answer', `${variant.name}: GET ${url} answers ${problems.join('; ')}`, {
        hint: 'Correct the application, or say in the setup.yaml (http.path, http.expect) what a right answer is.',
    });
}
/**
 * What the running system says of its versions. Throws 'source-not-loaded' when a source under test was given and the
 * system says that it has loaded nothing from there: its figures would be another program's.
 */
async function readVerifiedVersions(arm) {
    const versions = await arm.readVersions();
    const { variant } = arm;
    if (variant.sourceDirectory !== null && versions['source'] === '') {
        const loaded = Object.entries(versions).filter(([name]) => name !== 'source');
        throw new errors/* BenchError */.L('source-not-loaded', `${variant.name}: the running server has loaded nothing from the source under test, ${variant.sourceDirectory}`, {
            hint: `Give a checkout of a package that this setup uses. It runs ${loaded.map((pair) => pair.join(' ')).join(', ')}.`,
        });
    }
    return versions;
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/verify-messages.js
/** Before any load: does a message come back by every way over WebSockets that is to be loaded? */



/** One message, at once. */
const oneMessage = { ratePerSecond: 20, durationSeconds: 0.05, arrival: 'even' };
/** Enough to tell a group from an echo. */
const socketsOfGroup = 2;
const usualMessageBytes = 64;
const maxPatienceSeconds = 10;
/**
 * Sends one message, as long as those of the phase, by the same code as under load: so the same protocol, subprotocol and
 * group. Throws 'wrong-answer' with what came in its place.
 */
async function verifyMessages(target, phases, generator, options) {
    for (const phase of chooseProbes(target, phases)) {
        const { targets, endedEarly } = await generator.run(phase, [target], { ...options, onProgress: () => { } });
        const problem = endedEarly ?? findProblem(phase, targets[0]);
        if (problem === null)
            continue;
        const way = phase.kind === 'websocket-echo' ? 'echo' : 'broadcast';
        const path = target.webSocket?.[way]?.path ?? '';
        throw new errors/* BenchError */.L('wrong-answer', `${target.name}: the WebSocket ${way} at ${path} does not work: ${problem}`, {
            hint: `Correct the application, or the section websocket.${way} of its setup.yaml: docs/websockets.md.`,
        });
    }
}
/** Of each way the longest; connecting takes the first way that there is, as under load. */
function chooseProbes(target, phases) {
    const loaded = phases.filter((phase) => (0,phase_kinds/* isWebSocketPhase */.FP)(phase.kind) && explainLeftOut(phase.kind, target.webSocket) === null);
    const probes = loaded.map((phase) => {
        const messageBytes = phase.kind === 'websocket-connect' ? usualMessageBytes : phase.messageBytes;
        const timeoutSeconds = Math.min(phase.timeoutSeconds, maxPatienceSeconds);
        const common = { ...oneMessage, messageBytes, timeoutSeconds };
        const isEcho = phase.kind === 'websocket-connect' ? target.webSocket?.echo != null : phase.kind === 'websocket-echo';
        return isEcho
            ? { kind: 'websocket-echo', sockets: 1, ...common }
            : { kind: 'websocket-broadcast', sockets: Math.min(socketsOfGroup, phase.sockets), ...common };
    });
    const largest = new Map();
    for (const probe of probes) {
        if (probe.messageBytes >= (largest.get(probe.kind)?.messageBytes ?? 0))
            largest.set(probe.kind, probe);
    }
    return [...largest.values()];
}
function findProblem({ sockets, timeoutSeconds }, samples) {
    if (samples === undefined || samples.completed === sockets)
        return null;
    const { errors, messages, completed } = samples;
    if (messages !== null && messages.closedByServer > 0) {
        return `the server closed the socket: ${messages.firstClose ?? 'without a reason'}`;
    }
    if (errors.corrupted > 0)
        return 'the message came back changed';
    const receivers = sockets === 1 ? 'its sender' : `${sockets - completed} of the ${sockets} sockets of its group`;
    return `a message did not come to ${receivers} within ${timeoutSeconds} s`;
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/run-round.js
var run_round_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_round_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const logLinesInFailure = 20;
/** Never rejects: what was measured before a failure is kept in the round. */
async function runRound(planned, context) {
    const startedAt = context.now().toISOString();
    const startedMs = context.nowMs();
    const draft = {
        started: [],
        wasLoaded: false,
        arms: [],
        phases: [],
        versions: new Map(),
        images: new Map(),
        failure: null,
        error: null,
    };
    try {
        await fillRound(draft, planned, context);
    }
    catch (error) {
        const cause = context.signal.aborted ? context.signal.reason : error;
        draft.error = cause instanceof Error ? cause : new Error(String(cause));
        draft.failure = describeFailure(draft.error);
    }
    const round = {
        index: planned.index,
        startedAt,
        wallSeconds: (context.nowMs() - startedMs) / 1000,
        arms: draft.arms,
        phases: draft.phases,
        failure: draft.failure,
    };
    const { versions, images, error, wasLoaded } = draft;
    return { round, versions, images, error, wasLoaded };
}
async function fillRound(draft, planned, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stack = run_round_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        // The generator starts while the servers do: neither waits for the other.
        const starting = context.startGenerator();
        // Heard of when the arms run; until then it is no unhandled rejection.
        starting.catch(() => { });
        // Also when an arm does not start: nobody else knows the generator, and it would keep this process alive.
        stack.defer(() => starting.then((generator) => generator[Symbol.asyncDispose]()).catch(() => { }));
        const arms = [];
        try {
            for (const name of planned.arms)
                arms.push(await startArm(name, planned, draft, stack, context));
            const generator = await starting;
            await runPhases(draft, arms, planned, context, { ...context, generator });
        }
        finally {
            for (const { arm, ledger } of draft.started)
                draft.arms.push(await run_round_describeArm(arm, ledger));
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_round_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function startArm(name, planned, draft, stack, context) {
    const variant = context.variants.find((one) => one.variant.name === name);
    const logDirectory = await context.createLogDirectory(planned.index, name);
    const starting = context.engine.start(variant.variant, { logDirectory, signal: context.signal });
    const arm = stack.use(await starting.catch((error) => Promise.reject(nameVariant(error, variant))));
    const ledger = openIncidentLedger(arm);
    draft.started.push({ arm, ledger });
    context.onEvent({ kind: 'arm-started', variant: name, startSeconds: arm.startSeconds });
    await withLogTail(arm, async () => {
        await verifyAnswer(arm, variant, context.fetchAnswer);
        draft.versions.set(name, await readVerifiedVersions(arm));
        draft.images.set(name, (await arm.readImages?.()) ?? {});
    });
    const { path, expect, webSocket } = variant;
    return { arm, target: { name, origin: arm.origin, path, expect, webSocket }, ledger };
}
/** Engines speak of the setup; where a base or a control runs the same one, a reader has to know whose copy it was. */
function nameVariant(error, { variant: { name, setup } }) {
    if (!(error instanceof errors/* BenchError */.L) || name === setup.name || error.message.includes(name))
        return error;
    const { code, message, hint, details } = error;
    const rest = message.startsWith(`${setup.name}: `) ? message.slice(setup.name.length + 2) : message;
    return new errors/* BenchError */.L(code, `${name}: ${rest}`, { hint, details, cause: error });
}
async function runPhases(draft, arms, planned, context, roundContext) {
    const drawSeed = context.createSeeds(planned.seed);
    const { generator } = roundContext;
    for (const { arm, target } of arms) {
        const { seed } = planned;
        await withLogTail(arm, () => verifyMessages(target, context.phases, generator, { seed, signal: context.signal }));
    }
    draft.wasLoaded = true;
    await warmUp(arms, drawSeed, context, roundContext);
    for (const phase of context.phases) {
        context.signal.throwIfAborted();
        const able = findAble(phase, arms);
        if (able.length === 0)
            continue;
        const durationSeconds = estimateSeconds(phase, able.length);
        const names = planned.arms.filter((name) => able.some(({ target }) => target.name === name));
        context.onEvent({ kind: 'phase-started', phase: phase.kind, arms: names, durationSeconds });
        const { phase: measured, failure } = await measurePhase(phase, able, drawSeed(), roundContext);
        draft.phases.push(measured);
        context.onEvent({ kind: 'phase-finished', phase: measured });
        if (failure !== null)
            throw failure;
        for (const one of arms)
            await throwIfDead(one, `the ${phase.kind} phase`);
    }
}
/** Those that the phase can load: not every setup has WebSockets. */
function findAble(phase, arms) {
    return arms.filter(({ target }) => explainLeftOut(phase.kind, target.webSocket) === null);
}
/** More load on a dead server would only cost time. */
async function throwIfDead({ arm, ledger }, part) {
    const dead = ledger.noted.find(({ kind }) => kind !== 'restarted');
    if (dead === undefined)
        return;
    throw new errors/* BenchError */.L('server-not-ready', `${arm.variant.name}: ${dead.service} ${dead.message} in ${part}`, {
        hint: 'Its last log lines are above; the whole log is in the logs folder.',
        details: await arm.readLogTail(logLinesInFailure).catch(() => []),
    });
}
async function warmUp(arms, drawSeed, context, { generator }) {
    const phases = context.planWarmUp(arms.length).filter((phase) => findAble(phase, arms).length > 0);
    if (phases.length === 0)
        return lookAfterWarmUp(arms, null);
    const durationSeconds = phases.reduce((sum, phase) => sum + estimateSeconds(phase, arms.length), 0);
    context.onEvent({
        kind: 'phase-started',
        phase: 'warm-up',
        arms: arms.map(({ target }) => target.name),
        durationSeconds,
    });
    for (const phase of phases) {
        const targets = findAble(phase, arms).map(({ target }) => target);
        await generator.run(phase, targets, { seed: drawSeed(), signal: context.signal, onProgress: () => { } });
        await lookAfterWarmUp(arms, 'warm-up');
    }
    context.onEvent({ kind: 'phase-finished', phase: 'warm-up' });
}
/** What happened before the first phase is none of its faults, and a server that has died is not loaded any more. */
async function lookAfterWarmUp(arms, during) {
    for (const one of arms) {
        const { failure } = await one.ledger.look(during);
        if (failure !== null)
            throw failure;
        await throwIfDead(one, during === null ? 'the time before the first phase' : 'the warm-up');
    }
}
async function run_round_describeArm(arm, ledger) {
    const usage = await arm.readUsage().catch(() => ({ cpuMs: null, peakMemoryBytes: null }));
    await ledger.look(null);
    return {
        variant: arm.variant.name,
        startSeconds: arm.startSeconds,
        peakMemoryBytes: usage.peakMemoryBytes === null ? null : { ...usage.peakMemoryBytes },
        incidents: [...ledger.noted],
    };
}
/** An answer that is wrong is explained by what the server wrote. */
async function withLogTail(arm, verify) {
    try {
        await verify();
    }
    catch (error) {
        if (!(error instanceof errors/* BenchError */.L) || error.details.length > 0)
            throw error;
        const details = await arm.readLogTail(logLinesInFailure).catch(() => []);
        throw new errors/* BenchError */.L(error.code, error.message, { hint: error.hint, details, cause: error.cause });
    }
}
function describeFailure(error) {
    if (!(error instanceof errors/* BenchError */.L))
        return { code: 'unexpected', message: error.message, details: [] };
    return { code: error.code, message: error.message, details: [...error.details, `→ ${error.hint}`] };
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/run-profile-round.js
/** One more start of both sides of a pair, under load, while their stacks are sampled. No figure comes from it. */


/**
 * The collapsed stacks by variant. A round like every other, by the same code: started afresh, verified, warmed up. Rejects
 * with the first thing that fails, or with the signal's reason; the load and the other profiler are stopped then.
 */
async function runProfileRound(round, context) {
    const arms = [];
    let stacks = null;
    const sampleAll = async (signal) => {
        const failed = new AbortController();
        const either = AbortSignal.any([signal, failed.signal]);
        const all = arms.map(async (arm) => {
            try {
                return [arm.variant.name, await round.sample(arm, either)];
            }
            catch (error) {
                failed.abort(error);
                throw error;
            }
        });
        // The other side's profiler, stopped by the first that failed, has to be gone before the round is left.
        await Promise.allSettled(all);
        stacks = new Map(await Promise.all(all));
    };
    const { round: record, error } = await runRound({ index: 0, arms: round.arms, stage: 'plain', seed: round.seed }, {
        ...context,
        phases: [round.phase],
        engine: instrumentEngine(context.engine, round.instruments, arms),
        startGenerator: async () => observeLoad(await context.startGenerator(), round.phase, sampleAll),
        onEvent: (event) => {
            // Its figures are not of the kind that anybody should compare.
            if (event.kind !== 'phase-finished')
                context.onEvent(event);
        },
    });
    context.signal.throwIfAborted();
    if (error !== null)
        throw error;
    const broken = record.phases.flatMap(({ arms: measured }) => measured).flatMap(({ checks }) => checks);
    const dead = broken.find(({ rule, isMet }) => !isMet && (rule === 'server-alive' || rule === 'ended-early'));
    if (dead !== undefined || stacks === null) {
        throw new errors/* BenchError */.L('profiler-failed', `The load was not what it should be: ${dead?.message ?? 'none was run'}.`, {
            hint: 'The server may not survive being sampled; see its log in the logs folder.',
        });
    }
    return stacks;
}
/** The same engine, whose arms are noted and let themselves be sampled. It stays its owner's to dispose. */
function instrumentEngine(engine, instruments, arms) {
    return {
        description: engine.description,
        unpinned: engine.unpinned,
        prepare: (variants, options) => engine.prepare(variants, options),
        start: async (variant, options) => {
            const instrument = instruments.get(variant.name);
            const arm = await engine.start(variant, instrument === undefined ? options : { ...options, instrument });
            arms.push(arm);
            return arm;
        },
        [Symbol.asyncDispose]: async () => { },
    };
}
/** Calls `observe` beside one phase. When either fails the other is stopped, and the first failure is thrown. */
function observeLoad(generator, observed, observe) {
    return {
        run: async (phase, targets, options) => {
            if (phase !== observed)
                return generator.run(phase, targets, options);
            const controller = new AbortController();
            const signal = AbortSignal.any([options.signal, controller.signal]);
            const stopOther = (error) => {
                controller.abort(error);
                throw error;
            };
            const running = [
                generator.run(phase, targets, { ...options, signal }).catch(stopOther),
                observe(signal).catch(stopOther),
            ];
            // Both have ended before the servers are stopped.
            await Promise.allSettled(running);
            const [samples] = await Promise.all(running);
            return samples;
        },
        [Symbol.asyncDispose]: () => generator[Symbol.asyncDispose](),
    };
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/profile-pairs.js
/** Profiles of the pairs that have a confirmed regression. A failure costs its profile and nothing else. */
var profile_pairs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var profile_pairs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
















const listedFunctions = 30;
const longestName = 300;
/** Starting and stopping both, and the profiler's own work at the end. */
const overheadSeconds = 5;
/** Of one pair; for people. */
function estimateProfileSeconds(settings, phase = settings.phases[0] ?? 'throughput') {
    const phases = [...planWarmUp(settings, 2), planProfile(settings, phase)];
    return phases.reduce((sum, phase) => sum + estimateSeconds(phase, 2), overheadSeconds);
}
/** Pairs of which fresh starts have confirmed that a metric that decides has become worse. */
function findRegressedPairs(record, settings) {
    const { pairs } = (0,judge_pairs/* judgeRecord */.d)(record, (0,judge_options/* chooseJudgeOptions */.R)(settings));
    return pairs.flatMap(({ head, base, verdicts }) => {
        const worst = verdicts.find(({ isGate, kind }) => isGate && kind === 'regressed');
        return worst === undefined ? [] : [{ head, base, phase: (0,format_change/* findMetric */.GF)(worst.metric).phase ?? 'throughput' }];
    });
}
/** One after the other; ends at the signal. Never rejects: what failed is a warning and stands in its entry. */
async function profilePairs(pairs, context) {
    const profiles = [];
    for (const pair of pairs) {
        if (context.signal.aborted)
            break;
        profiles.push(await profilePair(pair, context));
    }
    return profiles;
}
async function profilePair({ head, base, phase }, context) {
    const startedMs = context.nowMs();
    const draft = { head, base, startedAt: context.now().toISOString(), profiler: null };
    const finish = (rest) => ({
        ...draft,
        wallSeconds: (context.nowMs() - startedMs) / 1000,
        ...rest,
    });
    try {
        const profiler = await chooseForPair(head, context);
        draft.profiler = profiler.name;
        const seconds = Math.round(estimateProfileSeconds(context.settings, phase));
        const message = `Profile of ${head} and ${base} by ${profiler.name}: one more start of both, about ${seconds} s`;
        context.onEvent({ kind: 'stage-started', message, rounds: 1 });
        const texts = await sampleBoth({ head, base, phase }, profiler, context);
        const read = (name) => profile_pairs_readStacks(texts.get(name) ?? '', name, profiler, listRoots(name, context));
        const [ofHead, ofBase] = [read(head), read(base)];
        const { headSamples, baseSamples, functions } = compareProfiles(ofBase, ofHead, listedFunctions);
        return finish({
            samples: { head: headSamples, base: baseSamples },
            functions: functions.map((one) => ({
                name: one.name.slice(0, longestName),
                head: boundShares(one.head),
                base: boundShares(one.base),
            })),
            files: {
                head: await writeStacks(context.directory, head, ofHead),
                base: await writeStacks(context.directory, base, ofBase),
            },
            failure: null,
        });
    }
    catch (error) {
        const failure = profile_pairs_describeFailure(error, context.signal);
        const message = `no profile of ${head} and ${base}: ${failure.message} The verdicts do not depend on it.`;
        context.onEvent({ kind: 'warning', message: [message, ...failure.details].join('\n  ') });
        return finish({ samples: { head: 0, base: 0 }, functions: [], files: null, failure });
    }
}
/** The head's on both sides: shares that two profilers found cannot be compared. */
function chooseForPair(head, { engine, variants, environment }) {
    const setup = variants.find(({ variant }) => variant.name === head)?.variant.setup;
    return chooseProfiler({
        command: setup?.file.profile ?? null,
        areProcesses: engine.description.kind === 'processes',
        findProgram: (name) => findProgram(name, environment),
    });
}
async function sampleBoth({ head, base, phase: kind }, profiler, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const phase = planProfile(context.settings, kind);
        const seconds = phase.durationSeconds;
        const shared = { arms: [base, head], phase, seed: (0,external_node_crypto_.randomInt)(2 ** 32) };
        const run = (round) => runProfileRound({ ...shared, ...round }, { ...context, createLogDirectory: (_, variant) => context.createProfileLogDirectory(variant) });
        if (profiler.kind === 'command') {
            return run({
                instruments: new Map(),
                sample: async (arm, signal) => {
                    const processIds = (await arm.readProcessIds?.()) ?? [];
                    return profileProcesses(profiler, { processIds, seconds, environment: context.environment, signal });
                },
            });
        }
        const stack = profile_pairs_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const open = async () => stack.use(await openSampler(context.temporaryDirectory));
        const samplers = new Map([[head, await open()], [base, await open()]]);
        const instruments = [...samplers].map(([name, { directory }]) => [
            name,
            { pythonDirectory: program_files/* pythonProfilingDirectory */.AA, profileDirectory: directory },
        ]);
        // The folders are there until it has ended.
        return await run({
            instruments: new Map(instruments),
            sample: async ({ variant }, signal) => (await samplers.get(variant.name)?.collect(seconds, signal)) ?? '',
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = profile_pairs_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function profile_pairs_readStacks(text, name, profiler, roots) {
    const profile = parseCollapsedStacks(text, roots);
    if (profile.total > 0)
        return profile;
    throw new errors/* BenchError */.L('profiler-failed', `The profiler (${profiler.name}) found no sample of ${name}.`, {
        hint: 'It has to write collapsed stacks with numbers of samples: outer;inner 42.',
        details: profile.malformedLines === 0
            ? []
            : [`${profile.malformedLines} lines are no stacks, the first: ${text.split('\n')[0]?.slice(0, 200)}`],
    });
}
/** Where the files of a variant lie that the other one has somewhere else. */
function listRoots(name, { variants }) {
    const variant = variants.find((one) => one.variant.name === name)?.variant;
    if (variant === undefined)
        return [];
    const { sourceDirectory, setup } = variant;
    const source = sourceDirectory === null ? [] : [(0,external_node_path_.join)(sourceDirectory, 'src'), sourceDirectory];
    return [...source, setup.directory];
}
/** Sums of fractions may come out a hair above 1. */
function boundShares({ self, total }) {
    return { self: Math.min(1, self), total: Math.min(1, total) };
}
function profile_pairs_describeFailure(error, signal) {
    if (signal.aborted)
        return { code: 'interrupted', message: 'It was interrupted.', details: [] };
    if (!(error instanceof errors/* BenchError */.L)) {
        return { code: 'unexpected', message: error instanceof Error ? error.message : String(error), details: [] };
    }
    const message = /[.:!?]$/.test(error.message) ? error.message : `${error.message}.`;
    return { code: error.code, message, details: [...error.details, `→ ${error.hint}`] };
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/plan-rounds.js
/** Which setups each round starts and in which order: drawn, so that no setup always runs in the warmest minute. */
/**
 * `repetitions` rounds of each group of arms. Randomised complete blocks: each repetition runs every group once, in an
 * order drawn anew, so that a drift of the machine meets all alike. Within a group of two each starts first in half of
 * the rounds, in an order that is drawn as well.
 */
function planRounds(groups, spec, randomness) {
    const rounds = [];
    const orders = groups.map((group) => drawOrders(group, spec.repetitions, randomness));
    for (let repetition = 0; repetition < spec.repetitions; repetition++) {
        for (const order of randomness.shuffle(orders)) {
            const arms = order[repetition];
            rounds.push({
                index: spec.firstIndex + rounds.length,
                arms,
                stage: spec.stage,
                seed: randomness.drawSeed(),
            });
        }
    }
    return { seed: spec.seed, rounds };
}
/**
 * The orders in which a group's arms start, one for each repetition. An order and its mirror image occur equally often,
 * and every arrangement of them is equally likely: the exact test of the comparison rests on that.
 */
function drawOrders(group, repetitions, { shuffle }) {
    const orders = [];
    while (orders.length < repetitions) {
        const order = shuffle(group);
        orders.push(order, [...order].reverse());
    }
    return shuffle(orders.slice(0, repetitions));
}

;// CONCATENATED MODULE: ./.build/js/src/benchmark/run-benchmark.js
/** All rounds of a plan, one after the other. A round that fails does not cost the others. */


/** Failures that would come again at the next start: the variant is not tried a second time. */
const lastingFailures = ['wrong-answer', 'server-not-ready', 'source-not-loaded', 'port-in-use'];
/**
 * `onRoundKept` is told after each round what there is so far, so that it can be written down before the next begins.
 * Ends at the signal, after the round under way was stopped; a round that was cut short is kept with the phases it had.
 */
async function runBenchmark(plan, context, onRoundKept) {
    const rounds = [];
    const versions = new Map();
    const images = new Map();
    const hopeless = new Map();
    let error = null;
    for (const planned of plan.rounds) {
        if (context.signal.aborted)
            break;
        const total = (plan.rounds.at(-1)?.index ?? 0) + 1;
        context.onEvent({ kind: 'round-started', index: planned.index, total, arms: planned.arms });
        const known = hopeless.get(nameGroup(planned));
        const result = known === undefined ? await runRound(planned, context) : skipRound(planned, known, context);
        error ??= result.error;
        for (const [name, found] of result.versions)
            versions.set(name, found);
        for (const [name, found] of result.images)
            images.set(name, found);
        if (result.error instanceof errors/* BenchError */.L && lastingFailures.includes(result.error.code) && !result.wasLoaded) {
            hopeless.set(nameGroup(planned), result.error);
        }
        if (context.signal.aborted && result.round.phases.length === 0)
            break;
        rounds.push(result.round);
        context.onEvent({ kind: 'round-finished', round: result.round });
        await onRoundKept({ rounds, versions, images, error });
    }
    return { rounds, versions, images, error };
}
/** The arms of a round, which all its repetitions share. A control is in several groups, and not to blame for what another arm does. */
function nameGroup({ arms }) {
    return [...arms].sort().join(' ');
}
function skipRound(planned, reason, context) {
    const round = {
        index: planned.index,
        startedAt: context.now().toISOString(),
        wallSeconds: 0,
        arms: [],
        phases: [],
        failure: { code: reason.code, message: `not tried again: ${reason.message}`, details: [] },
    };
    return { round, versions: new Map(), images: new Map(), error: null, wasLoaded: false };
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/run-stages.js
/** Runs the stages of a run one after the other; what a stage found decides over the next. */



/** `decideNext` gets what there is so far after each stage; null ends the run. */
async function runStages(first, seed, context, hooks) {
    const random = (0,seeded_random/* createSeededRandom */.so)(seed);
    let soFar = {
        plan: { seed, rounds: [] },
        rounds: [],
        versions: new Map(),
        images: new Map(),
        error: null,
    };
    for (let stage = first; stage !== null;) {
        const before = soFar;
        const stagePlan = planRounds(stage.groups, { repetitions: stage.repetitions, seed, stage: stage.kind, firstIndex: before.plan.rounds.length }, { shuffle: (items) => (0,seeded_random/* shuffle */.k4)(items, random), drawSeed: () => (0,seeded_random/* drawSeed */.I8)(random) });
        const plan = { seed, rounds: [...before.plan.rounds, ...stagePlan.rounds] };
        const join = (result) => ({
            plan,
            rounds: [...before.rounds, ...result.rounds],
            versions: new Map([...before.versions, ...result.versions]),
            images: new Map([...before.images, ...result.images]),
            error: before.error ?? result.error,
        });
        if (stage.message !== null) {
            context.onEvent({ kind: 'stage-started', message: stage.message, rounds: stagePlan.rounds.length });
        }
        soFar = join(await runBenchmark(stagePlan, context, (result) => hooks.onRoundKept(join(result))));
        if (context.signal.aborted)
            break;
        stage = await hooks.decideNext(stage, soFar);
    }
    return soFar;
}

// EXTERNAL MODULE: ./.build/js/src/comparison/plan-detectable.js
var plan_detectable = __webpack_require__(8774);
// EXTERNAL MODULE: ./.build/js/src/comparison/plan-stages.js
var plan_stages = __webpack_require__(5054);
;// CONCATENATED MODULE: ./.build/js/src/comparison/scatter.js
/**
 * Measured with 10 fresh starts of gunicorn and of Daphne each, 2 cores, generator and servers pinned apart, arms
 * interleaved: the larger of the two. CPU under load and p50 under load as throughput, which they follow. Of WebSockets nobody
 * has measured it: what a run of them will see cannot be said before it, but after a calibration.
 */
const usualScatter = {
    'latency-p50': 0.009,
    'latency-p90': 0.045,
    'latency-p95': 0.092,
    'latency-p99': 1.53,
    'latency-cpu': 0.033,
    throughput: 0.039,
    'load-p50': 0.039,
    'load-cpu': 0.033,
};
/** Of a setup where the calibration has it, else the largest of its setups; without a calibration the usual one. */
function chooseScatter(file, setup, machine) {
    if (file === null || file.setups.length === 0) {
        return {
            scatter: usualScatter,
            origin: 'scatter as measured elsewhere; channels-bench calibrate measures it here',
        };
    }
    const own = file.setups.filter((one) => one.setup === setup);
    const used = own.length > 0 ? own : file.setups;
    const scatter = {};
    for (const { metrics } of used) {
        for (const { metric, pairSd } of metrics)
            scatter[metric] = Math.max(scatter[metric] ?? 0, pairSd);
    }
    const whose = own.length > 0 ? '' : ` of ${file.setups.map((one) => one.setup).join(', ')}`;
    const where = file.cpuModel === machine.cpuModel ? '' : `, on another CPU (${file.cpuModel})`;
    return { scatter, origin: `scatter${whose} as calibrated on ${file.finishedAt.slice(0, 10)}${where}` };
}

// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-run.js + 2 modules
var judge_run = __webpack_require__(8236);
;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/schedule-stages.js
/** Which rounds a run begins with, how many there are, and what follows upon what was found. */









/** Start, verification and stop, of each arm; only for the estimate. */
const overheadSecondsPerArm = 1.5;
/** Rounds beside the control, where a history is kept: the ten that a baseline asks for, and two that may turn out invalid. */
const fewestControlRounds = 12;
/** Throws a BenchError 'invalid-settings' when the budget is too small for the fewest rounds that can tell anything. */
async function scheduleStages(settings, facts) {
    const compared = facts.pairs.filter(({ kind }) => kind !== 'control');
    const controlled = facts.pairs.filter(({ kind }) => kind === 'control');
    const groupsOf = (pairs) => pairs.map(({ head, base }) => [head, base]);
    const secondsPerRound = estimateRound(settings, facts.phases, facts.pairs.length === 0 ? 1 : 2);
    const end = async () => null;
    if (facts.pairs.length === 0 || facts.isCalibration) {
        const groups = facts.isCalibration ? groupsOf(compared) : facts.variants.map((name) => [name]);
        const first = { kind: 'plain', groups, repetitions: settings.rounds, message: null };
        return { first, secondsPerRound, decideNext: end };
    }
    const plan = planStages(settings, secondsPerRound, Math.max(1, compared.length));
    const judge = (0,judge_options/* chooseJudgeOptions */.R)(settings);
    const screen = {
        kind: 'screen',
        groups: groupsOf(compared),
        repetitions: plan.screen,
        message: describeScreen(plan, compared, settings, facts),
    };
    const confirm = (pairs, why) => ({
        kind: 'confirm',
        groups: groupsOf(pairs),
        repetitions: plan.confirm,
        message: `Confirmation by ${plan.confirm} fresh starts: ${why.join('; ')}`,
    });
    const afterScreen = (record) => {
        const suspects = (0,judge_pairs/* findSuspects */.Y)(record, judge);
        const suspected = compared.filter(({ head, base }) => suspects.some((one) => one.head === head && one.base === base));
        if (suspected.length > 0)
            return confirm(suspected, suspects.map(({ sentence }) => sentence));
        facts.log('nothing looks suspicious: no confirmation is needed');
        return null;
    };
    if (controlled.length === 0) {
        const decideNext = async (finished, record) => finished.kind === 'screen' && record.rounds.length > 0 ? afterScreen(record) : null;
        return { first: screen, secondsPerRound, decideNext };
    }
    const repetitions = Math.max(fewestControlRounds, settings.comparison.budgetMinutes === null ? settings.rounds : 0);
    const first = {
        kind: 'control',
        groups: groupsOf(controlled),
        repetitions,
        message: `Beside the control: ${repetitions} fresh starts`,
    };
    const decideNext = async (finished, record) => {
        if (finished.kind === 'screen')
            return afterScreen(record);
        if (finished.kind !== 'control' || facts.history === null || compared.length === 0)
            return null;
        const open = findOpen((0,judge_run/* judgeBesideHistory */.Wl)(record, facts.history, judge));
        const pairs = compared.filter(({ head }) => open.has(head));
        if (pairs.length === 0)
            facts.log('nothing looks suspicious beside the history: no pairs are needed');
        return pairs.length === 0 ? null : { ...screen, groups: groupsOf(pairs) };
    };
    return { first, secondsPerRound, decideNext };
}
/** What the history makes suspicious, or cannot judge yet. */
function findOpen({ variants }) {
    const kinds = ['suspected', 'collecting', 'unjudged'];
    const open = variants.filter(({ verdicts }) => verdicts.some(({ isGate, kind }) => isGate && kinds.includes(kind)));
    return new Set(open.map(({ variant }) => variant));
}
/** What the run will be able to see, before it has begun; the confirming rounds come only where something is suspect. */
function describeScreen(plan, compared, settings, { calibration, cpuModel }) {
    const [only, ...others] = compared;
    // Of several setups the one that scatters most.
    const setup = others.length === 0 ? (only?.head ?? '') : '';
    const { scatter, origin } = chooseScatter(calibration, setup, { cpuModel });
    const metrics = (0,judge_options/* chooseJudgeOptions */.R)(settings).gateMetrics;
    const { sentence } = (0,plan_detectable/* describeDetectable */.x)(plan, { scatter, metrics, pairs: Math.max(1, compared.length) });
    const isKnown = metrics.some((metric) => scatter[metric] !== undefined);
    const source = isKnown ? origin : 'channels-bench calibrate measures it';
    return `${sentence} (${source})${describeProfileTime(settings)}`;
}
/** It comes on top of the budget, which is for what decides. */
function describeProfileTime(settings) {
    if (!settings.comparison.profile)
        return '';
    return `; the profile of a confirmed regression takes about ${Math.round(estimateProfileSeconds(settings))} s more for each pair`;
}
function planStages(settings, secondsPerRound, pairs) {
    const { budgetMinutes } = settings.comparison;
    const needs = { pairs, metricsPerPair: (0,judge_options/* chooseJudgeOptions */.R)(settings).gateMetrics.length };
    if (budgetMinutes === null)
        return (0,plan_stages/* planFromRounds */.Rp)(settings.rounds, needs);
    const plan = (0,plan_stages/* planFromBudget */.lB)(budgetMinutes * 60, secondsPerRound, needs);
    if (plan !== null)
        return plan;
    const fewest = (0,plan_stages/* planFewestRounds */.fl)(needs);
    const minutes = ((fewest.screen + fewest.confirm) * secondsPerRound * pairs) / 60;
    throw new errors/* BenchError */.L('invalid-settings', `A budget of ${budgetMinutes} minutes is too small: ${fewest.screen} fresh starts to screen and ${fewest.confirm} to confirm are the fewest that can tell anything.`, {
        hint: `Give at least --budget-minutes ${(Math.ceil(minutes * 10) / 10).toFixed(1)}, or shorten the phases (--latency-duration, --throughput-duration).`,
    });
}
function estimateRound(settings, phases, arms) {
    const seconds = [...planWarmUp(settings, arms), ...phases].map((phase) => estimateSeconds(phase, arms));
    return seconds.reduce((sum, one) => sum + one, overheadSecondsPerArm * arms);
}

;// CONCATENATED MODULE: ./.build/js/src/entry/measuring/measure.js
var measure_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var measure_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
/** Wires engine, load generator and benchmark into one run: the main job, shared by the command line and the action. */






























/** All that went wrong with a run, what ended it first. */
function listFailures({ error, recordFailure, }) {
    return [error, recordFailure].filter((failure) => failure !== null);
}
const measure_answerTimeoutMs = 10_000;
/** Rejects with a BenchError when nothing could be measured; from the first round on, what was measured is returned. */
async function measure(settings, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { signal, onEvent } = options;
        const startedAt = new Date();
        const runId = `${startedAt.toISOString().slice(0, 19).replace(/\D/g, '')}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
        const environment = (0,scrub_environment/* scrubEnvironment */.v)(options.environment);
        const log = (line) => onEvent({ kind: 'log', line });
        const read = await readSetups(settings);
        const leftOut = checkWebSockets(settings, read);
        await checkRemotesAnswer(settings.remotes, signal);
        const directory = measure_addDisposableResource(env_1, await createRunDirectory(settings.outputDirectory, runId), true);
        await removeLeftovers({
            log,
            warn: (message) => onEvent({ kind: 'warning', message }),
            removeContainers: (id, note) => removeComposeLeftovers(id, note, environment),
            clearScratchFolder: (folder) => (0,remove_worktrees/* removeAbandonedWorktrees */.jw)(folder, environment),
        });
        signal.throwIfAborted();
        const run = measure_addDisposableResource(env_1, await openRun(runId), true);
        const availableCores = readAvailableCores((await findProgram('taskset', environment)) !== null);
        const chosenCores = chooseCores(availableCores, settings.pin);
        const { temporaryDirectory } = run;
        const isCalibration = options.isCalibration ?? false;
        const chosen = measure_addDisposableResource(env_1, await chooseVariants(settings, read, { isCalibration, temporaryDirectory, environment, signal }), true);
        const { variants, sources, pairs } = chosen;
        const setups = variants.map(({ variant }) => variant.setup);
        const { serverCores } = chosenCores;
        const engineOptions = { runId, temporaryDirectory, serverCores, log, environment, signal };
        const engine = measure_addDisposableResource(env_1, await chooseEngine(settings, setups, engineOptions), true);
        onEvent({
            kind: 'engine-chosen',
            engine: { ...engine.description, versions: { ...engine.description.versions } },
        });
        const cores = engine.unpinned === null ? chosenCores : leaveServersUnpinned(chosenCores, engine.unpinned);
        const workerCores = engine.unpinned === 'other-machine'
            ? null
            : describeWorkerCores(Math.max(...settings.workers), cores, availableCores.allowed.length);
        const warnings = [cores.warning, workerCores, ...chosen.warnings, ...leftOut].filter((one) => one !== null);
        for (const message of warnings)
            onEvent({ kind: 'warning', message });
        onEvent({ kind: 'preparing', variants: variants.map(({ variant }) => variant.name) });
        await engine.prepare(variants.map(({ variant }) => variant), { signal });
        const machine = describeMachine(options.environment);
        const phases = planPhases(settings);
        const repeated = isCalibration ? [...phases, ...phases] : phases;
        const schedule = await scheduleStages(settings, {
            variants: variants.map(({ variant }) => variant.name),
            pairs,
            phases: repeated,
            isCalibration,
            history: options.history ?? null,
            calibration: options.calibration ?? null,
            cpuModel: machine.cpuModel,
            log,
        });
        const first = schedule.first;
        const rounds = first.repetitions * first.groups.length;
        onEvent({
            kind: 'planned',
            rounds,
            estimatedSeconds: rounds * schedule.secondsPerRound,
            pinning: cores.message,
        });
        const facts = {
            runId,
            toolVersion: tool_version/* toolVersion */.f,
            startedAt,
            command: options.command,
            settings,
            machine,
            engine: engine.description,
            pinning: cores,
            warnings,
            variants,
            sources,
            comparison: pairs.length === 0 ? null : { pairs: [...pairs] },
        };
        const build = (result, status, profiles = []) => buildRecord({ ...facts, plan: result.plan, profiles }, result, { finishedAt: new Date(), status });
        const keep = async (record) => {
            await (0,write_record/* writeRecord */.r)(record, directory.path).catch((error) => onEvent({ kind: 'warning', message: error.message }));
        };
        const createLogDirectory = async (name) => {
            const logs = (0,external_node_path_.join)(directory.logs, name);
            await (0,promises_.mkdir)(logs, { recursive: true });
            return logs;
        };
        const context = {
            settings,
            directory: directory.path,
            temporaryDirectory,
            environment,
            engine,
            startGenerator: () => startLoadProcess({ workerFile: program_files/* loadWorkerFile */.NW, cores: cores.generatorCores, environment }),
            variants,
            phases: repeated,
            planWarmUp: (arms) => planWarmUp(settings, arms),
            limits: settings.limits,
            fetchAnswer: (url) => probeHttp(url, measure_answerTimeoutMs, signal),
            createLogDirectory: (index, variant) => createLogDirectory(`round-${index + 1}-${variant}`),
            createProfileLogDirectory: (variant) => createLogDirectory(`profile-${variant}`),
            createSeeds: (seed) => {
                const ofRound = (0,seeded_random/* createSeededRandom */.so)(seed);
                return () => (0,seeded_random/* drawSeed */.I8)(ofRound);
            },
            now: () => new Date(),
            nowMs: () => performance.now(),
            watchMachine: watchMachine,
            onEvent,
            signal,
        };
        const result = await runStages(first, settings.seed, context, {
            // A machine that loses power, or a kill -9, costs the round under way and no more.
            onRoundKept: (soFar) => keep(build(soFar, 'interrupted')),
            decideNext: async (stage, soFar) => schedule.decideNext(stage, build(soFar, 'complete')),
        });
        const status = chooseStatus(result, signal);
        const measured = build(result, status);
        const regressed = settings.comparison.profile ? findRegressedPairs(measured, settings) : [];
        if (regressed.length === 0)
            return finish(measured, result.error, directory.path, onEvent);
        await keep(measured);
        const profiles = await profilePairs(regressed, context);
        return finish(build(result, status, profiles), result.error, directory.path, onEvent);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = measure_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function finish(record, error, directory, onEvent) {
    try {
        const recordPath = await (0,write_record/* writeRecord */.r)(record, directory);
        onEvent({ kind: 'record-written', path: recordPath });
        return { record, recordPath, error, recordFailure: null };
    }
    catch (cause) {
        // The figures are printed all the same.
        return { record, recordPath: (0,external_node_path_.join)(directory, 'record.json'), error, recordFailure: cause };
    }
}
function chooseStatus(result, signal) {
    if (signal.aborted)
        return 'interrupted';
    return result.error === null ? 'complete' : 'failed';
}


/***/ }),

/***/ 4509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recordFileName),
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/* harmony import */ var _describe_write_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7842);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5037);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7739);






const recordFileName = 'record.json';
/**
 * Writes `record.json` into an existing folder and returns its path. Whole or not at all: the text goes to a file beside
 * it, is flushed to the disk, and then takes the name. Throws a BenchError 'output-unwritable' and leaves nothing behind.
 */
async function writeRecord(record, directory, files = { open: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open, rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, rm: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, recordFileName);
    const partial = `${path}.partial`;
    const text = serialize(record, path);
    try {
        await writeThrough(files, partial, text);
        await files.rename(partial, path);
        return path;
    }
    catch (cause) {
        await files.rm(partial, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} cannot be written: ${(0,_describe_write_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .describeWriteFailure */ .j)(cause)}`, {
            hint: 'Free some space or choose another folder with --output (input output).',
            cause,
        });
    }
}
/** JSON has no NaN and no Infinity and would silently write null: a record that could not be read again is refused. */
function serialize(record, path) {
    const checked = _record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSchema */ .fi.safeParse(record);
    if (checked.success)
        return `${JSON.stringify(checked.data, null, 1)}\n`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('output-unwritable', `${path} would not be readable as a record`, {
        hint: 'This is a defect of channels-bench; please report it with the lines above.',
        details: checked.error.issues.map(_parse_record_js__WEBPACK_IMPORTED_MODULE_3__/* .describeIssue */ .n),
    });
}
async function writeThrough(files, path, text) {
    const file = await files.open(path, 'w');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
const maxTextLength = 200;
const fields = ['%H', '%an', '%at', '%s'];
const format = `--format=${fields.map((field) => `${field}%x00`).join('')}`;
async function listCommits(git, from, to, limit) {
    const range = `${from}..${to}`;
    const log = await git('log', '--encoding=UTF-8', '--no-color', `--max-count=${limit}`, format, range, '--');
    const count = await git('rev-list', '--count', range, '--');
    const commits = parseLog(log.stdout);
    return { commits, total: Number(count.stdout.trim()) || commits.length };
}
/** `commit` in hex; null when the clone does not have it. */
async function readCommit(git, commit) {
    const log = await git('log', '--encoding=UTF-8', '--no-color', '--max-count=1', format, commit, '--');
    return log.exitCode === 0 ? (parseLog(log.stdout)[0] ?? null) : null;
}
function parseLog(text) {
    // A NUL cannot stand in a commit, so nothing in it can pass for a field of its own.
    const values = text.split('\0').slice(0, -1);
    return Array.from({ length: Math.floor(values.length / fields.length) }, (_, index) => {
        const [commit = '', author = '', seconds = '', title = ''] = values.slice(index * fields.length);
        return {
            commit: commit.trim(),
            author: shorten(author),
            title: shorten(title),
            date: formatDate(Number(seconds)),
        };
    });
}
function shorten(text) {
    return text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1)}…`;
}
/** Anybody can write any date into a commit; years of more than four digits are no ISO 8601. */
function formatDate(seconds) {
    const date = new Date(seconds * 1000);
    const year = Number.isNaN(date.getTime()) ? -1 : date.getUTCFullYear();
    return year >= 1970 && year <= 9999 ? date.toISOString() : null;
}


/***/ }),

/***/ 1105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/js/src/revisions/run-git.js
var run_git = __webpack_require__(8292);
;// CONCATENATED MODULE: ./.build/js/src/revisions/check-out-submodules.js



/**
 * `git worktree` leaves submodules empty. Those that the user's checkout has are filled from there, without a network;
 * the copies share the objects of the original and are gone with their folder. Returns a warning for each that is empty.
 */
async function checkOutSubmodules(options) {
    const { topLevel, root, environment, signal } = options;
    const git = (0,run_git/* createGit */.lD)({ directory: root, topLevel: root, environment, signal });
    const warnings = [];
    for (const { path, commit } of await listSubmodules(git)) {
        const source = (0,external_node_path_.join)(topLevel, path);
        if (await isCheckedOut(source)) {
            await copySubmodule(source, (0,external_node_path_.join)(root, path), commit, options);
            const nested = await checkOutSubmodules({ ...options, topLevel: source, root: (0,external_node_path_.join)(root, path) });
            warnings.push(...nested);
        }
        else {
            warnings.push(`The submodule ${path} is not checked out in ${topLevel}, so it is empty in the other revision too.`);
        }
    }
    return warnings;
}
async function listSubmodules(git) {
    const { stdout } = await git('ls-tree', '-r', '-z', 'HEAD');
    return [...stdout.matchAll(/(?:^|\0)160000 commit ([0-9a-f]+)\t([^\0]+)/g)].map(([, commit = '', path = '']) => ({
        path,
        commit,
    }));
}
async function isCheckedOut(directory) {
    return (0,promises_.stat)((0,external_node_path_.join)(directory, '.git')).then(() => true, () => false);
}
async function copySubmodule(source, target, commit, options) {
    const { environment, signal } = options;
    const describe = () => [
        'checkout-failed',
        `The submodule ${source} cannot be checked out at ${commit.slice(0, 12)}.`,
        { hint: `Fetch that commit before: \`git -C ${source} fetch origin ${commit}\`.` },
    ];
    await (0,promises_.mkdir)(target, { recursive: true });
    const clone = (0,run_git/* createGit */.lD)({ directory: target, topLevel: source, environment, signal });
    const clonedQuietly = ['clone', '--quiet', '--shared', '--no-checkout', '--no-tags', '--', source, '.'];
    await (0,run_git/* expectSuccess */.lb)(clone(...clonedQuietly), describe);
    const git = (0,run_git/* createGit */.lD)({ directory: target, topLevel: target, environment, signal });
    await (0,run_git/* expectSuccess */.lb)(git('checkout', '--quiet', '--detach', commit), describe);
}

;// CONCATENATED MODULE: ./.build/js/src/revisions/fill-large-files.js
/**
 * Files that Git LFS keeps: a checkout would download those that are not there, which nobody asked for. So it leaves
 * pointers (GIT_LFS_SKIP_SMUDGE), and what the clone has is filled in here. Returns a warning when pointers remain.
 */
async function fillLargeFiles(git) {
    // Asked only where such files are: git-lfs writes into the settings of a repository that never knew it.
    const kept = await git('ls-files', '-z', '--', ':(attr:filter=lfs)');
    if (kept.stdout === '')
        return [];
    await git('lfs', 'checkout');
    const names = [...(await git('lfs', 'ls-files')).stdout.matchAll(/^\S+ - (.*)$/gm)].map(([, name]) => name);
    if (names.length === 0)
        return [];
    const listed = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    return [
        `Git LFS has not downloaded ${listed} of the other revision: they are pointers there. \`git lfs fetch --all\` gets them.`,
    ];
}

// EXTERNAL MODULE: ./.build/js/src/revisions/remove-worktrees.js
var remove_worktrees = __webpack_require__(8657);
;// CONCATENATED MODULE: ./.build/js/src/revisions/check-out-worktree.js









const maxTries = 10;
/**
 * Checks a commit out into a folder of its own under `parentDirectory`, as `git worktree` does: the repository's files,
 * index, HEAD, refs and reflogs stay as they are. Submodules come from the clones that are already there.
 */
async function checkOutWorktree({ topLevel, subfolder, environment }, commit, parentDirectory, { signal }) {
    const parent = (0,external_node_path_.join)(parentDirectory, remove_worktrees/* worktreesFolderName */.qL);
    const root = (0,external_node_path_.join)(parent, `${remove_worktrees/* worktreePrefix */.of}${(0,external_node_crypto_.randomBytes)(5).toString('hex')}`);
    const undisturbed = (0,run_git/* createGit */.lD)({ directory: topLevel, topLevel, environment });
    const git = (0,run_git/* createGit */.lD)({ directory: topLevel, topLevel, environment, signal });
    signal?.throwIfAborted();
    await (0,remove_worktrees/* removeStaleEntries */.I4)(undisturbed);
    const dispose = async () => {
        await (0,promises_.rm)(root, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
        await (0,remove_worktrees/* removeEntry */.b4)(undisturbed, root).catch(() => undefined);
    };
    try {
        await (0,promises_.mkdir)(parent, { recursive: true }).catch((cause) => {
            throw fail(commit, parent, [cause.message], cause);
        });
        const added = await addWorktree(git, root, commit);
        if (added.exitCode !== 0) {
            throw fail(commit, root, [...(0,run_git/* listLines */.i4)(added.stderr), ...(await describeRoom(undisturbed, commit, parent))]);
        }
        const warnings = [
            ...(await fillLargeFiles((0,run_git/* createGit */.lD)({ directory: root, topLevel: root, environment, signal }))),
            ...(await checkOutSubmodules({ topLevel, root, environment, signal })),
        ];
        const directory = (0,external_node_path_.join)(root, subfolder);
        if (!(await (0,promises_.stat)(directory).catch(() => null))?.isDirectory()) {
            throw new errors/* BenchError */.L('checkout-failed', `The folder ${subfolder} does not exist in ${commit.slice(0, 12)}.`, {
                hint: 'Compare with a later commit, one that has this folder, or give --source a folder that both have.',
            });
        }
        return { commit, directory, warnings, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** Git reads the entries of all worktrees, and fails at one that another git is just making. */
async function addWorktree(git, root, commit) {
    let answer;
    let tries = 0;
    do {
        if (tries > 0)
            await (0,external_node_timers_promises_.setTimeout)(50 * tries);
        answer = await git('worktree', 'add', '--detach', '--quiet', root, commit);
        tries += 1;
    } while (/\/worktrees\/\S*\/(commondir|gitdir|HEAD)/.test(answer.stderr) &&
        answer.exitCode !== 0 &&
        tries < maxTries);
    return answer;
}
/** Git does not say that a disk is full, and has removed its files again when it can be asked. */
async function describeRoom(git, commit, parent) {
    const { exitCode, stdout } = await git('ls-tree', '-r', '--format=%(objectsize)', commit);
    if (exitCode !== 0)
        return [];
    const neededBytes = stdout.split('\n').reduce((sum, size) => sum + (Number(size) || 0), 0);
    const { bavail, bsize } = await (0,promises_.statfs)(parent);
    const inMebibytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
    return [
        `the files of the commit take ${inMebibytes(neededBytes)}, and ${inMebibytes(bavail * bsize)} are free there`,
    ];
}
function fail(commit, path, details, cause) {
    return new errors/* BenchError */.L('checkout-failed', `The commit ${commit.slice(0, 12)} cannot be checked out into ${path}.`, {
        hint: 'Free some disk space, or set TMPDIR to a folder that can be written and has room for a second checkout.',
        details,
        cause,
    });
}

// EXTERNAL MODULE: ./.build/js/src/revisions/find-checkout.js
var find_checkout = __webpack_require__(9718);
;// CONCATENATED MODULE: ./.build/js/src/revisions/find-merge-base.js


/** Of several best common ancestors, as after merges in both directions, the first that git names. */
async function findMergeBase(git, topLevel, a, b) {
    const { exitCode, stdout, stderr } = await git('merge-base', a, b);
    if (exitCode === 0)
        return (0,run_git/* removeLineEnd */.mK)(stdout);
    const names = `${a.slice(0, 12)} and ${b.slice(0, 12)}`;
    if (exitCode !== 1) {
        throw new errors/* BenchError */.L('base-not-found', `The common ancestor of ${names} cannot be found in ${topLevel}.`, {
            hint: 'See what `git fsck` says of the repository.',
            details: stderr.trim().split('\n'),
        });
    }
    if ((await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true') {
        throw new errors/* BenchError */.L('base-not-found', `The clone in ${topLevel} is shallow, and the common ancestor of ${names} is cut off.`, {
            hint: 'Clone with history: `fetch-depth: 0` of actions/checkout, elsewhere `git fetch --unshallow origin`. ' +
                'For a pull request `fetch-depth: 2` with `--base HEAD^1` is enough.',
        });
    }
    throw new errors/* BenchError */.L('base-not-found', `${names} have no common ancestor in ${topLevel}.`, {
        hint: 'Their histories are unrelated: name the commit to compare with itself, by its hash or a tag.',
    });
}

// EXTERNAL MODULE: ./.build/js/src/revisions/list-commits.js
var list_commits = __webpack_require__(8709);
;// CONCATENATED MODULE: ./.build/js/src/revisions/resolve-revision.js


const maxSuggestions = 10;
/**
 * Finds the commit that a revision names. A runner's checkout has the branches of the remote only as `origin/<name>`,
 * so that is tried after the name itself.
 */
async function resolveRevision(git, topLevel, ref) {
    // An option in place of a revision could make git do anything.
    if (ref === '' || ref.startsWith('-') || ref.includes('\0')) {
        throw new errors/* BenchError */.L('unknown-revision', `${JSON.stringify(ref)} is not a revision.`, {
            hint: 'Give a branch, a tag, a commit or an expression such as HEAD~1.',
        });
    }
    const said = [];
    for (const candidate of [ref, `origin/${ref}`]) {
        const { exitCode, stdout, stderr } = await git('rev-parse', '--verify', `${candidate}^{commit}`);
        const commit = (0,run_git/* removeLineEnd */.mK)(stdout);
        if (exitCode === 0 && /^[0-9a-f]{40,64}$/.test(commit)) {
            return { commit, ref: candidate, isBranch: await isBranch(git, candidate) };
        }
        if (candidate === ref)
            said.push(...(0,run_git/* listLines */.i4)(stderr));
    }
    throw await explainUnknown(git, topLevel, ref, said);
}
async function isBranch(git, ref) {
    const { stdout } = await git('rev-parse', '--symbolic-full-name', ref);
    return /^refs\/(heads|remotes)\//.test(stdout);
}
async function explainUnknown(git, topLevel, ref, said) {
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true';
    const known = await git('for-each-ref', '--sort=-committerdate', `--count=${maxSuggestions}`, '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags');
    const names = known.stdout.split('\n').filter((name) => name !== '' && name !== 'origin' && name !== 'origin/HEAD');
    const ambiguous = said.filter((line) => /ambiguous/i.test(line));
    const details = [...ambiguous, ...(names.length === 0 ? [] : [`known here: ${names.join(', ')}`])];
    const message = `The revision ${ref} names no commit in ${topLevel}${isShallow ? ', a shallow clone' : ''}.`;
    const fetch = /^[\w./-]+$/.test(ref) ? ` or run \`git fetch origin ${ref}:refs/remotes/origin/${ref}\`` : '';
    const hint = isShallow
        ? `Clone with history: \`fetch-depth: 0\` of actions/checkout, elsewhere \`git fetch --unshallow origin\`;${fetch || ' then'} before the benchmark.`
        : `Check its spelling${fetch}.`;
    return new errors/* BenchError */.L('unknown-revision', message, { hint: hint.replace('; or', ', or'), details });
}

;// CONCATENATED MODULE: ./.build/js/src/revisions/open-repository.js
/** A git repository as far as comparing two of its revisions needs it. Reads it; the only thing added is worktrees. */









/**
 * Opens the repository that holds a folder. `environment` should be scrubbed of secrets. Throws a BenchError
 * 'git-unavailable' or 'repository-unusable': no repository, a bare one, or one without a commit.
 */
async function openRepository(directory, environment, signal) {
    const folder = await (0,promises_.realpath)(directory).catch((cause) => {
        throw refuse(directory, 'does not exist', 'Give the folder of a checkout.', cause);
    });
    const candidate = (await (0,find_checkout/* findCheckout */.I)(folder)) ?? folder;
    const answer = await (0,run_git/* createGit */.lD)({ directory: folder, topLevel: candidate, environment, signal })('rev-parse', '--show-toplevel');
    if (answer.exitCode !== 0)
        throw await explainRefusal(folder, environment, answer.stderr);
    const topLevel = (0,run_git/* removeLineEnd */.mK)(answer.stdout);
    const git = (0,run_git/* createGit */.lD)({ directory: topLevel, topLevel, environment, signal });
    const subfolder = (0,external_node_path_.relative)(topLevel, folder);
    if ((await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')).exitCode !== 0) {
        throw refuse(folder, 'is in a git repository without a commit', 'Commit something first.');
    }
    const repository = {
        topLevel,
        subfolder,
        environment,
        git,
        resolveRevision: (ref) => resolveRevision(git, topLevel, ref),
        findMergeBase: (a, b) => findMergeBase(git, topLevel, a, b),
        describe: () => describe(git, subfolder),
        checkOutWorktree: (commit, parent, options = {}) => checkOutWorktree(repository, commit, parent, options),
        listCommits: (from, to, limit) => (0,list_commits/* listCommits */.V)(git, from, to, limit),
    };
    return repository;
}
async function describe(git, subfolder) {
    const commit = (0,run_git/* removeLineEnd */.mK)((await git('rev-parse', '--verify', 'HEAD^{commit}')).stdout);
    const status = await git('status', '--porcelain', '--ignore-submodules=none', '--', subfolder || '.');
    return { commit, isDirty: status.stdout !== '' };
}
async function explainRefusal(folder, environment, stderr) {
    const git = (0,run_git/* createGit */.lD)({ directory: folder, topLevel: folder, environment });
    const bare = await git('rev-parse', '--is-bare-repository');
    if (bare.exitCode === 0) {
        const what = bare.stdout.startsWith('true') ? 'a bare git repository' : "git's own folder";
        return refuse(folder, `is ${what}, which holds no files to run`, 'Give the folder of a checkout: `git clone` it.');
    }
    return refuse(folder, 'is not in a git repository', 'Give --source a checkout made by `git clone`; in a workflow, run actions/checkout before.', undefined, stderr.includes('not a git repository') ? [] : stderr.trim().split('\n'));
}
function refuse(directory, what, hint, cause, details = []) {
    return new errors/* BenchError */.L('repository-unusable', `Revisions cannot be compared: ${directory} ${what}.`, {
        hint,
        details,
        cause,
    });
}


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ removeStaleEntries),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   jw: () => (/* binding */ removeAbandonedWorktrees),
/* harmony export */   of: () => (/* binding */ worktreePrefix),
/* harmony export */   qL: () => (/* binding */ worktreesFolderName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);
/**
 * A killed run leaves a folder behind, and an entry of it in the user's repository. `git worktree prune` would remove
 * entries of the user's own too, whose disk is only away for the moment; so only ours are removed, by their names.
 */



const worktreePrefix = 'channels-bench-';
/** Below a run's scratch folder. */
const worktreesFolderName = 'worktrees';
const ourName = new RegExp(`^${worktreePrefix}[0-9a-f]{10}$`);
/** Removes the entries whose folders are gone. Never rejects for what git says. */
async function removeStaleEntries(git) {
    const { stdout } = await git('worktree', 'list', '--porcelain');
    const paths = [...stdout.matchAll(/^worktree (.*)$/gm)].map(([, path = '']) => path);
    for (const path of paths.filter(isOurs)) {
        if (!(await exists(path)))
            await removeEntry(git, path);
    }
}
/**
 * For the folder of a run that was killed, before it is removed: takes its worktrees out of the repositories that they
 * belong to. Rejects never; what cannot be reached is left to the next comparison in that repository.
 */
async function removeAbandonedWorktrees(temporaryDirectory, environment) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, worktreesFolderName);
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => [])) {
        if (ourName.test(name))
            await forgetWorktree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name), environment).catch(() => undefined);
    }
}
async function forgetWorktree(root, environment) {
    // `gitdir: REPOSITORY/worktrees/ID`, whose file `gitdir` names the folder's `.git` where it was made.
    const entry = /^gitdir: (.*)$/m.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'), 'utf8'))?.[1];
    if (entry === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry)) !== 'worktrees')
        return;
    const madeAt = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry, 'gitdir'), 'utf8')).trim());
    if (!isOurs(madeAt))
        return;
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(entry));
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .lD)({ directory: repository, topLevel: repository, environment });
    await removeEntry(git, madeAt);
}
/** Takes a worktree out of the repository, whether its folder is there or not. */
async function removeEntry(git, path) {
    // Twice: also when git was stopped while it held the entry locked.
    await git('worktree', 'remove', '--force', '--force', path);
    // Where git was interrupted it leaves its folder of entries, though it removes an empty one otherwise.
    const { stdout } = await git('rev-parse', '--path-format=absolute', '--git-common-dir');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .removeLineEnd */ .mK)(stdout), 'worktrees')).catch(() => undefined);
}
function isOurs(path) {
    return ourName.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) === worktreesFolderName;
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 5066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatAddress),
/* harmony export */   h: () => (/* binding */ parseRemoteService)
/* harmony export */ });
/** `redis=10.0.0.7:6379` → a service; null for any other form. An IPv6 address stands in brackets. */
function parseRemoteService(text) {
    const match = /^(?<service>[a-z0-9][a-z0-9_-]*)=(?<host>\[[0-9a-f:]+\]|[a-z0-9._-]+):(?<port>\d{1,5})$/i.exec(text);
    const { service = '', host = '', port = '' } = match?.groups ?? {};
    const number = Number(port);
    return match === null || number < 1 || number > 65_535 ? null : { service, host, port: number };
}
function formatAddress({ host, port }) {
    return `${host}:${port}`;
}


/***/ }),

/***/ 13:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ drawSeed),
/* harmony export */   k4: () => (/* binding */ shuffle),
/* harmony export */   so: () => (/* binding */ createSeededRandom)
/* harmony export */ });
/**
 * Seeded randomness: sfc32 (Chris Doty-Humphrey's small fast counter generator, PractRand), 128 bits of state, seeded by
 * splitmix32 and run in for 12 rounds as its author recommends. The same seed gives the same sequence on every machine.
 */
/** `seed`: an integer from 0 to 2^32 - 1; anything else throws a RangeError. */
function createSeededRandom(seed) {
    if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
        throw new RangeError(`not a 32 bit seed: ${seed}`);
    const split = splitmix32(seed);
    let a = split();
    let b = split();
    let c = split();
    let counter = 1;
    const next = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    };
    for (let i = 0; i < 12; i++)
        next();
    return next;
}
/** A fresh 32 bit seed out of a sequence, for a part that gets randomness of its own. */
function drawSeed(random) {
    return Math.floor(random() * 2 ** 32);
}
/** Fisher-Yates; returns a new array. */
function shuffle(items, random) {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
}
function splitmix32(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let z = state ^ (state >>> 16);
        z = Math.imul(z, 0x21f0aaad);
        z ^= z >>> 15;
        z = Math.imul(z, 0x735a2d97);
        return z ^ (z >>> 15);
    };
}


/***/ })

};
