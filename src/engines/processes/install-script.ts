/**
 * Installs the packages given as arguments; runs as root. Debian starts and enables a package's service when it is
 * installed. policy-rc.d keeps it from starting, and what came with the new packages is disabled afterwards: a
 * benchmark must not change what runs on a machine. A lock makes several runs take turns with policy-rc.d and apt.
 *
 * It stops when its standard input ends, as on SIGTERM: who runs it through sudo may send root's process no signal. A
 * shell heeds a signal only between two programs and in `wait`, so what can last runs in the background. apt is then
 * told to end, and dpkg finishes what it has begun: their output goes through a pipe that ends with the last of them.
 */
export const installScript = `set -eu
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
