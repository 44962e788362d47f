/** Every error code: what it means and what to do. docs/errors.md is generated from this table. Keep it sorted. */
export const errorCodes = {
  'base-not-found': {
    meaning: 'The commit to compare with cannot be found: the clone is shallow, or the histories are unrelated.',
    advice:
      'Clone with history, `fetch-depth: 0` of actions/checkout or `git fetch --unshallow`, or name a commit that is there.',
  },
  'baseline-unreadable': {
    meaning: 'The file given as a baseline cannot be read as a record.',
    advice: 'Give the `record.json` of an earlier run, of this version or an older one.',
  },
  'build-failed': {
    meaning: 'An image of the setup does not build.',
    advice: 'Read the build log that is shown, and run `docker compose build` in the folder of the setup.',
  },
  'calibration-unreadable': {
    meaning: 'The file given with `--calibration` cannot be read as a calibration.',
    advice: 'Give the `calibration.json` that `channels-bench calibrate` wrote, or calibrate anew.',
  },
  'checkout-failed': {
    meaning: 'A revision of the source under test cannot be checked out beside the one that is there.',
    advice:
      'Read what git says; look for a full disk, a folder that cannot be written, or a sub-folder that one revision lacks.',
  },
  'docker-unavailable': {
    meaning: 'No Docker engine with Compose answers, or it stopped answering.',
    advice: 'Start Docker, set `DOCKER_HOST`, or run the setups without containers with `--engine processes`.',
  },
  'git-unavailable': {
    meaning: 'Two revisions are to be compared, or a history is on a branch, and the program git cannot be run.',
    advice: 'Install git.',
  },
  'history-unreadable': {
    meaning: 'The folder or branch given as a history does not exist, or is none.',
    advice:
      'Give what `channels-bench history add` made, or add a first run to it; a branch that is only on the remote is fetched by `git fetch origin NAME:NAME`. The action goes on without it, and a pull request that then has nothing to be compared with is neutral.',
  },
  'image-unavailable': {
    meaning: 'An image that the setup names cannot be pulled.',
    advice: 'Check its name and your access to the registry; for the built-in setups other images can be chosen.',
  },
  'import-unmapped': {
    meaning:
      'No name in the files that are to be imported stands for a metric, or a name that `--metric` gives is not in them.',
    advice: 'Say what the names stand for, `--metric NAME=throughput`: [exchange.md](exchange.md#names) describes how.',
  },
  'import-unreadable': {
    meaning:
      'A file that is to be imported into a history is of no known form, or holds what cannot be. All problems are listed.',
    advice: 'Correct the places that are listed; [exchange.md](exchange.md) describes the files. Nothing was imported.',
  },
  interrupted: {
    meaning: 'The run was stopped by a signal. Finished rounds are kept.',
    advice: 'Nothing is wrong; `channels-bench show` prints what was measured until then.',
  },
  'invalid-settings': {
    meaning: 'One or several options or inputs are wrong. All of them are listed.',
    advice: 'Correct what is listed; [options.md](options.md) says what each option takes.',
  },
  'invalid-setup': {
    meaning: 'A setup.yaml, Procfile or compose.yaml is malformed. All problems are listed with their lines.',
    advice: 'Correct the lines that are listed; [setups.md](setups.md) describes the files.',
  },
  'load-generator-failed': {
    meaning: 'The load generator process died or did not answer.',
    advice: 'Look for a machine that is out of memory; if it happens again, report it with the lines shown.',
  },
  'missing-requirements': {
    meaning: 'Programs or packages that a setup needs as local processes are not installed.',
    advice: 'Install what is listed, let `--install` do it on Debian and its relatives, or use `--engine compose`.',
  },
  'node-outdated': {
    meaning: 'The command line was started with a Node that is too old for it, and there is no other beside it.',
    advice: 'Install Node 24 or later; in a checkout `npm ci` brings one, which is then found.',
  },
  'nothing-measured': {
    meaning: 'The record holds no valid figure, so there is nothing to store or to judge.',
    advice: 'Look with `channels-bench show` why its phases are invalid, and measure again.',
  },
  'nothing-to-compare': {
    meaning:
      'Both sides of a comparison are the same commit, and nothing is changed in the working tree; or pairs were asked for, and there is no base.',
    advice: 'Compare with an earlier commit: `--base HEAD~1`.',
  },
  'nothing-to-export': {
    meaning: 'The history holds no figure of the setups, metrics and time that were asked for.',
    advice: 'See `channels-bench history list`, and ask for more.',
  },
  'open-files-limit': {
    meaning: 'More WebSockets were asked for than the load generator may open files.',
    advice: 'Raise the limit before the run, `ulimit -n 12000`, or ask for fewer with `--sockets`.',
  },
  'output-unwritable': {
    meaning: 'The record or another result cannot be written.',
    advice: 'Free some disk space, or choose another folder with `--output`.',
  },
  'port-in-use': {
    meaning: 'A port that the setup asks for is taken by another program.',
    advice:
      'Stop that program, or let the Procfile or compose.yaml take its port from `$PORT`, which is always a free one.',
  },
  'profiler-failed': {
    meaning: 'A profiler could not look into the running server.',
    advice: 'Read what it says; it may need the rights of root. The verdicts do not depend on it.',
  },
  'profiler-unavailable': {
    meaning: 'A profile was asked for that cannot be had where the servers run.',
    advice: 'Run the servers as processes of this machine: [comparisons.md](comparisons.md#where-the-time-went).',
  },
  'record-unreadable': {
    meaning: 'A record is truncated, of a later version, or not a record of Channels Bench.',
    advice: 'Give a whole `record.json`; update Channels Bench to read one of a later version.',
  },
  'remote-unreachable': {
    meaning: 'A service that `--remote` names does not answer at its address.',
    advice: 'Start it there, let it listen on that address, and see whether a firewall lets this machine through.',
  },
  'repository-unusable': {
    meaning:
      'The folder whose revisions are to be compared is in no git repository, in a bare one, or in one without a commit.',
    advice: 'Give `--source` the folder of a checkout.',
  },
  'server-not-ready': {
    meaning: 'A server of the setup ended or did not become ready in time.',
    advice: 'Read the last lines of its log that are shown; raise `ready.timeout_seconds` for a slow start.',
  },
  'source-not-loaded': {
    meaning: 'The source under test is not what the running server loaded.',
    advice: 'Check that the folder given with `--source` is a checkout of a library that the setup imports.',
  },
  'source-unreadable': {
    meaning: 'The folder given as the source under test cannot be used.',
    advice: 'Give the folder of a checkout, the one that holds pyproject.toml or the package itself.',
  },
  'unknown-revision': {
    meaning: 'A revision that was named is not in the repository.',
    advice: 'Check its spelling; fetch it when it is only on the remote.',
  },
  'unknown-run': {
    meaning: 'The history holds no such run, or several that begin like that.',
    advice: 'See `channels-bench history list`, and give the id of a run or as much of it as tells it from others.',
  },
  'unknown-setup': {
    meaning: 'No setup of that name exists.',
    advice: 'See `channels-bench setups list`, or give a folder with a setup.yaml as a path: `./bench`.',
  },
  'unsafe-workflow': {
    meaning: 'The job has rights that the code of the pull request it runs must not get.',
    advice: 'Run on `pull_request`, and publish for forks from a `workflow_run` workflow: docs/security.md.',
  },
  'unsuitable-runner': {
    meaning: 'The runner cannot give figures worth publishing, because it has one CPU.',
    advice: 'Take a runner with two or more CPUs, for instance `runs-on: ubuntu-24.04`.',
  },
  'wrong-answer': {
    meaning: 'The server answers, but not with the expected status or body, or its WebSockets do not pass a message.',
    advice: 'Compare the answer that is shown with `http.expect` and `websocket` in setup.yaml.',
  },
} as const satisfies Readonly<Record<string, { readonly meaning: string; readonly advice: string }>>;

export type ErrorCode = keyof typeof errorCodes;
