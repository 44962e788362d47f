/**
 * Installs the packages given as arguments; runs as root. Debian starts and enables a package's service when it is
 * installed. policy-rc.d keeps it from starting, and what came with the new packages is disabled afterwards: a
 * benchmark must not change what runs on a machine. A lock makes several runs take turns with policy-rc.d and apt.
 */
export const installScript = `set -eu
export DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C
policy=/usr/sbin/policy-rc.d
mark='# by channels-bench, while it installs packages'
mkdir -p /run/lock
exec 9>/run/lock/channels-bench-install.lock
flock 9
folder=$(mktemp -d)
made=
finish() {
  rm -rf "$folder"
  if [ -n "$made" ]; then rm -f "$policy"; fi
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
if [ ! -e "$policy" ] || grep -qF "$mark" "$policy"; then
  made=1
  printf '#!/bin/sh\\n%s\\nexit 101\\n' "$mark" > "$policy"
  chmod 755 "$policy"
fi
list() {
  dpkg-query --show --showformat '\${db:Status-Status} \${Package}\\n' | sed -n 's/^installed //p' | sort -u
}
install() {
  apt-get --quiet --yes -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install --no-install-recommends "$@" 9>&-
}
list > "$folder/before"
if ! install "$@"; then
  echo 'trying again with fresh package lists'
  apt-get --quiet -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update 9>&-
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
