/**
 * The architecture as data: which folder of src may import what. `npm run check:architecture` holds the sources to it,
 * and test/architecture proves that each rule can fail. Files directly in src (errors, error codes, version) are open
 * to all; they import only each other.
 *
 * - folders: other folders of src, or single files where only a port may be known.
 * - packages: packages from npm.
 * - builtIns: modules of Node. Those that reach the disk, the network or other processes are for adapters alone.
 */
export const rooms = {
  statistics: { folders: [], packages: [], builtIns: [] },
  records: { folders: [], packages: ['hdr-histogram-js', 'zod'], builtIns: ['crypto', 'fs/promises', 'path'] },
  comparison: { folders: ['records', 'statistics'], packages: [], builtIns: [] },
  reports: { folders: ['comparison', 'records'], packages: ['zod'], builtIns: ['crypto', 'zlib'] },
  // Pure: a record and what was judged of it become SVG as text. Of reports only how names and numbers are written.
  figures: {
    folders: [
      'comparison',
      'records',
      'reports/format-value.ts',
      'reports/markup.ts',
      'reports/name-metric-shortly.ts',
      'reports/report.ts',
      'reports/title-variants.ts',
    ],
    packages: ['d3-scale', 'd3-shape'],
    builtIns: [],
  },
  // Pure: entries of a history become the files of other tools, and the other way round.
  exchange: { folders: ['records'], packages: ['zod'], builtIns: ['crypto'] },
  // Pure: a history becomes the files of a trend page, as text. Of reports and figures only how markup, names and numbers are written.
  pages: {
    folders: ['comparison', 'records', 'statistics', 'reports', 'figures', 'exchange/write-csv.ts'],
    packages: ['d3-shape'],
    builtIns: [],
  },
  // Runs in a browser, and knows of all this only what the data files of a trend page hold, and how figures are written.
  'page-script': { folders: ['pages/site-data.ts', 'reports/format-value.ts'], packages: ['uplot'], builtIns: [] },
  setups: { folders: [], packages: ['yaml', 'zod'], builtIns: ['crypto', 'fs/promises', 'path'] },
  settings: { folders: ['setups'], packages: ['zod'], builtIns: ['path'] },
  benchmark: {
    folders: ['settings', 'setups', 'records', 'engines/engine.ts', 'load/load-generator.ts', 'load/websocket-load.ts'],
    packages: [],
    builtIns: ['path'],
  },
  engines: { folders: ['setups'], packages: [], builtIns: ['*'] },
  load: { folders: ['records'], packages: ['autocannon', 'hdr-histogram-js', 'ws'], builtIns: ['*'] },
  // What this machine is and how it fares; engines and load generators need not know of each other's machine.
  machine: { folders: [], packages: [], builtIns: ['*'] },
  // Commits of a git repository, and checkouts of them beside the one that is there.
  revisions: { folders: [], packages: [], builtIns: ['*'] },
  // Of GitHub and of git only what reads artifacts and what runs git: where a history is kept, it is read and written by these.
  history: {
    folders: [
      'records',
      'github/find-branch-artifacts.ts',
      'github/find-run-artifacts.ts',
      'github/read-zip.ts',
      'revisions/find-checkout.ts',
      'revisions/run-git.ts',
    ],
    packages: ['zod'],
    builtIns: ['*'],
  },
  github: {
    folders: ['reports'],
    packages: ['@actions/artifact', '@actions/core', '@actions/github', '@octokit', 'yauzl', 'zod'],
    builtIns: ['*'],
  },
  entry: { folders: ['*'], packages: ['*'], builtIns: ['*'] },
};

/** Rooms within src/engines: what starts servers in one way knows nothing of the other ways; what they share lies beside. */
const engineRooms = ['compose', 'processes'];

/**
 * Rooms within src/entry. The action and the command line measure and judge by the same code and know nothing of each other;
 * what measures may judge (whether a confirmation is due), what judges measures nothing.
 */
const entryRooms = {
  judging: [],
  measuring: ['judging'],
  action: ['measuring', 'judging'],
  cli: ['measuring', 'judging'],
};

/** The files that run on their own; every other file has to be reached from one of them. */
const entryFiles = '^src/(entry/(action|cleanup|report|page|cli|load-worker)|page-script/main)\\.ts$';
const openToAll = '^src/[^/]+\\.ts$';
const nothing = '$.^';

const alternatives = (names) => (names.includes('*') ? '.*' : `(${names.map(literal).join('|')})`);
const literal = (name) => name.replaceAll('.', '\\.');
const none = (names) => names.length === 0;

const roomRules = Object.entries(rooms).flatMap(([room, { folders, packages, builtIns }]) => [
  {
    name: `${room}-folders`,
    comment: `src/${room} may import from src: ${folders.join(', ') || 'nothing else'}.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: [openToAll, `^src/${alternatives([room, ...folders])}(/|$)`] },
  },
  {
    name: `${room}-packages`,
    comment: `src/${room} may use the packages: ${packages.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: {
      path: 'node_modules/',
      pathNot: none(packages) ? nothing : `node_modules/(@types/)?${alternatives(packages)}(/|$)`,
    },
  },
  {
    name: `${room}-built-ins`,
    comment: `src/${room} may use Node's modules: ${builtIns.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: {
      dependencyTypes: ['core'],
      pathNot: none(builtIns) ? nothing : `^(node:)?${alternatives(builtIns)}$`,
    },
  },
]);

const engineRules = [
  ...engineRooms.map((room) => ({
    name: `engines-${room}-alone`,
    comment: `src/engines/${room} may import what engines share, but not another engine.`,
    severity: 'error',
    from: { path: `^src/engines/${room}/` },
    to: { path: '^src/engines/[^/]+/', pathNot: `^src/engines/${room}/` },
  })),
  {
    name: 'engines-shared',
    comment: 'What engines share knows none of them.',
    severity: 'error',
    from: { path: '^src/engines/[^/]+\\.ts$' },
    to: { path: '^src/engines/[^/]+/' },
  },
];

const loadRules = [
  {
    name: 'load-shared',
    comment: 'What loads share knows no kind of load; run-phase.ts alone chooses one.',
    severity: 'error',
    from: { path: '^src/load/[^/]+\\.ts$', pathNot: '^src/load/run-phase\\.ts$' },
    to: { path: '^src/load/[^/]+/' },
  },
  {
    name: 'load-websocket-door',
    comment: 'The WebSocket phases are run through one door.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/load/websocket/' },
    to: { path: '^src/load/websocket/', pathNot: '^src/load/websocket/run-websocket-phase\\.ts$' },
  },
];

const entryRules = Object.entries(entryRooms).map(([room, others]) => ({
  name: `entry-${room}`,
  comment: `src/entry/${room} may import of src/entry: ${others.join(', ') || 'no other room'}, and the files beside the rooms.`,
  severity: 'error',
  from: { path: `^src/entry/${room}/` },
  to: { path: '^src/entry/[^/]+/', pathNot: `^src/entry/${alternatives([room, ...others])}/` },
}));

export default {
  forbidden: [
    ...roomRules,
    ...engineRules,
    ...loadRules,
    ...entryRules,
    {
      name: 'known-rooms',
      comment: 'A new folder of src needs a line in the table of rooms.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/${alternatives(Object.keys(rooms))}/` },
      to: {},
    },
    {
      name: 'root-files',
      comment: 'Files directly in src are open to all, so they know nobody.',
      severity: 'error',
      from: { path: openToAll },
      to: { pathNot: openToAll },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dead-files',
      comment:
        'A file that no entry file reaches is not part of the program. JSON Schemas are for scripts/generate.ts; statistics are proven whole, and serve the simulation too.',
      severity: 'error',
      from: { path: entryFiles },
      to: {
        path: '^src/',
        pathNot: [entryFiles, '-json-schema\\.ts$', '^src/statistics/'],
        reachable: false,
      },
    },
    {
      name: 'entry-files-alone',
      comment: 'Entry files run when they are imported.',
      severity: 'error',
      from: {},
      to: { path: entryFiles },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-code',
      comment: 'What is shipped uses neither tests, nor scripts, nor development packages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count: a room that knows another's types knows the room.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
