export const id = 711;
export const ids = [711];
export const modules = {

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findSetup),
/* harmony export */   t: () => (/* binding */ listSetups)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4522);
/* harmony import */ var _read_setup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4969);
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4256);





/**
 * Reads a setup by what a person typed: a built-in one by its bare name; a folder by a path with a slash, a path that
 * starts with a dot, or the name of a folder that is there. Throws a BenchError: 'unknown-setup', 'invalid-setup'.
 */
async function findSetup(nameOrPath, builtInDirectory) {
    if (nameOrPath.includes('/') || nameOrPath.startsWith('.'))
        return (0,_read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .readSetup */ .WJ)(nameOrPath);
    const builtIns = await listSetupNames(builtInDirectory);
    if (builtIns.includes(nameOrPath))
        return (0,_read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .readSetup */ .WJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtInDirectory, nameOrPath));
    if (nameOrPath !== '' && (await isFolder(nameOrPath)))
        return (0,_read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .readSetup */ .WJ)(nameOrPath);
    const suggestion = (0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestName */ .S)(nameOrPath, builtIns);
    const question = suggestion === null ? '' : `Did you mean ${suggestion}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BenchError */ .L('unknown-setup', `There is no setup "${nameOrPath}".`, {
        hint: `${question}Built in are ${builtIns.join(', ')}; a folder with a setup.yaml of your own works as well.`,
    });
}
/** Every setup in the folder, sorted by name. Throws a BenchError 'invalid-setup' when one of them is malformed. */
async function listSetups(builtInDirectory) {
    const names = await listSetupNames(builtInDirectory);
    return Promise.all(names.map((name) => (0,_read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .readSetup */ .WJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(builtInDirectory, name))));
}
async function listSetupNames(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const found = await Promise.all(folders.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name, _read_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .setupFileName */ .f_))));
    return folders.filter((_, index) => found[index]).sort();
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() ?? false;
}


/***/ }),

/***/ 9855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWebSocket)
/* harmony export */ });
/** A plain route always has a path of its own. */
const plain = { path: '/', event: null, join: null, channel: null, action: null };
const echoDefaults = {
    plain,
    socketio: { ...plain, path: '/socket.io/', event: 'echo' },
    actioncable: { ...plain, path: '/cable', channel: 'EchoChannel', action: 'echo' },
};
const broadcastDefaults = {
    plain,
    socketio: { ...plain, path: '/socket.io/', event: 'broadcast', join: 'join' },
    actioncable: { ...plain, path: '/cable', channel: 'GroupChannel', action: 'broadcast' },
};
/** Reads the `websocket` section. */
function findWebSocket({ file: { websocket } }) {
    if (websocket === undefined)
        return null;
    const { protocol, message, subprotocol, echo, broadcast } = websocket;
    const fill = (route, defaults) => route === undefined ? null : { ...defaults, ...route };
    return {
        protocol,
        subprotocol: subprotocol ?? null,
        message,
        echo: fill(echo, echoDefaults[protocol]),
        broadcast: fill(broadcast, broadcastDefaults[protocol]),
    };
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ toPortVariable),
/* harmony export */   gu: () => (/* binding */ parseProcfile),
/* harmony export */   yT: () => (/* binding */ toHostVariable)
/* harmony export */ });
/** Names become parts of environment variables (PORT_<NAME>) and of file names. */
const line = /^(?<name>[A-Za-z0-9][A-Za-z0-9_-]*)\s*:(?<command>.*)$/;
/** Reads `name: command` lines; blank lines and lines that start with # are skipped. `file` is how problems name it. */
function parseProcfile(text, file) {
    const entries = [];
    const problems = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const trimmed = raw.trim();
        if (trimmed === '' || trimmed.startsWith('#'))
            continue;
        const report = (message, column = raw.indexOf(trimmed) + 1) => problems.push({ file, line: index + 1, column, message });
        const groups = line.exec(trimmed)?.groups;
        if (groups === undefined) {
            report(`not of the form "name: command" (a name holds letters, digits, - and _): ${JSON.stringify(trimmed)}`);
            continue;
        }
        const { name = '', command = '' } = groups;
        const earlier = entries.find((entry) => toPortVariable(entry.name) === toPortVariable(name));
        if (earlier !== undefined) {
            report(`"${name}" is there already, on line ${earlier.line} (case and - or _ make no difference)`);
        }
        else if (command.trim() === '') {
            report(`"${name}" has no command`, raw.length + 1);
        }
        else {
            entries.push({ name, command: command.trim(), line: index + 1 });
        }
    }
    if (entries.length === 0 && problems.length === 0) {
        problems.push({ file, line: 1, column: 1, message: 'no program in it; a line is "name: command"' });
    }
    return { entries, problems };
}
/** The variable that holds a program's port: `PORT_REDIS` for `redis`, `PORT_WEB_2` for `web-2`. */
function toPortVariable(name) {
    return `PORT_${toVariableEnd(name)}`;
}
/** The variable that holds where a program answers: `HOST_REDIS`, 127.0.0.1 unless it is remote. */
function toHostVariable(name) {
    return `HOST_${toVariableEnd(name)}`;
}
function toVariableEnd(name) {
    return name.toUpperCase().replaceAll('-', '_');
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ readSetup),
  f_: () => (/* binding */ setupFileName)
});

// UNUSED EXPORTS: procfileName

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/src/setups/digest-setup.js



/** Not part of a configuration: what tools leave behind, and what an editor or git keeps for itself. */
function isIgnored(name) {
    return name.startsWith('.') || name === '__pycache__' || name === 'node_modules' || name.endsWith('.pyc');
}
/**
 * SHA-256 in hex over the names and contents of a setup's files and of the shared apps (../apps/NAME) that `texts`, its
 * compose file and Procfile, refer to. The same wherever the folder lies.
 */
async function digestSetup(directory, texts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await addFolder(hash, directory, 'setup');
    for (const app of listSharedApps(texts))
        await addFolder(hash, (0,external_node_path_.resolve)(directory, '..', 'apps', app), `apps/${app}`);
    return hash.digest('hex');
}
/** Names of the folders under ../apps that the texts mention, sorted. */
function listSharedApps(texts) {
    const names = texts.flatMap((text) => [...text.matchAll(/\.\.\/apps\/([A-Za-z0-9_-][A-Za-z0-9._-]*)/g)]);
    return [...new Set(names.map((match) => match[1] ?? ''))].sort();
}
async function addFolder(hash, directory, label) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((error) => {
        // A reference to an app that is not there fails when the setup starts, with the server's own words.
        if (error.code === 'ENOENT')
            return [];
        throw error;
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (isIgnored(entry.name))
            continue;
        const path = (0,external_node_path_.join)(directory, entry.name);
        const name = `${label}/${entry.name}`;
        if (entry.isDirectory())
            await addFolder(hash, path, name);
        else if (entry.isSymbolicLink())
            addEntry(hash, `link ${name}`, Buffer.from(await (0,promises_.readlink)(path)));
        else if (entry.isFile())
            addEntry(hash, `file ${name}`, await (0,promises_.readFile)(path));
    }
}
/** The length stands before the contents, so that no two different folders feed the same bytes. */
function addEntry(hash, name, contents) {
    hash.update(`${name}\0${contents.length}\0`);
    hash.update(contents);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/js/src/setups/find-compose-file.js

/** In the order in which `docker compose` itself prefers them. */
const composeFileNames = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** The compose file that `docker compose` would take in a folder with these files, or null. */
function findComposeFile(fileNames) {
    return composeFileNames.find((name) => fileNames.includes(name)) ?? null;
}
/**
 * Problems that can be seen without Docker: broken YAML, a target service that is not there. Compose itself judges the
 * rest when it builds. A file that includes others may define the service elsewhere and is not asked for it.
 */
function checkComposeFile(text, file, targetService) {
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false });
    if (document.errors.length > 0) {
        return document.errors.map((error) => ({ file, ...toPlace(text, error.pos[0]), message: error.message }));
    }
    if (targetService === null || document.has('include') || document.hasIn(['services', targetService]))
        return [];
    return [{ file, line: 1, column: 1, message: `services.${targetService} is missing, which setup.yaml targets` }];
}
function toPlace(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// EXTERNAL MODULE: ./.build/js/src/setups/parse-procfile.js
var parse_procfile = __webpack_require__(1358);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./.build/js/src/setups/check-websocket.js
const protocolOf = {
    event: 'socketio',
    join: 'socketio',
    channel: 'actioncable',
    action: 'actioncable',
};
/** Reports every problem at the key that has it. */
function checkWebSocket(section, context) {
    const { protocol, subprotocol, message } = section;
    const report = (path, text) => context.addIssue({ code: 'custom', path: [...path], message: text, input: section });
    if (section.echo === undefined && section.broadcast === undefined) {
        report([], 'needs echo, broadcast or both: without them nothing can be measured');
    }
    if (subprotocol !== undefined && protocol !== 'plain') {
        report(['subprotocol'], `is for the protocol plain alone; ${protocol} has a subprotocol of its own`);
    }
    if (message === 'binary' && protocol === 'actioncable') {
        report(['message'], 'must be text with the protocol actioncable, whose frames are JSON');
    }
    for (const name of ['echo', 'broadcast'])
        checkRoute(section, name, report);
}
function checkRoute(section, name, report) {
    const { protocol } = section;
    const route = section[name];
    if (route === undefined)
        return;
    if (protocol === 'plain' && route.path === undefined) {
        report([name], 'needs a path: where the handshake goes; only socketio and actioncable have a usual one');
    }
    for (const key of Object.keys(protocolOf)) {
        if (route[key] === undefined)
            continue;
        if (protocolOf[key] !== protocol) {
            report([name, key], `is for the protocol ${protocolOf[key]} alone; this section speaks ${protocol}`);
        }
        else if (key === 'join' && name === 'echo') {
            report([name, key], 'is for broadcast alone: an echo has no group');
        }
    }
}

;// CONCATENATED MODULE: ./.build/js/src/setups/websocket-section.js
/** The `websocket` section of setup.yaml: where WebSockets are, and which protocol is spoken over them. */

const path = schemas/* string */.YjP().regex(/^\/[^\s]*$/, 'must start with / and hold no blanks');
const word = schemas/* string */.YjP().min(1);
const route = schemas/* strictObject */.rej({
    path: path
        .optional()
        .describe('The path of the handshake. {group} stands for the name of the group in a plain broadcast. /socket.io/ for socketio and /cable for actioncable when left out'),
    event: word.optional().describe('socketio: the event that carries a message, both ways'),
    join: word.optional().describe('socketio: the event that joins the group whose name is its argument'),
    channel: word
        .optional()
        .describe('actioncable: the channel to subscribe to; in a broadcast it gets the parameter group'),
    action: word.optional().describe('actioncable: the action that takes a message as payload'),
});
const webSocketSection = schemas/* strictObject */.rej({
    protocol: schemas/* enum */.k5n(['plain', 'socketio', 'actioncable'])
        .default('plain')
        .describe('What is spoken over the socket: messages as they are, socket.io 4, or Action Cable'),
    subprotocol: word
        .optional()
        .describe('A subprotocol that is asked for in the handshake and that the server must choose'),
    message: schemas/* enum */.k5n(['text', 'binary']).default('text').describe('The kind of message that is sent'),
    echo: route.optional().describe('What sends every message back to its sender, for the phase websocket-echo'),
    broadcast: route
        .optional()
        .describe('What sends every message to all sockets of its group, its sender among them, for websocket-broadcast'),
    loss_log: word
        .max(200)
        .optional()
        .describe('Text of a log line that says why messages were lost; where some were, the last such line is in the report'),
})
    .describe('Where WebSockets are, so that the WebSocket phases can be run');

;// CONCATENATED MODULE: ./.build/js/src/setups/setup.js
/**
 * setup.yaml as data. A setup is a folder that says what can be benchmarked; nothing in it is code of this project.
 * The JSON Schema in docs/setup.schema.json is generated from here.
 */



const expectedAnswer = schemas/* strictObject */.rej({
    status: schemas/* int */.Whr().min(100).max(599).default(200).describe('The status code of a right answer'),
    body: schemas/* string */.YjP().optional().describe('The whole body of a right answer; without it any body is right'),
})
    .describe('What a right answer looks like. Every answer under load is checked against it');
const setup_path = schemas/* string */.YjP().regex(/^\/[^\s]*$/, 'must start with / and hold no blanks');
const setup_name = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9_-]*$/i, 'must be letters, digits, - and _');
const setupSchema = schemas/* strictObject */.rej({
    title: schemas/* string */.YjP().min(1).max(80).describe('A short name for people, used in tables'),
    description: schemas/* string */.YjP().default('').describe('What runs here and why it is worth measuring'),
    historical: schemas/* int */.Whr()
        .min(1990)
        .optional()
        .describe('The year whose software runs here, kept to repeat an earlier report; such setups are listed last'),
    target: schemas/* strictObject */.rej({
        service: setup_name.describe('The service in compose.yaml and the process in the Procfile that is put under load'),
        port: schemas/* int */.Whr().min(1).max(65535).describe('The port that the service listens on inside its container'),
    })
        .describe('Where the load goes'),
    http: schemas/* strictObject */.rej({
        path: setup_path.default('/').describe('The path that is requested'),
        expect: expectedAnswer.default({ status: 200 }),
        alternatives: schemas/* record */.g1P(setup_path, expectedAnswer)
            .default({})
            .describe('Other paths that --path can choose, each with its right answer'),
    }),
    websocket: webSocketSection.superRefine(checkWebSocket).optional(),
    workers: schemas/* strictObject */.rej({
        variable: schemas/* string */.YjP()
            .regex(/^[A-Z][A-Z0-9_]*$/, 'must be capital letters, digits and _')
            .default('WORKERS')
            .describe('The variable with the number of workers, for the Procfile and compose.yaml; they need a default for 1'),
        max: schemas/* int */.Whr().min(2).max(256).default(64).describe('More workers than this are refused'),
        broadcast: schemas/* boolean */.zMY()
            .default(true)
            .describe('Whether a message to a group reaches the sockets of all workers; false where groups live in the memory of one process'),
    })
        .optional()
        .describe('How the target runs with several workers, for --workers; without it one is all it can do'),
    ready: schemas/* strictObject */.rej({
        path: setup_path.optional().describe('The path that tells that the server is up; http.path without it'),
        timeout_seconds: schemas/* number */.aig().positive().max(3600).default(60),
    })
        .default({ timeout_seconds: 60 })
        .describe('How to know that the setup can take requests'),
    versions: schemas/* strictObject */.rej({
        path: setup_path.optional().describe('A path that answers with a JSON object of names and versions of what runs'),
        commands: schemas/* record */.g1P(setup_name, schemas/* strictObject */.rej({ service: setup_name, command: schemas/* string */.YjP().min(1) }))
            .default({})
            .describe('Commands whose first line of output is the version of the thing named'),
    })
        .default({ commands: {} })
        .describe('How to ask the running system for the versions of its parts'),
    profile: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('A command for sh that samples the process $PROFILE_PID for $PROFILE_SECONDS and writes collapsed stacks to $PROFILE_OUTPUT, for --profile; without it py-spy is taken where it is installed, else Python samples itself'),
    processes: schemas/* strictObject */.rej({
        packages: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Debian packages that the Procfile needs'),
        programs: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe('Programs that must be found on the PATH'),
        python_modules: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).default([]).describe("Modules that Debian's Python must find"),
        npm: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('A folder, relative to this one, with package.json and package-lock.json. --install installs its packages into a cache; the Procfile finds a copy of the folder with node_modules as $BENCH_NPM'),
        hint: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('What to do about programs or modules that no Debian package brings, shown where they are missing'),
    })
        .default({ packages: [], programs: [], python_modules: [] })
        .describe('What running this setup as local processes needs'),
})
    .describe('A server setup that Channels Bench can start and measure');

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./.build/js/src/setups/setup-json-schema.js


/** JSON Schema of setup.yaml as people write it, for editors; the draft is the one that YAML editors understand. */
function buildSetupJsonSchema() {
    return {
        title: 'setup.yaml of Channels Bench',
        ...json_schema_processors/* toJSONSchema */.bl(setupSchema, { io: 'input', target: 'draft-7' }),
    };
}

// EXTERNAL MODULE: ./.build/js/src/setups/suggest-name.js
var suggest_name = __webpack_require__(4256);
;// CONCATENATED MODULE: ./.build/js/src/setups/parse-setup-yaml.js




/** Reads a setup.yaml; every problem of syntax and content is reported with its place. */
function parseSetupYaml(text, file) {
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false });
    const place = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const problemAt = (path, message) => ({ ...place(findOffset(document, path)), message });
    if (document.errors.length > 0) {
        const problems = document.errors.map((error) => ({ ...place(error.pos[0]), message: error.message }));
        return { file: null, problems, problemAt };
    }
    if (!(0,dist/* isMap */.jh)(document.contents)) {
        return { file: null, problems: [problemAt([], 'must be a mapping with title, target and http')], problemAt };
    }
    const parsed = setupSchema.safeParse(document.toJS());
    if (parsed.success)
        return { file: parsed.data, problems: [], problemAt };
    const problems = parsed.error.issues.flatMap((issue) => describeIssue(issue, document, place));
    return { file: null, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column), problemAt };
}
function describeIssue(issue, document, place) {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const at = (offset, message) => ({ ...place(offset), message });
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const known = listKnownKeys(path);
            const suggestion = (0,suggest_name/* suggestName */.S)(key, known);
            const remedy = suggestion === null ? `known are ${known.join(', ')}` : `did you mean ${suggestion}?`;
            return at(findKeyOffset(document, path, key), `${[...path, key].join('.')} is not known; ${remedy}`);
        });
    }
    const name = path.join('.');
    if (issue.code === 'invalid_type' && !document.hasIn(path)) {
        return [at(findOffset(document, path), `${name} is missing`)];
    }
    if (issue.code === 'invalid_key') {
        const key = String(path.at(-1));
        const reasons = issue.issues.map((inner) => inner.message).join(', ');
        return [at(findKeyOffset(document, path.slice(0, -1), key), `${name}: the key ${reasons}`)];
    }
    return [at(findOffset(document, path), `${name}: ${issue.message}`)];
}
/** Where the value at the path begins, or the nearest ancestor that is there. */
function findOffset(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return document.contents?.range?.[0] ?? 0;
}
function findKeyOffset(document, path, key) {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if ((0,dist/* isMap */.jh)(map)) {
        for (const pair of map.items) {
            if ((0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key && pair.key.range)
                return pair.key.range[0];
        }
    }
    return findOffset(document, path);
}
function listKnownKeys(path) {
    let node = buildSetupJsonSchema();
    for (const part of path) {
        const own = node.properties?.[part];
        if (own !== undefined)
            node = own;
        else if (typeof node.additionalProperties === 'object')
            node = node.additionalProperties;
        else
            return [];
    }
    return Object.keys(node.properties ?? {});
}

;// CONCATENATED MODULE: ./.build/js/src/setups/setup-problem.js
/** `setup.yaml:3:5: http.pth is not known` */
function describeProblem(problem) {
    return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

;// CONCATENATED MODULE: ./.build/js/src/setups/read-setup.js








const setupFileName = 'setup.yaml';
const procfileName = 'Procfile';
/**
 * Reads a setup's folder. Throws a BenchError: 'unknown-setup' when the folder is none or has no setup.yaml;
 * 'invalid-setup' with every problem of setup.yaml, Procfile and compose.yaml and its place as details.
 */
async function readSetup(directory) {
    const names = await listFiles(directory);
    const at = (name) => (0,external_node_path_.join)(directory, name);
    const yaml = parseSetupYaml(await (0,promises_.readFile)(at(setupFileName), 'utf8'), at(setupFileName));
    const procfileText = names.includes(procfileName) ? await (0,promises_.readFile)(at(procfileName), 'utf8') : null;
    const procfile = procfileText === null ? null : (0,parse_procfile/* parseProcfile */.gu)(procfileText, at(procfileName));
    const composeName = findComposeFile(names);
    const composeText = composeName === null ? null : await (0,promises_.readFile)(at(composeName), 'utf8');
    const problems = [
        ...yaml.problems,
        ...checkReferences(yaml, procfile),
        ...(procfile?.problems ?? []),
        ...(composeName === null || composeText === null
            ? []
            : checkComposeFile(composeText, at(composeName), yaml.file?.target.service ?? null)),
    ];
    if (yaml.file === null || problems.length > 0) {
        const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
        throw new errors/* BenchError */.L('invalid-setup', `The setup in ${directory} has ${count}:`, {
            hint: 'Correct them; docs/setups.md describes the files, and an editor with YAML support completes setup.yaml.',
            details: problems.map(describeProblem),
        });
    }
    const absolute = (0,external_node_path_.resolve)(directory);
    return {
        name: (0,external_node_path_.basename)(absolute),
        directory: absolute,
        file: yaml.file,
        composeFile: composeName === null ? null : (0,external_node_path_.join)(absolute, composeName),
        procfile: procfile?.entries ?? null,
        digest: await digestSetup(absolute, [composeText, procfileText, yaml.file.processes.npm ?? null].filter((text) => text !== null)),
    };
}
async function listFiles(directory) {
    let names = [];
    try {
        names = await (0,promises_.readdir)(directory);
    }
    catch (cause) {
        throw new errors/* BenchError */.L('unknown-setup', `The setup's folder ${directory} cannot be read: ${describeCause(cause)}.`, {
            hint: 'Name a built-in setup (see `channels-bench setups list`) or a folder with a setup.yaml.',
            cause,
        });
    }
    if (!names.includes(setupFileName)) {
        throw new errors/* BenchError */.L('unknown-setup', `The folder ${directory} has no ${setupFileName}.`, {
            hint: 'Write one beside its compose.yaml or Procfile; docs/setups.md and examples/custom-setup show how.',
        });
    }
    return names;
}
function describeCause(cause) {
    const code = cause.code;
    if (code === 'ENOENT')
        return 'there is no such folder';
    if (code === 'ENOTDIR')
        return 'it is no folder';
    return cause instanceof Error ? cause.message : String(cause);
}
/** What each file may hold by itself, but the files together contradict. */
function checkReferences(yaml, procfile) {
    if (yaml.file === null)
        return [];
    const { target, http, versions } = yaml.file;
    const problems = [];
    if (Object.hasOwn(http.alternatives, http.path)) {
        const message = `http.alternatives lists ${http.path} again, which is http.path; its answer belongs in http.expect`;
        problems.push(yaml.problemAt(['http', 'alternatives', http.path], message));
    }
    // With problems of its own the Procfile may well name the program, on a line that could not be read.
    if (procfile === null || procfile.problems.length > 0)
        return problems;
    const programs = procfile.entries.map((entry) => entry.name);
    const check = (path, service) => {
        if (programs.includes(service))
            return;
        const message = `${path.join('.')}: the Procfile has no program "${service}", only ${programs.join(', ')}`;
        problems.push(yaml.problemAt(path, message));
    };
    check(['target', 'service'], target.service);
    for (const [name, { service }] of Object.entries(versions.commands)) {
        check(['versions', 'commands', name, 'service'], service);
    }
    return problems;
}


/***/ }),

/***/ 4256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/** The known name that was most likely meant, or null when none is near. */
function suggestName(given, known) {
    let nearest = null;
    let smallest = Math.max(2, Math.floor(given.length / 3)) + 1;
    for (const name of known) {
        const distance = countEdits(given.toLowerCase(), name.toLowerCase());
        if (distance < smallest) {
            smallest = distance;
            nearest = name;
        }
    }
    return nearest;
}
/** Levenshtein's distance: insertions, deletions and substitutions. */
function countEdits(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= to.length; column += 1) {
            const substitution = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}


/***/ })

};
