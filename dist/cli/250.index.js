export const id = 250;
export const ids = [250,327];
export const modules = {

/***/ 1250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ openCliHistory),
  i: () => (/* binding */ readRunHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/js/src/errors.js
var errors = __webpack_require__(4522);
// EXTERNAL MODULE: ./.build/js/src/records/explain-json-failure.js
var explain_json_failure = __webpack_require__(5553);
// EXTERNAL MODULE: ./.build/js/src/records/history-entry.js
var history_entry = __webpack_require__(9313);
// EXTERNAL MODULE: ./.build/js/src/records/parse-record.js
var parse_record = __webpack_require__(5037);
;// CONCATENATED MODULE: ./.build/js/src/records/parse-history-file.js
/** Text → a history's entry or acceptance, checked in full; or why not, in words. Nothing is thrown: histories go on. */



/** Ten times what an entry needs; more is no entry of ours. */
const maxHistoryFileBytes = 64 * 1024;
const tooLarge = `has more than ${maxHistoryFileBytes} bytes, so it is no entry`;
const maxListedIssues = 3;
function parseHistoryFile(text) {
    if (Buffer.byteLength(text) > maxHistoryFileBytes)
        return unreadable(tooLarge);
    if (text.trim() === '')
        return unreadable('is empty');
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        return unreadable((0,explain_json_failure/* explainJsonFailure */.G)(text, cause).reason);
    }
    const fields = typeof json === 'object' && json !== null ? json : {};
    const { kind, schemaVersion } = fields;
    if (kind !== history_entry/* historyEntryKind */.LW && kind !== history_entry/* acceptanceKind */.qk)
        return unreadable('is no entry of a history');
    if (schemaVersion !== history_entry/* historySchemaVersion */.wD)
        return unreadable(describeVersion(schemaVersion));
    if (kind === history_entry/* historyEntryKind */.LW) {
        const parsed = history_entry/* historyEntrySchema */.Gv.safeParse(json);
        return parsed.success ? { kind: 'entry', entry: parsed.data } : unreadable(describeIssues(parsed.error.issues));
    }
    const parsed = history_entry/* acceptanceSchema */.rb.safeParse(json);
    return parsed.success
        ? { kind: 'acceptance', acceptance: parsed.data }
        : unreadable(describeIssues(parsed.error.issues));
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
function describeVersion(version) {
    const isLater = typeof version === 'number' && version > history_entry/* historySchemaVersion */.wD;
    const what = isLater
        ? 'update channels-bench to read it'
        : `this version of channels-bench reads ${history_entry/* historySchemaVersion */.wD}`;
    return `has the schema version ${JSON.stringify(version) ?? 'none'}; ${what}`;
}
function describeIssues(issues) {
    const more = issues.length - maxListedIssues;
    const listed = issues.slice(0, maxListedIssues).map(parse_record/* describeIssue */.n).join('; ');
    return `is malformed: ${listed}${more > 0 ? `; and ${more} more` : ''}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/js/src/revisions/find-checkout.js
var find_checkout = __webpack_require__(9718);
// EXTERNAL MODULE: ./.build/js/src/revisions/run-git.js
var run_git = __webpack_require__(8292);
;// CONCATENATED MODULE: ./.build/js/src/history/clone-branch.js
/** A data branch in a clone: the commits that make it up, and the files that are on it. Reads by git alone, no checkout. */



/** Throws a BenchError 'history-unreadable' or 'git-unavailable'. */
async function openClone({ directory, branch, environment }, signal) {
    const folder = await (0,external_node_fs_promises_.realpath)(directory);
    const topLevel = (await (0,find_checkout/* findCheckout */.I)(folder)) ?? folder;
    const options = { directory: folder, topLevel, environment, signal };
    const clone = { git: (0,run_git/* createGit */.lD)(options), gitWithInput: (0,run_git/* createGitWithInput */.L5)(options), branch };
    await (0,run_git/* expectSuccess */.lb)(clone.git('rev-parse', '--git-dir'), () => [
        'history-unreadable',
        `There is no branch ${branch} in ${directory}, which is in no git repository that can be read`,
        { hint: 'Go to the clone first, or give the folder of a history.' },
    ]);
    return clone;
}
/**
 * The branch, that of the remote as it was fetched last, or what both hold together: files have names of their own, so both sides'
 * changes count. Null when there is neither.
 */
async function readCloneBranch(clone) {
    const { git, branch } = clone;
    const [own, remote] = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
    const format = '--format=%(refname)%00%(objectname)%00%(worktreepath)';
    const { stdout } = await git('for-each-ref', format, own, remote);
    const refs = new Map(stdout.split('\n').map((line) => {
        const [name = '', oid = '', worktree = ''] = line.split('\0');
        return [name, { oid, worktree }];
    }));
    const [local, fetched] = [refs.get(own)?.oid ?? null, refs.get(remote)?.oid ?? null];
    const checkedOutIn = refs.get(own)?.worktree || null;
    const only = local === fetched || fetched === null ? local : local === null ? fetched : null;
    if (only !== null)
        return { parents: [only], files: await listFiles(clone, only), merged: new Map(), checkedOutIn };
    if (local === null || fetched === null)
        return null;
    // Nothing in common, as in a shallow clone: then all of both counts.
    const base = (await git('merge-base', local, fetched)).stdout.trim();
    if (base === local || base === fetched) {
        const newer = base === local ? fetched : local;
        return { parents: [newer], files: await listFiles(clone, newer), merged: new Map(), checkedOutIn };
    }
    const [mine, theirs] = [await listFiles(clone, local), await listFiles(clone, fetched)];
    const before = base === '' ? new Map() : await listFiles(clone, base);
    const merged = findChanges(before, mine, theirs);
    const files = new Map(theirs);
    for (const [path, file] of merged) {
        if (file === null)
            files.delete(path);
        else
            files.set(path, file);
    }
    return { parents: [fetched, local], files, merged, checkedOutIn };
}
/** What was changed from `before` to `mine` and is not so in `theirs`. */
function findChanges(before, mine, theirs) {
    const changes = new Map();
    for (const [path, file] of mine) {
        if (before.get(path)?.oid !== file.oid && theirs.get(path)?.oid !== file.oid)
            changes.set(path, file);
    }
    for (const path of before.keys())
        if (!mine.has(path) && theirs.has(path))
            changes.set(path, null);
    return changes;
}
const treeLine = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/;
async function listFiles({ git, branch }, commit) {
    const text = await (0,run_git/* expectSuccess */.lb)(git('ls-tree', '-r', '-l', '-z', '--full-tree', commit), () => [
        'history-unreadable',
        `The branch ${branch} cannot be read`,
        { hint: 'Look at it with `git fsck`; fetching it again mends a damaged clone.' },
    ]);
    return new Map(text.split('\0').flatMap((line) => {
        const [, mode = '', , oid = '', bytes = '', path] = treeLine.exec(line) ?? [];
        return path === undefined
            ? []
            : [[path, { oid, bytes: Number(bytes), isPlain: mode.startsWith('100') }]];
    }));
}
/** Read in one process each. */
const filesAtOnce = 2000;
/** The texts in the order of the ids; null for what git does not find. */
async function readBlobs({ gitWithInput }, oids, signal) {
    const texts = [];
    for (let at = 0; at < oids.length; at += filesAtOnce) {
        signal.throwIfAborted();
        const some = oids.slice(at, at + filesAtOnce);
        const { stdout } = await gitWithInput(`${some.join('\n')}\n`, 'cat-file', '--batch');
        texts.push(...splitBatch(stdout, some.length));
    }
    return texts;
}
/** `ID blob BYTES`, a line end, the bytes, a line end; or `ID missing` and a line end. */
function splitBatch(output, count) {
    let at = 0;
    return Array.from({ length: count }, () => {
        const lineEnd = output.indexOf('\n', at);
        if (lineEnd === -1)
            return null;
        const [, type = '', bytes = ''] = output.toString('latin1', at, lineEnd).split(' ');
        at = lineEnd + 1;
        if (type !== 'blob')
            return null;
        const text = output.toString('utf8', at, at + Number(bytes));
        at += Number(bytes) + 1;
        return text;
    });
}

;// CONCATENATED MODULE: ./.build/js/src/history/commit-to-clone.js
/**
 * Adds and removes files on a branch of a clone: one `git fast-import`, which writes blobs, trees and the commit, and moves the
 * branch only forward. So a writer that was overtaken is refused by git, and begins again on top of what is there now. Neither
 * the index nor a checkout is touched.
 */




const maxMs = 60_000;
/** Rejects with a BenchError 'output-unwritable'; the branch is then as it was. */
async function commitToClone(clone, task, { sleep, random, nowMs }, now, signal) {
    const endMs = nowMs() + maxMs;
    for (let attempt = 1;; attempt++) {
        signal.throwIfAborted();
        const state = await readCloneBranch(clone);
        const changes = await task.plan(state);
        if (changes.length === 0)
            return;
        if (state !== null && state.checkedOutIn !== null)
            throw refuseCheckedOut(clone.branch, state.checkedOutIn);
        const stream = buildStream(clone.branch, state, changes, task.message, await describeAuthor(clone, now));
        const { exitCode, stderr } = await clone.gitWithInput(stream, 'fast-import', '--quiet', '--done');
        if (exitCode === 0)
            return;
        await removeCrashReport(stderr);
        const isOvertaken = /not updating|cannot lock ref/i.test(stderr);
        if (!isOvertaken || nowMs() >= endMs)
            throw explain(clone.branch, stderr);
        await sleep(Math.min(1000, 20 * 2 ** attempt) * (0.5 + random()));
    }
}
function buildStream(branch, state, changes, message, author) {
    const [first, second] = state?.parents ?? [];
    const blobs = changes.flatMap(({ text }, index) => text === null ? [] : [`blob\nmark :${index + 1}\n${data(text)}`]);
    return [
        ...blobs,
        `commit refs/heads/${branch}`,
        `committer ${author}`,
        data(message),
        ...(first === undefined ? [] : [`from ${first}`]),
        ...(second === undefined ? [] : [`merge ${second}`]),
        ...[...(state?.merged ?? [])].map(([path, file]) => file === null ? `D ${quote(path)}` : `M 100644 ${file.oid} ${quote(path)}`),
        ...changes.map(({ path, text }, index) => text === null ? `D ${quote(path)}` : `M 100644 :${index + 1} ${quote(path)}`),
        'done',
        '',
    ].join('\n');
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}`;
}
function quote(path) {
    return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
/** Whoever git says; a machine that has never committed anything has nobody. */
async function describeAuthor({ git }, now) {
    const { exitCode, stdout } = await git('var', 'GIT_COMMITTER_IDENT');
    if (exitCode === 0)
        return stdout.trim();
    return `Channels Bench <channels-bench@localhost> ${Math.floor(now.getTime() / 1000)} +0000`;
}
/** Git leaves one in the repository, which is of use to its developers alone. */
async function removeCrashReport(stderr) {
    const path = /dumping crash report to (\/.+)$/m.exec(stderr)?.[1];
    if (path !== undefined)
        await (0,external_node_fs_promises_.rm)(path, { force: true }).catch(() => undefined);
}
function refuseCheckedOut(branch, folder) {
    return new errors/* BenchError */.L('output-unwritable', `The branch ${branch} is checked out in ${folder}`, {
        hint: `Give that folder in place of branch:${branch} and commit there, or switch it to another branch.`,
    });
}
function explain(branch, stderr) {
    return new errors/* BenchError */.L('output-unwritable', `The branch ${branch} cannot be written`, {
        hint: 'Nothing that was in the history is lost. Correct what git says, then do it again.',
        details: (0,run_git/* listLines */.i4)(stderr),
    });
}

// EXTERNAL MODULE: ./.build/js/src/history/collect-history.js + 1 modules
var collect_history = __webpack_require__(2886);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/js/src/history/name-history-file.js

const acceptancesFolder = 'acceptances';
/**
 * `2026/11/20261124T101500Z-20261124101200-1a2b3c-daphne.json`: by month, so that no folder grows for ever, and with a name
 * of its own, so that two writers never meet in one file and git merges what both have added.
 */
function nameEntryFile({ finishedAt, runId, variant }) {
    const date = new Date(finishedAt).toISOString();
    return `${date.slice(0, 4)}/${date.slice(5, 7)}/${compact(date)}-${cleanFileName(runId)}-${cleanFileName(variant)}.json`;
}
function nameAcceptanceFile({ acceptedAt, runId, variant, metric }) {
    const date = new Date(acceptedAt).toISOString();
    return `${acceptancesFolder}/${compact(date)}-${cleanFileName(runId)}-${cleanFileName(variant)}-${cleanFileName(metric ?? 'all')}.json`;
}
/** Whether a path within a history is that of an entry or an acceptance; a dot begins what its writer has not finished. */
function isHistoryPath(path) {
    return historyPath.test(path);
}
const historyPath = new RegExp(`^(\\d{4}/\\d{2}|${acceptancesFolder})/[^./][^/]*\\.json$`);
/** What the name of an entry's file tells; null for a file of another name. `variant` is as written there. */
function parseEntryName(path) {
    const parsed = entryName.exec(path);
    if (parsed === null)
        return null;
    const [, date = '', time = '', runId = '', variant = ''] = parsed;
    const digits = `${date}${time}`;
    const pairs = digits
        .match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/)
        ?.slice(1)
        .map(Number) ?? [];
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = pairs;
    return { finishedAtMs: Date.UTC(year, month - 1, day, hour, minute, second), runId, variant };
}
const entryName = /^\d{4}\/\d{2}\/(\d{8})T(\d{6})Z-(\d{14}-[0-9a-f]{6})-(.+)\.json$/;
/** To the second: the run's id tells apart what a second does not. */
function compact(date) {
    return `${date.slice(0, 19).replace(/[-:]/g, '')}Z`;
}
/** A name that holds more than file names can gets a piece of its digest, so that no two become one. */
function cleanFileName(name) {
    const safe = name.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 60);
    if (safe === name)
        return safe;
    return `${safe}~${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./.build/js/src/history/list-local.js
/** The files of a history on this machine's disk → all of it, or parts of it, variant after variant, as the names of the files tell. */


async function listWhole({ files, problems, read }, now) {
    const collector = (0,collect_history/* startCollecting */.j)(now);
    for (const { path, reason } of problems)
        collector.add(path, { kind: 'unreadable', reason });
    await read(files, collector);
    return collector.finish();
}
async function* listParts({ files, problems, read }, now) {
    const isAcceptance = ({ path }) => path.startsWith(`${acceptancesFolder}/`);
    const first = (0,collect_history/* startCollecting */.j)(now);
    await read(files.filter(isAcceptance), first);
    const { acceptances, problems: inAcceptances } = first.finish();
    let pending = [...problems, ...inAcceptances];
    const byName = Map.groupBy(files.filter((one) => !isAcceptance(one)), ({ path }) => parseEntryName(path)?.variant ?? null);
    // A file of another name can be a run of any variant: then all is one part.
    const groups = byName.has(null) || byName.size === 0 ? [[null, [...byName.values()].flat()]] : [...byName];
    for (const [name, group] of groups) {
        const collector = (0,collect_history/* startCollecting */.j)(now);
        await read(group, collector);
        const listing = collector.finish();
        const { entries, misnamed } = name === null ? { ...listing, misnamed: [] } : setMisnamedAside(listing, name);
        yield { entries, acceptances, problems: [...pending, ...listing.problems, ...misnamed] };
        pending = [];
    }
}
/** Somebody has renamed the file: the other runs of its variant are in another part. */
function setMisnamedAside({ entries }, name) {
    const belongs = ({ entry }) => cleanFileName(entry.variant) === name;
    const misnamed = entries
        .filter((one) => !belongs(one))
        .map(({ entry, path }) => {
        const reason = `holds a run of ${JSON.stringify(entry.variant)}, which its name does not say: add it anew`;
        return { path, reason };
    });
    return { entries: misnamed.length === 0 ? entries : entries.filter(belongs), misnamed };
}

;// CONCATENATED MODULE: ./.build/js/src/history/thin-out.js
/** Which files of a growing history go: by age, told by their names alone. */

const defaultRetention = { allDays: 90, weeklyDays: 3 * 365 };
const dayMs = 86_400_000;
/** Paths that go. Files of other names stay, and so do runs that an acceptance names: a baseline begins there. */
function planThinning(paths, now, rule = defaultRetention) {
    const acceptances = paths.filter((path) => path.startsWith(`${acceptancesFolder}/`));
    const newestOfWeek = new Map();
    const going = [];
    for (const path of paths) {
        const parsed = parseEntryName(path);
        if (parsed === null)
            continue;
        const { runId, variant, finishedAtMs: dateMs } = parsed;
        const ageDays = (now.getTime() - dateMs) / dayMs;
        if (ageDays <= rule.allDays || acceptances.some((name) => name.includes(runId)))
            continue;
        if (ageDays > rule.weeklyDays) {
            going.push(path);
            continue;
        }
        const week = `${Math.floor(dateMs / (7 * dayMs))} ${variant}`;
        const other = newestOfWeek.get(week);
        if (other === undefined)
            newestOfWeek.set(week, { path, dateMs });
        else if (other.dateMs < dateMs) {
            going.push(other.path);
            newestOfWeek.set(week, { path, dateMs });
        }
        else
            going.push(path);
    }
    return going;
}

;// CONCATENATED MODULE: ./.build/js/src/history/plan-branch-files.js


/** The first file of a new branch. */
const historyReadme = {
    path: 'README.md',
    text: `# History of Channels Bench

Every benchmark of the default branch adds a file here, \`YEAR/MONTH/…json\`: what later runs are held against. Old ones are
thinned out: all of 90 days stay, then one a week, for three years. Acceptances record that somebody called a new level right.
Do not merge this branch. In a clone that has fetched it, \`channels-bench history list branch:NAME\` and
\`channels-bench trend branch:NAME\` read it; given a folder in place of branch:NAME, they read a checkout of it.
`,
};
function buildEntryFile(entry) {
    return { path: nameEntryFile(entry), text: serialize(entry) };
}
function buildAcceptanceFile(acceptance) {
    return { path: nameAcceptanceFile(acceptance), text: serialize(acceptance) };
}
function describeEntries(entries) {
    const names = [...new Set(entries.map(({ variant }) => variant))].join(', ');
    const runs = new Set(entries.map(({ runId }) => runId)).size;
    if (runs > 1)
        return `Add ${runs} runs of ${names}`;
    const commit = entries[0]?.commit?.slice(0, 12) ?? 'no commit';
    return `Add ${names} at ${commit}`;
}
function describeAcceptance({ variant }) {
    return `Accept ${variant}`;
}
function describeRemoval(entries) {
    return `Remove ${entries.length} old entries`;
}
/** Each once, in the order of the files. */
function listFolders(files) {
    return [...new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];
}
/**
 * The files that are not there yet. Thinned out in the same commit when a month begins: often enough, and nobody has to
 * remember it. `existing`: all paths in the folders of the files, at least.
 */
async function planAddition(files, existing, listAllPaths, now) {
    const fresh = files.filter(({ path }) => !existing.has(path));
    const known = new Set(listFolders([...existing].map((path) => ({ path }))));
    const isNewMonth = listFolders(fresh).some((folder) => folder !== acceptancesFolder && !known.has(folder));
    const old = isNewMonth ? planThinning(await listAllPaths(), now) : [];
    return [...fresh, ...old.map((path) => ({ path, text: null }))];
}
function serialize(value) {
    return `${JSON.stringify(value, null, 1)}\n`;
}

;// CONCATENATED MODULE: ./.build/js/src/history/clone-history.js
/**
 * A history on a branch of a clone, in the form that openBranchHistory writes on GitHub. What is written stays in the clone until
 * somebody pushes it. Ten thousand entries are read by a handful of processes: one lists them, each of the others reads
 * two thousand.
 */







function openCloneHistory(options) {
    const { branch, now } = options;
    const commit = async (message, plan, signal) => commitToClone(await openClone(options, signal), { message, plan }, options, now(), signal);
    const addFiles = async (message, files, signal) => {
        let existing = new Set();
        const plan = async (state) => {
            existing = new Set(state?.files.keys());
            return state === null
                ? [historyReadme, ...files]
                : planAddition(files, existing, async () => [...existing], now());
        };
        await commit(message, plan, signal);
        return files.map(({ path }) => ({ path, isNew: !existing.has(path) }));
    };
    return {
        name: `the branch ${branch} of this clone`,
        list: async (signal) => listWhole(await find(options, signal), now()),
        async *listParts(signal) {
            yield* listParts(await find(options, signal), now());
        },
        add: async (entries, signal, acceptances = []) => {
            const files = [...entries.map(buildEntryFile), ...acceptances.map(buildAcceptanceFile)];
            return (await addFiles(describeEntries(entries), files, signal)).slice(0, entries.length);
        },
        accept: async (acceptance) => {
            const file = buildAcceptanceFile(acceptance);
            const [added] = await addFiles(describeAcceptance(acceptance), [file], new AbortController().signal);
            return added ?? { path: file.path, isNew: false };
        },
        remove: (entries, signal) => {
            const plan = async (state) => entries.filter(({ path }) => state?.files.has(path)).map(({ path }) => ({ path, text: null }));
            return commit(describeRemoval(entries), plan, signal);
        },
    };
}
async function find(options, signal) {
    const clone = await openClone(options, signal);
    const state = await readCloneBranch(clone);
    if (state === null)
        return describeMissing(options);
    return {
        files: [...state.files].filter(([path]) => isHistoryPath(path)).map(([path, file]) => ({ path, file })),
        problems: [],
        read: (files, collector) => readFiles(clone, files, collector, signal),
    };
}
async function readFiles(clone, files, collector, signal) {
    const readable = files.filter(({ file }) => findFlaw(file) === null);
    const texts = await readBlobs(clone, readable.map(({ file }) => file.oid), signal);
    for (const { path, file } of files) {
        const reason = findFlaw(file);
        if (reason !== null)
            collector.add(path, { kind: 'unreadable', reason });
    }
    for (const [index, { path }] of readable.entries())
        collector.add(path, parse(texts[index] ?? null));
}
function findFlaw({ isPlain, bytes }) {
    if (!isPlain)
        return 'is no plain file; links and folders are not followed';
    return bytes > maxHistoryFileBytes ? tooLarge : null;
}
function parse(text) {
    return text === null ? { kind: 'unreadable', reason: 'is missing in this clone' } : parseHistoryFile(text);
}
function describeMissing({ branch, directory, mayBeMissing }) {
    const fetch = `git fetch origin ${branch}:${branch}`;
    if (mayBeMissing) {
        const reason = `is not in this clone; when the remote has it, \`${fetch}\` brings it`;
        return { files: [], problems: [{ path: `branch ${branch}`, reason }], read: async () => { } };
    }
    throw new errors/* BenchError */.L('history-unreadable', `There is no branch ${branch} in the clone ${directory}`, {
        hint: `When the remote has it, \`${fetch}\` brings it; a first run is added with \`channels-bench history add\`.`,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/js/src/records/describe-write-failure.js
var describe_write_failure = __webpack_require__(7842);
;// CONCATENATED MODULE: ./.build/js/src/history/write-new-file.js





const realHistoryFiles = { open: external_node_fs_promises_.open, link: external_node_fs_promises_.link, rename: external_node_fs_promises_.rename };
/**
 * Writes a file that is not there yet, with the folders it needs: whole or not at all. False when there is one of that
 * name, which stays as it is. Throws a BenchError 'output-unwritable' and leaves no part of a file.
 *
 * The text goes to a file of another name and is flushed to the disk; a hard link then gives it its name, which unlike a
 * rename never takes the place of a file that another process has just put there.
 */
async function writeNewFile(path, text, files) {
    // The dot keeps readers and git's users from it should the power fail here.
    const partial = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 100)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.partial`);
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writeThrough(files, partial, text);
        return await giveName(files, partial, path);
    }
    catch (cause) {
        throw new errors/* BenchError */.L('output-unwritable', `${path} cannot be written: ${(0,describe_write_failure/* describeWriteFailure */.j)(cause)}`, {
            hint: 'Nothing that was in the history is lost. Make room or give another folder, then add the run again.',
            cause,
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(partial, { force: true }).catch(() => { });
    }
}
async function writeThrough(files, path, text) {
    const file = await files.open(path, 'wx');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function giveName(files, partial, path) {
    try {
        await files.link(partial, path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return false;
        // File systems without hard links. Runs have ids of their own, so nothing is lost by taking a name over.
        if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
            throw error;
        await files.rename(partial, path);
        return true;
    }
}

;// CONCATENATED MODULE: ./.build/js/src/history/folder-history.js
/**
 * A history as a folder: `2026/11/….json`, one small file per run and variant, and `acceptances/….json`.
 *
 * One file each, rather than one growing file, because then two writers cannot collide, a broken file costs one run, and
 * a branch that holds the folder merges without conflict. Reading 10,000 of them takes well under a second
 * (`npm run benchmark:history`), because they are read one after the other without the detour over a pool of threads.
 */










const notPlain = { kind: 'unreadable', reason: 'is no plain file; links and folders are not followed' };
/** Files read before signals and timers get their turn. */
const folder_history_filesAtOnce = 500;
/** Anything else that lies in the folder (a README, .git, a page) is none of the history's business and left alone. */
function openFolderHistory(directory, options) {
    const files = options.files ?? realHistoryFiles;
    return {
        name: directory,
        list: async (signal) => listWhole(folder_history_find(directory, options, signal), options.now()),
        async *listParts(signal) {
            yield* listParts(folder_history_find(directory, options, signal), options.now());
        },
        add: async (entries, signal, acceptances = []) => {
            const added = [];
            for (const entry of entries) {
                signal.throwIfAborted();
                added.push(await addFile(directory, nameEntryFile(entry), entry, files));
            }
            for (const acceptance of acceptances)
                await addFile(directory, nameAcceptanceFile(acceptance), acceptance, files);
            return added;
        },
        accept: (acceptance) => addFile(directory, nameAcceptanceFile(acceptance), acceptance, files),
        remove: (entries, signal) => remove(directory, entries, signal),
    };
}
function folder_history_find(directory, { now, mayBeMissing }, signal) {
    const collector = (0,collect_history/* startCollecting */.j)(now());
    const files = folder_history_listFolders(directory, mayBeMissing, collector).flatMap((folder) => listJsonFiles(directory, folder, collector).map(({ name, isFile }) => ({
        path: `${folder}/${name}`,
        file: isFile,
    })));
    const { problems } = collector.finish();
    return { files, problems, read: (some, collector) => folder_history_readFiles(directory, some, collector, signal) };
}
/** `file`: whether it is a plain one. */
async function folder_history_readFiles(directory, files, collector, signal) {
    for (const [index, { path, file: isPlain }] of files.entries()) {
        const file = isPlain ? attempt(collector, path, () => readHistoryFile((0,external_node_path_.join)(directory, path)), null) : notPlain;
        if (file !== null)
            collector.add(path, file);
        if ((index + 1) % folder_history_filesAtOnce === 0) {
            await (0,promises_.setImmediate)();
            signal.throwIfAborted();
        }
    }
}
/** Paths of the folders that can hold files of ours, relative to the history's. */
function folder_history_listFolders(directory, mayBeMissing, collector) {
    let top;
    try {
        top = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT' && mayBeMissing)
            return [];
        throw refuse(directory, code, cause);
    }
    const years = top.filter((one) => one.isDirectory() && /^\d{4}$/.test(one.name)).map(({ name }) => name);
    const months = years.sort().flatMap((year) => attempt(collector, year, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, year), { withFileTypes: true }), [])
        .filter((one) => one.isDirectory() && /^\d{2}$/.test(one.name))
        .map(({ name }) => `${year}/${name}`)
        .sort());
    const hasAcceptances = top.some((one) => one.isDirectory() && one.name === acceptancesFolder);
    return hasAcceptances ? [...months, acceptancesFolder] : months;
}
function listJsonFiles(directory, folder, collector) {
    const found = attempt(collector, folder, () => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }), []);
    // A name that begins with a dot is a file that its writer has not finished.
    return found
        .filter(({ name }) => name.endsWith('.json') && !name.startsWith('.'))
        .map((one) => ({ name: one.name, isFile: one.isFile() }));
}
function readHistoryFile(path) {
    // A file of that size need not be read.
    if ((0,external_node_fs_.statSync)(path).size > maxHistoryFileBytes)
        return { kind: 'unreadable', reason: tooLarge };
    return parseHistoryFile((0,external_node_fs_.readFileSync)(path, 'utf8'));
}
/** What is gone since it was listed was pruned by another process. */
function attempt(collector, path, read, otherwise) {
    try {
        return read();
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'ENOENT')
            collector.add(path, { kind: 'unreadable', reason: `cannot be read: ${describeReadFailure(code, message)}` });
        return otherwise;
    }
}
async function addFile(directory, path, content, files) {
    const text = `${JSON.stringify(content, null, 1)}\n`;
    const checked = parseHistoryFile(text);
    if (checked.kind === 'unreadable') {
        // JSON has no NaN and would silently write null.
        throw new errors/* BenchError */.L('output-unwritable', `${path} would not be readable in the history: it ${checked.reason}`, {
            hint: 'This is a defect of channels-bench; please report it with the lines above.',
        });
    }
    const isNew = await writeNewFile((0,external_node_path_.join)(directory, path), text, files);
    if (!isNew)
        checkExisting(directory, path);
    return { path, isNew };
}
/** A file of that name that cannot be read would otherwise pass for a run that is stored. */
function checkExisting(directory, path) {
    const existing = readHistoryFile((0,external_node_path_.join)(directory, path));
    if (existing.kind !== 'unreadable')
        return;
    throw new errors/* BenchError */.L('output-unwritable', `${(0,external_node_path_.join)(directory, path)} is there already, but it ${existing.reason}`, {
        hint: 'Move that file away, then add the run again.',
    });
}
async function remove(directory, entries, signal) {
    for (const { path } of entries) {
        signal.throwIfAborted();
        try {
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(directory, path), { force: true });
        }
        catch (cause) {
            const { code, message } = cause;
            throw new errors/* BenchError */.L('output-unwritable', `${(0,external_node_path_.join)(directory, path)} cannot be removed: ${describeReadFailure(code, message)}`, {
                hint: 'Older entries may be gone already, which is no harm. Correct the permissions and prune again.',
                cause,
            });
        }
    }
}
function refuse(directory, code, cause) {
    return new errors/* BenchError */.L('history-unreadable', `The history ${directory} cannot be read: ${describeReadFailure(code, cause.message)}`, { hint: 'Give the folder that `channels-bench history add` made, or add a first run to it.', cause });
}
function describeReadFailure(code, message) {
    if (code === 'ENOENT')
        return 'there is no such folder';
    if (code === 'ENOTDIR')
        return 'it is a file, not a folder';
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    return message;
}

// EXTERNAL MODULE: ./.build/js/src/machine/scrub-environment.js
var scrub_environment = __webpack_require__(8700);
// EXTERNAL MODULE: ./.build/js/src/settings/history-place.js
var history_place = __webpack_require__(2101);
// EXTERNAL MODULE: ./.build/js/src/entry/judging/judge-run.js + 2 modules
var judge_run = __webpack_require__(8236);
;// CONCATENATED MODULE: ./.build/js/src/entry/cli/open-history.js
/** The history that a command names: a folder, or `branch:NAME` for a branch of the clone it is called in. */








/** `mayBeMissing`: whether what is not there is an empty history. Throws a BenchError 'invalid-settings'. */
function openCliHistory(text, context, mayBeMissing) {
    const place = (0,history_place/* parseHistoryPlace */.v4)(text, (path) => (0,external_node_path_.resolve)(context.workingDirectory, path));
    if (place === null) {
        throw new errors/* BenchError */.L('invalid-settings', `${JSON.stringify(text)} names no branch`, {
            hint: `After branch: comes ${history_place/* allowedBranch */.LI}; a folder of that name is ./${text}.`,
        });
    }
    return open_history_open(place, context, mayBeMissing);
}
function open_history_open(place, context, mayBeMissing) {
    const { now, nowMs } = context;
    switch (place.kind) {
        case 'folder':
            return { store: openFolderHistory(place.directory, { now, mayBeMissing }), publish: null };
        case 'branch': {
            const { branch } = place;
            const store = openCloneHistory({
                directory: context.workingDirectory,
                branch,
                environment: (0,scrub_environment/* scrubEnvironment */.v)(context.environment),
                now,
                nowMs,
                mayBeMissing,
                random: Math.random,
                sleep: (ms) => (0,promises_.setTimeout)(ms),
            });
            return { store, publish: `git push origin ${branch}` };
        }
        case 'artifact':
            throw new RangeError('artifacts are only to be had in a workflow');
    }
}
/** Null when the settings name none, or do not compare with it. What is not there yet is an empty history. */
async function readRunHistory({ comparison }, context) {
    const { history, compare } = comparison;
    if (history === null || compare === 'none' || compare === 'paired')
        return null;
    return (0,judge_run/* readListing */.vS)(await open_history_open(history, context, true).store.list(context.signal));
}


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ startCollecting),
  a: () => (/* binding */ toleratedFutureMs)
});

;// CONCATENATED MODULE: ./.build/js/src/history/share-repeated.js
/** The function gives an equal entry, of which what was seen in an earlier one is the same object. */
function createSharing() {
    const texts = new Map();
    const objects = new Map();
    const text = (value) => {
        const known = texts.get(value);
        if (known === undefined)
            texts.set(value, value);
        return known ?? value;
    };
    const object = (value) => {
        const key = JSON.stringify(value);
        const known = objects.get(key);
        if (known === undefined)
            objects.set(key, value);
        return known ?? value;
    };
    return (entry) => ({
        ...entry,
        // Of all setups of a run.
        runId: text(entry.runId),
        finishedAt: text(entry.finishedAt),
        commit: entry.commit === null ? null : text(entry.commit),
        ...(entry.source === undefined ? {} : { source: object(entry.source) }),
        ...(entry.links === undefined ? {} : { links: object(entry.links) }),
        ref: entry.ref === null ? null : text(entry.ref),
        variant: text(entry.variant),
        setup: text(entry.setup),
        title: text(entry.title),
        setupDigest: text(entry.setupDigest),
        cpuModel: text(entry.cpuModel),
        engine: text(entry.engine),
        configurationDigest: text(entry.configurationDigest),
        metrics: Object.fromEntries(Object.entries(entry.metrics).map(([key, figure]) => [key, packFigure(figure)])),
        tool: object(entry.tool),
        control: entry.control === null ? null : object(entry.control),
        versions: object(entry.versions),
        ...(entry.percentiles === undefined
            ? {}
            : {
                percentiles: entry.percentiles.map((one) => ({
                    phase: text(one.phase),
                    percentiles: object(one.percentiles),
                    // A parser leaves room for more in its arrays.
                    valuesMs: one.valuesMs.slice(),
                })),
            }),
    });
}
/** Written as literals objects take two thirds of what they take when a parser has added field by field. */
function packFigure({ value, lnRatioToControl, rounds, interval, lnRatioInterval }) {
    if (interval === undefined) {
        if (lnRatioInterval === undefined)
            return { value, lnRatioToControl, rounds };
        const { low, high } = lnRatioInterval;
        return { value, lnRatioToControl, rounds, lnRatioInterval: { low, high } };
    }
    const ofValue = { low: interval.low, high: interval.high };
    if (lnRatioInterval === undefined)
        return { value, lnRatioToControl, rounds, interval: ofValue };
    const { low, high } = lnRatioInterval;
    return { value, lnRatioToControl, rounds, interval: ofValue, lnRatioInterval: { low, high } };
}

;// CONCATENATED MODULE: ./.build/js/src/history/collect-history.js

/** Clocks of two machines differ by seconds; more than this is a clock that was wrong, and would be the newest for years. */
const toleratedFutureMs = 60 * 60 * 1000;
function startCollecting(now) {
    const entries = [];
    const acceptances = [];
    const problems = [];
    const share = createSharing();
    const latestMs = now.getTime() + toleratedFutureMs;
    const checkDate = (path, date) => {
        if (Date.parse(date) <= latestMs)
            return true;
        problems.push({ path, reason: `is dated ${date}, in the future: some clock was wrong` });
        return false;
    };
    return {
        add: (path, file) => {
            switch (file.kind) {
                case 'entry':
                    if (checkDate(path, file.entry.finishedAt))
                        entries.push({ entry: share(file.entry), path });
                    return;
                case 'acceptance':
                    if (checkDate(path, file.acceptance.acceptedAt))
                        acceptances.push({ acceptance: file.acceptance, path });
                    return;
                case 'unreadable':
                    problems.push({ path, reason: file.reason });
            }
        },
        finish: () => {
            const { unique, repeated } = findRepeated(entries.sort(byAge));
            return {
                entries: unique,
                acceptances: acceptances.sort((a, b) => compareText(a.acceptance.acceptedAt, b.acceptance.acceptedAt) || compareText(a.path, b.path)),
                problems: [...problems, ...repeated].sort((a, b) => compareText(a.path, b.path)),
            };
        },
    };
}
/** Of a run's variant that is there twice, the first by date and path counts. */
function findRepeated(sorted) {
    const first = new Map();
    const unique = [];
    const repeated = [];
    for (const stored of sorted) {
        const key = JSON.stringify([stored.entry.runId, stored.entry.variant]);
        const before = first.get(key);
        if (before === undefined) {
            first.set(key, stored.path);
            unique.push(stored);
        }
        else
            repeated.push({ path: stored.path, reason: `is the same run of the same setup as ${before}` });
    }
    return { unique, repeated };
}
function byAge(a, b) {
    return compareEntries(a.entry, b.entry) || compareText(a.path, b.path);
}
/** Dates may be written with more or fewer digits. */
function compareEntries(a, b) {
    return Date.parse(a.finishedAt) - Date.parse(b.finishedAt) || compareText(a.runId, b.runId);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

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


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ allowedBranch),
/* harmony export */   v4: () => (/* binding */ parseHistoryPlace)
/* harmony export */ });
/* unused harmony export isBranchName */
const prefix = 'branch:';
const allowedBranch = 'the name of a branch: letters, digits, . _ - and /';
/** Null: what stands after `branch:` is no name of a branch. */
function parseHistoryPlace(text, absolute) {
    if (!text.startsWith(prefix))
        return { kind: 'folder', directory: absolute(text) };
    const branch = text.slice(prefix.length);
    return isBranchName(branch) ? { kind: 'branch', branch } : null;
}
/** The part of git's rules for branch names that a slip of the hand breaks, and a little more. */
function isBranchName(branch) {
    return (/^[A-Za-z0-9._/-]{1,200}$/.test(branch) && !/^[-/.]|\/\/|\.\.|\/\.|[/.]$|\.lock$/.test(branch) && branch !== 'HEAD');
}


/***/ })

};
