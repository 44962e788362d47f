# Sourced by the scripts beside it: where the tests' own Docker engine lives, and what its images are called.
# shellcheck shell=sh disable=SC2034
directory=${CHANNELS_BENCH_DOCKER_DIRECTORY:-/var/lib/channels-bench-docker}
binaries=$directory/bin
base_image=channels-bench-debian:trixie
redis_image=channels-bench-redis:trixie

# Whether the engine that install-docker.sh started is running; another process may have got its number since.
is_our_engine_running() {
  [ -r "$directory/dockerd.pid" ] || return 1
  [ "$(readlink "/proc/$(cat "$directory/dockerd.pid")/exe")" = "$binaries/dockerd" ]
}
