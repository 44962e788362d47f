#!/bin/sh
# Runs before `npm start` and `npm test`, so that both work in a fresh clone. A no-op of a few milliseconds when
# node_modules is newer than the lockfile. Plain sh: before the installation nothing else can be relied upon.
set -u
cd "$(dirname "$0")/.." || exit 1

installed=node_modules/.package-lock.json
if [ -x node_modules/.bin/node ] && [ -n "$(find "$installed" -newer package-lock.json 2>/dev/null)" ]; then
  exit 0
fi

echo 'Installing the dependencies of Channels Bench (npm ci, once per lockfile) …' >&2
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
if ! npm ci --no-audit --no-fund --loglevel=error >"$log" 2>&1; then
  cat "$log" >&2
  echo 'The dependencies could not be installed: see the lines above. Is the package registry reachable? Then try again.' >&2
  exit 1
fi
if [ ! -x node_modules/.bin/node ]; then
  cat "$log" >&2
  echo 'Node 24 is missing from node_modules/.bin: npm skipped an install script. Run: npm rebuild node' >&2
  exit 1
fi
# npm writes both lockfiles within one moment; this one has to be the newer.
touch "$installed"
