export const id = 327;
export const ids = [327];
export const modules = {

/***/ 8700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scrubEnvironment)
/* harmony export */ });
/**
 * The environment that servers, builds and the load generator get: ours without secrets. A server under test runs code
 * of a pull request; whatever it is handed, that code can read.
 */
const secretNames = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(PRIVATE|API|ACCESS|SIGNING|ENCRYPTION)_?KEY|(^|_)(AUTH|PASS)($|_)|COOKIE/i;
/** GitHub's runner, the action's inputs, and what npm and Node's test runner tell their own children. */
const foreignNames = /^(GITHUB|ACTIONS|INPUT|RUNNER|STATE|NPM_(CONFIG|PACKAGE|LIFECYCLE))_|^NODE_(OPTIONS|TEST_CONTEXT|CHANNEL_FD|CHANNEL_SERIALIZATION_MODE)$/i;
/** A shorter value could stand in any other by chance. */
const minimumSecretLength = 6;
/** Drops secrets by their names, and everything else whose value holds the value of a secret. */
function scrubEnvironment(environment) {
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
    const secrets = entries
        .filter(([name, value]) => secretNames.test(name) && value.length >= minimumSecretLength)
        .map(([, value]) => value);
    return Object.fromEntries(entries.filter(([name, value]) => !secretNames.test(name) && !foreignNames.test(name) && !secrets.some((secret) => value.includes(secret))));
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


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The folder at or above this one with `.git` in it. Git names it only to those who already trust it. */
async function findCheckout(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const isCheckout = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')).then(() => true, () => false);
        if (isCheckout)
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ createGitWithInput),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   lb: () => (/* binding */ expectSuccess),
/* harmony export */   mK: () => (/* binding */ removeLineEnd)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/** Runs git so that it neither asks, nor runs a hook, nor changes its mind for a variable of a calling git. */



const settings = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.quotePath=false',
    'advice.detachedHead=false',
    'log.showSignature=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** What a git that called us would make its children believe; the rest of GIT_* goes with it. */
const keptVariables = new Set(['GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);
const graceMs = 2000;
function createGit(options) {
    const run = createGitWithInput(options);
    return async (...args) => {
        const answer = await run('', ...args);
        return { ...answer, stdout: answer.stdout.toString() };
    };
}
function createGitWithInput(options) {
    const { directory, topLevel, environment, signal, secretSettings = [] } = options;
    const configuration = [...settings, `safe.directory=${topLevel}`].flatMap((setting) => ['-c', setting]);
    const env = { ...buildEnvironment(environment), ...listSecretSettings(secretSettings) };
    return async (input, ...args) => {
        signal?.throwIfAborted();
        // A group of its own: git's children, filters for instance, are stopped with it, and Ctrl-C does not reach them first.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...configuration, '-C', directory, ...args], { env, detached: true });
        const ended = waitForEnd(child);
        const stop = () => void stopGroup(child, ended);
        signal?.addEventListener('abort', stop, { once: true });
        // What ends before it has read everything says why by its exit code.
        child.stdin.on('error', () => undefined).end(input);
        try {
            const [exitCode, stdout, stderr] = await Promise.all([ended, (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
            signal?.throwIfAborted();
            return { exitCode, stdout, stderr };
        }
        finally {
            signal?.removeEventListener('abort', stop);
        }
    };
}
/** The exit code; 128 as of git's own fatal errors when a signal ended it. */
function waitForEnd(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(explainFailure(error)));
        child.once('close', (code) => resolve(code ?? 128));
    });
}
/** Resolves when nothing of the group holds the output open any more. Git removes its half-made files at SIGTERM. */
async function stopGroup(child, ended) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    await ended.catch(() => undefined);
    clearTimeout(timer);
}
function signalGroup({ pid }, signal) {
    try {
        if (pid !== undefined)
            process.kill(-pid, signal);
    }
    catch {
        // It ended in the meantime.
    }
}
/** Throws a BenchError with the lines that git wrote when it fails. */
async function expectSuccess(answer, describe) {
    const { exitCode, stdout, stderr } = await answer;
    if (exitCode === 0)
        return removeLineEnd(stdout);
    const [code, message, options] = describe();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L(code, message, { ...options, details: [...(options.details ?? []), ...listLines(stderr)] });
}
/** The last lines that git wrote, without empty ones. */
function listLines(stderr) {
    return stderr
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-20);
}
/** A path may itself end with blanks, so only the one line end goes. */
function removeLineEnd(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
function buildEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || keptVariables.has(name));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LFS_SKIP_SMUDGE: '1',
        LC_ALL: 'C',
    };
}
function listSecretSettings(settings) {
    if (settings.length === 0)
        return {};
    const pairs = settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(settings.length) };
}
function explainFailure(error) {
    const reason = error.code === 'ENOENT' ? 'it was not found on the PATH' : error.message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('git-unavailable', `The program git cannot be run: ${reason}.`, {
        hint: 'Install git: comparing two revisions needs it, and so does a history on a branch.',
        cause: error,
    });
}


/***/ })

};
