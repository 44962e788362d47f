#!/bin/sh
# Stops the Docker engine that install-docker.sh started, and no other. Its images and build cache stay for the next time;
# with --remove everything goes.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/docker-paths.sh"

if is_our_engine_running; then
  engine=$(cat "$directory/dockerd.pid")
  kill "$engine"
  waited=0
  while [ -d "/proc/$engine" ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 200 ]; then
      echo "stop-docker: dockerd $engine did not stop within 20 s; killing it" >&2
      kill -9 "$engine"
    fi
    sleep 0.1
  done
fi
if [ "${1:-}" = --remove ]; then
  for link in /usr/local/bin/docker /usr/local/lib/docker/cli-plugins/docker-compose; do
    case "$(readlink "$link" || true)" in "$binaries"/*) rm "$link" ;; esac
  done
  # The engine's own network namespace stays mounted after its end.
  awk -v root="$directory/" 'index($2, root) == 1 { print $2 }' /proc/self/mounts | while read -r mounted; do
    umount --lazy "$mounted"
  done
  rm -rf "$directory"
fi
