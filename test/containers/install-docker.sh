#!/bin/sh
# Makes this machine able to run the container tests: a Docker engine that answers, Compose 2, and images to build from
# where no image registry can be reached. Takes a second when all of it is there already.
#
# Where a Docker engine answers (a developer's machine, GitHub's runner), it is used as it is, and the setups build from
# their default images. Elsewhere, on a bare Debian as root, everything comes from Debian's packages:
#  - Debian 12's own Docker is too old for the setups' builds and health checks (those need Docker 25), and its Compose is
#    the first one. The binaries of the next Debian run on it, so those are downloaded from the mirror that apt is set to
#    use and unpacked beside the system, not over it.
#  - The base image is a Debian made by debootstrap, in which the setups' Dockerfile installs Debian's packages.
#
# test/containers/stop-docker.sh stops the engine again. CHANNELS_BENCH_DOCKER_DIRECTORY moves it to another disk.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/docker-paths.sh"

say() { echo "install-docker: $*" >&2; }
fail() {
  say "$*"
  exit 1
}

# --- packages ---------------------------------------------------------------------------------------------------------

# Prints the address of the mirror that apt takes this Debian from, whatever file says so.
find_mirror() {
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    awk -v release="$VERSION_CODENAME" '$2 == release && $3 == "main" { print $1; exit }'
}

install_system_packages() {
  missing=''
  command -v dockerd >/dev/null || missing="$missing docker.io"
  command -v iptables >/dev/null || missing="$missing iptables"
  command -v debootstrap >/dev/null || missing="$missing debootstrap"
  [ -z "$missing" ] && return 0
  say "installing$missing"
  apt-get update -qq
  # RUNLEVEL=1: the package must not start a daemon of its own.
  # shellcheck disable=SC2086
  RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# The tools of the next Debian, unpacked into $binaries. Nothing of the system is replaced.
unpack_newer_docker() {
  [ -x "$binaries/dockerd" ] && [ -x "$binaries/docker-compose" ] && return 0
  say "unpacking Docker and Compose of Debian $next_release"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/unpacked" "$binaries"
  mirror=$(find_mirror)
  [ -n "$mirror" ] || fail "apt has no source for Debian $VERSION_CODENAME"
  echo "deb $mirror $next_release main" >"$work/sources.list"
  set -- -qq -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists="$work/lists" -o Dir::Cache="$work/cache" -o Acquire::Languages=none -o APT::Sandbox::User=root
  apt-get "$@" update
  (cd "$work" && apt-get "$@" download docker.io docker-cli docker-compose)
  for package in "$work"/*.deb; do dpkg-deb -x "$package" "$work/unpacked"; done
  install -m 755 "$work/unpacked/usr/sbin/dockerd" "$work/unpacked/usr/sbin/docker-proxy" \
    "$work/unpacked/usr/bin/docker" "$work/unpacked/usr/libexec/docker/cli-plugins/docker-compose" "$binaries/"
  rm -rf "$work"
  trap - EXIT
}

install_command_line() {
  # Debian 12 has the command in docker.io, Debian 13 in a package of its own.
  command -v docker >/dev/null || ln -sf "$binaries/docker" /usr/local/bin/docker
  docker compose version >/dev/null 2>&1 && return 0
  plugins=/usr/local/lib/docker/cli-plugins
  mkdir -p "$plugins"
  ln -sf "$binaries/docker-compose" "$plugins/docker-compose"
  docker compose version >/dev/null || fail "the Docker CLI does not find Compose in $plugins"
}

# --- engine -----------------------------------------------------------------------------------------------------------

start_engine() {
  say "starting dockerd, data in $directory/data, log in $directory/dockerd.log"
  mkdir -p "$directory"
  # An engine that was killed leaves its pid file behind, and the next one would take the number for a running engine.
  is_our_engine_running || rm -f "$directory/dockerd.pid"
  PATH="$binaries:$PATH" setsid "$binaries/dockerd" --data-root "$directory/data" --exec-root "$directory/exec" \
    --pidfile "$directory/dockerd.pid" >>"$directory/dockerd.log" 2>&1 </dev/null &
  waited=0
  until docker info >/dev/null 2>&1; do
    waited=$((waited + 1))
    if [ "$waited" -gt 120 ]; then
      tail -n 20 "$directory/dockerd.log" >&2
      fail 'dockerd did not answer within a minute; the last lines of its log are above'
    fi
    sleep 0.5
  done
}

# --- images -----------------------------------------------------------------------------------------------------------

import_base_image() {
  docker image inspect "$base_image" >/dev/null 2>&1 && return 0
  say "making $base_image with debootstrap"
  root=$(mktemp -d)
  trap 'rm -rf "$root"' EXIT
  mirror=$(find_mirror)
  debootstrap --variant=minbase --include=ca-certificates "$base_release" "$root" "$mirror" >"$directory/debootstrap.log" ||
    fail "debootstrap failed, see $directory/debootstrap.log"
  # The image reaches packages the way this machine does: same mirror, same proxy, same certificates.
  apt-config dump | grep -E '^Acquire::https?::Proxy ' >"$root/etc/apt/apt.conf.d/90proxy" || true
  if [ -d /usr/local/share/ca-certificates ]; then
    cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/"
    chroot "$root" update-ca-certificates >/dev/null 2>&1
  fi
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
  tar -C "$root" -c . | docker import --change 'CMD ["bash"]' - "$base_image" >/dev/null
  rm -rf "$root"
  trap - EXIT
}

build_redis_image() {
  docker image inspect "$redis_image" >/dev/null 2>&1 && return 0
  say "building $redis_image"
  docker build --quiet --tag "$redis_image" - <<DOCKERFILE >/dev/null
FROM $base_image
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server && rm -rf /var/lib/apt/lists/*
DOCKERFILE
}

# --- what to do here --------------------------------------------------------------------------------------------------

if docker info >/dev/null 2>&1 && ! is_our_engine_running; then
  docker compose version >/dev/null 2>&1 || fail 'a Docker engine answers, but Compose 2 is missing: install docker-compose-plugin'
  say 'a Docker engine answers already; nothing to do'
  exit 0
fi

[ -r /etc/os-release ] && . /etc/os-release
[ "${ID:-}" = debian ] || fail "no Docker engine answers, and this is ${PRETTY_NAME:-no Debian}: start Docker and try again"
[ "$(id -u)" = 0 ] || fail 'no Docker engine answers; installing one needs root'
case "$VERSION_CODENAME" in
  bookworm) next_release=trixie ;;
  *) next_release=$VERSION_CODENAME ;;
esac
base_release=trixie

install_system_packages
unpack_newer_docker
install_command_line
is_our_engine_running && docker info >/dev/null 2>&1 || start_engine
import_base_image
build_redis_image
say "ready; the setups build from Debian's packages with: . test/containers/debian-images.sh"
